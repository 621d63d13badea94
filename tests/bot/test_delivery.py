"""Four outcomes of a send, and claims that never overlap."""

from __future__ import annotations

import asyncio
import threading
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from bot.platforms.contract import ANYTIME, Moved, Receipt, Rejected, RetryLater, Turn, Unreachable
from handlers.kit.view import Late, Piece, Shown
from storage import Address, NewLetter
from tests.bot.rooms import make_room
from tests.cast import settle
from tests.fakes.platform import FakePlatform
from tests.houses import House

if TYPE_CHECKING:
    from storage import PersonId
    from storage.engine import Database
    from tests.cast import Cast


@pytest.fixture
def cast(database: Database) -> Cast:
    """The cast in a house with one small room."""
    return settle(House(database, features=[make_room()]))


def put(house: House, cause: str, chat: str = "ana") -> None:
    with house.database.begin() as uow:
        uow.outbox.add(cause, Address("fake", chat), {"pieces": [cause]}, now=house.clock.now)


def states(house: House) -> dict[str, int]:
    with house.database.begin(reads=True) as uow:
        return uow.outbox.count_by_state()


def heard(house: House) -> list[str]:
    return [message.shown.plain for message in house.platform.messages]


async def test_a_wait_that_the_platform_asked_for_is_obeyed_exactly(cast: Cast) -> None:
    house = cast.house
    put(house, "hello")
    house.platform.failures.append(RetryLater("429", timedelta(seconds=30)))
    await house.tick()
    house.clock.pass_(seconds=29)
    await house.tick()
    assert heard(house) == []
    house.clock.pass_(seconds=1)
    await house.tick()
    assert heard(house) == ["hello"]


async def test_a_wait_for_the_whole_bot_holds_every_chat(cast: Cast) -> None:
    house = cast.house
    put(house, "first")
    house.platform.failures.append(RetryLater("429", timedelta(seconds=10), whole_bot=True))
    await house.tick()
    put(house, "second", chat="marie")
    await house.tick()
    assert heard(house) == []
    house.clock.pass_(seconds=10)
    await house.tick()
    assert sorted(heard(house)) == ["first", "second"]


async def test_trouble_without_a_wait_is_tried_again_and_given_up_visibly(cast: Cast) -> None:
    house = cast.house
    put(house, "hello")
    house.platform.failures.extend(RetryLater("500") for _ in range(50))
    for _ in range(50):
        await house.tick()
        house.clock.pass_(hours=1)
    assert states(house) == {"failed": 1}
    assert len(house.platform.failures) == 50 - 12


async def test_who_cannot_be_reached_is_not_tried_again(cast: Cast) -> None:
    house = cast.house
    put(house, "hello")
    house.platform.failures.append(Unreachable("blocked"))
    await house.tick()
    house.clock.pass_(days=1)
    await house.tick()
    assert states(house) == {"unreachable": 1}
    with house.database.begin(reads=True) as uow:
        person_id = cast.people["ana"].person_id
        assert person_id is not None
        assert uow.people.address(person_id) is None


async def test_what_the_platform_rejects_is_parked(cast: Cast) -> None:
    house = cast.house
    put(house, "hello")
    house.platform.failures.append(Rejected("bad request"))
    await house.tick()
    assert states(house) == {"rejected": 1}


async def test_a_moved_chat_is_followed(cast: Cast) -> None:
    house = cast.house
    put(house, "hello", chat="-1")
    house.platform.failures.append(Moved("migrated", "-1001"))
    await house.tick()
    assert house.platform.messages[-1].to == Address("fake", "-1001")
    assert states(house) == {"sent": 1}


async def test_a_change_of_a_message_in_a_moved_chat_becomes_a_new_message_there(cast: Cast) -> None:
    """The new chat counts its messages anew: the old number would be another message."""
    house = cast.house
    put(house, "already there", chat="-1001")
    await house.tick()
    with house.database.begin() as uow:
        uow.outbox.add("later", Address("fake", "-1"), {"pieces": ["news"]}, now=house.clock.now, edits="1")
    house.platform.failures.append(Moved("migrated", "-1001"))
    await house.tick()
    assert heard(house) == ["already there", "news"]


async def test_a_sent_body_is_wiped_and_its_receipt_stays(cast: Cast) -> None:
    from sqlalchemy import text

    put(cast.house, "secret words")
    await cast.house.tick()
    with cast.house.database.engine.connect() as connection:
        body, message = connection.execute(text("SELECT body, message FROM outbox")).one()
    assert body is None
    assert message == "1"


