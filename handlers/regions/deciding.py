"""What coordinators decide: a region is proposed, their countries join, decline or leave, at any time. All are told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.answer import Change
from handlers.kit.errors import Refused, UserError
from handlers.kit.view import View, bold, lines, paragraphs, t
from handlers.regions import access, pages

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.view import Words
    from storage import Region


def propose(ctx: Context, name: str, codes: Sequence[str]) -> Answer:
    """The countries that the person looks after are in with this; the others are asked."""
    region = ctx.uow.regions.propose(ctx.network.id, name, codes, person_id=ctx.person.id, now=ctx.now)
    for code in codes:
        if access.answers_for(ctx, region, code):
            region = ctx.uow.regions.answer(region.id, code, "in", person_id=ctx.person.id, now=ctx.now)
    _note(ctx, "region-propose", region)
    for code in codes:
        if region.countries[code] == "asked":
            _ask(ctx, region, code)
    return Change(pages.card(ctx, region, t("regions-proposed")))


def _ask(ctx: Context, region: Region, code: str) -> None:
    """Everybody who decides for the country reads who asks, and may say yes or no."""
    for person in access.deciders(ctx.uow, region.network_id, code):
        others = [t("regions-country", country=one) for one in region.countries if one != code]
        body = paragraphs(
            lines(ctx.network_line_of(region.network_id), bold(region.name)),
            t("regions-asks", country=code, others=others),
            t("regions-propose-means"),
        )
        ctx.tell(
            person,
            View(body, (pages.answer_row(region, code),)),
            cause=f"region:{region.id}:{code}:{int(ctx.now.timestamp())}",
        )


def ask(ctx: Context, region_id: int, code: str) -> Answer:
    """One more country of the network, by whoever looks after one of the region's."""
    region = access.seen(ctx, region_id, "region-ask", lock=True)
    own = any(access.answers_for(ctx, region, one) for one in region.countries)
    if not own or region.state == "closed":
        raise Refused("regions-coordinators-only", action="region-ask", scope=f"region {region_id}")
    if code not in ctx.uow.networks.list_countries(region.network_id):
        raise UserError("regions-gone")
    if region.countries.get(code) in {"in", "asked"}:
        return Change(pages.manage(ctx, region))
    region = ctx.uow.regions.ask(region.id, code)
    _ask(ctx, region, code)
    return Change(pages.card(ctx, region, t("regions-asked-now", country=code)))


def answer(ctx: Context, region_id: int, code: str, said: str) -> Answer:
    """What a country says. Two who press at once: the second one reads what stands."""
    region = access.seen(ctx, region_id, "region-answer", lock=True)
    if not access.answers_for(ctx, region, code):
        ctx.require("region-answer", network_id=region.network_id, country=code)
    if region.state == "closed" or said not in {"in", "declined", "left"}:
        raise UserError("regions-over")
    before = region.countries.get(code)
    if code not in ctx.uow.networks.list_countries(region.network_id):
        raise UserError("regions-gone")
    if before == said or (said == "left" and before != "in") or (said == "declined" and before != "asked"):
        return Change(pages.card(ctx, region, t("regions-known")))
    if before is None:
        region = ctx.uow.regions.ask(region.id, code)
    after = ctx.uow.regions.answer(region.id, code, said, person_id=ctx.person.id, now=ctx.now)
    _note(ctx, f"region-{said}", after)
    _tell(ctx, region, after, code, said)
    if said == "in":
        return Change(pages.card(ctx, after, t("regions-joined", country=code)))
    left = t("regions-left" if said == "left" else "regions-was-declined", country=code)
    return Change(pages.card(ctx, after, left) if after.state != "closed" else pages.listed(ctx, note=left))


def _tell(ctx: Context, before: Region, after: Region, code: str, said: str) -> None:
    """Whoever proposed it hears each answer; that it opens or closes hears everybody who decides there."""
    if before.is_open != after.is_open:
        words: Words = t("regions-told-open" if after.is_open else "regions-told-closed", region=after.name)
        people = {one for land in after.countries for one in access.deciders(ctx.uow, after.network_id, land)}
    else:
        words = t("regions-told", region=after.name, country=code, said=said)
        people = set()
    people |= {after.proposed_by} if after.proposed_by is not None else set()
    for person in sorted(people):
        if person == ctx.person.id:
            continue
        ctx.tell(person, View(words), cause=f"region-told:{after.id}:{code}:{said}:{int(ctx.now.timestamp())}")


def remove_note(ctx: Context, region_id: int, note_id: int, page: int) -> Answer:
    """Its author takes a note away, and so may whoever looks after the region."""
    region = access.seen(ctx, region_id, "region-note-remove")
    found = ctx.uow.regions.find_note(note_id)
    if found is None or found.region_id != region.id:
        return Change(pages.notes(ctx, region, page))
    if found.author_id != ctx.person.id and not access.coordinates(ctx, region):
        raise Refused("regions-coordinators-only", action="region-note-remove", scope=f"region {region_id}")
    ctx.uow.regions.remove_note(found.id)
    ctx.uow.reports.orphan("note", found.id)
    return Change(pages.notes(ctx, region, page, t("regions-note-removed")))


def _note(ctx: Context, action: str, region: Region) -> None:
    ctx.uow.audit.add(
        action,
        "done",
        now=ctx.now,
        person_id=ctx.person.id,
        network_id=region.network_id,
        detail={"region": int(region.id)},
    )
