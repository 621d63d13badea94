"""Sends what Kith says: plans the messages with fit.py and hands them to Discord, one after the other.

An answer goes through its interaction while that lives, else into the direct message. A send that fails half-way is
remembered, so that trying again repeats nothing. Decides nothing about when or to whom; raises only DeliveryError.
"""

from __future__ import annotations

import asyncio
import io
import secrets
from collections import OrderedDict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, TypeAlias, TypeVar, cast

import discord

from bot.pacing import Pacer
from bot.platforms.contract import ANYTIME, DeliveryError, Gone, Receipt, Rejected, RetryLater, Unreachable
from bot.platforms.discord.fit import MENU_OPTIONS, TEXT_LIMIT, Message, plan
from bot.platforms.discord.interactions import State
from bot.platforms.discord.markup import clickable
from bot.platforms.discord.modals import modal, parts
from storage import ANSWER, Address, NotFound

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence

    from bot.platforms.contract import Pace, Turn
    from bot.platforms.discord.calls import Calls
    from bot.platforms.discord.custom_ids import FormPart
    from bot.platforms.discord.interactions import Interaction, Interactions
    from handlers.kit.view import Shown, ShownDialog
    from storage import MessageRef

    FormOf: TypeAlias = Callable[[str, int], Awaitable[Shown | None]]
    """The form behind a draft as it stands now, for this person (by the platform's id); None when it is not theirs."""

LARGEST_FILE: Final = 10 * 1024 * 1024
REMEMBERED: Final = 500
TYPING_A_SECOND: Final = 5
CHANNELS: Final = 10_000
SHUT_FOR: Final = 600.0
"""Seconds in which a chat that refused is not asked again, but with an answer: each refusal counts against the bot."""

_MESSAGES: Final = "/channels/{channel_id}/messages"
_MESSAGE: Final = "/channels/{channel_id}/messages/{message_id}"

__all__ = ["MENU_OPTIONS", "TEXT_LIMIT", "Writer"]

_Key = TypeVar("_Key")
_Value = TypeVar("_Value")


@dataclass(frozen=True, slots=True)
class _Begun:
    """A letter under way: how many of its messages have arrived, and what marks them as the same when sent again."""

    mark: str
    done: int = 0


def _no_mention(_name: str, _language: str) -> str | None:
    return None


async def _no_form(_person: str, _draft: int) -> Shown | None:
    return None


