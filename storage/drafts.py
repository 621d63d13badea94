"""Drafts: what a person has answered so far in a form. Stored at every answer, so that nothing is lost."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    bindparam,
    delete,
    insert,
    select,
    update,
)

from storage.errors import NotFound
from storage.ids import DraftId
from storage.schema import Id, UtcDateTime, metadata

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from datetime import datetime

    from sqlalchemy.engine import Connection

    from storage.ids import Json, NetworkId, PersonId

draft_table = Table(
    "draft",
    metadata,
    Column("id", Id, primary_key=True),
    Column("person_id", Id, ForeignKey("person.id", ondelete="CASCADE"), nullable=False),
    Column("network_id", Id, ForeignKey("network.id", ondelete="CASCADE")),
    Column("form", String(60), nullable=False),
    Column("step", String(40)),  # the field that is asked; None: the review card is shown
    Column("values", JSON, nullable=False),
    Column("doubts", JSON, nullable=False),  # field -> candidates that are to be asked about
    Column("settled", JSON, nullable=False),  # unusual values that the person confirmed
    Column("sources", JSON, nullable=False),  # message -> what it answered, so that an edit can update it
    Column("path", JSON, nullable=False),  # the fields asked so far, for Back
    Column("about", JSON, nullable=False),  # what the form is about, such as the activity that is edited
    Column("revision", Integer, nullable=False),
    Column("opened_at", UtcDateTime, nullable=False),
    Column("changed_at", UtcDateTime, nullable=False),
    Column("closed_at", UtcDateTime),
    Column("cancelled", Boolean(create_constraint=True, name="cancelled"), nullable=False),  # closed without saving
    Index("ix_draft_open", "person_id", "closed_at"),
)


# Built once: on the path of every message, building a statement costs as much as running it (measured).
_ACTIVE = (
    select(draft_table)
    .where(draft_table.c.person_id == bindparam("person"), draft_table.c.closed_at.is_(None))
    .order_by(draft_table.c.changed_at.desc(), draft_table.c.id.desc())
    .limit(1)
)
_OPEN = insert(draft_table).returning(draft_table.c.id)
_CHANGING = (
    "step",
    "values",
    "doubts",
    "settled",
    "sources",
    "path",
    "revision",
    "changed_at",
    "closed_at",
    "cancelled",
)
_CHANGE = (
    update(draft_table)
    .where(draft_table.c.id == bindparam("draft"))
    .values({name: bindparam(f"new_{name}", type_=draft_table.c[name].type) for name in _CHANGING})
)


@dataclass(frozen=True, slots=True)
class Draft:
    """A form somebody has begun. JSON values only; the form knows what they mean."""

    id: DraftId
    person_id: PersonId
    network_id: NetworkId | None
    form: str
    step: str | None
    values: Mapping[str, Json]
    doubts: Mapping[str, Json]
    settled: Mapping[str, Json]
    sources: Mapping[str, Json]
    path: list[str]
    about: Mapping[str, Json]
    revision: int
    opened_at: datetime
    changed_at: datetime
    closed_at: datetime | None
    cancelled: bool = False


NOT_STORED = DraftId(0)


def new_draft(
    person_id: PersonId,
    form: str,
    *,
    now: datetime,
    network_id: NetworkId | None,
    values: Mapping[str, Json],
    doubts: Mapping[str, Json],
    sources: Mapping[str, Json],
    about: Mapping[str, Json],
) -> Draft:
    """A draft that is not stored yet: `Drafts.add` gives it its id."""
    return Draft(
        id=NOT_STORED,
        person_id=person_id,
        network_id=network_id,
        form=form,
        step=None,
        values=dict(values),
        doubts=dict(doubts),
        settled={},
        sources=dict(sources),
        path=[],
        about=dict(about),
        revision=0,
        opened_at=now,
        changed_at=now,
        closed_at=None,
    )


class Drafts:
    """Repository of drafts. A person's active draft is the open one that was touched last."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def active(self, person_id: PersonId) -> Draft | None:
        row = self._connection.execute(_ACTIVE, {"person": person_id}).one_or_none()
        return Draft(**row._mapping) if row is not None else None

    def find(self, draft_id: DraftId, person_id: PersonId) -> Draft | None:
        """The draft, if it is this person's; open or closed."""
        query = select(draft_table).where(draft_table.c.id == draft_id, draft_table.c.person_id == person_id)
        row = self._connection.execute(query).one_or_none()
        return Draft(**row._mapping) if row is not None else None

    def list_open(self, person_id: PersonId) -> list[Draft]:
        query = (
            select(draft_table)
            .where(draft_table.c.person_id == person_id, draft_table.c.closed_at.is_(None))
            .order_by(draft_table.c.changed_at.desc(), draft_table.c.id.desc())
            .limit(20)
        )
        return [Draft(**row._mapping) for row in self._connection.execute(query)]

    def find_about(self, person_id: PersonId, form: str, kind: str, item: int) -> Draft | None:
        """The person's latest draft of this form about this thing, open or saved; one that was cancelled is none."""
        columns = draft_table.c
        query = select(draft_table).where(
            columns.person_id == person_id,
            columns.form == form,
            columns.about[kind].as_integer() == item,
            columns.cancelled.is_(False),
        )
        row = self._connection.execute(query.order_by(columns.id.desc()).limit(1)).one_or_none()
        return Draft(**row._mapping) if row is not None else None

    def list_recent(self, person_id: PersonId, *, since: datetime) -> list[Draft]:
        """Drafts touched since then, open or closed, newest first: where an edited message may belong."""
        query = (
            select(draft_table)
            .where(draft_table.c.person_id == person_id, draft_table.c.changed_at >= since)
            .order_by(draft_table.c.changed_at.desc())
            .limit(20)
        )
        return [Draft(**row._mapping) for row in self._connection.execute(query)]

    def add(self, draft: Draft) -> Draft:
        """Store a draft that has no id yet; the same one with its id."""
        columns = {field: getattr(draft, field) for field in draft.__slots__ if field != "id"}
        return replace(draft, id=DraftId(self._connection.execute(_OPEN, columns).scalar_one()))

    def change(self, draft: Draft, *, now: datetime) -> Draft:
        """Write the draft back with the next revision."""
        changed = replace(draft, revision=draft.revision + 1, changed_at=now)
        columns = {f"new_{name}": getattr(changed, name) for name in _CHANGING}
        if self._connection.execute(_CHANGE, {"draft": draft.id, **columns}).rowcount != 1:
            raise NotFound(f"draft {draft.id}")
        return changed

    def note(self, draft: Draft) -> None:
        """Write down its sources alone; that is no touch of the person's."""
        noted = update(draft_table).where(draft_table.c.id == draft.id).values(sources=draft.sources)
        self._connection.execute(noted)

    def close_like(self, draft: Draft, *, now: datetime) -> None:
        """Close the person's open drafts of the same form in the same network about the same thing."""
        for one in self.list_open(draft.person_id):
            if (one.form, one.network_id, one.about) == (draft.form, draft.network_id, draft.about):
                self.change(replace(one, closed_at=now, cancelled=True), now=now)

    def list_all(self, person_id: PersonId) -> list[Draft]:
        query = select(draft_table).where(draft_table.c.person_id == person_id).order_by("id").limit(1000)
        return [Draft(**row._mapping) for row in self._connection.execute(query)]

    def move(self, draft_id: DraftId, network_id: NetworkId) -> None:
        """The form belongs to that network from now on."""
        self._connection.execute(update(draft_table).where(draft_table.c.id == draft_id).values(network_id=network_id))

    def forget_about(self, items: Collection[int], *, kind: str = "activity") -> None:
        """Drop everybody's drafts about these activities, ideas or practices: they hold what was said before."""
        concerned = draft_table.c.about[kind].as_integer()
        ids = sorted(items)
        for start in range(0, len(ids), 500):
            self._connection.execute(delete(draft_table).where(concerned.in_(ids[start : start + 500])))

    def forget(self, person_id: PersonId) -> None:
        self._connection.execute(delete(draft_table).where(draft_table.c.person_id == person_id))

    def prune(self, *, closed_before: datetime, untouched_before: datetime) -> int:
        """Forget closed drafts, and open ones that nobody touched for long."""
        stale = (draft_table.c.closed_at < closed_before) | (draft_table.c.changed_at < untouched_before)
        return self._connection.execute(delete(draft_table).where(stale)).rowcount
