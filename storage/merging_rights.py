"""What ended while two records were one does not come back when they are two again: rights, sections, networks.

Only amends journals (storage/merging_journal.py); who may take what from whom is decided by those who ask.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import select, update

from storage.linking_tables import merge_table
from storage.merging_journal import DROPPED
from storage.schema import metadata

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from sqlalchemy.engine import Connection

    Step = list[Any]


def numbers_of(connection: Connection, person_id: int) -> list[int]:
    """The person's own number and those of all records that became part of theirs."""
    person = metadata.tables["person"].c
    found = [person_id]
    for one in found:  # grows while it is read: what became part of a part is theirs as well
        found += connection.execute(select(person.id).where(person.merged_into == one)).scalars()
    return found


def withdraw_right(connection: Connection, right: Mapping[str, Any], *, person_id: int | None = None) -> None:
    """An undo gives no such right back: it was taken away since. right: columns and their values.

    person_id: from whom; None: whoever held it.
    """

    def edit(step: Step) -> Step | None:
        return None if _is(step, "role") and all(step[2][name] == right[name] for name in right) else step

    _amend(connection, edit, person_id)


def withdraw_section(connection: Connection, person_id: int, network_id: int) -> None:
    """Whoever is in no section of this network any more is in none after an undo either."""

    def edit(step: Step) -> Step:
        if _is(step, "membership") and step[2]["network_id"] == network_id:
            return [*step[:2], {**step[2], "section_id": None}]
        return step

    _amend(connection, edit, person_id)


def withdraw_network(connection: Connection, person_id: int, network_id: int) -> None:
    """Whoever has left a network does not stand in it again after an undo, as what they may be."""

    def edit(step: Step) -> Step | None:
        mine = _is(step, "membership", "role", "profile", "expert", "task_force_member")
        return None if mine and step[2]["network_id"] == network_id else step

    _amend(connection, edit, person_id)


def _is(step: Step, *tables: str) -> bool:
    return step[0] == DROPPED and step[1] in tables


def _amend(connection: Connection, edit: Callable[[Step], Step | None], person_id: int | None) -> None:
    query = select(merge_table.c.id, merge_table.c.journal)
    if person_id is not None:
        query = query.where(merge_table.c.survivor_id.in_(numbers_of(connection, person_id)))
    for row in connection.execute(query).all():
        kept = [edited for step in row.journal if (edited := edit(step)) is not None]
        if kept != row.journal:
            changed = update(merge_table).where(merge_table.c.id == row.id)
            connection.execute(changed.values(journal=kept))
