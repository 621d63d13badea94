"""Serves the pages that features bring: calendars, public pages. Reads only; what is not there is answered with 404."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING
from urllib.parse import quote

from aiohttp import web

from bot.web.pages import STYLE_POLICY, kind_page, reader_language
from handlers.kit.feature import Keep, Visit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import datetime

    from handlers.kit.context import House
    from handlers.kit.feature import Feature, Page, PageMaker
    from handlers.kit.texts import Texts
    from storage import UnitOfWork
    from storage.engine import Database


def routes_of(
    features: Iterable[Feature], database: Database, house: House, texts: Texts, clock: Callable[[], datetime]
) -> Sequence[web.RouteDef]:
    """A route for every page of these features."""
    return [
        web.get(path, _Served(make, database, house, texts, clock).answer)
        for feature in features
        for path, make in feature.pages.items()
    ]


class _Served:
    """One page over the web."""

    def __init__(
        self, make: PageMaker, database: Database, house: House, texts: Texts, clock: Callable[[], datetime]
    ) -> None:
        self._make = make
        self._database = database
        self._house = house
        self._texts = texts
        self._clock = clock

    async def answer(self, request: web.Request) -> web.Response:
        now = self._clock()
        language = reader_language(request, self._house.languages)
        visit = Visit(self._texts, dict(request.match_info), dict(request.query), language)

        def make(uow: UnitOfWork) -> Page | None:
            return self._make(uow, now, self._house, visit)

        page = await self._database.work(make, reads=True)
        if page is None:
            return kind_page(request, 404, "missing")
        headers = {"Cache-Control": page.keep.value}
        if page.name is not None:
            headers["Content-Disposition"] = f"attachment; filename*=UTF-8''{quote(page.name)}"
        kind, _, charset = page.mime.partition("; charset=")
        if kind == "text/html":
            headers |= {"Content-Security-Policy": STYLE_POLICY, "Vary": "Accept-Language"}
        if page.keep is not Keep.NEVER:
            headers["ETag"] = f'"{sha256(page.body).hexdigest()[:32]}"'
            if headers["ETag"] in request.headers.get("If-None-Match", ""):
                return web.Response(status=304, headers=headers)
        return web.Response(body=page.body, content_type=kind, charset=charset or None, headers=headers)
