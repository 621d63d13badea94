"""What the index knows of issues, written in the transaction that changes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.issues.access import KIND
from handlers.kit.sight import readers_for
from storage import Entry, IssueId

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from storage import Issue, UnitOfWork


def index(uow: UnitOfWork, issue: Issue, *, now: datetime) -> None:
    """Make an issue findable as it is now; one that is withdrawn is found by nobody."""
    if issue.state == "open":
        uow.search.put(_entry(issue), now=now)
    else:
        uow.search.drop(KIND, issue.id)


def entries(uow: UnitOfWork, after: int, limit: int) -> Sequence[Entry]:
    """Open issues of all networks by number: for making the index anew."""
    return [_entry(one) for one in uow.issues.list_all_open(after=IssueId(after), limit=limit)]


def _entry(issue: Issue) -> Entry:
    tags = {f"country:{issue.country}", f"language:{issue.language}"}
    tags |= {f"section:{issue.section_id}"} if issue.section_id is not None else set()
    return Entry(
        KIND,
        issue.id,
        issue.network_id,
        issue.title,
        issue.text or "",
        language=issue.language,
        readers=readers_for(issue.network_id, partners=issue.partners, public=issue.public),
        tags=frozenset(tags),
    )
