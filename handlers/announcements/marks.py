"""Formatting that people type: *bold*, _italic_ and bare links. Pure; everything else stays what was written.

Text of a member is data: it becomes pieces with a style, never markup of a platform.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from handlers.kit.view import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from handlers.kit.view import Words

_LINK = r"https?://[^\s<>\"]*[^\s<>\".,;:!?)\]}»”’*_]"
# A mark opens at the beginning of a word and closes at the end of one, so that 2*3*4 and snake_case_names stay.
_BOLD = r"(?<![\w*])\*(?=[^\s*])([^*\n]*[^\s*])\*(?![\w*])"
_ITALIC = r"(?<!\w)_(?=[^\s_])([^_\n]*[^\s_])_(?!\w)"
_PART = re.compile(f"({_LINK})|{_BOLD}|{_ITALIC}")


def styled(text: str) -> Words:
    """The text as words with styles; bold may hold italic and the other way round."""
    return tuple(_pieces(text, Span("")))


def _pieces(text: str, style: Span) -> Iterator[Words]:
    at = 0
    for found in _PART.finditer(text):
        if found.start() > at:
            yield replace(style, words=text[at : found.start()])
        link, strong, slanted = found.groups()
        if link is not None:
            yield replace(style, words=link, link=link)
        elif strong is not None:
            yield from _pieces(strong, replace(style, bold=True))
        else:
            yield from _pieces(slanted, replace(style, italic=True))
        at = found.end()
    if at < len(text):
        yield replace(style, words=text[at:])


def plain(text: str) -> str:
    """The words without their marks, for titles and lists."""
    return _said(styled(text))


def _said(words: Words) -> str:
    if isinstance(words, tuple):
        return "".join(_said(part) for part in words)
    return _said(words.words) if isinstance(words, Span) else str(words)
