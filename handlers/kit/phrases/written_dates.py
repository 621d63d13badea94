"""Pieces of a date: written and spoken days, months, years. A rule gives the place after its piece, or 0."""

from __future__ import annotations

from handlers.kit.phrases.gatherer import Gathering, is_year, year_value
from handlers.kit.phrases.numerals import amount, number_at, ordinal_at
from handlers.kit.phrases.roles import Role, Unit
from handlers.kit.phrases.tokens import Gap

_MEASURED = (Role.UNIT, Role.OCLOCK, Role.UNCOUNTED, Role.MERIDIEM)
_DAYS = (Role.DAY, Role.DAY_PART, Role.NOW)


def written_date(g: Gathering, i: int) -> int:
    means = g.sequence.at(i).means
    draft = g.draft
    if Role.NUMBER in means and Role.SLASHED in means and g.sequence.has(i + 1, Role.UNIT):
        return 0  # "1/2 hour"
    if Role.DATE not in means and Role.SLASHED not in means:
        return _dotted_date(g, i)
    if draft.day is not None or draft.slashed is not None or draft.offset is not None:
        return 0
    if isinstance(ymd := means.get(Role.DATE), tuple):
        draft.year, draft.month, draft.day = (int(part) for part in ymd if part is not None)
    elif isinstance(written := means.get(Role.SLASHED), tuple):
        first, second, year = written
        draft.slashed = (int(first or 0), int(second or 0), int(year) if year is not None else None)
    return i + 1


def _dotted_date(g: Gathering, i: int) -> int:
    """ "14.04" and "3.5." where days are written with dots; "9.30" is left to the clock, "2.5 Stunden" to lengths."""
    pair = g.sequence.at(i).means.get(Role.PAIR)
    draft = g.draft
    if not isinstance(pair, tuple) or draft.day is not None:
        return 0
    day, month, written = int(pair[0] or 0), int(pair[1] or 0), str(pair[2])
    ends_with_dot = g.sequence.dot_after(i)
    if not (1 <= day <= 31 and 1 <= month <= 12) or g.sequence.has(i + 1, *_MEASURED):
        return 0
    timed = g.sequence.has(i + 1, Role.CLOCK_AT, Role.CLOCK) or bool(draft.weekdays)
    month_like = len(written) == 2 and written[0] in "01"
    opens = i == 0 and month_like  # "9.05 убрали парк": nothing is counted in hundredths at the start of a report
    if g.sequence.language.decimal == ".":
        dated = ends_with_dot and (month_like or timed or _hour_behind(g, i + 1))
        draft.dotted = not dated and (opens or (month_like and Role.ON_DAY in g.sequence.at(i - 1).means))
        if not dated and not draft.dotted:
            return 0
    if not (month_like or ends_with_dot or timed):
        return 0
    if g.sequence.word_follows(i + 1) and not (ends_with_dot or opens or draft.dotted):
        return 0
    draft.day, draft.month = day, month
    return i + 1


def _hour_behind(g: Gathering, i: int) -> bool:
    return g.sequence.at(i).digits and g.sequence.has(i + 1, Role.MERIDIEM, Role.OCLOCK)


def day_and_month(g: Gathering, i: int) -> int:
    draft = g.draft
    if draft.day is not None or draft.month is not None or draft.offset is not None:
        return 0
    found = _day_before_month(g, i) or _month_before_day(g, i)
    if not found:
        return 0
    draft.day, draft.month, after = found
    return with_year(g, after)


