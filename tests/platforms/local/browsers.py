"""Headless Chromium from the machine, driven by Playwright; skipped loudly where there is none."""

from __future__ import annotations

import os
import shutil
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from playwright.async_api import async_playwright

from handlers.kit.view import Key, Piece, Shown, ShownDialog, ShownInput
from tests.requirements import lacking

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping

    from playwright.async_api import Browser, BrowserContext, Page

    from tests.platforms.local.guests import House

FLAGS = (
    "--no-sandbox",  # the suite may run as root
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def find_chromium() -> str:
    """Where the browser is; ends the test when there is none."""
    found = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if found is None:
        lacking("browser", "install Debian's package chromium")
    return found


def find_axe() -> str:
    """The accessibility checker's script; ends the test when there is none."""
    places = (
        Path(os.environ.get("KITH_TEST_AXE", "nowhere")),
        Path("node_modules/axe-core/axe.min.js"),
        Path("/tmp/kith-axe/package/axe.min.js"),
    )
    found = next((place for place in places if place.is_file()), None)
    if found is None:
        lacking("browser", "unpack npm's package axe-core and name its axe.min.js in KITH_TEST_AXE")
    return found.read_text(encoding="utf-8")


THEMES = (("environment", "Environment"), ("health", "Health"))
SECTIONS = (("1", "Oslo"), ("2", "Bergen"), ("3", "Tbilisi"))


def long_form(**errors: str) -> Shown:
    """A question with the whole form behind it."""
    inputs = (
        ShownInput("title", "What did you do?", "line", required=True, error=errors.get("title", "")),
        ShownInput("when", "When?", "date", value="2026-05-03", help="A day or a range", required=True),
        ShownInput("volunteers", "Volunteers", "number", error=errors.get("volunteers", "")),
        ShownInput("theme", "Theme", "choice", THEMES),
        ShownInput("sections", "Sections", "many", SECTIONS, value="1"),
        ShownInput("text", "In a few words", "text"),
    )
    return Shown(
        (Piece("What did you do?"),), ((Key("Cancel", "c"),),), dialog=ShownDialog(7, "Log an activity", inputs)
    )


@asynccontextmanager
async def chromium() -> AsyncIterator[Browser]:
    """A running browser."""
    path = find_chromium()
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=path, args=list(FLAGS))
        try:
            yield browser
        finally:
            await browser.close()


class Visitor:
    """A person at a browser that was opened with the printed link."""

    def __init__(self, context: BrowserContext, page: Page, house: House) -> None:
        self.context = context
        self.page = page
        self.house = house
        self.trouble: list[str] = []
        self.watch(page)

    def watch(self, page: Page) -> Page:
        """Collect whatever the browser complains about."""
        page.on("pageerror", lambda error: self.trouble.append(str(error)))
        page.on("console", lambda said: self.trouble.append(said.text) if said.type in ("error", "warning") else None)
        return page

    async def say(self, text: str) -> None:
        """Type a message and send it with Enter."""
        await self.page.locator("#text").fill(text)
        await self.page.keyboard.press("Enter")

    async def sees(self, text: str) -> None:
        """Wait until a bubble with this text stands there."""
        await self.page.locator(".bubble", has_text=text).last.wait_for()

    async def texts(self) -> list[str]:
        """What the bubbles say, without times."""
        return await self.page.locator(".words").all_inner_texts()


@asynccontextmanager
async def visiting(
    browser: Browser, house: House, *, path: str = "", options: Mapping[str, object] | None = None
) -> AsyncIterator[Visitor]:
    """Open the printed link in a fresh profile."""
    settings: dict[str, object] = {"locale": "en-GB", "viewport": {"width": 1100, "height": 800}, **(options or {})}
    context = await browser.new_context(**settings)  # type: ignore[arg-type]
    page = await context.new_page()
    visitor = Visitor(context, page, house)
    await page.goto(house.local.printed_link)
    if path:
        await page.goto(str(house.url(path)))
    await page.locator("#log[aria-busy=false]").wait_for()
    yield visitor
    await context.close()
    assert visitor.trouble == []
