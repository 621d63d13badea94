"""Start and stop in order: database, platforms, web server, delivery; one exit stack, one task group, signals."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import logging
import signal
import threading
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from bot.retention import throw_away
from handlers import FEATURES
from handlers.statistics import public_years
from storage import Unavailable
from storage.listening import LINES, OUTBOX, listen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from bot.platforms.contract import Inbox
    from bot.wiring import Kith
    from handlers.kit.incoming import Incoming
    from storage.engine import Database

_log = logging.getLogger(__name__)

SWEEP = 30.0  # seconds between looks for events that were stored and not handled
FINISH = 4.0  # seconds that a stop waits for answers under way
TIDY = 3600.0  # seconds between throwing away what is old
FIGURES = 20.0  # seconds between looks for years whose public figures are to be worked out
MATCHES = 60.0  # seconds between looks for what can be suggested newly
MENUS = 300.0  # seconds until a new coordinator sees the longer command list


_say_at_once = partial(print, flush=True)
"""Also where standard output is a file or a pipe, which would keep the link back until the end."""


def utc_now() -> datetime:
    """The only place where the clock of the machine is read."""
    return datetime.now(UTC)


class _Inbox:
    """Keeps what is new waiting until what an earlier process left behind is queued up: everybody's order stays."""

    def __init__(self, inbox: Inbox) -> None:
        self.open = asyncio.Event()
        self._inbox = inbox

    async def arrive(self, events: Sequence[Incoming]) -> None:
        await self.open.wait()
        await self._inbox.arrive(events)


async def run(kith: Kith, say: Callable[[str], None] = _say_at_once) -> None:
    """Run everything configured until a signal; returns when all of it has stopped in order.

    say: tells the link.
    """
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    async with contextlib.AsyncExitStack() as stack:
        stack.callback(kith.database.close)
        if kith.embedder is not None:
            stack.push_async_callback(kith.embedder.stop)
        stack.push_async_callback(kith.delivery.settle)
        leading: list[asyncio.Task[None]] = []
        stack.push_async_callback(_end, leading)  # last answers are sent under the lease
        stack.push_async_callback(kith.dispatcher.idle)
        inbox = _Inbox(kith.dispatcher)
        for name, leader in kith.leaders.items():
            leading.append(asyncio.create_task(leader.run(partial(_take_over, kith, inbox, name), kith.delivery.wake)))
        for platform in kith.platforms.values():
            await platform.start(inbox)
            stack.push_async_callback(platform.stop)
        # Before connections are closed: an answer under way would wait for the next start.
        stack.push_async_callback(_finish, kith)
        await kith.web.start()
        stack.push_async_callback(kith.web.stop)
        _log.info("the local chat is at %s", kith.web.url)
        kith.local.own_url = kith.web.url  # the port may have been any free one
        say(f"Kith is running. Open {kith.local.printed_link}")
        with contextlib.suppress(Unavailable):
            await kith.served.run()  # before anything is written: it may go where nobody sends from
        await kith.dispatcher.recover()
        inbox.open.set()
        background = [asyncio.create_task(work) for work in (_deliver(kith), _late_start(kith, stack))]
        if not kith.database.is_sqlite:
            wake = {OUTBOX: kith.delivery.wake, LINES: kith.local.look}
            background.append(asyncio.create_task(listen(kith.database.url, wake)))
        stack.push_async_callback(_end, background)
        await _until(stop, [*leading, *background])
        _log.info("stopping: what arrived is still answered")


async def _take_over(kith: Kith, inbox: _Inbox, platform: str) -> None:
    """This process now sends and receives for a platform; what the one before it left is taken up."""
    await kith.delivery.take_over(platform)
    if inbox.open.is_set():
        await kith.dispatcher.recover()


async def _deliver(kith: Kith) -> None:
    """Send until the end. Where nobody leads, this process is alone and has taken over from the last one."""
    for name, platform in kith.platforms.items():
        if platform.can.pace is not None and name not in kith.leaders:
            await kith.delivery.take_over(name)
    await kith.delivery.run()


async def _until(stop: asyncio.Event, background: list[asyncio.Task[None]]) -> None:
    """Wait for the signal. Background work that fails ends the program: half a Kith would only look alive."""
    waiting = {asyncio.create_task(stop.wait()), *background}
    while not stop.is_set():
        done, waiting = await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            task.result()


