"""The server that judges the adapter must itself refuse what Discord refuses; spoken to here over plain HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

import aiohttp
import pytest

from tests.fakes.discord_api import DiscordApi, Fault
from tests.fakes.discord_api.description import packed
from tests.fakes.discord_api.rules_commands import locales
from tests.fakes.discord_api.world import BOT_ID

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from tests.fakes.discord_api import Channel, Guild, Interaction, Person
    from tests.fakes.discord_api.payloads import Json

COMMANDS = f"/applications/{BOT_ID}/commands"
OPTION: Json = {"type": 4, "name": "people", "description": "how many", "required": True, "min_value": 1}
LOG: Json = {
    "name": "log", "description": "Log an activity", "name_localizations": {"fr": "noter"}, "options": [OPTION],
}  # fmt: skip


def row(*components: Json) -> Json:
    return {"type": 1, "components": list(components)}


def button(custom_id: str = "a", label: str = "A") -> Json:
    return {"type": 2, "style": 1, "custom_id": custom_id, "label": label}


def menu(count: int, **more: object) -> Json:
    options: list[Json] = [{"label": f"L{one}", "value": f"v{one}"} for one in range(count)]
    return {"type": 3, "custom_id": "menu", "options": options, **more}


def modal(parts: int = 1, title: str = "Title") -> Json:
    inputs: list[Json] = [
        {"type": 18, "label": f"Part {one}", "component": {"type": 4, "style": 1, "custom_id": f"c{one}"}}
        for one in range(parts)
    ]
    return {"type": 9, "data": {"custom_id": "m", "title": title, "components": inputs}}


class Line:
    """A bot that can do anything, also what it should not."""

    def __init__(self, session: aiohttp.ClientSession, api: DiscordApi) -> None:
        self.session = session
        self.api = api

    async def ask(self, method: str, path: str, body: object = None) -> tuple[int, Json]:
        key = {"Authorization": f"Bot {self.api.token}"}
        async with self.session.request(method, self.api.api_url + path, json=body, headers=key) as answer:
            payload = {} if answer.status == 204 else await answer.json()
            return answer.status, payload if isinstance(payload, dict) else {"list": payload}

    async def code(self, method: str, path: str, body: object = None) -> int:
        """Discord's error code, or the status when all is well."""
        status, payload = await self.ask(method, path, body)
        code = payload.get("code", status)
        assert isinstance(code, int)
        return code

    async def says(self, channel: Channel, **body: object) -> int:
        return await self.code("POST", f"/channels/{channel.id}/messages", body)

    async def answers(self, act: Interaction, kind: int, **data: object) -> int:
        return await self.code("POST", f"/interactions/{act.id}/{act.token}/callback", {"type": kind, "data": data})

    async def follows(self, act: Interaction, path: str = "", method: str = "POST", **body: object) -> int:
        return await self.code(method, f"/webhooks/{BOT_ID}/{act.token}{path}", body or None)


@pytest.fixture
async def api() -> AsyncIterator[DiscordApi]:
    """Without the judgement at the end: here wrong requests are made on purpose. Its own answers are judged."""
    async with DiscordApi() as server:
        yield server
    assert server.world.mistakes == []


@pytest.fixture
async def bot(api: DiscordApi) -> AsyncIterator[Line]:
    async with aiohttp.ClientSession() as session:
        yield Line(session, api)


@pytest.fixture
def guild(api: DiscordApi) -> Guild:
    return api.guild("Planters", channels=("general", "staff"), roles=("Guide",))


@pytest.fixture
def ana(api: DiscordApi, guild: Guild) -> Person:
    return api.person("Ana", "fr", guild)


