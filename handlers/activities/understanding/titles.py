"""A short title: the words that say what was done, without what went to the other fields."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.activities.understanding.items import Item, Row
from handlers.activities.understanding.lexicon import STRONG
from handlers.activities.understanding.report import Report
from handlers.activities.understanding.result import Said
from handlers.activities.understanding.tags import Tag
from handlers.activities.understanding.writers import MY

LONGEST_TITLE = 80
_CONTENT = (Tag.HANDS, Tag.EVENT, Tag.VISIT, Tag.GAVE)
_PEOPLE = (Tag.EXPECTED, Tag.GIVER, Tag.REACHED, Tag.PEOPLE, Tag.PRO, Tag.GUEST, Tag.SUBSET, Tag.CAME)
_KEPT_SIGNS = frozenset("-'’&%\"«»“”„")
_QUOTES = (("«", "»"), ("„“", "“”"))
_EDGES = frozenset(
    {
        Tag.STOP,
        Tag.AND,
        Tag.WITH,
        Tag.IN,
        Tag.WE,
        Tag.ME,
        Tag.FILLER,
        Tag.COURTESY,
        Tag.BE,
        Tag.LOG,
        Tag.FOR,
        Tag.BUT,
        Tag.MORE,
        Tag.SUBSET,
        Tag.NOT,
        Tag.AMENDS,
        Tag.ONLY,
        Tag.PAST,
    }
)


def title_of(row: Row, report: Report) -> Said[str] | None:
    """The title and its span; None when no words are left."""
    runs = _runs(row, report)
    if not runs:
        return None
    ranked = sorted(range(len(runs)), key=lambda i: (-_worth(runs[i], i), i))
    chosen = runs[ranked[0]]
    words = _text(chosen)
    if not words:
        return None
    return Said(words, chosen[0].start, chosen[-1].end)


def _worth(run: Sequence[Item], place: int) -> float:
    """How much a clause says of what was done; earlier ones first."""
    topic = any(item.has(Tag.HANDS, Tag.EVENT, Tag.VISIT) or STRONG in item.themes.values() for item in run)
    verb = any(item.has(Tag.GAVE) for item in run)
    long = sum(len(item.fold) >= 4 and not item.tags & _EDGES for item in run)
    return 3 * topic + 0.3 * verb + min(long, 3) * 0.5 - 0.9 * place


def _runs(row: Row, report: Report) -> list[list[Item]]:
    """The words of each clause that no other field took; numbers of things ("120 trees") are left out."""
    runs: dict[int, list[Item]] = {}
    for item in row.items:
        if (
            report.holds(item)
            and not item.taken
            and (item.is_word or item.raw in _KEPT_SIGNS or _is_of_things(row, item))
        ):
            runs.setdefault(item.clause, []).append(item)
    trimmed = [_trim(run) for run in runs.values()]
    return [run for run in trimmed if any(len(item.fold) >= 3 for item in run)]


def _is_of_things(row: Row, item: Item) -> bool:
    """Whether a number counts the word behind it and that word stays: "40 parcels", "5 km"."""
    if not item.is_number or not item.raw.isdecimal():
        return False
    behind = next((other for other in row.items if other.start >= item.end), None)
    return (
        behind is not None
        and behind.is_word
        and not behind.taken
        and behind.clause == item.clause
        and not (behind.has(*_PEOPLE) or _is_small(behind))
    )


def _behind_us(run: list[Item]) -> list[Item]:
    """What follows "we" or "I" in the middle of a clause, if it says what was done."""
    for i, item in enumerate(run):
        if i and item.has(Tag.WE, Tag.ME) and not item.has(*_CONTENT, Tag.BE) and item.joined == 0:
            rest = run[i + 1 :]
            if any(other.has(*_CONTENT) for other in rest) and not any(other.has(*_CONTENT) for other in run[:i]):
                return rest
    return run


def _trim(run: list[Item]) -> list[Item]:
    """The run without the small words at its ends; "in" stays before a kind of place ("at the library")."""
    run = _behind_us(run)
    start, end = 0, len(run)
    while start < end and _is_small(run[start]):
        if run[start].has(Tag.IN) and start + 1 < end and run[start + 1].has(Tag.VENUE):
            break
        start += 1
    while end > start and _is_small(run[end - 1]) and not _is_verb(run[end - 1]):
        if run[end - 1].raw in '»”"' and any(item.raw in '«„“"' for item in run[start : end - 1]):
            break
        end -= 1
    return run[start:end]


def _is_verb(item: Item) -> bool:
    """A verb of the past that may end a title; "we were" may not."""
    return item.has(Tag.PAST) and not (item.has(Tag.BE) and item.has(Tag.WE))


def _is_small(item: Item) -> bool:
    return bool(item.tags & _EDGES or item.fold in MY or not (item.is_word or item.is_number)) and not item.has(
        *_CONTENT
    )


def _text(run: Sequence[Item]) -> str:
    parts: list[str] = []
    length = 0
    for before, item in zip([None, *run], run, strict=False):
        glue = "" if before is None or before.end == item.start else " "
        if length + len(glue) + len(item.raw) > LONGEST_TITLE:
            break
        parts += [glue, item.raw]
        length += len(glue) + len(item.raw)
    text = _balanced("".join(parts).strip(" ,.;:-–—"))
    return _capitalised(text)


def _balanced(text: str) -> str:
    """Without a quotation mark whose other half was cut off."""
    if text.count('"') % 2:
        text = text.replace('"', "")
    for opening, closing in _QUOTES:
        if not any(mark in text for mark in opening) or not any(mark in text for mark in closing):
            text = "".join(letter for letter in text if letter not in opening + closing)
    return text


def _capitalised(text: str) -> str:
    """With a capital first letter; Georgian has none that people write."""
    first = text[:1]
    return text if not first or "ა" <= first <= "ჰ" else first.upper() + text[1:]
