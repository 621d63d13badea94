"""How many gave their time, how many were reached, how many of those for the first time: the figures of a message.

Whatever does not go together is a doubt; no figure is guessed.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from handlers.activities.understanding.contrasts import settled
from handlers.activities.understanding.groups import Group, groups_of
from handlers.activities.understanding.items import Row, noun_follows, whole
from handlers.activities.understanding.leftovers import Figures, doubt_leftovers
from handlers.activities.understanding.lexicon import Lexicon
from handlers.activities.understanding.partners import FROM, OUT_OF
from handlers.activities.understanding.report import Report
from handlers.activities.understanding.result import Field, Said, Why
from handlers.activities.understanding.roles import Sides
from handlers.activities.understanding.tags import Tag
from handlers.activities.understanding.writers import Circle, circle_of, named_beside, writers_of

MOST_VOLUNTEERS = 500  # of one activity; more is asked about
MOST_REACHED = 10_000
_NEAR = 4  # words behind "of the six" that may say how many
_OWN = frozenset({Tag.GIVER, Tag.US})
_GUESTS = frozenset({Tag.PEOPLE, Tag.PRO, Tag.FRIEND, Tag.REACHED})


def figures_of(row: Row, report: Report, lexicon: Lexicon) -> Figures:
    """Read all figures about people in the clauses that report."""
    found, bare = groups_of(row, report, lexicon)
    figures = Figures(groups=settled(row, found, bare))
    _People(row, report, figures, nouns=lexicon.entries.noun_capitals).read()
    doubt_leftovers(row, figures, bare)
    return figures


class _People:
    def __init__(self, row: Row, report: Report, figures: Figures, *, nouns: bool) -> None:
        self.row, self.report, self.figures, self.nouns = row, report, figures, nouns
        self.sides = Sides(row, report, figures.groups)
        self.first: list[tuple[Group, Group | None]] = []  # first-timers, and the figure that they are part of

    def read(self) -> None:
        circle = circle_of(self.row, self.report.live, self.figures.groups, nouns=self.nouns)
        named = circle.groups if circle is not None else ()
        self._take_guests()
        unsettled = [group for group in self.figures.groups if group not in named and not self._settle(group)]
        for group in sorted(
            unsettled, key=lambda group: group.kind is Tag.PRO
        ):  # students are told by who else there was
            self._settle_by_role(group)
        self.sides.givers.sort(key=lambda group: group.at)
        self.sides.reached.sort(key=lambda group: group.at)
        if circle is not None:
            self._take_circle(circle)
        self.figures.partners += [
            group.partner for group in self.sides.givers if group.partner and self._is_joint(group)
        ]
        if not self.sides.givers and Field.VOLUNTEERS not in self.figures.doubts:
            writers = writers_of(self.row, self.report)
            self.figures.said |= {Field.VOLUNTEERS: writers} if writers is not None else {}
            beside = named_beside(self.row, self.report.live) if writers is None else None
            if beside is not None:
                self.figures.doubt(Field.VOLUNTEERS, Why.UNCLEAR, beside.number)
        self._sum(Field.VOLUNTEERS, self.sides.givers, MOST_VOLUNTEERS)
        self._sum(Field.REACHED, self.sides.reached, MOST_REACHED)
        self._first_time()
        self._none_at_all()

    def _take_circle(self, circle: Circle) -> None:
        """Count the writer and those named beside; ask when other volunteers are told of as well."""
        for item in self.row.items[circle.start : circle.end]:
            item.taken = "people"
        if self.sides.givers and not circle.groups and circle.number <= sum(int(g.amount) for g in self.sides.givers):
            return
        if circle.doubtful:
            self.figures.doubt(Field.VOLUNTEERS, Why.UNCLEAR, circle.number, circle.number - 1)
        self.figures.doubts.pop(Field.VOLUNTEERS, None) if not (circle.doubtful or self.sides.givers) else None
        self.sides.givers.append(Group(circle.start, circle.end, circle.number, Tag.US))

    def _take_guests(self) -> None:
        """Whoever came from a section gave their time, if others who did are told of beside them."""
        for group in self.figures.groups:
            if group.partner is not None and self._is_joint(group) and group.kind in _GUESTS:
                group.kind = Tag.GIVER

    def _is_joint(self, group: Group) -> bool:
        """Whether people of a section stand beside one's own: "8 of ours and 6 from the Osh section"."""
        own = [other for other in self.figures.groups if other is not group and other.kind in _OWN | _GUESTS]
        return any(other.partner is None and self._is_beside(other, group) for other in own)

    def _is_beside(self, own: Group, other: Group) -> bool:
        first, second = sorted((own, other), key=lambda group: group.at)
        if self.row[first.at].sentence != self.row[second.at].sentence:
            return False
        between = self.row.items[first.after : second.at]
        timed = any(item.found is not None and not item.is_number for item in between)
        return not timed and not any(item.has(Tag.GAVE, Tag.GUEST, Tag.PAST) for item in between)

    def _is_ours(self, group: Group) -> bool:
        """ "8 from our section", "bizdən 8 könüllü": the words beside it say whose they are."""
        near = [*self.row.items[max(group.at - 2, 0) : group.at], *self.row.items[group.at : group.after + 3]]
        return any(item.has(Tag.WE, Tag.US) for item in near)

    # ---- one number

    def _settle(self, group: Group) -> bool:
        """Put a number where its own words put it; False when they do not."""
        sides = self.sides
        if group.has(Tag.FIRST) and sides.givers and sides.linked(sides.givers[-1], group):
            if not group.has(
                Tag.SUBSET
            ):  # "7 volunteers plus 2 new ones": nobody can tell whether the two are among them
                base = int(sides.givers[-1].amount)
                self.figures.doubt(Field.VOLUNTEERS, Why.UNCLEAR, base + int(group.amount), base)
        elif group.has(Tag.FIRST) and self._is_of_volunteers(group):
            pass  # "of our 12 volunteers 5 were new": first-timers are people reached
        elif group.has(Tag.FIRST) and (group.kind is Tag.SUBSET or group.has(Tag.SUBSET) or self._is_part(group)):
            self.first.append((group, self._base(group)))
        elif (
            group.kind is Tag.SUBSET or (group.has(Tag.SUBSET) and self._earlier(group)) or self._is_in_brackets(group)
        ):
            pass  # a part of a figure that was said before
        elif group.kind is Tag.US and any(g.amount > group.amount and g.partner is None for g in sides.givers):
            pass  # "we were 12, four of us from Bergen"
        elif group.has(Tag.FIRST) and group.kind in {Tag.REACHED, Tag.PEOPLE}:
            self.first.append((group, group))
            sides.reached.append(group)
        elif sides.leaves_writer_out(group):
            group.amount, group.kind = group.amount + 1, Tag.GIVER
            group.flags.discard(Tag.MORE)
            sides.givers.append(group)
        elif group.kind in {Tag.GIVER, Tag.US}:
            sides.givers.append(group)
        elif group.kind is Tag.REACHED:
            sides.reached.append(group)
        else:
            return False
        return True

    def _is_in_brackets(self, group: Group) -> bool:
        """ "12 volunteers (5 men, 7 women)": a part of the figure before the bracket."""
        opened = next((i for i in range(group.at - 1, -1, -1) if self.row[i].raw in "()"), -1)
        if opened < 1 or self.row[opened].raw != "(":
            return False
        return any(other.after == opened and other.amount >= group.amount for other in self._earlier(group))

    def _earlier(self, group: Group) -> list[Group]:
        """The figures before it that are no first-timers; "3 of our members" has none."""
        return [other for other in self.figures.groups if other.at < group.at and not other.has(Tag.FIRST)]

    def _is_of_volunteers(self, group: Group) -> bool:
        """Whether the figure right before it, no sign between, is that of the volunteers."""
        return any(other.kind is Tag.GIVER and other.after == group.at for other in self._earlier(group))

    def _is_part(self, group: Group) -> bool:
        """Whether first-timers are part of a figure said before: "57 donors, 19 first-time donors"."""
        kinds = {Tag.REACHED, Tag.PEOPLE}
        larger = [other for other in self._earlier(group) if other.kind in kinds and other.amount >= group.amount]
        return group.kind in kinds and bool(larger)

    def _base(self, group: Group) -> Group | None:
        """The figure that first-timers are part of: the nearest before them, of their kind if they have one."""
        earlier = self._earlier(group)
        if group.kind in {Tag.REACHED, Tag.GIVER}:
            earlier = [other for other in earlier if (other.kind is Tag.GIVER) == (group.kind is Tag.GIVER)]
        return earlier[-1] if earlier else None

    def _settle_by_role(self, group: Group) -> None:
        """Put a number where its verb or the activity puts it, or doubt it."""
        number, sides = whole(group.amount) or 0, self.sides
        if group.kind is Tag.FAMILY:
            if not sides.reached:
                self.figures.doubt(Field.REACHED, Why.UNCLEAR, number)
            return
        role = None if group.kind is Tag.FRIEND else sides.role(group)
        if number == 0 and group.kind is Tag.PEOPLE:
            role = Tag.REACHED  # "0 participants, though we were 3": nobody counts volunteers that way
        elif role is None and group.kind is Tag.PRO and self._has_first_timers(group):
            role = Tag.REACHED
        if role is Tag.GIVER:
            sides.givers.append(group)
        elif role is Tag.REACHED:
            sides.reached.append(group)
        elif not sides.givers:
            options = (number + 1, number) if group.kind is Tag.FRIEND else (number,)
            self.figures.doubt(Field.VOLUNTEERS, Why.UNCLEAR, *options)
        elif not sides.reached and group.kind is not Tag.FRIEND:
            self.figures.doubt(Field.REACHED, Why.UNCLEAR, number)

    def _has_first_timers(self, group: Group) -> bool:
        """ "52 teachers, 20 of them for the first time", beside volunteers: such figures are of those reached."""
        others = any(other.kind is Tag.GIVER for other in self.figures.groups)
        return others and any(base is group for _, base in self.first)

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
        all_of_them = self._all_of_them(groups, numbers)
        if all_of_them is not None:
            groups = [all_of_them]
            last, numbers = all_of_them, [int(all_of_them.amount)]
        if about is Field.VOLUNTEERS and len(groups) > 1 and any(group.partner for group in groups):
            self._sum_sections(groups, numbers)
            return
        if last.has(Tag.MORE) and len(groups) == 1:
            self.figures.doubt(about, Why.UNCLEAR, numbers[0], numbers[0] + (about is Field.VOLUNTEERS))
            return
        if len(groups) > 1 and not self._add_up(groups):
            self.figures.doubt(about, Why.SEVERAL, max(numbers), sum(numbers), *numbers)
            return
        start, end = self.row[groups[0].at].start, self.row[last.after - 1].end
        self.figures.said[about] = Said(sum(numbers), start, end, any(group.approximate for group in groups))

    def _sum_sections(self, groups: Sequence[Group], numbers: Sequence[int]) -> None:
        """Own people and those of other sections: a joint activity counts all of them, if it is plain who is who."""
        about = Field.VOLUNTEERS
        own = [group for group in groups if group.partner is None]
        joined = all(self._is_beside(a, b) for a, b in pairwise(groups))
        between = self.row.items[groups[0].after : groups[-1].at]
        plain = any(item.has(Tag.AND) for item in between) or any(self._is_ours(group) for group in own)
        if len(own) != 1 or not joined or not plain or any(group.has(Tag.SUBSET) for group in groups):
            self.figures.doubt(about, Why.SEVERAL, sum(numbers), *numbers)
            return
        start, end = self.row[groups[0].at].start, self.row[groups[-1].after - 1].end
        self.figures.said[about] = Said(sum(numbers), start, end, any(group.approximate for group in groups))

    @staticmethod
    def _all_of_them(groups: Sequence[Group], numbers: Sequence[int]) -> Group | None:
        """ "60 guests: 40 students and 20 seniors": the first is all of them, the others are its parts."""
        return groups[0] if len(groups) > 2 and numbers[0] == sum(numbers[1:]) else None

    @staticmethod
    def _repeats(group: Group, groups: list[Group]) -> bool:
        """Said twice: the same number of the same kind, earlier on."""
        return any(
            other.at < group.at
            and not group.partner
            and not other.partner
            and other.amount == group.amount
            and (other.noun == group.noun or not group.noun)
            for other in groups
        )

    def _add_up(self, groups: Sequence[Group]) -> bool:
        """A list whose last two are joined by "and", or figures that are each joined to the one before."""
        links = [self.sides.linked(a, b) for a, b in pairwise(groups)]
        commas = [self._comma_only(a, b) for a, b in pairwise(groups)]
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
        elif group.others:
            self.figures.doubt(about, Why.SEVERAL, *group.others)
        elif group.flags & {Tag.NOT, Tag.HALF, Tag.UNDER} or self._is_changed(group):
            self.figures.doubt(about, Why.UNCLEAR, number)
        else:
            return True
        return False

    def _is_changed(self, group: Group) -> bool:
        """ "4 xyz + 1 coordinator", "11 of us, minus 2": somebody unknown comes on top, or is taken off."""
        if any(item.has(Tag.MINUS) for item in self.row.items[group.after : group.after + 2]):
            return True
        if self._is_all_of_whom(group):
            return True
        of = self.row.items[group.after : group.after + 2]
        if len(of) > 1 and of[0].fold in FROM | {"sur"} and of[1].is_number and not of[1].taken:
            return not noun_follows(self.row, group.after + 1)  # "8 élèves sur 20"
        words = self.row.items[max(group.at - 3, 0) : group.at]
        if group.kind is not Tag.GIVER or len(words) < 3 or not words[2].has(Tag.AND):
            return False
        number, noun = words[0], words[1]
        return number.is_number and not number.taken and noun.is_word and not (noun.tags or noun.found or noun.capital)

    def _is_all_of_whom(self, group: Group) -> bool:
        """ "2 de 6 voluntarios", "6 könüllüdən 2-si": whom another figure is a part of; new ones leave it as it is."""
        clause = [item for item in self.row.items if item.clause == self.row[group.at].clause]
        if group.partner or any(item.has(Tag.FIRST) for item in clause):
            return False
        before = self.row[group.at - 1] if group.at else None
        led = self.row[group.at].raw.lower().split()[0] in FROM
        if before is not None and led and before.is_number:
            return True
        noun = self.row[group.noun_at].fold if group.noun_at >= 0 else ""
        out_of = noun.endswith(OUT_OF) or led or (before is not None and before.fold in FROM)
        behind = self.row.items[group.after : group.after + _NEAR]
        return out_of and any(item.is_number and item.clause == self.row[group.at].clause for item in behind)

    # ---- first time, nobody

    def _first_time(self) -> None:
        about, figures = Field.FIRST_TIME, self.figures
        for group, base in self.first:
            number = whole(group.amount)
            if number is None:
                figures.doubt(about, Why.FRACTION)
            elif not self._is_sound(about, group, MOST_REACHED):
                continue
            elif len(self.first) > 1:
                figures.doubt(about, Why.SEVERAL, number)
            elif base is None or base not in self.sides.reached:
                figures.doubt(about, Why.UNCLEAR, number)
            else:
                figures.said[about] = Said(number, self.row[group.at].start, self.row[group.after - 1].end)
                if base is group:
                    self._reached_besides(group, number)
        first, reached = figures.said.get(about), figures.said.get(Field.REACHED)
        if first is not None and reached is not None and first.value > reached.value:
            figures.doubt(about, Why.ABSURD, first.value)

    def _reached_besides(self, new: Group, number: int) -> None:
        """First-timers of no other figure: with those who came again ("12 new and 8 returning") they are all."""
        again = [group for group in self.figures.groups if group.has(Tag.AGAIN) and not group.has(Tag.FIRST)]
        others = [group for group in self.sides.reached if group is not new and group not in again]
        if others:
            return
        if len(again) == 1 and (returned := whole(again[0].amount)) is not None:
            start, end = sorted((self.row[again[0].at].start, self.row[new.at].start))
            self.figures.doubts.pop(Field.REACHED, None)
            self.figures.said[Field.REACHED] = Said(number + returned, start, end)
        else:
            self.figures.doubt(Field.REACHED, Why.UNCLEAR, number)

    def _none_at_all(self) -> None:
        """ "no volunteers came": asked, as zero is."""
        for item, following in pairwise(self.row.items):
            none = item.has(Tag.NOT) and following.has(Tag.GIVER) and self.report.holds(item)
            if none and Field.VOLUNTEERS not in self.figures.said:
                self.figures.doubt(Field.VOLUNTEERS, Why.ZERO)
