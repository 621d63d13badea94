"""Announcements as they are written down: the tables and the records. Reading and changing them is announcements.py."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

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
    Text,
    UniqueConstraint,
)

from storage.attention import Attention
from storage.ids import AnnouncementId, PersonId, RegionId, SectionId
from storage.schema import Id, UtcDateTime, metadata

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from storage.ids import BlobId, Json, MessageRef, NetworkId, SharedBodyId

STATES = ("draft", "asked", "scheduled", "sending", "paused", "late", "withdrawing", "withdrawn", "done")
"""draft: nobody confirmed it. asked: another coordinator has to approve. late: held for a coordinator's decision."""

announcement_table = Table(
    "announcement",
    metadata,
    Column("id", Id, primary_key=True),
    Column("network_id", Id, ForeignKey("network.id", ondelete="CASCADE"), nullable=False),
    Column("author_id", Id, ForeignKey("person.id", ondelete="SET NULL"), index=True),
    Column("confirmed_by", Id, ForeignKey("person.id", ondelete="SET NULL"), index=True),
    Column("state", String(12), nullable=False),
    Column("audience", JSON, nullable=False),
    Column("values", JSON, nullable=False),  # the form's answers, to open it again
    Column("blob_id", Id, ForeignKey("blob.id", ondelete="SET NULL")),
    Column("urgent", Boolean(create_constraint=True, name="urgent"), nullable=False),
    Column("planned_at", UtcDateTime),  # None: as soon as it is confirmed
    Column("planned_local", String(20)),  # "2030-03-14T09:00": at that time wherever the reader lives
    Column("start_at", UtcDateTime, index=True),  # handing over begins; nothing leaves before
    Column("position", Id, nullable=False),  # the last person handed over: a kill goes on from here
    Column("handed_over", Boolean(create_constraint=True, name="handed_over"), nullable=False),
    Column("counts", JSON, nullable=False),  # what handing over came to, and at the end what delivery did
    Column("bodies", JSON, nullable=False),  # reader's language and zone -> shared body
    Column("edition", Integer, nullable=False),  # counts texts: every correction is a new one
    Column("correction", JSON),  # who wrote new texts, and by language which: they wait for confirmation
    # Messages of an older edition stand in chats, or are just leaving.
    Column("correcting", Boolean(create_constraint=True, name="correcting"), nullable=False),
    Column("progress_platform", String(20)),  # the coordinator's one message that shows how far it is
    Column("progress_chat", String(64)),
    Column("progress_message", String(64)),
    Column("progress_shown", String(80)),
    Column("progress_at", UtcDateTime),
    Column("created_at", UtcDateTime, nullable=False),
    Column("finished_at", UtcDateTime),
    CheckConstraint("state IN ({})".format(", ".join(f"'{state}'" for state in STATES)), name="state"),
    Index("ix_announcement_network_id", "network_id", "state"),
    Index("ix_announcement_state", "state", "start_at"),
)

announcement_variant_table = Table(
    "announcement_variant",
    metadata,
    Column("announcement_id", Id, ForeignKey("announcement.id", ondelete="CASCADE"), primary_key=True),
    Column("language", String(10), primary_key=True),
    Column("position", Integer, nullable=False),  # 0: the language it was written in
    Column("text", Text, nullable=False),
    Column("options", JSON, nullable=False),  # the poll's answers in this language
)

announcement_answer_table = Table(
    "announcement_answer",
    metadata,
    Column("id", Id, primary_key=True),
    Column("announcement_id", Id, ForeignKey("announcement.id", ondelete="CASCADE"), nullable=False),
    Column("person_id", Id, ForeignKey("person.id", ondelete="SET NULL"), index=True),  # None: erased, still counted
    Column("kind", String(4), nullable=False),
    Column("choice", Integer, nullable=False),  # of a poll: which option; 0 for an acknowledgement
    Column("at", UtcDateTime, nullable=False),
    CheckConstraint("kind IN ('ack', 'poll')", name="kind"),
    UniqueConstraint("announcement_id", "person_id", "kind"),
)

announcement_mute_table = Table(
    "announcement_mute",
    metadata,
    Column("person_id", Id, ForeignKey("person.id", ondelete="CASCADE"), primary_key=True),
    Column("network_id", Id, ForeignKey("network.id", ondelete="CASCADE"), primary_key=True),
    Column("topic", String(20), primary_key=True),  # "net", "GE", "s12": news of the network, a country, a section
    Column("muted_at", UtcDateTime, nullable=False),
)


@dataclass(frozen=True, slots=True)
class Places:
    """Parts of a network: the whole, countries, sections, regions; somebody in any of them is in.

    A region is the countries that are in it at that moment, while it is open.
    """

    whole: bool = False
    countries: tuple[str, ...] = ()
    sections: tuple[SectionId, ...] = ()
    regions: tuple[RegionId, ...] = ()

    def to_data(self) -> dict[str, Json]:
        return {
            "whole": self.whole,
            "countries": list(self.countries),
            "sections": [int(one) for one in self.sections],
            "regions": [int(one) for one in self.regions],
        }

    @classmethod
    def from_data(cls, data: Mapping[str, Json]) -> Places:
        return cls(
            bool(data.get("whole")),
            tuple(cast("list[str]", data.get("countries") or ())),
            tuple(SectionId(one) for one in cast("list[int]", data.get("sections") or ())),
            tuple(RegionId(one) for one in cast("list[int]", data.get("regions") or ())),
        )


@dataclass(frozen=True, slots=True)
class Audience:
    """Whom an announcement is for: members in any of `places` to whom every further line applies; empty: no matter.

    within: the part of the network that whoever confirmed it looks after; nobody outside is ever reached.
    languages: as chosen; `usual` is what somebody without a chosen language counts as. event_id: said yes to it.
    silent_since: logged nothing from that instant on, and joined before.
    """

    places: Places
    within: Places
    kinds: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    usual: str = "en"
    event_id: int | None = None
    silent_since: datetime | None = None
    topic: str = "net"


@dataclass(frozen=True, slots=True)
class Crowd:
    """People of an audience who are alike to a sender. state: "in", "muted", "stopped" or "unreachable".

    language and zone are None where they never said.
    """

    state: str
    language: str | None
    zone: str | None
    attention: Attention
    people: int


@dataclass(frozen=True, slots=True)
class Variant:
    """The text in one language, with the poll's answers."""

    language: str
    text: str
    options: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Announcement:
    """One announcement. Instants are UTC; `audience` and `values` are plain data that its room understands."""

    id: AnnouncementId
    network_id: NetworkId
    author_id: PersonId | None
    confirmed_by: PersonId | None
    state: str
    audience: Mapping[str, Json]
    values: Mapping[str, Json]
    blob_id: BlobId | None
    urgent: bool
    planned_at: datetime | None
    planned_local: str | None
    start_at: datetime | None
    position: int
    handed_over: bool
    counts: Mapping[str, int]
    bodies: Mapping[str, SharedBodyId]
    edition: int
    correction: Mapping[str, Json] | None
    correcting: bool
    progress: MessageRef | None
    progress_shown: str | None
    progress_at: datetime | None
    created_at: datetime
    finished_at: datetime | None
    variants: tuple[Variant, ...] = field(default_factory=tuple)

    @property
    def about(self) -> str:
        """What its letters tell of."""
        return f"announcement:{self.id}"
