"""What a handler may need that has to be awaited: the meaning of a text, as a vector. Fetched outside, never in here.

A handler cannot wait inside its transaction. So it says what it wants by raising; the dispatcher lets the unit of work
go, fetches, and asks again from the beginning with what it fetched.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from storage import Meaning


class Wanted(Exception):
    """Not an error: raised by `Context.meaning` and caught by the dispatcher, which rolls back what was begun."""

    def __init__(self, text: str, language: str) -> None:
        super().__init__("the meaning of a text")  # never the text: this may reach a log
        self.text = text
        self.language = language


@dataclass(frozen=True, slots=True)
class Meanings:
    """What was fetched so far, by text; None stands for what could not be had. more: whether more may be wanted."""

    found: Mapping[str, Meaning | None] = field(default_factory=dict)
    more: bool = False

    def of(self, text: str, language: str) -> Meaning | None:
        """The text's meaning, None where there is none to be had; raises Wanted when it was not looked for yet."""
        if text not in self.found and self.more:
            raise Wanted(text, language)
        return self.found.get(text)

    def learn(self, text: str, meaning: Meaning | None, *, more: bool) -> Meanings:
        """These and one more."""
        return replace(self, found={**self.found, text: meaning}, more=more)
