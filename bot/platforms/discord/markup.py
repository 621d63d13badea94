"""Words as Discord's Markdown: what Kith styles is styled, what a person wrote comes out letter for letter. Pure.

Every mark of theirs is escaped but inside web addresses, which Discord takes as they stand. Styles are opened and
closed on each line, so no rule of Discord's reaches over a line break and a text can be cut anywhere.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from handlers.kit.view import Instant, Piece, Shows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

ADDRESS: Final = re.compile(r"https?://[^\s<]+[^\s<.,:;\"')\]]")
"""What Discord's apps take for a link wherever it stands; a mark escaped inside would lead elsewhere."""
_TAIL: Final = re.compile(r"[.,:;\"')\]]*")
_INLINE: Final = re.compile(r"[\\*_~`|<\[]|@(?=everyone|here)|:(?=[\w+-]+:|//)")
_WRITTEN: Final = re.compile(
    rf"\\(?P<literal>.)|`(?P<code>[^`]+)`|(?P<stars>\*+)|\u200b|(?P<address>{ADDRESS.pattern})"
    r"|\[(?P<words>(?:\\.|[^\]\\])+)\]\(https?://[^)\s]+\)|<t:(?P<at>-?\d+):\w>|<(?P<command>/[^:<>]+):\d+>"
)
_LINE_START: Final = re.compile(r"(\s*)(?:([#>+-])|(\d+)([.)]))")
_IN_LINK: Final = {ord(mark): f"%{ord(mark):02X}" for mark in ' ()<>\\`*|"\n'}
LINK_LIMIT: Final = 1000
"""Characters of an address behind words: it counts with them, and half a message is enough."""
_CLOCKS: Final = {Shows.MOMENT: "F", Shows.DAY: "D", Shows.TIME: "t"}
"""Discord's letters: a weekday with day and time, a day, a time of day."""
_WEB: Final = ("https://", "http://")
SEAM: Final = "\u200b"
"""Unseen, between two styles that touch: `**a***b*` would be read as one."""


def clickable(pieces: Sequence[Piece], mention: Callable[[str], str | None]) -> tuple[Piece, ...]:
    """Commands that lead to themselves, as far as Discord knows them. mention: what calls one by its name."""
    return tuple(part for one in pieces for part in _called(one, mention))


def _called(piece: Piece, mention: Callable[[str], str | None]) -> tuple[Piece, ...]:
    """An example that begins with a command calls it as well: its name is another one in the reader's language, and
    Discord drops what is typed or pasted behind a command's name."""
    if piece.command:
        return (replace(piece, link=mention(piece.text[1:])),)
    name, _, words = piece.text.partition(" ")
    link = mention(name[1:]) if piece.code and name.startswith("/") and words.strip() else None
    if link is None:
        return (piece,)
    return (replace(piece, text=name, code=False, link=link, command=True), Piece(" "), replace(piece, text=words))


def unmarked(markdown: str, moment: Callable[[int], str]) -> str:
    """What `marked` made, as words again. moment: how an instant (Unix seconds) is said."""
    return "\n".join(_line_unmarked(line, moment) for line in markdown.split("\n"))


def _line_unmarked(line: str, moment: Callable[[int], str]) -> str:
    styled = False

    def word(found: re.Match[str]) -> str:
        nonlocal styled
        if found["stars"]:
            styled = not styled
        if found["words"]:
            return _line_unmarked(found["words"], moment)
        if found["at"]:
            return moment(int(found["at"]))
        return found["literal"] or found["code"] or found["command"] or ""

    said, at = "", 0
    while (found := _WRITTEN.search(line, at)) is not None:
        said += line[at : found.start()]
        at = found.end()
        if found["address"]:  # in a style it holds no star: the first one ends the style
            at = found.start() + len(found[0].partition("*")[0] if styled else found[0])
            said += line[found.start() : at]
        else:
            said += word(found)
    return said + line[at:]


def escape(text: str) -> str:
    """Literal text; web addresses in it are links."""
    return marked((Piece(text),))


def marked(pieces: Sequence[Piece]) -> str:
    """Pieces as one Markdown text."""
    return "\n".join(_at_start(_joined(_whole_moments(line))) for line in _lines(pieces))


