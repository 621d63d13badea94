"""Whom an announcement did not reach, by name: told to who looks after it and them. Changes nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.announcements import rights, rules
from handlers.kit.answer import Change
from handlers.kit.countries import country_name
from handlers.kit.likeness import fold
from handlers.kit.view import Button, View, bold, lines, paragraphs, t

if TYPE_CHECKING:
    from collections.abc import Mapping

    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.view import Words
    from storage import Announcement, NotReached, SectionId

A_PAGE = 20


def show(ctx: Context, announcement_id: int, page: int) -> Answer:
    """Raises Refused for whoever does not look after all it is for."""
    found = rights.own(ctx, announcement_id)
    people = sorted(_people(ctx, found), key=lambda one: (one.name is None, fold(one.name or ""), one.person_id))
    pages = max(1, -(-len(people) // A_PAGE))
    page = min(max(page, 0), pages - 1)
    sections = {one.id: one.name for one in ctx.uow.networks.list_sections(found.network_id, retired=True)}
    listed = [_line(ctx, one, sections) for one in people[page * A_PAGE : (page + 1) * A_PAGE]]
    turn = [Button(t("kit-previous"), "announcements.whom", (found.id, page - 1))] if page else []
    turn += [Button(t("kit-next"), "announcements.whom", (found.id, page + 1))] if page + 1 < pages else []
    back = (Button(t("kit-back"), "announcements.report", (found.id,)),)
    where = t("kit-page", page=page + 1, pages=pages) if pages > 1 else None
    said = paragraphs(
        lines(bold(t("announcements-whom-title")), where),
        lines(*listed) if listed else t("announcements-whom-nobody"),
        t("announcements-whom-how") if listed else None,
    )
    return Change(View(said, (tuple(turn), back) if turn else (back,)))


def _people(ctx: Context, found: Announcement) -> list[NotReached]:
    network = ctx.uow.networks.get(found.network_id)
    usual = rules.language_for(None, network, ctx.house.languages)
    began = found.planned_at or found.created_at
    audience = rules.audience_of(found.audience, usual, rights.countries(ctx.uow, network.id), began)
    seen = rules.looked_after(ctx.roles, network.id, ctx.uow.regions.list_open(network.id))
    then = found.finished_at or ctx.now
    return ctx.uow.announcements.not_reached(network.id, audience, found.about, seen=seen, then=then)


def _line(ctx: Context, one: NotReached, sections: Mapping[SectionId, str]) -> Words:
    name = one.name or t("announcements-whom-unnamed")
    place = sections.get(one.section_id) if one.section_id is not None else None
    place = place or (country_name(one.country, ctx.language) if one.country is not None else None)
    return t("announcements-whom-line", name=name, place=place) if place is not None else name
