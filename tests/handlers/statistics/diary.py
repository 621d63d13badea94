"""What happened in the cast's network, written down as activities: the ground of conversations about figures."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from storage import Facts, PersonId

if TYPE_CHECKING:
    from storage import Activity
    from tests.cast import Cast


def did(
    cast: Cast,
    who: str,
    day: str,
    *sections: str,
    theme: str | tuple[str, ...] = (),
    volunteers: int | None = None,
    reached: int | None = None,
    first_time: int | None = None,
    hours: int | None = None,
    visibility: str = "network",
    status: str = "new",
    labelled: bool = False,
) -> Activity:
    """One activity of somebody on a day ("2030-02-03"), in these sections (names) or the author's own."""
    chat = cast.people[who]
    assert chat.person_id is not None
    own = {"ana": "Tbilisi Youth", "levan": "Tbilisi Youth", "nino": "Tbilisi Youth", "olga": "Tbilisi Youth"}
    own |= {"tamar": "Kutaisi Green", "marie": "Lyon Solidaire", "claire": "Lyon Solidaire"}
    named = sections or (own[who],)
    slugs = (theme,) if isinstance(theme, str) else theme
    with cast.house.database.begin() as uow:
        known = {one.slug: one.id for one in uow.networks.list_themes(cast.network)}
        facts = Facts(
            title="Something good",
            starts_on=date.fromisoformat(day),
            ends_on=date.fromisoformat(day),
            sections=tuple(cast.sections[name] for name in named),
            themes=tuple(known[slug] for slug in slugs),
            volunteers=volunteers,
            reached=reached,
            first_time=first_time,
            minutes=None if hours is None else hours * 60,
            minutes_kind=None if hours is None else "total",
            visibility=visibility,
        )
        made = uow.activities.add(cast.network, facts, author_id=chat.person_id, now=cast.house.clock.now)
        if status != "new":
            reviewer = cast.people["nino"].person_id
            assert reviewer is not None
            made = uow.activities.judge(made.id, status, person_id=PersonId(reviewer), now=cast.house.clock.now)
        if labelled:
            uow.activities.set_label(made.id, labelled=True)
    return made