@pytest.mark.parametrize(
    ("body", "where"),
    (
        ({"content": "x" * 2001}, "content"),
        ({"embeds": [{"description": "x" * 4000}, {"description": "x" * 2001}]}, "embeds"),
        ({"embeds": [{"description": "x" * 4097}]}, "description"),
        ({"content": "x", "components": [row(button(str(one))) for one in range(6)]}, "components"),
        ({"content": "x", "components": [row(*(button(str(one)) for one in range(6)))]}, "components"),
        ({"content": "x", "components": [row(button(), button())]}, "components"),
        ({"content": "x", "components": [row(button("x" * 101))]}, "custom_id"),
        ({"content": "x", "components": [row(button(""))]}, "custom_id"),
        ({"content": "x", "components": [row(button(label="x" * 81))]}, "label"),
        ({"content": "x", "components": [row(button(), menu(2))]}, "components"),
        ({"content": "x", "components": [row(menu(26))]}, "options"),
        ({"content": "x", "components": [row(menu(2, max_values=3))]}, "max_values"),
        ({"content": "x", "components": [button()]}, "type"),
        ({"content": "x", "components": [row({"type": 2, "style": 5, "label": "A", "url": "kith"})]}, "url"),
        ({"content": "x", "nonce": "x" * 26}, "nonce"),
        ({"content": 7}, "content"),
        ({"content": "x", "message_reference": {"message_id": "7"}}, "message_reference"),
        ({"content": "x", "allowed_mentions": {"parse": ["users"], "users": ["7"]}}, "allowed_mentions"),
        ({"content": "x", "attachments": [{"id": "0", "description": "x"}]}, "attachments"),
        ({"content": "x", "attachments": [{"id": "0", "description": "x" * 1025}]}, "description"),
    ),
)
async def test_a_message_that_discord_refuses(api: DiscordApi, bot: Line, ana: Person, body: Json, where: str) -> None:
    status, refusal = await bot.ask("POST", f"/channels/{ana.dm.id}/messages", body)
    assert (status, refusal["code"]) == (400, 50035)
    assert f"'{where}'" in str(refusal["errors"])
    (complaint,) = api.world.complaints
    assert where in complaint
    assert ana.sees() == []


async def test_who_may_be_written_to_and_what_may_be_changed(
    api: DiscordApi, bot: Line, guild: Guild, ana: Person
) -> None:
    staff, dm = api.channel(guild, "staff"), f"/channels/{ana.dm.id}/messages"
    assert await bot.says(ana.dm, content="   ") == 50006
    assert await bot.says(ana.dm, content=" hi ", nonce="n1", enforce_nonce=True) == 200
    assert await bot.says(ana.dm, content="hi", nonce="n1", enforce_nonce=True) == 200
    assert [message.content for message in ana.heard] == ["hi"], "the second was the first"
    said = ana.says("hello")
    assert await bot.code("PATCH", f"{dm}/{said.id}", {"content": "changed"}) == 50005
    assert await bot.code("DELETE", f"{dm}/{said.id}") == 50003
    assert await bot.code("GET", f"{dm}/7") == 10008
    api.deny(staff)
    assert await bot.says(staff, content="x") == 50013
    api.deny(staff, view=True)
    assert await bot.says(staff, content="x") == 50001
    ana.closes_dms()
    assert await bot.says(ana.dm, content="x") == 50007
    ana.leaves(guild)
    assert await bot.says(ana.dm, content="x") == 50278
    assert await bot.code("GET", f"/guilds/{guild.id}/members/{ana.id}") == 10007
    assert await bot.code("POST", "/users/@me/channels", {"recipient_id": str(ana.id)}) == 200
    api.removes_bot(guild)
    assert await bot.says(api.channel(guild, "general"), content="x") == 50001
    assert len(api.world.complaints) == 3, "what a bot cannot know beforehand is no fault of its own"


async def test_an_act_is_answered_once_in_time_and_by_what_fits(
    api: DiscordApi, bot: Line, guild: Guild, ana: Person
) -> None:
    general = api.channel(guild, "general")
    assert await bot.code("PUT", COMMANDS, [LOG]) == 200
    act = ana.runs("log", general, people=12)
    assert await bot.follows(act, content="x") == 10015, "nothing follows what was not answered"
    assert await bot.answers(act, 7, content="x") == 50035, "there is no message to change"
    assert await bot.answers(act, 4, content="for you", flags=64) == 204
    assert await bot.answers(act, 4, content="again") == 40060
    (shown,) = ana.ephemerals(general)
    assert await bot.code("GET", f"/channels/{general.id}/messages/{shown.id}") == 10008
    assert not api.person("Boris", guild=guild).sees(general), "nobody else sees it"
    assert await bot.follows(act, "/messages/@original", "PATCH", content="changed") == 200
    assert shown.content == "changed"
    api.world.clock.pass_(15 * 60 + 1)
    assert await bot.follows(act, content="x") == 50027
    late = ana.runs("noter", general, people=3)
    api.world.clock.pass_(3.5)
    assert await bot.answers(late, 4, content="x") == 10062
    assert late.failed
    assert "did not respond" in ana.transcript(general)


