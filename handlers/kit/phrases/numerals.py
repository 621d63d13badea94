"""Reads a number: digits, number words put together ("two hundred and five", "сто двадцать пять"), dozens."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from handlers.kit.phrases.roles import Role
from handlers.kit.phrases.sequence import Sequence
from handlers.kit.phrases.tables import Meaning

Amount = int | Fraction


class Numeral(NamedTuple):
    """A number and the place after it."""

    amount: Amount
    after: int
    digits: bool = False
    ordinal: bool = False
    article: bool = False
    approximate: bool = False
    grouped: int | None = None  # the other reading of "1.200"
    clock: tuple[int, int] | None = None  # the other reading of "13.30"


def amount(value: Meaning) -> Amount:
    """A meaning known to be a number; a whole fraction becomes an int."""
    assert isinstance(value, int | Fraction)
    if isinstance(value, Fraction) and value.denominator == 1:
        return value.numerator
    return value if isinstance(value, Fraction) else int(value)


def number_at(sequence: Sequence, i: int) -> Numeral | None:
    """The cardinal number at a place, "a dozen" and "2 тыс." included; None when there is none."""
    if i in sequence.numerals:
        known = sequence.numerals[i]
        return known if isinstance(known, Numeral) else None
    numeral = _number_at(sequence, i)
    sequence.numerals[i] = numeral
    return numeral


def _number_at(sequence: Sequence, i: int) -> Numeral | None:
    first = sequence.at(i).means
    if Role.NUMBER in first:
        numeral = _composed(sequence, i)
    elif Role.ARTICLE in first:
        numeral = Numeral(1, i + 1, article=True)
    elif Role.DOZEN in first:
        return Numeral(amount(first[Role.DOZEN]), i + 1, approximate=True)
    else:
        return None
    following = sequence.joined(numeral.after).means
    more = following.get(Role.MORE)
    if more is not None and (more == 2 or sequence.atoms[numeral.after - 1].mark is not None):
        return numeral._replace(after=numeral.after + 1, approximate=True)
    dozen = following.get(Role.DOZEN)
    if dozen is not None and sequence.atoms[numeral.after - 1].mark is None:
        return numeral._replace(
            amount=numeral.amount * amount(dozen), after=numeral.after + 1, article=False, approximate=True
        )
    return numeral


def ordinal_at(sequence: Sequence, i: int) -> Numeral | None:
    """The ordinal at a place: "first", "3rd", "twenty-first", "-1" for "last"."""
    means = sequence.at(i).means
    if Role.ORDINAL in means:
        return Numeral(amount(means[Role.ORDINAL]), i + 1, digits=sequence.at(i).digits, ordinal=True)
    tens = means.get(Role.NUMBER)
    if tens in {20, 30} and not sequence.at(i).digits:
        after = sequence.skip(i + 1, Role.AND, most=1)
        ones = sequence.get(after, Role.ORDINAL)
        if isinstance(ones, int) and 0 < ones < 10:
            return Numeral(int(tens) + ones, after + 1, ordinal=True)
    return None


def _composed(sequence: Sequence, i: int) -> Numeral:
    """Number words add up while they get smaller; hundreds and thousands multiply what stands before them."""
    atom = sequence.at(i)
    grouped = atom.means.get(Role.GROUPED)
    total: Amount = 0
    current = amount(atom.means[Role.NUMBER])
    if not atom.digits and current >= 1000:
        total, current = current, 0
    j = i + 1
    while sequence.atoms[j - 1].mark is None:
        after = j
        if sequence.has(j, Role.AND) and not atom.digits and _takes_and(total, current):
            after = j + 1
        following = sequence.joined(after)
        word = following.means.get(Role.NUMBER)
        if word is None or following.digits:
            break
        added = _added(total, current, amount(word), atom.digits)
        if added is None:
            break
        total, current = added
        j = after + 1
    article = Role.ARTICLE in atom.means and j == i + 1
    pair = atom.means.get(Role.PAIR) if j == i + 1 else None
    return Numeral(
        amount(total + current),
        j,
        digits=atom.digits,
        article=article,
        approximate=atom.mark is Role.APPROXIMATE,
        grouped=int(amount(grouped)) if grouped is not None else None,
        clock=_dotted_clock(pair) if isinstance(pair, tuple) else None,
    )


def _dotted_clock(pair: tuple[int | None | str, ...]) -> tuple[int, int] | None:
    hour, minute, written = int(pair[0] or 0), int(pair[1] or 0), str(pair[2])
    return (hour, minute) if len(written) == 2 and hour <= 24 and minute <= 59 else None


def _takes_and(total: Amount, current: Amount) -> bool:
    return (current == 0 and total > 0) or current >= 20


def _added(total: Amount, current: Amount, word: Amount, digits: bool) -> tuple[Amount, Amount] | None:
    if word in {1000, 1_000_000}:
        return (total + current * word, 0) if 0 < current < 1000 and (total == 0 or total > word) else None
    if digits:
        return None
    if word == 100:
        return (total, current * 100) if 0 < current < 10 else None
    if word >= 1000 or word <= 0 or not isinstance(word, int):
        return None
    if current == 0 and total:
        return total, word
    if current % 100 == 0 and current >= 100 and word < 100:
        return total, current + word
    if current % 10 == 0 and current % 100 >= 20 and word < 10:
        return total, current + word
    return None
