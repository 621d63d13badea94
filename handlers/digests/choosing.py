"""What goes into whose digest: candidates are read once for many readers and found by what somebody follows. Pure."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING

from handlers.kit.sight import is_open

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
    from datetime import datetime

    from handlers.kit.sight import Sight
    from storage import (
        ActivityId,
        AheadEvent,
        AheadReminder,
        EventId,
        Follow,
        FreshActivity,
        FreshTool,
        LeftDraft,
        NetworkId,
        PersonId,
        Section,
        SectionId,
        Theme,
        ThemeId,
    )

MOST_IDEAS = 3
"""Inspirations in one digest (capability B21)."""
_ENOUGH = 9
"""Candidates of one theme that they are chosen among: three from different sections are nearly always there."""
SECTION, COUNTRY, THEME, PERSON = "section", "country", "theme", "person"
_WHOLE = "whole"  # leads to what is for a whole country, or for everybody

Place = tuple["NetworkId", str, str]
"""Network, kind and target, as in `Follow`."""


@dataclass(frozen=True, slots=True)
class Reader:
    """Whose digest it is. sights: what they see of each network that they belong to."""

    person_id: PersonId
    sights: Mapping[NetworkId, Sight]
    follows: Sequence[Follow]
    themes: tuple[str, ...] | None = None  # chosen for digests; None: those of each membership
    answers: Mapping[EventId, str] = field(default_factory=dict)
    shown: frozenset[tuple[str, int]] = frozenset()
    reminders: Sequence[AheadReminder] = ()
    drafts: Sequence[LeftDraft] = ()

    @property
    def me(self) -> str:
        """Themselves, as a follow would name them."""
        return str(self.person_id)

    @property
    def places(self) -> set[Place]:
        """What they follow in networks where they are still."""
        return {(one.network_id, one.kind, one.target) for one in self.follows if one.network_id in self.sights}


@dataclass(frozen=True, slots=True)
class Agenda:
    """A person's own days: what they are reminded of, where they go, which calls close, what they left open."""

    reminders: tuple[AheadReminder, ...] = ()
    events: tuple[AheadEvent, ...] = ()
    drafts: tuple[LeftDraft, ...] = ()


@dataclass(frozen=True, slots=True)
class News:
    """What is new in what somebody follows, the newest first, and what was posted for them."""

    activities: tuple[FreshActivity, ...] = ()
    events: tuple[AheadEvent, ...] = ()
    tools: tuple[FreshTool, ...] = ()


