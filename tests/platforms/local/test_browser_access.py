"""The page for everybody: what axe-core finds, on wide and narrow screens, in light and dark, in two scripts."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from playwright.async_api import expect

from handlers.kit.view import Key, Piece, Shown, ShownFile
from storage import Address
from tests.platforms.local import pictures
from tests.platforms.local.browsers import find_axe, long_form, visiting

if TYPE_CHECKING:
    from playwright.async_api import Browser, Page

    from storage.engine import Database
    from tests.platforms.local.guests import House

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]
OWNER = Address("local", "owner")


TOO_WIDE = """[...document.body.querySelectorAll("header *, main *")]
  .filter((one) => one.getBoundingClientRect().right > innerWidth + 0.5 && one.checkVisibility())
  .map((one) => one.outerHTML.slice(0, 120))"""


@pytest.mark.parametrize("language", ("en", "ka"))
@pytest.mark.parametrize(("width", "scheme"), ((360, "light"), (1100, "dark"), (360, "dark"), (1100, "light")))
async def test_axe_finds_nothing_and_nothing_is_wider_than_the_screen(
    web_demo_house: House, browser: Browser, sqlite_database: Database, width: int, scheme: str, language: str
) -> None:
    axe = find_axe()
    await fill(web_demo_house, sqlite_database, language)
    # While something fades in, its contrast is below what it ends at: judged without movement.
    options: dict[str, object] = {"color_scheme": scheme, "locale": language, "reduced_motion": "reduce"}
    options["viewport"] = {"width": width, "height": 740}
    async with visiting(browser, web_demo_house, options=options) as visitor:
        page = visitor.page
        await visitor.say("one more, with a pencil")
        await expect(page.locator(".own .waiting")).to_have_count(0)
        assert await page.evaluate("document.documentElement.lang") == language
        await assert_accessible(page, axe)
        assert await page.evaluate(TOO_WIDE) == []
        assert await page.locator("#log").evaluate("(log) => log.scrollWidth <= log.clientWidth")
        await page.locator("#commands").click()
        await assert_accessible(page, axe)
        await page.keyboard.press("Escape")
        await page.locator(".form-opener:visible").click()
        await assert_accessible(page, axe)
        assert await page.locator("#dialog").evaluate("(dialog) => dialog.scrollWidth <= dialog.clientWidth")


async def test_axe_finds_nothing_on_an_empty_chat_and_on_a_refusal(web_house: House, browser: Browser) -> None:
    axe = find_axe()
    async with visiting(browser, web_house) as visitor:
        await expect(visitor.page.locator("#welcome")).to_be_visible()
        await assert_accessible(visitor.page, axe)
        await visitor.page.goto(str(web_house.url("/nowhere")))
        await assert_accessible(visitor.page, axe)
        visitor.trouble.clear()  # the console names the missing page


async def fill(house: House, database: Database, language: str) -> None:
    """One of everything the page can show."""
    from datetime import UTC, datetime

    from bot.platforms.contract import Menu

    to = Address("local", "volunteer")
    blob = await database.work(lambda uow: uow.blobs.add("a.csv", b"1", mime="text/csv", alt="", now=datetime.now(UTC)))
    picture = await database.work(
        lambda uow: uow.blobs.add("a.png", pictures.png(), mime="image/png", alt="A beach", now=datetime.now(UTC))
    )
    pieces = (
        Piece("Bold", bold=True),
        Piece(" code", code=True),
        Piece(" link", link="https://example.org"),
        Piece(" words"),
    )
    tones = tuple((Key(tone, tone, tone),) for tone in ("plain", "main", "good", "bad"))
    files = (ShownFile(blob, "a-very-long-name-of-a-file-that-goes-on-and-on-2026.csv", "text/csv", ""),)
    await house.local.send(
        to, Shown(pieces, (*tones, (Key("Site", url="https://example.org"),)), files, language=language)
    )
    await house.local.send(
        to, Shown((Piece("Picture"),), files=(ShownFile(picture, "a.png", "image/png", "A beach"),), language=language)
    )
    asked = long_form(volunteers="Type a number.")
    await house.local.send(
        to, Shown(asked.pieces, asked.rows, dialog=asked.dialog, wants_location=True, language=language)
    )
    menu = [("log", "Log an activity"), ("settings", "Language, name, section and time zone")]
    await house.local.set_menus([Menu(language, menu, menu)], [])


async def assert_accessible(page: Page, axe: str) -> None:
    """No finding of any rule of axe-core, best practices included."""
    await page.evaluate(axe)
    found = await page.evaluate("axe.run()")
    findings = {rule["id"]: [node["html"][:160] for node in rule["nodes"]] for rule in found["violations"]}
    assert findings == {}, json.dumps(findings, indent=1)