def _lines(pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    """The pieces of each line, in the styles that Discord can show; neighbours of one style are one."""
    line: list[Piece] = []
    for piece in pieces:
        for number, text in enumerate(piece.text.split("\n")):
            if number:
                yield line
                line = []
            if not text:
                continue
            shown = _showable(replace(piece, text=text))
            if line and not _is_a_thing(shown) and replace(line[-1], text="") == replace(shown, text=""):
                shown = replace(shown, text=line.pop().text + shown.text)
            line.append(shown)
    yield line


def _whole_moments(line: Sequence[Piece]) -> list[Piece]:
    """The day and the time of one instant, with a comma between them, are one moment."""
    whole: list[Piece] = []
    for piece in line:
        if piece.when is not None and piece.when.shows is Shows.TIME and len(whole) > 1:
            day, comma = whole[-2:]
            if comma == replace(piece, text=", ", when=None) and day.when == replace(piece.when, shows=Shows.DAY):
                whole[-2:] = [replace(day, text=f"{day.text}, {piece.text}", when=Instant(piece.when.at))]
                continue
        whole.append(piece)
    return whole


def _showable(piece: Piece) -> Piece:
    """Code stands alone and holds no backtick; links lead to the web, from words that are no address themselves."""
    if piece.command and piece.link is not None and not piece.code:
        return piece
    if piece.link is not None or piece.command:
        piece = replace(piece, when=None, command=False)  # a link is worth more than a clock
    if _is_a_thing(piece):
        return replace(piece, code=False, link=None)
    if piece.code:
        return Piece(piece.text, code="`" not in piece.text)
    link = piece.link
    if link is None or link == piece.text.strip():
        return replace(piece, link=None)
    if not link.startswith(_WEB) or len(link) > LINK_LIMIT or not piece.text.strip():
        return replace(piece, link=None)
    if ADDRESS.search(piece.text) or "[" in piece.text or "]" in piece.text:
        return replace(piece, text=f"{piece.text} ({link})", link=None)
    return piece


def _is_a_thing(piece: Piece) -> bool:
    """Somebody who is called, an instant or a command: Discord has its own way to show it."""
    return piece.when is not None or piece.command or can_call(piece.person)


def can_call(person: str | None) -> bool:
    """Whether this is the id of an account."""
    return person is not None and person.isascii() and person.isdigit()


def _joined(pieces: Sequence[Piece]) -> str:
    line = ""
    seam = False
    for number, piece in enumerate(pieces):
        following = pieces[number + 1].text if number + 1 < len(pieces) else " "
        core = piece.text.strip()
        before, _, after = piece.text.partition(core) if core else (piece.text, "", "")
        said = _said(replace(piece, text=core), touched=not after and not following[0].isspace())
        styled = said != "" and said[0] in "*`["
        line += before + (SEAM if styled and seam and not before else "") + said + after
        seam = styled and not after
    return line


def _said(piece: Piece, *, touched: bool) -> str:
    """One piece without space around it. touched: something stands right behind it."""
    if not piece.text:
        return ""
    if piece.code:
        return f"`{piece.text}`"
    mark = "**" * piece.bold + "*" * piece.italic
    if piece.when is not None:
        return f"{mark}<t:{piece.when.at}:{_CLOCKS[piece.when.shows]}>{mark[::-1]}"
    if piece.command:
        return f"{mark}{piece.link}{mark[::-1]}"
    words = _literal(piece.text, touched=touched and not mark, styled=bool(mark))
    if can_call(piece.person):
        words += f" <@{piece.person}>"
    if piece.link is not None:
        words = f"[{words}]({piece.link.translate(_IN_LINK)})"
    return f"{mark}{words}{mark[::-1]}"


def _literal(text: str, *, touched: bool, styled: bool) -> str:
    kept: list[range] = []
    for address in ADDRESS.finditer(text):
        tail = _TAIL.match(text, address.end())
        assert tail is not None
        # Where the apps would read on behind its end, or a mark in it would end a style, it is words and no link.
        reads_on = text[tail.end()] == "<" if tail.end() < len(text) else touched
        if not reads_on and not (styled and ("*" in address[0] or "\\" in address[0])):
            kept.append(range(address.start(), tail.end()))

    def mark(found: re.Match[str]) -> str:
        return found[0] if any(found.start() in stretch for stretch in kept) else "\\" + found[0]

    return _INLINE.sub(mark, text)


def _at_start(line: str) -> str:
    """A line that would begin a heading, a list, a quote or small print, and does not."""
    start = _LINE_START.match(line)
    if start is None:
        return line
    space, mark, number, point = start.groups()
    return f"{space}{number or ''}\\{mark or point}{line[start.end() :]}"
