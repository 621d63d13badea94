"""For whom an item is: its network, those united with it, everybody; and what one's own are for from the beginning.

Its author alone opens an item further; whoever else answers for it may only take it back. An organisation is nobody's
own: whoever coordinates its country opens it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from handlers.federation import pages
from handlers.kit import standing
from handlers.kit.answer import Change
from handlers.kit.errors import Refused, UserError
from handlers.kit.sight import is_open
from handlers.kit.view import Button, View, bold, lines, paragraphs, t
from storage import OPEN_KINDS, ActivityId, IdeaId, IssueId, OrganisationId, Origin, PracticeId

if TYPE_CHECKING:
    from collections.abc import Mapping

    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.view import Words
    from storage import Activity, Issue, Json, NetworkId, Organisation

OPENERS: Mapping[str, tuple[str, tuple[str | int, ...]]] = {
    "practice": ("practices.open", ()),
    "idea": ("ideas.look", ("", 0)),
    "issue": ("issues.look", ()),
    "activity": ("activities.open", ()),
    "organisation": ("organisations.look", ()),
}
"""The button that leads back to an item's card, and what it carries beside the number."""


OWN, BOTH, PUBLIC = range(3)
"""For whom an item is: its own network, those united with it too, everybody."""


@dataclass(frozen=True, slots=True)
class Shared:
    """An item as sharing knows it. ready: whether its whole network reads it now, and more may.

    author: who opens it further. level: OWN, BOTH or PUBLIC, as it is. widest: as far as it may be opened at all.
    """

    network_id: NetworkId
    title: str
    author: bool
    manages: bool
    ready: bool
    level: int = OWN
    widest: int = BOTH


def audience(ctx: Context, kind: str, item: int) -> View:
    """For whom it may be, as choices; what everybody would read of it stands beside them."""
    one = _decided(ctx, kind, item)
    if not one.author:
        raise Refused("federation-authors-choice", action="share", scope=f"{kind} {item}")
    united = bool(ctx.uow.federations.partners_of(one.network_id))
    labels = {OWN: t("federation-for-own"), BOTH: t("federation-for-both"), PUBLIC: t("federation-for-all")}
    rows = [
        (
            Button(
                t("kit-form-chosen", label=ctx.plain(label)) if level == one.level else label,
                "federation.share",
                (kind, item, level),
            ),
        )
        for level, label in labels.items()
        if level <= one.widest and (level != BOTH or united or one.level == BOTH)
    ]
    public = _public_page(ctx, kind, one) if one.level == PUBLIC else None
    said = paragraphs(
        lines(bold(one.title), t("federation-for-whom")),
        t("federation-for-all-means", kind=kind) if one.widest == PUBLIC else t("federation-for-all-never"),
        t("federation-public-link", link=public) if public else None,
    )
    return View(said, (*rows, (_back(kind, item),)))


def share(ctx: Context, kind: str, item: int, level: int) -> Answer:
    """One press; the same press the other way takes it back."""
    one = _decided(ctx, kind, item)
    if level not in range(one.widest + 1):
        raise Refused("federation-item-gone", action="share", scope=f"{kind} {item}")
    partners = ctx.uow.federations.partners_of(one.network_id)
    if level and not one.author:
        raise Refused("federation-authors-choice", action="share", scope=f"{kind} {item}")
    if (level and not one.ready) or (level == BOTH and not partners):
        raise UserError("federation-not-now")
    ctx.uow.federations.mark(kind, item, partners=level == BOTH, public=level == PUBLIC)
    ctx.uow.search.open_to(kind, item, f"partners:{one.network_id}", given=bool(level))
    if kind in OPEN_KINDS:
        ctx.uow.search.open_to(kind, item, "public", given=level == PUBLIC)
    for partner in () if level else partners:
        ctx.uow.plans.rename_copies(Origin(kind, item), one.title, network_id=partner)
    if not one.author or PUBLIC in {level, one.level} or kind == "organisation":
        done = "share-stop" if level < one.level else "share"
        detail: dict[str, Json] = {"item": f"{kind} {item}", "level": level}
        ctx.uow.audit.add(done, "done", now=ctx.now, person_id=ctx.person.id, network_id=one.network_id, detail=detail)
    undo = Button(t("kit-undo"), "federation.share", (kind, item, one.level))
    row = (*([undo] if one.author and level != one.level else []), _back(kind, item))
    said = paragraphs(t("federation-item", title=one.title), _told(ctx, kind, one, level))
    return Change(View(said, (row,)))


