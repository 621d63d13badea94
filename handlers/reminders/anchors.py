""" "3 days before the spring camp": a wish that is tied to an event of the network, and moves with it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from handlers.kit import phrases
from handlers.kit.errors import UserError
from handlers.kit.phrases import Kind, Precision
from handlers.reminders import rules, wording
from handlers.reminders.wishes import Said, Wish
from storage import EventReader

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from handlers.kit.context import Context
    from handlers.reminders.wishes import Situation
    from storage import Event

MOST_WORDS = 8
"""No event is named with more words."""
_MONTH = timedelta(days=30)
_POINTS = frozenset({Kind.INSTANT, Kind.DATE})


@dataclass(frozen=True, slots=True)
class _Parts:
    before: timedelta
    event: list[str]  # its words, and in some languages what follows them
    rest: str
    ends_there: bool


def read(ctx: Context, text: str, situation: Situation) -> Said | None:
    """None: nothing of the kind. Raises UserError where the event is not known or too near."""
    bare = wording.stripped(text, situation.language)
    for language in dict.fromkeys((situation.language, "en")):
        parts = list(_parts(bare, language, situation))
        if parts:
            return _said(ctx, parts, situation)
    return None


def _parts(text: str, language: str, situation: Situation) -> Iterator[_Parts]:
    for pattern in wording.before(language):
        found = re.search(pattern, text, re.IGNORECASE)
        if found is None:
            continue
        words = found["length"].split()
        # What stands before the length is no part of it: "to pack 3 days before the camp".
        for start in range(max(0, len(words) - 3), len(words)):
            values = situation.read(" ".join(words[start:]), {Kind.DURATION})
            if values and isinstance(values[0], phrases.Length):
                before = timedelta(seconds=values[0].seconds) + values[0].months * _MONTH
                rest = " ".join((text[: found.start()], *words[:start], text[found.end() :]))
                event = [re.sub(wording.event_ending(language), "", word) for word in found["event"].split()]
                yield _Parts(before, event, rest.strip(), found.end("event") < len(text.rstrip()))
                break


def _said(ctx: Context, ways: Sequence[_Parts], situation: Situation) -> Said:
    """The first way to read it that names an event, else the first that names a day."""
    for parts in ways:
        found, after = _search(ctx, parts)
        if found:
            return _before_event(parts, found, after, situation)
    dated = (_before_day(parts, situation) for parts in ways)
    said = next((one for one in dated if one is not None), None)
    if said is None:
        raise UserError("reminders-no-event", words=" ".join(ways[0].event[:MOST_WORDS]))
    return said


def _before_event(parts: _Parts, found: Sequence[Event], after: Sequence[str], situation: Situation) -> Said:
    text = wording.without_links(" ".join((parts.rest, *after)), situation.language)
    wishes = [wish for event in found if (wish := _wish(event, parts.before, situation)).at > situation.now]
    if not wishes:
        raise UserError("reminders-event-near", event=found[0].title, at=found[0].starts_at)
    return Said(text or found[0].title, tuple(wishes[:3]))


def _before_day(parts: _Parts, situation: Situation) -> Said | None:
    """So long before a day that is named: "2 days before 1 April"."""
    words = parts.event[:MOST_WORDS]
    for end in range(len(words), 0, -1):
        points = [one for one in situation.read(" ".join(words[:end]), _POINTS) if isinstance(one, phrases.Moment)]
        if not points:
            continue
        wishes = [_earlier(one, parts.before, situation) for one in points]
        ahead = tuple(one for one in wishes if one.at > situation.now)
        text = wording.without_links(" ".join((parts.rest, *parts.event[end:])).strip(), situation.language)
        return Said(text, ahead, past=None if ahead else wishes[0])
    return None


def _earlier(point: phrases.Moment, before: timedelta, situation: Situation) -> Wish:
    at_hour = point.precision is not Precision.DAY
    wanted = rules.local_of(point.at, situation.zone) if at_hour else datetime.combine(point.on, rules.USUAL_HOUR)
    local = wanted - before
    at = rules.instant_of(local, situation.zone)
    whole_days = not before % timedelta(days=1)
    return Wish(local, situation.zone.key, at, usual_hour=not at_hour and whole_days)


def _search(ctx: Context, parts: _Parts) -> tuple[list[Event], list[str]]:
    """The events that the most words name, leaving out articles in front; and the words behind the name."""
    words = parts.event[: MOST_WORDS + 3]
    for start in range(min(3, len(words))):
        for end in range(min(len(words), start + MOST_WORDS), start, -1):
            if parts.ends_there and end != len(words):
                break
            named = " ".join(words[start:end])
            found = ctx.uow.events.search(ctx.network.id, named, now=ctx.now, reader=_reader(ctx))
            if found:
                return found, parts.event[end:]
    return [], []


def _reader(ctx: Context) -> EventReader:
    sections = (ctx.member.section_id,) if ctx.member.section_id is not None else ()
    countries = (ctx.member.country,) if ctx.member.country else ()
    return EventReader(ctx.person.id, countries, sections, everything=ctx.may())


def _wish(event: Event, before: timedelta, situation: Situation) -> Wish:
    at = event.starts_at - before
    tied = (int(event.id), event.sequence, int(before.total_seconds()))
    return Wish(rules.local_of(at, situation.zone), situation.zone.key, at, event=tied)
