"""Figures that stand against each other: so many signed up and fewer came, "15, no, 12", "last year 8, yesterday 12".

Also whose people they are. What cannot be told is flagged, so that it is asked; no figure is made up here.
"""

from __future__ import annotations

from collections.abc import Sequence

from handlers.activities.understanding.groups import Group
from handlers.activities.understanding.items import Item, Row
from handlers.activities.understanding.lexicon import NOUNS
from handlers.activities.understanding.report import LONGEST_DAYS
from handlers.activities.understanding.tags import Tag
from handlers.kit.phrases import Kind, Stretch

_NEAR = 3  # words beside a number that may say "only" or "came"
_AMENDED = 9  # words between a figure and the one that takes it back
_KINDS = frozenset({Tag.GIVER, Tag.US, Tag.PEOPLE, Tag.PRO, Tag.FRIEND})


def settled(row: Row, found: list[Group], bare: Sequence[int]) -> list[Group]:
    """The figures that hold, with what is doubtful about them flagged. `bare`: places of numbers without a noun."""
    if not found:
        return found
    said = frozenset[Tag]().union(*(item.tags for item in row.items))
    if said & {Tag.AMENDS, Tag.NOT}:
        _amend(row, found, bare)
    _mark_expected(row, found)
    if Tag.ONLY in said:
        _mark_fewer(row, found)
    if not any(group.has(Tag.EXPECTED) for group in found):
        return found
    for group in found:
        kind = _contrasted(row, group, found)
        if kind is not None:
            group.kind = kind
    gone = [group for group in found if group.has(Tag.EXPECTED)]
    held = [group for group in found if not group.has(Tag.EXPECTED)]
    held += _instead_of_long_ago(row, gone, held, bare)
    return sorted(held, key=lambda group: group.at)


# ---- who did not come


def _is_long_ago(item: Item) -> bool:
    """Whether a long stretch is named, of which other figures tell: "we were 8 last year"."""
    value = item.found.value if item.found is not None else None
    return isinstance(value, Stretch) and (value.ends.on - value.starts.on).days > LONGEST_DAYS


def _mark_expected(row: Row, found: list[Group]) -> None:
    """Mark the number nearest to "signed up", "expected", "invited" in its clause: those people did not come."""
    for group in found:
        if group.has(Tag.INSTEAD):
            group.flags.add(Tag.EXPECTED)
    for i, item in enumerate(row.items):
        if not (item.has(Tag.EXPECTED) or _is_long_ago(item)) or item.joined < 0:
            continue
        near = [group for group in found if row[group.at].clause == item.clause]
        if i + 1 < len(row) and row[i + 1].tags & NOUNS:  # "registered donors" for five hours
            near = [group for group in near if group.at == i - 1]
        if near:
            min(near, key=lambda group: (abs(group.at - i), group.at > i)).flags.add(Tag.EXPECTED)


def _beside(row: Row, group: Group, *, before: bool) -> list[Item]:
    items = row.items[max(group.at - _NEAR, 0) : group.at] if before else row.items[group.after : group.after + _NEAR]
    return [item for item in items if item.clause == row[group.at].clause]


def _mark_fewer(row: Row, found: list[Group]) -> None:
    """ "12 volunteers put their names down, only 9 came": whatever the first did, the second is who was there."""
    for group in found:
        only = any(item.has(Tag.ONLY) for item in _beside(row, group, before=True))
        near = [*_beside(row, group, before=True), *_beside(row, group, before=False)]
        if group.noun_at >= 0 and group.kind is not Tag.PEOPLE:
            continue
        if only and any(item.has(Tag.CAME) for item in near):
            for other in _larger_before(row, group, found):
                other.flags.add(Tag.EXPECTED)


def _larger_before(row: Row, group: Group, found: Sequence[Group]) -> list[Group]:
    return [
        other
        for other in found
        if other.at < group.at
        and row[other.at].sentence == row[group.at].sentence
        and row[other.at].clause != row[group.at].clause
        and other.amount > group.amount
    ]


