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

    from sqlalchemy import ColumnElement
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
        addresses = _addresses(connection, some, identity_table.c.unreachable_at.is_(None))
        missing = [person for person in some if person not in addresses]
        doors = _addresses(connection, missing, identity_table.c.unreachable_at >= lately) if missing else {}
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
                doors.get(person),
            )
    return found


def _addresses(
    connection: Connection, people: Sequence[PersonId], where: ColumnElement[bool]
) -> dict[PersonId, Address]:
    """The first of each one's channels of which this holds."""
    found: dict[PersonId, Address] = {}
    columns = identity_table.c
    query = select(columns.person_id, columns.platform, columns.chat).where(columns.person_id.in_(people), where)
    for row in connection.execute(query.order_by(*IN_TURN)):
        found.setdefault(PersonId(row.person_id), Address(row.platform, row.chat))
    return found
