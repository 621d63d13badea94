"""How many buttons one message shows: the one rule of all rooms, and "More" for what does not fit. Changes nothing.

A telephone shows about eight buttons with the words that they belong to. Rooms list theirs by how often they are wanted
and say with `View.anew` how the view is made again; what is beyond the rule then stands behind "More".
"""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from handlers.kit.answer import Change, Say, listed
from handlers.kit.view import Button, Text, Tone, t

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from handlers.kit.answer import Answer
    from handlers.kit.view import Shown, View

MOST = 8
"""Buttons under one message that do something about its matter."""
CHOICES = 6
"""Choices of a question among them, where a platform has no menus: beside them one can skip it or leave."""
WAYS = 3
"""Buttons that only lead around: to the page before, back, to the next page. They stand beside the others."""
ROUTE = "kit.more"

_WAYS = frozenset({"kit-previous", "kit-back", "kit-next"})

Row = tuple[Button, ...]


def is_way(button: Button) -> bool:
    """Whether a button does nothing but lead to another page."""
    return button.tone is Tone.WAY or (isinstance(button.label, Text) and button.label.key in _WAYS)


def crowding(shown: Shown, *, choices: int) -> str | None:
    """What breaks the rule, in words for whoever made the view; None when all is well.

    choices: of one question that the platform shows at once; one that takes more than `CHOICES` has menus for them.
    """
    keys = [key for row in shown.rows for key in row]
    ways = [key for key in keys if key.tone == Tone.WAY]
    chosen = [key for key in keys if key.tone == Tone.OPTION]
    others = len(keys) - len(ways) - len(chosen)
    acts = others + (min(len(chosen), 1) if choices > CHOICES else len(chosen))
    if acts <= MOST and len(ways) <= WAYS:
        return None
    return f"{acts} buttons and {len(ways)} ways around, {[key.label for key in keys]}, under {shown.plain!r}"


def fitted(view: View) -> View:
    """The part of a view that is shown at a time: all of it, or the first buttons with "More", or those behind it."""
    acts = sum(not is_way(button) for row in view.rows for button in row)
    if acts <= MOST or not view.anew:
        return view
    if view.part == 0:
        around = tuple(button for row in view.rows for button in row if is_way(button))
        rows = _ending(list(_cut(view.rows, 0, MOST - 1)), _more(view, 1))
        return replace(view, rows=(*rows, around))
    part = min(view.part, -(-(acts + 1) // MOST) - 1)
    first, end = part * MOST - 1, part * MOST + MOST - 1
    before = replace(_more(view, part - 1), label=t("kit-previous")) if part > 1 else None
    after = replace(_more(view, part + 1), label=t("kit-next")) if end < acts else None
    back = replace(_more(view, 0), label=t("kit-back"))
    around = tuple(button for button in (before, back, after) if button is not None)
    return replace(view, rows=(*_cut(view.rows, first, end), around))


def part_of(answer: Answer, part: int) -> Answer:
    """That part of the view that a route answers with, in the place of the one before."""
    views = [reply.view for reply in listed(answer) if isinstance(reply, Say | Change)]
    return Change(replace(views[0], part=max(part, 0))) if views else answer


def _more(view: View, part: int) -> Button:
    return Button(t("kit-more"), ROUTE, (part, *view.anew))


def _cut(rows: Sequence[Row], first: int, end: int) -> Iterator[Row]:
    """The buttons from first to before end, without the ways around; as many beside each other as they were before."""
    acts = [[button for button in row if not is_way(button)] for row in rows]
    placed = [(len(row), button) for row in acts for button in row]
    for abreast, group in groupby(placed[first:end], key=itemgetter(0)):
        beside = [button for _, button in group]
        for at in range(0, len(beside), abreast):
            yield tuple(beside[at : at + abreast])


def _ending(rows: list[Row], more: Button) -> list[Row]:
    """Beside the last button where that one stood beside others too."""
    if len(rows) > 1 and len(rows[-1]) == 1 and len(rows[-2]) > 1:
        return [*rows[:-1], (*rows[-1], more)]
    return [*rows, (more,)]
