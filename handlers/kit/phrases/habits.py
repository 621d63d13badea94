"""Pieces of a habit: "every", "once in two weeks", "the first Saturday of the month". Rules as in `written_dates`."""

from __future__ import annotations

from handlers.kit.phrases.gatherer import Gathering
from handlers.kit.phrases.lengths import length_at, unit_of
from handlers.kit.phrases.numerals import amount, number_at, ordinal_at
from handlers.kit.phrases.roles import Role, Unit
from handlers.kit.phrases.tokens import Gap

_REPEATABLE = (
    Role.WEEKDAY, Role.WEEKDAYS, Role.WORKDAY, Role.WORKDAYS, Role.WEEKEND, Role.WEEKENDS, Role.PART, Role.ORDINAL,
    Role.NUMBER, Role.MONTH, Role.NOISE, Role.DAY, Role.RELATIVE,
)  # fmt: skip
_MOST_EXCLUDED = 6


def every(g: Gathering, i: int) -> int:
    draft, sequence = g.draft, g.sequence
    means = sequence.at(i).means
    if (repeated := means.get(Role.REPEATED)) is not None and draft.unit is None:
        draft.every, draft.unit = True, unit_of(repeated)
        return i + 1
    if Role.ALTERNATE in means and (draft.weekdays or draft.unit is not None or draft.length is not None):
        if draft.length is not None:
            draft.unit, draft.length = draft.length.unit, None
        draft.every, draft.interval = True, 2
        return i + 1
    if Role.EVERY_OTHER in means and not draft.every:
        draft.every, draft.interval, draft.day_or_habit = True, 2, Role.EVERY_OTHER_DAY in means
        if Role.UNIT in means:
            draft.unit = unit_of(means[Role.UNIT])
            return i + 1
        return _every_unit(g, i + 1) or i + 1
    if Role.EVERY not in means or (draft.every and draft.unit is not None):
        return 0
    after = _every_length(g, i + 1) or _every_unit(g, i + 1) or _every_ordinal(g, i + 1)
    if not after and not sequence.has(i + 1, *_REPEATABLE):
        return 0
    draft.every = True
    return after or i + 1


def excluded(g: Gathering, i: int) -> int:
    """ "every day except Sunday", "tous les jours sauf le week-end"; behind its days in "bazar günündən başqa"."""
    sequence = g.sequence
    in_front = Role.EXCEPT in sequence.at(i).means
    if in_front and not g.draft.is_habit:
        return 0
    place = i + in_front
    listed: list[int] = []
    while len(listed) < _MOST_EXCLUDED:
        place = sequence.skip(place, Role.NOISE, Role.AND, Role.EVERY, Role.FROM, most=3)
        atom = sequence.at(place) if place == i or sequence.at(place).before is Gap.COMMA else sequence.joined(place)
        weekday = atom.means.get(Role.WEEKDAY, atom.means.get(Role.WEEKDAYS))
        if weekday is not None:
            listed.append(int(amount(weekday)))
        elif Role.WEEKEND in atom.means or Role.WEEKENDS in atom.means:
            listed += [5, 6]
        else:
            break
        place += 1
    if not listed or not (in_front or sequence.has(place, Role.EXCEPT)):
        return 0
    g.draft.excluded += listed
    return place if in_front else place + 1


def once(g: Gathering, i: int) -> int:
    """ "երկու շաբաթը մեկ", "iki həftədən bir": the unit's phrase says "every"."""
    sequence = g.sequence
    numeral = number_at(sequence, i)
    place = numeral.after if numeral is not None else i
    atom = sequence.at(place) if place == i else sequence.joined(place)
    if atom.mark is not Role.EVERY or (g.draft.unit is not None and g.draft.every):
        return 0
    count = numeral.amount if numeral is not None else 1
    if not isinstance(count, int) or count < 1:
        return 0
    g.draft.every, g.draft.interval = True, count
    g.draft.unit = unit_of(atom.means[Role.UNIT])
    return place + 1


