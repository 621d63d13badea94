"""Finds what each number of a message counts: volunteers, people reached, the writer's friends, or no people at all.

Looks at one number and its neighbours; how the figures go together is decided in people.py.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction

from handlers.activities.understanding.items import Item, Row, has_own_number, noun_follows
from handlers.activities.understanding.lexicon import NOUNS, Lexicon
from handlers.activities.understanding.partners import FROM, section_before, section_behind
from handlers.activities.understanding.report import Report
from handlers.activities.understanding.shares import Share
from handlers.activities.understanding.tags import Tag
from handlers.kit.phrases import Kind

_WHO = (Tag.GIVER, Tag.REACHED, Tag.FRIEND, Tag.PRO, Tag.PEOPLE, Tag.FAMILY)
_STOPS = frozenset({
    Tag.STOP, Tag.WITH, Tag.TOGETHER, Tag.AND, Tag.GAVE, Tag.GUEST, Tag.WE, Tag.ME, Tag.FOR, Tag.BUT,
    Tag.NOT, Tag.IN, Tag.INSTEAD, Tag.PER, Tag.PLAN, Tag.TOTAL, Tag.BE, Tag.EACH,
})  # fmt: skip
_FLAGS = (Tag.FIRST, Tag.AGAIN, Tag.SUBSET, Tag.EXPECTED, Tag.MORE)
_FLAGS_BEFORE = (Tag.SUBSET, Tag.MORE, Tag.HALF, Tag.UNDER, Tag.INSTEAD)
_BRIDGES = frozenset(":-–—=(՝")
_PASSED_LEFT = 4  # small words between a noun and the number behind it
_TOGETHER_ENDINGS = ("ով", "ом", "ем")  # "հինգով", "втроем": an adverb, which counts no noun behind it
_ONE = frozenset(
    {"un", "una", "une", "ein", "eine", "en", "ei", "один", "одна", "bir", "մի", "մեկ", "ერთი", "ერთმა", "як"}
)
_OBJECTS = ("ye", "ya", "nu", "ni", "ի", "ին", "ს", "ро")  # case endings of whom something was done for or to, folded
_ALONE = 3  # items of a clause that is "one volunteer" and no more
_VERB_AND_FIRST = 5  # words from "gave" to "for the first time"
_BEHIND = 3  # words behind the noun that may say "for the first time", "of them", "registered"
_FLAG_ENDS = frozenset({Tag.AND, Tag.GAVE, Tag.WITH, Tag.NOT})
_OF_THEM = frozenset({"der", "den", "des", "les", "los", "las", "the"})
NOTHING = Tag.THING


@dataclass(slots=True)
class Group:
    """A number of people: the item's place, the place behind its last word, the number, and what kind they are."""

    at: int
    after: int
    amount: int | Fraction
    kind: Tag  # one of _WHO, Tag.US for "three of us", or Tag.THING
    noun: str = ""
    most: int | Fraction | None = None
    approximate: bool = False
    negative: bool = False
    flags: set[Tag] = field(default_factory=set)
    noun_at: int = -1
    partner: tuple[int, int] | None = None  # the items that name the section they came from
    others: tuple[int, ...] = ()  # figures that the message gives beside this one

    def has(self, flag: Tag) -> bool:
        return flag in self.flags


def groups_of(row: Row, report: Report, lexicon: Lexicon) -> tuple[list[Group], list[int]]:
    """Every number of people in the clauses that report, in order, and where numbers stand that nothing was found for.

    Numbers of other things are in neither.
    """
    found: list[Group] = []
    bare: list[int] = []
    for i, item in enumerate(row.items):
        if not (item.is_number or item.group or _is_bare_range(row, i)) or not report.holds(item) or item.joined < 0:
            continue
        group = _Reader(row, i, lexicon).read()
        if group is not None and group.kind is not NOTHING:
            found.append(group)
        elif group is None and item.is_number:
            bare.append(i)
    return [group for group in found if not _is_article(row, group) or _is_one_volunteer(row, group, found)], bare


def _is_article(row: Row, group: Group) -> bool:
    item = row[group.at]
    return group.kind is Tag.GIVER and item.is_number and item.count.amount == 1 and item.fold not in {"one", "1"}


