"""A line about something to be done, understood: what, who, and until when. Pure; saves and asks nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from handlers.kit import phrases
from handlers.kit.likeness import fold
from handlers.kit.phrases import Kind, Moment, Stretch, Towards
from handlers.kit.tidying import tidy_line
from handlers.teams import rules

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence
    from datetime import date, datetime
    from zoneinfo import ZoneInfo

    from storage import PersonId

_POINTS = frozenset({Kind.INSTANT, Kind.DATE, Kind.RANGE})
_TAIL = 5
"""Words at the end of a line that are tried as a date when none was found inside."""
_ENDINGS = 2
"""Letters by which a name may end differently: Ана and Ане, ნინო and ნინომ."""
_UNBENT = frozenset({"en", "fr"})
"""Languages in which a name always ends the same way."""
_PUNCTUATION = " \t.,;:!?–—-"


@dataclass(frozen=True, slots=True)
class Words:
    """The small words of a language: for oneself, and those that stand before a date or a name."""

    me: Collection[str]
    joints: Collection[str]


@dataclass(frozen=True, slots=True)
class Situation:
    """Who speaks when and where. people: names of those who may do it, with every person behind each."""

    me: PersonId
    people: Mapping[str, Sequence[PersonId]]
    language: str
    now: datetime
    zone: ZoneInfo
    words: Words

    @property
    def today(self) -> date:
        return self.now.astimezone(self.zone).date()


@dataclass(frozen=True, slots=True)
class Said:
    """What a line says. owners, dues: what may be meant, the likeliest first; empty when it was not said."""

    text: str
    owners: tuple[PersonId, ...] = ()
    dues: tuple[date, ...] = ()


def read_line(text: str, situation: Situation) -> Said:
    """As in "call the school Nino Friday", "Nino: call the school by 12 May"."""
    line = tidy_line(text)
    dues, rest = take_date(line, situation)
    owners, rest = _take_owner(rest, situation)
    return Said(rest or line.strip(_PUNCTUATION), owners, dues)


def look_inside(text: str, situation: Situation) -> Said:
    """The same of a sentence that stays as it is: "Nino asks for the key by Friday"."""
    dues, _ = take_date(tidy_line(text), situation)
    found = [one for word in tidy_line(text).split() for one in _named(word.strip(_PUNCTUATION), situation)]
    return Said(text, tuple(dict.fromkeys(found)), dues)


# --- the date


def take_date(line: str, situation: Situation) -> tuple[tuple[date, ...], str]:
    """The last date of a line that is not over, and the line without it and the small word before it."""
    for language in dict.fromkeys((situation.language, "en")):
        found = phrases.scan(line, language=language, now=situation.now, zone=situation.zone, towards=Towards.AHEAD)
        for one in reversed(found):
            days = _days((one.value, *(other.value for other in one.others)), situation)
            if days:
                return days, _joined(line[: one.start], line[one.end :], situation.words)
    return _tail_date(line, situation)


def read_date(text: str, situation: Situation) -> tuple[date, ...]:
    """An answer that should be a date and nothing else."""
    for language in dict.fromkeys((situation.language, "en")):
        found = phrases.read(
            text, language=language, now=situation.now, zone=situation.zone, towards=Towards.AHEAD, kinds=_POINTS
        )
        if isinstance(found, phrases.Understood):
            return _days((found.value,), situation)
        if isinstance(found, phrases.Doubtful):
            return _days([one.value for one in found.candidates], situation)
    return take_date(text, situation)[0]


def read_past(text: str, situation: Situation) -> tuple[date, ...]:
    """A day that is today or over: when something was decided."""
    for language in dict.fromkeys((situation.language, "en")):
        found = phrases.read(
            text, language=language, now=situation.now, zone=situation.zone, towards=Towards.BACK, kinds=_POINTS
        )
        if isinstance(found, phrases.Understood):
            values: Sequence[phrases.Value] = (found.value,)
        elif isinstance(found, phrases.Doubtful):
            values = [one.value for one in found.candidates]
        else:
            continue
        days = (day for one in values if (day := _day(one)) is not None)
        return tuple(dict.fromkeys(day for day in days if situation.today - rules.FARTHEST <= day <= situation.today))
    return ()


def _tail_date(line: str, situation: Situation) -> tuple[tuple[date, ...], str]:
    """A date that the grammar takes for a greeting inside a line: "till Friday" also says goodbye in some languages."""
    words = line.split()
    for many in range(min(_TAIL, len(words)), 0, -1):
        found = phrases.read(
            " ".join(words[-many:]),
            language=situation.language,
            now=situation.now,
            zone=situation.zone,
            towards=Towards.AHEAD,
            kinds=_POINTS,
        )
        days = _days((found.value,), situation) if isinstance(found, phrases.Understood) else ()
        if days:
            return days, _joined(" ".join(words[:-many]), "", situation.words)
    return (), line


def _days(values: Sequence[phrases.Value], situation: Situation) -> tuple[date, ...]:
    days = [day for one in values if (day := _day(one)) is not None]
    last = situation.today + rules.FARTHEST
    return tuple(dict.fromkeys(day for day in days if situation.today <= day <= last))


def _day(value: phrases.Value) -> date | None:
    if isinstance(value, Stretch):
        return value.ends.on
    return value.on if isinstance(value, Moment) else None


def _joined(before: str, after: str, words: Words) -> str:
    """What is left on both sides of a date, without the small words that led to it."""
    left = before.split()
    while len(left) > 1 and left[-1].strip(_PUNCTUATION).casefold() in words.joints:
        left.pop()
    return " ".join([*left, *after.split()]).strip(_PUNCTUATION)


# --- who does it


def find_people(text: str, situation: Situation) -> tuple[PersonId, ...]:
    """Who is meant by a name."""
    return _named(tidy_line(text).strip(_PUNCTUATION), situation)


def _take_owner(line: str, situation: Situation) -> tuple[tuple[PersonId, ...], str]:
    """Who is named at the end, or at the start; the line without the name, unless it is the subject of a sentence."""
    words = line.split()
    for many in (3, 2, 1):
        found = _named(" ".join(words[-many:]).strip(_PUNCTUATION), situation)
        # "Call Nino": one word and a name are what is to be done, not who does it.
        if found and len(words) - many > 1:
            return found, _joined(" ".join(words[:-many]), "", situation.words)
    for many in (3, 2, 1):
        head = " ".join(words[:many])
        found = _named(head.strip(_PUNCTUATION), situation)
        if found and len(words) > many:
            marked = head[-1] in ":,–—-" or words[many] in {"–", "—", "-", ":"}
            return found, " ".join(words[many:]).strip(_PUNCTUATION) if marked else line
    return (), line


def _named(name: str, situation: Situation) -> tuple[PersonId, ...]:
    """Everybody who may be called so: by the very name, else by one that ends a little differently."""
    if name.casefold() in situation.words.me:
        return (situation.me,)
    wanted = fold(name)
    if len(wanted) < 2:
        return ()
    exact = [one for known, people in situation.people.items() if fold(known) == wanted for one in people]
    if exact or situation.language in _UNBENT:
        return tuple(dict.fromkeys(exact))
    return tuple(dict.fromkeys(_alike(wanted, situation)))


def _alike(wanted: str, situation: Situation) -> Iterator[PersonId]:
    for known, people in situation.people.items():
        key = fold(known)
        stem = max(2, min(len(key), len(wanted)) - 1)
        if len(key) >= 3 and abs(len(key) - len(wanted)) <= _ENDINGS and key[:stem] == wanted[:stem]:
            yield from people
