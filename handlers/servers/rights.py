"""Rights that come and go with roles of a server: written to the audit, and told to whom they belong. Grants nothing.

What is also held by hand or from another server neither begins nor ends here, so nothing is said of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from handlers.kit.view import Button, View, lines, paragraphs, t
from handlers.servers import access, rules

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from storage import Json, PersonId, Server, Settled, UnitOfWork


@dataclass(frozen=True, slots=True)
class Notice:
    """What one person is told; the cause makes it unique."""

    person_id: PersonId
    view: View
    cause: str


def record(uow: UnitOfWork, server: Server, settled: Iterable[Settled], *, now: datetime) -> list[Notice]:
    """Write down what became of people's rights, and what each of them is to be told."""
    notices = []
    for one in settled:
        for action, scopes in (("role.give", one.granted), ("role.take", one.ended)):
            for scope in scopes:
                detail: dict[str, Json] = {"person": one.person_id, "scope": rules.word_of(scope), "server": server.id}
                uow.audit.add(action, "done", now=now, person_id=None, network_id=server.network_id, detail=detail)
        view = _told(uow, server, one)
        if view is not None:
            change = f"+{len(one.granted)}-{len(one.ended)}"
            notices.append(Notice(one.person_id, view, f"server:{server.id}:{change}:{now.timestamp():.3f}"))
    return notices


def _told(uow: UnitOfWork, server: Server, one: Settled) -> View | None:
    roles = uow.people.list_roles(one.person_id)
    other = {
        rules.scope_of_role(role)
        for role in roles
        if role.network_id == server.network_id and role.server_id != server.id
    }
    came = [access.role_words(uow, server.network_id, scope) for scope in one.granted if scope not in other]
    went = [access.role_words(uow, server.network_id, scope) for scope in one.ended if scope not in other]
    if not came and not went:
        return None
    ways = ((Button(t("kit-start-help"), "kit.command", ("help",)),),) if came else ()
    return View(
        paragraphs(
            lines(t("servers-told-came", server=server.name), *came) if came else None,
            lines(t("servers-told-went", server=server.name), *went, t("servers-told-thanks")) if went else None,
        ),
        ways,
    )
