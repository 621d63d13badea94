"""What a team keeps at hand: links, and the people and bodies it knows on the spot. Changes nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.view import Button, Span, Tone, View, bold, italic, lines, paragraphs, t
from handlers.teams import pages, words

if TYPE_CHECKING:
    from handlers.kit.context import Context
    from handlers.kit.view import Words
    from handlers.teams.access import Standing
    from storage import Contact, TeamLink


def links(ctx: Context, standing: Standing, page: int, note: Words | None = None) -> View:
    """Titles that lead to the pages; who may take one away has a button for it."""
    total = ctx.uow.teams.count_links(standing.id)
    page, count = pages.clamped(page, total)
    found = ctx.uow.teams.list_links(standing.id, offset=page * pages.PAGE, limit=pages.PAGE)
    body = paragraphs(
        note,
        bold(t("teams-links-of", project=standing.project.title)),
        lines(*(Span(one.title, link=one.url) for one in found)) if found else t("teams-no-links"),
        count,
    )
    keys = [_remove(one) for one in found if standing.may_tend(one.author_id)]
    turn = pages.paging("teams.links", (standing.id,), page, total)
    add = Button(t("teams-add-link"), "teams.add-link", (standing.id,), Tone.MAIN)
    last = (*turn, add) if len(turn) == 2 else (*turn, add, *pages.to_team(standing.id))
    return View(body, pages.rows_of(*pages.paired(keys), last))


def _remove(one: TeamLink) -> Button:
    return Button(t("teams-remove-link", title=words.shortened(one.title, 16)), "teams.unlink", (one.id,))


def contacts(ctx: Context, standing: Standing, page: int, note: Words | None = None) -> View:
    """Local contacts of the team, by kind and name."""
    total = ctx.uow.teams.count_contacts(standing.id)
    page, count = pages.clamped(page, total)
    found = ctx.uow.teams.list_contacts(standing.id, offset=page * pages.PAGE, limit=pages.PAGE)
    entries: list[Words] = [lines(bold(one.name), words.KINDS[one.kind]) for one in found]
    body = paragraphs(
        note,
        bold(t("teams-contacts-of", project=standing.project.title)),
        *(entries or [t("teams-no-contacts")]),
        italic(t("teams-contact-private")),
        count,
    )
    keys = [Button(words.shortened(one.name, 24), "teams.contact", (one.id,)) for one in found]
    turn = pages.paging("teams.contacts", (standing.id,), page, total)
    add = Button(t("teams-add-contact"), "teams.add-contact", (standing.id,), Tone.MAIN)
    last = (*turn, add) if len(turn) == 2 else (*turn, add, *pages.to_team(standing.id))
    return View(body, pages.rows_of(*pages.paired(keys), last))


def contact_card(ctx: Context, standing: Standing, contact: Contact, note: Words | None = None) -> View:
    """One contact, with how to reach them."""
    changed = t("teams-changed-on", on=contact.changed_at.astimezone(ctx.zone).date())
    body = paragraphs(note, words.contact_lines(contact), changed)
    delete = (
        (Button(t("teams-delete"), "teams.uncontact", (contact.id,), Tone.BAD),)
        if standing.may_tend(contact.author_id)
        else ()
    )
    first = (Button(t("kit-edit"), "teams.edit-contact", (contact.id,)), *delete)
    back = (Button(t("teams-contacts"), "teams.contacts", (standing.id, 0)), *pages.to_team(standing.id))
    return View(body, (first, back))
