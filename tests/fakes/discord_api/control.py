"""A small HTTP control for manual trials: play people with curl, read what they see. Loopback only, no secrets."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

import orjson
from aiohttp import web

from tests.fakes.discord_api.faults import Fault
from tests.fakes.discord_api.interaction import Interaction
from tests.fakes.discord_api.people import Person
from tests.fakes.discord_api.things import Channel, Guild

if TYPE_CHECKING:
    from tests.fakes.discord_api.server import DiscordApi

HELP = """\
POST JSON to /control/...; "from" is a name, "locale" counts when the person is new; without "guild" it happens in DMs,
"channel" is "general" unless told; servers and channels are made when they are new. The answer is what the person sees.
  say      {"from": "Ana", "text": "hello @Kith", "guild": "Planters", "channel": "general", "locale": "fr"}
  run      {"from": "Ana", "command": "log", "options": {"people": 12}}
  type     {"from": "Ana", "command": "log", "option": "activity", "text": "tr"}      suggestions
  press    {"from": "Ana", "label": "Save"}          choose {"from": "Ana", "labels": ["Paris"]}
  submit   {"from": "Ana", "answers": {"Title": "Trees"}}      the modal on the screen; close {"from": "Ana"}
  use      {"from": "Ana", "menu": "Log this"}       on the newest message there
  file     {"from": "Ana", "name": "a.png", "base64": "...", "text": "..."}
  edit     {"from": "Ana", "text": "new words"}      their newest message; delete {"from": "Ana"}
  dms      {"from": "Ana", "open": false}
  join, leave {"from": "Ana", "guild": "Planters"}   role {..., "role": "Volunteer", "held": true}
  gateway  {"do": "cut" | "reconnect" | "invalidate" | "down" | "up"}
  fault    {"route": "POST /channels/{channel_id}/messages", "kind": "flood", "retry_after": 2, "times": 1}
  pass     {"seconds": 900}                          the server's clock goes forward
GET /control/transcript?from=Ana&guild=Planters&channel=general   /control/complaints, commands, calls
"""
PATIENCE = 4.0
"""Seconds to wait for an answer before the transcript is shown; the application has three."""
QUIET = 0.3
"""Seconds without another word after which the bot has said all."""


def control_routes(api: DiscordApi) -> list[web.RouteDef]:
    """The routes to mount beside Discord's own."""
    desk = _Desk(api)
    return [
        web.get("/", desk.explain),
        web.get("/control/{what}", desk.show),
        web.post("/control/{what}", desk.act),
    ]


