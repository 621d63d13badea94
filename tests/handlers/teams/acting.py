"""A project with its team, and pressing what a forged button could press."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.incoming import Pressed
from storage import ProjectFacts

if TYPE_CHECKING:
    from storage import PersonId, ProjectId
    from tests.cast import Cast
    from tests.houses import Chat

TITLE = "Healthy school mornings"


def person(chat: Chat) -> PersonId:
    assert chat.person_id is not None
    return chat.person_id


def a_team(cast: Cast, lead: Chat, *members: Chat, title: str = TITLE) -> ProjectId:
    """A project of Tbilisi Youth that one leads and others do with them."""
    now = cast.house.clock.now
    with cast.house.database.begin() as uow:
        facts = ProjectFacts(title=title, language="en", country="GE", section_id=cast.sections["Tbilisi Youth"])
        project = uow.projects.add(cast.network, facts, author_id=person(lead), now=now)
        uow.teams.join(project.id, person(lead), role="lead", now=now)
        for one in members:
            uow.teams.join(project.id, person(one), now=now)
    return project.id


async def press(chat: Chat, do: str, *args: int | str) -> str:
    """Any button with any data, as a forged one would come."""
    data = "~".join([do, *map(str, args)])
    return await chat.sends(Pressed(data, "m", press=f"{data}-{len(chat.heard)}"))
