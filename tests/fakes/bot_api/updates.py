"""How updates reach the bot: long polling with confirmation by offset, or pushing to a webhook."""

import asyncio
from typing import Final

import aiohttp

from tests.fakes.bot_api.call import Call
from tests.fakes.bot_api.world import Json, Refused, Webhook, World

# Not sent unless asked for, says the description of getUpdates.
ON_REQUEST: Final = {"chat_member", "message_reaction", "message_reaction_count"}
SECRET_HEADER: Final = "X-Telegram-Bot-Api-Secret-Token"


def _kind(update: Json) -> str:
    return next(name for name in update if name != "update_id")


def _number(update: Json) -> int:
    number = update["update_id"]
    assert isinstance(number, int)
    return number


class Polling:
    """getUpdates: an offset confirms all before it; a second poller ends the first one's wait with a conflict."""

    def __init__(self, world: World) -> None:
        self.world = world
        self._turn = 0

    async def get_updates(self, call: Call) -> list[Json]:
        """The pending updates from the offset on; waits up to `timeout` seconds for the first one."""
        self._refuse_with_webhook()
        self._turn += 1
        mine = self._turn
        self.world.wake()
        if call.has("allowed_updates"):
            wanted = call.arguments["allowed_updates"]
            assert isinstance(wanted, list)
            self.world.wanted = wanted or None
        self._confirm(call.number("offset"))
        limit = call.number("limit", 100)

        def over() -> bool:
            return bool(self._pending()) or self._turn != mine or self.world.webhook is not None

        try:
            if not over():
                await self.world.until(over, call.number("timeout"))
        except TimeoutError:
            return []
        if self._turn != mine:
            why = "terminated by other getUpdates request; make sure that only one bot instance is running"
            raise Refused(409, f"Conflict: {why}")
        self._refuse_with_webhook()
        return self._pending()[:limit]

    def _refuse_with_webhook(self) -> None:
        if self.world.webhook is not None:
            why = "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
            raise Refused(409, f"Conflict: {why}")

    def _confirm(self, offset: int) -> None:
        if offset < 0:
            offset = _number(self.world.updates[offset:][0]) if self.world.updates else 0
        self.world.updates = [update for update in self.world.updates if _number(update) >= offset]

    def _pending(self) -> list[Json]:
        return pending(self.world)


def pending(world: World) -> list[Json]:
    """Updates that wait and that the bot asked for; the others are lost, as they are at Telegram."""
    wanted = world.wanted
    world.updates = [
        update
        for update in world.updates
        if (_kind(update) in wanted if wanted is not None else _kind(update) not in ON_REQUEST)
    ]
    return world.updates


class Pushing:
    """Delivers to the webhook one by one and again until it is answered with 2xx."""

    def __init__(self, world: World, retry_seconds: float = 0.05) -> None:
        self.world = world
        self.retry_seconds = retry_seconds
        self.attempts: list[tuple[int, int]] = []  # update id, status; 0 when there was no answer

    async def run(self) -> None:
        """Pushes until it is cancelled."""
        async with aiohttp.ClientSession() as session:
            while True:
                async with self.world.changed:
                    await self.world.changed.wait_for(lambda: self.world.webhook is not None and pending(self.world))
                hook, waiting = self.world.webhook, pending(self.world)
                if hook is not None and waiting:
                    await self._push(session, hook, waiting[0])

    async def _push(self, session: aiohttp.ClientSession, hook: Webhook, update: Json) -> None:
        headers = {SECRET_HEADER: hook.secret} if hook.secret else {}
        status = 0
        try:
            async with session.post(hook.url, json=update, headers=headers) as answer:
                status = answer.status
        except aiohttp.ClientError as trouble:
            hook.last_error = type(trouble).__name__
        self.attempts.append((_number(update), status))
        if 200 <= status <= 299:
            self.world.updates = [other for other in self.world.updates if other is not update]
            self.world.wake()
            return
        hook.last_error = hook.last_error if status == 0 else f"Wrong response from the webhook: {status}"
        await asyncio.sleep(self.retry_seconds)
