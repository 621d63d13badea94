"""C21, C22, B33: meetings on each clock, for the team alone; decisions become tasks; who leaves hears no more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from storage import EventId, Follow
from tests.handlers.teams.acting import a_team, person, press

if TYPE_CHECKING:
    from storage import ProjectId
    from tests.cast import Cast
    from tests.houses import Chat


async def a_meeting(chat: Chat, project: ProjectId, line: str = "Call about posters Friday 18:00-19:00") -> EventId:
    await press(chat, "events.meet", project)
    await chat.says(line)
    while "Skip" in chat.buttons:
        await chat.presses("Skip")
    await chat.presses("Save")
    return EventId(1)


async def test_each_reads_the_meeting_on_their_own_clock(
    cast: Cast, ana: Chat, marie: Chat, levan: Chat, nino: Chat, root: Chat
) -> None:
    project = a_team(cast, ana, marie)
    await a_meeting(ana, project)
    assert "Call about posters" in ana.last_heard
    assert "For the team of “Healthy school mornings” alone" in ana.last_heard
    assert "Fri 15 Mar 2030, 18:00–19:00 (Tbilisi" in ana.last_heard
    said = marie.last_heard.replace("\u202f", " ")
    assert "Ton équipe prévoit une réunion." in said
    assert "15:00" in said
    assert "(Paris" in said
    await marie.presses("Oui")
    assert "Prochaine réunion" in await press(marie, "teams.open", project)
    assert "15:00" in marie.last_heard
    assert "18:00" in await press(ana, "teams.meetings", project)

    # Nobody else sees it: not the section's coordinator, not the admin of all.
    for chat in (levan, nino, root):
        assert "Call about posters" not in await chat.says("/events")
        assert "Call about posters" not in await press(chat, "events.look", 1)
        assert "Call about posters" not in await press(chat, "events.who", 1, 0)
        assert "Call about posters" not in await press(chat, "events.calendar", 1)
        assert "Call about posters" not in await chat.says("/events posters")
    with cast.house.database.begin() as uow:
        assert uow.events.find_answer(EventId(1), person(levan)) is None
    await press(levan, "events.answer", 1, "yes")
    await press(nino, "events.cancel", 1)
    with cast.house.database.begin() as uow:
        assert uow.events.find_answer(EventId(1), person(levan)) is None
        assert not uow.events.get(EventId(1)).is_cancelled


async def test_who_joins_is_reminded_and_who_leaves_is_not(
    cast: Cast, ana: Chat, marie: Chat, olga: Chat, levan: Chat
) -> None:
    project = a_team(cast, ana, marie, levan)
    await a_meeting(ana, project)
    await levan.presses("დიახ")
    await levan.says("/task me: bring the projector Friday")
    await levan.presses("შენახვა")
    with cast.house.database.begin() as uow:
        uow.teams.join(project, person(olga), now=cast.house.clock.now)
    marks = {chat.id: len(chat.heard) for chat in (ana, marie, olga, levan)}
    await press(levan, "teams.leave", project, 0)
    marks["levan"] = len(levan.heard)
    assert any("a task came back" in one.shown.plain and "projector" in one.shown.plain for one in ana.heard)

    cast.house.clock.move_to("2030-03-14 18:00", zone="Asia/Tbilisi")
    await cast.house.tick()
    cast.house.clock.move_to("2030-03-15 17:00", zone="Asia/Tbilisi")
    await cast.house.tick()
    for chat in (ana, marie, olga):
        told = [one.shown.plain for one in chat.heard[marks[chat.id] :] if "Call about posters" in one.shown.plain]
        assert len(told) == 2, chat.id  # a day before, an hour before
    assert [one.shown.plain for one in levan.heard[marks["levan"] :]] == []
    assert "Call about posters" not in await press(levan, "events.look", 1)
    with cast.house.database.begin() as uow:
        assert [one.owner_id for one in uow.teams.list_tasks(project)] == [person(ana)]


async def test_letters_that_wait_are_taken_back_from_who_leaves(cast: Cast, ana: Chat, marie: Chat) -> None:
    """It is night where Marie is: what waits for her morning never comes."""
    project = a_team(cast, ana, marie)
    await ana.says("/task call the school Marie 20 March")
    await ana.presses("Save")
    await a_meeting(ana, project)
    cast.house.clock.move_to("2030-03-14 23:30", zone="Europe/Paris")
    await press(ana, "events.edit", 1)
    await ana.presses("When")
    await ana.says("Friday 20:00")
    await ana.presses("Save")
    mark = len(marie.heard)
    with cast.house.database.begin() as uow:
        uow.teams.leave(project, person(marie), now=cast.house.clock.now)
    cast.house.clock.move_to("2030-03-21 12:00", zone="Europe/Paris")
    await cast.house.tick()
    assert [one.shown.plain for one in marie.heard[mark:]] == []


async def test_a_personal_reminder_of_the_meeting_ends_with_leaving(cast: Cast, ana: Chat, olga: Chat) -> None:
    project = a_team(cast, ana, olga)
    await a_meeting(ana, project, "Posters Friday 18:00")
    await olga.says("/remind за 2 часа до Posters взять краски")
    if "Сохранить" in olga.buttons:
        await olga.presses("Сохранить")
    with cast.house.database.begin() as uow:
        assert [one.event_id for one in uow.reminders.list_own(person(olga))] == [1]
        uow.teams.leave(project, person(olga), now=cast.house.clock.now)
        assert uow.reminders.list_own(person(olga)) == []


async def test_a_decision_of_a_meeting_becomes_a_task_in_one_press(
    cast: Cast, ana: Chat, marie: Chat, olga: Chat
) -> None:
    project = a_team(cast, ana, marie, olga)
    await a_meeting(ana, project)
    cast.house.clock.move_to("2030-03-15 20:00", zone="Asia/Tbilisi")
    await press(ana, "events.look", 1)
    assert "No decision of this meeting" in await ana.presses("Decisions")
    await ana.presses("Write down a decision")
    await ana.says("Marie asks for the key of the library by 22 March")
    await ana.presses("I")
    await ana.presses("Olga")
    await ana.presses("Done")
    card = await ana.presses("Save")
    assert "Fri 15 Mar 2030, decided by: Ana and Olga" in card
    task = await ana.presses("Make it a task")
    assert "Who: Marie" in task
    assert "Until Fri 22 Mar 2030" in task
    assert "Ana te confie une tâche" in marie.last_heard
    assert await press(olga, "teams.make", 1)
    with cast.house.database.begin() as uow:
        assert uow.teams.count_tasks(project) == 1
    # The host sees what is open of it.
    open_now = await press(ana, "teams.meeting", project, 1)
    assert "Task: Marie, Fri 22 Mar (in 7 days)" in open_now
    await press(marie, "teams.done", 1, 0)
    assert "Task done: Marie" in await press(ana, "teams.meeting", project, 1)


async def test_a_decision_without_a_name_asks_for_what_is_missing(cast: Cast, olga: Chat, ana: Chat) -> None:
    a_team(cast, olga, ana)
    await olga.says("/decision Встречаемся в библиотеке")
    await olga.presses("Вся команда")
    await olga.presses("Готово")
    saved = await olga.presses("Сохранить")
    assert "кто решил: Вся команда" in saved
    assert "Кто это сделает?" in await olga.presses("Сделать задачей")
    await olga.presses("Ana")
    await olga.presses("Завтра")
    assert "Кто: Ana" in await olga.presses("Сохранить")
    assert "Olga gives you a task" in ana.last_heard


async def test_digests_tell_a_team_of_its_meetings_and_nobody_else(
    cast: Cast, ana: Chat, olga: Chat, root: Chat
) -> None:
    """A coordinator who sees all of a network and follows whoever plans a meeting reads nothing of it."""
    project = a_team(cast, ana, olga)
    with cast.house.database.begin() as uow:
        uow.digests.follow(Follow(person(root), cast.network, "person", str(person(ana))))
    for chat in (olga, root):
        await chat.says("/digest daily 10:00")
    await a_meeting(ana, project, "Posters Friday 18:00")
    for day in ("14", "15"):
        cast.house.clock.move_to(f"2030-03-{day} 13:00", zone="Asia/Tbilisi")
        await cast.house.tick()
    assert any("Posters" in one.shown.plain and "18:00" in one.shown.plain for one in olga.heard)
    assert not any("Posters" in one.shown.plain for one in root.heard)
