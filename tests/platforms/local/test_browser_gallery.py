"""The public gallery in a browser: what axe-core finds, on a phone, a desk and a big screen, light and dark."""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import pytest

from bot.web.feature_pages import routes_of
from bot.web.server import WebServer
from bot.wiring import lend
from handlers import FEATURES
from storage import IdeaPlan
from tests.cast import settle
from tests.houses import TEXTS, House
from tests.platforms.local import pictures
from tests.platforms.local.browsers import find_axe
from tests.platforms.local.test_browser_access import assert_accessible

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from playwright.async_api import Browser

    from storage.engine import Database

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

CARDS = (
    ("Swap shop in the library", "en", "Tbilisi Youth", "GE"),
    ("Des vélos réparés par les collégiens, un mercredi par mois", "fr", "Lyon Solidaire", "FR"),
    ("ღამის ბიბლიოთეკა სკოლაში", "ka", "Kutaisi Green", "GE"),
    ("Донаудампфшиффартсгезельшафтскапитан" * 3, "ru", "Lille Entraide", "FR"),
)


@asynccontextmanager
async def gallery(database: Database) -> AsyncIterator[str]:
    """Four cards in four languages, two of them with a picture."""
    house = House(database)
    cast = settle(house)
    with database.begin() as uow:
        theme = uow.networks.list_themes(cast.network)[0].id
        for number, (title, language, section, country) in enumerate(CARDS):
            blob = uow.blobs.add("i.png", pictures.png(80, 60), mime="image/png", alt="", now=house.clock.now)
            plan = IdeaPlan(
                title,
                language,
                cast.sections[section],
                country,
                what="What it is\nin two lines",
                how="As one does it",
                blob_id=blob if number % 2 else None,
                alt="Coats" if number == 1 else None,
                gallery=True,
                themes=(theme,) if number else (),
            )
            uow.ideas.add(cast.network, plan, author_id=None, now=house.clock.now)
    lent = lend(TEXTS, house.platforms, secret="x", demo=False, address="http://kith.test")
    server = WebServer("127.0.0.1", 0, routes_of(FEATURES, database, lent["fake"], TEXTS, house.clock))
    await server.start()
    yield server.url
    await server.stop()


@pytest.mark.parametrize(("width", "scheme"), ((420, "dark"), (1100, "light"), (1920, "dark"), (1920, "light")))
async def test_axe_finds_nothing_and_nothing_is_wider_than_the_screen(
    sqlite_database: Database, browser: Browser, width: int, scheme: str
) -> None:
    axe, trouble, asked = find_axe(), list[str](), list[str]()
    async with gallery(sqlite_database) as url:
        settings: dict[str, object] = {
            "color_scheme": scheme,
            "locale": "ka",
            "viewport": {"width": width, "height": 900},
        }
        context = await browser.new_context(**settings)  # type: ignore[arg-type]
        page = await context.new_page()
        page.on("console", lambda said: trouble.append(said.text) if said.type in {"error", "warning"} else None)
        page.on("request", lambda request: asked.append(request.url))
        for path in ("/gallery", "/gallery/main?country=GE&lang=fr", "/gallery/main/1", "/gallery/main/2?lang=ru"):
            await page.goto(url + path)
            await assert_accessible(page, axe)
            assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth"), path
        await page.goto(f"{url}/gallery")
        assert await page.evaluate("document.documentElement.lang") == "ka"
        await page.locator("summary").click()
        await assert_accessible(page, axe)
        await page.keyboard.press("Tab")
        assert await page.evaluate("document.activeElement.closest('.groups') !== null")
        await context.close()
    assert trouble == []
    assert {one.startswith(url) for one in asked} == {True}
