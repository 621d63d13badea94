"""Links where platforms carry nothing in them: what they carry is typed, with any language's start word or alone."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.fakes.platform import FakePlatform
from tests.handlers.people.looking import member_of, person_of
from tests.houses import House

if TYPE_CHECKING:
    from storage.engine import Database
    from tests.cast import Cast
    from tests.houses import Chat


async def code_of(chat: Chat) -> str:
    """An invitation made in the chat: what its link carries."""
    await chat.says("/invite")
    await chat.presses("Members")
    found = re.search(r"(i_[\w-]{16})", chat.last_heard)
    assert found is not None, chat.last_heard
    return found[1]


async def test_a_stranger_types_it(house: House, cast: Cast, nino: Chat) -> None:
    code = await code_of(nino)
    for word in ("start ", "START ", "commencer ", "начать ", "დაწყება ", "/commencer ", ""):
        new = house.chat(f"new {word}")
        assert "You are in Tbilisi Youth" in await new.says(word + code), word
        assert member_of(house, new).section_id == cast.sections["Tbilisi Youth"]


async def test_it_is_no_answer_to_a_question(house: House, cast: Cast, nino: Chat, ana: Chat) -> None:
    """Most say hello first, and are asked something by the time they type it."""
    code = await code_of(nino)
    new = house.chat("new")
    await new.says("hello")
    assert "You are in Tbilisi Youth" in await new.says(f"start {code}")
    assert not person_of(house, new).name
    await ana.says("/remind")
    assert await ana.says(f"start {code}") == "Still unfinished: A reminder. Continue with it?"
    assert "Tbilisi Youth" in ana.heard[-2].shown.plain


async def test_a_command_with_an_option_carries_it(house: House, cast: Cast, nino: Chat) -> None:
    from handlers.kit.incoming import Called

    code = await code_of(nino)
    new = house.chat("new")
    assert "You are in Tbilisi Youth" in await new.sends(Called("start", {"invitation": code}))
    assert house.router.commands["start"].params[0].name == "invitation"


@dataclass
class Linkless(FakePlatform):
    """Its links open a profile and carry nothing, as Discord's."""

    def link(self, payload: str) -> str | None:
        return None if payload else "https://chat.example/kith"


async def test_what_is_to_be_sent_is_said_with_where(database: Database) -> None:
    from tests.cast import settle

    house = House(database, platform=Linkless("fake"))
    nino = settle(house).people["nino"]
    code = await code_of(nino)
    assert f"start {code}" in nino.last_heard
    assert f"/start {code}" not in nino.last_heard
    assert "https://chat.example/kith" in nino.last_heard
