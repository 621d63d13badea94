"""Works out the RFC 5545 rules that a draft with "every" can mean, the likeliest first."""

from __future__ import annotations

from dataclasses import dataclass

from handlers.kit.phrases.drafts import Draft
from handlers.kit.phrases.moments import hours
from handlers.kit.phrases.roles import Unit
from handlers.kit.phrases.values import Recurrence

_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_WORKING = ",".join(_DAYS[:5])
_FREQUENCIES = {
    Unit.MINUTE: ("MINUTELY", 1),
    Unit.HOUR: ("HOURLY", 1),
    Unit.DAY: ("DAILY", 1),
    Unit.WEEK: ("WEEKLY", 1),
    Unit.MONTH: ("MONTHLY", 1),
    Unit.QUARTER: ("MONTHLY", 3),
    Unit.YEAR: ("YEARLY", 1),
}
MOST_OFTEN = Unit.HOUR  # nobody wants a message every minute
LONGEST_INTERVAL = 366


@dataclass(frozen=True, slots=True)
class _Rule:
    unit: Unit
    interval: int = 1
    by: str = ""

    def text(self, at: tuple[int, int] | None) -> str:
        frequency, times = _FREQUENCIES[self.unit]
        interval = self.interval * times
        parts = [f"FREQ={frequency}"]
        if interval > 1:
            parts.append(f"INTERVAL={interval}")
        if self.by:
            parts.append(self.by)
        if at is not None:
            parts.append(f"BYHOUR={at[0] % 24};BYMINUTE={at[1]}")
        return ";".join(parts)


def recurrences(draft: Draft) -> list[Recurrence]:
    """The rules a draft can mean; empty when it is no habit ("the first Saturday of the month" is one)."""
    told = hours(draft.clock, draft.part)[:2] if draft.clock is not None else [None]
    rules = [rule for rule in _rules(draft) if 1 <= rule.interval <= LONGEST_INTERVAL and rule.unit >= MOST_OFTEN]
    if told[0] is not None and told[0][0] == 24:
        told = told[1:]
    return [Recurrence(rule.text(at)) for rule in rules for at in told]


def _rules(draft: Draft) -> list[_Rule]:
    if draft.moved or draft.now or draft.slashed is not None or draft.year is not None:
        return []
    if draft.month_end and not draft.every:
        return []
    if draft.nth and (draft.weekdays or draft.workday or draft.nth_day):
        return _nth_rules(draft)
    if not draft.is_habit or draft.relative is not None or draft.shifted is not None:
        return []
    return _plain_rules(draft)


def _nth_rules(draft: Draft) -> list[_Rule]:
    """ "the last Friday of every month"; "every second Tuesday" is every other one unless a month is named."""
    days = ",".join(_DAYS[day] for day in draft.weekdays)
    if draft.unit in {Unit.MONTH, Unit.QUARTER, Unit.YEAR}:
        if draft.unit is not Unit.MONTH:
            return []
        return [_Rule(Unit.MONTH, draft.interval, _by_nth(draft))]
    if draft.shifted is not None or draft.month is not None or not draft.is_habit or len(draft.nth) > 1:
        return []
    nth = draft.nth[0]
    monthly = _Rule(Unit.MONTH, 1, _by_nth(draft))
    if nth <= 1 or not days:
        return [monthly]
    return [_Rule(Unit.WEEK, nth, f"BYDAY={days}"), monthly]


def _by_nth(draft: Draft) -> str:
    if draft.workday:
        return f"BYDAY={_WORKING};BYSETPOS={draft.nth[0]}"
    if draft.nth_day:
        return "BYMONTHDAY=" + ",".join(str(nth) for nth in draft.nth)
    return "BYDAY=" + ",".join(f"{nth}{_DAYS[day]}" for nth in draft.nth for day in draft.weekdays)


def _with_exceptions(draft: Draft) -> list[_Rule]:
    """ "every day except Sunday" is a list of weekdays; every other day has none."""
    if draft.interval != 1 or draft.unit not in {None, Unit.DAY, Unit.WEEK} or draft.month is not None or draft.day:
        return []
    named = draft.weekdays or (range(5) if draft.workday else range(7) if draft.unit is Unit.DAY else ())
    days = ",".join(_DAYS[day] for day in sorted(set(named) - set(draft.excluded)))
    return [_Rule(Unit.WEEK, 1, f"BYDAY={days}")] if days else []


def _plain_rules(draft: Draft) -> list[_Rule]:
    if draft.excluded:
        return _with_exceptions(draft)
    if draft.workday:
        return [_Rule(Unit.WEEK, draft.interval, f"BYDAY={_WORKING}")]
    if draft.weekend:
        return [_Rule(Unit.WEEK, draft.interval, "BYDAY=SA,SU")]
    if draft.week_or_day:
        on_day = _Rule(Unit.WEEK, draft.interval, f"BYDAY={_DAYS[draft.weekdays[0]]}")
        return [_Rule(Unit.WEEK, draft.interval), on_day]
    if draft.weekdays:
        days = ",".join(_DAYS[day] for day in sorted(dict.fromkeys(draft.weekdays)))
        if draft.unit not in {None, Unit.WEEK} or draft.day is not None:
            return []
        return [_Rule(Unit.WEEK, draft.interval, f"BYDAY={days}")]
    day = draft.day or _number_as_day(draft)
    if draft.month is not None:
        if draft.unit not in {None, Unit.YEAR}:
            return []
        by_day = f";BYMONTHDAY={day}" if day else ""
        return [_Rule(Unit.YEAR, draft.interval, f"BYMONTH={draft.month}{by_day}")]
    if day:
        return [_Rule(Unit.MONTH, draft.interval, f"BYMONTHDAY={day}")] if draft.unit in {None, Unit.MONTH} else []
    if draft.number is not None:
        return []
    if draft.unit is Unit.DAY and draft.interval == 15:
        return [_Rule(Unit.WEEK, 2), _Rule(Unit.DAY, 15)]  # "tous les 15 jours" is said for two weeks
    if draft.unit is not None:
        return [_Rule(draft.unit, draft.interval)] if draft.unit in _FREQUENCIES else []
    if draft.part is not None or draft.offset == 0 or draft.interval == 2:
        return [_Rule(Unit.DAY, draft.interval)]
    return []


def _number_as_day(draft: Draft) -> int | None:
    numeral = draft.number
    if numeral is None or not isinstance(numeral.amount, int) or not 1 <= numeral.amount <= 31:
        return None
    return numeral.amount
