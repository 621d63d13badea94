"""Reads what was typed after /stats: whose figures, which period, by what. Asks back when a part cannot be read."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from handlers.kit.homes import country_of, find_home, section_id_of
from handlers.kit.likeness import Candidates, Exact
from handlers.kit.phrases import read_period
from handlers.kit.view import Button, View, lines, t
from handlers.statistics import pages, periods
from handlers.statistics.periods import THIS_YEAR
from handlers.statistics.places import ME, NETWORK, own_scope, place_of
from handlers.statistics.sheet import By
from storage import country_scope, section_scope

if TYPE_CHECKING:
    from collections.abc import Iterator

    from handlers.kit.context import Context

LONGEST = 120
"""Characters that are looked at; nobody asks for figures in more."""

LONGEST_BARE = 40
"""Characters of a wish without the command; what is longer tells of something else."""

SHORTEST_BARE = 7
"""Days: "yesterday" alone is more likely about something that was done."""

_WORDS_OF_A_NAME = 8

# Longer ones first: "by section" is no wish for one's own section.
_BY = (
    (By.THEME, "statistics-word-by-theme"),
    (By.PLACE, "statistics-word-by-place"),
    (By.MONTH, "statistics-word-by-month"),
)
_OTHER_WORDS_OF_THE_NETWORK = {"n", "net"}


@dataclass(slots=True)
class Wish:
    """What was understood so far; `rest` is what was not."""

    rest: str
    scope: str | None = None
    code: str | None = None
    by: By = By.NOTHING
    choices: tuple[str, ...] = ()


def answer(ctx: Context, text: str) -> View:
    """The page that was asked for, or what to type instead."""
    wish = read(ctx, text)
    if not wish.rest:
        return pages.page(ctx, wish.scope or own_scope(ctx), wish.code or THIS_YEAR, wish.by)
    code = wish.code or THIS_YEAR
    if wish.choices:
        buttons = [(name, scope) for scope in wish.choices if (name := _name(ctx, scope))]
        rows = tuple((Button(name, "statistics.show", (scope, code, wish.by.value)),) for name, scope in buttons)
        return View(t("statistics-which", text=wish.rest), rows)
    row = (
        Button(t("statistics-button-this-year"), "statistics.show", (wish.scope or own_scope(ctx), THIS_YEAR)),
        Button(
            t("statistics-button-this-month"), "statistics.show", (wish.scope or own_scope(ctx), periods.THIS_MONTH)
        ),
    )
    return View(lines(t("statistics-unread", text=wish.rest), t("statistics-examples")), (row,))


def read(ctx: Context, text: str) -> Wish:
    """Take the typed words apart: what is named by a word of ours first, then a period, then a name."""
    wish = _read_own(ctx, text)
    if wish.rest and not _take_period(ctx, wish):
        _take_name(ctx, wish)
    return wish


def read_bare(ctx: Context, text: str) -> Wish | None:
    """A wish that was typed without the command, such as "this year" or "my country since 2024"; a week or longer."""
    if len(text) > LONGEST_BARE or not any(letter.isalpha() for letter in text):
        return None
    wish = _read_own(ctx, text)
    if not wish.rest or not _take_period(ctx, wish) or wish.code is None:
        return None
    return wish if periods.window_of(wish.code, ctx.today).days >= SHORTEST_BARE else None


def _read_own(ctx: Context, text: str) -> Wish:
    wish = Wish(" ".join(text[:LONGEST].split()).strip(" .!?"))
    for by, key in _BY:
        if _take(ctx, wish, key):
            wish.by = by
    if _take(ctx, wish, "statistics-word-all"):
        wish.code = periods.ALL_TIME
    for key, scope in _own_scopes(ctx):
        if wish.scope is None and _take(ctx, wish, key):
            wish.scope = scope
    return wish


def _own_scopes(ctx: Context) -> Iterator[tuple[str, str]]:
    section, country = ctx.member.section_id, ctx.member.country
    yield "statistics-word-section", section_scope(section) if section is not None else own_scope(ctx)
    yield "statistics-word-country", country_scope(country) if country else NETWORK
    yield "statistics-word-network", NETWORK
    yield "statistics-word-me", ME


def _take(ctx: Context, wish: Wish, key: str) -> bool:
    """Whether one of our phrases stands in the text; it is taken out."""
    spoken = {ctx.words(t(key), language) for language in (ctx.language, "en")}
    phrases = {phrase.strip() for words in spoken for phrase in words.split(",")}
    for phrase in sorted(phrases, key=len, reverse=True):
        found = re.search(rf"(?<!\w){re.escape(phrase)}(?!\w)", wish.rest, re.IGNORECASE)
        if found:
            wish.rest = " ".join((wish.rest[: found.start()] + " " + wish.rest[found.end() :]).split()).strip(" ,:")
            return True
    return False


def _take_period(ctx: Context, wish: Wish) -> bool:
    code = _period(ctx, wish.rest)
    if code is None:
        return False
    wish.code, wish.rest = code, ""
    return True


def _period(ctx: Context, text: str) -> str | None:
    for language in dict.fromkeys((ctx.language, "en")):
        found = read_period(text, language=language, today=ctx.today, zone=ctx.zone)
        if found is not None:
            return periods.code_of_period(found, ctx.today)
    return None


def _take_name(ctx: Context, wish: Wish) -> None:
    """A name, alone or with a period before or after it."""
    sections = ctx.uow.networks.list_sections(ctx.network.id)

    @cache
    def named(text: str) -> tuple[tuple[str, ...], bool]:
        """The scopes that may be meant, and whether it is sure."""
        if (scope := _word(text)) is not None:
            return (scope,), True
        found = find_home(text, sections, inside=ctx.member.country)
        if isinstance(found, Exact):
            return (_scope(found.value),), True
        return tuple(map(_scope, found.values)) if isinstance(found, Candidates) else (), False

    whole, cuts = wish.rest, list(_cuts(wish.rest.split()[:_WORDS_OF_A_NAME]))
    dated = [(name, code) for name, period in cuts if (code := _period(ctx, period)) is not None]
    alone = (whole, wish.code or THIS_YEAR)
    for sure, tries in ((True, [alone, *dated]), (False, [*dated, alone])):
        for name, code in tries:
            scopes, exact = named(name)
            if len(scopes) == 1 and exact >= sure and place_of(ctx, scopes[0]) is not None:
                wish.scope, wish.code, wish.rest = scopes[0], code, ""
                return
    wish.choices = tuple(scope for scope in named(whole)[0] if place_of(ctx, scope) is not None)


def _cuts(words: list[str]) -> Iterator[tuple[str, str]]:
    """A name and a period after it or before it, long names first."""
    for size in range(len(words) - 1, 0, -1):
        yield " ".join(words[:size]), " ".join(words[size:])
        yield " ".join(words[-size:]), " ".join(words[:-size])


def _word(text: str) -> str | None:
    """A home as buttons of other rooms write it: "s12", "GE", "net"."""
    if text in _OTHER_WORDS_OF_THE_NETWORK:
        return NETWORK
    return _scope(text) if section_id_of(text) is not None or (text.isupper() and country_of(text)) else None


def _scope(home: str) -> str:
    return home if section_id_of(home) is not None else country_scope(home)


def _name(ctx: Context, scope: str) -> str:
    place = place_of(ctx, scope)
    return ctx.plain(place.name) if place is not None else ""
