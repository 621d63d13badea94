"""Activities: what groups did. Every change keeps who, when, before and after.

Saving, changing and removing an activity also moves the roll-up rows of storage/statistics.py, in the same transaction.
"""

from __future__ import annotations

import secrets
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from sqlalchemy import delete, insert, select, update

from storage import activity_erasure as erasure
from storage.activity_belonging import require_belonging
from storage.activity_data import facts_data
from storage.activity_import import insert_many, set_source
from storage.activity_queries import ActivityQueries
from storage.activity_tables import (
    Activity,
    activity_author_table,
    activity_change_table,
    activity_photo_table,
    activity_question_table,
    activity_section_table,
    activity_table,
    activity_theme_table,
)
from storage.blobs import blob_table
from storage.drafts import Drafts
from storage.errors import Conflict, NotFound
from storage.findable_notes import ACTIVITY, note
from storage.ids import ActivityId
from storage.reports import Reports
from storage.statistics import Statistics

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from sqlalchemy import Table

    from storage.activity_import import NewActivity
    from storage.activity_tables import Facts
    from storage.ids import BlobId, Json, NetworkId, PersonId

_BESIDE: tuple[tuple[str, Table, str], ...] = (
    ("sections", activity_section_table, "section_id"),
    ("themes", activity_theme_table, "theme_id"),
    ("photos", activity_photo_table, "blob_id"),
)
"""What an activity has several of: field of `Facts`, table, column."""


