"""Reports of items and what moderators decide. Whoever asks decides who may decide and who is told."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from sqlalchemy import and_, delete, insert, literal, or_, select, update
from sqlalchemy import case as sql_case
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from storage.errors import NotFound
from storage.ids import CaseId
from storage.report_tables import Case, Report, case_table, report_table
from storage.schema import UtcDateTime

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from sqlalchemy.engine import Connection, Row

    from storage.activity_queries import ReviewScope
    from storage.ids import NetworkId, PersonId, SectionId

_MANY = 500
_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)


class Reports:
    """Repository of reports, cases and of what is held back."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    # --- what is held

    def is_held(self, kind: str, item: int) -> bool:
        """Whether a moderator hid or removed it: nobody but its author and moderators sees it."""
        return bool(self.held_of(kind, [item]))

    def held_of(self, kind: str, items: Collection[int]) -> set[int]:
        """Those of these items (at most 500) that are held back."""
        columns = case_table.c
        query = select(columns.item).where(columns.kind == kind, columns.item.in_(items), columns.held)
        return set(self._connection.execute(query).scalars())

    # --- cases

    def get(self, case_id: CaseId, *, lock: bool = False) -> Case:
        """lock: hold the case's row until the unit of work ends (PostgreSQL; SQLite has one writer anyway)."""
        case = self.find(case_id, lock=lock)
        if case is None:
            raise NotFound(f"case {case_id}")
        return case

    def find(self, case_id: CaseId, *, lock: bool = False) -> Case | None:
        query = select(case_table).where(case_table.c.id == case_id)
        row = self._connection.execute(query.with_for_update() if lock else query).one_or_none()
        return _case(row) if row is not None else None

    def find_about(self, kind: str, item: int, *, lock: bool = False) -> Case | None:
        """The case of an item, open or decided."""
        query = select(case_table).where(case_table.c.kind == kind, case_table.c.item == item)
        row = self._connection.execute(query.with_for_update() if lock else query).one_or_none()
        return _case(row) if row is not None else None

    def open(
        self,
        kind: str,
        item: int,
        network_id: NetworkId,
        *,
        author_id: PersonId | None,
        section_id: SectionId | None,
        country: str | None,
        now: datetime,
    ) -> Case:
        """The case of an item, opened once more where it was decided. What is held stays held until decided."""
        place = {"author_id": author_id, "section_id": section_id, "country": country}
        fresh = {"state": "open", "urgent": False, "level": 0, "wake_at": now, "opened_at": now, "answer": None}
        values = {"kind": kind, "item": item, "network_id": network_id, "round": 1, "held": False, **place, **fresh}
        new = sqlite_insert if self._connection.dialect.name == "sqlite" else postgresql_insert
        # Two people may report the same item in one instant.
        self._connection.execute(new(case_table).values(values).on_conflict_do_nothing())
        case = self.find_about(kind, item, lock=True)
        assert case is not None
        if case.state == "open":
            return case
        self._update(case.id, **place, **fresh, round=case.round + 1)
        return self.get(case.id)

    def hold(self, case_id: CaseId) -> Case:
        """Out of sight while it is looked at."""
        self._update(case_id, held=True)
        return self.get(case_id)

    def decide(
        self, case_id: CaseId, decision: str, *, held: bool, words: str | None, decided_by: PersonId, now: datetime
    ) -> Case:
        self._update(
            case_id, state=decision, held=held, words=words, decided_by=decided_by, decided_at=now, wake_at=None
        )
        return self.get(case_id)

    def answer(self, case_id: CaseId, words: str, *, now: datetime) -> Case:
        """The author answers: moderators look once more."""
        case = self.get(case_id, lock=True)
        number = case.round if case.state == "open" else case.round + 1
        self._update(
            case_id, state="open", answer=words, round=number, urgent=False, level=0, wake_at=now, opened_at=now
        )
        return self.get(case_id)

    def list_open(self, network_id: NetworkId, scope: ReviewScope, *, limit: int = 200) -> list[Case]:
        """Cases that wait for somebody who answers for this scope: the urgent first, then the oldest."""
        columns = case_table.c
        mine = [columns.country.in_(scope.countries), columns.section_id.in_(scope.sections)]
        query = select(case_table).where(columns.network_id == network_id, columns.state == "open")
        if not scope.network:
            query = query.where(or_(*mine))
        ordered = query.order_by(columns.urgent.desc(), columns.opened_at, columns.id)
        return [_case(row) for row in self._connection.execute(ordered.limit(limit))]

    def list_about_author(self, person_id: PersonId) -> list[Case]:
        """Cases about what this person wrote (at most 500)."""
        query = select(case_table).where(case_table.c.author_id == person_id).order_by(case_table.c.id)
        return [_case(row) for row in self._connection.execute(query.limit(_MANY))]

    def list_decided_by(self, person_id: PersonId) -> list[Case]:
        """Cases that this person decided last (at most 500)."""
        query = select(case_table).where(case_table.c.decided_by == person_id).order_by(case_table.c.id)
        return [_case(row) for row in self._connection.execute(query.limit(_MANY))]

    # --- reports

    def add(
        self, case: Case, person_id: PersonId, reason: str, *, words: str | None, now: datetime, urgent: bool
    ) -> bool:
        """One more report; False when this person has reported it in this round already."""
        columns = report_table.c
        mine = and_(columns.case_id == case.id, columns.round == case.round, columns.person_id == person_id)
        if self._connection.execute(select(columns.id).where(mine)).first() is not None:
            return False
        values = {"case_id": case.id, "person_id": person_id, "round": case.round}
        self._connection.execute(insert(report_table).values({**values, "reason": reason, "words": words, "at": now}))
        if urgent and not case.urgent:
            # Whoever was told of something harmless is told once more.
            self._update(case.id, urgent=True, wake_at=now, level=0)
        return True

    def list_reports(self, case_id: CaseId, *, round: int | None = None) -> list[Report]:  # noqa: A002
        """The reports of one item (at most 500), of one round or of all, the oldest first."""
        query = select(report_table).where(report_table.c.case_id == case_id)
        if round is not None:
            query = query.where(report_table.c.round == round)
        rows = self._connection.execute(query.order_by(report_table.c.id).limit(_MANY))
        return [Report(**row._mapping) for row in rows]

    def list_by(self, person_id: PersonId) -> list[Report]:
        """What this person reported, the newest first (at most 500)."""
        query = select(report_table).where(report_table.c.person_id == person_id).order_by(report_table.c.id.desc())
        return [Report(**row._mapping) for row in self._connection.execute(query.limit(_MANY))]

    # --- telling moderators

    def has_due(self, now: datetime) -> bool:
        query = select(case_table.c.id).where(case_table.c.wake_at <= now)
        return self._connection.execute(query.limit(1)).first() is not None

    def take_due(self, now: datetime, *, limit: int) -> Sequence[Case]:
        """Cases whose next moderators are to be told, urgent ones first; `wake` says when it is looked at again."""
        columns = case_table.c
        query = select(case_table).where(columns.wake_at <= now).order_by(columns.urgent.desc(), columns.wake_at)
        rows = self._connection.execute(query.limit(limit).with_for_update(skip_locked=True))
        return [_case(row) for row in rows]

    def wake(self, case_id: CaseId, at: datetime | None, *, level: int) -> None:
        self._update(case_id, wake_at=at, level=level)

    def put_aside(self, now: datetime, until: datetime) -> None:
        """What is first in line is due again at `until` only."""
        columns = case_table.c
        due = select(columns.id).where(columns.wake_at <= now).order_by(columns.urgent.desc(), columns.wake_at)
        first = due.limit(1).scalar_subquery()
        self._connection.execute(update(case_table).where(columns.id == first).values(wake_at=until))

    # --- forgetting

    def prune(self, *, before: datetime) -> int:
        """Of cases that were decided before then only the decision is remembered; how many reports are forgotten."""
        reports, cases = report_table.c, case_table.c
        decided = (cases.state != "open", cases.decided_at < before)
        worded = update(case_table).where(*decided, or_(cases.words.is_not(None), cases.answer.is_not(None)))
        self._connection.execute(worded.values(words=None, answer=None))
        old = delete(report_table).where(reports.case_id.in_(select(cases.id).where(*decided)))
        return self._connection.execute(old).rowcount

    def forget(self, person_id: PersonId) -> None:
        """Reports stay as a reason without a name; words of the person, whoever's case it was, go."""
        reports, cases = report_table.c, case_table.c
        mine = update(report_table).where(reports.person_id == person_id)
        self._connection.execute(mine.values(person_id=None, words=None))
        wrote = update(case_table).where(cases.author_id == person_id)
        self._connection.execute(wrote.values(author_id=None, answer=None))
        decided = update(case_table).where(cases.decided_by == person_id)
        self._connection.execute(decided.values(decided_by=None, words=None))

    def orphan(self, kind: str, item: int) -> None:
        """The item is gone. Whoever reported it is told; a later item with its number has nothing to do with it."""
        columns = case_table.c
        about = update(case_table).where(columns.kind == kind, columns.item == item)
        at_once = sql_case((columns.state == "open", literal(_LONG_AGO, UtcDateTime())), else_=None)
        self._connection.execute(about.values(item=-columns.id, held=False, wake_at=at_once))

    def drop(self, case_id: CaseId) -> None:
        """Nothing is left to say about it."""
        self._connection.execute(delete(case_table).where(case_table.c.id == case_id))

    def _update(self, case_id: CaseId, **values: object) -> None:
        self._connection.execute(update(case_table).where(case_table.c.id == case_id).values(values))


def _case(row: Row[tuple[object, ...]]) -> Case:
    return Case(**row._mapping)
