"""The zone database by country, clock and position: which zones there are, and what their clocks show.

Pure: `now` is handed in. It answers with lists to choose from; nothing here decides where a person is.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from functools import cache, lru_cache
from importlib import resources
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from collections.abc import Iterable

_MAIN_ZONES = """
Europe/London Europe/Paris Europe/Berlin Europe/Madrid Europe/Rome Europe/Athens Europe/Kyiv Europe/Istanbul
Europe/Moscow Europe/Samara Asia/Tbilisi Asia/Yerevan Asia/Baku Asia/Dushanbe Asia/Tashkent Asia/Almaty
Asia/Yekaterinburg Asia/Dubai Asia/Tehran Asia/Kabul Asia/Karachi Asia/Kolkata Asia/Kathmandu Asia/Dhaka
Asia/Yangon Asia/Bangkok Asia/Jakarta Asia/Shanghai Asia/Singapore Asia/Manila Asia/Tokyo Asia/Seoul
Australia/Sydney Australia/Adelaide Australia/Perth Pacific/Auckland Africa/Lagos Africa/Cairo
Africa/Johannesburg Africa/Nairobi Atlantic/Azores America/Sao_Paulo America/Argentina/Buenos_Aires
America/Santiago America/Bogota America/New_York America/Chicago America/Denver America/Los_Angeles
America/Anchorage Pacific/Honolulu America/St_Johns America/Halifax America/Toronto America/Vancouver
America/Mexico_City America/Manaus America/Rio_Branco Asia/Omsk Asia/Novosibirsk Asia/Irkutsk Asia/Yakutsk
Asia/Vladivostok Australia/Brisbane Australia/Darwin
"""
"""Zones most people live by; they come first among equals."""

_WELL_KNOWN = tuple(_MAIN_ZONES.split())

_RANK = {zone: rank for rank, zone in enumerate(_WELL_KNOWN)}

_BORROWED = {"XK": ("Europe/Belgrade",)}
"""Countries the zone database has no row for, with the zone that keeps their clock."""


@dataclass(frozen=True, slots=True)
class ZonePlace:
    """A zone of the database with its country and the position of its main place, in degrees."""

    zone: str
    country: str
    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True)
class ClockChoice:
    """A time of day that may be shown on the person's clock now, and its distance from UTC in minutes."""

    local_time: time
    offset_minutes: int


def _degrees(text: str) -> float:
    """Read ISO 6709 as zone.tab writes it: ±DDMM, ±DDDMM, ±DDMMSS or ±DDDMMSS."""
    sign = -1 if text[0] == "-" else 1
    digits = text[1:]
    width = 2 if len(digits) in {4, 6} else 3
    degrees, rest = int(digits[:width]), digits[width:]
    return sign * (degrees + int(rest[:2]) / 60 + (int(rest[2:]) / 3600 if rest[2:] else 0))


@cache
def zone_places() -> tuple[ZonePlace, ...]:
    """All zones with a country, from the zone database's own zone.tab, in its order (a country's zones together)."""
    rows = []
    table = resources.files("tzdata").joinpath("zoneinfo/zone.tab").read_text(encoding="utf-8")
    for line in table.splitlines():
        if not line or line.startswith("#"):
            continue
        country, position, zone = line.split("\t")[:3]
        middle = max(position.rfind("+"), position.rfind("-"))
        rows.append(ZonePlace(zone, country, _degrees(position[:middle]), _degrees(position[middle:])))
    return tuple(rows)


@cache
def _countries() -> dict[str, str]:
    return {place.zone: place.country for place in zone_places()}


@cache
def _zones_by_country() -> dict[str, tuple[str, ...]]:
    zones: dict[str, list[str]] = {}
    for place in zone_places():
        zones.setdefault(place.country, []).append(place.zone)
    return {country: tuple(names) for country, names in zones.items()} | _BORROWED


def zone_country(zone: str) -> str | None:
    """Country of a zone, or None for zones that belong to none (UTC)."""
    return _countries().get(zone)


def offset_minutes(zone: str, now: datetime) -> int:
    """Distance of a zone's clock from UTC at `now` (aware), in minutes, east positive."""
    offset = now.astimezone(ZoneInfo(zone)).utcoffset()
    assert offset is not None
    return round(offset.total_seconds() / 60)


def offset_label(minutes: int) -> str:
    """Write a distance from UTC the way it is typed back: "UTC", "UTC+4", "UTC+5:30", "UTC-3"."""
    if not minutes:
        return "UTC"
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{'-' if minutes < 0 else '+'}{hours}" + (f":{rest:02d}" if rest else "")


def _behaviour(zone: str, now: datetime) -> tuple[int, ...]:
    """Offsets over the coming year: two zones that share them are one choice for a person."""
    return tuple(offset_minutes(zone, now + timedelta(days=28 * step)) for step in range(14))


def one_per_clock(zones: tuple[str, ...], now: datetime) -> tuple[str, ...]:
    """Keep of the zones whose clocks agree over the coming year only one, the best known or else the first."""
    ordered = sorted(zones, key=lambda zone: _RANK.get(zone, len(_RANK)))
    if len(ordered) < 2:
        return tuple(ordered)
    kept: dict[tuple[int, ...], str] = {}
    for zone in ordered:
        kept.setdefault(_behaviour(zone, now), zone)
    return tuple(kept.values())


