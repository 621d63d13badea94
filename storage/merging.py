"""Two records of one person become one, in one transaction, and for a week apart again.

What becomes of the rows is said in storage/merging_rules.py and done in storage/merging_rows.py. Whether the two agree
is asked by those who call; rights are never taken over.
"""

from __future__ import annotations

import json
import secrets
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any, cast

from sqlalchemy import and_, delete, func, insert, or_, select, update

from storage.activities import Activities
from storage.activity_erasure import MERGED
from storage.activity_tables import activity_change_table, activity_table
from storage.announcement_tables import announcement_table
from storage.audit import audit_table
from storage.drafts import draft_table
from storage.errors import Conflict, NotFound
from storage.event_tables import SEATS_FREED, event_answer_table, event_notice_table
from storage.findable_notes import ACTIVITY, PERSON, note
from storage.ids import ActivityId, PersonId
from storage.linking_tables import Merge, merge_table
from storage.match_notes import note as note_match
from storage.merging_journal import CHANGED, DROPPED, Journal
from storage.merging_rights import numbers_of
from storage.merging_rows import Rows, references
from storage.merging_undo import undo
from storage.one_profile import mirror_profile
from storage.outbox_tables import outbox_table
from storage.people import Membership, identity_table, membership_table, person_table
from storage.practice_tables import practice_table
from storage.relays import relay_seat_table
from storage.roles import Role, Roles, role_table
from storage.schema import metadata
from storage.server_tables import server_person_table
from storage.servers import Servers
from storage.statistics import Statistics
from storage.web_sessions import WebSessions

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from sqlalchemy import ColumnElement, Table
    from sqlalchemy.engine import Connection

    from storage.activity_tables import Activity
    from storage.ids import Json

UNDO_WITHIN = timedelta(days=7)

_FILL = ("name", "language", "zone", "network_id", "missed_at")
"""What a survivor who never said it takes from the other record."""
_FIRST_CONTACT = frozenset(
    {"identity", "membership", "outbox", "token", "audit", "attention", "attention_spent", "digest", "digest_shown"}
    | {"match_habit", "server_person", "link_code", "link_try", "link_pause", "web_session"}
)
"""Tables in which whoever only said hello may have rows: there is nothing to ask about these."""
HELLO = "people.start"
"""The form of the first contact; of somebody who is known already nobody asks what it asks."""


@dataclass(frozen=True, slots=True)
class MergePreview:
    """What the merged record would bring along. entries: table -> rows that name the person in it.

    reminders: those still to come; drafts: open forms. rights: what the survivor does not get. new: only the row of
    the first contact, and nothing to ask about.
    """

    entries: Mapping[str, int]
    reminders: int
    drafts: int
    rights: Sequence[Role]
    new: bool


