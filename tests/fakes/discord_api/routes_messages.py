"""Routes that write into channels, DMs and threads, and read what stands there."""

from __future__ import annotations

from tests.fakes.discord_api.call import Call, played
from tests.fakes.discord_api.drafting import blank, fill
from tests.fakes.discord_api.payloads import Json, Refused, invalid, number, part, words
from tests.fakes.discord_api.things import MANAGE_MESSAGES, SEND, THREAD, Channel, Message
from tests.fakes.discord_api.world import NONCES_LAST, Event


def _target(call: Call) -> Channel:
    """The channel that is written to, or the refusal when the bot may not."""
    channel = call.world.channel(call.id("channel_id"), SEND)
    if channel.partner is not None:
        if not call.world.share_a_guild(channel.partner):
            raise Refused(50278)
        if not channel.partner.dms_open:
            raise Refused(50007)
    if channel.locked:
        raise Refused(50083)
    channel.archived = False
    return channel


@played("POST /channels/{channel_id}/messages")
def create(call: Call) -> object:
    """A new message, or the one that this nonce made a moment ago."""
    channel, world = _target(call), call.world
    nonce = str(call.body["nonce"]) if call.body.get("nonce") is not None else None
    if nonce is not None and call.body.get("enforce_nonce") and nonce in world.nonces:
        at, earlier = world.nonces[nonce]
        if world.clock() - at < NONCES_LAST:
            return world.message_view(earlier)
    message = fill(call, call.body, blank(world, channel, world.bot))
    message.nonce = nonce
    _refer(call, message)
    if nonce is not None:
        world.nonces[nonce] = world.clock(), message
    return world.message_view(world.write(message))


def _refer(call: Call, message: Message) -> None:
    """Makes it a reply; an answer to a message that is gone is refused unless that was foreseen."""
    reference = part(call.body, "message_reference")
    if not reference:
        return
    found = call.world.messages.get(number(reference, "message_id"))
    if found is None or found.deleted or found.channel is not message.channel or found.ephemeral_to is not None:
        if reference.get("fail_if_not_exists", True):
            raise invalid("message_reference", "Unknown message", "REPLIES_UNKNOWN_MESSAGE")
        return
    message.reply_to, message.kind = found, 19


@played("GET /channels/{channel_id}/messages")
def history(call: Call) -> object:
    """The newest messages first, between `before` and `after`."""
    channel, query = call.world.channel(call.id("channel_id")), call.query
    limit, after, before = int(query.get("limit", 50)), int(query.get("after", 0)), int(query.get("before", 1 << 63))
    if not 1 <= limit <= 100:
        raise invalid("limit", "int value should be between 1 and 100.", "NUMBER_TYPE_MAX")
    standing = [one for one in call.world.in_channel(channel) if one.ephemeral_to is None and after < one.id < before]
    page = standing[:limit] if "after" in query else standing[-limit:]
    return [call.world.message_view(message) for message in reversed(page)]


@played("GET /channels/{channel_id}/messages/{message_id}")
def read(call: Call) -> object:
    """One message."""
    channel = call.world.channel(call.id("channel_id"))
    return call.world.message_view(call.world.message(channel, call.id("message_id")))


@played("PATCH /channels/{channel_id}/messages/{message_id}")
def edit(call: Call) -> object:
    """Changes a message of the bot's own."""
    channel = call.world.channel(call.id("channel_id"))
    message = call.world.message(channel, call.id("message_id"))
    if message.author is not call.world.bot:
        raise Refused(50005)
    if channel.locked or channel.archived:
        raise Refused(50083)
    fill(call, call.body, message)
    message.edited_at = call.world.clock.stamp()
    call.world.touch(message)
    return call.world.message_view(message)


@played("DELETE /channels/{channel_id}/messages/{message_id}")
def delete(call: Call) -> object:
    """Deletes a message of the bot's own; others' only with the right to, and never in DMs."""
    channel = call.world.channel(call.id("channel_id"))
    message = call.world.message(channel, call.id("message_id"))
    if message.author is not call.world.bot:
        if channel.partner is not None:
            raise Refused(50003)
        if not channel.allows_bot(MANAGE_MESSAGES, call.world.bot):
            raise Refused(50013)
    call.world.delete(message)
    return None


@played("POST /channels/{channel_id}/typing")
def typing(call: Call) -> object:
    """Shows for ten seconds that the bot types."""
    call.world.typings.append(_target(call).id)
    return None


@played("POST /channels/{channel_id}/threads", "POST /channels/{channel_id}/messages/{message_id}/threads")
def open_thread(call: Call) -> object:
    """A thread of its own, or one that hangs on a message and has its id."""
    parent, world = call.world.channel(call.id("channel_id"), SEND), call.world
    if parent.guild is None or parent.parent is not None:
        raise Refused(50003)
    thread_id = world.clock.snowflake()
    if "message_id" in call.at:
        thread_id = world.message(parent, call.id("message_id")).id
        if thread_id in world.channels:
            raise invalid("_", "A thread has already been created for this message", "THREAD_ALREADY_CREATED")
    thread = Channel(thread_id, THREAD, words(call.body, "name"), parent.guild, parent=parent)
    world.channels[thread.id] = thread
    view: Json = thread.view(world.bot)
    world.tell(Event("THREAD_CREATE", view | {"newly_created": True}, 1, parent.guild))
    return view