def test_eight_workers_never_claim_the_same_letter(database: Database) -> None:
    from tests.fakes.clock import Clock

    now = Clock().now
    with database.begin() as uow:
        for number in range(400):
            uow.outbox.add(f"letter {number}", Address("fake", str(number)), {"pieces": ["x"]}, now=now)
    claimed: list[int] = []
    lock = threading.Lock()

    def work(owner: str) -> None:
        while True:
            with database.begin() as uow:
                letters = uow.outbox.claim(["fake"], owner=owner, now=now, lease=timedelta(seconds=60), limit=7)
            if not letters:
                return
            with lock:
                claimed.extend(letter.id for letter in letters)

    threads = [threading.Thread(target=work, args=(str(number),)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(claimed) == len(set(claimed)) == 400


async def test_a_letter_that_cannot_be_shown_is_parked_and_holds_up_nobody(cast: Cast) -> None:
    house = cast.house
    with house.database.begin() as uow:
        uow.outbox.add("broken", Address("fake", "ana"), {"no": "pieces"}, now=house.clock.now)
    put(house, "fine", chat="marie")
    await house.tick()
    assert heard(house) == ["fine"]
    assert states(house) == {"rejected": 1, "sent": 1}


async def test_letters_to_one_chat_keep_their_order_when_the_first_must_wait(cast: Cast) -> None:
    house = cast.house
    for word in ("first", "second", "third"):
        put(house, word)
    house.platform.failures.append(RetryLater("429", timedelta(seconds=5)))
    await house.tick()
    assert heard(house) == []
    house.clock.pass_(seconds=6)
    await house.tick()
    assert heard(house) == ["first", "second", "third"]


async def test_a_message_past_its_end_is_not_sent(cast: Cast) -> None:
    house = cast.house
    now = house.clock.now
    with house.database.begin() as uow:
        uow.outbox.add("x", Address("fake", "ana"), {"pieces": ["x"]}, now=now, expires_at=now + timedelta(hours=1))
    house.clock.pass_(hours=1)
    await house.tick()
    assert heard(house) == []
    assert states(house) == {"expired": 1}


async def test_who_stopped_in_the_meantime_is_not_written_to(cast: Cast) -> None:
    house = cast.house
    person_id = cast.people["ana"].person_id
    assert person_id is not None
    with house.database.begin() as uow:
        uow.outbox.add("x", Address("fake", "ana"), {"pieces": ["x"]}, now=house.clock.now, person_id=person_id)
        uow.people.change(person_id, stopped_at=house.clock.now)
    await house.tick()
    assert heard(house) == []
    assert states(house) == {"expired": 1}


# --- looked at once more


async def test_who_blocked_the_bot_gets_nothing_of_what_was_claimed_with_it(cast: Cast) -> None:
    house = cast.house
    for word in ("first", "second", "third"):
        put(house, word)
    house.platform.failures.append(Unreachable("blocked"))
    await house.tick()
    assert heard(house) == []
    assert states(house) == {"unreachable": 3}
    to_ana(cast, "later")
    await house.tick()
    assert heard(house) == []
    assert states(house) == {"unreachable": 4}


def to_ana(cast: Cast, cause: str, *, quiet: bool = False) -> None:
    house = cast.house
    with house.database.begin() as uow:
        body = Shown((Piece(cause),)).to_data()
        uow.outbox.add(cause, Address("fake", "ana"), body, now=house.clock.now, person_id=ana(cast), quiet=quiet)


def ana(cast: Cast) -> PersonId:
    person_id = cast.people["ana"].person_id
    assert person_id is not None
    return person_id


async def test_quiet_hours_that_began_in_the_meantime_are_kept(cast: Cast) -> None:
    house = cast.house
    with house.database.begin() as uow:
        zone = uow.people.get(ana(cast)).zone or "UTC"
    house.clock.move_to("2030-03-13 20:59", zone=zone)
    to_ana(cast, "a note", quiet=True)
    to_ana(cast, "her own reminder")
    house.clock.pass_(minutes=5)
    await house.tick()
    assert heard(house) == ["her own reminder"]
    house.clock.move_to("2030-03-14 07:59", zone=zone)
    await house.tick()
    assert heard(house) == ["her own reminder"]
    house.clock.pass_(minutes=1)
    await house.tick()
    assert heard(house) == ["her own reminder", "a note"]


async def test_what_is_late_says_so(cast: Cast) -> None:
    house = cast.house
    due = house.clock.now
    body = replace(Shown((Piece("Take the keys"),)), late=Late(due + timedelta(minutes=10), "Due at nine")).to_data()
    with house.database.begin() as uow:
        for chat in ("ana", "marie"):
            uow.outbox.add(chat, Address("fake", chat), body, now=due)
            house.platform.failures.append(RetryLater("429", timedelta(minutes=10 if chat == "ana" else 9)))
    await house.tick()
    house.clock.pass_(minutes=9)
    await house.tick()
    house.clock.pass_(minutes=2)
    await house.tick()
    assert heard(house) == ["Take the keys", "Due at nine\nTake the keys"]


async def test_letters_of_a_broadcast_carry_one_body(cast: Cast) -> None:
    house = cast.house
    with house.database.begin() as uow:
        shared = uow.outbox.share(Shown((Piece("Come all"),)).to_data(), now=house.clock.now)
        uow.outbox.add_many(
            [NewLetter(f"a:{chat}", Address("fake", str(chat)), shared=shared) for chat in range(120)],
            now=house.clock.now,
        )
    await house.tick()
    assert heard(house) == ["Come all"] * 120
    assert len({message.to.chat for message in house.platform.messages}) == 120


async def test_no_letter_is_given_up_because_the_platform_told_it_to_wait(cast: Cast) -> None:
    house = cast.house
    put(house, "hello")
    for _ in range(40):
        house.platform.failures.append(RetryLater("429", timedelta(seconds=30)))
        await house.tick()
        house.clock.pass_(seconds=30)
    await house.tick()
    assert heard(house) == ["hello"]


async def test_a_platform_that_is_away_for_a_day_loses_no_letter(cast: Cast) -> None:
    house = cast.house
    put(house, "hello")
    waits: list[float] = []
    house.platform.failures.extend(RetryLater("no connection", whole_bot=True) for _ in range(100))
    while house.platform.failures:
        before = house.clock.now
        while len(house.platform.failures) == 100 - len(waits) and house.platform.failures:
            house.clock.pass_(seconds=1)
            await house.tick()
        waits.append((house.clock.now - before).total_seconds())
    house.clock.pass_(minutes=2)
    await house.tick()
    assert heard(house) == ["hello"]
    assert max(waits) <= 75


async def test_a_letter_that_must_wait_long_does_not_hold_up_later_ones_for_ever(cast: Cast) -> None:
    house = cast.house
    put(house, "poison")
    house.platform.failures.append(RetryLater("429", timedelta(hours=2)))
    await house.tick()
    put(house, "later")
    await house.tick()
    assert heard(house) == ["later"]


async def test_somebody_who_stops_is_not_sent_what_is_claimed_already(cast: Cast) -> None:
    """The letter waits for its turn while the person says /stop."""
    house = cast.house
    came, held = asyncio.Event(), asyncio.Event()

    class Slow(FakePlatform):
        async def send(self, to: Address, shown: Shown, turn: Turn = ANYTIME) -> Receipt:
            if turn.priority:
                came.set()
                await held.wait()
            return await FakePlatform.send(self, to, shown, turn)

    house.platforms["fake"] = slow = Slow()
    to_ana(cast, "unwanted")
    sending = asyncio.create_task(house.delivery.round())
    await came.wait()
    with house.database.begin() as uow:
        uow.people.change(ana(cast), stopped_at=house.clock.now)
    house.delivery.look_again("fake", "ana")
    held.set()
    await sending
    await house.tick()
    assert slow.messages == []
    assert states(house) == {"expired": 1}


async def test_a_stop_that_comes_together_with_news_is_heard(cast: Cast) -> None:
    """`wait_for` took the news and forgot the stop: the process went on until it was killed (Python 3.11)."""
    delivery = cast.house.delivery
    running = asyncio.create_task(delivery.run())
    await asyncio.sleep(0.2)
    delivery.wake()
    await asyncio.sleep(0)  # what waits is woken, and has not gone on yet
    running.cancel()
    done, _ = await asyncio.wait({running}, timeout=5)
    running.cancel()
    assert done
    assert running.cancelled()
