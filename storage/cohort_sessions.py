"""Sessions of learning cohorts, who was there, and how people rate themselves. It decides no rights."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import insert, select, update

from storage.cohort_notices import CohortNotices
from storage.cohort_tables import (
    CohortRating,
    CohortSession,
    cohort_attendance_table,
    cohort_rating_table,
    cohort_session_table,
)
from storage.errors import NotFound
from storage.ids import CohortId, CohortSessionId, PersonId

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from sqlalchemy import Select

MOST_SESSIONS = 30
_MANY = 1000


class CohortSessions(CohortNotices):
    """The part of the repository that concerns what happens in a cohort."""

    # --- sessions

    def find_session(self, session_id: CohortSessionId) -> CohortSession | None:
        query = select(cohort_session_table).where(cohort_session_table.c.id == session_id)
        return next(iter(self._sessions(query)), None)

    def list_sessions(self, cohort_id: CohortId) -> list[CohortSession]:
        """All of them, cancelled ones too (at most 30), in the order of their time."""
        columns = cohort_session_table.c
        query = select(cohort_session_table).where(columns.cohort_id == cohort_id)
        return self._sessions(query.order_by(columns.starts_at, columns.id).limit(MOST_SESSIONS))

    def add_session(
        self, cohort_id: CohortId, title: str, starts_at: datetime, *, minutes: int, link: str | None
    ) -> CohortSession:
        values = {
            "cohort_id": cohort_id,
            "title": title,
            "starts_at": starts_at,
            "minutes": minutes,
            "link": link,
            "state": "planned",
        }
        made = insert(cohort_session_table).values(values).returning(cohort_session_table)
        return _session(self._connection.execute(made).one()._mapping)

    def change_session(self, session_id: CohortSessionId, **values: str | int | datetime | None) -> CohortSession:
        """Set title, starts_at, minutes, link or state; its sequence grows."""
        columns = cohort_session_table.c
        changed = update(cohort_session_table).where(columns.id == session_id)
        row = self._connection.execute(
            changed.values(sequence=columns.sequence + 1, **values).returning(cohort_session_table)
        ).one_or_none()
        if row is None:
            raise NotFound(f"session {session_id}")
        return _session(row._mapping)

    # --- attendance

    def attend(self, session_id: CohortSessionId, person_id: PersonId, state: str, *, now: datetime) -> None:
        """said: by the member; there, missed: by the facilitator. The last word counts."""
        columns = cohort_attendance_table.c
        own = (columns.session_id == session_id, columns.person_id == person_id)
        values = {"state": state, "at": now}
        changed = update(cohort_attendance_table).where(*own).values(values)
        if self._connection.execute(changed).rowcount == 0:
            made = {"session_id": session_id, "person_id": person_id, **values}
            self._connection.execute(insert(cohort_attendance_table).values(made))

    def list_attendance(self, cohort_id: CohortId) -> dict[CohortSessionId, dict[PersonId, str]]:
        """Session -> person -> "said", "there" or "missed"."""
        columns, sessions = cohort_attendance_table.c, cohort_session_table.c
        query = (
            select(columns.session_id, columns.person_id, columns.state)
            .join(cohort_session_table, sessions.id == columns.session_id)
            .where(sessions.cohort_id == cohort_id)
        )
        found: dict[CohortSessionId, dict[PersonId, str]] = {}
        for row in self._connection.execute(query):
            found.setdefault(CohortSessionId(row[0]), {})[PersonId(row[1])] = row[2]
        return found

    # --- how people rate themselves

    def rate(
        self,
        cohort_id: CohortId,
        person_id: PersonId,
        moment: str,
        marks: Sequence[int],
        words: str | None,
        *,
        now: datetime,
    ) -> None:
        """moment: "before" or "after". The last word counts."""
        columns = cohort_rating_table.c
        own = (columns.cohort_id == cohort_id, columns.person_id == person_id, columns.moment == moment)
        values = {"marks": list(marks), "words": words, "at": now}
        changed = update(cohort_rating_table).where(*own).values(values)
        if self._connection.execute(changed).rowcount == 0:
            made = {"cohort_id": cohort_id, "person_id": person_id, "moment": moment, **values}
            self._connection.execute(insert(cohort_rating_table).values(made))

    def list_ratings(self, cohort_id: CohortId, *, person_id: PersonId | None = None) -> list[CohortRating]:
        """What everybody said of themselves, or one person; whoever shows it keeps single people out."""
        columns = cohort_rating_table.c
        query = select(cohort_rating_table).where(columns.cohort_id == cohort_id)
        own = query if person_id is None else query.where(columns.person_id == person_id)
        return [_rating(row._mapping) for row in self._connection.execute(own.order_by(columns.id).limit(_MANY))]

    # --- small parts

    def _sessions(self, query: Select[*tuple[Any, ...]]) -> list[CohortSession]:
        return [_session(row._mapping) for row in self._connection.execute(query)]


def _session(row: Mapping[Any, Any]) -> CohortSession:
    return CohortSession(**{name: row[name] for name in CohortSession.__slots__})


def _rating(row: Mapping[Any, Any]) -> CohortRating:
    return CohortRating(**{**{name: row[name] for name in CohortRating.__slots__}, "marks": tuple(row["marks"])})
