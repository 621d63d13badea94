"""What somebody is in a server, taken from every event and, where none came for a day, asked of the platform.

Rights follow in the same transaction; the people concerned are told through the outbox. Decides no right itself.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from bot.platforms.contract import DeliveryError, Roster
from handlers.kit.attention import Weight
from handlers.kit.desk import Desk, Note
from handlers.kit.incoming import Enrolled, Expelled
from handlers.kit.view import View, t
from handlers.servers import rights, rules
from storage import NotFound

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence
    from datetime import datetime

    from bot.platforms.contract import Platform
    from handlers.kit.context import House
    from handlers.kit.incoming import Incoming
    from handlers.kit.texts import Texts
    from storage import PersonId, Server, Settled, ToCheck, UnitOfWork
    from storage.engine import Database

EVERY = 3600.0
"""Seconds between looks at who is to be asked about."""
AT_ONCE = 200
"""People asked about in one look; the others an hour later."""


def meet(desk: Desk, event: Incoming, person_id: PersonId) -> None:
    """What an event from a server says about its sender. A server that no network has connected changes nothing."""
    server = _connected(desk.uow, event)
    if server is not None and event.server is not None:
        _take(desk, server, person_id, event.server.roles)


def hear(desk: Desk, event: Incoming) -> None:
    """News of a server that nobody said: somebody's roles, that they left, that Kith was removed from it.

    Who never talked with Kith stays unknown to it.
    """
    server = _connected(desk.uow, event)
    if server is None or event.server is None:
        return
    if isinstance(event.what, Expelled):
        _leave(desk, server)
    elif isinstance(event.what, Enrolled):
        person = desk.uow.people.find_by_identity(event.platform, event.sender.id, lock=True)
        if person is not None:
            _take(desk, server, person.id, event.server.roles if event.what.there else None)


def _connected(uow: UnitOfWork, event: Incoming) -> Server | None:
    """The server it is about, by its newest name; None where no network has it, or not again after Kith was removed."""
    told = event.server
    server = uow.servers.find(event.platform, told.id) if told is not None else None
    if server is None or told is None or server.left_at is not None:
        return None
    name = told.name[:120] or server.name
    return server if name == server.name else uow.servers.change(server.id, name=name)


def _take(desk: Desk, server: Server, person_id: PersonId, roles: Collection[str] | None) -> None:
    settled = desk.uow.servers.note(server, person_id, roles, now=desk.now, after=rules.FRESH)
    if settled.granted or settled.ended:
        _tell(desk, server, [settled])


def _take_in_turn(desk: Desk, server: Server, person_id: PersonId, roles: Collection[str] | None) -> None:
    """What was asked, not said: an event of theirs may be handled at this moment, and they may be gone."""
    try:
        person = desk.uow.people.get(person_id, lock=True)
    except NotFound:
        return
    _take(desk, server, person.id, roles)


def _leave(desk: Desk, server: Server) -> None:
    """Nothing comes from it any more; who looks after the network is told how it goes on."""
    _tell(desk, server, desk.uow.servers.leave(server.id, now=desk.now))
    detail = {"server": int(server.id)}
    desk.uow.audit.add("server.left", "done", now=desk.now, person_id=None, network_id=server.network_id, detail=detail)
    people = desk.uow.people
    view = View(t("servers-told-removed", server=server.name))
    cause = f"server:{server.id}:left:{desk.now.timestamp():.0f}"
    for person_id in people.list_coordinators(server.network_id) or people.list_admins():
        _write(desk, server, person_id, view, cause)


def _tell(desk: Desk, server: Server, settled: Sequence[Settled]) -> None:
    for notice in rights.record(desk.uow, server, settled, now=desk.now):
        _write(desk, server, notice.person_id, notice.view, notice.cause)


def _write(desk: Desk, server: Server, person_id: PersonId, view: View, cause: str) -> None:
    note = Note(person_id, cause, "mail", Weight.MAIL, desk.now, view=view, network_id=server.network_id)
    desk.hand_over([note])


class Rosters:
    """Asks the platforms about those who have a right from a server and were not heard of there for a day.

    So it works without Discord's list of members, which would have to be applied for (docs/decisions/server-roles.md).
    sends: whether this process does for a platform; another one's is asked there.
    """

    def __init__(
        self,
        database: Database,
        texts: Texts,
        house: House,
        platforms: Mapping[str, Platform],
        clock: Callable[[], datetime],
        *,
        wake: Callable[[], None],
        sends: Callable[[str], bool],
    ) -> None:
        self._database = database
        self._texts = texts
        self._house = house
        self._rosters = {name: one for name, one in platforms.items() if isinstance(one, Roster)}
        self._clock = clock
        self._wake = wake
        self._sends = sends

    async def run(self) -> Mapping[str, int]:
        """Ask about everybody who is due, each in a transaction of their own; what it came to."""
        now, counts = self._clock(), Counter[str]()
        seen, asked = now - rules.CHECK_AFTER, now - rules.ASK_AGAIN
        due = await self._database.work(
            lambda uow: uow.servers.list_to_check(seen_before=seen, asked_before=asked, limit=AT_ONCE), reads=True
        )
        for one in due:
            roster = self._rosters.get(one.server.platform)
            if roster is not None and self._sends(one.server.platform):
                counts[await self._ask(roster, one)] += 1
        counts["rights nobody confirmed"] += await self._database.work(self._end_unknown, repeatable=True)
        if counts.total():
            self._wake()
        return counts

    async def _ask(self, roster: Roster, one: ToCheck) -> str:
        try:
            roles = await roster.look_up(one.server.external_id, one.user)
        except DeliveryError:
            now = self._clock()
            await self._database.work(
                lambda uow: uow.servers.note_asked(one.server.id, one.person_id, now=now), repeatable=True
            )
            return "not told"
        await self._database.work(
            lambda uow: _take_in_turn(self._desk(uow), one.server, one.person_id, roles), repeatable=True
        )
        return "looked up"

    def _end_unknown(self, uow: UnitOfWork) -> int:
        desk = self._desk(uow)
        unknown = uow.servers.list_unknown(seen_before=desk.now - rules.TRUSTED, limit=AT_ONCE)
        for server, person_id in unknown:
            _take_in_turn(desk, server, person_id, None)
        return len(unknown)

    def _desk(self, uow: UnitOfWork) -> Desk:
        return Desk(uow, self._clock(), self._house, self._texts)
