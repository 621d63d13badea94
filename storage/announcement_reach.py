"""Whom an announcement reached, and how: on which of their channels, and who was not. Reads only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import and_, exists, func, or_, select

from storage.announcement_audience import inside, muted, who
from storage.ids import PersonId, SectionId
from storage.outbox_tables import outbox_table
from storage.people import AS_CHOSEN, identity_table, membership_table, person_table

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.engine import Connection

    from storage.announcement_tables import Audience, Places
    from storage.ids import NetworkId


@dataclass(frozen=True, slots=True)
class NotReached:
    """A member whom an announcement did not reach, and where in the network they are."""

    person_id: PersonId
    name: str | None
    country: str | None
    section_id: SectionId | None


def count_elsewhere(connection: Connection, about: str) -> int:
    """To how many people its letter came on another channel than their first one, whether they chose that or not."""
    letters, accounts = outbox_table.c, identity_table.c
    sent = (letters.about == about, letters.state == "sent", letters.person_id.is_not(None))
    ranked = (
        select(
            accounts.person_id,
            accounts.platform,
            accounts.chat,
            func.row_number().over(partition_by=accounts.person_id, order_by=AS_CHOSEN).label("turn"),
        )
        .where(accounts.person_id.in_(select(letters.person_id).where(*sent)))
        .subquery()
    )
    is_first = and_(ranked.c.turn == 1, ranked.c.person_id == letters.person_id)
    elsewhere = or_(letters.platform != ranked.c.platform, letters.chat != ranked.c.chat)
    query = select(func.count()).select_from(outbox_table.join(ranked, is_first)).where(*sent, elsewhere)
    return connection.execute(query).scalar_one()


def list_not_reached(
    connection: Connection,
    network_id: NetworkId,
    audience: Audience,
    about: str,
    *,
    seen: Places,
    then: datetime,
    limit: int,
) -> list[NotReached]:
    """Members of the audience who had no door to write to, or whose letter found all shut and was not read in /inbox.

    seen: the part of the network that whoever asks looks after; nobody outside is told of.
    then: when its last letter had gone. Who joined later was not missed, and who shut their door later had got it, even
    when its letters are forgotten.
    """
    person, letters = person_table.c, outbox_table.c
    its = (letters.about == about, letters.person_id == person.id)
    shut = exists().where(*its, letters.state == "unreachable", letters.read_at.is_(None))
    door, columns = identity_table.c, membership_table.c
    was_open = exists().where(
        door.person_id == person.id, or_(door.unreachable_at.is_(None), door.unreachable_at > then)
    )
    there = (*who(network_id, audience), columns.joined_at <= then)
    nowhere = and_(*there, ~was_open, ~muted(network_id, audience.topic), ~exists().where(*its))
    query = (
        select(person.id, person.name, columns.country, columns.section_id)
        .join(person_table, person.id == columns.person_id)
        .where(columns.network_id == network_id, inside(seen), person.stopped_at.is_(None), or_(shut, nowhere))
        .order_by(person.id)
        .limit(limit)
    )
    return [NotReached(PersonId(row.id), row.name, row.country, row.section_id) for row in connection.execute(query)]
