"""What partner networks read: who is united with whom at this very message, and the row that shares an item.

Nothing is kept of it here: whoever leaves stops sharing with the commit, also behind buttons that still stand in chats.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.sight import readers_of
from handlers.kit.view import Button, t

if TYPE_CHECKING:
    from handlers.kit.context import Context
    from handlers.kit.view import Text
    from storage import NetworkId


def partners_here(ctx: Context) -> frozenset[NetworkId]:
    """The networks united with the current one: for lists, which are of one network."""
    return ctx.uow.federations.partners_of(ctx.network.id)


def partners_for(ctx: Context, network_id: NetworkId) -> frozenset[NetworkId]:
    """For one item of this network: it, where any of the reader's networks is united with it."""
    if network_id in partners_here(ctx):
        return frozenset({network_id})
    united = ctx.uow.federations.partners_of(network_id)
    if united and any(one.network_id in united for one in ctx.uow.people.list_memberships(ctx.person.id)):
        return frozenset({network_id})
    return frozenset()


def readers(ctx: Context) -> frozenset[str]:
    """The keys under which this person finds things in the index."""
    sections = ctx.uow.networks.list_sections(ctx.network.id, retired=True)
    countries = {one.id: one.country for one in sections}
    return readers_of(ctx.person.id, ctx.member, ctx.roles, countries, partners_here(ctx))


def share_row(
    ctx: Context, kind: str, item: int, network_id: NetworkId, *, shared: bool, author: bool, manages: bool
) -> tuple[Button, ...]:
    """The button that changes for whom an item is, in one press; empty where the person may not, or nobody is united.

    Its author alone shares it; whoever else answers for it may only take it back.
    """
    if not ctx.uow.federations.partners_of(network_id):
        return ()
    if shared and manages:
        return (Button(t("kit-share-stop"), "federation.share", (kind, item, 0)),)
    if author and not shared:
        return (Button(t("kit-share-partners"), "federation.share", (kind, item, 1)),)
    return ()


def audience_row(kind: str, item: int, *, opened: bool, decides: bool, manages: bool) -> tuple[Button, ...]:
    """The way to choose who reads an item of OPEN_KINDS: its network, those united with it, everybody.

    decides: may open it further. manages: may only take that back. opened: somebody outside its network reads it.
    """
    if decides:
        return (Button(t("kit-audience"), "federation.audience", (kind, item)),)
    return (Button(t("kit-share-stop"), "federation.share", (kind, item, 0)),) if opened and manages else ()


def shared_line(ctx: Context, network_id: NetworkId, *, shared: bool, public: bool = False) -> Text | None:
    """Who else reads an item, for whoever answers for it; None where it is its network's alone."""
    if public:
        return t("kit-shown-to-all")
    if not shared:
        return None
    names = [ctx.uow.networks.get(one).name for one in sorted(ctx.uow.federations.partners_of(network_id))]
    return t("kit-shared-with", networks=names) if names else None


def network_name(ctx: Context, network_id: NetworkId) -> str | None:
    """The name of another network than the current one: what a list says of items of partners."""
    return None if network_id == ctx.network.id else ctx.uow.networks.get(network_id).name
