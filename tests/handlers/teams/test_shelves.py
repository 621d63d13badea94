"""C11, C21: what a team keeps at hand, in two languages; and what becomes of it when people go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.handlers.teams.acting import a_team, person, press

if TYPE_CHECKING:
    from tests.cast import Cast
    from tests.houses import Chat


async def test_links_are_of_the_open_web(cast: Cast, ana: Chat, olga: Chat) -> None:
    project = a_team(cast, ana, olga)
    await press(ana, "teams.add-link", project)
    for inside in ("http://192.168.1.1/plan", "http://localhost:8000", "https://me:secret@example.org", "no address"):
        assert "open web only" in await ana.says(inside)
    said = await ana.says("Our plan https://example.org/plan?x=1")
    assert "The link is kept." in said
    assert "Our plan" in said
    assert ana.last.pieces[-1].link == "https://example.org/plan?x=1"
    await press(olga, "teams.add-link", project)
    assert "Как назвать ссылку?" in await olga.says("example.org/plan?x=1")
    assert "Эта ссылка у команды уже есть" in await olga.presses("Пропустить")
    assert not any(label.startswith("Убрать") for label in olga.buttons)  # it is Ana's, who leads
    await press(ana, "teams.links", project, 0)
    assert "Deleted." in await ana.presses("Remove: Our plan")


async def test_a_contact_is_written_read_and_changed_by_the_team(cast: Cast, ana: Chat, olga: Chat) -> None:
    project = a_team(cast, ana, olga)
    await press(olga, "teams.contacts", project, 0)
    assert "Родители, администрация" in olga.last_heard
    await olga.presses("Добавить контакт")
    await olga.says("Совет родителей школы 51")
    await olga.presses("Родители")
    await olga.says("Печёт пироги к празднику")
    await olga.says("Лия, по средам в школе")
    card = await olga.presses("Сохранить")
    assert "Сохранено для вашей команды." in card
    assert "Как связаться: Лия, по средам в школе" in card

    listed = await press(ana, "teams.contacts", project, 0)
    assert "Совет родителей школы 51\nParents" in listed
    assert "Лия" not in listed
    await ana.presses("Совет родителей")
    assert "To reach them: Лия, по средам в школе" in ana.last_heard
    await ana.presses("Edit")
    await ana.presses("Edit")
    await ana.presses("How to reach them")
    await ana.says("Lia, on Thursdays")
    assert "To reach them: Lia, on Thursdays" in await ana.presses("Save")
    assert "Удалено." in await press(olga, "teams.uncontact", 1)


async def test_a_contact_is_handed_out_to_who_wrote_it_and_stays_with_the_team(
    cast: Cast, ana: Chat, olga: Chat
) -> None:
    project = a_team(cast, ana, olga)
    with cast.house.database.begin() as uow:
        uow.teams.add_contact(
            project,
            kind="firm",
            name="Bakery",
            does="bread",
            reach="the green door",
            author_id=person(olga),
            now=cast.house.clock.now,
        )
    from handlers.teams import duties

    with cast.house.database.begin() as uow:
        assert "the green door" in str(duties.export(uow, person(olga)))
        assert "the green door" not in str(duties.export(uow, person(ana)))
    await olga.says("/forgetme")
    await olga.presses(olga.buttons[0])
    with cast.house.database.begin() as uow:
        [contact] = uow.teams.list_contacts(project)
        assert (contact.name, contact.author_id) == ("Bakery", None)
    # The last one goes, and with her all that the team kept.
    await ana.says("/forgetme")
    await ana.presses(ana.buttons[0])
    with cast.house.database.begin() as uow:
        assert uow.teams.find(project) is None
        for table in ("team_contact", "team_task", "team_decision", "team_link", "team_member", "team_ask"):
            assert uow._connection.exec_driver_sql(f"select * from {table}").all() == [], table


async def test_who_erases_themselves_leaves_tasks_with_the_lead_and_no_name(cast: Cast, ana: Chat, olga: Chat) -> None:
    project = a_team(cast, ana, olga)
    await olga.says("/task купить краски я завтра")
    await olga.presses("Сохранить")
    await olga.says("/decision Красим сами")
    await olga.presses("Я")
    await olga.presses("Готово")
    await olga.presses("Сохранить")
    mark = len(ana.heard)
    await olga.says("/forgetme")
    await olga.presses(olga.buttons[0])
    await cast.house.tick()
    told = [one.shown.plain for one in ana.heard[mark:]]
    assert any("a task came back" in one and "купить краски" in one for one in told)
    assert not any("Olga" in one for one in told)
    assert "decided by: The whole team" not in await press(ana, "teams.decisions", project, 0)
    assert "Olga" not in ana.last_heard


async def test_the_only_lead_who_erases_themselves_leaves_the_choice_to_the_coordinator(
    cast: Cast, ana: Chat, olga: Chat, nino: Chat
) -> None:
    a_team(cast, ana, olga)
    await ana.says("/forgetme")
    await ana.presses(ana.buttons[0])
    await cast.house.tick()
    assert "Nobody leads the team of" in nino.last_heard
    await nino.presses("Olga")
    assert "Теперь вы руководите командой" in olga.last_heard


async def test_a_card_says_what_matters_in_two_languages(cast: Cast, ana: Chat, marie: Chat) -> None:
    project = a_team(cast, ana, marie)
    await ana.says("/task call the school Marie Monday")
    await ana.presses("Save")
    said = await ana.says("/team")
    assert said.startswith("Team: Healthy school mornings\nAna, Georgia (lead)\nMarie, France")
    assert "Open tasks: 1 (yours: 0, nobody’s yet: 0)" in said
    assert "• call the school — Marie, Mon 18 Mar (in 5 days)" in said
    assert "No meeting is planned." in said
    said = (await marie.says("équipe")).replace("\u202f", " ")
    assert "Tâches ouvertes : 1 (les tiennes : 1, à prendre : 0)" in said
    assert project
