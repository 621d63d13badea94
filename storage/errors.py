"""What storage says when it cannot do what was asked. Expected by callers; anything else is a bug."""

from __future__ import annotations

from sqlalchemy.exc import DataError, DBAPIError, IntegrityError, ProgrammingError


class StorageError(Exception):
    """Root of the storage errors."""


class NotFound(StorageError):
    """The thing that was asked for by its id is not there (any more)."""


class Conflict(StorageError):
    """The change would break a rule that the database guards, such as a name that must be unique."""


class Unavailable(StorageError):
    """The database failed: a lost connection, a lock that did not come free, two writers at once."""


def may_pass(trouble: BaseException) -> bool:
    """Whether this is the database's trouble that may be gone when tried again: a deadlock, a lock, a lost connection.

    A broken rule (a row that must be unique, a missing parent) is not: it would break again.
    """
    return isinstance(trouble, DBAPIError) and not isinstance(trouble, IntegrityError | DataError | ProgrammingError)


class GivenUp(Exception):
    """Whoever asked for it does not want it any more."""
