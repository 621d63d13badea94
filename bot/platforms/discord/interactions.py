"""What waits for an answer: interactions by their id, with the tokens that answer them. In memory only, for 15 minutes.

Discord wants a first answer within three seconds, once; after it (or after a deferral) the token edits and follows up.
Knows no views: what is said comes as the body of a message. Whoever is told `Over` goes on through the direct message.
"""

from __future__ import annotations

import asyncio
import logging
from collections import OrderedDict
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, Final, cast

from bot.platforms.contract import DeliveryError, Gone, Rejected
from bot.platforms.discord.errors import Acknowledged

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import discord

    from bot.platforms.discord.calls import Answer, Calls

LIFE: Final = 14.5 * 60
"""Seconds that a token is used: half a minute less than Discord keeps it."""
FIRST: Final = 2.9
"""Seconds within which the first answer must be there."""
REMEMBERED: Final = 5000
"""Interactions at once: 5 a second for a quarter of an hour."""
HIDDEN: Final = 1 << 6
"""The flag of a message that only the person sees."""

_CALLBACK: Final = "/interactions/{webhook_id}/{webhook_token}/callback?with_response=true"
_FOLLOW_UP: Final = "/webhooks/{webhook_id}/{webhook_token}"
_ORIGINAL: Final = "/webhooks/{webhook_id}/{webhook_token}/messages/@original"
_MESSAGE: Final = "/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}"
_MESSAGE_KIND, _THINKING, _NOTHING_YET, _UPDATE, _MODAL = 4, 5, 6, 7, 9

_log = logging.getLogger(__name__)

Body = dict[str, object]


class State(Enum):
    """What Discord has been told.

    THINKING: "Kith is thinking" stands in the message's place. UPDATING: the message that was pressed will change, or
    has. SAID: a first message, or a modal, answers it.
    """

    NONE = "none"
    THINKING = "thinking"
    UPDATING = "updating"
    SAID = "said"


@dataclass(slots=True, eq=False)
class Interaction:
    """One command, press or modal.

    person: who did it. hidden: what answers it is for this person's eyes only (in a server); in a direct message it is
    not. under: the ref of the message it stands under when Kith may change that one for this person ("123", or "e123"
    when it is hidden); None for a command, and for a message that everybody sees. component: a press, or a modal that
    a press opened. asks: the first answer may be a modal, so it is put off later.
    """

    id: str
    token: str
    application: int
    hidden: bool
    under: str | None = None
    component: bool = False
    asks: bool = False
    person: str = ""
    since: float = 0.0
    state: State = State.NONE
    spoken: bool = False  # something was said in words, so a toast is not needed
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)

    def ref(self, message: str) -> str:
        """How a message that this interaction made is named in receipts."""
        return f"e{message}" if self.hidden else message

    @property
    def places(self) -> Mapping[str, int | str]:
        """What fills the paths of everything after the first answer."""
        return {"webhook_id": self.application, "webhook_token": self.token}