async def _finish(kith: Kith) -> None:
    """Answer what has arrived, for so long; what is still open is stored, and answered after the next start."""
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(FINISH):
            await kith.dispatcher.idle()


async def _end(tasks: list[asyncio.Task[None]]) -> None:
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


async def _late_start(kith: Kith, stack: contextlib.AsyncExitStack) -> None:
    """What can wait until the first message could be answered: texts, ticks, menus, the model behind the search."""
    for language in kith.texts.languages:
        await asyncio.to_thread(kith.texts.warm, language)
    from bot.links import EVERY as LINKS
    from bot.links import Links
    from bot.rosters import EVERY as ROSTERS
    from bot.schedule import Schedule
    from bot.served import EVERY as SERVED

    schedule = Schedule()
    for feature in FEATURES:
        for due in feature.due_work:
            schedule.every(due.every, due.name, partial(kith.ticks.run, due))
    schedule.every(SWEEP, "recover", partial(_recover, kith))
    schedule.every(FIGURES, "public figures", partial(refresh_figures, kith.database))
    schedule.every(LINKS, "links", Links(kith.database, utc_now).run)
    schedule.every(ROSTERS, "rosters", kith.rosters.run)
    schedule.every(SERVED, "platforms", kith.served.run)
    schedule.every(TIDY, "throw away", partial(_throw_away, kith))
    schedule.every(MENUS, "menus", partial(_set_menus, kith))
    gc.collect()
    gc.freeze()  # what is loaded by now stays: looking through it for garbage stopped all answers for 0.3 s (measured)
    reading = [asyncio.create_task(read(kith.database)) for read in (warm_search, follow_matches)]
    stack.push_async_callback(_end, reading)
    schedule.start()
    stack.callback(schedule.stop)
    if kith.embedder is not None and kith.indexer is not None:
        await kith.embedder.start()
        stack.push_async_callback(_end, [asyncio.create_task(kith.indexer.run())])
    # A database that is away for a moment ends nothing: the next tick does the same again.
    with contextlib.suppress(Unavailable):
        await _set_menus(kith)


@contextlib.contextmanager
def _until_left() -> Iterator[Callable[[], bool]]:
    """For a thread, which cannot be cancelled: it is told when nobody needs it any more, and a stop does not wait."""
    left = threading.Event()
    try:
        yield left.is_set
    finally:
        left.set()


async def warm_search(database: Database) -> None:
    """Read the index before the first question; where the database is away just then, the question reads it."""
    with _until_left() as given_up, contextlib.suppress(Unavailable):
        await database.work(lambda uow: uow.search.warm(given_up), reads=True)


async def follow_matches(database: Database) -> None:
    """Keep in memory who can be suggested: a /match reads what is new and never all of it (8 s for 100,000)."""
    with _until_left() as given_up:
        while True:
            with contextlib.suppress(Unavailable):
                await database.work(lambda uow: uow.matchables.warm(given_up), reads=True)
            await asyncio.sleep(MATCHES)


async def _set_menus(kith: Kith) -> dict[str, int]:
    """Publish the command lists: roles change while Kith runs. Platforms are told only what differs."""
    menus, coordinators = await kith.database.work(kith.menus, reads=True)
    for platform in kith.platforms.values():
        await platform.set_menus(menus, coordinators.get(platform.name, []))
    return {}


async def _recover(kith: Kith) -> dict[str, int]:
    """Take up what a crash or a failed database left unhandled."""
    return {"answered late": await kith.dispatcher.recover()}


async def refresh_figures(database: Database) -> dict[str, int]:
    """Work out what everybody may see of years that changed, each while others are talked with."""
    kept = 0
    for network, year in await database.work(public_years.stale_years, reads=True):
        opening = await database.work(partial(public_years.work_out, network=network, year=year), reads=True)
        keep = partial(public_years.keep, network=network, year=year, opening=opening)
        kept += await database.work(keep, repeatable=True)
    return {"years worked out": kept}


async def _throw_away(kith: Kith) -> dict[str, int]:
    """Forget what is only kept for repeats, edits and old buttons."""
    return await kith.database.work(partial(throw_away, now=utc_now()))
