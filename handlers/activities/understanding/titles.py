"""A short title: the words that say what was done, without what went to the other fields."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.activities.understanding.items import Item, Row
from handlers.activities.understanding.report import Report
from handlers.activities.understanding.result import Said
from handlers.activities.understanding.tags import Tag

LONGEST_TITLE = 80
_SHORT_ENOUGH = 2  # words that make a title by themselves
_EDGES = frozenset({Tag.STOP, Tag.AND, Tag.WITH, Tag.IN, Tag.WE, Tag.ME, Tag.FILLER, Tag.COURTESY, Tag.BE, Tag.LOG, Tag.FOR, Tag.BUT, Tag.MORE})


def title_of(row: Row, report: Report) -> Said[str] | None:
    """The title and its span; None when no words are left."""
    runs = _runs(row, report)
    if not runs:
        return None
    ranked = sorted(range(len(runs)), key=lambda i: (-_worth(runs[i], i), i))
    chosen = runs[ranked[0]]
    words = _text(row, chosen)
    if not words:
        return None
    return Said(words, chosen[0].start, chosen[-1].end)


def _worth(run: Sequence[Item], place: int) -> float:
    """How much a run of words says of what was done; earlier ones first."""
    deed = any(item.has(Tag.HANDS, Tag.EVENT) for item in run)
    verb = any(item.has(Tag.GAVE) for item in run)
    theme = max((max(item.themes.values(), default=0) for item in run), default=0)
    long = sum(len(item.fold) >= 4 and not item.tags & _EDGES for item in run)
    return 3 * deed + 1.5 * verb + theme + min(long, 4) * 0.7 - 0.6 * place


def _runs(row: Row, report: Report) -> list[list[Item]]:
    """Stretches of words in one clause that no other field took."""
    runs: list[list[Item]] = [[]]
    clause = -1
    for item in row.items:
        free = report.holds(item) and not item.taken and (item.is_word or item.raw in "-'’&#%№\"«»“”„")
        if item.clause != clause or not (free or _is_object_number(item)):
            runs.append([])
            clause = item.clause
        if free:
            runs[-1].append(item)
    trimmed = [_trim(run) for run in runs]
    return [run for run in trimmed if any(len(item.fold) >= 3 for item in run)]


def _is_object_number(item: Item) -> bool:
    """A number of things ("120 trees") is left out of the title, but does not end it."""
    return item.is_number and item.taken == ""


def _trim(run: list[Item]) -> list[Item]:
    start, end = 0, len(run)
    while start < end and (run[start].tags & _EDGES or not run[start].is_word) and not run[start].tags & {Tag.HANDS, Tag.EVENT, Tag.GAVE}:
        start += 1
    while end > start and (run[end - 1].tags & _EDGES or not run[end - 1].is_word) and not run[end - 1].tags & {Tag.HANDS, Tag.EVENT}:
        if run[end - 1].raw in "»”\"" and any(item.raw in "«„“\"" for item in run[start : end - 1]):
            break
        end -= 1
    return run[start:end]


def _text(row: Row, run: Sequence[Item]) -> str:
    parts: list[str] = []
    length = 0
    for before, item in zip([None, *run], run, strict=False):
        glue = "" if before is None or before.end == item.start else " "
        if length + len(glue) + len(item.raw) > LONGEST_TITLE:
            break
        parts += [glue, item.raw]
        length += len(glue) + len(item.raw)
    text = "".join(parts).strip(" ,.;:-–—")
    return _capitalised(text)


def _capitalised(text: str) -> str:
    """With a capital first letter; Georgian has none that people write."""
    first = text[:1]
    return text if not first or "ა" <= first <= "ჰ" else first.upper() + text[1:]
