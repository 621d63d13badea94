"""X4, C7: the report says on which channel, and names whom an announcement did not reach."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from handlers.kit.incoming import Blocked
from storage import Audience, Places
from tests.bot.second_channel import account, two_platforms
from tests.handlers.announcements.writing import send, settle

if TYPE_CHECKING:
    from storage import Announcement
    from storage.engine import Database
    from tests.cast import Cast
    from tests.houses import Chat


@pytest.fixture
def cast(database: Database) -> Cast:
    return two_platforms(database)


async def report(chat: Chat) -> str:
    await chat.presses("Show the report")
    return next(heard.shown.plain for heard in reversed(chat.heard) if "Delivered" in heard.shown.plain)


async def whom(chat: Chat) -> str:
    await chat.presses("Who was not reached?")
    return next(heard.shown.plain for heard in reversed(chat.heard) if "Not reached" in heard.shown.plain)


def stored(cast: Cast) -> Announcement:
    return cast.house.look(lambda uow: uow.announcements.get(1))


async def test_who_got_it_on_another_channel_than_their_first_is_counted(cast: Cast) -> None:
    nino, levan, ana = (cast.people[name] for name in ("nino", "levan", "ana"))
    beside = account(levan)
    account(ana)
    await levan.sends(Blocked())
    await send(cast.house, nino)
    assert "Meeting on Friday" in beside.last_heard
    await settle(cast.house)
    assert stored(cast).state == "done"
    said = await report(nino)
    assert "Delivered: 4" in said
    assert "Of these, on a channel other than their first one: 1" in said
    await nino.presses("Get a table (CSV)")
    (file,) = nino.last.files
    table = cast.house.look(lambda uow: uow.blobs.get(file.blob).data.decode())  # type: ignore[arg-type]
    assert "delivery,on another channel,1" in table
    await levan.sends(Blocked(blocked=False))
    await levan.says("hello")
    assert stored(cast).counts["elsewhere"] == 1, "as it was when the last letter had gone"


async def test_a_channel_that_was_chosen_counts_as_the_first(cast: Cast) -> None:
    nino, levan = cast.people["nino"], cast.people["levan"]
    beside = account(levan)
    person = levan.person_id
    assert person is not None
    with cast.house.database.begin() as uow:
        uow.channels.prefer(person, uow.people.list_identities(person)[-1].id)
    await send(cast.house, nino)
    assert "Meeting on Friday" in beside.last_heard
    await settle(cast.house)
    assert "another channel" not in await report(nino)


async def test_whom_it_did_not_reach_is_named(cast: Cast) -> None:
    nino, levan, olga, ana = (cast.people[name] for name in ("nino", "levan", "olga", "ana"))
    with cast.house.database.begin() as uow:
        for chat, name in ((levan, "<b>ლევანი</b> *x*"), (olga, "Ёлка")):
            assert chat.person_id is not None
            uow.people.change(chat.person_id, name=name)
    await olga.sends(Blocked())
    cast.house.clock.pass_(days=40)  # so long ago that nothing is kept for her
    await levan.sends(Blocked())
    await ana.says("/stop")
    await send(cast.house, nino)
    await settle(cast.house)
    assert "Could not be reached before: 2" in await report(nino)
    named = await whom(nino)
    assert [line for line in named.splitlines() if "Tbilisi Youth" in line] == [
        "<b>ლევანი</b> *x* – Tbilisi Youth",
        "Ёлка – Tbilisi Youth",
    ], "by name, as it was written"
    assert "Ana" not in named, "who stopped messages is not told of"
    await nino.presses("Back")
    assert any("Delivered" in heard.shown.plain for heard in nino.heard)


async def test_nobody_is_offered_where_everybody_was_reached(cast: Cast) -> None:
    nino = cast.people["nino"]
    await send(cast.house, nino)
    await settle(cast.house)
    await report(nino)
    assert "Who was not reached?" not in nino.buttons


async def test_who_reads_it_in_the_inbox_was_reached_after_all(cast: Cast) -> None:
    nino, levan = cast.people["nino"], cast.people["levan"]
    await levan.sends(Blocked())
    await send(cast.house, nino)
    await settle(cast.house)
    await levan.says("/language en")
    await levan.says("/inbox")
    await levan.presses("Open 1")
    assert "Meeting on Friday" in levan.last_heard
    await report(nino)
    assert "Levan" not in await whom(nino)


async def test_who_shut_their_door_or_joined_after_it_was_not_missed(cast: Cast) -> None:
    """Its letters are forgotten after 90 days; then everybody who had blocked Kith since stood in the list."""
    nino, levan, olga = (cast.people[name] for name in ("nino", "levan", "olga"))
    await olga.sends(Blocked())
    cast.house.clock.pass_(days=40)
    await send(cast.house, nino)
    await settle(cast.house)
    cast.house.clock.pass_(days=100)
    now = cast.house.clock.now
    with cast.house.database.begin() as uow:
        assert uow.outbox.prune(before=now, announced_before=now)
        new = uow.people.add("fake", "zaza", chat="zaza", now=now)
        uow.people.change(new.id, name="Zaza")
        uow.people.join(new.id, cast.network, now=now, section_id=cast.sections["Tbilisi Youth"])
    await levan.sends(Blocked())
    await cast.house.chat("zaza", language="en").sends(Blocked())
    await report(nino)
    named = await whom(nino)
    assert "Tbilisi Youth" in named
    assert "Levan" not in named, "who got it"
    assert "Zaza" not in named, "who was not there"


async def test_nobody_outside_what_one_looks_after_is_named(cast: Cast) -> None:
    """Both a section's and the network's coordinator may look; each is told of their own people."""
    root, levan, marie = (cast.people[name] for name in ("root", "levan", "marie"))
    await levan.sends(Blocked())
    await marie.sends(Blocked())
    await send(cast.house, root, where="whole network")
    await settle(cast.house)
    await report(root)
    both = await whom(root)
    assert "Levan – Tbilisi Youth" in both
    assert "Marie – Lyon Solidaire" in both
    whole = Places(whole=True)
    seen = Places(sections=(cast.sections["Tbilisi Youth"],))
    about, then = stored(cast).about, cast.house.clock.now
    found = cast.house.look(
        lambda uow: uow.announcements.not_reached(cast.network, Audience(whole, whole), about, seen=seen, then=then)
    )
    assert [one.name for one in found] == ["Levan"]
