"""Channels and groups of connected servers that an announcement goes into: chosen, shown, handed over. Asks the right.

A channel's message is for everybody who reads there: in the channel's language, without "mute", answered by whoever
presses.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.announcements import rules
from handlers.kit import formats
from handlers.kit.errors import UserError
from handlers.kit.form import Option, Understood
from handlers.kit.view import t
from storage import BROADCAST, NewLetter

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import datetime, timedelta

    from handlers.kit.context import Context
    from handlers.kit.form import Values
    from handlers.kit.view import Words
    from storage import Announcement, Json, Network, Role, ServerChannel, SharedBodyId, UnitOfWork

NONE, ONLY = "none", "only"
OPEN = "#"
"""Marks the slot of a body that everybody in a channel reads."""


# --- choosing


def options(ctx: Context, values: Values) -> Sequence[Option]:
    """The channels into which the person may announce; none at all where there are none."""
    own = _own(ctx)
    if not own:
        return ()
    chosen = values.get("channels")
    picked = isinstance(chosen, list) and any(one != NONE for one in chosen)
    ways = [Option(NONE, t("announcements-channels-none"))]
    ways += [Option(_token(one), _name(ctx.uow, one)) for one in own]
    return [*ways, *([Option(ONLY, t("announcements-channels-only"))] if picked else [])]


def _own(ctx: Context) -> list[ServerChannel]:
    return _open_to(ctx.uow, ctx.uow.servers.list_channels(ctx.network.id), ctx.network, ctx.roles)


def _open_to(
    uow: UnitOfWork, channels: Iterable[ServerChannel], network: Network, roles: Sequence[Role]
) -> list[ServerChannel]:
    """Those that can be written to and whose place one of these roles reaches."""
    lands = {one.id: one.country for one in uow.networks.list_sections(network.id, retired=True)}

    def reached(channel: ServerChannel) -> bool:
        section = channel.scope.section_id
        country = channel.scope.country or (lands.get(section) if section is not None else None)
        return any(role.covers(network.id, section_id=section, country=country) for role in roles)

    return [one for one in channels if one.closed_at is None and reached(one)]


def read(ctx: Context, text: str, values: Values) -> Json | Understood:
    """A pressed channel, or its name."""
    if text == NONE or text.casefold() == ctx.plain(t("announcements-channels-none")).casefold():
        return Understood({"channels": [NONE]})
    for option in options(ctx, values):
        if text.casefold() in {option.value, ctx.plain(option.label).casefold()}:
            return option.value
    raise UserError("announcements-press-one")


def show(ctx: Context, value: Json) -> Words:
    names = [_name(ctx.uow, one) for one in _found(ctx.uow, value)]
    return formats.format_list(names, ctx.language) if names else t("announcements-channels-none")


def _token(channel: ServerChannel) -> str:
    return f"c{channel.id}"


def _name(uow: UnitOfWork, channel: ServerChannel) -> str:
    server = uow.servers.get(channel.server_id)
    return channel.name if channel.name == server.name else f"{channel.name} · {server.name}"


def _found(uow: UnitOfWork, value: object) -> list[ServerChannel]:
    """The chosen channels that are still connected."""
    tokens = [str(one) for one in value] if isinstance(value, list) else []
    found = [uow.servers.find_channel(int(one[1:])) for one in tokens if one[:1] == "c" and one[1:].isdecimal()]
    return [one for one in found if one is not None]


# --- one announcement's


def chosen(uow: UnitOfWork, announcement: Announcement) -> list[ServerChannel]:
    return _found(uow, announcement.values.get("channels"))


def is_alone(announcement: Announcement) -> bool:
    """Whether it goes into channels and to nobody in private."""
    held = announcement.values.get("channels")
    return isinstance(held, list) and ONLY in held and any(str(one).startswith("c") for one in held)


def line(uow: UnitOfWork, announcement: Announcement) -> Words | None:
    """Where it goes beside, in words."""
    names = [_name(uow, one) for one in chosen(uow, announcement)]
    if not names:
        return None
    return t("announcements-into-only" if is_alone(announcement) else "announcements-into", channels=names)


def language(channel: ServerChannel, network: Network, offered: Sequence[str]) -> str:
    return rules.language_for(channel.language, network, offered)


def slot(channel: ServerChannel, network: Network, offered: Sequence[str]) -> str:
    """Readers of one slot get the same words; in a channel times stand on the network's clock, which is named."""
    return f"{language(channel, network, offered)}|{network.zone}|{OPEN}"


def allowed(
    uow: UnitOfWork, announcement: Announcement, network: Network, roles: Iterable[Sequence[Role]]
) -> list[ServerChannel]:
    """The chosen channels into which one of those who stand for it may still announce."""
    found = [one for one in chosen(uow, announcement) if uow.servers.get(one.server_id).network_id == network.id]
    own = {one.id for held in roles for one in _open_to(uow, found, network, held)}
    return [one for one in found if one.id in own]


def letters(
    announcement: Announcement,
    channels: Sequence[ServerChannel],
    bodies: Mapping[int, SharedBodyId],
    *,
    due_at: datetime,
    life: timedelta,
) -> list[NewLetter]:
    """One letter a channel, to nobody in particular; bodies by channel. Handed over once, whatever is repeated."""
    return [
        NewLetter(
            f"{announcement.about}:1:channel:{one.id}",
            one.to,
            shared=bodies[one.id],
            kind="announcement",
            about=announcement.about,
            priority=BROADCAST,
            due_at=due_at,
            expires_at=due_at + life,
        )
        for one in channels
    ]
