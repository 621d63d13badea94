"""The draws of peer rounds, their groups, and what was said of them; part of the repository of rounds."""

from __future__ import annotations

import secrets
from collections import Counter
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, func, insert, select, update

from storage.ids import DrawId, PersonId, RoundGroupId, SeriesId
from storage.round_tables import (
    RoundDraw,
    RoundSeat,
    round_draw_table,
    round_group_table,
    round_seat_table,
    round_series_table,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from sqlalchemy import Select
    from sqlalchemy.engine import Connection

    from storage.ids import NetworkId

MOST_MEMBERS = 1000
"""Members of one series: pairs of so many are solved in a few seconds (measured, see benchmarks/rounds.py)."""
_MANY = 1000
_SEEDS = 2**31 - 1


class RoundDraws:
    """Draws, groups and seats."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

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

    def are_together(self, one: PersonId, other: PersonId, network_id: NetworkId) -> bool:
        """Whether the two were ever drawn into one group, in a series of this network."""
        mine, theirs = round_seat_table.alias(), round_seat_table.alias()
        series, draws = round_series_table.c, round_draw_table.c
        query = (
            select(mine.c.id)
            .join(theirs, theirs.c.group_id == mine.c.group_id)
            .join(round_draw_table, draws.id == mine.c.draw_id)
            .join(round_series_table, series.id == draws.series_id)
            .where(mine.c.person_id == one, theirs.c.person_id == other, series.network_id == network_id)
        )
        return self._connection.execute(query.limit(1)).first() is not None

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
        columns = round_seat_table.c
        query = select(func.coalesce(columns.went, ""), func.count()).where(columns.draw_id == draw_id)
        return Counter({row[0]: row[1] for row in self._connection.execute(query.group_by(columns.went))})

    def list_words(self, draw_id: DrawId) -> list[str]:
        """What people wrote of a round, in the order of the words themselves: it tells nothing of who wrote them."""
        columns = round_seat_table.c
        query = select(columns.words).where(columns.draw_id == draw_id, columns.words.is_not(None))
        return sorted(self._connection.execute(query.limit(MOST_MEMBERS)).scalars())

    # --- small parts

    def _draws(self, query: Select[*tuple[Any, ...]]) -> list[RoundDraw]:
        return [_draw(row._mapping) for row in self._connection.execute(query)]

    def _seats(self, query: Select[*tuple[Any, ...]]) -> list[RoundSeat]:
        return [_seat(row._mapping) for row in self._connection.execute(query)]


def _draw(row: Mapping[Any, Any]) -> RoundDraw:
    return RoundDraw(**{name: row[name] for name in RoundDraw.__slots__})


def _seat(row: Mapping[Any, Any]) -> RoundSeat:
    return RoundSeat(**{name: row[name] for name in RoundSeat.__slots__})
