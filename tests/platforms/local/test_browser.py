"""The page in a real browser: what a person does with mouse, keyboard and eyes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.async_api import expect

from handlers.kit.incoming import Edited, Pressed, Written
from handlers.kit.view import Key
from storage import Address, MessageRef
from tests.platforms.local.browsers import visiting
from tests.platforms.local.guests import running, words

if TYPE_CHECKING:
    from playwright.async_api import Browser

    from storage.engine import Database
    from tests.platforms.local.guests import House

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]
OWNER = Address("local", "owner")


async def test_a_message_is_typed_answered_and_there_after_a_reload(web_house: House, browser: Browser) -> None:
    web_house.desk.echoes_to = web_house.local
    async with visiting(browser, web_house) as visitor:
        assert "key=" not in visitor.page.url
        await expect(visitor.page.locator("#welcome")).to_be_visible()
        await visitor.page.get_by_role("button", name="Start", exact=True).click()
        await visitor.sees("You said /start")
        await visitor.say("<b>not markup</b> see https://example.org/a.")
        await visitor.sees("You said <b>not markup</b>")
        assert await visitor.page.locator(".own a").get_attribute("href") == "https://example.org/a"
        before = await visitor.texts()
        await visitor.page.reload()
        await visitor.sees("You said <b>not markup</b>")
        assert await visitor.texts() == before
        assert len(before) == 4
        await expect(visitor.page.locator(".day")).to_have_text("Today")


async def test_all_tabs_show_the_same_and_edits_of_own_messages(web_house: House, browser: Browser) -> None:
    async with visiting(browser, web_house) as visitor:
        other = visitor.watch(await visitor.context.new_page())
        await other.goto(str(web_house.url("/")))
        await visitor.say("12 volunteers")
        await other.locator(".bubble", has_text="12 volunteers").wait_for()
        await expect(visitor.page.locator(".own .waiting")).to_have_count(0)
        await visitor.page.keyboard.press("ArrowUp")
        await expect(visitor.page.locator("#context")).to_contain_text("Editing your message")
        await visitor.page.locator("#text").fill("13 volunteers")
        await visitor.page.keyboard.press("Enter")
        await other.locator(".bubble", has_text="13 volunteers").wait_for()
        await expect(other.locator(".own .meta")).to_contain_text("edited")
        assert web_house.desk.events[-1].what == Edited("13 volunteers", "1")
        await visitor.page.get_by_role("button", name="Edit this message").click()
        await visitor.page.keyboard.press("Escape")
        await expect(visitor.page.locator("#text")).to_have_value("")


async def test_pages_turn_in_place_by_keyboard_and_the_focus_stays(web_house: House, browser: Browser) -> None:
    line = await web_house.local.send(OWNER, words("Page 1", (Key("Previous", "p:0"), Key("Next", "p:2"))))
    assert line.message is not None
    async with visiting(browser, web_house) as visitor:
        next_one = visitor.page.get_by_role("button", name="Next")
        await next_one.focus()
        await visitor.page.keyboard.press("Enter")
        await expect(next_one).to_have_attribute("aria-disabled", "true")
        [event] = web_house.desk.events
        assert isinstance(event.what, Pressed)
        assert event.what.data == "p:2"
        await web_house.local.change(
            MessageRef("local", "owner", line.message), words("Page 2", (Key("Previous", "p:1"), Key("Next", "p:3")))
        )
        await web_house.local.acknowledge(event, "Turned")
        await visitor.sees("Page 2")
        await expect(next_one).to_be_focused()
        await expect(visitor.page.locator("#notice")).to_have_text("Turned")
        assert await visitor.texts() == ["Page 2"]


async def test_commands_that_kith_names_can_be_pressed(web_house: House, browser: Browser) -> None:
    from bot.platforms.contract import Menu

    commands = [("mine", "Your activities")]
    await web_house.local.set_menus([Menu("en", commands, commands)], [])
    await web_house.say("See /mine, not /minefield, a/mine or /unknown.")
    async with visiting(browser, web_house) as visitor:
        await expect(visitor.page.locator(".command")).to_have_text(["/mine"])
        await visitor.page.locator(".command").click()
        await visitor.sees("/mine")
        await expect(visitor.page.locator(".own time")).to_have_count(1)
        assert web_house.desk.events[0].what == Written("/mine", "2")


async def test_what_is_said_in_quick_succession_is_followed_to_its_end(web_house: House, browser: Browser) -> None:
    async with visiting(browser, web_house) as visitor:
        for number in range(6):
            await web_house.say(f"part {number}" + "\nmore" * 12)
        await expect(visitor.page.locator(".bubble")).to_have_count(6)
        await expect(visitor.page.locator(".bubble .meta").last).to_be_in_viewport()
        await visitor.page.locator("#log").evaluate("(log) => { log.scrollTop -= 500; }")
        await visitor.page.wait_for_timeout(50)
        await web_house.say("not followed")
        await expect(visitor.page.locator(".bubble")).to_have_count(7)
        await visitor.page.wait_for_timeout(400)
        await expect(visitor.page.locator(".bubble").last).not_to_be_in_viewport()
        await expect(visitor.page.get_by_role("button", name="Go to the newest")).to_be_visible()


async def test_unsent_messages_are_kept_and_sent_once_when_kith_is_back(
    sqlite_database: Database, browser: Browser
) -> None:
    from bot.platforms.local.adapter import LocalPlatform
    from bot.web.server import WebServer
    from tests.platforms.local.guests import KEY, Desk

    async with running(sqlite_database) as house, visiting(browser, house) as visitor:
        await visitor.say("before")
        await expect(visitor.page.locator(".own time")).to_have_count(1)
        port = house.server.port
        await house.local.stop()
        await house.server.stop()
        await visitor.say("while it is away")
        await expect(visitor.page.locator(".own .waiting")).to_have_text("not sent yet")
        await expect(visitor.page.locator("#standing")).to_contain_text("No connection")
        desk = Desk()
        again = LocalPlatform(sqlite_database, key=KEY, port=port)
        server = WebServer("127.0.0.1", port, again.routes())
        await again.start(desk)
        await server.start()
        await expect(visitor.page.locator(".own time")).to_have_count(2, timeout=15000)
        await expect(visitor.page.locator(".own .waiting")).to_have_count(0)
        assert [event.what for event in desk.events] == [Written("while it is away", "2")]
        await visitor.page.reload()
        await visitor.sees("while it is away")
        assert await visitor.texts() == ["before", "while it is away"]
        assert len(desk.events) == 1
        await again.stop()
        await server.stop()
        # The browser says in its console that the connection was refused, which is what was tried here.
        visitor.trouble[:] = [said for said in visitor.trouble if "WebSocket connection" not in said]


async def test_a_message_that_was_stored_but_not_confirmed_is_not_shown_twice(
    web_house: House, browser: Browser
) -> None:
    async with visiting(browser, web_house) as visitor:
        await visitor.say("stored")
        await expect(visitor.page.locator(".own time")).to_have_count(1)
        # As if the connection had broken between storing and confirming, and another tab had a message waiting.
        await visitor.page.evaluate(
            """(event) => localStorage.setItem("kith-unsent:owner", JSON.stringify([
                 [event, {event, do: "write", text: "stored"}],
                 ["another-tabs-event", {event: "another-tabs-event", do: "write", text: "waiting"}],
               ]))""",
            web_house.desk.events[0].event_id.partition(":")[2],
        )
        await visitor.page.reload()
        await visitor.sees("waiting")
        await expect(visitor.page.locator(".own time")).to_have_count(2)
        assert await visitor.texts() == ["stored", "waiting"]
        assert [event.what for event in web_house.desk.events] == [Written("stored", "1"), Written("waiting", "2")]
        await visitor.page.wait_for_function("localStorage.length === 0")


async def test_commands_are_found_by_typing_and_by_button(web_house: House, browser: Browser) -> None:
    from bot.platforms.contract import Menu

    commands = [("log", "Log an activity"), ("mine", "Your activities")]
    await web_house.local.set_menus([Menu("en", commands, commands)], [])
    async with visiting(browser, web_house) as visitor:
        page = visitor.page
        await page.locator("#text").press_sequentially("/m")
        await expect(page.locator(".entry")).to_have_count(1)
        await page.keyboard.press("ArrowDown")
        await page.keyboard.press("Enter")
        await visitor.sees("/mine")
        await page.get_by_role("button", name="Commands").click()
        await expect(page.locator(".entry").first).to_be_focused()
        await page.keyboard.press("ArrowDown")
        await expect(page.locator(".entry").last).to_be_focused()
        await page.keyboard.press("Escape")
        await expect(page.locator("#text")).to_be_focused()
        await expect(page.locator("#panel")).to_be_hidden()


async def test_an_invitation_link_waits_for_the_start_button(web_house: House, browser: Browser) -> None:
    async with visiting(browser, web_house, path="/?start=abc123") as visitor:
        assert web_house.desk.events == []
        await visitor.page.get_by_role("button", name="Start", exact=True).click()
        await visitor.sees("/start abc123")
        assert "start=" not in visitor.page.url


async def test_older_lines_come_while_scrolling_up(web_house: House, browser: Browser) -> None:
    for number in range(130):
        await web_house.say(f"line {number}")
    async with visiting(browser, web_house) as visitor:
        await expect(visitor.page.locator(".bubble")).to_have_count(50)
        for _ in range(3):
            await visitor.page.locator("#log").evaluate("(log) => { log.scrollTop = 0; }")
            await visitor.page.wait_for_timeout(150)
        await expect(visitor.page.locator(".bubble")).to_have_count(130)
        assert await visitor.texts() == [f"line {number}" for number in range(130)]
        await visitor.page.get_by_role("button", name="Go to the newest").click()
        await expect(visitor.page.locator(".bubble").last).to_be_in_viewport()


async def test_one_person_can_try_the_demo_as_several(web_demo_house: House, browser: Browser) -> None:
    web_house = web_demo_house
    async with visiting(browser, web_house) as visitor:
        await visitor.say("from the volunteer")
        await visitor.sees("from the volunteer")
        await visitor.page.get_by_label("Try it as").select_option(label="Coordinator")
        await visitor.page.wait_for_url("**/?as=coordinator")
        await visitor.page.locator("#log[aria-busy=false]").wait_for()
        await expect(visitor.page.locator(".bubble")).to_have_count(0)
        await visitor.say("from the coordinator")
        await expect(visitor.page.locator(".own time")).to_have_count(1)
        assert [event.sender.id for event in web_house.desk.events] == ["volunteer", "coordinator"]
