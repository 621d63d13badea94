"""What every platform owes, one suite for all of them and for the test double that stands in for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.platforms.contract import Gone, Menu
from handlers.kit.incoming import Incoming, Photographed, Pressed, Written
from handlers.kit.view import Key, Piece, Shown, ShownDialog, ShownFile, ShownInput
from storage import MessageRef
from storage.engine import Database
from tests.fakes.clock import Clock
from tests.fakes.platform import crowded
from tests.platforms.sides import PICTURE, side

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from tests.platforms.sides import Side

ROWS = ((Key("Save", "a.save", "good"), Key("Cancel", "a.cancel")), (Key("Read more", url="https://example.org"),))
DIALOG = ShownDialog(
    1, "Log", (ShownInput("when", "When?", "date"), ShownInput("what", "What?", "line", required=True))
)


@pytest.fixture(params=("discord", "fake", "local", "telegram"))
async def here(request: pytest.FixtureRequest, sqlite_url: str) -> AsyncIterator[Side]:
    database = Database(sqlite_url)
    async with side(request.param, database) as one:
        yield one
    database.close()


def words(text: str, rows: tuple[tuple[Key, ...], ...] = (), **more: object) -> Shown:
    return Shown((Piece(text),), rows, **more)  # type: ignore[arg-type]


async def test_words_and_buttons_are_seen_and_the_receipt_names_the_message(here: Side) -> None:
    receipt = await here.platform.send(here.me, words("Shall I save this?", ROWS))
    assert receipt.message
    assert await here.sees() == [("Shall I save this?", ["Save", "Cancel", "Read more"])]


async def test_a_change_replaces_words_and_buttons_and_may_say_the_same_again(here: Side) -> None:
    receipt = await here.platform.send(here.me, words("Shall I save this?", ROWS))
    ref = MessageRef(here.me.platform, here.me.chat, receipt.message or "")
    await here.platform.change(ref, words("Saved"))
    await here.platform.change(ref, words("Saved"))
    assert await here.sees() == [("Saved", [])]


async def test_what_is_not_there_cannot_be_changed(here: Side) -> None:
    with pytest.raises(Gone):
        await here.platform.change(MessageRef(here.me.platform, here.me.chat, "987654"), words("Saved"))


async def test_styles_keep_the_words(here: Side) -> None:
    pieces = (Piece("😀 Saved: "), Piece("რუსთაველი", bold=True, italic=True), Piece(" "), Piece("/log", code=True))
    await here.platform.send(here.me, Shown((*pieces, Piece(" here", link="https://example.org/x"))))
    assert (await here.sees())[0][0] == "😀 Saved: რუსთაველი /log here"


async def test_a_text_of_any_length_arrives_whole_with_its_buttons_at_the_end(here: Side) -> None:
    text = "\n\n".join(f"Paragraph {number}. " + "Planting trees. " * 60 for number in range(12))
    await here.platform.send(here.me, words(text, ROWS))
    seen = await here.sees()
    assert "".join("".join(said for said, _ in seen).split()) == "".join(text.split())
    assert [labels for _, labels in seen if labels] == [seen[-1][1]] == [["Save", "Cancel", "Read more"]]


async def test_every_element_of_a_view_is_shown_or_has_a_fallback(here: Side, sqlite_url: str) -> None:
    other = Database(sqlite_url)
    with other.begin() as uow:
        picture = uow.blobs.add("a.png", PICTURE, mime="image/png", alt="Trees", now=Clock().now)
        table = uow.blobs.add("a.csv", b"a;b", mime="text/csv", alt="", now=Clock().now)
    other.close()
    files = (ShownFile(picture, "a.png", "image/png", "Trees"), ShownFile(table, "a.csv", "text/csv", ""))
    for shown in (
        words("one file", files=files[:1]),
        words("two files", ROWS, files=files),
        Shown((), files=files[1:]),
        words("where?", ROWS, wants_location=True),
        words("a form", ROWS, dialog=DIALOG),
        words("\u202bשלום\u202c and 12 \u2067שלום\u2069"),
        words("many", tuple((Key(f"Section {number}", f"s.pick~{number}"),) for number in range(60))),
    ):
        await here.platform.send(here.me, shown)
    seen = [said for said, _ in await here.sees()]
    assert {"one file", "two files", "where?", "a form", "many"} <= set(seen)
    crowded.clear()  # the sixty are what a platform must bear, not what a room may show


async def test_what_a_person_writes_arrives_once_with_who_and_where(here: Side) -> None:
    await here.says("planting yesterday, 12 people")
    [event] = here.arrived
    assert isinstance(event.what, Written)
    assert event.what.text == "planting yesterday, 12 people"
    assert (event.platform, event.place.chat, event.place.private) == (here.me.platform, here.me.chat, True)
    assert event.platform == here.platform.name
    assert event.at.utcoffset() is not None
    assert Incoming.from_data(event.to_data()) == event


async def test_a_press_brings_back_what_was_stored_and_can_be_acknowledged_twice(here: Side) -> None:
    receipt = await here.platform.send(here.me, words("Shall I save this?", ROWS))
    await here.presses("Cancel")
    [event] = here.arrived
    assert isinstance(event.what, Pressed)
    assert (event.what.data, event.what.message) == ("a.cancel", receipt.message)
    await here.platform.acknowledge(event, "Cancelled. Nothing was saved.")
    if here.platform.name != "telegram":  # its server holds every second answer against the bot
        await here.platform.acknowledge(event)


async def test_acknowledging_what_is_no_press_and_typing_are_no_trouble(here: Side) -> None:
    await here.says("hello")
    await here.platform.acknowledge(here.arrived[0], "hm")
    await here.platform.typing(here.arrived[0])


async def test_a_photo_can_be_fetched_as_it_was_sent(here: Side) -> None:
    await here.sends_photo()
    [event] = here.arrived
    assert isinstance(event.what, Photographed)
    assert (await here.platform.fetch(event.what.file))[:8] == PICTURE[:8]


async def test_menus_can_be_set_again_and_again(here: Side) -> None:
    menu = Menu("en", [("log", "Log an activity")], [("log", "Log an activity"), ("review", "Review")])
    for coordinators in ([here.me.chat], [], [here.me.chat]):
        await here.platform.set_menus([menu], coordinators)


async def test_a_link_carries_its_payload(here: Side) -> None:
    link = here.platform.link("join-abc_1")
    assert link is None or "join-abc_1" in link


async def test_stopping_twice_is_no_trouble(here: Side) -> None:
    await here.platform.stop()
    await here.platform.stop()
