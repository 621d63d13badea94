"""C21, B33: tasks with owner and date from one line; reminders that come once each; two people at one task."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.handlers.teams.acting import TITLE, a_team, person, press

if TYPE_CHECKING:
    from tests.cast import Cast
    from tests.houses import Chat


def heard(chat: Chat, words: str) -> int:
    return sum(words in one.shown.plain for one in chat.heard)


async def test_a_line_is_a_task_and_its_owner_is_reminded_in_time(cast: Cast, ana: Chat, marie: Chat) -> None:
    """The house's clock begins on Wednesday 13 March 2030, 9:00 UTC."""
    a_team(cast, ana, marie)
    card = await ana.says("/task call the school Marie Monday")
    assert card.startswith("call the school\nProject: Healthy school mornings\nWho: Marie\nUntil Mon 18 Mar 2030")
    assert "I remind the day before, on the day, and once after it." in card
    await ana.presses("Save")
    assert "Ana te confie une tâche" in marie.last_heard

    # In Paris: Sunday at nine, Monday at nine, Tuesday at nine, and never again.
    for at, words in (
        ("2030-03-17 08:59", None),
        ("2030-03-17 09:00", "À faire pour demain"),
        ("2030-03-18 09:00", "À faire aujourd’hui"),
        ("2030-03-19 09:00", "Est-ce fait ?"),
        ("2030-03-25 09:00", None),
    ):
        before = len(marie.heard)
        cast.house.clock.move_to(at, zone="Europe/Paris")
        await cast.house.tick()
        await cast.house.tick()
        said = [one.shown.plain.replace("\u202f", " ") for one in marie.heard[before:] if "call the" in one.shown.plain]
        assert len(said) == (words is not None), (at, said)
        if words:
            assert words in said[0]
    assert heard(ana, "call the school") == 1  # its own card: a lead is not nagged for others


async def test_done_tomorrow_and_not_mine(cast: Cast, ana: Chat, marie: Chat, levan: Chat) -> None:
    a_team(cast, ana, marie, levan)
    for line in ("print posters Marie tomorrow", "buy tea Marie tomorrow", "book the room Marie tomorrow"):
        await ana.says(f"/task {line}")
        await ana.presses("Save")
    cast.house.clock.move_to("2030-03-14 09:00", zone="Europe/Paris")
    await cast.house.tick()
    due = [one for one in marie.heard if "À faire aujourd’hui" in one.shown.plain]
    assert len(due) == 3
    keys = {one.shown.plain.split("\n")[2]: one.shown.rows[0] for one in due}
    assert [key.label for key in keys["buy tea"]] == ["C’est fait", "Demain", "Pas pour moi"]

    from handlers.kit.incoming import Pressed

    async def tap(chat: Chat, text: str, number: int) -> str:
        return await chat.sends(Pressed(keys[text][number].data, "m", press=f"{text}-{number}-{len(chat.heard)}"))

    assert "Fait, merci" in await tap(marie, "print posters", 0)
    assert "Reportée au" in await tap(marie, "buy tea", 1)
    assert "Elle revient à la personne responsable" in await tap(marie, "book the room", 2)
    assert "Marie gave a task in “Healthy school mornings” back:\nbook the room" in ana.last_heard
    # The same buttons once more: the task has moved on.
    assert "déjà close" in await tap(marie, "print posters", 0)
    assert "Cette tâche a changé depuis" in await tap(marie, "buy tea", 1)

    mark = len(marie.heard)
    cast.house.clock.move_to("2030-03-15 09:00", zone="Europe/Paris")
    await cast.house.tick()
    said = [one.shown.plain for one in marie.heard[mark:]]
    assert ["buy tea" in one for one in said] == [True]


async def test_two_people_take_the_same_free_task(cast: Cast, ana: Chat, marie: Chat, levan: Chat) -> None:
    project = a_team(cast, ana, marie, levan)
    await ana.says("/task paint the wall")
    await ana.presses("Nobody yet")
    await ana.presses("Skip")
    await ana.presses("Save")
    await press(marie, "teams.tasks", project, "free", 0)
    await press(levan, "teams.tasks", project, "free", 0)
    await marie.presses("paint the wall")
    await levan.presses("paint the wall")
    assert "Elle est à toi" in await marie.presses("Je la prends")
    said = await levan.presses("მე გავაკეთებ")
    assert "ვიღაცამ დაგასწროთ" in said
    assert "ვინ: Marie" in said


