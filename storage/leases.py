"""Who may do what only one process may: a lease with an epoch, which outlives neither a dead nor a frozen holder."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy import Column, Integer, Interval, String, Table, case, func, literal, or_, update
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from storage.schema import UtcDateTime, metadata

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import ColumnElement
    from sqlalchemy.engine import Connection

lease_table = Table(
    "lease",
    metadata,
    Column("name", String(80), primary_key=True),
    Column("holder", String(40), nullable=False),
    Column("epoch", Integer, nullable=False),  # one more with every holder
    Column("until", UtcDateTime, nullable=False),
)


class Leases:
    """Repository of leases. On PostgreSQL the server's clock counts, because replicas' clocks differ.

    now: the instant where the database has no clock of its own (SQLite).
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def take(self, name: str, holder: str, length: timedelta, *, now: datetime) -> int | None:
        """Take a free lease or keep one's own for `length` from now; its epoch. None: somebody else holds it."""
        is_sqlite = self._connection.dialect.name == "sqlite"
        upsert = (sqlite_insert if is_sqlite else postgresql_insert)(lease_table)
        made = upsert.values(name=name, holder=holder, epoch=1, until=self._instant(now, length))
        mine = lease_table.c.holder == made.excluded.holder
        taken = made.on_conflict_do_update(
            index_elements=["name"],
            set_={
                "holder": made.excluded.holder,
                "until": made.excluded.until,
                "epoch": lease_table.c.epoch + case((mine, 0), else_=1),
            },
            where=or_(mine, lease_table.c.until <= self._instant(now)),
        ).returning(lease_table.c.epoch)
        return self._connection.execute(taken).scalar_one_or_none()

    def release(self, name: str, holder: str, *, now: datetime) -> None:
        """Give one's lease back before it ends, so that the next one need not wait."""
        self._connection.execute(
            update(lease_table)
            .where(lease_table.c.name == name, lease_table.c.holder == holder)
            .values(until=self._instant(now))
        )

    def _instant(self, now: datetime, later: timedelta = timedelta(0)) -> ColumnElement[datetime]:
        if self._connection.dialect.name == "sqlite":
            return literal(now + later, UtcDateTime)
        return func.clock_timestamp(type_=UtcDateTime) + literal(later, Interval)
