"""A time zone from what a person types or shares: city, country, zone id, distance from UTC, or a slip of any of them.

Pure. An answer is exact, a few to choose from, or nothing; whatever it is, the conversation confirms it with the
person. It never picks between two zones that bear one name.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from handlers.kit import zones as zone_data
from handlers.kit.cities import cities
from handlers.kit.countries import (
    NAME_LANGUAGES,
    country_codes,
    country_index,
    country_name,
    find_country,
    without_preposition,
)
from handlers.kit.formats import format_time, zone_city
from handlers.kit.likeness import Candidates, Exact, Found, NameIndex, Nothing, Reason, fold

if TYPE_CHECKING:
    from collections.abc import Iterator

CHOICES = 6
"""Zones offered at a time: with "none of these" they fill one screen of buttons."""

_AREAS = {"Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific"}
_NO_CITIES = {"North", "South", "West", "ACT", "NSW", "LHI", "Victoria", "Queensland", "Tasmania", "Center", "Knox"}
"""Last words of zone ids that are no city, or mean another one to most people (Victoria is on three continents)."""
_SMALL_TOWNS = ("America/Indiana/P", "America/Indiana/V", "America/Indiana/M", "America/Kentucky/M", "America/North_")
"""Zones named after small towns whose names belong to better known places; their full names are in CLDR's list."""

_OFFSET = re.compile(
    r"^(?:utc|gmt|уткт|мск(?=[+-]))?\s*([+-]|−|–)\s*(\d{1,2})(?:[:.h]?([0-5]\d))?(?:\s*(?:h|hours?|ч|час\w*|სთ))?$",
    re.IGNORECASE,
)
_SEPARATORS = re.compile(r"[,;/()|]+|\s+-\s+")


def canonical_zone(name: str) -> str | None:
    """Today's id of a zone, whatever its case or age ("europe/kiev" is Europe/Kyiv); None for no place on a map."""
    tidy = name.strip().replace(" ", "_").casefold()
    if tidy in {"utc", "etc/utc"}:
        return "Etc/UTC"
    if len(tidy) > 60 or "/" not in tidy:
        return None
    zone = _ids().get(tidy)
    return _current_ids().get(zone, zone) if zone else None


@cache
def _ids() -> dict[str, str]:
    return {zone.casefold(): zone for zone in available_timezones() if zone.partition("/")[0] not in {"Etc", "SystemV"}}


@cache
def _current_ids() -> dict[str, str]:
    """Former id of a zone to the id of zone.tab, through CLDR's aliases."""
    from babel import core

    listed = {place.zone for place in zone_data.zone_places()}
    return {old: new for old, new in core.get_global("zone_aliases").items() if old not in listed and new in listed}


def _id_names() -> Iterator[tuple[str, str]]:
    """City names inside the ids of zones, present and former."""
    listed = {place.zone for place in zone_data.zone_places()}
    for zone in sorted(listed) + sorted(_current_ids()):
        area, _, rest = zone.partition("/")
        city = rest.rpartition("/")[2] or rest
        if area in _AREAS and city not in _NO_CITIES and not zone.startswith(_SMALL_TOWNS):
            yield city.replace("_", " "), _current_ids().get(zone, zone)


def _names() -> Iterator[tuple[str, str]]:
    yield from _id_names()
    for language in NAME_LANGUAGES:
        for place in zone_data.zone_places():
            yield zone_city(place.zone, language), place.zone
    for name, home in cities():
        yield name, home if "/" in home else zone_data.all_zones_of(home)[0]


@cache
def city_index() -> NameIndex[str]:
    """Every name of every city we know a zone for, in all NAME_LANGUAGES; built at first use."""
    return NameIndex(_names())


@cache
def _abbreviations(year: int) -> dict[str, tuple[str, ...]]:
    """Letters that a zone's clock goes by in winter or summer ("MSK", "CET"); several zones share most of them."""
    found: dict[str, dict[str, None]] = {}
    for place in zone_data.zone_places():
        zone = ZoneInfo(place.zone)
        for month in (1, 7):
            letters = datetime(year, month, 1, tzinfo=UTC).astimezone(zone).tzname()
            if letters and letters.isalpha() and len(letters) >= 3:
                found.setdefault(letters.casefold(), {})[place.zone] = None
    return {letters: tuple(zones) for letters, zones in found.items()}


def warm() -> None:
    """Build the indexes ahead of the first question (about 0.1 s); for the background, after start."""
    city_index().alike("warm")
    country_index()


@dataclass(frozen=True, slots=True)
class ZoneLabel:
    """What a person needs to recognise their zone: words for a button or a confirmation, in their language."""

    zone: str
    city: str
    country: str
    """Name of the country; empty for UTC."""
    offset: str
    """Distance from UTC as it is typed back: "UTC+4"."""
    clock: str
    """What the zone's clock shows now: "14:05"."""


def zone_label(zone: str, language: str, now: datetime) -> ZoneLabel:
    """Describe a zone for the question "is this your time?"; `now` is aware."""
    code = zone_data.zone_country(zone)
    return ZoneLabel(
        zone=zone,
        city=zone_city(zone, language),
        country=country_name(code, language) if code else "",
        offset=zone_data.offset_label(zone_data.offset_minutes(zone, now)),
        clock=format_time(now.astimezone(ZoneInfo(zone)).time(), language),
    )


