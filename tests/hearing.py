"""PostgreSQL hears each kind of statement that conversations say to SQLite, so that none is said to one of them alone.

It is said on empty tables and taken back. What the server cannot read or type is the finding; what its answers mean is
the business of storage's own tests, which run on both.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from sqlalchemy import TextClause, event
from sqlalchemy.dialects.sqlite import Insert
from sqlalchemy.exc import CompileError, DBAPIError, IntegrityError
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.sql.visitors import iterate

from storage.engine import open_engine

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from sqlalchemy import ClauseElement, Engine
    from sqlalchemy.engine import Connection

OF_SQLITE = {"date", "group_concat", "strftime"}
"""Functions that storage calls only where it asked which database it speaks to, with PostgreSQL's own way beside."""

_heard: set[object] = set()
"""What this worker's server was told before, by the key under which SQLAlchemy keeps what it compiled."""


@contextmanager
def listening(speaker: Engine, address: str) -> Iterator[None]:
    """Whatever is said to `speaker` in this block, the PostgreSQL database at `address` must be able to read."""
    said: list[tuple[ClauseElement, object]] = []

    def note(
        _connection: Connection,
        statement: ClauseElement,
        many: Sequence[Mapping[str, object]],
        one: Mapping[str, object],
        _options: object,
    ) -> None:
        if isinstance(statement, TextClause | Insert):  # written for one kind only, with the other kind's beside it
            return
        key = statement._generate_cache_key()
        if key is None or key.key in _heard:
            return
        _heard.add(key.key)
        if any(isinstance(part, FunctionElement) and part.name in OF_SQLITE for part in iterate(statement)):
            return
        said.append((statement, list(many) or dict(one)))

    event.listen(speaker, "before_execute", note)
    try:
        yield
    finally:
        event.remove(speaker, "before_execute", note)
    if said:
        trouble = _misunderstood(address, said)
        assert not trouble, "PostgreSQL cannot read what SQLite was told:\n" + "\n".join(trouble)


def _misunderstood(address: str, said: Sequence[tuple[ClauseElement, object]]) -> list[str]:
    engine = open_engine(address)
    trouble = []
    with engine.connect() as connection:
        for statement, values in said:
            with connection.begin() as taken_back:
                try:
                    connection.execute(statement, values).close()  # type: ignore[call-overload]
                except IntegrityError:  # it was understood: there is just nobody there
                    pass
                except (CompileError, DBAPIError) as error:
                    trouble.append(str(error))
                finally:
                    taken_back.rollback()
    engine.dispose()
    return trouble
