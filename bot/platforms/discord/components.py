"""Lays keys out as Discord's rows of buttons and menus, within its limits. Pure.

Limits: discord.com/developers/docs/components/reference. Five rows of five buttons; a menu takes a row and 25 options.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias
from urllib.parse import urlsplit

from bot.lengths import ALONE, cut, units
from bot.platforms.discord import custom_ids
from bot.platforms.discord.modals import parts
from bot.platforms.discord.words import say, say_part
from handlers.kit.view import Key, Tone

if TYPE_CHECKING:
    from handlers.kit.view import ShownDialog

ROWS: Final = 5
ABREAST: Final = 5
LABEL_LIMIT: Final = 80
URL_LIMIT: Final = 512
MENU_OPTIONS: Final = 25
OPTION_LIMIT: Final = 100
FEW: Final = 5
"""Choices of a question that stay buttons; more become a menu, which keeps the question on the screen."""

_ROW, _BUTTON, _MENU = 1, 2, 3
_SECONDARY, _LINK = 2, 5
_STYLE_OF: Final[dict[str, int]] = {Tone.MAIN: 1, Tone.GOOD: 3, Tone.BAD: 4}
_STORED: Final = "*"

Component = dict[str, object]


@dataclass(frozen=True, slots=True)
class Options:
    """Choices of one question, as one menu. number, of: which of the menus that hold them all."""

    keys: tuple[Key, ...]
    number: int = 1
    of: int = 1


Row: TypeAlias = "tuple[Key, ...] | Options"


def can_link(url: str) -> bool:
    """Whether Discord takes this address under a button; otherwise it has to stand in the text."""
    try:
        parsed = urlsplit(url)
    except ValueError:
        return False
    return parsed.scheme in {"http", "https"} and "." in (parsed.hostname or "") and units(url) <= URL_LIMIT


def lay_out(rows: Sequence[Sequence[Key]], dialog: ShownDialog | None, language: str) -> list[Row]:
    """The rows as Discord can show them, in their order, with the way into the form at the end."""
    laid = [piece for run in _runs(rows) for piece in _of_run(run)]
    opening = _opening(dialog, language) if dialog is not None else ()
    if not opening:
        return laid
    last = laid[-1] if laid else ()
    if isinstance(last, tuple) and laid and len(last) + len(opening) <= ABREAST:
        return [*laid[:-1], (*opening, *last)]
    return [*laid, opening]


def _opening(dialog: ShownDialog, language: str) -> tuple[Key, ...]:
    """One button for what is wrong or missing; when that is sent, the next message offers what still is."""
    found = parts(dialog)
    if not found:
        return ()
    wrong = any(one.error for one in found[0])
    return (Key(say("fix" if wrong else "fill", language), custom_ids.form(dialog.draft, 1), Tone.MAIN),)


def _runs(rows: Sequence[Sequence[Key]]) -> Iterator[list[tuple[Key, ...]]]:
    """Rows that hold choices of one question together; any other row by itself."""
    run: list[tuple[Key, ...]] = []
    for row in (tuple(row) for row in rows if row):
        if run and not _same_question(run[-1], row):
            yield run
            run = []
        run.append(row)
    if run:
        yield run


def _same_question(above: tuple[Key, ...], below: tuple[Key, ...]) -> bool:
    if not _all_options(above) or not _all_options(below):
        return False
    one, other = above[-1].data, below[0].data
    # All but the last argument names the question; data that is stored elsewhere says nothing.
    return _STORED in (one[:1], other[:1]) or one.rpartition("~")[0] == other.rpartition("~")[0]


def _all_options(row: Sequence[Key]) -> bool:
    return all(key.tone == Tone.OPTION and key.data and key.url is None for key in row)


def _of_run(run: Sequence[tuple[Key, ...]]) -> Iterator[Row]:
    keys = [key for row in run for key in row]
    if len(keys) > FEW and _all_options(keys):
        menus = -(-len(keys) // MENU_OPTIONS)
        for number in range(menus):
            yield Options(tuple(keys[number * MENU_OPTIONS :][:MENU_OPTIONS]), number + 1, menus)
        return
    for row in run:
        lines = -(-len(row) // ABREAST)
        even = -(-len(row) // lines)
        for at in range(0, len(row), even):
            yield row[at : at + even]


def boards(rows: Sequence[Row]) -> list[list[Row]]:
    """The rows message by message; they move together only where they would not fit under one."""
    every = (_packed(rows, abreast) for abreast in range(1, ABREAST + 1))
    packed = next((one for one in every if len(one) <= ROWS), _packed(rows, ABREAST))
    return [packed[at : at + ROWS] for at in range(0, len(packed), ROWS)]


def _packed(rows: Sequence[Row], abreast: int) -> list[Row]:
    packed: list[Row] = []
    for row in rows:
        last = packed[-1] if packed else None
        if isinstance(row, tuple) and isinstance(last, tuple) and len(last) + len(row) <= abreast:
            packed[-1] = (*last, *row)
        else:
            packed.append(row)
    return packed


def components(board: Sequence[Row], language: str) -> list[Component]:
    """The rows under one message as Discord's API wants them."""
    ids = custom_ids.Unique()
    return [{"type": _ROW, "components": _row(row, ids, language)} for row in board]


def _row(row: Row, ids: custom_ids.Unique, language: str) -> list[Component]:
    if isinstance(row, Options):
        return [_menu(row, ids, language)]
    return [_button(key, ids) for key in row]


def _menu(menu: Options, ids: custom_ids.Unique, language: str) -> Component:
    values = custom_ids.Unique()
    options = [{"label": cut(key.label, OPTION_LIMIT) or ALONE, "value": values.of(key.data)} for key in menu.keys]
    hint = say_part("choose", language, menu.number, menu.of)
    return {"type": _MENU, "custom_id": ids.menu(), "placeholder": hint, "options": options}


def _button(key: Key, ids: custom_ids.Unique) -> Component:
    button: Component = {"type": _BUTTON, "label": cut(key.label, LABEL_LIMIT) or ALONE}
    if key.url is not None:
        return {**button, "style": _LINK, "url": key.url}
    return {**button, "style": _STYLE_OF.get(key.tone, _SECONDARY), "custom_id": ids.of(key.data)}
