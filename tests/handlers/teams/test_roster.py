"""C21: who is in a team: asking, being asked, links, leaving, handing over, and who is asked when nobody leads."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from tests.handlers.teams.acting import TITLE, a_team, person, press

if TYPE_CHECKING:
    from tests.cast import Cast
    from tests.houses import Chat


def payload_of(said: str) -> str:
    """What the link in a message carries."""
    found = re.search(r"t_[A-Za-z0-9_-]+", said)
    assert found is not None, said
    return found[0]


async def test_somebody_asks_and_a_lead_lets_them_in(cast: Cast, ana: Chat, marie: Chat, levan: Chat) -> None:
    project = a_team(cast, ana)
    seen = await press(marie, "teams.open", project)
    assert "Membres de l’équipe : 1" in seen.replace("\u202f", " ")
    assert "Ana" not in seen
    await marie.presses("Demander à entrer")
    assert "Marie, France asks to join the team of “Healthy school mornings”" in ana.last_heard
    assert await press(marie, "teams.ask", project)
    assert len([one for one in ana.heard if "asks to join" in one.shown.plain]) == 1

    assert await ana.presses("Yes, welcome") == "In the team: Marie"
    assert f"dans l’équipe du projet «\u202f{TITLE}\u202f»" in marie.last_heard
    await marie.presses("Voir l’équipe")
    assert "Ana, Géorgie (responsable)" in marie.last_heard
    assert "Marie, France" in marie.last_heard
    assert len(marie.buttons) == 8

    # Georgian: asked for, and kindly refused; nobody asks again for a while.
    await press(levan, "teams.open", project)
    await levan.presses("გუნდში გაწევრიანება")
    assert "Not taken in for now: Levan" in await ana.presses("Not now")
    assert "ახლა ვერავის იღებს" in levan.last_heard
    await press(levan, "teams.ask", project)
    assert "asks to join" not in ana.last_heard
    cast.house.clock.now += timedelta(days=91)
    await press(levan, "teams.ask", project)
    assert any("Levan, Georgia asks to join" in one.shown.plain for one in ana.heard[-3:])


async def test_two_leads_answer_at_once_and_one_is_told(cast: Cast, ana: Chat, nino: Chat, olga: Chat) -> None:
    project = a_team(cast, ana, nino)
    with cast.house.database.begin() as uow:
        uow.teams.set_role(project, person(nino), "lead")
    await press(olga, "teams.ask", project)
    for chat in (ana, nino):
        assert "Olga, Georgia asks to join" in chat.last_heard
    await ana.presses("Not now")
    assert await nino.presses("Yes, welcome") == "This was answered already."
    with cast.house.database.begin() as uow:
        assert not uow.teams.is_member(project, person(olga))


async def test_a_lead_invites_by_name_and_they_decide(cast: Cast, ana: Chat, olga: Chat, claire: Chat) -> None:
    project = a_team(cast, ana)
    await press(ana, "teams.invite", project)
    assert "nobody of that name" in await ana.says("Zaphod")
    asked = await ana.says("olga")
    assert "They are asked only when you press" in asked
    assert "Olga, Tbilisi Youth" in ana.buttons
    assert "Invited: Olga" in await ana.presses("Olga, Tbilisi Youth")
    assert "Ana зовёт вас в команду проекта «Healthy school mornings»" in olga.last_heard
    assert "Как найти вас в других местах, она не видит" in olga.last_heard
    assert "Добро пожаловать в команду" in await olga.presses("Вступить")
    assert "New in the team of “Healthy school mornings”: Olga" in ana.last_heard

    await press(ana, "teams.invite", project)
    await ana.says("Claire")
    await ana.presses("Claire")
    await claire.presses("No, thank you")
    assert "Claire will not join" in ana.last_heard
    await press(ana, "teams.invite", project)
    await ana.says("Claire")
    assert "The answer was no: Claire" in await ana.presses("Claire")
    assert "invites you" not in claire.last_heard


async def test_a_link_lets_one_person_in(cast: Cast, ana: Chat, marie: Chat, levan: Chat) -> None:
    project = a_team(cast, ana)
    await press(ana, "teams.open", project)
    await ana.presses("More")
    said = await ana.presses("Link for one person")
    payload = payload_of(said)
    assert "Ana t’invite dans l’équipe" in await marie.says(f"/start {payload}")
    assert "გიწვევთ" in await levan.says(f"/team {payload}")
    assert "Bienvenue dans l’équipe" in await marie.presses("Rejoindre")
    assert "ბმული გუნდში აღარ მიდის" in await levan.presses("გაწევრიანება")
    with cast.house.database.begin() as uow:
        assert [one.name for one in uow.teams.list_members(project)] == ["Ana", "Marie"]

    # Somebody whom Kith does not know yet goes on to the team after the first questions.
    said = await press(ana, "teams.link-in", project)
    payload = payload_of(said)
    new = cast.house.chat("new", name="New")
    await new.says(f"/start {payload}")
    with cast.house.database.begin() as uow:
        draft = next(one for one in uow.drafts.list_open(uow.people.find_by_identity("fake", "new").id))  # type: ignore[union-attr]
    assert draft.about["then"] == payload

    # A link dies with its maker's lead.
    said = await press(ana, "teams.link-in", project)
    payload = payload_of(said)
    with cast.house.database.begin() as uow:
        uow.teams.hand_over(project, person(ana), person(marie))
    assert "ბმული გუნდში აღარ მიდის" in await levan.says(f"/start {payload}")


async def test_the_last_lead_hands_over_or_the_coordinator_is_asked(
    cast: Cast, ana: Chat, marie: Chat, nino: Chat, claire: Chat
) -> None:
    project = a_team(cast, ana, marie)
    await press(ana, "teams.open", project)
    await ana.presses("More")
    assert "Who shall lead it after you?" in await ana.presses("Leave the team")
    assert "You have left the team" in await ana.presses("Marie")
    assert "Tu mènes désormais l’équipe" in [one.shown.plain for one in marie.heard][-2]
    assert "Ana a quitté l’équipe" in marie.last_heard

    with cast.house.database.begin() as uow:
        uow.teams.join(project, person(ana), now=cast.house.clock.now)
    await press(marie, "teams.leaving", project, 0)
    await marie.presses("Laisser la coordination")
    assert "Nobody leads the team of “Healthy school mornings” any more" in nino.last_heard
    # Whoever looks after another place decides nothing here, and a coordinator sees names alone.
    assert "Only a coordinator" in await press(claire, "teams.name-lead", project, person(ana))
    assert "not in" in await press(nino, "teams.tasks", project, "open", 0)
    await nino.presses("Ana")
    assert any("Ana leads the team of" in one.shown.plain for one in nino.heard)
    assert "You lead the team" in ana.last_heard
    assert "Somebody leads this team already" in await press(nino, "teams.name-lead", project, person(ana))


async def test_the_last_one_takes_the_team_along(cast: Cast, ana: Chat) -> None:
    project = a_team(cast, ana)
    with cast.house.database.begin() as uow:
        uow.teams.add_contact(
            project, kind="parents", name="Parents’ council", does=None, reach=None, author_id=person(ana),
            now=cast.house.clock.now,
        )  # fmt: skip
    assert "That cannot be undone" in await press(ana, "teams.leaving", project, 0)
    await ana.presses("Leave and delete it all")
    with cast.house.database.begin() as uow:
        assert uow.teams.find(project) is None
        assert uow.teams.count_contacts(project) == 0
