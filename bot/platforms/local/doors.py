"""Who comes to which door of the web chat, and the kind refusal of everybody else. Serves nothing itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from bot.platforms.local.words import own_texts
from bot.web.pages import kind_page, pick_language

if TYPE_CHECKING:
    from aiohttp import web

    from bot.platforms.local.access import Access
    from bot.platforms.local.sessions import Sessions
    from storage import WebSession

People: TypeAlias = Callable[[str], Sequence[tuple[str, str]]]
"""language -> [(identity, what the switch calls this person)], the first is who one starts as."""

Channels: TypeAlias = Callable[[str], Sequence[tuple[str, str | None]]]
"""payload of a link -> [(where else one talks with Kith, a link that opens it with this payload)]."""

OWNER = "owner"


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody at a door, and whose conversation they come for. session: None for who has the printed link."""

    chat: str
    session: WebSession | None = None

    @property
    def waits(self) -> bool:
        """Whether they typed a code, and nobody has said yet whose it is: nothing but that is open to them."""
        return self.session is not None and self.session.linked_at is None

    @property
    def name(self) -> str:
        """What the one who is asked about it reads: the browser. A member has a name of their own."""
        return self.session.browser if self.session is not None and self.session.linked_at is None else ""


class Doors:
    """Knows who was let in and as whom they come. people: None when there is nothing to choose from."""

    def __init__(self, access: Access, sessions: Sessions, people: People | None) -> None:
        self.access = access
        self.sessions = sessions
        self._people = people

    def people(self, language: str) -> list[tuple[str, str]]:
        """Whom one can be here; empty when there is no choice."""
        return list(self._people(language)) if self._people is not None else []

    async def guest(self, request: web.Request) -> Guest | None:
        """Who comes; None for a stranger."""
        if self.access.admits(request):
            people = [identity for identity, _ in self.people("en")]
            chosen = request.query.get("as", "")
            return Guest(chosen if chosen in people else people[0] if people else OWNER)
        token = self.access.token(request)
        found = await self.sessions.find(self.access.hash(token)) if token is not None else None
        return Guest(found.chat, found) if found is not None else None

    def refuse_foreign_page(self, request: web.Request) -> web.Response | None:
        """For sockets and posts: the refusal of what another site's page sends from a browser that was let in."""
        return None if self.access.is_from_our_page(request) else kind_page(request, 403, "origin")

    async def member(self, request: web.Request) -> Guest | web.Response:
        """Who comes when everything is open to them, else the refusal."""
        guest = await self.guest(request)
        return guest if guest is not None and not guest.waits else kind_page(request, 403, "key")


def wished_language(request: web.Request) -> str:
    """The language the browser asks for, among those the page has words in."""
    return pick_language(request.headers.get("Accept-Language", ""), own_texts().languages)


def app_language(request: web.Request) -> str | None:
    """What the browser says its language is, as a guess for the features; None when it says nothing."""
    first = request.headers.get("Accept-Language", "").partition(",")[0].partition(";")[0].strip()
    return first[:20] if first and first != "*" else None
