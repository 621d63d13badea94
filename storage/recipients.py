"""Whom a message goes to: address, language, zone and wishes of many people at once, for hand-overs in bulk."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING

from sqlalchemy import select

from storage.attention import Attention, Attentions
from storage.ids import Address, NetworkId, PersonId
from storage.outbox_closed import INBOX_KEEPS
from storage.people import IN_TURN, identity_table, person_table

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from sqlalchemy.engine import Connection

_SOME = 500


@dataclass(frozen=True, slots=True)
class Recipient:
    """A person as a sender sees them. to: None when no account of theirs can be reached.

    door: where they were reached until lately, when `to` is None; what cannot be brought there is kept for them.

    language and zone are None where the person never said; the network's stand in then.
    """

    person_id: PersonId
    network_id: NetworkId | None
    language: str | None
    zone: str | None
    stopped: bool
    to: Address | None
    attention: Attention
    door: Address | None = None


def list_recipients(connection: Connection, people: Sequence[PersonId], *, since: date) -> dict[PersonId, Recipient]:
    """Those of these people who exist. since: the day from which their spent attention is told."""
    found: dict[PersonId, Recipient] = {}
    lately = datetime.combine(since, time(), UTC) - INBOX_KEEPS
    attention = Attentions(connection).of_many(people, since=since)
    for start in range(0, len(people), _SOME):
        some = people[start : start + _SOME]
        addresses: dict[PersonId, Address] = {}
        doors: dict[PersonId, Address] = {}
        columns = identity_table.c
        query = select(columns.person_id, columns.platform, columns.chat, columns.unreachable_at)
        for row in connection.execute(query.where(columns.person_id.in_(some)).order_by(*IN_TURN)):
            if row.unreachable_at is None:
                addresses.setdefault(PersonId(row.person_id), Address(row.platform, row.chat))
            elif row.unreachable_at >= lately:
                doors.setdefault(PersonId(row.person_id), Address(row.platform, row.chat))
        for row in connection.execute(select(person_table).where(person_table.c.id.in_(some))):
            person = PersonId(row.id)
            found[person] = Recipient(
                person,
                row.network_id,
                row.language,
                row.zone,
                row.stopped_at is not None,
                addresses.get(person),
                attention[person],
                doors.get(person) if person not in addresses else None,
            )
    return found