def day_of_month(g: Gathering, i: int) -> int:
    """A day without its month, told from a count by a word: "el 5", "5 числа", "am 5.", "ayın 5-i", "the 5th"."""
    draft, sequence = g.draft, g.sequence
    if draft.day is not None or draft.month is not None or draft.number is not None:
        return 0
    if draft.shifted is not None and draft.shifted[0] is Unit.MONTH and sequence.at(i).digits:
        numeral = number_at(sequence, i)
        if numeral is not None and isinstance(numeral.amount, int) and not sequence.word_follows(numeral.after):
            draft.day = numeral.amount if 1 <= numeral.amount <= 31 else None
            return numeral.after if draft.day is not None else 0
    place = i + (Role.MONTHDAY in sequence.at(i).means)
    place += sequence.has(place, Role.MONTHDAY) and place > i
    numeral = number_at(sequence, place) if place > i and sequence.joined(place).means else None
    if numeral is None or not numeral.digits:
        numeral, place = ordinal_at(sequence, i), i
        named = numeral is not None and (sequence.has(numeral.after, Role.MONTHDAY) or _definite(g, i))
    else:
        named = not sequence.word_follows(numeral.after)
    if numeral is None and sequence.at(i).digits:
        numeral = number_at(sequence, i)
        named = numeral is not None and sequence.has(numeral.after, Role.MONTHDAY)
    if numeral is None or not named or not isinstance(numeral.amount, int) or not 1 <= numeral.amount <= 31:
        return 0
    claimed = sequence.has(numeral.after, Role.UNIT, Role.OCLOCK, Role.MERIDIEM, Role.WEEKDAY, Role.HALF, Role.PAST)
    if claimed and not sequence.has(numeral.after, Role.MONTHDAY, Role.CLOCK_AT):
        return 0
    draft.day = numeral.amount
    return sequence.skip(numeral.after, Role.MONTHDAY, most=1)


def _definite(g: Gathering, i: int) -> bool:
    """An ordinal in figures that nothing else claims: in a message only after "the" or "on" and before no noun."""
    numeral = ordinal_at(g.sequence, i)
    if numeral is None or g.sequence.dash_before(numeral.after):
        return False
    if not numeral.digits:
        return g.whole and _on_day(g, i) and numeral.after == len(g.sequence)
    if g.sequence.language.first_only and numeral.amount != 1:
        return False
    if g.sequence.has(numeral.after, *_DAYS):
        return False  # "pupils of the 4th yesterday": a class
    if g.draft.every and g.draft.unit is not Unit.MONTH:
        return False
    if g.sequence.has(numeral.after, Role.AND, Role.TO):
        return False
    alone = not g.sequence.word_follows(numeral.after)
    introduced = i > 0 and any(role in g.sequence.at(i - 1).means for role in (Role.NOISE, Role.WEEKDAY))
    return alone and (g.whole or introduced) and not g.sequence.has(numeral.after, Role.WORKDAY, Role.WEEKEND)


def _on_day(g: Gathering, i: int) -> bool:
    """Whether "on (the)" stands before."""
    return any(Role.ON_DAY in g.sequence.at(k).means for k in (i - 1, i - 2) if k >= 0)


def _day_number(g: Gathering, i: int) -> tuple[int, int] | None:
    numeral = ordinal_at(g.sequence, i) or number_at(g.sequence, i)
    if numeral is None or not isinstance(numeral.amount, int) or not 1 <= numeral.amount <= 31:
        return None
    if numeral.article and not numeral.digits and not g.sequence.at(i).means.get(Role.NUMBER):
        return None
    return numeral.amount, numeral.after


def _day_before_month(g: Gathering, i: int) -> tuple[int, int, int] | None:
    day = _day_number(g, i)
    if day is None:
        return None
    place = day[1]
    if g.sequence.at(place).before is Gap.DOT:
        pass
    elif g.sequence.has(place, Role.NOISE, Role.MONTHDAY):
        place = g.sequence.skip(place, Role.NOISE, Role.MONTHDAY, most=2)
    atom = g.sequence.at(place)
    month = atom.means.get(Role.MONTH) if atom.before in {Gap.SPACE, Gap.TIGHT, Gap.DOT} else None
    return (day[0], int(amount(month)), place + 1) if month is not None else None


