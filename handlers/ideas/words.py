"""A card in words: for its readers, before it is saved, and as a line of a list. Changes nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.ideas.access import KIND, find_section, sees_practice
from handlers.kit import formats
from handlers.kit.partners import network_name
from handlers.kit.tried import tally_words
from handlers.kit.view import File, bold, italic, lines, paragraphs, t
from storage import NotFound

if TYPE_CHECKING:
    from handlers.kit.context import Context
    from handlers.kit.view import Text, Words
    from storage import Idea, IdeaPlan, Network, SectionId, UnitOfWork

TEASER = 110
"""Characters of a card's first words in a list."""
PARTS = ("what", "why", "how", "cost", "people", "result", "contact")
LABELS: dict[str, Text] = {
    "what": t("ideas-field-what"),
    "why": t("ideas-field-why"),
    "how": t("ideas-field-how"),
    "cost": t("ideas-field-cost"),
    "people": t("ideas-field-people"),
    "result": t("ideas-field-result"),
    "contact": t("ideas-field-contact"),
}


def shortened(text: str, most: int) -> str:
    text = " ".join(text.split())
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


def place(uow: UnitOfWork, section_id: SectionId | None, country: str | None) -> Text | None:
    """Where a card is from, in words that stand alone."""
    if section_id is not None:
        try:
            section = uow.networks.get_section(section_id)
        except NotFound:
            section = None
        if section is not None:
            return t("ideas-place", section=section.name, country=section.country)
    return t("ideas-place-country", country=country) if country is not None else None


def body(ctx: Context, plan: IdeaPlan, *, asks: bool = False) -> Words:
    """All that a card says. asks: whether its reader can ask the author, and is told how."""
    names = [
        one.name(ctx.language)
        for one in ctx.uow.networks.list_themes(ctx.network.id, retired=True)
        if one.id in plan.themes
    ]
    written = formats.language_in(plan.language, ctx.language)
    head = lines(
        bold(plan.title),
        place(ctx.uow, plan.section_id, plan.country),
        t("ideas-themes", themes=names) if names else None,
        italic(t("ideas-written-in", language=written)) if plan.language != ctx.language else None,
    )
    said = [lines(bold(LABELS[name]), value) for name in PARTS if (value := getattr(plan, name))]
    relayed = italic(t("ideas-contact-relayed")) if asks and not plan.contact else None
    return paragraphs(head, *said, relayed, credit(ctx, plan))


def credit(ctx: Context, plan: IdeaPlan) -> Words | None:
    """The practice that it was made from."""
    practice = ctx.uow.practices.find(plan.practice_id) if plan.practice_id is not None else None
    if practice is None or practice.anonymous or not sees_practice(ctx, practice):
        return None
    section = find_section(ctx, practice.section_id) if practice.section_id is not None else None
    if section is not None:
        return italic(t("ideas-credit-section", title=practice.title, section=section.name))
    return italic(t("ideas-credit", title=practice.title))


def tried(ctx: Context, idea: Idea) -> Words | None:
    """What became of it elsewhere."""
    return tally_words(ctx.uow.plans.tally(KIND, idea.id, network_id=ctx.network.id))


def preview(ctx: Context, plan: IdeaPlan) -> Words:
    """A card before it is saved, with what readers will see of its picture."""
    picture = None
    if plan.blob_id is not None:
        picture = t("ideas-picture-line", alt=plan.alt) if plan.alt else t("ideas-picture-there")
    return paragraphs(body(ctx, plan), picture)


def entry(ctx: Context, idea: Idea, *, number: int, kept: bool) -> Words:
    """A card in a list: its number there, title, where it is from, how it begins."""
    plan = idea.plan
    begins = plan.what or plan.how or plan.why
    where = place(ctx.uow, plan.section_id, plan.country)
    return lines(
        bold(t("ideas-entry", number=number, title=idea.title)),
        network_name(ctx, idea.network_id),
        t("ideas-entry-kept", place=where) if kept and where is not None else where,
        shortened(begins, TEASER) if begins else None,
    )


def picture(uow: UnitOfWork, plan: IdeaPlan) -> tuple[File, ...]:
    """The card's picture, told in words for those who do not see it."""
    if plan.blob_id is None:
        return ()
    try:
        blob = uow.blobs.get(plan.blob_id)
    except NotFound:
        return ()
    return (File(blob.name, blob.mime, blob=blob.id, alt=plan.alt or t("ideas-picture-of", title=plan.title)),)


def gallery_path(network: Network, idea: Idea) -> str:
    return f"/gallery/{network.slug}/{idea.id}"
