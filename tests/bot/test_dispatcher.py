"""From an event to its answer: stored first, once only, in order, never in silence, never half-saved."""

from __future__ import annotations

import asyncio
import logging
import re
from typing import TYPE_CHECKING

import pytest

from handlers.kit.incoming import Blocked, Incoming, Migrated, Place, Pressed, Sender, Written
from handlers.kit.view import Piece, Shown, t
from storage import Address
from tests.bot.rooms import make_room
from tests.cast import settle
from tests.houses import House

if TYPE_CHECKING:
    from storage import Person
    from storage.engine import Database
    from tests.cast import Cast
    from tests.houses import Chat


@pytest.fixture
def cast(database: Database) -> Cast:
    """The cast in a house with one small room."""
    return settle(House(database, features=[make_room()]))


def person(chat: Chat) -> Person:
    assert chat.person_id is not None
    with chat.house.database.begin(reads=True) as uow:
        return uow.people.get(chat.person_id)


async def test_the_same_event_twice_is_handled_once(ana: Chat) -> None:
    await ana.sends(Written("/count", "1"), event_id="twice")
    await ana.sends(Written("/count", "1"), event_id="twice")
    assert [heard.shown.plain for heard in ana.heard] == ["1"]


async def test_a_hundred_messages_of_one_person_keep_their_order_and_lose_nothing(ana: Chat) -> None:
    events = [
        Incoming(
            "fake", f"burst-{number}", Sender("ana"), Place("ana"), ana.house.clock.now, Written(f"/count {number}")
        )
        for number in range(100)
    ]
    await asyncio.gather(*(ana.house.dispatcher.arrive(events[start : start + 10]) for start in range(0, 100, 10)))
    await ana.house.tick()
    heard = [heard.shown.plain.split() for heard in ana.heard]
    assert [int(count) for count, _ in heard] == list(range(1, 101))
    for start in range(0, 100, 10):
        batch = [int(number) for _, number in heard if start <= int(number) < start + 10]
        assert batch == sorted(batch)


async def test_what_arrives_while_earlier_messages_wait_comes_after_them(ana: Chat) -> None:
    """A lock that was just handed on looks free; whoever came then must still queue behind those who waited."""
    for number in range(120):
        event = Incoming(
            "fake", f"n-{number}", Sender("ana"), Place("ana"), ana.house.clock.now, Written(f"/count {number}")
        )
        await ana.house.dispatcher.arrive([event])
    await ana.house.tick()
    assert [heard.shown.plain for heard in ana.heard] == [f"{number + 1} {number}" for number in range(120)]


async def test_what_was_stored_but_not_handled_is_answered_after_a_crash(cast: Cast, ana: Chat) -> None:
    event = Incoming("fake", "lost", Sender("ana", "Ana"), Place("ana"), cast.house.clock.now, Written("/count late"))
    with cast.house.database.begin() as uow:
        uow.arrivals.store([("fake", "lost", "ana", event.to_data())], now=cast.house.clock.now)
    assert await cast.house.dispatcher.recover() == 1
    await cast.house.tick()
    assert ana.last_heard == "1 late"
    assert await cast.house.dispatcher.recover() == 0


async def test_an_answer_that_a_crash_cut_off_is_sent_after_its_lease(cast: Cast, ana: Chat) -> None:
    """Decided and committed, then killed before sending: a new process sends it, and handles nothing twice."""
    house = cast.house
    event = Incoming("fake", "cut", Sender("ana"), Place("ana"), house.clock.now, Written("/count"))
    with house.database.begin() as uow:
        stored = uow.arrivals.store([("fake", "cut", "ana", event.to_data())], now=house.clock.now)
    with house.database.begin() as uow:
        house.dispatcher._decider.decide(uow, stored["fake", "cut"], event, None, house.clock.now)
    await house.tick()
    assert ana.heard == []
    house.clock.pass_(seconds=61)
    await house.tick()
    assert [heard.shown.plain for heard in ana.heard] == ["1"]


async def test_a_crash_changes_nothing_and_is_answered_with_a_number(
    ana: Chat, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR):
        heard = await ana.says("/crash please")
    assert person(ana).name == "Ana"
    number = next(record.args[0] for record in caplog.records if record.args)  # type: ignore[index]
    assert str(number) in heard


async def test_expected_trouble_changes_nothing_and_says_what_to_type(ana: Chat) -> None:
    assert "/count" in await ana.says("/wrong")
    assert person(ana).name == "Ana"


async def test_a_refusal_is_polite_and_written_down(ana: Chat, root: Chat) -> None:
    heard = await ana.says("/forbidden")
    assert heard
    assert heard != "come in"
    with ana.house.database.begin(reads=True) as uow:
        [entry] = uow.audit.list_latest()
    assert (entry.person_id, entry.action, entry.outcome) == (ana.person_id, "room.open", "refused")
    assert await root.says("/forbidden") == "come in"


async def test_a_press_changes_its_message_and_is_acknowledged_once(ana: Chat) -> None:
    await ana.says("/count")
    await ana.presses("More")
    assert [heard.shown.plain for heard in ana.heard] == ["pressed 1"]
    assert ana.last_toast == "counted"
    assert len(ana.house.platform.toasts) == 1


