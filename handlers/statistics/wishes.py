"""Reads what was typed after /stats: whose figures, which period, by what. Asks back when a part cannot be read."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from handlers.kit.homes import country_of, find_home, section_id_of
from handlers.kit.likeness import Candidates, Exact, Reason, fold
from handlers.kit.phrases import read_period
from handlers.kit.view import View, lines, t
from handlers.statistics import pages, periods
from handlers.statistics.looks import Look
from handlers.statistics.periods import THIS_YEAR
from handlers.statistics.places import ME, NETWORK, own_scope, place_of, regions_of
from handlers.statistics.sheet import By
from handlers.statistics.words import period_of
from storage import country_scope, section_scope

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from handlers.kit.context import Context

LONGEST = 120
"""Characters that are looked at; nobody asks for figures in more."""

LONGEST_BARE = 40
"""Characters of a wish without the command; what is longer tells of something else."""

SHORTEST_BARE = 7
"""Days: "yesterday" alone is more likely about something that was done."""

_WORDS_OF_A_NAME = 8
_MOST_PARTS = 8

# Longer ones first: "by section" is no wish for one's own section. Whoever types what a button says means the button.
_BY = (
    (By.THEME, ("statistics-word-by-theme", "statistics-button-by-theme")),
    (By.PLACE, ("statistics-word-by-place", "statistics-button-by-section", "statistics-button-by-country")),
    (By.MONTH, ("statistics-word-by-month", "statistics-button-by-month")),
)
_LABELLED = ("statistics-word-labelled", "statistics-button-labelled")
_ALL = ("statistics-word-all", "statistics-button-all")
_PERIODS = (
    (periods.ALL_TIME, _ALL),
    (periods.THIS_MONTH, ("statistics-button-this-month",)),
    (THIS_YEAR, ("statistics-button-this-year",)),
    (periods.LAST_YEAR, ("statistics-button-last-year",)),
)
_OTHER_WORDS_OF_THE_NETWORK = {"n", "net"}


@dataclass(slots=True)
class Wish:
    """What was understood so far; `rest` is what was not.

    choices: what it may mean. several: these are places or periods that were all asked for. lacks: the key of what to
    say to somebody who asks for a section or country of theirs and has none.
    """

    rest: str
    scope: str | None = None
    code: str | None = None
    by: By = By.NOTHING
    labelled: bool = False
    choices: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()
    several: bool = False
    lacks: str | None = None


def answer(ctx: Context, text: str) -> View:
    """The page that was asked for, or what to type instead."""
    return show(ctx, read(ctx, text))


def show(ctx: Context, wish: Wish) -> View:
    """The page of a wish; a question where it cannot be read, or asks for more than a page shows."""
    look = Look(wish.scope or own_scope(ctx), wish.code or THIS_YEAR, wish.by, labelled=wish.labelled)
    if wish.lacks is not None:
        scopes = ((ME, t("statistics-button-me")), (NETWORK, ctx.network.name))
        row = tuple(replace(look, scope=scope).button(label) for scope, label in scopes)
        return View(t(wish.lacks), (row,))
    if not wish.rest:
        return pages.page(ctx, look)
    question = t("statistics-several" if wish.several else "statistics-which", text=wish.rest)
    if wish.codes:
        windows = [(periods.window_of(one, ctx.today), one) for one in wish.codes]
        spans = [replace(look, code=one).button(period_of(window)) for window, one in windows]
        return View(question, tuple((button,) for button in spans))
    if wish.choices:
        buttons = [(name, scope) for scope in wish.choices if (name := _name(ctx, scope))]
        rows = tuple((replace(look, scope=scope).button(name),) for name, scope in buttons)
        return View(question, rows)
    row = (
        Look(look.scope, THIS_YEAR).button(t("statistics-button-this-year")),
        Look(look.scope, periods.THIS_MONTH).button(t("statistics-button-this-month")),
    )
    return View(lines(t("statistics-unread", text=wish.rest), t("statistics-examples")), (row,))


def read(ctx: Context, text: str) -> Wish:
    """Take the typed words apart: what is named by a word of ours first, then a period, then a name."""
    wish = _read_own(ctx, text)
    if wish.rest and not wish.several and not _take_period(ctx, wish):
        if _take(ctx, wish, *_ALL):
            wish.code = periods.ALL_TIME
        if wish.rest and not _take_periods(ctx, wish):
            _take_name(ctx, wish)
    return wish


def read_bare(ctx: Context, text: str) -> Wish | None:
    """A wish that was typed without the command, such as "this year" or "my country since 2024"; a week or longer."""
    if len(text) > LONGEST_BARE or not any(letter.isalpha() for letter in text):
        return None
    wish = _read_own(ctx, text)
    if not wish.rest or wish.several or not _take_period(ctx, wish) or wish.code is None:
        return None
    return wish if periods.window_of(wish.code, ctx.today).days >= SHORTEST_BARE else None


def _read_own(ctx: Context, text: str) -> Wish:
    wish = Wish(" ".join(text[:LONGEST].split()).strip(" .!?"))
    wish.labelled = _take(ctx, wish, *_LABELLED)
    for by, by_keys in _BY:
        if _take(ctx, wish, *by_keys):
            wish.by = by
    asked = wish.rest
    named = [(scope, lacks) for keys, scope, lacks in _own_scopes(ctx) if _take(ctx, wish, *keys)]
    if len({scope for scope, _ in named}) > 1:
        wish.rest = " ".join(_parts(ctx, wish.rest))
        if not wish.rest or _take_period(ctx, wish):
            wish.choices, wish.several, wish.rest = tuple(scope for scope, _ in named if scope), True, asked
    elif named:
        wish.scope, wish.lacks = named[0][0], None if named[0][0] else named[0][1]
    return wish


def _own_scopes(ctx: Context) -> Iterator[tuple[tuple[str, ...], str | None, str | None]]:
    section, country = ctx.member.section_id, ctx.member.country
    in_section = section_scope(section) if section is not None else None
    yield ("statistics-word-section", "statistics-button-section"), in_section, "statistics-no-section"
    yield ("statistics-word-country",), country_scope(country) if country else None, "statistics-no-country"
    yield ("statistics-word-network",), NETWORK, None
    yield ("statistics-word-me", "statistics-button-me", "statistics-button-mine"), ME, None


def _take(ctx: Context, wish: Wish, *keys: str) -> bool:
    """Whether one of our phrases stands in the text; it is taken out."""
    for phrase in _phrases(ctx, keys):
        found = re.search(rf"(?<!\w){re.escape(phrase)}(?!\w)", wish.rest, re.IGNORECASE)
        if found:
            wish.rest = " ".join((wish.rest[: found.start()] + " " + wish.rest[found.end() :]).split()).strip(" ,:")
            return True
    return False


def _phrases(ctx: Context, keys: Iterable[str]) -> list[str]:
    """What our words are called in the person's language and in English, the longest first."""
    spoken = {ctx.words(t(key), language) for key in keys for language in (ctx.language, "en")}
    phrases = {phrase.strip() for words in spoken for phrase in words.split(",")}
    return sorted(phrases, key=len, reverse=True)


