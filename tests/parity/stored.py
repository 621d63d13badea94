"""Everything that a database holds, without what only says which platform it came from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from storage.schema import metadata

if TYPE_CHECKING:
    from storage.engine import Database

OF_THE_PLATFORM = {
    "arrival": "events as the platform told them",
    "transcript": "the page of the web chat",
    "outbox": "letters carry the platform's addresses and receipts",
    "token": "what is too long for a button is stored under a random name",
    "lease": "who sends",
    "statistics_stamp": "made of the random marks below",
}
COLUMNS = {
    "identity": {"platform", "external_id", "chat", "public_chat", "public_at"},
    "draft": {"sources", "path"},  # ids of messages, for edits; in which order one went through the form
    "announcement": {"progress_platform", "progress_message"},  # the message that shows how far it is
    # Drawn at random for each entry, so that nobody can guess them.
    "activity": {"key", "author_mark"},
    "statistics_author": {"author"},
    "cohort": {"key"},
    "event": {"key"},
    "round_draw": {"seed"},
}


def stored(database: Database) -> dict[str, list[dict[str, object]]]:
    """Table -> its rows in order of their keys."""
    found = {}
    with database.begin(reads=True) as uow:
        for table in metadata.sorted_tables:
            if table.name in OF_THE_PLATFORM or table.name.startswith("search_"):
                continue
            left_out = COLUMNS.get(table.name, set())
            columns = [column for column in table.columns if column.name not in left_out]
            rows = uow._connection.execute(select(*columns).order_by(*table.primary_key.columns))
            found[table.name] = [dict(row._mapping) for row in rows]
    return found
