"""Who may do what only one process may: a lease with an epoch, which outlives neither a dead nor a frozen holder.

And which platforms any process serves at all: one whose token was taken away is off, and nobody is written to there.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy import (
    Column,
    Integer,
    Interval,
    String,
    Table,
    case,
    delete,
    exists,
    func,
    literal,
    or_,
    select,
    update,
)
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from storage.schema import UtcDateTime, metadata

if TYPE_CHECKING:
    from collections.abc import Collection
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


_SERVES = "serves:"
_OFF = "off:"
_STANDSTILL = timedelta(minutes=3)
"""Nobody was there if nobody gave a sign for so long: each gives one a minute (bot/served.py)."""


def is_off(platform: ColumnElement[str]) -> ColumnElement[bool]:
    """Whether no process serves a platform any more; a look at one key."""
    return exists().where(lease_table.c.name == literal(_OFF) + platform)


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

    def serve(
        self, platforms: Collection[str], known: Collection[str], holder: str, length: timedelta, *, now: datetime
    ) -> list[str]:
        """Say that this process serves these platforms; which of the known ones are found to be off now.

        Off is a platform of which no process said so for `length` while some process was there. When all had stopped,
        each has that long again to come back, so that whoever starts first takes nothing from the others.
        """
        columns = lease_table.c
        was_there = exists().where(
            columns.name.startswith(_SERVES, autoescape=True),
            columns.until > self._instant(now, length - _STANDSTILL),
        )
        anybody = self._connection.execute(select(was_there)).scalar_one()
        for platform in platforms:
            self._write(_SERVES + platform, holder, length, now=now, renew=True)
        self._connection.execute(delete(lease_table).where(columns.name.in_([_OFF + one for one in platforms])))
        others = [one for one in known if one not in platforms]
        for platform in others:
            self._write(_SERVES + platform, "", length, now=now, renew=not anybody)
        late = select(columns.name).where(
            columns.name.in_([_SERVES + one for one in others]), columns.until <= self._instant(now)
        )
        gone = [name.removeprefix(_SERVES) for name in self._connection.execute(late).scalars()]
        return [one for one in gone if self._write(_OFF + one, holder, length, now=now)]

    def _write(self, name: str, holder: str, length: timedelta, *, now: datetime, renew: bool = False) -> bool:
        """A row that nobody competes for. renew: also where there is one already; else False tells that there was."""
        upsert = (sqlite_insert if self._connection.dialect.name == "sqlite" else postgresql_insert)(lease_table)
        made = upsert.values(name=name, holder=holder, epoch=1, until=self._instant(now, length))
        written = {"holder": made.excluded.holder, "until": made.excluded.until}
        kept = made.on_conflict_do_update(index_elements=["name"], set_=written)
        kept = kept if renew else made.on_conflict_do_nothing()
        return self._connection.execute(kept.returning(lease_table.c.name)).first() is not None

    def _instant(self, now: datetime, later: timedelta = timedelta(0)) -> ColumnElement[datetime]:
        if self._connection.dialect.name == "sqlite":
            return literal(now + later, UtcDateTime)
        return func.clock_timestamp(type_=UtcDateTime) + literal(later, Interval)
