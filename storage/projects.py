"""Projects: posted, changed, brought forward, withdrawn, and asked about after a silence. It decides no rights."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, insert, select, update

from storage.ids import ProjectId
from storage.match_notes import PROJECT, note
from storage.project_claims import ProjectClaims
from storage.project_reading import FACTS, LISTED, RESEARCH
from storage.project_tables import (
    PROJECT_PUBLIC,
    PROJECT_RULES,
    PROJECT_SILENCE,
    Project,
    project_claim_table,
    project_country_table,
    project_language_table,
    project_rule_table,
    project_step_table,
    project_table,
    project_theme_table,
)

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime

    from storage.ids import NetworkId, PersonId
    from storage.project_tables import ProjectFacts, Research

_ERASED = "–"
"""The title of what belonged to somebody who went, and to nobody else."""


class Projects(ProjectClaims):
    """Repository of projects, initiatives, and a network's rules for them."""

    # --- writing

    def add(
        self,
        network_id: NetworkId,
        facts: ProjectFacts,
        *,
        author_id: PersonId | None,
        now: datetime,
        stage: str = "idea",
        public: Collection[str] = PROJECT_PUBLIC,
        source: str | None = None,
    ) -> Project:
        """Without an author it is "unclaimed": nobody is asked about it."""
        state = "open" if author_id is not None else "unclaimed"
        values = {
            **{name: getattr(facts, name) for name in FACTS},
            "network_id": network_id,
            "author_id": author_id,
            "stage": stage,
            "state": state,
            "public": sorted(public),
            "source": source,
            "created_at": now,
            "changed_at": now,
            "updated_at": now,
            "ask_at": _next_question(state, stage, now),
        }
        made = insert(project_table).values(values).returning(project_table.c.id)
        project_id = ProjectId(self._connection.execute(made).scalar_one())
        self._set_lists(project_id, facts)
        self._add_step(project_id, author_id, stage, None, now)
        return self.get(project_id)

    def change(self, project_id: ProjectId, facts: ProjectFacts, *, now: datetime) -> Project:
        """What its team says about it now; a sign of life."""
        self._update(project_id, **{name: getattr(facts, name) for name in FACTS}, changed_at=now)
        self._set_lists(project_id, facts)
        return self.touch(project_id, now=now)

    def rewrite(self, project_id: ProjectId, facts: ProjectFacts, *, stage: str, now: datetime) -> Project:
        """What a file says now about an initiative that nobody leads: no sign of life."""
        told = {name: getattr(facts, name) for name in FACTS if name != "visibility"}
        self._update(project_id, **told, stage=stage, changed_at=now)
        self._set_lists(project_id, facts)
        return self.get(project_id)

    def touch(self, project_id: ProjectId, *, now: datetime) -> Project:
        """A sign of life: the team is asked again only when it has been silent from now on."""
        project = self.get(project_id)
        ask_at = _next_question(project.state, project.stage, now)
        self._update(project_id, updated_at=now, ask_at=ask_at)
        return self.get(project_id)

    def step(
        self, project_id: ProjectId, person_id: PersonId, *, stage: str, words: str | None = None, now: datetime
    ) -> Project:
        """A stage is reached, or something is told about the one it is in; kept with its date, and a sign of life."""
        self._add_step(project_id, person_id, stage, words, now)
        self._update(project_id, stage=stage, changed_at=now)
        return self.touch(project_id, now=now)

    def seek(self, project_id: ProjectId, research: Research | None, *, now: datetime) -> Project:
        """Look for a researcher, or for none any more: from this moment on no list offers it to one."""
        values = {f"research_{name}": getattr(research, name, None) for name in RESEARCH}
        self._update(project_id, **values, changed_at=now)
        return self.touch(project_id, now=now)

    def set_public(self, project_id: ProjectId, public: Collection[str], *, now: datetime) -> Project:
        """Which fields the share card and the public page show."""
        self._update(project_id, public=sorted(public), changed_at=now)
        return self.get(project_id)

    def set_visibility(self, project_id: ProjectId, visibility: str, *, now: datetime) -> Project:
        """Who reads it: "network", "partners" or "public"."""
        self._update(project_id, visibility=visibility, changed_at=now)
        return self.get(project_id)

    def withdraw(self, project_id: ProjectId, *, now: datetime) -> Project:
        """Nobody but its team and coordinators sees it any more, and nobody is asked about it."""
        self._update(project_id, state="withdrawn", ask_at=None, changed_at=now)
        return self.get(project_id)

    def bring_back(self, project_id: ProjectId, *, led: bool, now: datetime) -> Project:
        """Withdrawn ones come back. led: somebody leads it; otherwise it is one without a team."""
        self._update(project_id, state="open" if led else "unclaimed", changed_at=now)
        return self.touch(project_id, now=now)

    def hand_over(self, project_id: ProjectId, author_id: PersonId, *, stage: str, now: datetime) -> Project:
        """An initiative without a team has somebody who leads it, and is in this stage."""
        self._update(project_id, author_id=author_id, state="open")
        return self.step(project_id, author_id, stage=stage, now=now)

    def orphan(self, project_id: ProjectId, *, now: datetime) -> Project:
        """Nobody leads it any more: it can be claimed."""
        self._update(project_id, author_id=None, state="unclaimed", ask_at=None, changed_at=now)
        return self.get(project_id)

    # --- the question after a silence

    def has_silent(self, now: datetime) -> bool:
        query = select(project_table.c.id).where(project_table.c.ask_at <= now)
        return self._connection.execute(query.limit(1)).first() is not None

    def take_silent(self, now: datetime, *, limit: int) -> list[Project]:
        """Projects whose teams are to be asked; they are asked once, so nothing is due any more."""
        columns = project_table.c
        query = select(project_table).where(columns.ask_at <= now).order_by(columns.ask_at).limit(limit)
        projects = self._projects(query.with_for_update(skip_locked=True))
        ids = [one.id for one in projects]
        self._connection.execute(update(project_table).where(columns.id.in_(ids)).values(ask_at=None))
        return projects

    def put_aside_silent(self, now: datetime, until: datetime) -> None:
        """What is first in line is due again at `until` only."""
        columns = project_table.c
        first = select(columns.id).where(columns.ask_at <= now).order_by(columns.ask_at).limit(1)
        changed = update(project_table).where(columns.id == first.scalar_subquery())
        self._connection.execute(changed.values(ask_at=until))

    # --- a network's rules

    def rules(self, network_id: NetworkId) -> frozenset[str]:
        """Those of PROJECT_RULES that hold in a network; all, until it switches one off."""
        columns = project_rule_table.c
        query = select(columns.rule).where(columns.network_id == network_id, columns.holds.is_(False))
        return frozenset(PROJECT_RULES) - set(self._connection.execute(query).scalars())

    def set_rule(self, network_id: NetworkId, rule: str, *, holds: bool) -> None:
        columns = project_rule_table.c
        own = (columns.network_id == network_id, columns.rule == rule)
        self._connection.execute(delete(project_rule_table).where(*own))
        self._connection.execute(insert(project_rule_table).values(network_id=network_id, rule=rule, holds=holds))

    # --- the end of a person

    def disown(self, project_id: ProjectId) -> None:
        """It goes on without the person who posted it: others lead it."""
        self._update(project_id, author_id=None)

    def anonymise(self, project_id: ProjectId, *, now: datetime) -> None:
        """It was one person's alone, who goes: that there was one stays, for totals; no word of it does."""
        kept = {"kind", "language", "visibility", "title", "country", "section_id"}
        wiped = {name: None for name in (*FACTS, *(f"research_{one}" for one in RESEARCH)) if name not in kept}
        gone = {"author_id": None, "title": _ERASED, "state": "withdrawn", "ask_at": None, "source": None}
        self._update(project_id, **wiped, **gone, changed_at=now)
        for table in (
            project_theme_table,
            project_country_table,
            project_language_table,
            project_step_table,
            project_claim_table,
        ):
            self._connection.execute(delete(table).where(table.c.project_id == project_id))

    def forget(self, person_id: PersonId) -> None:
        """What they said in projects of others stays there without their name; what they claimed goes."""
        steps, claims = project_step_table, project_claim_table
        self._connection.execute(update(steps).where(steps.c.person_id == person_id).values(person_id=None))
        self._connection.execute(delete(claims).where(claims.c.person_id == person_id))
        decided = update(claims).where(claims.c.decided_by == person_id)
        self._connection.execute(decided.values(decided_by=None))

    # --- rows

    def _add_step(
        self, project_id: ProjectId, person_id: PersonId | None, stage: str, words: str | None, now: datetime
    ) -> None:
        values = {"project_id": project_id, "person_id": person_id, "stage": stage, "words": words, "at": now}
        self._connection.execute(insert(project_step_table).values(values))

    def _set_lists(self, project_id: ProjectId, facts: ProjectFacts) -> None:
        note(self._connection, PROJECT, [project_id])
        tables = ((project_theme_table, "theme_id"), (project_country_table, "country"))
        for (table, column), name in zip((*tables, (project_language_table, "language")), LISTED, strict=True):
            self._connection.execute(delete(table).where(table.c.project_id == project_id))
            rows = [{"project_id": project_id, column: one} for one in dict.fromkeys(getattr(facts, name))]
            if rows:
                self._connection.execute(insert(table), rows)

    def _update(self, project_id: ProjectId, **values: object) -> None:
        note(self._connection, PROJECT, [project_id])
        self._connection.execute(update(project_table).where(project_table.c.id == project_id).values(values))


def _next_question(state: str, stage: str, now: datetime) -> datetime | None:
    """When a team is asked whether it goes on; paused and finished ones are left in peace."""
    return now + PROJECT_SILENCE if state == "open" and stage in {"idea", "planned", "running"} else None
