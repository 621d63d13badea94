"""C26: any item is reported in two taps; a moderator of its scope decides; the reporter gets the result."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from storage import Facts, IdeaPlan, Question
from tests.handlers.plans.library import press, tell
from tests.houses import House

if TYPE_CHECKING:
    from storage import Activity, Case, Practice
    from storage.engine import Database
    from tests.cast import Cast
    from tests.houses import Chat


def case_of(house: House, practice: Practice) -> Case:
    with house.database.begin() as uow:
        case = uow.reports.find_about("practice", practice.id)
    assert case is not None
    return case


def found(house: House, cast: Cast, words: str) -> list[int]:
    """What a member of the network finds in the library."""
    with house.database.begin() as uow:
        readers = frozenset({f"network:{cast.network}"})
        hits = uow.search.find(Question(words, readers, kinds=("practice",))).hits
        return [hit.item for hit in hits]


def act(cast: Cast, who: Chat) -> Activity:
    with cast.house.database.begin() as uow:
        day = date(2030, 3, 1)
        facts = Facts("Beach clean-up", day, day, sections=(cast.sections["Tbilisi Youth"],))
        return uow.activities.add(cast.network, facts, author_id=who.person_id, now=cast.house.clock.now, source="x")


@pytest.mark.parametrize(
    ("name", "reason", "sent", "result"),
    (
        ("marie", "C’est faux", "Merci. La coordination responsable", "c’est masqué"),
        ("olga", "Это неправда", "Спасибо. Ответственный координатор", "теперь это скрыто"),
        ("levan", "ეს სიმართლე არ არის", "გმადლობთ. პასუხისმგებელი", "ახლა დამალულია"),
    ),
)
async def test_two_taps_a_decision_and_a_word_to_everybody_in_their_language(
    house: House, cast: Cast, ana: Chat, nino: Chat, name: str, reason: str, sent: str, result: str
) -> None:
    practice = tell(cast, ana, "Feeding stray dogs", section="Tbilisi Youth", country="GE")
    reporter = cast.people[name]
    await press(reporter, "moderation.report", "practice", practice.id)
    await reporter.presses(reason)
    assert sent in reporter.last_heard
    await house.tick()
    assert "Reported\nPractice: Feeding stray dogs\nIt is not true: 1" in nino.last_heard
    assert name.title() not in nino.last_heard
    await nino.presses("Look at it")
    await nino.presses("Hide it")
    assert "Its author will read this" in nino.last_heard
    assert found(house, cast, "feeding stray dogs") == [practice.id]
    await nino.says("There are no dogs there")
    assert "Decided." in nino.last_heard
    await house.tick()
    assert "A coordinator has hidden this: Practice: Feeding stray dogs\nWhy: There are no dogs there" in ana.last_heard
    assert "Nino" not in ana.last_heard
    assert name.title() not in ana.last_heard
    assert result in reporter.last_heard
    assert "Nino" not in reporter.last_heard
    assert found(house, cast, "feeding stray dogs") == []
    assert "Feeding stray dogs" not in await press(reporter, "practices.open", practice.id)
    assert "Feeding stray dogs" in await press(ana, "practices.open", practice.id)


async def test_many_reports_of_one_item_are_one_message_to_one_moderator(
    house: House, cast: Cast, ana: Chat, nino: Chat, levan: Chat, olga: Chat, marie: Chat
) -> None:
    practice = tell(cast, ana, "Feeding stray dogs", section="Tbilisi Youth", country="GE")
    before = len(nino.heard)
    for who in (levan, olga, marie):
        await press(who, "moderation.because", "practice", practice.id, "wrong")
    await press(marie, "moderation.because", "practice", practice.id, "wrong")
    assert "déjà signalé" in marie.last_heard
    await house.tick()
    assert len(nino.heard) == before + 1
    assert "It is not true: 3" in await press(nino, "moderation.look", case_of(house, practice).id)
    await nino.presses("Keep it")
    await house.tick()
    for who in (levan, olga, marie):
        assert "Feeding stray dogs" in who.last_heard
    assert "Feeding stray dogs" not in ana.last_heard, "whose item stays is not alarmed"


async def test_something_else_takes_words_and_survives_a_restart(
    database: Database, house: House, cast: Cast, ana: Chat, nino: Chat, levan: Chat
) -> None:
    practice = tell(cast, ana, "Feeding stray dogs", section="Tbilisi Youth", country="GE")
    await press(levan, "moderation.because", "practice", practice.id, "other")
    house = House(database, house.clock, platform=house.platform)
    levan = house.chat("levan", language="ka")
    await levan.says("ეს ჩვენი სკოლის ფოტოა")
    assert "გმადლობთ" in levan.last_heard
    await house.tick()
    assert "“ეს ჩვენი სკოლის ფოტოა”" in nino.last_heard


async def test_a_child_at_risk_does_not_wait_for_the_morning_and_goes_up_when_nobody_answers(
    house: House, cast: Cast, ana: Chat, nino: Chat, tamar: Chat, levan: Chat, root: Chat
) -> None:
    practice = tell(cast, ana, "A sleepover with pupils", section="Tbilisi Youth", country="GE")
    other = tell(cast, ana, "Feeding stray dogs", section="Tbilisi Youth", country="GE")
    await nino.says("/quiet 22:00-08:00")
    house.clock.move_to("2030-03-13 23:30", zone="Asia/Tbilisi")
    await press(levan, "moderation.because", "practice", other.id, "wrong")
    await press(levan, "moderation.because", "practice", practice.id, "safeguarding")
    await house.tick()
    assert "Urgent: somebody may be at risk\nPractice: A sleepover with pupils" in nino.last_heard
    assert not any("stray dogs" in heard.shown.plain for heard in nino.heard), "what is not urgent waits"
    assert "Urgent" not in tamar.last_heard
    await press(nino, "moderation.hold", case_of(house, practice).id)
    await house.tick()
    assert ana.heard == [], "she is asleep"
    house.clock.pass_(hours=12)
    await house.tick()
    assert "Hidden for now, while a coordinator looks at it" in ana.last_heard
    assert "Urgent" in tamar.last_heard
    assert "stray dogs" not in tamar.last_heard
    house.clock.pass_(hours=24)
    await house.tick()
    assert "Urgent" in root.last_heard
    await press(tamar, "moderation.decide", case_of(house, practice).id, "kept")
    await house.tick()
    assert "everybody can see it" in ana.last_heard


async def test_an_urgent_word_about_what_was_harmless_is_told_at_once(
    house: House, cast: Cast, ana: Chat, nino: Chat, levan: Chat, olga: Chat
) -> None:
    practice = tell(cast, ana, "A sleepover with pupils", section="Tbilisi Youth", country="GE")
    await press(levan, "moderation.because", "practice", practice.id, "wrong")
    await house.tick()
    assert nino.last_heard.startswith("Reported")
    await press(olga, "moderation.because", "practice", practice.id, "safeguarding")
    await house.tick()
    assert nino.last_heard.startswith("Urgent")


async def test_the_author_answers_and_a_coordinator_looks_once_more(
    house: House, cast: Cast, ana: Chat, nino: Chat, levan: Chat
) -> None:
    practice = tell(cast, ana, "Feeding stray dogs", section="Tbilisi Youth", country="GE")
    await press(levan, "moderation.because", "practice", practice.id, "personal")
    await press(nino, "moderation.decide", case_of(house, practice).id, "hidden")
    await nino.says("It names a child")
    await house.tick()
    await ana.presses("Answer")
    await ana.says("I have left the name out")
    await house.tick()
    assert "Its author says: “I have left the name out”" in nino.last_heard
    assert "Others do not see it at the moment" in nino.last_heard
    await nino.presses("Look at it")
    await nino.presses("Keep it")
    await house.tick()
    assert "everybody can see it" in ana.last_heard
    assert found(house, cast, "feeding stray dogs") == [practice.id]


async def test_authors_and_reporters_never_decide_and_others_do_not_see_the_case(
    house: House, cast: Cast, nino: Chat, tamar: Chat, ana: Chat, claire: Chat
) -> None:
    """Nino coordinates the section and wrote it; Tamar, who reported it, coordinates the country."""
    practice = tell(cast, nino, "Feeding stray dogs", section="Tbilisi Youth", country="GE")
    await press(tamar, "moderation.because", "practice", practice.id, "wrong")
    await house.tick()
    case = case_of(house, practice)
    assert "Feeding" not in nino.last_heard
    assert "Feeding stray dogs" in cast.people["root"].last_heard, "it goes up to where nobody is concerned"
    for who in (nino, tamar, ana, claire):
        for act_ in ("look", "hold"):
            assert "coordinator responsible" in await press(who, f"moderation.{act_}", case.id)
        assert "coordinator responsible" in await press(who, "moderation.decide", case.id, "kept")
    assert case_of(house, practice) == case


@pytest.mark.parametrize("kind", ("practice", "activity", "idea"))
async def test_who_may_report_and_decide_as_a_table(house: House, cast: Cast, kind: str) -> None:
    people = cast.people
    with house.database.begin() as uow:
        place = cast.sections["Tbilisi Youth"]
        plan = IdeaPlan("Clean beaches", "en", section_id=place, country="GE")
        idea = uow.ideas.add(cast.network, plan, author_id=people["ana"].person_id, now=house.clock.now).id
    practice = tell(cast, people["ana"], "Clean beaches", section="Tbilisi Youth", country="GE").id
    item = {"practice": practice, "idea": idea, "activity": act(cast, people["ana"]).id}[kind]
    may_report = {"ana": False, "levan": True, "nino": True, "tamar": True, "marie": True, "claire": True, "root": True}
    for name, may in may_report.items():
        chat = people[name]
        before = chat.last_heard
        await press(chat, "moderation.report", kind, item)
        offered = len(chat.buttons) == 7
        assert offered is may, (name, before, chat.last_heard)
    await press(people["levan"], "moderation.because", kind, item, "advert")
    with house.database.begin() as uow:
        case = uow.reports.find_about(kind, item)
    assert case is not None
    may_decide = {
        "ana": False,
        "levan": False,
        "nino": True,
        "tamar": True,
        "marie": False,
        "claire": False,
        "root": True,
    }
    for name, may in may_decide.items():
        await press(people[name], "moderation.look", case.id)
        assert ("Keep it" in people[name].buttons) is may, name


async def test_a_hidden_activity_is_out_of_sight(house: House, cast: Cast, ana: Chat, nino: Chat, levan: Chat) -> None:
    activity = act(cast, ana)
    await press(levan, "moderation.because", "activity", activity.id, "personal")
    assert "Beach clean-up" in await press(levan, "activities.open", activity.id)
    with house.database.begin() as uow:
        case = uow.reports.find_about("activity", activity.id)
    assert case is not None
    await press(nino, "moderation.decide", case.id, "removed")
    await nino.says("It names a child")
    assert "Beach clean-up" not in await press(levan, "activities.open", activity.id)
    assert "Beach clean-up" in await press(ana, "activities.open", activity.id)


async def test_nobody_learns_by_reporting_what_they_cannot_see(
    house: House, cast: Cast, ana: Chat, marie: Chat
) -> None:
    practice = tell(cast, ana, "Feeding stray dogs")
    assert ana.person_id is not None
    with house.database.begin() as uow:
        uow.practices.withdraw(practice.id, person_id=ana.person_id, now=house.clock.now)
    assert "stray" not in await press(marie, "moderation.report", "practice", practice.id)
    assert "stray" not in await press(marie, "moderation.report", "person", 1)
    assert "yours" in await press(ana, "moderation.report", "practice", practice.id)


async def test_reports_lists_what_waits_and_ones_own(
    house: House, cast: Cast, ana: Chat, nino: Chat, claire: Chat, levan: Chat
) -> None:
    practice = tell(cast, ana, "Feeding stray dogs", section="Tbilisi Youth", country="GE")
    await press(levan, "moderation.because", "practice", practice.id, "advert")
    assert "Feeding stray dogs, since" in await nino.says("/reports")
    await nino.presses("Feeding stray dogs")
    assert "A homework club with volunteers." in await nino.presses("Open it")
    assert "Feeding" not in await claire.says("/reports")
    assert "Feeding stray dogs (ეს რეკლამაა): განიხილება" in await levan.says("/reports")
    await press(nino, "moderation.decide", case_of(house, practice).id, "kept")
    assert "რჩება, როგორც არის" in await levan.says("/reports")


async def test_what_is_decided_is_decided_once(
    house: House, cast: Cast, ana: Chat, nino: Chat, tamar: Chat, levan: Chat
) -> None:
    practice = tell(cast, ana, "Feeding stray dogs", section="Tbilisi Youth", country="GE")
    await press(levan, "moderation.because", "practice", practice.id, "wrong")
    case = case_of(house, practice)
    await press(nino, "moderation.decide", case.id, "hidden")
    await press(tamar, "moderation.decide", case.id, "kept")
    await nino.says("There are no dogs")
    assert "decided already" in nino.last_heard
    assert not case_of(house, practice).held
    with house.database.begin() as uow:
        done = [one.action for one in uow.audit.list_latest() if one.action.startswith(("moderation", "report"))]
    assert done == ["moderation-kept", "report"]


async def test_twenty_reports_a_day_are_enough(house: House, cast: Cast, ana: Chat, levan: Chat) -> None:
    practices = [tell(cast, ana, f"Feeding dogs {number}") for number in range(21)]
    for one in practices[:-1]:
        await press(levan, "moderation.because", "practice", one.id, "wrong")
    assert "/coordinators" in await press(levan, "moderation.because", "practice", practices[-1].id, "wrong")


async def test_a_report_in_the_middle_of_a_form_leaves_the_form_alone(
    house: House, cast: Cast, ana: Chat, nino: Chat, levan: Chat
) -> None:
    practice = tell(cast, ana, "Feeding stray dogs", section="Tbilisi Youth", country="GE")
    await nino.says("/plan Pupils are alone")
    await press(levan, "moderation.because", "practice", practice.id, "wrong")
    await house.tick()
    assert nino.last_heard.startswith("Reported")
    await nino.says("A weekly club")
    assert "Whom do you want to ask" in nino.last_heard


async def test_forgetting_takes_names_and_words_and_leaves_the_case(
    house: House, cast: Cast, ana: Chat, nino: Chat, levan: Chat, marie: Chat
) -> None:
    practice = tell(cast, ana, "Feeding stray dogs", section="Tbilisi Youth", country="GE")
    await press(marie, "moderation.because", "practice", practice.id, "other")
    await marie.says("Je connais ces chiens")
    await marie.says("/forgetme")
    await marie.presses(marie.buttons[0])
    case = case_of(house, practice)
    with house.database.begin() as uow:
        (report,) = uow.reports.list_reports(case.id)
    assert (report.person_id, report.words, report.reason) == (None, None, "other")
    await press(nino, "moderation.decide", case.id, "change")
    await nino.says("Please leave the street out")
    await nino.says("/forgetme")
    await nino.presses(nino.buttons[0])
    case = case_of(house, practice)
    assert (case.decided_by, case.words, case.state) == (None, None, "change")


async def test_a_letter_that_waits_is_written_anew_without_the_words_of_whoever_goes(
    house: House, cast: Cast, ana: Chat, nino: Chat, marie: Chat
) -> None:
    practice = tell(cast, ana, "Feeding stray dogs", section="Tbilisi Youth", country="GE")
    await nino.says("/quiet 22:00-08:00")
    house.clock.move_to("2030-03-13 23:30", zone="Asia/Tbilisi")
    await press(marie, "moderation.because", "practice", practice.id, "other")
    await marie.says("Je connais ces chiens")
    await marie.says("/forgetme")
    await marie.presses(marie.buttons[0])
    house.clock.move_to("2030-03-14 09:00", zone="Asia/Tbilisi")
    await house.tick()
    assert nino.last_heard.endswith("Reported\nPractice: Feeding stray dogs\nSomething else: 1")


async def test_adaptations_and_tools_are_out_of_sight_too(
    house: House, cast: Cast, ana: Chat, levan: Chat, tamar: Chat, marie: Chat
) -> None:
    practice = tell(cast, marie, "Homework club")
    assert ana.person_id is not None
    with house.database.begin() as uow:
        uow.practices.adapt(
            practice.id,
            network_id=cast.network,
            author_id=ana.person_id,
            section_id=cast.sections["Tbilisi Youth"],
            country="GE",
            language="en",
            what="Two afternoons",
            why="Ask Mrs. Beridze",
            now=house.clock.now,
        )
    await press(levan, "practices.adaptations", practice.id, 0)
    assert "Beridze" in levan.last_heard
    await levan.presses("საჩივარი")
    await levan.presses("სხვისი პირადი მონაცემები")
    with house.database.begin() as uow:
        case = uow.reports.find_about("adaptation", 1)
    assert case is not None
    await press(tamar, "moderation.hold", case.id)
    assert "Beridze" not in await press(levan, "practices.adaptations", practice.id, 0)
    await press(tamar, "moderation.decide", case.id, "kept")
    assert "Beridze" in await press(levan, "practices.adaptations", practice.id, 0)


async def test_what_is_gone_is_said_to_be_gone_and_its_number_is_free_of_it(
    house: House, cast: Cast, ana: Chat, nino: Chat, levan: Chat
) -> None:
    activity = act(cast, ana)
    practice = tell(cast, ana, "Feeding stray dogs", section="Tbilisi Youth", country="GE")
    for kind, item in (("activity", activity.id), ("practice", practice.id)):
        await press(levan, "moderation.because", kind, item, "wrong")
        with house.database.begin() as uow:
            case = uow.reports.find_about(kind, item)
        assert case is not None
        await press(nino, "moderation.hold", case.id)
    with house.database.begin() as uow:
        uow.activities.remove(activity.id)
        uow.practices.remove(practice.id)
    await house.tick()
    heard = " ".join(one.shown.plain for one in levan.heard)
    assert "აღარ არსებობს (აქტივობა)" in heard
    assert "აღარ არსებობს (პრაქტიკა)" in heard
    again = act(cast, ana)
    other = tell(cast, ana, "Feeding cats", section="Tbilisi Youth", country="GE")
    assert other.id != practice.id, "a number is never given twice"
    with house.database.begin() as uow:
        assert not uow.reports.is_held("activity", again.id)
    assert "since" not in await nino.says("/reports")


async def test_the_queue_is_one_screen_and_the_rest_comes_up_as_it_is_decided(
    cast: Cast, ana: Chat, nino: Chat, marie: Chat
) -> None:
    for number in range(10):
        practice = tell(cast, ana, f"Practice {number}", section="Tbilisi Youth", country="GE")
        await press(marie, "moderation.because", "practice", practice.id, "wrong")
    said = await nino.says("/reports")
    assert nino.buttons == [f"Practice {number}" for number in range(8)]
    assert "More wait" in said
    await press(nino, "moderation.decide", 1, "kept")
    await press(nino, "moderation.decide", 2, "kept")
    assert "More wait" not in await nino.says("/reports")
    assert nino.buttons == [f"Practice {number}" for number in range(2, 10)]
