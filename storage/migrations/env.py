"""Alembic's entry: runs the versions on the connection that storage/migrate.py opened."""

from alembic import context

import storage  # noqa: F401 - every table is known once the public face is imported
from storage.migrations import is_compared
from storage.schema import metadata

connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=metadata,
    # SQLite changes a table by rebuilding it.
    render_as_batch=True,
    include_name=is_compared,
    compare_type=True,
    compare_server_default=True,
)
with context.begin_transaction():
    context.run_migrations()
