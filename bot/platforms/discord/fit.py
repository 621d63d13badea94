"""Fits what Kith says into Discord's limits: one plan for every path, so that no path can drop a part. Pure.

Words stand in the message itself and not in an embed: an embed is narrower, its times and names stay plain in
notifications, and whoever has switched previews off sees none of it. Only a text that is too long for a message and
fits a card (2001 to 4096 characters) becomes one, which is kinder than two messages; longer ones are split.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from bot.lengths import ALONE, cut, cut_at, units
from bot.platforms.discord.components import MENU_OPTIONS, Row, boards, can_link, components, lay_out
from bot.platforms.discord.markup import can_call, marked
from handlers.kit.view import Piece

if TYPE_CHECKING:
    from handlers.kit.view import Key, Shown, ShownFile

TEXT_LIMIT: Final = 2000
CARD_LIMIT: Final = 4096
FILES: Final = 10
REQUEST_LIMIT: Final = 24 * 1024 * 1024
"""Bytes of files in one message: Discord takes 25 MiB, of which the rest of the request needs a little."""
ALT_LIMIT: Final = 1024
NO_PREVIEW: Final = 1 << 2
"""The flag that keeps links from unfolding under a message."""

__all__ = ["MENU_OPTIONS", "TEXT_LIMIT", "Message", "plan", "split"]

Body = dict[str, object]
_NOBODY: Final[Body] = {"parse": []}


@dataclass(frozen=True, slots=True)
class Message:
    """One message: Markdown, as a card where it is long, with files, and what stands under it.

    calls: whose attention it may call, by the ids of their accounts; nobody else's, whatever stands in the text.
    """

    text: str = ""
    is_card: bool = False
    files: tuple[ShownFile, ...] = ()
    rows: tuple[Row, ...] = ()
    calls: tuple[str, ...] = ()
    language: str = field(default="en", compare=False)

    def body(self) -> Body:
        """All that Discord is told, so that an edit leaves nothing of what stood there before."""
        return {
            "content": "" if self.is_card else self.text,
            "embeds": [{"description": self.text}] if self.is_card else [],
            "components": components(self.rows, self.language),
            "attachments": [_described(number, file) for number, file in enumerate(self.files)],
            "allowed_mentions": {"parse": [], "users": list(self.calls)} if self.calls else _NOBODY,
            "flags": 0 if self.is_card else NO_PREVIEW,
        }


def _described(number: int, file: ShownFile) -> Body:
    told: Body = {"id": number, "filename": file.name}
    return {**told, "description": cut(file.alt, ALT_LIMIT)} if file.alt.strip() else told


def plan(shown: Shown, sizes: Mapping[int, int] | None = None) -> list[Message]:
    """The messages that a view becomes, in order: words, files, and what can be pressed under the last one.

    sizes: bytes of each file by its blob. Empty when there is nothing to say.
    """
    addresses, rows = _without_long_links(shown.rows)
    messages = _texts((*shown.pieces, *addresses))
    for group in _groups(shown.files, sizes or {}):
        if messages and not messages[-1].files:
            messages[-1] = replace(messages[-1], files=group)
        else:
            messages.append(Message(files=group))
    under = boards(lay_out(rows, shown.dialog, shown.language))
    for number, board in enumerate(under):
        if number == 0 and messages:
            messages[-1] = replace(messages[-1], rows=tuple(board))
        else:
            messages.append(Message(ALONE, rows=tuple(board)))
    called = dict.fromkeys(piece.person for piece in shown.pieces if piece.person and can_call(piece.person))
    return [
        replace(message, language=shown.language, calls=tuple(one for one in called if f"<@{one}>" in message.text))
        for message in messages
    ]


def _without_long_links(rows: Sequence[Sequence[Key]]) -> tuple[list[Piece], list[tuple[Key, ...]]]:
    """Addresses that Discord does not take under a button go under the words."""
    pieces: list[Piece] = []
    kept: list[tuple[Key, ...]] = []
    for row in rows:
        kept.append(tuple(key for key in row if key.url is None or can_link(key.url)))
        pieces += [Piece(f"\n{key.label}: {key.url}") for key in row if key.url is not None and not can_link(key.url)]
    return pieces, kept


def _texts(pieces: Sequence[Piece]) -> list[Message]:
    whole = marked(pieces).strip()
    if not whole:
        return []
    if units(whole) <= CARD_LIMIT:
        return [Message(whole, is_card=units(whole) > TEXT_LIMIT)]
    return [Message(part) for part in split(pieces, TEXT_LIMIT)]


def _groups(files: Sequence[ShownFile], sizes: Mapping[int, int]) -> list[tuple[ShownFile, ...]]:
    """As many files together as one request takes."""
    groups: list[list[ShownFile]] = []
    held = 0
    for file in files:
        size = sizes.get(file.blob, 0)
        if not groups or len(groups[-1]) == FILES or held + size > REQUEST_LIMIT:
            groups.append([])
            held = 0
        groups[-1].append(file)
        held += size
    return [tuple(group) for group in groups]


def split(pieces: Sequence[Piece], limit: int) -> list[str]:
    """The words as Markdown in parts of at most `limit`: cut at paragraphs, else lines, sentences, words."""
    text = "".join(piece.text for piece in pieces)
    parts: list[str] = []
    start = 0
    while True:
        while start < len(text) and text[start].isspace():
            start += 1
        if start == len(text):
            return parts
        furthest = _reach(pieces, start, len(text), limit)
        end = cut_at(text, start, furthest)
        part = marked(_slice(pieces, start, end)).strip()
        if units(part) > limit:  # a shorter piece may need a mark more
            end, part = furthest, marked(_slice(pieces, start, furthest)).strip()
        parts.append(part)
        start = end


def _reach(pieces: Sequence[Piece], start: int, last: int, limit: int) -> int:
    """The furthest index up to which the words and their marks fit; one letter fits always."""
    fits, over = start + 1, min(last, start + limit) + 1
    while over - fits > 1:
        middle = (fits + over) // 2
        if units(marked(_slice(pieces, start, middle)).strip()) <= limit:
            fits = middle
        else:
            over = middle
    return fits


def _slice(pieces: Sequence[Piece], start: int, end: int) -> list[Piece]:
    """What of the pieces stands between two places of the whole text."""
    kept: list[Piece] = []
    at = 0
    for piece in pieces:
        text = piece.text[max(0, start - at) : max(0, end - at)]
        if text == piece.text:
            kept.append(piece)
        elif text:  # half of an instant, of a name or of a command is words
            link = None if piece.command else piece.link
            kept.append(replace(piece, text=text, link=link, when=None, person=None, command=False))
        at += len(piece.text)
    return kept