async def test_a_press_on_a_message_that_is_gone_is_answered_anew(ana: Chat) -> None:
    await ana.sends(Pressed("room.more~4", "999", press="p"))
    assert ana.last_heard == "pressed 4"


async def test_an_old_button_says_so(ana: Chat) -> None:
    await ana.sends(Pressed("room.removed~4", "1", press="p"))
    assert ana.last_toast
    assert ana.last_heard


@pytest.mark.parametrize(
    "data", ("room.more", "room.more~a", "room.more~1~2", "kit.command", "kit.form", "kit.form~x~y")
)
async def test_forged_or_outgrown_button_data_is_an_old_button_and_no_incident(ana: Chat, data: str) -> None:
    await ana.sends(Pressed(data, "1", press="p"))
    with ana.house.database.begin(reads=True) as uow:
        assert ana.house.texts.plain(t("kit-old-button"), "en") == ana.last_toast
        assert uow.outbox.count_by_state() == {"sent": 1}


async def test_an_answer_that_cannot_be_shown_is_an_incident_and_not_silence(ana: Chat) -> None:
    heard = await ana.says("/unshowable")
    assert re.search("[0-9a-f]{6}", heard)
    assert person(ana).name == "Ana"


async def test_a_message_to_somebody_else_goes_through_the_outbox_once(ana: Chat, marie: Chat) -> None:
    await ana.says(f"/tell {marie.person_id} bonjour")
    await ana.says(f"/tell {marie.person_id} bonjour")
    assert [heard.shown.plain for heard in marie.heard] == ["bonjour"]


async def test_nobody_is_told_anything_when_the_handler_fails_afterwards(ana: Chat, marie: Chat) -> None:
    await ana.says(f"/tell {marie.person_id}x")
    assert marie.heard == []


async def test_in_a_group_the_answer_is_private_and_the_group_gets_one_line(ana: Chat) -> None:
    await ana.sends(Written("/count", "1"), group="-100")
    assert [heard.shown.plain for heard in ana.heard] == ["1"]
    hints = [heard for heard in ana.house.platform.messages if heard.to == Address("fake", "-100")]
    assert len(hints) == 1


async def test_who_never_opened_the_bot_gets_a_start_link_in_the_group(ana: Chat) -> None:
    from bot.platforms.contract import Unreachable

    ana.house.platform.failures.append(Unreachable("never opened"))
    await ana.sends(Written("/count", "1"), group="-100")
    [hint] = [heard for heard in ana.house.platform.messages if heard.to.chat == "-100"]
    assert hint.shown.rows[0][0].url is not None


async def test_who_blocked_kith_is_told_nothing_until_they_return(ana: Chat, marie: Chat) -> None:
    await marie.sends(Blocked())
    await ana.says(f"/tell {marie.person_id} salut")
    assert marie.heard == []
    await marie.sends(Blocked(blocked=False))
    await ana.says(f"/tell {marie.person_id} encore")
    assert [heard.shown.plain for heard in marie.heard] == ["encore"]


async def test_letters_follow_a_group_to_its_new_id(cast: Cast, ana: Chat) -> None:
    now = cast.house.clock.now
    with cast.house.database.begin() as uow:
        uow.outbox.add("x", Address("fake", "-1"), {"pieces": ["hello"]}, now=now, due_at=now)
    await ana.sends(Migrated("-1", "-1001"))
    assert cast.house.platform.messages[-1].to == Address("fake", "-1001")


async def test_somebody_new_becomes_a_person_of_the_default_network(cast: Cast) -> None:
    """Two first messages at once make one person."""
    house = cast.house
    events = [
        Incoming("fake", f"new-{n}", Sender("new", "New", "fr-CA"), Place("new"), house.clock.now, Written("/count"))
        for n in range(2)
    ]
    await asyncio.gather(*(house.dispatcher.arrive([event]) for event in events))
    await house.tick()
    with house.database.begin(reads=True) as uow:
        known = uow.people.find_by_identity("fake", "new")
        assert known is not None
        assert known.network_id == cast.network
        assert uow.people.membership(known.id, cast.network) is not None


async def test_the_operators_admins_are_admins_when_they_first_write(database: Database) -> None:
    house = House(database, features=[make_room()], admins=("fake:boss",))
    settle(house)
    boss = house.chat("boss")
    assert await boss.says("/forbidden") == "come in"


async def test_an_older_change_left_behind_does_not_undo_a_newer_one(cast: Cast, ana: Chat) -> None:
    """A process died between a change and its mark; the next press changes the same message."""
    await ana.says("/count")
    message = ana.heard[-1].id
    with cast.house.database.begin() as uow:
        old = Shown((Piece("an old question"),)).to_data()
        uow.outbox.add(
            "answer:0:0", Address("fake", "ana"), old, now=cast.house.clock.now, person_id=ana.person_id, edits=message
        )
    await ana.sends(Pressed("room.more~7", message, press="p"))
    assert ana.heard[-1].shown.plain == "pressed 7"
