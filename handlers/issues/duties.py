"""What the feature owes every person: a copy of all it holds about them, and forgetting."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from handlers.issues.indexing import index

if TYPE_CHECKING:
    from collections.abc import Mapping

    from storage import Json, PersonId, UnitOfWork

STORES = ("issue", "issue_place", "issue_practice")
_AT_ONCE = datetime(1970, 1, 1, tzinfo=UTC)
"""Erasing knows no clock."""


def export(uow: UnitOfWork, person_id: PersonId) -> Mapping[str, Json]:
    """What somebody posted, where they said "same here", and which practices they linked."""
    return {
        "issues": [
            {
                "id": one.id,
                "title": one.title,
                "text": one.text,
                "country": one.country,
                "state": one.state,
                "created_at": one.created_at.isoformat(),
            }
            for one in uow.issues.list_made(person_id)
        ],
        "same_here": [
            {"issue": one.issue_id, "for": one.place, "at": one.at.isoformat()}
            for one in uow.issues.list_said(person_id)
        ],
        "linked": [
            {"issue": issue, "practice": practice, "at": at.isoformat()}
            for issue, practice, at in uow.issues.list_linked(person_id)
        ],
    }


def forget(uow: UnitOfWork, person_id: PersonId) -> None:
    """What a section posted stays the section's; "same here" was said for a place and stays, by nobody."""
    changed = uow.issues.forget(person_id)
    uow.drafts.forget_about(changed, kind="issue")
    for issue_id in changed:
        issue = uow.issues.find(issue_id)
        if issue is None:
            uow.search.drop("issue", issue_id)
        else:
            index(uow, issue, now=_AT_ONCE)
