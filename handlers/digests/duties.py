"""What the feature owes every person: a copy of all it holds about them, and forgetting."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from storage import Follow, Json, PersonId, UnitOfWork

STORES = ("digest", "digest_follow", "digest_shown")


def export(uow: UnitOfWork, person_id: PersonId) -> Mapping[str, Json]:
    """Wishes, follows, and what was shown when."""
    held = uow.digests.of(person_id)
    return {
        "cadence": held.cadence,
        "weekday": held.weekday,
        "minute": held.minute,
        "themes": list(held.themes) if held.themes is not None else None,
        "coordinators_lines": held.mondays,
        "next_at": _instant(held.next_at),
        "news_from": _instant(held.from_at),
        "news_until": _instant(held.cut_at),
        "sent_for": _instant(held.said_at),
        "lines_until": _instant(held.lines_at),
        "follows": [_plain(one) for one in uow.digests.list_follows(person_id)],
        "shown": [
            {"kind": one.kind, "id": one.item_id, "at": one.at.isoformat()}
            for one in uow.digests.list_shown([person_id])
        ],
    }


def _plain(one: Follow) -> Json:
    return {"network": one.network_id, "kind": one.kind, "what": one.target}


def _instant(at: datetime | None) -> Json:
    return at.isoformat() if at is not None else None


def forget(uow: UnitOfWork, person_id: PersonId) -> None:
    """All of it, and whoever followed this person follows nobody."""
    uow.digests.forget(person_id)