class Merging:
    """Repository of merges."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    # --- before

    def preview(self, survivor_id: PersonId, merged_id: PersonId) -> MergePreview:
        """What merging the second into the first would bring. Changes nothing."""
        self._require_two(survivor_id, merged_id)
        entries: dict[str, int] = {}
        for table in dict.fromkeys(one.table for one in references()):
            named = or_(*(one.names(merged_id) for one in references() if one.table is table))
            if found := self._count(table, named):
                entries[table.name] = found
        drafts, reminders = draft_table.c, metadata.tables["reminder"].c
        mine = and_(drafts.person_id == merged_id, drafts.form != HELLO)
        if HELLO in set(self._connection.execute(select(drafts.form).where(drafts.person_id == merged_id)).scalars()):
            entries["draft"] = self._count(draft_table, mine)
        return MergePreview(
            entries={name: count for name, count in entries.items() if count and name not in _FIRST_CONTACT},
            reminders=self._count(
                metadata.tables["reminder"],
                and_(reminders.person_id == merged_id, reminders.state.in_(("waiting", "paused"))),
            ),
            drafts=self._count(draft_table, and_(mine, drafts.closed_at.is_(None))),
            rights=Roles(self._connection).list_roles(merged_id),
            new=not any(count for name, count in entries.items() if name not in _FIRST_CONTACT),
        )

    def _count(self, table: Table, where: ColumnElement[bool]) -> int:
        return self._connection.execute(select(func.count()).select_from(table).where(where)).scalar_one()

    # --- together

    def merge(self, survivor_id: PersonId, merged_id: PersonId, *, now: datetime) -> Merge:
        """Everything of the second record becomes the first's. Raises `Conflict` where either is merged already.

        Of the second only its number stays, which leads to the first.
        """
        self._hold(survivor_id, merged_id)
        self._require_two(survivor_id, merged_id)
        journal = Journal()
        rows = Rows(self._connection, journal, merged=merged_id, survivor=survivor_id)
        before = self._memberships(survivor_id, merged_id)
        hello = and_(draft_table.c.person_id == merged_id, draft_table.c.form == HELLO)
        rows.drop_each(draft_table, hello)
        # What is typed next, on whichever channel, must not go to somebody whose talk was open on another one.
        rows.drop_each(relay_seat_table, relay_seat_table.c.person_id.in_((survivor_id, merged_id)))
        self._name_letters(rows, survivor_id, merged_id)
        self._mark_accounts(rows, survivor_id, merged_id, now)
        rows.move_all()
        self._name_in_words(rows, survivor_id, merged_id)
        self._become(rows, survivor_id, merged_id)
        self._mirror(journal, survivor_id)
        activities = [ActivityId(one) for one in journal.keys_moved(activity_table, "author_id")]
        self._mark_authors(rows, journal, survivor_id, activities)
        self._free_seats(journal, now)
        values = {"survivor_id": survivor_id, "merged_id": merged_id, "at": now, "journal": journal.steps}
        row = self._connection.execute(insert(merge_table).values(values).returning(merge_table)).one()
        self._note(survivor_id, merged_id, activities, before)
        return _merge(row._mapping)

    def _require_two(self, survivor_id: PersonId, merged_id: PersonId) -> None:
        found = select(person_table.c.id, person_table.c.merged_into)
        found = found.where(person_table.c.id.in_((survivor_id, merged_id)))
        into = {row.id: row.merged_into for row in self._connection.execute(found)}
        if len(into) != 2 or any(one is not None for one in into.values()):
            raise Conflict(f"persons {survivor_id} and {merged_id} cannot become one")

    def _hold(self, *people: PersonId) -> None:
        """Both persons' rows, the lower number first, so that two merges do not wait for each other in a circle."""
        held = select(person_table.c.id).where(person_table.c.id.in_(people)).order_by(person_table.c.id)
        self._connection.execute(held.with_for_update()).all()

    def _name_letters(self, rows: Rows, survivor_id: PersonId, merged_id: PersonId) -> None:
        """What was said to the one is not said again to the other; of what waits for both, one letter goes."""
        columns = outbox_table.c
        own = and_(columns.person_id == merged_id, columns.kind != "answer")
        query = select(outbox_table).where(own, columns.cause.endswith(f":{merged_id}"))
        for row in self._connection.execute(query.where(~columns.cause.startswith("announcement-edit:"))).all():
            cause = f"{row.cause.rpartition(':')[0]}:{survivor_id}"
            letter = dict(row._mapping)
            if self._count(outbox_table, columns.cause == cause) == 0:
                rows.change(outbox_table, letter, {"cause": cause})
            elif row.state in ("waiting", "held"):
                rows.drop(outbox_table, letter)

    def _mark_accounts(self, rows: Rows, survivor_id: PersonId, merged_id: PersonId, now: datetime) -> None:
        """They are linked from now on, and which one is written to first is what the survivor said."""
        for row in self._connection.execute(
            select(identity_table).where(identity_table.c.person_id == merged_id).order_by(identity_table.c.id)
        ).all():
            rows.change(identity_table, dict(row._mapping), {"linked_at": now, "preferred": False})

    def _name_in_words(self, rows: Rows, survivor_id: PersonId, merged_id: PersonId) -> None:
        """Numbers of persons inside of what is kept as JSON."""
        acts = audit_table.c.detail["person"].as_integer() == merged_id
        for row in self._connection.execute(select(audit_table).where(acts)).all():
            rows.change(audit_table, dict(row._mapping), {"detail": {**row.detail, "person": survivor_id}})
        changes = activity_change_table
        for row in self._connection.execute(select(changes).where(changes.c.field == MERGED)).all():
            people = (row.before or {}).get("people") or []
            if merged_id in people:
                named = sorted({survivor_id if one == merged_id else one for one in people})
                rows.change(changes, dict(row._mapping), {"before": {**row.before, "people": named}})
        told = announcement_table
        for row in self._connection.execute(select(told).where(told.c.correction.is_not(None))).all():
            if (row.correction or {}).get("by") == merged_id:
                rows.change(told, dict(row._mapping), {"correction": {**row.correction, "by": survivor_id}})

    def _become(self, rows: Rows, survivor_id: PersonId, merged_id: PersonId) -> None:
        """The survivor says what only the other said; of the other nothing is left but the number."""
        people = select(person_table).where(person_table.c.id.in_((survivor_id, merged_id)))
        held = {row.id: dict(row._mapping) for row in self._connection.execute(people)}
        one, other = held[survivor_id], held[merged_id]
        rows.change(person_table, one, {name: other[name] for name in _FILL if one[name] is None})
        empty = {column.name: None for column in person_table.columns if column.nullable}
        rows.change(person_table, other, {**empty, "merged_into": survivor_id})

    def _mirror(self, journal: Journal, survivor_id: PersonId) -> None:
        """Kinds and themes are the same in united networks for whoever asked for that."""
        own = select(membership_table).where(membership_table.c.person_id == survivor_id)
        before = {row.id: dict(row._mapping) for row in self._connection.execute(own.order_by(membership_table.c.id))}
        for mine in before.values():
            mirror_profile(self._connection, membership_table, Membership(**mine))
        for row in self._connection.execute(own):
            was, now = before[row.id], dict(row._mapping)
            names = [name for name in was if was[name] != now[name]]
            if names:
                sides = ({name: side[name] for name in names} for side in (was, now))
                journal.changed(membership_table, {"id": row.id}, *sides)

    def _mark_authors(
        self, rows: Rows, journal: Journal, survivor_id: PersonId, activities: Sequence[ActivityId]
    ) -> None:
        """One author stands behind what two had written, so that distinct authors are counted truly."""
        theirs = select(activity_table.c.author_mark).where(
            activity_table.c.author_id == survivor_id, activity_table.c.id.not_in(activities)
        )
        mark = self._connection.execute(theirs.limit(1)).scalar_one_or_none() or secrets.token_hex(12)
        known = Activities(self._connection)
        for one in activities:
            before = known.get(one)
            rows.change(activity_table, {"id": one, "author_mark": before.author_mark}, {"author_mark": mark})
            Statistics(self._connection).note(before, replace(before, author_mark=mark))
        moved = journal.keys_moved(practice_table, "author_id")
        named = select(practice_table).where(practice_table.c.author_id == survivor_id, ~practice_table.c.anonymous)
        practices = self._connection.execute(named.order_by(practice_table.c.id)).all()
        mark = next((row.author_mark for row in practices if row.id not in moved), secrets.token_hex(12))
        for row in practices:
            rows.change(practice_table, dict(row._mapping), {"author_mark": mark})

    def _free_seats(self, journal: Journal, now: datetime) -> None:
        """Who had two seats has one: the other goes to whoever waits."""
        steps = self._steps(journal, DROPPED, event_answer_table)
        columns = event_notice_table.c
        for event_id in sorted({step[2]["event_id"] for step in steps if step[2]["answer"] == "yes"}):
            if not self._count(event_notice_table, and_(columns.event_id == event_id, columns.what == SEATS_FREED)):
                values = {"event_id": event_id, "what": SEATS_FREED, "due_at": now, "position": 0, "made_at": now}
                made = insert(event_notice_table).values(**values, about={}).returning(columns.id)
                journal.made(event_notice_table, {"id": self._connection.execute(made).scalar_one()})

    def _memberships(self, *people: PersonId) -> set[int]:
        own = select(membership_table.c.id).where(membership_table.c.person_id.in_(people))
        return set(self._connection.execute(own).scalars())

    def _note(self, one: PersonId, other: PersonId, activities: Sequence[ActivityId], before: set[int]) -> None:
        """Who searches and who is matched is told anew."""
        note(self._connection, PERSON, sorted(before | self._memberships(one, other)))
        note(self._connection, ACTIVITY, activities)
        note_match(self._connection, PERSON, [one, other])

    # --- apart again

    def list_all(self, person_id: PersonId) -> list[Merge]:
        """Merges of this survivor that are remembered, the latest first."""
        columns = merge_table.c
        query = select(columns.id, columns.survivor_id, columns.merged_id, columns.at)
        query = query.where(columns.survivor_id == person_id).order_by(columns.id.desc())
        return [_merge(row._mapping) for row in self._connection.execute(query.limit(100))]

    def list_of(self, person_id: PersonId, *, now: datetime) -> list[Merge]:
        """Those that can still be undone."""
        return [one for one in self.list_all(person_id) if one.at > now - UNDO_WITHIN]

    def undo(self, merge_id: int, *, now: datetime) -> Merge:
        """Both records as they were. What the survivor made or changed since stays with the survivor.

        Raises `NotFound` when it is too late, and `Conflict` when it cannot be: the survivor became part of a third
        record, was merged again since, or has none of the other's accounts any more.
        """
        query = select(merge_table).where(merge_table.c.id == merge_id, merge_table.c.at > now - UNDO_WITHIN)
        row = self._connection.execute(query.with_for_update()).one_or_none()
        if row is None:
            raise NotFound(f"merge {merge_id}")
        one, other = PersonId(row.survivor_id), PersonId(row.merged_id)
        self._hold(one, other)
        journal = Journal(row.journal)
        self._require_undoable(merge_id, one, journal)
        activities = [ActivityId(each) for each in journal.keys_moved(activity_table, "author_id")]
        before = self._memberships(one, other)
        written = self._written(activities)
        undo(self._connection, journal.steps)
        self._settle_accounts(one, other, journal, since=row.at, now=now)
        for was, now_is in zip(written, self._written([each.id for each in written]), strict=True):
            Statistics(self._connection).note(was, now_is)
        self._connection.execute(delete(merge_table).where(merge_table.c.id == merge_id))
        self._note(one, other, activities, before)
        return _merge(row._mapping)

    def _settle_accounts(
        self, one: PersonId, other: PersonId, journal: Journal, *, since: datetime, now: datetime
    ) -> None:
        """Each keeps what comes with their accounts, and nothing that came with the other's since."""
        roles, servers = role_table.c, Servers(self._connection)
        # Whoever starts Kith names accounts as its admins; the survivor held one of the other's when it was read.
        named = (roles.person_id == one, roles.scope == "deployment", roles.granted_at > since)
        self._connection.execute(delete(role_table).where(*named))
        servers.let_go(one)
        seen = {step[2]["server_id"] for step in self._steps(journal, CHANGED, server_person_table)}
        servers.settle_again(other, sorted(seen), since=since, now=now)
        WebSessions(self._connection).sign_out(other, since=since)

    @staticmethod
    def _steps(journal: Journal, what: str, table: Table) -> list[list[Any]]:
        return [step for step in cast("list[list[Any]]", journal.steps) if step[:2] == [what, table.name]]

    def _require_undoable(self, merge_id: int, survivor_id: PersonId, journal: Journal) -> None:
        columns = merge_table.c
        later = self._count(merge_table, and_(columns.survivor_id == survivor_id, columns.id > merge_id))
        gone = self._count(
            person_table, and_(person_table.c.id == survivor_id, person_table.c.merged_into.is_not(None))
        )
        accounts = journal.keys_moved(identity_table, "person_id")
        held = and_(identity_table.c.person_id == survivor_id, identity_table.c.id.in_(accounts))
        own = and_(identity_table.c.person_id == survivor_id, identity_table.c.id.not_in(accounts))
        if later or gone or not self._count(identity_table, held) or not self._count(identity_table, own):
            raise Conflict(f"merge {merge_id} cannot be undone")

    def _written(self, activities: Sequence[ActivityId]) -> list[Activity]:
        there = select(activity_table.c.id).where(activity_table.c.id.in_(activities)).order_by(activity_table.c.id)
        known = Activities(self._connection)
        return [known.get(ActivityId(one)) for one in self._connection.execute(there).scalars().all()]

    # --- what is held, and its end

    def set_aside(self, merge: Merge) -> str:
        """Rows that the merge dropped and an undo would bring back, as JSON, for handing out what is held."""
        query = select(merge_table.c.journal).where(merge_table.c.id == merge.id)
        steps = cast("list[list[Json]]", self._connection.execute(query).scalar_one())
        return json.dumps([step[1:] for step in steps if step[0] == DROPPED], ensure_ascii=False)

    def settle(self, merge: Merge) -> None:
        """There is nothing to undo: the merged record was only the row of a first contact."""
        self._connection.execute(delete(merge_table).where(merge_table.c.id == merge.id))

    def forget(self, person_id: PersonId) -> None:
        """No journal keeps a row that names somebody who is erased. Those of their own go with their record."""
        numbers = numbers_of(self._connection, person_id)
        for row in self._connection.execute(select(merge_table)).all():
            kept = [step for step in row.journal if not any(_names(step, one) for one in numbers)]
            if len(kept) != len(row.journal):
                changed = update(merge_table).where(merge_table.c.id == row.id)
                self._connection.execute(changed.values(journal=kept))

    def has_ended(self, *, now: datetime) -> bool:
        """Whether `prune` would find anything."""
        ended = select(merge_table.c.id).where(merge_table.c.at <= now - UNDO_WITHIN)
        return self._connection.execute(ended.limit(1)).first() is not None

    def prune(self, *, now: datetime) -> int:
        """Forget the journals of what cannot be undone any more; how many."""
        return self._connection.execute(delete(merge_table).where(merge_table.c.at <= now - UNDO_WITHIN)).rowcount


def _names(step: list[Any], person_id: int) -> bool:
    """Whether a dropped row names this person."""
    if step[0] != DROPPED:
        return False
    columns = [one.column for one in references() if one.table.name == step[1]]
    return any(step[2].get(name) in (person_id, str(person_id)) for name in columns)


def _merge(row: Mapping[Any, Any]) -> Merge:
    return Merge(row["id"], row["survivor_id"], row["merged_id"], row["at"])
