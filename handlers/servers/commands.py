"""The routes about servers, on one screen. Rights are checked by the functions that are called, each time anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.answer import Change
from handlers.kit.feature import Feature
from handlers.servers import access, connecting, duties, mapping, pages

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context

feature = Feature("servers", stores=duties.STORES)
feature.exports(duties.export)
feature.forgets(duties.forget)
feature.form(connecting.CHANNEL)
feature.form(mapping.ROLE)


@feature.command("server", private=True, reads=True, coordinators=True)
def server(ctx: Context, _rest: str) -> Answer:
    """In a server: that one. In private: those of the network."""
    return connecting.open_server(ctx)


@feature.button("list", private=True, reads=True)
def on_list(ctx: Context) -> Answer:
    access.require(ctx, "server.see")
    return Change(pages.listed(ctx))


@feature.button("open", private=True, reads=True)
def on_open(ctx: Context, server_id: int) -> Answer:
    return Change(pages.page(ctx, access.own(ctx, server_id), access.spot_in(ctx, server_id)))


@feature.button("connect", private=True)
def on_connect(ctx: Context, server_id: str, chat: str, thread: str, seal: str, name: str, channel: str) -> Answer:
    return connecting.connect(ctx, connecting.pressed_spot(ctx, server_id, chat, thread, seal, name, channel))


@feature.button("here", private=True)
def on_here(ctx: Context, server_id: str, chat: str, thread: str, seal: str, name: str, channel: str) -> Answer:
    return connecting.here(ctx, connecting.pressed_spot(ctx, server_id, chat, thread, seal, name, channel))


@feature.button("leave", private=True, reads=True)
def on_leave(ctx: Context, server_id: int) -> Answer:
    return Change(pages.ask_leaving(ctx, access.own(ctx, server_id, "server.disconnect")))


@feature.button("left", private=True)
def on_left(ctx: Context, server_id: int) -> Answer:
    return connecting.disconnect(ctx, server_id)


# --- what its roles mean


@feature.button("roles", private=True, reads=True)
def on_roles(ctx: Context, server_id: int, start: int = 0) -> Answer:
    return Change(pages.roles(ctx, access.own(ctx, server_id), start))


@feature.button("map", private=True, asks=True)
def on_map(ctx: Context, server_id: int) -> Answer:
    return mapping.open_mapping(ctx, server_id)


@feature.button("unmap", private=True)
def on_unmap(ctx: Context, role_id: int) -> Answer:
    return mapping.end(ctx, role_id)


# --- its channels


@feature.button("channels", private=True, reads=True)
def on_channels(ctx: Context, server_id: int, start: int = 0) -> Answer:
    return Change(pages.channels(ctx, access.own(ctx, server_id), start))


@feature.button("channel", private=True, reads=True)
def on_channel(ctx: Context, channel_id: int) -> Answer:
    return Change(pages.channel(ctx, *access.own_channel(ctx, channel_id, "server.see")))


@feature.button("change", private=True, asks=True)
def on_change(ctx: Context, channel_id: int) -> Answer:
    return connecting.change(ctx, channel_id)


@feature.button("end", private=True)
def on_end(ctx: Context, channel_id: int) -> Answer:
    return connecting.end_channel(ctx, channel_id)
