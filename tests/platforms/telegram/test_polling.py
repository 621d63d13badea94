"""Long polling: nothing is confirmed before it is stored, and trouble is told in plain words and waited out."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

import pytest

from bot.platforms.telegram.adapter import TokenRefused
from handlers.kit.incoming import Blocked, Located, Migrated, Photographed, Pressed, Written
from tests.fakes.bot_api import BotApi, Fault
from tests.platforms.telegram.conftest import PICTURE, Pauses, Tray, started

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.platforms.telegram.adapter import Telegram
    from tests.fakes.bot_api import Person


async def test_a_text_comes_in(telegram: Telegram, tray: Tray, ana: Person) -> None:
    ana.says("planting yesterday, 12 people")
    event = (await tray.holds(1))[0]
    assert event.what == Written("planting yesterday, 12 people", str(ana.world.in_chat(ana.id)[-1].id))
    assert (event.sender.id, event.sender.language) == ("101", "fr")


async def test_everything_that_waited_comes_as_one_batch(
    build: Callable[..., Telegram], tray: Tray, ana: Person
) -> None:
    for number in range(150):
        ana.says(f"message {number}")
    async with started(build(), tray):
        events = await tray.holds(150)
    assert tray.batches == [100, 50]
    assert [event.what for event in events][-1] == Written("message 149", str(ana.world.in_chat(ana.id)[-1].id))


async def test_an_update_is_confirmed_only_after_it_is_stored(
    api: BotApi, build: Callable[..., Telegram], tray: Tray, ana: Person
) -> None:
    tray.gate = asyncio.Event()
    async with started(build(), tray):
        ana.says("keep me")
        await api.world.until(lambda: any(call.method == "getUpdates" for call in api.world.calls))
        await asyncio.sleep(0.05)
        assert len(api.world.updates) == 1  # still Telegram's, while storing is under way
        tray.gate.set()
        await tray.holds(1)
        await api.world.until(lambda: not api.world.updates)


async def test_what_could_not_be_stored_comes_again(
    api: BotApi, telegram: Telegram, tray: Tray, ana: Person, pauses: Pauses
) -> None:
    tray.troubles.append(OSError("disk full"))
    ana.says("do not lose me")
    await tray.holds(1)
    assert len(tray.events) == 1
    assert len(pauses.seconds) == 1


async def test_stopping_waits_for_what_is_being_stored_and_confirms_it(
    api: BotApi, build: Callable[..., Telegram], tray: Tray, ana: Person
) -> None:
    platform = build()
    await platform.start(tray)
    tray.gate = asyncio.Event()
    ana.says("last one")
    await api.world.until(lambda: any(call.method == "getUpdates" for call in api.world.calls))
    stopping = asyncio.create_task(platform.stop())
    await asyncio.sleep(0.02)
    assert not stopping.done()
    tray.gate.set()
    await stopping
    assert len(tray.events) == 1
    assert api.world.updates == []


async def test_stopping_does_not_wait_for_the_long_poll(build: Callable[..., Telegram], tray: Tray) -> None:
    async with asyncio.timeout(3):
        async with started(build(), tray):
            await asyncio.sleep(0.05)


async def test_other_kinds_of_updates(telegram: Telegram, api: BotApi, tray: Tray, ana: Person) -> None:
    ana.sends_photo(PICTURE, "our group")
    ana.shares_location(41.7, 44.8)
    ana.blocks()
    ana.unblocks()
    group = api.group(-5, "Planting")
    api.upgrade(group, -1005, ana)
    events = await tray.holds(6)
    photo, place, out, back, left, right = (event.what for event in events)
    assert isinstance(photo, Photographed)
    assert (photo.caption, photo.size) == ("our group", len(PICTURE))
    assert isinstance(place, Located)
    assert (out, back) == (Blocked(True), Blocked(False))
    assert left == right == Migrated("-5", "-1005")


async def test_a_received_photo_can_be_fetched(telegram: Telegram, tray: Tray, ana: Person) -> None:
    ana.sends_photo(PICTURE)
    what = (await tray.holds(1))[0].what
    assert isinstance(what, Photographed)
    assert await telegram.fetch(what.file) == PICTURE


async def test_an_odd_update_does_not_stop_the_others(api: BotApi, telegram: Telegram, tray: Tray, ana: Person) -> None:
    api.world.push("message", {"message_id": 1, "text": "no chat, no sender"})
    ana.says("hello")
    assert (await tray.holds(1))[0].what == Written("hello", str(ana.world.in_chat(ana.id)[-1].id))


async def test_a_wrong_token_is_one_plain_sentence_without_the_token(
    build: Callable[..., Telegram], tray: Tray
) -> None:
    platform = build(token="123456:this-token-is-not-the-servers-token")
    with pytest.raises(TokenRefused) as refused:
        await platform.start(tray)
    assert "KITH_TELEGRAM_TOKEN" in str(refused.value)
    assert "this-token" not in str(refused.value)


async def test_a_server_that_is_down_at_the_start_is_waited_for(
    api: BotApi, build: Callable[..., Telegram], tray: Tray, ana: Person, pauses: Pauses
) -> None:
    api.faults += [Fault("getMe", "drop before", times=2), Fault("getMe", "garbage")]
    ana.says("still here")
    async with started(build(), tray) as platform:
        await tray.holds(1)
        assert platform.link("x") == "https://t.me/kith_trial_bot?start=x"
    assert pauses.seconds == [1.0, 2.0]


async def test_network_trouble_is_backed_off_and_told_once(
    api: BotApi, telegram: Telegram, tray: Tray, ana: Person, pauses: Pauses, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING):
        api.faults += [Fault("getUpdates", "garbage"), Fault("getUpdates", "refuse", 500, times=4)]
        ana.says("one")  # ends the poll that is under way
        await tray.holds(1)
        ana.says("two")
        await tray.holds(2)
    assert pauses.seconds == sorted(pauses.seconds)
    assert len(pauses.seconds) == 5
    assert pauses.seconds[-1] > 10
    assert 1 <= len(caplog.records) <= 2
    assert api.token not in caplog.text


async def test_answers_that_are_none_do_not_end_the_receiving(
    api: BotApi, telegram: Telegram, tray: Tray, ana: Person, pauses: Pauses
) -> None:
    api.faults += [Fault("getUpdates", "hollow"), Fault("getUpdates", "hollow")]
    ana.says("one")
    await tray.holds(1)
    ana.says("two")
    await tray.holds(2)
    assert len(pauses.seconds) == 2


async def test_a_flood_answer_to_polling_is_waited_out_to_the_second(
    api: BotApi, telegram: Telegram, tray: Tray, ana: Person, pauses: Pauses
) -> None:
    api.faults.append(Fault("getUpdates", retry_after=17))
    ana.says("one")
    await tray.holds(1)
    ana.says("two")
    await tray.holds(2)
    assert pauses.seconds == [17.0]


async def test_a_second_poller_is_told_in_one_sentence(
    api: BotApi, telegram: Telegram, build: Callable[..., Telegram], caplog: pytest.LogCaptureFixture, pauses: Pauses
) -> None:
    other = Tray()
    with caplog.at_level(logging.WARNING):
        async with started(build(), other):
            await api.world.until(lambda: any(call.status == 409 for call in api.world.calls))
            await asyncio.sleep(0.05)
    told = [record.message for record in caplog.records if "Another program" in record.message]
    assert told
    assert "token of its own" in told[0]
    assert 5.0 in pauses.seconds


async def test_a_forgotten_webhook_is_removed_and_nothing_that_waits_is_lost(
    api: BotApi, build: Callable[..., Telegram], tray: Tray, ana: Person
) -> None:
    setter = build(webhook_url="https://elsewhere.example/hook", secret="old-secret")
    api.faults.clear()
    await setter.start(Tray())
    await api.world.until(lambda: api.world.webhook is not None)
    ana.says("sent while nobody listened")
    await setter.stop()
    async with started(build(), tray):
        await tray.holds(1)
    assert api.world.webhook is None


async def test_the_token_never_reaches_the_log(
    api: BotApi, build: Callable[..., Telegram], tray: Tray, ana: Person, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG, logger="bot"):
        async with started(build(), tray):
            api.faults.append(Fault("getUpdates", "drop before"))
            ana.says("secret words")
            await tray.holds(1)
    assert api.token not in caplog.text
    assert "secret words" not in caplog.text


async def test_a_press_arrives_and_is_answered_once(api: BotApi, telegram: Telegram, tray: Tray, ana: Person) -> None:
    ana.says("hi")
    event = (await tray.holds(1))[0]
    message = api.world.write(
        ana.chat,
        api.world.bot,
        {"text": "?", "reply_markup": {"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]}},
    )
    press = ana.presses("Yes")
    event = (await tray.holds(2))[1]
    assert event.what == Pressed("y", str(message.id), press.id)
    await telegram.acknowledge(event, "Saved " + "x" * 300)
    assert [len(str(answer["text"])) for answer in press.answers] == [200]


async def test_a_press_is_answered_again_when_the_connection_breaks(
    api: BotApi, telegram: Telegram, tray: Tray, ana: Person
) -> None:
    message = api.world.write(ana.chat, api.world.bot, {"text": "?"})
    press = ana.presses_data("y", message, gone=True)
    event = (await tray.holds(1))[0]
    api.faults.append(Fault("answerCallbackQuery", "drop before"))
    await telegram.acknowledge(event)
    assert len(press.answers) == 1
    del api.world.presses[press.id]
    await telegram.acknowledge(event)  # too late by now: no trouble for anybody
