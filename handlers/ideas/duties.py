"""What the feature owes every person: a copy of all it holds about them, and forgetting."""

from __future__ import annotations

import base64
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from handlers.ideas.indexing import index
from storage import NotFound

if TYPE_CHECKING:
    from collections.abc import Mapping

    from storage import BlobId, Idea, Json, PersonId, UnitOfWork

STORES = ("idea", "idea_bookmark", "idea_talk", "market", "market_card", "market_vote", "market_guest")
_AT_ONCE = datetime(1970, 1, 1, tzinfo=UTC)
"""Erasing knows no clock."""


def export(uow: UnitOfWork, person_id: PersonId) -> Mapping[str, Json]:
    """Cards, bookmarks, whom they asked, sessions they opened, and their votes."""
    votes: list[Json] = [
        {"session": uow.markets.get(market).title, "for": uow.networks.get_section(section).name, "at": at.isoformat()}
        for market, section, at in uow.markets.list_voted(person_id)
    ]
    return {
        "ideas": [_idea(uow, one) for one in uow.ideas.list_made(person_id)],
        "bookmarks": [
            {"id": one.id, "title": one.title, "at": at.isoformat()} for one, at in uow.ideas.list_bookmarked(person_id)
        ],
        "asked": [
            {"idea": one.idea_id, "messages": one.messages, "at": one.begun_at.isoformat()}
            for one in uow.ideas.list_talks(person_id)
        ],
        "sessions": [
            {"id": one.id, "title": one.title, "state": one.state, "ends_at": one.ends_at.isoformat()}
            for one in uow.markets.list_hosted(person_id)
        ],
        "looked_at": [int(one) for one in uow.markets.list_visited(person_id)],
        "votes": votes,
    }


def _idea(uow: UnitOfWork, idea: Idea) -> Json:
    plan = idea.plan
    return {
        "id": idea.id,
        "title": plan.title,
        "what": plan.what,
        "why": plan.why,
        "how": plan.how,
        "cost": plan.cost,
        "people": plan.people,
        "result": plan.result,
        "contact": plan.contact,
        "language": plan.language,
        "section": uow.networks.get_section(plan.section_id).name if plan.section_id is not None else None,
        "country": plan.country,
        "themes": [uow.networks.get_theme(one).slug for one in plan.themes],
        "practice": plan.practice_id,
        "picture": _picture(uow, plan.blob_id),
        "picture_in_words": plan.alt,
        "gallery": plan.gallery,
        "state": idea.state,
        "created_at": idea.created_at.isoformat(),
        "changed_at": idea.changed_at.isoformat(),
    }


def _picture(uow: UnitOfWork, blob_id: BlobId | None) -> Json:
    if blob_id is None:
        return None
    try:
        blob = uow.blobs.get(blob_id)
    except NotFound:
        return None
    return {"name": blob.name, "mime": blob.mime, "base64": base64.b64encode(blob.data).decode()}


def forget(uow: UnitOfWork, person_id: PersonId) -> None:
    """Cards stay with their section, without name, contact and picture; what belongs to no section goes.

    Votes count on only where the session is over.
    """
    for talk in (*uow.ideas.list_talks(person_id), *uow.ideas.list_talks_about(person_id)):
        uow.outbox.withdraw(f"idea-talk:{talk.id}:")
    changed = uow.ideas.disown(person_id)
    uow.drafts.forget_about(changed, kind="idea")
    for idea_id in changed:
        idea = uow.ideas.find(idea_id)
        if idea is None:
            uow.search.drop("idea", idea_id)
        else:
            index(uow, idea, now=_AT_ONCE)
    uow.ideas.forget(person_id)
    uow.markets.forget(person_id)
