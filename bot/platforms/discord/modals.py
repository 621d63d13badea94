"""A form of Kith's as Discord's modals: five inputs at a time, each with the widget that fits it. Pure.

What Discord cannot hold (more than 25 choices, a value longer than its field) is left to the question in the chat.
Limits: discord.com/developers/docs/components/reference.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final

from bot.lengths import cut, units
from bot.platforms.discord import custom_ids

if TYPE_CHECKING:
    from handlers.kit.view import ShownDialog, ShownInput

PART: Final = 5
TITLE_LIMIT: Final = 45
LABEL_LIMIT: Final = 45
HELP_LIMIT: Final = 100
VALUE_LIMIT: Final = 4000
OPTION_LIMIT: Final = 100
OPTIONS: Final = 25
IN_VIEW: Final = 10
"""Options that stand open, as circles or boxes; more are a menu."""

_ROW, _MENU, _TEXT, _LABEL, _RADIO, _BOXES = 1, 3, 4, 18, 21, 22
_CHOSEN: Final = ("choice", "many", "yesno")

Body = dict[str, object]


def parts(dialog: ShownDialog) -> list[tuple[ShownInput, ...]]:
    """The inputs that modals can hold, five at a time: wrong ones first, then what must be told, then what is empty.

    In a long form what is answered comes last: the first part is always what still has to be looked at.
    """
    fitting = sorted((one for one in dialog.inputs if _fits(one)), key=lambda one: not one.error)
    if len(fitting) > PART:
        fitting.sort(key=lambda one: (not one.error, not (one.required and not one.value), bool(one.value)))
    return [tuple(fitting[at : at + PART]) for at in range(0, len(fitting), PART)]


def modal(dialog: ShownDialog, part: int) -> Body | None:
    """One part (from 1) as the data of Discord's answer; None where there is no such part."""
    all_parts = parts(dialog)
    if not 1 <= part <= len(all_parts):
        return None
    return {
        "custom_id": custom_ids.form(dialog.draft, part),
        "title": cut(dialog.title, TITLE_LIMIT),
        "components": [_labelled(one) for one in all_parts[part - 1]],
    }


def _fits(one: ShownInput) -> bool:
    if units(one.name) > OPTION_LIMIT:
        return False
    if not _has_options(one):
        return units(one.value) <= VALUE_LIMIT
    values = [value for value, _ in one.options]
    listed = all(0 < units(value) <= OPTION_LIMIT for value in values) and len(set(values)) == len(values)
    known = set(_chosen(one)) <= set(values)
    return listed and len(values) <= OPTIONS and (known or one.kind != "many")


def _has_options(one: ShownInput) -> bool:
    return one.kind in _CHOSEN and bool(one.options)


def _chosen(one: ShownInput) -> list[str]:
    if one.kind != "many":
        return [one.value] if one.value else []
    return [value for part in one.value.split(",") if (value := part.strip())]


def _labelled(one: ShownInput) -> Body:
    choice = _has_options(one) and set(_chosen(one)) <= {value for value, _ in one.options}
    labelled: Body = {"type": _LABEL, "label": cut(one.label, LABEL_LIMIT) or one.name}
    told = one.error or ("" if choice else one.help)
    if told:
        labelled["description"] = cut(told, HELP_LIMIT)
    labelled["component"] = _choice(one) if choice else _text(one)
    return labelled


def _text(one: ShownInput) -> Body:
    style = 2 if one.kind == "text" else 1
    field: Body = {"type": _TEXT, "custom_id": one.name, "style": style, "required": one.required}
    field["max_length"] = VALUE_LIMIT
    if one.value:
        field["value"] = one.value
    if one.error and one.help:
        field["placeholder"] = cut(one.help, HELP_LIMIT)
    return field


def _choice(one: ShownInput) -> Body:
    chosen = _chosen(one)
    options = [
        {"label": cut(label, OPTION_LIMIT) or value, "value": value, "default": value in chosen}
        for value, label in one.options
    ]
    field: Body = {"custom_id": one.name, "options": options, "required": one.required}
    least, most = int(one.required), len(options) if one.kind == "many" else 1
    if one.kind == "many" and len(options) <= IN_VIEW:
        return {"type": _BOXES, **field, "min_values": least, "max_values": most}
    if one.required and 2 <= len(options) <= IN_VIEW and one.kind != "many":
        return {"type": _RADIO, **field}  # what is once chosen there cannot be taken back, so only where one must
    return {"type": _MENU, **field, "min_values": least, "max_values": most}


def read_values(components: Sequence[Mapping[str, object]]) -> dict[str, str]:
    """What was typed and chosen in a modal that was sent, by input; several choices are joined by commas."""
    values: dict[str, str] = {}
    for component in components:
        inner = component.get("components") if component.get("type") == _ROW else [component.get("component")]
        for field in inner if isinstance(inner, list) else []:
            if isinstance(field, Mapping) and isinstance(field.get("custom_id"), str):
                values[field["custom_id"]] = _value(field)
    return values


def _value(field: Mapping[str, object]) -> str:
    several = field.get("values")
    if isinstance(several, Sequence):
        return ",".join(str(one) for one in several)
    value = field.get("value")
    return "" if value is None else str(value)
