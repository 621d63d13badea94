"""Routes that answer a person's act: the one callback, the message that came of it, and what follows for 15 minutes."""

from __future__ import annotations

from tests.fakes.discord_api.call import Call, played
from tests.fakes.discord_api.drafting import blank, fill
from tests.fakes.discord_api.interaction import (
    AUTOCOMPLETE,
    COMMAND,
    COMPONENT,
    MODAL,
    TOKEN_LASTS,
    Interaction,
)  # fmt: skip
from tests.fakes.discord_api.payloads import Json, Refused, invalid, items, number, part
from tests.fakes.discord_api.rules_modals import check_modal
from tests.fakes.discord_api.things import EPHEMERAL, LOADING, Message
from tests.fakes.discord_api.world import ephemeral

SAY, THINK, DEFER_UPDATE, UPDATE, SUGGEST, OPEN = 4, 5, 6, 7, 8, 9


@played("POST /interactions/{interaction_id}/{interaction_token}/callback")
def callback(call: Call) -> object:
    """The one answer, in time and of a kind that fits the act."""
    found = call.world.interactions.get(call.at["interaction_token"])
    if found is None or found.id != call.id("interaction_id"):
        raise Refused(10062)
    if found.answer is not None:
        raise Refused(40060)
    if found.age > found.within:
        raise Refused(10062)
    kind = number(call.body, "type")
    if kind not in _fitting(found):
        raise invalid("type", f"an answer of type {kind} to an interaction of type {found.kind}")
    data = part(call.body, "data")
    ANSWERS[kind](call, found, data)
    found.answer = kind
    if call.query.get("with_response", "").lower() not in {"1", "true"}:
        return None
    return _told(call, found)


def _fitting(found: Interaction) -> set[int]:
    if found.kind == AUTOCOMPLETE:
        return {SUGGEST}
    kinds = {SAY, THINK}
    if found.kind in {COMMAND, COMPONENT}:
        kinds.add(OPEN)
    if found.message is not None and found.kind in {COMPONENT, MODAL}:
        kinds |= {DEFER_UPDATE, UPDATE}
    return kinds


def _say(call: Call, found: Interaction, data: Json) -> None:
    found.original = _write(call, found, data)


def _write(call: Call, found: Interaction, data: Json) -> Message:
    flags = number(data, "flags") & EPHEMERAL
    message = blank(call.world, found.channel, call.world.bot)
    message.flags, message.asked, message.ephemeral_to = flags, found.metadata, ephemeral(flags, found.user)
    message.kind = 20 if found.kind == COMMAND else 19 if found.message else 0
    if found.kind == COMMAND and found.data.get("type", 1) != 1:
        message.kind = 23
    message.reply_to = found.message if message.kind == 19 else None
    return call.world.write(fill(call, data, message))


def _think(call: Call, found: Interaction, data: Json) -> None:
    flags = number(data, "flags") & EPHEMERAL | LOADING
    message = blank(call.world, found.channel, call.world.bot)
    message.flags, message.asked, message.ephemeral_to = flags, found.metadata, ephemeral(flags, found.user)
    message.kind = 20 if found.kind == COMMAND else 19
    found.original = call.world.write(message)


def _defer_update(_: Call, found: Interaction, __: Json) -> None:
    found.original = found.message


def _update(call: Call, found: Interaction, data: Json) -> None:
    assert found.message is not None
    found.original = _change(call, found.message, data)


def _change(call: Call, message: Message, data: Json) -> Message:
    thinking = message.loading
    fill(call, data, message)
    if not thinking:
        message.edited_at = call.world.clock.stamp()
    call.world.touch(message)
    return message


def _suggest(_: Call, found: Interaction, data: Json) -> None:
    found.suggestions = items(data, "choices")


def _open(_: Call, found: Interaction, data: Json) -> None:
    check_modal(data)
    found.modal = data


ANSWERS = {SAY: _say, THINK: _think, DEFER_UPDATE: _defer_update, UPDATE: _update, SUGGEST: _suggest, OPEN: _open}


def _told(call: Call, found: Interaction) -> Json:
    about: Json = {"id": str(found.id), "type": found.kind}
    resource: Json = {"type": found.answer}
    if found.original is not None:
        about |= {
            "response_message_id": str(found.original.id),
            "response_message_loading": found.original.loading,
            "response_message_ephemeral": found.original.ephemeral_to is not None,
        }
        resource["message"] = call.world.message_view(found.original)
    whole: Json = {"interaction": about}
    return whole | ({"resource": resource} if found.answer in {SAY, UPDATE} else {})


# ---- what follows ----------------------------------------------------------------------------------------------------


def _open_one(call: Call) -> Interaction:
    """The answered act whose token still holds."""
    found = call.world.interactions.get(call.at["webhook_token"])
    if found is None or call.id("webhook_id") != call.world.bot.id:
        raise Refused(10015)
    if found.age > TOKEN_LASTS:
        raise Refused(50027)
    if found.answer is None:
        raise Refused(10015)
    return found


def _message(call: Call) -> Message:
    found = _open_one(call)
    wanted = call.at.get("message_id", "@original")
    if wanted == "@original":
        message = found.original
    else:
        ours = [found.original, found.message, *found.followups]
        message = next((one for one in ours if one is not None and one.id == int(wanted)), None)
    if message is None or message.deleted:
        raise Refused(10008)
    return message


@played("POST /webhooks/{webhook_id}/{webhook_token}")
def follow_up(call: Call) -> object:
    """More to say; the first one takes the place of "thinking ..." and stays as private as that was."""
    found = _open_one(call)
    if found.original is not None and found.original.loading:
        return call.world.message_view(_change(call, found.original, call.body))
    message = _write(call, found, call.body)
    found.followups.append(message)
    return call.world.message_view(message)


ORIGINAL = "/webhooks/{webhook_id}/{webhook_token}/messages/@original"
LATER = "/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}"


@played(f"GET {ORIGINAL}", f"GET {LATER}")
def read_answer(call: Call) -> object:
    """One message of the answer."""
    return call.world.message_view(_message(call))


@played(f"PATCH {ORIGINAL}", f"PATCH {LATER}")
def edit_answer(call: Call) -> object:
    """Changes one message of the answer."""
    return call.world.message_view(_change(call, _message(call), call.body))


@played(f"DELETE {ORIGINAL}", f"DELETE {LATER}")
def delete_answer(call: Call) -> object:
    """Takes one message of the answer back."""
    call.world.delete(_message(call))
    return None
