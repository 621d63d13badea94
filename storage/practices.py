"""Practices: what worked, and what did not, told so that others can use it. Every change keeps a revision.

Whoever asks decides who may do what.
"""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, cast

from sqlalchemy import delete, insert, select, update

from storage.activity_belonging import require_belonging
from storage.activity_tables import activity_table
from storage.drafts import Drafts
from storage.errors import NotFound
from storage.factors import Factors
from storage.ids import AdaptationId, PracticeId
from storage.plan_tables import Origin
from storage.plans import Plans
from storage.practice_data import practice_facts_data
from storage.practice_entries import KIND, entry_of
from storage.practice_queries import PracticeQueries
from storage.practice_tables import (
    WELLBEING,
    practice_adaptation_table,
    practice_factor_table,
    practice_request_table,
    practice_revision_table,
    practice_table,
    practice_theme_table,
)
from storage.reports import Reports

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sqlalchemy import Select
    from sqlalchemy.engine import Connection

    from storage.ids import ActivityId, NetworkId, PersonId, SectionId
    from storage.practice_tables import Adaptation, Practice, PracticeFacts, PracticeOrigin
    from storage.search.records import Entry
    from storage.search.repository import Search


class Practices(PracticeQueries):
    """Repository of practices, their revisions and adaptations. Every change is found by others with the commit."""

    def __init__(self, connection: Connection, search: Search) -> None:
        super().__init__(connection)
        self._search = search

    def add(
        self,
        network_id: NetworkId,
        facts: PracticeFacts,
        origin: PracticeOrigin,
        *,
        partners: bool = False,
        now: datetime,
    ) -> Practice:
        """A new one, published at once. A theme or a section of another network raises Conflict.

        partners: for the networks united with its own too.
        """
        sections = () if origin.section_id is None else (origin.section_id,)
        require_belonging(self._connection, network_id, sections, facts.themes)
        values = {
            **_columns(facts),
            "network_id": network_id,
            "author_id": origin.author_id,
            "author_mark": self._mark_of(origin.author_id, facts),
            "section_id": origin.section_id,
            "country": origin.country,
            "activity_id": origin.activity_id,
            "partners": partners,
            "status": "published",
            "evidence": 0,
            "created_at": now,
            "changed_at": now,
            "revision": 1,
        }
        made = insert(practice_table).values(values).returning(practice_table.c.id)
        practice_id = PracticeId(self._connection.execute(made).scalar_one())
        self._put_beside(practice_id, facts)
        self._remember(practice_id, 1, facts, origin.author_id, now)
        return self.index(practice_id, now)

    def change(
        self,
        practice_id: PracticeId,
        facts: PracticeFacts,
        *,
        person_id: PersonId,
        now: datetime,
        country: str | None = None,
    ) -> Practice:
        """Other facts, kept as the next revision. The same facts change nothing.

        country: what is shown of its origin from now on; None tells nothing.
        """
        before = self.get(practice_id, lock=True)
        if before.facts == facts:
            return before
        require_belonging(self._connection, before.network_id, (), set(facts.themes) - set(before.themes))
        number = before.revision + 1
        values: dict[str, object] = {**_columns(facts), "country": country, "changed_at": now, "revision": number}
        if facts.anonymous and not before.anonymous:
            values |= {"author_mark": self._mark_of(before.author_id, facts), "activity_id": None}
        self._set(practice_id, values)
        for table in (practice_theme_table, practice_factor_table):
            self._connection.execute(delete(table).where(table.c.practice_id == practice_id))
        self._put_beside(practice_id, facts)
        self._remember(practice_id, number, facts, person_id, now)
        return self.index(practice_id, now)

    def withdraw(self, practice_id: PracticeId, *, person_id: PersonId, now: datetime) -> Practice:
        """Gone from lists and from the index; its author and coordinators still find it."""
        self._set(practice_id, {"status": "withdrawn", "withdrawn_by": person_id, "changed_at": now})
        return self.index(practice_id, now)

    def publish(self, practice_id: PracticeId, *, now: datetime) -> Practice:
        """A withdrawn one is in the library again."""
        self._set(practice_id, {"status": "published", "withdrawn_by": None, "changed_at": now})
        return self.index(practice_id, now)

    def rate(self, practice_id: PracticeId, evidence: int, *, reviewer_id: PersonId, now: datetime) -> Practice:
        """How well it is known that it worked (of `EVIDENCE`), as this reviewer judges."""
        self._set(practice_id, {"evidence": evidence, "reviewer_id": reviewer_id, "reviewed_at": now})
        return self.index(practice_id, now)

    def remove(self, practice_id: PracticeId) -> None:
        """Gone for good, with its revisions and adaptations."""
        gone = self.find(practice_id)
        if gone is not None:
            Plans(self._connection).rename_copies(Origin(KIND, practice_id), gone.title)
        self._connection.execute(delete(practice_table).where(practice_table.c.id == practice_id))
        Reports(self._connection).orphan(KIND, practice_id)
        # What others began about it holds its words.
        Drafts(self._connection).forget_about([practice_id], kind=KIND)
        self._search.drop(KIND, practice_id)

    # --- the index

    def index(self, practice_id: PracticeId, now: datetime) -> Practice:
        """Tell the index how the practice is now: findable by its words, or not at all. Gives the practice."""
        practice = self.get(practice_id)
        if practice.status == "withdrawn" or Reports(self._connection).is_held(KIND, practice_id):
            self._search.drop(KIND, practice_id)
        else:
            self._search.put(self._entry(practice), now=now)
        return practice

    def list_entries(self, *, after: PracticeId, limit: int) -> list[Entry]:
        """What the index is to hold, by number: for making it anew."""
        return [self._entry(one) for one in self.list_published(after=after, limit=limit)]

    def _entry(self, practice: Practice) -> Entry:
        factors = Factors(self._connection).get_many(practice.factors)
        counted = list({one.id: one for one in factors.values()}.values())
        return entry_of(practice, self.list_adaptations(practice.id), counted)

    # --- adaptations

    def adapt(
        self,
        practice_id: PracticeId,
        *,
        network_id: NetworkId,
        author_id: PersonId,
        section_id: SectionId | None,
        country: str,
        language: str,
        what: str,
        why: str,
        now: datetime,
    ) -> Adaptation:
        """How it was fitted to a country: what was changed, and why."""
        values = {
            "practice_id": practice_id,
            "network_id": network_id,
            "author_id": author_id,
            "section_id": section_id,
            "country": country,
            "language": language,
            "what": what,
            "why": why,
            "created_at": now,
            "changed_at": now,
        }
        made = insert(practice_adaptation_table).values(values).returning(practice_adaptation_table.c.id)
        adaptation_id = AdaptationId(self._connection.execute(made).scalar_one())
        self.index(practice_id, now)
        adaptation = self.find_adaptation(adaptation_id)
        assert adaptation is not None, "just written"
        return adaptation

    def remove_adaptation(self, adaptation_id: AdaptationId, *, now: datetime) -> None:
        adaptation = self.find_adaptation(adaptation_id)
        if adaptation is None:
            raise NotFound(f"adaptation {adaptation_id}")
        columns = practice_adaptation_table.c
        self._connection.execute(delete(practice_adaptation_table).where(columns.id == adaptation_id))
        Reports(self._connection).orphan("adaptation", adaptation_id)
        self.index(adaptation.practice_id, now)

    # --- coordinators who ask authors

    def request(self, activity_id: ActivityId, *, asked_by: PersonId, now: datetime) -> bool:
        """Note that the author is asked whether their activity may be shared; False when they were asked before."""
        # Whoever asks at the same moment waits here, and finds that it was asked.
        held = select(activity_table.c.id).where(activity_table.c.id == activity_id).with_for_update()
        if self._connection.execute(held).one_or_none() is None or self.find_request(activity_id) is not None:
            return False
        values = {"activity_id": activity_id, "asked_by": asked_by, "asked_at": now}
        self._connection.execute(insert(practice_request_table).values(values))
        return True

    def answer_request(self, activity_id: ActivityId, *, agreed: bool, now: datetime) -> None:
        """What the author said; a later word takes the place of an earlier one."""
        asked = update(practice_request_table).where(practice_request_table.c.activity_id == activity_id)
        self._connection.execute(asked.values(agreed=agreed, answered_at=now))

    # --- an erased person

    def forget(self, person_id: PersonId) -> None:
        """Practices and adaptations stay as words of nobody: no name, no section, no activity, no earlier wordings.

        What they had withdrawn goes. Whoever wants all of it to go asks for `remove_of` first.
        """
        columns = practice_table.c
        own = [PracticeId(one) for one in self._ids(select(columns.id).where(columns.author_id == person_id))]
        for practice_id in own:
            before = self.get(practice_id)
            if before.status == "withdrawn":
                self.remove(practice_id)
                continue
            old = (
                practice_revision_table.c.practice_id == practice_id,
                practice_revision_table.c.number < before.revision,
            )
            self._connection.execute(delete(practice_revision_table).where(*old))
            # A mark of its own: nothing else of theirs can be told by it.
            nobody = {"author_id": None, "section_id": None, "activity_id": None, "author_mark": secrets.token_hex(12)}
            self._set(practice_id, {**nobody, "anonymous": True})
            self.index(practice_id, before.changed_at)
        adapted = update(practice_adaptation_table).where(practice_adaptation_table.c.author_id == person_id)
        self._connection.execute(adapted.values(author_id=None, section_id=None))
        for column in (
            practice_revision_table.c.person_id,
            practice_request_table.c.asked_by,
            practice_table.c.reviewer_id,
            practice_table.c.withdrawn_by,
        ):
            self._connection.execute(update(column.table).where(column == person_id).values({column: None}))

    def remove_of(self, person_id: PersonId, *, now: datetime) -> int:
        """Remove for good all practices and adaptations that somebody wrote; how many practices there were."""
        for adaptation in self.list_adaptations_by(person_id):
            self.remove_adaptation(adaptation.id, now=now)
        own = self._ids(select(practice_table.c.id).where(practice_table.c.author_id == person_id))
        for practice_id in own:
            self.remove(PracticeId(practice_id))
        return len(own)

    # --- small parts

    def _mark_of(self, author_id: PersonId | None, facts: PracticeFacts) -> str:
        """The same in all that somebody tells with their name; of its own in what they tell without."""
        if author_id is not None and not facts.anonymous:
            columns = practice_table.c
            query = select(columns.author_mark).where(columns.author_id == author_id, columns.anonymous.is_(False))
            known = self._connection.execute(query.limit(1)).scalar_one_or_none()
            if known is not None:
                return cast("str", known)
        return secrets.token_hex(12)

    def _set(self, practice_id: PracticeId, values: dict[str, object]) -> None:
        done = self._connection.execute(update(practice_table).where(practice_table.c.id == practice_id).values(values))
        if done.rowcount == 0:
            raise NotFound(f"practice {practice_id}")

    def _ids(self, query: Select[int]) -> Sequence[int]:
        return self._connection.execute(query).scalars().all()

    def _put_beside(self, practice_id: PracticeId, facts: PracticeFacts) -> None:
        beside = (
            (practice_theme_table, "theme_id", facts.themes),
            (practice_factor_table, "factor_id", facts.factors),
        )
        for table, column, ids in beside:
            rows = [{"practice_id": practice_id, column: one, "position": place} for place, one in enumerate(ids)]
            if rows:
                self._connection.execute(insert(table), rows)

    def _remember(
        self, practice_id: PracticeId, number: int, facts: PracticeFacts, person_id: PersonId | None, now: datetime
    ) -> None:
        values = {
            "practice_id": practice_id,
            "number": number,
            "person_id": person_id,
            "at": now,
            "facts": practice_facts_data(facts),
        }
        self._connection.execute(insert(practice_revision_table).values(values))


def _columns(facts: PracticeFacts) -> dict[str, object]:
    """The facts that stand in the practice's own row."""
    plain = ("title", "language", "verdict", "made_on", "english", "context", "done", "worked", "not_worked")
    more = ("setting", "anonymous", "visibility")
    return {
        **{name: getattr(facts, name) for name in (*plain, *more)},
        **{kind: kind in facts.wellbeing for kind in WELLBEING},
    }