def find_zone(text: str, now: datetime, *, country: str | None = None, prefer: tuple[str, ...] = ()) -> Found[str]:
    """Find the zone a person means.

    `now` (aware) decides what clocks show. `country` is the person's own, if known: a namesake elsewhere then becomes
    a question. `prefer` are further countries to put first where many zones fit, such as the network's.
    Never raises, whatever the text.
    """
    text = " ".join(text[:200].split())
    if zone := canonical_zone(text):
        return _told_apart((zone,), country, now) if zone != "Etc/UTC" else Exact(zone)
    likely = (country, *prefer) if country else prefer
    if match := _OFFSET.match(text):
        return _by_offset(match, now, likely)
    for wording in dict.fromkeys((text, without_preposition(text))):
        found = _named(wording, now, country)
        if not isinstance(found, Nothing):
            return found
    if text.isascii() and (zones := _abbreviations(now.year).get(text.casefold())):
        return Candidates(zone_data.most_likely(zones, now, likely, CHOICES), Reason.OFFSET)
    return _alike(text, now)


def _by_offset(match: re.Match[str], now: datetime, likely: tuple[str, ...]) -> Found[str]:
    sign, hours, minutes = match.groups()
    offset = (int(hours) * 60 + int(minutes or 0)) * (1 if sign == "+" else -1)
    if match.group(0).casefold().startswith("мск"):
        offset += zone_data.offset_minutes("Europe/Moscow", now)
    zones = zone_data.zones_at(offset, now, likely, CHOICES)
    return Candidates(zones, Reason.OFFSET) if zones else Nothing()


def _named(text: str, now: datetime, country: str | None) -> Found[str]:
    """Read the text as a city, a country, or a city with its country."""
    cities = city_index().exact(text)
    countries = country_index().exact(text) if _may_be_country(text) else ()
    clocks = tuple(zone for code in countries for zone in zone_data.country_zones(code, now))
    together = tuple(dict.fromkeys((*cities, *clocks)))
    if countries and len(together) > 1 and not _one_clock(together, now):
        return Candidates(_home_first(together, country)[: CHOICES + 6], Reason.COUNTRY)
    if together:
        return _told_apart(together, country if not countries else None, now)
    return _city_and_country(text, now)


def _may_be_country(text: str) -> bool:
    """Take two letters for a country's code only when they are capitals: "no" and "in" are words."""
    return len(text) > 2 or text.isupper()


def _one_clock(zones: tuple[str, ...], now: datetime) -> bool:
    """Tell whether all zones lie in one country and show one clock: then there is nothing to ask about."""
    return len({zone_data.zone_country(zone) for zone in zones}) == 1 and len(zone_data.one_per_clock(zones, now)) == 1


def _told_apart(zones: tuple[str, ...], country: str | None, now: datetime) -> Found[str]:
    if len(zones) > 1 and not _one_clock(zones, now):
        return Candidates(_home_first(zones, country)[:CHOICES], Reason.SAME_NAME)
    zone = zones[0]
    lies_in = zone_data.zone_country(zone)
    if country is None or lies_in in {None, country} or country not in country_codes():
        return Exact(zone)
    own = zone_data.country_zones(country, now)
    if not own or zone in own:
        return Exact(zone)
    return Candidates(tuple(dict.fromkeys((zone, *own)))[:CHOICES], Reason.ELSEWHERE)


def _home_first(zones: tuple[str, ...], country: str | None) -> tuple[str, ...]:
    return tuple(sorted(zones, key=lambda zone: zone_data.zone_country(zone) != country))


def _city_and_country(text: str, now: datetime) -> Found[str]:
    """Read "Lyon, France" and "Paris France": the city's zone inside the country, or else the country's zones."""
    parts = [part.strip() for part in _SEPARATORS.split(text) if part.strip()]
    words = text.split()
    splits = [(parts[0], parts[-1])] if len(parts) > 1 else []
    splits += [(" ".join(words[:cut]), " ".join(words[cut:])) for cut in range(1, min(len(words), 5))]
    for city, land in splits:
        found = find_country(land)
        if not isinstance(found, Exact) or not _may_be_country(land):
            continue
        inside = set(zone_data.all_zones_of(found.value))
        zones = tuple(zone for zone in city_index().exact(city) if zone in inside)
        if zones:
            return _told_apart(zones, None, now)
        own = zone_data.country_zones(found.value, now)
        if len(own) == 1:
            return Exact(own[0])
        if own:
            return Candidates(own[: CHOICES + 6], Reason.COUNTRY)
    return Nothing()


def _alike(text: str, now: datetime) -> Found[str]:
    """Offer cities and countries whose names are close, to all of the text or to its end ("я живу в Москве")."""
    words = text.split()
    for wording in dict.fromkeys((text, without_preposition(text), " ".join(words[-2:]), " ".join(words[-1:]))):
        if len(fold(wording)) < 3:
            continue
        zones = dict.fromkeys(city_index().alike(wording, CHOICES))
        if len(zones) < CHOICES:
            for code in country_index().alike(wording, 2):
                zones |= dict.fromkeys(zone_data.country_zones(code, now)[:2])
        if zones:
            return Candidates(tuple(zones)[:CHOICES], Reason.ALIKE)
    return Nothing()


def zone_exists(zone: str) -> bool:
    """Tell whether an id can be used as a zone on this machine."""
    try:
        ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True
