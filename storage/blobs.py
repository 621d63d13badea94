"""Files and pictures as bytes in the database, so that they are backed up, exported and erased with the rest."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import Column, ForeignKey, LargeBinary, String, Table, delete, insert, select

from storage.errors import NotFound
from storage.ids import BlobId, PersonId
from storage.schema import Id, UtcDateTime, metadata

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.engine import Connection

blob_table = Table(
    "blob",
    metadata,
    Column("id", Id, primary_key=True),
    Column("person_id", Id, ForeignKey("person.id", ondelete="SET NULL"), index=True),
    Column("name", String(120), nullable=False),
    Column("mime", String(80), nullable=False),
    Column("alt", String(300), nullable=False),
    Column("data", LargeBinary, nullable=False),
    Column("made_at", UtcDateTime, nullable=False),
    Column("expires_at", UtcDateTime, index=True),  # a file made for one answer; None: it belongs to something
)


@dataclass(frozen=True, slots=True)
class Blob:
    """A file. `alt` says in words what a picture shows."""

    id: BlobId
    person_id: PersonId | None
    name: str
    mime: str
    alt: str
    data: bytes
    made_at: datetime
    expires_at: datetime | None


class Blobs:
    """Repository of files."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(
        self,
        name: str,
        data: bytes,
        *,
        mime: str,
        alt: str,
        now: datetime,
        person_id: PersonId | None = None,
        expires_at: datetime | None = None,
    ) -> BlobId:
        statement = (
            insert(blob_table)
            .values(person_id=person_id, name=name, mime=mime, alt=alt, data=data, made_at=now, expires_at=expires_at)
            .returning(blob_table.c.id)
        )
        return BlobId(self._connection.execute(statement).scalar_one())

    def get(self, blob_id: BlobId) -> Blob:
        row = self._connection.execute(select(blob_table).where(blob_table.c.id == blob_id)).one_or_none()
        if row is None:
            raise NotFound(f"blob {blob_id}")
        return Blob(**row._mapping)

    def keep(self, blob_id: BlobId) -> None:
        """It now belongs to something that lasts."""
        self._connection.execute(blob_table.update().where(blob_table.c.id == blob_id).values(expires_at=None))

    def hand_on(self, blob_id: BlobId) -> None:
        """It is a network's from now on, not its sender's: it stays when they are forgotten."""
        self._connection.execute(blob_table.update().where(blob_table.c.id == blob_id).values(person_id=None))

    def lend(self, blob_id: BlobId, *, until: datetime) -> None:
        """Nothing that lasts shows it any more: it goes at that instant, unless it is kept again before."""
        self._connection.execute(blob_table.update().where(blob_table.c.id == blob_id).values(expires_at=until))

    def remove(self, blob_id: BlobId) -> None:
        self._connection.execute(delete(blob_table).where(blob_table.c.id == blob_id))

    def list_of(self, person_id: PersonId) -> list[Blob]:
        query = select(blob_table).where(blob_table.c.person_id == person_id).order_by("id").limit(1000)
        return [Blob(**row._mapping) for row in self._connection.execute(query)]

    def forget(self, person_id: PersonId) -> None:
        self._connection.execute(delete(blob_table).where(blob_table.c.person_id == person_id))

    def prune(self, *, now: datetime) -> int:
        return self._connection.execute(delete(blob_table).where(blob_table.c.expires_at < now)).rowcount
