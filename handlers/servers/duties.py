"""What the room owes every person: a copy of what it holds about them, and to forget it.

Servers, what their roles mean and their channels are the network's; who changed them stands in the audit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from storage import Json, PersonId, UnitOfWork

STORES = ("server_person",)


def export(uow: UnitOfWork, person_id: PersonId) -> Mapping[str, Json]:
    return {
        "servers": [
            {"platform": server.platform, "server": server.name, "roles": list(roles), "seen_at": at.isoformat()}
            for server, roles, at in uow.servers.list_of_person(person_id)
        ]
    }


def forget(uow: UnitOfWork, person_id: PersonId) -> None:
    uow.servers.forget(person_id)