def _take_period(ctx: Context, wish: Wish) -> bool:
    """Whether all that is left is one period."""
    named = (code for code, keys in _PERIODS if wish.rest.casefold() in map(str.casefold, _phrases(ctx, keys)))
    code = next(named, None) or _period(ctx, wish.rest)
    if code is None:
        return False
    wish.code, wish.rest = code, ""
    return True


def _take_periods(ctx: Context, wish: Wish) -> bool:
    """Whether all that is left are periods that lie apart: "2027 and 2029"."""
    parts = _parts(ctx, wish.rest)
    codes = [code for part in parts if (code := _period(ctx, part)) is not None]
    if wish.code is not None or not 1 < len(parts) == len(codes):
        return False
    wish.codes, wish.several = tuple(dict.fromkeys(codes)), True
    return True


def _parts(ctx: Context, text: str) -> list[str]:
    """What commas and words like "and" part."""
    ands = "|".join(map(re.escape, _phrases(ctx, ("statistics-word-and",))))
    parts = re.split(rf"\s*(?:[,;&+/]|(?<!\w)(?:{ands})(?!\w))\s*", text, maxsplit=_MOST_PARTS, flags=re.IGNORECASE)
    return [part for part in parts if part]


def _period(ctx: Context, text: str) -> str | None:
    for language in dict.fromkeys((ctx.language, "en")):
        found = read_period(text, language=language, today=ctx.today, zone=ctx.zone)
        if found is not None:
            return periods.code_of_period(found, ctx.today)
    return None


@dataclass(frozen=True, slots=True)
class _Named:
    """The places that a text may name. sure: by its very name; slip: just one, misspelt, with no word left over."""

    scopes: tuple[str, ...]
    sure: bool = False
    slip: bool = False


def _take_name(ctx: Context, wish: Wish) -> None:
    """A name, alone or with a period before or after it."""
    sections = ctx.uow.networks.list_sections(ctx.network.id)
    regions = {fold(str(one.name)): one.scope for one in regions_of(ctx)}

    @cache
    def named(text: str) -> _Named:
        if (scope := _word(text)) is not None:
            return _Named((scope,), sure=True)
        if (region := regions.get(fold(text))) is not None:
            return _Named((region,), sure=True)
        found = find_home(text, sections, inside=ctx.member.country)
        if isinstance(found, Exact):
            return _Named((_scope(found.value),), sure=True)
        if not isinstance(found, Candidates):
            return _Named(())
        scopes = tuple(scope for scope in map(_scope, found.values) if place_of(ctx, scope) is not None)
        slip = len(scopes) == 1 and len(text.split()) <= len(_name(ctx, scopes[0]).split())
        return _Named(scopes, slip=slip and found.reason is not Reason.ELSEWHERE)

    whole, cuts = wish.rest, list(_cuts(wish.rest.split()[:_WORDS_OF_A_NAME]))
    dated = [(name, code) for name, period in cuts if (code := _period(ctx, period)) is not None]
    alone = (whole, wish.code)
    if wish.scope is not None or wish.lacks is not None or len(whole.split()) > _WORDS_OF_A_NAME:
        return  # a place is named already: whatever else this is, it is not read
    for sure, tries in ((True, [alone, *dated]), (False, [*dated, alone])):
        for name, code in tries:
            found = named(name)
            if not sure and len(several := _places(ctx, name, named)) > 1:
                wish.choices, wish.code, wish.several = several, code, True
                return
            if (found.sure or (found.slip and not sure)) and place_of(ctx, found.scopes[0]) is not None:
                wish.scope, wish.code, wish.rest = found.scopes[0], code, ""
                return
    wish.choices = tuple(scope for scope in named(whole).scopes if place_of(ctx, scope) is not None)


def _places(ctx: Context, text: str, named: Callable[[str], _Named]) -> tuple[str, ...]:
    """The places of a list, by commas or just beside each other: "Georgia France"; none where a word is left over."""
    found: list[str] = []
    for part in _parts(ctx, text):
        words = part.split()
        while words:
            sizes = range(len(words), 0, -1)
            size = next((one for one in sizes if named(" ".join(words[:one])).sure), None)
            if size is None:
                return ()
            found += named(" ".join(words[:size])).scopes
            words = words[size:]
    return tuple(dict.fromkeys(found))


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
