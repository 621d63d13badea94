"""A16: a plan on one page from five questions, with two practices that fit; its day, its event, its log entry."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from storage.engine import Database
from tests.fakes.embedder import FakeEmbedder
from tests.handlers.plans.library import plans_of, press, save, tally, tell
from tests.houses import House

if TYPE_CHECKING:
    from tests.cast import Cast
    from tests.houses import Chat

LINE = (
    "/plan need: pupils are alone after school; aim: A weekly homework club. With 15 pupils; "
    "partners: the school, parents"
)


async def test_five_questions_one_page_and_two_practices_with_their_factors(
    house: House, cast: Cast, ana: Chat, marie: Chat
) -> None:
    tell(cast, marie, "Homework club for pupils after school", factors=("a trusted teacher",))
    tell(cast, marie, "A club where pupils help pupils with homework", factors=("one person in charge",))
    await ana.says("/plan")
    assert "Which need do you see?" in ana.last_heard
    await ana.says("Pupils are alone after school")
    assert "What do you want to reach?" in ana.last_heard
    await ana.says("A weekly homework club for pupils. Fifteen of them.")
    await ana.says("the school, parents’ council")
    await ana.presses("Education")
    await ana.says("15 pupils still come in May")
    page = await ana.presses("Save")
    for said in (
        "A weekly homework club for pupils\nNeed: Pupils are alone after school",
        "Partners: the school, parents’ council",
        "Theme: Education",
        "Sign of success: 15 pupils still come in May",
        "Homework club for pupils after school\nFrance · May 2029 · It worked",
        "Success factors: a trusted teacher",
        "Success factors: one person in charge",
        "Keep: “Pupils came back every week.”",
        "Mind: “One long afternoon was too much.”",
        "1. Ask: the school and parents’ council\n2. Set a day.",
    ):
        assert said in page, said
    assert [label[:3] for label in ana.buttons[:2]] == ["1. ", "2. "]
    assert len(page.encode()) < 4096


async def test_one_message_fills_what_it_can_and_the_library_may_have_nothing(
    house: House, cast: Cast, ana: Chat
) -> None:
    await ana.says(LINE)
    assert "Which theme" not in ana.last_heard, "what is missing is offered, not asked for"
    page = await ana.presses("Save")
    assert "Nothing in the library fits this yet" in page
    assert "2. Agree by what you will see that it worked." in page


@pytest.mark.parametrize(
    ("who", "line", "keep", "theme", "sign", "heard"),
    (
        ("ana", LINE, "Save", "Add a theme", "Add a sign of success", ("Theme: ", "Sign of success: 15")),
        (
            "marie",
            "/plan besoin: les élèves sont seuls; but: Un club de devoirs",
            "Enregistrer",
            "Ajouter un thème",
            "Ajouter un signe de réussite",
            ("Thème\N{NARROW NO-BREAK SPACE}: ", "Signe de réussite\N{NARROW NO-BREAK SPACE}: 15"),
        ),
    ),
)
async def test_a_plan_told_in_one_line_offers_what_is_missing(
    cast: Cast, who: str, line: str, keep: str, theme: str, sign: str, heard: tuple[str, ...]
) -> None:
    chat = cast.people[who]
    await chat.says(line)
    await chat.presses(keep)
    assert {theme, sign} <= set(chat.buttons)
    await chat.presses(theme)
    await chat.presses(chat.buttons[0])
    assert theme not in chat.buttons
    await chat.presses(sign)
    page = await chat.says("15")
    assert sign not in chat.buttons
    assert [part for part in heard if part not in page] == []


async def test_lists_and_pages_of_plans_have_at_most_eight_buttons(
    house: House, cast: Cast, nino: Chat, marie: Chat
) -> None:
    """Nino coordinates: a button more than others have."""
    tell(cast, marie, "Homework club for pupils after school")
    tell(cast, marie, "A club where pupils help pupils with homework")
    for number in range(9):
        await nino.says(f"/plan need: pupils are alone after school; aim: Homework club {number}")
        await nino.presses("Save")
        assert len(nino.buttons) <= 8
    await nino.presses("More")
    assert {"Print it", "Close the plan", "Edit"} <= set(nino.buttons)
    await nino.presses("My plans")
    for _ in range(2):
        assert len(nino.buttons) <= 8
        await nino.presses("Next")
    assert "Next" not in nino.buttons


async def test_one_that_fits_is_said_to_be_one(house: House, cast: Cast, ana: Chat, marie: Chat) -> None:
    tell(cast, marie, "Homework club for pupils who are alone after school")
    tell(
        cast,
        marie,
        "Vaccination of stray dogs",
        context="Rabies in town.",
        done="A vet came.",
        worked=None,
        not_worked=None,
    )
    await ana.says(LINE)
    page = await save(ana)
    assert "1. Homework club for pupils who are alone" in page
    assert "Only this one fits so far" in page
    assert "dogs" not in page


@pytest.mark.parametrize(
    ("who", "line", "skip", "keep", "heard"),
    (
        (
            "marie",
            "/plan besoin: les élèves sont seuls; but: Un club de devoirs; partenaires: l’école, les parents",
            "Passer",
            "Enregistrer",
            ("Un club de devoirs", "Demander\u202f: l’école et les parents", "Fixer un jour."),
        ),
        (
            "olga",
            "/plan потребность: дети одни после школы; цель: Клуб домашних заданий; партнёры: школа, родители",
            "Пропустить",
            "Сохранить",
            ("Клуб домашних заданий", "Спросить: школа и родители", "Назначить день."),
        ),
        (
            "levan",
            "/plan საჭიროება: ბავშვები მარტო არიან; მიზანი: კვირაში ერთი წრე; პარტნიორები: სკოლა, მშობლები",
            "გამოტოვება",
            "შენახვა",
            ("კვირაში ერთი წრე", "ვთხოვოთ: სკოლა და მშობლები", "დავნიშნოთ დღე."),
        ),
    ),
)
async def test_it_reads_and_writes_every_language(
    house: House, cast: Cast, who: str, line: str, skip: str, keep: str, heard: tuple[str, ...]
) -> None:
    chat = cast.people[who]
    await chat.says(line)
    page = await save(chat, skip, keep)
    assert [part for part in heard if part not in page] == []


async def test_it_is_resumed_after_a_restart_in_the_middle(database: Database, house: House, cast: Cast) -> None:
    ana = cast.people["ana"]
    await ana.says("/plan")
    await ana.says("Pupils are alone after school")
    house = House(database, house.clock, platform=house.platform)
    ana = house.chat("ana")
    ana.person_id = cast.people["ana"].person_id
    house.clock.pass_(days=1)
    await ana.says("A weekly homework club")
    assert "Whom do you want to ask" in ana.last_heard
    await save(ana)
    assert plans_of(house, ana)[0].facts.need == "Pupils are alone after school"


async def test_what_people_write_is_text_on_paper(house: House, cast: Cast, ana: Chat) -> None:
    await ana.says('/plan need: <script>alert(1)</script> & "quotes"; aim: <b>Bold</b> aims')
    await save(ana)
    await ana.presses("More")
    await ana.presses("Print it")
    (file,) = ana.heard[-1].shown.files
    with house.database.begin() as uow:
        page = uow.blobs.get(file.blob).data.decode()  # type: ignore[arg-type]
    assert file.mime == "text/html"
    assert "<script>" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;quotes&quot;" in page
    assert "<h1>&lt;b&gt;Bold&lt;/b&gt; aims</h1>" in page


async def test_titles_of_others_are_set_off_on_paper(house: House, cast: Cast, ana: Chat, marie: Chat) -> None:
    tell(cast, marie, "Homework club for pupils who are <alone> after school")
    await ana.says(LINE)
    await ana.presses("Save")
    await ana.presses("More")
    await ana.presses("Print it")
    (file,) = ana.heard[-1].shown.files
    with house.database.begin() as uow:
        page = uow.blobs.get(file.blob).data.decode()  # type: ignore[arg-type]
    assert "<p><strong>1. Homework club for pupils who are &lt;alone&gt; after school</strong></p>" in page


async def test_its_day_is_changed_and_its_owner_asked_once_the_morning_after(
    house: House, cast: Cast, ana: Chat
) -> None:
    await ana.says(LINE)
    await save(ana)
    await ana.presses("Set a day")
    await ana.says("23 March")
    assert "Day: Sat 23 Mar 2030, in 10 days" in ana.last_heard
    assert "Ask by" in ana.last_heard
    await ana.presses("More")
    await ana.presses("Edit")
    await ana.presses("Day")
    await ana.says("24 March")
    await ana.presses("Save")
    house.clock.move_to("2030-03-24 10:30", zone="Asia/Tbilisi")
    await house.tick()
    assert "How did it go?" not in ana.last_heard
    house.clock.move_to("2030-03-25 10:01", zone="Asia/Tbilisi")
    await house.tick()
    assert ana.last_heard == "How did it go? A weekly homework club"
    count = len(ana.heard)
    house.clock.pass_(days=2)
    await house.tick()
    assert len(ana.heard) == count
    await ana.presses("Log what happened")
    while "Save" not in ana.buttons:
        await ana.presses("Skip")
    card = ana.last_heard
    assert "A weekly homework club" in card
    assert "Sun 24 Mar" in card
    await ana.presses("Save")
    (plan,) = plans_of(house, ana)
    assert plan.activity_id is not None
    await ana.presses("Undo")
    (plan,) = plans_of(house, ana)
    assert plan.activity_id is None


async def test_the_question_waits_for_quiet_hours_and_for_who_is_away(house: House, cast: Cast, marie: Chat) -> None:
    await marie.says("/plan besoin: les élèves sont seuls; but: Un club de devoirs; date: 24 mars")
    await save(marie, "Passer", "Enregistrer")
    await marie.says("/away until 28 March")
    house.clock.move_to("2030-03-25 10:01", zone="Europe/Paris")
    await house.tick()
    assert "Comment c’était" not in marie.last_heard
    house.clock.move_to("2030-03-29 11:00", zone="Europe/Paris")
    await house.tick()
    assert "Comment c’était" in marie.last_heard


async def test_a_closed_plan_asks_nobody_and_opens_again(house: House, cast: Cast, ana: Chat) -> None:
    await ana.says(f"{LINE}; date: 23 March")
    await save(ana)
    await ana.presses("More")
    await ana.presses("Close the plan")
    assert "Nobody will ask about it" in ana.last_heard
    house.clock.pass_(days=20)
    await house.tick()
    assert "How did it go" not in ana.last_heard
    await ana.presses("Undo")
    await ana.presses("More")
    assert "Close the plan" in ana.buttons


async def test_a_question_that_comes_leaves_the_open_form_alone(house: House, cast: Cast, ana: Chat) -> None:
    await ana.says(f"{LINE}; date: 23 March")
    await save(ana)
    house.clock.move_to("2030-03-24 09:00", zone="Asia/Tbilisi")
    await ana.says("/plan Teachers are tired")
    house.clock.move_to("2030-03-24 10:01", zone="Asia/Tbilisi")
    await house.tick()
    assert ana.last_heard == "How did it go? A weekly homework club"
    await ana.says("Twenty teachers breathe freely")
    assert "Whom do you want to ask" in ana.last_heard


async def test_it_becomes_an_event_whose_log_entry_is_the_plans(house: House, cast: Cast, nino: Chat) -> None:
    await nino.says(f"{LINE}; date: 23 March")
    await save(nino)
    await nino.presses("Make it an event")
    assert "What the plan says is filled in" in nino.last_heard
    await nino.says("10:00-13:00")
    await save(nino)
    (plan,) = plans_of(house, nino)
    assert plan.event_id is not None
    assert plan.ask_at is None
    house.clock.move_to("2030-03-24 11:00", zone="Asia/Tbilisi")
    await house.tick()
    assert "How did it go? A weekly homework club" in nino.last_heard
    await nino.presses("Log it as an activity")
    await save(nino)
    (plan,) = plans_of(house, nino)
    assert plan.activity_id is not None


async def test_who_posts_no_events_gets_a_reminder(house: House, cast: Cast, ana: Chat) -> None:
    await ana.says(f"{LINE}; date: 3 April")
    await save(ana)
    assert "Make it an event" not in ana.buttons
    (plan,) = plans_of(house, ana)
    assert "Events are posted by coordinators" in await press(ana, "plans.event", plan.id)
    await ana.presses("Remind me")
    assert "A weekly homework club\nWed 27 Mar 2030, 09:00" in ana.last_heard


async def test_a_plan_is_its_owners_alone(house: House, cast: Cast, ana: Chat, nino: Chat) -> None:
    await ana.says(LINE)
    await save(ana)
    (plan,) = plans_of(house, ana)
    for act in ("open", "edit", "complete", "day", "paper", "event", "remind", "log", "close", "reopen", "later"):
        assert "cannot find this plan" in await press(nino, f"plans.{act}", plan.id), act
    assert plans_of(house, ana) == [plan]


async def test_forgetting_takes_plans_and_leaves_the_fact_of_a_trial(
    house: House, cast: Cast, ana: Chat, marie: Chat
) -> None:
    practice = tell(cast, marie, "Homework club")
    await press(ana, "plans.try", "practice", practice.id)
    await ana.presses("Log what happened")
    await ana.presses("Today")
    await save(ana)
    await ana.presses("Partly")
    await ana.presses("What we did differently")
    await ana.says("Two afternoons")
    await ana.says("/mydata")
    await ana.says("/forgetme")
    await ana.presses(ana.buttons[0])
    counted = tally(house, practice)
    assert (counted.tried, counted.mixed, counted.planned) == (1, 1, 0)
    with house.database.begin() as uow:
        (line,) = uow.plans.list_trials("practice", practice.id, network_id=cast.network)
        assert (line.trial.person_id, line.trial.changed) == (None, None)


async def test_a_practice_in_another_language_is_cited_by_what_it_means(
    database: Database, house: House, cast: Cast, levan: Chat, marie: Chat
) -> None:
    practice = tell(cast, marie, "Homework club for pupils", context="Pupils alone.", done="Homework together.")
    same = {"homework": ["დავალებები"], "pupils": ["მოსწავლეები"], "alone": ["მარტო"], "club": ["წრე"]}
    house = House(database, house.clock, platform=house.platform, embedder=FakeEmbedder(same))
    await house.tick()
    levan = house.chat("levan", language="ka")
    levan.person_id = cast.people["levan"].person_id
    await levan.says("/plan საჭიროება: მოსწავლეები მარტო; მიზანი: დავალებები წრე მოსწავლეები")
    page = await save(levan, "გამოტოვება", "შენახვა")
    assert "1. Homework club for pupils" in page
    assert plans_of(house, levan)[0].cites == (practice.id,)