def _every_length(g: Gathering, i: int) -> int:
    measured = length_at(g.sequence, i) if g.sequence.joined(i).means else None
    if measured is not None and not measured.numbered and measured.length.seconds % 604_800 == 0:
        measured = measured._replace(times=measured.length.seconds // 604_800, unit=Unit.WEEK, numbered=True)
    if measured is None or not isinstance(measured.times, int) or not measured.numbered or measured.times < 1:
        return 0
    g.draft.interval, g.draft.unit = measured.times, measured.unit
    return measured.after


def _every_unit(g: Gathering, i: int) -> int:
    place = g.sequence.skip(i, Role.NOISE, most=1)
    value = g.sequence.get(place, Role.UNIT)
    if value is None or (g.sequence.has(place, Role.ORDINAL) and not g.sequence.word_follows(place + 1)):
        return 0
    weekday = g.sequence.get(place, Role.WEEKDAY)
    if weekday is not None:
        g.draft.weekdays.append(int(amount(weekday)))
        g.draft.week_or_day = True
        return place + 1
    g.draft.unit = unit_of(value)
    return place + 1


def _every_ordinal(g: Gathering, i: int) -> int:
    """ "jeden 2. Tag" and "cada dos viernes"; "every second Tuesday" is left to `nth`."""
    count = number_at(g.sequence, i) if g.sequence.joined(i).means else None
    counted = count is not None and not count.article and not g.sequence.has(i, Role.ORDINAL)
    if counted and count is not None and g.sequence.has(count.after, Role.WEEKDAY):
        if isinstance(count.amount, int) and count.amount >= 1:
            g.draft.interval = count.amount
            return count.after
        return 0
    numeral = ordinal_at(g.sequence, i) if g.sequence.joined(i).means else None
    if numeral is None or not isinstance(numeral.amount, int):
        return 0
    value = g.sequence.get(numeral.after, Role.UNIT)
    if value is not None and not g.sequence.has(numeral.after, Role.WEEKDAY) and numeral.amount > 0:
        g.draft.interval, g.draft.unit = numeral.amount, unit_of(value)
        return numeral.after + 1
    return 0


def nth(g: Gathering, i: int) -> int:
    """ "first Saturday", "1st and 3rd Friday", "last working day", "last day" (of a month)."""
    draft = g.draft
    numeral = ordinal_at(g.sequence, i)
    if numeral is None or not isinstance(numeral.amount, int) or not -1 <= numeral.amount <= 31:
        return 0
    after = g.sequence.skip(numeral.after, Role.NOISE, most=1)
    another = g.sequence.skip(numeral.after + 1, Role.NOISE, most=1)
    if g.sequence.has(numeral.after, Role.AND) and _ordinal_value(g, another) and len(draft.nth) < 5:
        draft.nth.append(numeral.amount)
        return another
    behind = draft.every or _month_follows(g, numeral.after)
    if (draft.weekdays or draft.workday) and not draft.nth and behind:
        draft.nth.append(numeral.amount)  # the ordinal stands behind: "шанбеи якуми ҳар моҳ"
        return numeral.after
    if g.sequence.has(after, Role.WEEKDAY, Role.WEEKDAYS, Role.WORKDAY) and abs(numeral.amount) <= 5:
        if Role.RELATIVE in g.sequence.at(i).means and not _month_follows(g, after + 1):
            return 0
        draft.nth.append(numeral.amount)
        return after
    day = g.sequence.get(after, Role.UNIT) == Unit.DAY
    if day and _month_follows(g, after + 1):
        draft.nth.append(numeral.amount)
        draft.nth_day = True
        return after + 1
    return 0


def _ordinal_value(g: Gathering, i: int) -> bool:
    return Role.ORDINAL in g.sequence.joined(i).means


def _month_follows(g: Gathering, i: int) -> bool:
    """Whether "of the month", "of every month" or a month's name follows (or came before)."""
    if g.draft.unit is Unit.MONTH or g.draft.month is not None or g.draft.shifted is not None:
        return True
    for place in range(i, i + 4):
        means = g.sequence.joined(place).means
        if Unit.MONTH in {means.get(Role.UNIT), means.get(Role.REPEATED)} or Role.MONTH in means:
            return True
        if not any(role in means for role in (Role.NOISE, Role.EVERY, Role.RELATIVE, Role.IN, Role.AT)):
            return False
    return False
