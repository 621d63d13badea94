"""Notes what matching has to read anew: whoever changes a person, project, section or organisation notes it here.

One small row with the change itself; handlers/matching reads the item as it stands then, so noting twice does no harm.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Column, String, Table
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from storage.schema import Id, metadata

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy.engine import Connection

PERSON = "person"
PROJECT = "project"
SECTION = "section"
ORGANISATION = "organisation"
"""Kinds of what is matched; the item is the number of the person, project, section or organisation."""

match_wanted_table = Table(
    "match_wanted",
    metadata,
    Column("kind", String(20), primary_key=True),
    Column("item", Id, primary_key=True),
)


def note(connection: Connection, kind: str, items: Iterable[int]) -> None:
    """These are to be read anew for matching, whatever became of them."""
    rows = [{"kind": kind, "item": item} for item in items]
    if rows:
        make = sqlite_insert if connection.dialect.name == "sqlite" else postgresql_insert
        connection.execute(make(match_wanted_table).on_conflict_do_nothing(), rows)
