"""Takes pieces from a sequence of atoms into drafts: one rule a method, tried in a written order.

A rule either takes its piece and gives the place after it, or gives 0 and leaves the draft as it was.
"""

from __future__ import annotations

from collections.abc import Callable

from handlers.kit.phrases.clocks import clock_at
from handlers.kit.phrases.drafts import Draft
from handlers.kit.phrases.lexing import Atom
from handlers.kit.phrases.lengths import Measured, length_at, of_unit, unit_of
from handlers.kit.phrases.numerals import amount, number_at, ordinal_at
from handlers.kit.phrases.roles import Part, Role, Unit
from handlers.kit.phrases.sequence import Sequence
from handlers.kit.phrases.tokens import Gap

_SKIPPED = (Role.ARTICLE, Role.NOISE, Role.AT, Role.CLOCK_AT, Role.MONTHDAY, Role.AND, Role.OCLOCK)
FIRST_YEAR, LAST_YEAR = 1900, 2100


MOST_SKIPPED = 4  # words that say nothing, in a row


def gather(sequence: Sequence, i: int, *, whole: bool, opening: Role | None = None) -> Draft:
    """The longest draft that starts at a place. It is empty when no piece of a phrase stands there.

    `whole`: the text is one phrase, so a bare number beside a day is an hour; in a message it is a count.
    """
    gatherer = _Gatherer(sequence, i, whole=whole)
    gatherer.draft.opening = opening
    return gatherer.gather()


