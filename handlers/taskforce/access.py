"""Who somebody is to a request for help, and who belongs to the task force. Every button asks here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.errors import Refused
from handlers.kit.view import t
from handlers.taskforce.rules import Standing, acts_with
from storage import HelpRequestId, PersonId

if TYPE_CHECKING:
    from handlers.kit.context import Context
    from handlers.kit.view import Text
    from storage import HelpRequest, Membership, NetworkId


def standing_of(ctx: Context, request: HelpRequest) -> Standing:
    return Standing(
        member=ctx.uow.people.membership(ctx.person.id, request.network_id) is not None,
        asker=request.asker_id == ctx.person.id,
        taker=request.taker_id is not None and request.taker_id == ctx.person.id,
        helps=helps(ctx, request.network_id),
    )


def helps(ctx: Context, network_id: NetworkId) -> bool:
    """Whether the person takes requests of a network: its task force does, and its coordinators."""
    return ctx.uow.help_requests.is_active(ctx.person.id, network_id) or ctx.may(network_id=network_id)


def acts(ctx: Context, request: HelpRequest) -> frozenset[str]:
    return acts_with(standing_of(ctx, request), request.state)


def allowed(ctx: Context, request_id: int, act: str, *, lock: bool = False) -> HelpRequest:
    """The request, if this person may do this with it now."""
    action = f"help-{act}"
    request = ctx.uow.help_requests.find(HelpRequestId(request_id), lock=lock)
    held = acts(ctx, request) if request is not None else frozenset()
    if request is not None and not _is_shown(ctx, request):
        held = frozenset()
    if request is None or not held:
        raise Refused("taskforce-gone", action=action, scope=f"help {request_id}")
    if act not in held:
        raise Refused("taskforce-not-now", action=action, scope=f"help {request_id}")
    return request


def _is_shown(ctx: Context, request: HelpRequest) -> bool:
    """What a moderator holds back only its asker and coordinators of the network still see."""
    mine = request.asker_id == ctx.person.id or ctx.may(network_id=request.network_id)
    return mine or not ctx.uow.reports.is_held("help", request.id)


def name_of(ctx: Context, person_id: PersonId) -> str | Text:
    """By the name they chose; nobody's handle is known here."""
    return ctx.uow.people.get(person_id).name or t("taskforce-somebody")


# --- the task force itself


def looked_after(ctx: Context, person_id: int, action: str) -> Membership:
    """A member whose place this person coordinates: only they appoint and approve."""
    member = ctx.uow.people.membership(PersonId(person_id), ctx.network.id)
    if member is None or not may_appoint(ctx, member):
        raise Refused("kit-refused", action=action, scope=f"person {person_id}")
    return member


def may_appoint(ctx: Context, member: Membership) -> bool:
    """Nobody lets themselves in, unless the whole network is theirs to look after."""
    if member.person_id == ctx.person.id and not ctx.may(network_id=member.network_id):
        return False
    return ctx.may(network_id=member.network_id, section_id=member.section_id, country=member.country)
