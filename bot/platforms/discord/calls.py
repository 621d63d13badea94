"""The one door to Discord's REST API: discord.py's own, called raw, so that its buckets and retries hold for all of it.

Raises only DeliveryError. Counts what Discord calls invalid requests and stops long before it shuts the bot out.
"""

from __future__ import annotations

import asyncio
from collections import deque
from datetime import timedelta
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, Protocol, TypeAlias, TypedDict, cast

import orjson
from discord.http import Route

from bot.platforms.contract import RetryLater
from bot.platforms.discord.errors import TROUBLE, delivery_error

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import discord
    from discord.http import HTTPClient

    from bot.platforms.contract import DeliveryError

    Body: TypeAlias = Mapping[str, object] | Sequence[object]
    Places: TypeAlias = Mapping[str, int | str]

PATIENCE: Final = 45.0
"""Seconds for one call with all the waiting that discord.py does: less than the minute a letter is claimed for."""
HANDFUL: Final = 200
"""Refused requests in ten minutes after which only interactions are answered: Discord shuts a bot out at 10,000."""
WINDOW: Final = 600.0
NOWHERE: Final[Mapping[str, int | str]] = MappingProxyType({})
_REFUSED: Final = frozenset({401, 403, 429})
_EXEMPT: Final = ("/interactions/", "/webhooks/")


class Answer(TypedDict):
    """What Kith reads of a message that Discord gives back."""

    id: str
    channel_id: str


class Line(Protocol):
    """Who has logged in: a client of discord.py's, or what makes it anew when it breaks down."""

    @property
    def http(self) -> HTTPClient:
        """The library's side of the REST API, right now."""


class Calls:
    """Calls through a line; `http` is looked up each time, a new session may bring another."""

    def __init__(self, line: Line) -> None:
        self._line = line
        self._refused: deque[float] = deque()
        self._quiet_until = 0.0
        self._running: set[asyncio.Task[object]] = set()

    async def __call__(
        self,
        method: str,
        path: str,
        places: Places = NOWHERE,
        body: Body | None = None,
        files: Sequence[discord.File] = (),
    ) -> object:
        """One call. `places` fill the braces in the path; channel_id, webhook_id and webhook_token choose the bucket.

        Raises DeliveryError; `RetryLater` also when the answer does not come in time, and then it may have worked.
        """
        self._guard(path)
        request = self._request(Route(method, path, metadata=None, **places), body, files)
        task = asyncio.create_task(request, name=f"discord {method} {path}")
        self._running.add(task)
        task.add_done_callback(self._finished)
        # Never cancelled: discord.py would stay shut for ever if it were waiting for its global limit just then.
        await asyncio.wait({task}, timeout=PATIENCE)
        if not task.done():
            raise RetryLater("no answer in time")
        try:
            return task.result()
        except TROUBLE as trouble:
            raise self._noted(trouble) from trouble

    async def message(
        self,
        method: str,
        path: str,
        places: Places = NOWHERE,
        body: Body | None = None,
        files: Sequence[discord.File] = (),
    ) -> Answer:
        """A call that answers with a message."""
        return cast("Answer", await self(method, path, places, body, files))

    def _finished(self, task: asyncio.Task[object]) -> None:
        self._running.discard(task)
        if not task.cancelled():
            task.exception()  # whoever waited has gone on; what it raises now is nobody's

    async def _request(self, route: Route, body: Body | None, files: Sequence[discord.File]) -> object:
        http = self._line.http
        if files:
            answer: object = await http.request(route, files=files, form=_form(body, files))
        elif body is not None:
            answer = await http.request(route, json=body)
        else:
            answer = await http.request(route)
        return answer

    # ---- staying welcome ---------------------------------------------------------------------------------------------

    def _guard(self, path: str) -> None:
        now = asyncio.get_running_loop().time()
        if path.startswith(_EXEMPT):
            return
        if self._quiet_until > now:
            raise RetryLater("shut out for a while", timedelta(seconds=self._quiet_until - now), whole_bot=True)
        while self._refused and self._refused[0] <= now - WINDOW:
            self._refused.popleft()
        if len(self._refused) >= HANDFUL:
            wait = self._refused[0] + WINDOW - now
            raise RetryLater("too much was refused lately", timedelta(seconds=wait), whole_bot=True)

    def _noted(self, trouble: BaseException) -> DeliveryError:
        now = asyncio.get_running_loop().time()
        if getattr(trouble, "status", None) in _REFUSED:
            self._refused.append(now)
        outcome = delivery_error(trouble)
        if isinstance(outcome, RetryLater) and outcome.whole_bot and outcome.after is not None:
            self._quiet_until = max(self._quiet_until, now + outcome.after.total_seconds())
        return outcome


def _form(body: Body | None, files: Sequence[discord.File]) -> list[dict[str, object]]:
    """Files beside the body, as Discord wants them."""
    parts: list[dict[str, object]] = [{"name": "payload_json", "value": orjson.dumps(body).decode()}]
    parts += [
        {
            "name": f"files[{number}]",
            "value": file.fp,
            "filename": file.filename,
            "content_type": "application/octet-stream",
        }
        for number, file in enumerate(files)
    ]
    return parts
