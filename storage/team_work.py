"""What a team keeps: decisions, links, and its local contacts. Part of teams.py; it decides no rights."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, func, insert, or_, select, update

from storage.ids import ContactId, DecisionId, PersonId, TeamLinkId
from storage.team_tables import (
    Contact,
    TeamDecision,
    TeamLink,
    team_contact_table,
    team_decider_table,
    team_decision_table,
    team_link_table,
    team_task_table,
)
from storage.team_tasks import MOST_OF_A_PERSON, TeamTasks

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from sqlalchemy import ColumnElement, Select, Table

    from storage.ids import EventId, ProjectId


class TeamWork(TeamTasks):
    """The part of the repository of teams that knows what they do."""

    # --- decisions

    def find_decision(self, decision_id: DecisionId, *, lock: bool = False) -> TeamDecision | None:
        """lock: as in `find_task`."""
        query = select(team_decision_table).where(team_decision_table.c.id == decision_id)
        return next(iter(self._decisions(query.with_for_update() if lock else query)), None)

    def add_decision(
        self,
        project_id: ProjectId,
        text: str,
        *,
        decided_on: date,
        deciders: Sequence[PersonId],
        author_id: PersonId,
        now: datetime,
        event_id: EventId | None = None,
    ) -> TeamDecision:
        """deciders: none of them stands for the whole team."""
        values = {
            "project_id": project_id,
            "text": text,
            "decided_on": decided_on,
            "whole": not deciders,
            "event_id": event_id,
            "author_id": author_id,
            "made_at": now,
        }
        made = insert(team_decision_table).values(values).returning(team_decision_table.c.id)
        decision_id = DecisionId(self._connection.execute(made).scalar_one())
        self._put_deciders(decision_id, deciders)
        return self._decision(decision_id)

    def change_decision(
        self, decision_id: DecisionId, *, text: str, decided_on: date, deciders: Sequence[PersonId], whole: bool
    ) -> TeamDecision:
        """whole: the whole team decided it."""
        changed = update(team_decision_table).where(team_decision_table.c.id == decision_id)
        self._connection.execute(changed.values(text=text, decided_on=decided_on, whole=whole))
        decided = team_decider_table.c.decision_id == decision_id
        self._connection.execute(delete(team_decider_table).where(decided))
        self._put_deciders(decision_id, deciders)
        return self._decision(decision_id)

    def remove_decision(self, decision_id: DecisionId) -> None:
        """Gone; a task that it became stays."""
        self._connection.execute(delete(team_decision_table).where(team_decision_table.c.id == decision_id))

    def list_decisions(
        self, project_id: ProjectId, *, event_id: EventId | None = None, offset: int = 0, limit: int = 5
    ) -> list[TeamDecision]:
        """The newest first. event_id: those of one meeting."""
        columns = team_decision_table.c
        query = select(team_decision_table).where(*_decided(project_id, event_id))
        ordered = query.order_by(columns.decided_on.desc(), columns.id.desc())
        return self._decisions(ordered.offset(offset).limit(limit))

    def count_decisions(self, project_id: ProjectId, *, event_id: EventId | None = None) -> int:
        query = select(func.count()).select_from(team_decision_table)
        return self._connection.execute(query.where(*_decided(project_id, event_id))).scalar_one()

    def list_decisions_by(self, person_id: PersonId) -> list[TeamDecision]:
        """What somebody wrote down or had a part in (the newest 5,000)."""
        columns = team_decision_table.c
        part = select(team_decider_table.c.decision_id).where(team_decider_table.c.person_id == person_id)
        query = select(team_decision_table).where(or_(columns.author_id == person_id, columns.id.in_(part)))
        return self._decisions(query.order_by(columns.id.desc()).limit(MOST_OF_A_PERSON))

    # --- links

    def find_link(self, link_id: TeamLinkId) -> TeamLink | None:
        row = self._connection.execute(select(team_link_table).where(team_link_table.c.id == link_id)).one_or_none()
        return TeamLink(**row._mapping) if row is not None else None

    def add_link(self, project_id: ProjectId, title: str, url: str, *, author_id: PersonId, now: datetime) -> bool:
        """False: the team has this address already. The team is held by the caller."""
        columns = team_link_table.c
        same = select(columns.id).where(columns.project_id == project_id, columns.url == url)
        if self._connection.execute(same).first() is not None:
            return False
        values = {"project_id": project_id, "title": title, "url": url, "author_id": author_id, "made_at": now}
        self._connection.execute(insert(team_link_table).values(values))
        return True

    def remove_link(self, link_id: TeamLinkId) -> None:
        self._connection.execute(delete(team_link_table).where(team_link_table.c.id == link_id))

    def list_links(self, project_id: ProjectId, *, offset: int = 0, limit: int = 5) -> list[TeamLink]:
        """The newest first."""
        columns = team_link_table.c
        query = select(team_link_table).where(columns.project_id == project_id).order_by(columns.id.desc())
        rows = self._connection.execute(query.offset(offset).limit(limit))
        return [TeamLink(**row._mapping) for row in rows]

    def count_links(self, project_id: ProjectId) -> int:
        return self._count(team_link_table, project_id)

    def list_links_by(self, person_id: PersonId) -> list[TeamLink]:
        """The newest 5,000."""
        columns = team_link_table.c
        query = select(team_link_table).where(columns.author_id == person_id).order_by(columns.id.desc())
        return [TeamLink(**row._mapping) for row in self._connection.execute(query.limit(MOST_OF_A_PERSON))]

    # --- contacts

    def find_contact(self, contact_id: ContactId) -> Contact | None:
        query = select(team_contact_table).where(team_contact_table.c.id == contact_id)
        row = self._connection.execute(query).one_or_none()
        return Contact(**row._mapping) if row is not None else None

    def add_contact(
        self,
        project_id: ProjectId,
        *,
        kind: str,
        name: str,
        does: str | None,
        reach: str | None,
        author_id: PersonId,
        now: datetime,
    ) -> Contact:
        values = {"kind": kind, "name": name, "does": does, "reach": reach, "author_id": author_id}
        fresh = insert(team_contact_table).values(project_id=project_id, made_at=now, changed_at=now, **values)
        return Contact(**self._connection.execute(fresh.returning(team_contact_table)).one()._mapping)

    def change_contact(
        self, contact_id: ContactId, *, kind: str, name: str, does: str | None, reach: str | None, now: datetime
    ) -> Contact:
        changed = update(team_contact_table).where(team_contact_table.c.id == contact_id)
        values = {"kind": kind, "name": name, "does": does, "reach": reach, "changed_at": now}
        return Contact(**self._connection.execute(changed.values(values).returning(team_contact_table)).one()._mapping)

    def remove_contact(self, contact_id: ContactId) -> None:
        self._connection.execute(delete(team_contact_table).where(team_contact_table.c.id == contact_id))

    def list_contacts(
        self, project_id: ProjectId, *, kind: str | None = None, offset: int = 0, limit: int = 5
    ) -> list[Contact]:
        """By kind and name. kind: of this one alone."""
        columns = team_contact_table.c
        query = select(team_contact_table).where(*_of_kind(project_id, kind))
        ordered = query.order_by(columns.kind, func.lower(columns.name), columns.id)
        return [Contact(**row._mapping) for row in self._connection.execute(ordered.offset(offset).limit(limit))]

    def count_contacts(self, project_id: ProjectId, *, kind: str | None = None) -> int:
        query = select(func.count()).select_from(team_contact_table).where(*_of_kind(project_id, kind))
        return self._connection.execute(query).scalar_one()

    def list_contacts_by(self, person_id: PersonId) -> list[Contact]:
        """The newest 5,000."""
        columns = team_contact_table.c
        query = select(team_contact_table).where(columns.author_id == person_id).order_by(columns.id.desc())
        return [Contact(**row._mapping) for row in self._connection.execute(query.limit(MOST_OF_A_PERSON))]

    # --- small parts

    def _unname(self, person_id: PersonId) -> None:
        """Nobody wrote what this person wrote; what the team keeps stays the team's."""
        named = (
            team_task_table.c.owner_id,
            team_task_table.c.made_by,
            team_decision_table.c.author_id,
            team_link_table.c.author_id,
            team_contact_table.c.author_id,
        )
        for column in named:
            self._connection.execute(update(column.table).where(column == person_id).values({column.name: None}))
        self._connection.execute(delete(team_decider_table).where(team_decider_table.c.person_id == person_id))

    def _decision(self, decision_id: DecisionId) -> TeamDecision:
        found = self.find_decision(decision_id)
        assert found is not None, "written in this transaction"
        return found

    def _decisions(self, query: Select[*tuple[Any, ...]]) -> list[TeamDecision]:
        rows = self._connection.execute(query).all()
        columns = team_decider_table.c
        who = select(columns.decision_id, columns.person_id).where(columns.decision_id.in_([row.id for row in rows]))
        deciders: dict[int, list[PersonId]] = {}
        for decision, person in self._connection.execute(who.order_by(columns.person_id)) if rows else ():
            deciders.setdefault(decision, []).append(PersonId(person))
        return [TeamDecision(**row._mapping, deciders=tuple(deciders.get(row.id, ()))) for row in rows]

    def _put_deciders(self, decision_id: DecisionId, deciders: Sequence[PersonId]) -> None:
        rows = [{"decision_id": decision_id, "person_id": one} for one in dict.fromkeys(deciders)]
        if rows:
            self._connection.execute(insert(team_decider_table), rows)

    def _count(self, table: Table, project_id: ProjectId) -> int:
        query = select(func.count()).select_from(table).where(table.c.project_id == project_id)
        return self._connection.execute(query).scalar_one()


def _decided(project_id: ProjectId, event_id: EventId | None) -> list[ColumnElement[bool]]:
    columns = team_decision_table.c
    where: list[ColumnElement[bool]] = [columns.project_id == project_id]
    return where if event_id is None else [*where, columns.event_id == event_id]


def _of_kind(project_id: ProjectId, kind: str | None) -> list[ColumnElement[bool]]:
    columns = team_contact_table.c
    where: list[ColumnElement[bool]] = [columns.project_id == project_id]
    return where if kind is None else [*where, columns.kind == kind]
