"""Who said what to an event, its seats and its waiting list, and what falls due about it. Part of events.py.

Whoever gives or takes a seat holds the event's row, so that two people never get the last one.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from sqlalchemy import and_, delete, func, insert, or_, select, update

from storage.event_tables import EventNotice, Rsvp, event_answer_table, event_notice_table, event_table
from storage.ids import EventId, PersonId
from storage.people import membership_table
from storage.team_tables import team_member_table

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from sqlalchemy.engine import Connection

    from storage.ids import Json, ProjectId

_COLUMNS = tuple(Rsvp.__slots__)


class EventAnswers:
    """The part of the repository of events that knows people's answers."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    # --- answers

    def find_answer(self, event_id: EventId, person_id: PersonId) -> Rsvp | None:
        columns = event_answer_table.c
        query = select(*(columns[name] for name in _COLUMNS))
        row = self._connection.execute(
            query.where(columns.event_id == event_id, columns.person_id == person_id)
        ).one_or_none()
        return Rsvp(**row._mapping) if row is not None else None

    def count_answers(self, events: Sequence[EventId]) -> dict[EventId, Counter[str]]:
        """Answer -> people, for each event."""
        columns = event_answer_table.c
        key = (columns.event_id, columns.answer)
        query = select(*key, func.count()).where(columns.event_id.in_(events)).group_by(*key)
        found: dict[EventId, Counter[str]] = {event: Counter() for event in events}
        for row in self._connection.execute(query):
            found[EventId(row[0])][row[1]] = row[2]
        return found

    def answers_of(self, person_id: PersonId, events: Sequence[EventId]) -> dict[EventId, str]:
        """What somebody said to each of these events."""
        columns = event_answer_table.c
        query = select(columns.event_id, columns.answer).where(
            columns.person_id == person_id, columns.event_id.in_(events)
        )
        return {EventId(row[0]): row[1] for row in self._connection.execute(query)}

    def list_answers(
        self, event_id: EventId, *, answers: Sequence[str], offset: int = 0, limit: int = 2000
    ) -> list[Rsvp]:
        """Who gave one of these answers, in the order of their turns."""
        columns = event_answer_table.c
        query = select(*(columns[name] for name in _COLUMNS)).where(
            columns.event_id == event_id, columns.answer.in_(answers)
        )
        rows = self._connection.execute(query.order_by(columns.turn).offset(offset).limit(limit))
        return [Rsvp(**row._mapping) for row in rows]

    def list_answered_by(self, person_id: PersonId) -> list[Rsvp]:
        """Everything somebody answered (the newest 5,000)."""
        columns = event_answer_table.c
        query = select(*(columns[name] for name in _COLUMNS)).where(columns.person_id == person_id)
        return [Rsvp(**row._mapping) for row in self._connection.execute(query.order_by(columns.id.desc()).limit(5000))]

    def page_answers(
        self, event_id: EventId, *, answers: Sequence[str], after: int, limit: int
    ) -> list[tuple[PersonId, str, datetime]]:
        """(Person, answer, since when) by person, of those who still belong to the event's network.

        Of a team's meeting: those who are still in the team; who said nothing yet counts as one who may come.
        """
        columns = event_answer_table.c
        of_team = select(event_table.c.project_id).where(event_table.c.id == event_id)
        project_id = self._connection.execute(of_team).scalar_one_or_none()
        if project_id is not None:
            return self._page_team(event_id, project_id, answers, after, limit)
        query = (
            select(columns.person_id, columns.answer, columns.at)
            .join(event_table, event_table.c.id == columns.event_id)
            .join(
                membership_table,
                and_(
                    membership_table.c.person_id == columns.person_id,
                    membership_table.c.network_id == event_table.c.network_id,
                ),
            )
            .where(columns.event_id == event_id, columns.answer.in_(answers), columns.person_id > after)
            .order_by(columns.person_id)
        )
        rows = self._connection.execute(query.limit(limit))
        return [(PersonId(row.person_id), row.answer, row.at) for row in rows]

    def _page_team(
        self, event_id: EventId, project_id: ProjectId, answers: Sequence[str], after: int, limit: int
    ) -> list[tuple[PersonId, str, datetime]]:
        columns, members = event_answer_table.c, team_member_table.c
        said = and_(columns.person_id == members.person_id, columns.event_id == event_id)
        query = (
            select(members.person_id, columns.answer, func.coalesce(columns.at, members.joined_at).label("at"))
            .select_from(team_member_table.outerjoin(event_answer_table, said))
            .where(members.project_id == project_id, members.person_id > after)
            .where(or_(columns.answer.is_(None), columns.answer.in_(answers)))
            .order_by(members.person_id)
        )
        rows = self._connection.execute(query.limit(limit))
        return [(PersonId(row.person_id), row.answer or "", row.at) for row in rows]

    def set_answer(self, event_id: EventId, person_id: PersonId, answer: str, *, now: datetime) -> None:
        """Somebody's answer from now on, at the end of the queue; the event's row is held by the caller."""
        columns = event_answer_table.c
        last = select(func.coalesce(func.max(columns.turn), 0)).where(columns.event_id == event_id)
        values = {"answer": answer, "turn": self._connection.execute(last).scalar_one() + 1, "at": now}
        where = (columns.event_id == event_id, columns.person_id == person_id)
        if self._connection.execute(update(event_answer_table).where(*where).values(values)).rowcount == 0:
            key = {"event_id": event_id, "person_id": person_id}
            self._connection.execute(insert(event_answer_table).values(**key, **values))

    def seat_waiting(self, event_id: EventId, capacity: int | None) -> list[Rsvp]:
        """Give free seats to those who wait, the first first; who got one. The event's row is held by the caller."""
        columns = event_answer_table.c
        taken = self.count_answers([event_id])[event_id]["yes"]
        free = None if capacity is None else capacity - taken
        if free is not None and free <= 0:
            return []
        waiting = self.list_answers(event_id, answers=("waiting",), limit=2000 if free is None else free)
        turns = [one.turn for one in waiting]
        seated = update(event_answer_table).where(columns.event_id == event_id, columns.answer == "waiting")
        self._connection.execute(seated.where(columns.turn.in_(turns)).values(answer="yes"))
        return waiting

    def drop_nobodys(self, event_id: EventId) -> None:
        """Answers of people who were erased do not hold seats of what is still ahead."""
        columns = event_answer_table.c
        where = (columns.event_id == event_id, columns.person_id.is_(None))
        self._connection.execute(delete(event_answer_table).where(*where))

    def disown(self, person_id: PersonId) -> list[EventId]:
        """Somebody is erased: their answers are nobody's, and so is what they organised; the events it is about."""
        answers, events = event_answer_table.c, event_table.c
        answered = update(event_answer_table).where(answers.person_id == person_id).values(person_id=None)
        organised = update(event_table).where(events.organiser_id == person_id).values(organiser_id=None)
        found = {
            *self._connection.execute(answered.returning(answers.event_id)).scalars(),
            *self._connection.execute(organised.returning(events.id)).scalars(),
        }
        return [EventId(one) for one in sorted(found)]

    # --- what falls due

    def plan_notice(
        self, event_id: EventId, what: str, *, due_at: datetime, now: datetime, about: Mapping[str, Json] | None = None
    ) -> None:
        """Something to be said about an event at an instant; one that was planned before is replaced."""
        self.drop_notices(event_id, [what])
        values = {"event_id": event_id, "what": what, "due_at": due_at, "position": 0, "made_at": now}
        self._connection.execute(insert(event_notice_table).values(**values, about=dict(about or {})))

    def find_notice(self, event_id: EventId, what: str) -> EventNotice | None:
        columns = event_notice_table.c
        query = select(event_notice_table).where(columns.event_id == event_id, columns.what == what)
        row = self._connection.execute(query).one_or_none()
        return EventNotice(**row._mapping) if row is not None else None

    def drop_notices(self, event_id: EventId, what: Sequence[str] | None = None) -> None:
        """Nothing more is said about the event; what: only these."""
        columns = event_notice_table.c
        gone = delete(event_notice_table).where(columns.event_id == event_id)
        self._connection.execute(gone if what is None else gone.where(columns.what.in_(what)))

    def has_due_notice(self, now: datetime) -> bool:
        query = select(event_notice_table.c.id).where(event_notice_table.c.due_at <= now).limit(1)
        return self._connection.execute(query).first() is not None

    def take_due_notice(self, now: datetime) -> EventNotice | None:
        """The longest due; its event's row is held, so nobody else takes it or changes the event in this transaction.

        The event is held first, as by everybody who changes one: in another order two could wait for each other.
        """
        columns = event_notice_table.c
        query = select(event_notice_table).where(columns.due_at <= now).order_by(columns.due_at, columns.id).limit(1)
        while (row := self._connection.execute(query).one_or_none()) is not None:
            held = select(event_table.c.id).where(event_table.c.id == row.event_id).with_for_update()
            self._connection.execute(held)
            again = select(event_notice_table).where(columns.id == row.id, columns.due_at <= now)
            still = self._connection.execute(again).one_or_none()
            if still is not None:
                return EventNotice(**still._mapping)
        return None

    def put_aside_notice(self, now: datetime, until: datetime) -> None:
        """The first in line cannot be worked off and must not hold up the others: it is due again at `until`."""
        columns = event_notice_table.c
        first = select(columns.id).where(columns.due_at <= now).order_by(columns.due_at, columns.id).limit(1)
        aside = update(event_notice_table).where(columns.id == first.scalar_subquery())
        self._connection.execute(aside.values(due_at=until))

    def move_notice(self, notice_id: int, position: int | None) -> None:
        """Batches go on after this person; None: all have been written to."""
        columns = event_notice_table.c
        if position is None:
            self._connection.execute(delete(event_notice_table).where(columns.id == notice_id))
            return
        moved = update(event_notice_table).where(columns.id == notice_id).values(position=position)
        self._connection.execute(moved)
