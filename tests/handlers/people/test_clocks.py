"""The clock of a person: typed, pressed or shared, and always confirmed by a button that shows the time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.handlers.people.looking import person_of

if TYPE_CHECKING:
    from tests.houses import Chat, House


@pytest.mark.parametrize(
    ("typed", "button", "zone"),
    (
        ("Tbilisi", "13:00 – Tbilisi", "Asia/Tbilisi"),
        ("თბილისი", "13:00 – Tbilisi", "Asia/Tbilisi"),
        ("Europe/Oslo", "10:00 – Oslo", "Europe/Oslo"),
        ("14:30", "14:30 – Kolkata", "Asia/Kolkata"),
        ("2:30 pm", "14:30 – Kolkata", "Asia/Kolkata"),
        ("UTC+4", "13:00 – Tbilisi", "Asia/Tbilisi"),
    ),
)
async def test_whatever_is_typed_is_confirmed_by_a_time(
    house: House, ana: Chat, typed: str, button: str, zone: str
) -> None:
    before = person_of(house, ana).zone
    await ana.says("/timezone")
    await ana.says(typed)
    assert person_of(house, ana).zone == before, "nothing is taken before it was confirmed"
    await ana.presses(button)
    assert person_of(house, ana).zone == zone
    assert button.partition(" ")[0] in ana.last_heard


@pytest.mark.parametrize(
    "typed",
    (
        "1430",
        "14 30",
        "14.30",
        "14h30",
        "half past two",
        "deux heures et demie",
        "половина третьего",
        "два тридцать",
        "სამის ნახევარი",
        "halb drei",
        "las dos y media",
        "halv tre",
        "ժամը 14:30",
        "соати 14:30",
        "saat 14:30",
    ),
)
async def test_a_time_is_read_however_people_say_it(house: House, ana: Chat, typed: str) -> None:
    """In whatever language: who has just changed the language still types in their own."""
    await ana.says("/timezone")
    await ana.says(typed)
    assert "14:30 – Kolkata" in ana.buttons, ana.last_heard


@pytest.mark.parametrize(("typed", "time"), (("17h30", "17:30"), ("17.32", "17:32"), ("1732", "17:32")))
async def test_a_time_that_no_clock_shows_is_no_unknown_place(house: House, ana: Chat, typed: str, time: str) -> None:
    await ana.says("/timezone")
    assert f"It is {time} nowhere at the moment." in await ana.says(typed)


async def test_an_unreadable_place_after_the_command_opens_the_question(house: House, ana: Chat) -> None:
    assert "larger city nearby" in await ana.says("/timezone Zzyzxqq")
    assert "Skip" in ana.buttons
    await ana.says("Paris, France")
    await ana.presses("10:00 – Paris")
    assert person_of(house, ana).zone == "Europe/Paris"


async def test_a_zone_can_be_named_with_the_command(house: House, ana: Chat) -> None:
    assert "Paris: it is 10:00 there now" in await ana.says("/timezone Paris, France")
    await ana.presses("10:00 – Paris")
    assert person_of(house, ana).zone == "Europe/Paris"


async def test_a_typed_yes_confirms_one_offer_and_never_picks_among_several(house: House, marie: Chat) -> None:
    await marie.says("/timezone Tbilisi")
    await marie.says("oui")
    assert person_of(house, marie).zone == "Europe/Paris", "two were offered: her own country's clock as well"
    await marie.says("/cancel")
    await marie.says("/timezone Paris")
    await marie.says("oui")
    assert person_of(house, marie).zone == "Europe/Paris"
    assert "Ton horloge" in marie.last_heard


async def test_a_time_alone_leads_to_the_places_that_share_it(house: House, ana: Chat) -> None:
    await ana.says("/timezone")
    await ana.presses("10:00")
    assert "Which of these clocks" in ana.last_heard
    assert "10:00 – Paris" in ana.buttons
    await ana.presses("10:00 – Paris")
    assert person_of(house, ana).zone == "Europe/Paris"


async def test_a_shared_location_offers_the_nearest_clocks(house: House, marie: Chat) -> None:
    await marie.says("/timezone")
    await marie.shares_location(41.7, 44.8)
    assert "13:00 – Tbilissi" in marie.buttons
    await marie.presses("13:00 – Tbilissi")
    assert person_of(house, marie).zone == "Asia/Tbilisi"


async def test_no_place_is_asked_again_with_what_to_type(house: House, ana: Chat) -> None:
    await ana.says("/timezone")
    assert "larger city nearby" in await ana.says("Zzyzxqq")
    assert "What time is it" in ana.last_heard


async def test_skip_keeps_the_clock(house: House, ana: Chat) -> None:
    assert "Now: Tbilisi, 13:00" in await ana.says("/timezone")
    await ana.presses("Skip")
    assert person_of(house, ana).zone == "Asia/Tbilisi"
    assert "stays as it is" in ana.last_heard
