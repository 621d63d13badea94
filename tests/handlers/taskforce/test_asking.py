"""C18: a request for help enters a queue with topic and deadline, one takes it, without an answer it goes up."""

from __future__ import annotations

import asyncio
from datetime import date
from typing import TYPE_CHECKING

from handlers.kit.incoming import Pressed
from storage import HelpRequestId, ProjectFacts

if TYPE_CHECKING:
    from storage import HelpRequest
    from tests.cast import Cast
    from tests.houses import Chat

BUSES = "Funding: who pays for buses to the mountain school? We need to know by 1 April"


async def press(chat: Chat, do: str, *args: int | str) -> str:
    """Press a button that this person may never have been shown."""
    data = "~".join([do, *map(str, args)])
    return await chat.sends(Pressed(data, "m", press=f"{data}-{len(chat.heard)}-{chat.house.clock.now.timestamp()}"))


def helpers(cast: Cast, *names: str) -> None:
    with cast.house.database.begin() as uow:
        for name in names:
            person = cast.people[name].person_id
            assert person is not None
            uow.help_requests.keep_member(person, cast.network, "active", now=cast.house.clock.now)


def request(cast: Cast, number: int = 1) -> HelpRequest:
    with cast.house.database.begin(reads=True) as uow:
        return uow.help_requests.get(HelpRequestId(number))


def heard(chat: Chat, words: str) -> list[str]:
    return [one.shown.plain for one in chat.heard if words in one.shown.plain]


def refusals(cast: Cast) -> list[str]:
    with cast.house.database.begin(reads=True) as uow:
        return [one.action for one in uow.audit.list_latest(limit=500) if one.outcome == "refused"]


async def ask(chat: Chat, line: str = BUSES, save: str = "Send") -> str:
    await chat.says(f"/taskforce {line}")
    return await chat.presses(save)


async def test_a_request_from_asking_to_solved_in_two_languages(
    cast: Cast, ana: Chat, levan: Chat, marie: Chat
) -> None:
    helpers(cast, "levan", "marie")
    said = await ask(ana)
    assert said.startswith("It is in the queue. If nobody answers in 3 days")
    assert request(cast).topic == "funding"
    assert request(cast).wanted_on == date(2030, 4, 1)
    assert heard(levan, "დამხმარე ჯგუფს დახმარებას სთხოვენ. თემა: დაფინანსება")
    await ask(ana, "Partners: who knows a school near the lake? By 20 March")
    assert len(heard(levan, "დამხმარე ჯგუფს დახმარებას სთხოვენ")) == 1, "once a day"

    # By topic and age; nobody's name stands in the queue.
    listed = await levan.presses("რიგი")
    assert listed.startswith("2 თხოვნა ელოდება")
    assert listed.index("დაფინანსება") < listed.index("პარტნიორები")
    assert "Ana" not in listed
    await levan.presses("თემების მიხედვით")
    assert levan.buttons == ["დაფინანსება: 1", "პარტნიორები: 1", "ყველა თემა"]
    await levan.presses("დაფინანსება")
    await levan.presses("დაფინანსება")
    cast.house.clock.pass_(hours=2)
    assert "ითხოვს: Ana" in await levan.presses("მე ვითავებ")
    assert "Levan has taken your request" in ana.last_heard
    await levan.presses("მიწერა")
    await levan.says("მუნიციპალიტეტს მიმართეთ")
    assert "Levan writes. Topic: Funding" in ana.last_heard
    assert "მუნიციპალიტეტს მიმართეთ" in ana.last_heard
    await ana.presses("Write")
    await ana.says("Thanks! Whom there?")
    assert "გწერთ: Ana" in levan.last_heard
    assert "Thanks! Whom there?" in levan.last_heard

    # Whoever asked sees the way it went, with dates, at any time.
    await ana.says("/taskforce")
    await ana.presses("Funding")
    assert "Asked: Wed 13 Mar 2030, 13:00 (Tbilisi)\nTaken: Wed 13 Mar 2030, 15:00 (Tbilisi)" in ana.last_heard
    assert "With: Levan" in ana.last_heard
    await ana.presses("Solved")
    assert "ეს თხოვნა მოგვარდა. მადლობა." in levan.last_heard
    assert request(cast).state == "solved"


