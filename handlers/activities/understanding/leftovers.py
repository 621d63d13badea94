"""The figures of a message as far as they are known, and the numbers left over that may be people: those are asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from handlers.activities.understanding.groups import Group
from handlers.activities.understanding.items import Row, whole
from handlers.activities.understanding.partners import FROM
from handlers.activities.understanding.result import Doubt, Field, Said, Why
from handlers.activities.understanding.tags import Tag

_OPEN = " \t\n,;()"  # signs beside a number that is no part of a code, a price or a score
_MOST = 500  # a larger number alone is a year, a sum, a number of things
_ENDS = (Tag.AND, Tag.STOP, Tag.IN, Tag.FOR, Tag.WITH, Tag.PAST)
_SIGNS = frozenset(",.;()!&")


@dataclass(slots=True)
class Figures:
    """What is known of the people; a field in doubt is not set."""

    said: dict[Field, Said[int]] = field(default_factory=dict)
    doubts: dict[Field, Doubt] = field(default_factory=dict)
    groups: list[Group] = field(default_factory=list)
    partners: list[tuple[int, int]] = field(default_factory=list)  # the items that name a section whose people helped

    def doubt(self, about: Field, why: Why, *options: int) -> None:
        """Ask about a field, the likeliest figure first; the first doubt about it stays."""
        self.said.pop(about, None)
        if about not in self.doubts:
            self.doubts[about] = Doubt(about, why, tuple(dict.fromkeys(option for option in options if option > 0)))


def doubt_leftovers(row: Row, figures: Figures, bare: Sequence[int]) -> None:
    """Ask who is meant by numbers that no word explains: "20, 3 coaches", "8 and 15", "my team of 7 plus 3 locals"."""
    if any(item.has(Tag.AMENDS, Tag.EXPECTED, Tag.MINUS, Tag.AGAIN) for item in row.items):
        return
    used = {group.at for group in figures.groups}
    left = [(i, number) for i in bare if i not in used and (number := _people_perhaps(row, i)) is not None]
    for i, number in left:
        joined = [group for group in figures.groups if _is_joined(row, i, group)]
        sums = [number + int(group.amount) for group in joined]
        if Field.VOLUNTEERS not in figures.said:
            figures.doubt(Field.VOLUNTEERS, Why.UNCLEAR, *sums, *(number for _, number in left))
    if left and Field.REACHED not in figures.said:
        figures.doubt(Field.REACHED, Why.UNCLEAR, *(number for _, number in left))


def _people_perhaps(row: Row, i: int) -> int | None:
    """The number, if nothing beside it says that it is of something else."""
    item = row[i]
    number = whole(item.count.amount)
    before, behind = row[i - 1] if i else None, row[i + 1] if i + 1 < len(row) else None
    sides = (row.text[item.start - 1 : item.start] or " ") + (row.text[item.end : item.end + 1] or " ")
    if (
        number is None
        or not 1 < number <= _MOST
        or item.taken
        or any(sign not in _OPEN for sign in sides.replace(".", " "))
    ):
        return None
    if before is not None and (before.capital or before.has(Tag.CODE, Tag.HOUR, Tag.THING, Tag.NOT)):
        return None  # "calle Real 24"
    if behind is None or behind.found is not None:
        return number
    part = behind.has(Tag.SUBSET, Tag.WE) or behind.fold in FROM  # "4 of our 11 volunteers"
    ends = behind.has(*_ENDS) if behind.is_word else behind.raw in _SIGNS
    return number if ends and not part else None


def _is_joined(row: Row, i: int, group: Group) -> bool:
    between = row.items[min(i + 1, group.after) : max(i, group.at)]
    return len(between) == 1 and between[0].has(Tag.AND)
