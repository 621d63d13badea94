"""What is kept for somebody, for `/mydata`, and what else goes with them. Their letters go with their own row."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from handlers.inbox.due import cause
from handlers.kit.view import Shown

if TYPE_CHECKING:
    from collections.abc import Mapping

    from storage import Json, PersonId, UnitOfWork

MOST = 1000
_ALWAYS = datetime(1970, 1, 1, tzinfo=UTC)


def export(uow: UnitOfWork, person_id: PersonId) -> Mapping[str, Json]:
    """The words that are kept (the newest 1,000 of each list)."""
    return {name: _kept(uow, person_id, answers=answers) for name, answers in (("kept", False), ("answers", True))}


def _kept(uow: UnitOfWork, person_id: PersonId, *, answers: bool) -> list[Json]:
    return [
        {
            "text": Shown.from_data(one.body).plain,
            "at": one.created_at.isoformat(),
            "expires_at": one.kept_until.isoformat(),
            "opened_at": one.read_at.isoformat() if one.read_at is not None else None,
        }
        for one in uow.inbox.list_of(person_id, now=_ALWAYS, answers=answers, limit=MOST)
    ]


def forget(uow: UnitOfWork, person_id: PersonId) -> None:
    uow.outbox.withdraw(cause(person_id))
