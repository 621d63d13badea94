"""From a frame of the page to an event for the inbox: own lines are stored first, so that every tab shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.platforms.local.conversation import PLATFORM
from bot.platforms.local.frames import TEXT_LIMIT, Edit, Locate, Press, Write
from handlers.kit.incoming import (
    Documented,
    Edited,
    Filled,
    Incoming,
    Located,
    Photographed,
    Place,
    Pressed,
    Sender,
    Written,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.platforms.contract import Inbox
    from bot.platforms.local.conversation import Conversations, Photo, Posted
    from bot.platforms.local.frames import Event
    from handlers.kit.incoming import What
    from storage import Json, Line


class Refusal(Exception):
    """The frame is not taken. `reason` is the end of a message key: `local-page-refused-<reason>`."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Receiver:
    """Takes what one local person does."""

    def __init__(
        self,
        conversations: Conversations,
        inbox: Inbox,
        chat: str,
        *,
        language: str | None,
        show: Callable[[Line], None],
        name: str = "",
    ) -> None:
        self._conversations = conversations
        self._inbox = inbox
        self._chat = chat
        self._language = language
        self._show = show
        self._name = name

    async def take(self, frame: Event) -> None:
        """Store, show and hand in; when it returns the event will be handled whatever happens. Raises Refusal."""
        if isinstance(frame, Write):
            text = _checked(frame.text)
            line = await self._write(frame.event, {"text": text})
            await self._arrive(frame.event, Written(text, str(line.id)))
        elif isinstance(frame, Edit):
            text = _checked(frame.text)
            changed = await self._conversations.rewrite(self._chat, frame.line, text)
            if changed is None:
                raise Refusal("gone")
            self._show(changed)
            await self._arrive(frame.event, Edited(text, str(changed.id)))
        elif isinstance(frame, Locate):
            line = await self._write(frame.event, {"location": True})
            await self._arrive(frame.event, Located(frame.latitude, frame.longitude, str(line.id)))
        elif isinstance(frame, Press):
            await self._arrive(frame.event, Pressed(frame.data, str(frame.line), frame.event))
        else:
            await self._arrive(frame.event, Filled(frame.draft, frame.values, str(frame.line)))

    async def take_code(self, event: str, code: str) -> None:
        """A code of /link, for whichever room links accounts; it is a secret, and no line."""
        await self._arrive(event, Written(f"/link {code}"))

    async def begin(self) -> None:
        """Be shown where one is, without having written anything; once, however many pages are opened."""
        await self._arrive("the-first-start", Written("/start"))

    async def take_photo(self, event: str, photo: Photo, caption: str) -> Line:
        """Store a picture as an own line, show it and hand it in."""
        line = await self._write(event, {"caption": caption}, photo)
        blob = line.body["photo"]
        await self._arrive(event, Photographed(str(blob), caption, str(line.id), len(photo.data)))
        return line

    async def take_document(self, event: str, posted: Posted, caption: str) -> Line:
        """The same with a file that is no picture."""
        line = await self._write(event, {"caption": caption, "name": posted.name, "mime": posted.mime}, posted)
        ending = posted.name.rpartition(".")[2]
        blob = str(line.body["document"])
        await self._arrive(event, Documented(blob, ending, caption, str(line.id), len(posted.data)))
        return line

    async def _write(self, event: str, body: dict[str, Json], file: Photo | Posted | None = None) -> Line:
        line = await self._conversations.write(self._chat, event, body, file=file)
        self._show(line)
        return line

    async def _arrive(self, event: str, what: What) -> None:
        incoming = Incoming(
            platform=PLATFORM,
            event_id=f"{self._chat}:{event}"[-120:],
            sender=Sender(self._chat, name=self._name, language=self._language),
            place=Place(self._chat),
            at=self._conversations.now,
            what=what,
        )
        await self._inbox.arrive([incoming])


def _checked(text: str) -> str:
    """The text as it is kept; a zero byte has no place in PostgreSQL. Raises Refusal."""
    text = text.replace("\0", "").strip()
    if not text:
        raise Refusal("empty")
    if len(text) > TEXT_LIMIT:
        raise Refusal("long")
    return text
