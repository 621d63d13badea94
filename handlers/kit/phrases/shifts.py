"""Pieces that measure: lengths, "in two weeks", clock times and bare numbers. Rules as in `written_dates`."""

from __future__ import annotations

from handlers.kit.phrases.clocks import clock_at
from handlers.kit.phrases.gatherer import Gathering
from handlers.kit.phrases.lengths import Measured, length_at, of_unit, unit_of
from handlers.kit.phrases.numerals import Numeral, number_at, ordinal_at
from handlers.kit.phrases.roles import Role, Unit
from handlers.kit.phrases.sequence import Sequence


def from_inside(g: Gathering, i: int) -> int:
    """ "tomorrow from 9 to 11", "Samstag zwischen 10 und 12": the range begins after its day."""
    draft, sequence = g.draft, g.sequence
    means = sequence.at(i).means
    opening = next((role for role in (Role.FROM, Role.BETWEEN) if role in means), None)
    if opening is None or not (draft.has_date or draft.is_habit) or draft.clock is not None or draft.number is not None:
        return 0
    place = sequence.skip(i + 1, Role.NOISE, Role.AT, Role.CLOCK_AT, Role.FROM, most=2)
    if not sequence.has(place, Role.NUMBER, Role.CLOCK, Role.HOUR_MINUTE, Role.PAIR, Role.HOUR, Role.HALF_TO):
        return 0
    numeral = number_at(sequence, place) if not g.whole else None
    draft.opening, before = opening, draft.opening
    if numeral is not None and not _hours_follow(g, numeral.after) and not sequence.has(numeral.after, Role.UNIT):
        draft.opening = before
        return 0
    draft.opening = opening
    return i + 1


def moved(g: Gathering, i: int) -> int:
    """ "in two weeks", "vor drei Tagen", "3 дня назад", "2 շաբաթից"."""
    if g.draft.has_date or g.draft.length is not None or g.draft.clock is not None:
        return 0
    means = g.sequence.at(i).means
    if Role.IN in means or Role.AGO in means:
        place = g.sequence.skip(i + 1, Role.NOISE, Role.APPROXIMATE, most=2)
        measured = _length_or_unit(g, place) if g.sequence.joined(place).means else None
        if measured is None:
            return 0
        after = measured.after
        if Role.IN in means and g.sequence.has(after, Role.AGO):
            return _move(g, measured, -1, after + 1)
        if Role.AGO in means and not g.sequence.has(after, Role.LATER):
            return _move(g, measured, -1, after)
        return _move(g, measured, 1, g.sequence.skip(after, Role.LATER, most=1))
    measured = _length_or_unit(g, i)
    if measured is None:
        return 0
    mark = g.sequence.atoms[measured.after - 1].mark
    following = g.sequence.joined(measured.after).means
    if mark is Role.LATER and Role.AGO not in following:
        return _move(g, measured, 1, g.sequence.skip(measured.after, Role.LATER, most=1))
    if Role.AGO in following:
        return _move(g, measured, -1, measured.after + 1)
    if Role.LATER in following:
        return _move(g, measured, 1, measured.after + 1)
    return 0


def anchor(g: Gathering, i: int) -> int:
    """ "a week from Friday", "zwei Tage vor dem 3. Mai": the length is counted from the day that follows."""
    draft, means = g.draft, g.sequence.at(i).means
    on_day = Role.ON_DAY in means and draft.length is not None and draft.length.unit is Unit.WEEK
    sign = 1 if Role.FROM in means or Role.PAST in means or on_day else -1 if Role.TILL in means else 0
    if not sign or draft.length is None or draft.moved or draft.has_date or draft.length.unit < Unit.DAY:
        return 0
    place = g.sequence.skip(i + 1, Role.NOISE, most=1)
    if not g.sequence.has(place, Role.DAY, Role.WEEKDAY):
        return 0
    draft.moved, draft.anchored = sign, True
    return place


def _length_or_unit(g: Gathering, i: int) -> Measured | None:
    """A length, or a bare unit that says "one" by itself ("через неделю", "bir saat" without bir)."""
    measured = length_at(g.sequence, i)
    if measured is not None:
        return measured
    value = g.sequence.at(i).means.get(Role.UNIT)
    if value is None:
        return None
    unit = unit_of(value)
    length = of_unit(1, unit)
    return Measured(length, i + 1, 1, unit, largest=unit) if length is not None else None


def _move(g: Gathering, measured: Measured, sign: int, after: int) -> int:
    g.draft.length, g.draft.moved = measured, sign
    g.draft.approximate = g.draft.approximate or measured.approximate
    return after


def length(g: Gathering, i: int) -> int:
    draft = g.draft
    if draft.length is not None:
        return 0
    measured = length_at(g.sequence, i)
    if measured is None or not _fits_length(g, measured):
        return 0
    draft.length = measured
    draft.approximate = draft.approximate or measured.approximate
    return measured.after


def _fits_length(g: Gathering, measured: Measured) -> bool:
    if g.draft.is_empty:
        return True
    inside = (g.draft.has_date and not g.draft.every) or g.draft.opening is not None
    if not g.whole and g.draft.opening is None:  # "on Saturday 3 hours" in a message is a day and a length
        told = g.sequence.language.hours_as_clock and measured.length.seconds >= 7 * 3600
        inside = inside and told
    return measured.unit <= Unit.HOUR and inside


def number(g: Gathering, i: int) -> int:
    draft = g.draft
    if draft.number is not None:
        return 0
    numeral = number_at(g.sequence, i) or (ordinal_at(g.sequence, i) if g.whole else None)
    opened = draft.opening in {Role.FROM, Role.BETWEEN}  # "on Saturday from 10 to 13"
    if numeral is None or not (g.whole or draft.is_empty or opened or _hours_follow(g, numeral.after)):
        return 0
    if numeral.article and g.sequence.has(numeral.after, Role.WEEKDAY, Role.PART, Role.DAY, Role.MONTH):
        return 0
    draft.number = numeral
    draft.number_mark = g.sequence.atoms[numeral.after - 1].mark
    draft.approximate = draft.approximate or numeral.approximate
    return numeral.after


def _hours_follow(g: Gathering, i: int) -> bool:
    """Whether a second number follows and no noun: "Saturday 10-12" are hours, "Saturday 10-12 children" are not."""
    sequence, draft = g.sequence, g.draft
    joined = Role.AND if draft.opening is Role.BETWEEN else Role.TO
    place = i if sequence.dash_before(i) else i + 1 if sequence.has(i, joined) else 0
    if not place or not draft.has_date:
        return False
    if sequence.has(place, Role.HOUR, Role.CLOCK, Role.HOUR_MINUTE) and Role.NUMBER not in sequence.at(place).means:
        return True
    second = number_at(sequence, place)
    opened = draft.opening is Role.FROM and second is not None and _are_hours(sequence, i, second)
    return second is not None and (opened or not sequence.word_follows(second.after))


def _are_hours(sequence: Sequence, after: int, second: Numeral) -> bool:
    """ "on Saturday from 10 to 13 we": both are hours of the day, the second the later one."""
    first = number_at(sequence, after - 1)
    return first is not None and 6 <= first.amount < second.amount <= 22 and second.amount - first.amount <= 9


def clock(g: Gathering, i: int) -> int:
    if g.draft.clock is not None or (g.draft.moved and g.draft.length and g.draft.length.unit < Unit.DAY):
        return 0
    clock = clock_at(g.sequence, i)
    if clock is None:
        return 0
    g.draft.clock = clock
    return clock.after
