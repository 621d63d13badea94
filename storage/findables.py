"""What is noted for the index, taken in portions; see findable_notes.py. Builds no entries: their words are names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, func, select, tuple_

from storage.activity_tables import activity_table
from storage.findable_notes import ACTIVITY, wanted_table
from storage.people import Membership, membership_table
from storage.search.tables import READ

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy.engine import Connection

_SOME = 500


class Findables:
    """Repository of what is noted."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def is_any(self) -> bool:
        return self._connection.execute(select(wanted_table.c.item).limit(1)).first() is not None

    def take(self, limit: int, *, urgent: bool = False) -> list[tuple[str, int]]:
        """Some of what is noted, which is noted no more; the newest first. urgent: only that."""
        columns = wanted_table.c
        query = select(columns.kind, columns.item).order_by(columns.kind.desc(), columns.item.desc()).limit(limit)
        query = query.where(columns.urgent) if urgent else query
        rows = self._connection.execute(query.with_for_update(skip_locked=True)).all()
        taken = [(str(row.kind), int(row.item)) for row in rows]
        for start in range(0, len(taken), _SOME):
            some = tuple_(columns.kind, columns.item).in_(taken[start : start + _SOME])
            self._connection.execute(delete(wanted_table).where(some))
        return taken

    def last_unread(self) -> int:
        """Activities up to this number are found by their words alone; see READ."""
        return (self._connection.execute(select(func.max(activity_table.c.id))).scalar() or 0) - READ

    def list_items(self, kind: str, *, after: int, limit: int) -> list[int]:
        """The numbers of all that there is of a kind, in order: those above `after`."""
        table = activity_table if kind == ACTIVITY else membership_table
        query = select(table.c.id).where(table.c.id > after).order_by(table.c.id).limit(limit)
        return list(self._connection.execute(query).scalars())

    def list_members(self, members: Sequence[int]) -> list[Membership]:
        """Those of these memberships that there are (at most 500)."""
        query = select(membership_table).where(membership_table.c.id.in_(members[:_SOME]))
        return [Membership(**row._mapping) for row in self._connection.execute(query)]