@dataclass(slots=True)
class World:
    """The candidates of some networks, by what leads to them. Built once for all readers of a batch."""

    sections: Mapping[SectionId, Section]
    themes: Mapping[ThemeId, Theme]
    fresh: Sequence[FreshActivity] = ()
    pool: Sequence[FreshActivity] = ()
    ahead: Sequence[AheadEvent] = ()
    tools: Sequence[FreshTool] = ()
    _activities: defaultdict[Place, list[FreshActivity]] = field(default_factory=lambda: defaultdict(list))
    _events: defaultdict[Place, list[AheadEvent]] = field(default_factory=lambda: defaultdict(list))
    _tools: defaultdict[Place, list[FreshTool]] = field(default_factory=lambda: defaultdict(list))
    _ideas: defaultdict[tuple[NetworkId, str], list[FreshActivity]] = field(default_factory=lambda: defaultdict(list))
    _by_id: dict[EventId, AheadEvent] = field(default_factory=dict)
    _places: dict[ActivityId, set[Place]] = field(default_factory=dict)
    _fresh: dict[ActivityId, FreshActivity] = field(default_factory=dict)
    _windows: dict[tuple[Place, datetime, datetime], tuple[set[ActivityId], list[FreshActivity]]] = field(
        default_factory=dict
    )

    def __post_init__(self) -> None:
        for one in self.fresh:
            for place in self._leads_to(one):
                self._activities[place].append(one)
        self._fresh |= {one.id: one for one in self.fresh}
        for one in sorted(self.pool, key=_worth, reverse=True):
            self._places[one.id] = self._leads_to(one)
            for theme in one.themes:
                self._ideas[one.network_id, self.themes[theme].slug].append(one)
        for event in self.ahead:
            self._by_id[event.id] = event
            for place in self._leads_to_event(event):
                self._events[place].append(event)

        for tool in self.tools:
            for place in _leads_to_tool(tool):
                self._tools[place].append(tool)

    def _leads_to(self, one: FreshActivity) -> set[Place]:
        lands = {self.sections[section].country for section in one.sections}
        network = one.network_id
        return {
            *((network, SECTION, str(section)) for section in one.sections),
            *((network, COUNTRY, land) for land in lands),
            *((network, THEME, str(theme)) for theme in one.themes),
            *((network, PERSON, str(person)) for person in one.authors),
        }

    def _leads_to_event(self, event: AheadEvent) -> set[Place]:
        if event.project_id is not None:
            # A team's meeting is found by its people's own answers alone.
            return set()
        network = event.network_id
        lands = {*event.countries, *(self.sections[section].country for section in event.sections)}
        found: set[Place] = {(network, COUNTRY, land) for land in lands}
        found |= {(network, SECTION, str(section)) for section in event.sections}
        found |= {(network, _WHOLE, land) for land in (*event.countries, *([""] if event.whole else []))}
        return found | {(network, PERSON, str(event.organiser_id))}

    # --- for one reader

    def agenda(self, reader: Reader, *, since: datetime, until: datetime) -> Agenda:
        """What is ahead from `since` to before `until`, and drafts that no digest has named yet."""
        going = [self._by_id[one] for one, said in reader.answers.items() if said in _GOING and one in self._by_id]
        own = [event for network in reader.sights for event in self._events.get((network, PERSON, reader.me), ())]
        events = {
            event.id: event
            for event in (*going, *own, *self._calls(reader))
            if since <= event.comes_at < until and event.network_id in reader.sights
        }
        return Agenda(
            tuple(one for one in reader.reminders if since <= one.at < until),
            tuple(sorted(events.values(), key=lambda event: (event.comes_at, event.id))),
            tuple(one for one in reader.drafts if ("draft", one.id) not in reader.shown),
        )

    def _calls(self, reader: Reader) -> Iterator[AheadEvent]:
        """Calls that are open to the reader, unless they said no."""
        for sight in reader.sights.values():
            for event in self._around(sight):
                if event.kind == "call" and reader.answers.get(event.id) != "no":
                    yield event

    def _around(self, sight: Sight) -> Iterable[AheadEvent]:
        """What is for a member: for their section, for their whole country, for everybody."""
        member = sight.member
        wide = {(member.network_id, _WHOLE, one) for one in ("", member.country or "")}
        places = {(member.network_id, SECTION, str(member.section_id)), *wide}
        return (event for place in places for event in self._events.get(place, ()))

    def news(self, reader: Reader, *, since: datetime, until: datetime, but: Collection[EventId] = ()) -> News:
        """Each thing once, however many follows lead to it; never the reader's own. but: named already."""
        activities: set[ActivityId] = set()
        events: dict[EventId, AheadEvent] = {}
        for place in reader.places:
            sight = reader.sights[place[0]]
            everybody, some = self._window(place, since, until)
            activities |= everybody
            activities.update(one.id for one in some if sight.sees_activity(one))
            for event in self._events.get(place, ()):
                if sight.sees_event(event):
                    events[event.id] = event
        for network in reader.sights:
            activities.difference_update(one.id for one in self._activities.get((network, PERSON, reader.me), ()))
        for sight in reader.sights.values():
            events |= {event.id: event for event in self._around(sight)}
        tools = {one.id: one for place in reader.places for one in self._tools.get(place, ())}
        return News(
            # Ids grow with time, and comparing them is all that this costs.
            tuple(self._fresh[one] for one in sorted(activities, reverse=True)),
            tuple(
                event
                for event in sorted(events.values(), key=lambda event: (event.comes_at, event.id))
                if since <= event.created_at < until
                and event.id not in but
                and event.id not in reader.answers
                and event.organiser_id != reader.person_id
            ),
            tuple(
                one
                for _, one in sorted(tools.items(), reverse=True)
                if since <= one.created_at < until and one.owner_id != reader.person_id
            ),
        )

    def _window(self, place: Place, since: datetime, until: datetime) -> tuple[set[ActivityId], list[FreshActivity]]:
        """What a place leads to in a window: what every member may see, and the rest. Most readers share windows."""
        key = (place, since, until)
        found = self._windows.get(key)
        if found is None:
            # Without a title: its author was erased, and only figures are left.
            new = [one for one in self._activities.get(place, ()) if since <= one.created_at < until and one.title]
            found = {one.id for one in new if is_open(one)}, [one for one in new if not is_open(one)]
            self._windows[key] = found
        return found

    def ideas(self, reader: Reader) -> tuple[FreshActivity, ...]:
        """At most three from elsewhere: of the reader's themes, never shown before, of different sections if possible.

        What leads to the reader by a follow is left to the news.
        """
        places = reader.places
        found: dict[ActivityId, FreshActivity] = {}
        for network, sight in reader.sights.items():
            for slug in reader.themes if reader.themes is not None else sight.member.themes:
                known = self._ideas.get((network, slug), ())
                fitting = (one for one in known if self._inspires(reader, sight, one, places))
                found |= {one.id: one for one in islice(fitting, _ENOUGH)}
        ranked = sorted(found.values(), key=_worth, reverse=True)
        return tuple(_spread(ranked)[:MOST_IDEAS])

    def _inspires(self, reader: Reader, sight: Sight, one: FreshActivity, places: set[Place]) -> bool:
        if ("activity", one.id) in reader.shown or reader.person_id in one.authors or not one.title:
            return False
        elsewhere = sight.member.section_id not in one.sections and places.isdisjoint(self._places[one.id])
        return elsewhere and sight.sees_activity(one)


_GOING = frozenset({"yes", "maybe"})


def _leads_to_tool(one: FreshTool) -> set[Place]:
    found: set[Place] = {(one.network_id, THEME, str(theme)) for theme in one.themes}
    found |= {(one.network_id, PERSON, str(person)) for person in one.people}
    found |= {(one.network_id, SECTION, str(one.section_id))} if one.section_id is not None else set()
    return found | ({(one.network_id, COUNTRY, one.country)} if one.country is not None else set())


def _worth(one: FreshActivity) -> tuple[object, ...]:
    """What was verified first, then the newest."""
    return one.status == "verified", one.created_at, one.id


def _spread(ranked: Sequence[FreshActivity]) -> list[FreshActivity]:
    """One of each section first, then the others."""
    first: dict[object, FreshActivity] = {}
    for one in ranked:
        first.setdefault(one.sections or one.id, one)
    chosen = {one.id for one in first.values()}
    return [*first.values(), *(one for one in ranked if one.id not in chosen)]
