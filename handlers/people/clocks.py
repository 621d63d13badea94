"""The question about the time zone: buttons that show the time of day, and answers that are always confirmed by one.

A pressed button with a time on it is the confirmation; whatever is typed or shared becomes such buttons first.
"""

from __future__ import annotations

import re
from datetime import UTC, time
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from handlers.kit import formats, phrases, places, zones
from handlers.kit.errors import UserError
from handlers.kit.form import Doubt, Option
from handlers.kit.likeness import Candidates, Exact, Reason, fold
from handlers.kit.view import t

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from handlers.kit.context import Context
    from handlers.kit.form import Values
    from handlers.kit.incoming import Located
    from handlers.kit.view import Words
    from storage import Json

_SURE = "="  # stands before a zone on a button that shows its time
_CLOCK = "@"  # stands before a distance from UTC in minutes on a button that shows a time alone

_AT = {
    "en": "at",
    "fr": "à",
    "es": "a las",
    "de": "um",
    "no": "kl",
    "ru": "в",
    "hy": "ժամը",
    "az": "saat",
    "tg": "соати",
}
"""What stands before a time of day in these languages: with it "два часа" is a time and not a duration."""

MOST_CLOCKS = 6
"""Zones offered for a time: one screen of buttons."""

_BARE = re.compile(r"^(\d{2}) ?(\d{2})()$")
_TIME = re.compile(r"^(\d{1,2})(?:[:.hч](\d{2})?)?\s*(am|pm)?$", re.IGNORECASE)


def time_in(ctx: Context, zone: str) -> str:
    """The time of day on this zone's clock now, in the person's language."""
    return formats.format_time(ctx.now.astimezone(ZoneInfo(zone)).time(), ctx.language)


def zone_label(ctx: Context, zone: Json) -> Words:
    """A zone as people know it: its city, and what its clock shows."""
    name = str(zone)
    return t("people-zone-now", city=formats.zone_city(name, ctx.language), time=time_in(ctx, name))


def zone_country(ctx: Context, values: Values) -> tuple[str | None, str | None]:
    """The person's country and their section's zone, from the form's answers or else from the membership."""
    from handlers.kit.homes import country_of, section_id_of

    home = values.get("home") or values.get("country")
    section_id = section_id_of(home) or (ctx.member.section_id if home is None else None)
    if section_id is not None:
        section = ctx.uow.networks.get_section(section_id)
        return section.country, section.zone
    return country_of(home) or ctx.member.country, None


def zone_options(ctx: Context, values: Values) -> Sequence[Option]:
    """The clocks of the person's country with their cities, then times of day for everybody else: one screen."""
    country, own_zone = zone_country(ctx, values)
    likely = [own_zone] if own_zone and places.zone_exists(own_zone) else []
    likely += zones.country_zones(country, ctx.now) if country else ()
    apart = zones.one_per_clock(tuple(dict.fromkeys(likely)), ctx.now)[:6]
    options = [Option(_SURE + zone, zone_label(ctx, zone)) for zone in apart]
    shown = {zones.offset_minutes(zone, ctx.now) for zone in apart}
    lands = (country,) if country else tuple(ctx.uow.networks.list_countries(ctx.network.id)[:6])
    for choice in zones.clock_choices(ctx.now, lands, limit=8):
        if len(options) < 8 and choice.offset_minutes not in shown:
            label = formats.format_time(choice.local_time, ctx.language)
            options.append(Option(f"{_CLOCK}{choice.offset_minutes}", label))
    return options


def sole_zone(ctx: Context, values: Values) -> str | None:
    """The zone to assume when the question was skipped: the section's, or that of a country with one clock."""
    country, own_zone = zone_country(ctx, values)
    if own_zone and places.zone_exists(own_zone):
        return own_zone
    found = zones.country_zones(country, ctx.now) if country else ()
    return found[0] if len(found) == 1 else None


