"""Codes as people write them. Crockford's base32 (crockford.com/base32): no letter looks like a digit."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTH = 8
BITS = 40
"""Of chance in a code: 8 letters of 5 bits."""

PREFIX = "link-"
"""What a /start link carries before the code."""

_ALIKE = str.maketrans("OILАВЕКМНОРСТХУІ", "011ABEKMH0PCTXY1")
"""What is read as the letter or digit that it looks like; keyboards are Cyrillic as well."""


_TELLING = re.compile(r"(?=.*[2-9])(?=.*[^\W\d_])")
"""A digit that no letter is read as, and a letter."""

_ALONE = re.compile(r"(\w{4})[\s‐-―-]?(\w{4})")


def _is_telling(halves: Iterable[str]) -> bool:
    """Whether one half has both: what tells a code from words and numbers, and from "room 2024"."""
    return any(map(_TELLING.match, halves))


def draw_code(draw: Callable[[int], int]) -> str:
    """A new code that is known for one where it is typed alone. draw: gives so many random bits.

    One in ten is drawn again, which costs a sixth of a bit of the 40.
    """
    half = LENGTH // 2
    while not _is_telling(((code := make_code(draw(BITS)))[:half], code[half:])):
        pass
    return code


def make_code(chance: int) -> str:
    """chance: `BITS` random bits."""
    return "".join(LETTERS[chance >> 5 * place & 31] for place in reversed(range(LENGTH)))


def show_code(code: str) -> str:
    """In two halves, as it is easiest to type."""
    return f"{code[: LENGTH // 2]}-{code[LENGTH // 2 :]}"


def read_code(typed: str) -> str | None:
    """The code that somebody typed, in whatever case and with whatever dashes; None for what can be none."""
    bare = re.sub(r"[\s_‐-―-]", "", typed).upper().removeprefix("/LINK").translate(_ALIKE)
    return bare if len(bare) == LENGTH and set(bare) <= set(LETTERS) else None


def read_alone(typed: str) -> str | None:
    """The code that is all of a message; None for words and numbers, as "next week" and "room 2024" are."""
    bare = typed.strip()
    spelled = _ALONE.fullmatch(bare)
    return read_code(bare) if spelled and _is_telling(spelled.groups()) else None
