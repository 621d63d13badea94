"""Servers and channels are connected, changed and disconnected; every step asks the right anew and is written down."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from handlers.kit import formats
from handlers.kit.answer import Ask, Change, Say
from handlers.kit.errors import UserError
from handlers.kit.form import Doubt, Field, Form, Option
from handlers.kit.likeness import fold
from handlers.kit.view import Kind, View, t
from handlers.servers import access, pages, rights, rules
from handlers.servers.access import Spot
from storage import Address, ServerScope

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.form import Values
    from handlers.kit.view import Words
    from storage import Draft, Json, Server, ServerChannel


def open_server(ctx: Context) -> Answer:
    """`/server`: in a server that one, in private all of the network."""
    spot = access.spot_of(ctx)
    if spot is None:
        access.require(ctx, "server.see")
        return Say(pages.listed(ctx))
    server = ctx.uow.servers.find(spot.platform, spot.server)
    if server is None:
        access.require(ctx, "server.connect")
        return Say(pages.unconnected(ctx, spot))
    server = access.own(ctx, server.id)
    return Say(pages.unconnected(ctx, spot) if server.left_at is not None else pages.page(ctx, server, spot))


def pressed_spot(ctx: Context, server: str, chat: str, thread: str, seal: str, name: str, channel: str) -> Spot:
    """Where the command was typed under whose answer was pressed; refuses what nobody typed."""
    platform = ctx.incoming.platform
    if seal != access.seal(ctx, platform, server, chat, thread):
        raise UserError("servers-type-there")
    return Spot(platform, server, name, Address(platform, chat, thread or None), channel)


def connect(ctx: Context, spot: Spot) -> Answer:
    """This server belongs to the presser's network from now on; a group is its own channel."""
    access.require(ctx, "server.connect")
    server = ctx.uow.servers.find(spot.platform, spot.server, lock=True)
    if server is None:
        name = spot.name or spot.server
        server = ctx.uow.servers.connect(spot.platform, spot.server, ctx.network.id, name=name, now=ctx.now)
    elif server.left_at is not None:
        server = ctx.uow.servers.change(access.own(ctx, server.id, "server.connect").id, left_at=None)
    else:
        return Change(pages.page(ctx, access.own(ctx, server.id), spot))
    access.note(ctx, "server.connect", server)
    if spot.channel.chat == spot.server:
        _connect_channel(ctx, server, spot)
        return Change(pages.page(ctx, server, spot, t("servers-group-connected")))
    return Change(pages.page(ctx, server, spot, t("servers-connected")))


def here(ctx: Context, spot: Spot) -> Answer:
    """Announcements may go into this channel."""
    found = ctx.uow.servers.find(spot.platform, spot.server, lock=True)
    if found is None or found.left_at is not None:
        raise UserError("servers-type-there")
    server = access.own(ctx, found.id, "server.channel")
    channel = ctx.uow.servers.find_channel_at(server.id, spot.channel) or _connect_channel(ctx, server, spot)
    return Change(pages.channel(ctx, server, channel, t("servers-channel-connected")))


def _connect_channel(ctx: Context, server: Server, spot: Spot) -> ServerChannel:
    name = spot.channel_name or server.name
    channel = ctx.uow.servers.connect_channel(server.id, spot.channel, name=name, scope=ServerScope())
    access.note(ctx, "server.channel", server, channel=channel.id)
    return channel


def disconnect(ctx: Context, server_id: int) -> Answer:
    """Gone with its roles' meaning, its channels, and every right that came from it."""
    server = access.own(ctx, server_id, "server.disconnect")
    ended = ctx.uow.servers.leave(server.id, now=ctx.now)
    for notice in rights.record(ctx.uow, server, ended, now=ctx.now):
        if notice.person_id != ctx.person.id:
            ctx.tell(notice.person_id, notice.view, cause=notice.cause)
    access.note(ctx, "server.disconnect", server)
    ctx.uow.servers.disconnect(server.id)
    ctx.roles = ctx.uow.people.list_roles(ctx.person.id)
    return Change(View(t("servers-disconnected", server=server.name)))


# --- one channel


def end_channel(ctx: Context, channel_id: int) -> Answer:
    server, channel = access.own_channel(ctx, channel_id, "server.channel")
    ctx.uow.servers.disconnect_channel(channel.id)
    access.note(ctx, "server.channel.end", server, channel=channel.id)
    return Change(pages.channels(ctx, server, note=t("servers-channel-ended", channel=channel.name)))


def change(ctx: Context, channel_id: int) -> Answer:
    """Its language, and who may announce there."""
    _, channel = access.own_channel(ctx, channel_id, "server.channel")
    values: dict[str, Json] = {
        "language": channel.language or ctx.network.languages[0],
        "place": rules.word_of(channel.scope),
    }
    return Ask("servers.channel", values=values, about={"channel": channel.id})


def _languages(ctx: Context, _values: Values) -> Sequence[Option]:
    return [Option(code, formats.language_name(code)) for code in ctx.house.languages]


def _read_language(ctx: Context, text: str, _values: Values) -> Json:
    for code in ctx.house.languages:
        known = {code, formats.language_name(code), str(formats.locale_for(ctx.language).languages.get(code, ""))}
        if text.casefold() in {one.casefold() for one in known}:
            return code
    raise UserError("servers-language.help")


def read_place(ctx: Context, text: str, _values: Values) -> Json | Doubt:
    """A place of the network, by its word or its very name: rights hang on it, so what is alike is not taken."""
    known = access.place_options(ctx)
    if text in dict(known):
        return text
    named = [word for word, name in known if fold(text) == fold(name)]
    if not named:
        raise UserError("servers-place.help")
    scopes = [scope for word in named if (scope := access.read_scope(ctx, word)) is not None]
    labels = [access.role_words(ctx.uow, ctx.network.id, scope) for scope in scopes]
    return named[0] if len(named) == 1 else Doubt(named, labels=labels)


def show_place(ctx: Context, value: Json) -> Words:
    scope = access.read_scope(ctx, value)
    return access.scope_name(ctx.uow, ctx.network.id, scope, ctx.language) if scope is not None else "–"


def places(ctx: Context, _values: Values) -> Sequence[Option]:
    return [Option(word, name) for word, name in access.place_options(ctx)]


def _save_channel(ctx: Context, draft: Draft) -> Answer:
    server, channel = access.own_channel(ctx, cast("int", draft.about["channel"]), "server.channel")
    scope = access.read_scope(ctx, draft.values["place"])
    if scope is None:
        raise UserError("servers-place.help")
    ctx.uow.servers.change_channel(channel.id, language=str(draft.values["language"]), scope=scope)
    access.note(ctx, "server.channel.change", server, channel=channel.id, scope=rules.word_of(scope))
    channel = access.own_channel(ctx, channel.id, "server.channel")[1]
    return Say(pages.channel(ctx, server, channel, t("servers-channel-changed")))


CHANNEL = Form(
    "servers.channel",
    "servers-channel-form",
    (
        Field(
            "language",
            "servers-language",
            read=_read_language,
            show=lambda _ctx, value: formats.language_name(str(value)),
            kind=Kind.CHOICE,
            required=True,
            options=_languages,
        ),
        Field(
            "place",
            "servers-place",
            read=read_place,
            show=show_place,
            kind=Kind.CHOICE,
            required=True,
            options=places,
        ),
    ),
    save=_save_channel,
    opener="server",
)
