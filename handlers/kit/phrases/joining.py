"""Where a phrase begins and ends, and which two drafts are joined by "to". Decides nothing about values."""

from __future__ import annotations

from dataclasses import dataclass

from handlers.kit.phrases.drafts import Draft
from handlers.kit.phrases.gathering import gather
from handlers.kit.phrases.numerals import number_at
from handlers.kit.phrases.roles import Role
from handlers.kit.phrases.sequence import Sequence

_MEASURING = (Role.NUMBER, Role.ARTICLE, Role.LENGTH, Role.HALF)
_TIMES = (Role.NUMBER, Role.CLOCK, Role.HOUR_MINUTE, Role.WEEKDAY, Role.DAY, Role.MONTH, Role.PAIR, Role.HOUR)
_OPENINGS = (Role.FROM, Role.SINCE, Role.BETWEEN, Role.TO)


@dataclass(frozen=True, slots=True)
class Phrase:
    """One draft, or two joined by "to", and the places of its atoms."""

    first: Draft
    last: Draft | None
    start: int
    end: int
    counts: bool = False  # an unknown word follows: its numbers count that

    @property
    def sure(self) -> bool:
        two_days = self.last is not None and bool(self.first.weekdays) and bool(self.last.weekdays)
        return self.first.sure or two_days or (self.last is not None and self.last.sure)


def phrase_at(sequence: Sequence, i: int, *, whole: bool) -> Phrase | None:
    """The phrase that starts at a place; None when none does."""
    means = sequence.at(i).means
    opening = next((role for role in _OPENINGS if role in means), None)
    measured = Role.IN in means and sequence.has(i + 1, *_MEASURING)
    if opening is Role.TO and (measured or Role.AT in means or Role.CLOCK_AT in means):
        opening = None  # "à 9h" is at nine when nothing comes before it
    start = i + (opening is not None)
    first = gather(sequence, start, whole=whole, opening=opening)
    if first.is_empty:
        return phrase_without_opening(sequence, i, whole=whole) if opening is not None else None
    if first.start > start + 4:
        return None
    begin = i if opening is not None else first.start
    last = _second(sequence, first, whole=whole)
    end = first.end if last is None else last.end
    counts = sequence.word_follows(end) and not _clock_before(sequence, i, first.end)
    return Phrase(first, last, begin, end, counts)


def _clock_before(sequence: Sequence, start: int, end: int) -> bool:
    """Whether a word that only a clock time follows was passed over: "saat 10-dan 13-ə qədər"."""
    return any(Role.CLOCK_AT in sequence.at(k).means for k in range(start, end))


def phrase_without_opening(sequence: Sequence, i: int, *, whole: bool) -> Phrase | None:
    """A word like "to" may begin something else as well ("от", "до"): then it is read as that."""
    first = gather(sequence, i, whole=whole)
    return None if first.is_empty else Phrase(first, None, first.start, first.end)


def _second(sequence: Sequence, first: Draft, *, whole: bool) -> Draft | None:
    end = first.end
    connected, neighbours = True, False
    if sequence.dash_before(end):
        start = end + (Role.TO in sequence.at(end).means)
    elif sequence.has(end, Role.TO) or (first.opening is Role.BETWEEN and sequence.has(end, Role.AND)):
        start = end + 1
    elif first.is_number and sequence.has(end, Role.OR, Role.AND):
        start = end + 1
        neighbours = not sequence.has(end, Role.OR)
    else:
        connected = False
        start = end
    if not connected and first.closing is not Role.FROM and first.opening is not Role.FROM:
        return None
    if start >= len(sequence) or not (sequence.joined(start).means or sequence.dash_before(start)):
        return None
    last = gather(sequence, start, whole=whole)
    if last.is_number and first.is_number and not whole and not sequence.word_follows(last.end):
        beside = gather(sequence, start, whole=True)
        last = beside if beside.has_date or beside.clock is not None else last
    if last.is_empty or last.start > start + 3:
        return None
    _settle_dots(sequence, first, last)
    hour_before = first.opening is Role.FROM and first.has_date
    hour_before = hour_before or (first.clock is not None and _clock_before(sequence, first.start, first.end))
    if last.is_number and not first.is_number and not whole and not hour_before and sequence.word_follows(last.end):
        return None  # "Monday - 19 guests"
    if neighbours and not _next_day(first, last):
        return None
    behind = sequence.has(last.end, Role.TO) and not sequence.has(last.end + 1, *_TIMES)  # no "à 10h"
    if behind and last.closing is None and not connected:
        last.closing, last.end = Role.TO, last.end + 1
    elif last.closing is Role.TO and sequence.has(last.end, Role.TO):
        last.end += 1
    bare_end = first.closing is Role.FROM and _alike(first, last)
    return last if connected or last.closing is Role.TO or bare_end else None


def _settle_dots(sequence: Sequence, first: Draft, last: Draft) -> None:
    """ "on Saturday from 10 to 12.30": behind an hour the dot is a clock's."""
    hours = (first.number is not None or first.clock is not None) and (first.has_date or first.opening is Role.FROM)
    if not hours or last.day is None or Role.PAIR not in sequence.at(last.start).means:
        return
    numeral = number_at(sequence, last.start)
    if numeral is not None and numeral.clock is not None:
        last.day, last.month, last.number, last.end = None, None, numeral, max(last.end, numeral.after)


def _next_day(first: Draft, last: Draft) -> bool:
    """ "5 and 6 May" is a stretch, "5 and 20 May" are two days."""
    return first.number is not None and last.month is not None and last.day == first.number.amount + 1


def _alike(first: Draft, last: Draft) -> bool:
    """Where an ending said "from", the end may stand bare: "10-ից 12-ը", "հունվարից մարտ"."""
    hours = last.number is not None or last.clock is not None
    months = first.month is not None and last.month is not None
    return hours or months or (bool(first.weekdays) and bool(last.weekdays))
