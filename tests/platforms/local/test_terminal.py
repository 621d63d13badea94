"""The terminal chat: the same conversation on plain text, typed by a person or piped from a script."""

from __future__ import annotations

import asyncio
import io
from typing import TYPE_CHECKING

import pytest

from bot.platforms.contract import Menu
from bot.platforms.local.terminal import Terminal
from handlers.kit.incoming import Edited, Located, Photographed, Pressed, Written
from handlers.kit.view import Key, Piece, Shown, ShownDialog, ShownFile
from storage import Address, MessageRef
from tests.platforms.local import pictures
from tests.platforms.local.guests import words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from handlers.kit.incoming import Incoming
    from storage.engine import Database

OWNER = Address("local", "owner")
MENU = Shown((Piece("Main menu", bold=True),), rows=((Key("Log", "log"), Key("Mine", "mine")), (Key("Help", "help"),)))
QUESTION = Shown(
    (Piece("How many volunteers?"),),
    rows=((Key("Skip", "skip"), Key("Cancel", "cancel")),),
    dialog=ShownDialog(1, "Log", ()),
)


class Script:
    """Answers what is typed with what the test wrote down: text or button data -> views."""

    def __init__(self, answers: dict[str, Shown]) -> None:
        self.answers = answers
        self.events: list[Incoming] = []
        self.terminal: Terminal | None = None
        self._tasks: set[asyncio.Task[None]] = set()

    async def arrive(self, events: Sequence[Incoming]) -> None:
        for event in events:
            self.events.append(event)
            self._tasks.add(asyncio.create_task(self._answer(event)))

    async def idle(self) -> None:
        await asyncio.gather(*self._tasks)

    async def _answer(self, event: Incoming) -> None:
        assert self.terminal is not None
        what = event.what
        said = what.text if isinstance(what, Written) else what.data if isinstance(what, Pressed) else "else"
        if said in self.answers:
            await self.terminal.send(OWNER, self.answers[said])
        if isinstance(what, Pressed):
            await self.terminal.acknowledge(event, f"pressed {what.data}")


async def talk(database: Database, typed: str, answers: dict[str, Shown], **more: str) -> tuple[str, Script]:
    """Pipe lines in; what came out, and what was handed in."""
    output = io.StringIO()
    script = Script(answers)
    terminal = Terminal(database, source=io.StringIO(typed), output=output, **more)  # type: ignore[arg-type]
    script.terminal = terminal
    await terminal.set_menus([Menu("en", [("log", "Log an activity")], [])], [])
    await terminal.start(script)
    await terminal.talk(script.idle)
    await terminal.stop()
    return output.getvalue(), script


async def test_a_piped_conversation_reads_like_one(sqlite_database: Database) -> None:
    printed, script = await talk(sqlite_database, "/start\n1\n", {"/start": MENU, "log": words("What did you do?")})
    assert printed.split("\n\n")[1:] == [
        "> /start",
        "Main menu\n  [1] Log   [2] Mine\n  [3] Help",
        "> 1",
        "What did you do?",
        "· pressed log",
        "",
    ]
    assert [type(event.what) for event in script.events] == [Written, Pressed]
    assert "\x1b" not in printed


async def test_while_a_form_asks_a_bare_number_is_an_answer(sqlite_database: Database) -> None:
    printed, script = await talk(sqlite_database, "log\n2\n#1\n", {"log": QUESTION})
    assert "[#1] Skip   [#2] Cancel" in printed
    whats = [event.what for event in script.events]
    assert isinstance(whats[1], Written)
    assert whats[1].text == "2"
    assert isinstance(whats[2], Pressed)
    assert whats[2].data == "skip"


async def test_a_number_without_a_button_is_a_message_and_with_a_sign_is_explained(sqlite_database: Database) -> None:
    printed, script = await talk(sqlite_database, "/start\n12\n#9\n", {"/start": MENU})
    assert [event.what for event in script.events][1] == Written("12", "3")
    assert "There is no button 9 now." in printed
    assert len(script.events) == 2


