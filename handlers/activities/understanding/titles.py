"""A short title: the words that say what was done, without what went to the other fields."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from handlers.activities.understanding.items import Item, Row
from handlers.activities.understanding.lexicon import STRONG
from handlers.activities.understanding.report import Report
from handlers.activities.understanding.result import Said
from handlers.activities.understanding.tags import Tag
from handlers.activities.understanding.writers import MY

LONGEST_TITLE = 80
_CONTENT = (Tag.HANDS, Tag.EVENT, Tag.VISIT, Tag.GAVE)
_PEOPLE = (Tag.EXPECTED, Tag.GIVER, Tag.REACHED, Tag.PEOPLE, Tag.PRO, Tag.GUEST, Tag.SUBSET, Tag.CAME)
_KEPT_SIGNS = frozenset("-'’&%№\"«»“”„")
_OF_THINGS = frozenset({"d'", "de", "of", "av"})  # "une trentaine d'arbres"
_AUXILIARIES = frozenset({"ai", "as", "a", "avons", "avez", "ont", "est", "êtes", "sommes", "sont", "suis"})  # French
_DESCRIBING = ("ած", "ող", "li", "lu")  # ends of words before counted people, folded: "polşalı 2 tələbə"
_SUBJECTS = frozenset({"j'", "je", "on", "nous", "ils", "elles"})
_POSTPOSITIONS = frozenset({"համար", "մասին", "հետ", "ucun", "haqqinda", "ile", "შესახებ", "барои"})
_ABBREVIATED = 4  # letters of a word whose dot stays
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
    chosen = _with_place(row, runs[ranked[0]])
    words = _text(chosen)
    if not words:
        return None
    return Said(words, chosen[0].start, chosen[-1].end)


def _with_place(row: Row, run: list[Item]) -> list[Item]:
    """A verb alone says too little: with it stands where it was, "Am Neckar gesammelt"."""
    if len(run) > 1 or not run[0].has(Tag.GAVE, Tag.PAST):
        return run
    same = [item for item in row.items if item.clause == run[0].clause]
    placed = [item for item in same if item is run[0] or item.taken == "place"]
    return [
        item
        for item, following in zip_longest(same, same[1:])
        if item in placed or (item.has(Tag.IN) and following is not None and following.taken == "place")
    ]


def _worth(run: Sequence[Item], place: int) -> float:
    """How much a clause says of what was done; earlier ones first."""
    topic = any(item.has(Tag.HANDS, Tag.EVENT, Tag.VISIT) or STRONG in item.themes.values() for item in run)
    verb = any(item.has(Tag.GAVE) for item in run)
    long = sum(len(item.fold) >= 4 and not item.tags & _EDGES for item in run)
    return 3 * topic + 0.3 * verb + min(long, 3) * 0.5 - 0.9 * place


def _runs(row: Row, report: Report) -> list[list[Item]]:
    """The words of each clause that no other field took, and the numbers that belong to them."""
    runs: dict[int, list[Item]] = {}
    for i, item in enumerate(row.items):
        if report.holds(item) and _is_kept(row, i):
            runs.setdefault(item.clause, []).append(item)
    trimmed = [_trim(run) for run in runs.values()]
    return [run for run in trimmed if any(len(item.fold) >= 3 for item in run)]


def _is_kept(row: Row, i: int) -> bool:
    item = row[i]
    if item.taken:
        return item.taken == "people" and _leaves_a_fragment(row, i)
    if item.raw == ".":
        before = row[i - 1] if i else item
        return before.is_word and before.end == item.start and len(before.raw) < _ABBREVIATED and not _ends(row, i)
    return item.is_word or item.raw in _KEPT_SIGNS or _is_of_things(row, i)


def _ends(row: Row, i: int) -> bool:
    return i + 1 == len(row) or row[i + 1].clause != row[i].clause or bool(row[i + 1].taken)


def _is_of_things(row: Row, i: int) -> bool:
    """Whether a number belongs to a word that stays: "40 parcels", "une trentaine d'arbres", "kids aged 7-10"."""
    item = row[i]
    if not item.is_number:
        return False
    before = row[i - 1] if i else None
    if before is not None and before.has(Tag.CODE) and not before.taken and before.clause == item.clause:
        return True
    rest = [other for other in row.items[i + 1 : i + 3] if other.clause == item.clause]
    if len(rest) > 1 and rest[0].fold in _OF_THINGS:
        rest = rest[1:]
    if not rest or not rest[0].is_word or rest[0].taken:
        return False
    return (
        item.count.article
        or rest[0].has(Tag.THING)
        or (item.raw.isdecimal() and not (rest[0].has(*_PEOPLE) or _is_small(rest[0])))
    )


def _leaves_a_fragment(row: Row, i: int) -> bool:
    """Whether words of the title belong to counted people: "polşalı 2 tələbə", "6 bénévoles ont ramassé"."""
    clause = row[i].clause
    start, end = i, i + 1
    while start and row[start - 1].taken == "people" and row[start - 1].clause == clause:
        start -= 1
    while end < len(row) and row[end].taken == "people" and row[end].clause == clause:
        end += 1
    behind = row.items[end : end + 2]
    verb = len(behind) > 1 and behind[1].has(Tag.GAVE, Tag.GUEST, Tag.PAST)  # Spanish "a" is none
    if verb and behind[0].clause == clause and behind[0].raw.lower() in _AUXILIARIES:
        return not (
            start > 1 and row[start - 1].raw == "," and row[start - 2].taken == "people"
        )  # a list that began before
    before = row[start - 1] if start else None
    described = before is not None and before.clause == clause and before.is_word and not (before.taken or before.tags)
    goes_on = bool(behind) and behind[0].clause == clause and behind[0].is_word and not behind[0].taken
    return described and goes_on and row[start - 1].fold.endswith(_DESCRIBING)


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
    run = _without_inverted_us(_behind_us(run))
    start, end = 0, len(run)
    while start < end and (_is_small(run[start]) or run[start].has(Tag.SECTION)):
        following = run[start + 1] if start + 1 < end else None
        if following is not None and run[start].has(Tag.IN) and (following.has(Tag.VENUE) or _is_name(following)):
            break
        if following is not None and _is_verb_with_subject(run[start:end]):
            break
        start += 1
    while end > start and _is_small(run[end - 1]) and not _is_verb(run[end - 1]):
        if run[end - 1].fold in _POSTPOSITIONS and end - 1 > start and run[end - 1].start - run[end - 2].end <= 1:
            break
        if run[end - 1].raw in '»”"' and any(item.raw in '«„“"' for item in run[start : end - 1]):
            break
        end -= 1
    return run[start:end]


def _without_inverted_us(run: list[Item]) -> list[Item]:
    """ "malte vi klubbhuset" without its "we", which stands behind the verb."""
    inverted = len(run) > 2 and run[0].has(Tag.GAVE) and run[1].has(Tag.WE, Tag.ME) and not run[1].has(*_CONTENT)
    return [run[0], *run[2:]] if inverted else run


def _is_verb_with_subject(run: Sequence[Item]) -> bool:
    """ "on a repeint", "ont ramassé": without these words a participle would be left."""
    words = [item.raw.lower() for item in run[:2]]
    return words[0].replace("’", "'") in _SUBJECTS and len(words) > 1 and words[1] in _AUXILIARIES


def _is_name(item: Item) -> bool:
    return item.capital and not item.tags and not item.taken


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