class Activities(ActivityQueries):
    """Repository of activities."""

    def add(
        self,
        network_id: NetworkId,
        facts: Facts,
        *,
        author_id: PersonId | None,
        now: datetime,
        key: str | None = None,
        source: str | None = None,
        status: str = "new",
        author_mark: str | None = None,
        partners: bool = False,
        counted: bool = True,
    ) -> Activity:
        """A new activity. Without a key it gets a random one; a key that is taken raises Conflict.

        So does a section or a theme of another network, here and wherever facts are written.

        author_mark: stands for the contributor where there is no account; by default the author's own.
        counted: as in `add_many`.
        """
        if key is not None and self.find_by_key(network_id, key) is not None:
            raise Conflict(f"activity {key}")
        require_belonging(self._connection, network_id, facts.sections, facts.themes)
        values = {
            **_columns(facts),
            "network_id": network_id,
            "key": key or secrets.token_hex(10),
            "author_id": author_id,
            "author_mark": author_mark or self.mark_of(author_id),
            "source": source,
            "status": status,
            "partners": partners,
            "created_at": now,
            "changed_at": now,
        }
        row = self._connection.execute(insert(activity_table).values(values).returning(activity_table)).one()
        activity_id = ActivityId(row._mapping["id"])
        for name, table, column in _BESIDE:
            self._put_beside(activity_id, table, column, getattr(facts, name))
        told = {"helpers": facts.helpers, "sections": facts.sections, "themes": facts.themes, "photos": facts.photos}
        activity = Activity(**{**row._mapping, **told})
        note(self._connection, ACTIVITY, [activity_id])
        if counted:
            Statistics(self._connection).note(None, activity)
        return activity

    def add_many(
        self, network_id: NetworkId, news: Sequence[NewActivity], *, now: datetime, counted: bool = True
    ) -> list[ActivityId]:
        """Many new ones, whose keys are free and differ; their ids in their order.

        counted False: the caller rebuilds the roll-ups in the same transaction, which is faster for very many.
        """
        sections = {section for new in news for section in new.facts.sections}
        themes = {theme for new in news for theme in new.facts.themes}
        require_belonging(self._connection, network_id, sections, themes)
        added = insert_many(self._connection, network_id, news, [_columns(new.facts) for new in news], now=now)
        note(self._connection, ACTIVITY, added)
        if counted:
            statistics = Statistics(self._connection)
            for activity_id in added:
                statistics.note(None, self.get(activity_id))
        return added

    def mark_of(self, author_id: PersonId | None) -> str:
        """What stands for an author in counts: a random mark, the same in all their activities, kept after erasure."""
        if author_id is not None:
            query = select(activity_table.c.author_mark).where(activity_table.c.author_id == author_id).limit(1)
            known = self._connection.execute(query).scalar_one_or_none()
            if known is not None:
                return cast("str", known)
        return secrets.token_hex(12)

    def change(
        self,
        activity_id: ActivityId,
        facts: Facts,
        *,
        person_id: PersonId | None,
        now: datetime,
        status: str | None = None,
        reason: str | None = None,
    ) -> Activity:
        """Write new facts, and a row of history for each field that differs. The same facts change nothing."""
        before = self._hold(activity_id)
        more = (set(facts.sections) - set(before.sections), set(facts.themes) - set(before.themes))
        require_belonging(self._connection, before.network_id, *more)
        old = {**facts_data(before.facts), "status": before.status}
        new = {**facts_data(facts), "status": status or before.status}
        changed = {name: (old[name], new[name]) for name in new if old[name] != new[name]}
        if not changed:
            return before
        values: dict[str, object] = {**_columns(facts), "changed_at": now}
        if "status" in changed:
            judged = status in {"verified", "rejected"}
            values |= {
                "status": status,
                "reviewed_at": now if judged else None,
                "reviewed_by": person_id if judged else None,
                "review_reason": reason,
            }
        self._connection.execute(update(activity_table).where(activity_table.c.id == activity_id).values(values))
        for name, table, column in _BESIDE:
            if name in changed:
                self._connection.execute(delete(table).where(table.c.activity_id == activity_id))
                self._put_beside(activity_id, table, column, getattr(facts, name))
        self._remember(activity_id, person_id, now, changed)
        note(self._connection, ACTIVITY, [activity_id])
        after = self.get(activity_id)
        Statistics(self._connection).note(before, after)
        return after

    def set_label(self, activity_id: ActivityId, *, labelled: bool) -> None:
        """Whether it bears the network's label; figures follow at once."""
        before = self._hold(activity_id)
        if before.labelled != labelled:
            mine = update(activity_table).where(activity_table.c.id == activity_id)
            self._connection.execute(mine.values(labelled=labelled))
            Statistics(self._connection).note(before, replace(before, labelled=labelled))

    def set_source(self, activity_id: ActivityId, source: str) -> None:
        """Remember what a file last said about an activity that no message logged."""
        set_source(self._connection, activity_id, source)

    def judge(
        self, activity_id: ActivityId, status: str, *, person_id: PersonId, now: datetime, reason: str | None = None
    ) -> Activity:
        """Verify or reject (with the reason), or put it back among the new ones."""
        facts = self.get(activity_id).facts
        return self.change(activity_id, facts, person_id=person_id, now=now, status=status, reason=reason)

    def remove(self, activity_id: ActivityId, *, keep_photos: bool = False) -> None:
        """Remove an activity with its history, and the drafts that hold what it said.

        keep_photos: something else, such as the draft that logged it, still shows them.
        """
        before = self._hold(activity_id)
        self._connection.execute(delete(activity_table).where(activity_table.c.id == activity_id))
        Reports(self._connection).orphan("activity", activity_id)
        note(self._connection, ACTIVITY, [activity_id])
        Drafts(self._connection).forget_about([activity_id])
        if not keep_photos:
            self._remove_blobs(before.photos)
        Statistics(self._connection).note(before, None)

    # --- joint activities

    def share(self, activity_id: ActivityId, *, person_id: PersonId, now: datetime) -> None:
        """The person did it too: they stand beside the author from now on."""
        self._add_author(self._hold(activity_id), person_id, now)

    def merge(
        self, kept_id: ActivityId, other_id: ActivityId, *, facts: Facts, person_id: PersonId, now: datetime
    ) -> Activity:
        """Two records of one activity become one with these facts; the other's author stands beside the kept one's.

        What the other said stays in the history of the kept one, as the field "merged".
        """
        other = self._hold(other_id)
        people = [one for one in (other.author_id, *self.list_authors(other_id)) if one is not None]
        worded = select(activity_change_table.c.person_id).where(activity_change_table.c.activity_id == other_id)
        hands = {*people, *(one for one in self._connection.execute(worded).scalars() if one is not None)}
        said = cast("Json", {**facts_data(other.facts), "key": other.key, "people": sorted(hands)})
        self._connection.execute(delete(activity_table).where(activity_table.c.id == other_id))
        Reports(self._connection).orphan("activity", other_id)
        note(self._connection, ACTIVITY, [other_id])
        Drafts(self._connection).forget_about([other_id])
        Statistics(self._connection).note(other, None)
        self._remove_blobs([photo for photo in other.photos if photo not in facts.photos])
        kept = self.change(kept_id, facts, person_id=person_id, now=now)
        for person in people:
            self._add_author(kept, person, now)
        self._remember(kept_id, person_id, now, {erasure.MERGED: (said, None)})
        return self.get(kept_id)

    def leave(self, activity_id: ActivityId, person_id: PersonId) -> None:
        """The person does not stand beside the author any more."""
        where = (activity_author_table.c.activity_id == activity_id, activity_author_table.c.person_id == person_id)
        self._connection.execute(delete(activity_author_table).where(*where))

    def _add_author(self, activity: Activity, person_id: PersonId, now: datetime) -> None:
        if person_id == activity.author_id or person_id in self.list_authors(activity.id):
            return
        values = {"activity_id": activity.id, "person_id": person_id, "added_at": now}
        self._connection.execute(insert(activity_author_table).values(values))

    # --- questions to authors

    def ask(self, activity_id: ActivityId, question: str, *, asked_by: PersonId, now: datetime) -> int:
        """Write down a coordinator's question; gives its number."""
        values = {"activity_id": activity_id, "asked_by": asked_by, "asked_at": now, "question": question}
        statement = insert(activity_question_table).values(values).returning(activity_question_table.c.id)
        return cast("int", self._connection.execute(statement).scalar_one())

    def answer(self, question_id: int, answer: str, *, answered_by: PersonId | None = None, now: datetime) -> None:
        self._connection.execute(
            update(activity_question_table)
            .where(activity_question_table.c.id == question_id)
            .values(answer=answer, answered_at=now, answered_by=answered_by)
        )

    # --- an erased person

    def forget(self, person_id: PersonId) -> None:
        """The figures stay, the author is nobody; texts, photos and the history of changes are scrubbed.

        Whoever stands beside the author takes over, and keeps the title as the name of the shared activity. What the
        person wrote into activities of others goes as well.
        """
        query = select(activity_table.c.id).where(activity_table.c.author_id == person_id).order_by(activity_table.c.id)
        for found in self._connection.execute(query).scalars().all():
            self._scrub(ActivityId(found))
        note(self._connection, ACTIVITY, erasure.list_worded(self._connection, person_id), urgent=True)
        erasure.scrub_words(self._connection, person_id)
        self._connection.execute(delete(activity_author_table).where(activity_author_table.c.person_id == person_id))
        reviewed = activity_table.c.reviewed_by == person_id
        self._connection.execute(update(activity_table).where(reviewed).values(reviewed_by=None, review_reason=None))

    def list_worded(self, person_id: PersonId) -> set[ActivityId]:
        """The activities that may hold the person's words: logged, shared, reworded, or merged into another."""
        return erasure.list_worded(self._connection, person_id)

    def list_judged(self, person_id: PersonId) -> set[ActivityId]:
        """The activities that the person reviewed, or changed in any way."""
        return erasure.list_judged(self._connection, person_id)

    def list_questions_beside(self, person_id: PersonId) -> set[int]:
        """Numbers of questions that the person asked or answered, or that are about what they logged or share."""
        return erasure.list_questions_beside(self._connection, person_id)

    def _scrub(self, activity_id: ActivityId) -> None:
        before = self._hold(activity_id)
        note(self._connection, ACTIVITY, [activity_id], urgent=True)
        heir = next(iter(self.list_authors(activity_id)), None)
        values: dict[str, object] = dict.fromkeys(
            ("place", "pupils_level", "teacher_feedback", "outcome", "text", "link", "source", "review_reason")
        )
        # Who opened it to others is gone: it is its network's alone again.
        values |= {"author_id": heir, "helpers": [], "partners": False, "public": False}
        if heir is None:
            values["title"] = ""
        else:
            self.leave(activity_id, heir)
        self._connection.execute(update(activity_table).where(activity_table.c.id == activity_id).values(values))
        for table in (activity_change_table, activity_question_table, activity_photo_table):
            self._connection.execute(delete(table).where(table.c.activity_id == activity_id))
        self._remove_blobs(before.photos)
        Statistics(self._connection).note(before, self.get(activity_id))

    # --- small parts

    def _hold(self, activity_id: ActivityId) -> Activity:
        """The activity, with its row locked until the unit of work ends (SQLite has one writer anyway)."""
        query = select(activity_table.c.id).where(activity_table.c.id == activity_id).with_for_update()
        if self._connection.execute(query).one_or_none() is None:
            raise NotFound(f"activity {activity_id}")
        return self.get(activity_id)

    def _put_beside(self, activity_id: ActivityId, table: Table, column: str, ids: Sequence[int]) -> None:
        rows = [{"activity_id": activity_id, column: other, "position": position} for position, other in enumerate(ids)]
        if rows:
            self._connection.execute(insert(table), rows)

    def _remember(
        self,
        activity_id: ActivityId,
        person_id: PersonId | None,
        now: datetime,
        changed: Mapping[str, tuple[Json, Json]],
    ) -> None:
        rows = [
            {"activity_id": activity_id, "person_id": person_id, "at": now, "field": name, "before": old, "after": new}
            for name, (old, new) in changed.items()
        ]
        self._connection.execute(insert(activity_change_table), rows)

    def _remove_blobs(self, photos: Sequence[BlobId]) -> None:
        if photos:
            self._connection.execute(delete(blob_table).where(blob_table.c.id.in_(list(photos))))


def _columns(facts: Facts) -> dict[str, object]:
    """The facts that stand in the activity's own row."""
    plain = ("title", "starts_on", "ends_on", "place", "volunteers", "reached", "first_time", "minutes", "minutes_kind")
    more = ("volunteer_minutes", "pupils_level", "teacher_feedback", "outcome", "text", "link", "visibility")
    return {**{name: getattr(facts, name) for name in (*plain, *more)}, "helpers": list(facts.helpers)}
