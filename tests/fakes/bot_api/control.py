"""A small HTTP control for manual trials: play people with curl, read what the bot said. Loopback only, no secrets."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import TYPE_CHECKING

import orjson
from aiohttp import web

from tests.fakes.bot_api.faults import Fault

if TYPE_CHECKING:
    from tests.fakes.bot_api.people import Person
    from tests.fakes.bot_api.server import BotApi
    from tests.fakes.bot_api.world import Chat

HELP = """\
POST JSON to /control/...; "from" is a user id, "name" and "language" count when the user is new:
  say       {"from": 7, "text": "/start", "name": "Ana", "language": "fr", "group": -5, "thread": 3}
  press     {"from": 7, "label": "Save"}        or "data", with "message" for a certain message, "group" for a group
  edit      {"from": 7, "text": "new words"}    their last message, or "message"
  photo     {"from": 7, "base64": "...", "caption": "..."}    or "path" of a local file
  location  {"from": 7, "latitude": 41.7, "longitude": 44.8}
  block     {"from": 7}       unblock {"from": 7}
  group     {"id": -5, "title": "Planting", "topics": [3]}
  upgrade   {"from": 7, "id": -5, "new": -1005}
  load      {"count": 5000, "users": 1000, "text": "/log planting, 12 people"}    that many updates at once
  fault     {"method": "sendMessage", "kind": "refuse", "status": 500, "retry_after": 3, "chat": 7, "times": 2}
GET /control/transcript?chat=7   /control/complaints   /control/commands   /control/calls
"""


def control_routes(api: BotApi) -> list[web.RouteDef]:
    """The routes to mount beside the Bot API itself."""
    desk = _Desk(api)
    return [
        web.get("/", desk.explain),
        web.get("/control/{what}", desk.show),
        web.post("/control/{what}", desk.act),
    ]


class _Desk:
    def __init__(self, api: BotApi) -> None:
        self.api = api

    async def explain(self, _: web.Request) -> web.Response:
        return web.Response(text=HELP)

    async def show(self, request: web.Request) -> web.Response:
        world, what = self.api.world, request.match_info["what"]
        if what == "transcript":
            chats = [int(request.query["chat"])] if "chat" in request.query else list(world.chats)
            return web.Response(text="\n\n".join(world.transcript(chat) for chat in chats) + "\n")
        if what == "complaints":
            late = [f"press {press.id} ({press.data}) is unanswered" for press in world.unanswered()]
            return web.Response(text="\n".join(world.complaints + late) + "\n")
        if what == "commands":
            menus = [f"{scope} [{language}]: {menu}" for (scope, language), menu in world.commands.items()]
            return web.Response(text="\n".join(menus) + "\n")
        if what == "calls":
            return web.Response(text="\n".join(f"{call.status} {call.method}" for call in world.calls) + "\n")
        raise web.HTTPNotFound(text=HELP)

    async def act(self, request: web.Request) -> web.Response:
        wish = orjson.loads(await request.read())
        what = request.match_info["what"]
        try:
            done = self._act(what, wish)
        except (KeyError, LookupError, ValueError, OSError) as trouble:
            raise web.HTTPBadRequest(text=f"{trouble}\n\n{HELP}") from trouble
        return web.Response(text=f"{done}\n")

    def _act(self, what: str, wish: dict[str, str]) -> object:
        if what == "fault":
            self.api.faults.append(Fault(**wish))  # type: ignore[arg-type]  # the keys are Fault's own
            return "armed"
        if what == "group":
            topics = tuple(int(topic) for topic in wish.get("topics", ()))
            return self.api.group(int(wish["id"]), wish.get("title", "Group"), topics).view()
        if what == "load":
            return self._load(int(wish["count"]), int(wish["users"]), wish["text"])
        who = self.api.person(int(wish["from"]), wish.get("name", f"User {wish['from']}"), wish.get("language", "en"))
        group = self.api.world.chats[int(wish["group"])] if "group" in wish else None
        if what == "upgrade":
            return self.api.upgrade(self.api.world.chats[int(wish["id"])], int(wish["new"]), who).view()
        return self._as_person(what, wish, who, group)

    def _as_person(self, what: str, wish: dict[str, str], who: Person, group: Chat | None) -> object:
        message = int(wish["message"]) if "message" in wish else None
        if what == "say":
            return who.says(wish["text"], group, int(wish["thread"]) if "thread" in wish else None)
        if what == "press":
            return self._press(wish, who, group, message)
        if what == "edit":
            return who.edits(wish["text"], message, group)
        if what == "photo":
            return who.sends_photo(_picture(wish), wish.get("caption", ""), group)
        if what == "location":
            return who.shares_location(float(wish["latitude"]), float(wish["longitude"]))
        if what in {"block", "unblock"}:
            return who.blocks() if what == "block" else who.unblocks()
        raise LookupError(f"no act called {what}")

    def _load(self, count: int, users: int, text: str) -> int:
        """A queue of updates to measure with: users 10001, 10002 … in turn."""
        crowd = [self.api.person(10_001 + number, f"User {number}") for number in range(users)]
        for number in range(count):
            crowd[number % users].says(text)
        return count

    def _press(self, wish: dict[str, str], who: Person, group: Chat | None, message: int | None) -> str:
        if "data" not in wish:
            return who.presses(wish["label"], message, group).id
        place = group or who.chat
        shown = self.api.world.in_chat(place.id)[-1] if message is None else self.api.world.messages[place.id, message]
        return who.presses_data(wish["data"], shown).id


def _picture(wish: dict[str, str]) -> bytes:
    if "base64" in wish:
        return base64.b64decode(wish["base64"])
    return Path(wish["path"]).read_bytes()
