"""Word from other processes on the same PostgreSQL: a letter is to be sent, a line of the web chat was written.

A hint only: whoever listens polls as well, so a lost connection loses nothing.
"""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

from sqlalchemy.engine import make_url

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

OUTBOX = "kith_outbox"
LINES = "kith_lines"
PAUSE = 5.0  # seconds before a lost connection is tried again

_log = logging.getLogger(__name__)


async def listen(url: str, wake: Mapping[str, Callable[[], None]]) -> None:
    """Call what stands under a channel whenever a process has news there, until cancelled. Holds a connection."""
    import psycopg  # only where PostgreSQL is used

    address = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
    while True:
        try:
            async with await psycopg.AsyncConnection.connect(address, autocommit=True) as connection:
                for channel, call in wake.items():
                    await connection.execute(psycopg.sql.SQL("LISTEN {}").format(psycopg.sql.Identifier(channel)))
                    call()  # for what was written while nobody listened
                async for word in connection.notifies():
                    wake[word.channel]()
        except psycopg.Error as trouble:
            _log.info("no word from the database for a moment: %s", type(trouble).__name__)
        await asyncio.sleep(PAUSE)
