"""Methods that put something into a chat, and the ones that change or remove it."""

from tests.fakes.bot_api.call import Call, played
from tests.fakes.bot_api.description import Upload
from tests.fakes.bot_api.markup import parse
from tests.fakes.bot_api.rules import DOING, bad, check_entities, check_keyboard, check_upload
from tests.fakes.bot_api.world import Chat, Json, Message


def _words(call: Call, words: str, entities: str, where: Json | None = None) -> Json:
    """Text or caption with its entities as content of a message; `where` when it is a part of the arguments."""
    given = call.arguments if where is None else where
    mode, listed = given.get("parse_mode"), given.get(entities, [])
    text, parsed = parse(str(given.get(words, "")), None if mode is None else str(mode))
    assert isinstance(listed, list)
    check_entities(text, parsed + listed)
    content: Json = {words: text} if text.strip() else {}
    if (parsed or listed) and content:
        content[entities] = parsed + listed
    return content


def _keyboard(call: Call, chat: Chat) -> Json:
    markup = call.part("reply_markup")
    check_keyboard(markup, chat)
    return {"reply_markup": markup} if markup else {}


def _write(call: Call, chat: Chat, content: Json) -> Message:
    if call.has("reply_parameters"):
        wanted = call.part("reply_parameters")
        message_id = wanted["message_id"]
        assert isinstance(message_id, int)
        original = call.world.message(chat.id, message_id)
        if original is None and not wanted.get("allow_sending_without_reply"):
            raise bad("message to be replied not found")
    return call.world.write(chat, call.world.bot, content, call.thread(chat))


@played("sendMessage")
def send_message(call: Call) -> object:
    """Text with entities and a keyboard."""
    chat = call.target()
    content = _words(call, "text", "entities")
    if not content:
        raise bad("message text is empty")
    return _write(call, chat, content | _keyboard(call, chat)).view()


def _file(call: Call, kind: str, source: object) -> Json:
    """The content of a message with one file: uploaded now, or known by its id."""
    if isinstance(source, str) and source.startswith("attach://"):
        source = call.files[source.removeprefix("attach://")]
    if isinstance(source, str):
        if source not in call.world.files:
            raise bad("wrong file identifier/HTTP URL specified")
        file_id, name, mime, size = source, "file", "application/octet-stream", len(call.world.files[source])
    else:
        assert isinstance(source, Upload)
        check_upload(kind, source)
        file_id, name, mime, size = call.world.keep(source.content), source.name, source.mime_type, len(source.content)
    common: Json = {"file_id": file_id, "file_unique_id": "u" + file_id[-8:], "file_size": size}
    if kind == "photo":
        return {"photo": [common | {"width": 800, "height": 600}]}
    return {"document": common | {"file_name": name, "mime_type": mime}}


def _send_file(call: Call, kind: str) -> object:
    chat = call.target()
    content = _file(call, kind, call.arguments[kind]) | _words(call, "caption", "caption_entities")
    return _write(call, chat, content | _keyboard(call, chat)).view()


@played("sendPhoto")
def send_photo(call: Call) -> object:
    """A picture of at most 10 MB."""
    return _send_file(call, "photo")


@played("sendDocument")
def send_document(call: Call) -> object:
    """Any file of at most 50 MB."""
    return _send_file(call, "document")


@played("sendMediaGroup")
def send_media_group(call: Call) -> object:
    """An album; documents and photos never mix, and an album has no keyboard."""
    chat, media = call.target(), call.items("media")
    kinds = {str(item["type"]) for item in media}
    if len(kinds) > 1 and "document" in kinds:
        raise bad("document can't be mixed with other media types")
    views = []
    for item in media:
        content = _file(call, str(item["type"]), item["media"]) | _words(call, "caption", "caption_entities", item)
        views.append(_write(call, chat, content | {"media_group_id": "g1"}).view())
    return views


@played("sendLocation")
def send_location(call: Call) -> object:
    """A point on the map."""
    chat = call.target()
    point: Json = {"latitude": call.arguments["latitude"], "longitude": call.arguments["longitude"]}
    return _write(call, chat, {"location": point} | _keyboard(call, chat)).view()


@played("sendChatAction")
def send_chat_action(call: Call) -> object:
    """ "typing" and its like; shown for five seconds."""
    chat = call.target()
    if call.words("action") not in DOING:
        raise bad("wrong parameter action in request")
    call.thread(chat)
    call.world.actions.append((chat.id, call.words("action")))
    return True


def _replace(message: Message, content: Json) -> object:
    """Stores the new content; the same content again is refused, as Telegram does it."""
    if content == message.content:
        raise bad(
            "message is not modified: specified new message content and reply markup are exactly the same as a current "
            "content and reply markup of the message"
        )
    message.content = content
    message.edits += 1
    return message.view()


def _inline_only(call: Call, message: Message) -> Json:
    keyboard = _keyboard(call, message.chat)
    if keyboard and "inline_keyboard" not in call.part("reply_markup"):
        raise bad("message can't be edited")
    return keyboard


@played("editMessageText")
def edit_message_text(call: Call) -> object:
    """New text and keyboard; without a keyboard the old one goes."""
    message = call.edited()
    if "text" not in message.content:
        raise bad("there is no text in the message to edit")
    content = _words(call, "text", "entities")
    if not content:
        raise bad("message text is empty")
    edited = _replace(message, content | _inline_only(call, message))
    call.world.wake()
    return edited


@played("editMessageCaption")
def edit_message_caption(call: Call) -> object:
    """New caption and keyboard under the same file."""
    message = call.edited()
    kept = {name: message.content[name] for name in ("photo", "document") if name in message.content}
    if not kept:
        raise bad("there is no caption in the message to edit")
    edited = _replace(message, kept | _words(call, "caption", "caption_entities") | _inline_only(call, message))
    call.world.wake()
    return edited


@played("editMessageReplyMarkup")
def edit_message_reply_markup(call: Call) -> object:
    """Only the keyboard changes, or goes."""
    message = call.edited()
    kept = {name: value for name, value in message.content.items() if name != "reply_markup"}
    edited = _replace(message, kept | _inline_only(call, message))
    call.world.wake()
    return edited


@played("editMessageMedia")
def edit_message_media(call: Call) -> object:
    """Another file in the place of the old one."""
    message, media = call.edited(), call.part("media")
    content = _file(call, str(media["type"]), media["media"]) | _words(call, "caption", "caption_entities", media)
    edited = _replace(message, content | _inline_only(call, message))
    call.world.wake()
    return edited


@played("deleteMessage")
def delete_message(call: Call) -> object:
    """The bot's own messages up to 48 hours old, and people's in private chats."""
    chat = call.target()
    message = call.world.message(chat.id, call.number("message_id"))
    if message is None:
        raise bad("message to delete not found")
    if call.world.clock() - message.date > 48 * 3600:
        raise bad("message can't be deleted for everyone")
    message.deleted = True
    call.world.wake()
    return True


@played("answerCallbackQuery")
def answer_callback_query(call: Call) -> object:
    """Every press is answered once and in time (15 minutes here)."""
    press = call.world.presses.get(call.words("callback_query_id"))
    if press is None:
        raise bad("query is too old and response timeout expired or query ID is invalid")
    if press.answers:
        call.world.complaints.append(f"press {press.id} was answered twice")
        raise bad("query is too old and response timeout expired or query ID is invalid")
    press.answers.append(call.arguments)
    call.world.wake()
    return True
