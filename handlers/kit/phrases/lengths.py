"""Reads a duration: "90 min", "two and a half hours", "полтора часа", "1 h 15", "half an hour"."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from handlers.kit.phrases.numerals import Amount, Numeral, amount, number_at
from handlers.kit.phrases.roles import UNIT_MONTHS, UNIT_SECONDS, Role, Unit
from handlers.kit.phrases.sequence import Sequence
from handlers.kit.phrases.tables import Meaning
from handlers.kit.phrases.tokens import Gap
from handlers.kit.phrases.values import Length

_HALF = Fraction(1, 2)
LONGEST_AMOUNT = 10_000  # of any unit; more is no duration that anybody says


class Measured(NamedTuple):
    """A duration and the place after it; `times` and `unit` as they were said, for "every two weeks"."""

    length: Length
    after: int
    times: Amount
    unit: Unit
    approximate: bool = False
    numbered: bool = True  # False for "half an hour": no count of units
    largest: Unit = Unit.SECOND  # the first unit that was said; `unit` is the last


def unit_of(value: Meaning) -> Unit:
    assert isinstance(value, int)
    return Unit(value)


def of_unit(count: Amount, unit: Unit) -> Length | None:
    """So many units as a length; None when it does not come out whole ("half a month") or is absurd."""
    if not 0 <= count <= LONGEST_AMOUNT:
        return None
    if unit in UNIT_SECONDS:
        seconds = count * UNIT_SECONDS[unit]
        return Length(seconds=int(seconds)) if seconds == int(seconds) else None
    months = count * UNIT_MONTHS[unit]
    return Length(months=int(months)) if months == int(months) else None


def length_at(sequence: Sequence, i: int) -> Measured | None:
    """The duration at a place, with its smaller units; None when there is none."""
    measured = _first_part(sequence, i)
    if measured is not None:
        measured = measured._replace(largest=measured.unit)
    while measured is not None and measured.numbered and sequence.atoms[measured.after - 1].mark is None:
        smaller = _smaller_part(sequence, measured)
        if smaller is None:
            break
        measured = smaller
    return measured


def _first_part(sequence: Sequence, i: int) -> Measured | None:
    means = sequence.at(i).means
    if Role.LENGTH in means:
        seconds = int(amount(means[Role.LENGTH]))
        unit = Unit.DAY if seconds % 86_400 == 0 else Unit.HOUR
        return Measured(Length(seconds), i + 1, Fraction(seconds, UNIT_SECONDS[unit]), unit, numbered=False)
    if Role.HOUR_MINUTE in means:
        hour, minute = _pair(means[Role.HOUR_MINUTE])
        after = i + 1
        if sequence.get(after, Role.UNIT) == Unit.MINUTE:
            after += 1
        return Measured(Length(hour * 3600 + minute * 60), after, hour + Fraction(minute, 60), Unit.HOUR)
    if half := _half_unit(sequence, i):
        return half
    return _number_of_units(sequence, i) or _unit_and_half(sequence, i)


def _pair(value: Meaning) -> tuple[int, int]:
    assert isinstance(value, tuple)
    first, second, *_ = value
    assert isinstance(first, int)
    assert isinstance(second, int)
    return first, second


def _half_unit(sequence: Sequence, i: int) -> Measured | None:
    start = i + 1 if sequence.has(i + 1, Role.HALF) and Role.ARTICLE in sequence.at(i).means else i
    if Role.HALF not in sequence.at(start).means:
        return None
    after = sequence.skip(start + 1, Role.ARTICLE, Role.NOISE, most=2)
    value = sequence.get(after, Role.UNIT)
    if value is None or unit_of(value) in {Unit.DAY, Unit.WEEK}:
        return None  # half a day of work is not twelve hours
    length = of_unit(_HALF, unit_of(value))
    return Measured(length, after + 1, _HALF, unit_of(value), numbered=False) if length else None


def _number_of_units(sequence: Sequence, i: int) -> Measured | None:
    numeral = number_at(sequence, i)
    if numeral is None:
        return None
    count, after = numeral.amount, numeral.after
    if sequence.has(after, Role.AND_HALF):
        count, after = count + _HALF, after + 1
    after = sequence.skip(after, Role.NOISE, most=1) if numeral.approximate else after
    value = sequence.get(after, Role.UNIT)
    if value is None:
        return None
    unit = unit_of(value)
    after += 1
    if sequence.atoms[after - 1].mark is None:
        count, after = _with_fraction(sequence, after, count, unit)
    length = of_unit(count, unit)
    return Measured(length, after, count, unit, numeral.approximate) if length else None


def _with_fraction(sequence: Sequence, after: int, count: Amount, unit: Unit) -> tuple[Amount, int]:
    """ "deux heures et demie", "une heure et quart": the fraction stands behind the unit."""
    if sequence.has(after, Role.AND_HALF):
        return count + _HALF, after + 1
    quarter = sequence.get(after + 1, Role.QUARTER) if sequence.has(after, Role.AND) else None
    if quarter is not None and unit is Unit.HOUR:
        return count + Fraction(int(amount(quarter)), 60), after + 2
    return count, after


def _unit_and_half(sequence: Sequence, i: int) -> Measured | None:
    """ "saat yarım": one and a half; only where a half may follow the bare unit."""
    value = sequence.at(i).means.get(Role.UNIT)
    if value is None or not sequence.has(i + 1, Role.AND_HALF):
        return None
    length = of_unit(1 + _HALF, unit_of(value))
    return Measured(length, i + 2, 1 + _HALF, unit_of(value)) if length else None


def _ends_with_minutes(sequence: Sequence, minutes: Numeral) -> bool:
    """ "deux heures quinze": the bare number at the end of the phrase says minutes."""
    if not isinstance(minutes.amount, int) or not 5 <= minutes.amount <= 59 or minutes.article:
        return False
    following = sequence.at(minutes.after)
    ended = minutes.after >= len(sequence) or following.before not in {Gap.SPACE, Gap.TIGHT}
    return ended and not sequence.dash_before(minutes.after) and sequence.atoms[minutes.after - 1].mark is None


def _smaller_part(sequence: Sequence, larger: Measured) -> Measured | None:
    after = sequence.skip(larger.after, Role.AND, most=1)
    if larger.unit is Unit.HOUR and after == larger.after and isinstance(larger.times, int):
        goes_on = bool(sequence.joined(after).means) and not sequence.dash_before(after)
        minutes = number_at(sequence, after) if goes_on else None
        if minutes is not None and _ends_with_minutes(sequence, minutes):
            length = Length(larger.length.seconds + int(minutes.amount) * 60)
            return larger._replace(length=length, after=minutes.after, unit=Unit.MINUTE)
    part = _number_of_units(sequence, after) if sequence.joined(after).means else None
    if part is None or part.unit >= larger.unit:
        return None
    length = Length(larger.length.seconds + part.length.seconds, larger.length.months + part.length.months)
    approximate = larger.approximate or part.approximate
    return Measured(length, part.after, larger.times, part.unit, approximate, largest=larger.largest)
