"""What Discord refuses in a modal beyond shapes."""

from __future__ import annotations

from collections.abc import Iterator

from tests.fakes.discord_api.description import Flaw
from tests.fakes.discord_api.payloads import Json, Refused, all_parts, items, number, part, words
from tests.fakes.discord_api.rules_messages import ROW, STRING_SELECT, TEXT_INPUT, flaws_of_select, flaws_of_twins

PARTS = 5
LABEL = 18


def check_modal(modal: Json) -> None:
    """Raises Invalid Form Body with everything that is wrong."""
    parts = items(modal, "components")
    flaws: list[Flaw] = list(flaws_of_twins(all_parts(parts)))
    if len(parts) > PARTS:
        flaws.append((("data", "components"), "BASE_TYPE_BAD_LENGTH", f"Must be between 1 and {PARTS} in length."))
    if not words(modal, "title").strip():
        flaws.append((("data", "title"), "BASE_TYPE_REQUIRED", "This field is required"))
    for one in parts:
        if one.get("type") == ROW:
            flaws += _flaws_of_row(one)
        elif one.get("type") == LABEL:
            flaws += _flaws_of_input(part(one, "component"), in_label=True)
    if flaws:
        raise Refused(50035, flaws)


def _flaws_of_row(row: Json) -> Iterator[Flaw]:
    inside = items(row, "components")
    if len(inside) != 1:
        yield ("data", "components"), "COMPONENT_LAYOUT_WIDTH_EXCEEDED", "One input a row"
    for one in inside:
        yield from _flaws_of_input(one, in_label=False)


def _flaws_of_input(one: Json, *, in_label: bool) -> Iterator[Flaw]:
    if one.get("type") == STRING_SELECT:
        yield from flaws_of_select(one)
        if one.get("required", True) and number(one, "min_values", 1) == 0:
            yield ("data", "components", "min_values"), "BASE_TYPE_INVALID", "0 of a menu that is required"
    if one.get("type") != TEXT_INPUT:
        return
    if in_label == bool(words(one, "label")):
        yield ("data", "components", "label"), "BASE_TYPE_INVALID", "The label stands around the input or in it, once"
    least, most = number(one, "min_length"), number(one, "max_length", 4000)
    if least > most:
        yield ("data", "components", "min_length"), "BASE_TYPE_INVALID", f"{least} to {most} letters"
    value = words(one, "value")
    if value and not least <= len(value) <= most:
        yield ("data", "components", "value"), "BASE_TYPE_BAD_LENGTH", f"Must be between {least} and {most} in length."
