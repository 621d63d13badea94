""" "3 days before the spring camp": a wish that is tied to an event of the network, and moves with it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from handlers.kit import phrases
from handlers.kit.errors import UserError
from handlers.kit.phrases import Kind
from handlers.reminders import rules, wording
from handlers.reminders.wishes import Said, Wish
from storage import EventReader

if TYPE_CHECKING:
    from handlers.kit.context import Context
    from handlers.reminders.wishes import Situation
    from storage import Event

MOST_WORDS = 8
"""No event is named with more words."""
_MONTH = timedelta(days=30)


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
        parts = _parts(bare, language, situation)
        if parts is not None:
            return _said(ctx, parts, situation)
    return None


def _parts(text: str, language: str, situation: Situation) -> _Parts | None:
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
                rest = " ".join((*words[:start], text[found.end() :]))
                event = [re.sub(wording.event_ending(language), "", word) for word in found["event"].split()]
                return _Parts(before, event, rest.strip(), found.end("event") < len(text.rstrip()))
    return None


def _said(ctx: Context, parts: _Parts, situation: Situation) -> Said:
    found, after = _search(ctx, parts)
    if not found:
        raise UserError("reminders-no-event", words=" ".join(parts.event[:MOST_WORDS]))
    text = wording.without_links(" ".join((parts.rest, *after)), situation.language)
    wishes = [wish for event in found if (wish := _wish(event, parts.before, situation)).at > situation.now]
    if not wishes:
        raise UserError("reminders-event-near", event=found[0].title, at=found[0].starts_at)
    return Said(text or found[0].title, tuple(wishes[:3]))


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
