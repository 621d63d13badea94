"""Word from other processes on the same PostgreSQL: the database says when there is a letter to send.

A hint only: whoever listens polls as well, so a lost connection loses no letter.
"""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

from sqlalchemy.engine import make_url

if TYPE_CHECKING:
    from collections.abc import Callable

CHANNEL = "kith_outbox"
PAUSE = 5.0  # seconds before a lost connection is tried again

_log = logging.getLogger(__name__)


async def listen(url: str, wake: Callable[[], None]) -> None:
    """Call `wake` whenever another process wrote a letter, until cancelled. Holds a connection of its own."""
    import psycopg  # only where PostgreSQL is used

    address = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
    while True:
        try:
            async with await psycopg.AsyncConnection.connect(address, autocommit=True) as connection:
                await connection.execute(f"LISTEN {CHANNEL}")
                wake()  # for what was written while nobody listened
                async for _ in connection.notifies():
                    wake()
        except psycopg.Error as trouble:
            _log.info("no word from the database for a moment: %s", type(trouble).__name__)
        await asyncio.sleep(PAUSE)
