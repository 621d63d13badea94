"""What a page of figures is to show, as the buttons of all pages carry it. Whatever is not said is not carried."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from handlers.kit.view import Button
from handlers.statistics.sheet import By, Of

if TYPE_CHECKING:
    from handlers.kit.view import Words

LABELLED = "l"
"""In a button: only what bears the label."""


@dataclass(frozen=True, slots=True)
class Look:
    """A place (its scope), a period (its code), how it is taken apart, which page of that, and what is counted."""

    scope: str
    code: str
    by: By = By.NOTHING
    number: int = 0
    of: Of = Of.ACTIVITIES
    labelled: bool = False

    @classmethod
    def of_button(cls, scope: str, code: str, by: object, number: int, of: object, only: object) -> Look:
        """What a button carried; a word that nobody gives out (any more) is passed over."""
        way = next((one for one in By if one == by), By.NOTHING)
        counted = next((one for one in Of if one == of), Of.ACTIVITIES)
        return cls(scope, code, way, number, counted, only == LABELLED)

    def button(self, label: Words) -> Button:
        do, *told = self.told
        return Button(label, str(do), tuple(told))

    @property
    def told(self) -> tuple[str | int, ...]:
        """The route and what it is told: what a button to this page carries."""
        of = self.of if self.by is not By.NOTHING else Of.ACTIVITIES
        told: list[str | int] = [self.scope, self.code, self.by.value]
        more: list[tuple[str | int, bool]] = [
            (self.number, self.number > 0),
            (of.value, of is not Of.ACTIVITIES),
            (LABELLED if self.labelled else "", self.labelled),
        ]
        while more and not more[-1][1]:
            more.pop()
        return ("statistics.show", *told, *(value for value, _ in more))