async def test_of_two_at_once_one_takes_it_and_the_other_is_told(
    cast: Cast, ana: Chat, levan: Chat, claire: Chat
) -> None:
    helpers(cast, "levan", "claire")
    await ask(ana)
    await asyncio.gather(press(levan, "taskforce.take", 1), press(claire, "taskforce.take", 1))
    taker = request(cast).taker_id
    assert taker in {levan.person_id, claire.person_id}
    told = heard(claire, "Somebody was quicker") or heard(levan, "ვიღაცამ დაგასწროთ")
    assert len(told) == 1
    assert len(heard(ana, "has taken your request")) == 1


async def test_without_an_answer_it_goes_up_after_three_days_and_after_six(
    cast: Cast, ana: Chat, levan: Chat, nino: Chat, root: Chat, olga: Chat
) -> None:
    """Taken is not answered. Once each; the asker is told; a form in progress goes on."""
    helpers(cast, "levan")
    with cast.house.database.begin() as uow:
        assert olga.person_id is not None
        uow.people.grant(olga.person_id, "admin", "deployment", now=cast.house.clock.now)
    await ask(ana)
    await press(levan, "taskforce.take", 1)
    cast.house.clock.pass_(days=2, hours=23)
    await cast.house.tick()
    assert heard(root, "no answer") == []
    await ana.says("/taskforce")
    await ana.presses("Ask for help")
    cast.house.clock.pass_(hours=2)
    for _ in range(2):
        await cast.house.tick()
    assert len(heard(root, "A request for help has had no answer for 3 days. Topic: Funding")) == 1
    assert "Somebody took it and has not answered." in heard(root, "no answer")[0]
    assert "Ana" not in heard(root, "no answer")[0]
    assert len(heard(ana, "The network’s coordinators know of it now.")) == 1
    assert await ana.says("Methods: how to begin?") == "Until when does help make sense?"
    assert heard(olga, "без ответа") == []
    cast.house.clock.pass_(days=3)
    for _ in range(2):
        await cast.house.tick()
    assert len(heard(olga, "без ответа уже 6 дней")) == 1
    assert len(heard(root, "no answer")) == 1
    assert len(heard(ana, "The admins know of it now.")) == 1
    cast.house.clock.pass_(days=30)
    await cast.house.tick()
    assert len(heard(olga, "без ответа")) == 1
    # A coordinator sees its way, not what the two wrote; and takes nothing that somebody has.
    await press(root, "taskforce.look", 1)
    assert "Brought to the admins" in root.last_heard
    assert heard(nino, "no answer") == []


async def test_an_answer_stops_it(cast: Cast, ana: Chat, levan: Chat, root: Chat) -> None:
    helpers(cast, "levan")
    await ask(ana)
    await press(levan, "taskforce.take", 1)
    await levan.presses("მიწერა")
    await levan.says("ვპასუხობ")
    cast.house.clock.pass_(days=10)
    await cast.house.tick()
    assert heard(root, "no answer") == []
    # Handed back after an answer, it waits anew and days are counted anew.
    await press(levan, "taskforce.return", 1)
    assert "handed back" in ana.last_heard
    cast.house.clock.pass_(days=2)
    await cast.house.tick()
    assert heard(root, "no answer") == []
    cast.house.clock.pass_(days=1, hours=1)
    await cast.house.tick()
    assert len(heard(root, "no answer")) == 1


async def test_whoever_asked_may_rather_have_somebody_else(cast: Cast, ana: Chat, levan: Chat, marie: Chat) -> None:
    helpers(cast, "levan", "marie")
    await ask(ana)
    await press(levan, "taskforce.take", 1)
    await press(ana, "taskforce.again", 1)
    assert "ეს თხოვნა სხვას გადასცეს" in levan.last_heard
    await press(levan, "taskforce.write", 1)
    assert "აღარ შეიძლება" in levan.last_heard
    await press(marie, "taskforce.take", 1)
    assert request(cast).taker_id == marie.person_id
    assert "Back in the queue" in await press(ana, "taskforce.look", 1)


