"""Works out which stretches two drafts joined by "to" can mean: "10-12 on Saturday", "3-5 May", "Mon-Wed"."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from handlers.kit.phrases.clocks import Clock
from handlers.kit.phrases.drafts import Draft
from handlers.kit.phrases.moments import Situation, days, hours, moments, on_wall
from handlers.kit.phrases.roles import Part, Unit
from handlers.kit.phrases.values import Moment, Precision, Stretch, Towards

_DAY = timedelta(days=1)


def stretches(first: Draft, last: Draft, situation: Situation) -> list[Stretch]:
    """What "from first to last" can mean, likeliest first; empty when the two do not go together."""
    first, last = _shared(first, last)
    if first.clock is not None and last.clock is not None:
        return _of_times(first, last, situation)
    if first.clock is None and last.clock is None and first.has_date and last.has_date:
        return _of_days(first, last, situation)
    if first.has_date and last.has_date and not first.moved:
        starts, ends = moments(first, situation)[:1], moments(last, situation)[:1]
        return [Stretch(starts[0], ends[0])] if starts and ends and starts[0].at < ends[0].at else []
    return []


def clock_from_number(draft: Draft) -> Draft:
    """A bare number between "from" and "to", or beside a day, as an hour; the draft itself when it is none."""
    numeral = draft.number
    if draft.clock is None and draft.length is not None and draft.length.largest is Unit.HOUR and not draft.moved:
        hour, minute = divmod(draft.length.length.seconds // 60, 60)
        clock = Clock(hour, minute, draft.end, open=minute == 0 and 1 <= hour <= 6)
        return replace(draft, clock=clock, length=None) if hour <= 24 else draft
    if draft.clock is not None or numeral is None or (numeral.approximate and not numeral.digits) or numeral.grouped:
        return draft
    value = numeral.amount
    if numeral.clock is not None:
        hour, minute = numeral.clock
        return replace(draft, clock=Clock(hour, minute, draft.end, open=1 <= hour <= 12), number=None)
    if isinstance(value, int) and 0 <= value <= 24:
        return replace(draft, clock=Clock(value, 0, draft.end, open=1 <= value <= 12), number=None)
    if value.denominator == 2 and 1 <= value <= 24 and not numeral.digits:
        return replace(draft, clock=Clock(int(value), 30, draft.end, open=value < 13), number=None)
    return draft


def _shared(first: Draft, last: Draft) -> tuple[Draft, Draft]:
    """Each end completed by what only the other one says."""
    if first.number is not None and last.day is not None and first.day is None and first.clock is None:
        if isinstance(first.number.amount, int) and last.clock is None:
            first = replace(first, day=first.number.amount, month=last.month, year=last.year, number=None)
    elif (
        last.number is not None
        and first.day is not None
        and first.number is None
        and first.clock is None
        and last.clock is None
    ):
        if isinstance(last.number.amount, int) and first.month is not None:
            last = replace(last, day=last.number.amount, month=first.month, year=first.year, number=None)
    elif first.day is not None and first.month is None and last.month is not None:
        first = replace(first, month=last.month, year=last.year)
    elif last.day is not None and last.month is None and first.month is not None:
        last = replace(last, month=first.month, year=first.year)
    if first.year is None and last.year is not None and first.day is not None:
        first = replace(first, year=last.year - ((first.month or 0) > (last.month or 12)))
    first, last = clock_from_number(first), clock_from_number(last)
    if not first.has_date and last.has_date and first.clock is not None:
        first = _dated_like(first, last)
    elif not last.has_date and first.has_date and last.clock is not None:
        last = _dated_like(last, first)
    if first.part is None and last.part is not None and first.clock is not None and _before_in(first.clock, last):
        first = replace(first, part=last.part)
    elif last.part is None and first.part is not None and last.clock is not None and first.part is not Part.MORNING:
        last = replace(last, part=first.part)
    return first, last


def _before_in(clock: Clock, last: Draft) -> bool:
    return last.clock is not None and clock.hour % 12 < last.clock.hour % 12


def _dated_like(draft: Draft, other: Draft) -> Draft:
    return replace(
        draft,
        offset=other.offset,
        day=other.day,
        month=other.month,
        year=other.year,
        slashed=other.slashed,
        weekdays=other.weekdays,
        shifted=other.shifted,
        relative=other.relative,
    )


def _of_times(first: Draft, last: Draft, situation: Situation) -> list[Stretch]:
    assert first.clock is not None
    assert last.clock is not None
    if first.has_date and (first.day, first.offset, first.weekdays) != (last.day, last.offset, last.weekdays):
        starts, ends = moments(first, situation), moments(last, situation)
        return [Stretch(a, b) for a in starts[:1] for b in ends[:1] if a.at < b.at]
    found: list[Stretch] = []
    for start, end in _pairs(first, last):
        if first.has_date:
            chosen = [day for day in days(first, situation, start) if day is not None]
        else:
            today = on_wall(situation.today, start[0], start[1], situation.zone)
            past = today <= situation.now
            step = _DAY if situation.ahead and past else -_DAY if not situation.ahead and not past else 0 * _DAY
            chosen = [situation.today + step]
        for day in chosen:
            overnight = _DAY if end <= start else 0 * _DAY
            found.append(
                Stretch(
                    Moment(on_wall(day, start[0], start[1], situation.zone), Precision.MINUTE),
                    Moment(on_wall(day + overnight, end[0], end[1], situation.zone), Precision.MINUTE),
                )
            )
    return list(dict.fromkeys(found))


def _pairs(first: Draft, last: Draft) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """Start and end on the wall clock: "9 to 5" ends in the afternoon, "2 to 4" may be in either half of the day."""
    assert first.clock is not None
    assert last.clock is not None
    starts, ends = hours(first.clock, first.part), hours(last.clock, last.part)
    if last.clock.hour >= 12 and not last.clock.open and first.clock.open and first.part is None:
        afternoon = (first.clock.hour % 12 + 12, first.clock.minute)
        meant_too = first.clock.hour < 12 and afternoon < ends[0] and last.clock.hour % 12 >= first.clock.hour
        starts = [afternoon] if meant_too and first.clock.hour <= 6 else starts[:1]
    if len(starts) == 2 and len(ends) == 2:
        return list(zip(starts, ends, strict=True))
    pairs = [(start, end) for start in starts for end in ends if start < end]
    if not pairs and last.clock.open and last.clock.hour <= 12:
        later = (last.clock.hour % 12 + 12, last.clock.minute)
        pairs = [(start, later) for start in starts if start < later]
    return pairs or [(starts[0], ends[0])] if starts and ends else []


def _of_days(first: Draft, last: Draft, situation: Situation) -> list[Stretch]:
    """The end decides for dates, the start for weekdays: "3-5 May" said on the 4th is the running one."""
    found = []
    if first.weekdays and last.weekdays and first.day is None:
        for start in moments(first, situation) if situation.ahead else []:
            after = replace_now(situation, start, Towards.AHEAD)
            found += [Stretch(start, end) for end in moments(last, after)[:1] if end.at > start.at]
        for end in moments(last, situation) if not situation.ahead else []:
            before = replace_now(situation, end, Towards.BACK)
            found += [Stretch(start, end) for start in moments(first, before)[:1] if start.at < end.at]
        return found
    for end in moments(last, situation):
        before = replace_now(situation, end, Towards.BACK)
        dated = first.offset is not None or first.year is not None or first.weekdays
        starts = moments(first, situation if dated else before)
        found += [Stretch(start, end) for start in starts[:1] if start.at < end.at]
    return found


def replace_now(situation: Situation, moment: Moment, towards: Towards) -> Situation:
    """The same place seen from another moment."""
    return replace(situation, now=moment.at, towards=towards)
