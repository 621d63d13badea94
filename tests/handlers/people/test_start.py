"""First contact and coming back, as conversations: four questions, each with buttons, each skippable, nothing lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from handlers.kit.incoming import Written
from tests.handlers.people.looking import member_of, person_of

if TYPE_CHECKING:
    from tests.cast import Cast
    from tests.houses import House


async def test_four_answers_and_one_is_in(house: House, cast: Cast) -> None:
    vera = house.chat("vera", name="Vera Example", language="en-GB")
    first = await vera.says("/start")
    assert "Which language" in first
    assert vera.buttons[:4] == ["English", "français", "русский", "ქართული"]
    assert "call you" in await vera.presses("English")
    assert "Vera Example" in vera.buttons
    assert "section or country" in await vera.says("Wren")
    assert "What time is it" in await vera.presses("Tbilisi Youth")
    assert vera.buttons[0] == "13:00 – Tbilisi"
    last = await vera.presses("13:00 – Tbilisi")
    assert "Welcome, Wren!" in last
    assert "You have joined Tbilisi Youth." in last
    assert "Tbilisi, 13:00 now" in last
    person, member = person_of(house, vera), member_of(house, vera)
    assert (person.name, person.language, person.zone) == ("Wren", "en", "Asia/Tbilisi")
    assert (member.section_id, member.country) == (cast.sections["Tbilisi Youth"], "GE")
    assert len(vera.own) <= 4


async def test_every_question_can_be_skipped_and_the_default_is_a_pseudonym(house: House, cast: Cast) -> None:
    """Whoever skips must not be shown under the name of the app's account."""
    shy = house.chat("shy", name="Real Name", language=None)
    await shy.says("/start")
    for _ in range(3):
        await shy.presses("Skip")
    last = await shy.presses("Skip")
    person = person_of(house, shy)
    assert person.language == "en"
    assert person.name is not None
    assert "Real" not in person.name
    assert f"Welcome, {person.name}!" in last
    assert person.zone is None
    assert "/timezone" in last


@pytest.mark.parametrize(
    ("app", "first", "question"),
    (
        ("fr-FR", "français", "Dans quelle langue"),
        ("ru", "русский", "На каком языке"),
        ("ka-GE", "ქართული", "რომელ ენაზე"),
        ("xx", "English", "Which language"),
    ),
)
async def test_the_guessed_language_asks_and_is_offered_first(
    house: House, cast: Cast, app: str, first: str, question: str
) -> None:
    new = house.chat("new", language=app)
    assert question in await new.says("hi")
    assert new.buttons[0] == first


async def test_the_chosen_language_rules_from_the_next_question_on(house: House, cast: Cast) -> None:
    new = house.chat("new", language="en")
    await new.says("/start")
    assert "Как вас называть" in await new.says("по-русски")
    assert "вы секции" in await new.says("Искра")
    assert "Добро пожаловать" not in await new.says("Тбилиси Юс")  # a doubt, in Russian
    assert "имели в виду" in new.last_heard


async def test_an_unknown_language_is_asked_again_with_what_to_type(house: House, cast: Cast) -> None:
    new = house.chat("new")
    await new.says("/start")
    assert "I speak English, français, русский and ქართული" in await new.says("Klingon")
    assert "call you" in await new.says("english")


@pytest.mark.parametrize(
    ("typed", "expected"),
    (
        ("+995 599 12 34 56", "phone number"),
        ("https://example.org/me", "address"),
        ("me@example.org", "address"),
        ("???", "no letters"),
        ("x" * 41, "40 characters"),
    ),
)
async def test_names_that_expose_somebody_are_refused_kindly(
    house: House, cast: Cast, typed: str, expected: str
) -> None:
    new = house.chat("new")
    await new.says("/start")
    await new.presses("English")
    assert expected in await new.says(typed)
    assert "call you" in new.last_heard


async def test_a_kept_message_goes_on_after_the_questions(house: House, cast: Cast) -> None:
    """What somebody wrote before we knew them is neither lost nor handled by a stranger's form."""
    new = house.chat("new")
    await new.says("/timezone Paris")
    for _ in range(4):
        await new.presses("Skip")
    assert "Now to what you wrote." in new.heard[-2].shown.plain
    assert "Paris" in new.last_heard


@pytest.mark.parametrize("first", ("/start", "/log beach clean-up yesterday, 12 volunteers"))
async def test_whoever_was_first_met_in_a_group_is_greeted_in_private(house: House, cast: Cast, first: str) -> None:
    """What was said to the group reached nobody, as the private chat was not open."""
    new = house.chat("new")
    await new.sends(Written(first, "in the group"), group="the group")
    assert "Hello! I am Kith" in await new.says("/start")
    assert "Which language" in new.last_heard


async def test_a_greeting_is_no_message_to_keep(house: House, cast: Cast) -> None:
    new = house.chat("new")
    await new.says("Hello!")
    for _ in range(4):
        await new.presses("Skip")
    assert "/log beach clean-up" in new.last_heard


async def test_the_example_of_the_welcome_really_works(house: House, cast: Cast) -> None:
    new = house.chat("new")
    await new.says("/start")
    for _ in range(4):
        await new.presses("Skip")
    example = next(line for line in new.last_heard.splitlines() if line.startswith("/log"))
    await new.says(example)
    with house.database.begin(reads=True) as uow:
        draft = uow.drafts.active(person_of(house, new).id)
    assert draft is not None
    assert draft.form == "activities.log"
    assert draft.values["volunteers"] == 12


