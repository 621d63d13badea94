"""What travels under a button: a route and its arguments in at most 64 bytes, or a stored token."""

from __future__ import annotations

from functools import lru_cache
from inspect import Parameter, signature
from itertools import zip_longest
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from handlers.kit.view import Button
    from storage import PersonId, UnitOfWork

LIMIT = 64  # bytes, Telegram's limit, the tightest; longer data is stored and travels as a token

_STORED = "*"
_SEPARATOR = "~"


def encode(button: Button, uow: UnitOfWork, now: datetime, person_id: PersonId | None = None) -> str:
    """The data of a button in this person's message; empty for a link."""
    if button.url is not None:
        return ""
    parts = [button.do, *(str(arg) for arg in button.args)]
    data = _SEPARATOR.join(part.replace("%", "%25").replace(_SEPARATOR, "%7E") for part in parts)
    if len(data.encode()) <= LIMIT and not data.startswith(_STORED):
        return data
    return _STORED + uow.tokens.add(data, now=now, person_id=person_id)


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


def fit(handler: Callable[..., object], args: tuple[str | int, ...]) -> tuple[str | int, ...] | None:
    """The arguments as the handler declares them; None when they do not fit: forged, or of an older version.

    "2024" travels as a number and comes back as text where text is declared.
    """
    declared = [one for one in _parameters(handler) if one.kind is not Parameter.VAR_POSITIONAL]
    if len(args) > len(declared) and len(declared) == len(_parameters(handler)):
        return None
    if any(one.default is Parameter.empty for one in declared[len(args) :]):
        return None
    fitting: list[str | int] = []
    for one, arg in zip_longest(declared[: len(args)], args):
        wanted = one.annotation if one is not None else ""
        wanted = wanted if isinstance(wanted, str) else wanted.__name__
        if wanted == "int" and not isinstance(arg, int):
            return None
        fitting.append(str(arg) if wanted == "str" else arg)
    return tuple(fitting)


@lru_cache(maxsize=1000)
def _parameters(handler: Callable[..., object]) -> tuple[Parameter, ...]:
    """What a handler takes after the context."""
    return tuple(signature(handler).parameters.values())[1:]
