"""A volunteer on Telegram opens the same chat in a browser: code, two yeses, the open question, and out again. C7."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.async_api import TimeoutError as TooLate
from playwright.async_api import expect

from tests.fakes.bot_api import BotApi
from tests.journeys.program import PATIENCE, Program, until
from tests.platforms.local.browsers import chromium

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.async_api import Page

    from tests.fakes.bot_api import Person

SOON = PATIENCE * 300  # milliseconds


async def _hears(person: Person, words: str, program: Program) -> str:
    try:
        await until(lambda: any(words in message.words for message in person.heard), program, SOON / 1000)
    except AssertionError as trouble:
        trouble.add_note("\n".join(message.words for message in person.heard))
        raise
    return next(message.words for message in reversed(person.heard) if words in message.words)


async def _begins(person: Person, program: Program) -> None:
    person.says("/start")
    for label, then in (("English", "call you"), ("Skip", "country"), ("Skip", "time"), ("Skip", "Welcome")):
        await until(lambda label=label: any(label in row for row in _labels(person)), program)  # type: ignore[misc]
        person.presses(label)
        await _hears(person, then, program)


def _labels(person: Person) -> list[list[str]]:
    return [list(message.labels) for message in person.heard]


async def _sees(page: Page, words: str) -> None:
    try:
        await page.locator(".bubble", has_text=words).last.wait_for(timeout=SOON)
    except TooLate as trouble:
        trouble.add_note("\n".join(await page.locator(".words, .key").all_inner_texts()))
        raise


@pytest.mark.slow
@pytest.mark.browser
async def test_a_draft_goes_on_in_the_browser_until_it_is_cut_off(database_url: str, tmp_path: Path) -> None:
    async with BotApi() as api, chromium() as browser:
        program = Program(database_url, tmp_path, api)
        await program.start()
        try:
            ana = api.person(4001, "Ana", "en")
            await _begins(ana, program)
            ana.says("log beach clean-up yesterday, 12 volunteers, 2 h")
            await _hears(ana, "How many people", program)
            ana.says("/link")
            code = re.search(r"/link ([0-9A-Z]{4}-[0-9A-Z]{4})", await _hears(ana, "/link ", program))
            assert code is not None

            page = await (await browser.new_context(locale="en-GB")).new_page()
            address = (await program.link()).partition("?")[0]
            await page.goto(address)
            await expect(page.get_by_role("link", name="Telegram")).to_have_attribute("href", re.compile("t.me"))
            await page.get_by_label("Your code").fill(code[1].lower())
            await page.get_by_role("button", name="Continue").click()
            await _sees(page, "This code was asked for by")
            await expect(page.locator("#composer")).to_be_hidden()
            await page.get_by_role("button", name="Yes, that is me").click()
            await _sees(page, "Now I ask on the other channel")
            assert "Chrome, Linux" in await _hears(ana, "entered your code", program)
            ana.presses("Yes, that is me")

            await _sees(page, "Done: here you are the same person")
            await _sees(page, "Beach clean-up. Continue with it?")
            await expect(page.locator(".bubble", has_text="/start")).to_have_count(0)
            await page.get_by_role("button", name="Continue").last.click()
            await _sees(page, "How many people")
            await page.locator("#text").fill("30")
            await page.keyboard.press("Enter")
            await _sees(page, "30")
            await page.get_by_role("button", name="Save").last.click()
            await _sees(page, "Saved")
            ana.says("/mine")
            await _hears(ana, "1 activity of yours", program)

            ana.says("/unlink")
            assert "(Chrome, Linux)" in await _hears(ana, "Your channels", program)
            ana.presses(next(label for label in _labels(ana)[-1] if "web chat" in label))
            await _hears(ana, "Cut off web chat?", program)
            ana.presses("Yes, cut off web chat")
            await _sees(page, "This account is cut off")
            await expect(page.locator("#composer")).to_be_hidden()
            await expect(page.locator(".bubble")).to_have_count(1)
            await page.get_by_role("link", name="Enter a code").click()
            await page.get_by_label("Your code").wait_for()
            before = len(ana.heard)
            await page.goto(f"{address}?start=link-{code[1].replace('-', '')}")
            await expect(page.get_by_label("Your code")).to_have_value(code[1].replace("-", ""))
            await page.keyboard.press("Enter")
            await _sees(page, "This code does not work")
            assert await page.locator(".key:visible").all_inner_texts() == ["Enter another code"]
            assert len(ana.heard) == before, "a used code asks nobody"
        finally:
            await program.kill()
