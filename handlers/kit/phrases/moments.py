"""Works out which moments a draft can mean, the likeliest first. All the rules of calendars and clocks are here.

Elapsed units (minutes, hours) are added in UTC, calendar units on the wall clock; a wall-clock time that the spring
change skips moves forward by the gap, and one that autumn repeats is the first.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from handlers.kit.phrases.clocks import Clock
from handlers.kit.phrases.drafts import Draft
from handlers.kit.phrases.language import Language
from handlers.kit.phrases.lengths import Measured
from handlers.kit.phrases.roles import Part, Unit
from handlers.kit.phrases.values import Moment, Precision, Towards

FURTHEST_YEAR = 2999
_WEEK = timedelta(days=7)
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Situation:
    """Who speaks when and where: `now` is local to `zone`; `territory` settles the order of day and month."""

    now: datetime
    zone: tzinfo
    towards: Towards
    language: Language
    territory: str | None = None

    @property
    def today(self) -> date:
        return self.now.date()

    @property
    def ahead(self) -> bool:
        return self.towards is Towards.AHEAD


def on_wall(day: date, hour: int, minute: int, zone: tzinfo) -> datetime:
    """The aware time at which the wall clock of a zone shows it; 24:00 is the next day's start."""
    if hour == 24:
        day, hour = day + _DAY, 0
    wall = datetime.combine(day, time(hour, minute), tzinfo=zone)
    return wall.astimezone(UTC).astimezone(zone)


def moments(draft: Draft, situation: Situation) -> list[Moment]:
    """What a draft can mean as a point in time, likeliest first; empty when it says no point."""
    if draft.now:
        return [Moment(situation.now, Precision.MINUTE)]
    if draft.moved and draft.length is not None:
        return _moved(draft, draft.length, situation)
    if draft.clock is None and draft.part is None:
        return [_whole_day(day, situation) for day in days(draft, situation) if day is not None]
    if not draft.has_date and draft.shifted is None and draft.relative is None:
        return _clock_alone(draft, situation)
    found = []
    for hour, minute in hours(draft.clock, draft.part):
        chosen = days(draft, situation, (hour, minute))
        found += [_at(day, hour, minute, draft, situation) for day in chosen if day is not None]
    return found


def _whole_day(day: date, situation: Situation) -> Moment:
    return Moment(on_wall(day, 0, 0, situation.zone), Precision.DAY)


def _at(day: date, hour: int, minute: int, draft: Draft, situation: Situation) -> Moment:
    precision = Precision.MINUTE if draft.clock is not None else Precision.PART
    return Moment(on_wall(day, hour, minute, situation.zone), precision)


def hours(clock: Clock | None, part: Part | None) -> list[tuple[int, int]]:
    """The wall-clock times that a clock time and a part of the day can mean.

    A bare hour up to six may be in the afternoon; from seven on it is taken as it stands.
    """
    if clock is None:
        return [(int(part), 0)] if part is not None else []
    hour, minute = clock.hour, clock.minute
    if part is not None:
        return [(_in_part(hour, part), minute)]
    if hour == 24 and minute == 0:
        return [(24, 0), (0, 0)]
    if clock.open and 1 <= hour <= 6:
        return [(hour, minute), (hour + 12, minute)]
    return [(hour, minute)]


def _in_part(hour: int, part: Part) -> int:
    if part is Part.MORNING or hour > 12:
        return hour
    if part is Part.NIGHT:
        return hour if hour < 6 else hour + 12 if hour < 12 else 24
    return hour + 12 if hour < 12 else 12


def _clock_alone(draft: Draft, situation: Situation) -> list[Moment]:
    """ "at 9": today if that is still ahead, else tomorrow; an open one may be this evening instead."""
    clock = draft.clock
    found = [_nearest(hour, minute, situation) for hour, minute in hours(clock, draft.part)]
    unclear = clock is not None and clock.open and draft.part is None and 7 <= clock.hour < 12
    if clock is not None and unclear and found[0].date() != situation.today:
        found.append(_nearest(clock.hour + 12, clock.minute, situation))
    precision = Precision.MINUTE if clock is not None else Precision.PART
    return [Moment(at, precision) for at in dict.fromkeys(found)]


def _nearest(hour: int, minute: int, situation: Situation) -> datetime:
    today, now = situation.today, situation.now
    at = on_wall(today, hour, minute, situation.zone)
    if situation.ahead and at <= now:
        return on_wall(today + _DAY, hour, minute, situation.zone)
    if not situation.ahead and at > now:
        return on_wall(today - _DAY, hour, minute, situation.zone)
    return at


# ---- days


