"""Events and calls: found, listed for a reader, written, and their programme. Answers are event_answers.py.

Whoever asks decides who may change what.
"""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Any, cast

from sqlalchemy import and_, delete, func, insert, or_, select, update

from storage.activity_tables import activity_table
from storage.announcement_tables import Places
from storage.errors import NotFound
from storage.event_answers import EventAnswers
from storage.event_clocks import EventClocks, clock_columns
from storage.event_tables import (
    Event,
    EventPlan,
    event_activity_table,
    event_answer_table,
    event_country_table,
    event_region_table,
    event_section_table,
    event_table,
)
from storage.federation_tables import event_partner_table
from storage.ids import ActivityId, EventId
from storage.region_tables import open_regions_of
from storage.report_tables import not_held
from storage.team_tables import team_member_table

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from sqlalchemy import ColumnElement, Select
    from sqlalchemy.engine import Row

    from storage.event_tables import EventReader
    from storage.ids import NetworkId, PersonId, ProjectId, SectionId

_SEARCHED = 500
"""Upcoming events of a network that a search looks at."""
_ENDING = 2
"""Letters by which a word may end differently: case endings of Russian and Georgian, plurals."""


class Events(EventAnswers, EventClocks):
    """Repository of events."""

    # --- finding

    def get(self, event_id: EventId, *, lock: bool = False) -> Event:
        """lock: hold the event's row until the unit of work ends (PostgreSQL; SQLite has one writer anyway)."""
        event = self.find(event_id, lock=lock)
        if event is None:
            raise NotFound(f"event {event_id}")
        return event

    def find(self, event_id: EventId, *, lock: bool = False) -> Event | None:
        """The event, or None; lock as in `get`."""
        query = select(event_table).where(event_table.c.id == event_id)
        return next(iter(self._events(query.with_for_update() if lock else query)), None)

    def search(
        self,
        network_id: NetworkId,
        words: str,
        *,
        now: datetime,
        reader: EventReader | None = None,
        limit: int = 5,
    ) -> list[Event]:
        """Upcoming events whose title holds all these words, endings aside; the nearest first.

        reader: only what this reader sees. Cancelled ones are not found.
        """
        wanted = [word for word in _split(words) if len(word) > 2] or _split(words)
        if not wanted:
            return []
        where = [event_table.c.state == "planned", *_ahead(network_id, reader, now)]
        query = select(event_table.c.id, event_table.c.title).where(*where).order_by(event_table.c.comes_at)
        rows = self._connection.execute(query.limit(_SEARCHED))
        found = [row.id for row in rows if _holds(_split(row.title), wanted)][:limit]
        return self.list_by_ids([EventId(one) for one in found])

    def list_by_ids(self, ids: Sequence[EventId]) -> list[Event]:
        """Those of these events that there are (at most 500), in the order of their time."""
        query = select(event_table).where(event_table.c.id.in_(ids)).order_by(event_table.c.comes_at)
        return self._events(query.limit(_SEARCHED))

    # --- lists

    def list_upcoming(
        self, network_id: NetworkId, reader: EventReader | None, *, now: datetime, offset: int = 0, limit: int = 5
    ) -> list[Event]:
        """What is not over yet, the nearest first; reader None: of the whole network."""
        query = select(event_table).where(*_ahead(network_id, reader, now))
        ordered = query.order_by(event_table.c.comes_at, event_table.c.id)
        return self._events(ordered.offset(offset).limit(limit))

    def count_upcoming(self, network_id: NetworkId, reader: EventReader | None, *, now: datetime) -> int:
        query = select(func.count()).select_from(event_table).where(*_ahead(network_id, reader, now))
        return self._connection.execute(query).scalar_one()

    def is_seen_by(self, event: Event, reader: EventReader) -> bool:
        """Whether this reader may look at the event."""
        query = select(event_table.c.id).where(event_table.c.id == event.id, _seen_by(reader))
        return self._connection.execute(query).first() is not None

    def list_wide(
        self, network_id: NetworkId, reader: EventReader, *, since: datetime, until: datetime, limit: int = 8
    ) -> list[Event]:
        """Events of a country or of the network that take place between two instants: what others can be part of."""
        columns = event_table.c
        lands, regions = (select(table.c.event_id) for table in (event_country_table, event_region_table))
        wide = or_(columns.whole, columns.id.in_(lands), columns.id.in_(regions))
        where = (columns.network_id == network_id, columns.state == "planned", columns.kind != "call", wide)
        own = (columns.parent_id.is_(None), columns.over_at >= since, columns.comes_at <= until, _seen_by(reader))
        query = select(event_table).where(*where, *own).order_by(columns.comes_at, columns.id)
        return self._events(query.limit(limit))

    def list_parts(self, event_id: EventId) -> list[Event]:
        """Events that are part of this one (at most 100), cancelled ones too."""
        query = select(event_table).where(event_table.c.parent_id == event_id).order_by(event_table.c.comes_at)
        return self._events(query.limit(100))

    def list_organised(self, person_id: PersonId) -> list[Event]:
        """What somebody organises or organised (the newest 1,000)."""
        query = select(event_table).where(event_table.c.organiser_id == person_id)
        return self._events(query.order_by(event_table.c.id.desc()).limit(1000))

    def list_of_team(self, project_id: ProjectId, *, now: datetime, limit: int = 5) -> list[Event]:
        """Meetings of a project's team that take place and are not over, the nearest first."""
        columns = event_table.c
        query = select(event_table).where(
            columns.project_id == project_id, columns.state == "planned", columns.over_at > now
        )
        return self._events(query.order_by(columns.comes_at, columns.id).limit(limit))

    # --- writing

    def add(self, network_id: NetworkId, plan: EventPlan, *, organiser_id: PersonId | None, now: datetime) -> Event:
        values = {
            **_columns(plan),
            "network_id": network_id,
            "key": secrets.token_hex(12),
            "organiser_id": organiser_id,
            "state": "planned",
            "sequence": 0,
            "created_at": now,
            "changed_at": now,
        }
        made = insert(event_table).values(values).returning(event_table.c.id)
        event_id = EventId(self._connection.execute(made).scalar_one())
        self._put_places(event_id, plan.places)
        return self.get(event_id)

    def change(self, event_id: EventId, plan: EventPlan, *, now: datetime) -> Event:
        """Another plan; its sequence grows. The same plan changes nothing."""
        before = self.get(event_id, lock=True)
        if before.plan == plan:
            return before
        values = {**_columns(plan), "sequence": before.sequence + 1, "changed_at": now}
        self._connection.execute(update(event_table).where(event_table.c.id == event_id).values(values))
        if before.plan.places != plan.places:
            for table in (event_section_table, event_country_table, event_region_table):
                self._connection.execute(delete(table).where(table.c.event_id == event_id))
            self._put_places(event_id, plan.places)
        return self.get(event_id)

    def cancel(self, event_id: EventId, *, reason: str | None, now: datetime) -> Event:
        before = self.get(event_id, lock=True)
        values = {"state": "cancelled", "reason": reason, "sequence": before.sequence + 1, "changed_at": now}
        self._connection.execute(update(event_table).where(event_table.c.id == event_id).values(values))
        return self.get(event_id)

    def scrub(self, event_id: EventId) -> None:
        """Take out the words of an organiser who was erased; the title stays, as the name others know it by."""
        bare = update(event_table).where(event_table.c.id == event_id)
        self._connection.execute(bare.values(text=None, reason=None))

    # --- the programme: activities that were part of an event

    def attach(self, event_id: EventId, activity_id: ActivityId, *, section_id: SectionId | None = None) -> bool:
        """The activity is part of the event; False when it was already.

        section_id: the event's section, when the caller makes the activity count for it because of this.
        """
        if event_id in self.list_events_of(activity_id):
            return False
        values = {"event_id": event_id, "activity_id": activity_id, "section_id": section_id}
        self._connection.execute(insert(event_activity_table).values(values))
        return True

    def detach(self, event_id: EventId, activity_id: ActivityId) -> SectionId | None:
        """No part of it any more; the section that it counted for because of that."""
        columns = event_activity_table.c
        where = (columns.event_id == event_id, columns.activity_id == activity_id)
        gone = delete(event_activity_table).where(*where).returning(columns.section_id)
        return cast("SectionId | None", self._connection.execute(gone).scalar_one_or_none())

    def list_events_of(self, activity_id: ActivityId) -> list[EventId]:
        columns = event_activity_table.c
        query = select(columns.event_id).where(columns.activity_id == activity_id).order_by(columns.event_id)
        return [EventId(one) for one in self._connection.execute(query.limit(100)).scalars()]

    def list_activities(self, event_id: EventId) -> list[ActivityId]:
        """What was logged as part of the event, by day (at most 500); what was turned down is left out."""
        query = (
            select(activity_table.c.id)
            .join(event_activity_table, event_activity_table.c.activity_id == activity_table.c.id)
            .where(
                event_activity_table.c.event_id == event_id,
                activity_table.c.status != "rejected",
                not_held("activity", activity_table.c.id),
            )
            .order_by(activity_table.c.starts_on, activity_table.c.id)
        )
        return [ActivityId(one) for one in self._connection.execute(query.limit(500)).scalars()]

    # --- small parts

    def _put_places(self, event_id: EventId, places: Places) -> None:
        countries = [
            {"event_id": event_id, "country": country, "position": position}
            for position, country in enumerate(places.countries)
        ]
        sections = [
            {"event_id": event_id, "section_id": section, "position": position}
            for position, section in enumerate(places.sections)
        ]
        regions = [
            {"event_id": event_id, "region_id": region, "position": position}
            for position, region in enumerate(places.regions)
        ]
        if regions:
            self._connection.execute(insert(event_region_table), regions)
        if countries:
            self._connection.execute(insert(event_country_table), countries)
        if sections:
            self._connection.execute(insert(event_section_table), sections)

    def _events(self, query: Select[*tuple[Any, ...]]) -> list[Event]:
        rows = self._connection.execute(query).all()
        ids = [row.id for row in rows]
        countries = self._beside(event_country_table.c.country, event_country_table, ids)
        sections = self._beside(event_section_table.c.section_id, event_section_table, ids)
        regions = self._beside(event_region_table.c.region_id, event_region_table, ids)
        beside = (countries, sections, regions)
        return [_event(row, *(tuple(one.get(row.id, ())) for one in beside)) for row in rows]

    def _beside(self, column: ColumnElement[Any], table: Any, ids: Sequence[int]) -> Mapping[int, list[Any]]:  # noqa: ANN401 - a column's type is its table's
        found: dict[int, list[Any]] = {}
        if not ids:
            return found
        query = select(table.c.event_id, column).where(table.c.event_id.in_(ids)).order_by(table.c.position)
        for row in self._connection.execute(query):
            found.setdefault(row[0], []).append(row[1])
        return found


