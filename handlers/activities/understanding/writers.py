"""How many the writers are by who they name: one who was alone, "my sister and I", "Anna, Levan and me"."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from handlers.activities.understanding.items import Item, Row
from handlers.activities.understanding.lexicon import NOUNS
from handlers.activities.understanding.names import FIRST_NAMES, TOWNS
from handlers.activities.understanding.result import Said
from handlers.activities.understanding.tags import Tag
from handlers.activities.understanding.tokens import has_case

if TYPE_CHECKING:
    from handlers.activities.understanding.groups import Group
    from handlers.activities.understanding.report import Report

MY = frozenset({
    "my", "our", "ma", "mon", "mi", "meine", "meiner", "mein", "meinem", "min", "mine", "mitt", "моя", "мои", "моеи",
    "моим", "menim", "իմ", "ჩემი", "ჩემს", "ჩემმა", "the", "la", "le", "el",
})  # fmt: skip
_ME_AND = frozenset({"ману"})  # "ману Нигора"
_WITH_US = frozenset({"с", "со"})  # "мы с Кети": the two of us
_NEAR = 4  # words that may name one person: "mi compañera de piso"
_SHORTEST_NAME = 2  # letters
_NAMES_NO_PERSON = NOUNS | {Tag.IN, Tag.STOP, Tag.VENUE, Tag.SECTION, Tag.PARTNER, Tag.CODE}  # "Haus Eiche"
_BEFORE_PEOPLE = (Tag.WITH, Tag.GAVE, Tag.PAST, Tag.AND, Tag.BE, Tag.BUT)
_COUNTED = frozenset({Tag.FRIEND, Tag.PEOPLE, Tag.PRO, Tag.GIVER, Tag.REACHED})


@dataclass(frozen=True, slots=True)
class Circle:
    """The writer and those named beside: the items they take, how many they are, and the counted ones among them."""

    start: int
    end: int
    number: int
    groups: tuple[Group, ...] = ()
    doubtful: bool = False


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


def company_of(row: Row) -> Mapping[int, int]:
    """The sentences that name the writer beside others, and how many they are."""
    found: dict[int, int] = {}
    for i, item in enumerate(row.items):
        if item.has(Tag.ME, Tag.WE) or item.fold in _ME_AND:
            circle = _Lists(row, {}, {}).around(i)
            if circle is not None:
                found[item.sentence] = circle.number
            elif item.has(Tag.ME) and _pair(row, i) is not None:
                found.setdefault(item.sentence, 2)
    return found


def circle_of(row: Row, live: Iterable[int], groups: Sequence[Group], *, nouns: bool) -> Circle | None:
    """The first list of people that the writer is in, of two others or more: in the clauses that report.

    nouns: the language writes all nouns like names.
    """
    clauses = frozenset(live)
    near = [group for group in groups if group.noun_at >= 0]
    near = [group for group in near if group.kind in _COUNTED or row[group.noun_at].has(Tag.FRIEND)]
    behind = {group.after: group for group in near}
    ahead = {group.at: group for group in near}
    for i, item in enumerate(row.items):
        if item.clause in clauses and (item.has(Tag.ME, Tag.WE) or item.fold in _ME_AND):
            circle = _Lists(row, behind, ahead, nouns).around(i)
            if circle is not None:
                return circle
    return None


@dataclass(frozen=True, slots=True)
class _Term:
    start: int
    end: int
    number: int = 1
    group: Group | None = None


@dataclass(frozen=True, slots=True)
class _Lists:
    row: Row
    behind: Mapping[int, Group]
    ahead: Mapping[int, Group]
    nouns: bool = False

    def around(self, i: int) -> Circle | None:
        row = self.row
        if i + 1 < len(row) and row[i].has(Tag.WE) and row[i + 1].fold in _WITH_US:
            terms = self.after(i + 2, led=True)
            named = len(terms) > 1 or all(term.group is None for term in terms)
            return self._circle(i, i + 1, [], terms) if terms and named else None
        if row[i].fold in _ME_AND:
            return self._circle(i, i + 1, [], self.after(i + 1, led=True))
        if not row[i].has(Tag.ME):
            return None
        before, after = self._before(i), self.after(i + 1, led=False)
        if len(before) + len(after) < 2:
            return None
        return self._circle(i, i + 1, before, after)

    def _circle(self, i: int, end: int, before: Sequence[_Term], after: Sequence[_Term]) -> Circle | None:
        terms = [*before, *after]
        if not terms:
            return None
        groups = tuple(term.group for term in terms if term.group is not None)
        unsure = any(group.most is not None or group.kind is Tag.REACHED or group.flags for group in groups)
        start = min([i, *(term.start for term in terms)])
        end = max([end, *(term.end for term in terms)])
        unsure = unsure or self._is_perhaps_no_person(start, end)
        return Circle(start, end, 1 + sum(term.number for term in terms), groups, unsure)

    def _is_perhaps_no_person(self, start: int, end: int) -> bool:
        """ "Gardening, Anna and me, 2h": a sentence begins with a capital whatever the word is."""
        first = self.row[start]
        if self.nouns and start and self.row[start - 1].found is not None and self.row[start + 1].raw == ",":
            return True  # "am Samstag Kleiderkammer, Anna und ich"
        opens = start == 0 or self.row[start - 1].sentence != first.sentence
        word = first.is_word and not first.has(Tag.ME, Tag.FELLOW, Tag.WE) and not first.tags
        behind = self.row[end] if end < len(self.row) else None
        listed = start + 1 < len(self.row) and self.row[start + 1].raw == ","
        return opens and word and listed and (behind is None or not behind.is_word)

    def _before(self, i: int) -> list[_Term]:
        """The terms of "Anna, two friends and me", last one first; the last is joined by "and"."""
        terms: list[_Term] = []
        at, joined = i, False
        while True:
            end, by_and = self._separator_before(at)
            if end == at or not (by_and or joined):
                return terms
            term = self._term_before(end, by_and=by_and)
            if term is None:
                return terms
            joined = True
            terms.append(term)
            at = term.start

    def after(self, start: int, *, led: bool) -> list[_Term]:
        """The terms of "me, Anna and two friends": commas hold as far as an "and" follows."""
        terms: list[_Term] = []
        waiting: list[_Term] = []
        at = start
        while True:
            begin, by_and = self._separator_after(at)
            if begin == at and not (led and at == start):
                return terms
            term = self._term_after(begin, by_and=by_and)
            if term is None:
                return terms
            waiting.append(term)
            at = term.end
            if by_and or (led and begin == start):
                terms += waiting
                waiting = []
                if by_and and not self._separator_after(at)[1]:
                    return terms

    def _separator_before(self, at: int) -> tuple[int, bool]:
        end, by_and = at, False
        while end > 0 and at - end < 3 and self.row[end - 1].sentence == self.row[min(at, len(self.row) - 1)].sentence:
            item = self.row[end - 1]
            if item.has(Tag.AND) and not by_and:
                by_and = True
            elif item.raw != "," and item.joined >= 0:
                break
            end -= 1
        return end, by_and

    def _separator_after(self, at: int) -> tuple[int, bool]:
        begin, by_and = at, False
        while begin < len(self.row) and begin - at < 3:
            item = self.row[begin]
            if item.has(Tag.AND) and not by_and:
                by_and = True
            elif item.raw != "," and item.joined >= 0:
                break
            begin += 1
        return begin, by_and

    def _term_before(self, end: int, *, by_and: bool) -> _Term | None:
        group = self.behind.get(end)
        if group is not None and (by_and or self.row[group.noun_at].has(Tag.FRIEND)):
            return _Term(group.at, end, int(group.amount), group)
        begin = end - 1
        if begin < 0:
            return None
        if self.row[begin].fold in MY and begin:
            begin -= 1  # "broren min"
            if not self.row[begin].has(Tag.FELLOW):
                return None
        if not _is_one(self.row[begin]):
            return None
        if begin and not self.row[begin].has(Tag.FELLOW) and _joins_name(self.row[begin - 1]):
            begin -= 1
        if begin and self.row[begin - 1].fold in MY:
            begin -= 1
        before = self.row[begin - 1] if begin else None
        if before is not None and before.tags & _NAMES_NO_PERSON and not before.has(*_BEFORE_PEOPLE):
            return None
        return _Term(begin, end)

    def _term_after(self, start: int, *, by_and: bool) -> _Term | None:
        mine = start + (start < len(self.row) and self.row[start].fold in MY)
        group = self.ahead.get(start) or self.ahead.get(mine)
        if group is not None and (by_and or self.row[group.noun_at].has(Tag.FRIEND)):
            return _Term(start, group.after, int(group.amount), group)
        at = start
        while at < len(self.row) and self.row[at].fold in MY:
            at += 1
        if at >= len(self.row) or not _is_one(self.row[at]):
            return None
        end = at + 1
        if end < len(self.row) and (
            _joins_name(self.row[end]) if self.row[at].has(Tag.FELLOW) else self.row[end].fold in MY
        ):
            end += 1
        return _Term(start, end)


def named_beside(row: Row, live: Iterable[int]) -> Circle | None:
    """ "with Paul and Julie": two names or more, that may be people or organisations."""
    clauses = frozenset(live)
    for i, item in enumerate(row.items):
        if item.clause not in clauses or not item.has(Tag.WITH) or item.has(Tag.AND) or item.taken:
            continue
        terms = _Lists(row, {}, {}).after(i + 1 + max(item.joined, 0), led=True)
        if len(terms) > 1:
            return Circle(i, terms[-1].end, 1 + len(terms), (), doubtful=True)
    return None


def _joins_name(item: Item) -> bool:
    """Whether a word belongs to the name beside it: "my friend Anna", "Anna Berg"."""
    return item.is_word and item.found is None and (item.has(Tag.FELLOW) or (item.capital and _is_one(item)))


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
    first = named[0] - (named[0] > 0 and row[named[0] - 1].fold in MY)
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
    while j < len(row) and row[j].fold in MY:
        j += 1
    fits = j < len(row) and (_is_one(row[j]) if gap > 1 else row[j].has(Tag.FELLOW))
    named = fits and row[j].has(Tag.FELLOW) and j + 1 < len(row) and _joins_name(row[j + 1])  # "my flatmate Lena"
    return (i, j + 1 + named) if fits else None


def _is_one(item: Item) -> bool:
    """Whether a word names one person: a name, or "my sister"."""
    if item.found is not None or not item.is_word:
        return False
    if item.has(Tag.FELLOW):
        return True
    if item.tags or item.themes or item.fold in TOWNS - FIRST_NAMES or len(item.raw) < _SHORTEST_NAME:
        return False
    if not has_case(item.raw[0]):
        return not item.fold.endswith(("ში", "ზე", "თვის", "თან", "დან", "ის", "ები", "თ"))
    return item.capital and not (len(item.raw) > 1 and item.raw.isupper())