async def test_an_outage_gives_one_reminder_not_three(cast: Cast, ana: Chat, marie: Chat) -> None:
    a_team(cast, ana, marie)
    await ana.says("/task call the school Marie Monday")
    await ana.presses("Save")
    mark = len(marie.heard)
    cast.house.clock.move_to("2030-03-18 15:00", zone="Europe/Paris")
    await cast.house.tick()
    said = [one.shown.plain for one in marie.heard[mark:]]
    assert len(said) == 1
    assert "À faire aujourd’hui" in said[0]


async def test_lines_of_four_languages(cast: Cast, ana: Chat, marie: Chat, olga: Chat, levan: Chat) -> None:
    a_team(cast, ana, marie, olga, levan)
    said = await marie.says("/task appeler la mairie Olga vendredi")
    assert said.startswith("appeler la mairie\nProjet")
    assert "Qui\u202f: Olga\nPour le ven. 15 mars" in said
    said = await olga.says("/task позвонить в школу Ане до пятницы")
    assert said.startswith("позвонить в школу\n")
    assert "Кто: Ana" in said
    assert "15 мар" in said
    said = await levan.says("დავალება სკოლაში დარეკვა ოლგა პარასკევს")
    assert said.startswith("სკოლაში დარეკვა\n")
    assert "ვინ: Olga" in said
    said = await ana.says("task me: write to the parents by 20 March")
    assert said.startswith("write to the parents\n")
    assert "Who: Ana" in said
    assert "Until Wed 20 Mar" in said


async def test_who_is_in_several_teams_says_which(cast: Cast, ana: Chat, marie: Chat, olga: Chat) -> None:
    a_team(cast, ana, marie)
    a_team(cast, ana, olga, title="Bikes for all")
    assert "Which team is it for?" in await ana.says("/task write a letter")
    await ana.presses("Bikes for all")
    assert "Olga" in ana.buttons
    assert "Marie" not in ana.buttons
    await ana.says("/cancel")
    # Only one of the teams has somebody of that name.
    assert "Project: Healthy school mornings" in await ana.says("/task call the school Marie Monday")


async def test_a_scheduled_reminder_leaves_an_open_form_alone(cast: Cast, ana: Chat) -> None:
    a_team(cast, ana)
    await ana.says("/task buy paint me tomorrow")
    await ana.presses("Save")
    await ana.says("/task")
    cast.house.clock.move_to("2030-03-14 09:00", zone="Asia/Tbilisi")
    await cast.house.tick()
    assert "Due today" in ana.last_heard
    assert "Who does it?" in await ana.says("sweep the yard")


async def test_lists_have_pages_and_filters(cast: Cast, ana: Chat, marie: Chat) -> None:
    project = a_team(cast, ana, marie)
    with cast.house.database.begin() as uow:
        for number in range(11):
            owner = person(ana) if number % 2 else None
            uow.teams.add_task(project, f"Task {number}", owner_id=owner, now=cast.house.clock.now)
    first = await press(ana, "teams.tasks", project, "open", 0)
    assert "Open tasks: 11" in first
    assert "1/3" in first
    second = await press(ana, "teams.tasks", project, "open", 1)
    assert "2/3" in second
    assert len(ana.buttons) == 8
    await ana.presses("Show")
    assert "Nobody’s yet: 6" in await ana.presses("Nobody’s")
    mine = await ana.says("/tasks")
    assert "Your open tasks: 5" in mine
    assert TITLE in mine


async def test_whoever_is_in_no_team_reads_what_was_understood(cast: Cast, marie: Chat, olga: Chat) -> None:
    """C21: the line is not lost: it may become a reminder of one's own."""
    heard = await marie.says("/task Appeler l'école vendredi")
    assert "Compris\u202f: Appeler l'école" in heard
    assert "ven. 15 mars 2030" in heard
    assert "Appeler l'école" in await marie.presses("Me le rappeler plutôt")
    assert "Понято: Позвонить в школу" in await olga.says("/task Позвонить в школу")
