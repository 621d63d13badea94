"""What travels under a button: a route and its arguments in at most 64 bytes, or a stored token."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from handlers.kit.view import Button
    from storage import UnitOfWork

LIMIT = 64  # bytes, Telegram's limit, the tightest; longer data is stored and travels as a token

_STORED = "*"
_SEPARATOR = "~"


def encode(button: Button, uow: UnitOfWork, now: datetime) -> str:
    """The data of a button; empty for a link."""
    if button.url is not None:
        return ""
    parts = [button.do, *(str(arg) for arg in button.args)]
    data = _SEPARATOR.join(part.replace("%", "%25").replace(_SEPARATOR, "%7E") for part in parts)
    if len(data.encode()) <= LIMIT and not data.startswith(_STORED):
        return data
    return _STORED + uow.tokens.add(data, now=now)


def decode(data: str, uow: UnitOfWork) -> tuple[str, tuple[str | int, ...]] | None:
    """Route and arguments (whole numbers as int); None when the stored data is not there any more."""
    if data.startswith(_STORED):
        stored = uow.tokens.find(data[1:])
        if stored is None:
            return None
        data = stored
    do, *args = (part.replace("%7E", _SEPARATOR).replace("%25", "%") for part in data.split(_SEPARATOR))
    return do, tuple(_number(arg) for arg in args)


def _number(arg: str) -> str | int:
    # Only what str(int) prints: "007" and "1_000" are names, and int() would take them.
    if arg.isascii() and len(arg) < 19 and (arg.isdigit() or (arg[:1] == "-" and arg[1:].isdigit())):
        number = int(arg)
        return number if str(number) == arg else arg
    return arg
