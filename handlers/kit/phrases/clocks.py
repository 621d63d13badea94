"""Reads a clock time: "18:30", "at 9", "half past five", "halb sieben", "в половине седьмого", "moins le quart"."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from handlers.kit.phrases.numerals import amount, number_at, ordinal_at
from handlers.kit.phrases.roles import Role, Unit
from handlers.kit.phrases.sequence import Sequence


class Clock(NamedTuple):
    """A clock time and the place after it.

    `open`: it may be twelve hours later. `bare`: only a preposition tells it from a count ("at 9").
    """

    hour: int
    minute: int
    after: int
    open: bool = False
    bare: bool = False


def clock_at(sequence: Sequence, i: int) -> Clock | None:
    """The clock time at a place, with the "at" before it and the "pm" behind it; None when there is none."""
    first = sequence.at(i).means
    strong = Role.CLOCK_AT in first
    prefixed = strong or Role.AT in first
    if prefixed:
        j = sequence.skip(i + 1, Role.AT, Role.CLOCK_AT, Role.NOISE, Role.APPROXIMATE)
        strong = strong or any(Role.CLOCK_AT in sequence.at(k).means for k in range(i + 1, j))
        clock = _told(sequence, j, prefixed=True, strong=strong) if sequence.joined(j).means else None
        if clock is not None:
            return clock
    return _told(sequence, i, prefixed=False, strong=False)


def _told(sequence: Sequence, i: int, *, prefixed: bool, strong: bool) -> Clock | None:
    clock = (
        _written(sequence, i, prefixed)
        or _half(sequence, i)
        or _minutes_and_hour(sequence, i)
        or _hour(sequence, i, prefixed=prefixed, strong=strong)
    )
    if clock is None:
        return None
    return _with_meridiem(sequence, clock)


def _with_meridiem(sequence: Sequence, clock: Clock) -> Clock | None:
    after = sequence.skip(clock.after, Role.OCLOCK, most=1)
    half_day = sequence.get(after, Role.MERIDIEM)
    if half_day is None:
        return clock._replace(after=after)
    if not 1 <= clock.hour <= 12:
        return clock._replace(after=after + 1)  # "15:00 pm": said twice
    return Clock(clock.hour % 12 + int(amount(half_day)), clock.minute, after + 1)


def _written(sequence: Sequence, i: int, prefixed: bool) -> Clock | None:
    means = sequence.at(i).means
    if isinstance(written := means.get(Role.CLOCK), tuple):
        hour, minute, digits = written
        assert isinstance(hour, int)
        assert isinstance(minute, int)
        spoken = sequence.language.twelve_hours and not str(digits).startswith("0")
        return Clock(hour, minute, i + 1, open=spoken and 1 <= hour <= 12)
    if isinstance(written := means.get(Role.HOUR_MINUTE), tuple) and prefixed:
        hour, minute, *_ = written
        assert isinstance(hour, int)
        assert isinstance(minute, int)
        return Clock(hour, minute, i + 1)
    if isinstance(written := means.get(Role.PAIR), tuple):
        hour, minute, digits = written
        assert isinstance(hour, int)
        assert isinstance(minute, int)
        told = prefixed or sequence.has(i + 1, Role.OCLOCK, Role.MERIDIEM)
        if told and len(str(digits)) == 2 and hour <= 24 and minute <= 59:
            return Clock(hour, minute, i + 1, open=1 <= hour <= 6 and sequence.language.twelve_hours)
    return _by_word(sequence, i)


def _by_word(sequence: Sequence, i: int) -> Clock | None:
    """ "noon", "полседьмого"; "günorta saat 2-də" is a part of the day instead."""
    means = sequence.at(i).means
    word = means.get(Role.HOUR)
    if not isinstance(word, int | Fraction):
        return None
    if Role.PART in means and sequence.has(i + 1, Role.CLOCK, Role.CLOCK_AT, Role.NUMBER):
        return None
    hour, half = divmod(word, 1)
    if not half and sequence.has(i + 1, Role.AND_HALF):
        return Clock(hour or 24, 30, i + 2) if hour else None  # "midi et demi"
    return Clock(hour or 24, 30 if half else 0, i + 1, open=bool(half))


def _hour_number(sequence: Sequence, i: int, most: int = 12) -> tuple[int, int] | None:
    """An hour of the clock as a number (or, where a language says so, as an ordinal) and the place after it."""
    if sequence.at(i).digits and sequence.at(i).mark in {Role.FROM, Role.TO}:
        return None
    numeral = number_at(sequence, i)
    if numeral is None and sequence.language.hours_by_ordinal:
        numeral = ordinal_at(sequence, i)
    if numeral is None or numeral.article or (numeral.approximate and not numeral.digits):
        article = numeral is not None and numeral.article
        if not (article and Role.NUMBER in sequence.at(i).means):
            return None
    assert numeral is not None
    if isinstance(numeral.amount, int) and 0 <= numeral.amount <= most:
        return numeral.amount, numeral.after
    return None


def _half(sequence: Sequence, i: int) -> Clock | None:
    """ "half past five" before the hour, "halb sechs" before the next, "yedinin yarısı" after it."""
    means = sequence.at(i).means
    for role, back in ((Role.HALF_PAST, 0), (Role.HALF_TO, 1)):
        if role in means and sequence.joined(i + 1).means and (told := _hour_number(sequence, i + 1)):
            hour = told[0] - back
            return Clock(hour or 12, 30, told[1], open=True) if told[0] else None
    told = _hour_number(sequence, i) if Role.NUMBER in means or Role.ORDINAL in means else None
    if told and told[0]:
        if sequence.has(told[1], Role.HALF_OF):
            return Clock(told[0] - 1 or 12, 30, told[1] + 1, open=True)
        if sequence.has(told[1], Role.PAST) and _is_plain_half(sequence, told[1] + 1):
            return Clock(told[0], 30, told[1] + 2, open=True)
    return None


def _is_plain_half(sequence: Sequence, i: int) -> bool:
    """ "անց կես" ends there; "fem over halv åtte" goes on."""
    return sequence.has(i, Role.HALF) and not sequence.has(i, Role.HALF_TO)


def _minutes(sequence: Sequence, i: int) -> tuple[int, int] | None:
    """Minutes before or after the hour: "a quarter", "ten", "10 minutes"."""
    i = sequence.skip(i, Role.NOISE, most=1)
    quarter = sequence.get(i, Role.QUARTER)
    if quarter is None and sequence.has(i, Role.ARTICLE):
        quarter = sequence.get(i + 1, Role.QUARTER)
        i += quarter is not None
    if quarter is not None:
        return int(amount(quarter)), i + 1
    told = _hour_number(sequence, i, most=59) if sequence.joined(i).means else None
    if told and sequence.get(told[1], Role.UNIT) == Unit.MINUTE:
        return told[0], told[1] + 1
    return told


def _minutes_and_hour(sequence: Sequence, i: int) -> Clock | None:
    """ "ten past nine", "nueve menos cuarto", "без четверти десять", "ona beş dəqiqə qalıb"."""
    means = sequence.at(i).means
    if Role.TILL in means:
        minutes = _minutes(sequence, i + 1)
        hour = _hour_number(sequence, minutes[1]) if minutes and sequence.joined(minutes[1]).means else None
        if hour is None and minutes and minutes[1] == i + 3:  # "без двадцати восемь" is no twenty-eight
            tens, hour = sequence.at(i + 1).means.get(Role.NUMBER), _hour_number(sequence, i + 2)
            minutes = (int(amount(tens)), i + 2) if tens is not None and hour else None
        return _around(hour[0], -minutes[0], hour[1]) if minutes and hour else None
    first = _minutes(sequence, i)
    if first is None:
        return None
    after = first[1] + (sequence.get(first[1], Role.UNIT) == Unit.HOUR or sequence.has(first[1], Role.OCLOCK))
    for role, sign in ((Role.PAST, 1), (Role.TILL, -1)):
        if sequence.has(after, role):
            if half := _half(sequence, after + 1):
                return _around(half.hour, half.minute + sign * first[0], half.after)  # "fünf vor halb acht"
            second = _minutes(sequence, after + 1)
            if second is None or (sequence.has(after, Role.TO) and not _tells_minutes(sequence, i, first)):
                return None
            if sequence.has(after, Role.AND) and (after > first[1] and not _prefixed(sequence, i)):
                return None  # "una hora y cuarto" is a duration
            if sequence.has(after, Role.AND) and sequence.between_before(i):
                return None
            minutes_first = sequence.language.minutes_first or sequence.has(i, Role.QUARTER)
            minutes, hour = (first, second) if minutes_first else (second, first)
            return _around(hour[0], sign * minutes[0], second[1])
    return _hour_then_minutes(sequence, first)


def _tells_minutes(sequence: Sequence, i: int, first: tuple[int, int]) -> bool:
    """Where one word says both, "10 to 12" is a range unless something tells otherwise: "quarter to", "at ten to"."""
    if Role.NUMBER not in sequence.at(i).means or sequence.atoms[first[1] - 1].means.get(Role.UNIT) == Unit.MINUTE:
        return True
    opened = any(Role.FROM in sequence.at(k).means for k in range(max(i - 2, 0), i))
    if opened or first[0] not in {5, 10, 20, 25}:
        return False
    spoken = number_at(sequence, first[1] + 1) if not sequence.at(i).digits else None
    backward = spoken is not None and first[0] > spoken.amount  # "ten to nine" cannot be a range
    before = sequence.at(i - 1).means if i else {}
    return backward or (Role.AT in before and Role.CLOCK_AT not in before)  # "соати 10 то 13" is a range


def _prefixed(sequence: Sequence, i: int) -> bool:
    before = sequence.at(i - 1).means if i else {}
    return Role.AT in before or Role.CLOCK_AT in before


def _hour_then_minutes(sequence: Sequence, first: tuple[int, int]) -> Clock | None:
    """ "четверть десятого" counts from the hour before; "ona beş dəqiqə qalıb" ends with the direction."""
    second = _minutes(sequence, first[1]) if sequence.joined(first[1]).means else None
    if second is None:
        return None
    counts_to_next = sequence.language.quarters_of_next and first[0] in {15, 45} and second[0] <= 12
    if counts_to_next:
        return _around(second[0], first[0] - 60, second[1])  # "dreiviertel drei"
    if sequence.atoms[first[1] - 1].mark is Role.HALF_OF:
        minutes = sequence.atoms[second[1] - 1].means.get(Role.UNIT) == Unit.MINUTE
        return _around(first[0], second[0] - 60, second[1]) if minutes and first[0] <= 12 else None  # "ექვსის 15 წუთზე"
    if sequence.language.hours_by_ordinal and sequence.has(first[1], Role.ORDINAL):
        return _around(second[0], first[0] - 60, second[1]) if second[0] <= 12 else None
    for role, sign in ((Role.PAST, 1), (Role.TILL, -1)):
        if sequence.has(second[1], role):
            into_hour = 60 if sign == 1 and sequence.language.past_of_next else 0
            return _around(first[0], sign * second[0] - into_hour, second[1] + 1)
    return None


def _around(hour: int, minutes: int, after: int) -> Clock | None:
    if not (1 <= hour <= 24 and -60 < minutes < 90):
        return None
    total = (hour * 60 + minutes) % (24 * 60)
    if total < 60 and hour <= 12:
        total += 12 * 60
    return Clock(total // 60, total % 60, after, open=hour <= 12)


def _hour(sequence: Sequence, i: int, *, prefixed: bool, strong: bool) -> Clock | None:
    """An hour that something tells from a count: "at" before it, "o'clock", "pm", "in the evening" behind it."""
    atom = sequence.at(i)
    told = _hour_number(sequence, i, most=24) if atom.means else None
    if told is None or Role.NUMBER not in atom.means:
        return _with_half_word(sequence, i) if strong else None
    hour, after = told
    zero_led = atom.digits and sequence.text[atom.start] == "0"
    spoken = 1 <= hour <= 12 and not zero_led
    if sequence.atoms[after - 1].mark is Role.OCLOCK:
        return Clock(hour, 0, after, open=spoken)
    if sequence.has(after, Role.OCLOCK):
        minute, after = _trailing_minutes(sequence, after + 1)
        return Clock(hour, minute, after, open=spoken)
    if sequence.has(after, Role.MERIDIEM):
        return Clock(hour, 0, after)
    if hour == 12 and (noon := _by_word(sequence, after)) and sequence.joined(after).means:
        return noon  # "12 noon"
    letter = sequence.joined(after).end - sequence.joined(after).start == 1
    if sequence.get(after, Role.UNIT) == Unit.HOUR and prefixed and (letter or sequence.language.hours_as_clock):
        minute, after = _trailing_minutes(sequence, after + 1)
        return Clock(hour, minute, after, open=spoken)
    part = sequence.has(after, Role.PART) and not sequence.has(after, Role.DAY)
    if part and (prefixed or not sequence.has(after, Role.UNIT)):
        return Clock(hour, 0, after, open=spoken)
    if not prefixed or sequence.has(after, Role.UNIT, Role.MONTH, Role.DOZEN):
        return None
    minute, end = _trailing_minutes(sequence, after)
    return Clock(hour, minute, end, open=spoken, bare=not strong and end == after)


def _with_half_word(sequence: Sequence, i: int) -> Clock | None:
    """ "соати шашуним": six and a half as one word, after a word that only a clock time follows."""
    numeral = number_at(sequence, i)
    if numeral is None or numeral.amount.denominator != 2 or not 1 <= numeral.amount <= 13:
        return None
    return Clock(int(numeral.amount), 30, numeral.after, open=True)


def _trailing_minutes(sequence: Sequence, i: int) -> tuple[int, int]:
    """Minutes behind the hour: "et demie", "y cuarto", "moins le quart" is read elsewhere, "thirty", "30 минут"."""
    if sequence.has(i, Role.AND_HALF):
        return 30, i + 1
    quarter = sequence.get(i + 1, Role.QUARTER) if sequence.has(i, Role.AND) else None
    if quarter is not None:
        return int(amount(quarter)), i + 2
    after = sequence.skip(i, Role.AND, most=1)
    if sequence.dash_before(after) or (after > i and sequence.between_before(i)):
        return 0, i
    numeral = number_at(sequence, after) if sequence.joined(after).means else None
    if numeral is None or numeral.article or not isinstance(numeral.amount, int) or not 5 <= numeral.amount <= 59:
        return 0, i
    if sequence.get(numeral.after, Role.UNIT) == Unit.MINUTE:
        return numeral.amount, numeral.after + 1
    if sequence.has(numeral.after, Role.UNIT, Role.MONTH, Role.DOZEN) or sequence.word_follows(numeral.after):
        return 0, i
    return numeral.amount, numeral.after
