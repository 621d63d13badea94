"""Updates of every kind as events, and what must never become one."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, cast

import pytest

from bot.platforms.telegram.reading import Me, read_update
from handlers.kit.incoming import (
    Blocked,
    Documented,
    Edited,
    Expelled,
    Incoming,
    Located,
    Migrated,
    Photographed,
    Place,
    Pressed,
    Sender,
    Server,
    What,
    Written,
)

if TYPE_CHECKING:
    from bot.platforms.telegram.wire import Update

ME = Me(99, "kith_bot")
NOW = datetime(2030, 3, 1, 12, tzinfo=UTC)
ANA = {"id": 7, "is_bot": False, "first_name": "Ana", "last_name": "Lo", "language_code": "pt-br"}
ROBOT = {"id": 8, "is_bot": True, "first_name": "Other"}
PRIVATE = {"id": 7, "type": "private"}
GROUP = {"id": -1005, "type": "supergroup"}


def read(**update: object) -> Incoming | None:
    return read_update(cast("Update", {"update_id": 5} | update), ME, NOW)


def message(chat: dict[str, object] | None = None, **content: object) -> dict[str, object]:
    return {"message_id": 3, "from": ANA, "chat": chat or PRIVATE, "date": 1_900_000_000} | content


def what(chat: dict[str, object] | None = None, **content: object) -> What | None:
    event = read(message=message(chat, **content))
    return None if event is None else event.what


def test_a_text_carries_who_where_when_and_a_number_of_its_own() -> None:
    assert read(message=message(text="hello")) == Incoming(
        platform="telegram",
        event_id="99:5",
        sender=Sender("7", "Ana Lo", "pt-br", "tg://user?id=7"),
        place=Place("7"),
        at=datetime.fromtimestamp(1_900_000_000, UTC),
        what=Written("hello", "3"),
    )


def test_an_event_survives_being_stored() -> None:
    event = read(message=message(GROUP, text="/log", message_thread_id=4, is_topic_message=True))
    assert event is not None
    assert Incoming.from_data(event.to_data()) == event


@pytest.mark.parametrize(
    ("text", "read_as"),
    (
        ("/start abc-DEF_1", "/start abc-DEF_1"),
        ("/log@kith_bot beach, 12 people", "/log beach, 12 people"),
        ("/LOG@Kith_Bot", "/LOG"),
        ("/log@other_bot beach", None),
        ("write to me@kith_bot.org", "write to me@kith_bot.org"),
    ),
)
def test_commands_in_private(text: str, read_as: str | None) -> None:
    assert what(text=text) == (None if read_as is None else Written(read_as, "3"))


@pytest.mark.parametrize(
    ("content", "read_as"),
    (
        ({"text": "/stats@kith_bot"}, "/stats"),
        ({"text": "/stats"}, "/stats"),
        ({"text": "/stats@other_bot"}, None),
        ({"text": "see you tomorrow"}, None),
        ({"text": "@Kith_bot log planting"}, "log planting"),
        ({"text": "@kith_bot: log planting"}, "log planting"),
        ({"text": "@kith_bottle is mine"}, None),
        ({"text": "12", "reply_to_message": {"from": {"id": 99}}}, "12"),
        ({"text": "12", "reply_to_message": {"from": {"id": 7}}}, None),
    ),
)
def test_in_a_group_only_what_is_meant_for_kith(content: dict[str, object], read_as: str | None) -> None:
    assert what(GROUP, **content) == (None if read_as is None else Written(read_as, "3"))


def test_a_topic_is_followed_and_an_ordinary_reply_thread_is_not() -> None:
    in_topic = read(message=message(GROUP, text="/mine", message_thread_id=4, is_topic_message=True))
    in_reply = read(message=message(GROUP, text="/mine", message_thread_id=4))
    assert in_topic is not None
    assert in_reply is not None
    assert in_topic.place == Place("-1005", "4", private=False)
    assert in_reply.place == Place("-1005", None, private=False)


def test_of_a_photo_the_largest_size_is_taken() -> None:
    sizes = [
        {"file_id": "small", "width": 90, "height": 60, "file_size": 900},
        {"file_id": "large", "width": 1280, "height": 960, "file_size": 200_000},
        {"file_id": "middle", "width": 320, "height": 240, "file_size": 9000},
    ]
    assert what(photo=sizes, caption="planting") == Photographed("large", "planting", "3", 200_000)


def test_a_picture_sent_as_a_file_is_a_photo_and_of_another_file_only_the_ending_is_kept() -> None:
    picture = {"file_id": "p", "mime_type": "image/jpeg", "file_size": 5}
    assert what(document=picture) == Photographed("p", "", "3", 5)
    named = {"file_id": "d", "mime_type": "application/pdf", "file_name": "Anna Beridze CV.PDF"}
    assert what(document=named, caption="report") == Documented("d", "pdf", "report", "3")
    assert what(document={"file_id": "d"}) == Documented("d", "", "", "3")


@pytest.mark.parametrize("kind", ("voice", "sticker", "video", "contact", "audio", "dice"))
def test_what_cannot_be_read_is_an_empty_text_so_that_the_person_gets_an_answer(kind: str) -> None:
    assert what(**{kind: {}}) == Written("", "3")


def test_a_location() -> None:
    assert what(location={"latitude": 41.7, "longitude": 44.8}) == Located(41.7, 44.8, "3")


def test_a_changed_text_and_a_changed_caption_are_edits_and_a_moving_location_is_nothing() -> None:
    changed = read(edited_message=message(text="13 people", edit_date=1_900_000_060))
    caption = read(edited_message=message(photo=[], caption="new", edit_date=1_900_000_060))
    assert changed is not None
    assert caption is not None
    assert changed.what == Edited("13 people", "3")
    assert changed.at == datetime.fromtimestamp(1_900_000_060, UTC)
    assert caption.what == Edited("new", "3")
    assert read(edited_message=message(location={"latitude": 1, "longitude": 2})) is None


def test_a_press_belongs_to_who_pressed_and_survives_a_message_that_is_too_old_to_be_shown() -> None:
    old = {"chat": GROUP, "message_id": 3, "date": 0}
    event = read(callback_query={"id": "55", "from": ANA, "data": "mine.page~2", "message": old})
    assert event is not None
    assert event.sender.id == "7"
    assert event.place == Place("-1005", None, private=False)
    assert event.what == Pressed("mine.page~2", "3", "55")
    assert event.at == NOW


@pytest.mark.parametrize(("status", "blocked"), (("kicked", True), ("member", False)))
def test_blocking_and_unblocking(status: str, blocked: bool) -> None:
    event = read(my_chat_member={"chat": PRIVATE, "from": ANA, "date": 1, "new_chat_member": {"status": status}})
    assert event is not None
    assert event.what == Blocked(blocked)


def test_a_group_is_a_server_with_one_channel() -> None:
    event = read(message=message(GROUP | {"title": "Lyon"}, text="/server"))
    assert event is not None
    assert event.server == Server("-1005", "Lyon", channel="-1005")
    event = read(my_chat_member={"chat": GROUP, "from": ANA, "date": 1, "new_chat_member": {"status": "kicked"}})
    assert event is not None
    assert event.server is not None
    assert (event.what, event.server.id) == (Expelled(), "-1005")


def test_both_sides_of_a_move_tell_the_same() -> None:
    small = {"id": -5, "type": "group"}
    assert what(small, migrate_to_chat_id=-1005) == Migrated("-5", "-1005")
    assert what(GROUP, migrate_from_chat_id=-5) == Migrated("-5", "-1005")


@pytest.mark.parametrize(
    "update",
    (
        {"message": message(text="hi") | {"from": ROBOT}},
        {"message": {"message_id": 1, "chat": {"id": -9, "type": "channel"}, "date": 1, "text": "news"}},
        {"channel_post": message(text="news")},
        {"message": message(GROUP, new_chat_members=[ANA])},
        {"message": message(pinned_message={})},
        {"edited_message": message(text="hi") | {"from": ROBOT}},
        {"callback_query": {"id": "1", "from": ANA, "inline_message_id": "x", "data": "d"}},
        {"my_chat_member": {"chat": GROUP, "from": ANA, "date": 1, "new_chat_member": {"status": "administrator"}}},
        {"poll": {}},
    ),
)
def test_what_no_person_meant_for_kith_gives_no_event(update: dict[str, object]) -> None:
    assert read(**update) is None
