"""What is said in a local conversation, line by line in the database. Knows no browser and no terminal.

A line of the person's own is {"event", "text"} or {"event", "photo", "caption"} or {"event", "location": true} or
{"event", "document", "name", "mime", "caption"};
a line of Kith's is a shown view as data. Coordinates are not kept.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from handlers.kit.view import Shown
from storage import WEB_PREFIX, BlobId, NotFound

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from storage import Blob, Json, Line, PersonId, UnitOfWork
    from storage.engine import Database

PLATFORM = "local"
PAGE = 50
"""Lines that a page gets at once; older ones come when it asks."""

RESENT_AMONG = 100
"""Own lines among which a message that was sent twice is looked for: a browser resends at once or not at all."""

STRANGERS_PHOTO_LIFE = timedelta(days=30)
DOCUMENT_LIFE = timedelta(days=1)
"""A file that was posted is only needed until it is read; what is passed on of it is a cleaned copy."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What stands around a conversation: the person's language when it is known, the network's name, a role or none."""

    language: str | None
    network: str
    coordinates: bool


@dataclass(frozen=True, slots=True)
class Photo:
    """A picture that was posted, freed of metadata."""

    name: str
    mime: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Posted:
    """A file that is no picture, as it came but for its name."""

    name: str
    mime: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Said:
    """A stored line of Kith's. `first` when nothing stands before it: the conversation is new or was erased."""

    line: Line
    first: bool
    around: Surroundings


class Conversations:
    """Reads and writes the lines of all local conversations; each call is one unit of work in a thread."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    @property
    def now(self) -> datetime:
        return self._clock()

    async def say(self, chat: str, shown: Shown) -> Said | None:
        """Kith's next line; None where it is a member's chat and no browser is let in there any more."""
        body = shown.to_data()

        def job(uow: UnitOfWork) -> Said | None:
            there = self._where(uow, chat)
            if there is None:
                return None
            line = uow.transcripts.add(there, body, own=False, now=self._clock())
            first = not uow.transcripts.list_latest(there, before=line.id, limit=1)
            return Said(line, first, surroundings(uow, there))

        return await self._database.work(job)

    async def is_nobodys(self, chat: str) -> bool:
        """Whether a member's chat belongs to nobody any more: its account was cut off or erased."""
        return not await self._database.work(lambda uow: uow.web_sessions.is_linked(chat), reads=True)

    async def is_left_to(self, chat: str, reader: PersonId | None) -> bool:
        """Whether an account that was cut off from a person is this one's by now."""

        def job(uow: UnitOfWork) -> bool:
            person = uow.people.find_by_identity(PLATFORM, chat)
            return person is not None and person.id == reader and not uow.web_sessions.is_linked(chat)

        return await self._database.work(job, reads=True)

    async def change(self, chat: str, line_id: int, body: dict[str, Json]) -> Line | None:
        """Replace a line, of Kith's or one's own; None when this conversation has no such line, or is nobody's."""

        def job(uow: UnitOfWork) -> Line | None:
            there = self._where(uow, chat)
            return uow.transcripts.change(line_id, there, body, now=self._clock()) if there is not None else None

        return await self._database.work(job)

    def _where(self, uow: UnitOfWork, chat: str) -> str | None:
        """Where a chat is kept now: what was just handled may have joined it to another one, or ended it."""
        return uow.web_sessions.settle_chat(chat, now=self._clock()) if chat.startswith(WEB_PREFIX) else chat

    async def write(self, chat: str, event: str, body: dict[str, Json], *, file: Photo | Posted | None = None) -> Line:
        """The person's own next line; the same event again gives the line that is there.

        A picture belongs to the person and goes when they are forgotten; a stranger's is kept for a month, and what is
        no picture for a day.
        """

        def job(uow: UnitOfWork) -> Line:
            for line in uow.transcripts.list_latest(chat, limit=RESENT_AMONG):
                if line.own and line.body.get("event") == event:
                    return line
            now = self._clock()
            own: dict[str, Json] = {"event": event, **body}
            if file is not None:
                own["photo" if isinstance(file, Photo) else "document"] = _keep(uow, chat, file, now)
            return uow.transcripts.add(chat, own, own=True, now=now)

        return await self._database.work(job)

    async def rewrite(self, chat: str, line_id: int, text: str) -> Line | None:
        """The person's own text says something else now; None when there is no such text of theirs."""

        def job(uow: UnitOfWork) -> Line | None:
            found = uow.transcripts.list_latest(chat, before=line_id + 1, limit=1)
            if not found or found[0].id != line_id or not found[0].own or "text" not in found[0].body:
                return None
            return uow.transcripts.change(line_id, chat, {**found[0].body, "text": text}, now=self._clock())

        return await self._database.work(job)

    async def is_new(self, chat: str) -> bool:
        """Whether the person has said nothing here yet, and wants to hear from Kith unasked."""

        def job(uow: UnitOfWork) -> bool:
            person = uow.people.find_by_identity(PLATFORM, chat)
            if person is None or person.stopped_at is not None:
                return False
            return not any(line.own for line in uow.transcripts.list_latest(chat, limit=PAGE))

        return await self._database.work(job, reads=True)

    async def offers(self, chat: str, line_id: int, data: str) -> bool:
        """Whether Kith said this line here and this button stands under it."""

        def job(uow: UnitOfWork) -> bool:
            lines = [one for one in uow.transcripts.list_lines([line_id]) if one.chat == chat and not one.own]
            return any(key.data == data for one in lines for row in Shown.from_data(one.body).rows for key in row)

        return await self._database.work(job, reads=True)

    async def latest(self, chat: str, *, before: int | None = None) -> tuple[list[Line], bool]:
        """Up to a page of lines in their order, and whether there are older ones."""
        lines = await self._database.work(
            lambda uow: uow.transcripts.list_latest(chat, before=before, limit=PAGE + 1), reads=True
        )
        return lines[-PAGE:], len(lines) > PAGE

    async def blob(self, blob_id: int) -> Blob | None:
        """A file, or None when it is no longer there."""

        def job(uow: UnitOfWork) -> Blob | None:
            try:
                return uow.blobs.get(BlobId(blob_id))
            except NotFound:
                return None

        return await self._database.work(job, reads=True)

    async def around(self, chat: str) -> Surroundings:
        """What stands around a conversation now."""
        return await self._database.work(lambda uow: surroundings(uow, chat), reads=True)


def surroundings(uow: UnitOfWork, chat: str) -> Surroundings:
    """Language, network and role of the person behind a local conversation; the default network for a stranger."""
    person = uow.people.find_by_identity(PLATFORM, chat)
    if person is None or person.network_id is None:
        network = uow.networks.default()
        language = person.language if person is not None else None
        return Surroundings(language, network.name if network is not None else "", coordinates=False)
    roles = uow.people.list_roles(person.id)
    return Surroundings(person.language, uow.networks.get(person.network_id).name, coordinates=bool(roles))


def _keep(uow: UnitOfWork, chat: str, file: Photo | Posted, now: datetime) -> int:
    person = uow.people.find_by_identity(PLATFORM, chat)
    until = None if person is not None else now + STRANGERS_PHOTO_LIFE
    return uow.blobs.add(
        file.name,
        file.data,
        mime=file.mime,
        alt="",
        now=now,
        person_id=person.id if person is not None else None,
        expires_at=until if isinstance(file, Photo) else now + DOCUMENT_LIFE,
    )
