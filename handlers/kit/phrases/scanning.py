"""Two doors of the phrase grammar: `read` one phrase, `scan` a message. The third is in `asked_periods`."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, tzinfo

from handlers.kit.phrases.interpreting import Meanings, meanings
from handlers.kit.phrases.joining import Phrase, phrase_at
from handlers.kit.phrases.lexing import lex
from handlers.kit.phrases.moments import Situation
from handlers.kit.phrases.roles import Role
from handlers.kit.phrases.sequence import Sequence
from handlers.kit.phrases.tables import table
from handlers.kit.phrases.values import (
    Count,
    Doubtful,
    Found,
    Kind,
    Length,
    Nothing,
    Reading,
    Towards,
    Understood,
)

LONGEST_PHRASE = 200  # characters
LONGEST_MESSAGE = 4096
MOST_CANDIDATES = 3
MOST_COUNTED_WORDS = 3  # "12 very young volunteers"
_EMPTY = {
    Role.NOISE,
    Role.UNCOUNTED,
    Role.COUNTED,
    Role.NOTHING,
    Role.AND,
    Role.MORE,
    Role.ALL_TIME,
}  # a word of these alone begins nothing
_EVERY_KIND = frozenset(Kind) - {Kind.PERIOD}


def read(
    text: str,
    *,
    language: str,
    now: datetime,
    zone: tzinfo,
    towards: Towards = Towards.AHEAD,
    locale: str | None = None,
    kinds: Collection[Kind] | None = None,
) -> Reading:
    """The text as one phrase. `now` is aware; `kinds` None means every kind but PERIOD. Never raises on any text."""
    if len(text) > LONGEST_PHRASE:
        return Nothing()
    sequence = sequence_of(text, language)
    situation = situation_of(language, now, zone, towards, locale)
    phrase, found = _whole_phrase(sequence, situation)
    if phrase is None:
        found = []
    wanted = _EVERY_KIND if kinds is None else kinds
    if Kind.DURATION in wanted and Kind.INSTANT not in wanted:
        found = [*found, *_clock_as_duration(phrase)]
    start = sequence.atoms[phrase.start].start if phrase else 0
    end = sequence.atoms[phrase.end - 1].end if phrase else 0
    readings = [
        Understood(kind, value, start, end, approximate=_approximate(phrase, value))
        for kind, value in found
        if kind in wanted
    ]
    if not readings:
        return Nothing()
    return readings[0] if len(readings) == 1 else Doubtful(tuple(readings[:MOST_CANDIDATES]))


def scan(
    text: str,
    *,
    language: str,
    now: datetime,
    zone: tzinfo,
    towards: Towards,
    locale: str | None = None,
) -> tuple[Found, ...]:
    """Every phrase inside a message, in order and without overlaps. Looks at the first LONGEST_MESSAGE characters."""
    sequence = sequence_of(text[:LONGEST_MESSAGE], language)
    return found_in(sequence, situation_of(language, now, zone, towards, locale))


def found_in(sequence: Sequence, situation: Situation) -> tuple[Found, ...]:
    """Every phrase of a sequence; afterwards its `steps` tell the work done."""
    found: list[Found] = []
    i = 0
    while i < len(sequence):
        phrase = phrase_at(sequence, i, whole=False) if sequence.at(i).means.keys() - _EMPTY else None
        told = meanings(phrase, situation, whole=False) if phrase is not None else []
        if phrase is None or not told or _is_idle(sequence, phrase, told[0]):
            i += 1
            continue
        found.append(_found(sequence, phrase, told))
        i = max(phrase.end, i + 1)
    return tuple(found)


def sequence_of(text: str, language: str) -> Sequence:
    """The atoms of a text in a language; its `steps` tell the work done so far."""
    known = table(language)
    lexed = lex(text, known)
    return Sequence(text, lexed.atoms, known.language, lexed.steps)


def situation_of(language: str, now: datetime, zone: tzinfo, towards: Towards, locale: str | None) -> Situation:
    territory = None
    if locale is not None:
        territory = next((part.upper() for part in locale.replace("_", "-").split("-")[1:] if len(part) == 2), None)
    return Situation(now.astimezone(zone), zone, towards, table(language).language, territory)


def first_said(sequence: Sequence) -> int:
    i = 0
    while i < len(sequence) and set(sequence.at(i).means) == {Role.NOISE}:
        i += 1
    return i


def only_noise_after(sequence: Sequence, end: int) -> bool:
    return all(any(role in atom.means for role in (Role.NOISE, Role.OCLOCK, Role.AT)) for atom in sequence.atoms[end:])


def _whole_phrase(sequence: Sequence, situation: Situation) -> tuple[Phrase | None, Meanings]:
    phrase = phrase_at(sequence, first_said(sequence), whole=True)
    if phrase is None:
        return _inverted_count(sequence)
    if only_noise_after(sequence, phrase.end):
        if phrase.first.is_number and phrase.first.number is not None and phrase.first.number.article:
            return None, []
        return phrase, meanings(phrase, situation, whole=True)
    return _count_of_something(sequence)


def _count_of_something(sequence: Sequence) -> tuple[Phrase | None, Meanings]:
    """A number and the few words for what it counts; not "tusen takk"."""
    phrase = phrase_at(sequence, first_said(sequence), whole=False)
    if phrase is None or not phrase.first.is_number or (phrase.last is not None and not phrase.last.is_number):
        return None, []
    rest = sequence.atoms[phrase.end :]
    if len(rest) > MOST_COUNTED_WORDS or any(Role.UNCOUNTED in atom.means for atom in rest):
        return None, []
    nouns = [atom for atom in rest if not atom.means or Role.COUNTED in atom.means]
    if not nouns or not all(atom in nouns or Role.NOISE in atom.means for atom in rest):
        return None, []
    number = phrase.first.number
    opened = phrase.first.opening not in {None, Role.FROM} and phrase.last is None  # "с тремя волонтёрами"
    if number is None or number.article or opened or rest[0].before not in (1, 2):
        return None, []
    return phrase, _counts(phrase)


def _counts(phrase: Phrase) -> Meanings:
    number, last = phrase.first.number, phrase.last
    assert number is not None
    most = last.number.amount if last is not None and last.number is not None else None
    counts: Meanings = [(Kind.COUNT, Count(number.amount, most=most, approximate=phrase.first.approximate))]
    if number.grouped is not None and most is None:
        counts.append((Kind.COUNT, Count(number.grouped)))
    return counts


def _inverted_count(sequence: Sequence) -> tuple[Phrase | None, Meanings]:
    """ "человек десять": the noun before its number says "about"."""
    if len(sequence) < 2 or Role.COUNTED not in sequence.at(0).means:
        return None, []
    phrase = phrase_at(sequence, 1, whole=False)
    if phrase is None or not phrase.first.is_number or phrase.end != len(sequence) or phrase.last is not None:
        return None, []
    phrase.first.approximate = True
    return phrase, _counts(phrase)


def _clock_as_duration(phrase: Phrase | None) -> Meanings:
    """Where only a duration is wanted, "1:30" is one and a half hours."""
    if phrase is None or phrase.last is not None or phrase.first.clock is None or phrase.first.has_date:
        return []
    clock = phrase.first.clock
    plain = phrase.end - phrase.start == 1 and clock.hour < 24
    return [(Kind.DURATION, Length(clock.hour * 3600 + clock.minute * 60))] if plain else []


def _approximate(phrase: Phrase | None, value: object) -> bool:
    return (phrase is not None and phrase.first.approximate) or (isinstance(value, Count) and value.approximate)


def _is_idle(sequence: Sequence, phrase: Phrase, meaning: tuple[Kind, object]) -> bool:
    """Inside a message some words that could be a phrase say nothing: "a thousand thanks", a lone "morning"."""
    draft = phrase.first
    if meaning[0] is Kind.COUNT and Role.UNCOUNTED in sequence.joined(phrase.end).means:
        return True
    alone = draft.part is not None and draft.clock is None and not draft.has_date and draft.relative is None
    return alone and phrase.last is None


def _found(sequence: Sequence, phrase: Phrase, told: Meanings) -> Found:
    start, end = sequence.atoms[phrase.start].start, sequence.atoms[phrase.end - 1].end
    kind, value = told[0]
    approximate = _approximate(phrase, value)
    others = tuple(Understood(k, v, start, end, approximate) for k, v in told[1:MOST_CANDIDATES])
    drafts = [draft for draft in (phrase.first, phrase.last) if draft is not None]
    dated = kind is Kind.DATE and phrase.first.is_number  # "the 3rd"
    dated = dated or any(draft.has_date or (draft.part is not None and draft.relative is not None) for draft in drafts)
    return Found(start, end, kind, value, approximate, others, dated)
