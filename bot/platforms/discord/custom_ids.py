"""What travels under Discord's buttons, menus and forms: Kith's own data as it is, and the adapter's own ids. Pure.

The adapter's begin with "~", which no data of Kith's does. Limit: 1 to 100 characters, no two alike in a message.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

from handlers.kit.asking import ROUTE

if TYPE_CHECKING:
    from collections.abc import Sequence

OWN: Final = "~"
_FORM: Final = re.compile(r"~form:(\d{1,18}):(\d{1,3})")
_TWIN: Final = re.compile(r"~\d+:")
_MENU: Final = "~menu:"


@dataclass(frozen=True, slots=True)
class Data:
    """A button of Kith's, or one that was chosen in a menu: what `Pressed.data` wants."""

    data: str


@dataclass(frozen=True, slots=True)
class FormPart:
    """The native form behind a draft; `part` counts from 1. Under a button it opens, under a form it was sent."""

    draft: int
    part: int

    @property
    def instead(self) -> str:
        """The data of Kith's own button that goes on with the draft: for when no form can be opened."""
        return f"{ROUTE}~{self.draft}~resume"


CustomId: TypeAlias = Data | FormPart


def read(custom_id: str, chosen: Sequence[str] = ()) -> CustomId | None:
    """What was pressed; of a menu, what was chosen. None for what this adapter never made."""
    if custom_id.startswith(_MENU):
        return Data(_untwinned(chosen[0])) if chosen else None
    if (form := _FORM.fullmatch(custom_id)) is not None:
        return FormPart(int(form[1]), int(form[2]))
    data = _untwinned(custom_id)
    return None if not data or data.startswith(OWN) else Data(data)


def _untwinned(custom_id: str) -> str:
    return _TWIN.sub("", custom_id, count=1) if custom_id.startswith(OWN) else custom_id


def form(draft: int, part: int) -> str:
    """The id of a form, and of the button that opens it."""
    return f"~form:{draft}:{part}"


class Unique:
    """Gives out the ids of one message: data that stands under two of its buttons gets a number in front."""

    def __init__(self) -> None:
        self._given: set[str] = set()
        self._menus = 0

    def of(self, data: str) -> str:
        """An id for this data."""
        wanted, number = data or OWN, 1
        while wanted in self._given:
            number += 1
            wanted = f"{OWN}{number}:{data}"
        self._given.add(wanted)
        return wanted

    def menu(self) -> str:
        """An id for the next menu."""
        self._menus += 1
        return f"{_MENU}{self._menus}"