def read_zone(ctx: Context, text: str, values: Values) -> Json | Doubt:
    """A pressed or typed answer. Only a button that showed a time is taken as it is."""
    if text == values.get("zone"):
        return text  # confirmed before; a native form hands the whole form in again
    if text.startswith(_SURE) and (zone := places.canonical_zone(text[1:])):
        return zone
    country, _ = zone_country(ctx, values)
    prefer = tuple(ctx.uow.networks.list_countries(ctx.network.id))
    likely = (country, *prefer) if country else prefer
    if text.startswith(_CLOCK) and (match := re.fullmatch(r"@(-?\d{1,4})", text)):
        return confirm(ctx, zones.zones_at(int(match[1]), ctx.now, likely))
    if (confirmed := _agreed(ctx, text)) is not None:
        return confirmed
    if clocks := _clocks(ctx, text):
        fitting = [zone for clock in clocks for zone in zones.zones_for_clock(ctx.now, clock, likely)]
        if not fitting:
            raise UserError("people-zone-no-such-time", time=formats.format_time(clocks[0], ctx.language))
        return confirm(ctx, tuple(dict.fromkeys(fitting))[:MOST_CLOCKS])
    found = places.find_zone(text, ctx.now, country=country, prefer=prefer)
    if isinstance(found, Exact):
        return confirm(ctx, (found.value,))
    if isinstance(found, Candidates):
        if found.reason is Reason.ALIKE:
            return Doubt(found.values, t("people-did-you-mean"))
        return confirm(ctx, found.values)
    raise UserError("people-zone-unknown")


def locate_zone(ctx: Context, where: Located, values: Values) -> Json | Doubt:
    """A shared location: the nearest zones, the person's country first. The position itself is kept nowhere."""
    country, _ = zone_country(ctx, values)
    near = zones.zones_near(where.latitude, where.longitude, ctx.now)
    own = zones.zones_near(where.latitude, where.longitude, ctx.now, country, limit=2) if country else ()
    together = tuple(dict.fromkeys((*near[:1], *(zone for zone in own if zone in near), *near)))
    if not together:
        raise UserError("people-zone-unknown")
    return confirm(ctx, together[:4])


def confirm(ctx: Context, found: Sequence[str]) -> Doubt:
    """The zones as buttons that show their time; raises UserError when there are none."""
    if not found:
        raise UserError("people-zone-unknown")
    if len(found) == 1:
        city = formats.zone_city(found[0], ctx.language)
        return Doubt(found, t("people-zone-right", city=city, time=time_in(ctx, found[0])))
    return Doubt(found, t("people-zone-which"))


def _clocks(ctx: Context, text: str) -> Sequence[time]:
    """The times of day that somebody means: one, or two where it may be morning or evening; none for a place."""
    digits = _digits(text)
    if digits is not None:
        return (digits,)
    if text.strip().lstrip("+-–−").isdigit():
        return ()  # a bare number may be a distance from UTC
    for language in dict.fromkeys((ctx.language, "en", *phrases.LANGUAGES)):
        for wording in (text, f"{_AT.get(language, '')} {text}"):
            if told := _told(wording, language, ctx.now):
                return told
    return ()


def _digits(text: str) -> time | None:
    """ "14:05", "2 pm", "14h05", "0254", "02 54"."""
    match = _TIME.match(text.strip()) or _BARE.match(text.strip())
    if match is None or (text.strip().isdigit() and len(text.strip()) < 4):
        return None
    hour, minute, half = int(match[1]), int(match[2] or 0), (match[3] or "").casefold()
    if half:
        hour = hour % 12 + (12 if half == "pm" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _told(text: str, language: str, now: datetime) -> Sequence[time]:
    """ "half past five", "5 вечера": the whole text is a time of day, and of no other day."""
    reading = phrases.read(text, language=language, now=now, zone=UTC, kinds=(phrases.Kind.INSTANT,))
    readings = reading.candidates if isinstance(reading, phrases.Doubtful) else (reading,)
    found = []
    for one in readings:
        if isinstance(one, phrases.Nothing) or not isinstance(one.value, phrases.Moment):
            return ()
        if one.value.precision is not phrases.Precision.MINUTE:
            return ()
        found.append(one.value.at.time())
    return tuple(dict.fromkeys(found))


def _agreed(ctx: Context, text: str) -> str | None:
    """The zone that a typed yes confirms; None when the text is no yes. With several offered, yes says nothing."""
    yes = t("people-yes-words")
    words = [*ctx.listed(yes), *ctx.listed(yes, "en")]
    if fold(text) not in {fold(word) for word in words}:
        return None
    draft = ctx.uow.drafts.active(ctx.person.id)
    doubt = draft.doubts.get("zone") if draft is not None else None
    candidates = doubt.get("candidates") if isinstance(doubt, dict) else None
    if isinstance(candidates, list) and len(candidates) == 1:
        return str(candidates[0])
    raise UserError("people-zone-unclear")
