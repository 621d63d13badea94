"""How long it took: a duration unless the words say hours each, or in total."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from handlers.activities.understanding.items import Item, Row, noun_follows
from handlers.activities.understanding.report import Report, is_rate
from handlers.activities.understanding.result import Doubt, Field, Hours, HoursKind, Said, Why
from handlers.activities.understanding.tags import Tag
from handlers.kit.phrases import Count, Found, Kind, Length, Moment, Precision, Stretch

_NEAR = 7  # words between "each" and its hours
LONGEST_DAY = 24.0
LONGEST_EACH = 16.0  # hours that one person gives on one day
MOST_TOTAL = 10_000.0
SHORTEST = 0.25
_ROUNDED = 0.05  # of a total, which people round
_SESSIONS_NEAR = 5  # words between the sessions and their length
_BRIDGES = frozenset(":=-–—՝")
_TIMED_NEAR = 4  # words between "started" and its clock time
_BARE_PAIR = re.compile(r"(?<![\d.:])(\d{1,2})\s?[-–]\s?(\d{1,2})(?![\d.:h])")
_AND = frozenset({"and", "et", "y", "und", "og", "и", "և", "ու", "və", "და", "ва"})
_EARLY, _LATE = 8, 12  # hours: two figures below are as likely goals


@dataclass(frozen=True, slots=True)
class _Heard:
    at: int
    hours: Hours
    doubt: Why | None = None
    clock: bool = False  # from two clock times
    daily: bool = False  # so much a day


def hours_of(row: Row, report: Report, days: int, volunteers: int | None) -> tuple[Said[Hours] | None, Doubt | None]:
    """The hours of a message, or a doubt. `days`: how many days it took; `volunteers`: how many there were."""
    heard = [each for i, item in enumerate(row.items) if report.holds(item) and (each := _heard(row, i))]
    if not heard and (told := _from_start_to_end(row, report)):
        heard = [told]
    if not heard:
        return None, None
    chosen = _choose(heard)
    if chosen is None:
        return None, Doubt(Field.HOURS, Why.SEVERAL, tuple(dict.fromkeys(each.hours for each in heard)))
    if chosen.daily and days > 1:
        in_all = Hours(round(chosen.hours.amount * days, 2), HoursKind.EACH)
        return None, Doubt(Field.HOURS, Why.UNCLEAR, (in_all, Hours(chosen.hours.amount, HoursKind.EACH)))
    if _contradict(heard, volunteers):
        return None, Doubt(Field.HOURS, Why.SEVERAL, tuple(dict.fromkeys(each.hours for each in heard)))
    why = chosen.doubt or _unsound(chosen.hours, days, volunteers)
    if why is not None:
        return None, Doubt(Field.HOURS, why, tuple(dict.fromkeys(each.hours for each in heard)))
    item = row[chosen.at]
    return Said(chosen.hours, item.start, item.end), None


def _choose(heard: list[_Heard]) -> _Heard | None:
    """What was said in total, else each, else the duration; None when two of one kind differ."""
    for kind in (HoursKind.TOTAL, HoursKind.EACH, HoursKind.DURATION):
        same = [each for each in heard if each.hours.kind is kind]
        if same:
            amounts = {each.hours.amount for each in same}
            shifts = len({each.at for each in same if each.clock}) > 1  # "from 10 to 12, … from 12 to 14"
            return same[0] if len(amounts) == 1 and not shifts else None
    return None


def _contradict(heard: Sequence[_Heard], volunteers: int | None) -> bool:
    """ "15 volunteers, 3 h each, 50 hours in total": one of the figures is wrong."""
    each = {one.hours.amount for one in heard if one.hours.kind is HoursKind.EACH}
    total = {one.hours.amount for one in heard if one.hours.kind is HoursKind.TOTAL}
    if not volunteers or len(each) != 1 or len(total) != 1:
        return False
    product = each.pop() * volunteers
    return abs(product - total.pop()) > _ROUNDED * product


def _unsound(hours: Hours, days: int, volunteers: int | None) -> Why | None:
    if hours.amount <= 0:
        return Why.ZERO
    if hours.amount < SHORTEST:
        return Why.UNCLEAR
    most = {
        HoursKind.DURATION: LONGEST_DAY * days,
        HoursKind.EACH: LONGEST_EACH * max(days, 1),
        HoursKind.TOTAL: min(MOST_TOTAL, LONGEST_DAY * days * volunteers) if volunteers else MOST_TOTAL,
    }[hours.kind]
    return Why.ABSURD if hours.amount > most else None


def _heard(row: Row, i: int) -> _Heard | None:
    item = row[i]
    if item.found is None or item.taken == "people":
        return None
    length, doubt, clock = _length(item.found, item.raw)
    if length is None and item.is_number and _is_labour(row, i):
        length, doubt = float(item.count.amount), Why.RANGE if item.count.most is not None else None
        return _Heard(i, Hours(length, HoursKind.TOTAL), doubt)
    if length is None and item.is_number and not item.taken and (span := _clock_span(row, i)):
        length, clock = span, True
    elif length is None and item.is_number and not item.taken and _is_labelled(row, i):
        length = float(item.count.amount)
    if length is None:
        return None
    if _is_minus(row, item):
        doubt = Why.NEGATIVE
    kind, daily = _kind(row, i)
    per_day = daily or _is_one_of_several(row, i) or (not clock and _goes_on(row, i))
    behind = row[i + 1] if i + 1 < len(row) else None
    daily = daily or (behind is not None and behind.found is not None and is_rate(behind.found, behind.raw))
    if clock and kind is not HoursKind.EACH:
        kind = HoursKind.DURATION
    return _Heard(i, Hours(round(length, 2), kind), doubt or (Why.UNCLEAR if per_day else None), clock, daily)


def _from_start_to_end(row: Row, report: Report) -> _Heard | None:
    """ "started at 18:30, ended at 21:00": two clock times, each with its word in front of it."""
    began: datetime | None = None
    for i, item in enumerate(row.items):
        value = item.found.value if item.found is not None and report.holds(item) else None
        if not isinstance(value, Moment) or value.precision is not Precision.MINUTE:
            continue
        word = _start_or_end(row, i)
        if word is not None and word.has(Tag.STARTED):
            began = value.at
        elif began is not None and word is not None:
            length = (value.at.hour - began.hour) + (value.at.minute - began.minute) / 60
            return _Heard(i, Hours(round(length % LONGEST_DAY, 2), HoursKind.DURATION), clock=True)
    return None


def _start_or_end(row: Row, i: int) -> Item | None:
    """The word that says what began or ended at the clock time: before it, else right behind it."""
    for other in reversed(row.items[max(i - _TIMED_NEAR, 0) : i]):
        if other.has(Tag.STARTED, Tag.ENDED):
            return other
        if other.raw == "," or (other.found is not None and not other.found.dated):
            break
    behind = row.items[i + 1 : i + 2]
    return next((other for other in behind if other.has(Tag.STARTED, Tag.ENDED)), None)


def _goes_on(row: Row, i: int) -> bool:
    """ "2 hours in the morning and 3 in the afternoon", "6 hours a day": that is not all of it."""
    for j in range(i + 1, min(i + 1 + _SESSIONS_NEAR, len(row))):
        item, before = row[j], row[j - 1]
        if item.sentence != row[i].sentence or item.raw == ",":
            return False
        if item.found is None:
            continue
        if j == i + 1 and is_rate(item.found, item.raw):
            return True
        words = item.raw.split()
        led = before.has(Tag.AND) or (len(words) > 1 and words[-2].lower() in _AND)
        clock = (
            item.found.kind is Kind.INSTANT and words[-1 if len(words) > 1 and not before.has(Tag.AND) else 0].isdigit()
        )
        return led and (clock or (item.is_number and not item.taken and not noun_follows(row, j)))
    return False


def _is_score(raw: str) -> bool:
    """ "3-2 ayer": two small figures that may be goals as well as hours."""
    pair = _BARE_PAIR.search(raw)
    if pair is None or ":" in raw:
        return False
    first, last = int(pair[1]), int(pair[2])
    return last < _LATE and (first >= last or last < _EARLY)


def _is_one_of_several(row: Row, i: int) -> bool:
    """ "two lessons of 45 minutes", "3 x 45 min": nobody said how long it took in all."""
    several = False
    for item in reversed(row.items[max(i - _SESSIONS_NEAR, 0) : i]):
        if item.sentence != row[i].sentence or (not item.is_word and item.found is None and item.raw not in ",x×х*("):
            return False
        if item.is_number:
            return several and item.taken == "" and item.count.amount > 1
        if item.found is not None:
            return False
        several = several or item.has(Tag.SESSION) or item.raw in {"x", "×", "х", "*"}
    return False


def _is_minus(row: Row, item: Item) -> bool:
    before = row.text[: item.start]
    return before[-1:] in {"-", "−"} and not before[-2:-1].strip() and not before[:-1].rstrip()[-1:].isalnum()


def _length(found: Found, raw: str) -> tuple[float | None, Why | None, bool]:
    """The length in hours, why it is doubtful, and whether it was told by two clock times."""
    value = found.value
    lengths = [other.value for other in found.others if isinstance(other.value, Length)]
    if isinstance(value, Length):
        if not _in_hours(value, raw):
            return None, None, False
        if any(_in_hours(other, raw) for other in lengths):
            return value.hours, Why.RANGE, False
        return value.hours, None, False
    if found.kind is Kind.INSTANT and not found.dated and lengths and raw[:1].isdigit():
        return (lengths[0].hours, None, False) if _in_hours(lengths[0], raw) else (None, None, False)
    if isinstance(value, Stretch) and found.kind is Kind.RANGE:
        timed = value.starts.precision is Precision.MINUTE and value.ends.precision is Precision.MINUTE
        seconds = (value.ends.at - value.starts.at).total_seconds()
        if timed and 0 < seconds <= LONGEST_DAY * 3600:
            other = {
                (each.value.ends.at - each.value.starts.at).total_seconds()
                for each in found.others
                if isinstance(each.value, Stretch)
            } - {seconds}
            return seconds / 3600, Why.UNCLEAR if other or _is_score(raw) else None, True
    return None, None, False


def _in_hours(length: Length, raw: str) -> bool:
    """Whether hours or minutes were said, and not days: "48 hours", but not "two days"."""
    if length.months or length.seconds < 60:
        return False
    return length.seconds % 86_400 != 0 or str(round(length.hours)) in raw


def _clock_span(row: Row, i: int) -> float | None:
    """ "saat 18-dən 21-dək": a pair of bare numbers behind the word for the hour."""
    count = row[i].count
    if count.most is None or not i or not row[i - 1].has(Tag.HOUR) or count.most > LONGEST_DAY:
        return None
    return float(count.most - count.amount) if count.most > count.amount else None


def _is_labelled(row: Row, i: int) -> bool:
    """ "Hours: 3", "total hours 42"."""
    before = [item for item in row.items[max(i - 3, 0) : i] if item.raw not in _BRIDGES]
    behind = row[i + 1] if i + 1 < len(row) else None
    alone = behind is None or not behind.is_word or behind.clause != row[i].clause or behind.has(Tag.TOTAL, Tag.EACH)
    return bool(before) and before[-1].has(Tag.HOUR) and alone


def _is_labour(row: Row, i: int) -> bool:
    return i + 1 < len(row) and row[i + 1].has(Tag.LABOUR) and isinstance(row[i].count, Count)


def _kind(row: Row, i: int) -> tuple[HoursKind, bool]:
    """What the words around the hours make of them, and whether they are only of one day."""
    item = row[i]
    each, total, per_day = item.has(Tag.EACH), item.has(Tag.TOTAL), False
    for j in range(max(i - _NEAR, 0), min(i + _NEAR + 1, len(row))):
        other = row[j]
        near = other.clause == item.clause or (abs(i - j) <= 2 and _is_beside(row, item, other))
        if j == i or other.joined < 0 or not near or _belongs_elsewhere(row, i, j):
            continue
        total = total or other.has(Tag.TOTAL, Tag.LABOUR)
        if any(between.taken == "people" and between.is_number for between in row.items[i + 1 : j]):
            continue  # "45 min with 12 pupils each"
        each = each or other.has(Tag.EACH) or (other.raw in {"x", "×", "х", "*"} and abs(i - j) == 1)
        per_day = per_day or other.has(Tag.PER_DAY)
    each = each or (i > 0 and row[i - 1].fold == "по") or item.raw[:3].lower() == "по "
    if total and each:
        return HoursKind.TOTAL, True
    if total:
        return HoursKind.TOTAL, per_day
    return (HoursKind.EACH, per_day) if each else (HoursKind.DURATION, per_day)


def _is_beside(row: Row, item: Item, other: Item) -> bool:
    """Whether a word of the next clause speaks of these hours: that clause has no figure of its own."""
    own = any(each.found is not None and each.clause == other.clause for each in row.items)
    return other.sentence == item.sentence and not own


def _belongs_elsewhere(row: Row, i: int, j: int) -> bool:
    """Whether another number stands between, so that the word speaks of that one."""
    low, high = sorted((i, j))
    return any(item.found is not None and item.taken != "people" for item in row.items[low + 1 : high])
