"""First contact is four questions at most, however many networks, countries and sections there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.demo import fill
from bot.founding import found
from tests.handlers.people.looking import member_of, person_of

if TYPE_CHECKING:
    from tests.houses import Chat, House

COUNTRIES = ("GE", "FR", "AM", "AZ", "DE", "ES", "IT", "NO", "PL", "PT", "RO", "SE", "UA", "TJ", "KG")


def demo(house: House) -> None:
    with house.database.begin() as uow:
        fill(uow, now=house.clock.now)


def many_sections(house: House) -> None:
    """120 sections in 15 countries: more countries than stand beside one question."""
    with house.database.begin() as uow:
        network = found(uow)
        for number in range(120):
            country = COUNTRIES[number % len(COUNTRIES)]
            uow.networks.add_section(network.id, country, f"Section {country} {number:03}", joining="open")


def one_section(house: House) -> None:
    with house.database.begin() as uow:
        uow.networks.add_section(found(uow).id, "GE", "Tbilisi Youth", joining="open")


def no_section(house: House) -> None:
    with house.database.begin() as uow:
        uow.networks.add_country(found(uow).id, "GE")


def several_networks(house: House) -> None:
    many_sections(house)
    with house.database.begin() as uow:
        uow.networks.add("second", "Second", languages=("en",), zone="UTC", open=True)


def step_of(house: House, chat: Chat) -> str | None:
    with house.database.begin(reads=True) as uow:
        draft = uow.drafts.active(person_of(house, chat).id)
    return draft.step if draft is not None else None


@pytest.mark.parametrize("scene", (demo, many_sections, one_section, no_section, several_networks))
@pytest.mark.parametrize("country", ("pressed", "typed", "skipped"))
async def test_four_questions_at_most(house: House, scene: object, country: str) -> None:
    assert callable(scene)
    scene(house)
    new = house.chat("new", name="New", language="en")
    await new.says("/start")
    asked: list[str] = []
    for _ in range(9):
        step = step_of(house, new)
        if step is None:
            break
        if not asked or asked[-1] != step:
            asked.append(step)
        if step == "network":
            await new.presses("Kith")
        elif step != "home" or country == "skipped":
            await new.presses("Skip")
        elif "Georgia" in new.buttons:
            await (new.presses("Georgia") if country == "pressed" else new.says("Грузия"))
        else:
            await new.presses(new.buttons[2] if "Another country" in new.buttons else new.buttons[0])
    assert step_of(house, new) is None
    assert len(asked) <= 4, asked
    assert asked.count("home") == 1
    if country != "skipped":
        assert member_of(house, new).country == "GE"


async def home_question(house: House) -> Chat:
    many_sections(house)
    new = house.chat("new", language="en")
    await new.says("/start")
    await new.presses("English")
    await new.presses("Skip")
    return new


async def test_a_pressed_country_shows_its_sections_in_the_same_message(house: House) -> None:
    new = await home_question(house)
    messages = len(new.heard)
    assert {"France", "Germany", "Next"} <= set(new.buttons)
    assert not any(label.startswith("Section") for label in new.buttons)
    said = await new.presses("Georgia")
    assert "Which section in Georgia?" in said
    assert new.buttons[:3] == ["✓ Georgia", "Another country", "Section GE 000"]
    assert len(new.heard) == messages
    await new.presses("Another country")
    assert "Germany" in new.buttons
    await new.presses("France")
    await new.presses("Section FR 001")
    assert "What time is it" in new.last_heard
    await new.presses("Skip")
    assert member_of(house, new).country == "FR"


async def test_more_countries_than_one_screen_are_turned_like_pages(house: House) -> None:
    new = await home_question(house)
    ways = {"Next", "Previous", "Skip", "Back", "Cancel"}
    seen = set(new.buttons) - ways
    assert "Previous" not in new.buttons
    while "Next" in new.buttons:
        await new.presses("Next")
        assert "Previous" in new.buttons
        assert len(set(new.buttons) - ways) <= 6
        seen |= set(new.buttons) - ways
    assert len(seen) == len(COUNTRIES)


@pytest.mark.parametrize(
    ("typed", "expected"),
    (("Section GE 000", "What time"), ("Грузия", "Which section in Georgia"), ("section ge 00", "Did you mean")),
)
async def test_either_may_be_typed(house: House, typed: str, expected: str) -> None:
    new = await home_question(house)
    assert expected in await new.says(typed)


async def test_the_country_alone_is_enough_and_a_section_is_offered_later(house: House) -> None:
    new = await home_question(house)
    await new.presses("Georgia")
    await new.presses("Skip")
    await new.presses("Skip")
    assert (member_of(house, new).country, member_of(house, new).section_id) == ("GE", None)
    assert "Choose a section" in new.buttons


async def test_a_country_link_leaves_the_section_to_choose(house: House) -> None:
    from bot.wiring import lend
    from handlers.networks.rules import Scope, issue_invitation

    many_sections(house)
    with house.database.begin() as uow:
        network = uow.networks.default()
        assert network is not None
        lent = lend(house.texts, house.platforms, secret="a secret for tests only", demo=False)["fake"]
        payload, _ = issue_invitation(uow, lent, network_id=network.id, scope=Scope(country="GE"), now=house.clock.now)
    new = house.chat("new")
    assert "Georgia" in await new.says(f"/start {payload}")
    await new.presses("English")
    assert "Which section in Georgia?" in await new.presses("Skip")


@pytest.mark.parametrize("typed", ("/join nowhere land xyz", "/join Qwxyz"))
async def test_a_wrong_place_opens_the_question_with_its_buttons(house: House, typed: str) -> None:
    new = await home_question(house)
    await new.presses("Cancel")
    await new.says(typed)
    assert "Skip" in new.buttons
    assert "Which section in Georgia?" in await new.says("Georgia")