def _is_one_volunteer(row: Row, group: Group, found: list[Group]) -> bool:
    """ "Ein Freiwilliger hat …", "un coordinateur et 5 bénévoles": an article counts those who gave time, no others."""
    others = [other for other in found if other is not group and other.kind in {Tag.GIVER, Tag.US}]
    if others:
        listed = (row.items[min(group.after, one.after) : max(group.at, one.at)] for one in others)
        return any(between and all(item.has(Tag.AND) for item in between) for between in listed)
    clause = [item for item in row.items if item.clause == row[group.at].clause]
    before = row[group.at - 1] if group.at else None
    led = before is not None and before.has(Tag.WITH, Tag.FOR, Tag.IN, Tag.VISIT, Tag.STOP) and not before.has(Tag.PAST)
    subject = row[group.at].fold in _ONE and not row[group.noun_at].fold.endswith(_OBJECTS)
    told = any(item.has(Tag.GAVE, Tag.GUEST, Tag.PAST, Tag.HANDS) for item in clause) or len(clause) <= _ALONE
    return subject and told and not led and not any(item.has(Tag.WE, Tag.ME) for item in row.items)


def _is_bare_range(row: Row, i: int) -> bool:
    """ "between 10 and 12 volunteers": read as clock times, yet people stand behind it."""
    item = row[i]
    if item.found is None or item.found.dated or item.found.kind is not Kind.RANGE or i + 1 >= len(row):
        return False
    return row[i + 1].has(*_WHO) and not any(c in item.raw for c in ":")


