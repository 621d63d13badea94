"""Kith's forms as Discord's modals: within the limits, in the order that helps, and back again without loss."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st
from simcord.components import validate_modal

from bot.platforms.discord.modals import modal, parts, read_values
from bot.platforms.discord.words import own_texts
from handlers.kit.view import Kind, ShownDialog, ShownInput

if TYPE_CHECKING:
    from collections.abc import Mapping

OPTIONS = st.integers(0, 30).flatmap(
    lambda most: st.lists(
        st.tuples(st.text("abcdef", min_size=1, max_size=110), st.text("ab ჟ", max_size=120)), max_size=most
    )
)
INPUTS = st.builds(
    ShownInput,
    st.text("abcdefgh", min_size=1, max_size=20),
    st.text("abc ჟ😀", max_size=80),
    st.sampled_from([kind.value for kind in Kind]),
    OPTIONS.map(tuple),
    st.sampled_from(["", "a", "a,b", "2026-05-01", "x" * 4001]) | st.text("abcdef,", max_size=8),
    st.booleans(),
    st.text("help ", max_size=130),
    st.text("no ", max_size=130),
)
DIALOGS = st.builds(
    ShownDialog,
    st.integers(1, 10**12),
    st.text("abc ჟ", min_size=1, max_size=60).filter(str.strip),
    st.lists(INPUTS, max_size=12, unique_by=lambda one: one.name).map(tuple),
)


def one(name: str, kind: str = "line", **more: object) -> ShownInput:
    return ShownInput(name, name.title(), kind, **more)  # type: ignore[arg-type]


def opened(dialog: ShownDialog, part: int = 1) -> dict[str, dict[str, object]]:
    """The fields of a modal by their input."""
    data = modal(dialog, part)
    assert data is not None
    labels = cast("list[dict[str, dict[str, object]]]", data["components"])
    return {str(label["component"]["custom_id"]): label["component"] for label in labels}


def untouched(field: Mapping[str, object]) -> dict[str, object]:
    """What Discord sends back of a field that nobody touched."""
    kind = field["type"]
    if kind == 4:
        return {"type": kind, "custom_id": field["custom_id"], "value": field.get("value", "")}
    chosen = [option["value"] for option in cast("list[dict[str, object]]", field["options"]) if option["default"]]
    if kind == 21:
        return {"type": kind, "custom_id": field["custom_id"], "value": chosen[0] if chosen else None}
    return {"type": kind, "custom_id": field["custom_id"], "values": chosen}


@given(DIALOGS, st.sampled_from(["en", "fr", "ru", "ka"]))
def test_every_part_is_a_modal_that_discord_takes(dialog: ShownDialog, language: str) -> None:
    found = parts(dialog)
    for number in range(1, len(found) + 1):
        validate_modal(modal(dialog, number))
    assert modal(dialog, 0) is None
    assert modal(dialog, len(found) + 1) is None
    names = [one.name for part in found for one in part]
    assert len(names) == len(set(names))


@given(DIALOGS)
def test_what_is_not_touched_comes_back_as_it_was(dialog: ShownDialog) -> None:
    """So that sending a part of a form never changes an answer that nobody looked at."""
    for number, part in enumerate(parts(dialog), start=1):
        fields = opened(dialog, number)
        values = read_values([{"type": 18, "component": untouched(field)} for field in fields.values()])
        for item in part:
            before = [value.strip() for value in item.value.split(",") if value.strip()]
            if item.kind == "many" and item.options:
                assert set(values[item.name].split(",")) - {""} == set(before)
            else:
                assert values[item.name] == item.value


def test_wrong_answers_come_first_then_missing_ones_then_the_rest() -> None:
    dialog = ShownDialog(
        3,
        "Log an activity",
        (
            one("note"), one("title", required=True, value="Trees"), one("day", required=True),
            one("people", error="No"), one("place"), one("hours"), one("theme", required=True),
        ),
    )  # fmt: skip
    assert [[item.name for item in part] for part in parts(dialog)] == [
        ["people", "day", "theme", "note", "place"],
        ["hours", "title"],
    ]


FEW = tuple((f"v{n}", f"Choice {n}") for n in range(4))
MANY = tuple((f"v{n}", f"Choice {n}") for n in range(20))


@pytest.mark.parametrize(
    ("item", "widget"),
    (
        (one("x"), 4),
        (one("x", "text"), 4),
        (one("x", "choice", options=FEW, required=True), 21),
        (one("x", "choice", options=FEW), 3),
        (one("x", "choice", options=MANY, required=True), 3),
        (one("x", "choice", options=FEW, value="my own words"), 4),
        (one("x", "many", options=FEW), 22),
        (one("x", "many", options=MANY), 3),
        (one("x", "yesno", options=FEW[:2], required=True), 21),
    ),
)
def test_each_field_has_the_widget_that_fits(item: ShownInput, widget: int) -> None:
    assert opened(ShownDialog(1, "Form", (item,)))["x"]["type"] == widget


@pytest.mark.parametrize(
    "item",
    (
        one("x", "choice", options=tuple((f"v{n}", "C") for n in range(26))),
        one("x", "many", options=FEW, value="v1,gone"),
        one("x", "text", value="y" * 4001),
        one("x", "choice", options=(("v" * 101, "Long"),)),
    ),
)
def test_what_a_modal_would_cut_off_is_left_to_the_question(item: ShownInput) -> None:
    assert parts(ShownDialog(1, "Form", (item,))) == []


def test_an_error_stands_at_its_field_with_what_was_typed() -> None:
    item = one("people", "number", value="lots", error="Type a number.", help="How many were there? For example 12.")
    data = modal(ShownDialog(1, "A very long title of a form that says it all", (item,)), 1)
    assert data is not None
    assert data["title"] == "A very long title of a form that says it all"
    assert data["components"] == [
        {
            "type": 18,
            "label": "People",
            "description": "Type a number.",
            "component": {
                "type": 4,
                "custom_id": "people",
                "style": 1,
                "required": False,
                "max_length": 4000,
                "value": "lots",
                "placeholder": "How many were there? For example 12.",
            },
        }
    ]


def test_older_forms_in_rows_are_read_too() -> None:
    row = {"type": 1, "components": [{"type": 4, "custom_id": "title", "value": "Trees"}]}
    assert read_values([row, {"type": 10, "id": 4}]) == {"title": "Trees"}


@pytest.mark.parametrize("language", own_texts().shipped)
def test_the_adapters_own_words_are_there_in_every_language(language: str) -> None:
    own = [key for key in own_texts().catalog("en").ids() if key.startswith("discord-")]
    assert len(own) >= 7
    assert set(own) <= set(own_texts().catalog(language).ids())
    if language != "en":
        same = [key for key in own if own_texts().pattern(key, language) == own_texts().pattern(key, "en")]
        assert not [key for key in same if isinstance(own_texts().pattern(key, "en"), str)]