def days(draft: Draft, situation: Situation, at: tuple[int, int] | None = None) -> list[date | None]:
    """The days a draft can mean, likeliest first. `at`, the time said with it, decides whether today counts."""
    if draft.offset is not None:
        return [situation.today + timedelta(days=draft.offset)]
    if draft.slashed is not None:
        return list(_slashed(draft.slashed, situation, at))
    if draft.nth and not draft.is_habit:
        return [_nth_day(draft, situation)]
    if draft.day is not None and draft.month is not None:
        return _with_weekday(_dated(draft.day, draft.month, draft.year, situation, at), draft, situation)
    if draft.day is not None:
        return [_day_of_month(draft.day, draft, situation, at)]
    if draft.weekdays and len(draft.weekdays) == 1 and not draft.is_habit:
        return _weekday(draft.weekdays[0], draft, situation, at)
    if draft.part is not None and draft.relative == 0:
        return [situation.today]
    return []


def _fits(day: date, situation: Situation, at: tuple[int, int] | None) -> bool:
    """Whether a day (at a time) lies on the side that one looks to; today without a time does."""
    if at is None or day != situation.today:
        return day >= situation.today if situation.ahead else day <= situation.today
    moment = on_wall(day, at[0], at[1], situation.zone)
    return moment > situation.now if situation.ahead else moment <= situation.now


def _dated(day: int, month: int, year: int | None, situation: Situation, at: tuple[int, int] | None) -> date | None:
    """A day of a month: in its year, or in the nearest year on the right side (up to eight away for 29 February)."""
    if year is not None:
        return _date(year, month, day)
    step = 1 if situation.ahead else -1
    for distance in range(9):
        found = _date(situation.today.year + step * distance, month, day)
        if found is not None and _fits(found, situation, at):
            return found
    return None


def _date(year: int, month: int, day: int) -> date | None:
    if not (1 <= year <= FURTHEST_YEAR and 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]):
        return None
    return date(year, month, day)


def _with_weekday(day: date | None, draft: Draft, situation: Situation) -> list[date | None]:
    """A date said with its weekday; when they disagree, both readings are in doubt."""
    if day is None or not draft.weekdays or day.weekday() == draft.weekdays[0]:
        return [day]
    return [day, *_weekday(draft.weekdays[0], Draft(0, 0), situation, None)][:2]


def _slashed(
    written: tuple[int, int, int | None], situation: Situation, at: tuple[int, int] | None
) -> Iterator[date | None]:
    first, second, year = written
    language, territory = situation.language, situation.territory
    orders = [(first, second), (second, first)]
    if territory in language.month_first_in:
        orders = orders[1:]
    elif language.day_first or (territory is not None and territory not in language.either_order_in):
        orders = orders[:1]
    found = dict.fromkeys(_dated(day, month, year, situation, at) for day, month in orders)
    yield from (day for day in found if day is not None)


def _day_of_month(day: int, draft: Draft, situation: Situation, at: tuple[int, int] | None) -> date | None:
    today = situation.today
    first = today.replace(day=1)
    if draft.shifted is not None and draft.shifted[0] is Unit.MONTH:
        month = add_months(first, draft.shifted[1])
        return _date(month.year, month.month, day) if month else None
    for distance in range(49):
        month = add_months(first, distance if situation.ahead else -distance)
        found = _date(month.year, month.month, day) if month else None
        weekday_fits = found is not None and (not draft.weekdays or found.weekday() == draft.weekdays[0])
        if found is not None and weekday_fits and _fits(found, situation, at):
            return found
    return None


