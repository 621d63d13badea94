"""Whatever Kith says fits Discord's limits, and nothing of it is lost on the way."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from simcord.components import validate_message_state

from bot.lengths import units
from bot.platforms.discord import custom_ids
from bot.platforms.discord.components import Options, can_link
from bot.platforms.discord.custom_ids import Data, FormPart
from bot.platforms.discord.fit import CARD_LIMIT, REQUEST_LIMIT, TEXT_LIMIT, Message, plan, split
from bot.platforms.discord.markup import SEAM
from handlers.kit.view import Instant, Key, Piece, Shown, ShownDialog, ShownFile, ShownInput, Tone
from tests.platforms.discord.reader import read

LETTERS = st.sampled_from(
    [
        "a",
        "é",
        "ჩ",
        "😀",
        "👩\u200d🌾",
        "\n",
        ".",
        "*",
        "_",
        "<@1>",
        "e\u0301",
        " ",
        "\n\n",
        "word ",
        "https://a.org/x_y ",
    ]
)
TEXTS = st.lists(LETTERS, max_size=60).map("".join)
PIECES = st.lists(
    st.builds(
        Piece,
        TEXTS,
        bold=st.booleans(),
        italic=st.booleans(),
        code=st.booleans(),
        link=st.sampled_from([None, None, "https://example.org/a"]),
    ),
    max_size=8,
)
LONG_PIECES = st.builds(lambda pieces, times: pieces * times, PIECES, st.integers(1, 60))
FILES = st.lists(
    st.builds(ShownFile, st.integers(1, 9), st.just("a"), st.sampled_from(["image/png", "text/csv"]), TEXTS),
    max_size=23,
)
SIZES = st.dictionaries(st.integers(1, 9), st.integers(0, 10 * 1024 * 1024))
KEYS = st.builds(
    Key,
    st.text("abc ж😀", max_size=120),
    st.sampled_from(["x.y~1", "x.y~2", "*stored", "kit.form~1~pick~a~b"]),
    st.sampled_from(list(Tone)),
) | st.builds(
    Key,
    st.just("Open"),
    st.just(""),
    st.just("plain"),
    st.sampled_from(["https://example.org", "http://localhost:1/x", "https://example.org/" + "x" * 600]),
)
ROWS = st.lists(st.lists(KEYS, max_size=11).map(tuple), max_size=40).map(tuple)
INPUTS = st.builds(
    ShownInput,
    st.sampled_from(["title", "day", "theme", "people", "note", "place", "proof"]),
    st.text("abc ჟ", max_size=80),
    st.sampled_from(["line", "text", "number", "date", "choice", "many", "yesno", "location"]),
)
DIALOGS = st.none() | st.builds(
    ShownDialog,
    st.integers(1, 10**9),
    st.text("abc", max_size=60),
    st.lists(INPUTS, max_size=7, unique_by=lambda one: one.name).map(tuple),
)


def squeezed(text: str) -> str:
    return "".join(text.replace(SEAM, "").split())


def pressable(messages: list[Message]) -> list[str]:
    """What can be pressed, in its order: the data under each button and option."""
    found = []
    for message in messages:
        for row in message.rows:
            found += [key.data for key in (row.keys if isinstance(row, Options) else row) if key.url is None]
    return found


@given(PIECES, st.integers(70, 200))
def test_no_letter_is_lost_and_every_part_fits(pieces: list[Piece], limit: int) -> None:
    plain = [Piece(piece.text, piece.bold, piece.italic, piece.code) for piece in pieces]
    parts = split(plain, limit)
    shown = "".join(run.text for part in parts for run in read(part))
    assert squeezed(shown) == squeezed("".join(piece.text for piece in pieces))
    assert all(0 < units(part) <= limit for part in parts)


@given(LONG_PIECES, FILES, ROWS, DIALOGS, SIZES)
def test_every_view_becomes_messages_that_discord_takes(
    pieces: list[Piece],
    files: list[ShownFile],
    rows: tuple[tuple[Key, ...], ...],
    dialog: ShownDialog | None,
    sizes: dict[int, int],
) -> None:
    shown = Shown(tuple(pieces), rows, tuple(files), dialog=dialog)
    messages = plan(shown, sizes)
    for message in messages:
        body = message.body()
        assert units(message.text) <= (CARD_LIMIT if message.is_card else TEXT_LIMIT)
        assert message.text.strip() or message.files
        assert len(message.files) <= 10
        assert sum(sizes.get(file.blob, 0) for file in message.files) <= REQUEST_LIMIT
        assert all(units(str(one.get("description"))) <= 1024 for one in body["attachments"])  # type: ignore[attr-defined]
        validate_message_state(
            body["components"], flags=0, content=str(body["content"]), embeds=body["embeds"], require_nonempty=False
        )
    assert [file for message in messages for file in message.files] == files
    asked = [key.data for row in rows for key in row if key.url is None]
    forms = [data for data in pressable(messages) if isinstance(custom_ids.read(data), FormPart)]
    assert [data for data in pressable(messages) if data not in forms] == asked
    assert bool(forms) == bool(dialog and dialog.inputs)
    links = {key.url for row in rows for key in row if key.url is not None}
    said = "".join(message.text for message in messages)
    assert all("localhost" in said or can_link(url) for url in links if "localhost" in url)
    assert not any(message.rows for message in messages[:-1]) or len(pressable(messages)) + len(links) > 4


@given(ROWS)
def test_what_is_pressed_comes_back_as_it_was(rows: tuple[tuple[Key, ...], ...]) -> None:
    for message in plan(Shown((Piece("?"),), rows)):
        for line in message.body()["components"]:  # type: ignore[attr-defined]
            for part in line["components"]:
                if part["type"] == 3:
                    pressed = [custom_ids.read(part["custom_id"], [option["value"]]) for option in part["options"]]
                    assert len({option["value"] for option in part["options"]}) == len(pressed)
                else:
                    pressed = [custom_ids.read(part["custom_id"])] if "custom_id" in part else []
                assert all(
                    isinstance(one, Data) and one.data in {k.data for row in rows for k in row} for one in pressed
                )


def test_long_text_is_cut_between_paragraphs_and_the_buttons_stand_under_the_last_part() -> None:
    paragraph = "A day of planting. " * 50
    text = "\n\n".join([paragraph.strip()] * 8)
    messages = plan(Shown((Piece(text),), ((Key("Next", "x"),),)))
    assert len(messages) == 4
    assert all(one.text.startswith("A day") and one.text.endswith("planting.") for one in messages)
    assert [bool(one.rows) for one in messages] == [False, False, False, True]


def test_a_text_that_is_a_little_too_long_becomes_one_card() -> None:
    (message,) = plan(Shown((Piece("word " * 600),), ((Key("Next", "x"),),)))
    body = message.body()
    assert body["content"] == ""
    assert body["embeds"] == [{"description": ("word " * 600).strip()}]
    assert body["flags"] == 0, "the flag against previews would hide the card"


def test_a_style_is_opened_again_in_the_next_part() -> None:
    assert split([Piece("one two three four", bold=True)], 14) == ["**one two**", "**three four**"]


def test_a_visible_character_is_never_cut_in_two() -> None:
    family = "👩\u200d👩\u200d👧"
    assert {part.replace(family, "") for part in split([Piece(family * 5)], 20)} == {""}


def options(count: int, field: str = "theme") -> tuple[tuple[Key, ...], ...]:
    return tuple((Key(f"Option {n}", f"kit.form~7~pick~{field}~{n}", Tone.OPTION),) for n in range(count))


def shape(rows: tuple[tuple[Key, ...], ...]) -> list[list[str]]:
    return [
        [f"menu of {len(row.keys)}" if isinstance(row, Options) else "buttons" for row in message.rows]
        for message in plan(Shown((Piece("?"),), rows))
    ]


WAYS = ((Key("Back", "b"), Key("Cancel", "c")),)


@pytest.mark.parametrize(
    ("rows", "expected"),
    (
        (options(4) + WAYS, [["buttons"] * 5]),
        (options(6) + WAYS, [["menu of 6", "buttons"]]),
        (options(25) + WAYS, [["menu of 25", "buttons"]]),
        (options(60) + WAYS, [["menu of 25", "menu of 25", "menu of 10", "buttons"]]),
        (options(3, "hour") + options(9), [["buttons", "buttons", "buttons", "menu of 9"]]),
        (tuple((Key(str(n), f"x~{n}"),) for n in range(25)), [["buttons"] * 5]),
        (tuple((Key(str(n), f"x~{n}"),) for n in range(26)), [["buttons"] * 5, ["buttons"]]),
    ),
)
def test_choices_become_menus_and_rows_move_together_only_when_they_must(
    rows: tuple[tuple[Key, ...], ...], expected: list[list[str]]
) -> None:
    assert shape(rows) == expected


def test_tones_are_styles_and_a_link_that_discord_refuses_stands_in_the_text() -> None:
    keys = (
        Key("Save", "s", Tone.MAIN), Key("Yes", "y", Tone.GOOD), Key("Delete", "d", Tone.BAD), Key("Back", "b"),
        Key("Site", url="https://a.org"), Key("Here", url="http://localhost:8080/x_y"),
    )  # fmt: skip
    (message,) = plan(Shown((Piece("Choose."),), (keys,)))
    rows = message.body()["components"]
    assert [button["style"] for row in rows for button in row["components"]] == [1, 3, 4, 2, 5]  # type: ignore[attr-defined]
    assert message.text == "Choose.\nHere: http://localhost:8080/x_y"


def test_the_form_opens_beside_the_ways_out_and_mends_what_is_wrong() -> None:
    inputs = tuple(ShownInput(f"f{n}", f"Field {n}", "line", error="Too long" if n == 6 else "") for n in range(7))
    (message,) = plan(Shown((Piece("?"),), WAYS, dialog=ShownDialog(12, "Log", inputs)))
    labels = [[button["label"] for button in row["components"]] for row in message.body()["components"]]  # type: ignore[attr-defined]
    assert labels == [["Fix", "Back", "Cancel"]]
    assert custom_ids.read("~form:12:2") == FormPart(12, 2)


def test_nobody_is_called_but_who_is_meant() -> None:
    (message,) = plan(Shown((Piece("@everyone <@1>"),)))
    assert message.body()["allowed_mentions"] == {"parse": []}
    (message,) = plan(Shown((Piece("Hello,", person="12"), Piece(" see <@1>"))))
    assert message.body()["allowed_mentions"] == {"parse": [], "users": ["12"]}
    assert plan(Shown(())) == []


def test_an_instant_is_shown_once_and_whole() -> None:
    day = Piece("Sunday, 3 May 2026, 14:00", when=Instant(1777802400))
    assert split([Piece("Open until "), day, Piece(". Come!")], 60) == ["Open until <t:1777802400:F>. Come!"]
    assert "<t:" not in "".join(split([day], 20)), "half of an instant is words"