async def test_a_name_close_to_a_section_is_asked_about(house: House, cast: Cast) -> None:
    new = house.chat("new")
    await new.says("/start")
    await new.presses("English")
    await new.presses("Stay without a name")
    assert "Did you mean" in await new.says("Kutaisy Gren")
    assert new.buttons[0] == "Kutaisi Green, Georgia"
    assert "What time is it" in await new.presses("Kutaisi Green")
    await new.presses("Skip")
    assert person_of(house, new).name is None
    # Skipped, but the country has one clock only: it is taken and said.
    assert person_of(house, new).zone == "Asia/Tbilisi"


async def test_a_country_is_enough_and_its_sections_are_offered(house: House, cast: Cast) -> None:
    new = house.chat("new")
    await new.says("/start")
    await new.presses("English")
    await new.presses("Skip")
    assert "Which section in Georgia?" in await new.says("Грузия")
    assert {"Kutaisi Green", "Tbilisi Youth"} <= set(new.buttons)
    await new.presses("Skip")
    await new.presses("Skip")
    assert (member_of(house, new).country, member_of(house, new).section_id) == ("GE", None)


async def test_a_city_without_a_section_gives_its_country(house: House, cast: Cast) -> None:
    new = house.chat("new")
    await new.says("/start")
    await new.presses("English")
    await new.presses("Skip")
    assert "no section of that place" in await new.says("Marseille")
    assert new.buttons[0] == "France"


async def test_back_and_cancel_work_and_nobody_is_trapped(house: House, cast: Cast) -> None:
    new = house.chat("new")
    await new.says("/start")
    await new.presses("English")
    assert "Which language" in await new.presses("Back")
    await new.presses("français")
    await new.presses("Annuler")
    # A stranger no more: the guess or choice is kept, and the next message is not the first question again.
    assert "Quel plaisir de te revoir" in await new.says("/start")


@pytest.mark.parametrize("how", ("/cancel", "Cancel"))
async def test_whoever_cancels_the_first_questions_is_not_left_with_nothing(house: House, cast: Cast, how: str) -> None:
    new = house.chat("new")
    await new.says("/start")
    await (new.says(how) if how.startswith("/") else new.presses(how))
    assert "/log beach clean-up" in new.last_heard
    other = house.chat("other")
    await other.says("/timezone Paris")
    await (other.says(how) if how.startswith("/") else other.presses(how))
    assert "Paris: it is 10:00" in other.last_heard


async def test_start_in_the_middle_asks_the_same_question_again(house: House, cast: Cast) -> None:
    new = house.chat("new")
    await new.says("/start")
    await new.presses("English")
    assert "call you" in await new.says("/start")


async def test_help_in_the_middle_returns_to_the_question(house: House, cast: Cast) -> None:
    new = house.chat("new")
    await new.says("/start")
    await new.presses("English")
    await new.says("help")
    assert "What I can do" in new.heard[-2].shown.plain
    assert "call you" in new.last_heard


async def test_who_comes_back_is_greeted_and_heard_again(house: House, cast: Cast) -> None:
    ana = cast.people["ana"]
    await ana.says("/stop")
    assert person_of(house, ana).stopped_at is not None
    back = await ana.says("/start")
    assert "Good to see you, Ana." in back
    assert "Tbilisi Youth, Georgia" in back
    assert person_of(house, ana).stopped_at is None


async def test_an_admin_of_an_empty_house_is_told_where_to_begin(house: House) -> None:
    from bot.founding import found

    with house.database.begin() as uow:
        network = found(uow)
        person = uow.people.add("fake", "owner", chat="owner", now=house.clock.now)
        uow.people.change(person.id, network_id=network.id)
        uow.people.grant(person.id, "admin", "deployment", now=house.clock.now)
    owner = house.chat("owner")
    await owner.says("/start")
    for _ in range(4):
        await owner.presses("Skip")
    assert "Add the first section" in owner.last_heard
    assert owner.buttons[0] == "Add a section"


async def test_a_native_form_answers_everything_at_once(house: House, cast: Cast) -> None:
    """The web chat hands the whole form in: options by their value, the rest as typed, the clock still confirmed."""
    new = house.chat("new")
    await new.says("/start")
    with house.database.begin(reads=True) as uow:
        draft = uow.drafts.active(person_of(house, new).id)
    assert draft is not None
    home = f"s{cast.sections['Lyon Solidaire']}"
    await new.fills(draft.id, {"language": "fr", "name": "Mouette", "home": home, "zone": "Lyon"})
    assert "il y est 10:00" in new.last_heard
    # Handed in again as it stands, which changes nothing that was said.
    await new.fills(draft.id, {"language": "fr", "name": "Mouette", "home": home, "zone": "Paris"})
    await new.presses("10:00 – Paris")
    assert "Bienvenue, Mouette" in new.last_heard
    assert person_of(house, new).zone == "Europe/Paris"
    assert member_of(house, new).section_id == cast.sections["Lyon Solidaire"]


async def test_what_is_wrong_in_a_native_form_is_asked_again_and_the_rest_kept(house: House, cast: Cast) -> None:
    new = house.chat("new")
    await new.says("/start")
    with house.database.begin(reads=True) as uow:
        draft = uow.drafts.active(person_of(house, new).id)
    assert draft is not None
    await new.fills(draft.id, {"language": "en", "name": "+995 599 123456", "home": "", "zone": ""})
    assert "call you" in new.last_heard
    await new.says("Robin")
    assert "Welcome, Robin!" in new.last_heard


async def test_start_again_in_the_middle_shows_the_same_question_once(house: House, cast: Cast) -> None:
    """The open form is what /start goes on with: it is not also said to be kept, with a button that leads to it."""
    vera = house.chat("vera", name="Vera Example", language="en-GB")
    await vera.says("/start")
    await vera.presses("English")
    before = len(vera.heard)
    assert "call you" in await vera.says("/start")
    assert len(vera.heard) == before + 1
