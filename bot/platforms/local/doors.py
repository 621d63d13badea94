"""Who comes to which door of the web chat, and the kind refusal of everybody else. Serves nothing itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeAlias

from bot.platforms.local.words import own_texts
from bot.web.door import same_origin
from bot.web.pages import kind_page, pick_language

if TYPE_CHECKING:
    from aiohttp import web

    from bot.platforms.local.access import Access

People: TypeAlias = Callable[[str], Sequence[tuple[str, str]]]
"""language -> [(identity, what the switch calls this person)], the first is who one starts as."""

OWNER = "owner"


class Doors:
    """Knows who was let in and as whom they come. people: None when there is nothing to choose from."""

    def __init__(self, access: Access, people: People | None) -> None:
        self.access = access
        self._people = people

    def people(self, language: str) -> list[tuple[str, str]]:
        """Whom one can be here; empty when there is no choice."""
        return list(self._people(language)) if self._people is not None else []

    def who(self, request: web.Request) -> str:
        """Whose conversation a request is about: in the demo the one that was chosen, else the owner's."""
        people = [identity for identity, _ in self.people("en")]
        chosen = request.query.get("as", "")
        return chosen if chosen in people else people[0] if people else OWNER

    def refuse_uninvited(self, request: web.Request) -> web.Response | None:
        """The refusal of a browser that was never opened with the printed link."""
        return None if self.access.admits(request) else kind_page(request, 403, "key")

    def refuse_stranger(self, request: web.Request) -> web.Response | None:
        """For sockets and posts: also the refusal of what another site's page sends from a browser that was let in."""
        if not same_origin(request.headers.get("Origin"), request.host):
            return kind_page(request, 403, "origin")
        return self.refuse_uninvited(request)


def wished_language(request: web.Request) -> str:
    """The language the browser asks for, among those the page has words in."""
    return pick_language(request.headers.get("Accept-Language", ""), own_texts().languages)


def app_language(request: web.Request) -> str | None:
    """What the browser says its language is, as a guess for the features; None when it says nothing."""
    first = request.headers.get("Accept-Language", "").partition(",")[0].partition(";")[0].strip()
    return first[:20] if first and first != "*" else None