def _month_before_day(g: Gathering, i: int) -> tuple[int, int, int] | None:
    month = g.sequence.at(i).means.get(Role.MONTH)
    if month is None or g.sequence.at(i).mark in {Role.FROM, Role.TO}:
        return None
    place = g.sequence.skip(i + 1, Role.NOISE, most=1)
    if g.sequence.at(place).before not in {Gap.SPACE, Gap.TIGHT, Gap.DOT}:
        return None
    day = _day_number(g, place)
    unit = day is not None and g.sequence.has(day[1], Role.UNIT, Role.MERIDIEM)
    if day is not None and g.sequence.has(i, Role.WEEKDAY) and g.sequence.has(day[1], Role.MONTH):
        return None  # Spanish "mar 8 dic": Tuesday, not March
    if day is None or (unit and not g.sequence.has(day[1], Role.CLOCK_AT)):
        return None
    if g.sequence.word_follows(day[1]) and not _is_day_of(g, i, day[1]):
        return None
    return day[0], int(amount(month)), g.sequence.skip(day[1], Role.MONTHDAY, most=1)


def _is_day_of(g: Gathering, month: int, after: int) -> bool:
    """Whether the number behind a month is its day although a word follows: it has an ending, or the order says so."""
    last = g.sequence.atoms[after - 1]
    inflected = last.digits and not g.sequence.text[last.end - 1].isdigit()
    before = g.sequence.at(month - 1).means if month else {}
    return inflected or (g.sequence.language.month_then_day and Role.IN not in before)


def with_year(g: Gathering, i: int) -> int:
    """The year after a month, with its "of", comma or "года"."""
    for place in (i, g.sequence.skip(i, Role.NOISE, most=1)):
        atom = g.sequence.at(place)
        if atom.before in {Gap.SPACE, Gap.TIGHT, Gap.COMMA, Gap.DOT} and is_year(g, place):
            g.draft.year = year_value(g, place)
            after = place + 1
            return after + (g.sequence.get(after, Role.UNIT) == Unit.YEAR)
    return i


def named_year(g: Gathering, i: int) -> int:
    """ "2024 год", "2025-ci il": the word for a year stands beside it."""
    if g.draft.year is not None or not is_year(g, i) or g.sequence.get(i + 1, Role.UNIT) != Unit.YEAR:
        return 0
    g.draft.year = year_value(g, i)
    if g.sequence.atoms[i + 1].mark is Role.LATER and g.draft.opening is None:
        g.draft.opening = Role.SINCE  # the ending that says "in" after a length says "since" after a year
    return i + 2


def quarter(g: Gathering, i: int) -> int:
    """ "Q1 2025", "the first quarter"."""
    value = g.sequence.at(i).means.get(Role.YEAR_QUARTER)
    after = i + 1
    if value is None:
        numeral = ordinal_at(g.sequence, i)
        if numeral is None or g.sequence.get(numeral.after, Role.UNIT) != Unit.QUARTER:
            return 0
        value, after = numeral.amount, numeral.after + 1
    if g.draft.quarter is not None or not 1 <= int(amount(value)) <= 4:
        return 0
    g.draft.quarter = int(amount(value))
    return with_year(g, after)


def month(g: Gathering, i: int) -> int:
    value = g.sequence.at(i).means.get(Role.MONTH)
    if value is None or g.draft.month is not None:
        return 0
    g.draft.month = int(amount(value))
    return with_year(g, i + 1)


def year(g: Gathering, i: int) -> int:
    draft = g.draft
    wanted = draft.is_empty or draft.month is not None or draft.quarter is not None
    if draft.year is not None or not wanted or not is_year(g, i):
        return 0
    before = g.sequence.at(i - 1).means if i else {}
    introduced = any(role in before for role in (Role.IN, Role.AT, Role.SINCE, Role.FROM, Role.TO, Role.NOISE))
    if draft.is_empty and g.sequence.word_follows(i + 1) and not introduced:
        return 0
    draft.year = year_value(g, i)
    return i + 1 + (g.sequence.get(i + 1, Role.UNIT) == Unit.YEAR)


def year_word(g: Gathering, i: int) -> int:
    value = g.sequence.at(i).means.get(Role.YEAR_WORD)
    if value is None or g.draft.shifted is not None:
        return 0
    if not g.draft.is_empty and g.draft.month is None:
        return 0
    g.draft.shifted = (Unit.YEAR, int(amount(value)))
    return i + 1
