"""How many the writers are when no number says so: one who was alone, or two ("my sister and I", "me and Anna")."""

from __future__ import annotations

from handlers.activities.understanding.items import Item, Row
from handlers.activities.understanding.report import Report
from handlers.activities.understanding.result import Said
from handlers.activities.understanding.tags import Tag

_MY = frozenset({
    "my", "ma", "mon", "mi", "meine", "meiner", "mein", "meinem", "min", "mitt", "моя", "мои", "моеи", "моим", "menim",
    "իմ", "ჩემი", "ჩემს", "ჩემმა", "the", "la", "le", "el",
})  # fmt: skip
_NEAR = 4  # words that may name one person: "mi compañera de piso"


def writers_of(row: Row, report: Report) -> Said[int] | None:
    """One or two, and where it was said; None when the message does not tell. Marks the words as taken."""
    for i, item in enumerate(row.items):
        if not report.holds(item):
            continue
        if item.has(Tag.ALONE):
            return Said(1, item.start, item.end)
        span = _pair(row, i)
        if span is not None:
            words = row.items[span[0] : span[1]]
            for word in words:
                word.taken = "people"
            return Said(2, words[0].start, words[-1].end)
    return None


def _pair(row: Row, i: int) -> tuple[int, int] | None:
    """The span of two people of whom the writer is one; None when the word at i does not make one."""
    item = row[i]
    if item.has(Tag.ME):
        if i and row[i - 1].has(Tag.FELLOW):  # "qonşumla mən"
            return i - 1, i + 1
        first = _one_before(row, i - 1) if i >= 2 and row[i - 1].has(Tag.AND) else None
        if first is not None:
            return first, i + 1
        return _one_after(row, i, 2) if i + 1 < len(row) and row[i + 1].has(Tag.AND) else None
    return _one_after(row, i, 1) if item.has(Tag.WITH) else None


def _one_before(row: Row, end: int) -> int | None:
    """Where the words for one person begin that end before `end`: "my sister", "samboeren min"."""
    begin = end
    while begin > max(end - _NEAR, 0) and row[begin - 1].clause == row[end].clause and row[begin - 1].found is None:
        begin -= 1
    named = [k for k in range(begin, end) if _is_one(row[k])]
    if not named:
        return None
    first = named[0] - (named[0] > 0 and row[named[0] - 1].fold in _MY)
    listed = first > 1 and row[first - 1].raw == "," and _is_name_alone(row, first - 2)
    if listed or sum(row[k].capital and not row[k].tags for k in named) > 1:
        return None
    close = named[-1] == end - 1 or any(row[k].has(Tag.FELLOW) for k in named)
    return first if close else None


def _is_name_alone(row: Row, i: int) -> bool:
    """Whether a clause is one name: "Anna, Tom and I" are three."""
    words = [item for item in row.items if item.clause == row[i].clause and item.is_word]
    return len(words) == 1 and _is_one(row[i])


def _one_after(row: Row, i: int, gap: int) -> tuple[int, int] | None:
    """The span from i over "and" or "with" to one person; after "with" only "my sister", never a bare name."""
    j = i + gap
    while j < len(row) and row[j].fold in _MY:
        j += 1
    fits = j < len(row) and (_is_one(row[j]) if gap > 1 else row[j].has(Tag.FELLOW))
    return (i, j + 1) if fits else None


def _is_one(item: Item) -> bool:
    """Whether a word names one person: a name, or "my sister"."""
    name = item.capital and not item.tags and not (len(item.raw) > 1 and item.raw.isupper())
    return item.found is None and (item.has(Tag.FELLOW) or name)
