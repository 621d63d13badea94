"""Who may look after servers, asked anew at every press; where a command was typed, proven to the button below it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from handlers.kit.countries import country_name
from handlers.kit.errors import UserError
from handlers.kit.view import t
from handlers.servers import rules
from storage import Address, NotFound, ServerId

if TYPE_CHECKING:
    from handlers.kit.context import Context
    from handlers.kit.view import Text
    from storage import NetworkId, Server, ServerChannel, ServerScope, UnitOfWork

SEAL = 12
"""Characters of a seal: 48 bits, and every wrong one is a press of its own."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a command was typed: a server of a platform, and the channel in it."""

    platform: str
    server: str
    name: str
    channel: Address
    channel_name: str


def spot_of(ctx: Context) -> Spot | None:
    """The server and channel in which this was said; None in private."""
    event = ctx.incoming
    server = event.server
    if server is None:
        return None
    thread = event.place.thread if not event.place.private else None
    chat = server.channel or event.place.chat
    known = ctx.house.server(event.platform, server.id).channels
    return Spot(event.platform, server.id, server.name, Address(event.platform, chat, thread), known.get(chat, ""))


def spot_in(ctx: Context, server_id: int) -> Spot | None:
    """The same where it is this server that is looked at."""
    spot = spot_of(ctx)
    found = ctx.uow.servers.find(spot.platform, spot.server) if spot is not None else None
    return spot if found is not None and found.id == server_id else None


def seal(ctx: Context, *parts: str) -> str:
    """A button's data can be forged: whoever presses to connect a place must have typed the command in it."""
    return ctx.house.sign(":".join(("server", str(ctx.person.id), *parts)))[:SEAL]


def require(ctx: Context, action: str, network_id: NetworkId | None = None) -> None:
    """Raise Refused unless the person coordinates the whole network or administers Kith."""
    ctx.require(action, network_id=network_id)


def own(ctx: Context, server_id: int, action: str = "server.see") -> Server:
    """A server of a network that the person looks after."""
    try:
        server = ctx.uow.servers.get(ServerId(server_id))
    except NotFound:
        raise UserError("servers-gone") from None
    administers = any(role.scope == "deployment" for role in ctx.roles)
    if not administers and ctx.uow.people.membership(ctx.person.id, server.network_id) is None:
        raise UserError("servers-taken", server=server.name)
    require(ctx, action, server.network_id)
    if server.network_id != ctx.network.id:
        raise UserError("servers-elsewhere", network=ctx.uow.networks.get(server.network_id).name)
    return server


def own_channel(ctx: Context, channel_id: int, action: str) -> tuple[Server, ServerChannel]:
    channel = ctx.uow.servers.find_channel(channel_id)
    if channel is None:
        raise UserError("servers-channel-gone")
    return own(ctx, channel.server_id, action), channel


def scope_name(uow: UnitOfWork, network_id: NetworkId, scope: ServerScope, language: str) -> str:
    """A scope in words that stand alone."""
    if scope.section_id is not None:
        try:
            return uow.networks.get_section(scope.section_id).name
        except NotFound:
            return "–"
    return country_name(scope.country, language) if scope.country else uow.networks.get(network_id).name


def role_words(uow: UnitOfWork, network_id: NetworkId, scope: ServerScope) -> Text:
    """What somebody who looks after this scope is."""
    if scope.section_id is not None:
        return t("servers-coordinates-section", section=scope_name(uow, network_id, scope, ""))
    if scope.country:
        return t("servers-coordinates-country", country=scope.country)
    return t("servers-coordinates-network", network=uow.networks.get(network_id).name)


def note(ctx: Context, action: str, server: Server, **detail: str | int) -> None:
    """Write down what somebody did."""
    ctx.uow.audit.add(
        action,
        "done",
        now=ctx.now,
        person_id=ctx.person.id,
        network_id=server.network_id,
        detail={"server": server.id, **detail},
    )


def place_options(ctx: Context) -> list[tuple[str, str]]:
    """(Word, name) of every place of the current network, the widest first."""
    networks = ctx.uow.networks
    lands = sorted((country_name(code, ctx.language), code) for code in networks.list_countries(ctx.network.id))
    sections = networks.list_sections(ctx.network.id)
    found = [(rules.NETWORK, ctx.network.name), *((code, name) for name, code in lands)]
    return [*found, *((f"s{one.id}", one.name) for one in sections)]


def read_scope(ctx: Context, word: object) -> ServerScope | None:
    """The scope behind a word, in the current network."""
    networks = ctx.uow.networks
    return rules.scope_of(word, networks.list_sections(ctx.network.id), networks.list_countries(ctx.network.id))
