"""Views out, over HTTP, judged by the official description and by what stands in the chat."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from bot.platforms.contract import Gone, Moved, Rejected, RetryLater, Unreachable
from handlers.kit.incoming import Incoming, Place, Sender, Written
from handlers.kit.view import Key, Piece, Shown, ShownFile
from storage import Address, MessageRef
from tests.fakes.bot_api import BotApi, Fault

if TYPE_CHECKING:
    from bot.platforms.telegram.adapter import Telegram
    from tests.fakes.bot_api import Person

ROW = ((Key("Save", "a.save"), Key("Cancel", "a.cancel")),)
CHART = ShownFile(1, "chart.png", "image/png", "A chart")
TABLE = ShownFile(3, "table.csv", "text/csv", "")


def words(text: str, **more: object) -> Shown:
    return Shown((Piece(text),), **more)  # type: ignore[arg-type]


def to(person: Person) -> Address:
    return Address("telegram", str(person.id))


async def test_words_with_styles_and_buttons(telegram: Telegram, ana: Person) -> None:
    shown = Shown((Piece("😀 "), Piece("Saved", bold=True), Piece(" "), Piece("x=1", code=True, bold=True)), ROW)
    receipt = await telegram.send(to(ana), shown)
    message = ana.heard[-1]
    assert receipt.message == str(message.id)
    assert message.words == "😀 Saved x=1"
    assert message.content["entities"] == [
        {"type": "bold", "offset": 3, "length": 5},
        {"type": "code", "offset": 9, "length": 3},
    ]
    assert message.labels == ["Save", "Cancel"]


async def test_a_long_text_comes_in_pieces_with_the_buttons_last(telegram: Telegram, ana: Person) -> None:
    receipt = await telegram.send(to(ana), words("\n\n".join(f"{n} " + "word " * 300 for n in range(8)), rows=ROW))
    assert [message.labels for message in ana.heard] == [[], [], [], ["Save", "Cancel"]][-len(ana.heard) :]
    assert len(ana.heard) > 1
    assert receipt.message == str(ana.heard[-1].id)
    assert "".join(message.words for message in ana.heard).count("word") == 2400


async def test_a_picture_carries_words_and_buttons_and_is_uploaded_once(
    api: BotApi, telegram: Telegram, ana: Person
) -> None:
    shown = words("Your year", rows=ROW, files=(CHART,))
    await telegram.send(to(ana), shown)
    await telegram.send(to(ana), shown)
    first, second = ana.heard
    assert (first.words, first.labels) == ("Your year", ["Save", "Cancel"])
    assert first.content["photo"] == second.content["photo"]
    assert len(api.world.files) == 1


async def test_what_telegram_cannot_show_as_a_picture_goes_as_a_file(
    telegram: Telegram, ana: Person, blobs: dict[int, bytes]
) -> None:
    blobs[1] = b"no picture at all"
    await telegram.send(to(ana), words("Look", files=(CHART,)))
    assert "document" in ana.heard[-1].content


async def test_a_table_is_a_document_under_its_name(telegram: Telegram, ana: Person, api: BotApi) -> None:
    await telegram.send(to(ana), words("Here it is", files=(TABLE,)))
    document = ana.heard[-1].content["document"]
    assert isinstance(document, dict)
    assert document["file_name"] == "table.csv"
    assert api.world.files[document["file_id"]] == b"a;b\n1;2\n"


async def test_several_pictures_are_an_album_and_the_words_follow(telegram: Telegram, ana: Person) -> None:
    shown = words("Two photos", rows=ROW, files=(CHART, ShownFile(2, "b.png", "image/png", "Trees"), TABLE))
    await telegram.send(to(ana), shown)
    kinds = [next(kind for kind in ("photo", "document", "text") if kind in message.content) for message in ana.heard]
    assert kinds == ["photo", "photo", "document", "text"]
    assert [message.words for message in ana.heard] == ["A chart", "Trees", "", "Two photos"]
    assert ana.heard[-1].labels == ["Save", "Cancel"]


async def test_a_file_that_is_gone_is_no_reason_to_try_for_ever(telegram: Telegram, ana: Person) -> None:
    with pytest.raises(Rejected):
        await telegram.send(to(ana), words("x", files=(ShownFile(77, "a", "image/png", ""),)))


async def test_location_can_be_shared_with_a_button_in_private_only(
    telegram: Telegram, ana: Person, api: BotApi
) -> None:
    group = api.group(-1005, "Planting")
    asking = words("Where are you?", rows=ROW, wants_location=True)
    await telegram.send(to(ana), asking)
    await telegram.send(Address("telegram", str(group.id)), asking)
    assert [message.labels for message in ana.heard] == [["Save", "Cancel"], ["kit-location-button [en]"]]
    assert [message.labels for message in api.world.in_chat(group.id)] == [["Save", "Cancel"]]


async def test_the_location_button_goes_when_the_conversation_goes_on(telegram: Telegram, ana: Person) -> None:
    receipt = await telegram.send(to(ana), words("Where?", rows=ROW, wants_location=True))
    assert len(ana.heard) == 2
    assert receipt.message == str(ana.heard[-1].id)
    await telegram.change(MessageRef("telegram", str(ana.id), str(ana.heard[0].id)), words("Tbilisi it is"))
    assert [message.words for message in ana.heard] == ["Tbilisi it is"]


async def test_an_edit_replaces_words_and_buttons(telegram: Telegram, ana: Person) -> None:
    receipt = await telegram.send(to(ana), words("One", rows=ROW))
    ref = MessageRef("telegram", str(ana.id), receipt.message or "")
    assert await telegram.change(ref, words("Two")) == receipt
    assert [(message.words, message.labels) for message in ana.heard] == [("Two", [])]
    assert await telegram.change(ref, words("Two")) == receipt  # the same again is no error
    await telegram.change(ref, words("\n\n".join("long " * 500 for _ in range(2)), rows=ROW))
    assert [message.labels for message in ana.heard] == [[], ["Save", "Cancel"]]


async def test_words_under_a_picture_can_be_edited_too(telegram: Telegram, ana: Person) -> None:
    receipt = await telegram.send(to(ana), words("One", rows=ROW, files=(CHART,)))
    ref = MessageRef("telegram", str(ana.id), receipt.message or "")
    await telegram.change(ref, words("Two"))
    await telegram.change(ref, words("Two"))
    assert ana.heard[-1].words == "Two"
    assert "photo" in ana.heard[-1].content


async def test_a_picture_is_edited_in_with_its_words(telegram: Telegram, ana: Person) -> None:
    """What was corrected stands in the place of what was sent, and is not sent a second time."""
    receipt = await telegram.send(to(ana), words("One", rows=ROW, files=(CHART,)))
    ref = MessageRef("telegram", str(ana.id), receipt.message or "")
    for text in ("Two", "Two", "Three"):
        assert await telegram.change(ref, words(text, rows=ROW, files=(CHART,))) == receipt
    (message,) = ana.heard
    assert message.words == "Three"
    assert "photo" in message.content
    assert message.labels == ["Save", "Cancel"]


async def test_a_picture_that_telegram_does_not_have_yet_is_edited_in(telegram: Telegram, ana: Person) -> None:
    receipt = await telegram.send(to(ana), words("One"))
    await telegram.change(MessageRef("telegram", str(ana.id), receipt.message or ""), words("x", files=(CHART,)))
    (message,) = ana.heard
    assert message.words == "x"
    assert "photo" in message.content


@pytest.mark.parametrize("shown", (words("x", files=(CHART, CHART)), words("where?", wants_location=True)))
async def test_what_cannot_be_edited_in_is_to_be_sent_anew(telegram: Telegram, ana: Person, shown: Shown) -> None:
    receipt = await telegram.send(to(ana), words("One"))
    with pytest.raises(Gone):
        await telegram.change(MessageRef("telegram", str(ana.id), receipt.message or ""), shown)


async def test_a_deleted_message_is_gone(telegram: Telegram, ana: Person) -> None:
    receipt = await telegram.send(to(ana), words("One"))
    ana.heard[-1].deleted = True
    with pytest.raises(Gone):
        await telegram.change(MessageRef("telegram", str(ana.id), receipt.message or ""), words("Two"))


async def test_who_blocked_or_never_came_is_unreachable(
    telegram: Telegram, ana: Person, ben: Person, api: BotApi
) -> None:
    ana.user.reach = "blocked"
    for nobody in (to(ana), to(ben), Address("telegram", "404")):
        with pytest.raises(Unreachable):
            await telegram.send(nobody, words("hello"))
    group = api.group(-7, "Old")
    api.removes_bot(group, ana)
    with pytest.raises(Unreachable):
        await telegram.send(Address("telegram", "-7"), words("hello"))


async def test_a_group_that_moved_tells_its_new_id(telegram: Telegram, ana: Person, api: BotApi) -> None:
    group = api.group(-5, "Planting")
    api.upgrade(group, -1005, ana)
    with pytest.raises(Moved) as moved:
        await telegram.send(Address("telegram", "-5"), words("hello"))
    assert moved.value.new_chat == "-1005"


async def test_a_topic_is_followed_and_a_closed_one_does_not_swallow_the_message(
    telegram: Telegram, api: BotApi
) -> None:
    group = api.group(-1005, "Planting", topics=(3,))
    await telegram.send(Address("telegram", "-1005", "3"), words("in the topic"))
    group.topics[3] = False
    await telegram.send(Address("telegram", "-1005", "3"), words("after it was closed"))
    assert [(message.words, message.thread) for message in api.world.in_chat(-1005)] == [
        ("in the topic", 3),
        ("after it was closed", None),
    ]


async def test_a_flood_wait_is_the_chats_and_then_the_bots(api: BotApi, telegram: Telegram, ana: Person) -> None:
    other = api.person(103, "Cara")
    other.user.reach = "started"
    api.faults.append(Fault("sendMessage", retry_after=9, times=2))
    with pytest.raises(RetryLater) as first:
        await telegram.send(to(ana), words("a"))
    with pytest.raises(RetryLater) as second:
        await telegram.send(to(other), words("b"))
    assert (first.value.after, first.value.whole_bot) == (timedelta(seconds=9), False)
    assert (second.value.after, second.value.whole_bot) == (timedelta(seconds=9), True)


@pytest.mark.parametrize(
    "fault",
    (
        Fault("sendMessage", "refuse", 500),
        Fault("sendMessage", "refuse", 502, "Bad Gateway"),
        Fault("sendMessage", "garbage"),
        Fault("sendMessage", "hollow"),
        Fault("sendMessage", "drop before"),
        Fault("sendMessage", "drop after"),
    ),
    ids=lambda fault: f"{fault.kind} {fault.status}",
)
async def test_trouble_on_the_way_is_tried_later(api: BotApi, telegram: Telegram, ana: Person, fault: Fault) -> None:
    api.faults.append(fault)
    with pytest.raises(RetryLater) as later:
        await telegram.send(to(ana), words("my secret words"))
    assert later.value.after is None
    assert "secret" not in later.value.reason
    assert api.token not in later.value.reason


async def test_trying_again_does_not_repeat_the_pieces_that_arrived(
    api: BotApi, telegram: Telegram, ana: Person
) -> None:
    shown = words("\n\n".join(f"{n} " + "word " * 700 for n in range(3)))
    api.faults += [Fault("sendMessage", None, times=2), Fault("sendMessage")]
    with pytest.raises(RetryLater):
        await telegram.send(to(ana), shown)
    assert len(ana.heard) == 2
    await telegram.send(to(ana), shown)
    assert [message.words[0] for message in ana.heard] == ["0", "1", "2"]


async def test_an_empty_message_is_our_bug(telegram: Telegram, ana: Person) -> None:
    with pytest.raises(Rejected):
        await telegram.send(to(ana), words("  \n "))


async def test_typing_is_shown_and_never_an_error(api: BotApi, telegram: Telegram, ana: Person, ben: Person) -> None:
    at = api.world.bot
    assert at.is_bot
    for person in (ana, ben):
        event = Incoming(
            "telegram",
            "1:1",
            Sender(str(person.id)),
            Place(str(person.id)),
            datetime(2030, 1, 1, tzinfo=UTC),
            Written("slow one"),
        )
        await telegram.typing(event)
    assert api.world.actions == [(ana.id, "typing")]


async def test_the_last_answers_of_a_stopping_program_still_go_out(telegram: Telegram, ana: Person) -> None:
    await telegram.stop()
    await telegram.send(to(ana), words("Good night", files=(CHART,)))
    assert ana.heard[-1].words == "Good night"


async def test_links_carry_only_what_a_link_can(telegram: Telegram) -> None:
    assert telegram.link("abc-DEF_1") == "https://t.me/kith_trial_bot?start=abc-DEF_1"
    assert telegram.link("") == "https://t.me/kith_trial_bot"
    assert telegram.link("two words") is None
    assert telegram.link("x" * 65) is None
