"""How a database of an older Kith becomes one of this Kith."""

HEAD = "0003"
"""The newest version; a test compares it with the scripts. Read at start, so that Alembic is imported only when needed.
"""
