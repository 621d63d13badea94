"""What storage says when it cannot do what was asked. Expected by callers; anything else is a bug."""

from __future__ import annotations


class StorageError(Exception):
    """Root of the storage errors."""


class NotFound(StorageError):
    """The thing that was asked for by its id is not there (any more)."""


class Conflict(StorageError):
    """The change would break a rule that the database guards, such as a name that must be unique."""


class Unavailable(StorageError):
    """The database failed: a lost connection, a lock that did not come free, two writers at once."""
