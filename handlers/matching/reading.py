"""What members type into a profile: lists with slips, languages beside countries, and when they have time.

Whatever is only alike is asked about, never taken.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, cast

from handlers.kit import formats, phrases
from handlers.kit.countries import country_codes, country_name, find_country
from handlers.kit.errors import UserError
from handlers.kit.form import Doubt
from handlers.kit.language_names import language_index
from handlers.kit.likeness import Candidates, Exact, NameIndex
from handlers.kit.phrases import Towards
from handlers.kit.tidying import tidy_line
from handlers.kit.view import t
from handlers.matching import vocabulary
from storage import Availability

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from handlers.kit.context import Context
    from handlers.kit.likeness import Found
    from storage import Json, Theme

MOST = 12
"""Entries of one list."""
LONGEST_WORD = 40
"""Characters of an own word for a discipline or method."""
LANGUAGE, COUNTRY = "l:", "c:"
"""What stands before a language and before a country where they are told in one answer."""
_SPLIT = re.compile(r"\s*(?:[,;•\n]|\s/\s|\s[–—-]\s)\s*")
_AND = re.compile(r"\s+(?:and|et|и|და|y|und|og|və|ва|եւ|և|&)\s+", re.IGNORECASE)
_WEEK = 7 * 24 * 3600


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece of a list: what it may mean, likeliest first; sure when there is no doubt."""

    values: Sequence[str]
    sure: bool


def pieces(text: str) -> list[str]:
    """What a typed list names, one by one."""
    named = [part for one in _SPLIT.split(tidy_line(text)[:600]) for part in _AND.split(one)]
    return list(dict.fromkeys(piece for one in named if (piece := one.strip(" .:!?"))))[:MOST]


def of(found: Found[str]) -> Piece | None:
    if isinstance(found, Exact):
        return Piece((found.value,), sure=True)
    return Piece(found.values, sure=False) if isinstance(found, Candidates) else None


def read_list(
    text: str, look: Callable[[str], Piece | None], unknown: str, *, before: Sequence[str] = ()
) -> Json | Doubt:
    """A typed list as values, after those that were there `before`. Raises UserError naming what is not known."""
    read: list[Piece] = []
    for piece in pieces(text):
        one = look(piece)
        if one is None:
            raise UserError(unknown, word=piece[:LONGEST_WORD])
        read.append(one)
    if not read:
        raise UserError(unknown, word=tidy_line(text)[:LONGEST_WORD] or "–")
    doubtful = next((at for at, one in enumerate(read) if not one.sure), None)
    if doubtful is None:
        return _listed(before, [one.values[0] for one in read])
    choices = []
    for value in read[doubtful].values[:4]:
        picked = [one.values[0] if at != doubtful else value for at, one in enumerate(read)]
        choices.append(_listed(before, picked))
    return Doubt(choices, t("matching-did-you-mean"))


def _listed(before: Sequence[str], said: Sequence[str]) -> Json:
    return cast("Json", list(dict.fromkeys((*before, *said)))[:MOST])


def look_skill(ctx: Context, piece: str) -> Piece:
    """A known discipline or method; else the person's own word, which is none of ours to correct."""
    found = vocabulary.index(ctx.words, ctx.house.languages).find(piece)
    if isinstance(found, Exact):
        return Piece((found.value,), sure=True)
    own = piece[:LONGEST_WORD]
    return Piece((*found.values[:3], own), sure=False) if isinstance(found, Candidates) else Piece((own,), sure=True)


def look_language(_ctx: Context, piece: str) -> Piece | None:
    return of(language_index().find(piece))


def look_country(_ctx: Context, piece: str) -> Piece | None:
    return of(find_country(piece))


def look_place(ctx: Context, piece: str) -> Piece | None:
    """A language or a country, whichever bears this name; each with its mark."""
    language, country = look_language(ctx, piece), look_country(ctx, piece)
    marked = [
        Piece(tuple(mark + value for value in one.values), sure=one.sure)
        for mark, one in ((LANGUAGE, language), (COUNTRY, country))
        if one is not None
    ]
    sure = next((one for one in marked if one.sure), None)
    if sure is not None or not marked:
        return sure
    return Piece(tuple(value for one in marked for value in one.values[:2]), sure=False)


def look_theme(themes: Sequence[Theme], piece: str) -> Piece | None:
    """A theme's short name, from whatever people call it."""
    names = [(name, one.slug) for one in themes for name in (one.slug, *one.names.values())]
    names += [(word, one.slug) for one in themes for words in one.keywords.values() for word in words]
    return of(NameIndex(names).find(piece))


def is_country(code: str) -> bool:
    return code in country_codes()


def place_name(value: str, language: str) -> str:
    """A marked language or country in words."""
    mark, code = value[:2], value[2:]
    return country_name(code, language) if mark == COUNTRY else formats.language_in(code, language)


# --- when somebody has time


def read_availability(ctx: Context, text: str) -> Availability:
    """Days, hours a week, or both. Raises UserError where nothing of that is said."""
    found = phrases.scan(text, language=ctx.language, now=ctx.now, zone=ctx.zone, towards=Towards.AHEAD)
    starts: date | None = None
    ends: date | None = None
    hours: int | None = None
    for one in found:
        value = one.value
        if isinstance(value, phrases.Period):
            starts, ends = _ahead(value.first_on, value.last_on, ctx.today)
        elif isinstance(value, phrases.Stretch):
            starts, ends = value.starts.on, value.ends.on
        elif isinstance(value, phrases.Moment) and one.dated:
            until = _is_until(ctx, text, one.start, one.end)
            starts, ends = (starts, value.on) if until else (value.on, ends)
        elif isinstance(value, phrases.Length) and 3600 <= value.seconds < _WEEK and not value.months:
            hours = min(80, round(value.hours))
    availability = Availability(starts, ends, hours)
    if not availability.is_said and not _is_any(ctx, text):
        raise UserError("matching-when-unclear")
    if starts is not None and ends is not None and ends < starts:
        raise UserError("matching-when-backwards")
    return availability


def _ahead(first: date, last: date, today: date) -> tuple[date, date]:
    """Months without a year lie ahead, where the reader of periods looks back."""
    while last < today:
        first, last = _next_year(first), _next_year(last)
    return first, last


def _next_year(day: date) -> date:
    return day.replace(year=day.year + 1, day=min(day.day, 28 if day.month == 2 else day.day))


def _is_until(ctx: Context, text: str, start: int, end: int) -> bool:
    """Whether a word such as "until" stands before a day or at its end."""
    around = f" {text[max(0, start - 12) : end + 6].casefold()}"
    words = {*ctx.listed(t("matching-words-until")), *ctx.listed(t("matching-words-until"), "en")}
    return any(word.casefold() in around for word in words)


def _is_any(ctx: Context, text: str) -> bool:
    words = {*ctx.listed(t("matching-words-any")), *ctx.listed(t("matching-words-any"), "en")}
    return tidy_line(text).casefold().strip(" .!") in {word.casefold() for word in words}


def availability_data(one: Availability) -> Json:
    days = [day.isoformat() if day is not None else None for day in (one.starts_on, one.ends_on)]
    return cast("Json", [*days, one.hours])


def availability_from(data: Json) -> Availability:
    if not isinstance(data, list):
        return Availability()
    starts, ends, hours = data
    return Availability(
        date.fromisoformat(str(starts)) if starts else None,
        date.fromisoformat(str(ends)) if ends else None,
        int(str(hours)) if hours else None,
    )