class Interactions:
    """All that were received lately. Every method may be called for an id that is not known (any more)."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls
        self._known: OrderedDict[str, Interaction] = OrderedDict()
        self._by_message: OrderedDict[str, Interaction] = OrderedDict()  # hidden message -> who made it
        self._presses: OrderedDict[str, Interaction] = OrderedDict()  # message -> the newest press under it

    # ---- knowing -----------------------------------------------------------------------------------------------------

    def add(self, interaction: Interaction) -> None:
        """It has just come."""
        interaction.since = asyncio.get_running_loop().time()
        _remember(self._known, interaction.id, interaction)
        if interaction.under is not None:
            _remember(self._presses, interaction.under, interaction)

    def find(self, interaction_id: str) -> Interaction | None:
        """The one with this id while it can still be answered."""
        return self._alive(self._known.get(interaction_id))

    def pressed(self, message: str) -> Interaction | None:
        """The newest press under a message while that press can change it."""
        found = self._alive(self._presses.get(message))
        return found if found is not None and found.state in (State.NONE, State.UPDATING) else None

    def beside(self, message: str) -> Interaction | None:
        """Through which more can be said where a message stands: the press under it, else what made it if hidden."""
        return self.pressed(message) or self._alive(self._by_message.get(message))

    def _alive(self, found: Interaction | None) -> Interaction | None:
        if found is None:
            return None
        age = asyncio.get_running_loop().time() - found.since
        # What is being answered at this moment is not late: its answer has left in time.
        unanswered = found.state is State.NONE and not found.lock.locked()
        return found if age < (FIRST if unanswered else LIFE) else None

    # ---- answering ---------------------------------------------------------------------------------------------------

    async def say(self, one: Interaction, body: Body, files: Sequence[discord.File] = ()) -> str:
        """The next message that answers it; its ref. Raises DeliveryError, Over when it is too late."""
        async with one.lock:
            message = await self._say(one, body, files)
        one.spoken = True
        ref = one.ref(message["id"])
        if one.hidden:
            _remember(self._by_message, ref, one)
        return ref

    async def _say(self, one: Interaction, body: Body, files: Sequence[discord.File]) -> Answer:
        if one.state is State.NONE:
            try:
                return await self._first(one, _MESSAGE_KIND, _hidden(body) if one.hidden else body, files)
            except Acknowledged:
                # An earlier try has arrived without our knowing. Of a press it was a deferral that changes nothing:
                # its original is the message that was pressed, which everybody may see.
                one.state = State.UPDATING if one.component else State.THINKING
        if one.state is State.THINKING:
            answer = await self._calls.message("PATCH", _ORIGINAL, one.places, body, files)
            one.state = State.SAID
            return answer
        return await self._calls.message("POST", _FOLLOW_UP, one.places, _hidden(body) if one.hidden else body, files)

    async def change(self, ref: str, body: Body, files: Sequence[discord.File] = ()) -> bool:
        """Put this in the place of a message, through the press under it or the interaction that made it.

        False when neither is there: a message that is not hidden can still be changed without. Raises DeliveryError.
        """
        press = self.pressed(ref)
        if press is not None:
            async with press.lock:
                if press.state is State.NONE:
                    await self._update(press, body, files)
                    return True
            if press.state is State.UPDATING:  # else a message of its own answers it meanwhile
                await self._calls("PATCH", _ORIGINAL, press.places, body, files)
                return True
        maker = self._alive(self._by_message.get(ref))
        if maker is None:
            return False
        await self._calls("PATCH", _MESSAGE, _place_of(maker, ref), body, files)
        return True

    async def _update(self, press: Interaction, body: Body, files: Sequence[discord.File]) -> None:
        try:
            await self._first(press, _UPDATE, body, files)
        except Acknowledged:
            press.state = State.UPDATING
            await self._calls("PATCH", _ORIGINAL, press.places, body, files)

    async def remove(self, ref: str) -> None:
        """Take a hidden message away. Raises Gone when nobody can any more."""
        one = self._alive(self._by_message.get(ref))
        if one is None:
            raise Gone("nobody can reach a hidden message any more")
        await self._calls("DELETE", _MESSAGE, _place_of(one, ref))

    async def ask(self, interaction_id: str, modal: Body) -> bool:
        """Open a modal as the first answer; False when it is too late for one, or something else answered already.

        False as well where Discord refuses it: the question in the chat asks the same. Never raises.
        """
        one = self.find(interaction_id)
        if one is None:
            return False
        async with one.lock:
            if one.state is not State.NONE:
                return False
            try:
                await self._callback(one, {"type": _MODAL, "data": modal})
            except DeliveryError as trouble:
                if isinstance(trouble, Rejected):
                    _log.error("a form was refused: %s", trouble.reason)
                return False
            one.state = State.SAID
            one.spoken = True
            return True

    async def defer(self, interaction_id: str) -> None:
        """Win time: Discord shows that Kith is thinking, or waits with the message that was pressed. Never raises."""
        one = self.find(interaction_id)
        if one is None:
            return
        async with one.lock:
            if one.state is State.NONE:
                await self._put_off(one)

    async def _put_off(self, one: Interaction) -> None:
        kind = _NOTHING_YET if one.component else _THINKING
        state = State.UPDATING if one.component else State.THINKING
        data: Body = {"flags": HIDDEN} if one.hidden and not one.component else {}
        try:
            await self._callback(one, {"type": kind, "data": data})
        except DeliveryError as trouble:
            _log.info("an interaction could not be deferred: %s", trouble.reason)
            if not isinstance(trouble, Acknowledged):
                return
        one.state = state

    async def acknowledge(self, interaction_id: str, toast: Body | None = None) -> None:
        """All is said that will be: end what still waits, with a small word where nothing was said. Never raises."""
        one = self.find(interaction_id)
        if one is None:
            return
        try:
            async with one.lock:
                if toast is not None and not one.spoken:
                    await self._toast(one, toast)
                    return
                if one.state is State.NONE:
                    await self._put_off(one)
                if one.state is State.THINKING:
                    await self._calls("DELETE", _ORIGINAL, one.places)
                    one.state = State.SAID
        except DeliveryError as trouble:
            _log.info("an interaction stays unanswered: %s", trouble.reason)

    async def _toast(self, one: Interaction, toast: Body) -> None:
        """For this person's eyes only, in a direct message too: it can be dismissed."""
        body = {**toast, "allowed_mentions": {"parse": []}}
        if one.state is State.NONE:
            await self._first(one, _MESSAGE_KIND, _hidden(body), ())
        elif one.state is State.THINKING:
            await self._calls("PATCH", _ORIGINAL, one.places, body)
            one.state = State.SAID
        else:
            await self._calls("POST", _FOLLOW_UP, one.places, _hidden(body))

    # ---- the first answer --------------------------------------------------------------------------------------------

    async def _first(self, one: Interaction, kind: int, body: Body, files: Sequence[discord.File]) -> Answer:
        answer = await self._callback(one, {"type": kind, "data": body}, files)
        one.state = State.UPDATING if kind == _UPDATE else State.SAID
        resource = cast("dict[str, dict[str, Answer]]", answer)["resource"]
        return resource["message"]

    async def _callback(self, one: Interaction, body: Body, files: Sequence[discord.File] = ()) -> object:
        places = {"webhook_id": one.id, "webhook_token": one.token}
        return await self._calls("POST", _CALLBACK, places, body, files)


def _place_of(one: Interaction, ref: str) -> Mapping[str, int | str]:
    return {**one.places, "message_id": ref.removeprefix("e")}


def _hidden(body: Body) -> Body:
    flags = body.get("flags", 0)
    assert isinstance(flags, int)
    return {**body, "flags": flags | HIDDEN}


def _remember(where: OrderedDict[str, Interaction], key: str, one: Interaction) -> None:
    where.pop(key, None)
    where[key] = one
    while len(where) > REMEMBERED:
        where.popitem(last=False)
