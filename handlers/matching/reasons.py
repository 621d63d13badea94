"""Why two may suit each other, from the parts of the score: as data, in words, and as points that add up to it.

Only what both have said of themselves for such eyes is named; what counts for little is left out.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from handlers.kit import formats
from handlers.kit.countries import country_name
from handlers.kit.view import DateRange, Text, t
from handlers.matching import vocabulary
from handlers.matching.lands import neighbours
from handlers.matching.score import ENOUGH, WEIGHTS

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from handlers.kit.view import Words
    from handlers.matching.score import Parts
    from storage import Matchable, Theme, Traits

MOST_NAMED = 3
"""Themes, methods or languages in one reason."""
TENTHS = 10
"""Points are told in tenths: a score of 1 is 100 points."""


def of(
    one: Matchable, other: Matchable, parts: Parts, traits: Traits, regions: Iterable[Collection[str]]
) -> dict[str, list[str]]:
    """What they share, what counts most first."""
    found: dict[str, list[str]] = {}
    for name in sorted(WEIGHTS, key=lambda part: (-parts.shares[part], part)):
        if name == "theme" and one.themes & other.themes:
            found["theme"] = sorted(one.themes & other.themes)
        elif name in {"need", "offer"} and getattr(parts, name) >= ENOUGH:
            found[name] = []
        elif name == "language" and one.languages & other.languages:
            found["language"] = sorted(one.languages & other.languages)
        elif name == "place":
            found |= _place(one, other, regions)
        elif name == "method" and one.methods & other.methods:
            found["method"] = sorted(one.methods & other.methods)
        elif name == "period" and traits.period_said and traits.overlap > 0:
            found["period"] = _period(one, other)
    return found


def _place(one: Matchable, other: Matchable, regions: Iterable[Collection[str]]) -> dict[str, list[str]]:
    home, away = one.country, other.country
    if home is not None and home == away:
        return {"land": [home]}
    shared = sorted(({home, *one.countries} & {away, *other.countries}) - {None}, key=str)
    if shared:
        return {"there": [str(land) for land in shared]}
    if home is None or away is None:
        return {}
    if away in neighbours(home):
        return {"neighbours": [home, away]}
    return {"region": [home, away]} if any(home in region and away in region for region in regions) else {}


def _period(one: Matchable, other: Matchable) -> list[str]:
    first, last = max(one.days[0], other.days[0]), min(one.days[1], other.days[1])
    starts = [day for day in (one.starts_on, other.starts_on) if day is not None]
    ends = [day for day in (one.ends_on, other.ends_on) if day is not None]
    return [date.fromordinal(first).isoformat() if starts else "", date.fromordinal(last).isoformat() if ends else ""]


def said(why: Mapping[str, Sequence[str]], themes: Sequence[Theme], language: str) -> list[Words]:
    """Each reason in words, in the reader's language; what is not known any more is left out."""
    names = {one.slug: one.name(language) for one in themes}
    found: list[Words] = []
    for name, values in why.items():
        few = list(values)[:MOST_NAMED]
        if name == "theme":
            known = [names[slug] for slug in few if slug in names]
            found += [t("matching-why-theme", themes=known)] if known else []
        elif name == "language":
            spoken = [formats.language_in(code, language) for code in few]
            found.append(t("matching-why-language", count=len(spoken), languages=spoken))
        elif name == "method":
            found.append(t("matching-why-method", methods=[_skill(key) for key in few]))
        elif name in {"land", "there"} or name in {"neighbours", "region"}:
            found.append(t(f"matching-why-{name}", countries=[country_name(code, language) for code in few]))
        elif name == "period":
            found += _days(values)
        elif name in {"need", "offer"}:
            found.append(t(f"matching-why-{name}"))
    return found


def _skill(key: str) -> str | Text:
    name = vocabulary.name(key)
    return name if isinstance(name, str | Text) else key


def _days(values: Sequence[str]) -> list[Words]:
    first, last = (date.fromisoformat(day) if day else None for day in values)
    if first is not None and last is not None:
        return [t("matching-why-period", days=DateRange(first, last))]
    if first is not None:
        return [t("matching-why-from", on=first)]
    return [t("matching-why-until", on=last)] if last is not None else []


def points(parts: Parts) -> dict[str, int]:
    """What each part adds, in tenths of a point of 100: rounded so that they add up to the rounded score exactly."""
    exact = {name: 100 * TENTHS * share for name, share in parts.shares.items()}
    whole = {name: int(value) for name, value in exact.items()}
    missing = round(100 * TENTHS * parts.total) - sum(whole.values())
    by_rest = sorted(exact, key=lambda name: (whole[name] - exact[name], name))
    for name in by_rest[:missing]:
        whole[name] += 1
    return whole
