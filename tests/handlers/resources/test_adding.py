"""A17: a tool has kind, language, licence and link; whoever may adds it from the practice, in their own language."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from handlers.kit.incoming import Pressed
from tests.handlers.factors.practices import tell

if TYPE_CHECKING:
    from storage import Practice
    from tests.cast import Cast
    from tests.houses import Chat


async def forged(who: Chat, data: str) -> str:
    """A press on a button that this person may never have been shown."""
    return await who.sends(Pressed(data, "none", f"forged {data}"))


async def add(who: Chat, practice: Practice, link: str = "https://example.org/a.pdf", title: str = "Exercises") -> str:
    await forged(who, f"resources.add~{practice.id}")
    await who.says(f"{title} {link}")
    await who.presses("Worksheet")
    await who.presses("English")
    await who.presses("CC BY 4.0")
    return await who.presses("Save")


async def test_a_tool_is_added_and_listed(cast: Cast, ana: Chat, nino: Chat) -> None:
    """A17."""
    practice = tell(cast, ana, "Breathing", section=cast.sections["Tbilisi Youth"])
    said = await add(ana, practice)
    assert "Exercises" in said
    assert "Worksheet, English, CC BY 4.0" in said
    assert "next digest" in said
    said = await nino.says("/tools")
    assert "1. Exercises" in said
    await nino.presses("1. Exercises")
    assert "Open the link" in nino.buttons
    assert "Remove" in nino.buttons  # Nino coordinates the place
    assert "Exercises" in await nino.says("/tools worksheet")
    assert "Exercises" in await nino.says("/tools exerc")
    assert "found no tool" in await nino.says("/tools video")
    await add(ana, practice, "https://example.org/b", "УПРАЖНЕНИЯ для класса")
    assert "УПРАЖНЕНИЯ" in await nino.says("/tools упражнения")


async def test_in_georgian_with_a_guessed_kind_and_no_licence(cast: Cast, levan: Chat) -> None:
    """A17: a video host tells the kind, languages are typed by any name, and not knowing the licence is an answer."""
    practice = tell(cast, levan, "სუნთქვა")
    await forged(levan, f"resources.add~{practice.id}")
    assert "რა ჰქვია" in await levan.says("https://youtu.be/abc")
    await levan.says("სუნთქვის ვარჯიშები")
    await levan.says("ფრანგული")
    said = await levan.presses("არ ვიცი")
    assert "ვიდეო" in said
    said = await levan.presses("შენახვა")
    assert "1. სუნთქვის ვარჯიშები" in await levan.says("/tools ვარჯიშები სუნთქვის")
    assert "ვიდეო, ფრანგული, ლიცენზია უცნობია" in said


@pytest.mark.parametrize(
    "link",
    (
        "javascript:alert(1)",
        "http://127.0.0.1/secret",
        "http://router.local",
        "https://me:word@example.org",
        "ftp://example.org/a",
        "just words",
    ),
)
async def test_links_that_are_none_or_lead_inside_are_refused(cast: Cast, ana: Chat, link: str) -> None:
    practice = tell(cast, ana, "Breathing")
    await forged(ana, f"resources.add~{practice.id}")
    assert "cannot use that as a link" in await ana.says(link)


async def test_the_same_link_is_not_attached_twice(cast: Cast, ana: Chat) -> None:
    practice = tell(cast, ana, "Breathing")
    await add(ana, practice)
    assert "attached to the practice already" in await add(ana, practice)


async def test_a_tool_is_changed_and_removed(cast: Cast, ana: Chat) -> None:
    practice = tell(cast, ana, "Breathing")
    await add(ana, practice)
    await ana.presses("Edit")
    await ana.presses("Title")
    await ana.says("Better exercises")
    assert "Better exercises" in await ana.presses("Save")
    assert "Remove “Better exercises”" in await ana.presses("Remove")
    assert "Nothing is attached" in await ana.presses("Yes, remove it")


async def test_a_dead_link_is_given_another(cast: Cast, ana: Chat) -> None:
    practice = tell(cast, ana, "Breathing")
    await add(ana, practice)
    with cast.house.database.begin() as uow:
        tool = uow.resources.list_for(practice.id)[0]
    await forged(ana, f"resources.relink~{tool.id}")
    await ana.says("https://example.org/new.pdf")
    await ana.presses("Save")
    with cast.house.database.begin() as uow:
        assert uow.resources.get(tool.id).link == "https://example.org/new.pdf"


RIGHTS = {
    # who: may add, may change what the author added
    "ana": (True, True),  # the author
    "nino": (True, True),  # coordinates the section
    "tamar": (True, True),  # coordinates the country
    "root": (True, True),
    "levan": (False, False),
    "olga": (False, False),
    "claire": (False, False),  # coordinates another section
}


@pytest.mark.parametrize("who", RIGHTS)
async def test_who_may_add_and_change(cast: Cast, ana: Chat, who: str) -> None:
    """role x item x action."""
    section = cast.sections["Tbilisi Youth"]
    practice = tell(cast, ana, "Breathing", section=section)
    await add(ana, practice)
    with cast.house.database.begin() as uow:
        tool = uow.resources.list_for(practice.id)[0]
    chat = cast.people[who]
    adds, changes = RIGHTS[who]
    refusals = len(_refused(cast))
    await forged(chat, f"resources.add~{practice.id}")
    assert (len(_refused(cast)) == refusals) == adds
    for act in ("edit", "relink", "right", "remove", "removed"):
        before = len(_refused(cast))
        await forged(chat, f"resources.{act}~{tool.id}")
        assert (len(_refused(cast)) == before) == changes, act


async def test_tools_of_what_one_may_not_read_are_not_there(cast: Cast, ana: Chat, levan: Chat) -> None:
    practice = tell(cast, ana, "Breathing")
    await add(ana, practice)
    assert ana.person_id is not None
    with cast.house.database.begin() as uow:
        tool = uow.resources.list_for(practice.id)[0]
        uow.practices.withdraw(practice.id, person_id=ana.person_id, now=cast.house.clock.now)
    assert "აღარ არის" in await forged(levan, f"resources.open~{tool.id}")
    assert "აღარ არის" in await forged(levan, f"resources.list~{practice.id}")
    assert "Exercises" not in await levan.says("/tools")


async def test_what_somebody_added_goes_with_them(cast: Cast, ana: Chat) -> None:
    """X8: a link may lead to a page of theirs."""
    practice = tell(cast, ana, "Breathing")
    await add(ana, practice)
    with cast.house.database.begin() as uow:
        tool = uow.resources.list_for(practice.id)[0]
    await ana.says("/forgetme")
    await ana.presses(ana.buttons[0])
    with cast.house.database.begin() as uow:
        assert uow.resources.find(tool.id) is None


def _refused(cast: Cast) -> list[str]:
    with cast.house.database.begin() as uow:
        return [one.action for one in uow.audit.list_latest(limit=500) if one.outcome == "refused"]
