"""Which cards somebody wants to see: read from what they typed, carried by buttons as one word, and found."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from handlers.ideas import access
from handlers.ideas.access import KIND
from handlers.kit.countries import country_codes
from handlers.kit.likeness import NameIndex
from handlers.kit.partners import partners_here
from handlers.kit.tidying import tidy_line
from handlers.kit.typed_wishes import country_named, take_names, take_phrase
from handlers.kit.view import t
from storage import IdeaFilter, IdeaId, Question, ThemeId

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kit.context import Context
    from storage import Idea

PAGE = 5
FOUND = 60
"""Cards that a search by words looks through."""
LONGEST_WORDS = 120


@dataclass(frozen=True, slots=True)
class Wish:
    """What narrows the list. As a code: "t3.cGE.b.m.wclean water"."""

    theme: ThemeId | None = None
    country: str | None = None
    bookmarks: bool = False
    mine: bool = False  # the own section's alone
    words: str = ""

    @property
    def code(self) -> str:
        parts = [
            f"t{self.theme}" if self.theme is not None else "",
            f"c{self.country}" if self.country is not None else "",
            "b" if self.bookmarks else "",
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
            if re.fullmatch(r"t[0-9]{1,15}", part):
                wish = replace(wish, theme=ThemeId(int(part[1:])))
            elif part[:1] == "c" and part[1:] in country_codes():
                wish = replace(wish, country=part[1:])
            elif part in {"b", "m"}:
                wish = replace(wish, bookmarks=wish.bookmarks or part == "b", mine=wish.mine or part == "m")
        return wish


# --- typed


def read(ctx: Context, text: str) -> Wish:
    """As in "environment Georgia", "bookmarks", "my section clean water"."""
    text, bookmarks = take_phrase(ctx, tidy_line(text)[:LONGEST_WORDS], t("ideas-words-bookmarks"))
    text, mine = take_phrase(ctx, text, t("ideas-words-mine"))
    wish = Wish(bookmarks=bookmarks, mine=mine)
    themes = NameIndex(
        (name, int(theme.id))
        for theme in ctx.uow.networks.list_themes(ctx.network.id)
        for name in (theme.slug, *theme.names.values(), *(word for some in theme.keywords.values() for word in some))
    )

    def take(name: str) -> bool:
        nonlocal wish
        if wish.theme is None and len(found := themes.exact(name)) == 1:
            wish = replace(wish, theme=ThemeId(found[0]))
        elif wish.country is None and (land := country_named(name)) is not None:
            wish = replace(wish, country=land)
        else:
            return False
        return True

    left = take_names(ctx, text, take, t("ideas-words-joints"))
    return replace(wish, words=left)


# --- found


def narrowed(ctx: Context, wish: Wish) -> IdeaFilter:
    return IdeaFilter(
        theme_id=wish.theme,
        country=wish.country,
        section_id=ctx.member.section_id if wish.mine else None,
        bookmarked_by=ctx.person.id if wish.bookmarks else None,
        partners=partners_here(ctx),
    )


def unshared(ctx: Context, wish: Wish) -> int:
    """Of what the person kept of other networks, how much these do not share any more; nothing of it is told."""
    if not wish.bookmarks:
        return 0
    kept = [one for one, _ in ctx.uow.ideas.list_bookmarked(ctx.person.id) if one.network_id != ctx.network.id]
    return sum(one.is_shown and not access.sees(ctx, one) for one in kept)


def find(ctx: Context, wish: Wish, page: int) -> tuple[Sequence[Idea], int, int]:
    """The cards of a page, how many there are in all, and which page it is."""
    narrow = narrowed(ctx, wish)
    if wish.words:
        every = _by_words(ctx, wish, narrow)
        page = min(max(page, 0), max(-(-len(every) // PAGE) - 1, 0))
        return every[page * PAGE : (page + 1) * PAGE], len(every), page
    total = ctx.uow.ideas.count_shown(ctx.network.id, narrow)
    page = min(max(page, 0), max(-(-total // PAGE) - 1, 0))
    return ctx.uow.ideas.list_shown(ctx.network.id, narrow, offset=page * PAGE, limit=PAGE), total, page


def _by_words(ctx: Context, wish: Wish, narrow: IdeaFilter) -> list[Idea]:
    """What the index finds, the best first; it is read again, as the index may lag behind a card's end."""
    meaning = ctx.meaning(wish.words)
    tags = [frozenset({tag}) for tag in _tags(wish)]
    asked = Question(
        wish.words,
        frozenset({f"network:{ctx.network.id}", *(f"partners:{one}" for one in narrow.partners)}),
        language=ctx.language,
        kinds=(KIND,),
        tags=tags,
        meaning=meaning,
        limit=FOUND,
    )
    hits = ctx.uow.search.find(asked).hits
    return ctx.uow.ideas.pick_shown(ctx.network.id, narrow, [IdeaId(hit.item) for hit in hits if hit.fits])


def _tags(wish: Wish) -> list[str]:
    land = [f"country:{wish.country}"] if wish.country is not None else []
    return [*land, *([f"theme:{wish.theme}"] if wish.theme is not None else [])]
