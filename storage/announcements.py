"""Announcements: written, handed over, answered, muted. Who may do what is decided by those who ask."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from sqlalchemy import delete, func, insert, null, select, update
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from storage.announcement_audience import count_crowds, page_people
from storage.announcement_reach import count_elsewhere, list_not_reached
from storage.announcement_tables import (
    Announcement,
    Variant,
    announcement_answer_table,
    announcement_mute_table,
    announcement_table,
    announcement_variant_table,
)
from storage.errors import NotFound
from storage.ids import AnnouncementId, MessageRef, NetworkId, PersonId

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date, datetime

    from sqlalchemy import ColumnElement, Table
    from sqlalchemy.dialects.postgresql import Insert as PostgresqlInsert
    from sqlalchemy.dialects.sqlite import Insert as SqliteInsert
    from sqlalchemy.engine import Connection, Row

    from storage.announcement_reach import NotReached
    from storage.announcement_tables import Audience, Crowd, Places
    from storage.ids import BlobId, Json

_UNSENT = ("draft", "asked", "scheduled")


class Announcements:
    """Repository of announcements."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    # --- writing

    def add(
        self,
        network_id: NetworkId,
        author_id: PersonId,
        *,
        now: datetime,
        audience: Mapping[str, Json],
        values: Mapping[str, Json],
        urgent: bool,
        blob_id: BlobId | None = None,
        planned_at: datetime | None = None,
        planned_local: str | None = None,
    ) -> AnnouncementId:
        """A draft that nobody confirmed yet; its texts are kept by `keep_variant`."""
        row = {
            "network_id": network_id,
            "author_id": author_id,
            "state": "draft",
            "audience": dict(audience),
            "values": dict(values),
            "blob_id": blob_id,
            "urgent": urgent,
            "planned_at": planned_at,
            "planned_local": planned_local,
            "position": 0,
            "handed_over": False,
            "counts": {},
            "bodies": {},
            "edition": 1,
            "correcting": False,
            "created_at": now,
        }
        made = insert(announcement_table).values(row).returning(announcement_table.c.id)
        return AnnouncementId(self._connection.execute(made).scalar_one())

    def change(self, announcement_id: AnnouncementId, **changes: object) -> None:
        """Set columns; `progress` is the message that shows how far it is (a MessageRef or None)."""
        if "progress" in changes:
            ref = cast("MessageRef | None", changes.pop("progress"))
            changes |= {
                "progress_platform": ref.platform if ref else None,
                "progress_chat": ref.chat if ref else None,
                "progress_message": ref.message if ref else None,
            }
        where = announcement_table.c.id == announcement_id
        self._connection.execute(update(announcement_table).where(where).values(changes))

    def keep_variant(
        self, announcement_id: AnnouncementId, language: str, text: str, options: Sequence[str] = ()
    ) -> None:
        """The text in one language, new or changed."""
        columns = announcement_variant_table.c
        where = (columns.announcement_id == announcement_id, columns.language == language)
        values = {"text": text, "options": list(options)}
        if self._connection.execute(update(announcement_variant_table).where(*where).values(values)).rowcount:
            return
        held = select(func.count()).where(columns.announcement_id == announcement_id)
        position = self._connection.execute(held).scalar_one()
        row = {"announcement_id": announcement_id, "language": language, "position": position, **values}
        self._connection.execute(insert(announcement_variant_table).values(row))

    def drop_variants(self, announcement_id: AnnouncementId) -> None:
        columns = announcement_variant_table.c
        self._connection.execute(delete(announcement_variant_table).where(columns.announcement_id == announcement_id))

    # --- reading

    def find(self, announcement_id: int, *, lock: bool = False) -> Announcement | None:
        """lock: hold the row until the unit of work ends (PostgreSQL; SQLite has one writer anyway)."""
        query = select(announcement_table).where(announcement_table.c.id == announcement_id)
        row = self._connection.execute(query.with_for_update() if lock else query).one_or_none()
        return self._whole([row])[0] if row is not None else None

    def get(self, announcement_id: int) -> Announcement:
        found = self.find(announcement_id)
        if found is None:
            raise NotFound(f"announcement {announcement_id}")
        return found

    def list_of_network(self, network_id: NetworkId, *, limit: int = 50) -> list[Announcement]:
        """The newest first."""
        query = select(announcement_table).where(announcement_table.c.network_id == network_id)
        rows = self._connection.execute(query.order_by(announcement_table.c.id.desc()).limit(limit)).all()
        return self._whole(rows)

    def list_by(self, person_id: PersonId) -> list[Announcement]:
        """What somebody wrote (the newest 1,000)."""
        query = select(announcement_table).where(announcement_table.c.author_id == person_id)
        rows = self._connection.execute(query.order_by(announcement_table.c.id.desc()).limit(1000)).all()
        return self._whole(rows)

    def _whole(self, rows: Sequence[Row[tuple[object, ...]]]) -> list[Announcement]:
        columns = announcement_variant_table.c
        query = select(announcement_variant_table).where(columns.announcement_id.in_([row.id for row in rows]))
        variants: dict[int, list[Variant]] = {}
        for row in self._connection.execute(query.order_by(columns.announcement_id, columns.position)):
            variants.setdefault(row.announcement_id, []).append(Variant(row.language, row.text, tuple(row.options)))
        return [_announcement(row, tuple(variants.get(row.id, ()))) for row in rows]

    # --- due work

    def list_due(self, *, now: datetime, limit: int) -> list[Announcement]:
        """Whose handing over has begun or is to begin, locked; the earliest first."""
        columns = announcement_table.c
        query = select(announcement_table).where(_due(now)).order_by(columns.start_at, columns.id).limit(limit)
        return self._whole(self._connection.execute(query.with_for_update(skip_locked=True)).all())

    def put_aside(self, now: datetime, until: datetime) -> None:
        """The first in line cannot be worked off and must not hold up the others: it is due again at `until`."""
        columns = announcement_table.c
        first = select(columns.id).where(_due(now)).order_by(columns.start_at, columns.id).limit(1)
        aside = update(announcement_table).where(columns.id == first.scalar_subquery())
        self._connection.execute(aside.values(start_at=until))

    def is_due(self, now: datetime) -> bool:
        return self._connection.execute(select(announcement_table.c.id).where(_due(now)).limit(1)).first() is not None

    def list_running(self, *, shown_before: datetime, limit: int) -> list[Announcement]:
        """Those under way whose progress was not looked at since an instant, locked."""
        columns = announcement_table.c
        query = select(announcement_table).where(_running(shown_before)).order_by(columns.progress_at, columns.id)
        return self._whole(self._connection.execute(query.limit(limit).with_for_update(skip_locked=True)).all())

    def is_running(self, shown_before: datetime) -> bool:
        query = select(announcement_table.c.id).where(_running(shown_before)).limit(1)
        return self._connection.execute(query).first() is not None

    def list_to_correct(self, *, limit: int) -> list[Announcement]:
        """Those whose sent messages are to be changed, locked."""
        query = select(announcement_table).where(announcement_table.c.correcting)
        query = query.order_by(announcement_table.c.id).limit(limit).with_for_update(skip_locked=True)
        return self._whole(self._connection.execute(query).all())

    def is_to_correct(self) -> bool:
        query = select(announcement_table.c.id).where(announcement_table.c.correcting).limit(1)
        return self._connection.execute(query).first() is not None

    def crowds(self, network_id: NetworkId, audience: Audience, *, on: date) -> list[Crowd]:
        """The whole audience in groups of people who are alike; on: the day (UTC) around which attention counts."""
        return count_crowds(self._connection, network_id, audience, on=on)

    def people(
        self, network_id: NetworkId, audience: Audience, *, after: int, limit: int
    ) -> list[tuple[PersonId, bool]]:
        """The audience by id from `after` on, each with whether they muted the topic."""
        return page_people(self._connection, network_id, audience, after=after, limit=limit)

    # --- what became of it

    def count_elsewhere(self, about: str) -> int:
        """See `announcement_reach.count_elsewhere`."""
        return count_elsewhere(self._connection, about)

    def not_reached(
        self, network_id: NetworkId, audience: Audience, about: str, *, seen: Places, then: datetime, limit: int = 500
    ) -> list[NotReached]:
        """See `announcement_reach.list_not_reached`."""
        return list_not_reached(self._connection, network_id, audience, about, seen=seen, then=then, limit=limit)

    # --- what readers do

    def answer(
        self, announcement_id: AnnouncementId, person_id: PersonId, kind: str, *, now: datetime, choice: int = 0
    ) -> bool:
        """One answer a person and kind ("ack", "poll"); a later one replaces it. True when it differs."""
        columns = announcement_answer_table.c
        where = (columns.announcement_id == announcement_id, columns.person_id == person_id, columns.kind == kind)
        before = self._connection.execute(select(columns.choice).where(*where)).scalar_one_or_none()
        values = {"announcement_id": announcement_id, "person_id": person_id, "kind": kind, "choice": choice, "at": now}
        made = self._upsert(announcement_answer_table).values(values)
        made = made.on_conflict_do_update(
            index_elements=["announcement_id", "person_id", "kind"], set_={"choice": choice, "at": now}
        )
        self._connection.execute(made)
        return before != choice

    def count_answers(self, announcement_id: AnnouncementId) -> dict[tuple[str, int], int]:
        """(Kind, choice) -> people."""
        columns = announcement_answer_table.c
        key = (columns.kind, columns.choice)
        query = select(*key, func.count()).where(columns.announcement_id == announcement_id).group_by(*key)
        return {(row[0], row[1]): row[2] for row in self._connection.execute(query)}

    def list_answers_of(self, person_id: PersonId) -> list[tuple[AnnouncementId, str, int, datetime]]:
        """What somebody answered (the newest 1,000)."""
        columns = announcement_answer_table.c
        query = select(columns.announcement_id, columns.kind, columns.choice, columns.at)
        query = query.where(columns.person_id == person_id).order_by(columns.id.desc()).limit(1000)
        return [(AnnouncementId(row[0]), row[1], row[2], row[3]) for row in self._connection.execute(query)]

    def mute(self, person_id: PersonId, network_id: NetworkId, topic: str, *, now: datetime | None) -> None:
        """No more news of this topic; now None: again, please."""
        columns = announcement_mute_table.c
        if now is None:
            where = (columns.person_id == person_id, columns.network_id == network_id, columns.topic == topic)
            self._connection.execute(delete(announcement_mute_table).where(*where))
            return
        values = {"person_id": person_id, "network_id": network_id, "topic": topic, "muted_at": now}
        self._connection.execute(self._upsert(announcement_mute_table).values(values).on_conflict_do_nothing())

    def list_muted(self, person_id: PersonId) -> list[tuple[NetworkId, str]]:
        columns = announcement_mute_table.c
        query = select(columns.network_id, columns.topic).where(columns.person_id == person_id)
        rows = self._connection.execute(query.order_by(columns.network_id, columns.topic).limit(500))
        return [(NetworkId(row[0]), row[1]) for row in rows]

    def _upsert(self, table: Table) -> SqliteInsert | PostgresqlInsert:
        return (sqlite_insert if self._connection.dialect.name == "sqlite" else postgresql_insert)(table)

    # --- forgetting

    def forget(self, person_id: PersonId) -> tuple[list[AnnouncementId], list[AnnouncementId]]:
        """The person goes, counts stay: answers lose their person, sent texts their author.

        Returns what was never sent, which is deleted, and what loses a new text that was not taken yet: the letters
        about both are to be taken back.
        """
        own, answered = announcement_table.c, announcement_answer_table.c
        unsent = select(own.id).where(own.author_id == person_id, own.state.in_(_UNSENT))
        gone = [AnnouncementId(found) for found in self._connection.execute(unsent).scalars()]
        uncorrected = [one for one in self._corrected_by(person_id) if one not in gone]
        nobody = {"progress_platform": None, "progress_chat": None, "progress_message": None}
        for step in (
            delete(announcement_table).where(own.id.in_(gone)),
            update(announcement_table).where(own.id.in_(uncorrected)).values(correction=null()),
            update(announcement_table).where(own.confirmed_by == person_id).values(confirmed_by=None, **nobody),
            update(announcement_table).where(own.author_id == person_id).values(author_id=None, **nobody),
            update(announcement_answer_table).where(answered.person_id == person_id).values(person_id=None),
            delete(announcement_mute_table).where(announcement_mute_table.c.person_id == person_id),
        ):
            self._connection.execute(step)
        return gone, uncorrected

    def _corrected_by(self, person_id: PersonId) -> list[AnnouncementId]:
        """Where a new text that was not taken yet is the person's, or may be in part: several may write at it."""
        columns = announcement_table.c
        query = select(columns.id, columns.author_id, columns.correction).where(columns.correction.is_not(None))
        return [
            AnnouncementId(row.id)
            for row in self._connection.execute(query)
            if row.correction is not None and person_id in (row.author_id, row.correction.get("by"))
        ]


def _due(now: datetime) -> ColumnElement[bool]:
    columns = announcement_table.c
    return columns.state.in_(("scheduled", "sending")) & columns.handed_over.is_(False) & (columns.start_at <= now)


def _running(shown_before: datetime) -> ColumnElement[bool]:
    columns = announcement_table.c
    looked = columns.progress_at.is_(None) | (columns.progress_at <= shown_before)
    return columns.state.in_(("sending", "withdrawing")) & looked


def _announcement(row: Row[tuple[object, ...]], variants: tuple[Variant, ...]) -> Announcement:
    values = dict(row._mapping)
    platform, chat, message = (values.pop(f"progress_{part}") for part in ("platform", "chat", "message"))
    progress = MessageRef(platform, chat, message) if message else None
    return Announcement(**values, progress=progress, variants=variants)
