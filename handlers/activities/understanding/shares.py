"""Whether a number of people is all of them: so many in each class, 12 of 15, and the number of a room, are not.

Looks at one number and its neighbours, as groups.py does.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from handlers.activities.understanding.items import Row
from handlers.activities.understanding.lexicon import NOUNS, Lexicon
from handlers.activities.understanding.partners import FROM
from handlers.activities.understanding.report import is_rate
from handlers.activities.understanding.tags import Tag

_PEOPLE = NOUNS - {Tag.THING}
_EVERY = (
    "each",
    "every",
    "chaque",
    "cada",
    "jede",
    "hver",
    "кажд",
    "ամեն",
    "յուրաքանչյուր",
    "her",
    "хар",
    "თითო",
)  # fmt: skip -- folded beginnings
_NEAR = 4  # words between "each class" and its number
_SEVERAL = 5  # words between "2 groups" and their size
_APIECE = ("-ական", "-nəfərlik", "-нафара", "-нафараи")
_PASSED_OVER = (Tag.BE, Tag.STOP, Tag.SUBSET, Tag.UNDER, Tag.WE)


@dataclass(frozen=True, slots=True)
class Share:
    """The number at `at`, the place behind its words, and that of its noun (-1 for none)."""

    row: Row
    at: int
    after: int
    noun_at: int

    def is_one_of_two(self) -> bool:
        """ "10 + 5 volunteers", "12 of the 15 volunteers": a bare number before it has a say as well."""
        at = self.at - 1
        while at > 0 and (self.row[at].joined < 0 or self.row[at].has(*_PASSED_OVER)) and not self.row[at].has(Tag.AND):
            at -= 1
        between = self.row.items[at + 1 : self.at]
        of = any(
            item.has(Tag.SUBSET) or (item.fold in FROM and (k + 1 < len(between) or len(between) == 1))
            for k, item in enumerate(between)
        )
        joined = at < self.at - 1 and of
        if at > 0 and (self.row[at].has(Tag.AND) or self.row[at].raw in {"+", "/"}):
            at, joined = at - 1, True
        return joined and self.row[at].is_number and self.row[at].clause == self.row[self.at].clause

    def is_of_several(self) -> bool:
        """ "2 groups of 15 pupils": so many in each of them."""
        seen = False
        for item in reversed(self.row.items[max(self.at - _SEVERAL, 0) : self.at]):
            if item.clause != self.row[self.at].clause:
                return False
            if item.is_number:
                return seen and item.count.amount > 1
            if not seen and not item.has(Tag.STOP, Tag.WITH, Tag.EACH, Tag.FAMILY, Tag.SESSION):
                return False
            seen = seen or item.has(Tag.FAMILY, Tag.SESSION)
        return False

    def is_for_each(self) -> bool:
        """ "25 pupils per class", "12 volunteers a day", "15 pupils each", "in each class 25 pupils"."""
        if self._is_in_each():
            return True
        before = self.row[self.at - 1] if self.at else None
        if before is not None and (before.has(Tag.EACH, Tag.PER) or before.fold == "по"):
            return True
        if self.row[self.at].raw.endswith(_APIECE):
            return True
        if self.after >= len(self.row) or self.noun_at < self.at:
            return False
        item = self.row[self.after]
        if item.clause != self.row[self.at].clause:
            return False
        if item.found is not None and is_rate(item.found, item.raw):
            return True
        following = self.after + 1 + max(item.joined, 0)
        behind = self.row[following] if following < len(self.row) else None
        ends = behind is None or not (behind.is_word or behind.found)
        return item.has(Tag.PER_DAY, Tag.PER) or (item.has(Tag.EACH) and ends)

    def _is_in_each(self) -> bool:
        """ "30 pupils in each", "hər sinifdə 25 şagird": each of what, stands beside it."""
        clause = self.row[self.at].clause
        behind = self.row.items[self.after : self.after + _NEAR]
        for lead, item in pairwise(behind):
            if item.clause == clause and lead.has(Tag.IN) and item.has(Tag.EACH, Tag.PER_DAY):
                return True
        ahead = [item for item in self.row.items[max(self.at - _NEAR, 0) : self.at] if item.clause == clause]
        for k, item in enumerate(ahead):
            if item.fold.startswith(_EVERY) and not any(other.found for other in ahead[k:]):
                return item.fold.endswith("ში") or any(not other.has(Tag.STOP) for other in ahead[k + 1 :])
        return False

    def is_code(self, lexicon: Lexicon) -> bool:
        """ "room 12", "школа №5", "7B", "12 rue": a word beside the number makes it a name."""
        before = self.row[self.at - 1] if self.at else None
        if before is not None and before.raw == "." and self.at >= 2:
            before = self.row[self.at - 2]
        if before is None or (lexicon.locative and before.fold.endswith(lexicon.locative)):
            return False  # "դպրոցում 4 կամավոր": at school so many
        return before.has(Tag.CODE) and not before.tags & _PEOPLE and before.found is None
