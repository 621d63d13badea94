"""Organisations as they are written down: the tables and the records. Reading and changing them is organisations.py."""

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
    Text,
    UniqueConstraint,
    false,
)

from storage.schema import Id, UtcDateTime, metadata

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from storage.ids import LeadId, NetworkId, OrganisationId, PersonId, SectionId, ThemeId

ORGANISATION_KINDS = ("union", "mutual", "non-profit", "cooperative", "school", "university", "agency", "company")
"""agency: a national agency, whose representatives post leads to schools."""
SCHOOL_LEVELS = ("kindergarten", "primary", "lower-secondary", "upper-secondary", "vocational", "several")
CLAIM_STATES = ("claimed", "contacted", "visited")
"""claimed: nothing was heard of it yet, and it is released when that goes on."""

organisation_table = Table(
    "organisation",
    metadata,
    Column("id", Id, primary_key=True),
    Column("network_id", Id, ForeignKey("network.id", ondelete="CASCADE"), nullable=False),
    Column("kind", String(12), nullable=False),
    Column("name", String(160), nullable=False),
    Column("name_key", String(160), nullable=False),  # the name however it is written
    Column("country", String(2), nullable=False),
    Column("place", String(120)),  # a town, never an address
    Column("place_key", String(120), nullable=False),  # the same; empty where no town is known
    Column("languages", JSON, nullable=False),  # in which one can write to it; a school teaches in them
    Column("language", String(10), nullable=False),  # of the words about it
    Column("about", Text),
    Column("website", String(300)),
    # What the rules of projects ask; None: no coordinator has said anything yet.
    Column("member", Boolean(create_constraint=True, name="member"), nullable=False, server_default=false()),
    Column(
        "education_linked",
        Boolean(create_constraint=True, name="education_linked"),
        nullable=False,
        server_default=false(),
    ),
    Column("confirmed_at", UtcDateTime),  # when a coordinator said what it is; None: nobody has yet
    Column("confirmed_by", Id, ForeignKey("person.id", ondelete="SET NULL"), index=True),
    Column("level", String(15)),  # of a school, like the next one
    Column("pupils", Integer),
    Column("claimed_by", Id, ForeignKey("section.id", ondelete="SET NULL"), index=True),
    Column("claim", String(10)),
    Column("claimed_at", UtcDateTime),
    Column("reminded_at", UtcDateTime),  # when the section was told that its claim will end
    Column("due_at", UtcDateTime, index=True),  # when the claim is looked at next; None: it stands
    Column("added_by", Id, ForeignKey("person.id", ondelete="SET NULL"), index=True),
    # For the networks united with its own as well, or for everybody, because who looks after it said so.
    Column("partners", Boolean(create_constraint=True, name="partners"), nullable=False, server_default=false()),
    Column("public", Boolean(create_constraint=True, name="public"), nullable=False, server_default=false()),
    Column("state", String(10), nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("changed_at", UtcDateTime, nullable=False),
    CheckConstraint(f"kind IN ({', '.join(repr(kind) for kind in ORGANISATION_KINDS)})", name="kind"),
    CheckConstraint("state IN ('listed', 'removed')", name="state"),
    CheckConstraint("claim IS NULL OR claim IN ('claimed', 'contacted', 'visited')", name="claim"),
    # Two who register the same one in one instant: the second is told.
    UniqueConstraint("network_id", "country", "name_key", "place_key", name="uq_organisation_name"),
    Index("ix_organisation_network_id", "network_id", "state", "country", "kind"),
    sqlite_autoincrement=True,  # no later one gets the number of one that is gone: reports and letters name it
)

organisation_theme_table = Table(
    "organisation_theme",
    metadata,
    Column("organisation_id", Id, ForeignKey("organisation.id", ondelete="CASCADE"), primary_key=True),
    Column("theme_id", Id, ForeignKey("theme.id", ondelete="CASCADE"), primary_key=True),
    Index("ix_organisation_theme_theme_id", "theme_id"),
)

# Apart from the rest, so that no list, card, index or export can hand it out by accident.
organisation_contact_table = Table(
    "organisation_contact",
    metadata,
    Column("organisation_id", Id, ForeignKey("organisation.id", ondelete="CASCADE"), primary_key=True),
    Column("text", String(300), nullable=False),
    Column("written_by", Id, ForeignKey("person.id", ondelete="SET NULL"), index=True),
    Column("written_at", UtcDateTime, nullable=False),
)

organisation_star_table = Table(
    "organisation_star",
    metadata,
    Column("person_id", Id, ForeignKey("person.id", ondelete="CASCADE"), primary_key=True),
    Column("organisation_id", Id, ForeignKey("organisation.id", ondelete="CASCADE"), primary_key=True),
    Column("section_id", Id, ForeignKey("section.id", ondelete="SET NULL"), index=True),  # theirs, when they did
    Column("at", UtcDateTime, nullable=False),
    Index("ix_organisation_star_organisation_id", "organisation_id"),
)

# Who speaks for an organisation in a country, because a coordinator said so.
organisation_representative_table = Table(
    "organisation_representative",
    metadata,
    Column("organisation_id", Id, ForeignKey("organisation.id", ondelete="CASCADE"), primary_key=True),
    Column("person_id", Id, ForeignKey("person.id", ondelete="CASCADE"), primary_key=True),
    Column("country", String(2), primary_key=True),
    Column("appointed_at", UtcDateTime, nullable=False),
    Index("ix_organisation_representative_person_id", "person_id"),
)

lead_table = Table(
    "lead",
    metadata,
    Column("id", Id, primary_key=True),
    Column("network_id", Id, ForeignKey("network.id", ondelete="CASCADE"), nullable=False),
    Column("agency_id", Id, ForeignKey("organisation.id", ondelete="CASCADE"), nullable=False),
    Column("organisation_id", Id, ForeignKey("organisation.id", ondelete="CASCADE"), nullable=False),  # the school
    Column("country", String(2), nullable=False),
    Column("note", Text),
    Column("posted_by", Id, ForeignKey("person.id", ondelete="SET NULL"), index=True),
    Column("state", String(10), nullable=False),
    Column("posted_at", UtcDateTime, nullable=False),
    # What became of it, for the agency: numbers and dates, no persons.
    Column("claims", Integer, nullable=False, server_default="0"),
    Column("returned", Integer, nullable=False, server_default="0"),
    Column("released", Integer, nullable=False, server_default="0"),
    Column("contacted_at", UtcDateTime),
    Column("visited_at", UtcDateTime),
    CheckConstraint("state IN ('open', 'withdrawn')", name="state"),
    UniqueConstraint("agency_id", "organisation_id"),
    Index("ix_lead_organisation_id", "organisation_id"),
    Index("ix_lead_network_id", "network_id", "state", "country", "posted_at"),
    sqlite_autoincrement=True,
)


@dataclass(frozen=True, slots=True)
class SchoolFacts:
    """What is known of a school. languages: it teaches in. pupils: how many it has."""

    level: str | None = None
    languages: Sequence[str] = ()
    pupils: int | None = None


@dataclass(frozen=True, slots=True)
class NewOrganisation:
    """An organisation as somebody describes it. language: of `about`. level, pupils: of a school alone."""

    kind: str
    name: str
    country: str
    language: str
    place: str | None = None
    languages: Sequence[str] = ()
    themes: Sequence[ThemeId] = ()
    about: str | None = None
    website: str | None = None
    level: str | None = None
    pupils: int | None = None


@dataclass(frozen=True, slots=True)
class Organisation:
    """An organisation. Its contact is not here: `Organisations.contact_of` hands it to whoever may see it.

    member, education_linked: what a coordinator confirmed, both False before. claim: one of CLAIM_STATES, of a school
    that the section `claimed_by` works with.
    """

    id: OrganisationId
    network_id: NetworkId
    kind: str
    name: str
    country: str
    place: str | None
    languages: Sequence[str]
    language: str
    themes: Sequence[ThemeId]
    about: str | None
    website: str | None
    member: bool
    education_linked: bool
    confirmed_at: datetime | None
    level: str | None
    pupils: int | None
    claimed_by: SectionId | None
    claim: str | None
    claimed_at: datetime | None
    reminded_at: datetime | None
    due_at: datetime | None
    added_by: PersonId | None
    state: str
    created_at: datetime
    changed_at: datetime
    partners: bool = False
    public: bool = False

    @property
    def school(self) -> SchoolFacts | None:
        return SchoolFacts(self.level, self.languages, self.pupils) if self.kind == "school" else None


@dataclass(frozen=True, slots=True)
class OrganisationFilter:
    """Which organisations a list shows. starred: by this person or their section; claimed: by this section.

    unconfirmed: of which no coordinator has said what they are. partners: networks united with it, whose shared ones
    are listed too.
    """

    network_id: NetworkId
    kind: str | None = None
    country: str | None = None
    theme: ThemeId | None = None
    starred: tuple[PersonId, SectionId | None] | None = None
    claimed: SectionId | None = None
    unconfirmed: bool = False
    partners: frozenset[NetworkId] = frozenset()


@dataclass(frozen=True, slots=True)
class Lead:
    """A school that an agency names to the sections of a country. The claim itself is the school's own."""

    id: LeadId
    network_id: NetworkId
    agency_id: OrganisationId
    organisation_id: OrganisationId
    country: str
    note: str | None
    posted_by: PersonId | None
    state: str
    posted_at: datetime
    claims: int
    returned: int
    released: int
    contacted_at: datetime | None
    visited_at: datetime | None
