"""For whom an item is: pressed on its card, and what one's own items are for from the beginning.

Its author alone opens an item to partner networks; whoever else answers for it may only take it back.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from handlers.federation import pages
from handlers.kit import standing
from handlers.kit.answer import Change
from handlers.kit.errors import Refused, UserError
from handlers.kit.sight import is_open
from handlers.kit.view import Button, View, paragraphs, t
from storage import ActivityId, IdeaId, IssueId, Origin, PracticeId

if TYPE_CHECKING:
    from collections.abc import Mapping

    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from storage import NetworkId

OPENERS: Mapping[str, tuple[str, tuple[str | int, ...]]] = {
    "practice": ("practices.open", ()),
    "idea": ("ideas.look", ("", 0)),
    "issue": ("issues.look", ()),
    "activity": ("activities.open", ()),
}
"""The button that leads back to an item's card, and what it carries beside the number."""


@dataclass(frozen=True, slots=True)
class Shared:
    """An item as sharing knows it. ready: whether its whole network reads it now, and more may."""

    network_id: NetworkId
    title: str
    author: bool
    manages: bool
    ready: bool


def share(ctx: Context, kind: str, item: int, shared: int) -> Answer:
    """One press on the card; the same press the other way takes it back."""
    one = _find(ctx, kind, item)
    if one is None or not (one.author or one.manages):
        raise Refused("federation-item-gone", action="share", scope=f"{kind} {item}")
    partners = ctx.uow.federations.partners_of(one.network_id)
    if shared and not one.author:
        raise Refused("federation-authors-choice", action="share", scope=f"{kind} {item}")
    if shared and not (partners and one.ready):
        raise UserError("federation-not-now")
    ctx.uow.federations.mark(kind, item, partners=bool(shared))
    ctx.uow.search.open_to(kind, item, f"partners:{one.network_id}", given=bool(shared))
    for partner in () if shared else partners:
        ctx.uow.plans.rename_copies(Origin(kind, item), one.title, network_id=partner)
    if not one.author:
        detail = {"item": f"{kind} {item}"}
        ctx.uow.audit.add(
            "share-stop", "done", now=ctx.now, person_id=ctx.person.id, network_id=one.network_id, detail=dict(detail)
        )
    names = [pages.name_of(ctx, each) for each in sorted(partners)]
    said = t("federation-shared", networks=names) if shared else t("federation-unshared")
    undo = Button(t("kit-undo"), "federation.share", (kind, item, 0 if shared else 1))
    opener, more = OPENERS[kind]
    row = (*([undo] if one.author else []), Button(t("kit-back"), opener, (item, *more)))
    return Change(View(paragraphs(t("federation-item", title=one.title), said), (row,)))


def _find(ctx: Context, kind: str, item: int) -> Shared | None:
    """The item, whoever asks, as far as its own network shows it to them."""
    found = _FIND[kind](ctx, item) if kind in _FIND else None
    if found is None or ctx.uow.people.membership(ctx.person.id, found.network_id) is None:
        # Whoever has left a network decides about nothing in it any more; who coordinates it does.
        return found if found is not None and found.manages and not found.author else None
    return found


def _practice(ctx: Context, item: int) -> Shared | None:
    one = ctx.uow.practices.find(PracticeId(item))
    if one is None:
        return None
    author = one.author_id is not None and one.author_id == ctx.person.id
    manages = ctx.may(network_id=one.network_id, section_id=one.credited_section, country=one.country)
    ready = one.status == "published" and not one.is_public
    return Shared(one.network_id, one.title, author, manages, ready)


def _idea(ctx: Context, item: int) -> Shared | None:
    one = ctx.uow.ideas.find(IdeaId(item))
    if one is None:
        return None
    author = one.author_id is not None and one.author_id == ctx.person.id
    manages = ctx.may(network_id=one.network_id, section_id=one.plan.section_id, country=one.plan.country)
    return Shared(one.network_id, one.title, author, manages, one.is_shown)


def _issue(ctx: Context, item: int) -> Shared | None:
    one = ctx.uow.issues.find(IssueId(item))
    if one is None:
        return None
    author = one.author_id is not None and one.author_id == ctx.person.id
    manages = ctx.may(network_id=one.network_id, section_id=one.section_id, country=one.country)
    return Shared(one.network_id, one.title, author, manages, one.state == "open")


def _activity(ctx: Context, item: int) -> Shared | None:
    one = ctx.uow.activities.find(ActivityId(item))
    if one is None:
        return None
    author = standing.is_author(ctx, one)
    manages = one.visibility != "private" and standing.coordinates(ctx, one)
    return Shared(one.network_id, one.title, author, manages, is_open(one))


_FIND = {"practice": _practice, "idea": _idea, "issue": _issue, "activity": _activity}


def set_default(ctx: Context, partners: int) -> Answer:
    """What one adds from now on; what is there already stays as it is."""
    if partners and not ctx.uow.federations.partners_of(ctx.network.id):
        raise UserError("federation-not-now")
    ctx.uow.federations.share_by_default(ctx.person.id, ctx.network.id, partners=bool(partners))
    return Change(pages.listed(ctx, note=t("federation-default-kept")))
