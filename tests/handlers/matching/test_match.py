"""A6, C10 and what A8 leaves out: who may suit whom, and why; what was dismissed or declined stays away."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import event

from handlers.kit.incoming import Pressed
from storage import ProjectId, Research
from tests.handlers.matching.people import a_profile, a_project, a_school, id_of

if TYPE_CHECKING:
    from tests.cast import Cast
    from tests.houses import Chat

READ_FOR_EACH = ("FROM person", "FROM membership", "FROM profile", "FROM relay_block", "INTO match_suggestion")
QUESTION = Research("Who analyses our surveys about health at school?", language="fr", offers="a room in Lyon")


async def press(chat: Chat, do: str, *args: str | int) -> str:
    """A button of an older message, or a forged one."""
    return await chat.sends(Pressed("~".join((do, *map(str, args))), "gone", press=f"forged-{do}-{args}"))


def a_researcher(cast: Cast, chat: Chat, **fields: object) -> None:
    usual = {
        "offers": "I analyse surveys about health at school",
        "themes": ("health",),
        "languages": ("fr", "en"),
        "methods": ("survey",),
        "countries": ("FR",),
    }
    a_profile(cast, chat, kinds=["researcher"], **{**usual, **fields})  # type: ignore[arg-type]


def introduce(cast: Cast, one: tuple[str, int], other: tuple[str, int], by: Chat, asked: Chat, state: str) -> None:
    now = cast.house.clock.now
    with cast.house.database.begin() as uow:
        made = uow.introductions.add(
            cast.network,
            id_of(by),
            one,
            other,
            asked=[id_of(asked)],
            sentence="",
            reasons={},
            now=now,
            due_at=now + timedelta(days=7),
        )
        assert made is not None
        if state != "proposed":
            uow.introductions.step(made.id, state, was=("proposed",), now=now, due_at=None)


async def test_a6_a_researcher_sees_projects_with_their_reasons(
    cast: Cast, ana: Chat, claire: Chat, nino: Chat
) -> None:
    assert "Tell me first what you offer" in await ana.says("/match")
    a_researcher(cast, ana)
    nothing = await ana.says("/match")
    assert "Nobody fits yet." in nothing
    assert "More is found when these are filled in: Looking for" in nothing
    a_project(cast, claire, "Healthy lunches", themes=("health",), country="FR", method="By survey", research=QUESTION)
    a_project(cast, claire, "Choir", themes=("health",), country="NO", research=Research("What does singing do?"))
    a_project(cast, nino, "Clean rivers", themes=("environment",), country="GE", research=Research("How clean is it?"))
    a_project(cast, nino, "Without research", themes=("health",), country="FR", wanted="cooks")
    found = await ana.says("/match")
    assert found.startswith("Projects that look for a researcher like you")
    best, second = found.index("1. Healthy lunches"), found.index("2. Choir")
    assert best < second
    for reason in (
        "Same theme: Health",
        "They look for what you offer",
        "Language in common: French",
        "Same discipline or method: Surveys",
        "You would both work in: France",
    ):
        assert reason in found[best:second]
    assert "Clean rivers" not in found
    assert "Without research" not in found
    assert "surveys about health" not in found, "reasons name what both share, and quote nobody"

    await ana.presses("1")
    assert ana.buttons == ["Introduce me", "Open", "How was this counted?", "Not now", "Never", "Back"]
    counted = await ana.presses("How was this counted?")
    points = [
        float(line.split(": ")[1].split(" ")[0]) for line in counted.splitlines() if " of " in line and ":" in line
    ]
    assert round(sum(points[:-1]), 1) == points[-1], "the parts add up to the score"


async def test_a8_introduce_me_begins_an_introduction_for_whoever_looks(cast: Cast, ana: Chat, claire: Chat) -> None:
    a_researcher(cast, ana)
    a_project(cast, claire, "Healthy lunches", themes=("health",), country="FR", research=QUESTION)
    await claire.says("/match")
    await claire.presses("Researchers: Healthy lunches")
    await claire.presses("1")
    await claire.presses("Introduce me")
    await claire.says("We would like to read our surveys with you")
    await claire.presses(claire.buttons[0])
    with cast.house.database.begin(reads=True) as uow:
        met = uow.introductions.left_out_for(("project", 1))
    assert met == {("person", id_of(ana))}
    assert "Nobody fits yet." in await press(claire, "matching.show", "project", 1, "study")


async def test_a6_what_is_dismissed_stays_away_for_ninety_days(cast: Cast, ana: Chat, claire: Chat) -> None:
    a_researcher(cast, ana)
    for title in ("Healthy lunches", "Quiet hours", "Good sleep"):
        a_project(cast, claire, title, themes=("health",), country="FR", research=QUESTION)
    first = await ana.says("/match")
    assert all(title in first for title in ("Healthy lunches", "Quiet hours", "Good sleep"))
    await press(ana, "matching.one", "person", id_of(ana), "researcher", "project", 1)
    assert "Healthy lunches" not in (await ana.presses("Not now")).split("\n\n", 1)[1]
    assert "Take that back" in ana.buttons
    assert "Healthy lunches" in await ana.presses("Take that back")
    await press(ana, "matching.later", "person", id_of(ana), "researcher", "project", 1)
    await press(ana, "matching.never", "person", id_of(ana), "researcher", "project", 2)
    cast.house.clock.now += timedelta(days=89)
    again = await ana.says("/match")
    assert "Healthy lunches" not in again
    assert "Quiet hours" not in again
    cast.house.clock.now += timedelta(days=2)
    back = await ana.says("/match")
    assert "Healthy lunches" in back, "after ninety days it may come again"
    assert "Quiet hours" not in back, "never is never"


async def test_a5_what_is_unmarked_withdrawn_or_hidden_disappears_at_once(cast: Cast, ana: Chat, claire: Chat) -> None:
    a_researcher(cast, ana)
    for title in ("Healthy lunches", "Quiet hours", "Good sleep"):
        a_project(cast, claire, title, themes=("health",), country="FR", research=QUESTION)
    assert "Good sleep" in await ana.says("/match")
    now = cast.house.clock.now
    with cast.house.database.begin() as uow:
        uow.projects.seek(ProjectId(1), None, now=now)
        uow.projects.withdraw(ProjectId(2), now=now)
    # Before anything was read anew for matching:
    said = (await ana.says("/match")).split("\n")
    assert [line for line in said if line[:2] in {"1.", "2.", "3."}] == ["1. Good sleep"]
    gone = await press(ana, "matching.one", "person", id_of(ana), "researcher", "project", 1)
    assert gone == "That is not there any more. /match shows what there is now."
    with cast.house.database.begin() as uow:
        uow.projects.seek(ProjectId(1), QUESTION, now=now)
    await cast.house.tick()
    assert "Healthy lunches" in await ana.says("/match"), "and comes back when it is marked again"


async def test_a6_a_project_sees_researchers_and_its_leads_alone_may_ask(
    cast: Cast, ana: Chat, claire: Chat, marie: Chat
) -> None:
    a_researcher(cast, ana)
    project = a_project(cast, claire, "Healthy lunches", themes=("health",), country="FR", research=QUESTION)
    await claire.says("/match")
    found = await claire.presses("Researchers: Healthy lunches")
    assert "Healthy lunches: researchers" in found
    assert "1. Ana\nResearcher, Georgia" in found
    assert "They offer what you look for" in found
    refused = await press(marie, "matching.show", "project", project.id, "study")
    assert "Ana" not in refused
    assert "/match" in refused


async def test_a8_whom_one_was_introduced_to_or_who_declined_is_left_out_for_good(
    cast: Cast, ana: Chat, claire: Chat, marie: Chat, olga: Chat
) -> None:
    a_researcher(cast, ana)
    for number, state in enumerate(("proposed", "declined", "withdrawn"), 1):
        a_project(cast, claire, f"Project {number}", themes=("health",), country="FR", research=QUESTION)
        introduce(cast, ("person", id_of(ana)), ("project", number), ana, claire, state)
    found = await ana.says("/match")
    assert "Project 1" not in found, "it is on its way"
    assert "Project 2" not in found, "a decline is remembered for good"
    assert "Project 3" in found, "what was withdrawn before anybody answered may be found again"
    cast.house.clock.now += timedelta(days=700)
    assert "Project 2" not in await ana.says("/match")
    # Whoever never wants somebody suggested is not suggested to them either.
    a_profile(cast, marie, offers="cooking", seeks="songs", themes=("health",))
    a_profile(cast, olga, offers="songs", seeks="cooking", themes=("health",))
    assert "Olga" in await marie.says("/match")
    await press(olga, "matching.never", "person", id_of(olga), "partner", "person", id_of(marie))
    assert "Olga" not in await marie.says("/match")


async def test_a_section_and_a_school_of_its_country_find_each_other(
    cast: Cast, ana: Chat, nino: Chat, marie: Chat, claire: Chat
) -> None:
    school = a_school(cast, ana, "School 5", "GE")
    a_school(cast, marie, "Lycée Lumière", "FR")
    found = await nino.says("/match")
    assert found.startswith("Tbilisi Youth: schools")
    assert "1. School 5\nSchool, Georgia" in found
    assert "Same country: Georgia" in found
    assert "Language in common: Georgian" in found
    assert "Lycée" not in found
    assert "Tell with /profile what you offer and look for, and I find more." in found, "of herself she told nothing"
    assert "What you offer and look for" in await nino.presses("My profile")
    assert "Tbilisi Youth\nSection, Georgia" in await ana.says("/match"), "who registered a school may look for it"
    with cast.house.database.begin() as uow:
        due = cast.house.clock.now + timedelta(days=14)
        uow.leads.claim(school.id, cast.sections["Tbilisi Youth"], due_at=due, now=cast.house.clock.now)
    assert "Nobody fits yet." in await nino.says("/match"), "it was taken on"
    refused = await press(marie, "matching.show", "section", cast.sections["Lyon Solidaire"], "section")
    assert "Lycée" not in refused
    assert "Lycée Lumière" in await claire.says("/match")


async def test_c10_an_initiative_alone_is_offered_three_near_and_three_abroad(
    cast: Cast, ana: Chat, nino: Chat, claire: Chat
) -> None:
    def initiative(chat: Chat, title: str, country: str, theme: str = "environment") -> None:
        a_project(cast, chat, title, kind="initiative", country=country, themes=(theme,), needs="friends")

    initiative(ana, "Cleaner courtyards", "GE")
    alone = await ana.says("/match")
    assert "Nobody fits yet." in alone
    for number in range(5):
        initiative(claire, f"Loire {number}", "FR")
    initiative(claire, "Reading room", "FR", theme="culture")
    found = await ana.says("/match")
    assert "Nobody else in your country has told of an initiative with these themes yet." in found
    assert "Abroad" in found
    assert found.count("Loire") == 3
    assert "Reading room" not in found
    for number in range(5):
        initiative(nino, f"Mtkvari {number}", "GE")
    both = await ana.says("/match")
    assert "Nobody else in your country" not in both
    assert both.index("In your country") < both.index("Mtkvari") < both.index("Abroad") < both.index("Loire")
    assert (both.count("Mtkvari"), both.count("Loire")) == (3, 3)
    assert len(ana.buttons) <= 8


async def test_five_suggestions_take_as_many_statements_as_one(
    cast: Cast, ana: Chat, marie: Chat, claire: Chat, levan: Chat, nino: Chat, olga: Chat
) -> None:
    """Members are read together: a database that is a millisecond away must not be asked forty times for a list."""
    a_profile(cast, ana, seeks="songs", languages=("fr",))
    statements: list[str] = []
    event.listen(cast.house.database.engine, "before_cursor_execute", lambda *told: statements.append(told[2]))
    taken: list[list[str]] = []
    found = ""
    for some in ([marie], [claire, levan, nino, olga]):
        for chat in some:
            a_profile(cast, chat, offers="songs", languages=("fr",))
        await ana.says("/match")  # whatever is learned once is known from here on
        statements.clear()
        found = await ana.says("/match")
        taken.append([one for one in statements if any(table in one for table in READ_FOR_EACH)])
    assert "5. " in found
    assert len(taken[0]) == len(taken[1])


async def test_partners_find_each_other_in_russian_and_georgian(cast: Cast, olga: Chat, levan: Chat) -> None:
    a_profile(
        cast, olga, offers="Музыкальные вечера", seeks="Дом культуры", themes=("culture",), languages=("ru", "ka")
    )
    a_profile(cast, levan, offers="კულტურის სახლი", seeks="მუსიკა", themes=("culture",), languages=("ka",))
    russian = await olga.says("/match")
    assert "Кто вам подойдёт" in russian
    assert "1. Levan\nВолонтёр, Грузия" in russian
    assert "Общий язык: грузинский" in russian
    assert "Та же страна: Грузия" in russian
    georgian = await levan.says("/match")
    assert "ვინ შეგეფერებათ" in georgian
    assert "1. Olga\nსტუდენტი, საქართველო" in georgian
    assert "საერთო ენა: ქართული" in georgian
    await levan.presses("1")
    assert levan.buttons[0] == "გაგვაცანით"


async def test_nobody_is_suggested_to_everybody(cast: Cast, ana: Chat, marie: Chat, claire: Chat, levan: Chat) -> None:
    """Of two who fit alike, the one who was suggested to many lately comes second."""
    for chat in (marie, claire):
        a_profile(cast, chat, offers="songs", themes=("culture",))
    for chat in (ana, levan):
        a_profile(cast, chat, seeks="songs", themes=("culture",))
    first = await ana.says("/match")
    assert first.index("Marie") < first.index("Claire")
    with cast.house.database.begin() as uow:
        uow.matchables.suggested([("person", id_of(marie))] * 3, now=cast.house.clock.now, half=timedelta(days=30))
    later = await levan.says("/match")
    assert later.index("Claire") < later.index("Marie")


RIGHTS = (
    # who presses, what they ask for, whether they may
    ("ana", "person", "own", True),
    ("claire", "project", "claire", True),
    ("root", "project", "claire", False),
    ("tamar", "project", "claire", False),
    ("ana", "project", "claire", False),
    ("claire", "section", "Lyon Solidaire", True),
    ("nino", "section", "Lyon Solidaire", False),
    ("marie", "section", "Lyon Solidaire", False),
    ("ana", "organisation", "ana", True),
    ("marie", "organisation", "ana", False),
)
ACTIONS = ("show", "one", "points", "later", "never", "undo")


@pytest.mark.parametrize(("who", "kind", "whose", "may"), RIGHTS)
async def test_rights_by_item_and_action(cast: Cast, who: str, kind: str, whose: str, may: bool) -> None:
    people = cast.people
    a_profile(cast, people["ana"], kinds=["researcher"], themes=("health",))
    project = a_project(cast, people["claire"], "Healthy lunches", themes=("health",), country="FR", research=QUESTION)
    school = a_school(cast, people["ana"], "School 5", "GE")
    asker = {
        "person": (id_of(people["ana"]), "researcher"),
        "project": (project.id, "study"),
        "section": (cast.sections["Lyon Solidaire"], "section"),
        "organisation": (school.id, "school"),
    }[kind]
    refused = (
        "That search belongs to somebody else" if people[who].language == "en" else "appartient à quelqu’un d’autre"
    )
    for action in ACTIONS:
        other = () if action == "show" else ("person", id_of(people["olga"]))
        said = await press(people[who], f"matching.{action}", kind, *asker, *other)
        assert (refused not in said) == may, action