async def test_thinking_is_replaced_by_the_first_thing_said_and_stays_private(
    api: DiscordApi, bot: Line, guild: Guild, ana: Person
) -> None:
    general = api.channel(guild, "general")
    await bot.code("PUT", COMMANDS, [LOG])
    act = ana.runs("log", general, people=1)
    assert await bot.answers(act, 5, flags=64) == 204
    assert "thinking" in ana.transcript(general)
    assert await bot.follows(act, content="done") == 200
    assert [message.content for message in ana.ephemerals(general)] == ["done"]


async def test_modals_open_first_never_from_modals_and_take_only_what_fits(
    api: DiscordApi, bot: Line, ana: Person
) -> None:
    await bot.code("PUT", COMMANDS, [LOG])
    act = ana.runs("log", people=1)
    assert await bot.answers(act, 9, **_data(modal(6))) == 50035
    assert await bot.answers(act, 9, **_data(modal(title="x" * 46))) == 50035
    with pytest.raises(LookupError, match="no modal"):
        ana.submits()
    assert await bot.answers(act, 9, **_data(modal(2))) == 204
    with pytest.raises(ValueError, match="Part 1"):
        ana.submits({"Part 0": "x"})
    with pytest.raises(LookupError, match="Part 7"):
        ana.submits({"Part 7": "x"})
    sent = ana.submits({"Part 0": "x", "Part 1": "y"})
    assert await bot.answers(sent, 9, **_data(modal())) == 50035
    assert await bot.answers(sent, 4, content="thanks") == 204


def _data(payload: Json) -> dict[str, object]:
    data = payload["data"]
    assert isinstance(data, dict)
    return data


@pytest.mark.parametrize(
    "wrong",
    (
        {"name": "Log"},
        {"description": ""},
        {"description": "x" * 101},
        {"name_localizations": {"ka": "ჩანაწერი"}},
        {"options": [OPTION, OPTION]},
        {"options": [{**OPTION, "required": False}, {**OPTION, "name": "hours"}]},
        {"options": [{**OPTION, "type": 3, "choices": [{"name": "x", "value": "x"}], "autocomplete": True}]},
        {"options": [{**OPTION, "choices": [{"name": str(one), "value": one} for one in range(26)]}]},
    ),
)
async def test_commands_that_discord_refuses(api: DiscordApi, bot: Line, wrong: Json) -> None:
    assert await bot.code("PUT", COMMANDS, [LOG | wrong]) == 50035
    assert api.world.command_writes == 0


async def test_people_run_only_what_is_registered_with_values_that_fit(bot: Line, ana: Person) -> None:
    assert {"en-US", "fr", "ru"} < locales()
    await bot.code("PUT", COMMANDS, [LOG, {"name": "Log this", "type": 3}])
    with pytest.raises(LookupError, match="noter"):
        ana.runs("report")
    with pytest.raises(ValueError, match="required"):
        ana.runs("noter")
    with pytest.raises(ValueError, match="between"):
        ana.runs("noter", people=0)
    with pytest.raises(LookupError, match="hours"):
        ana.runs("noter", people=1, hours=2)
    with pytest.raises(LookupError, match="suggests nothing"):
        ana.types("noter", "people", "1")
    assert ana.uses("Log this", ana.says("planted")).data["type"] == 3