class _Desk:
    def __init__(self, api: DiscordApi) -> None:
        self.api = api
        self._been: set[tuple[int, int]] = set()

    async def explain(self, _: web.Request) -> web.Response:
        return web.Response(text=HELP)

    async def show(self, request: web.Request) -> web.Response:
        world, what = self.api.world, request.match_info["what"]
        if what == "transcript":
            who, place = self._who_and_where(request.query)
            return web.Response(text=who.transcript(place) + "\n")
        lines = {
            "complaints": [*world.complaints, *(f"our own mistake: {line}" for line in world.mistakes)],
            "commands": [orjson.dumps(one.payload).decode() for one in world.commands.values()],
            "calls": [f"{call.status} {call.code or ''} {call.method} {call.path}" for call in world.calls],
        }.get(what)
        if lines is None:
            raise web.HTTPNotFound(text=HELP)
        return web.Response(text="\n".join(lines) + "\n")

    async def act(self, request: web.Request) -> web.Response:
        wish = orjson.loads(await request.read())
        what = request.match_info["what"]
        try:
            shown = await self._act(what, wish)
        except (KeyError, LookupError, ValueError, TypeError, AssertionError) as trouble:
            raise web.HTTPBadRequest(text=f"{trouble}\n\n{HELP}") from trouble
        return web.Response(text=f"{shown}\n")

    async def _act(self, what: str, wish: dict[str, object]) -> str:
        if what == "fault":
            self.api.faults.append(Fault(**wish))  # type: ignore[arg-type]  # the keys are Fault's own
            return "armed"
        if what == "pass":
            self.api.world.clock.pass_(float(str(wish["seconds"])))
            return "passed"
        if what == "gateway":
            return self._gateway(str(wish["do"]))
        told = {key: value for key, value in wish.items() if isinstance(value, str)}
        who, place = self._who_and_where(told)
        done = self._as_person(what, wish, who, place)
        if isinstance(done, Interaction):
            await self._settles(done)
            if done.suggestions is not None:
                return "\n".join(done.choices)
        else:
            await self._replies(who, place)
        return who.transcript(place)

    async def _settles(self, done: Interaction) -> None:
        try:
            await self.api.answered(done, PATIENCE)
        except TimeoutError:
            return

    async def _replies(self, who: Person, place: Channel | None) -> None:
        """Waits for a word of the bot's, and until it has said all."""
        before, loop = who.transcript(place), asyncio.get_running_loop()
        last, over = loop.time(), loop.time() + PATIENCE
        changed = False
        while loop.time() < (min(last + QUIET, over) if changed else over):
            await asyncio.sleep(0.02)
            if (now := who.transcript(place)) != before:
                before, changed, last = now, True, loop.time()

    def _gateway(self, wish: str) -> str:
        gateway = self.api.gateway
        if wish in {"up", "down"}:
            gateway.up = wish == "up"
        acts = {"cut": gateway.cut, "reconnect": gateway.asks_to_reconnect, "invalidate": gateway.invalidates}
        acts.get(wish, gateway.cut if wish == "down" else lambda: None)()
        return wish

    def _who_and_where(self, told: Mapping[str, str]) -> tuple[Person, Channel | None]:
        """DMs need a shared server; people are in every server that they were ever named with, until they leave it."""
        home = self._guild(told.get("guild", "Home"))
        who = self.api.person(told["from"], told.get("locale", "en-US"))
        if (who.id, home.id) not in self._been:
            self._been.add((who.id, home.id))
            if who.id not in home.members:
                who.joins(home)
        return who, self.api.channel(home, told.get("channel", "general")) if "guild" in told else None

    def _guild(self, name: str) -> Guild:
        known = (guild for guild in self.api.world.guilds.values() if guild.name == name)
        return next(known, None) or self.api.guild(name, roles=("Coordinator", "Volunteer"))

    def _as_person(self, what: str, wish: dict[str, object], who: Person, place: Channel | None) -> object:
        text = str(wish.get("text", ""))
        if what == "say":
            return who.says(text, place)
        if what == "file":
            return who.sends_files({str(wish["name"]): base64.b64decode(str(wish["base64"]))}, text, place)
        if what in {"run", "type"}:
            options = wish.get("options", {})
            assert isinstance(options, dict)
            if what == "run":
                return who.runs(str(wish["command"]), place, **options)
            return who.types(str(wish["command"]), str(wish["option"]), text, place, **options)
        if what == "press":
            return who.presses(str(wish["label"]), channel=place)
        if what == "choose":
            labels = wish["labels"]
            assert isinstance(labels, list)
            return who.chooses(*labels, channel=place)
        if what == "submit":
            answers = wish.get("answers", {})
            assert isinstance(answers, dict)
            return who.submits(answers)
        if what == "use":
            return who.uses(str(wish["menu"]), who.sees(place)[-1])
        self._otherwise(what, wish, who, place)
        return None

    def _otherwise(self, what: str, wish: dict[str, object], who: Person, place: Channel | None) -> None:
        mine = [message for message in who.sees(place) if message.author is who.user]
        acts: dict[str, Callable[[], None]] = {
            "close": who.closes_modal,
            "edit": lambda: who.edits(mine[-1], str(wish["text"])),
            "delete": lambda: who.deletes(mine[-1]),
            "dms": who.opens_dms if wish.get("open") else who.closes_dms,
            "join": lambda: self._joins(wish, who),
            "leave": lambda: who.leaves(self._guild(str(wish["guild"]))),
            "role": lambda: self._changes_role(wish, who),
        }
        if what not in acts:
            raise LookupError(f"no act called {what}")
        acts[what]()

    def _joins(self, wish: dict[str, object], who: Person) -> None:
        guild = self._guild(str(wish["guild"]))
        if who.id not in guild.members:
            who.joins(guild)

    def _changes_role(self, wish: dict[str, object], who: Person) -> None:
        guild, role = self._guild(str(wish["guild"])), str(wish["role"])
        if wish.get("held", True):
            who.gains(guild, role)
        else:
            who.loses(guild, role)
