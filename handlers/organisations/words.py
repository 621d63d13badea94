"""Organisations in words: kinds, levels, a line of a list, the card. Changes nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit import formats
from handlers.kit.partners import network_name, shared_line
from handlers.kit.tried import dotted
from handlers.kit.view import bold, italic, lines, paragraphs, t
from handlers.organisations import access

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from handlers.kit.context import Context
    from handlers.kit.view import Text, Words
    from storage import NetworkId, NewOrganisation, Organisation, ThemeId

KINDS: Mapping[str, Text] = {
    "union": t("organisations-kind-union"),
    "mutual": t("organisations-kind-mutual"),
    "non-profit": t("organisations-kind-nonprofit"),
    "cooperative": t("organisations-kind-cooperative"),
    "school": t("organisations-kind-school"),
    "university": t("organisations-kind-university"),
    "agency": t("organisations-kind-agency"),
    "company": t("organisations-kind-company"),
}
KIND_WORDS: Mapping[str, Text] = {
    "union": t("organisations-kind-union.words"),
    "mutual": t("organisations-kind-mutual.words"),
    "non-profit": t("organisations-kind-nonprofit.words"),
    "cooperative": t("organisations-kind-cooperative.words"),
    "school": t("organisations-kind-school.words"),
    "university": t("organisations-kind-university.words"),
    "agency": t("organisations-kind-agency.words"),
    "company": t("organisations-kind-company.words"),
}
LEVELS: Mapping[str, Text] = {
    "kindergarten": t("organisations-level-kindergarten"),
    "primary": t("organisations-level-primary"),
    "lower-secondary": t("organisations-level-lower"),
    "upper-secondary": t("organisations-level-upper"),
    "vocational": t("organisations-level-vocational"),
    "several": t("organisations-level-several"),
}
CLAIMS: Mapping[str, str] = {
    "claimed": "organisations-claim-claimed",
    "contacted": "organisations-claim-contacted",
    "visited": "organisations-claim-visited",
}
LABEL = 30
STARRING = 6
"""Sections named on a card; more are told by their number."""


def shortened(text: str, most: int = LABEL) -> str:
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


def where(organisation: Organisation | NewOrganisation) -> Words:
    if organisation.place:
        return t("organisations-place", place=organisation.place, country=organisation.country)
    return t("organisations-country", country=organisation.country)


def theme_names(ctx: Context, network_id: NetworkId, themes: Sequence[ThemeId]) -> list[str]:
    known = {one.id: one.name(ctx.language) for one in ctx.uow.networks.list_themes(network_id, retired=True)}
    return [known[one] for one in themes if one in known]


def languages(codes: Sequence[str], ctx: Context) -> str:
    """Their names in the reader's language: whoever looks for somebody to write to need not know the others."""
    return formats.format_list([formats.language_in(one, ctx.language) for one in codes], ctx.language)


def facts(ctx: Context, network_id: NetworkId, one: Organisation | NewOrganisation) -> list[Words | None]:
    """What is known of it beside its name, a line each."""
    school = one.kind == "school"
    named = theme_names(ctx, network_id, one.themes)
    said = languages(one.languages, ctx) if one.languages else ""
    return [
        dotted(KINDS[one.kind], where(one)),
        t("organisations-themes", themes=named) if named else None,
        t("organisations-teaches-in" if school else "organisations-speaks", languages=said) if said else None,
        dotted(
            LEVELS[one.level] if one.level else None,
            t("organisations-pupils", count=one.pupils) if one.pupils is not None else None,
        )
        if school and (one.level or one.pupils is not None)
        else None,
        t("organisations-website", link=one.website) if one.website else None,
    ]


def confirmed(organisation: Organisation) -> Words:
    """What a coordinator said it is."""
    if organisation.confirmed_at is None:
        return t("organisations-unconfirmed")
    if organisation.member and organisation.education_linked:
        return t("organisations-is-both")
    if organisation.member:
        return t("organisations-is-member")
    return t("organisations-is-linked" if organisation.education_linked else "organisations-is-neither")


