"""Turns a message into atoms: each word or written number with everything it can mean in one language.

Decides nothing between meanings; that is left to the neighbours (pieces).
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from handlers.kit.phrases.roles import Role
from handlers.kit.phrases.tables import Entry, Means, Table
from handlers.kit.phrases.tokens import Gap, Token, tokens

_NOTHING: Means = {}
_UNKNOWN = Entry(_NOTHING)
_FRACTIONS = {"¼": Fraction(1, 4), "½": Fraction(1, 2), "¾": Fraction(3, 4), "⅓": Fraction(1, 3), "⅔": Fraction(2, 3)}
_WRITTEN_FRACTIONS = {"1/2", "1/4", "3/4"}
_JOINED = (Gap.SPACE, Gap.TIGHT)
_LONGEST_ABBREVIATION = 4


@dataclass(slots=True)
class Atom:
    """A word, a phrase of the table or a written number. `means` is empty for an unknown word."""

    start: int
    end: int
    before: Gap
    means: Means
    mark: Role | None = None
    weak: bool = False
    weak_in_talk: bool = False
    filler: bool = False
    digits: bool = False
    glued: bool = False  # nothing at all between it and the atom before: "3h"


@dataclass(slots=True)
class Lexed:
    """The atoms of a text and the number of steps it took to find them."""

    atoms: list[Atom]
    steps: int


def lex(text: str, table: Table) -> Lexed:
    """The atoms of a text, longest known phrase first."""
    cut = tokens(text)
    known = [table.spelling(token.text) if token.kind == "word" else None for token in cut]
    atoms: list[Atom] = []
    steps = i = 0
    while i < len(cut):
        token, word = cut[i], known[i]
        steps += 1
        if token.text == "+" and atoms and atoms[-1].end == token.start and Role.NUMBER in atoms[-1].means:
            atoms[-1].mark = Role.APPROXIMATE  # "20+"
            atoms[-1].end = token.end
            i += 1
            continue
        if token.kind != "word":
            atom, i = _written_number(text, cut, known, i, table)
            atoms.append(atom)
            continue
        length, entry = 1, _UNKNOWN
        if word is not None:
            longest = min(table.longest.get(word, 0), len(cut) - i)
            for length in range(longest, 0, -1):
                steps += 1
                if length > 1 and not _one_phrase(cut, i, length):
                    continue
                words = (word,) if length == 1 else tuple(w or "" for w in known[i : i + length])
                found = table.phrases.get(words)
                if found and not (Role.NOTHING in found.means and _continues(token, atoms, table, word)):
                    entry = found
                    break
            else:
                length = 1
        last = cut[i + length - 1]
        if len(last.text) <= _LONGEST_ABBREVIATION and word is not None:
            _forgive_dot(cut, i + length)
        atom = Atom(token.start, last.end, token.before, entry.means, entry.mark)
        atom.weak, atom.weak_in_talk, atom.filler = entry.weak, entry.weak_in_talk, entry.filler
        atom.glued = bool(atoms) and atoms[-1].end == atom.start
        atom.weak = atom.weak and not _is_short_weekday(atom, text, table)
        atoms.append(atom)
        i += length
    return Lexed(atoms, steps)


def _is_short_weekday(atom: Atom, text: str, table: Table) -> bool:
    """ "Di." with a capital and a dot is Tuesday."""
    short = table.language.dot_weekday and Role.WEEKDAY in atom.means
    return short and text[atom.start].isupper() and text[atom.end : atom.end + 1] == "."


def _continues(token: Token, atoms: list[Atom], table: Table, word: str) -> bool:
    """ "bis Mittwoch" is a farewell when it begins, and the end of a range after "von Montag"."""
    ends = table.phrases.get((word,))
    goes_on = bool(atoms) and bool(atoms[-1].means) and token.before in _JOINED
    return goes_on and ends is not None and Role.TO in ends.means


def _forgive_dot(cut: list[Token], i: int) -> None:
    """The dot of an abbreviation or an ordinal does not end a phrase: "kl. 9", "3. mai"."""
    if i < len(cut) and cut[i].before is Gap.DOT:
        cut[i] = cut[i]._replace(before=Gap.SPACE)


def _one_phrase(cut: list[Token], start: int, length: int) -> bool:
    """Words of one phrase stand side by side; only an abbreviation may carry a dot inside."""
    for i in range(start + 1, start + length):
        gap = cut[i].before
        if gap not in _JOINED and not (gap is Gap.DOT and len(cut[i - 1].text) <= 3):
            return False
    return True


def _written_number(text: str, cut: list[Token], known: list[str | None], i: int, table: Table) -> tuple[Atom, int]:
    token = cut[i]
    language = table.language
    atom = Atom(token.start, token.end, token.before, _shape(token, language.decimal), digits=True)
    glued_to_word = i > 0 and cut[i - 1].kind == "word" and token.before is Gap.TIGHT and known[i - 1] is None
    if glued_to_word and text[token.start - 1] not in "'’":
        atom.means = _NOTHING  # "covid-19"
        return atom, i + 1
    following = cut[i + 1] if i + 1 < len(cut) else None
    if following is None or following.kind != "word" or not atom.means:
        if language.dot_ordinal and Role.NUMBER in atom.means and text[token.end : token.end + 1] == ".":
            atom.means[Role.ORDINAL] = atom.means[Role.NUMBER]
        return atom, i + 1
    if following.start == token.end or following.before is Gap.TIGHT:
        ending = table.endings.get(following.text)
        if ending is not None and (known[i + 1] is None or following.before is Gap.TIGHT or ending is Role.ORDINAL):
            _inflect(atom, ending)
            atom.end = following.end
            return atom, i + 2
        letter = len(following.text) == 1 or following.start == token.end
        if known[i + 1] is None and letter:
            atom.means = _NOTHING  # "3B", "5-В": a name, no number
    elif language.dot_ordinal and following.before is Gap.DOT and Role.NUMBER in atom.means:
        atom.means[Role.ORDINAL] = atom.means[Role.NUMBER]
        if known[i + 1] is not None:
            _forgive_dot(cut, i + 1)
    return atom, i + 1


def _inflect(atom: Atom, ending: Role) -> None:
    if ending is Role.ORDINAL and Role.NUMBER in atom.means:
        atom.means = {Role.ORDINAL: atom.means[Role.NUMBER]}  # "3rd" counts nothing
    elif ending is not Role.NOISE:
        atom.mark = ending


def _shape(token: Token, decimal: str) -> Means:
    """What a written number can be. Figures that no calendar or clock has mean nothing."""
    parts = token.parts
    match token.kind:
        case "int":
            return {Role.NUMBER: int(token.text)}
        case "iso":
            year, _, month, day = parts
            return {Role.DATE: (int(year), int(month), int(day))}
        case "dmy":
            first, _, second, year = parts
            return {Role.SLASHED: (int(first), int(second), _full_year(year))}
        case "slash":
            slashed: Means = {Role.SLASHED: (int(parts[0]), int(parts[1]), None)}
            if token.text in _WRITTEN_FRACTIONS:
                slashed[Role.NUMBER] = Fraction(token.text)
            return slashed
        case "clock":
            hour, minute = int(parts[0]), int(parts[1])
            return {Role.CLOCK: (hour, minute, parts[0])} if hour <= 24 and minute <= 59 else {}
        case "hclock":
            hour, minute = int(parts[0]), int(parts[1])
            return {Role.HOUR_MINUTE: (hour, minute)} if hour <= 24 else {}
        case "fraction":
            return {Role.NUMBER: int(parts[0] or 0) + _FRACTIONS[parts[1]]}
        case "spaced":
            return {Role.NUMBER: int("".join(token.text.split()))}
        case "grouped":
            return _grouped(token.text, parts[0], decimal)
        case "decimal":
            whole, _, rest = parts
            return {Role.NUMBER: Fraction(f"{whole}.{rest}"), Role.PAIR: (int(whole), int(rest), rest)}
        case _:
            return {}


def _grouped(written: str, separator: str, decimal: str) -> Means:
    """ "1,200" is 1200; where the comma is the decimal sign, "1,200" may be a little over one: both are kept."""
    pieces = written.split(separator)
    if separator == decimal and len(pieces) == 2:
        return {Role.NUMBER: Fraction(f"{pieces[0]}.{pieces[1]}"), Role.GROUPED: int("".join(pieces))}
    return {Role.NUMBER: int("".join(pieces))}


def _full_year(written: str) -> int:
    year, written = int(written), written.strip()
    return year if len(written) == 4 else year + (2000 if year < 70 else 1900)
