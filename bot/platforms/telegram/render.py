"""Sends what Kith says: plans the messages with fit.py and hands them to the Bot API, step by step.

A send that fails half-way is remembered, so that trying again does not repeat what has arrived. Decides nothing about
when or to whom, and raises only DeliveryError.
"""

import contextlib
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import Final, Protocol

from telegram import Bot, InputFile
from telegram.error import BadRequest, TelegramError

from bot.lengths import cut, units
from bot.pacing import Pacer
from bot.platforms.contract import ANYTIME, DeliveryError, Gone, Receipt, Rejected, RetryLater, Turn
from bot.platforms.telegram.errors import (
    FloodWatch,
    delivery_error,
    is_media,
    is_no_picture,
    is_unchanged,
    is_without_topic,
)
from bot.platforms.telegram.fit import CAPTION_LIMIT, Entity, Step, plan
from bot.platforms.telegram.keyboards import inline
from handlers.kit.view import Shown, ShownFile
from storage import Address, MessageRef, NotFound

LARGEST_PHOTO: Final = 10 * 1024 * 1024
LARGEST_FILE: Final = 50 * 1024 * 1024
REMEMBERED: Final = 500
NO_PREVIEW: Final = {"is_disabled": True}

Payload = dict[str, object]


class Words(Protocol):
    """The adapter's own few words in a person's language: a message key and a language give a text."""

    def __call__(self, key: str, language: str, /) -> str: ...


@dataclass(frozen=True, slots=True)
class _Target:
    chat: int
    thread: int | None
    turn: Turn

    @property
    def private(self) -> bool:
        return self.chat > 0


