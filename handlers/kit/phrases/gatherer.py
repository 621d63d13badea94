"""One run through neighbouring atoms: the draft so far, and what all rules ask of it. Knows no rule."""

from __future__ import annotations

from handlers.kit.phrases.drafts import Draft
from handlers.kit.phrases.lexing import Atom
from handlers.kit.phrases.numerals import amount
from handlers.kit.phrases.roles import Role
from handlers.kit.phrases.sequence import Sequence
from handlers.kit.phrases.tokens import Gap

SKIPPED = (Role.ARTICLE, Role.NOISE, Role.AT, Role.CLOCK_AT, Role.MONTHDAY, Role.AND, Role.OCLOCK)
_SKIPPED = frozenset(SKIPPED)
FIRST_YEAR, LAST_YEAR = 1900, 2100


class Gathering:
    """The draft that is being gathered. `whole`: the text is one phrase, so a bare number beside a day is an hour."""

    __slots__ = ("content", "draft", "sequence", "whole")

    def __init__(self, sequence: Sequence, start: int, *, whole: bool, opening: Role | None) -> None:
        self.sequence = sequence
        self.whole = whole
        self.content = 0  # words that say something
        self.draft = Draft(start, start, opening=opening)

    def is_plain_length(self) -> bool:
        """In a message a length stands by itself: "3 hours on Saturday", "60 min, yesterday"."""
        draft = self.draft
        return draft.length is not None and not (draft.moved or draft.has_date or draft.is_habit or draft.opening)

    def is_to(self, atom: Atom) -> bool:
        """ "à", "a": after an hour or a number it says "to", not "at"; "and" does after "between"."""
        draft = self.draft
        if Role.AND in atom.means and draft.opening is Role.BETWEEN and not draft.is_empty:
            return True
        if Role.TO not in atom.means:
            return False
        told = draft.clock or draft.number or (draft.length and not draft.moved)
        return bool(told) or (draft.day is not None and draft.opening is Role.FROM)

    def weigh(self, start: int, end: int) -> None:
        """A draft is sure when one of its words is no ordinary word, or when two that say something stand together."""
        for atom in self.sequence.atoms[start:end]:
            weak = atom.weak or (atom.weak_in_talk and not self.whole)
            self.content += not atom.filler and not atom.means.keys() <= _SKIPPED
            self.draft.sure = self.draft.sure or not weak or self.content > 1

    def closing(self, after: int) -> Role | None:
        mark = self.sequence.atoms[after - 1].mark if after else None
        return mark if mark in {Role.FROM, Role.TO} else None

    def goes_on(self, i: int, gap: Gap) -> bool:
        if self.sequence.dash_before(i):
            return False
        if gap in {Gap.SPACE, Gap.TIGHT}:
            return True
        if gap is Gap.DOT:
            return self.sequence.atoms[i - 1].end - self.sequence.atoms[i - 1].start <= 5
        return gap is Gap.COMMA and not self.draft.is_empty and self._datelike(i)

    def _datelike(self, i: int) -> bool:
        """After a comma only dates and times go on: "Friday, 3 May, 10:00", but not "Friday, 12 volunteers"."""
        means = self.sequence.at(i).means
        if Role.NOISE in means and self.sequence.joined(i + 1).digits:
            i, means = i + 1, self.sequence.at(i + 1).means  # "Freitag, den 27. März"
        roles = (
            Role.CLOCK,
            Role.DATE,
            Role.WEEKDAY,
            Role.MONTH,
            Role.CLOCK_AT,
            Role.DAY,
            Role.SLASHED,
            Role.AT,
            Role.EXCEPT,
        )
        if any(role in means for role in roles):
            return True
        if Role.NUMBER not in means:
            return False
        if self.whole or self.sequence.has(i + 1, Role.MERIDIEM, Role.OCLOCK):
            return True
        month_follows = any(Role.MONTH in self.sequence.at(k).means for k in (i + 1, i + 2))
        return month_follows or (self.draft.month is not None and self.draft.year is None and is_year(self, i))


def is_year(g: Gathering, i: int) -> bool:
    atom = g.sequence.at(i)
    year = atom.means.get(Role.NUMBER, atom.means.get(Role.ORDINAL))
    return atom.digits and atom.end - atom.start >= 4 and isinstance(year, int) and FIRST_YEAR <= year <= LAST_YEAR


def year_value(g: Gathering, i: int) -> int:
    means = g.sequence.at(i).means
    return int(amount(means[Role.NUMBER] if Role.NUMBER in means else means[Role.ORDINAL]))
