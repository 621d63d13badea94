"""C15, C21: when two networks part, nobody stays in a team of the other one, or gets into one by an old button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from storage import ProjectFacts
from tests.handlers.federation.conftest import person, press, unite

if TYPE_CHECKING:
    from storage import ProjectId
    from tests.cast import Cast
    from tests.handlers.federation.conftest import Other
    from tests.houses import Chat


def a_team(cast: Cast, lead: Chat, *members: Chat, title: str) -> ProjectId:
    now = cast.house.clock.now
    with cast.house.database.begin() as uow:
        facts = ProjectFacts(title=title, language="en", country="GE", visibility="partners")
        project = uow.projects.add(cast.network, facts, author_id=person(lead), now=now)
        uow.teams.join(project.id, person(lead), role="lead", now=now)
        for one in members:
            uow.teams.join(project.id, person(one), now=now)
    return project.id


async def part(root: Chat, cast: Cast) -> None:
    with cast.house.database.begin(reads=True) as uow:
        number = uow.federations.list_live(cast.network)[0].id
    await press(root, "federation.left", number)


async def test_people_of_the_other_network_leave_the_teams(cast: Cast, other: Other, root: Chat, ana: Chat) -> None:
    house, pablo, vera = cast.house, other.pablo, other.vera
    both = other.add("lola", "en")
    with house.database.begin() as uow:
        uow.people.join(person(both), cast.network, now=house.clock.now)
    await unite(root, other)
    gardens = a_team(cast, ana, pablo, both, title="Gardens")
    alone = a_team(cast, pablo, title="Bees")
    with house.database.begin() as uow:
        task = uow.teams.add_task(gardens, "Buy soil", owner_id=person(pablo), now=house.clock.now)
    # Vera asks to join before the networks part; the lead's button under that stays in the chat.
    assert "asked" in (await press(vera, "teams.ask", gardens)).casefold()
    await house.tick()
    assert "Vera" in ana.last_heard

    await part(root, cast)
    await house.tick()
    with house.database.begin(reads=True) as uow:
        assert [one.person_id for one in uow.teams.list_members(gardens)] == [person(ana), person(both)]
        assert uow.teams.get_task(task.id).owner_id == person(ana)
        assert (uow.teams.find(alone), uow.projects.get(alone).state) == (None, "unclaimed")
    assert any("Buy soil" in one.shown.plain for one in ana.heard)
    assert "Gardens" in pablo.last_heard or "Bees" in pablo.last_heard
    assert "Buy soil" not in await press(pablo, "teams.open", gardens)
    await press(ana, "teams.answer", _ask(cast, vera), 0, 1)
    with house.database.begin(reads=True) as uow:
        assert not uow.teams.is_member(gardens, person(vera))


def _ask(cast: Cast, who: Chat) -> int:
    with cast.house.database.begin(reads=True) as uow:
        return uow.teams.list_asks_of(person(who))[0].id
