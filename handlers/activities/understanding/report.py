"""Tells whether a message reports something that took place, and which of its clauses do.

Greetings, questions, plans, calls for help, wishes to be reminded and what was cancelled report nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from handlers.activities.understanding.items import Item, Row
from handlers.activities.understanding.lexicon import NOUNS, STRONG, Lexicon
from handlers.activities.understanding.tags import Tag
from handlers.activities.understanding.writers import company_of
from handlers.kit.phrases import Found, Kind, Length, Moment, Period, Precision, Stretch

_PEOPLE = NOUNS - {Tag.THING, Tag.FAMILY}
LONGEST_DAYS = 62  # of one activity; a longer stretch ("last year") is no date of it
LONG_AGO = 300  # days
_YEAR = re.compile(r"\d{4}|\d[./-]\d{2}$")
_DAY = 86_400  # seconds
ENOUGH = 3  # points of evidence that make a report
ENOUGH_BESIDE = 4  # when another sentence asks, plans or cancels
_PAIR = 2
_OPENING = 6  # words among which "log" makes a report of a sentence
_FIRST_WORDS = 3  # of a sentence, among which a question word opens a question


@dataclass(frozen=True, slots=True)
class Report:
    """Which clauses report (`live`); empty when nothing was reported."""

    live: frozenset[int]

    @property
    def is_activity(self) -> bool:
        return bool(self.live)

    def holds(self, item: Item) -> bool:
        return item.clause in self.live


def days_of(found: Found) -> tuple[date, date] | None:
    """First and last local day of a found date; None for anything else, and for a clock time without a day."""
    value = found.value
    if isinstance(value, Stretch) and (value.ends.on - value.starts.on).days > LONGEST_DAYS:
        return None
    if isinstance(value, Moment) and found.kind in {Kind.DATE, Kind.INSTANT} and found.dated:
        return value.on, value.on
    if isinstance(value, Stretch) and found.kind is Kind.RANGE and found.dated:
        last = value.ends.on
        overnight = value.starts.precision is Precision.MINUTE and (last - value.starts.on).days == 1
        return value.starts.on, value.starts.on if overnight else last
    return None


def readings(found: Found, today: date) -> list[tuple[date, date]]:
    """All days that a found date can mean and that are not ahead, likeliest first."""
    every = [found, *(replace(found, kind=other.kind, value=other.value) for other in found.others)]
    days = [days_of(each) for each in every]
    return list(dict.fromkeys(each for each in days if each is not None and each[1] <= today))


def readings_of(item: Item, today: date) -> list[tuple[date, date]]:
    """As `readings`, of an item."""
    return readings(item.found, today) if item.found is not None else []


def is_perhaps_ahead(item: Item, today: date) -> bool:
    """ "On 20 May", said on the 12th: a day without its year that lies so far back that it may be the one to come."""
    days = readings_of(item, today)
    return bool(days) and (today - days[0][0]).days > LONG_AGO and _YEAR.search(item.raw) is None


@dataclass(frozen=True, slots=True)
class _Evidence:
    points: int
    firm: bool  # something that only happens in a report: people counted, a deed
    told: bool  # what it was or when
    dead: bool
    dead_clauses: frozenset[int]


def report_of(
    row: Row, today: date, lexicon: Lexicon, surely_past: Callable[[Found], bool], *, logged: bool = False
) -> Report:
    """Weigh every sentence. `surely_past` tells of a found date whether it can only lie in the past; `logged`: somebody
    said that it is a report.
    """
    weighed: dict[int, _Evidence] = {}
    company = company_of(row)
    for number in range(row.sentences):
        items = row.of_sentence(number)
        if items:
            weighed[number] = _weigh(items, today, lexicon, surely_past, company.get(number, 0), logged=logged)
    living = {number: each for number, each in weighed.items() if not each.dead}
    points = sum(each.points for each in living.values())
    asks = any(each.dead for each in weighed.values())
    told = any(each.firm and (each.told or not asks) for each in living.values())
    if points < (ENOUGH_BESIDE if asks else ENOUGH) or not told:
        return Report(frozenset())
    dead = frozenset().union(*(each.dead_clauses for each in living.values()))
    return Report(frozenset(item.clause for item in row.items if item.sentence in living) - dead)


def _weigh(
    items: Sequence[Item],
    today: date,
    lexicon: Lexicon,
    surely_past: Callable[[Found], bool],
    company: int,
    *,
    logged: bool,
) -> _Evidence:
    founds = [(item, days) for item in items if item.found and (days := days_of(item.found))]
    tags = frozenset[Tag]().union(*(item.tags for item in items))
    verb = bool(tags & {Tag.GAVE, Tag.GUEST, Tag.PAST})
    past = [item for item, _ in founds if readings_of(item, today) and (verb or not is_perhaps_ahead(item, today))]
    future = [item for item, _ in founds if item not in past]
    lasting = any(item.found and item.found.kind is Kind.DURATION for item in items)
    named = company > _PAIR or (company == _PAIR and lasting)  # two alone also meet, travel or are ill
    people = named or _people_counted(items) or _people_misspelt(items, lexicon)
    deed = bool(tags & {Tag.GAVE, Tag.GUEST})
    topic = bool(tags & {Tag.HANDS, Tag.EVENT, Tag.VISIT}) or any(STRONG in item.themes.values() for item in items)
    aside = any(item.has(Tag.PRIVATE, Tag.OURS_ONLY) or item.raw == "#" for item in items)
    said = logged or any(Tag.LOG in item.tags for item in items[:_OPENING])
    logged = said and bool(people or founds or lasting or (logged and aside))
    points = 2 * bool(past) + 2 * people + 2 * (deed or Tag.PAST in tags) + topic + lasting + 3 * logged
    if Tag.COURTESY in tags and not people and not logged:
        points -= 2
    firm = (
        people or logged or deed or (topic and (Tag.PAST in tags or any(surely_past(i.found) for i in past if i.found)))
    )
    ahead = {item.clause for item in items if item.has(Tag.PLAN, Tag.NEED)} | {item.clause for item in future}
    dead_clauses = ahead if past or logged else set()
    dead = Tag.REMIND in tags or (
        not logged
        and (
            _asks(items)
            or _cancels(items)
            or bool(ahead and not (past and deed) and not (past and people and _begins_live(items, ahead)))
        )
    )
    return _Evidence(points, firm, bool(past) or topic, dead, frozenset(dead_clauses))


def _begins_live(items: Sequence[Item], ahead: set[int]) -> bool:
    """Whether what was reported stands in clauses of its own."""
    live = [item for item in items if item.clause not in ahead]
    return _people_counted(live) or any(item.has(Tag.HANDS, Tag.EVENT, Tag.VISIT) for item in live)


def _people_counted(items: Sequence[Item]) -> bool:
    clauses = {item.clause for item in items if item.is_number or item.group}
    near = {item.clause for item in items if item.tags & _PEOPLE or item.has(Tag.US, Tag.WE)}
    return bool(clauses & (near | {clause + 1 for clause in near})) or any(
        item.group or item.has(Tag.ALONE) for item in items
    )


def _people_misspelt(items: Sequence[Item], lexicon: Lexicon) -> bool:
    return any(
        number.is_number and noun.is_word and not noun.tags and lexicon.misspelt(noun.fold) is not None
        for number, noun in pairwise(items)
    )


def _asks(items: Sequence[Item]) -> bool:
    if any(item.raw in {"?", "¿"} or "՞" in item.raw for item in items):
        return True
    words = [item for item in items if item.is_word]
    opening = [item for item in words[:_FIRST_WORDS] if not item.has(Tag.COURTESY, Tag.FILLER)]
    return bool(opening) and Tag.ASK in opening[0].tags and not any(item.found for item in items[:2])


def _cancels(items: Sequence[Item]) -> bool:
    return any(item.has(Tag.CANCEL) and not (i and items[i - 1].has(Tag.NOT)) for i, item in enumerate(items))


def is_period(found: Found) -> bool:
    """Whether a month or a week was named where a day is wanted; a year is only mentioned."""
    value = found.value
    return isinstance(value, Period) and (value.last_on - value.first_on).days <= 31


def is_rate(found: Found, raw: str) -> bool:
    """Whether "a day", "every week" stands behind people."""
    a_day = (
        isinstance(found.value, Length) and found.value.seconds in {_DAY, 7 * _DAY} and not any(map(str.isdigit, raw))
    )
    return a_day or found.kind is Kind.RECURRENCE
