"""Which projects somebody wants to see: read from what they typed, carried by buttons as one word, and found."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from handlers.kit.countries import country_codes
from handlers.kit.language_names import CODES, language_index
from handlers.kit.partners import partners_here
from handlers.kit.theme_names import theme_index
from handlers.kit.tidying import tidy_line
from handlers.kit.typed_wishes import country_named, take_names, take_phrase
from handlers.kit.view import t
from handlers.projects import access
from storage import PROJECT_STAGES, ProjectFilter, ProjectId, Question, ThemeId

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kit.context import Context
    from handlers.kit.view import Text
    from storage import Project

PAGE = 5
FOUND = 60
"""Projects that a search by words looks through."""
LONGEST_WORDS = 120


@dataclass(frozen=True, slots=True)
class Wish:
    """What narrows the list. As a code: "t3.cGE.lfr.grunning.r.u.m.wclean water"."""

    theme: ThemeId | None = None
    country: str | None = None
    language: str | None = None
    stage: str | None = None
    seeking: bool = False  # a researcher
    unclaimed: bool = False  # without a team
    mine: bool = False
    words: str = ""

    @property
    def code(self) -> str:
        parts = [
            f"t{self.theme}" if self.theme is not None else "",
            f"c{self.country}" if self.country is not None else "",
            f"l{self.language}" if self.language is not None else "",
            f"g{self.stage}" if self.stage is not None else "",
            "r" if self.seeking else "",
            "u" if self.unclaimed else "",
            "m" if self.mine else "",
            f"w{self.words}" if self.words else "",
        ]
        return ".".join(part for part in parts if part)

    @classmethod
    def of(cls, code: str) -> Wish:
        """What a button carried; what makes no sense narrows nothing."""
        head, marked, words = ("", "w", code[1:]) if code.startswith("w") else code.partition(".w")
        wish = cls(words=words[:LONGEST_WORDS] if marked else "")
        for part in head.split("."):
            sort, value = part[:1], part[1:]
            if re.fullmatch(r"t[0-9]{1,15}", part):
                wish = replace(wish, theme=ThemeId(int(value)))
            elif sort == "c" and value in country_codes():
                wish = replace(wish, country=value)
            elif sort == "l" and value in CODES:
                wish = replace(wish, language=value)
            elif sort == "g" and value in PROJECT_STAGES:
                wish = replace(wish, stage=value)
            elif part in {"r", "u", "m"}:
                wish = wish.with_switch({"r": "seeking", "u": "unclaimed", "m": "mine"}[part])
        return wish

    def with_switch(self, name: str) -> Wish:
        """One of the three switches is on: "seeking", "unclaimed" or "mine"."""
        return replace(
            self,
            seeking=self.seeking or name == "seeking",
            unclaimed=self.unclaimed or name == "unclaimed",
            mine=self.mine or name == "mine",
        )


# --- typed

_PHRASES: tuple[tuple[str, Text], ...] = (
    ("seeking", t("projects-words-seeking")),
    ("unclaimed", t("projects-words-unclaimed")),
    ("mine", t("projects-words-mine")),
)


def read(ctx: Context, text: str) -> Wish:
    """As in "environment Georgia", "mine", "French seeks a researcher"."""
    text, wish = _take_phrases(ctx, tidy_line(text)[:LONGEST_WORDS])
    themes = theme_index(ctx.uow.networks.list_themes(ctx.network.id))

    def take(name: str) -> bool:
        nonlocal wish
        if wish.theme is None and len(found := themes.exact(name)) == 1:
            wish = replace(wish, theme=found[0])
        elif wish.country is None and (land := country_named(name)) is not None:
            wish = replace(wish, country=land)
        elif wish.language is None and (tongue := _language(name)) is not None:
            wish = replace(wish, language=tongue)
        else:
            return False
        return True

    left = take_names(ctx, text, take, t("projects-words-joints"))
    return replace(wish, words=left)


def _take_phrases(ctx: Context, text: str) -> tuple[str, Wish]:
    wish = Wish()
    for name, words in _PHRASES:
        text, found = take_phrase(ctx, text, words)
        wish = wish.with_switch(name) if found else wish
    for stage in PROJECT_STAGES:
        text, found = take_phrase(ctx, text, t("projects-words-stage", stage=stage))
        wish = replace(wish, stage=stage) if found else wish
    return text, wish


def _language(name: str) -> str | None:
    found = language_index().exact(name) if len(name) > 2 else ()
    return found[0] if len(found) == 1 else None


# --- found


def narrowed(ctx: Context, wish: Wish) -> ProjectFilter:
    return ProjectFilter(
        theme_id=wish.theme,
        country=wish.country,
        language=wish.language,
        stage=wish.stage,
        seeking=wish.seeking,
        unclaimed=wish.unclaimed,
        team_of=ctx.person.id if wish.mine else None,
    )


def find(ctx: Context, wish: Wish, page: int) -> tuple[Sequence[Project], int, int]:
    """The projects of a page, how many there are in all, and which page it is."""
    narrow, partners = narrowed(ctx, wish), partners_here(ctx)
    if wish.words:
        every = _by_words(ctx, wish, narrow)
        page = min(max(page, 0), max(-(-len(every) // PAGE) - 1, 0))
        return every[page * PAGE : (page + 1) * PAGE], len(every), page
    total = ctx.uow.projects.count_open(ctx.network.id, narrow, partners=partners)
    page = min(max(page, 0), max(-(-total // PAGE) - 1, 0))
    found = ctx.uow.projects.list_open(ctx.network.id, narrow, partners=partners, offset=page * PAGE, limit=PAGE)
    return found, total, page


def _by_words(ctx: Context, wish: Wish, narrow: ProjectFilter) -> list[Project]:
    """What the index finds, the best first; it is read again, as the index may lag behind a project's end."""
    partners = partners_here(ctx)
    own = [f"network:{ctx.network.id}", *(f"partners:{one}" for one in (ctx.network.id, *partners))]
    tags = [f"country:{wish.country}"] if wish.country is not None else []
    tags += [f"theme:{wish.theme}"] if wish.theme is not None else []
    asked = Question(
        wish.words,
        frozenset(own),
        language=ctx.language,
        kinds=(access.KIND,),
        tags=[frozenset({tag}) for tag in tags],
        meaning=ctx.meaning(wish.words),
        limit=FOUND,
    )
    hits = [hit for hit in ctx.uow.search.find(asked).hits if hit.fits]
    return ctx.uow.projects.pick_open(ctx.network.id, narrow, [ProjectId(hit.item) for hit in hits], partners=partners)