def _ahead(network_id: NetworkId, reader: EventReader | None, now: datetime) -> list[ColumnElement[bool]]:
    own = event_table.c.network_id == network_id
    if reader is None:
        return [own, event_table.c.over_at > now]
    mine = and_(own, _seen_by(reader))
    if reader.partners:
        mine = or_(mine, _held_together(network_id, reader.partners))
    return [mine, event_table.c.over_at > now]


def _held_together(network_id: NetworkId, partners: frozenset[NetworkId]) -> ColumnElement[bool]:
    """A call of a partner network that this network holds too, for as long as the two are united."""
    beside = event_partner_table.c
    calls = select(beside.event_id).where(beside.network_id == network_id, beside.state == "in")
    return and_(event_table.c.network_id.in_(sorted(partners)), event_table.c.id.in_(calls))


def _seen_by(reader: EventReader) -> ColumnElement[bool]:
    columns = event_table.c
    sections, countries, answers = event_section_table.c, event_country_table.c, event_answer_table.c
    answered = select(answers.event_id).where(answers.person_id == reader.person_id, answers.answer != "no")
    seen = or_(columns.whole, columns.organiser_id == reader.person_id, columns.id.in_(answered))
    teams = select(team_member_table.c.project_id).where(team_member_table.c.person_id == reader.person_id)
    of_team = columns.project_id.in_(teams)
    if reader.everything:
        return or_(columns.project_id.is_(None), of_team)
    if reader.countries:
        seen = or_(seen, columns.id.in_(select(countries.event_id).where(countries.country.in_(reader.countries))))
        regions = event_region_table.c
        near = select(regions.event_id).where(regions.region_id.in_(open_regions_of(reader.countries)))
        seen = or_(seen, columns.id.in_(near))
    if reader.sections:
        seen = or_(seen, columns.id.in_(select(sections.event_id).where(sections.section_id.in_(reader.sections))))
    return or_(and_(columns.project_id.is_(None), seen), of_team)


