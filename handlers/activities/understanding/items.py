"""A message as a row of items: words with what they can be, signs, and the dates, durations and numbers found in it.

The phrase grammar finds the latter; here they are only put in their places.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from handlers.activities.understanding.lexicon import NO_TAGS, NOUNS, STRONG, Known, Lexicon, Meaning
from handlers.activities.understanding.names import is_town
from handlers.activities.understanding.tags import Tag
from handlers.activities.understanding.tokens import Token, has_case
from handlers.kit.phrases import Count, Found, Kind

SENTENCE_ENDS = frozenset("!?\n…։;")
_CLAUSE_ENDS = frozenset(",()[]:—–|/•·՝") | SENTENCE_ENDS | {"-"}
_THOUSANDS = re.compile(r"[1-9][0-9]{0,2}(?:[,. \u00a0\u202f][0-9]{3})+")
_BETWEEN_THOUSANDS = frozenset(",.")
_LONGEST_NUMBER = 9  # digits; more is no count of anything
_KEPT = NOUNS | {Tag.SECTION, Tag.PARTNER}  # "სექციასთან ერთად" names a section and says "with"
_SHORT = 4  # letters of a word that a full stop may abbreviate: "St.", "kl.", "Std."


@dataclass(slots=True)
class Item:
    """One word, sign or found phrase. `taken` names the field that it went to."""

    start: int
    end: int
    raw: str
    fold: str
    is_word: bool
    found: Found | None = None
    tags: frozenset[Tag] = NO_TAGS
    themes: Mapping[str, int] = field(default_factory=dict)
    group: int = 0
    sentence: int = 0
    clause: int = 0
    taken: str = ""
    joined: int = 0  # words after this one that belong to the same phrase

    def has(self, *tags: Tag) -> bool:
        return bool(self.tags) and not self.tags.isdisjoint(tags)

    @property
    def is_number(self) -> bool:
        return self.found is not None and self.found.kind is Kind.COUNT

    @property
    def count(self) -> Count:
        assert self.found is not None
        assert isinstance(self.found.value, Count)
        return self.found.value

    @property
    def capital(self) -> bool:
        """Whether it is written like a name."""
        return self.is_word and self.raw[0].isupper()


@dataclass(frozen=True, slots=True)
class Row:
    """All items of a message, the message itself, and how many sentences and clauses it has."""

    text: str
    items: Sequence[Item]
    sentences: int

    def __getitem__(self, i: int) -> Item:
        return self.items[i]

    def __len__(self) -> int:
        return len(self.items)

    def of_sentence(self, number: int) -> Sequence[Item]:
        return [item for item in self.items if item.sentence == number]


NumberWord = Callable[[Sequence[Token], int], int | None]  # all words, and the place of the one


def row_of(text: str, cut: Sequence[Token], lexicon: Lexicon, founds: Sequence[Found], number_word: NumberWord) -> Row:
    """Put words and found phrases in a row, look the words up, and cut the row into sentences and clauses."""
    items = _merged(cut, founds, lexicon, text, number_word)
    _read_phrases(items, lexicon)
    sentences = _cut(items, text)
    return Row(text, items, sentences)


def _word(token: Token, lexicon: Lexicon) -> Item:
    known: Known = lexicon.known(token.fold)
    tags = known.tags
    if tags & NOUNS and token.raw[0].isupper() and is_town(token.fold, lexicon.endings):
        tags = NO_TAGS  # "Gəncədə" is no young man
    return Item(token.start, token.end, token.raw, token.fold, token.is_word, None, tags, known.themes, known.group)


def _merged(
    cut: Sequence[Token], founds: Sequence[Found], lexicon: Lexicon, text: str, number_word: NumberWord
) -> list[Item]:
    items: list[Item] = []
    waiting = iter(founds)
    found = next(waiting, None)
    for place, token in enumerate(cut):
        while found is not None and found.end <= token.start:
            found = next(waiting, None)
        if found is None or token.end <= found.start:
            number = _number(cut, place, number_word)
            if number is None:
                items.append(_word(token, lexicon))
            elif not _goes_on(items, token, text):
                items.append(_counted(token, number))
            continue
        last = items[-1] if items else None
        if last is not None and last.found is found:
            last.end = max(last.end, token.end)
            last.raw = text[last.start : last.end]
            last.tags |= lexicon.known(token.fold).tags & {Tag.EACH, Tag.TOTAL}
        elif token.start < found.start and not token.raw[0].isdigit() and found.kind is not Kind.COUNT:
            items.append(_word(token, lexicon))
        elif _is_code(token, found):
            items.append(Item(token.start, token.end, token.raw, token.fold, token.is_word, tags=frozenset({Tag.CODE})))
        else:
            items.append(_found_item(token, found, lexicon))
    return items


def _goes_on(items: list[Item], token: Token, text: str) -> bool:
    """Whether these digits are the thousands of the number before them, which then grows: "1,200", "1.200", "1 200"."""
    first = next((i for i in range(len(items) - 1, -1, -1) if items[i].raw not in _BETWEEN_THOUSANDS), None)
    if first is None or not _THOUSANDS.fullmatch(text[items[first].start : token.end]):
        return False
    amount = int("".join(filter(str.isdecimal, text[items[first].start : token.end]))[:_LONGEST_NUMBER])
    whole = Token(items[first].start, token.end, text[items[first].start : token.end], token.fold, is_word=True)
    items[first:] = [_counted(whole, amount)]
    return True


def _number(cut: Sequence[Token], place: int, number_word: NumberWord) -> int | None:
    token = cut[place]
    if token.raw.isdecimal():
        return int(token.raw[:_LONGEST_NUMBER])
    if not token.is_word:
        return None
    return number_word(cut, place)


def _counted(token: Token, amount: int) -> Item:
    """A number that the grammar left alone because the words beside it might have made it something else."""
    article = amount == 1 and token.is_word and not token.raw.isdecimal()
    found = Found(token.start, token.end, Kind.COUNT, Count(amount, article=article))
    return Item(token.start, token.end, token.raw, token.fold, is_word=False, found=found)


def _found_item(token: Token, found: Found, lexicon: Lexicon) -> Item:
    known = lexicon.known(token.fold)
    return Item(
        token.start, token.end, token.raw, token.fold, is_word=False, found=found,
        group=known.group if found.kind is Kind.COUNT else 0,
    )  # fmt: skip


def _is_code(token: Token, found: Found) -> bool:
    """Whether letters stick to a number so that it is a name: "7B", "4ºB", "A4", but not "11-ին" or "3h"."""
    if found.kind is not Kind.COUNT:
        return False
    before, after = token.start < found.start, token.end > found.end
    if before:
        return token.raw[0].isalnum()
    rest = token.raw[found.end - token.start :]
    return after and rest[:1] not in {"-", "‐", "‑", "'", "’"}


def _read_phrases(items: list[Item], lexicon: Lexicon) -> None:
    """Give the first word of each known phrase what the phrase says; the longest one wins."""
    for i, item in enumerate(items):
        if item.found is not None:
            continue
        phrases = lexicon.known(item.fold).phrases
        if not phrases:
            continue
        fitting = [(rest, meaning) for rest, meaning in phrases if _fits(items, i + 1, rest)]
        for rest, meaning in sorted(fitting, key=lambda each: len(each[0])):
            if item.joined >= 0 or meaning.theme:
                _say(items, i, len(rest), meaning, lexicon)


def _fits(items: Sequence[Item], i: int, rest: tuple[str, ...]) -> bool:
    if i + len(rest) > len(items):
        return False
    for item, want in zip(items[i : i + len(rest)], rest, strict=True):
        if item.fold != want and not (want[-1] == "*" and item.fold.startswith(want[:-1])):
            return False
    return True


def _say(items: Sequence[Item], i: int, more: int, meaning: Meaning, lexicon: Lexicon) -> None:
    first = items[i]
    if meaning.theme:
        others = {} if meaning.weight >= STRONG else first.themes  # "language lesson" is more than "language"
        first.themes = {**others, meaning.theme: max(meaning.weight, first.themes.get(meaning.theme, 0))}
        return
    own = frozenset({meaning.tag}) if meaning.tag is not None else NO_TAGS
    if not lexicon.stands_alone(meaning):
        first.tags |= own
        return
    kept = first.tags if first.joined else first.tags & _KEPT if meaning.tag is Tag.TOGETHER else NO_TAGS
    first.tags = own | kept
    first.group = meaning.group
    first.joined = more
    for item in items[i + 1 : i + 1 + more]:
        item.tags, item.group, item.joined = NO_TAGS, 0, -1
        item.themes = {}
        if item.found is not None and item.is_number:
            item.found = None


def _cut(items: Sequence[Item], text: str) -> int:
    """Number sentences and clauses. A full stop after a short word, or before a small letter, ends no sentence."""
    sentence = clause = 0
    before: Item | None = None
    for i, item in enumerate(items):
        if before is not None and "\n" in text[before.end : item.start]:
            sentence, clause = sentence + 1, clause + 1
        if item.has(Tag.BUT) and item.is_word:
            clause += 1
        item.sentence, item.clause = sentence, clause
        if not item.is_word and item.found is None:
            if item.raw in SENTENCE_ENDS or (item.raw == "." and _ends_sentence(items, i)):
                sentence, clause = sentence + 1, clause + 1
            elif item.raw in _CLAUSE_ENDS:
                clause += 1
        before = item
    return sentence + 1


def _ends_sentence(items: Sequence[Item], i: int) -> bool:
    if i + 1 >= len(items):
        return True
    if items[i].end == items[i + 1].start:
        return False
    before, after = (items[i - 1] if i else None), items[i + 1]
    if after.has(Tag.NTH) and before is not None and before.raw.isdecimal():
        return False  # "zum 3. Mal"
    if after.is_word and after.raw[0].islower() and after.raw[0].upper() != after.raw[0] and after.raw[0].isascii():
        return False
    short = before is not None and before.is_word and len(before.raw) < _SHORT and not before.tags - {Tag.CODE}
    caseless = before is not None and not has_case(before.raw[0])
    return not short or caseless


def whole(amount: int | Fraction) -> int | None:
    """The amount as a whole number of people; None when it is a fraction."""
    return int(amount) if amount == int(amount) else None


def noun_follows(row: Row, j: int) -> bool:
    """Whether a noun for people or things stands right behind the item at j."""
    return j + 1 < len(row) and bool(row[j + 1].tags & NOUNS)


def has_own_number(row: Row, j: int) -> bool:
    """Whether the noun at j has a number before it, words of the same clause between them."""
    near = row.items[max(j - 3, 0) : j]
    return any((item.is_number or item.group > 0) and item.clause == row[j].clause for item in near)
