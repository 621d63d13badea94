"""C21: two people act on a team at the same instant: one of them wins, and a team never ends up without an answer."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from threading import Barrier
from typing import TYPE_CHECKING

from storage import ProjectFacts, TeamInvitation

if TYPE_CHECKING:
    from collections.abc import Callable

    from storage import PersonId, ProjectId, UnitOfWork
    from storage.engine import Database

NOW = datetime(2030, 3, 13, 9, tzinfo=UTC)


def a_team(database: Database, leads: int, members: int) -> tuple[ProjectId, list[PersonId]]:
    with database.begin() as uow:
        network = uow.networks.add("main", "Main", is_default=True)
        people = [uow.people.add("fake", str(one), chat=str(one), now=NOW).id for one in range(leads + members)]
        facts = ProjectFacts(title="P", language="en")
        project = uow.projects.add(network.id, facts, author_id=people[0], now=NOW).id
        for number, person in enumerate(people):
            uow.people.join(person, network.id, now=NOW)
            uow.teams.join(project, person, role="lead" if number < leads else "member", now=NOW)
    return project, people


def at_once(database: Database, *acts: Callable[[UnitOfWork], object]) -> list[object]:
    """All of these in transactions of their own that begin together."""
    gate = Barrier(len(acts))

    def run(act: Callable[[UnitOfWork], object]) -> object:
        gate.wait()
        with database.begin() as uow:
            return act(uow)

    with ThreadPoolExecutor(len(acts)) as pool:
        return list(pool.map(run, acts))


def test_both_leads_leave_at_once_and_the_coordinator_is_asked_once(database: Database) -> None:
    project, (one, other, member) = a_team(database, 2, 1)
    left = at_once(
        database,
        lambda uow: uow.teams.leave(project, one, now=NOW),
        lambda uow: uow.teams.leave(project, other, now=NOW),
    )
    assert sorted(one.leaderless for one in left) == [False, True]  # type: ignore[attr-defined]
    with database.begin() as uow:
        assert [one.person_id for one in uow.teams.list_members(project)] == [member]
        assert len(uow.teams.take_leaderless(NOW, 10)) == 1


def test_everybody_leaves_at_once_and_the_team_is_gone(database: Database) -> None:
    project, people = a_team(database, 1, 3)
    left = at_once(database, *(lambda uow, who=who: uow.teams.leave(project, who, now=NOW) for who in people))
    assert sorted(one.over for one in left) == [False, False, False, True]  # type: ignore[attr-defined]
    with database.begin() as uow:
        assert uow.teams.find(project) is None


def test_a_lead_hands_over_to_two_at_once_and_one_of_them_leads(database: Database) -> None:
    project, (lead, one, other) = a_team(database, 1, 2)
    done = at_once(
        database,
        lambda uow: uow.teams.hand_over(project, lead, one),
        lambda uow: uow.teams.hand_over(project, lead, other),
    )
    assert sorted(done) == [False, True]  # type: ignore[type-var]
    with database.begin() as uow:
        assert len(uow.teams.leads(project)) == 1


def test_two_coordinators_name_a_lead_at_once(database: Database) -> None:
    project, (lead, one, other) = a_team(database, 1, 2)
    with database.begin() as uow:
        uow.teams.leave(project, lead, now=NOW)
    done = at_once(
        database, lambda uow: uow.teams.name_lead(project, one), lambda uow: uow.teams.name_lead(project, other)
    )
    assert sorted(done) == [False, True]  # type: ignore[type-var]


def test_a_free_task_is_taken_once(database: Database) -> None:
    project, people = a_team(database, 1, 3)
    with database.begin() as uow:
        task = uow.teams.add_task(project, "paint", now=NOW).id
    taken = at_once(database, *(lambda uow, who=who: uow.teams.take_task(task, who, now=NOW) for who in people))
    assert sum(one is not None for one in taken) == 1
    with database.begin() as uow:
        assert uow.teams.get_task(task).owner_id is not None


def test_one_link_lets_one_person_in_and_a_decision_becomes_one_task(database: Database) -> None:
    project, people = a_team(database, 1, 1)
    with database.begin() as uow:
        uow.teams.add_invitation(TeamInvitation("token", project, people[0], NOW, NOW))
        decision = uow.teams.add_decision(
            project, "paint", decided_on=NOW.date(), deciders=(), author_id=people[0], now=NOW
        ).id
    used = at_once(database, *[lambda uow: uow.teams.use_invitation("token")] * 3)
    assert sorted(used) == [False, False, True]  # type: ignore[type-var]

    def make(uow: UnitOfWork) -> object:
        uow.teams.find_decision(decision, lock=True)
        if uow.teams.find_task_of(decision) is None:
            uow.teams.add_task(project, "paint", decision_id=decision, now=NOW)
        return None

    at_once(database, make, make, make)
    with database.begin() as uow:
        assert uow.teams.count_tasks(project) == 1