class _Reader:
    """Reads the neighbours of one number."""

    def __init__(self, row: Row, at: int, lexicon: Lexicon) -> None:
        self.row, self.at, self.lexicon = row, at, lexicon
        self.item = row[at]
        self.flags: set[Tag] = set()
        self.skipped = 0
        self.after = at + 1 + max(self.item.joined, 0)
        self.noun_at = -1

    def read(self) -> Group | None:
        kind = self._right()
        partner = section_behind(self.row, self.after) or section_before(self.row, self.at)
        if kind is None and self.skipped == 0:
            kind = Tag.GIVER if partner else self._by_verb() or self._left()
        elif kind in {Tag.PEOPLE, Tag.PRO, Tag.FRIEND} and self._is_us():
            kind = Tag.US
        self._flags_before()
        shared = Share(self.row, self.at, self.after, self.noun_at)
        if kind is Tag.GIVER and Tag.FIRST in self.flags and shared.is_one_of_two():
            self.flags -= {Tag.FIRST, Tag.SUBSET, Tag.HALF}  # "5 of our 12 volunteers were new"
        elif shared.is_one_of_two() or shared.is_of_several() or shared.is_for_each():
            self.flags.add(Tag.NOT)
        together = self.item.joined > 0 or self.item.fold.endswith(_TOGETHER_ENDINGS)
        if kind is None and self.item.group and (together or not self.skipped):
            kind = Tag.US
        if kind is None and not self.flags & {Tag.FIRST, Tag.AGAIN}:
            return None
        if shared.is_code(self.lexicon):
            if kind not in {Tag.GIVER, Tag.REACHED} or self.skipped or self.noun_at < self.at:
                return None
            self.flags.add(Tag.NOT)  # "at school 12 volunteers painted": the school's number, or theirs
        group = Group(
            self.at, self.after, 0, kind or Tag.SUBSET, flags=self.flags, noun_at=self.noun_at, partner=partner
        )
        group.noun = self.row[self.noun_at].fold if self.noun_at >= 0 else ""
        self._number(group)
        return group

    def _number(self, group: Group) -> None:
        item = self.item
        if item.group:
            group.amount = item.group
        elif item.is_number:
            if item.count.article and group.kind not in {Tag.FRIEND, Tag.GIVER}:
                group.kind = NOTHING
            group.amount, group.most = item.count.amount, item.count.most
            group.approximate = item.count.approximate
        else:
            numbers = [int(part) for part in item.raw.replace("-", " ").replace("–", " ").split() if part.isdecimal()]
            group.amount, group.most = (numbers[0], numbers[-1]) if numbers else (0, 0)
        before = self.row.text[: item.start]
        signed = before[-1:] in {"-", "−"} and not before[-2:-1].strip()
        minus = self.at > 0 and self.row[self.at - 1].has(Tag.MINUS)
        group.negative = minus or (signed and not self._noun_before_dash())
        others = item.found.others if item.found is not None else ()
        if group.most is None and any(other.kind is Kind.COUNT for other in others):
            group.flags.add(Tag.NOT)

    def _noun_before_dash(self) -> bool:
        return (
            self.at >= 2 and self.row[self.at - 2].is_word and not self.row[self.at - 2].has(Tag.BE, Tag.WE, Tag.PAST)
        )

    # ---- the noun behind the number

    def _right(self) -> Tag | None:
        """What stands behind the number; None when nothing does, THING when it is no people."""
        j, clause = self.after, self.item.clause
        while j < len(self.row) and self.row[j].clause == clause:
            item = self.row[j]
            if item.joined < 0:
                j += 1
                continue
            if item.raw == "+" and item.start == self.item.end:
                j += 1
                continue
            if item.found is not None or (not item.is_word and not item.tags):
                if item.raw in _BRIDGES and j + 1 < len(self.row) and self.row[j + 1].has(Tag.FIRST):
                    self.flags.add(Tag.FIRST)  # "31՝ առաջին անգամ"
                return None
            if item.has(Tag.BE) and self._first_follows(j):
                self.flags.add(Tag.FIRST)
                return None
            if item.has(Tag.US) and not (item.has(Tag.WE) and self._people_at(j + 1)):
                self.after = j + 1 + max(item.joined, 0)
                return Tag.US
            if item.has(Tag.LABOUR):
                return NOTHING
            self._take_flags(j)
            if item.tags & NOUNS:
                return self._noun(j)
            if item.has(Tag.CODE):
                return NOTHING
            ours = item.has(Tag.WE) and not item.has(Tag.GAVE, Tag.BE) and self._people_at(j + 1)
            if not item.has(*_FLAGS) and not ours:
                if item.tags & _STOPS:
                    return None
                guessed = self._guessed(j)
                if guessed is not None:
                    return guessed
                self.skipped += 1
                if self.skipped > self.lexicon.entries.skip:
                    return None
            j += 1 + max(item.joined, 0)
        return None

    def _take_flags(self, j: int) -> None:
        """What the word at j says of the number; "none for the first time" says nothing."""
        denied = {Tag.FIRST} if self.row[j - 1].has(Tag.NOT) else set[Tag]()
        self.flags |= {flag for flag in _FLAGS if self.row[j].has(flag)} - denied

    def _guessed(self, j: int) -> Tag | None:
        """The kind of people that a misspelt word right behind the number stands for; None when it is known."""
        item = self.row[j]
        if self.skipped or item.tags or item.themes or not item.is_word or item.capital:
            return None
        kind = self.lexicon.misspelt(item.fold)
        if kind is not None:
            self.noun_at, self.after = j, j + 1
            self._flags_behind()
        return kind

    def _people_at(self, j: int) -> bool:
        return j < len(self.row) and self.row[j].has(*_WHO)

    def _first_follows(self, j: int) -> bool:
        """ "14 were there for the first time"."""
        return any(item.has(Tag.FIRST) for item in self.row.items[j + 1 : j + 3] if item.clause == self.item.clause)

    def _noun(self, j: int) -> Tag:
        """The kind of the noun at j; in a row of nouns the last one counts: "student volunteers"."""
        kind = self._kind(self.row[j])
        last = j
        while last + 1 < len(self.row) and kind is not NOTHING:
            following = self.row[last + 1]
            if following.joined < 0:
                last += 1
                continue
            next_kind = self._kind(following) if following.tags & NOUNS and following.found is None else None
            if next_kind in {None, NOTHING} or following.clause != self.item.clause or following.has(Tag.STOP):
                break
            last, kind = last + 1, self._stronger(kind, next_kind)
        if self.skipped and self._is_claimed(last + 1):
            self.flags.add(Tag.NOT)
        self.noun_at, self.after = last, last + 1 + max(self.row[last].joined, 0)
        if kind is NOTHING:
            return kind
        self._flags_behind()
        behind = self.row[self.after] if self.after < len(self.row) else None
        return Tag.US if behind is not None and behind.has(Tag.US) and kind is not Tag.REACHED else kind

    @staticmethod
    def _stronger(first: Tag, second: Tag | None) -> Tag:
        assert second is not None
        return first if second is Tag.PEOPLE and first is not Tag.PRO else second

    @staticmethod
    def _kind(item: Item) -> Tag:
        if item.has(Tag.THING) and not item.has(Tag.GIVER, Tag.REACHED):
            return NOTHING
        return next((tag for tag in _WHO if item.has(tag)), NOTHING)

    def _is_claimed(self, j: int) -> bool:
        """Whether another number follows the noun closely, so that the noun may be that one's."""
        return j < len(self.row) and self.row[j].is_number and not noun_follows(self.row, j)

    def _flags_behind(self) -> None:
        near = self.row.items[self.after : self.after + 2]
        if any(item.has(Tag.HALF) and item.clause == self.item.clause for item in near):
            self.flags.add(Tag.HALF)  # "20 könüllünün yarısı"
        for j, item in enumerate(self.row.items[self.after : self.after + _BEHIND], self.after + 1):
            if item.has(Tag.SUBSET) and j < len(self.row) and self.row[j].is_number:
                break  # "52, of whom 20": that is said of the twenty
            if item.clause != self.item.clause or item.found is not None or item.tags & _FLAG_ENDS:
                break
            self.flags |= {flag for flag in (Tag.FIRST, Tag.AGAIN, Tag.SUBSET) if item.has(flag)}
            if item.tags & NOUNS:
                break

    # ---- no noun behind it

    def _by_verb(self) -> Tag | None:
        """ "12 came", "9 helped": the verb right behind the number."""
        item = self.row[self.after] if self.after < len(self.row) else None
        if item is None or item.clause != self.item.clause or not item.is_word:
            return None
        if item.has(Tag.GUEST) and not item.has(Tag.CAME):
            rest = self.row.items[self.after : self.after + _VERB_AND_FIRST]
            if any(other.has(Tag.FIRST) and other.clause == item.clause for other in rest):
                self.flags.add(Tag.FIRST)  # "9 gave blood for the first time"
            return Tag.REACHED
        if item.has(Tag.GAVE):
            return Tag.GIVER
        return Tag.PEOPLE if item.has(Tag.CAME) else None

    def _left(self) -> Tag | None:
        """ "volunteers: 12", "we were five", "волонтёров 9": the noun before the number, if it has none of its own."""
        bridged = False
        verb_needed = False
        for j in range(self.at - 1, max(self.at - 2 - _PASSED_LEFT, -1), -1):
            item = self.row[j]
            if item.joined < 0:
                continue
            if item.found is None and not item.is_word and item.raw in _BRIDGES and not bridged:
                bridged = True
                continue
            if item.found is not None or not item.is_word:
                return None
            if item.has(Tag.WE, Tag.US) or (verb_needed and item.has(Tag.GAVE)):
                return Tag.US
            if item.tags & NOUNS and not item.has(Tag.THING) and not verb_needed:
                return None if has_own_number(self.row, j) else self._claim(j, bridged=bridged)
            if item.has(Tag.CAME) and not verb_needed:
                return Tag.PEOPLE
            if item.has(Tag.GUEST) and not verb_needed:
                return Tag.REACHED
            if item.has(Tag.FIRST, Tag.EXPECTED):
                self.flags |= {flag for flag in _FLAGS if item.has(flag)}
                return None
            if item.has(Tag.AS):
                verb_needed = True
            elif not item.has(Tag.BE, Tag.TOTAL) and not (verb_needed and item.has(Tag.PAST, Tag.GAVE, Tag.IN)):
                return None
        return None

    def _claim(self, j: int, *, bridged: bool) -> Tag | None:
        if not bridged and self.row[j].clause != self.item.clause:
            return None
        self.noun_at = j
        return self._kind(self.row[j])

    def _is_us(self) -> bool:
        """ "мы 6 человек", "6 nəfər idik": a number of people that is the writers'."""
        behind = self.row[self.after] if self.after < len(self.row) else None
        if behind is not None and behind.has(Tag.WE) and (behind.has(Tag.BE) or not behind.has(Tag.STOP)):
            return True
        for j in range(self.at - 1, max(self.at - _PASSED_LEFT, -1), -1):
            item = self.row[j]
            if item.clause != self.item.clause or item.found is not None or not item.is_word:
                return False
            if item.has(Tag.WE, Tag.US):
                return True
            if not item.has(Tag.BE) and item.joined >= 0:
                return False
        return False

    def _flags_before(self) -> None:
        for j in range(self.at - 1, max(self.at - 4, -1), -1):
            item = self.row[j]
            if item.joined < 0:
                continue
            if item.clause != self.item.clause or item.found is not None:
                return
            if item.has(*_FLAGS_BEFORE):
                self.flags |= {flag for flag in _FLAGS_BEFORE if item.has(flag)}
            elif item.raw == "%":
                self.flags.add(Tag.HALF)  # "50% of the 40"
            elif not item.has(Tag.BE, Tag.FIRST) and item.fold not in FROM | _OF_THEM:
                return
