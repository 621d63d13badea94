"""What an event wants in the words of a command, where it was neither typed nor a form's answer. Decides nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit import buttons
from handlers.kit.incoming import Called, Pressed

if TYPE_CHECKING:
    from handlers.kit.context import Context
    from handlers.kit.incoming import What


def told(what: Called) -> dict[str, str]:
    """The options that say something."""
    return {name: text.strip() for name, text in what.values.items() if text.strip()}


def wanted(ctx: Context, what: What) -> str:
    """What somebody new wanted with a command's options, or with a button from before they were erased.

    Another room's button is gone.
    """
    if isinstance(what, Called):
        return f"/{what.command} {', '.join(told(what).values())}".strip()
    found = buttons.decode(what.data, ctx.uow) if isinstance(what, Pressed) else None
    do, args = found or ("", ())
    return f"/{' '.join(str(arg) for arg in args)}" if do == "kit.command" and args else ""
