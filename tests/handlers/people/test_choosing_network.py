"""First contact where several networks are open: one is asked for, an invitation answers, a closed one is no choice."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.platforms.contract import Capabilities
from bot.wiring import lend
from handlers.kit.incoming import Pressed
from handlers.networks.rules import Scope, issue_invitation
from tests.cast import settle
from tests.fakes.platform import FakePlatform
from tests.handlers.people.looking import member_of, person_of
from tests.houses import House

if TYPE_CHECKING:
    from storage import NetworkId
    from storage.engine import Database
    from tests.cast import Cast
    from tests.houses import Chat


def second(house: House, *, is_open: bool = True) -> NetworkId:
    with house.database.begin() as uow:
        network = uow.networks.add("bridges", "Bridges", languages=("ru", "en"), zone="Asia/Tbilisi", open=is_open)
        uow.networks.add_section(network.id, "AM", "Walnut Circle", joining="open")
    return network.id


def networks_of(house: House, chat: Chat) -> list[NetworkId]:
    with house.database.begin(reads=True) as uow:
        return [one.network_id for one in uow.people.list_memberships(person_of(house, chat).id)]


async def test_language_and_network_are_one_question_of_four(house: House, cast: Cast) -> None:
    other = second(house)
    new = house.chat("new", name="Newcomer")
    first = await new.says("/start")
    assert "the assistant of several networks" in first
    assert "Which network are you with?" in first
    assert new.buttons == ["English", "français", "русский", "ქართული", "Kith", "Bridges", "Skip", "Cancel"]
    assert "call you" in await new.presses("Bridges")
    await new.says("Wren")
    assert any("Walnut Circle" in label for label in new.buttons), "the next questions are about that network"
    await new.presses("Walnut Circle")
    assert "What time is it" in new.last_heard
    await new.presses("Skip")
    assert "You have joined Walnut Circle." in new.heard[-1].shown.plain
    assert networks_of(house, new) == [other], "nobody is left behind in the network they landed in"
    assert member_of(house, new).country == "AM"
    assert person_of(house, new).language == "en"


@pytest.mark.parametrize(
    ("label", "hello", "question"),
    (
        ("français", "plusieurs réseaux", "De quel réseau"),
        ("русский", "нескольких сетей", "С какой вы сетью"),
        ("ქართული", "რამდენიმე ქსელის", "რომელ ქსელში"),
    ),
)
async def test_a_pressed_language_says_the_same_message_again_in_its_place(
    house: House, cast: Cast, label: str, hello: str, question: str
) -> None:
    second(house)
    new = house.chat("new", language="en")
    await new.says("/start")
    await new.presses(label)
    assert len(new.heard) == 1
    assert hello in new.last_heard
    assert question in new.last_heard
    assert f"✓ {label}" in new.buttons
    assert not {"Back", "Retour", "Назад", "უკან"} & set(new.buttons), "there is nothing before the first question"
    await new.presses("English")
    assert "Which network" in new.last_heard
    assert len(new.heard) == 1
    await new.presses("Bridges")
    assert "call you" in new.last_heard
    assert person_of(house, new).language == "en"


async def test_where_messages_cannot_be_changed_the_question_comes_again(database: Database) -> None:
    """As in the terminal: words and numbers typed, every answer a new message."""
    platform = FakePlatform(can=Capabilities(4096, buttons=False, edits=False))
    house = House(database, platform=platform)
    settle(house)
    other = second(house)
    new = house.chat("new")
    await new.says("/start")
    await new.presses("français")
    assert [heard.changes for heard in new.heard] == [0, 0]
    assert "De quel réseau" in new.last_heard
    assert "plusieurs réseaux" in new.last_heard
    assert "Comment veux-tu" in await new.says("bridges")
    assert networks_of(house, new) == [other]


@pytest.mark.parametrize(
    ("typed", "question"),
    (("french", "De quel réseau"), ("по-русски", "С какой вы сетью"), ("ქართული", "რომელ ქსელში")),
)
async def test_a_typed_language_is_spoken_and_keeps_the_question(
    house: House, cast: Cast, typed: str, question: str
) -> None:
    second(house)
    new = house.chat("new")
    await new.says("/start")
    assert question in await new.says(typed)
    await new.says("Bridges")
    assert question not in new.last_heard


async def test_the_name_of_a_language_is_none_of_a_network_that_begins_with_it(house: House, cast: Cast) -> None:
    second(house)
    with house.database.begin() as uow:
        french = uow.networks.add("french", "French Circle", languages=("en",), zone="Europe/Paris", open=True)
    new = house.chat("new")
    await new.says("/start")
    assert "De quel réseau" in await new.says("French")
    await new.says("french circle")
    assert networks_of(house, new) == [french.id]


async def test_an_edited_language_is_spoken_instead(house: House, cast: Cast) -> None:
    second(house)
    new = house.chat("new")
    await new.says("/start")
    await new.says("French")
    assert "С какой вы сетью" in await new.edits("Russian")
    await new.says("Bridges")
    assert "Как вас называть" in new.last_heard


async def test_an_edited_network_is_taken_instead(house: House, cast: Cast) -> None:
    second(house)
    new = house.chat("new")
    await new.says("/start")
    await new.says("Bridges")
    assert "call you" in await new.edits("Kith")
    assert networks_of(house, new) == [cast.network]


async def test_after_going_back_a_language_changes_and_the_network_stays(house: House, cast: Cast) -> None:
    other = second(house)
    new = house.chat("new")
    await new.says("/start")
    await new.presses("Bridges")
    assert "Now: Bridges" in await new.presses("Back")
    assert "De quel réseau" in await new.presses("français")
    assert "Comment veux-tu" in await new.presses("Garder")
    assert networks_of(house, new) == [other]


async def test_a_language_pressed_again_later_changes_nothing(house: House, cast: Cast) -> None:
    second(house)
    new = house.chat("new")
    await new.says("/start")
    data = next(key.data for row in new.last.rows for key in row if key.label == "français")
    await new.says("Bridges")
    assert "call you" in await new.sends(Pressed(data, new.heard[0].id, press="late"))
    assert new.last_toast == "This is already answered."
    assert person_of(house, new).language == "en"


async def test_another_process_goes_on_after_the_language(house: House, cast: Cast) -> None:
    other = second(house)
    new = house.chat("new")
    await new.says("/start")
    await new.presses("français")
    again = House(house.database, house.clock, platform=house.platform)
    same = again.chat("new")
    assert "De quel réseau" in await same.says("/start")
    assert "Comment veux-tu" in await same.says("Bridges")
    assert networks_of(again, same) == [other]


@pytest.mark.parametrize("typed", ("bridges", "Bridgse", "Бриджес"))
async def test_the_network_can_be_typed(house: House, cast: Cast, typed: str) -> None:
    other = second(house)
    new = house.chat("new")
    await new.says("/start")
    assert "call you" in await new.says(typed)
    assert networks_of(house, new) == [other]


async def test_an_unknown_network_is_asked_again_with_what_there_is(house: House, cast: Cast) -> None:
    second(house)
    new = house.chat("new")
    await new.says("/start")
    assert "There are Kith and Bridges." in await new.says("Xylophone")
    assert "Which network" in new.last_heard


async def test_skipping_stays_in_the_default_network_and_keeps_the_first_message(house: House, cast: Cast) -> None:
    second(house)
    new = house.chat("new")
    await new.says("/timezone Paris")
    for _ in range(4):
        await new.presses("Skip")
    assert networks_of(house, new) == [cast.network]
    assert "Paris" in new.last_heard


async def test_a_native_form_shows_language_and_network_apart(house: House, cast: Cast) -> None:
    other = second(house)
    new = house.chat("new")
    await new.says("/start")
    with house.database.begin(reads=True) as uow:
        draft = uow.drafts.active(person_of(house, new).id)
    assert draft is not None
    await new.fills(draft.id, {"network": str(other), "language": "fr", "name": "Mouette", "home": "", "zone": ""})
    assert "Mouette" in new.last_heard
    assert "Bienvenue" in new.last_heard
    assert networks_of(house, new) == [other]


async def test_whoever_goes_back_and_takes_another_network_joins_no_section_of_the_first(
    house: House, cast: Cast
) -> None:
    second(house)
    new = house.chat("new")
    await new.says("/start")
    await new.presses("Bridges")
    await new.says("Wren")
    await new.presses("Walnut Circle")
    for _ in range(3):
        await new.presses("Back")
    await new.presses("Kith")
    while person_of(house, new).name is None:
        await new.presses("Keep" if any(label.startswith("Keep") for label in new.buttons) else "Skip")
    assert networks_of(house, new) == [cast.network]
    assert member_of(house, new).section_id is None


async def test_a_closed_network_is_no_choice_and_one_open_is_no_question(house: House, cast: Cast) -> None:
    second(house, is_open=False)
    new = house.chat("new")
    assert "the assistant of Kith" in await new.says("/start")
    assert "call you" in await new.presses("English")


@pytest.mark.parametrize("late", (False, True))
async def test_an_invitation_answers_which_network(house: House, cast: Cast, late: bool) -> None:
    """Also when it is followed in the middle of the first questions."""
    other = second(house)
    with house.database.begin() as uow:
        section = uow.networks.list_sections(other)[0]
        lent = lend(house.texts, house.platforms, secret="a secret for tests only", demo=False)["fake"]
        payload, _ = issue_invitation(
            uow, lent, network_id=other, scope=Scope(section, section.country), now=house.clock.now
        )
    new = house.chat("new")
    if late:
        await new.says("/start")
    await new.says(f"/start {payload}")
    assert "call you" in await new.presses("English")
    await new.says("Wren")
    await new.presses("Skip")
    assert member_of(house, new).network_id == other
    assert member_of(house, new).country == "AM"


@pytest.mark.parametrize("name", ("Nino", "nino", "Нино", "N\u200bino"))
async def test_nobody_takes_a_coordinators_name(house: House, cast: Cast, ana: Chat, nino: Chat, name: str) -> None:
    await ana.says("/me")
    await ana.presses("Name")
    assert "A coordinator here goes by that name." in await ana.says(name)
    assert person_of(house, ana).name == "Ana"


async def test_nobody_takes_an_admins_name(house: House, cast: Cast, ana: Chat) -> None:
    with house.database.begin() as uow:
        person = uow.people.add("fake", "boss", chat="boss", now=house.clock.now)
        uow.people.change(person.id, name="Root Boss")
        uow.people.grant(person.id, "admin", "deployment", now=house.clock.now)
    await ana.says("/me")
    await ana.presses("Name")
    assert "A coordinator here goes by that name." in await ana.says("root boss")


async def test_a_coordinator_keeps_their_own_name(house: House, cast: Cast, nino: Chat) -> None:
    await nino.says("/me")
    await nino.presses("Name")
    await nino.says("nino")
    assert person_of(house, nino).name == "nino"


def test_in_the_demo_only_the_large_network_is_open(house: House) -> None:
    """Whoever tries the demo is not asked one more question."""
    from bot.demo import world

    assert [plan["open"] for plan in world()["networks"]] == [True, False, False]


@pytest.mark.parametrize("trusted", (False, True))
async def test_whoever_follows_a_link_keeps_no_place_where_they_only_landed(
    house: House, cast: Cast, trusted: bool
) -> None:
    """Only the network that somebody was put into because Kith needed one forgets that they came."""
    other = second(house)
    with house.database.begin() as uow:
        section = uow.networks.list_sections(other)[0]
        lent = lend(house.texts, house.platforms, secret="a secret for tests only", demo=False)["fake"]
        payload, _ = issue_invitation(
            uow, lent, network_id=other, scope=Scope(section, section.country), now=house.clock.now
        )
    new = house.chat("linked", name="Linked")
    await new.says("/start")
    if trusted:
        with house.database.begin() as uow:
            person = person_of(house, new).id
            uow.people.grant(person, "coordinator", "network", now=house.clock.now, network_id=cast.network)
    await new.says(f"/start {payload}")
    assert networks_of(house, new) == ([cast.network, other] if trusted else [other])
