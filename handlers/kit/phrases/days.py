"""Pieces that name days: "tomorrow", weekdays, "next week", parts of the day. Rules as in `written_dates`."""

from __future__ import annotations

from handlers.kit.phrases.gatherer import Gathering
from handlers.kit.phrases.lengths import Measured, length_at, of_unit, unit_of
from handlers.kit.phrases.numerals import amount
from handlers.kit.phrases.roles import Part, Role, Unit
from handlers.kit.phrases.tokens import Gap


def relative(g: Gathering, i: int) -> int:
    """ "next Friday", "last week", "this morning", also with the word behind: "vendredi prochain"."""
    draft, sequence = g.draft, g.sequence
    value = sequence.at(i).means.get(Role.RELATIVE)
    if value is None or draft.relative is not None:
        return 0
    relative = int(amount(value))
    place = sequence.skip(i + 1, Role.NOISE, most=1)
    unit = sequence.get(place, Role.UNIT)
    if unit is not None and draft.number is not None and unit_of(unit) >= Unit.DAY:
        return _so_many_last(g, place, relative)
    if unit is not None and draft.shifted is None:
        draft.shifted = (unit_of(unit), relative)
        return place + 1
    if measured := _counted_back(g, place, relative):
        draft.length, draft.relative = measured, relative
        return measured.after
    if sequence.has(place, Role.WEEKDAY, Role.MONTH, Role.WEEKEND, Role.PART, Role.DAY) and not draft.weekdays:
        draft.relative = relative
        return place
    behind = sequence.language.relative_behind
    if draft.unit is not None and not draft.every and draft.shifted is None and behind:
        draft.shifted, draft.unit = (draft.unit, relative), None
        return i + 1
    counted = draft.length is not None and draft.length.unit >= Unit.DAY and not draft.moved and relative == -1
    named = draft.weekdays or draft.month is not None or draft.weekend or draft.part is not None
    if counted or (named and (behind or relative == 0)):
        draft.relative = relative
        return i + 1
    return 0


def _so_many_last(g: Gathering, place: int, relative: int) -> int:
    """ "les 30 derniers jours": the number stands before the "last"."""
    draft = g.draft
    assert draft.number is not None
    unit = unit_of(g.sequence.at(place).means[Role.UNIT])
    length = of_unit(draft.number.amount, unit)
    if length is None:
        return 0
    draft.length = Measured(length, place + 1, draft.number.amount, unit, largest=unit)
    draft.number, draft.relative = None, relative
    return place + 1


def _counted_back(g: Gathering, i: int, relative: int) -> Measured | None:
    """ "last 30 days": a length that ends (or starts) today, not a point."""
    if relative == 0 or g.draft.length is not None or not g.sequence.joined(i).means:
        return None
    measured = length_at(g.sequence, i)
    return measured if measured is not None and measured.unit >= Unit.DAY else None


def weekday(g: Gathering, i: int) -> int:
    draft, sequence = g.draft, g.sequence
    means = sequence.at(i).means
    if (habit := means.get(Role.WEEKDAYS)) is not None and Role.WEEKDAY not in means:
        draft.habitual = True
        draft.weekdays.append(int(amount(habit)))
        return i + 1
    behind = sequence.has(i + 1, Role.ORDINAL)
    if Role.WORKDAYS in means or (Role.WORKDAY in means and (draft.every or draft.nth or behind)):
        draft.workday = True
        draft.habitual = draft.habitual or (Role.WORKDAYS in means and not draft.nth)
        return i + 1
    value = means.get(Role.WEEKDAY)
    if Role.NUMBER in means and not _beside_date(g, i + 1):
        return 0  # Norwegian "to" is two, and Thursday only in "to 14:00"
    if value is None or (draft.weekdays and not _lists_weekdays(g, i)) or draft.offset is not None:
        return 0
    if Role.UNIT in means and (draft.is_empty or draft.relative is not None) and not _sunday(g, i):
        return 0
    atom = sequence.at(i)
    if atom.filler or (atom.weak and not g.whole and not _dates_follow(g, i + 1)):
        return 0
    if Role.PART in means and Role.UNIT not in means and draft.part is None:
        draft.part = Part(int(amount(means[Role.PART])))  # "Montagabend"
    draft.weekdays.append(int(amount(value)))
    return i + 1


