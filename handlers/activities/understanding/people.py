"""How many gave their time, how many were reached, how many of those for the first time: the figures of a message.

Whatever does not go together is a doubt; no figure is guessed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from handlers.activities.understanding.groups import Group, groups_of
from handlers.activities.understanding.items import Item, Row, whole
from handlers.activities.understanding.lexicon import STRONG
from handlers.activities.understanding.report import Report
from handlers.activities.understanding.result import Doubt, Field, Said, Why
from handlers.activities.understanding.tags import Tag

_MY = frozenset(
    [
        "my",
        "ma",
        "mon",
        "mi",
        "meine",
        "meiner",
        "mein",
        "meinem",
        "min",
        "mitt",
        "моя",
        "мой",
        "моей",
        "моим",
        "menim",
        "im",
        "իմ",
        "ჩემი",
        "ჩემს",
        "la",
        "the",
        "le",
        "el",
    ]
)
_THEMES_OF_EVENTS = frozenset({"culture", "skills", "health", "education"})
_THEMES_OF_HANDS = frozenset({"environment", "animals"})
MOST_VOLUNTEERS = 500  # of one activity; more is asked about
MOST_REACHED = 10_000


@dataclass(slots=True)
class Figures:
    """What is known of the people; a field in doubt is not set."""

    said: dict[Field, Said[int]] = field(default_factory=dict)
    doubts: dict[Field, Doubt] = field(default_factory=dict)
    groups: list[Group] = field(default_factory=list)

    def doubt(self, about: Field, why: Why, *options: int) -> None:
        self.said.pop(about, None)
        if about not in self.doubts:
            self.doubts[about] = Doubt(about, why, tuple(dict.fromkeys(option for option in options if option > 0)))


def figures_of(row: Row, report: Report, skip: int) -> Figures:
    """Read all figures about people in the clauses that report."""
    figures = Figures(groups=groups_of(row, report, skip))
    _People(row, report, figures).read()
    return figures


class _People:
    def __init__(self, row: Row, report: Report, figures: Figures) -> None:
        self.row, self.report, self.figures = row, report, figures
        self.live = [item for item in row.items if report.holds(item)]
        self.givers: list[Group] = []
        self.reached: list[Group] = []
        self.first: list[tuple[Group, Group | None]] = []
        self.open: list[Group] = []

    def read(self) -> None:
        for group in self.figures.groups:
            self._place(group)
        for group in self.open:
            self._place_open(group)
        self.givers.sort(key=lambda group: group.at)
        self.reached.sort(key=lambda group: group.at)
        self._alone_or_pair()
        self._sum(Field.VOLUNTEERS, self.givers, MOST_VOLUNTEERS)
        self._sum(Field.REACHED, self.reached, MOST_REACHED)
        self._first_time()
        self._none_at_all()

    # ---- one number

    def _place(self, group: Group) -> None:
        if group.has(Tag.FIRST) and self._joins_givers(group):
            self.figures.doubt(
                Field.VOLUNTEERS, Why.UNCLEAR, int(group.amount + self.givers[-1].amount), int(self.givers[-1].amount)
            )
        elif group.has(Tag.FIRST) and (group.kind is Tag.SUBSET or group.has(Tag.SUBSET) or self._is_part(group)):
            self.first.append((group, self._base(group)))
        elif group.kind is Tag.SUBSET or (group.has(Tag.SUBSET) and self._has_earlier(group)):
            return
        elif group.has(Tag.FIRST) and group.kind in {Tag.REACHED, Tag.PEOPLE} and group.kind is not Tag.US:
            self.first.append((group, group))
            self.reached.append(group)
        elif self._counts_writer(group):
            group.amount, group.kind = group.amount + 1, Tag.GIVER
            group.flags.discard(Tag.MORE)
            self.givers.append(group)
        elif group.kind is Tag.US and any(other.amount > group.amount for other in self.givers):
            return  # "we were 12, four of us from Bergen"
        elif group.kind in {Tag.GIVER, Tag.US}:
            self.givers.append(group)
        elif group.kind is Tag.REACHED:
            self.reached.append(group)
        elif group.kind is Tag.FAMILY:
            self.open.append(group)
        else:
            self.open.append(group)

    def _has_earlier(self, group: Group) -> bool:
        """Whether a figure stands before it that "of them" can speak of; "3 of our members" speaks of none."""
        return any(other.at < group.at for other in self.figures.groups)

    def _joins_givers(self, group: Group) -> bool:
        """ "7 volunteers plus 2 new ones": nobody can tell whether the two are among the seven."""
        return bool(self.givers) and self._linked(self.givers[-1], group) and not group.has(Tag.SUBSET)

    def _is_part(self, group: Group) -> bool:
        """Whether first-timers are part of a figure said before: "57 donors, 19 first-time donors"."""
        earlier = [other for other in self.figures.groups if other.at < group.at and not other.has(Tag.FIRST)]
        return group.kind is Tag.REACHED and any(
            other.kind in {Tag.REACHED, Tag.PEOPLE} and other.amount >= group.amount for other in earlier
        )

    def _base(self, group: Group) -> Group | None:
        """The figure that first-timers are part of: the nearest before them, which is no first-time figure itself."""
        earlier = [other for other in self.figures.groups if other.at < group.at and Tag.FIRST not in other.flags]
        if group.kind in {Tag.REACHED, Tag.GIVER}:
            earlier = [other for other in earlier if (other.kind is Tag.GIVER) == (group.kind is Tag.GIVER)]
        return earlier[-1] if earlier else None

    def _counts_writer(self, group: Group) -> bool:
        """ "me and 5 friends", "5 friends and I", "I went with two friends", "мы с тремя подругами": plus the writer."""
        before = self._before(group)
        friendly = group.kind is Tag.FRIEND or group.has(Tag.MORE)
        if before[:2] and before[0].has(Tag.AND) and len(before) > 1 and before[1].has(Tag.ME):
            return group.kind is not Tag.REACHED
        after = [item for item in self.row.items[group.after : group.after + 2] if item.joined >= 0]
        if len(after) == 2 and after[0].has(Tag.AND) and after[1].has(Tag.ME):
            return group.kind is not Tag.REACHED
        if not friendly or not before or not before[0].has(Tag.WITH):
            return False
        if len(before) > 1 and before[1].has(Tag.ME, Tag.WE):
            return before[1].has(Tag.ME) or before[0].fold in {"с", "со"}
        clause = [item for item in self.row.items[: group.at] if item.sentence == self.row[group.at].sentence]
        return any(item.has(Tag.ME) for item in clause)

    def _before(self, group: Group) -> list[Item]:
        """The words before a number, nearest first, without those that only weigh it."""
        found: list[Item] = []
        for item in reversed(self.row.items[max(group.at - 6, 0) : group.at]):
            if item.joined < 0 or (item.has(Tag.BE, Tag.MORE) and not item.has(Tag.ME, Tag.WE, Tag.AND, Tag.WITH)):
                continue
            if item.sentence != self.row[group.at].sentence:
                break
            found.append(item)
        return found

    # ---- people who may be either

    def _place_open(self, group: Group) -> None:
        number = whole(group.amount) or 0
        if group.kind is Tag.FAMILY:
            if not self.reached and not self.givers_named(group):
                self.figures.doubt(Field.REACHED, Why.UNCLEAR, number)
            return
        if group.kind is Tag.FRIEND:
            if not self.givers:
                self.figures.doubt(Field.VOLUNTEERS, Why.UNCLEAR, number + 1, number)
            return
        kind = self._role(group)
        if kind is Tag.GIVER:
            self.givers.append(group)
        elif kind is Tag.REACHED:
            self.reached.append(group)
        elif not self.givers:
            self.figures.doubt(Field.VOLUNTEERS, Why.UNCLEAR, number)
        elif not self.reached:
            self.figures.doubt(Field.REACHED, Why.UNCLEAR, number)

    def givers_named(self, group: Group) -> bool:
        """Whether the word for a unit stands for those who gave: never taken as such."""
        return group.kind is Tag.GIVER

    def _role(self, group: Group) -> Tag | None:
        """Whether people, students, teachers gave or were reached: by their verb, else by the kind of activity."""
        clause = [item for item in self.row.items if item.clause == self.row[group.at].clause]
        before = self._before(group)
        if self._is_for(group, before):
            return Tag.REACHED
        if before and before[0].has(Tag.WITH) and any(item.has(Tag.WE, Tag.ME) for item in clause):
            if not self.givers:
                return Tag.GIVER
        if before and before[0].has(Tag.GAVE) and not before[0].has(Tag.BE, Tag.WE):
            return Tag.REACHED
        if any(item.has(Tag.GUEST) for item in clause):
            return Tag.REACHED
        follows = self.row[group.after] if group.after < len(self.row) else None
        if follows is not None and follows.has(Tag.GAVE) and follows.clause == self.row[group.at].clause:
            return Tag.GIVER
        listed = self._listed_with(group)
        if listed is not None:
            return listed
        return self._role_in(self._sort(), group)

    def _role_in(self, sort: Tag | None, group: Group) -> Tag | None:
        """What people are in such an activity: at an event guests, at work those who work."""
        if sort is None:
            return None
        if sort is Tag.EVENT:
            return Tag.GIVER if group.kind is Tag.PRO and not self.givers and self.reached else Tag.REACHED
        if group.kind is Tag.PRO and (self.givers or (sort is Tag.VISIT and not self.reached)):
            return Tag.REACHED if self._at_school() and not self.reached else None
        return Tag.GIVER if not self.givers else (Tag.REACHED if not self.reached else None)

    def _at_school(self) -> bool:
        return any("education" in item.themes for item in self.live)

    def _is_for(self, group: Group, before: Sequence[Item]) -> bool:
        if before and before[0].has(Tag.FOR):
            return True
        behind = self.row[group.after] if group.after < len(self.row) else None
        noun = self.row[group.noun_at] if group.noun_at >= 0 else None
        return (behind is not None and behind.has(Tag.FOR) and not behind.has(Tag.STOP)) or (
            noun is not None and noun.fold.endswith("თვის")
        )

    def _listed_with(self, group: Group) -> Tag | None:
        """ "30 pupils and 2 teachers": what stands in one list is of one kind."""
        if any(self._linked(other, group) for other in self.reached):
            return Tag.REACHED
        if group.kind is Tag.PRO and any(self._linked(other, group) for other in self.givers):
            return Tag.GIVER
        return None

    def _sort(self) -> Tag | None:
        """The sort of activity, HANDS, EVENT or VISIT, by its first word that tells, else by its theme; None if none does."""
        for item in self.live:
            if item.has(Tag.EVENT):
                return Tag.EVENT
            if item.has(Tag.HANDS):
                return Tag.HANDS
        if any(item.has(Tag.VISIT) for item in self.live):
            return Tag.VISIT
        for item in self.live:
            strong = {theme for theme, weight in item.themes.items() if weight >= STRONG}
            if strong & _THEMES_OF_EVENTS:
                return Tag.EVENT
            if strong & _THEMES_OF_HANDS:
                return Tag.HANDS
        return None

    def _linked(self, first: Group, second: Group) -> bool:
        """Whether nothing but "and" stands between two figures."""
        if second.at < first.at:
            first, second = second, first
        between = [item for item in self.row.items[first.after : second.at] if item.joined >= 0]
        return (
            0 < len(between) <= 4
            and any(item.has(Tag.AND) for item in between)
            and all(item.has(Tag.AND, Tag.BE, Tag.MORE, Tag.STOP) or item.raw == "," for item in between)
        )

    # ---- figures that go together

    def _sum(self, about: Field, groups: list[Group], most: int) -> None:
        groups = [group for group in groups if not self._repeats(group, groups)]
        if not groups or about in self.figures.doubts:
            return
        numbers = []
        for group in groups:
            if not self._is_sound(about, group, most):
                return
            numbers.append(int(group.amount))
        last = groups[-1]
        if about is Field.VOLUNTEERS and last.has(Tag.MORE) and len(groups) == 1:
            self.figures.doubt(about, Why.UNCLEAR, numbers[0], numbers[0] + 1)
            return
        if len(groups) > 1 and not self._add_up(groups):
            self.figures.doubt(about, Why.SEVERAL, max(numbers), sum(numbers), *numbers)
            return
        start, end = self.row[groups[0].at].start, self.row[last.after - 1].end
        self.figures.said[about] = Said(sum(numbers), start, end, any(group.approximate for group in groups))

    @staticmethod
    def _repeats(group: Group, groups: list[Group]) -> bool:
        """Said twice: the same number of the same kind, earlier on."""
        return any(
            other.at < group.at and other.amount == group.amount and (other.noun == group.noun or not group.noun)
            for other in groups
        )

    def _add_up(self, groups: Sequence[Group]) -> bool:
        """A list whose last two are joined by "and", or figures that are each joined to the one before."""
        links = [self._linked(a, b) for a, b in zip(groups, groups[1:], strict=False)]
        commas = [self._comma_only(a, b) for a, b in zip(groups, groups[1:], strict=False)]
        nouns = {group.noun[:5] for group in groups}
        if len(nouns) < len(groups) and not all(group.noun == "" for group in groups):
            return all(links) and any(group.has(Tag.MORE) for group in groups[1:])
        return all(link or comma for link, comma in zip(links, commas, strict=True)) and links[-1]

    def _comma_only(self, first: Group, second: Group) -> bool:
        return [item.raw for item in self.row.items[first.after : second.at]] == [","]

    def _is_sound(self, about: Field, group: Group, most: int) -> bool:
        number = whole(group.amount)
        if group.most is not None:
            low, high = whole(group.amount) or 0, whole(group.most) or 0
            self.figures.doubt(about, Why.RANGE, high, low)
        elif group.negative:
            self.figures.doubt(about, Why.NEGATIVE, int(group.amount))
        elif number is None:
            self.figures.doubt(about, Why.FRACTION)
        elif number == 0:
            self.figures.doubt(about, Why.ZERO)
        elif number > most:
            self.figures.doubt(about, Why.ABSURD, number)
        elif group.has(Tag.NOT) or group.has(Tag.HALF):
            self.figures.doubt(about, Why.UNCLEAR, number)
        else:
            return True
        return False

    # ---- first time, the writer alone, nobody

    def _first_time(self) -> None:
        about, figures = Field.FIRST_TIME, self.figures
        whole_of_them = self._new_and_again()
        for group, base in self.first:
            number = whole(group.amount)
            if number is None or not self._is_sound(about, group, MOST_REACHED):
                figures.doubt(about, Why.FRACTION)
                continue
            base = group if base is None and group in self.reached else base
            if base is None or base not in self.reached:
                figures.doubt(about, Why.UNCLEAR, number)
            elif len(self.first) > 1:
                figures.doubt(about, Why.SEVERAL, number)
            else:
                figures.said[about] = Said(number, self.row[group.at].start, self.row[group.after - 1].end)
                if base is group and not whole_of_them:
                    figures.doubt(Field.REACHED, Why.UNCLEAR, number)
        first, reached = figures.said.get(about), figures.said.get(Field.REACHED)
        if first is not None and reached is not None and first.value > reached.value:
            figures.doubt(about, Why.ABSURD, first.value)

    def _new_and_again(self) -> bool:
        """ "12 new and 8 returning guests": together they are those who were reached."""
        again = [group for group in self.figures.groups if group.has(Tag.AGAIN) and not group.has(Tag.FIRST)]
        new = [group for group, _ in self.first if group.kind in {Tag.REACHED, Tag.PEOPLE, Tag.SUBSET}]
        if len(again) != 1 or len(new) != 1:
            return len(self.reached) > 1
        numbers = [whole(again[0].amount), whole(new[0].amount)]
        if len([group for group in self.reached if group not in {*()}]) > 2 or None in numbers:
            return False
        others = [group for group in self.reached if group is not again[0] and group is not new[0]]
        if others:
            return True
        start, end = sorted((self.row[again[0].at].start, self.row[new[0].at].start))
        total = sum(number for number in numbers if number)
        self.figures.doubts.pop(Field.REACHED, None)
        self.figures.said[Field.REACHED] = Said(total, start, end)
        self.reached = [new[0], again[0]]
        return True

    def _alone_or_pair(self) -> None:
        """ "just me" is one; "my sister and I" are two, when no number of helpers is said."""
        if self.givers or Field.VOLUNTEERS in self.figures.doubts:
            return
        for i, item in enumerate(self.row.items):
            if not self.report.holds(item):
                continue
            if item.has(Tag.ALONE):
                self._say_writer(1, item)
                return
            if self._is_pair(i):
                self._say_writer(2, item)
                return

    def _say_writer(self, number: int, item: Item) -> None:
        self.figures.said[Field.VOLUNTEERS] = Said(number, item.start, item.end)

    def _is_pair(self, i: int) -> bool:
        items = self.row.items
        item = items[i]
        if item.has(Tag.ME):
            if i >= 2 and items[i - 1].has(Tag.AND) and self._one_before(i - 1):
                return True
            after = [each for each in items[i + 1 : i + 4] if each.joined >= 0 and each.fold not in _MY]
            return len(after) > 1 and after[0].has(Tag.AND) and _is_one(after[1])
        if item.has(Tag.WITH):
            near = [each for each in items[i + 1 : i + 3] if each.fold not in _MY]
            return bool(near) and near[0].has(Tag.FELLOW)
        return False

    def _one_before(self, end: int) -> bool:
        """Whether the words before a place name one person: "my sister", "mi compañera de piso", "samboeren min"."""
        items = self.row.items
        near = [k for k in range(max(end - 4, 0), end) if items[k].clause == items[end].clause]
        if any(items[k].found is not None for k in near):
            return False
        named = [k for k in near if _is_one(items[k])]
        listed = bool(named) and named[0] > 0 and items[named[0] - 1].raw == ","
        if not named or listed or sum(items[k].capital for k in named) > 1:
            return False
        return named[-1] == end - 1 or any(items[k].has(Tag.FELLOW) for k in named)

    def _none_at_all(self) -> None:
        """ "no volunteers came": asked, as zero is."""
        for item, following in zip(self.row.items, self.row.items[1:], strict=False):
            none = item.has(Tag.NOT) and following.has(Tag.GIVER) and self.report.holds(item)
            if none and Field.VOLUNTEERS not in self.figures.said:
                self.figures.doubt(Field.VOLUNTEERS, Why.ZERO)


def _is_one(item: Item) -> bool:
    """Whether a word names one person: a name, or "my sister"."""
    return item.found is None and (item.has(Tag.FELLOW) or (item.capital and not item.tags))