def _contrasted(row: Row, group: Group, found: Sequence[Group]) -> Tag | None:
    """The kind of those who came, from those who had signed up: "12 volunteers signed up but 9 came"."""
    if group.kind is not Tag.PEOPLE or group.has(Tag.EXPECTED):
        return None
    came = any(item.has(Tag.CAME) for before in (True, False) for item in _beside(row, group, before=before))
    gone = [other for other in _larger_before(row, group, found) if other.has(Tag.EXPECTED)]
    kinds = {other.kind for other in gone} & {Tag.GIVER, Tag.REACHED}
    return kinds.pop() if came and len(kinds) == 1 and len(gone) == 1 else None


def _instead_of_long_ago(row: Row, gone: Sequence[Group], held: Sequence[Group], bare: Sequence[int]) -> list[Group]:
    """ "Last year we were 8, yesterday 12": the bare number behind the day is of those who were told of before."""
    if len(gone) != 1 or held or gone[0].kind not in _KINDS | {Tag.REACHED}:
        return []
    fitting = [
        i for i in bare if i > gone[0].at and row[i].sentence == row[gone[0].at].sentence and _is_behind_a_day(row, i)
    ]
    if len(fitting) != 1:
        return []
    count = row[fitting[0]].count
    flags = {Tag.NOT} if gone[0].kind is not Tag.US and gone[0].noun_at < 0 else set[Tag]()
    kind = Tag.US if gone[0].kind in _KINDS else Tag.REACHED
    return [Group(fitting[0], fitting[0] + 1, count.amount, kind, most=count.most, flags=flags)]


def _is_behind_a_day(row: Row, i: int) -> bool:
    if i + 1 < len(row) and row[i + 1].is_word and row[i + 1].tags & NOUNS:
        return False
    for item in reversed(row.items[max(i - _NEAR, 0) : i]):
        if item.found is not None:
            return item.found.kind is not Kind.COUNT
        if item.is_word and not item.has(Tag.WE, Tag.BE, Tag.PAST, Tag.US, Tag.BUT, Tag.ONLY):
            return False
    return False


# ---- what was taken back


def _amend(row: Row, found: list[Group], bare: Sequence[int]) -> None:
    """ "15 not 12 volunteers", "19 guests, no wait, 17 guests": both are asked about, the corrected one first."""
    by_place = {group.at: group for group in found}
    for at in sorted([*by_place, *bare]):
        other = _taken_back(row, at)
        if other is None or (at in bare and other not in by_place):
            continue
        first, second = by_place.get(other), by_place.get(at)
        kept = second or first
        assert kept is not None
        if first is not None and second is not None and not _are_alike(first, second):
            continue
        places = (other, at) if row[at - 1].has(Tag.NOT) and not row[at - 1].has(Tag.AMENDS) else (at, other)
        numbers = [row[place].count.amount for place in places if row[place].is_number]
        kept.flags |= {Tag.NOT, Tag.AMENDS}
        kept.others = tuple(int(number) for number in numbers)
        if first is not None and second is not None:
            first.flags.add(Tag.EXPECTED)


def _are_alike(first: Group, second: Group) -> bool:
    return first.kind is second.kind or not first.noun or not second.noun


def _taken_back(row: Row, at: int) -> int | None:
    """Where the figure stands that the words before the number at `at` take back; None when they do not."""
    amends = False
    for k in range(at - 1, max(at - 1 - _AMENDED, -1), -1):
        item = row[k]
        if item.sentence != row[at].sentence:
            return None
        if item.is_number or item.group:
            return k if amends else None
        if item.found is not None:
            return None
        if item.has(Tag.AMENDS) or (item.has(Tag.NOT) and not item.has(Tag.GAVE, Tag.GUEST)):
            amends = True
        elif item.is_word and item.joined >= 0 and not _is_passed(item, amends=amends):
            return None
    return None


def _is_passed(item: Item, *, amends: bool) -> bool:
    """Whether a word may stand between two figures: the noun of the first before "no", and little behind it."""
    if not amends:
        return item.has(Tag.BE, Tag.WE)
    return bool(item.tags & (NOUNS - {Tag.THING})) or item.has(Tag.BUT, Tag.FILLER)