def _beside_date(g: Gathering, i: int) -> bool:
    atom = g.sequence.at(i)
    dated = atom.before is Gap.COMMA and Role.MONTH in g.sequence.joined(i + 1).means
    return atom.digits and (dated or atom.before in {Gap.SPACE, Gap.TIGHT})


def _dates_follow(g: Gathering, i: int) -> bool:
    """Whether figures follow that count nothing: "Sa 14 Uhr", "sat 9 May", but not "so 12 Kinder"."""
    atom = g.sequence.at(i)
    if not atom.digits or atom.before is Gap.BREAK:
        return False
    return Role.NUMBER not in atom.means or not g.sequence.word_follows(i + 1)


def _lists_weekdays(g: Gathering, i: int) -> bool:
    before = g.sequence.at(i).before is Gap.COMMA or Role.AND in g.sequence.at(i - 1).means
    return g.draft.is_habit and before


def _sunday(g: Gathering, i: int) -> bool:
    """Georgian "კვირა" is a week after a number or "next", a Sunday elsewhere."""
    return g.draft.relative is None and not g.sequence.has(i - 1, Role.NUMBER, Role.RELATIVE)


def day(g: Gathering, i: int) -> int:
    draft = g.draft
    means = g.sequence.at(i).means
    if Role.NOW in means and draft.is_empty:
        draft.now = True
        return i + 1
    value = means.get(Role.DAY)
    if value is None or draft.offset is not None or draft.weekdays or draft.day is not None:
        return 0
    if draft.relative is not None or (draft.every and Role.PART in means):
        return 0
    draft.offset = int(amount(value))
    return i + 1


def day_and_part(g: Gathering, i: int) -> int:
    both = g.sequence.at(i).means.get(Role.DAY_PART)
    if not isinstance(both, tuple) or g.draft.has_date or g.draft.part is not None:
        return 0
    g.draft.offset, g.draft.part = int(both[0] or 0), Part(int(both[1] or 0))
    return i + 1


def day_part(g: Gathering, i: int) -> int:
    value = g.sequence.at(i).means.get(Role.PART)
    if value is None or g.draft.part is not None:
        return 0
    assert isinstance(value, int)
    g.draft.part = Part(value)
    return i + 1


def weekend(g: Gathering, i: int) -> int:
    means = g.sequence.at(i).means
    if Role.WEEKENDS not in means and Role.WEEKEND not in means:
        return 0
    g.draft.weekend = True
    g.draft.habitual = g.draft.habitual or Role.WEEKENDS in means
    return i + 1


def unit(g: Gathering, i: int) -> int:
    """A unit without a number: "semaine" before "prochaine", "of the month", "Monday next week"."""
    draft, sequence = g.draft, g.sequence
    value = sequence.at(i).means.get(Role.UNIT)
    if value is None or draft.unit is not None:
        return 0
    if value == Unit.DAY and (draft.weekdays or draft.day is not None) and not draft.nth:
        return i + 1  # "երկուշաբթի օրը", "cümə günü": it only says that a day is meant
    place = sequence.skip(i + 1, Role.NOISE, most=1)
    relative = sequence.get(place, Role.RELATIVE) if sequence.language.relative_behind else None
    nth = sequence.has(place, Role.ORDINAL) and sequence.has(place + 1, Role.WEEKDAY, Role.WORKDAY)
    if relative is not None and draft.shifted is None and not nth:
        draft.shifted = (unit_of(value), int(amount(relative)))
        return place + 1
    of_month = value == Unit.MONTH and sequence.has(i + 1, Role.ORDINAL, Role.END)  # "ayın birinci şənbəsi"
    if sequence.has(i + 1, Role.ALTERNATE) or draft.nth or draft.number is not None or of_month:
        draft.unit = unit_of(value)
        return i + 1
    if draft.every and draft.unit is None:
        draft.unit = unit_of(value)
        return i + 1
    return 0