def entry(ctx: Context, organisation: Organisation) -> Words:
    """One organisation in a list."""
    return lines(
        bold(shortened(organisation.name, 60)),
        dotted(KINDS[organisation.kind], where(organisation)),
        network_name(ctx, organisation.network_id),
        t("organisations-is-member") if organisation.member else None,
    )


def preview(ctx: Context, new: NewOrganisation, contact: str | None) -> Words:
    """What will be registered, before it is."""
    return paragraphs(
        lines(ctx.network_line, bold(new.name), *facts(ctx, ctx.network.id, new)),
        new.about,
        t("organisations-contact-will", contact=contact) if contact else None,
        italic(t("organisations-who-sees")),
    )


def card(ctx: Context, organisation: Organisation, note: Words | None = None) -> Words:
    """All that this reader may know of it."""
    one = organisation
    tongue = formats.language_in(one.language, ctx.language) if one.language != ctx.language else None
    return paragraphs(
        note,
        lines(
            ctx.network_line_of(one.network_id),
            bold(one.name),
            *facts(ctx, one.network_id, one),
            confirmed(one),
        ),
        lines(
            one.about,
            italic(t("organisations-written-in", language=tongue)) if one.about and tongue else None,
        )
        if one.about
        else None,
        *(_inside(ctx, one) if access.is_inside(ctx, one) else ()),
        _removed(ctx, one),
    )


def _inside(ctx: Context, one: Organisation) -> list[Words | None]:
    """What its own network alone reads: who works with it, which agency named it, who starred it, who else reads it."""
    return [
        _claim(ctx, one) if one.kind == "school" else None,
        _leads(ctx, one) if one.kind == "school" else None,
        _starring(ctx, one),
        shared_line(ctx, one.network_id, shared=one.partners, public=one.public)
        if "confirm" in access.acts(ctx, one)
        else None,
    ]


def _claim(ctx: Context, school: Organisation) -> Words | None:
    """Who works with it; and its contact, where the reader may see it."""
    section = access.find_section(ctx, school.claimed_by)
    known = ctx.uow.organisations.has_contact(school.id)
    if section is None or school.claim is None or school.claimed_at is None:
        return t("organisations-contact-waits") if known else None
    since = school.claimed_at.astimezone(ctx.zone).date()
    said = t(CLAIMS[school.claim], section=section.name, on=since)
    if "contact" not in access.acts(ctx, school):
        return lines(said, t("organisations-contact-hidden") if known else None)
    contact = ctx.uow.organisations.contact_of(school.id)
    shown = t("organisations-contact", contact=contact) if contact else t("organisations-contact-none")
    return lines(said, shown, italic(t("organisations-contact-yours")))


def _leads(ctx: Context, school: Organisation) -> Words | None:
    """Which agency named it and why, for sections of its country."""
    if not access.sees_leads(ctx, school.network_id, school.country):
        return None
    said: list[Words | None] = []
    for lead in ctx.uow.leads.list_of_school(school.id)[:1]:
        agency = ctx.uow.organisations.get(lead.agency_id)
        day = lead.posted_at.astimezone(ctx.zone).date()
        said += [t("organisations-lead-of", agency=shortened(agency.name, 60), on=day)]
        said += [shortened(lead.note, 120)] if lead.note else []
    return lines(*said) if said else None


def _starring(ctx: Context, one: Organisation) -> Words | None:
    found = [access.find_section(ctx, section) for section in ctx.uow.organisations.list_starring(one.id)]
    names = [section.name for section in found if section is not None]
    if not names:
        return None
    more = len(names) - STARRING
    if more > 0:
        return t("organisations-starred-more", sections=names[:STARRING], more=more)
    return t("organisations-starred", sections=names)


def _removed(ctx: Context, one: Organisation) -> Words | None:
    if one.state == "removed":
        return italic(t("organisations-is-removed"))
    return italic(t("organisations-is-held")) if ctx.uow.reports.is_held(access.KIND, one.id) else None
