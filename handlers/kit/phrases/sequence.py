"""A read-only view of a message's atoms that counts every look, so that tests can hold the work to a line."""

from __future__ import annotations

from handlers.kit.phrases.language import Language
from handlers.kit.phrases.lexing import Atom
from handlers.kit.phrases.roles import Role
from handlers.kit.phrases.tables import Meaning
from handlers.kit.phrases.tokens import Gap

_JOINED = (Gap.SPACE, Gap.TIGHT)
_SAYING = (Role.UNIT, Role.WEEKDAY, Role.MONTH, Role.DAY, Role.NUMBER)
_END = Atom(0, 0, Gap.BREAK, {})


class Sequence:
    """The atoms of one message in one language."""

    __slots__ = ("atoms", "language", "numerals", "steps", "text")

    def __init__(self, text: str, atoms: list[Atom], language: Language, steps: int = 0) -> None:
        self.text = text
        self.atoms = atoms
        self.language = language
        self.numerals: dict[int, object] = {}  # what was read at a place already, by numerals.py
        self.steps = steps

    def __len__(self) -> int:
        return len(self.atoms)

    def at(self, i: int) -> Atom:
        """The atom at a place; past the end one that means nothing."""
        self.steps += 1
        return self.atoms[i] if 0 <= i < len(self.atoms) else _END

    def joined(self, i: int) -> Atom:
        """The atom at a place if it follows the one before without a comma, a dash or a stop."""
        self.steps += 1
        if not 0 <= i < len(self.atoms):
            return _END
        atom = self.atoms[i]
        return atom if atom.before in _JOINED else _END

    def get(self, i: int, role: Role) -> Meaning | None:
        return self.joined(i).means.get(role)

    def has(self, i: int, *roles: Role) -> bool:
        means = self.joined(i).means
        return bool(means) and not means.keys().isdisjoint(roles)

    def word_follows(self, i: int) -> bool:
        """Whether an unknown word follows directly: what a number counts, most likely."""
        atom = self.joined(i)
        return atom is not _END and not atom.means

    def between_before(self, i: int) -> bool:
        """Whether "between" stands shortly before, so that the "and" to come joins two ends."""
        return any(Role.BETWEEN in self.at(k).means for k in range(max(i - 4, 0), i))

    def dot_after(self, i: int) -> bool:
        end = self.atoms[i].end
        return self.text[end : end + 1] == "."

    def dash_before(self, i: int) -> bool:
        """Whether a dash before the atom means "to": always between blanks, without them only between two ends."""
        atom = self.at(i)
        if atom.before is not Gap.TIGHT or i == 0:
            return atom.before is Gap.DASH
        before = self.atoms[i - 1].means
        both = any(role in atom.means and role in before for role in (Role.WEEKDAY, Role.MONTH))
        return both or (atom.digits and bool(before) and self.text[atom.start - 1] not in "'’")

    def skip(self, i: int, *roles: Role, most: int = 3) -> int:
        """The place after up to `most` atoms that have one of the roles, and no other that says more."""
        end = i + most
        while i < end and self.has(i, *roles) and not self._says_more(i, roles):
            i += 1
        return i

    def _says_more(self, i: int, roles: tuple[Role, ...]) -> bool:
        means = self.atoms[i].means
        return len(means) > 1 and any(role in means and role not in roles for role in _SAYING)
