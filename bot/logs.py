"""What the log looks like, and what never gets into it: no tokens, no keys, no message texts.

A record is one line; a traceback follows it, indented, with the places and the kinds of the errors but not their
sentences, because the sentence of a ValueError is often what a member typed.
"""

from __future__ import annotations

import logging
import re
import sys
import time
import traceback
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from collections.abc import Iterable
    from types import TracebackType

_HIDDEN = "***"
# A bot token, wherever it stands; `/bot<token>/` in the addresses that libraries log; keys and codes in our links.
_TELLTALES = (
    (re.compile(r"\b\d{6,}:[\w-]{20,}"), _HIDDEN),
    (re.compile(r"/bot\d+:[^/\s]*"), f"/bot{_HIDDEN}"),
    # Discord: a bot's token, and those in addresses with which an interaction is answered for a quarter of an hour.
    (re.compile(r"\b[\w-]{23,28}\.[\w-]{6,7}\.[\w-]{27,}"), _HIDDEN),
    (re.compile(r"/(interactions|webhooks)/(\d+)/[\w.-]+"), rf"/\1/\2/{_HIDDEN}"),
    (re.compile(r"(?i)\b(key|token|code|secret|start|signature|password)=[^&\s\"']+"), rf"\1={_HIDDEN}"),
    (
        re.compile(
            r"(?i)(authorization|x-telegram-bot-api-secret-token)(['\"]?[:=]\s*['\"]?)[^'\"\s,}]+( [^'\",}\s]+)?"
        ),
        rf"\1\2{_HIDDEN}",
    ),
    (re.compile(r"(\w://[^/@:\s]*):[^/@\s]*@"), rf"\1:{_HIDDEN}@"),
)
# At INFO these log every request, some with the token in its address; at DEBUG whole updates.
_CHATTY = ("aiohttp.access", "alembic.runtime.plugins", "apscheduler", "discord", "httpcore", "httpx", "telegram")
# It warns when a tick takes longer than its interval; ticks carry no data, and the next one does it all.
_ANXIOUS = "apscheduler.scheduler"


class PlainFormatter(logging.Formatter):
    """`2030-03-02 08:00:00.123Z WARNING bot.delivery: …`, in UTC, with known secrets and telltale patterns blanked.

    secrets: the very strings to blank; empty ones are passed over.
    """

    converter = staticmethod(time.gmtime)

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        super().__init__("%(asctime)s.%(msecs)03dZ %(levelname)-7s %(name)s: %(message)s", "%Y-%m-%d %H:%M:%S")
        # The longest first, so that no rest of it stays when one secret contains another.
        self._secrets = sorted(filter(None, secrets), key=len, reverse=True)

    def format(self, record: logging.LogRecord) -> str:
        # Others' formatters leave their rendering of the exception, sentence included, on the record.
        record.exc_text = None
        return self.redact(super().format(record))

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802  # logging's name for it
        lines = record.message.splitlines()
        # asyncio puts the repr of the task, its exception's sentence included, on the lines after the first.
        record.message = "".join(lines[:1]) if record.name == "asyncio" else "\\n".join(lines)
        return super().formatMessage(record)

    def formatException(  # noqa: N802  # logging's name for it
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None],
    ) -> str:
        return "" if ei[1] is None else "\n".join(_told(ei[1]))

    def redact(self, line: str) -> str:
        """The line without secrets."""
        for secret in self._secrets:
            line = line.replace(secret, _HIDDEN)
        for telltale, instead in _TELLTALES:
            line = telltale.sub(instead, line)
        return line


def set_up_logging(secrets: Iterable[str | None] = (), *, verbose: bool = False, stream: TextIO | None = None) -> None:
    """Send all records of the process to `stream` (standard error), redacted. Called once, by the door.

    verbose: our own records from DEBUG on; libraries stay at WARNING, as their DEBUG holds whole updates.
    """
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(PlainFormatter(filter(None, secrets)))
    logging.basicConfig(handlers=[handler], level=logging.INFO, force=True)
    logging.captureWarnings(capture=True)
    logging.getLogger(_ANXIOUS).setLevel(logging.ERROR)
    for name in _CHATTY:
        logging.getLogger(name).setLevel(logging.WARNING)
    for name in ("bot", "handlers", "storage"):
        logging.getLogger(name).setLevel(logging.DEBUG if verbose else logging.INFO)


def _told(error: BaseException) -> list[str]:
    """The error's frames and kind, after those of what caused it; the sentences are left out."""
    lines: list[str] = []
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if before is not None:
        lines += [*_told(before), "  which led to"]
    lines += [
        f"  {frame.filename}:{frame.lineno} in {frame.name}: {frame.line}"
        for frame in traceback.extract_tb(error.__traceback__)
    ]
    kind = type(error)
    lines.append(f"  {kind.__module__}.{kind.__qualname__}".replace("  builtins.", "  "))
    if isinstance(error, BaseExceptionGroup):
        for number, part in enumerate(error.exceptions, start=1):
            lines += [f"  part {number}:", *(f"  {line}" for line in _told(part))]
    return lines
