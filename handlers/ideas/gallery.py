"""The public gallery: cards whose makers agreed to it, as pages of the web server. Whatever is not agreed is not there.

Pages are asked for anew each time ("is it still the same?"), so that a card that is taken off is gone at once.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from handlers.ideas import gallery_html
from handlers.kit.feature import Keep, Page
from handlers.kit.pictures import ENDINGS
from handlers.kit.public_pages import HTML
from storage import IdeaFilter, IdeaId, NotFound

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from handlers.kit.context import House
    from handlers.kit.feature import PageMaker, Visit
    from storage import Idea, Network, ThemeId, UnitOfWork

PAGE = 24
_STYLE = Path(__file__).with_name("gallery.css")


@dataclass(frozen=True, slots=True)
class Look:
    """What somebody wants to see, as the address says it. lang: chosen on the page; None: as the browser says."""

    lang: str | None = None
    theme: str | None = None  # its slug
    country: str | None = None
    language: str | None = None
    page: int = 1

    @classmethod
    def of(cls, query: Mapping[str, str], languages: tuple[str, ...]) -> Look:
        lang, page = query.get("lang"), query.get("page", "")
        return cls(
            lang if lang in languages else None,
            query.get("theme") or None,
            query.get("country") or None,
            query.get("language") or None,
            int(page) if page.isascii() and page.isdigit() and len(page) < 6 and int(page) else 1,
        )

    @property
    def narrows(self) -> bool:
        return any((self.theme, self.country, self.language))

    def address(self, path: str) -> str:
        """The address of a page that is looked at like this."""
        said = {"theme": self.theme, "country": self.country, "language": self.language, "lang": self.lang}
        query = {name: value for name, value in said.items() if value}
        query |= {"page": str(self.page)} if self.page > 1 else {}
        return f"{path}?{urlencode(query)}" if query else path


@dataclass(frozen=True, slots=True)
class Shelf:
    """One page of the gallery with what can be chosen on it: (value, cards) of each filter."""

    ideas: list[Idea]
    total: int
    pages: int
    themes: list[tuple[ThemeId, int]]
    countries: list[tuple[str, int]]
    languages: list[tuple[str, int]]


def front(uow: UnitOfWork, now: datetime, house: House, visit: Visit) -> Page | None:
    """The gallery of the one network that shows something, else a choice of those that do."""
    networks = [(one, uow.ideas.count_shown(one.id, IdeaFilter(gallery=True))) for one in uow.networks.list_all()]
    shown = [(one, count) for one, count in networks if count]
    if len(shown) == 1 or len(networks) == 1:
        only, _ = (shown or networks)[0]
        return network_page(uow, now, house, replace(visit, path={"slug": only.slug}))
    look = Look.of(visit.query, house.languages)
    choose = gallery_html.Writer(visit.texts, look.lang or visit.language, house.languages)
    return _html(choose.networks(look, shown))


def network_page(uow: UnitOfWork, _now: datetime, house: House, visit: Visit) -> Page | None:
    network = uow.networks.find(visit.path["slug"])
    if network is None:
        return None
    look = Look.of(visit.query, house.languages)
    themes = {one.slug: one for one in uow.networks.list_themes(network.id, retired=True)}
    theme = themes.get(look.theme or "")
    look = replace(look, theme=theme.slug if theme is not None else None)
    narrow = IdeaFilter(
        theme_id=theme.id if theme is not None else None, country=look.country, language=look.language, gallery=True
    )
    total = uow.ideas.count_shown(network.id, narrow)
    pages = max(-(-total // PAGE), 1)
    look = replace(look, page=min(look.page, pages))
    shelf = Shelf(
        uow.ideas.list_shown(network.id, narrow, offset=(look.page - 1) * PAGE, limit=PAGE),
        total,
        pages,
        uow.ideas.list_themes(network.id, replace(narrow, theme_id=None)),
        uow.ideas.list_countries(network.id, replace(narrow, country=None)),
        uow.ideas.list_languages(network.id, replace(narrow, language=None)),
    )
    return _html(_writer(house, visit, network, look).shelf(uow, network, look, shelf))


def card_page(uow: UnitOfWork, _now: datetime, house: House, visit: Visit) -> Page | None:
    found = _find(uow, visit)
    if found is None:
        return None
    network, idea = found
    look = Look.of(visit.query, house.languages)
    return _html(_writer(house, visit, network, look).card(uow, network, look, idea))


def picture(uow: UnitOfWork, _now: datetime, _house: House, visit: Visit) -> Page | None:
    """A card's picture: as long as the card is there, and no other file."""
    found = _find(uow, visit)
    blob_id = found[1].plan.blob_id if found is not None else None
    if blob_id is None or visit.path["blob"] != str(blob_id):
        return None
    try:
        blob = uow.blobs.get(blob_id)
    except NotFound:
        return None
    return Page(blob.mime, blob.data, keep=Keep.CHECK) if blob.mime in ENDINGS else None


def style(_uow: UnitOfWork, _now: datetime, _house: House, _visit: Visit) -> Page | None:
    return Page("text/css; charset=utf-8", _STYLE.read_bytes(), keep=Keep.CHECK)


def _find(uow: UnitOfWork, visit: Visit) -> tuple[Network, Idea] | None:
    """A card of this network that is on the public page."""
    network = uow.networks.find(visit.path["slug"])
    number = visit.path["idea"]
    if network is None or not (number.isascii() and number.isdigit() and len(number) < 16):
        return None
    ideas = uow.ideas.pick_shown(network.id, IdeaFilter(gallery=True), [IdeaId(int(number))])
    return (network, ideas[0]) if ideas else None


def _writer(house: House, visit: Visit, network: Network, look: Look) -> gallery_html.Writer:
    texts = visit.texts.for_network(network.slug)
    return gallery_html.Writer(texts, look.lang or visit.language, house.languages)


def _html(body: str) -> Page:
    return Page(HTML, body.encode(), keep=Keep.CHECK)


PAGES: dict[str, PageMaker] = {
    "/gallery.css": style,
    "/gallery": front,
    "/gallery/{slug}": network_page,
    "/gallery/{slug}/{idea}": card_page,
    "/gallery/{slug}/{idea}/picture-{blob}": picture,
}
