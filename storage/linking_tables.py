"""Tables of one person on several channels: codes, wrong tries, pauses, and merges with what undoes them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import JSON, CheckConstraint, Column, ForeignKey, Index, String, Table

from storage.schema import Id, UtcDateTime, metadata

if TYPE_CHECKING:
    from datetime import datetime

    from storage.ids import PersonId

link_code_table = Table(
    "link_code",
    metadata,
    Column("id", Id, primary_key=True),
    Column("person_id", Id, ForeignKey("person.id", ondelete="CASCADE"), nullable=False, unique=True),  # one a person
    Column("code_hash", String(64), nullable=False, unique=True),  # the code itself is only in the message
    # Where it was asked for: the question whether it is them goes there.
    Column("identity_id", Id, ForeignKey("identity.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("made_at", UtcDateTime, nullable=False),
    Column("expires_at", UtcDateTime, nullable=False),  # of the code, and once it is claimed of the question
    Column("claimed_at", UtcDateTime),
    Column("claimed_by", Id, ForeignKey("identity.id", ondelete="CASCADE"), index=True),  # the account that typed it
    Column("agreed_at", UtcDateTime),  # that account said yes; now the owner of the code is asked
    CheckConstraint("(claimed_at IS NULL) = (claimed_by IS NULL)", name="claimed"),
    sqlite_autoincrement=True,  # buttons stay in chats: no later code gets the number of one that is gone
)

link_try_table = Table(
    "link_try",
    metadata,
    Column("id", Id, primary_key=True),
    Column("identity_id", Id, ForeignKey("identity.id", ondelete="CASCADE"), nullable=False),
    Column("at", UtcDateTime, nullable=False, index=True),
    Index("ix_link_try_identity_id", "identity_id", "at"),
)

link_pause_table = Table(
    "link_pause",
    metadata,
    Column("id", Id, primary_key=True),
    # Whom the account was cut off from, and the account: neither is linked on this platform before then.
    Column("person_id", Id, ForeignKey("person.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("identity_id", Id, ForeignKey("identity.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("platform", String(20), nullable=False),
    Column("until", UtcDateTime, nullable=False, index=True),
)

merge_table = Table(
    "merge",
    metadata,
    Column("id", Id, primary_key=True),
    Column("survivor_id", Id, ForeignKey("person.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("merged_id", Id, ForeignKey("person.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("at", UtcDateTime, nullable=False, index=True),
    Column("journal", JSON, nullable=False),  # what was moved, changed and dropped, in this order
    sqlite_autoincrement=True,  # buttons stay in chats
)


@dataclass(frozen=True, slots=True)
class LinkCode:
    """A code that waits to be typed elsewhere, or the question that came of it."""

    id: int
    person_id: PersonId
    code_hash: str
    identity_id: int
    made_at: datetime
    expires_at: datetime
    claimed_at: datetime | None
    claimed_by: int | None
    agreed_at: datetime | None


@dataclass(frozen=True, slots=True)
class Merge:
    """Two records that became one, as long as that can be undone."""

    id: int
    survivor_id: PersonId
    merged_id: PersonId
    at: datetime
