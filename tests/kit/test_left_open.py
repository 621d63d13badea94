"""An open form while something else is done: it is said that it is kept, once and not at every command."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.cast import settle
from tests.houses import House

if TYPE_CHECKING:
    from storage.engine import Database
    from tests.cast import Cast
    from tests.houses import Chat

KEPT = "Your unfinished entry is kept"
BEACH = "/log beach clean-up yesterday, 12 volunteers, 3 hours"


async def said(chat: Chat, text: str) -> str:
    """Everything that is said to this."""
    before = len(chat.heard)
    await chat.says(text)
    return "\n".join(heard.shown.plain for heard in chat.heard[before:])


async def test_it_is_said_once_and_again_after_an_hour(house: House, cast: Cast) -> None:
    ana = cast.people["ana"]
    await ana.says(BEACH)
    assert KEPT in await said(ana, "/stats")
    for command in ("/mine", "/settings", "figures", "/stats"):
        assert KEPT not in await said(ana, command)
    assert "Beach clean-up" in await said(ana, "/start"), "the way back, whenever it is looked for"
    await ana.says("/help")
    assert any(label.endswith("Cancel") for label in ana.buttons), "the form itself"
    house.clock.pass_(minutes=59)
    assert KEPT not in await said(ana, "/stats")
    house.clock.pass_(minutes=2)
    assert KEPT in await said(ana, "/stats")
    assert KEPT not in await said(ana, "/mine")
    await ana.presses("Continue")
    assert KEPT not in await said(ana, "/stats"), "also when it was gone on with in between"


async def test_a_restart_does_not_say_it_again_and_another_form_is_another(database: Database) -> None:
    house = House(database)
    cast = settle(house)
    ana = cast.people["ana"]
    await ana.says(BEACH)
    assert KEPT in await said(ana, "/stats")
    again = House(database, house.clock)
    back = again.chat("ana", name="Ana")
    assert KEPT not in await said(back, "/mine")
    assert KEPT in await said(back, "/plan"), "what is typed next goes into the new one"
    assert KEPT in await said(back, "/stats"), "once for each form"
    assert KEPT not in await said(back, "/mine")


async def test_what_is_said_of_it_is_no_touch_of_the_form(house: House, cast: Cast) -> None:
    ana = cast.people["ana"]
    assert ana.person_id is not None
    person = ana.person_id
    await ana.says(BEACH)
    before = house.look(lambda uow: uow.drafts.active(person))
    house.clock.pass_(minutes=5)
    await ana.says("/stats")
    after = house.look(lambda uow: uow.drafts.active(person))
    assert before is not None
    assert after is not None
    assert (after.changed_at, after.revision, after.values) == (before.changed_at, before.revision, before.values)
    assert "Your entries" not in await ana.edits("/log beach clean-up yesterday, 15 volunteers, 3 hours", which=0)
    changed = house.look(lambda uow: uow.drafts.active(person))
    assert changed is not None
    assert changed.values["volunteers"] == 15, "an edit still finds what its message told"
