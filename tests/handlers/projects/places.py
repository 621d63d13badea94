"""Projects and organisations that tests begin with, put there without talking."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.incoming import Pressed
from handlers.projects import indexing
from storage import NewOrganisation, ProjectFacts

if TYPE_CHECKING:
    from storage import Organisation, Project
    from tests.cast import Cast
    from tests.houses import Chat


def an_organisation(
    cast: Cast, name: str, *, kind: str = "non-profit", member: bool = False, education: bool = False
) -> Organisation:
    with cast.house.database.begin() as uow:
        new = NewOrganisation(kind, name, "GE", "en")
        made = uow.organisations.add(cast.network, new, added_by=None, now=cast.house.clock.now)
        root = cast.people["root"].person_id
        assert root is not None
        return uow.organisations.confirm(
            made.id, member=member, education_linked=education, by=root, now=cast.house.clock.now
        )


def put_project(cast: Cast, lead: str | None = "ana", *, stage: str = "running", **more: object) -> Project:
    """A project of Tbilisi Youth that this person leads; None: without a team."""
    with cast.house.database.begin() as uow:
        usual = {"title": "School gardens", "language": "en", "country": "GE", "kind": "initiative"}
        facts = ProjectFacts(**{**usual, "section_id": cast.sections["Tbilisi Youth"], **more})  # type: ignore[arg-type]
        author = cast.people[lead].person_id if lead is not None else None
        now = cast.house.clock.now
        project = uow.projects.add(cast.network, facts, author_id=author, stage=stage, now=now)
        if author is not None:
            uow.teams.join(project.id, author, role="lead", now=now)
        indexing.index(uow, project, now=now)
        return project


def join(cast: Cast, project: Project, name: str) -> None:
    with cast.house.database.begin() as uow:
        person = cast.people[name].person_id
        assert person is not None
        uow.teams.join(project.id, person, now=cast.house.clock.now)


def stored(cast: Cast, number: int = 1) -> Project:
    with cast.house.database.begin(reads=True) as uow:
        return uow.projects.get(number)  # type: ignore[arg-type]


async def press(chat: Chat, do: str, *args: int | str) -> str:
    data = "~".join([do, *map(str, args)])
    return await chat.sends(Pressed(data, "m", press=f"{data}-{len(chat.heard)}"))
