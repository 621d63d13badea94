"""Makes and changes messages out of checked bodies: text, embeds, components, files, mentions."""

from __future__ import annotations

import itertools
import mimetypes
import re
from dataclasses import replace

from tests.fakes.discord_api.call import Call, Upload
from tests.fakes.discord_api.payloads import Json, Refused, invalid, items, number, part, words
from tests.fakes.discord_api.rules_messages import SELECTS, check_message, check_sizes
from tests.fakes.discord_api.things import COMPONENTS_V2, LOADING, Attachment, Channel, Message, User
from tests.fakes.discord_api.world import World

MENTION = re.compile(r"<@!?(\d+)>")
EVERYONE = re.compile(r"@(everyone|here)\b")


def fill(call: Call, body: Json, message: Message) -> Message:
    """Puts what the body gives into the message; raises before anything is changed."""
    content = words(body, "content").strip() if "content" in body else message.content
    embeds = items(body, "embeds") if "embeds" in body else message.embeds
    components = items(body, "components") if "components" in body else message.components
    flags = message.flags & ~LOADING | number(body, "flags") & (COMPONENTS_V2 | 1 << 2 | 1 << 12)
    check_message(content, embeds, components, flags)
    attachments = _attachments(call, body, message)
    if not (content or embeds or attachments or (components and flags & COMPONENTS_V2)):
        raise Refused(50006)
    _check_named_files(embeds, attachments)
    message.content, message.embeds, message.attachments, message.flags = content, embeds, attachments, flags
    message.components = _numbered(components)
    message.mentions, message.pinged = _mentions(call.world, body, message)
    parse = part(body, "allowed_mentions").get("parse") if "allowed_mentions" in body else ["everyone"]
    message.rings_all = bool(EVERYONE.search(content)) and isinstance(parse, list) and "everyone" in parse
    return message


def _numbered(components: list[Json]) -> list[Json]:
    """As answers tell components: each with an id, menus with their limits."""
    ids = itertools.count(1)

    def with_id(one: Json) -> Json:
        whole: Json = {"min_values": 1, "max_values": 1} if one.get("type") in SELECTS else {}
        whole |= {key: value for key, value in one.items() if value is not None} | {"id": next(ids)}
        if "components" in one:
            whole["components"] = [with_id(inner) for inner in items(one, "components")]
        for key in ("accessory", "component"):
            if inner := part(one, key):
                whole[key] = with_id(inner)
        return whole

    return [with_id(one) for one in components]


def _attachments(call: Call, body: Json, message: Message) -> list[Attachment]:
    """The files that stay, and the new ones with their words from `attachments`."""
    check_sizes([len(upload.content) for upload in call.files.values()])
    told = {number(one, "id"): one for one in items(body, "attachments")}
    stay = [file for file in message.attachments if body.get("attachments") is None or file.id in told]
    stay = [replace(file, description=words(told.get(file.id, {}), "description") or file.description) for file in stay]
    known = {file.id for file in message.attachments}
    for wanted in told.keys() - known:
        if wanted not in call.files:
            raise invalid("attachments", f"no file {wanted} came with the request")
    new = [_attachment(call.world, upload, told.get(place, {})) for place, upload in sorted(call.files.items())]
    if len(stay) + len(new) > 10:
        raise invalid("attachments", "Must be 10 or fewer in length.", "BASE_TYPE_MAX_LENGTH")
    return stay + new


def _attachment(world: World, upload: Upload, told: Json) -> Attachment:
    name = re.sub(r"[^\w.\-]", "_", words(told, "filename") or upload.filename)
    return attachment(world, name, upload.content, words(told, "description") or None)


def attachment(world: World, name: str, content: bytes, description: str | None = None) -> Attachment:
    """A file with an id; Discord guesses its kind from the name."""
    kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
    return Attachment(world.clock.snowflake(), name, content, kind, description)


def _check_named_files(embeds: list[Json], attachments: list[Attachment]) -> None:
    names = {file.filename for file in attachments}
    for embed in embeds:
        for key in ("image", "thumbnail"):
            url = words(part(embed, key), "url")
            if url.startswith("attachment://") and url.removeprefix("attachment://") not in names:
                raise invalid(f"embeds.0.{key}.url", f"{url} is not among the files {sorted(names)}")


def _mentions(world: World, body: Json, message: Message) -> tuple[list[User], list[User]]:
    """Who is mentioned, and who of them is rung: `allowed_mentions` decides, without it everybody is."""
    named = [world.users[int(found)] for found in MENTION.findall(message.content) if int(found) in world.users]
    if "allowed_mentions" not in body:
        return named, named
    allowed = part(body, "allowed_mentions")
    parse, users = allowed.get("parse"), allowed.get("users")
    listed = {str(one) for one in users} if isinstance(users, list) else set()
    if isinstance(parse, list) and "users" in parse and listed:
        why = "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE"
        raise invalid("allowed_mentions", "parse and users exclude each other", why)
    rung = named if isinstance(parse, list) and "users" in parse else [one for one in named if str(one.id) in listed]
    return named, rung


def blank(world: World, channel: Channel, author: User) -> Message:
    """An empty message to fill."""
    return Message(world.clock.snowflake(), channel, author)
