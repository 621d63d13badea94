"""A member's way in and out in a real browser: what axe-core finds, on narrow screens, in four languages."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
import pytest_asyncio
from playwright.async_api import expect

from bot.platforms.local.words import own_texts, page_words
from handlers.kit.view import Key
from storage import Address
from tests.platforms.local.browsers import find_axe
from tests.platforms.local.guests import words
from tests.platforms.local.members import town
from tests.platforms.local.test_browser_access import TOO_WIDE, assert_accessible

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from playwright.async_api import Browser, Page

    from storage.engine import Database
    from tests.platforms.local.members import Town

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


@pytest_asyncio.fixture(loop_scope="session")
async def here(sqlite_database: Database) -> AsyncIterator[Town]:
    async with town(sqlite_database) as one:
        yield one


async def _fits(page: Page, axe: str) -> None:
    await assert_accessible(page, axe)
    assert await page.evaluate(TOO_WIDE) == []
    assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")


@pytest.mark.parametrize(
    ("language", "width", "scheme"),
    (("en", 360, "light"), ("fr", 360, "dark"), ("ru", 1100, "light"), ("ka", 360, "light"), ("ka", 1100, "dark")),
)
async def test_the_whole_way_in_and_out(here: Town, browser: Browser, language: str, width: int, scheme: str) -> None:
    axe, own, said = find_axe(), own_texts(), page_words(language)
    context = await browser.new_context(
        locale=language,
        color_scheme=scheme,  # type: ignore[arg-type]
        viewport={"width": width, "height": 740},
        reduced_motion="reduce",
    )
    page = await context.new_page()
    trouble: list[str] = []
    page.on("pageerror", lambda error: trouble.append(str(error)))
    await page.goto(here.house.server.url)
    await _fits(page, axe)
    code = page.get_by_label(own.render("local-code-label", {}, language))
    await expect(code).to_be_focused()
    await code.fill("no")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("alert")).to_have_text(own.render("local-code-trouble-shape", {}, language))
    await _fits(page, axe)
    await code.fill("abcd 2345")
    await page.keyboard.press("Enter")

    await expect(page.locator("#gate-words")).to_have_text(said["gate-waits"])
    chat = here.waiting
    rows = (Key("Yes, that is me", "linking.agree~1", "good"),)
    await here.house.local.send(Address("local", chat), words("Is that you?", rows, language=language))
    await page.locator(".bubble", has_text="Is that you?").wait_for()
    await expect(page.locator("#composer")).to_be_hidden()
    await expect(page.locator("#start")).to_be_hidden()
    await _fits(page, axe)

    await here.links(chat, await here.person("1"))
    here.house.local.look()
    await expect(page.locator("#composer")).to_be_visible()
    await expect(page.locator("#gate")).to_be_hidden()
    await expect(page.locator(".bubble", has_text="/start")).to_have_count(0)
    await page.get_by_role("button", name=said["account"]).click()
    await expect(page.locator(".browsers")).to_contain_text(said["this-browser"])
    await _fits(page, axe)
    await page.get_by_role("button", name=said["sign-out"]).click()
    await expect(page.locator("h1")).to_have_text(own.render("local-code-left-title", {}, language))
    await _fits(page, axe)
    assert await context.cookies() == []
    assert await page.evaluate("localStorage.length") == 0
    await page.goto(here.house.server.url)
    await expect(page.locator("body")).not_to_contain_text("Is that you?")
    assert trouble == []
    await context.close()


async def test_a_page_that_is_cut_off_says_so_and_keeps_nothing(here: Town, browser: Browser) -> None:
    axe = find_axe()
    member, chat = await here.member("1")
    context = await browser.new_context(locale="en-GB", reduced_motion="reduce")
    [(name, token)] = member.cookies.items()
    await context.add_cookies([{"name": name, "value": token, "url": here.house.server.url}])
    page, other = await context.new_page(), await context.new_page()
    for one in (page, other):
        await one.goto(here.house.server.url)
        await one.locator("#log[aria-busy=false]").wait_for()
    await here.house.say("Something private", chat)
    await page.locator(".bubble", has_text="Something private").wait_for()

    await page.locator("#text").fill("not sent yet")

    def cut(uow: object) -> None:
        from storage import UnitOfWork

        assert isinstance(uow, UnitOfWork)
        identity = uow.linking.find_identity("local", chat)
        assert identity is not None
        uow.linking.cut_off(identity.id, paused=False, now=here.clock())

    await here.database.work(cut)
    await here.house.local.send(Address("local", chat), words("This account is cut off."))
    for one in (page, other):
        await expect(one.locator(".bubble")).to_have_count(1)
        await expect(one.locator(".bubble")).to_contain_text("This account is cut off.")
        await expect(one.locator("#composer")).to_be_hidden()
        await expect(one.locator("#account")).to_be_hidden()
    await _fits(page, axe)
    await page.get_by_role("link", name="Enter a code").click()
    await expect(page).to_have_url(re.compile("/chat/code$"))
    await expect(page.get_by_label("Your code")).to_be_focused()
    await context.close()
