"""Tasks of teams: written down, taken, closed, and what falls due about them. Part of teams.py; decides no rights."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import func, insert, or_, select, update

from storage.errors import NotFound
from storage.team_tables import Task, team_task_table

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from sqlalchemy import ColumnElement, Select
    from sqlalchemy.engine import Connection, Row

    from storage.ids import DecisionId, PersonId, ProjectId, TaskId

MOST_OF_A_PERSON = 5000
PLAN = "plan"
"""The stage of a task whose next reminder has to be worked out on its owner's clock."""


class TeamTasks:
    """The part of the repository of teams that knows their tasks."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    # --- tasks

    def find_task(self, task_id: TaskId, *, lock: bool = False) -> Task | None:
        """lock: hold the task's row until the unit of work ends (PostgreSQL; SQLite has one writer anyway)."""
        query = select(team_task_table).where(team_task_table.c.id == task_id)
        row = self._connection.execute(query.with_for_update() if lock else query).one_or_none()
        return _task(row) if row is not None else None

    def get_task(self, task_id: TaskId) -> Task:
        task = self.find_task(task_id)
        if task is None:
            raise NotFound(f"task {task_id}")
        return task

    def add_task(
        self,
        project_id: ProjectId,
        text: str,
        *,
        now: datetime,
        owner_id: PersonId | None = None,
        due_on: date | None = None,
        made_by: PersonId | None = None,
        decision_id: DecisionId | None = None,
    ) -> Task:
        """A new open task. A decision becomes one once: hold its row and ask `find_task_of` first."""
        values = {
            "project_id": project_id,
            "text": text,
            "owner_id": owner_id,
            "due_on": due_on,
            "state": "open",
            "decision_id": decision_id,
            "made_by": made_by,
            "round": 0,
            "made_at": now,
            "changed_at": now,
            **_to_remind(owner_id, due_on, now),
        }
        row = self._connection.execute(insert(team_task_table).values(values).returning(team_task_table)).one()
        return _task(row)

    def change_task(
        self, task_id: TaskId, *, text: str, owner_id: PersonId | None, due_on: date | None, now: datetime
    ) -> Task:
        """Another text, owner or date; a new owner or date begins its reminders anew."""
        before = self.get_task(task_id)
        values: dict[str, object] = {"text": text, "owner_id": owner_id, "due_on": due_on, "changed_at": now}
        if (before.owner_id, before.due_on) != (owner_id, due_on):
            values |= {"round": before.round + 1, **_to_remind(owner_id, due_on, now)}
        if before.owner_id != owner_id:
            values["tell_at"] = None
        return self._set_task(task_id, **values)

    def take_task(self, task_id: TaskId, person_id: PersonId, *, now: datetime) -> Task | None:
        """A free task becomes this person's; None: somebody else was faster, or it is closed."""
        columns = team_task_table.c
        free = (columns.id == task_id, columns.owner_id.is_(None), columns.state == "open")
        taken = update(team_task_table).where(*free).values(owner_id=person_id, round=columns.round + 1)
        plan = {"remind": PLAN, "remind_at": now, "tell_at": None, "changed_at": now}
        row = self._connection.execute(taken.values(plan).returning(team_task_table)).one_or_none()
        return _task(row) if row is not None else None

    def close_task(self, task_id: TaskId, state: str, *, now: datetime) -> Task | None:
        """An open task is done or dropped; None: it was closed before."""
        columns = team_task_table.c
        closed = update(team_task_table).where(columns.id == task_id, columns.state == "open")
        values = {"state": state, "remind_at": None, "tell_at": None, "changed_at": now}
        row = self._connection.execute(closed.values(values).returning(team_task_table)).one_or_none()
        return _task(row) if row is not None else None

    def reopen_task(self, task_id: TaskId, *, now: datetime) -> Task:
        before = self.get_task(task_id)
        plan = _to_remind(before.owner_id, before.due_on, now)
        return self._set_task(task_id, state="open", round=before.round + 1, changed_at=now, **plan)

    def give_back(self, tasks: Sequence[TaskId], to: PersonId | None, *, now: datetime) -> None:
        """These go to a lead (None: to nobody), and the leads are told."""
        if not tasks:
            return
        columns = team_task_table.c
        plan = {"remind": PLAN, "remind_at": now if to is not None else None}
        values = {"owner_id": to, "round": columns.round + 1, "tell_at": now, "changed_at": now, **plan}
        self._connection.execute(update(team_task_table).where(columns.id.in_(tasks)).values(values))

    def list_tasks(
        self,
        project_id: ProjectId,
        *,
        state: str = "open",
        owner_id: PersonId | None = None,
        free: bool = False,
        offset: int = 0,
        limit: int = 5,
    ) -> list[Task]:
        """The soonest due first, then those without a date; closed ones: the newest first. free: nobody's yet."""
        columns = team_task_table.c
        query = select(team_task_table).where(*_tasks(project_id, state, owner_id, free=free))
        soonest = (columns.due_on.is_(None), columns.due_on, columns.id)
        newest = (columns.changed_at.desc(), columns.id.desc())
        return self._tasks(query.order_by(*(soonest if state == "open" else newest)).offset(offset).limit(limit))

    def count_tasks(
        self, project_id: ProjectId, *, state: str = "open", owner_id: PersonId | None = None, free: bool = False
    ) -> int:
        query = select(func.count()).select_from(team_task_table)
        return self._connection.execute(query.where(*_tasks(project_id, state, owner_id, free=free))).scalar_one()

    def list_open_of(self, person_id: PersonId, *, offset: int = 0, limit: int = 5) -> list[Task]:
        """Somebody's open tasks in all teams, the soonest due first."""
        columns = team_task_table.c
        query = select(team_task_table).where(columns.owner_id == person_id, columns.state == "open")
        ordered = query.order_by(columns.due_on.is_(None), columns.due_on, columns.id)
        return self._tasks(ordered.offset(offset).limit(limit))

    def count_open_of(self, person_id: PersonId) -> int:
        columns = team_task_table.c
        query = select(func.count()).where(columns.owner_id == person_id, columns.state == "open")
        return self._connection.execute(query).scalar_one()

    def find_task_of(self, decision_id: DecisionId) -> Task | None:
        """The task that a decision became."""
        query = select(team_task_table).where(team_task_table.c.decision_id == decision_id)
        row = self._connection.execute(query).one_or_none()
        return _task(row) if row is not None else None

    def tasks_of(self, decisions: Sequence[DecisionId]) -> dict[DecisionId, Task]:
        """The task that each of these became, where one did."""
        query = select(team_task_table).where(team_task_table.c.decision_id.in_(decisions))
        return {one.decision_id: one for one in self._tasks(query) if one.decision_id is not None}

    def list_tasks_by(self, person_id: PersonId) -> list[Task]:
        """What somebody owns or wrote (the newest 5,000)."""
        columns = team_task_table.c
        query = select(team_task_table).where(or_(columns.owner_id == person_id, columns.made_by == person_id))
        return self._tasks(query.order_by(columns.id.desc()).limit(MOST_OF_A_PERSON))

    # --- what falls due about tasks

    def has_due_task(self, now: datetime) -> bool:
        query = select(team_task_table.c.id).where(team_task_table.c.remind_at <= now).limit(1)
        return self._connection.execute(query).first() is not None

    def take_due_tasks(self, now: datetime, limit: int) -> list[Task]:
        """The longest due first. Nobody else takes them in this transaction."""
        columns = team_task_table.c
        query = select(team_task_table).where(columns.remind_at <= now).order_by(columns.remind_at, columns.id)
        return self._tasks(query.limit(limit).with_for_update(skip_locked=True))

    def set_reminder(self, task_id: TaskId, remind: str, remind_at: datetime | None) -> None:
        """What comes next, and when (None: nothing does)."""
        columns = team_task_table.c
        row = update(team_task_table).where(columns.id == task_id)
        self._connection.execute(row.values(remind=remind, remind_at=remind_at))

    def put_aside_task(self, now: datetime, until: datetime) -> None:
        """The first in line cannot be worked off and must not hold up the others."""
        columns = team_task_table.c
        first = select(columns.id).where(columns.remind_at <= now).order_by(columns.remind_at, columns.id).limit(1)
        aside = update(team_task_table).where(columns.id == first.scalar_subquery())
        self._connection.execute(aside.values(remind_at=until))

    def has_returned_task(self, now: datetime) -> bool:
        query = select(team_task_table.c.id).where(team_task_table.c.tell_at <= now).limit(1)
        return self._connection.execute(query).first() is not None

    def take_returned_tasks(self, now: datetime, limit: int) -> list[Task]:
        """Open tasks that came back and whose leads were not told yet; from now on they were."""
        columns = team_task_table.c
        query = select(team_task_table).where(columns.tell_at <= now).order_by(columns.project_id, columns.id)
        found = self._tasks(query.limit(limit).with_for_update(skip_locked=True))
        told = update(team_task_table).where(columns.id.in_([one.id for one in found]))
        self._connection.execute(told.values(tell_at=None))
        return found

    # --- small parts

    def _set_task(self, task_id: TaskId, **values: object) -> Task:
        changed = update(team_task_table).where(team_task_table.c.id == task_id).values(values)
        return _task(self._connection.execute(changed.returning(team_task_table)).one())

    def _tasks(self, query: Select[*tuple[Any, ...]]) -> list[Task]:
        return [_task(row) for row in self._connection.execute(query)]


def _to_remind(owner_id: PersonId | None, due_on: date | None, now: datetime) -> dict[str, object]:
    """Its reminders are worked out at once, where there is somebody to remind of a date."""
    return {"remind": PLAN, "remind_at": now if owner_id is not None and due_on is not None else None}


def _tasks(project_id: ProjectId, state: str, owner_id: PersonId | None, *, free: bool) -> list[ColumnElement[bool]]:
    columns = team_task_table.c
    where: list[ColumnElement[bool]] = [columns.project_id == project_id]
    where.append(columns.state == "open" if state == "open" else columns.state != "open")
    if owner_id is not None:
        where.append(columns.owner_id == owner_id)
    return [*where, columns.owner_id.is_(None)] if free else where


def _task(row: Row[*tuple[Any, ...]]) -> Task:
    return Task(**row._mapping)
