"""What linking holds about somebody, and when it ends. Codes, tries and pauses go with the record they hang on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.desk import Did

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from handlers.kit.desk import Desk
    from storage import Json, PersonId, UnitOfWork


def export(uow: UnitOfWork, person_id: PersonId) -> Mapping[str, Json]:
    """An open code without its letters, wrong tries, pauses, and what a merge set aside."""
    code = uow.linking.code_of(person_id)
    return {
        "link_code": {"made_at": code.made_at.isoformat(), "expires_at": code.expires_at.isoformat()} if code else None,
        "link_tries": [at.isoformat() for at in uow.linking.tries_of(person_id)],
        "link_pauses": [until.isoformat() for until in uow.linking.pauses_of(person_id)],
        "merges": [
            {"at": one.at.isoformat(), "set_aside": uow.merging.set_aside(one)}
            for one in uow.merging.list_all(person_id)
        ],
    }


def forget(uow: UnitOfWork, person_id: PersonId) -> None:
    """All of theirs goes with their row; what others' merges set aside does not name them any more."""
    uow.merging.forget(person_id)


def is_waiting(uow: UnitOfWork, now: datetime) -> bool:
    return uow.linking.has_ended(now=now) or uow.merging.has_ended(now=now)


def end(desk: Desk, _limit: int) -> Did:
    """Whatever is past its time says nothing any more."""
    desk.uow.erased = True
    ended = desk.uow.linking.prune(now=desk.now)
    return Did(ended, {"merges for good": desk.uow.merging.prune(now=desk.now), "ended": ended})
