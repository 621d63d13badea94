"""Reads a text that is one period, for statistics: "since 2024", "summer 2029", "up to March"; no word goes unread.

What the grammar of phrases reads comes first; around it stand words that only periods have (`Language.seasons` and
those below it). No rule of this module knows a language.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import cache
from itertools import pairwise

from handlers.kit.phrases.joining import phrase_at
from handlers.kit.phrases.language import Language, entries
from handlers.kit.phrases.lengths import of_unit
from handlers.kit.phrases.moments import Situation, add_months
from handlers.kit.phrases.numerals import amount
from handlers.kit.phrases.periods import EVER, is_one_period, period, unit_days
from handlers.kit.phrases.roles import Role, Unit
from handlers.kit.phrases.scanning import LONGEST_PHRASE, first_said, only_noise_after, sequence_of, situation_of
from handlers.kit.phrases.tables import table
from handlers.kit.phrases.values import Period, Towards

_DAY = timedelta(days=1)
_DEEPEST = 2
_APOSTROPHES = str.maketrans("’ʼ`´", "''''")


def read_period(text: str, *, language: str, today: date, zone: tzinfo = UTC) -> Period | None:
    """The period of whole days that a text names, looking back from `today`; None when it names none, or says more."""
    if len(text) > LONGEST_PHRASE:
        return None
    noon = datetime.combine(today, time(12), tzinfo=zone)
    asked = _Asked(language, table(language).language, situation_of(language, noon, zone, Towards.BACK, None))
    words = " ".join(text.translate(_APOSTROPHES).casefold().split()).strip(" ,.!?")
    return asked.read(words) if words else None


@dataclass(frozen=True, slots=True)
class _Asked:
    code: str
    language: Language
    situation: Situation

    @property
    def today(self) -> date:
        return self.situation.today

    def read(self, text: str, depth: int = _DEEPEST) -> Period | None:
        """A plain period, or one that special words stand around: so many of them inside each other."""
        plain, is_range = self._plain(text)
        if is_range:
            return plain
        if depth and (found := self._up_to(text, depth - 1)) is not None:
            return found
        if (found := self._unit(text) or self._part_of_year(text) or plain) is not None:
            return found
        return (self._several(text, depth - 1) or self._around(text, depth - 1)) if depth else None

    def _period(self, first_on: date, last_on: date) -> Period | None:
        if first_on > last_on:
            return None
        return Period(first_on, last_on, running=first_on <= self.today <= last_on)

    def _plain(self, text: str) -> tuple[Period | None, bool]:
        """What the grammar of phrases reads, and whether that has two ends."""
        sequence = sequence_of(text, self.code)
        phrase = phrase_at(sequence, first_said(sequence), whole=True)
        if phrase is None or not only_noise_after(sequence, phrase.end):
            return None, False
        if phrase.last is None and not is_one_period(phrase.first):
            return None, False
        if phrase.last is None and phrase.first.closing is Role.TO:  # "თებერვლამდე"
            end = period(replace(phrase.first, closing=None), None, self.situation)
            return None if end is None else self._period(EVER, end.first_on - _DAY), False
        return period(phrase.first, phrase.last, self.situation), phrase.last is not None

    def _up_to(self, text: str, depth: int) -> Period | None:
        """ "until March", "before 2029", "up to now"."""
        if text in _forms(self.language.until_now):
            return self._period(EVER, self.today)
        for words, with_it in ((self.language.until, True), (self.language.before, False)):
            for rest in _without(text, words):
                atoms = sequence_of(rest, self.code).atoms
                if len(atoms) == 1 and (Role.NOW in atoms[0].means or atoms[0].means.get(Role.DAY) == 0):
                    return self._period(EVER, self.today)
                found = self.read(rest, depth)
                if found is not None and found.first_on > EVER:
                    return self._period(EVER, found.last_on if with_it else found.first_on - _DAY)
                if found is not None and not with_it:
                    return found  # "marta qədər": the ending says it already
        return None

    def _unit(self, text: str) -> Period | None:
        """ "за год", "year to date", "ce mois-ci"."""
        for unit, words in self.language.lately.items():
            length = of_unit(1, unit)
            if length is not None and text in _forms(words):
                start = add_months(self.today, -length.months)
                return (
                    None if start is None else self._period(start - length.seconds // 86_400 * _DAY + _DAY, self.today)
                )
        for unit, words in self.language.current.items():
            days = unit_days(unit, 0, self.today) if text in _forms(words) else None
            if days is not None:
                return self._period(*days)
        return None

    def _part_of_year(self, text: str) -> Period | None:
        """A season or a half of the year: of its year, or the latest that has begun."""
        seasons = ((month, 3, words) for month, words in self.language.seasons.items())
        halves = ((half * 6 - 5, 6, words) for half, words in self.language.halves.items())
        for month, months, listed in (*seasons, *halves):
            for form in _forms(listed):
                found = re.search(rf"(?<!\w){re.escape(form)}(?!\w)", text)
                if found is None:
                    continue
                year = self._year_beside(f"{text[: found.start()]} {text[found.end() :]}".strip(" ,"), month, months)
                if year is not None:
                    start = date(year, month, 1)
                    end = add_months(start, months)
                    return None if end is None else self._period(start, end - _DAY)
        return None

    def _year_beside(self, rest: str, month: int, months: int) -> int | None:
        """The year that is said beside a part of it; None when something else is said."""
        latest = self.today.year - (month > self.today.month)
        sequence = sequence_of(rest, self.code)
        relatives = [atom.means[Role.RELATIVE] for atom in sequence.atoms if Role.RELATIVE in atom.means]
        others = [atom for atom in sequence.atoms if not atom.means.keys() & {Role.RELATIVE, Role.NOISE, Role.ARTICLE}]
        units = [atom for atom in others if atom.means.get(Role.UNIT) == Unit.YEAR]
        if not relatives and len(others) == len(units):
            return latest
        if len(relatives) == 1 and not others:
            return self._relative_year(int(amount(relatives[0])), latest, month, months)
        found, _ = self._plain(rest)
        whole = found is not None and found.first_on == date(found.first_on.year, 1, 1)
        return found.first_on.year if found and whole and (found.last_on - found.first_on).days >= 364 else None

    def _relative_year(self, relative: int, latest: int, month: int, months: int) -> int:
        end = add_months(date(latest, month, 1), months)
        runs = end is None or end > self.today
        if relative == 0:
            return latest if runs else self.today.year
        return latest - runs if relative < 0 else latest + 1

    def _several(self, text: str, depth: int) -> Period | None:
        """ "2029 and 2030", "January, February": one period if each begins where the one before ends."""
        ands = "|".join(map(re.escape, _forms(self.language.words.get(Role.AND, ""))))
        parts = re.split(rf"\s*(?:,|&|\+|(?<!\w)(?:{ands})(?!\w))\s*", text)
        if not 2 <= len(parts) <= 12 or not all(parts):
            return None
        found = [self.read(part, depth) for part in self._with_year(parts)]
        several = [one for one in found if one is not None]
        if len(several) < len(found):
            return None
        joined = all(one.last_on + _DAY == other.first_on for one, other in pairwise(several))
        return self._period(several[0].first_on, several[-1].last_on) if joined else None

    def _with_year(self, parts: list[str]) -> list[str]:
        """ "January and February 2029": the year of the last one is that of all."""
        year = re.search(r"\b(?:19|20)\d\d\b", parts[-1])
        if year is None or year[0] == parts[-1] or any(re.search(r"\d", part) for part in parts[:-1]):
            return parts
        return [*(f"{part} {year[0]}" for part in parts[:-1]), parts[-1]]

    def _around(self, text: str, depth: int) -> Period | None:
        """Words that add nothing: "all of 2029", "année 2029"; and "since" before what only periods have."""
        for rest in _without(text, self.language.whole, behind=False):
            if (found := self.read(rest, depth)) is not None:
                return found
        for rest in _without(text, self.language.words.get(Role.SINCE, ""), behind=False):
            found = self._part_of_year(rest)
            if found is not None:
                return self._period(found.first_on, self.today)
        return None


@cache
def _forms(listed: str) -> tuple[str, ...]:
    """The written-out entries of a list, the longest first."""
    return tuple(sorted((entry.casefold() for entry in entries(listed)), key=len, reverse=True))


def _without(text: str, listed: str, *, behind: bool = True) -> Iterator[str]:
    """The text without one of the phrases at its start, or at its end."""
    for form in _forms(listed):
        if text.startswith(form) and (form[-1] == "'" or text[len(form) : len(form) + 1] == " "):
            yield text[len(form) :].strip()
        elif behind and text.endswith(f" {form}"):
            yield text[: -len(form)].strip()