class _Gatherer:
    def __init__(self, sequence: Sequence, start: int, *, whole: bool) -> None:
        self.sequence = sequence
        self.whole = whole
        self.content = 0  # words that say something
        self.draft = Draft(start, start)
        self.rules: tuple[Callable[[int], int], ...] = (
            self._written_date,
            self._day_and_month,
            self._named_year,
            self._day_of_month,
            self._from_inside,
            self._once,
            self._moved,
            self._anchor,
            self._every,
            self._nth,
            self._year_word,
            self._relative,
            self._clock,
            self._weekday,
            self._day_and_part,
            self._day,
            self._day_part,
            self._weekend,
            self._unit,
            self._length,
            self._quarter,
            self._month,
            self._year,
            self._number,
        )

    def gather(self) -> Draft:
        draft, sequence = self.draft, self.sequence
        i, skipped = draft.start, 0
        while i < len(sequence) and skipped <= MOST_SKIPPED:
            atom = sequence.at(i)
            if i > draft.start and (not self._goes_on(i, atom.before) or self._is_to(atom)):
                break
            was_empty = draft.is_empty
            after = self._take(i)
            if after:
                draft.start = i if was_empty else draft.start
                self._weigh(i, max(after, i + 1))
                i = draft.end = max(after, i)
                skipped = 0
                draft.closing = self._closing(after)
                if draft.closing is not None or (not self.whole and (draft.is_number or self._is_plain_length())):
                    break
                continue
            if Role.APPROXIMATE in atom.means:
                draft.approximate = True
            elif not any(role in atom.means for role in _SKIPPED):
                break
            i, skipped = i + 1, skipped + 1
        return draft

    def _is_plain_length(self) -> bool:
        """In a message a length stands by itself: "3 hours on Saturday", "60 min, yesterday"."""
        draft = self.draft
        return draft.length is not None and not (draft.moved or draft.has_date or draft.is_habit or draft.opening)

    def _is_to(self, atom: Atom) -> bool:
        """ "à", "a": after an hour or a number it says "to", not "at"; "and" does after "between"."""
        draft = self.draft
        if Role.AND in atom.means and draft.opening is Role.BETWEEN and not draft.is_empty:
            return True
        if Role.TO not in atom.means:
            return False
        told = draft.clock or draft.number or (draft.length and not draft.moved)
        return bool(told) or (draft.day is not None and draft.opening is Role.FROM)

    def _weigh(self, start: int, end: int) -> None:
        """A draft is sure when one of its words is no ordinary word, or when two that say something stand together."""
        for atom in self.sequence.atoms[start:end]:
            weak = atom.weak or (atom.weak_in_talk and not self.whole)
            self.content += not atom.filler and any(role not in _SKIPPED for role in atom.means)
            self.draft.sure = self.draft.sure or not weak or self.content > 1

    def _closing(self, after: int) -> Role | None:
        mark = self.sequence.atoms[after - 1].mark if after else None
        return mark if mark in {Role.FROM, Role.TO} else None

    def _goes_on(self, i: int, gap: Gap) -> bool:
        if self.sequence.dash_before(i):
            return False
        if gap in {Gap.SPACE, Gap.TIGHT}:
            return True
        if gap is Gap.DOT:
            return self.sequence.atoms[i - 1].end - self.sequence.atoms[i - 1].start <= 5
        return gap is Gap.COMMA and not self.draft.is_empty and self._datelike(i)

    def _datelike(self, i: int) -> bool:
        """After a comma only a date or a clock time goes on: "Friday, 3 May, 10:00", but not "Friday, 12 volunteers"."""
        means = self.sequence.at(i).means
        if Role.NOISE in means and self.sequence.joined(i + 1).digits:
            i, means = i + 1, self.sequence.at(i + 1).means  # "Freitag, den 27. März"
        roles = (Role.CLOCK, Role.DATE, Role.WEEKDAY, Role.MONTH, Role.CLOCK_AT, Role.DAY, Role.SLASHED, Role.AT)
        if any(role in means for role in roles):
            return True
        if Role.NUMBER not in means:
            return False
        month_follows = any(Role.MONTH in self.sequence.at(k).means for k in (i + 1, i + 2))
        return month_follows or (self.draft.month is not None and self.draft.year is None and self._is_year(i))

    def _take(self, i: int) -> int:
        means = self.sequence.at(i).means
        if not means:
            return 0
        for rule in self.rules:
            if after := rule(i):
                return after
        return 0

    # ---- written and spoken dates

    def _written_date(self, i: int) -> int:
        means = self.sequence.at(i).means
        draft = self.draft
        if Role.DATE not in means and Role.SLASHED not in means:
            return self._dotted_date(i)
        if draft.day is not None or draft.slashed is not None or draft.offset is not None:
            return 0
        if isinstance(ymd := means.get(Role.DATE), tuple):
            draft.year, draft.month, draft.day = (int(part) for part in ymd if part is not None)
        elif isinstance(written := means.get(Role.SLASHED), tuple):
            first, second, year = written
            draft.slashed = (int(first or 0), int(second or 0), int(year) if year is not None else None)
        return i + 1

    def _dotted_date(self, i: int) -> int:
        """ "14.04" and "3.5." where days are written with dots; "9.30" is left to the clock, "2.5 Stunden" to lengths."""
        pair = self.sequence.at(i).means.get(Role.PAIR)
        draft = self.draft
        if not isinstance(pair, tuple) or draft.day is not None:
            return 0
        day, month, written = int(pair[0] or 0), int(pair[1] or 0), str(pair[2])
        ends_with_dot = self.sequence.dot_after(i)
        if self.sequence.language.decimal == "." and not (ends_with_dot and len(written) == 2):
            return 0
        if not (1 <= day <= 31 and 1 <= month <= 12 and (len(written) == 2 and written[0] in "01" or ends_with_dot)):
            return 0
        if self.sequence.has(i + 1, Role.UNIT, Role.OCLOCK) or self.sequence.word_follows(i + 1) and not ends_with_dot:
            return 0
        draft.day, draft.month = day, month
        return i + 1

    def _day_and_month(self, i: int) -> int:
        draft = self.draft
        if draft.day is not None or draft.month is not None or draft.offset is not None:
            return 0
        found = self._day_before_month(i) or self._month_before_day(i)
        if not found:
            return 0
        draft.day, draft.month, after = found
        return self._with_year(after)

    def _day_of_month(self, i: int) -> int:
        """A day without its month, told from a count by a word: "el 5", "5 числа", "am 5.", "ayın 5-i", "the 5th"."""
        draft, sequence = self.draft, self.sequence
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
            named = numeral is not None and (sequence.has(numeral.after, Role.MONTHDAY) or self._definite(i))
        else:
            named = not sequence.word_follows(numeral.after)
        if numeral is None and sequence.at(i).digits:
            numeral = number_at(sequence, i)
            named = numeral is not None and sequence.has(numeral.after, Role.MONTHDAY)
        if numeral is None or not named or not isinstance(numeral.amount, int) or not 1 <= numeral.amount <= 31:
            return 0
        if sequence.has(numeral.after, Role.UNIT, Role.OCLOCK, Role.MERIDIEM, Role.WEEKDAY, Role.HALF, Role.PAST):
            if not sequence.has(numeral.after, Role.MONTHDAY):
                return 0
        draft.day = numeral.amount
        return sequence.skip(numeral.after, Role.MONTHDAY, most=1)

    def _from_inside(self, i: int) -> int:
        """ "tomorrow from 9 to 11", "Samstag zwischen 10 und 12": the range begins after its day."""
        draft, sequence = self.draft, self.sequence
        means = sequence.at(i).means
        opening = next((role for role in (Role.FROM, Role.BETWEEN) if role in means), None)
        if opening is None or not (draft.has_date or draft.is_habit) or draft.clock is not None or draft.number is not None:
            return 0
        place = sequence.skip(i + 1, Role.NOISE, Role.AT, Role.CLOCK_AT, Role.FROM, most=2)
        if not sequence.has(place, Role.NUMBER, Role.CLOCK, Role.HOUR_MINUTE, Role.PAIR, Role.HOUR, Role.HALF_TO):
            return 0
        numeral = number_at(sequence, place) if not self.whole else None
        draft.opening, before = opening, draft.opening
        if numeral is not None and not self._hours_follow(numeral.after) and not sequence.has(numeral.after, Role.UNIT):
            draft.opening = before
            return 0
        draft.opening = opening
        return i + 1

    def _definite(self, i: int) -> bool:
        """An ordinal in figures that nothing else claims: in a message only after "the" or "on" and before no noun."""
        numeral = ordinal_at(self.sequence, i)
        if numeral is None or not numeral.digits or self.sequence.dash_before(numeral.after):
            return False
        if self.draft.every and self.draft.unit is not Unit.MONTH:
            return False
        if self.sequence.has(numeral.after, Role.AND, Role.TO):
            return False
        alone = not self.sequence.word_follows(numeral.after)
        introduced = i > 0 and any(role in self.sequence.at(i - 1).means for role in (Role.NOISE, Role.WEEKDAY))
        return alone and (self.whole or introduced) and not self.sequence.has(numeral.after, Role.WORKDAY, Role.WEEKEND)

    def _day_number(self, i: int) -> tuple[int, int] | None:
        numeral = ordinal_at(self.sequence, i) or number_at(self.sequence, i)
        if numeral is None or not isinstance(numeral.amount, int) or not 1 <= numeral.amount <= 31:
            return None
        if numeral.article and not numeral.digits and not self.sequence.at(i).means.get(Role.NUMBER):
            return None
        return numeral.amount, numeral.after

    def _day_before_month(self, i: int) -> tuple[int, int, int] | None:
        day = self._day_number(i)
        if day is None:
            return None
        place = day[1]
        if self.sequence.at(place).before is Gap.DOT:
            pass
        elif self.sequence.has(place, Role.NOISE, Role.MONTHDAY):
            place = self.sequence.skip(place, Role.NOISE, Role.MONTHDAY, most=2)
        atom = self.sequence.at(place)
        month = atom.means.get(Role.MONTH) if atom.before in {Gap.SPACE, Gap.TIGHT, Gap.DOT} else None
        return (day[0], int(amount(month)), place + 1) if month is not None else None

    def _month_before_day(self, i: int) -> tuple[int, int, int] | None:
        month = self.sequence.at(i).means.get(Role.MONTH)
        if month is None or self.sequence.at(i).mark in {Role.FROM, Role.TO}:
            return None
        place = self.sequence.skip(i + 1, Role.NOISE, most=1)
        if self.sequence.at(place).before not in {Gap.SPACE, Gap.TIGHT, Gap.DOT}:
            return None
        day = self._day_number(place)
        unit = day is not None and self.sequence.has(day[1], Role.UNIT, Role.MERIDIEM)
        if day is None or (unit and not self.sequence.has(day[1], Role.CLOCK_AT)):
            return None
        if self.sequence.word_follows(day[1]) and not self._is_day_of(i, day[1]):
            return None
        return day[0], int(amount(month)), self.sequence.skip(day[1], Role.MONTHDAY, most=1)

    def _is_day_of(self, month: int, after: int) -> bool:
        """Whether the number behind a month is its day although a word follows: it has an ending, or the order says so."""
        last = self.sequence.atoms[after - 1]
        inflected = last.digits and not self.sequence.text[last.end - 1].isdigit()
        before = self.sequence.at(month - 1).means if month else {}
        return inflected or (self.sequence.language.month_then_day and Role.IN not in before)

    def _with_year(self, i: int) -> int:
        """The year after a month, with its "of", comma or "года"."""
        for place in (i, self.sequence.skip(i, Role.NOISE, most=1)):
            atom = self.sequence.at(place)
            if atom.before in {Gap.SPACE, Gap.TIGHT, Gap.COMMA, Gap.DOT} and self._is_year(place):
                self.draft.year = self._year_value(place)
                after = place + 1
                return after + (self.sequence.get(after, Role.UNIT) == Unit.YEAR)
        return i

    def _named_year(self, i: int) -> int:
        """ "2024 год", "2025-ci il": the word for a year stands beside it."""
        if self.draft.year is not None or not self._is_year(i) or self.sequence.get(i + 1, Role.UNIT) != Unit.YEAR:
            return 0
        self.draft.year = self._year_value(i)
        if self.sequence.atoms[i + 1].mark is Role.LATER and self.draft.opening is None:
            self.draft.opening = Role.SINCE  # the ending that says "in" after a length says "since" after a year
        return i + 2

    def _year_value(self, i: int) -> int:
        means = self.sequence.at(i).means
        return int(amount(means[Role.NUMBER] if Role.NUMBER in means else means[Role.ORDINAL]))

    def _is_year(self, i: int) -> bool:
        atom = self.sequence.at(i)
        year = atom.means.get(Role.NUMBER, atom.means.get(Role.ORDINAL))
        return atom.digits and atom.end - atom.start >= 4 and isinstance(year, int) and FIRST_YEAR <= year <= LAST_YEAR

    # ---- lengths from now, habits

    def _moved(self, i: int) -> int:
        """ "in two weeks", "vor drei Tagen", "3 дня назад", "2 շաբաթից"."""
        if self.draft.has_date or self.draft.length is not None or self.draft.clock is not None:
            return 0
        means = self.sequence.at(i).means
        if Role.IN in means or Role.AGO in means:
            place = self.sequence.skip(i + 1, Role.NOISE, Role.APPROXIMATE, most=2)
            measured = self._length_or_unit(place) if self.sequence.joined(place).means else None
            if measured is None:
                return 0
            after = measured.after
            if Role.IN in means and self.sequence.has(after, Role.AGO):
                return self._move(measured, -1, after + 1)
            if Role.AGO in means and not self.sequence.has(after, Role.LATER):
                return self._move(measured, -1, after)
            return self._move(measured, 1, self.sequence.skip(after, Role.LATER, most=1))
        measured = self._length_or_unit(i)
        if measured is None:
            return 0
        mark = self.sequence.atoms[measured.after - 1].mark
        following = self.sequence.joined(measured.after).means
        if mark is Role.LATER and Role.AGO not in following:
            return self._move(measured, 1, self.sequence.skip(measured.after, Role.LATER, most=1))
        if Role.AGO in following:
            return self._move(measured, -1, measured.after + 1)
        if Role.LATER in following:
            return self._move(measured, 1, measured.after + 1)
        return 0

    def _anchor(self, i: int) -> int:
        """ "a week from Friday", "zwei Tage vor dem 3. Mai": the length is counted from the day that follows."""
        draft, means = self.draft, self.sequence.at(i).means
        sign = 1 if Role.FROM in means or Role.PAST in means else -1 if Role.TILL in means else 0
        if not sign or draft.length is None or draft.moved or draft.has_date or draft.length.unit < Unit.DAY:
            return 0
        place = self.sequence.skip(i + 1, Role.NOISE, most=1)
        if not self.sequence.has(place, Role.DAY, Role.WEEKDAY):
            return 0
        draft.moved, draft.anchored = sign, True
        return place

    def _length_or_unit(self, i: int) -> Measured | None:
        """A length, or a bare unit that says "one" by itself ("через неделю", "bir saat" without bir)."""
        measured = length_at(self.sequence, i)
        if measured is not None:
            return measured
        value = self.sequence.at(i).means.get(Role.UNIT)
        if value is None:
            return None
        unit = unit_of(value)
        length = of_unit(1, unit)
        return Measured(length, i + 1, 1, unit, largest=unit) if length is not None else None

    def _move(self, measured: Measured, sign: int, after: int) -> int:
        self.draft.length, self.draft.moved = measured, sign
        self.draft.approximate = self.draft.approximate or measured.approximate
        return after

    def _every(self, i: int) -> int:
        draft, sequence = self.draft, self.sequence
        means = sequence.at(i).means
        if (repeated := means.get(Role.REPEATED)) is not None and draft.unit is None:
            draft.every, draft.unit = True, unit_of(repeated)
            return i + 1
        if Role.ALTERNATE in means and (draft.weekdays or draft.unit is not None or draft.length is not None):
            if draft.length is not None:
                draft.unit, draft.length = draft.length.unit, None
            draft.every, draft.interval = True, 2
            return i + 1
        if Role.EVERY_OTHER in means and not draft.every:
            draft.every, draft.interval, draft.day_or_habit = True, 2, Role.EVERY_OTHER_DAY in means
            if Role.UNIT in means:
                draft.unit = unit_of(means[Role.UNIT])
                return i + 1
            return self._every_unit(i + 1) or i + 1
        if Role.EVERY not in means or (draft.every and draft.unit is not None):
            return 0
        after = self._every_length(i + 1) or self._every_unit(i + 1) or self._every_ordinal(i + 1)
        if not after and not sequence.has(
            i + 1, Role.WEEKDAY, Role.WEEKDAYS, Role.WORKDAY, Role.WORKDAYS, Role.WEEKEND, Role.WEEKENDS, Role.PART, Role.ORDINAL,
            Role.NUMBER, Role.MONTH, Role.NOISE, Role.DAY, Role.RELATIVE,
        ):  # fmt: skip
            return 0
        draft.every = True
        return after or i + 1

    def _once(self, i: int) -> int:
        """ "երկու շաբաթը մեկ", "iki həftədən bir": the unit's phrase says "every"."""
        sequence = self.sequence
        numeral = number_at(sequence, i)
        place = numeral.after if numeral is not None else i
        atom = sequence.at(place) if place == i else sequence.joined(place)
        if atom.mark is not Role.EVERY or (self.draft.unit is not None and self.draft.every):
            return 0
        count = numeral.amount if numeral is not None else 1
        if not isinstance(count, int) or count < 1:
            return 0
        self.draft.every, self.draft.interval = True, count
        self.draft.unit = unit_of(atom.means[Role.UNIT])
        return place + 1

    def _every_length(self, i: int) -> int:
        measured = length_at(self.sequence, i) if self.sequence.joined(i).means else None
        if measured is not None and not measured.numbered and measured.length.seconds % 604_800 == 0:
            measured = measured._replace(count=measured.length.seconds // 604_800, unit=Unit.WEEK, numbered=True)
        if measured is None or not isinstance(measured.count, int) or not measured.numbered or measured.count < 1:
            return 0
        self.draft.interval, self.draft.unit = measured.count, measured.unit
        return measured.after

    def _every_unit(self, i: int) -> int:
        place = self.sequence.skip(i, Role.NOISE, most=1)
        value = self.sequence.get(place, Role.UNIT)
        if value is None or (self.sequence.has(place, Role.ORDINAL) and not self.sequence.word_follows(place + 1)):
            return 0
        weekday = self.sequence.get(place, Role.WEEKDAY)
        if weekday is not None:
            self.draft.weekdays.append(int(amount(weekday)))
            self.draft.week_or_day = True
            return place + 1
        self.draft.unit = unit_of(value)
        return place + 1

    def _every_ordinal(self, i: int) -> int:
        """ "jeden 2. Tag" and "cada dos viernes"; "every second Tuesday" is left to `_nth`."""
        count = number_at(self.sequence, i) if self.sequence.joined(i).means else None
        if count is not None and isinstance(count.amount, int) and self.sequence.has(count.after, Role.WEEKDAY):
            if count.amount >= 1 and not count.article and not self.sequence.has(i, Role.ORDINAL):
                self.draft.interval = count.amount
                return count.after
        numeral = ordinal_at(self.sequence, i) if self.sequence.joined(i).means else None
        if numeral is None or not isinstance(numeral.amount, int):
            return 0
        value = self.sequence.get(numeral.after, Role.UNIT)
        if value is not None and not self.sequence.has(numeral.after, Role.WEEKDAY) and numeral.amount > 0:
            self.draft.interval, self.draft.unit = numeral.amount, unit_of(value)
            return numeral.after + 1
        return 0

    def _nth(self, i: int) -> int:
        """ "first Saturday", "1st and 3rd Friday", "last working day", "last day" (of a month)."""
        draft = self.draft
        numeral = ordinal_at(self.sequence, i)
        if numeral is None or not isinstance(numeral.amount, int) or not -1 <= numeral.amount <= 31:
            return 0
        after = self.sequence.skip(numeral.after, Role.NOISE, most=1)
        another = self.sequence.skip(numeral.after + 1, Role.NOISE, most=1)
        if self.sequence.has(numeral.after, Role.AND) and self._ordinal_value(another) and len(draft.nth) < 5:
            draft.nth.append(numeral.amount)
            return another
        behind = draft.every or self._month_follows(numeral.after)
        if (draft.weekdays or draft.workday) and not draft.nth and behind:
            draft.nth.append(numeral.amount)  # the ordinal stands behind: "шанбеи якуми ҳар моҳ"
            return numeral.after
        if self.sequence.has(after, Role.WEEKDAY, Role.WEEKDAYS, Role.WORKDAY) and abs(numeral.amount) <= 5:
            if Role.RELATIVE in self.sequence.at(i).means and not self._month_follows(after + 1):
                return 0
            draft.nth.append(numeral.amount)
            return after
        day = self.sequence.get(after, Role.UNIT) == Unit.DAY
        if day and self._month_follows(after + 1):
            draft.nth.append(numeral.amount)
            draft.nth_day = True
            return after + 1
        return 0

    def _ordinal_value(self, i: int) -> bool:
        return Role.ORDINAL in self.sequence.joined(i).means

    def _month_follows(self, i: int) -> bool:
        """Whether "of the month", "of every month" or a month's name follows (or came before)."""
        if self.draft.unit is Unit.MONTH or self.draft.month is not None or self.draft.shifted is not None:
            return True
        for place in range(i, i + 4):
            means = self.sequence.joined(place).means
            if Unit.MONTH in {means.get(Role.UNIT), means.get(Role.REPEATED)} or Role.MONTH in means:
                return True
            if not any(role in means for role in (Role.NOISE, Role.EVERY, Role.RELATIVE, Role.IN, Role.AT)):
                return False
        return False

    # ---- days

    def _year_word(self, i: int) -> int:
        value = self.sequence.at(i).means.get(Role.YEAR_WORD)
        if value is None or self.draft.shifted is not None:
            return 0
        if not self.draft.is_empty and self.draft.month is None:
            return 0
        self.draft.shifted = (Unit.YEAR, int(amount(value)))
        return i + 1

    def _relative(self, i: int) -> int:
        """ "next Friday", "last week", "this morning", also with the word behind: "vendredi prochain"."""
        draft, sequence = self.draft, self.sequence
        value = sequence.at(i).means.get(Role.RELATIVE)
        if value is None or draft.relative is not None:
            return 0
        relative = int(amount(value))
        place = sequence.skip(i + 1, Role.NOISE, most=1)
        unit = sequence.get(place, Role.UNIT)
        if unit is not None and draft.number is not None and unit >= Unit.DAY:
            return self._so_many_last(place, relative)
        if unit is not None and draft.shifted is None:
            draft.shifted = (unit_of(unit), relative)
            return place + 1
        if measured := self._counted_back(place, relative):
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

    def _so_many_last(self, place: int, relative: int) -> int:
        """ "les 30 derniers jours": the number stands before the "last"."""
        draft = self.draft
        assert draft.number is not None
        unit = unit_of(self.sequence.at(place).means[Role.UNIT])
        length = of_unit(draft.number.amount, unit)
        if length is None:
            return 0
        draft.length = Measured(length, place + 1, draft.number.amount, unit, largest=unit)
        draft.number, draft.relative = None, relative
        return place + 1

    def _counted_back(self, i: int, relative: int) -> Measured | None:
        """ "last 30 days": a length that ends (or starts) today, not a point."""
        if relative == 0 or self.draft.length is not None or not self.sequence.joined(i).means:
            return None
        measured = length_at(self.sequence, i)
        return measured if measured is not None and measured.unit >= Unit.DAY else None

    def _clock(self, i: int) -> int:
        if self.draft.clock is not None or self.draft.moved and self.draft.length and self.draft.length.unit < Unit.DAY:
            return 0
        clock = clock_at(self.sequence, i)
        if clock is None:
            return 0
        self.draft.clock = clock
        return clock.after

    def _weekday(self, i: int) -> int:
        draft, sequence = self.draft, self.sequence
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
        if Role.NUMBER in means and not sequence.joined(i + 1).digits:
            return 0  # Norwegian "to" is two, and Thursday only in "to 14:00"
        if value is None or (draft.weekdays and not self._lists_weekdays(i)) or draft.offset is not None:
            return 0
        if Role.UNIT in means and (draft.is_empty or draft.relative is not None) and not self._sunday(i):
            return 0
        atom = sequence.at(i)
        if atom.filler or (atom.weak and not self.whole and not self._dates_follow(i + 1)):
            return 0
        if Role.PART in means and Role.UNIT not in means and draft.part is None:
            draft.part = Part(int(amount(means[Role.PART])))  # "Montagabend"
        draft.weekdays.append(int(amount(value)))
        return i + 1

    def _dates_follow(self, i: int) -> bool:
        """Whether figures follow that count nothing: "Sa 14 Uhr", "sat 9 May", but not "so 12 Kinder"."""
        atom = self.sequence.at(i)
        if not atom.digits or atom.before is Gap.BREAK:
            return False
        return Role.NUMBER not in atom.means or not self.sequence.word_follows(i + 1)

    def _lists_weekdays(self, i: int) -> bool:
        before = self.sequence.at(i).before is Gap.COMMA or Role.AND in self.sequence.at(i - 1).means
        return self.draft.is_habit and before

    def _sunday(self, i: int) -> bool:
        """Georgian "კვირა" is a week after a number or "next", a Sunday elsewhere."""
        return self.draft.relative is None and not self.sequence.has(i - 1, Role.NUMBER, Role.RELATIVE)

    def _day(self, i: int) -> int:
        draft = self.draft
        means = self.sequence.at(i).means
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

    def _day_and_part(self, i: int) -> int:
        both = self.sequence.at(i).means.get(Role.DAY_PART)
        if not isinstance(both, tuple) or self.draft.has_date or self.draft.part is not None:
            return 0
        self.draft.offset, self.draft.part = int(both[0] or 0), Part(int(both[1] or 0))
        return i + 1

    def _quarter(self, i: int) -> int:
        """ "Q1 2025", "the first quarter"."""
        value = self.sequence.at(i).means.get(Role.YEAR_QUARTER)
        after = i + 1
        if value is None:
            numeral = ordinal_at(self.sequence, i)
            if numeral is None or self.sequence.get(numeral.after, Role.UNIT) != Unit.QUARTER:
                return 0
            value, after = numeral.amount, numeral.after + 1
        if self.draft.quarter is not None or not 1 <= int(amount(value)) <= 4:
            return 0
        self.draft.quarter = int(amount(value))
        return self._with_year(after)

    def _day_part(self, i: int) -> int:
        value = self.sequence.at(i).means.get(Role.PART)
        if value is None or self.draft.part is not None:
            return 0
        assert isinstance(value, int)
        self.draft.part = Part(value)
        return i + 1

    def _weekend(self, i: int) -> int:
        means = self.sequence.at(i).means
        if Role.WEEKENDS not in means and Role.WEEKEND not in means:
            return 0
        self.draft.weekend = True
        self.draft.habitual = self.draft.habitual or Role.WEEKENDS in means
        return i + 1

    def _unit(self, i: int) -> int:
        """A unit without a number: "semaine" before "prochaine", "of the month", "Monday next week"."""
        draft, sequence = self.draft, self.sequence
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
        of_month = value == Unit.MONTH and sequence.has(i + 1, Role.ORDINAL)  # "ayın birinci şənbəsi"
        if sequence.has(i + 1, Role.ALTERNATE) or draft.nth or draft.number is not None or of_month:
            draft.unit = unit_of(value)
            return i + 1
        if draft.every and draft.unit is None:
            draft.unit = unit_of(value)
            return i + 1
        return 0

    def _length(self, i: int) -> int:
        draft = self.draft
        if draft.length is not None:
            return 0
        measured = length_at(self.sequence, i)
        if measured is None or not self._fits_length(measured):
            return 0
        draft.length = measured
        draft.approximate = draft.approximate or measured.approximate
        return measured.after

    def _fits_length(self, measured: Measured) -> bool:
        if self.draft.is_empty:
            return True
        inside = self.draft.has_date and not self.draft.every or self.draft.opening is not None
        if not self.whole and self.draft.opening is None:  # "on Saturday 3 hours" in a message is a day and a length
            told = self.sequence.language.hours_as_clock and measured.length.seconds >= 7 * 3600
            inside = inside and told
        return measured.unit <= Unit.HOUR and inside

    def _month(self, i: int) -> int:
        value = self.sequence.at(i).means.get(Role.MONTH)
        if value is None or self.draft.month is not None:
            return 0
        self.draft.month = int(amount(value))
        return self._with_year(i + 1)

    def _year(self, i: int) -> int:
        draft = self.draft
        wanted = draft.is_empty or draft.month is not None or draft.quarter is not None
        if draft.year is not None or not wanted or not self._is_year(i):
            return 0
        before = self.sequence.at(i - 1).means if i else {}
        introduced = any(role in before for role in (Role.IN, Role.AT, Role.SINCE, Role.FROM, Role.TO, Role.NOISE))
        if draft.is_empty and self.sequence.word_follows(i + 1) and not introduced:
            return 0
        draft.year = self._year_value(i)
        return i + 1 + (self.sequence.get(i + 1, Role.UNIT) == Unit.YEAR)

    def _number(self, i: int) -> int:
        draft = self.draft
        if draft.number is not None:
            return 0
        numeral = number_at(self.sequence, i) or (ordinal_at(self.sequence, i) if self.whole else None)
        opened = draft.opening in {Role.FROM, Role.BETWEEN}  # "on Saturday from 10 to 13"
        if numeral is None or not (self.whole or draft.is_empty or opened or self._hours_follow(numeral.after)):
            return 0
        if numeral.article and self.sequence.has(numeral.after, Role.WEEKDAY, Role.PART, Role.DAY, Role.MONTH):
            return 0
        draft.number = numeral
        draft.number_mark = self.sequence.atoms[numeral.after - 1].mark
        draft.approximate = draft.approximate or numeral.approximate
        return numeral.after

    def _hours_follow(self, i: int) -> bool:
        """Whether a second number follows and no noun: "Saturday 10-12" are hours, "Saturday 10-12 children" are not."""
        sequence, draft = self.sequence, self.draft
        joined = Role.AND if draft.opening is Role.BETWEEN else Role.TO
        place = i if sequence.dash_before(i) else i + 1 if sequence.has(i, joined) else 0
        second = number_at(sequence, place) if place and draft.has_date else None
        return second is not None and not sequence.word_follows(second.after)
