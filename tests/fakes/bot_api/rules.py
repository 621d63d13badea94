"""What the description's prose demands beyond shapes: entities, keyboards, commands, files.

Each rule raises the refusal of the real server, in its words where they are known.
"""

import re
from collections.abc import Iterable
from typing import Final
from urllib.parse import urlsplit

from tests.fakes.bot_api.description import Upload
from tests.fakes.bot_api.world import Chat, Json, Refused

MB: Final = 1024 * 1024
PICTURES: Final = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF8", b"RIFF")
STYLES: Final = {"danger", "success", "primary"}
DOING: Final = {
    "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice", "upload_document",
    "choose_sticker", "find_location", "record_video_note", "upload_video_note",
}  # fmt: skip
# Button fields that say what a press does; exactly one belongs to an inline button.
DEEDS: Final = {
    "url", "callback_data", "web_app", "login_url", "switch_inline_query", "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat", "copy_text", "callback_game", "pay",
}  # fmt: skip
ENTITIES: Final = {
    "mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number", "bold", "italic", "underline",
    "strikethrough", "spoiler", "blockquote", "expandable_blockquote", "code", "pre", "text_link", "text_mention",
    "custom_emoji", "date_time",
}  # fmt: skip
NEEDS: Final = {"text_link": "url", "text_mention": "user", "custom_emoji": "custom_emoji_id", "date_time": "unix_time"}


def bad(why: str) -> Refused:
    """A 400 with this reason."""
    return Refused(400, f"Bad Request: {why}")


def check_entities(text: str, entities: list[Json]) -> None:
    """Offsets are UTF-16 units, inside the text, on character borders; entities nest but never cross."""
    units = text.encode("utf-16-le")
    ranges: list[tuple[int, int]] = []
    for entity in entities:
        kind, start, length = entity["type"], entity["offset"], entity["length"]
        assert isinstance(start, int)
        assert isinstance(length, int)
        if kind not in ENTITIES:
            raise bad(f"can't parse entities: unsupported type {kind}")
        end = start + length
        if start < 0 or length < 1 or end * 2 > len(units):
            raise bad(f"can't parse entities: {kind} at {start}+{length} is outside the text")
        if any(_splits_a_character(units, border) for border in (start, end)):
            raise bad(f"can't parse entities: {kind} at {start}+{length} cuts a character in two")
        needed = NEEDS.get(str(kind))
        if needed and needed not in entity:
            raise bad(f"can't parse entities: {kind} needs {needed}")
        ranges.append((start, end))
    for one, (start, end) in enumerate(ranges):
        if any(start < other < end < last for other, last in ranges[one + 1 :] + ranges[:one]):
            raise bad("can't parse entities: two entities cross")


def _splits_a_character(units: bytes, at: int) -> bool:
    """Whether a border lies between the two halves of a surrogate pair."""
    return at * 2 < len(units) and 0xDC <= units[at * 2 + 1] <= 0xDF


def check_keyboard(markup: Json, chat: Chat) -> None:
    """Rows, counts, one deed per button, addresses, and what only private chats may have."""
    rows = markup.get("inline_keyboard", markup.get("keyboard"))
    if rows is None:
        return
    assert isinstance(rows, list)
    if any(not row for row in rows):
        raise bad("a row of the keyboard is empty")
    if any(len(row) > 8 for row in rows) or sum(map(len, rows)) > 100:
        raise bad("reply markup is too long")
    for button in (button for row in rows for button in row):
        if not str(button.get("text", "")).strip():
            raise bad("text buttons are unallowed in the inline keyboard" if "inline_keyboard" in markup else "button")
        if button.get("style") is not None and button["style"] not in STYLES:
            raise bad("BUTTON_STYLE_INVALID")
        if "inline_keyboard" in markup:
            _check_deed(button)
        elif chat.type != "private" and ("request_location" in button or "request_contact" in button):
            raise bad("location can be requested in private chats only")


def _check_deed(button: Json) -> None:
    deeds = button.keys() & DEEDS
    if len(deeds) != 1:
        raise bad(f"a button must do exactly one thing, this one has {sorted(deeds)}")
    address = button.get("url")
    if address is not None and urlsplit(str(address)).scheme not in {"http", "https", "tg"}:
        raise bad(f"inline keyboard button URL '{address}' is invalid: Wrong HTTP URL")


def check_commands(commands: Iterable[Json]) -> None:
    """Names are 1-32 of lowercase English letters, digits and underscores."""
    for command in commands:
        if not re.fullmatch(r"[a-z0-9_]{1,32}", str(command["command"])):
            raise bad("BOT_COMMAND_INVALID")
        if not str(command["description"]).strip():
            raise bad("BOT_COMMAND_DESCRIPTION_INVALID")


def check_upload(kind: str, upload: Upload) -> None:
    """A photo must be a picture of at most 10 MB, any other file has at most 50 MB; nothing is empty."""
    if not upload.content:
        raise bad("file must be non-empty")
    if len(upload.content) > (10 if kind == "photo" else 50) * MB:
        raise Refused(413, "Request Entity Too Large")
    if kind == "photo" and not upload.content.startswith(PICTURES):
        raise bad("IMAGE_PROCESS_FAILED")


def check_language(code: str) -> None:
    """A two-letter code, or empty for everybody without a menu of their own."""
    if code and not re.fullmatch(r"[a-z]{2}", code):
        raise bad("LANGUAGE_CODE_INVALID")
