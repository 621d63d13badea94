"""Whether people gave or were reached when their noun does not say: by their verb, else by the sort of activity."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from handlers.activities.understanding.groups import Group
from handlers.activities.understanding.items import Item, Row
from handlers.activities.understanding.lexicon import STRONG
from handlers.activities.understanding.report import Report
from handlers.activities.understanding.tags import Tag
from handlers.activities.understanding.writers import MY

_THEMES_OF_EVENTS = frozenset({"culture", "skills", "health", "education"})
_THEMES_OF_HANDS = frozenset({"environment", "animals"})
_WITH_US = frozenset({"с", "со"})  # "мы с тремя подругами": the writer and three, not all of us and three
_FOR_BEHIND = frozenset({"ucun", "համար"})
_WORDS_BEFORE = 6
_OURS = 3  # words behind a noun that may say "from our team"
_VERB_BEFORE = 3
_VERB_BEHIND = 3
_LINK = 4  # words that "and" may bring along between two figures


@dataclass(slots=True)
class Sides:
    """The figures of a message, sorted into those who gave and those who were reached, as far as that is settled."""

    row: Row
    report: Report
    groups: Sequence[Group]
    givers: list[Group] = field(default_factory=list)
    reached: list[Group] = field(default_factory=list)

    def role(self, group: Group) -> Tag | None:
        """GIVER or REACHED for people, students, teachers; None when the message does not tell."""
        before = self.before(group)
        if self._is_for(group, before):
            return Tag.REACHED
        if group.kind is Tag.PRO and self._is_from_abroad(group):
            told = self._at_school() and bool(self.reached) and not self.givers
            return Tag.GIVER if told else Tag.REACHED
        clause = [item for item in self.row.items if item.clause == self.row[group.at].clause]
        ours = any(item.has(Tag.WE, Tag.ME) for item in clause)
        if ours and before and before[0].has(Tag.WITH) and not self.givers:
            return Tag.GIVER
        if before and before[0].has(Tag.GAVE) and not before[0].has(Tag.BE, Tag.WE):
            return Tag.REACHED
        if self._is_object(group):
            return Tag.REACHED
        behind = self._behind(group)
        if any(item.has(Tag.WE) for item in behind[:_OURS]):  # "4 people from our team"
            return Tag.GIVER
        if any(item.has(Tag.GUEST) for item in behind) or any(item.has(Tag.GUEST) for item in before[:_VERB_BEFORE]):
            return Tag.REACHED
        if self._acts(group, clause):
            return Tag.GIVER
        more = group.noun_at >= 0 and bool(self.givers) and group.amount > max(each.amount for each in self.givers)
        if more and any(item.has(Tag.CAME) for item in (*behind[:_VERB_BEHIND], *before[:_VERB_BEFORE])):
            return None if self._is_work() else Tag.REACHED
        return self._listed_with(group) or self._by_sort(group)

    def _is_work(self) -> bool:
        """Whether those who come to it work: not to a distribution of food, but to a clean-up."""
        live = [item for item in self.row.items if self.report.holds(item)]
        strong = {theme for item in live for theme, weight in item.themes.items() if weight >= STRONG}
        return bool(strong & _THEMES_OF_HANDS) or (
            not strong and any(item.has(Tag.HANDS) and not item.has(Tag.GAVE) for item in live)
        )

    def _is_from_abroad(self, group: Group) -> bool:
        """ "3 exchange students": at school with pupils they are those who tell, elsewhere guests."""
        return any(item.has(Tag.ABROAD) for item in self.row.items[group.at + 1 : group.after + 1])

    def _is_object(self, group: Group) -> bool:
        """ "4 students measured the blood pressure of 85 people": what was done by others before it was for it."""
        verb = False
        for item in reversed(self.row.items[: group.at]):
            if item.clause != self.row[group.at].clause:
                return False
            if item.is_number and item.taken != "time":
                return verb and any(self.row[other.at] is item for other in self.groups)
            verb = verb or item.has(Tag.GAVE)
        return False

    def _behind(self, group: Group) -> list[Item]:
        """The words of the clause behind a number's noun, up to the next number."""
        found: list[Item] = []
        for item in self.row.items[group.after :]:
            if item.clause != self.row[group.at].clause or item.is_number:
                break
            found.append(item)
        return found

    def _acts(self, group: Group, clause: Sequence[Item]) -> bool:
        """ "seven people cleaned", "beş nəfər 85 evsizə yemək payladı": the verb behind them is theirs."""
        if any(item.has(Tag.GAVE) for item in self._behind(group)[:_VERB_BEHIND]):
            return True
        others = [other for other in self.reached if self.row[other.at].clause == self.row[group.at].clause]
        later = [item for item in clause if item.start > self.row[group.at].start]
        alone = not self.givers and not any(self.linked(other, group) for other in others)
        return bool(others) and alone and any(item.has(Tag.GAVE) for item in later)

    def _by_sort(self, group: Group) -> Tag | None:
        """What people are in such an activity: at an event guests, at work those who work."""
        sort = self._sort()
        if sort is None:
            return None
        if sort is Tag.EVENT:
            return Tag.GIVER if group.kind is Tag.PRO and not self.givers and self.reached else Tag.REACHED
        if group.kind is Tag.PRO and (self.givers or (sort is Tag.VISIT and not self.reached)):
            return Tag.REACHED if self._at_school() and not self.reached else None
        return Tag.GIVER if not self.givers else None

    def _sort(self) -> Tag | None:
        """HANDS, EVENT or VISIT, by the first word that tells, else by the theme; None if none does."""
        live = [item for item in self.row.items if self.report.holds(item)]
        for item in live:
            if item.has(Tag.EVENT):
                return Tag.EVENT
            if item.has(Tag.HANDS):
                return Tag.HANDS
        if any(item.has(Tag.VISIT) for item in live):
            return Tag.VISIT
        for item in live:
            strong = {theme for theme, weight in item.themes.items() if weight >= STRONG}
            if strong & _THEMES_OF_EVENTS:
                return Tag.EVENT
            if strong & _THEMES_OF_HANDS:
                return Tag.HANDS
        return None

    def _at_school(self) -> bool:
        return any("education" in item.themes for item in self.row.items if self.report.holds(item))

    def _is_for(self, group: Group, before: Sequence[Item]) -> bool:
        if before and before[0].has(Tag.FOR):
            return True
        behind = self.row[group.after] if group.after < len(self.row) else None
        noun = self.row[group.noun_at] if group.noun_at >= 0 else None
        said_behind = (
            behind is not None and behind.has(Tag.FOR) and (not behind.has(Tag.STOP) or behind.fold in _FOR_BEHIND)
        )
        return said_behind or (noun is not None and noun.fold.endswith("თვის"))

    def _listed_with(self, group: Group) -> Tag | None:
        """ "30 pupils and 2 teachers": what stands in one list is of one kind."""
        if any(self.linked(other, group) for other in self.reached):
            return Tag.REACHED
        if group.kind is Tag.PRO and any(self.linked(other, group) for other in self.givers):
            return Tag.GIVER
        return None

    def linked(self, first: Group, second: Group) -> bool:
        """Whether nothing but "and" stands between two figures."""
        if second.at < first.at:
            first, second = second, first
        between = [item for item in self.row.items[first.after : second.at] if item.joined >= 0]
        joined = any(item.has(Tag.AND) for item in between)
        light = all(item.has(Tag.AND, Tag.BE, Tag.MORE, Tag.STOP) or item.raw == "," for item in between)
        return len(between) <= _LINK and joined and light

    def before(self, group: Group) -> list[Item]:
        """The words before a number, nearest first, without those that only weigh it."""
        found: list[Item] = []
        for item in reversed(self.row.items[max(group.at - _WORDS_BEFORE, 0) : group.at]):
            weighs = item.has(Tag.BE, Tag.MORE) and not item.has(Tag.ME, Tag.WE, Tag.AND, Tag.WITH)
            if item.joined < 0 or weighs:
                continue
            if item.sentence != self.row[group.at].sentence:
                break
            found.append(item)
        return found

    def leaves_writer_out(self, group: Group) -> bool:
        """ "me and 5 friends", "5 friends and I", "I went with two friends", "мы с тремя подругами"."""
        if group.kind is Tag.REACHED:
            return False
        before = [item for item in self.before(group) if item.fold not in MY]
        after = [item for item in self.row.items[group.after : group.after + 2] if item.joined >= 0]
        if len(before) > 1 and before[0].has(Tag.AND) and before[1].has(Tag.ME):
            return True
        if len(after) == 2 and after[0].has(Tag.AND) and after[1].has(Tag.ME):
            return True
        friendly = group.kind is Tag.FRIEND or group.has(Tag.MORE)
        if not friendly or not before or not before[0].has(Tag.WITH):
            return False
        if len(before) > 1 and before[1].has(Tag.ME, Tag.WE):
            return before[1].has(Tag.ME) or before[0].fold in _WITH_US
        sentence = self.row[group.at].sentence
        return any(item.has(Tag.ME) for item in self.row.items[: group.at] if item.sentence == sentence)
