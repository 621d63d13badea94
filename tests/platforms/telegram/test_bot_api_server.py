"""The server that judges the adapter must itself refuse what Telegram refuses; spoken to here over plain HTTP."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import aiohttp
import pytest

from tests.fakes.bot_api import BotApi, Fault, Flood
from tests.fakes.bot_api.description import description

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from tests.fakes.bot_api import Person
    from tests.fakes.bot_api.world import Json

OK = 200
ROW = [[{"text": "A", "callback_data": "a"}]]


class Line:
    """A bot that can do anything, also what it should not."""

    def __init__(self, session: aiohttp.ClientSession, api: BotApi) -> None:
        self.session = session
        self.api = api

    async def call(self, method: str, **arguments: object) -> tuple[int, Json]:
        async with self.session.post(f"{self.api.url}/bot{self.api.token}/{method}", json=arguments) as answer:
            payload: Json = await answer.json()
            return answer.status, payload

    async def status(self, method: str, **arguments: object) -> int:
        return (await self.call(method, **arguments))[0]


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    """Without the judgement at the end: here wrong calls are made on purpose."""
    async with BotApi() as server:
        yield server


@pytest.fixture
async def bot(api: BotApi) -> AsyncIterator[Line]:
    async with aiohttp.ClientSession() as session:
        yield Line(session, api)


def test_the_description_is_the_official_one() -> None:
    assert description().version.startswith("Bot API 10")
    assert len(description().methods) > 150
    assert description().methods["sendmessage"]["text"].limit == (1, 4096, "characters")
    assert description().objects["InlineKeyboardButton"]["callback_data"].limit == (1, 64, "bytes")


@pytest.mark.parametrize(
    ("method", "wrong"),
    (
        ("sendMessage", {"text": "x"}),
        ("sendMessage", {"chat_id": 101}),
        ("sendMessage", {"chat_id": 101, "text": "x", "colour": "red"}),
        ("sendMessage", {"chat_id": 101, "text": 5}),
        ("sendMessage", {"chat_id": "101", "text": "x"}),
        ("sendMessage", {"chat_id": 101, "text": ""}),
        ("sendMessage", {"chat_id": 101, "text": " \n"}),
        ("sendMessage", {"chat_id": 101, "text": "x" * 4097}),
        ("sendMessage", {"chat_id": 101, "text": "😀" * 2049}),
        ("sendMessage", {"chat_id": 101, "text": "<b>x", "parse_mode": "HTML"}),
        ("sendMessage", {"chat_id": 101, "text": "x", "entities": [{"type": "bold", "offset": 0, "length": 2}]}),
        ("sendMessage", {"chat_id": 101, "text": "😀", "entities": [{"type": "bold", "offset": 1, "length": 1}]}),
        ("sendMessage", {"chat_id": 101, "text": "xy", "entities": [{"type": "text_link", "offset": 0, "length": 1}]}),
        (
            "sendMessage",
            {
                "chat_id": 101,
                "text": "abcd",
                "entities": [{"type": "bold", "offset": 0, "length": 3}, {"type": "italic", "offset": 1, "length": 3}],
            },
        ),
        ("sendMessage", {"chat_id": 101, "text": "x", "message_thread_id": 9}),
        ("sendMediaGroup", {"chat_id": 101, "media": [{"type": "photo", "media": "x"}]}),
        ("sendChatAction", {"chat_id": 101, "action": "dancing"}),
        ("setMyCommands", {"commands": [{"command": "Log", "description": "x"}]}),
        ("setMyCommands", {"commands": [{"command": "log", "description": "x" * 257}]}),
        ("setMyCommands", {"commands": [{"command": f"c{n}", "description": "x"} for n in range(101)]}),
        ("setMyCommands", {"commands": [], "language_code": "french"}),
        ("setWebhook", {"url": "http://example.org/hook"}),
        ("setWebhook", {"url": "https://example.org", "secret_token": "with space"}),
        ("getUpdates", {"limit": 101}),
        ("answerCallbackQuery", {"callback_query_id": "never pressed"}),
        ("getFile", {"file_id": "never sent"}),
    ),
)
async def test_what_telegram_would_refuse(bot: Line, ana: Person, method: str, wrong: dict[str, object]) -> None:
    assert await bot.status(method, **wrong) == 400


@pytest.mark.parametrize(
    "keyboard",
    (
        [[{"text": "A", "callback_data": "x" * 65}]],
        [[{"text": "A", "callback_data": "ж" * 33}]],
        [[{"text": "A"}]],
        [[{"text": "A", "callback_data": "x", "url": "https://example.org"}]],
        [[{"text": "A", "url": "javascript:alert()"}]],
        [[{"text": "", "callback_data": "x"}]],
        [[]],
        [[{"text": "A", "callback_data": "x"}] * 9],
        [[{"text": "A", "callback_data": "x"}]] * 101,
        [[{"text": "A", "callback_data": "x", "style": "pink"}]],
    ),
)
async def test_keyboards_that_telegram_would_refuse(bot: Line, ana: Person, keyboard: list[list[Json]]) -> None:
    assert await bot.status("sendMessage", chat_id=101, text="x", reply_markup={"inline_keyboard": keyboard}) == 400


async def test_unknown_methods_tokens_and_chats(bot: Line, api: BotApi, ana: Person, ben: Person) -> None:
    assert await bot.status("sendTelegram") == 404
    assert await bot.status("getMyStarBalance") == 501
    assert await bot.status("sendMessage", chat_id=5, text="x") == 400
    assert await bot.status("sendMessage", chat_id=ben.id, text="x") == 403
    ana.user.reach = "deactivated"
    assert await bot.status("sendMessage", chat_id=ana.id, text="x") == 403
    async with bot.session.post(f"{api.url}/bot123:wrong/getMe") as answer:
        assert answer.status == 401


async def test_a_second_answer_and_an_identical_edit_are_refused(bot: Line, api: BotApi, ana: Person) -> None:
    await bot.call("sendMessage", chat_id=101, text="x", reply_markup={"inline_keyboard": ROW})
    press = ana.presses("A")
    assert api.world.unanswered() == [press]
    assert await bot.status("answerCallbackQuery", callback_query_id=press.id) == OK
    assert await bot.status("answerCallbackQuery", callback_query_id=press.id) == 400
    assert api.world.complaints
    edit = {"chat_id": 101, "message_id": ana.heard[0].id, "text": "y"}
    assert await bot.status("editMessageText", **edit) == OK
    status, refusal = await bot.call("editMessageText", **edit)
    assert (status, "not modified" in str(refusal["description"])) == (400, True)


async def test_an_offset_confirms_what_lies_before_it(bot: Line, api: BotApi, ana: Person) -> None:
    numbers = [ana.says("one"), ana.says("two"), ana.says("three")]

    async def waiting(**arguments: object) -> list[int]:
        result = (await bot.call("getUpdates", **arguments))[1]["result"]
        assert isinstance(result, list)
        return [update["update_id"] for update in result]

    assert await waiting() == numbers
    assert await waiting(limit=2) == numbers[:2]
    assert await waiting(offset=numbers[1]) == numbers[1:]
    assert await waiting(offset=-1) == numbers[2:]
    assert await waiting(offset=numbers[2] + 1) == []
    ana.says("four")
    assert await waiting(allowed_updates=["callback_query"]) == []


async def test_a_long_poll_waits_for_the_next_update(bot: Line, ana: Person) -> None:
    waiting = asyncio.create_task(bot.call("getUpdates", timeout=20))
    await asyncio.sleep(0.02)
    assert not waiting.done()
    ana.says("hello")
    result = (await waiting)[1]["result"]
    assert isinstance(result, list)
    assert len(result) == 1


async def test_two_pollers_and_a_webhook_are_conflicts(bot: Line, api: BotApi) -> None:
    first = asyncio.create_task(bot.status("getUpdates", timeout=20))
    await asyncio.sleep(0.02)
    second = asyncio.create_task(bot.status("getUpdates", timeout=20))
    assert await first == 409
    assert await bot.status("setWebhook", url="https://example.org/hook") == OK
    assert await second == 409
    assert await bot.status("getUpdates") == 409
    assert await bot.status("deleteWebhook") == OK
    assert await bot.status("getUpdates") == OK


async def test_faults_come_as_ordered(bot: Line, api: BotApi, ana: Person) -> None:
    api.faults += [
        Fault(retry_after=3, chat=101),
        Fault("sendMessage", "drop before"),
        Fault("sendMessage", "drop after"),
    ]
    status, refusal = await bot.call("sendMessage", chat_id=101, text="x")
    assert (status, refusal["parameters"]) == (429, {"retry_after": 3})
    for heard in (0, 1):
        with pytest.raises(aiohttp.ClientError):
            await bot.call("sendMessage", chat_id=101, text="x")
        assert len(ana.heard) == heard


async def test_strict_limits_for_a_chat_a_group_and_all(bot: Line, api: BotApi, ana: Person) -> None:
    now = 1000.0
    api.flood = Flood(lambda: now)
    api.group(-5, "Planting")
    assert await bot.status("sendMessage", chat_id=101, text="x") == OK
    assert await bot.status("sendMessage", chat_id=101, text="x") == 429
    now += 1.0
    assert await bot.status("sendMessage", chat_id=101, text="x") == OK
    for _ in range(20):
        now += 1.0
        assert await bot.status("sendMessage", chat_id=-5, text="x") == OK
    now += 1.0
    status, refusal = await bot.call("sendMessage", chat_id=-5, text="x")
    assert (status, refusal["parameters"]) == (429, {"retry_after": 40})
    now += 100.0
    for number in range(31):
        api.person(2000 + number, "P").user.reach = "started"
    statuses = [await bot.status("sendMessage", chat_id=2000 + number, text="x") for number in range(31)]
    assert statuses == [OK] * 30 + [429]


async def test_files_go_up_as_forms_and_come_down_again(bot: Line, api: BotApi, ana: Person) -> None:
    form = aiohttp.FormData({"chat_id": "101", "caption": "list"})
    form.add_field("document", b"a,b\n", filename="list.csv", content_type="text/csv")
    async with bot.session.post(f"{api.url}/bot{api.token}/sendDocument", data=form) as answer:
        sent = (await answer.json())["result"]
    found = (await bot.call("getFile", file_id=sent["document"]["file_id"]))[1]["result"]
    assert isinstance(found, dict)
    async with bot.session.get(f"{api.url}/file/bot{api.token}/{found['file_path']}") as answer:
        assert await answer.read() == b"a,b\n"


async def test_the_trial_desk_plays_a_conversation(bot: Line, api: BotApi) -> None:
    async def act(what: str, **wish: object) -> int:
        async with bot.session.post(f"{api.url}/control/{what}", json=wish) as answer:
            return answer.status

    assert await act("say", **{"from": 7, "text": "/start", "name": "Ana"}) == OK
    await bot.call("sendMessage", chat_id=7, text="Hello", reply_markup={"inline_keyboard": ROW})
    assert await act("press", **{"from": 7, "label": "A"}) == OK
    assert await act("press", **{"from": 7, "label": "No such button"}) == 400
    assert await act("nonsense", **{"from": 7}) == 400
    async with bot.session.get(f"{api.url}/control/transcript?chat=7") as answer:
        assert (await answer.text()).split("\n") == ["11 Ana: /start", "12 Kith: Hello", "    [A]", ""]
    async with bot.session.get(f"{api.url}/control/complaints") as answer:
        assert "unanswered" in await answer.text()