def country_zones(country: str, now: datetime) -> tuple[str, ...]:
    """Zones of a country that differ in what their clocks show over the coming year; best known first.

    Empty for a code without zones. The United States have 29 zones and 7 clocks, Russia 26 and 11.
    """
    return one_per_clock(_zones_by_country().get(country, ()), now)


def all_zones_of(country: str) -> tuple[str, ...]:
    """Every zone the database lists under a country, in its order."""
    return _zones_by_country().get(country, ())


def most_likely(zones: Iterable[str], now: datetime, prefer: tuple[str, ...] = (), limit: int = 6) -> tuple[str, ...]:
    """At most `limit` of the zones: the preferred countries' first, then the best known; a country's clock once."""
    order = {code: rank for rank, code in enumerate(prefer)}
    ranked = sorted(
        zones, key=lambda zone: (order.get(zone_country(zone) or "", len(order)), _RANK.get(zone, len(_RANK)))
    )
    kept: dict[tuple[str | None, tuple[int, ...]], str] = {}
    for zone in ranked:
        if len(kept) == limit:
            break
        kept.setdefault((zone_country(zone), _behaviour(zone, now)), zone)
    return tuple(kept.values())


@lru_cache(maxsize=16)
def _offsets_in(quarter: datetime) -> dict[str, int]:
    return {place.zone: offset_minutes(place.zone, quarter) for place in zone_places()}


def _offsets(now: datetime) -> dict[str, int]:
    """Every zone's distance from UTC; worked out once a quarter of an hour, which is when clocks change."""
    utc = now.astimezone(UTC)
    return _offsets_in(utc.replace(minute=utc.minute - utc.minute % 15, second=0, microsecond=0))


def zones_at(minutes: int, now: datetime, prefer: tuple[str, ...] = (), limit: int = 6) -> tuple[str, ...]:
    """Zones whose clock is `minutes` from UTC at `now`; those of the preferred countries first, in their order."""
    return most_likely((zone for zone, offset in _offsets(now).items() if offset == minutes), now, prefer, limit)


def clock_offsets(now: datetime, local: time) -> tuple[int, ...]:
    """Distances from UTC, in minutes, at which a clock shows `local` at `now`; the one nearest to UTC first.

    People read their clock some minutes late and round it, so the nearest real distances within ten minutes count.
    Around the date line two distances a day apart show the same time.
    """
    utc = now.astimezone(UTC)
    apart = (local.hour * 60 + local.minute) - (utc.hour * 60 + utc.minute)
    fits = [
        (min(miss, 1440 - miss), offset)
        for offset in set(_offsets(now).values())
        if min(miss := (offset - apart) % 1440, 1440 - miss) <= 10
    ]
    return tuple(offset for _, offset in sorted(fits, key=lambda fit: (fit[0], abs(fit[1]))))


def zones_for_clock(now: datetime, local: time, prefer: tuple[str, ...] = (), limit: int = 6) -> tuple[str, ...]:
    """Zones where the clock shows `local` at `now`, the preferred countries' first: "what time is it for you?"."""
    offsets = set(clock_offsets(now, local))
    return most_likely((zone for zone, offset in _offsets(now).items() if offset in offsets), now, prefer, limit)


def clock_choices(now: datetime, countries: tuple[str, ...] = (), limit: int = 8) -> tuple[ClockChoice, ...]:
    """Times of day for the buttons under "what time is it for you?", west to east.

    The clocks of the given countries come in first; what is left of `limit` is filled with those most people live by.
    """
    home = [zone for country in countries for zone in country_zones(country, now)]
    offsets = dict.fromkeys(offset_minutes(zone, now) for zone in (*home, *_WELL_KNOWN))
    utc = now.astimezone(UTC)
    return tuple(
        ClockChoice((utc + timedelta(minutes=offset)).time().replace(second=0, microsecond=0), offset)
        for offset in sorted(tuple(offsets)[:limit])
    )


def _distance(place: ZonePlace, latitude: float, longitude: float) -> float:
    """Angle between two positions on the globe, in radians.

    Well-known zones count as half as far: their countries are large, and their main place stands for all of it (from
    Lyon the places of Monaco, Zürich and Büsingen are all nearer than Paris).
    """
    north, other_north = math.radians(latitude), math.radians(place.latitude)
    east = math.radians(longitude - place.longitude)
    cosine = math.sin(north) * math.sin(other_north) + math.cos(north) * math.cos(other_north) * math.cos(east)
    return math.acos(max(-1.0, min(1.0, cosine))) * (0.5 if place.zone in _RANK else 1)


def zones_near(
    latitude: float, longitude: float, now: datetime, country: str | None = None, limit: int = 5
) -> tuple[str, ...]:
    """Zones a shared location may lie in, nearest first: to be confirmed, as no borders are known here.

    With the country known only its zones count. Without it, zones whose clock lies more than three hours from the
    position's sun time (15 degrees an hour) are left out; real clocks differ from it by up to about three.
    Degrees; anything that is no position on the globe gives an empty answer.
    """
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        return ()
    own = set(all_zones_of(country)) if country else set()
    places = [place for place in zone_places() if place.zone in own] or zone_places()
    nearest: dict[tuple[str, tuple[int, ...]], str] = {}
    for place in sorted(places, key=lambda place: _distance(place, latitude, longitude)):
        if len(nearest) == limit:
            break
        if not own and abs((offset_minutes(place.zone, now) - longitude * 4 + 720) % 1440 - 720) > 180:
            continue
        nearest.setdefault((place.country, _behaviour(place.zone, now)), place.zone)
    return tuple(nearest.values())