async def test_files_come_with_their_words_and_their_links_end(api: DiscordApi, bot: Line, ana: Person) -> None:
    form = aiohttp.FormData(quote_fields=False)
    form.add_field("payload_json", '{"attachments": [{"id": 0, "description": "a tree"}]}')
    form.add_field("files[0]", b"\x89PNG", filename="a tree.png", content_type="application/octet-stream")
    where = f"{api.api_url}/channels/{ana.dm.id}/messages"
    async with bot.session.post(where, data=form, headers={"Authorization": f"Bot {api.token}"}) as answer:
        (file,) = (await answer.json())["attachments"]
    assert (file["filename"], file["description"], file["content_type"]) == ("a_tree.png", "a tree", "image/png")
    async with bot.session.get(file["url"]) as answer:
        assert await answer.read() == b"\x89PNG"
    api.world.clock.pass_(25 * 3600)
    async with bot.session.get(file["url"]) as answer:
        assert answer.status == 404


async def test_limits_refuse_what_comes_too_fast_but_never_answers(api: DiscordApi, bot: Line, ana: Person) -> None:
    api.limits.pace = 1.0
    assert [await bot.says(ana.dm, content=str(one)) for one in range(6)] == [200] * 5 + [429]
    where = f"{api.api_url}/channels/{ana.dm.id}/messages"
    async with bot.session.post(where, json={}, headers={"Authorization": f"Bot {api.token}"}) as answer:
        payload = await answer.json()
        assert answer.headers["Via"]
        assert (answer.headers["X-RateLimit-Remaining"], payload["global"]) == ("0", False)
        assert 0 < payload["retry_after"] < 5
    codes = [await bot.code("GET", "/users/@me") for _ in range(60)]
    assert 429 in codes
    await bot.code("PUT", COMMANDS, [LOG])
    api.world.clock.pass_(10)
    await bot.code("PUT", COMMANDS, [LOG])
    assert [await bot.answers(ana.runs("log", people=1), 4, content="x") for _ in range(60)] == [204] * 60
    api.faults.append(Fault(kind="cloudflare"))
    async with bot.session.get(f"{api.api_url}/users/@me") as answer:
        assert (answer.status, answer.headers.get("Via")) == (429, None)


async def test_a_wrong_token_and_an_unknown_route(api: DiscordApi, bot: Line) -> None:
    async with bot.session.get(f"{api.api_url}/users/@me", headers={"Authorization": "Bot x"}) as answer:
        assert (answer.status, await answer.json()) == (401, {"message": "401: Unauthorized", "code": 0})
    assert await bot.code("GET", "/sticker-packs") == 0
    assert api.invalid_requests == 1
    assert api.world.complaints == ["GET /api/v10/sticker-packs: not played by this server"]


def test_every_played_route_is_described() -> None:
    from tests.fakes.discord_api.call import PLAYED

    assert PLAYED.keys() <= packed()["routes"].keys()


async def test_what_people_brought_along_answers_where_the_bot_is_not(api: DiscordApi, bot: Line, ana: Person) -> None:
    boris = api.person("Boris")
    here = api.between(ana, boris)
    anywhere: Json = {"contexts": [0, 1, 2], "integration_types": [0, 1]}
    assert await bot.code("PUT", COMMANDS, [LOG | anywhere]) == 200
    with pytest.raises(LookupError, match="not offered"):
        ana.runs("log", here, people=1)
    api.world.user_installs = True
    act = ana.runs("log", here, people=1)
    assert await bot.answers(act, 4, content="noted", flags=64) == 204
    assert (len(ana.sees(here)), boris.sees(here)) == (1, [])
    assert await bot.says(here, content="x") == 50001


async def test_commands_come_back_as_discord_tidies_them(bot: Line) -> None:
    whole: Json = LOG | {"options": [OPTION, {"type": 4, "name": "hours", "description": "x", "required": False}]}
    await bot.code("PUT", COMMANDS, [whole])
    _, listed = await bot.ask("GET", f"{COMMANDS}?with_localizations=true")
    assert "'required': False" not in str(listed)
    assert "'noter'" in str(listed)
    _, listed = await bot.ask("GET", COMMANDS)
    assert "'noter'" not in str(listed)
