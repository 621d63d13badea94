"""How a database of an older Kith becomes one of this Kith."""

HEAD = "0006"
"""The newest version; a test compares it with the scripts. Read at start, so that Alembic is imported only when needed.
"""

_OUTSIDE = "search_words"


def is_compared(name: str | None, kind: str, _parents: object) -> bool:
    """Whether Alembic looks at it: what finds words differs between the databases and is kept by hand."""
    return not (kind == "table" and name is not None and name.startswith(_OUTSIDE))
