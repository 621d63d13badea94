"""What the index knows of cards, written in the transaction that changes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.ideas.access import KIND
from storage import Entry, IdeaId

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from storage import Idea, UnitOfWork


def index(uow: UnitOfWork, idea: Idea, *, now: datetime) -> None:
    """Make a card findable as it is now; one that is withdrawn is found by nobody."""
    if idea.is_shown:
        uow.search.put(_entry(idea), now=now)
    else:
        uow.search.drop(KIND, idea.id)


def entries(uow: UnitOfWork, after: int, limit: int) -> Sequence[Entry]:
    """Published cards of all networks by number: for making the index anew."""
    return [_entry(one) for one in uow.ideas.list_published(after=IdeaId(after), limit=limit)]


def _entry(idea: Idea) -> Entry:
    plan = idea.plan
    said = (plan.what, plan.why, plan.how, plan.result, plan.cost, plan.people)
    tags = {f"language:{plan.language}", *(f"theme:{one}" for one in plan.themes)}
    tags |= {f"country:{plan.country}"} if plan.country is not None else set()
    tags |= {f"section:{plan.section_id}"} if plan.section_id is not None else set()
    readers = {f"network:{idea.network_id}", *(("public",) if plan.gallery else ())}
    readers |= {f"partners:{idea.network_id}"} if idea.partners else set()
    return Entry(
        KIND,
        idea.id,
        idea.network_id,
        plan.title,
        "\n\n".join(part for part in said if part),
        language=plan.language,
        readers=frozenset(readers),
        tags=frozenset(tags),
    )
