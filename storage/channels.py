"""The channels of a person: which one is first, and the public places where it can be said that they are all shut.

The rule itself is `IN_TURN` in storage/people.py; linking channels to a person is storage/linking.py's.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import and_, exists, or_, select, update

from storage.ids import Address, PersonId
from storage.people import IN_TURN, Identity, identity_table, person_table

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import ColumnElement
    from sqlalchemy.engine import Connection


@dataclass(frozen=True, slots=True)
class ShutOut:
    """Somebody with letters that could not be brought, and the public place where they last used Kith.

    user: their id on that platform.
    """

    identity_id: int
    person_id: PersonId
    user: str
    to: Address


class Channels:
    """Repository of what a person's channels are to Kith."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def list_of(self, person_id: PersonId) -> list[Identity]:
        """The first one first, whether it can be reached or not."""
        query = select(identity_table).where(identity_table.c.person_id == person_id).order_by(*IN_TURN).limit(50)
        return [Identity(**row._mapping) for row in self._connection.execute(query)]

    def prefer(self, person_id: PersonId, identity_id: int) -> None:
        """Write there first from now on, instead of to whichever channel was first."""
        columns = identity_table.c
        chosen = update(identity_table).where(columns.person_id == person_id)
        self._connection.execute(chosen.values(preferred=columns.id == identity_id))

    def door(self, person_id: PersonId, *, closed_since: datetime) -> Address | None:
        """Where somebody is written to, or was until they shut it since that instant."""
        for one in self.list_of(person_id):
            if one.unreachable_at is None or one.unreachable_at >= closed_since:
                return Address(one.platform, one.chat)
        return None

    # --- public places

    def note_public(self, platform: str, external_id: str, chat: str, *, now: datetime, noted_before: datetime) -> None:
        """Somebody used Kith in a place that others read; written anew for another place, or after a while."""
        columns = identity_table.c
        mine = (columns.platform == platform, columns.external_id == external_id)
        old = or_(columns.public_chat.is_(None), columns.public_chat != chat, columns.public_at < noted_before)
        self._connection.execute(update(identity_table).where(*mine, old).values(public_chat=chat, public_at=now))

    def has_shut_out(self, *, knocked_before: datetime) -> bool:
        query = select(identity_table.c.id).where(_shut_out(knocked_before)).limit(1)
        return self._connection.execute(query).first() is not None

    def list_shut_out(self, *, knocked_before: datetime, limit: int) -> list[ShutOut]:
        """Those of whom no channel can be reached, who miss something, and were not told in public since."""
        columns = identity_table.c
        query = select(columns.id, columns.person_id, columns.external_id, columns.platform, columns.public_chat)
        rows = self._connection.execute(query.where(_shut_out(knocked_before)).order_by(columns.id).limit(limit))
        return [
            ShutOut(row.id, PersonId(row.person_id), row.external_id, Address(row.platform, row.public_chat))
            for row in rows
        ]

    def knocked(self, person_id: PersonId, *, now: datetime) -> None:
        """It was said to this person in public, whichever of their accounts it was."""
        told = update(identity_table).where(identity_table.c.person_id == person_id)
        self._connection.execute(told.values(knocked_at=now))

    def prune(self, *, before: datetime) -> int:
        """Forget in which public places people were before that."""
        old = update(identity_table).where(identity_table.c.public_at < before)
        return self._connection.execute(old.values(public_chat=None, public_at=None)).rowcount


def _shut_out(knocked_before: datetime) -> ColumnElement[bool]:
    columns = identity_table.c
    other = identity_table.alias("other")
    is_open = exists().where(other.c.person_id == columns.person_id, other.c.unreachable_at.is_(None))
    misses = exists().where(
        person_table.c.id == columns.person_id,
        person_table.c.missed_at.is_not(None),
        person_table.c.stopped_at.is_(None),
    )
    return and_(
        columns.public_chat.is_not(None),
        columns.unreachable_at.is_not(None),
        or_(columns.knocked_at.is_(None), columns.knocked_at < knocked_before),
        ~is_open,
        misses,
    )
