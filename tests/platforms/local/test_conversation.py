"""A conversation over the socket: stored first, shown in every tab, handled once, back after a reload."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from bot.platforms.contract import Gone, Menu, Rejected
from handlers.kit.incoming import Edited, Filled, Incoming, Located, Place, Pressed, Sender, Written
from handlers.kit.view import Key, Piece, Shown, ShownDialog, ShownInput
from storage import Address, MessageRef
from tests.platforms.local.guests import new_event, running, words

if TYPE_CHECKING:
    from storage.engine import Database
    from tests.platforms.local.guests import House

OWNER = Address("local", "owner")


async def test_a_message_is_shown_handed_in_and_answered(database: Database) -> None:
    async with running(database) as house:
        house.desk.echoes_to = house.local
        await house.let_in()
        tab = await house.open(**{"Accept-Language": "ka-GE,en;q=0.5"})
        assert (await tab.hello())["lines"] == []
        event = await tab.do("write", text="  log beach clean-up ")
        own = (await tab.next("line"))["line"]
        answer = (await tab.next("line"))["line"]
        assert (await tab.next("stored"))["event"] == event
        assert isinstance(own, dict)
        assert isinstance(answer, dict)
        assert (own["own"], own["text"], own["event"]) == (True, "log beach clean-up", event)
        assert (answer["own"], answer["pieces"]) == (False, ["You said log beach clean-up"])
        [arrived] = house.desk.events
        assert arrived.what == Written("log beach clean-up", str(own["id"]))
        assert arrived.sender == Sender("owner", language="ka-GE")
        assert arrived.place == Place("owner")
        assert Incoming.from_data(arrived.to_data()) == arrived


async def test_the_same_message_sent_again_is_one_line_and_one_event(house: House) -> None:
    await house.let_in()
    tab = await house.open()
    event = new_event()
    for _ in range(3):
        await tab.do("write", event=event, text="only once")
        await tab.next("stored")
    assert len(house.desk.events) == 1
    again = await house.open()
    lines = (await again.hello())["lines"]
    assert isinstance(lines, list)
    assert len(lines) == 1


async def test_the_whole_conversation_is_back_after_a_reload(house: House) -> None:
    house.desk.echoes_to = house.local
    await house.let_in()
    tab = await house.open()
    for number in range(60):
        await tab.do("write", text=f"line {number}")
        await tab.next("stored")
    await tab.close()
    tab = await house.open()
    hello = await tab.hello()
    lines = hello["lines"]
    assert isinstance(lines, list)
    assert hello["older"]
    seen = [*lines]
    while hello["older"]:
        first = seen[0]
        assert isinstance(first, dict)
        await tab.do("older", before=first["id"])
        hello = await tab.next("older")
        assert isinstance(hello["lines"], list)
        seen = [*hello["lines"], *seen]
    texts = [line["text"] for line in seen if isinstance(line, dict) and line["own"]]
    assert texts == [f"line {number}" for number in range(60)]
    assert len(seen) == 120


async def test_all_tabs_of_a_person_see_the_same_and_nobody_else_does(demo_house: House) -> None:
    house = demo_house
    await house.let_in()
    one, two, other = await house.open("volunteer"), await house.open("volunteer"), await house.open("educator")
    for tab in (one, two, other):
        await tab.hello()
    await one.do("write", text="hello")
    for tab in (one, two):
        line = (await tab.next("line"))["line"]
        assert isinstance(line, dict)
        assert line["text"] == "hello"
    await house.say("for the educator", "educator")
    line = (await other.next("line"))["line"]
    assert isinstance(line, dict)
    assert line["pieces"] == ["for the educator"]
    assert house.desk.events[0].sender.id == "volunteer"


async def test_a_pressed_button_is_handed_in_and_the_line_changes_in_place(house: House) -> None:
    await house.let_in()
    tab = await house.open()
    await tab.hello()
    line = await house.say("page 1")
    await tab.next("line")
    event = await tab.do("press", line=line, data="next:2")
    await tab.next("stored")
    [arrived] = house.desk.events
    assert arrived.what == Pressed("next:2", line, event)
    receipt = await house.local.change(MessageRef("local", "owner", line), words("page 2", (Key("More", "next:3"),)))
    assert receipt.message == line
    changed = (await tab.next("line"))["line"]
    assert isinstance(changed, dict)
    assert (changed["id"], changed["pieces"]) == (line, ["page 2"])
    assert changed["rows"] == [[["More", "next:3", "plain", None]]]
    await house.local.acknowledge(arrived, "Saved")
    answered = await tab.next("answered")
    assert (answered["event"], answered["toast"]) == (event, "Saved")


async def test_editing_an_own_message_changes_its_line_and_says_so(house: House) -> None:
    await house.let_in()
    tab, other = await house.open(), await house.open()
    await other.hello()
    await tab.do("write", text="12 volunteers")
    line = (await tab.next("line"))["line"]
    assert isinstance(line, dict)
    await tab.do("edit", line=line["id"], text="13 volunteers")
    await other.next("line")
    changed = (await other.next("line"))["line"]
    assert isinstance(changed, dict)
    assert (changed["text"], changed["changed"]) == ("13 volunteers", True)
    await tab.next("stored")
    await tab.next("stored")
    assert house.desk.events[-1].what == Edited("13 volunteers", str(line["id"]))


async def test_nobody_can_edit_what_kith_or_somebody_else_said(demo_house: House) -> None:
    house = demo_house
    await house.let_in()
    kiths = await house.say("said by Kith", "volunteer")
    tab = await house.open("educator")
    await tab.do("write", text="an educator's")
    line = (await tab.next("line"))["line"]
    assert isinstance(line, dict)
    stranger = await house.open("volunteer")
    for number in (kiths, str(line["id"]), "999999"):
        await stranger.do("edit", line=number, text="forged")
        assert (await stranger.next("refused"))["reason"] == "gone"
    assert len(house.desk.events) == 1


async def test_a_filled_form_and_a_location_are_handed_in_and_the_place_is_not_kept(house: House) -> None:
    await house.let_in()
    tab = await house.open()
    await tab.do("fill", line="5", draft=7, values={"title": "Clean-up", "themes": "1,2"})
    await tab.do("locate", latitude=41.7151, longitude=44.8271)
    await tab.next("stored")
    line = (await tab.next("line"))["line"]
    assert isinstance(line, dict)
    assert line["location"] is True
    assert "41.7" not in str(line)
    await tab.next("stored")
    assert house.desk.events[0].what == Filled(7, {"title": "Clean-up", "themes": "1,2"}, "5")
    assert house.desk.events[1].what == Located(41.7151, 44.8271, str(line["id"]))


async def test_an_empty_or_endless_message_is_refused_and_not_stored(house: House) -> None:
    await house.let_in()
    tab = await house.open()
    for text, reason in (("  \0 ", "empty"), ("x" * 4001, "long")):
        event = await tab.do("write", text=text)
        refused = await tab.next("refused")
        assert (refused["event"], refused["reason"]) == (event, reason)
    assert (await (await house.open()).hello())["lines"] == []
    assert house.desk.events == []


async def test_a_frame_that_our_page_never_sends_ends_that_tab_only(house: House) -> None:
    await house.let_in()
    good = await house.open()
    await good.hello()
    for text in (
        "{",
        "[]",
        '{"do":"write"}',
        '{"do":"write","event":"x","text":"y"}',
        '{"do":"press","event":"abcdefgh"}',
    ):
        bad = await house.open()
        await bad.hello()
        await bad.raw.send_str(text)
        assert (await bad.raw.receive()).data == 1003, text
    await good.do("write", text="still here")
    await good.next("stored")


async def test_the_pages_own_words_follow_the_persons_language(house: House) -> None:
    await house.let_in()
    tab = await house.open()
    hello = await tab.hello()
    assert isinstance(hello["setup"], dict)
    assert hello["setup"]["language"] == "en"
    await house.local.set_menus(
        [
            Menu("en", [("log", "Log an activity")], [("log", "Log an activity"), ("review", "Review")]),
            Menu("ka", [("log", "აქტივობის ჩაწერა")], []),
        ],
        [],
    )
    setup = (await tab.next("setup"))["setup"]
    assert isinstance(setup, dict)
    assert setup["commands"] == [["log", "Log an activity"]]
    await house.say("გამარჯობა", language="ka")
    setup = (await tab.next("setup"))["setup"]
    assert isinstance(setup, dict)
    assert setup["language"] == "ka"
    assert isinstance(setup["words"], dict)
    assert setup["words"]["send"] == "გაგზავნა"
    assert setup["commands"] == [["log", "აქტივობის ჩაწერა"]]


async def test_coordinators_see_the_longer_list_of_commands(demo_house: House) -> None:
    house = demo_house
    await house.let_in()
    menu = Menu("en", [("log", "Log")], [("log", "Log"), ("review", "Review")])
    await house.local.set_menus([menu], ["coordinator"])
    for who, many in (("coordinator", 2), ("volunteer", 1)):
        setup = (await (await house.open(who)).hello())["setup"]
        assert isinstance(setup, dict)
        assert isinstance(setup["commands"], list)
        assert len(setup["commands"]) == many


async def test_an_erased_conversation_disappears_from_open_tabs(house: House, sqlite_database: Database) -> None:
    await house.let_in()
    tab = await house.open()
    await tab.do("write", text="/forgetme")
    await tab.next("stored")
    await sqlite_database.work(lambda uow: uow.transcripts.forget("owner"))
    await house.say("Forgotten.")
    assert await tab.next("reset")
    line = (await tab.next("line"))["line"]
    assert isinstance(line, dict)
    assert line["pieces"] == ["Forgotten."]


async def test_a_whole_view_reaches_the_page(house: House) -> None:
    dialog = ShownDialog(3, "Log", (ShownInput("when", "When?", "date", error="Not in the future"),))
    shown = Shown(
        (Piece("bold", bold=True), Piece("\n"), Piece("here", link="https://example.org")),
        rows=((Key("Save", "s", "main"), Key("Site", url="https://example.org")),),
        dialog=dialog,
        wants_location=True,
    )
    await house.local.send(OWNER, shown)
    await house.let_in()
    lines = (await (await house.open()).hello())["lines"]
    assert isinstance(lines, list)
    line = lines[0]
    assert isinstance(line, dict)
    assert line["pieces"] == [["bold", ["bold"], None], "\n", ["here", [], "https://example.org"]]
    assert Shown.from_data({**line, "files": []}) == shown


async def test_typing_is_shown_in_the_persons_tabs(house: House) -> None:
    await house.let_in()
    tab = await house.open()
    await tab.hello()
    event = Incoming("local", "e", Sender("owner"), Place("owner"), datetime.now(UTC), Written("x"))
    await house.local.typing(event)
    assert await tab.next("typing") == {"is": "typing"}


async def test_lines_that_are_not_there_cannot_be_changed(house: House) -> None:
    for message in ("1", "x", ""):
        with pytest.raises(Gone):
            await house.local.change(MessageRef("local", "owner", message), words("new"))
    with pytest.raises(Rejected):
        await house.local.send(Address("telegram", "1"), words("wrong door"))


async def test_a_stopped_chat_closes_its_tabs_and_takes_nothing(house: House) -> None:
    await house.let_in()
    tab = await house.open()
    await tab.hello()
    await house.local.stop()
    assert (await tab.raw.receive()).data == 1001
    late = await house.open()
    await late.hello()
    await late.do("write", text="too late")
    assert (await late.raw.receive()).data == 1013
    assert house.desk.events == []


async def test_a_sleeping_tab_holds_nobody_up_and_is_closed_when_it_is_far_behind(house: House) -> None:
    await house.let_in()
    sleeper = await house.open()
    await sleeper.hello()
    for number in range(900):  # more than waits for one tab; nothing here reads the sleeper's socket
        house.local._tabs.push("owner", {"is": "typing", "n": number})
    closed = False
    while not closed:
        closed = (await sleeper.raw.receive()).type.name.startswith("CLOS")
    awake = await house.open()
    await awake.hello()


async def test_links_and_menus_of_the_platform(house: House) -> None:
    assert house.local.link("a b") == f"{house.server.url}/?start=a%20b"
    assert house.local.can.dialogs
    assert house.local.can.locations
