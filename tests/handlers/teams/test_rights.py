"""C11, C21: who may do what in a team. Every route is pressed by everybody, as a forged button would be."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

import pytest

from handlers.teams import feature
from storage import TeamInvitation
from tests.handlers.teams.acting import a_team, person, press

if TYPE_CHECKING:
    from storage import ProjectId, TeamAsk
    from tests.cast import Cast
    from tests.houses import Chat

REFUSED = ("is not here", "Only who leads", "up to who wrote it down", "Only a coordinator", "no longer leads into")
SECRET = "Grandmother Lia"
ANYBODY, TEAM, LEAD, WROTE, COORDINATOR, INVITED = "anybody", "team", "lead", "wrote", "coordinator", "invited"

# Route -> its arguments as names of things, and who gets past the door.
TABLE: dict[str, tuple[tuple[str | int, ...], str]] = {
    "open": (("project",), ANYBODY),
    "look": (("project",), ANYBODY),
    "mine": ((0,), ANYBODY),
    "more": (("project",), TEAM),
    "people": (("project", 0), TEAM),
    "person": (("project", "olga"), LEAD),
    "meetings": (("project",), TEAM),
    "ask": (("project",), ANYBODY),
    "unask": (("project",), ANYBODY),
    "answer": (("asked", 0, 0), LEAD),
    "requests": (("project", 0), LEAD),
    "accept": (("invited", 0, 0), INVITED),
    "invite": (("project",), LEAD),
    "link-in": (("project",), LEAD),
    "end-links": (("project",), LEAD),
    "enter": (("token",), ANYBODY),
    "stay-out": ((), ANYBODY),
    "leaving": (("project", 0), TEAM),
    "leave": (("project", 0), TEAM),
    "promote": (("project", "olga"), LEAD),
    "hand-over": (("project", "olga"), LEAD),
    "remove": (("project", "olga"), LEAD),
    "name-lead": (("project", "olga"), COORDINATOR),
    "tasks": (("project", "open", 0), TEAM),
    "show": (("project",), TEAM),
    "my-tasks": ((0,), ANYBODY),
    "task": (("task",), TEAM),
    "task-open": (("task",), TEAM),
    "new-task": ((), ANYBODY),
    "add-task": (("project",), TEAM),
    "edit-task": (("task",), WROTE),
    "take": (("task", 0), TEAM),
    "done": (("task", 0), WROTE),
    "drop": (("task", 0), WROTE),
    "reopen": (("task", 0), WROTE),
    "tomorrow": (("task", 0), WROTE),
    "not-mine": (("task", 0), WROTE),
    "decisions": (("project", 0), TEAM),
    "meeting": (("project", 1), TEAM),
    "decision": (("decision",), TEAM),
    "decide": (("project", 0), TEAM),
    "edit-decision": (("decision",), WROTE),
    "undecide": (("decision",), WROTE),
    "make": (("decision",), TEAM),
    "links": (("project", 0), TEAM),
    "add-link": (("project",), TEAM),
    "unlink": (("link",), WROTE),
    "contacts": (("project", 0), TEAM),
    "contact": (("contact",), TEAM),
    "add-contact": (("project",), TEAM),
    "edit-contact": (("contact",), TEAM),
    "uncontact": (("contact",), WROTE),
}
PASSES = {
    # Ana leads; Tamar wrote what there is and coordinates the country; Olga is in the team; Nino coordinates the
    # section and Root the network, which opens nothing to them.
    "ana": {ANYBODY, TEAM, LEAD, WROTE},
    "tamar": {ANYBODY, TEAM, WROTE, COORDINATOR},
    "olga": {ANYBODY, TEAM},
    "nino": {ANYBODY, COORDINATOR},
    "root": {ANYBODY, COORDINATOR},
    "claire": {ANYBODY},
}


@dataclass(frozen=True, slots=True)
class World:
    """Numbers of the things in the table."""

    project: ProjectId
    things: dict[str, str | int]

    def args(self, names: tuple[str | int, ...]) -> list[str | int]:
        return [self.things.get(str(name), name) for name in names]


def make(cast: Cast) -> World:
    people = cast.people
    project = a_team(cast, people["ana"], people["tamar"], people["olga"])
    now, wrote = cast.house.clock.now, person(people["tamar"])
    with cast.house.database.begin() as uow:
        decision = uow.teams.add_decision(
            project, f"{SECRET} opens the hall", decided_on=date(2030, 3, 1), deciders=(), author_id=wrote, now=now
        )
        task = uow.teams.add_task(project, f"thank {SECRET}", owner_id=wrote, made_by=wrote, now=now)
        uow.teams.add_link(project, SECRET, "https://example.org/a", author_id=wrote, now=now)
        contact = uow.teams.add_contact(
            project, kind="parents", name=SECRET, does="keeps the stove warm", reach="at six", author_id=wrote, now=now
        )
        asked: TeamAsk | None = uow.teams.ask(project, person(people["levan"]), now=now)
        invited = uow.teams.ask(project, person(people["marie"]), by_id=person(people["ana"]), now=now)
        uow.teams.add_invitation(TeamInvitation("nothing", project, person(people["ana"]), now, now))
        link = uow.teams.list_links(project)[0]
    assert asked is not None
    assert invited is not None
    things: dict[str, str | int] = {
        "project": project,
        "task": task.id,
        "decision": decision.id,
        "link": link.id,
        "contact": contact.id,
        "asked": asked.id,
        "invited": invited.id,
        "olga": person(people["olga"]),
        "token": "wrong-token-of-nobody",
    }
    return World(project, things)


def test_every_route_of_the_room_is_in_the_table() -> None:
    assert {f"teams.{name}" for name in TABLE} == set(feature.buttons)


@pytest.mark.parametrize("name", list(PASSES))
async def test_rights(cast: Cast, name: str) -> None:
    """Reading routes first, then those that change something; each on a world that is whole."""
    chat = cast.people[name]
    if name == "olga":
        # The messages below are compared in English.
        with cast.house.database.begin() as uow:
            uow.people.change(person(chat), language="en")
    world = make(cast)
    wrong: list[str] = []
    for route, (names, who) in TABLE.items():
        mark = len(chat.heard)
        said = await press(chat, f"teams.{route}", *world.args(names))
        refused = any(words in said for words in REFUSED)
        expected = who not in PASSES[name] or route == "enter"
        # A lead that is there already is said to be, which is no way in either.
        if refused != expected:
            wrong.append(f"{route}: {said[:80]!r}")
        outsider = TEAM not in PASSES[name]
        if outsider and any(SECRET in one.shown.plain for one in chat.heard[mark:]):
            wrong.append(f"{route} shows what is the team's")
        if not outsider and not feature.buttons[f"teams.{route}"].reads:
            world = _whole(cast, world)
        await chat.says("/cancel")
    assert wrong == []


def _whole(cast: Cast, world: World) -> World:
    """What was deleted or left is there again."""
    with cast.house.database.begin() as uow:
        for one in ("ana", "tamar", "olga", "levan", "marie"):
            uow.teams.leave(world.project, person(cast.people[one]), now=cast.house.clock.now)
    return make(cast)


async def test_contacts_are_found_by_nobody_else(cast: Cast, nino: Chat, root: Chat) -> None:
    """C11: no search, no export of others, no view of coordinators, no audit line, no error holds them."""
    make(cast)
    for chat in (nino, root, cast.people["claire"]):
        for word in ("find", "who", "ask", "members", "organisations"):
            await chat.says(f"/{word} {SECRET}")
            await chat.says("/cancel")
        for word in ("events", "members", "stats", "projects", "mine"):
            assert SECRET not in await chat.says(f"/{word}")
        await chat.says("/mydata")
        assert not [one for one in chat.heard if "stove" in one.shown.plain]
    with cast.house.database.begin() as uow:
        # Files that were handed out, audit lines, the index, waiting letters of those who are not in the team.
        for table in ("audit", "search_entry", "blob", "transcript"):
            assert "stove" not in str(uow._connection.exec_driver_sql(f"select * from {table}").all()), table
