"""How long a repeat goes on: "every day until Friday", "for 5 days". Pure; finds the end, not when it begins."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from handlers.kit import phrases
from handlers.kit.phrases import Kind, Precision
from handlers.reminders import rules, wording

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime, time

    from handlers.reminders.wishes import Situation

MOST_WORDS = 6
"""No end takes more words than this."""
_LONGEST = 366 * 10
_POINTS = frozenset({Kind.INSTANT, Kind.DATE})
_LENGTHS = frozenset({Kind.DURATION})
_STOPS = " ,.;:!?"
_YEAR = re.compile(r"20\d\d")


@dataclass(frozen=True, slots=True)
class Bound:
    """The end of a repeat, and where it stands in the line (characters `start` to `end`).

    last: which day it may be, the likeliest first. days: or so many days, the first one counted. clock: an hour that
    stood beside the day ("until Friday at 9"). is_bare: no word says that it is an end.
    """

    start: int
    end: int
    last: tuple[date, ...] = ()
    days: int = 0
    clock: time | None = None
    is_bare: bool = False

    def ends(self, first: datetime) -> tuple[date, ...]:
        """The last day, or what it may be, of a repeat that begins at this wall clock."""
        return self.last or (first.date() + timedelta(days=self.days - 1),)


def find(text: str, situation: Situation) -> Iterator[Bound]:
    """The ends that a line may name; in some languages a length at its start needs no word ("5 дней в 20:00")."""
    for start, end, behind, length in (*wording.ends(text, situation.language), (0, 0, True, True)):
        pieces = list(_pieces(text, start, end, behind=behind))
        for bound in _lengths(text, pieces, situation) if length else _days(text, pieces, situation):
            yield replace(bound, start=min(start, bound.start), end=max(end, bound.end), is_bare=not end)


def _pieces(text: str, start: int, end: int, *, behind: bool) -> Iterator[tuple[int, int]]:
    """The words behind a place, or in front of it, the longest piece first."""
    if behind:
        words = [(one.start() + end, one.end() + end) for one in re.finditer(r"\S+", text[end:])][:MOST_WORDS]
        yield from ((words[0][0], words[many - 1][1]) for many in range(len(words), 0, -1))
    else:
        words = [one.span() for one in re.finditer(r"\S+", text[:start])][-MOST_WORDS:]
        yield from ((words[-many][0], words[-1][1]) for many in range(len(words), 0, -1))


def _days(text: str, pieces: Sequence[tuple[int, int]], situation: Situation) -> Iterator[Bound]:
    """The pieces that are a day, the longest first: it may have eaten the weekday of the repeat itself."""
    for start, end in pieces:
        piece = text[start:end].rstrip(_STOPS)
        if _YEAR.fullmatch(piece):
            yield Bound(start, end, last=(date(int(piece), 12, 31),))
            return
        found = situation.find(piece, _POINTS)
        points = [one.value for one in found if isinstance(one.value, phrases.Moment)]
        if points:
            local = [rules.local_of(one.at, situation.zone) for one in points]
            clock = local[0].time() if points[0].precision is Precision.MINUTE else None
            last = tuple(dict.fromkeys(one.date() for one in local))
            yield Bound(start, start + found[0].end, last=last, clock=clock)


def _lengths(text: str, pieces: Sequence[tuple[int, int]], situation: Situation) -> Iterator[Bound]:
    """The shortest piece that is a number of days, unless it goes on to be a point in time ("5 days from now")."""
    for start, end in reversed(pieces):
        days = _whole_days(situation.read(text[start:end].rstrip(_STOPS), _LENGTHS))
        if days is None:
            continue
        for _, longer in (one for one in pieces if one[0] == start and one[1] > end):
            is_point = situation.read(text[start:longer].rstrip(_STOPS), _POINTS)
            if is_point and not situation.read(text[end:longer].strip(_STOPS), _POINTS):
                return
        yield Bound(start, end, days=days)
        return


def _whole_days(values: Sequence[phrases.Value]) -> int | None:
    for value in values:
        if isinstance(value, phrases.Length) and not value.seconds % 86_400:
            days = value.seconds // 86_400 + value.months * 30
            if 2 <= days <= _LONGEST:
                return days
    return None
