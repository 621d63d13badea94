"""People of one name in two united networks: whom to ask, what they said, which two are one. It decides no rights.

Names are compared by who calls; nothing here says of anybody whether they are in a network.
"""

from __future__ import annotations

import secrets
from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy import delete, insert, or_, select, update

from storage.ids import NetworkId, PersonId
from storage.namesake_tables import Namesake, NamesakePair, namesake_pair_table, namesake_table
from storage.people import membership_table, person_table

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime

    from sqlalchemy.engine import Connection

NUMBER_LIVES = timedelta(days=7)
"""So long a number is good for showing that two accounts are in one hand."""
_MANY = 500


class Namesakes:
    """Repository of what people of one name said."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    # --- whom to ask

    def list_named(
        self, network_id: NetworkId, *, among: Collection[PersonId] | None = None
    ) -> list[tuple[PersonId, str]]:
        """Members who chose a name and have not stopped Kith (at most 200,000); among: of these people alone."""
        people, members = person_table.c, membership_table.c
        query = select(people.id, people.name).join(membership_table, members.person_id == people.id)
        query = query.where(members.network_id == network_id, people.name.is_not(None), people.stopped_at.is_(None))
        if among is not None:
            query = query.where(people.id.in_(sorted(among)))
        return [(row.id, row.name) for row in self._connection.execute(query.limit(200_000))]

    def list_said(self, people: Collection[PersonId]) -> list[Namesake]:
        """What these people were asked, and what they said."""
        found: list[Namesake] = []
        numbers = sorted(people)
        for start in range(0, len(numbers), _MANY):
            query = select(namesake_table).where(namesake_table.c.person_id.in_(numbers[start : start + _MANY]))
            found += [Namesake(**row._mapping) for row in self._connection.execute(query)]
        return found

    def list_agreeing(self, network_id: NetworkId, about: Collection[NetworkId]) -> list[tuple[PersonId, str]]:
        """Members of this network with their names who said of one of those other networks that they are there too."""
        people, members, said = person_table.c, membership_table.c, namesake_table.c
        query = select(people.id, people.name).join(membership_table, members.person_id == people.id).distinct()
        query = query.join(namesake_table, said.person_id == people.id)
        query = query.where(members.network_id == network_id, said.network_id.in_(sorted(about)), said.state == "yes")
        rows = self._connection.execute(query.where(people.name.is_not(None)).order_by(people.id).limit(1000))
        return [(row.id, row.name) for row in rows]

    # --- asked and answered

    def find(self, person_id: PersonId, network_id: NetworkId, *, lock: bool = False) -> Namesake | None:
        columns = namesake_table.c
        query = select(namesake_table).where(columns.person_id == person_id, columns.network_id == network_id)
        row = self._connection.execute(query.with_for_update() if lock else query).one_or_none()
        return Namesake(**row._mapping) if row is not None else None

    def ask(self, person_id: PersonId, network_id: NetworkId, *, now: datetime) -> None:
        values = {"person_id": person_id, "network_id": network_id, "state": "asked", "asked_at": now}
        self._connection.execute(insert(namesake_table).values(values))

    def answer(self, person_id: PersonId, network_id: NetworkId, state: str, *, now: datetime) -> None:
        """ "yes" or "no"; a no stays, whatever is pressed later."""
        columns = namesake_table.c
        said = update(namesake_table).where(columns.person_id == person_id, columns.network_id == network_id)
        self._connection.execute(said.where(columns.state != "no").values(state=state, answered_at=now))

    # --- two who are one

    def pair(self, keep: PersonId, gone: PersonId, *, now: datetime) -> NamesakePair | None:
        """Both said yes: a number is shown to the one and typed by the other. None: that was offered before."""
        columns = namesake_pair_table.c
        same = or_(
            (columns.keep_id == keep) & (columns.gone_id == gone), (columns.keep_id == gone) & (columns.gone_id == keep)
        )
        if self._connection.execute(select(columns.id).where(same)).first() is not None:
            return None
        number = f"{secrets.randbelow(1_000_000):06}"
        values = {"keep_id": keep, "gone_id": gone, "state": "offered", "number": number, "offered_at": now}
        made = insert(namesake_pair_table).values(values).returning(namesake_pair_table)
        return NamesakePair(**self._connection.execute(made).one()._mapping)

    def find_pair(self, pair_id: int, *, lock: bool = False) -> NamesakePair | None:
        query = select(namesake_pair_table).where(namesake_pair_table.c.id == pair_id)
        row = self._connection.execute(query.with_for_update() if lock else query).one_or_none()
        return NamesakePair(**row._mapping) if row is not None else None

    def list_pairs(self, person_id: PersonId) -> list[NamesakePair]:
        """The pairs that somebody is one of (at most 200)."""
        columns = namesake_pair_table.c
        own = or_(columns.keep_id == person_id, columns.gone_id == person_id)
        query = select(namesake_pair_table).where(own).order_by(columns.id)
        return [NamesakePair(**row._mapping) for row in self._connection.execute(query.limit(200))]

    def try_number(self, pair_id: int, number: str, *, most: int, now: datetime) -> NamesakePair | None:
        """The pair after somebody typed a number: proved, or one try less, and apart after the last. None: too late."""
        pair = self.find_pair(pair_id, lock=True)
        if pair is None or pair.state != "offered" or pair.offered_at + NUMBER_LIVES <= now:
            return None
        values: dict[str, object] = {"state": "proved", "number": None}
        if number != pair.number:
            values = {"tries": pair.tries + 1}
            if pair.tries + 1 >= most:
                values |= {"state": "apart", "number": None, "ended_at": now}
        changed = update(namesake_pair_table).where(namesake_pair_table.c.id == pair_id).values(values)
        return NamesakePair(**self._connection.execute(changed.returning(namesake_pair_table)).one()._mapping)

    def part(self, pair_id: int, *, now: datetime) -> None:
        """They are two after all, for good."""
        values = {"state": "apart", "number": None, "ended_at": now}
        changed = update(namesake_pair_table).where(namesake_pair_table.c.id == pair_id)
        self._connection.execute(changed.values(values))

    def settle(self, pair_id: int) -> None:
        """They became one: nothing is left to say about two."""
        self._connection.execute(delete(namesake_pair_table).where(namesake_pair_table.c.id == pair_id))

    # --- the end of a person

    def forget(self, person_id: PersonId) -> None:
        columns = namesake_pair_table.c
        self._connection.execute(delete(namesake_table).where(namesake_table.c.person_id == person_id))
        own = or_(columns.keep_id == person_id, columns.gone_id == person_id)
        self._connection.execute(delete(namesake_pair_table).where(own))
