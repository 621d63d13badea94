"""Weeks later: what an announcement still needs is not thrown away, and what cannot be done is said."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from bot.retention import KEEP, KEEP_ANNOUNCED
from tests.handlers.announcements.test_running import arrivals, fill, hand_over_once
from tests.handlers.announcements.writing import MINUTE, got, only, send, settle, write

if TYPE_CHECKING:
    from tests.cast import Cast
    from tests.houses import Chat, House


def throw_away(house: House) -> None:
    """As it is done every hour."""
    now = house.clock.now
    with house.database.begin() as uow:
        uow.outbox.prune(before=now - KEEP, announced_before=now - KEEP_ANNOUNCED)


async def days_pass(house: House, days: int) -> None:
    for _ in range(days):
        house.clock.pass_(days=1)
        await house.tick()
        throw_away(house)


async def test_paused_for_eight_days_it_goes_on(house: House, cast: Cast, nino: Chat) -> None:
    """The shared bodies of the first half are still there for the second."""
    fill(house, cast, 250)
    await write(nino, "Big news")
    await nino.presses("Confirm and send")
    house.clock.pass_(seconds=MINUTE)
    await hand_over_once(house)
    while await house.delivery.round():
        pass
    with house.database.begin() as uow:
        uow.announcements.change(only(house).id, state="paused")
    await days_pass(house, 8)
    await nino.presses("Cancel (60 s)")
    await nino.presses("Resume")
    await settle(house)
    assert set(arrivals(house, "Big news").values()) == {1}
    assert len(arrivals(house, "Big news")) == 254
    assert only(house).counts["sent"] == 254


async def test_a_body_that_is_gone_is_made_anew(house: House, cast: Cast, nino: Chat) -> None:
    """Its only readers were erased: nothing carries it, and handing over goes on with it."""
    fill(house, cast, 250)
    await write(nino, "Big news")
    await nino.presses("Confirm and send")
    house.clock.pass_(seconds=MINUTE)
    await hand_over_once(house)
    with house.database.begin() as uow:
        uow.outbox.withdraw_about(only(house).about)
        uow.announcements.change(only(house).id, finished_at=house.clock.now - KEEP_ANNOUNCED * 2)
        uow.outbox.prune(before=house.clock.now + timedelta(days=1), announced_before=house.clock.now)
        uow.announcements.change(only(house).id, finished_at=None)
    await settle(house)
    assert len(arrivals(house, "Big news")) == 54


async def test_who_is_away_for_weeks_changes_no_count(house: House, cast: Cast, nino: Chat, ana: Chat) -> None:
    await ana.says("/away for 4 weeks")
    await send(house, nino)
    await days_pass(house, 20)
    await nino.presses("Refresh")
    assert got(nino, "Sent: 3 of 4") == 1


async def test_withdrawn_after_weeks_it_is_replaced_in_the_chats(
    house: House, cast: Cast, nino: Chat, ana: Chat
) -> None:
    await send(house, nino)
    await settle(house)
    await days_pass(house, 20)
    await nino.presses("Withdraw")
    await nino.presses("Withdraw it")
    await settle(house)
    await settle(house)
    assert got(ana, "Meeting on Friday") == 0
    assert got(ana, "This message was withdrawn.") == 1


async def test_what_can_be_changed_no_more_is_refused_in_words(house: House, cast: Cast, nino: Chat, ana: Chat) -> None:
    """Nothing claims that messages are replaced of which nobody knows where they stand."""
    await send(house, nino)
    await settle(house)
    house.clock.pass_(days=KEEP_ANNOUNCED.days + 1)
    throw_away(house)
    for label in ("Withdraw", "Change the text"):
        await nino.presses(label)
        assert "too long ago" in nino.last_heard
    assert only(house).state == "done"
    assert got(ana, "Meeting on Friday") == 1