class Writer:
    """Writes into chats, at the bot's pace. `blob` gives a stored file's bytes by its number."""

    def __init__(self, bot: Bot, pacer: Pacer, blob: Callable[[int], Awaitable[bytes]], words: Words) -> None:
        self._bot = bot
        self._pacer = pacer
        self._blob = blob
        self._words = words
        self._floods = FloodWatch()
        self._half_sent: OrderedDict[tuple[Address, Shown], int] = OrderedDict()
        self._uploaded: OrderedDict[int, tuple[str, str]] = OrderedDict()
        self._offers: OrderedDict[int, int] = OrderedDict()  # chat -> the message that offers the location button

    async def send(self, to: Address, shown: Shown, turn: Turn = ANYTIME) -> Receipt:
        """All messages of a view; the receipt names the last one. Raises DeliveryError."""
        target = _target(to, turn)
        steps = plan(shown, private=target.private)
        if not steps:
            raise Rejected("an empty message")
        return await self._send(to, target, shown, steps)

    async def change(self, ref: MessageRef, shown: Shown, turn: Turn = ANYTIME) -> Receipt:
        """Puts a view in the place of a message of ours; more than fits follows below it. Raises DeliveryError.

        One file with its words is edited in; what Telegram cannot do by editing (several files, the location button)
        is Gone: it has to be sent anew.
        """
        to = Address(ref.platform, ref.chat)
        target = _target(to, turn)
        steps = plan(shown, private=target.private)
        if not steps:
            raise Rejected("an empty message")
        is_one_file = len(steps) == 1 and len(shown.files) == 1
        if not is_one_file and (steps[0].kind != "text" or shown.files or steps[0].asks_location):
            raise Gone("this cannot be shown by editing")
        try:
            if is_one_file:
                await self._edit_file(target, _number(ref.message), steps[0])
            else:
                await self._edit(target, _number(ref.message), steps[0], alone=len(steps) == 1)
        except TelegramError as trouble:
            raise self._outcome(trouble, ref.chat) from trouble
        if len(steps) == 1:
            await self._take_back_offer(target)
            return Receipt(ref.message)
        return await self._send(to, target, shown, steps, done=1)

    async def remove(self, ref: MessageRef, turn: Turn = ANYTIME) -> None:
        """Deletes one message of ours. Raises DeliveryError; Gone for one that is gone or too old."""
        target = _target(Address(ref.platform, ref.chat), turn)
        try:
            await self._paced(target, "deletemessage", {"chat_id": target.chat, "message_id": _number(ref.message)})
        except TelegramError as trouble:
            raise self._outcome(trouble, ref.chat) from trouble

    async def _edit(self, target: _Target, message: int, step: Step, *, alone: bool) -> None:
        payload = {"chat_id": target.chat, "message_id": message}
        words: Payload = {"text": step.part.text, "link_preview_options": NO_PREVIEW} | _entities(step, "entities")
        keyboard = _keyboard(step)
        try:
            await self._paced(target, "editmessagetext", payload | words | keyboard)
        except BadRequest as refused:
            if is_unchanged(refused):
                return
            if not (is_media(refused) and alone and units(step.part.text) <= CAPTION_LIMIT):
                raise
            caption = {"caption": step.part.text} | _entities(step, "caption_entities")
            try:
                await self._paced(target, "editmessagecaption", payload | caption | keyboard)
            except BadRequest as again:
                if not is_unchanged(again):
                    raise

    async def _edit_file(self, target: _Target, message: int, step: Step) -> None:
        """The file with its words in the place of a message; what Telegram has already is not uploaded again."""
        from telegram import InputMediaDocument, InputMediaPhoto, MessageEntity  # rarely needed

        file = step.files[0]
        kind, known = self._uploaded.get(file.blob, (step.kind, None))
        content = known or InputFile(await self._content(file), filename=file.name, attach=True)
        of_kind = InputMediaPhoto if kind == "photo" else InputMediaDocument
        entities = [MessageEntity(**entity) for entity in step.part.entities]
        media = of_kind(content, caption=step.part.text or None, caption_entities=entities)
        payload: Payload = {"chat_id": target.chat, "message_id": message, "media": media}
        try:
            await self._paced(target, "editmessagemedia", payload | _keyboard(step))
        except BadRequest as refused:
            if not is_unchanged(refused):
                raise

    async def _send(self, to: Address, target: _Target, shown: Shown, steps: list[Step], done: int = 0) -> Receipt:
        await self._take_back_offer(target)
        key = (to, shown)
        done = max(done, self._half_sent.pop(key, 0))
        message: int | None = None
        for at in range(done, len(steps)):
            try:
                message = await self._step(target, steps[at], shown.language)
            except DeliveryError:
                self._remember_half(key, at)
                raise
            except TelegramError as trouble:
                self._remember_half(key, at)
                raise self._outcome(trouble, to.chat) from trouble
        return Receipt(None if message is None else str(message))

    def _remember_half(self, key: tuple[Address, Shown], done: int) -> None:
        if done:
            self._half_sent[key] = done
            while len(self._half_sent) > REMEMBERED:
                self._half_sent.popitem(last=False)

    def _outcome(self, trouble: TelegramError, chat: str) -> DeliveryError:
        outcome = delivery_error(trouble)
        if isinstance(outcome, RetryLater) and outcome.after is not None:
            seconds = outcome.after.total_seconds()
            outcome = self._floods.judge(outcome, chat)
            self._pacer.hold(None if outcome.whole_bot else chat, seconds)
        return outcome

    async def _step(self, target: _Target, step: Step, language: str) -> int:
        """Sends one message, in the chat at large when its topic is closed or gone."""
        try:
            return await self._step_to(target, step, language)
        except BadRequest as refused:
            if target.thread is None or not is_without_topic(refused):
                raise
            return await self._step_to(replace(target, thread=None), step, language)

    async def _step_to(self, target: _Target, step: Step, language: str) -> int:
        payload: Payload = {"chat_id": target.chat}
        if target.thread is not None:
            payload["message_thread_id"] = target.thread
        if step.kind == "album":
            return await self._album(target, payload, step)
        if step.kind != "text":
            return await self._file(target, payload | _keyboard(step), step)
        payload["link_preview_options"] = NO_PREVIEW
        if step.asks_location:
            return await self._offer(target, payload, step, language)
        payload["text"] = step.part.text
        return await self._sent(target, "sendmessage", payload | _entities(step, "entities") | _keyboard(step))

    async def _offer(self, target: _Target, payload: Payload, step: Step, language: str) -> int:
        """The phone's own button for a location stands below the text field, not under the message."""
        payload["text"] = step.part.text or self._words("kit-location-offer", language)
        payload["reply_markup"] = self._location_button(language)
        message = await self._sent(target, "sendmessage", payload | _entities(step, "entities"))
        if not step.part.text:
            self._offers[target.chat] = message
            while len(self._offers) > REMEMBERED:
                self._offers.popitem(last=False)
        return message

    async def _take_back_offer(self, target: _Target) -> None:
        """Deleting the message that brought the location button takes the button away too."""
        message = self._offers.pop(target.chat, None)
        if message is not None:
            with contextlib.suppress(TelegramError):
                await self._call("deletemessage", {"chat_id": target.chat, "message_id": message})

    def _location_button(self, language: str) -> Payload:
        button = {"text": self._words("kit-location-button", language), "request_location": True}
        return {"keyboard": [[button]], "one_time_keyboard": True, "resize_keyboard": True}

    async def _file(self, target: _Target, payload: Payload, step: Step) -> int:
        file = step.files[0]
        if step.part.text:
            payload |= {"caption": step.part.text} | _entities(step, "caption_entities")
        if (known := self._uploaded.get(file.blob)) is not None:
            kind, file_id = known
            return await self._sent(target, f"send{kind}", payload | {kind: file_id})
        content = await self._content(file)
        if step.kind == "photo" and len(content) <= LARGEST_PHOTO:
            try:
                return await self._upload(target, payload, file, "photo", content)
            except BadRequest as refused:
                if not is_no_picture(refused):
                    raise
        return await self._upload(target, payload, file, "document", content)

    async def _upload(self, target: _Target, payload: Payload, file: ShownFile, kind: str, content: bytes) -> int:
        sent = await self._paced(target, f"send{kind}", payload | {kind: InputFile(content, filename=file.name)})
        assert isinstance(sent, dict)
        stored = sent[kind][-1] if kind == "photo" else sent[kind]
        self._uploaded[file.blob] = (kind, stored["file_id"])  # the same file to many people is uploaded once
        while len(self._uploaded) > REMEMBERED:
            self._uploaded.popitem(last=False)
        return _message_id(sent)

    async def _album(self, target: _Target, payload: Payload, step: Step) -> int:
        from telegram import InputMediaDocument, InputMediaPhoto  # rarely needed

        of_kind = InputMediaPhoto if step.files[0].mime.startswith("image/") else InputMediaDocument
        media = []
        for file in step.files:
            content = InputFile(await self._content(file), filename=file.name, attach=True)
            media.append(of_kind(content, caption=cut(file.alt, CAPTION_LIMIT) or None))
        sent = await self._paced(target, "sendmediagroup", payload | {"media": media}, weight=len(media))
        assert isinstance(sent, list)
        return _message_id(sent[-1])

    async def _content(self, file: ShownFile) -> bytes:
        try:
            content = await self._blob(file.blob)
        except NotFound:
            raise Rejected("the file is not kept any more") from None
        if len(content) > LARGEST_FILE:
            raise Rejected("the file is too large for Telegram")
        return content

    async def _sent(self, target: _Target, method: str, payload: Payload) -> int:
        return _message_id(await self._paced(target, method, payload))

    async def _paced(self, target: _Target, method: str, payload: Payload, *, weight: int = 1) -> object:
        """Whatever says or changes something waits for its turn; `weight` messages appear in the chat."""
        async with self._pacer.turn(str(target.chat), target.turn, weight=weight):
            return await self._call(method, payload)

    async def _call(self, method: str, payload: Payload) -> object:
        """Through the library's door for raw calls: its message objects cost more than sending does (335 us to 150).

        The lower-case name keeps it from warning that it has a method of that name.
        """
        answer: object = await self._bot.do_api_request(method, payload)
        return answer


def _message_id(sent: object) -> int:
    assert isinstance(sent, dict)
    number = sent["message_id"]
    assert isinstance(number, int)
    return number


def _entities(step: Step, name: str) -> Payload:
    listed: tuple[Entity, ...] = step.part.entities
    return {name: listed} if listed else {}


def _keyboard(step: Step) -> Payload:
    return {"reply_markup": {"inline_keyboard": inline(step.keyboard)}} if step.keyboard else {}


def _number(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise Rejected("an id that is not Telegram's") from None


def _target(to: Address, turn: Turn) -> _Target:
    return _Target(_number(to.chat), None if to.thread is None else _number(to.thread), turn)
