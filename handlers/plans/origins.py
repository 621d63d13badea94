"""What a plan copies or cites: a practice or an idea, as far as this person may see it. Changes nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from handlers.kit.partners import partners_for
from handlers.kit.view import t
from storage import IdeaId, NotFound, Origin, PracticeId

if TYPE_CHECKING:
    from handlers.kit.context import Context
    from handlers.kit.view import Text
    from storage import NetworkId, PersonId, SectionId, ThemeId, UnitOfWork

OPENERS = {"practice": "practices.open", "idea": "ideas.open"}


@dataclass(frozen=True, slots=True)
class Original:
    """What a plan needs to know of what it copies. section_id is None where it may not be named."""

    origin: Origin
    network_id: NetworkId
    is_public: bool
    partners: bool
    title: str
    author_id: PersonId | None
    section_id: SectionId | None
    country: str | None
    themes: tuple[ThemeId, ...]


def find(uow: UnitOfWork, origin: Origin) -> Original | None:
    """The original, whoever asks; None where it is gone, withdrawn or held back."""
    if uow.reports.is_held(origin.kind, origin.item):
        return None
    if origin.kind == "practice":
        return _practice(uow, origin)
    return _idea(uow, origin) if origin.kind == "idea" else None


def _practice(uow: UnitOfWork, origin: Origin) -> Original | None:
    one = uow.practices.find(PracticeId(origin.item))
    if one is None or one.status != "published":
        return None
    section = None if one.anonymous else one.section_id
    return Original(
        origin, one.network_id, one.is_public, one.partners, one.title, one.author_id, section, one.country, one.themes
    )


def _idea(uow: UnitOfWork, origin: Origin) -> Original | None:
    one = uow.ideas.find(IdeaId(origin.item))
    if one is None or not one.is_shown:
        return None
    said = one.plan
    return Original(
        origin,
        one.network_id,
        said.gallery,
        one.partners,
        said.title,
        one.author_id,
        said.section_id,
        said.country,
        said.themes,
    )


def seen(ctx: Context, origin: Origin) -> Original | None:
    """The original, if this person may read it."""
    found = find(ctx.uow, origin)
    if found is None or found.is_public or found.network_id == ctx.network.id:
        return found
    return found if found.partners and partners_for(ctx, found.network_id) else None


def credit(ctx: Context, original: Original) -> Text:
    """Whose it is: its section with the country, or the country alone."""
    section = None
    if original.section_id is not None:
        try:
            section = ctx.uow.networks.get_section(original.section_id)
        except NotFound:
            section = None
    if section is not None:
        return t("plans-credit-section", title=original.title, section=section.name, country=section.country)
    if original.country is not None:
        return t("plans-credit-country", title=original.title, country=original.country)
    return t("plans-credit", title=original.title)
