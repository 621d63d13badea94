"""What the index knows of organisations, written in the transaction that changes them. Never a school's contact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.sight import readers_for
from handlers.organisations.access import KIND
from storage import Entry, OrganisationId

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kit.context import Context
    from storage import Organisation, UnitOfWork


def index(ctx: Context, organisation: Organisation) -> None:
    """Make it findable as it is now; what is removed is found by nobody."""
    if organisation.state == "listed":
        ctx.uow.search.put(entry(organisation), now=ctx.now)
    else:
        ctx.uow.search.drop(KIND, organisation.id)


def entries(uow: UnitOfWork, after: int, limit: int) -> Sequence[Entry]:
    """Listed organisations of all networks by number: for making the index anew."""
    return [entry(one) for one in uow.organisations.list_all_listed(after=OrganisationId(after), limit=limit)]


def entry(one: Organisation) -> Entry:
    tags = {f"country:{one.country}", f"organisation:{one.kind}", *(f"theme:{theme}" for theme in one.themes)}
    tags |= {f"language:{code}" for code in one.languages}
    return Entry(
        KIND,
        one.id,
        one.network_id,
        one.name,
        "\n\n".join(part for part in (one.place, one.about) if part),
        language=one.language,
        readers=readers_for(one.network_id, partners=one.partners, public=one.public),
        tags=frozenset(tags),
        # A name alone means nothing.
        read="soon" if one.about else "never",
    )
