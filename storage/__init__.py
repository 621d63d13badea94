"""INNER: what is remembered and found again. This page is its public face; nothing here imports our other packages."""

from storage.activity_data import facts_data, facts_from
from storage.activity_import import NewActivity
from storage.activity_queries import ReviewScope
from storage.activity_tables import Activity, ActivityChange, ActivityQuestion, Facts
from storage.announcement_tables import Announcement, Audience, Crowd, Places, Variant
from storage.arrivals import Arrival
from storage.attention import ALL_DAYS, Attention
from storage.audit import AuditEntry
from storage.blobs import Blob
from storage.digest_tables import AheadEvent, AheadReminder, Digest, Follow, FreshActivity, LeftDraft, ShownItem
from storage.drafts import NOT_STORED, Draft, new_draft
from storage.errors import Conflict, NotFound, StorageError, Unavailable, may_pass
from storage.event_tables import EVENT_KINDS, Event, EventNotice, EventPlan, EventReader, EventWall, Rsvp
from storage.ids import (
    ActivityId,
    Address,
    AnnouncementId,
    ArrivalId,
    BlobId,
    DraftId,
    EventId,
    Json,
    MembershipId,
    MessageRef,
    NetworkId,
    OutboxId,
    PersonId,
    QuestionId,
    ReminderId,
    SectionId,
    SharedBodyId,
    ThemeId,
    TurnId,
)
from storage.invitations import Invitation, JoinRequest
from storage.networks import Network, Section, Theme
from storage.outbox_tables import ANSWER, BROADCAST, MESSAGE, Letter, NewLetter
from storage.people import Identity, Membership, Person
from storage.question_tables import AskedQuestion, Candidate, Expert, Turn
from storage.recipients import Recipient
from storage.reminders import NEW_REMINDER, Reminder, ReminderState
from storage.roles import Role
from storage.statistics_tables import (
    ACTIVITIES,
    ENOUGH,
    FIGURES,
    Figures,
    Finest,
    Opening,
    Totals,
    country_scope,
    joined,
    joint_scope,
    section_scope,
    witness,
    witnessed,
)
from storage.transcripts import Line
from storage.unit_of_work import UnitOfWork

__all__ = [
    "ACTIVITIES",
    "ALL_DAYS",
    "ANSWER",
    "BROADCAST",
    "ENOUGH",
    "EVENT_KINDS",
    "FIGURES",
    "MESSAGE",
    "NEW_REMINDER",
    "NOT_STORED",
    "Activity",
    "ActivityChange",
    "ActivityId",
    "ActivityQuestion",
    "Address",
    "AheadEvent",
    "AheadReminder",
    "Announcement",
    "AnnouncementId",
    "Arrival",
    "ArrivalId",
    "AskedQuestion",
    "Attention",
    "Audience",
    "AuditEntry",
    "Blob",
    "BlobId",
    "Candidate",
    "Conflict",
    "Crowd",
    "Digest",
    "Draft",
    "DraftId",
    "Event",
    "EventId",
    "EventNotice",
    "EventPlan",
    "EventReader",
    "EventWall",
    "Expert",
    "Facts",
    "Figures",
    "Finest",
    "Follow",
    "FreshActivity",
    "Identity",
    "Invitation",
    "JoinRequest",
    "Json",
    "LeftDraft",
    "Letter",
    "Line",
    "Membership",
    "MembershipId",
    "MessageRef",
    "Network",
    "NetworkId",
    "NewActivity",
    "NewLetter",
    "NotFound",
    "Opening",
    "OutboxId",
    "Person",
    "PersonId",
    "Places",
    "QuestionId",
    "Recipient",
    "Reminder",
    "ReminderId",
    "ReminderState",
    "ReviewScope",
    "Role",
    "Rsvp",
    "Section",
    "SectionId",
    "SharedBodyId",
    "ShownItem",
    "StorageError",
    "Theme",
    "ThemeId",
    "Totals",
    "Turn",
    "TurnId",
    "Unavailable",
    "UnitOfWork",
    "Variant",
    "country_scope",
    "facts_data",
    "facts_from",
    "joined",
    "joint_scope",
    "may_pass",
    "new_draft",
    "section_scope",
    "witness",
    "witnessed",
]