def _told(ctx: Context, kind: str, one: Shared, level: int) -> Words:
    """Who reads it from now on."""
    if level == PUBLIC:
        link = _public_page(ctx, kind, one)
        page = t("federation-public-link", link=link) if link else None
        return paragraphs(t("federation-public"), page)
    names = [pages.name_of(ctx, each) for each in sorted(ctx.uow.federations.partners_of(one.network_id))]
    return t("federation-shared", networks=names) if level else t("federation-unshared")


def _public_page(ctx: Context, kind: str, one: Shared) -> str | None:
    return ctx.house.page(f"/open/{ctx.uow.networks.get(one.network_id).slug}/{kind}")


def _back(kind: str, item: int) -> Button:
    opener, more = OPENERS[kind]
    return Button(t("kit-back"), opener, (item, *more))


def _decided(ctx: Context, kind: str, item: int) -> Shared:
    """The item, if this person decides anything about who reads it."""
    one = _find(ctx, kind, item)
    if one is None or not (one.author or one.manages):
        raise Refused("federation-item-gone", action="share", scope=f"{kind} {item}")
    return one


def _find(ctx: Context, kind: str, item: int) -> Shared | None:
    """The item, whoever asks, as far as its own network shows it to them."""
    found = _FIND[kind](ctx, item) if kind in _FIND else None
    if found is None or ctx.uow.people.membership(ctx.person.id, found.network_id) is None:
        # Whoever has left a network decides about nothing in it any more; who coordinates it does.
        return found if found is not None and found.manages and (kind == "organisation" or not found.author) else None
    return found


def _practice(ctx: Context, item: int) -> Shared | None:
    one = ctx.uow.practices.find(PracticeId(item))
    if one is None:
        return None
    author = one.author_id is not None and one.author_id == ctx.person.id
    manages = ctx.may(network_id=one.network_id, section_id=one.credited_section, country=one.country)
    ready = one.status == "published" and not one.is_public
    return Shared(one.network_id, one.title, author, manages, ready, BOTH if one.partners else OWN)


def _idea(ctx: Context, item: int) -> Shared | None:
    one = ctx.uow.ideas.find(IdeaId(item))
    if one is None:
        return None
    author = one.author_id is not None and one.author_id == ctx.person.id
    manages = ctx.may(network_id=one.network_id, section_id=one.plan.section_id, country=one.plan.country)
    return Shared(one.network_id, one.title, author, manages, one.is_shown, BOTH if one.partners else OWN)


def _issue(ctx: Context, item: int) -> Shared | None:
    one = ctx.uow.issues.find(IssueId(item))
    if one is None:
        return None
    author = one.author_id is not None and one.author_id == ctx.person.id
    manages = ctx.may(network_id=one.network_id, section_id=one.section_id, country=one.country)
    return Shared(one.network_id, one.title, author, manages, one.state == "open", _level(one), PUBLIC)


def _activity(ctx: Context, item: int) -> Shared | None:
    one = ctx.uow.activities.find(ActivityId(item))
    if one is None:
        return None
    author = standing.is_author(ctx, one)
    manages = one.visibility != "private" and standing.coordinates(ctx, one)
    return Shared(one.network_id, one.title, author, manages, is_open(one), _level(one), PUBLIC)


def _organisation(ctx: Context, item: int) -> Shared | None:
    """Where children are is listed for strangers by nobody: a school is for networks alone."""
    one = ctx.uow.organisations.find(OrganisationId(item))
    if one is None:
        return None
    manages = ctx.may(network_id=one.network_id, country=one.country)
    widest = BOTH if one.kind == "school" else PUBLIC
    return Shared(one.network_id, one.name, manages, manages, one.state == "listed", _level(one), widest)


def _level(one: Issue | Activity | Organisation) -> int:
    return PUBLIC if one.public else BOTH if one.partners else OWN


_FIND = {
    "practice": _practice,
    "idea": _idea,
    "issue": _issue,
    "activity": _activity,
    "organisation": _organisation,
}


def set_default(ctx: Context, partners: int) -> Answer:
    """What one adds from now on; what is there already stays as it is."""
    if partners and not ctx.uow.federations.partners_of(ctx.network.id):
        raise UserError("federation-not-now")
    ctx.uow.federations.share_by_default(ctx.person.id, ctx.network.id, partners=bool(partners))
    return Change(pages.listed(ctx, note=t("federation-default-kept")))