async def test_nobody_else_reads_what_the_two_write(
    cast: Cast, ana: Chat, levan: Chat, marie: Chat, claire: Chat, root: Chat
) -> None:
    """Rights by made-up buttons: others of the task force, coordinators, members, members of another network."""
    helpers(cast, "levan", "marie")
    await ask(ana)
    assert "not here any more" in await press(claire, "taskforce.look", 1)
    await press(claire, "taskforce.take", 1)
    await press(claire, "taskforce.queue", 0, "")
    assert refusals(cast)[:3] == ["help-queue", "help-take", "help-see"]
    await press(levan, "taskforce.take", 1)
    await levan.presses("მიწერა")
    await levan.says("საიდუმლო პასუხი")
    for chat in (marie, claire, root):
        for button in ("look", "write", "solve", "withdraw", "again", "return", "take"):
            await press(chat, f"taskforce.{button}", 1)
        assert heard(chat, "საიდუმლო") == []
        assert heard(chat, "Levan") == []
        assert heard(chat, "Ana") == []
    assert (request(cast).state, request(cast).taker_id) == ("answered", levan.person_id)
    for button in ("again", "withdraw", "take"):
        await press(levan, f"taskforce.{button}", 1)
    await press(ana, "taskforce.return", 1)
    assert request(cast).taker_id == levan.person_id


async def test_the_task_force_is_joined_by_leave_and_by_appointment(
    cast: Cast, levan: Chat, nino: Chat, tamar: Chat, claire: Chat, marie: Chat
) -> None:
    await levan.says("/taskforce")
    await levan.presses("მსურს დახმარება")
    assert heard(nino, "Levan would like to help in the task force.")
    assert heard(tamar, "would like to help") == []
    await press(claire, "taskforce.decide", levan.person_id or 0, "yes")
    await press(levan, "taskforce.decide", levan.person_id or 0, "yes")
    assert refusals(cast) == ["taskforce-decide", "taskforce-decide"]
    await nino.presses("Who helps")
    await nino.presses("Approve Levan")
    assert heard(levan, "ახლა თქვენ დამხმარე ჯგუფში ხართ")
    # Nobody lets themselves in, unless the whole network is theirs to look after.
    await nino.says("/taskforce")
    await nino.presses("I would like to help")
    await press(nino, "taskforce.decide", nino.person_id or 0, "yes")
    with cast.house.database.begin(reads=True) as uow:
        assert [one.person_id for one in uow.help_requests.list_members(cast.network)] == [levan.person_id]
    await press(claire, "taskforce.appoint")
    await claire.says("Ana")
    assert "I found no member of this name" in claire.last_heard
    await claire.says("mari")
    await claire.presses("Marie · France")
    assert heard(marie, "Tu es maintenant dans l’équipe d’appui")
    await press(marie, "taskforce.leave")
    with cast.house.database.begin(reads=True) as uow:
        assert not uow.help_requests.is_active(marie.person_id or 0, cast.network)  # type: ignore[arg-type]


async def test_a_slip_and_a_day_that_is_over(cast: Cast, olga: Chat) -> None:
    await olga.says("группа поддержки")
    await olga.presses("Попросить о помощи")
    await olga.says("Партнеры")
    await olga.says("Ищем школу у озера")
    assert (await olga.says("вчера")).startswith("Этот день уже прошёл.")
    assert (await olga.says("когда-нибудь")).startswith("Я не понимаю, какой это день.")
    await olga.says("через две недели")
    assert "27 мар" in olga.last_heard
    await olga.presses("Отправить")
    assert (request(cast).topic, request(cast).wanted_on) == ("partners", date(2030, 3, 27))


async def test_what_somebody_asked_goes_with_them_and_what_they_took_waits_again(
    cast: Cast, ana: Chat, levan: Chat, olga: Chat, root: Chat
) -> None:
    helpers(cast, "levan")
    await ask(ana)
    await ask(olga, "Деньги: кто заплатит за автобус? До 1 апреля", "Отправить")
    for number in (1, 2):
        await press(levan, "taskforce.take", number)
    await press(levan, "taskforce.write", 2)
    await levan.says("ვიცი ერთი ფონდი")
    await ana.says("/forgetme")
    await ana.presses(ana.buttons[0])
    with cast.house.database.begin(reads=True) as uow:
        assert uow.help_requests.find(HelpRequestId(1)) is None
    await levan.says("/forgetme")
    await levan.presses(levan.buttons[0])
    left = request(cast, 2)
    assert (left.state, left.taker_id) == ("waiting", None)
    with cast.house.database.begin(reads=True) as uow:
        assert uow.help_requests.list_messages(left.id) == []
    await cast.house.tick()
    cast.house.clock.pass_(days=3, hours=1)
    await cast.house.tick()
    assert len(heard(root, "no answer")) == 1


