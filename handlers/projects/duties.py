"""What the feature owes every person: a copy of all it holds about them, and forgetting."""

from __future__ import annotations

from dataclasses import asdict
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, cast

from handlers.projects.indexing import index

if TYPE_CHECKING:
    from collections.abc import Mapping

    from storage import Json, PersonId, Project, UnitOfWork

STORES = ("project", "project_step", "project_claim")
_AT_ONCE = datetime(1970, 1, 1, tzinfo=UTC)
"""Erasing knows no clock."""


def export(uow: UnitOfWork, person_id: PersonId) -> Mapping[str, Json]:
    """Projects they posted or took over, what they told about any, and what they asked to lead."""
    return {
        "projects": [_project(uow, one) for one in uow.projects.list_made(person_id)],
        "told": [
            {"project": one.project_id, "stage": one.stage, "words": one.words, "at": one.at.isoformat()}
            for one in uow.projects.list_steps_of(person_id)
        ],
        "claims": [
            {
                "project": one.project_id,
                "stage": one.stage,
                "words": one.words,
                "state": one.state,
                "asked_at": one.asked_at.isoformat(),
            }
            for one in uow.projects.list_claims_of(person_id)
        ],
    }


def _project(uow: UnitOfWork, project: Project) -> Json:
    values = {name: _plain(value) for name, value in asdict(project).items() if name not in {"author_id", "themes"}}
    themes: list[Json] = [uow.networks.get_theme(one).slug for one in project.themes]
    return {**values, "themes": themes}


def _plain(value: object) -> Json:
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, dict):
        return {str(name): _plain(one) for name, one in value.items()}
    if isinstance(value, list | tuple | frozenset):
        return [_plain(one) for one in (sorted(value) if isinstance(value, frozenset) else value)]
    return cast("Json", value)


def forget(uow: UnitOfWork, person_id: PersonId) -> None:
    """A project goes on while others are in its team; one that was theirs alone keeps no word of it, for totals.

    What they led alone and somebody else had posted waits for a new team.
    """
    made = {one.id: one for one in uow.projects.list_made(person_id)}
    led = uow.projects.list_by_ids(uow.teams.list_projects(person_id))
    for project in {**{one.id: one for one in led}, **made}.values():
        others = [one for one in uow.teams.list_members(project.id) if one.person_id != person_id]
        if others:
            if project.author_id == person_id:
                uow.projects.disown(project.id)
        elif project.author_id in {person_id, None}:
            uow.projects.anonymise(project.id, now=_AT_ONCE)
            # Not with the next look at what changed: its words go with this transaction, from the file as well.
            uow.matchables.drop("project", project.id)
            uow.outbox.withdraw_about(project.about)
        else:
            uow.projects.orphan(project.id, now=_AT_ONCE)
        index(uow, uow.projects.get(project.id), now=_AT_ONCE)
    uow.drafts.forget_about(list(made), kind="project")
    for claim in uow.projects.list_claims_of(person_id):
        uow.outbox.withdraw(f"project-claim:{claim.id}:")
    uow.projects.forget(person_id)
