"""Codes as people write them. Crockford's base32 (crockford.com/base32): no letter looks like a digit."""

from __future__ import annotations

import re

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTH = 8
BITS = 40
"""Of chance in a code: 8 letters of 5 bits."""

PREFIX = "link-"
"""What a /start link carries before the code."""

_ALIKE = str.maketrans("OILАВЕКМНОРСТХУІ", "011ABEKMH0PCTXY1")
"""What is read as the letter or digit that it looks like; keyboards are Cyrillic as well."""


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
