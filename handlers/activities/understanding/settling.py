"""Second thoughts about clock times that the grammar found: in a report most of them are lengths, spans or people.

"3 horas" is a length, "kl 18-20" a span, and the "five" of "à 5" or "с тремя подругами" counts people.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, tzinfo

from handlers.activities.understanding.lexicon import NOUNS, Lexicon
from handlers.activities.understanding.tags import Tag
from handlers.activities.understanding.tokens import Token, tokens
from handlers.kit.phrases import (
    Count,
    Found,
    Kind,
    Length,
    Moment,
    Precision,
    Stretch,
    Towards,
    Understood,
    Value,
    read,
)
from handlers.kit.phrases.roles import Role
from handlers.kit.phrases.tables import table

_SPAN = re.compile(
    r"(?:[^\W\d]+\.?\s*)?(\d{1,2})(?:[.:h](\d\d))?h?\s*[-–—]\s*(\d{1,2})(?:[.:h](\d\d))?h?(?:\s*[^\W\d]+)?"
)
_PAIR = re.compile(r"(\d{1,2})/(\d{1,2})")  # "5/6 volunteers" is no date
_WITH_UNIT = re.compile(r"\d+(?:[.,]\d+)?\s*[^\W\d]{3,}")
_COUNTED = NOUNS - {Tag.THING} | {Tag.US, Tag.SUBSET, Tag.FIRST, Tag.MORE}
_WITHIN = frozenset({"in", "en", "i", "pa", "within", "innen"})
_NUMBER_AND_DAY = re.compile(r"(\d{1,3})\s+(?![^\W\d]+\s+\d)([^\W\d].*)")
_EVERY = frozenset({"каждые", "alle", "cada", "chaque"})
_ORDINAL = re.compile(r"(?:[^\W\d]{1,3}\s)?\d{1,2}(?:\s?[ºª°.]|[-‐‑]?[^\W\d]{1,4})?")
_TO_PEOPLE = re.compile(r"(\d{1,3})(?:\s*[-–]\s*|\s+[^\W\d]{1,5}\s+)(\d{1,3})")  # at the end: "9 to 12" volunteers
_ALWAYS = "24/7"
_DAY = 86_400  # seconds
_AROUND = 4  # words beside a number word
_LOOKED_AT = 40  # characters behind a number that are searched for its noun


@dataclass(frozen=True, slots=True)
class Settler:
    """Settles what the founds of one message mean."""

    text: str
    language: str
    now: datetime
    zone: tzinfo
    lexicon: Lexicon

    def settle(self, founds: Sequence[Found]) -> list[Found]:
        """The founds with clock times turned into what they rather are."""
        return [settled for found in founds for settled in self._settle(found)]

    def _settle(self, found: Found) -> Iterator[Found]:
        raw = self.text[found.start : found.end]
        if raw == _ALWAYS or self._is_ordinal(found, raw):
            return
        if found.kind is Kind.RANGE and found.dated and (parts := self._day_and_range(found, raw)):
            yield from parts
            return
        if found.dated and (pair := _PAIR.fullmatch(raw)) and self._people_behind(found):
            yield replace(found, kind=Kind.COUNT, value=Count(int(pair[1]), most=int(pair[2])), others=(), dated=False)
            return
        if named := self._behind_a_name(found, raw):
            yield named
            return
        if found.kind is Kind.INSTANT and found.dated and (parts := self._day_and_people(found, raw)):
            yield from parts
            return
        if parts := self._people_and_day(found, raw) or self._each_and_length(found, raw):
            yield from parts
            return
        if within := self._within(found, raw):
            yield within
            return
        if found.kind is Kind.COUNT:
            yield self._without_preposition(found, raw)
            return
        if found.kind is not Kind.INSTANT or found.dated:
            yield found
            return
        span = self._span(found, raw)
        if span is not None:
            yield span
            return
        bare = raw[3:] if raw[:3].lower() == "по " else raw  # "по 6 часов": six hours each
        if _WITH_UNIT.fullmatch(bare) and (length := self._read(bare, Kind.DURATION)):
            yield Found(found.start, found.end, Kind.DURATION, length.value)
            return
        yield self._count(found, raw) or found

    def _without_preposition(self, found: Found, raw: str) -> Found:
        """The number without the "with" or "for" that the grammar took along."""
        words = tokens(raw)
        one = isinstance(found.value, Count) and found.value.amount == 1
        if one and len(words) > 1 and self._is_article(words[-1].raw):
            return replace(found, start=found.start + words[-1].start, value=Count(1, article=True), others=())
        if len(words) > 1 and self.lexicon.known(words[0].fold).tags & {Tag.WITH, Tag.FOR, Tag.AS, Tag.SUBSET}:
            return replace(found, start=found.start + words[1].start)
        return found

    def _is_article(self, word: str) -> bool:
        """ "À un", "a una": no hour and no number."""
        known = table(self.language)
        entry = known.phrases.get((known.spelling(word.lower()) or "",))
        return entry is not None and Role.ARTICLE in entry.means

    def _span(self, found: Found, raw: str) -> Found | None:
        match = _SPAN.fullmatch(raw)
        if match is None or not isinstance(found.value, Moment):
            return None
        first, first_minute, last, last_minute = (int(part or 0) for part in match.groups())
        if not (first < 24 and last <= 24 and first_minute < 60 and last_minute < 60):
            return None
        day = found.value.at.replace(hour=0, minute=0, second=0, microsecond=0)
        starts = day + timedelta(hours=first, minutes=first_minute)
        ends = day + timedelta(hours=last, minutes=last_minute)
        if starts >= ends:
            return None
        stretch = Stretch(Moment(starts, Precision.MINUTE), Moment(ends, Precision.MINUTE))
        return replace(found, kind=Kind.RANGE, value=stretch, others=())

    def _count(self, found: Found, raw: str) -> Found | None:
        """A small word and a bare number before people, or the number of us: no clock time."""
        words = tokens(raw)
        if len(words) != 2 or not words[0].is_word or ":" in raw:
            return None
        counted = self._read(words[1].raw, Kind.COUNT)
        if counted is None or not isinstance(counted.value, Count):
            return None
        behind = tokens(self.text[found.end : found.end + _LOOKED_AT])
        tags = self.lexicon.known(behind[0].fold).tags if behind else frozenset()
        of_us = Tag.AS in self.lexicon.known(words[0].fold).tags and self._we_before(found.start)
        if not of_us and not tags & (NOUNS | {Tag.FIRST, Tag.MORE}):
            return None
        return Found(found.start + words[1].start, found.start + words[1].end, Kind.COUNT, counted.value)

    def _within(self, found: Found, raw: str) -> Found | None:
        """ "packed in 3 hours", "4 საათში": in a report that is how long it took, not a moment to come."""
        value = found.value
        if found.kind is not Kind.INSTANT or not isinstance(value, Moment) or value.at <= self.now:
            return None
        words = tokens(raw)
        length: Value | None = None
        if len(words) > 1 and words[0].fold in _WITHIN and (said := self._read(raw[words[1].start :], Kind.DURATION)):
            length = said.value
        elif raw.endswith("ში") and len(words) == 2:
            length = Length(round((value.at - self.now).total_seconds()))
        if not isinstance(length, Length) or length.months or length.seconds >= _DAY:
            return None
        return Found(found.start, found.end, Kind.DURATION, length, found.approximate)

    def _day_and_people(self, found: Found, raw: str) -> tuple[Found, ...]:
        """ "hier pour 18 enfants", "შაბათს შვიდნი": a day and how many people, not an hour of that day."""
        words = tokens(raw)
        group = bool(words) and self.lexicon.known(words[-1].fold).group > 0
        if not group and not (words and words[-1].raw.isdecimal() and self._people_behind(found)):
            return ()
        for word in reversed(words[-3:-1]):
            day = self._read(raw[: word.end], Kind.DATE)
            if day is None:
                continue
            on = Found(found.start, found.start + word.end, Kind.DATE, day.value, dated=True)
            count = (
                Found(found.start + words[-1].start, found.end, Kind.COUNT, Count(int(words[-1].raw)))
                if not group
                else None
            )
            return (on,) if count is None else (on, count)
        return ()

    def _is_ordinal(self, found: Found, raw: str) -> bool:
        """ "For the 3rd time", "im 2. Stock": the word behind says that no day of the month was meant."""
        if not found.dated or _ORDINAL.fullmatch(raw) is None:
            return False
        behind = [word for word in tokens(self.text[found.end : found.end + _LOOKED_AT]) if word.raw != "."]
        return bool(behind) and Tag.NTH in self.lexicon.known(behind[0].fold).tags

    def _behind_a_name(self, found: Found, raw: str) -> Found | None:
        """ "Movie night on Friday": the night belongs to the name, the date is Friday."""
        before = tokens(self.text[max(found.start - _LOOKED_AT, 0) : found.start])
        if self.language != "en" or not raw.lower().startswith("night ") or not before or not before[-1].is_word:
            return None
        known = table(self.language).spelling(before[-1].fold) is not None
        start = tokens(raw)[1].start
        day = None if known else self._read(raw[start:], Kind.DATE)
        return Found(found.start + start, found.end, Kind.DATE, day.value, dated=True) if day is not None else None

    def _day_and_range(self, found: Found, raw: str) -> tuple[Found, ...]:
        """ "hier de 9 à 12 bénévoles": a day and so many people, no clock times."""
        match = next((each for each in _TO_PEOPLE.finditer(raw) if each.end() == len(raw)), None)
        if match is None or not self._people_behind(found):
            return ()
        people = Count(int(match[1]), most=int(match[2]))
        counted = Found(found.start + match.start(), found.end, Kind.COUNT, people)
        for word in reversed(tokens(raw[: match.start()])):
            day = self._read(raw[: word.end], Kind.DATE)
            if day is not None:
                end = found.start + word.end
                return Found(found.start, end, Kind.DATE, day.value, dated=True), counted
        return (counted,)

    def _people_and_day(self, found: Found, raw: str) -> tuple[Found, ...]:
        """ "vinieron solo 9 el sábado": so many came that day; it is not its hour."""
        match = _NUMBER_AND_DAY.fullmatch(raw)
        if match is None or not found.dated:
            return ()
        before = tokens(self.text[max(found.start - _LOOKED_AT, 0) : found.start])
        leads = bool(before) and bool(self.lexicon.known(before[-1].fold).tags & {Tag.ONLY, Tag.CAME, Tag.WE, Tag.US})
        day = self._read(match[2], Kind.DATE) if leads else None
        if day is None:
            return ()
        people = Found(found.start, found.start + match.end(1), Kind.COUNT, Count(int(match[1])))
        return people, Found(found.start + match.start(2), found.end, Kind.DATE, day.value, dated=True)

    def _each_and_length(self, found: Found, raw: str) -> tuple[Found, ...]:
        """ "jeder 3 Stunden", "каждый по 2 часа": how long each of them gave, no habit."""
        if found.kind is not Kind.RECURRENCE:
            return ()
        words = tokens(raw)
        each = bool(words) and Tag.EACH in self.lexicon.known(words[0].fold).tags and words[0].fold not in _EVERY
        if not each or len(words) < 3 or self.language == "en":
            return ()
        length = self._read(raw[words[1].start :], Kind.DURATION)
        start = found.start + words[1].start
        return (Found(start, found.end, Kind.DURATION, length.value),) if length is not None else ()

    def _people_behind(self, found: Found) -> bool:
        behind = tokens(self.text[found.end : found.end + _LOOKED_AT])
        return bool(behind) and bool(self.lexicon.known(behind[0].fold).tags & _COUNTED)

    def _we_before(self, start: int) -> bool:
        before = tokens(self.text[max(start - _LOOKED_AT, 0) : start])
        return any(self.lexicon.known(word.fold).tags & {Tag.WE, Tag.GAVE} for word in before[-5:])

    def number(self, cut: Sequence[Token], place: int) -> int | None:
        """The number that a word names before people, though the grammar left it alone as it may be another word.

        "One", which is an article in most languages, only right before those who gave their time.
        """
        known = table(self.language)
        entry = known.phrases.get((known.spelling(cut[place].raw.lower()) or "",))
        value = entry.means.get(Role.NUMBER, entry.means.get(Role.ARTICLE)) if entry is not None else None
        behind = [word.fold for word in cut[place + 1 : place + 1 + _AROUND]]
        if value == 1 and self.language != "en":
            return 1 if behind and Tag.GIVER in self.lexicon.known(behind[0]).tags else None
        if not isinstance(value, int) or value < 2:
            return None
        before = [word.fold for word in cut[max(place - _AROUND, 0) : place]]
        return value if self._counts_people(behind) or self._counts_us(before) else None

    def _counts_people(self, behind: Sequence[str]) -> bool:
        if not behind:
            return False
        first = self.lexicon.known(behind[0])
        phrases = (rest for rest, meaning in first.phrases if meaning.tag in _COUNTED)
        return bool(first.tags & _COUNTED) or any(tuple(behind[1 : 1 + len(rest)]) == rest for rest in phrases)

    def _counts_us(self, before: Sequence[str]) -> bool:
        """ "vi var fire": we, and a word of being."""
        known = [self.lexicon.known(word).tags for word in before[-2:]]
        return len(known) == 2 and Tag.WE in known[0] and Tag.BE in known[1]

    def _read(self, raw: str, kind: Kind) -> Understood | None:
        said = read(
            raw, language=self.language, now=self.now, zone=self.zone, towards=Towards.BACK, kinds=frozenset({kind})
        )
        return said if isinstance(said, Understood) else None