async def test_both_terminal_and_page_show_one_conversation(sqlite_database: Database) -> None:
    await talk(sqlite_database, "hello\n", {"hello": words("Hi")})
    lines = await sqlite_database.work(lambda uow: uow.transcripts.list_latest("owner"))
    assert [(line.own, line.body.get("text")) for line in lines] == [(True, "hello"), (False, None)]


async def test_edit_place_and_photo_are_handed_in(sqlite_database: Database, tmp_path: Path) -> None:
    picture = tmp_path / "my picture.png"
    picture.write_bytes(pictures.png())
    typed = f"#edit x\n12 people\n#edit 13 people\n#place 41.7, 44.8\n#photo '{picture}' at the sea\n"
    printed, script = await talk(sqlite_database, typed, {})
    assert "no message of yours" in printed
    edited, located, photo = (event.what for event in script.events[1:])
    assert edited == Edited("13 people", "1")
    assert located == Located(41.7, 44.8, "2")
    assert isinstance(photo, Photographed)
    assert photo.caption == "at the sea"


@pytest.mark.parametrize(
    ("line", "answer"),
    (
        ("#photo nowhere.png", "nowhere.png cannot be read"),
        ("#photo 'unclosed", "cannot be read"),
        ("#place 91 0", "Type two numbers"),
        ("#place here", "Type two numbers"),
        ("#save", "no such file"),
        ("#save x", "no such file"),
        ("#environment", "Unknown: #environment"),
        ("#help", "#save 1"),
        ("#menu", "/log  Log an activity"),
        ("#edit", "no message of yours"),
    ),
)
async def test_what_cannot_be_done_is_explained(sqlite_database: Database, line: str, answer: str) -> None:
    printed, script = await talk(sqlite_database, f"{line}\n\n   \n", {})
    assert answer in printed
    assert script.events == []


async def test_quit_ends_and_what_follows_is_not_read(sqlite_database: Database) -> None:
    _, script = await talk(sqlite_database, "one\n#quit\ntwo\n", {})
    assert len(script.events) == 1


async def test_a_file_is_saved_beside_and_never_over_another(
    sqlite_database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from datetime import UTC, datetime

    monkeypatch.chdir(tmp_path)
    (tmp_path / "list.csv").write_text("mine")
    blob = await sqlite_database.work(
        lambda uow: uow.blobs.add("../list.csv", b"a,b", mime="text/csv", alt="All of it", now=datetime.now(UTC))
    )
    answer = Shown((Piece("Here"),), files=(ShownFile(blob, "list.csv", "text/csv", "All of it"),))
    printed, _ = await talk(sqlite_database, "export\n#save 1\n", {"export": answer})
    assert "File 1: All of it (#save 1)" in printed
    assert (tmp_path / "list.csv").read_text() == "mine"
    assert (tmp_path / "list-2.csv").read_bytes() == b"a,b"


async def test_a_members_text_cannot_steer_the_terminal(sqlite_database: Database) -> None:
    evil = words("\x1b]0;owned\x07\x1b[2Jcalm\ttab\nnext", (Key("\x1b[31mred", "x"),))
    printed, _ = await talk(sqlite_database, "look\n", {"look": evil})
    assert "\x1b" not in printed
    assert "\x07" not in printed
    assert "calm\ttab\nnext" in printed


async def test_the_terminals_words_are_in_the_persons_language(sqlite_database: Database) -> None:
    printed, _ = await talk(sqlite_database, "#9\n", {}, language="ka_GE.UTF-8")
    assert "ღილაკი 9 ახლა არ არის" in printed
    printed, _ = await talk(sqlite_database, "x\n#9\n", {"x": words("Да", language="ru")})
    assert "Кнопки 9 сейчас нет" in printed


async def test_a_changed_message_is_printed_again_and_others_are_only_stored(sqlite_database: Database) -> None:
    output = io.StringIO()
    terminal = Terminal(sqlite_database, output=output, source=io.StringIO(""), colours=True)
    receipt = await terminal.send(OWNER, Shown((Piece("page 1", bold=True),)))
    assert receipt.message is not None
    await terminal.change(MessageRef("local", "owner", receipt.message), words("page 2"))
    await terminal.send(Address("local", "somebody"), words("not for this screen"))
    assert output.getvalue() == "\x1b[1mpage 1\x1b[0m\n\n(changed) page 2\n\n"