def add_months(day: date, months: int) -> date | None:
    """The same day some months on, or the last one of a shorter month; None beyond the calendar."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    if not 1 <= year <= FURTHEST_YEAR:
        return None
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _weekday(weekday: int, draft: Draft, situation: Situation, at: tuple[int, int] | None) -> list[date | None]:
    today = situation.today
    monday = today - timedelta(days=today.weekday())
    if draft.shifted is not None and draft.shifted[0] is Unit.WEEK:
        return [monday + _WEEK * draft.shifted[1] + timedelta(days=weekday)]
    coming = today + timedelta(days=(weekday - today.weekday()) % 7)
    match draft.relative:
        case 0:
            this_week = monday + timedelta(days=weekday)
            return [this_week] if _fits(this_week, situation, at) or not situation.ahead else [coming, this_week]
        case 1:
            after_today = coming if coming > today else coming + _WEEK
            same_week = after_today < monday + _WEEK
            return [after_today, after_today + _WEEK] if same_week else [after_today]
        case 2:
            return [(coming if coming > today else coming + _WEEK) + _WEEK]
        case -1:
            before_today = coming - _WEEK
            doubtful = before_today >= max(monday, today - 2 * _DAY) and not situation.language.last_is_nearest
            return [before_today, before_today - _WEEK] if doubtful else [before_today]
    if coming == today and at is None:
        return [today, today + (_WEEK if situation.ahead else -_WEEK)]
    if coming == today and _fits(today, situation, at):
        return [today]
    if situation.ahead:
        return [coming if coming > today else coming + _WEEK]
    return [coming - _WEEK]


def _nth_day(draft: Draft, situation: Situation) -> date | None:
    """ "the first Saturday of May", "the last working day of next month", "the last day of the month"."""
    today = situation.today
    if len(draft.nth) != 1:
        return None
    months: list[date | None]
    if draft.month is not None:
        step = 1 if situation.ahead else -1
        years = [draft.year] if draft.year else [today.year + step * distance for distance in range(2)]
        months = [_date(year, draft.month, 1) for year in years]
    elif draft.shifted is not None and draft.shifted[0] is Unit.MONTH:
        months = [add_months(today.replace(day=1), draft.shifted[1])]
    else:
        step = 1 if situation.ahead else -1
        months = [add_months(today.replace(day=1), step * distance) for distance in range(13)]
    chosen = (draft.month is not None and draft.year is not None) or draft.shifted is not None
    for month in months:
        found = _nth_of(draft, month) if month is not None else None
        if found is not None and (chosen or _fits(found, situation, None)):
            return found
    return None


def _nth_of(draft: Draft, month: date) -> date | None:
    length = monthrange(month.year, month.month)[1]
    wanted = draft.weekdays or (range(5) if draft.workday else range(7))
    fitting = [month.replace(day=day) for day in range(1, length + 1) if month.replace(day=day).weekday() in wanted]
    nth = draft.nth[0]
    place = nth - 1 if nth > 0 else nth
    return fitting[place] if -len(fitting) <= place < len(fitting) else None


# ---- from now


def _moved(draft: Draft, measured: Measured, situation: Situation) -> list[Moment]:
    if draft.anchored:
        return _from_anchor(draft, measured, situation)
    if draft.day is not None or draft.offset is not None:
        return []
    if draft.weekdays:
        return _weekday_of_moved_week(draft, measured, situation)
    length, sign = measured.length, draft.moved
    whole_days, rest = divmod(length.seconds, 86_400)
    if measured.largest < Unit.DAY:  # "in 24 hours" elapses; "in a day and two hours" starts with a calendar day
        whole_days, rest = 0, length.seconds
    day = add_months(situation.today, sign * length.months)
    if day is None:
        return []
    day += timedelta(days=sign * whole_days)
    if draft.clock is not None or draft.part is not None:
        told = hours(draft.clock, draft.part) if rest == 0 else []
        return [_at(day, hour, minute, draft, situation) for hour, minute in told]
    at = on_wall(day, situation.now.hour, situation.now.minute, situation.zone)
    if rest:
        start = situation.now if day == situation.today else at
        at = (start.astimezone(UTC) + timedelta(seconds=sign * rest)).astimezone(situation.zone)
    elapsed = measured.unit < Unit.DAY
    return [Moment(at, Precision.MINUTE if elapsed else Precision.DAY)]


def _weekday_of_moved_week(draft: Draft, measured: Measured, situation: Situation) -> list[Moment]:
    """ "in two weeks on Monday": the Monday of that calendar week; the nearest one to the very day may be meant too."""
    weeks, rest = divmod(measured.length.seconds, 7 * 86_400)
    if rest or measured.length.months or len(draft.weekdays) != 1:
        return []
    away = situation.today + timedelta(weeks=draft.moved * weeks)
    in_week = away - timedelta(days=away.weekday() - draft.weekdays[0])
    nearest = situation.today + timedelta(days=(draft.weekdays[0] - situation.today.weekday()) % 7)
    chosen = dict.fromkeys((in_week, nearest + timedelta(weeks=draft.moved * weeks)))
    told = hours(draft.clock, draft.part)
    if not told:
        return [_whole_day(day, situation) for day in chosen]
    return [_at(day, *at, draft, situation) for at in told for day in chosen]


def _from_anchor(draft: Draft, measured: Measured, situation: Situation) -> list[Moment]:
    """ "a week from Friday", "two days before tomorrow": counted from a day that is said."""
    whole_days, rest = divmod(draft.moved * measured.length.seconds, 86_400)
    found = []
    for anchor in days(draft, situation):
        day = add_months(anchor, draft.moved * measured.length.months) if anchor is not None and not rest else None
        if day is not None:
            found.append(day + timedelta(days=whole_days))
    if draft.clock is None and draft.part is None:
        return [_whole_day(day, situation) for day in found]
    return [_at(day, *at, draft, situation) for at in hours(draft.clock, draft.part) for day in found]
