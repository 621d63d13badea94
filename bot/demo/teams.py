"""What a team of the demo network has on its hands: people in two countries, tasks, a decision, a link, a contact."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from storage import EventPlan, Places

if TYPE_CHECKING:
    from datetime import datetime

    from storage import PersonId, ProjectId, UnitOfWork

PLATFORM = "local"
LEAD, MEMBERS = "educator", ("volunteer", "volunteer-ka")
_SOON = timedelta(days=3)


def add_teams(uow: UnitOfWork, *, now: datetime) -> None:
    """Give the educator's project a team, after the fiction's projects moved in."""
    lead = _somebody(uow, LEAD)
    members = [_somebody(uow, one) for one in MEMBERS]
    project = next(iter(uow.teams.list_projects(lead)), None)
    if project is None:
        return
    for one in members:
        uow.teams.join(project, one, now=now - timedelta(days=9))
    _add_work(uow, project, lead, members, now)
    _add_meeting(uow, project, lead, now)


def _add_work(uow: UnitOfWork, project: ProjectId, lead: PersonId, members: list[PersonId], now: datetime) -> None:
    today = now.date()
    decision = uow.teams.add_decision(
        project,
        "Les six collèges pèsent leur récolte le vendredi",
        decided_on=today - timedelta(days=4),
        deciders=[lead, members[0]],
        author_id=lead,
        now=now - timedelta(days=4),
    )
    tasks = (
        ("Commander les balances", lead, today + _SOON, decision.id),
        ("Translate the first questionnaire", members[0], today + timedelta(days=6), None),
        ("Ask the school cook for an hour", None, None, None),
    )
    for text, owner, due_on, decision_id in tasks:
        uow.teams.add_task(project, text, owner_id=owner, due_on=due_on, made_by=lead, decision_id=decision_id, now=now)
    uow.teams.add_link(project, "Carnet de récolte", "https://example.org/carnet", author_id=lead, now=now)
    uow.teams.add_contact(
        project,
        kind="parents",
        name="Parents du collège des Lanternes",
        does="Ouvrent le potager le samedi",
        reach="Au portail, samedi à 9 h",
        author_id=lead,
        now=now,
    )


def _add_meeting(uow: UnitOfWork, project: ProjectId, lead: PersonId, now: datetime) -> None:
    starts_at = (now + _SOON).replace(hour=17, minute=0, second=0, microsecond=0)
    plan = EventPlan("meeting", "Premier questionnaire", Places(), "Europe/Paris", starts_at=starts_at)
    team = uow.teams.find(project)
    assert team is not None, "its lead has just been read"
    plan = replace(plan, ends_at=starts_at + timedelta(hours=1), project_id=project)
    uow.events.add(team.network_id, plan, organiser_id=lead, now=now - timedelta(days=1))


def _somebody(uow: UnitOfWork, account: str) -> PersonId:
    person = uow.people.find_by_identity(PLATFORM, account)
    assert person is not None, account
    return person.id
