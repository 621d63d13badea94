"""A12, A13: a question in one's own words, answered from the library in any language, or plainly not answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.handlers.questions.shelf import BLOOD, PROGRAMME, SCHOOLS, again, put

if TYPE_CHECKING:
    from tests.cast import Cast
    from tests.houses import Chat, House

ASKED = "how do we get schools to cooperate?"


async def test_a12_a_question_gets_practices_with_source_country_and_date(cast: Cast, ana: Chat) -> None:
    await put(cast)
    await put(cast, PROGRAMME, by="claire", section="Lyon Solidaire", country="FR", evidence=2)
    await put(cast, BLOOD)
    last = await ana.says(ASKED)
    first = ana.heard[-2].shown
    heard = f"{first.plain}\n{last}"
    assert "2 practices fit" in first.plain
    assert "Schools cooperate when somebody they know stands behind it." in heard
    assert "Tbilisi Youth · Georgia · Fri 1 Feb 2030 · told" in heard
    assert "Les écoles coopèrent avec un calendrier court (Schools cooperate with a short calendar)" in heard
    assert "Lyon Solidaire · France · Mon 5 Nov 2029 · evaluated · French" in heard
    assert "Blood" not in heard
    each = ["Open", "Try this", "Helpful", "Not helpful"]
    assert [key.label for row in first.rows for key in row] == each
    assert ana.buttons == [*each, "Narrow", "Ask people"]


@pytest.mark.parametrize(
    ("who", "question", "expected"),
    (
        ("olga", "как убедить школы сотрудничать", "Подходит 1 практика"),
        ("levan", "როგორ დავითანხმოთ სკოლები თანამშრომლობაზე?", "შესაფერისია 1 პრაქტიკა"),
        ("marie", "comment amener les écoles à coopérer ?", "Une pratique convient"),
        ("ana", "Ինչպե՞ս համոզել դպրոցներին համագործակցել", "One practice fits"),
        ("ana", "Məktəbləri əməkdaşlığa necə cəlb edək", "One practice fits"),
    ),
)
async def test_a12_any_language_finds_it(cast: Cast, who: str, question: str, expected: str) -> None:
    await put(cast)
    assert expected in await cast.people[who].says(question)
    assert SCHOOLS.title in cast.people[who].last_heard


@pytest.mark.parametrize(
    ("who", "question", "plainly"),
    (
        ("ana", "does purple knitting frighten penguins?", "Nothing in the library fits this"),
        ("levan", "რა ვუყოთ ჩრჩილს ზამთრის ქურთუკებში?", "ჯერ შესაფერისი არაფერია"),
    ),
)
async def test_a12_nothing_fits_is_said_plainly(cast: Cast, who: str, question: str, plainly: str) -> None:
    """What only looks like it is never shown as an answer; whoever wants it presses a button."""
    await put(cast)
    asks = cast.people[who]
    heard = await asks.says(question)
    assert plainly in heard
    assert SCHOOLS.title not in heard


async def test_the_nearest_is_shown_on_request_and_called_that(cast: Cast, ana: Chat) -> None:
    await put(cast)
    await ana.says("does purple knitting frighten penguins?")
    assert "may be about something else" in await ana.presses("Show the nearest")
    assert SCHOOLS.title in ana.last_heard


async def test_an_anonymous_practice_names_its_country_only(cast: Cast, ana: Chat) -> None:
    await put(cast, anonymous=True)
    heard = await ana.says(ASKED)
    assert "Georgia · Fri 1 Feb" in heard
    assert "Tbilisi Youth" not in heard
    assert "Nino" not in heard


async def test_what_members_wrote_stays_data(cast: Cast, ana: Chat) -> None:
    await put(cast, title="<b>Schools</b> { $count } *cooperate*", done="Schools cooperate. <script>alert(1)</script>")
    await ana.says(ASKED)
    assert "1. <b>Schools</b> { $count } *cooperate*" in ana.last_heard
    assert [piece.text for piece in ana.last.pieces if "<script>" in piece.text and piece.link is None]


async def test_only_what_one_may_read_is_found(cast: Cast, house: House, ana: Chat) -> None:
    await put(cast)
    with house.database.begin() as uow:
        other = uow.networks.add("elsewhere", "Elsewhere")
        uow.people.change(ana.person_id, network_id=other.id)  # type: ignore[arg-type]
        uow.people.join(ana.person_id, other.id, now=house.clock.now)  # type: ignore[arg-type]
    assert "Nothing in the library fits" in await ana.says(ASKED)


async def test_votes_count_once_a_person_and_the_last_word_counts(cast: Cast, house: House, ana: Chat) -> None:
    made = await put(cast)
    await ana.says(ASKED)
    await ana.presses("Not helpful")
    await ana.presses("Helpful")
    await ana.says(ASKED)
    await ana.presses("Helpful")
    with house.database.begin(reads=True) as uow:
        assert uow.questions.count_votes("practice", made.id) == (1, 0)


async def test_nobody_has_a_voice_about_their_own(cast: Cast, ana: Chat) -> None:
    made = await put(cast)
    await ana.says(f"/ask {ASKED}")
    assert "Helpful" in ana.buttons
    (author,) = (chat for chat in cast.people.values() if chat.person_id == made.author_id)
    await author.says(f"/ask {ASKED}")
    assert SCHOOLS.title in author.heard[-1].shown.plain
    assert len(author.buttons) == len(ana.buttons) - 2


async def test_buttons_open_the_practice_and_plan_it(cast: Cast, ana: Chat) -> None:
    await put(cast)
    await ana.says(ASKED)
    await ana.presses("Open")
    assert SCHOOLS.title in ana.last_heard
    await ana.presses("Try this")
    assert ana.last_heard != ""


@pytest.mark.parametrize(
    ("follow_up", "applied", "found"),
    (
        ("only schools", "schools", True),
        ("in Georgia", "Georgia", True),
        ("in France", "France", False),
        ("evaluated ones", "evaluated", False),
        ("only in English", "English", True),
        ("only in French, please", "French", False),
        ("what did not work", "did not work", False),
    ),
)
async def test_a12_a_few_words_narrow_the_last_answer(
    cast: Cast, ana: Chat, follow_up: str, applied: str, *, found: bool
) -> None:
    await put(cast)
    await ana.says(ASKED)
    heard = await ana.says(follow_up)
    assert applied in heard
    assert (SCHOOLS.title in heard) == found


@pytest.mark.parametrize(
    ("who", "question", "follow_ups"),
    (
        (
            "olga",
            "как убедить школы сотрудничать?",
            [("только школы", "школы"), ("в Грузии", "Грузия"), ("на английском", "английский"), ("везде", "")],
        ),
        (
            "marie",
            "comment amener les écoles à coopérer ?",
            [("seulement les écoles", "écoles"), ("en Géorgie", "Géorgie"), ("en anglais", "anglais"), ("partout", "")],
        ),
        (
            "levan",
            "როგორ დავითანხმოთ სკოლები თანამშრომლობაზე?",
            [
                ("მხოლოდ სკოლები", "სკოლები"),
                ("საქართველოში", "საქართველო"),
                ("ინგლისურად", "ინგლისური"),
                ("ყველგან", ""),
            ],
        ),
    ),
)
async def test_follow_ups_combine_in_every_language(
    cast: Cast, who: str, question: str, follow_ups: list[tuple[str, str]]
) -> None:
    await put(cast)
    asks = cast.people[who]
    await asks.says(question)
    held: list[str] = []
    for typed, name in follow_ups:
        heard = await asks.says(typed)
        assert SCHOOLS.title in heard, typed
        held = [*held, name] if name else []
        line = heard.splitlines()[-1]
        assert all(one in line for one in held), line


async def test_a13_a_least_level_of_evidence(cast: Cast, ana: Chat, olga: Chat) -> None:
    await put(cast)
    await put(cast, PROGRAMME, by="claire", section="Lyon Solidaire", country="FR", evidence=3)
    await ana.says(ASKED)
    heard = await ana.says("evaluated ones")
    assert SCHOOLS.title not in heard
    assert PROGRAMME.title in heard
    assert "researched" in heard
    await olga.says("как убедить школы сотрудничать?")
    await olga.presses("Сузить")
    await olga.presses("Доказательность")
    await olga.presses("с оценкой")
    assert PROGRAMME.title in olga.last_heard
    assert "Только: с оценкой" in olga.last_heard
    await olga.presses("Сузить")
    await olga.presses("Доказательность")
    await olga.presses("✓ с оценкой")
    assert SCHOOLS.title in olga.last_heard


async def test_a_theme_of_the_network_narrows(cast: Cast, house: House, ana: Chat) -> None:
    with house.database.begin(reads=True) as uow:
        theme = uow.networks.list_themes(cast.network)[0]
    await put(cast, themes=(theme.id,))
    await ana.says(ASKED)
    heard = await ana.says(f"only {theme.name('en')}")
    assert SCHOOLS.title in heard
    assert theme.name("en") in heard


async def test_narrowing_survives_a_restart(cast: Cast, house: House, ana: Chat) -> None:
    await put(cast)
    await ana.says(ASKED)
    await ana.says("only schools")
    (ana,) = again(house, ana)
    heard = await ana.says("in Georgia")
    assert "Only: schools and Georgia" in heard
    await ana.presses("Narrow")
    await ana.presses("Lift all limits")
    assert "Only" not in ana.last_heard


async def test_after_a_while_a_few_words_are_no_follow_up(cast: Cast, house: House, ana: Chat) -> None:
    await put(cast)
    await ana.says(ASKED)
    house.clock.pass_(minutes=30)
    assert SCHOOLS.title not in await ana.says("only schools")


async def test_another_question_is_a_new_one(cast: Cast, ana: Chat) -> None:
    await put(cast)
    await ana.says(ASKED)
    await ana.says("only schools")
    assert "Only" not in await ana.says("and how do schools in France cooperate?")


async def test_an_open_form_is_answered_and_no_question_is_asked(cast: Cast, house: House, ana: Chat) -> None:
    """A form's question is still the one answered, whatever the answer looks like."""
    await put(cast)
    await ana.says("/log")
    await ana.says("how do we get schools to cooperate?")
    with house.database.begin(reads=True) as uow:
        assert uow.questions.list_asked(ana.person_id) == []  # type: ignore[arg-type]
        assert uow.drafts.active(ana.person_id) is not None  # type: ignore[arg-type]


async def test_somebody_elses_question_is_nobodys_business(cast: Cast, house: House, ana: Chat, levan: Chat) -> None:
    await put(cast)
    await ana.says(ASKED)
    data = next(key.data for row in ana.last.rows for key in row if key.label == "Narrow")
    from handlers.kit.incoming import Pressed

    await levan.sends(Pressed(data, "", press="forged"))
    assert "schools" not in levan.last_heard.casefold()


async def test_old_questions_are_forgotten(cast: Cast, house: House, ana: Chat) -> None:
    await ana.says("does purple knitting frighten penguins?")
    house.clock.pass_(days=181)
    await house.tick()
    with house.database.begin(reads=True) as uow:
        assert uow.questions.list_asked(ana.person_id) == []  # type: ignore[arg-type]
