"""Carries a change of one profile to the person's other networks, where they asked for one profile in both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import and_, case, or_, select, update

from storage.federation_tables import double_profile_table, federation_table
from storage.networks import theme_table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Table
    from sqlalchemy.engine import Connection

    from storage.people import Membership


def mirror_profile(connection: Connection, memberships: Table, source: Membership) -> list[int]:
    """Kinds and themes of this membership for the networks that are united with its own; which memberships changed.

    A theme that the other network lacks is not carried over, and one that only the other has stays.
    """
    said, pacts = double_profile_table.c, federation_table.c
    own = or_(said.first_id == source.network_id, said.second_id == source.network_id)
    other = case((said.first_id == source.network_id, said.second_id), else_=said.first_id)
    same = and_(pacts.first_id == said.first_id, pacts.second_id == said.second_id, pacts.state == "united")
    query = select(other.label("network_id")).join(federation_table, same)
    query = query.where(said.person_id == source.person_id, said.state == "one", own)
    changed: list[int] = []
    for network_id in connection.execute(query).scalars().all():
        where = (memberships.c.person_id == source.person_id, memberships.c.network_id == network_id)
        target = connection.execute(select(memberships).where(*where)).one_or_none()
        if target is None:
            continue
        here, there = (_themes(connection, network) for network in (source.network_id, network_id))
        themes = [one for one in source.themes if one in there] + [one for one in target.themes if one not in here]
        values = {"kinds": list(source.kinds), "themes": themes}
        if (list(target.kinds), list(target.themes)) != (values["kinds"], themes):
            connection.execute(update(memberships).where(*where).values(values))
            changed.append(int(target.id))
    return changed


def _themes(connection: Connection, network_id: int) -> Sequence[str]:
    """The slugs of a network's themes."""
    query = select(theme_table.c.slug).where(theme_table.c.network_id == network_id)
    return connection.execute(query.limit(200)).scalars().all()
