"""Checks of activities: what a network asks, what was answered, by whom, and what a coordinator ruled.

Keeps the activity's own mark (`labelled`) right in the same transaction; what follows from answers is the room's rule.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from sqlalchemy import delete, func, insert, or_, select, update

from storage.activities import Activities
from storage.activity_tables import activity_table
from storage.check_tables import (
    SELF,
    Check,
    Checklist,
    Criterion,
    PeerRequest,
    Ruling,
    checklist_table,
    peer_request_table,
    quality_check_table,
    ruling_table,
)
from storage.errors import NotFound
from storage.ids import CheckId
from storage.networks import network_table

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from sqlalchemy.engine import Connection, Row

    from storage.ids import ActivityId, ChecklistId, NetworkId, PersonId


QUALIFIES = "qualifies"
"""The verdict that is a label."""


class Checks:
    """Repository of checklists, checks, requests to peers and rulings."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._lists: dict[ChecklistId, Checklist] = {}  # a version never changes; each question asks for its list

    # --- what is asked

    def find_list(self, network_id: NetworkId) -> Checklist | None:
        """The version in force."""
        query = select(checklist_table).where(checklist_table.c.network_id == network_id)
        row = self._connection.execute(query.order_by(checklist_table.c.version.desc()).limit(1)).one_or_none()
        return _checklist(row) if row is not None else None

    def get_list(self, checklist_id: ChecklistId) -> Checklist:
        if checklist_id not in self._lists:
            query = select(checklist_table).where(checklist_table.c.id == checklist_id)
            row = self._connection.execute(query).one_or_none()
            if row is None:
                raise NotFound(f"checklist {checklist_id}")
            self._lists[checklist_id] = _checklist(row)
        return self._lists[checklist_id]

    def add_list(
        self, network_id: NetworkId, criteria: Sequence[Criterion], *, now: datetime, made_by: PersonId | None = None
    ) -> Checklist:
        """A new version, in force from now on. Two at once wait for each other, or both would be the same version."""
        self._connection.execute(
            select(network_table.c.id).where(network_table.c.id == network_id).with_for_update(key_share=True)
        )
        last = select(func.coalesce(func.max(checklist_table.c.version), 0)).where(
            checklist_table.c.network_id == network_id
        )
        values = {
            "network_id": network_id,
            "version": self._connection.execute(last).scalar_one() + 1,
            "criteria": [one.data for one in criteria],
            "made_at": now,
            "made_by": made_by,
        }
        made = insert(checklist_table).values(values).returning(checklist_table)
        return _checklist(self._connection.execute(made).one())

    # --- what was answered

    def get(self, check_id: CheckId) -> Check:
        row = self._connection.execute(
            select(quality_check_table).where(quality_check_table.c.id == check_id)
        ).one_or_none()
        if row is None:
            raise NotFound(f"check {check_id}")
        return Check(**row._mapping)

    def find(self, check_id: CheckId) -> Check | None:
        try:
            return self.get(check_id)
        except NotFound:
            return None

    def list_of(self, activity_id: ActivityId) -> list[Check]:
        """The author's check first, then those of others, the oldest first (at most 50)."""
        columns = quality_check_table.c
        query = select(quality_check_table).where(columns.activity_id == activity_id)
        rows = self._connection.execute(query.order_by(columns.at, columns.id).limit(50))
        return sorted((Check(**row._mapping) for row in rows), key=lambda one: one.kind != SELF)

    def list_by(self, person_id: PersonId) -> list[Check]:
        """Everything that a person answered."""
        query = select(quality_check_table).where(quality_check_table.c.person_id == person_id)
        rows = self._connection.execute(query.order_by(quality_check_table.c.id).limit(10_000))
        return [Check(**row._mapping) for row in rows]

    def keep(
        self,
        *,
        checklist_id: ChecklistId,
        person_id: PersonId,
        kind: str,
        answers: Mapping[str, str],
        verdict: str,
        now: datetime,
        activity_id: ActivityId | None = None,
        plan: str | None = None,
        check_id: CheckId | None = None,
    ) -> Check:
        """Write a check down. One of the same activity takes the place of what the person, or any author, said before.

        check_id: a check of a plan that is answered once more.
        """
        old = quality_check_table.c
        if activity_id is not None:
            by = old.person_id == person_id
            same = or_(by, old.kind == SELF) if kind == SELF else by
            self._connection.execute(delete(quality_check_table).where(old.activity_id == activity_id, same))
        elif check_id is not None:
            mine = (old.id == check_id, old.person_id == person_id, old.activity_id.is_(None))
            self._connection.execute(delete(quality_check_table).where(*mine))
        values = {
            "checklist_id": checklist_id,
            "activity_id": activity_id,
            "person_id": person_id,
            "kind": kind,
            "plan": plan,
            "answers": dict(answers),
            "verdict": verdict,
            "at": now,
        }
        made = insert(quality_check_table).values(values).returning(quality_check_table)
        check = Check(**self._connection.execute(made).one()._mapping)
        if activity_id is not None:
            self._relabel(activity_id)
        return check

    # --- asking somebody else

    def ask_peer(
        self, activity_id: ActivityId, person_id: PersonId, *, asked_by: PersonId, now: datetime
    ) -> PeerRequest:
        """Ask somebody; whoever declined before is asked anew."""
        columns = peer_request_table.c
        same = (columns.activity_id == activity_id, columns.person_id == person_id)
        self._connection.execute(delete(peer_request_table).where(*same))
        values = {"activity_id": activity_id, "person_id": person_id, "asked_by": asked_by, "asked_at": now}
        made = insert(peer_request_table).values(values).returning(peer_request_table)
        return PeerRequest(**self._connection.execute(made).one()._mapping)

    def decline_peer(self, activity_id: ActivityId, person_id: PersonId, *, now: datetime) -> None:
        columns = peer_request_table.c
        same = (columns.activity_id == activity_id, columns.person_id == person_id)
        self._connection.execute(update(peer_request_table).where(*same).values(declined_at=now))

    def find_request(self, activity_id: ActivityId, person_id: PersonId) -> PeerRequest | None:
        columns = peer_request_table.c
        query = select(peer_request_table).where(columns.activity_id == activity_id, columns.person_id == person_id)
        row = self._connection.execute(query).one_or_none()
        return PeerRequest(**row._mapping) if row is not None else None

    def list_requests(self, activity_id: ActivityId) -> list[PeerRequest]:
        query = select(peer_request_table).where(peer_request_table.c.activity_id == activity_id)
        rows = self._connection.execute(query.order_by(peer_request_table.c.asked_at).limit(50))
        return [PeerRequest(**row._mapping) for row in rows]

    def list_requests_of(self, person_id: PersonId) -> list[PeerRequest]:
        """Whom the person asked, and by whom they were asked."""
        columns = peer_request_table.c
        query = select(peer_request_table).where(or_(columns.person_id == person_id, columns.asked_by == person_id))
        rows = self._connection.execute(query.order_by(columns.asked_at).limit(10_000))
        return [PeerRequest(**row._mapping) for row in rows]

    # --- a coordinator's word

    def find_ruling(self, activity_id: ActivityId) -> Ruling | None:
        query = select(ruling_table).where(ruling_table.c.activity_id == activity_id)
        row = self._connection.execute(query).one_or_none()
        return Ruling(**row._mapping) if row is not None else None

    def list_rulings_by(self, person_id: PersonId) -> list[Ruling]:
        query = select(ruling_table).where(ruling_table.c.person_id == person_id).order_by(ruling_table.c.at)
        return [Ruling(**row._mapping) for row in self._connection.execute(query.limit(10_000))]

    def rule(self, activity_id: ActivityId, verdict: str, reason: str, *, person_id: PersonId, now: datetime) -> Ruling:
        """Set the label or take it away, whatever the answers say."""
        self._connection.execute(delete(ruling_table).where(ruling_table.c.activity_id == activity_id))
        values = {
            "activity_id": activity_id,
            "verdict": verdict,
            "reason": reason,
            "person_id": person_id,
            "at": now,
        }
        made = insert(ruling_table).values(values).returning(ruling_table)
        ruling = Ruling(**self._connection.execute(made).one()._mapping)
        self._relabel(activity_id)
        return ruling

    def lift_ruling(self, activity_id: ActivityId) -> None:
        """The answers decide again."""
        self._connection.execute(delete(ruling_table).where(ruling_table.c.activity_id == activity_id))
        self._relabel(activity_id)

    def verdict_of(self, activity_id: ActivityId) -> str | None:
        """What holds now; a label whose answers were erased, or that came with an import, holds too."""
        marked = select(activity_table.c.labelled).where(activity_table.c.id == activity_id)
        return self._told(activity_id) or (QUALIFIES if self._connection.execute(marked).scalar() else None)

    def _told(self, activity_id: ActivityId) -> str | None:
        """A ruling, else the author's own answers. What others found never moves it."""
        columns = quality_check_table.c
        ruled = select(ruling_table.c.verdict).where(ruling_table.c.activity_id == activity_id)
        own = select(columns.verdict).where(columns.activity_id == activity_id, columns.kind == SELF)
        verdict = self._connection.execute(ruled).scalar_one_or_none()
        return cast("str | None", verdict or self._connection.execute(own).scalar_one_or_none())

    def _relabel(self, activity_id: ActivityId) -> None:
        labelled = self._told(activity_id) == QUALIFIES
        Activities(self._connection).set_label(activity_id, labelled=labelled)

    # --- an erased person

    def forget(self, person_id: PersonId) -> None:
        """Their answers, plans and requests go; a ruling stays without its words. Labels stay: they are counted."""
        own = quality_check_table.c.person_id == person_id
        self._connection.execute(delete(quality_check_table).where(own))
        asked = peer_request_table.c
        self._connection.execute(delete(peer_request_table).where(asked.person_id == person_id))
        self._connection.execute(update(peer_request_table).where(asked.asked_by == person_id).values(asked_by=None))
        ruled = update(ruling_table).where(ruling_table.c.person_id == person_id)
        self._connection.execute(ruled.values(person_id=None, reason=""))


def _checklist(row: Row[tuple[Any, ...]]) -> Checklist:
    data = cast("dict[str, Any]", dict(row._mapping))
    return Checklist(**{**data, "criteria": tuple(Criterion.from_data(one) for one in data["criteria"])})
