"""Expected trouble. Everything else that is raised is our bug and gets an incident number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.view import Text, View

if TYPE_CHECKING:
    from handlers.kit.view import Arg, Button


class UserError(Exception):
    """The person asked for something that cannot be: says in their language what to type instead.

    Whatever the handler changed is undone; the event stays handled and the answer is sent.
    """

    def __init__(self, key: str, /, **args: Arg) -> None:
        super().__init__(key)
        self.text = Text(key, args)
        self.view = View(self.text)


class Refused(UserError):
    """The person has no right to this. Written to the audit log as `action`, with the scope that was missing.

    ways: what one can do instead.
    """

    def __init__(
        self, key: str, /, *, action: str, scope: str = "", ways: tuple[Button, ...] = (), **args: Arg
    ) -> None:
        super().__init__(key, **args)
        if ways:
            self.view = View(self.text, (ways,))
        self.action = action
        self.scope = scope
