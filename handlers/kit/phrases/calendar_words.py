"""Pieces that name a day by its place in the calendar: holidays, "the end of March", "Monday week", "all time".

Rules as in `written_dates`.
"""

from __future__ import annotations

from handlers.kit.phrases.gatherer import Gathering
from handlers.kit.phrases.lengths import Measured, length_at, of_unit, unit_of
from handlers.kit.phrases.numerals import amount, number_at
from handlers.kit.phrases.roles import Role, Unit
from handlers.kit.phrases.written_dates import with_year

_EIGHT_DAYS = {8: 1, 15: 2}  # "in acht Tagen" counts today: a week, and "en quinze" two
_HIGHEST_LOOK = 4
_CHRISTMAS = (12, 25)


def feast(g: Gathering, i: int) -> int:
    """A holiday with a fixed day: "New Year's Eve", "Silvester 2026"."""
    draft = g.draft
    means = g.sequence.at(i).means
    ordinal = means.get(Role.ORDINAL)
    if isinstance(ordinal, int) and g.sequence.get(i + 1, Role.FEAST) == _CHRISTMAS and 1 <= ordinal <= 3:
        draft.month, draft.day = 12, 24 + ordinal  # "2. juledag"
        return i + 2
    day = means.get(Role.FEAST)
    if not isinstance(day, tuple) or draft.day is not None or draft.month is not None or draft.offset is not None:
        return 0
    draft.month, draft.day = int(day[0] or 0), int(day[1] or 0)
    return with_year(g, i + 1)


def month_end(g: Gathering, i: int) -> int:
    """ "the end of the month", "fin mars", "ayın sonunda"; the end of a year is New Year's Eve."""
    draft, sequence = g.draft, g.sequence
    value = sequence.at(i).means.get(Role.END)
    if value is None or draft.nth or draft.day is not None or draft.weekdays:
        return 0
    behind = (draft.month is not None or draft.unit is Unit.MONTH) or (
        draft.shifted is not None and draft.shifted[0] is Unit.MONTH
    )
    if Role.RELATIVE in sequence.at(i).means and sequence.has(i + 1, Role.UNIT):
        return 0  # "ბოლო წელი" is the last year, "წლის ბოლო" its end
    if behind:
        if sequence.has(i + 1, Role.WEEKDAY, Role.WORKDAY, Role.UNIT, Role.NUMBER):
            return 0  # "ամսվա վերջին ուրբաթը"
    elif value == 2:
        draft.unit = Unit.MONTH
    else:
        unit = _unit_of_end(g, i + 1)
        if unit is Unit.YEAR:
            draft.month, draft.day = 12, 31
            return sequence.skip(i + 1, Role.NOISE, Role.RELATIVE, Role.UNIT, most=3)
        if unit is not Unit.MONTH:
            return 0
    draft.nth, draft.nth_day, draft.month_end = [-1], True, True
    return i + 1


def _unit_of_end(g: Gathering, i: int) -> Unit | None:
    """What ends, shortly behind the word for the end: the month (or a named one), or the year."""
    relative = 0
    for place in range(i, i + _HIGHEST_LOOK):
        means = g.sequence.joined(place).means
        if Role.MONTH in means or Unit.MONTH in {means.get(Role.UNIT), means.get(Role.REPEATED)}:
            return Unit.MONTH
        if means.get(Role.UNIT) == Unit.YEAR:
            return Unit.YEAR if not relative else None
        relative = relative or int(amount(means.get(Role.RELATIVE, 0)))
        if not any(role in means for role in (Role.NOISE, Role.EVERY, Role.RELATIVE)):
            return None
    return None


def all_time(g: Gathering, i: int) -> int:
    """Since ever, for statistics; inside a message it says nothing."""
    if Role.ALL_TIME not in g.sequence.at(i).means or not g.whole:
        return 0
    g.draft.ever = True
    return i + 1


def weeks_behind(g: Gathering, i: int) -> int:
    """Weeks counted from the day before them: "Monday week", "lundi en huit", "Montag in einer Woche"."""
    draft = g.draft
    one_day = len(draft.weekdays) == 1 or draft.offset is not None
    taken = draft.is_habit or draft.length is not None or draft.relative is not None or draft.shifted is not None
    if not one_day or taken or draft.day is not None or draft.nth or draft.clock is not None or draft.moved:
        return 0
    means = g.sequence.at(i).means
    if (weeks := means.get(Role.WEEKS_BEHIND)) is not None:
        told = i == draft.end and not g.sequence.has(i + 1, Role.NUMBER)
        return _count_on(g, int(amount(weeks)), i + 1) if told else 0
    if Role.IN_EIGHT in means and (after := _eight_days(g, i + 1)):
        return after
    return _length_behind(g, i)


def _eight_days(g: Gathering, i: int) -> int:
    numeral = number_at(g.sequence, i) if g.sequence.joined(i).means else None
    weeks = _EIGHT_DAYS.get(int(numeral.amount)) if numeral is not None else None
    if numeral is None or weeks is None or numeral.amount not in _EIGHT_DAYS:
        return 0
    if g.sequence.get(numeral.after, Role.UNIT) == Unit.DAY:
        return _count_on(g, weeks, numeral.after + 1)
    if numeral.digits or g.sequence.joined(numeral.after).means or g.sequence.word_follows(numeral.after):
        return 0
    return _count_on(g, weeks, numeral.after)


def _length_behind(g: Gathering, i: int) -> int:
    """Whole days or weeks with a word that looks ahead: "в понедельник через неделю", "ორშაბათს ერთ კვირაში"."""
    sequence = g.sequence
    before = Role.IN in sequence.at(i).means
    place = sequence.skip(i + 1, Role.NOISE, most=1) if before else i
    measured = length_at(sequence, place) if not before or sequence.joined(place).means else None
    if measured is None and before:
        measured = _bare_unit(g, place)
    if measured is None or measured.unit not in {Unit.DAY, Unit.WEEK}:
        return 0
    after = measured.after
    if not before:
        later = sequence.atoms[after - 1].mark is Role.LATER or sequence.has(after, Role.LATER)
        if not later:
            return 0
        after = sequence.skip(after, Role.LATER, most=1)
    return _anchor(g, measured, after)


def _bare_unit(g: Gathering, i: int) -> Measured | None:
    value = g.sequence.get(i, Role.UNIT)
    length = of_unit(1, unit_of(value)) if value is not None else None
    if value is None or length is None:
        return None
    return Measured(length, i + 1, 1, unit_of(value), largest=unit_of(value))


def _count_on(g: Gathering, weeks: int, after: int) -> int:
    length = of_unit(weeks, Unit.WEEK)
    assert length is not None
    return _anchor(g, Measured(length, after, weeks, Unit.WEEK, largest=Unit.WEEK), after)


def _anchor(g: Gathering, measured: Measured, after: int) -> int:
    g.draft.length, g.draft.moved, g.draft.anchored = measured, 1, True
    return after
