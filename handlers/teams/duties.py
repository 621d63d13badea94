"""What the room owes every person: a copy of all that it holds about them, and forgetting."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from storage import Json, PersonId, ProjectId, UnitOfWork

STORES = (
    "team_member",
    "team_ask",
    "team_invitation",
    "team_task",
    "team_decision",
    "team_decider",
    "team_link",
    "team_contact",
)


def export(uow: UnitOfWork, person_id: PersonId) -> Mapping[str, Json]:
    """Where somebody is and asked to be, and all that they wrote down: their contacts in full, nobody else's."""
    return {**_belonging(uow, person_id), **_work(uow, person_id), **_kept(uow, person_id)}


def _title(uow: UnitOfWork, project_id: ProjectId) -> str:
    return uow.projects.get(project_id).title


def _belonging(uow: UnitOfWork, person_id: PersonId) -> dict[str, Json]:
    members = (uow.teams.find_member(one, person_id) for one in uow.teams.list_projects(person_id))
    return {
        "teams": [
            {"project": _title(uow, one.project_id), "role": one.role, "joined_at": one.joined_at.isoformat()}
            for one in members
            if one is not None
        ],
        "asked": [
            {
                "project": _title(uow, one.project_id),
                "invited": one.invited,
                "state": one.state,
                "at": one.asked_at.isoformat(),
            }
            for one in uow.teams.list_asks_of(person_id)
        ],
        "links_into_teams": [
            {"project": _title(uow, one.project_id), "made_at": one.made_at.isoformat()}
            for one in uow.teams.list_invitations_by(person_id)
        ],
    }


def _work(uow: UnitOfWork, person_id: PersonId) -> dict[str, Json]:
    return {
        "tasks": [
            {
                "id": one.id,
                "project": _title(uow, one.project_id),
                "text": one.text,
                "yours": one.owner_id == person_id,
                "due_on": one.due_on.isoformat() if one.due_on is not None else None,
                "state": one.state,
                "made_at": one.made_at.isoformat(),
            }
            for one in uow.teams.list_tasks_by(person_id)
        ],
        "decisions": [
            {
                "project": _title(uow, one.project_id),
                "text": one.text,
                "decided_on": one.decided_on.isoformat(),
                "you_decided": person_id in one.deciders,
            }
            for one in uow.teams.list_decisions_by(person_id)
        ],
    }


def _kept(uow: UnitOfWork, person_id: PersonId) -> dict[str, Json]:
    return {
        "links": [
            {"project": _title(uow, one.project_id), "title": one.title, "url": one.url}
            for one in uow.teams.list_links_by(person_id)
        ],
        "contacts": [
            {
                "project": _title(uow, one.project_id),
                "kind": one.kind,
                "name": one.name,
                "does": one.does,
                "reach": one.reach,
                "made_at": one.made_at.isoformat(),
                "changed_at": one.changed_at.isoformat(),
            }
            for one in uow.teams.list_contacts_by(person_id)
        ],
    }


def forget(uow: UnitOfWork, person_id: PersonId) -> None:
    """Out of every team; the team keeps what it needs, written by nobody, and goes with the last of its people."""
    for project_id in uow.teams.list_projects(person_id):
        uow.outbox.withdraw(f"team-left:{project_id}:{person_id}:")
        uow.outbox.withdraw(f"team-joined:{project_id}:{person_id}:")
    for one in uow.teams.list_asks_of(person_id):
        # Letters that wait name who asked.
        uow.outbox.withdraw(f"team-ask:{one.id}:")
        uow.outbox.withdraw(f"team-declined:{one.id}:")
    uow.teams.forget(person_id)
