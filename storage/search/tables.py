"""The tables of the index that both databases have. What finds words differs: words_sqlite.py, words_postgresql.py."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from storage.schema import Id, UtcDateTime, metadata

entry_table = Table(
    "search_entry",
    metadata,
    Column("id", Id, primary_key=True),
    Column("kind", String(20), nullable=False),
    Column("item", Id, nullable=False),
    Column("network_id", Id, ForeignKey("network.id"), nullable=False),
    Column("language", String(10)),
    Column("title", Text, nullable=False),
    Column("english", Text),
    Column("words", Text),
    Column("readers", Text, nullable=False),  # keys, one a line
    Column("tags", Text, nullable=False),  # as above
    Column("changed_at", UtcDateTime, nullable=False),
    UniqueConstraint("kind", "item"),
    Index("ix_search_entry_english", "english"),
)

chunk_table = Table(
    "search_chunk",
    metadata,
    Column("id", Id, primary_key=True),
    Column("entry_id", Id, ForeignKey("search_entry.id", ondelete="CASCADE"), nullable=False),
    Column("position", Integer, nullable=False),
    Column("text", Text, nullable=False),
    Column("digest", String(16), nullable=False),  # of what is embedded: a late vector must not meet another text
    Column("space", String(80)),  # of the vector; None: not read yet, or one of the two below
    Column("vector", LargeBinary),  # float16; None with a space: could not be read
    Index("ix_search_chunk_entry_id", "entry_id"),
    Index("ix_search_chunk_space", "space", "id"),
)

LATER, NEVER = "0", "1"
"""Instead of a space: to be read when nothing else waits; found by words alone. Before all names in any collation."""

READ = 100_000
"""Of each kind the newest so many, by number, have vectors: 1.5 KB of memory each, and minutes of a core a thousand."""

# One row. Whoever changes the index counts it up as the last thing of their transaction, so versions come in the order
# of commits, and who holds the index in memory asks for what is newer.
state_table = Table(
    "search_state",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("version", BigInteger, nullable=False),
    # Words left the index since it was last written anew: on SQLite they still stand in the file.
    Column("littered", Boolean(create_constraint=True, name="littered"), nullable=False),
)

# Which entries changed or left with a version. Rows are only added: a mark on the entry itself would let whoever reads
# an entry and whoever edits it wait for each other (a deadlock, measured).
change_table = Table(
    "search_change",
    metadata,
    Column("id", Id, primary_key=True),
    Column("version", BigInteger, nullable=False),
    Column("entry_id", Id, nullable=False),
    Index("ix_search_change_version", "version"),
)

KEPT = 1000
"""Versions whose changes are kept; whoever was away longer loads the index anew."""
