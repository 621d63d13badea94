"""Practices that cite factors, written straight into the library."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from storage import PracticeFacts, PracticeOrigin

if TYPE_CHECKING:
    from collections.abc import Sequence

    from storage import FactorId, Practice, SectionId, ThemeId
    from tests.cast import Cast
    from tests.houses import Chat


def factor(cast: Cast, word: str) -> FactorId:
    """The factor of the network that is called this; added when there is none."""
    with cast.house.database.begin() as uow:
        return uow.factors.add(cast.network, {"en": word}).id


def theme(cast: Cast, slug: str) -> ThemeId:
    with cast.house.database.begin() as uow:
        return next(one.id for one in uow.networks.list_themes(cast.network) if one.slug == slug)


def tell(
    cast: Cast,
    who: Chat,
    title: str,
    *,
    factors: Sequence[FactorId] = (),
    themes: Sequence[ThemeId] = (),
    country: str | None = "GE",
    visibility: str = "network",
    anonymous: bool = False,
    section: SectionId | None = None,
) -> Practice:
    """A practice that somebody has told."""
    facts = PracticeFacts(
        title=title,
        language="en",
        verdict="worked",
        made_on=date(2026, 3, 1),
        done="We did it together.",
        factors=tuple(factors),
        themes=tuple(themes),
        visibility=visibility,
        anonymous=anonymous,
    )
    with cast.house.database.begin() as uow:
        origin = PracticeOrigin(who.person_id, section_id=section, country=country)
        return uow.practices.add(cast.network, facts, origin, now=cast.house.clock.now)
