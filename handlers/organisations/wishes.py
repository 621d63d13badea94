"""Which organisations somebody wants to see: read from what they typed, carried by buttons as one word, and found."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from handlers.kit.countries import country_codes
from handlers.kit.likeness import NameIndex
from handlers.kit.partners import partners_here
from handlers.kit.theme_names import theme_index
from handlers.kit.tidying import tidy_line
from handlers.kit.typed_wishes import country_named, take_names, take_phrase
from handlers.kit.view import t
from handlers.organisations import reading, words
from handlers.organisations.access import KIND
from storage import ORGANISATION_KINDS, OrganisationFilter, OrganisationId, Question, ThemeId

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kit.context import Context
    from handlers.kit.view import Words
    from storage import Organisation

PAGE = 5
FOUND = 60
"""Organisations that a search by words looks through."""
LONGEST_WORDS = 100


@dataclass(frozen=True, slots=True)
class Wish:
    """What narrows the list. As a code: "kschool.cGE.t3.b.o.u.wgreen". o: the own section's; u: unconfirmed ones."""

    kind: str | None = None
    country: str | None = None
    theme: ThemeId | None = None
    bookmarks: bool = False
    ours: bool = False
    unconfirmed: bool = False
    words: str = ""

    @property
    def code(self) -> str:
        parts = [
            f"k{self.kind}" if self.kind is not None else "",
            f"c{self.country}" if self.country is not None else "",
            f"t{self.theme}" if self.theme is not None else "",
            *(letter for letter, on in (("b", self.bookmarks), ("o", self.ours), ("u", self.unconfirmed)) if on),
            f"w{self.words}" if self.words else "",
        ]
        return ".".join(part for part in parts if part)

    @classmethod
    def of(cls, code: str) -> Wish:
        """What a button carried; what makes no sense narrows nothing."""
        head, marked, said = ("", "w", code[1:]) if code.startswith("w") else code.partition(".w")
        wish = cls(words=said[:LONGEST_WORDS] if marked else "")
        for part in head.split("."):
            if part[:1] == "k" and part[1:] in ORGANISATION_KINDS:
                wish = replace(wish, kind=part[1:])
            elif part[:1] == "c" and part[1:] in country_codes():
                wish = replace(wish, country=part[1:])
            elif re.fullmatch(r"t[0-9]{1,15}", part):
                wish = replace(wish, theme=ThemeId(int(part[1:])))
            elif part in {"b", "o", "u"}:
                wish = replace(
                    wish,
                    bookmarks=wish.bookmarks or part == "b",
                    ours=wish.ours or part == "o",
                    unconfirmed=wish.unconfirmed or part == "u",
                )
        return wish


# --- typed


def read(ctx: Context, text: str) -> Wish:
    """As in "schools in Georgia", "universities health", "bookmarks", "Green School".

    A name may hold the words for a kind or a country: what finds nothing is looked for as a whole.
    """
    wish = _parts(ctx, text)
    whole = Wish(words=tidy_line(text)[:LONGEST_WORDS])
    return whole if wish.words and wish != whole and not find(ctx, wish, 0)[1] else wish


def _parts(ctx: Context, text: str) -> Wish:
    wish = Wish()
    said = tidy_line(text)[:LONGEST_WORDS]
    names = NameIndex((name, number) for number, name, _ in ctx.uow.organisations.list_names(narrowed(ctx, wish)))
    if said and names.exact(said):
        return Wish(words=said)
    said, bookmarks = take_phrase(ctx, said, t("organisations-words-bookmarks"))
    said, ours = take_phrase(ctx, said, t("organisations-words-ours"))
    wish = replace(wish, bookmarks=bookmarks, ours=ours)
    kinds = reading.kind_index(ctx)
    themes = theme_index(ctx.uow.networks.list_themes(ctx.network.id))

    def take(name: str) -> bool:
        nonlocal wish
        if wish.kind is None and len(kind := kinds.exact(name)) == 1:
            wish = replace(wish, kind=kind[0])
        elif wish.theme is None and len(theme := themes.exact(name)) == 1:
            wish = replace(wish, theme=theme[0])
        elif wish.country is None and (land := country_named(name)) is not None:
            wish = replace(wish, country=land)
        else:
            return False
        return True

    left = take_names(ctx, said, take, t("organisations-words-joints"))
    return replace(wish, words=left)


# --- found


def narrowed(ctx: Context, wish: Wish) -> OrganisationFilter:
    return OrganisationFilter(
        ctx.network.id,
        kind=wish.kind,
        country=wish.country,
        theme=wish.theme,
        starred=(ctx.person.id, ctx.member.section_id) if wish.bookmarks else None,
        claimed=ctx.member.section_id if wish.ours else None,
        unconfirmed=wish.unconfirmed,
        partners=frozenset() if wish.ours or wish.unconfirmed else partners_here(ctx),
    )


def find(ctx: Context, wish: Wish, page: int) -> tuple[Sequence[Organisation], int, int]:
    """The organisations of a page, how many there are in all, and which page it is."""
    wanted = narrowed(ctx, wish)
    if wish.ours and ctx.member.section_id is None:
        return [], 0, 0
    if wish.words:
        every = _by_words(ctx, wish, wanted)
        page = min(max(page, 0), max(-(-len(every) // PAGE) - 1, 0))
        return every[page * PAGE : (page + 1) * PAGE], len(every), page
    total = ctx.uow.organisations.count_shown(wanted)
    page = min(max(page, 0), max(-(-total // PAGE) - 1, 0))
    return ctx.uow.organisations.list_shown(wanted, offset=page * PAGE, limit=PAGE), total, page


def _by_words(ctx: Context, wish: Wish, wanted: OrganisationFilter) -> list[Organisation]:
    """By name first, however it is written or misspelt; then what the index finds."""
    meaning = ctx.meaning(wish.words)
    known = ctx.uow.organisations.list_names(wanted)
    names = NameIndex((name, number) for number, name, _ in known)
    numbers = [*names.exact(wish.words), *names.alike(wish.words, FOUND)]
    asked = Question(
        wish.words,
        frozenset({f"network:{ctx.network.id}", *(f"partners:{one}" for one in partners_here(ctx))}),
        language=ctx.language,
        kinds=(KIND,),
        meaning=meaning,
        limit=FOUND,
    )
    shown = {number for number, _, _ in known}
    hits = [OrganisationId(hit.item) for hit in ctx.uow.search.find(asked).hits if hit.fits]
    order = {number: at for at, number in enumerate(dict.fromkeys([*numbers, *hits])) if number in shown}
    return sorted(ctx.uow.organisations.list_by_ids(list(order)), key=lambda one: order[one.id])


def in_words(ctx: Context, wish: Wish) -> list[Words]:
    """What a list is narrowed by, a part each."""
    parts: list[Words] = []
    if wish.kind is not None:
        parts.append(words.KINDS[wish.kind])
    if wish.country is not None:
        parts.append(t("organisations-country", country=wish.country))
    if wish.theme is not None:
        parts += words.theme_names(ctx, ctx.network.id, [wish.theme])
    if wish.bookmarks:
        parts.append(t("organisations-bookmarks"))
    if wish.ours:
        parts.append(t("organisations-ours"))
    if wish.unconfirmed:
        parts.append(t("organisations-to-confirm"))
    if wish.words:
        parts.append(t("organisations-quoted", words=wish.words))
    return parts
