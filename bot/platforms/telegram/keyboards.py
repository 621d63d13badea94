"""Lays buttons out as a phone shows them well, within Telegram's limits, and words them for the Bot API. Pure."""

import unicodedata
from collections.abc import Iterator, Sequence
from typing import Final, NotRequired, TypedDict

from bot.lengths import ALONE, cut
from handlers.kit.view import Key

BUTTON_LIMIT: Final = 100
ROW_LIMIT: Final = 8
WIDE_ROW: Final = 34
"""About as many letters as one row of buttons shows on a narrow phone; a cut label helps nobody."""
TALL: Final = 8
"""More rows than this push the message itself off a phone's screen, so short buttons move side by side."""
LABEL_LIMIT: Final = 64
_STYLE_OF: Final = {"main": "primary", "good": "success", "bad": "danger"}


class InlineButton(TypedDict):
    """A button under a message: it either tells Kith something or opens a link."""

    text: str
    callback_data: NotRequired[str]
    url: NotRequired[str]
    style: NotRequired[str]


Keyboard = list[list[InlineButton]]


def boards(rows: Sequence[Sequence[Key]]) -> list[tuple[tuple[Key, ...], ...]]:
    """The rows in as few keyboards of at most 100 buttons as possible: one, but for a very long list."""
    boards: list[list[tuple[Key, ...]]] = []
    held = BUTTON_LIMIT + 1
    for row in lay_out(rows):
        if held + len(row) > BUTTON_LIMIT:
            boards.append([])
            held = 0
        boards[-1].append(row)
        held += len(row)
    return [tuple(board) for board in boards]


def lay_out(rows: Sequence[Sequence[Key]]) -> list[tuple[Key, ...]]:
    """Rows as a phone shows them well: too wide ones broken, a tall column of short buttons two or three abreast."""
    fitting = [piece for row in rows for piece in _narrow(row)]
    if len(fitting) <= TALL:
        return fitting
    laid: list[tuple[Key, ...]] = []
    singles: list[Key] = []
    for row in [*fitting, ()]:
        if len(row) == 1:
            singles.append(row[0])
            continue
        laid += _columns(singles)
        singles = []
        if row:
            laid.append(row)
    return laid


def _narrow(row: Sequence[Key]) -> Iterator[tuple[Key, ...]]:
    """A row as it is when its labels fit side by side, else in as few even rows as needed."""
    if not row:
        return
    widest = max(_width(key.label) for key in row)
    abreast = min(len(row), ROW_LIMIT, max(1, WIDE_ROW // max(1, widest)))
    lines = -(-len(row) // abreast)
    even = -(-len(row) // lines)
    for at in range(0, len(row), even):
        yield tuple(row[at : at + even])


def _columns(keys: Sequence[Key]) -> list[tuple[Key, ...]]:
    """Buttons that stood under each other, two or three to a row as far as each row's labels allow."""
    if len(keys) < 4:
        return [(key,) for key in keys]
    rows: list[tuple[Key, ...]] = []
    at = 0
    while at < len(keys):
        abreast = next(
            (
                n
                for n in (3, 2)
                if len(keys) - at >= n and n * max(_width(k.label) for k in keys[at : at + n]) <= WIDE_ROW
            ),
            1,
        )
        rows.append(tuple(keys[at : at + abreast]))
        at += abreast
    return rows


def _width(label: str) -> int:
    """Columns on the screen: wide letters and pictures take two."""
    return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in label)


def inline(rows: Sequence[Sequence[Key]]) -> Keyboard:
    """Rows of buttons as the Bot API wants them."""
    return [[_inline(key) for key in row] for row in rows]


def _inline(key: Key) -> InlineButton:
    button: InlineButton = {"text": cut(key.label, LABEL_LIMIT) or ALONE}
    if key.url is not None:
        button["url"] = key.url
    else:
        button["callback_data"] = key.data
    style = _STYLE_OF.get(key.tone)
    if style is not None:
        button["style"] = style
    return button
