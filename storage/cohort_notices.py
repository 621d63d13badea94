"""What is to be said of cohorts, and when; part of the repository of cohorts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, insert, select, update

from storage.cohort_tables import CohortNotice, cohort_notice_table

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sqlalchemy.engine import Connection

    from storage.ids import CohortId, CohortSessionId


class CohortNotices:
    """Notices of cohorts and of their sessions."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def plan_notice(
        self, cohort_id: CohortId, what: str, at: datetime, *, session_id: CohortSessionId | None = None
    ) -> None:
        """This is to be said then; once, whatever was planned of it before."""
        self.drop_notice(cohort_id, what, session_id=session_id)
        values = {"cohort_id": cohort_id, "session_id": session_id, "what": what, "due_at": at}
        self._connection.execute(insert(cohort_notice_table).values(values))

    def drop_notice(self, cohort_id: CohortId, what: str, *, session_id: CohortSessionId | None = None) -> None:
        columns = cohort_notice_table.c
        session = columns.session_id.is_(None) if session_id is None else columns.session_id == session_id
        same = (columns.cohort_id == cohort_id, columns.what == what, session)
        self._connection.execute(delete(cohort_notice_table).where(*same))

    def drop_notices(self, cohort_id: CohortId) -> None:
        """Nothing more is said of it."""
        self._connection.execute(delete(cohort_notice_table).where(cohort_notice_table.c.cohort_id == cohort_id))

    def has_due_notice(self, now: datetime) -> bool:
        query = select(cohort_notice_table.c.id).where(cohort_notice_table.c.due_at <= now).limit(1)
        return self._connection.execute(query).first() is not None

    def claim_notices(self, now: datetime, limit: int) -> list[CohortNotice]:
        """What is due, held until the transaction ends; another process takes others."""
        columns = cohort_notice_table.c
        query = select(cohort_notice_table).where(columns.due_at <= now).order_by(columns.due_at, columns.id)
        rows = self._connection.execute(query.limit(limit).with_for_update(skip_locked=True))
        return [CohortNotice(**row._mapping) for row in rows]

    def settle_notices(self, notices: Sequence[int]) -> None:
        """They were said, or are not worth saying any more."""
        self._connection.execute(delete(cohort_notice_table).where(cohort_notice_table.c.id.in_(notices)))

    def put_aside(self, now: datetime, until: datetime) -> None:
        """The notice that is first in line is looked at again at `until` only."""
        columns = cohort_notice_table.c
        ordered = select(columns.id).where(columns.due_at <= now).order_by(columns.due_at, columns.id)
        first = ordered.limit(1).scalar_subquery()
        self._connection.execute(update(cohort_notice_table).where(columns.id == first).values(due_at=until))