class Writer:
    """Writes into chats, at the bot's pace. `blob` gives a stored file's bytes by its number.

    mention: a command as a text calls it, by its name and the text's language; None where it is words.
    """

    def __init__(
        self,
        calls: Calls,
        interactions: Interactions,
        blob: Callable[[int], Awaitable[bytes]],
        pace: Pace,
        form: FormOf = _no_form,
        mention: Callable[[str, str], str | None] = _no_mention,
    ) -> None:
        self._calls = calls
        self._interactions = interactions
        self._blob = blob
        self._form = form
        self._mention = mention
        self._pacer = Pacer(pace, is_group=lambda _chat: False)
        self._typed: list[float] = []  # when, in the last second
        self._channels: OrderedDict[str, int] = OrderedDict()  # person -> the direct message's channel
        self._shut: OrderedDict[str, float] = OrderedDict()  # chat -> until when it is not asked
        self._begun: OrderedDict[tuple[Address, Shown, str], _Begun] = OrderedDict()
        self._wrong: OrderedDict[int, ShownDialog] = OrderedDict()  # draft -> its form with what was typed wrongly
        self._behind: OrderedDict[int, str] = OrderedDict()  # draft -> the question behind a form that opened at once

    # ---- the contract ------------------------------------------------------------------------------------------------

    async def send(self, to: Address, shown: Shown, turn: Turn = ANYTIME) -> Receipt:
        """All messages of a view; the receipt names the last one. Raises DeliveryError."""
        contents = await self._contents(shown)
        messages = self._planned(shown, contents)
        if not messages:
            raise Rejected("an empty message")
        self._note_form(shown.dialog)
        one = self._interaction(to)
        if one is None or shown.dialog is None or not await self._open_at_once(one, shown.dialog):
            return await self._send(to, shown, messages, contents, turn)
        receipt = await self._send(to, shown, messages, contents, turn)
        if receipt.message is not None:
            _keep(self._behind, shown.dialog.draft, receipt.message, REMEMBERED)
        return receipt

    async def change(self, ref: MessageRef, shown: Shown, turn: Turn = ANYTIME) -> Receipt:
        """Puts a view in the place of a message of ours; more than fits follows below it. Raises DeliveryError."""
        contents = await self._contents(shown)
        messages = self._planned(shown, contents)
        if not messages:
            raise Rejected("an empty message")
        self._note_form(shown.dialog)
        beside = self._interactions.beside(ref.message)
        turn.check()
        await self._edit(ref, messages[0], contents, turn)
        if len(messages) == 1:
            return Receipt(ref.message)
        to = Address(ref.platform, ref.chat, f"i{beside.id}" if beside is not None else None)
        return await self._send(to, shown, messages, contents, turn, done=1)

    async def remove(self, ref: MessageRef, turn: Turn = ANYTIME) -> None:
        """Deletes one message of ours. Raises DeliveryError; Gone for one that is gone or out of reach."""
        if ref.message.startswith("e"):
            turn.check()
            await self._interactions.remove(ref.message)
            return
        async with self._pacer.turn(ref.chat, turn):
            places = {"channel_id": await self._channel(ref.chat), "message_id": _number(ref.message)}
            await self._calls("DELETE", _MESSAGE, places)

    async def typing(self, chat: str) -> None:
        """ "typing" for ten seconds, unless many are waited for: it is no message, but counts against all limits.

        Raises DeliveryError.
        """
        now = asyncio.get_running_loop().time()
        self._typed = [at for at in self._typed if at > now - 1]
        if len(self._typed) >= TYPING_A_SECOND:
            return
        self._typed.append(now)
        await self._calls("POST", "/channels/{channel_id}/typing", {"channel_id": await self._channel(chat)})

    def recall(self, sent: Sequence[tuple[str, float]]) -> None:
        """See the contract."""
        self._pacer.refill(sent)

    def knows(self, person: str, channel: int) -> None:
        """Where this person's direct messages are, and that they are open: they have just written there."""
        _keep(self._channels, person, channel, CHANNELS)
        self._shut.pop(person, None)

    # ---- forms -------------------------------------------------------------------------------------------------------

    async def open_form(self, interaction_id: str, form: FormPart) -> bool:
        """Opens one part of a form as the answer to a press; False when the form is over, or it is too late.

        The form is read anew, so it opens after a restart too, and with what was answered elsewhere meanwhile.
        """
        one = self._interactions.find(interaction_id)
        shown = await self._form(one.person, form.draft) if one is not None else None
        if shown is None or shown.dialog is None:
            return False
        dialog = _with_wrong(shown.dialog, self._wrong.get(form.draft))
        data = modal(dialog, min(form.part, len(parts(dialog))))
        return data is not None and await self._interactions.ask(interaction_id, data)

    def question_behind(self, draft: int) -> str:
        """The message that asks the same as a form which a command opened: what answers the form takes its place.

        Empty where it is not known (any more). It stays known: a form whose sending seemed to fail is sent twice.
        """
        return self._behind.get(draft, "")

    async def _open_at_once(self, one: Interaction, dialog: ShownDialog) -> bool:
        """A command that opens a form opens it, when it fits into one modal; the question follows behind it.

        Not where the command said all that must be told: then the card is to be looked at.
        """
        begun = any(one.value for one in dialog.inputs)
        missing = any(one.error or (one.required and not one.value) for one in dialog.inputs)
        if (begun and not missing) or not one.asks or one.state is not State.NONE or len(parts(dialog)) != 1:
            return False
        data = modal(dialog, 1)
        assert data is not None
        return await self._interactions.ask(one.id, data)

    def _note_form(self, dialog: ShownDialog | None) -> None:
        """The draft keeps only what could be read; what was typed wrongly waits here to be mended."""
        if dialog is None:
            return
        self._wrong.pop(dialog.draft, None)
        if any(one.error for one in dialog.inputs):
            _keep(self._wrong, dialog.draft, dialog, REMEMBERED)

    # ---- sending -----------------------------------------------------------------------------------------------------

    async def _send(
        self,
        to: Address,
        shown: Shown,
        messages: Sequence[Message],
        contents: Mapping[int, bytes],
        turn: Turn,
        done: int = 0,
    ) -> Receipt:
        # By its name too: two letters of the same words must not share a mark, or the second were left out as a double.
        letter = (replace(to, thread=None), shown, turn.name)
        begun = self._begun.pop(letter, None) or _Begun(turn.name or secrets.token_hex(8), done)
        ref: str | None = None
        for at in range(begun.done, len(messages)):
            try:
                ref = await self._one(to, messages[at], contents, turn, f"{begun.mark}-{at}")
            except DeliveryError as trouble:
                if not isinstance(trouble, Unreachable | Rejected):
                    _keep(self._begun, letter, replace(begun, done=at), REMEMBERED)
                raise
        return Receipt(ref)

    async def _one(self, to: Address, message: Message, contents: Mapping[int, bytes], turn: Turn, nonce: str) -> str:
        """One message; its ref. Where the interaction is over, it goes into the direct message."""
        one = self._interaction(to)
        if one is not None:
            turn.check()
            try:
                return await self._interactions.say(one, message.body(), _uploads(message, contents))
            except (Gone, Unreachable):
                pass
        self._refuse_shut(to.chat, turn)
        body = {**message.body(), "nonce": nonce, "enforce_nonce": True}
        try:
            async with self._pacer.turn(to.chat, turn):
                places = {"channel_id": await self._channel(to.chat)}
                sent = await self._calls.message("POST", _MESSAGES, places, body, _uploads(message, contents))
        except DeliveryError as trouble:
            self._learn(to.chat, trouble)
            raise
        return sent["id"]

    async def _edit(self, ref: MessageRef, message: Message, contents: Mapping[int, bytes], turn: Turn) -> None:
        """Through the press under it, which is answered by that; otherwise by its channel."""
        hidden = ref.message.startswith("e")
        try:
            if await self._interactions.change(ref.message, message.body(), _uploads(message, contents)):
                return
        except Gone:
            if hidden:
                raise
        if hidden:
            raise Gone("nobody can reach a hidden message any more")
        try:
            async with self._pacer.turn(ref.chat, turn):
                places = {"channel_id": await self._channel(ref.chat), "message_id": _number(ref.message)}
                await self._calls("PATCH", _MESSAGE, places, message.body(), _uploads(message, contents))
        except DeliveryError as trouble:
            self._learn(ref.chat, trouble)
            raise

    def _interaction(self, to: Address) -> Interaction | None:
        thread = to.thread or ""
        return self._interactions.find(thread[1:]) if thread.startswith("i") else None

    async def _channel(self, chat: str) -> int:
        """A server's channel by its address; a person's direct message, opened where it is not known."""
        if chat.startswith("c"):
            return _number(chat[1:])
        known = self._channels.get(chat)
        if known is None:
            opened = await self._calls("POST", "/users/@me/channels", body={"recipient_id": str(_number(chat))})
            known = int(cast("dict[str, str]", opened)["id"])
            _keep(self._channels, chat, known, CHANNELS)
        return known

    def _planned(self, shown: Shown, contents: Mapping[int, bytes]) -> list[Message]:
        pieces = clickable(shown.pieces, lambda name: self._mention(name, shown.language))
        return plan(replace(shown, pieces=pieces), {blob: len(content) for blob, content in contents.items()})

    async def _contents(self, shown: Shown) -> dict[int, bytes]:
        contents: dict[int, bytes] = {}
        for file in shown.files:
            try:
                contents[file.blob] = await self._blob(file.blob)
            except NotFound:
                raise Rejected("the file is not kept any more") from None
            if len(contents[file.blob]) > LARGEST_FILE:
                raise Rejected("the file is too large for Discord")
        return contents

    # ---- what refusals teach -----------------------------------------------------------------------------------------

    def _refuse_shut(self, chat: str, turn: Turn) -> None:
        until = self._shut.get(chat)
        if until is not None and turn.priority != ANSWER and until > asyncio.get_running_loop().time():
            raise Unreachable("refused a moment ago")

    def _learn(self, chat: str, trouble: DeliveryError) -> None:
        if isinstance(trouble, Unreachable):
            _keep(self._shut, chat, asyncio.get_running_loop().time() + SHUT_FOR, CHANNELS)
            self._channels.pop(chat, None)
        elif isinstance(trouble, RetryLater) and trouble.after is not None:
            self._pacer.hold(None if trouble.whole_bot else chat, trouble.after.total_seconds())


def _with_wrong(dialog: ShownDialog, wrong: ShownDialog | None) -> ShownDialog:
    """The form as it is stored, with what was typed wrongly in its place."""
    if wrong is None:
        return dialog
    typed = {one.name: one for one in wrong.inputs if one.error}
    return replace(dialog, inputs=tuple(typed.get(one.name, one) for one in dialog.inputs))


def _uploads(message: Message, contents: Mapping[int, bytes]) -> list[discord.File]:
    """Made for each call: the library reads them to their end."""
    return [discord.File(io.BytesIO(contents[file.blob]), file.name, description=file.alt) for file in message.files]


def _keep(where: OrderedDict[_Key, _Value], key: _Key, value: _Value, most: int) -> None:
    where.pop(key, None)
    where[key] = value
    while len(where) > most:
        where.popitem(last=False)


def _number(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise Rejected("an id that is not Discord's") from None
