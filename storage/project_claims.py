"""Initiatives without a team: brought in from a table, and claimed by who led them. Decides no rights."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, insert, select, update

from storage.ids import ClaimId
from storage.project_reading import MANY, ProjectReading
from storage.project_tables import ProjectClaim, project_claim_table, project_table

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sqlalchemy import Select

    from storage.ids import NetworkId, PersonId, ProjectId
    from storage.project_tables import Project


class ProjectClaims(ProjectReading):
    """Who says that they led what."""

    def claim(
        self, project_id: ProjectId, person_id: PersonId, *, stage: str, words: str | None, now: datetime
    ) -> ProjectClaim:
        """Somebody asks for it; asking again replaces what they said and opens the question anew."""
        columns = project_claim_table.c
        where = (columns.project_id == project_id, columns.person_id == person_id)
        before = self._connection.execute(select(columns.round).where(*where)).scalar_one_or_none() or 0
        self._connection.execute(delete(project_claim_table).where(*where))
        values = {
            "project_id": project_id,
            "person_id": person_id,
            "stage": stage,
            "words": words,
            "state": "asked",
            "round": before + 1,
            "asked_at": now,
        }
        row = self._connection.execute(insert(project_claim_table).values(values).returning(project_claim_table)).one()
        return ProjectClaim(**row._mapping)

    def find_claim(self, claim_id: ClaimId, *, lock: bool = False) -> ProjectClaim | None:
        query = select(project_claim_table).where(project_claim_table.c.id == claim_id)
        row = self._connection.execute(query.with_for_update() if lock else query).one_or_none()
        return ProjectClaim(**row._mapping) if row is not None else None

    def list_claims(self, project_id: ProjectId, *, state: str = "asked") -> list[ProjectClaim]:
        """Who asks for an initiative, the first first (at most 500)."""
        columns = project_claim_table.c
        query = select(project_claim_table).where(columns.project_id == project_id, columns.state == state)
        return [
            ProjectClaim(**row._mapping) for row in self._connection.execute(query.order_by(columns.id).limit(MANY))
        ]

    def list_claims_of(self, person_id: PersonId) -> list[ProjectClaim]:
        columns = project_claim_table.c
        query = select(project_claim_table).where(columns.person_id == person_id).order_by(columns.id.desc())
        return self._claims(query.limit(1000))

    def _claims(self, query: Select[Any]) -> list[ProjectClaim]:
        return [ProjectClaim(**row._mapping) for row in self._connection.execute(query)]

    def list_claimed(self, network_id: NetworkId) -> list[tuple[Project, ProjectClaim]]:
        """What waits for a coordinator of a network, the longest waiting first (at most 500)."""
        columns = project_claim_table.c
        joined = project_claim_table.join(project_table, project_table.c.id == columns.project_id)
        waits = (columns.state == "asked", project_table.c.state == "unclaimed")
        query = select(project_claim_table).select_from(joined).where(project_table.c.network_id == network_id, *waits)
        claims = [
            ProjectClaim(**row._mapping) for row in self._connection.execute(query.order_by(columns.id).limit(MANY))
        ]
        found = {one.id: one for one in self.list_by_ids([claim.project_id for claim in claims])}
        return [(found[claim.project_id], claim) for claim in claims]

    def decide_claim(self, claim_id: ClaimId, *, agreed: bool, decided_by: PersonId, now: datetime) -> None:
        values = {"state": "agreed" if agreed else "refused", "decided_by": decided_by, "decided_at": now}
        self._connection.execute(update(project_claim_table).where(project_claim_table.c.id == claim_id).values(values))

    def list_sources(self, network_id: NetworkId, sources: Sequence[str]) -> dict[str, Project]:
        """What came from these rows of imported tables."""
        found: dict[str, Project] = {}
        for start in range(0, len(sources), MANY):
            part = sources[start : start + MANY]
            where = (project_table.c.network_id == network_id, project_table.c.source.in_(part))
            found |= {str(one.source): one for one in self._projects(select(project_table).where(*where))}
        return found
