"""Every card says which network it is about where a deployment hosts several, and wastes no line where it hosts one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cast import Cast
    from tests.houses import Chat, House

LINE = "/log beach clean-up yesterday, 12 volunteers, 3 hours"
CARDS = ("before saving", "saved", "opened", "/mine", "/me", "/settings", "/stats", "/review", "to be judged")


async def every_card(writer: Chat, coordinator: Chat) -> dict[str, str]:
    """What a member and their coordinator see, by what it is."""
    await writer.says(LINE)
    while "Shall I save this?" not in writer.last_heard:
        await writer.presses("Skip")
    said = {"before saving": writer.last_heard, "saved": await writer.presses("Save")}
    for command in ("/me", "/settings", "/stats", "/mine"):
        said[command] = await writer.says(command)
    said["opened"] = await writer.presses("Beach clean-up")
    said["/review"] = await coordinator.says("/review")
    said["to be judged"] = await coordinator.presses("Beach clean-up")
    return said


async def test_with_several_networks_every_card_names_the_current_one(
    house: House, cast: Cast, ana: Chat, nino: Chat
) -> None:
    with house.database.begin() as uow:
        uow.networks.add("second", "Second Network", open=False)
    said = await every_card(ana, nino)
    assert {name: words.splitlines().count("Network: Kith") for name, words in said.items()} == dict.fromkeys(CARDS, 1)


async def test_with_one_network_no_card_names_it(house: House, cast: Cast, ana: Chat, nino: Chat) -> None:
    said = await every_card(ana, nino)
    assert set(said) == set(CARDS)
    assert [name for name, words in said.items() if "Kith" in words] == []


@pytest.mark.parametrize("command", ("/mine", "/review"))
async def test_an_empty_list_says_where_it_is_empty(
    house: House, cast: Cast, nino: Chat, root: Chat, command: str
) -> None:
    with house.database.begin() as uow:
        uow.networks.add("second", "Second Network")
    await nino.says("/network")
    await nino.presses("Second Network")
    assert "Network: Kith" in await root.says(command)
    if command == "/mine":
        assert "Network: Second Network" in await nino.says(command)


async def test_a_form_names_the_network_it_was_opened_in(house: House, cast: Cast, ana: Chat) -> None:
    """It is saved there, whichever network the person looks at by then."""
    with house.database.begin() as uow:
        uow.networks.add("second", "Second Network")
    await ana.says(LINE)
    await ana.says("/network")
    await ana.presses("Second Network")
    await ana.presses("Continue")
    while "Shall I save this?" not in ana.last_heard:
        await ana.presses("Skip")
    assert "Network: Kith" in ana.last_heard
    assert "Network: Kith" in await ana.presses("Save")
    assert "Network: Second Network" in await ana.says("/mine")
