"""Peer rounds: series, who takes part, the draws and their groups. Whom to put together is the caller's decision."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, func, insert, or_, select, update

from storage.errors import NotFound
from storage.ids import DrawId, PersonId, RoundGroupId, SeriesId
from storage.round_tables import (
    RoundDraw,
    RoundMember,
    RoundPlan,
    RoundSeat,
    RoundSeries,
    round_draw_table,
    round_group_table,
    round_member_table,
    round_seat_table,
    round_series_table,
)

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Mapping, Sequence
    from datetime import date, datetime

    from sqlalchemy import ColumnElement, Select
    from sqlalchemy.engine import Connection

    from storage.ids import NetworkId
    from storage.people import Membership

MOST_MEMBERS = 1000
"""Members of one series: pairs of so many are solved in a few seconds (measured, see benchmarks/rounds.py)."""
_MANY = 1000
_SOME = 500
_SEEDS = 2**31 - 1


class Rounds:
    """Repository of peer rounds."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

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

    def leave(self, series_id: SeriesId, person_id: PersonId) -> None:
        columns = round_member_table.c
        own = (columns.series_id == series_id, columns.person_id == person_id)
        self._connection.execute(delete(round_member_table).where(*own))

    # --- draws

    def plan_draw(self, series_id: SeriesId, at: datetime) -> RoundDraw:
        """The next round, in the place of one that is planned already. Its seed is made now."""
        columns = round_draw_table.c
        planned = (columns.series_id == series_id, columns.state == "planned")
        moved = update(round_draw_table).where(*planned).values(planned_at=at, due_at=at).returning(round_draw_table)
        row = self._connection.execute(moved).one_or_none()
        if row is None:
            last = select(func.coalesce(func.max(columns.number), 0)).where(columns.series_id == series_id)
            values = {
                "series_id": series_id,
                "number": self._connection.execute(last).scalar_one() + 1,
                "seed": secrets.randbelow(_SEEDS),
                "state": "planned",
                "planned_at": at,
                "due_at": at,
            }
            made = insert(round_draw_table).values(values).returning(round_draw_table)
            row = self._connection.execute(made).one()
        return _draw(row._mapping)

    def drop_planned(self, series_id: SeriesId) -> None:
        """Nothing is drawn any more; of a round that is under way nobody is asked."""
        columns = round_draw_table.c
        own = columns.series_id == series_id
        self._connection.execute(delete(round_draw_table).where(own, columns.state == "planned"))
        ended = update(round_draw_table).where(own, columns.state != "closed")
        self._connection.execute(ended.values(state="closed", due_at=None))

    def find_draw(self, draw_id: DrawId, *, lock: bool = False) -> RoundDraw | None:
        query = select(round_draw_table).where(round_draw_table.c.id == draw_id)
        return next(iter(self._draws(query.with_for_update() if lock else query)), None)

    def find_planned(self, series_id: SeriesId) -> RoundDraw | None:
        columns = round_draw_table.c
        where = (columns.series_id == series_id, columns.state == "planned")
        return next(iter(self._draws(select(round_draw_table).where(*where))), None)

    def list_draws(self, series_id: SeriesId, *, limit: int = 5) -> list[RoundDraw]:
        """The rounds that were drawn, the newest first."""
        columns = round_draw_table.c
        where = (columns.series_id == series_id, columns.state != "planned")
        return self._draws(select(round_draw_table).where(*where).order_by(columns.number.desc()).limit(limit))

    def has_due(self, now: datetime) -> bool:
        query = select(round_draw_table.c.id).where(round_draw_table.c.due_at <= now).limit(1)
        return self._connection.execute(query).first() is not None

    def find_due(self, now: datetime) -> RoundDraw | None:
        """The round whose next step is due first, not held."""
        query = select(round_draw_table).where(round_draw_table.c.due_at <= now).order_by(round_draw_table.c.due_at)
        return next(iter(self._draws(query.limit(1))), None)

    def claim_draw(self, draw: RoundDraw) -> RoundDraw | None:
        """Hold the round until the transaction ends; None: it is another one by now, or somebody else holds it."""
        columns = round_draw_table.c
        same = (columns.id == draw.id, columns.state == draw.state, columns.position == draw.position)
        query = select(round_draw_table).where(*same).with_for_update(skip_locked=True)
        return next(iter(self._draws(query)), None)

    def put_aside(self, now: datetime, until: datetime) -> None:
        """The round that is first in line is looked at again at `until` only."""
        columns = round_draw_table.c
        first = select(columns.id).where(columns.due_at <= now).order_by(columns.due_at).limit(1).scalar_subquery()
        self._connection.execute(update(round_draw_table).where(columns.id == first).values(due_at=until))

    def move_draw(self, draw_id: DrawId, state: str, *, due_at: datetime | None, position: int = 0) -> None:
        """position: seats whose letters are written, of those that the state calls for."""
        changed = update(round_draw_table).where(round_draw_table.c.id == draw_id)
        self._connection.execute(changed.values(state=state, due_at=due_at, position=position))

    def keep_groups(
        self,
        draw_id: DrawId,
        groups: Sequence[Sequence[PersonId]],
        *,
        repeats: int,
        mute: int,
        due_at: datetime | None,
        now: datetime,
    ) -> list[RoundGroupId]:
        """Write down what was drawn. A person who stands in two groups is refused by the table."""
        changed = update(round_draw_table).where(round_draw_table.c.id == draw_id)
        values = {"state": "drawn", "due_at": due_at, "drawn_at": now, "repeats": repeats, "mute": mute}
        self._connection.execute(changed.values(values))
        if not groups:
            return []
        rows = [{"draw_id": draw_id, "position": position} for position, _ in enumerate(groups)]
        self._connection.execute(insert(round_group_table), rows)
        columns = round_group_table.c
        made = select(columns.id).where(columns.draw_id == draw_id).order_by(columns.position)
        ids = [RoundGroupId(one) for one in self._connection.execute(made).scalars()]
        seats = [
            {"draw_id": draw_id, "group_id": group_id, "person_id": person}
            for group_id, group in zip(ids, groups, strict=True)
            for person in group
        ]
        self._connection.execute(insert(round_seat_table), seats)
        return ids

    # --- seats

    def list_history(self, series_id: SeriesId) -> list[tuple[int, RoundGroupId, PersonId]]:
        """(Number of the round, group, person) of every seat of a series, by round and group."""
        draws, seats = round_draw_table.c, round_seat_table.c
        query = select(draws.number, seats.group_id, seats.person_id).join(round_seat_table, seats.draw_id == draws.id)
        ordered = query.where(draws.series_id == series_id).order_by(draws.number, seats.group_id, seats.person_id)
        return [(row[0], RoundGroupId(row[1]), PersonId(row[2])) for row in self._connection.execute(ordered)]

    def list_seats(self, draw_id: DrawId, *, after: int = 0, limit: int = MOST_MEMBERS) -> list[RoundSeat]:
        """Who was drawn in a round, by group. after: the number of a seat."""
        columns = round_seat_table.c
        query = select(round_seat_table).where(columns.draw_id == draw_id, columns.id > after)
        return self._seats(query.order_by(columns.id).limit(limit))

    def list_together(self, groups: Sequence[RoundGroupId]) -> dict[RoundGroupId, list[PersonId]]:
        """Who is in each of these groups and still here."""
        columns = round_seat_table.c
        query = select(columns.group_id, columns.person_id).where(columns.group_id.in_(groups)).order_by(columns.id)
        found: dict[RoundGroupId, list[PersonId]] = {one: [] for one in groups}
        for row in self._connection.execute(query):
            found[RoundGroupId(row[0])].append(PersonId(row[1]))
        return found

    def find_seat(self, draw_id: DrawId, person_id: PersonId, *, lock: bool = False) -> RoundSeat | None:
        columns = round_seat_table.c
        query = select(round_seat_table).where(columns.draw_id == draw_id, columns.person_id == person_id)
        return next(iter(self._seats(query.with_for_update() if lock else query)), None)

    def list_seats_of(self, person_id: PersonId) -> list[tuple[SeriesId, RoundSeat]]:
        """Every round in which somebody was drawn (the newest 1,000)."""
        seats, draws = round_seat_table.c, round_draw_table.c
        query = select(draws.series_id, round_seat_table).join(round_draw_table, seats.draw_id == draws.id)
        rows = self._connection.execute(
            query.where(seats.person_id == person_id).order_by(seats.id.desc()).limit(_MANY)
        )
        return [(SeriesId(row.series_id), _seat(row._mapping)) for row in rows]

    def say(self, seat: RoundSeat, *, went: str | None, words: str | None, now: datetime) -> None:
        """How it went for one person."""
        columns = round_seat_table.c
        own = (columns.draw_id == seat.draw_id, columns.person_id == seat.person_id)
        self._connection.execute(update(round_seat_table).where(*own).values(went=went, words=words, said_at=now))

    def list_silent(self, draw_id: DrawId) -> list[PersonId]:
        """Who said nothing of a round."""
        columns = round_seat_table.c
        query = select(columns.person_id).where(columns.draw_id == draw_id, columns.said_at.is_(None))
        return [PersonId(one) for one in self._connection.execute(query.order_by(columns.id)).scalars()]

    def count_said(self, draw_id: DrawId) -> Counter[str]:
        """How many said what of a round; those who said nothing stand under ""."""
        from collections import Counter

        columns = round_seat_table.c
        query = select(func.coalesce(columns.went, ""), func.count()).where(columns.draw_id == draw_id)
        return Counter({row[0]: row[1] for row in self._connection.execute(query.group_by(columns.went))})

    def list_words(self, draw_id: DrawId) -> list[str]:
        """What people wrote of a round, in the order of the words themselves: it tells nothing of who wrote them."""
        columns = round_seat_table.c
        query = select(columns.words).where(columns.draw_id == draw_id, columns.words.is_not(None))
        return sorted(self._connection.execute(query.limit(MOST_MEMBERS)).scalars())

    # --- the end of a person

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

    def _draws(self, query: Select[*tuple[Any, ...]]) -> list[RoundDraw]:
        return [_draw(row._mapping) for row in self._connection.execute(query)]

    def _seats(self, query: Select[*tuple[Any, ...]]) -> list[RoundSeat]:
        return [_seat(row._mapping) for row in self._connection.execute(query)]


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


def _draw(row: Mapping[Any, Any]) -> RoundDraw:
    return RoundDraw(**{name: row[name] for name in RoundDraw.__slots__})


def _seat(row: Mapping[Any, Any]) -> RoundSeat:
    return RoundSeat(**{name: row[name] for name in RoundSeat.__slots__})
