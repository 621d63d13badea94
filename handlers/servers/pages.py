"""What is shown of servers: the list, one server, its roles, its channels. Changes nothing, asks no right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit import formats
from handlers.kit.tidying import clipped
from handlers.kit.view import Button, Tone, View, bold, lines, paragraphs, t
from handlers.servers import access

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kit.context import Context
    from handlers.kit.view import Text, Words
    from handlers.servers.access import Spot
    from storage import Server, ServerChannel, ServerRole

A_PAGE = 5
LABEL = 40  # characters of a name on a button


def listed(ctx: Context) -> View:
    """The servers of the current network, and how another one is connected."""
    servers = ctx.uow.servers.list_of(ctx.network.id)
    head = t("servers-list", count=len(servers)) if servers else t("servers-none")
    rows = tuple((Button(clipped(one.name, LABEL), "servers.open", (one.id,)),) for one in servers[: A_PAGE + 2])
    return View(paragraphs(lines(bold(head), ctx.network_line), t("servers-how")), rows)


def unconnected(ctx: Context, spot: Spot) -> View:
    """A server that no network has connected."""
    label = t("servers-connect", network=ctx.network.name)
    row = (Button(label, "servers.connect", sealed(ctx, spot), Tone.MAIN),)
    return View(paragraphs(bold(_named(spot.name)), t("servers-new", network=ctx.network.name)), (row,))


def sealed(ctx: Context, spot: Spot) -> tuple[str, ...]:
    """Where the command was typed, as a button carries it."""
    place = (spot.server, spot.channel.chat, spot.channel.thread or "")
    return (*place, access.seal(ctx, spot.platform, *place), spot.name, spot.channel_name)


def page(ctx: Context, server: Server, spot: Spot | None = None, note: Words | None = None) -> View:
    """One server. spot: where this is looked at, so that the channel can be connected."""
    roles = ctx.uow.servers.list_roles(server.id)
    channels = channels_of(ctx, server)
    with_roles = roles or ctx.house.server(server.platform, server.external_id).roles
    rows: list[tuple[Button, ...]] = []
    if spot is not None and ctx.uow.servers.find_channel_at(server.id, spot.channel) is None:
        rows.append((Button(t("servers-here"), "servers.here", sealed(ctx, spot), Tone.MAIN),))
    if with_roles:
        rows.append((Button(t("servers-roles"), "servers.roles", (server.id,)),))
    if channels:
        rows.append((Button(t("servers-channels"), "servers.channels", (server.id,)),))
    rows.append((Button(t("servers-disconnect"), "servers.leave", (server.id,), Tone.BAD),))
    rows.append((Button(t("kit-back"), "servers.list"),))
    gone = t("servers-left", on=server.left_at.date()) if server.left_at is not None else None
    said = paragraphs(
        note,
        lines(bold(_named(server.name)), ctx.network_line, gone),
        lines(
            t("servers-role-count", count=len(roles)) if with_roles else None,
            t("servers-channel-count", count=len(channels)),
        ),
    )
    return View(said, tuple(rows))


def roles(ctx: Context, server: Server, start: int = 0, note: Words | None = None) -> View:
    """What the roles of a server mean, each with a button that ends it."""
    held = ctx.uow.servers.list_roles(server.id)
    start = min(max(start, 0), max(0, (len(held) - 1) // A_PAGE * A_PAGE))
    shown = held[start : start + A_PAGE]
    rows: list[tuple[Button, ...]] = [
        (Button(t("servers-role-end", role=clipped(_called(one), LABEL)), "servers.unmap", (one.id,), Tone.BAD),)
        for one in shown
    ]
    rows.append(turn("servers.roles", server, start, len(held)))
    rows.append((Button(t("servers-role-add"), "servers.map", (server.id,), Tone.MAIN),))
    rows.append((Button(t("kit-back"), "servers.open", (server.id,)),))
    said = lines(*(role_line(ctx, server, one) for one in shown)) if held else t("servers-no-role")
    words = paragraphs(note, lines(bold(t("servers-roles-of", server=_named(server.name))), ctx.network_line), said)
    return View(words, tuple(row for row in rows if row))


def role_line(ctx: Context, server: Server, role: ServerRole) -> Text:
    """One role, what it means, and how many people who have it are known."""
    holders, _ = ctx.uow.servers.list_holders(server.id, role.external_id)
    what = ctx.plain(access.role_words(ctx.uow, server.network_id, role.scope))
    return t("servers-role-line", role=_called(role), what=what, count=len(holders))


def channels(ctx: Context, server: Server, start: int = 0, note: Words | None = None) -> View:
    """The channels into which announcements may go."""
    held = channels_of(ctx, server)
    start = min(max(start, 0), max(0, (len(held) - 1) // A_PAGE * A_PAGE))
    rows: list[tuple[Button, ...]] = [
        (Button(clipped(one.name, LABEL), "servers.channel", (one.id,)),) for one in held[start : start + A_PAGE]
    ]
    rows.append(turn("servers.channels", server, start, len(held)))
    rows.append((Button(t("kit-back"), "servers.open", (server.id,)),))
    head = lines(bold(t("servers-channels-of", server=_named(server.name))), ctx.network_line)
    said = t("servers-channel-count", count=len(held))
    return View(paragraphs(note, head, said), tuple(row for row in rows if row))


def channel(ctx: Context, server: Server, one: ServerChannel, note: Words | None = None) -> View:
    """One channel: its language, who may announce there."""
    language = one.language or ctx.network.languages[0]
    who = access.role_words(ctx.uow, server.network_id, one.scope)
    rows = (
        (Button(t("servers-channel-change"), "servers.change", (one.id,)),),
        (Button(t("servers-channel-end"), "servers.end", (one.id,), Tone.BAD),),
        (Button(t("kit-back"), "servers.channels", (server.id,)),),
    )
    said = lines(
        bold(one.name),
        t("servers-channel-in", server=_named(server.name)),
        t("servers-channel-language", language=formats.language_name(language)),
        t("servers-channel-who", who=ctx.plain(who)),
        t("servers-channel-closed") if one.closed_at is not None else None,
    )
    return View(paragraphs(note, said), rows)


def ask_leaving(ctx: Context, server: Server) -> View:
    """Disconnecting is asked about once: it ends rights and channels."""
    row = (
        Button(t("servers-disconnect-yes"), "servers.left", (server.id,), Tone.BAD),
        Button(t("kit-back"), "servers.open", (server.id,)),
    )
    roles = ctx.uow.people.list_roles_in(server.network_id)
    count = len({role.person_id for role in roles if role.server_id == server.id})
    return View(t("servers-disconnect-ask", server=_named(server.name), count=count), (row,))


def channels_of(ctx: Context, server: Server) -> Sequence[ServerChannel]:
    return [one for one in ctx.uow.servers.list_channels(server.network_id) if one.server_id == server.id]


def turn(do: str, server: Server, start: int, count: int) -> tuple[Button, ...]:
    """The buttons that turn a list's pages."""
    back = [Button(t("kit-previous"), do, (server.id, start - A_PAGE))] if start else []
    more = [Button(t("kit-next"), do, (server.id, start + A_PAGE))] if start + A_PAGE < count else []
    return (*back, *more)


def _called(role: ServerRole) -> str:
    return role.name or role.external_id


def _named(name: str) -> str:
    return name or "–"
