"""The tables of what leaves, and the records a letter travels in. Reading and writing them is storage/outbox.py."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import (
    JSON,
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    false,
    text,
)

from storage.schema import Id, UtcDateTime, metadata

if TYPE_CHECKING:
    from datetime import datetime

    from storage.ids import Address, Json, OutboxId, PersonId, SharedBodyId

ANSWER = 0
"""Priority of an answer to a member's own message: it never waits behind anything else."""
MESSAGE = 1
"""Priority of a message to one person: a reminder, a question, a note."""
BROADCAST = 2
"""Priority of what goes to many at once."""

STATES = ("waiting", "held", "sent", "unreachable", "rejected", "expired", "failed")
"""held: too late to be sent without a person's decision; it waits for that, not for time."""

STAYS = ("progress", "knock")
"""Kinds of letters that mean something in their own chat alone: they are not passed on and not kept."""

_IS_KEPT = text("kept_until IS NOT NULL")

shared_body_table = Table(
    "shared_body",
    metadata,
    Column("id", Id, primary_key=True),
    Column("body", JSON, nullable=False),  # a shown view that many letters carry
    Column("created_at", UtcDateTime, nullable=False),
)

outbox_table = Table(
    "outbox",
    metadata,
    Column("id", Id, primary_key=True),
    Column("cause", String(120), nullable=False),  # thing, occurrence and person: handed over once
    Column("kind", String(20), nullable=False, server_default="mail"),  # answer, mail, reminder, digest, …: for counts
    Column("about", String(60)),  # what it tells of ("announcement:12"), for reports and for taking it back
    Column("person_id", Id, ForeignKey("person.id", ondelete="CASCADE")),
    Column("platform", String(20), nullable=False),
    Column("chat", String(64), nullable=False),
    Column("thread", String(64)),
    Column("edits", String(64)),  # the message this one replaces
    Column("priority", Integer, nullable=False),
    Column("quiet", Boolean, nullable=False, server_default=false()),  # waits for the end of the reader's quiet hours
    Column("body", JSON),  # wiped when sent
    Column("shared_id", Id, ForeignKey("shared_body.id", ondelete="SET NULL")),  # instead of a body of its own
    Column("state", String(12), nullable=False),
    Column("due_at", UtcDateTime, nullable=False),
    Column("expires_at", UtcDateTime),
    Column("leased_until", UtcDateTime),
    Column("owner", String(40)),
    Column("attempts", Integer, nullable=False),
    Column("reason", String(200)),
    Column("message", String(64)),  # the platform's id of what was sent
    Column("created_at", UtcDateTime, nullable=False),
    Column("finished_at", UtcDateTime),
    Column("kept_until", UtcDateTime),  # its words stay for /inbox until then
    Column("read_at", UtcDateTime),  # opened there
    CheckConstraint("state IN ({})".format(", ".join(f"'{state}'" for state in STATES)), name="state"),
    Index("uq_outbox_cause", "cause", unique=True),
    Index("ix_outbox_due", "state", "priority", "due_at"),
    Index("ix_outbox_person_id", "person_id"),
    Index("ix_outbox_about", "about", "state"),
    Index("ix_outbox_finished_at", "finished_at", "about"),
    Index("ix_outbox_shared_id", "shared_id"),
    Index("ix_outbox_kept", "person_id", "kept_until", sqlite_where=_IS_KEPT, postgresql_where=_IS_KEPT),
)


@dataclass(frozen=True, slots=True)
class NewLetter:
    """One message to write down. Either `body` (a shown view as data) or `shared`, a body that many letters carry.

    quiet: is looked at again just before it is sent, and waits for the end of the reader's quiet hours. closed: it is
    known that nobody can be reached there, or wants to be: it is not sent, but kept for its reader.
    """

    cause: str
    to: Address
    person_id: PersonId | None = None
    body: dict[str, Json] | None = None
    shared: SharedBodyId | None = None
    kind: str = "mail"
    about: str | None = None
    priority: int = MESSAGE
    quiet: bool = False
    edits: str | None = None
    due_at: datetime | None = None
    expires_at: datetime | None = None
    closed: bool = False


@dataclass(frozen=True, slots=True)
class Letter:
    """One message to send. `body` is the shown view as data; `edits` names the message it replaces."""

    id: OutboxId
    cause: str
    person_id: PersonId | None
    to: Address
    edits: str | None
    priority: int
    body: dict[str, Json]
    attempts: int
    created_at: datetime
    due_at: datetime
    kind: str = "mail"
    quiet: bool = False
    shared: SharedBodyId | None = None
