"""Who is in the stories about matching: profiles, projects, schools, made through storage as the rooms make them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from handlers.matching import sides
from storage import NewOrganisation, Profile, ProjectFacts, Research
from tests.houses import TEXTS

if TYPE_CHECKING:
    from storage import Organisation, PersonId, Project, UnitOfWork
    from tests.cast import Cast
    from tests.houses import Chat


def know(uow: UnitOfWork, cast: Cast, kind: str, item: int) -> None:
    """As the room's own due work does."""
    sides.renew(uow, kind, item, TEXTS.plain, ("en", "fr", "ru", "ka"), now=cast.house.clock.now)


def id_of(chat: Chat) -> PersonId:
    assert chat.person_id is not None
    return chat.person_id


def a_profile(cast: Cast, chat: Chat, *, kinds: list[str] | None = None, listed: bool = True, **fields: object) -> None:
    with cast.house.database.begin() as uow:
        now = cast.house.clock.now
        if kinds is not None:
            uow.people.join(id_of(chat), cast.network, now=now, kinds=kinds)
        profile = replace(Profile(id_of(chat), cast.network), listed=listed, **fields)  # type: ignore[arg-type]
        uow.profiles.keep(profile, now=now)
        know(uow, cast, sides.PERSON, id_of(chat))


def a_project(cast: Cast, chat: Chat, title: str, *, research: Research | None = None, **fields: object) -> Project:
    with cast.house.database.begin() as uow:
        now = cast.house.clock.now
        slugs = fields.pop("themes", ())
        themes = tuple(one.id for one in uow.networks.list_themes(cast.network) if one.slug in slugs)  # type: ignore[operator]
        facts = ProjectFacts(title=title, themes=themes, **{"language": "en", **fields})  # type: ignore[arg-type]
        project = uow.projects.add(cast.network, facts, author_id=id_of(chat), now=now, stage="running")
        if research is not None:
            project = uow.projects.seek(project.id, research, now=now)
        uow.teams.join(project.id, id_of(chat), now=now, role="lead")
        know(uow, cast, sides.PROJECT, project.id)
        return project


def a_school(cast: Cast, chat: Chat, name: str, country: str) -> Organisation:
    with cast.house.database.begin() as uow:
        new = NewOrganisation("school", name, country, "en")
        made = uow.organisations.add(cast.network, new, added_by=id_of(chat), now=cast.house.clock.now)
        know(uow, cast, sides.ORGANISATION, made.id)
        return made