async def test_requests_that_ended_long_ago_are_forgotten(cast: Cast, ana: Chat) -> None:
    await ask(ana)
    await press(ana, "taskforce.withdraw", 1)
    cast.house.clock.pass_(days=364)
    await cast.house.tick()
    assert request(cast).state == "withdrawn"
    cast.house.clock.pass_(days=2)
    await cast.house.tick()
    with cast.house.database.begin(reads=True) as uow:
        assert uow.help_requests.find(HelpRequestId(1)) is None


async def test_a_projects_team_asks_for_help_with_it(cast: Cast, ana: Chat, claire: Chat, levan: Chat) -> None:
    """`taskforce.ask` on the cards of projects: for their teams; whoever takes it gets to the project's own card."""
    helpers(cast, "levan")
    with cast.house.database.begin() as uow:
        assert ana.person_id is not None
        facts = ProjectFacts(title="Buses to the hills", language="en", country="GE")
        project = uow.projects.add(cast.network, facts, author_id=ana.person_id, stage="idea", now=cast.house.clock.now)
        uow.teams.join(project.id, ana.person_id, role="lead", now=cast.house.clock.now)
    assert "can be asked for by its team" in await press(claire, "taskforce.ask", project.id)
    assert "About your project: Buses to the hills" in await press(ana, "taskforce.ask", project.id)
    await ana.presses("Funding")
    await ana.says("Who pays for buses?")
    await ana.says("in two weeks")
    await ana.presses("Send")
    assert request(cast).project_id == project.id
    await press(levan, "taskforce.look", 1)
    assert "Buses to the hills" in await levan.presses("პროექტი")


async def test_what_was_asked_here_is_seen_whatever_was_asked_elsewhere(cast: Cast, ana: Chat) -> None:
    """C18: the status is there at any time, also behind newer requests in another network."""
    await ask(ana, "Funding: who pays for the first bus? By 1 April")
    with cast.house.database.begin() as uow:
        other = uow.networks.add("azul", "Azul", languages=("en",), zone="Europe/Madrid")
        mine = request(cast)
        for _ in range(5):
            copied = {name: getattr(mine, name) for name in ("topic", "text", "wanted_on", "language", "project_id")}
            uow.help_requests.ask(
                other.id, asker_id=mine.asker_id, **copied, due_at=mine.asked_at, now=cast.house.clock.now
            )
    assert "who pays for the first" in await ana.says("/taskforce")


async def test_whoever_comes_too_late_reads_no_queue_that_is_not_theirs(
    cast: Cast, ana: Chat, levan: Chat, claire: Chat
) -> None:
    """Claire helps here and looks at another network, of whose task force she is none."""
    helpers(cast, "levan", "claire")
    await ask(ana)
    with cast.house.database.begin() as uow:
        azul = uow.networks.add("azul", "Azul", languages=("en",), zone="Europe/Madrid")
        for chat in (ana, claire):
            assert chat.person_id is not None
            uow.people.join(chat.person_id, azul.id, now=cast.house.clock.now, country="ES")
        uow.people.change(claire.person_id, network_id=azul.id)  # type: ignore[arg-type]
        uow.people.change(ana.person_id, network_id=azul.id)  # type: ignore[arg-type]
    await ask(ana, "Partners: a secret of Azul. By 20 March")
    await press(levan, "taskforce.take", 1)
    await press(claire, "taskforce.take", 1)
    assert "Somebody was quicker" in claire.last_heard
    assert "secret of Azul" not in claire.last_heard
    assert not any("Partners" in one for one in claire.buttons)


async def test_a_draft_that_waited_too_long_asks_for_its_day_again(cast: Cast, ana: Chat) -> None:
    await ana.says(f"/taskforce {BUSES}")
    cast.house.clock.pass_(days=60)
    await ana.presses("Send")
    assert "This day is over" in ana.last_heard
    assert await press(ana, "kit.form", 1, "pick", "wanted_on", "whenever")
    assert "This day is over" in ana.last_heard
    await ana.presses("Cancel")
