"""Gathers neighbouring pieces into one draft: the loop, and the order in which the rules are tried.

A rule either takes its piece and gives the place after it, or gives 0 and leaves the draft as it was.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from handlers.kit.phrases import calendar_words, days, habits, shifts, written_dates
from handlers.kit.phrases.drafts import Draft
from handlers.kit.phrases.gatherer import FIRST_YEAR, SKIPPED, Gathering
from handlers.kit.phrases.roles import Role
from handlers.kit.phrases.sequence import Sequence

MOST_SKIPPED = 4  # words that say nothing, in a row
MOST_ATOMS = 24  # of one end of a phrase: longer than anything that is said, and a bound on the work


def gather(sequence: Sequence, i: int, *, whole: bool, opening: Role | None = None) -> Draft:
    """The longest draft that starts at a place. It is empty when no piece of a phrase stands there.

    `whole`: the text is one phrase, so a bare number beside a day is an hour; in a message it is a count.
    """
    g = Gathering(sequence, i, whole=whole, opening=opening)
    draft, sequence = g.draft, g.sequence
    i, skipped = draft.start, 0
    end = min(len(sequence), i + MOST_ATOMS)
    while i < end and skipped <= MOST_SKIPPED:
        atom = sequence.at(i)
        if i > draft.start and (not g.goes_on(i, atom.before) or g.is_to(atom)):
            break
        was_empty = draft.is_empty
        after = _take(g, i)
        if after:
            draft.start = i if was_empty else draft.start
            g.weigh(i, max(after, i + 1))
            i = draft.end = max(after, i)
            skipped = 0
            draft.closing = g.closing(after) if not draft.excluded else None
            if draft.closing is not None or (not g.whole and (draft.is_number or g.is_plain_length())):
                break
            continue
        if Role.APPROXIMATE in atom.means:
            draft.approximate = True
        elif atom.means.keys().isdisjoint(SKIPPED):
            break
        i, skipped = i + 1, skipped + 1
    return draft


def _stands_alone(g: Gathering, i: int) -> bool:
    """A small figure before a noun or a stop, at the start of a draft, can only count: the common case, kept short."""
    atom = g.sequence.at(i)
    if not atom.digits or atom.mark is not None or len(atom.means) != 1 or not g.draft.is_empty:
        return False
    value = atom.means.get(Role.NUMBER)
    return isinstance(value, int) and value < FIRST_YEAR and not g.sequence.joined(i + 1).means


def _take(g: Gathering, i: int) -> int:
    if _stands_alone(g, i):
        return shifts.number(g, i)
    for rule in _rules_for(tuple(g.sequence.at(i).means)):
        if after := rule(g, i):
            return after
    return 0


_COUNTABLE = (Role.NUMBER, Role.ARTICLE, Role.DOZEN)
_MEASURABLE = (*_COUNTABLE, Role.UNIT, Role.LENGTH, Role.HALF, Role.HOUR_MINUTE)
_ORDERED = (Role.NUMBER, Role.ORDINAL)
_TIMELIKE = (
    *_ORDERED, Role.ARTICLE, Role.AT, Role.CLOCK_AT, Role.CLOCK, Role.HOUR_MINUTE, Role.PAIR, Role.HOUR, Role.HALF_PAST,
    Role.HALF_TO, Role.TILL, Role.QUARTER, Role.NOISE,
)  # fmt: skip
_Rule = Callable[[Gathering, int], int]
# In the order in which they are tried, each with the roles that can begin its piece.
_RULES: tuple[tuple[_Rule, tuple[Role, ...]], ...] = (
    (written_dates.written_date, (Role.DATE, Role.SLASHED, Role.PAIR)),
    (written_dates.day_and_month, (*_ORDERED, Role.MONTH)),
    (calendar_words.month_end, (Role.END,)),
    (calendar_words.feast, (Role.FEAST, Role.ORDINAL)),
    (calendar_words.all_time, (Role.ALL_TIME,)),
    (calendar_words.weeks_behind, (*_MEASURABLE, Role.IN, Role.IN_EIGHT, Role.WEEKS_BEHIND)),
    (written_dates.named_year, _ORDERED),
    (written_dates.day_of_month, (*_ORDERED, Role.MONTHDAY)),
    (shifts.from_inside, (Role.FROM, Role.BETWEEN)),
    (habits.once, (*_COUNTABLE, Role.UNIT)),
    (shifts.moved, (*_MEASURABLE, Role.IN, Role.AGO)),
    (shifts.anchor, (Role.FROM, Role.PAST, Role.TILL, Role.ON_DAY)),
    (habits.excluded, (Role.EXCEPT, Role.WEEKDAY, Role.WEEKDAYS, Role.WEEKEND, Role.WEEKENDS)),
    (habits.every, (Role.EVERY, Role.EVERY_OTHER, Role.ALTERNATE, Role.REPEATED)),
    (habits.nth, _ORDERED),
    (written_dates.year_word, (Role.YEAR_WORD,)),
    (days.relative, (Role.RELATIVE,)),
    (shifts.clock, _TIMELIKE),
    (days.weekday, (Role.WEEKDAY, Role.WEEKDAYS, Role.WORKDAY, Role.WORKDAYS)),
    (days.day_and_part, (Role.DAY_PART,)),
    (days.day, (Role.DAY, Role.NOW)),
    (days.day_part, (Role.PART,)),
    (days.weekend, (Role.WEEKEND, Role.WEEKENDS)),
    (days.unit, (Role.UNIT,)),
    (shifts.length, _MEASURABLE),
    (written_dates.quarter, (*_ORDERED, Role.YEAR_QUARTER)),
    (written_dates.month, (Role.MONTH,)),
    (written_dates.year, _ORDERED),
    (shifts.number, (*_COUNTABLE, Role.ORDINAL)),
)


@cache
def _rules_for(roles: tuple[Role, ...]) -> tuple[_Rule, ...]:
    """The rules that a word with these roles can begin."""
    return tuple(rule for rule, beginnings in _RULES if any(role in beginnings for role in roles))
