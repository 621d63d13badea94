"""Peer rounds: series and who takes part; their draws are round_draws.py. Whoever asks decides the rights."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, delete, func, insert, or_, select, update

from storage.errors import NotFound
from storage.ids import PersonId, SeriesId
from storage.people import Membership, membership_table
from storage.round_draws import MOST_MEMBERS, RoundDraws
from storage.round_tables import (
    RoundMember,
    RoundPlan,
    RoundSeries,
    round_member_table,
    round_seat_table,
    round_series_table,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date, datetime

    from sqlalchemy import ColumnElement, Select

    from storage.ids import NetworkId

_MANY = 1000
_SOME = 500


class Rounds(RoundDraws):
    """Repository of peer rounds."""

    # --- series

    def get(self, series_id: SeriesId, *, lock: bool = False) -> RoundSeries:
        """lock: hold the series' row until the unit of work ends (PostgreSQL; SQLite has one writer anyway)."""
        series = self.find(series_id, lock=lock)
        if series is None:
            raise NotFound(f"round series {series_id}")
        return series

    def find(self, series_id: SeriesId, *, lock: bool = False) -> RoundSeries | None:
        query = select(round_series_table).where(round_series_table.c.id == series_id)
        return next(iter(self._series(query.with_for_update() if lock else query)), None)

    def add(
        self,
        network_id: NetworkId,
        plan: RoundPlan,
        *,
        author_id: PersonId,
        facilitator_id: PersonId | None,
        now: datetime,
    ) -> RoundSeries:
        """facilitator_id: who opens it; None: it is proposed to those who may."""
        values = {
            **_columns(plan),
            "network_id": network_id,
            "author_id": author_id,
            "facilitator_id": facilitator_id,
            "state": "proposed" if facilitator_id is None else "open",
            "created_at": now,
            "changed_at": now,
        }
        made = insert(round_series_table).values(values).returning(round_series_table)
        return _series(self._connection.execute(made).one()._mapping)

    def change(self, series_id: SeriesId, plan: RoundPlan, *, now: datetime) -> RoundSeries:
        return self._write(series_id, **_columns(plan), changed_at=now)

    def set_state(
        self, series_id: SeriesId, state: str, *, now: datetime, facilitator_id: PersonId | None = None
    ) -> RoundSeries:
        """facilitator_id: who looks after it from now on; None: as before."""
        looks_after = {} if facilitator_id is None else {"facilitator_id": facilitator_id}
        return self._write(series_id, state=state, changed_at=now, **looks_after)

    def list_seen(
        self, network_id: NetworkId, member: Membership, *, everything: bool = False, offset: int = 0, limit: int = 5
    ) -> list[RoundSeries]:
        """Open series that are for this member; everything: of the whole network, whoever they are for. New ones first.

        What the member takes part in stands above the others.
        """
        columns, joined = round_series_table.c, round_member_table.c
        mine = columns.id.in_(select(joined.series_id).where(joined.person_id == member.person_id))
        query = select(round_series_table).where(*_open_to(network_id, member, everything=everything))
        return self._series(query.order_by(mine.desc(), columns.id.desc()).offset(offset).limit(limit))

    def count_seen(self, network_id: NetworkId, member: Membership, *, everything: bool = False) -> int:
        where = _open_to(network_id, member, everything=everything)
        query = select(func.count()).select_from(round_series_table).where(*where)
        return self._connection.execute(query).scalar_one()

    def list_proposed(self, network_id: NetworkId) -> list[RoundSeries]:
        """What members of a network propose (at most 100), the oldest first."""
        columns = round_series_table.c
        where = (columns.network_id == network_id, columns.state == "proposed")
        return self._series(select(round_series_table).where(*where).order_by(columns.id).limit(100))

    def list_made(self, person_id: PersonId) -> list[RoundSeries]:
        """What somebody proposed or looks after (the newest 1,000)."""
        columns = round_series_table.c
        own = or_(columns.author_id == person_id, columns.facilitator_id == person_id)
        return self._series(select(round_series_table).where(own).order_by(columns.id.desc()).limit(_MANY))

    # --- who takes part

    def find_member(self, series_id: SeriesId, person_id: PersonId) -> RoundMember | None:
        columns = round_member_table.c
        where = (columns.series_id == series_id, columns.person_id == person_id)
        return next(iter(self._members(select(round_member_table).where(*where))), None)

    def list_members(self, series_id: SeriesId) -> list[RoundMember]:
        """Everybody who takes part or pauses (at most 1,000), in the order in which they came."""
        query = select(round_member_table).where(round_member_table.c.series_id == series_id)
        return self._members(query.order_by(round_member_table.c.id).limit(MOST_MEMBERS))

    def count_members(self, series_id: SeriesId) -> int:
        query = select(func.count()).select_from(round_member_table)
        return self._connection.execute(query.where(round_member_table.c.series_id == series_id)).scalar_one()

    def list_joined(self, person_id: PersonId) -> list[RoundMember]:
        """In which series somebody takes part (at most 1,000)."""
        query = select(round_member_table).where(round_member_table.c.person_id == person_id)
        return self._members(query.order_by(round_member_table.c.id).limit(_MANY))

    def join(self, series_id: SeriesId, person_id: PersonId, languages: Sequence[str], *, now: datetime) -> RoundMember:
        """Take part from the next round on; who does so already speaks these languages from now on."""
        known = self.find_member(series_id, person_id)
        if known is not None:
            return self.set_member(series_id, person_id, languages=list(languages))
        values = {
            "series_id": series_id,
            "person_id": person_id,
            "languages": list(languages),
            "state": "in",
            "joined_at": now,
        }
        made = insert(round_member_table).values(values).returning(round_member_table)
        return _member(self._connection.execute(made).one()._mapping)

    def set_member(
        self, series_id: SeriesId, person_id: PersonId, **values: str | int | bool | date | list[str] | None
    ) -> RoundMember:
        """Change languages, state, paused_until, skips or ignored of somebody who takes part."""
        columns = round_member_table.c
        own = (columns.series_id == series_id, columns.person_id == person_id)
        changed = update(round_member_table).where(*own).values(values).returning(round_member_table)
        row = self._connection.execute(changed).one_or_none()
        if row is None:
            raise NotFound(f"member {person_id} of round series {series_id}")
        return _member(row._mapping)

    def set_members(self, series_id: SeriesId, people: Sequence[PersonId], **values: str | int | bool | None) -> None:
        """The same for many at once."""
        columns = round_member_table.c
        for start in range(0, len(people), _SOME):
            some = (columns.series_id == series_id, columns.person_id.in_(people[start : start + _SOME]))
            self._connection.execute(update(round_member_table).where(*some).values(values))

    def settle_members(self, series_id: SeriesId, skipped: Sequence[PersonId]) -> None:
        """After a draw: who skipped it comes next time; who was asked whether they go on and said nothing pauses."""
        self.set_members(series_id, skipped, skips=False)
        columns = round_member_table.c
        asked = (columns.series_id == series_id, columns.state == "asked")
        self._connection.execute(update(round_member_table).where(*asked).values(state="paused", paused_until=None))

    def count_ignored(
        self, series_id: SeriesId, people: Sequence[PersonId], *, patience: int, today: date
    ) -> list[PersonId]:
        """One more round of which these said nothing; who are now to be asked whether they go on, each once.

        today: whose pause ended by then takes part as everybody else.
        """
        columns = round_member_table.c
        back = and_(columns.state == "paused", columns.paused_until <= today)
        tired: list[PersonId] = []
        for start in range(0, len(people), _SOME):
            some = (columns.series_id == series_id, columns.person_id.in_(people[start : start + _SOME]))
            more = update(round_member_table).where(*some).values(ignored=columns.ignored + 1)
            self._connection.execute(more)
            takes_part = or_(columns.state == "in", back)
            asked = update(round_member_table).where(*some, takes_part, columns.ignored >= patience)
            now_asked = asked.values(state="asked").returning(columns.person_id)
            tired += [PersonId(one) for one in self._connection.execute(now_asked).scalars()]
        return tired

    def list_homes(self, series_id: SeriesId, network_id: NetworkId) -> dict[PersonId, Membership]:
        """The membership in the network of everybody who takes part and still has one."""
        columns = membership_table.c
        joined = select(round_member_table.c.person_id).where(round_member_table.c.series_id == series_id)
        query = select(membership_table).where(columns.network_id == network_id, columns.person_id.in_(joined))
        found = (Membership(**row._mapping) for row in self._connection.execute(query))
        return {one.person_id: one for one in found}

    def leave(self, series_id: SeriesId, person_id: PersonId) -> None:
        columns = round_member_table.c
        own = (columns.series_id == series_id, columns.person_id == person_id)
        self._connection.execute(delete(round_member_table).where(*own))

    # --- the end of a person

    def prune(self, *, before: datetime) -> int:
        """Forget the words that were said about a meeting before then; how many."""
        columns = round_seat_table.c
        said = update(round_seat_table).where(columns.words.is_not(None), columns.said_at < before)
        return self._connection.execute(said.values(words=None)).rowcount

    def forget(self, person_id: PersonId) -> None:
        """They take part in nothing and never did; what they proposed and nobody opened goes, the rest is nobody's."""
        columns = round_series_table.c
        proposed = columns.state.in_(("proposed", "declined"))
        self._connection.execute(delete(round_series_table).where(columns.author_id == person_id, proposed))
        for name in ("author_id", "facilitator_id"):
            own = round_series_table.c[name] == person_id
            self._connection.execute(update(round_series_table).where(own).values({name: None}))
        for table in (round_seat_table, round_member_table):
            self._connection.execute(delete(table).where(table.c.person_id == person_id))

    # --- small parts

    def _write(self, series_id: SeriesId, **values: object) -> RoundSeries:
        changed = update(round_series_table).where(round_series_table.c.id == series_id).values(values)
        row = self._connection.execute(changed.returning(round_series_table)).one_or_none()
        if row is None:
            raise NotFound(f"round series {series_id}")
        return _series(row._mapping)

    def _series(self, query: Select[*tuple[Any, ...]]) -> list[RoundSeries]:
        return [_series(row._mapping) for row in self._connection.execute(query)]

    def _members(self, query: Select[*tuple[Any, ...]]) -> list[RoundMember]:
        return [_member(row._mapping) for row in self._connection.execute(query)]


def _open_to(network_id: NetworkId, member: Membership, *, everything: bool) -> list[ColumnElement[bool]]:
    columns = round_series_table.c
    where: list[ColumnElement[bool]] = [columns.network_id == network_id, columns.state == "open"]
    if not everything:
        places: list[ColumnElement[bool]] = [columns.country.is_(None) & columns.section_id.is_(None)]
        places += [columns.country == member.country] if member.country is not None else []
        places += [columns.section_id == member.section_id] if member.section_id is not None else []
        where.append(or_(*places))
    return where


_PLAN = tuple(RoundPlan.__slots__)
_KEPT = ("id", "network_id", "author_id", "facilitator_id", "state", "created_at", "changed_at")


def _columns(plan: RoundPlan) -> dict[str, Any]:
    return {name: getattr(plan, name) for name in _PLAN}


def _series(row: Mapping[Any, Any]) -> RoundSeries:
    plan = RoundPlan(**{name: row[name] for name in _PLAN})
    return RoundSeries(plan=plan, **{name: row[name] for name in _KEPT})


def _member(row: Mapping[Any, Any]) -> RoundMember:
    said = {name: row[name] for name in RoundMember.__slots__}
    return RoundMember(**{**said, "languages": tuple(row["languages"])})
