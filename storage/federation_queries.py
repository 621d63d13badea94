"""What two united networks have in common: activities that are the same, calls that both hold, and their year's sum."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, delete, func, insert, or_, select, update

from storage.activity_tables import activity_table
from storage.federation_tables import (
    CallPartner,
    Twin,
    United,
    activity_twin_table,
    event_consent_table,
    event_partner_table,
    federation_table,
)
from storage.statistics import Statistics
from storage.statistics_tables import FIGURES, NETWORK, Figures, contributor_table

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from sqlalchemy import ColumnElement
    from sqlalchemy.engine import Connection, RowMapping

    from storage.ids import ActivityId, EventId, NetworkId, PersonId

_MANY = 500
_RAW = {"minutes": "volunteer_minutes"}
"""Where a figure has another name in the activity's row."""


class FederationQueries:
    """The part of the repository that concerns activities and calls."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    # --- the same activity on both sides

    def find_twin(self, one: ActivityId, other: ActivityId) -> Twin | None:
        first, second = sorted((one, other))
        columns = activity_twin_table.c
        query = select(activity_twin_table).where(columns.first_id == first, columns.second_id == second)
        row = self._connection.execute(query).one_or_none()
        return Twin(**row._mapping) if row is not None else None

    def list_twins(self, activity_id: ActivityId) -> list[Twin]:
        """What was said about others being the same as this one (at most 200)."""
        columns = activity_twin_table.c
        own = or_(columns.first_id == activity_id, columns.second_id == activity_id)
        query = select(activity_twin_table).where(own).order_by(columns.first_id, columns.second_id)
        return [Twin(**row._mapping) for row in self._connection.execute(query.limit(200))]

    def list_twins_by(self, person_id: PersonId) -> list[Twin]:
        """What somebody said to be the same (the newest 1,000)."""
        columns = activity_twin_table.c
        query = select(activity_twin_table).where(columns.asked_by == person_id).order_by(columns.asked_at.desc())
        return [Twin(**row._mapping) for row in self._connection.execute(query.limit(1000))]

    def set_twin(self, one: ActivityId, other: ActivityId, state: str, *, person_id: PersonId, now: datetime) -> None:
        """Note that two are said to be the same, agreed to be, or not."""
        first, second = sorted((one, other))
        columns = activity_twin_table.c
        if self.find_twin(first, second) is not None:
            said = update(activity_twin_table).where(columns.first_id == first, columns.second_id == second)
            self._connection.execute(said.values(state=state, answered_at=None if state == "asked" else now))
            return
        values = {"first_id": first, "second_id": second, "state": state, "asked_by": person_id, "asked_at": now}
        answered = None if state == "asked" else now
        self._connection.execute(insert(activity_twin_table).values(**values, answered_at=answered))

    # --- calls that both hold

    def call_partner(self, event_id: EventId, network_id: NetworkId) -> CallPartner | None:
        columns = event_partner_table.c
        query = select(event_partner_table).where(columns.event_id == event_id, columns.network_id == network_id)
        row = self._connection.execute(query).one_or_none()
        return CallPartner(**row._mapping) if row is not None else None

    def list_call_partners(self, event_id: EventId) -> list[CallPartner]:
        """The networks that were asked to hold a call together with its own (at most 200)."""
        query = select(event_partner_table).where(event_partner_table.c.event_id == event_id)
        rows = self._connection.execute(query.order_by(event_partner_table.c.network_id).limit(200))
        return [CallPartner(**row._mapping) for row in rows]

    def list_calls_decided(self, person_id: PersonId) -> list[CallPartner]:
        """What somebody asked or answered about calls (the newest 1,000)."""
        columns = event_partner_table.c
        own = or_(columns.asked_by == person_id, columns.answered_by == person_id)
        query = select(event_partner_table).where(own).order_by(columns.asked_at.desc())
        return [CallPartner(**row._mapping) for row in self._connection.execute(query.limit(1000))]

    def ask_call_partner(
        self, event_id: EventId, network_id: NetworkId, *, person_id: PersonId, now: datetime
    ) -> CallPartner:
        """A network is asked to hold a call too, or asked again."""
        columns = event_partner_table.c
        known = (columns.event_id == event_id, columns.network_id == network_id)
        self._connection.execute(delete(event_partner_table).where(*known))
        values = {"event_id": event_id, "network_id": network_id, "state": "asked", "asked_by": person_id}
        made = insert(event_partner_table).values(**values, asked_at=now).returning(event_partner_table)
        return CallPartner(**self._connection.execute(made).one()._mapping)

    def answer_call_partner(
        self, event_id: EventId, network_id: NetworkId, state: str, *, person_id: PersonId, now: datetime
    ) -> CallPartner:
        columns = event_partner_table.c
        said = update(event_partner_table).where(columns.event_id == event_id, columns.network_id == network_id)
        said = said.values(state=state, answered_by=person_id, answered_at=now)
        return CallPartner(**self._connection.execute(said.returning(event_partner_table)).one()._mapping)

    def consent(self, event_id: EventId, person_id: PersonId, *, given: bool, now: datetime) -> None:
        """Whether the coordinators of the other network may read who answered."""
        columns = event_consent_table.c
        where = (columns.event_id == event_id, columns.person_id == person_id)
        self._connection.execute(delete(event_consent_table).where(*where))
        if given:
            self._connection.execute(insert(event_consent_table).values(event_id=event_id, person_id=person_id, at=now))

    def list_consenting(self, event_id: EventId) -> frozenset[PersonId]:
        """Who agreed to be named to the other network of a call."""
        columns = event_consent_table.c
        query = select(columns.person_id).where(columns.event_id == event_id)
        return frozenset(self._connection.execute(query.limit(100_000)).scalars())

    def list_consents(self, person_id: PersonId) -> list[EventId]:
        """The calls to which somebody agreed so (the newest 1,000)."""
        columns = event_consent_table.c
        query = select(columns.event_id).where(columns.person_id == person_id).order_by(columns.at.desc())
        return list(self._connection.execute(query.limit(1000)).scalars())

    # --- figures

    def united(self, one: NetworkId, other: NetworkId, year: int) -> United:
        """A year of both without private activities; what both logged as the same counts once."""
        first_on, last_on = date(year, 1, 1), date(year, 12, 31)
        statistics = Statistics(self._connection)
        each = tuple(statistics.total(network, NETWORK, first_on, last_on, public=True).all for network in (one, other))
        pairs = self._pairs(one, other, first_on, last_on)
        surplus = sum((_surplus(left, right) for left, right in pairs), Figures())
        ids = {row["id"] for pair in pairs for row in pair}
        marks = {row["author_mark"] for pair in pairs for row in pair}
        apart = [self._authors(network, first_on, last_on, ids) if ids else 0 for network in (one, other)]
        columns = contributor_table.c
        people = select(func.count(columns.author.distinct()))
        people = people.where(columns.network_id.in_((one, other)), columns.year == year)
        return United(
            (each[0], each[1]),
            surplus,
            each[0] + each[1] - surplus,
            self._connection.execute(people).scalar_one(),
            (len(marks), *apart),  # type: ignore[arg-type]
        )

    def _pairs(
        self, one: NetworkId, other: NetworkId, first_on: date, last_on: date
    ) -> list[tuple[RowMapping, RowMapping]]:
        """Activities of both networks and these days that are the same, as rows of each side."""
        left, right, twins = activity_table.alias("one"), activity_table.alias("other"), activity_twin_table.c
        same = or_(
            and_(twins.first_id == left.c.id, twins.second_id == right.c.id),
            and_(twins.first_id == right.c.id, twins.second_id == left.c.id),
        )
        query = select(left.c.id.label("own"), right.c.id.label("theirs")).select_from(activity_twin_table)
        query = query.join(left, or_(twins.first_id == left.c.id, twins.second_id == left.c.id)).join(right, same)
        query = query.where(
            twins.state == "same",
            *_counts(left.c, one, first_on, last_on),
            *_counts(right.c, other, first_on, last_on),
        )
        ids = self._connection.execute(query).all()
        rows = self._rows([one for pair in ids for one in pair])
        return [(rows[pair.own], rows[pair.theirs]) for pair in ids]

    def _rows(self, ids: Sequence[int]) -> Mapping[int, RowMapping]:
        columns = activity_table.c
        told = [columns[_RAW.get(name, name)] for name in FIGURES]
        found: dict[int, RowMapping] = {}
        for start in range(0, len(ids), _MANY):
            query = select(columns.id, columns.author_mark, *told).where(columns.id.in_(ids[start : start + _MANY]))
            found |= {row.id: row._mapping for row in self._connection.execute(query)}
        return found

    def _authors(self, network_id: NetworkId, first_on: date, last_on: date, but: set[int]) -> int:
        """How many people stand behind what a network did without these."""
        columns = activity_table.c
        query = select(columns.id, columns.author_mark).where(*_counts(columns, network_id, first_on, last_on))
        return len({row.author_mark for row in self._connection.execute(query) if row.id not in but})


def _counts(columns: Any, network_id: NetworkId, first_on: date, last_on: date) -> list[ColumnElement[bool]]:  # noqa: ANN401 - of a table or its alias
    return [
        columns.network_id == network_id,
        columns.visibility != "private",
        columns.status != "rejected",
        columns.starts_on.between(first_on, last_on),
    ]


def _surplus(left: RowMapping, right: RowMapping) -> Figures:
    """What a pair counts too much when both sides are added up. Where both told a figure, the larger one stays."""
    told = {name: (left[_RAW.get(name, name)], right[_RAW.get(name, name)]) for name in FIGURES}
    both = {name: min(pair) for name, pair in told.items() if None not in pair}
    return Figures(1, *(part for name in FIGURES for part in (both.get(name, 0), int(name in both))))


def of_network(network_id: NetworkId) -> ColumnElement[bool]:
    """That a network is one of the two."""
    columns = federation_table.c
    return or_(columns.first_id == network_id, columns.second_id == network_id)
