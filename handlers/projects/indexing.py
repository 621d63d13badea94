"""What the index knows of projects, written in the transaction that changes them: what all who find one may read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.projects import rules
from handlers.projects.access import KIND, find_organisation
from storage import Entry, ProjectId

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from storage import Project, UnitOfWork

_TEXTS = ("aims", "wanted", "method", "needs", "next_step", "tasks", "costs")


def index(uow: UnitOfWork, project: Project, *, now: datetime) -> None:
    """Make a project findable as it is now; one that is withdrawn is found by nobody."""
    if project.state == "withdrawn":
        uow.search.drop(KIND, project.id)
    else:
        uow.search.put(_entry(uow, project), now=now)


def entries(uow: UnitOfWork, after: int, limit: int) -> Sequence[Entry]:
    """Projects of all networks by number: for making the index anew."""
    return [_entry(uow, one) for one in uow.projects.list_all(after=ProjectId(after), limit=limit)]


def _entry(uow: UnitOfWork, project: Project) -> Entry:
    everybody = project.visibility == "public"
    shown = rules.shown_to_all(project) if everybody else None
    said = [getattr(project, name) for name in _TEXTS if shown is None or name in shown]
    if project.research is not None and (shown is None or "research" in shown):
        said += [project.research.question, project.research.place, project.research.offers]
    organisation = find_organisation(uow, project.organisation_id)
    if organisation is not None and (shown is None or "organisation" in shown):
        said.append(organisation.name)
    readers = {f"network:{project.network_id}"}
    readers |= {f"partners:{project.network_id}"} if project.visibility != "network" else set()
    readers |= {"public"} if everybody else set()
    return Entry(
        KIND,
        project.id,
        project.network_id,
        project.title,
        "\n\n".join(part for part in said if part),
        language=project.language,
        readers=frozenset(readers),
        tags=_tags(project),
    )


def _tags(project: Project) -> frozenset[str]:
    lands = {project.country, *project.countries} - {None}
    section = {f"section:{project.section_id}"} if project.section_id is not None else set()
    tongues = {f"language:{one}" for one in (project.language, *project.languages)}
    return frozenset(
        {*tongues, *section, *(f"theme:{one}" for one in project.themes), *(f"country:{one}" for one in lands)}
    )