def _columns(plan: EventPlan) -> dict[str, object]:
    plain = ("kind", "title", "zone", "starts_at", "ends_at", "whole_days", "place", "link", "capacity")
    more = ("deadline_at", "text", "host_id", "parent_id", "project_id", "comes_at", "over_at")
    return {
        **{name: getattr(plan, name) for name in (*plain, *more)},
        "whole": plan.places.whole,
        **clock_columns(plan),
    }


_PLAN = tuple(name for name in EventPlan.__slots__ if name != "places")
_KEPT = ("id", "network_id", "key", "organiser_id", "state", "reason", "sequence", "created_at", "changed_at")


def _event(row: Row[*tuple[Any, ...]], *places: tuple[Any, ...]) -> Event:
    """places: countries, sections and regions."""
    values = row._mapping
    plan = EventPlan(places=Places(values["whole"], *places), **{name: values[name] for name in _PLAN})
    return Event(plan=plan, **{name: values[name] for name in _KEPT})


def _split(words: str) -> list[str]:
    return "".join(letter if letter.isalnum() else " " for letter in words.casefold()).split()


def _holds(title: Sequence[str], wanted: Sequence[str]) -> bool:
    """Whether each wanted word is one of the title's, or begins like it and ends a little differently."""
    return all(any(_alike(one, word) for one in title) for word in wanted)


def _alike(one: str, word: str) -> bool:
    same = max(3, len(word) - _ENDING)
    return one == word or (len(one) - len(word) <= _ENDING and len(word) >= 3 and one[:same] == word[:same])
