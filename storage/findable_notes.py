"""Notes what is to be put into the index soon: activities and people. Saving one of them costs no more than this note.

Putting an entry takes some milliseconds, noting it a tenth of one; who saves does not wait for the index. What is noted
is read as it stands when it is put, so noting twice does no harm.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Boolean, Column, String, Table, false
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from storage.schema import Id, metadata

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy.engine import Connection

ACTIVITY = "activity"
PERSON = "person"
"""A person as a network knows them: the number is that of their membership."""

wanted_table = Table(
    "search_wanted",
    metadata,
    Column("kind", String(20), primary_key=True),
    Column("item", Id, primary_key=True),
    # Words of an erased person: they leave the index in the transaction in which they were erased.
    Column("urgent", Boolean(create_constraint=True, name="urgent"), nullable=False, server_default=false()),
)


def note(connection: Connection, kind: str, items: Iterable[int], *, urgent: bool = False) -> None:
    """These are to be read anew for the index, whatever became of them."""
    rows = [{"kind": kind, "item": item, "urgent": urgent} for item in items]
    if not rows:
        return
    make = sqlite_insert if connection.dialect.name == "sqlite" else postgresql_insert
    made = make(wanted_table)
    if urgent:
        made = made.on_conflict_do_update(index_elements=["kind", "item"], set_={"urgent": True})
    else:
        made = made.on_conflict_do_nothing()
    connection.execute(made, rows)
