"""The page in a real browser: what a person does with mouse, keyboard and eyes, and what axe-core finds."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
import pytest_asyncio
from playwright.async_api import expect

from handlers.kit.incoming import Edited, Filled, Located, Photographed, Pressed, Written
from handlers.kit.view import Key, Piece, Shown, ShownDialog, ShownFile, ShownInput
from storage import Address, MessageRef
from tests.platforms.local import pictures
from tests.platforms.local.browsers import chromium, find_axe, visiting
from tests.platforms.local.guests import running, words

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from playwright.async_api import Browser, Page

    from storage.engine import Database
    from tests.platforms.local.guests import House

OWNER = Address("local", "owner")
THEMES = (("environment", "Environment"), ("health", "Health"))
SECTIONS = (("1", "Oslo"), ("2", "Bergen"), ("3", "Tbilisi"))
MANY_SECTIONS = (*SECTIONS, *((str(number), f"Section {number}") for number in range(4, 20)))
TOO_WIDE = """[...document.body.querySelectorAll("header *, main *")]
  .filter((one) => one.getBoundingClientRect().right > innerWidth + 0.5 && one.checkVisibility())
  .map((one) => one.outerHTML.slice(0, 120))"""


# One browser for all of these: starting it takes longer than most tests. What shares it shares its event loop.
pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[Browser]:
    async with chromium() as started:
        yield started


@pytest_asyncio.fixture(loop_scope="module")
async def house(sqlite_database: Database) -> AsyncIterator[House]:
    async with running(sqlite_database) as opened:
        yield opened


@pytest_asyncio.fixture(loop_scope="module")
async def demo_house(sqlite_database: Database) -> AsyncIterator[House]:
    async with running(sqlite_database, demo=True) as opened:
        yield opened


def form(**errors: str) -> Shown:
    """A question with the whole form behind it."""
    inputs = (
        ShownInput("title", "What did you do?", "line", required=True, error=errors.get("title", "")),
        ShownInput("when", "When?", "date", value="2026-05-03", help="A day or a range", required=True),
        ShownInput("volunteers", "Volunteers", "number", error=errors.get("volunteers", "")),
        ShownInput("theme", "Theme", "choice", THEMES),
        ShownInput("sections", "Sections", "many", SECTIONS, value="1"),
        ShownInput("text", "In a few words", "text"),
        ShownInput("picture", "Picture", "photo"),
    )
    return Shown(
        (Piece("What did you do?"),), ((Key("Cancel", "c"),),), dialog=ShownDialog(7, "Log an activity", inputs)
    )


async def test_a_message_is_typed_answered_and_there_after_a_reload(house: House, browser: Browser) -> None:
    house.desk.echoes_to = house.local
    async with visiting(browser, house) as visitor:
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


async def test_all_tabs_show_the_same_and_edits_of_own_messages(house: House, browser: Browser) -> None:
    async with visiting(browser, house) as visitor:
        other = visitor.watch(await visitor.context.new_page())
        await other.goto(str(house.url("/")))
        await visitor.say("12 volunteers")
        await other.locator(".bubble", has_text="12 volunteers").wait_for()
        await expect(visitor.page.locator(".own .waiting")).to_have_count(0)
        await visitor.page.keyboard.press("ArrowUp")
        await expect(visitor.page.locator("#context")).to_contain_text("Editing your message")
        await visitor.page.locator("#text").fill("13 volunteers")
        await visitor.page.keyboard.press("Enter")
        await other.locator(".bubble", has_text="13 volunteers").wait_for()
        await expect(other.locator(".own .meta")).to_contain_text("edited")
        assert house.desk.events[-1].what == Edited("13 volunteers", "1")
        await visitor.page.get_by_role("button", name="Edit this message").click()
        await visitor.page.keyboard.press("Escape")
        await expect(visitor.page.locator("#text")).to_have_value("")


async def test_pages_turn_in_place_by_keyboard_and_the_focus_stays(house: House, browser: Browser) -> None:
    line = await house.local.send(OWNER, words("Page 1", (Key("Previous", "p:0"), Key("Next", "p:2"))))
    assert line.message is not None
    async with visiting(browser, house) as visitor:
        next_one = visitor.page.get_by_role("button", name="Next")
        await next_one.focus()
        await visitor.page.keyboard.press("Enter")
        await expect(next_one).to_have_attribute("aria-disabled", "true")
        [event] = house.desk.events
        assert isinstance(event.what, Pressed)
        assert event.what.data == "p:2"
        await house.local.change(
            MessageRef("local", "owner", line.message), words("Page 2", (Key("Previous", "p:1"), Key("Next", "p:3")))
        )
        await house.local.acknowledge(event, "Turned")
        await visitor.sees("Page 2")
        await expect(next_one).to_be_focused()
        await expect(visitor.page.locator("#notice")).to_have_text("Turned")
        assert await visitor.texts() == ["Page 2"]


async def test_a_form_is_filled_in_natively_and_errors_stand_at_their_fields(
    house: House, browser: Browser, tmp_path: Path
) -> None:
    picture = tmp_path / "picture.png"
    picture.write_bytes(pictures.png())
    await house.local.send(OWNER, form())
    async with visiting(browser, house) as visitor:
        page = visitor.page
        await page.get_by_role("button", name="Fill in as a form").click()
        dialog = page.get_by_role("dialog", name="Log an activity")
        await dialog.get_by_role("button", name="Done").click()
        await expect(page.get_by_label("What did you do?")).to_be_focused()
        await expect(page.locator("#field-title-error")).to_have_text("This one is needed.")
        await page.get_by_label("What did you do?").fill("Clean-up")
        await page.get_by_label("Volunteers").fill("many")
        await page.get_by_label("Theme").select_option(label="Health")
        await page.get_by_label("Tbilisi").check()
        await page.get_by_label("Picture").set_input_files(picture)
        await expect(dialog.get_by_role("button", name="Done")).to_be_enabled()
        await dialog.get_by_role("button", name="Done").click()
        await expect(dialog.get_by_role("button", name="Sending…")).to_be_disabled()
        await house.local.send(OWNER, form(volunteers="Type a number, such as 12."))
        await expect(page.locator("#field-volunteers-error")).to_have_text("Type a number, such as 12.")
        await expect(page.get_by_label("Volunteers")).to_be_focused()
        await expect(page.get_by_label("What did you do?")).to_have_value("Clean-up")
        await page.get_by_label("Volunteers").fill("12")
        await page.keyboard.press("Enter")
        await expect(dialog.get_by_role("button", name="Sending…")).to_be_visible()
        await house.local.send(OWNER, words("Saved"))
        await expect(dialog).to_be_hidden()
        first, second = (event.what for event in house.desk.events)
        assert isinstance(first, Filled)
        assert isinstance(second, Filled)
        assert dict(second.values) == {
            "title": "Clean-up",
            "when": "2026-05-03",
            "volunteers": "12",
            "theme": "health",
            "sections": "1,3",
            "text": "",
            "picture": first.values["picture"],
        }
        assert await house.local.fetch(first.values["picture"])


async def test_many_choices_are_searched_without_accents_and_chosen_ones_stay(house: House, browser: Browser) -> None:
    field = ShownInput("sections", "Sections", "many", (*MANY_SECTIONS, ("x", "Évry")), value="2", help="Type names")
    await house.local.send(OWNER, Shown((Piece("?"),), dialog=ShownDialog(8, "Log", (field,))))
    async with visiting(browser, house) as visitor:
        page = visitor.page
        await page.get_by_role("button", name="Fill in as a form").click()
        await expect(page.get_by_text("Type names")).to_have_count(0)
        await page.get_by_role("searchbox", name="Search").fill("evr")
        await expect(page.locator(".pill:visible")).to_have_text(["Bergen", "Évry"])
        await page.get_by_label("Évry").check()
        await page.get_by_role("button", name="Done").click()
        await expect(page.get_by_role("button", name="Sending…")).to_be_visible()
        await expect(page.locator(".own .waiting")).to_have_count(0)
        await house.say("Thank you")
        await expect(page.get_by_role("dialog")).to_be_hidden()
        [event] = house.desk.events
        assert event.what == Filled(8, {"sections": "2,x"}, "1")


async def test_commands_that_kith_names_can_be_pressed(house: House, browser: Browser) -> None:
    from bot.platforms.contract import Menu

    commands = [("mine", "Your activities")]
    await house.local.set_menus([Menu("en", commands, commands)], [])
    await house.say("See /mine, not /minefield, a/mine or /unknown.")
    async with visiting(browser, house) as visitor:
        await expect(visitor.page.locator(".command")).to_have_text(["/mine"])
        await visitor.page.locator(".command").click()
        await visitor.sees("/mine")
        await expect(visitor.page.locator(".own time")).to_have_count(1)
        assert house.desk.events[0].what == Written("/mine", "2")


async def test_what_is_said_in_quick_succession_is_followed_to_its_end(house: House, browser: Browser) -> None:
    async with visiting(browser, house) as visitor:
        for number in range(6):
            await house.say(f"part {number}" + "\nmore" * 12)
        await expect(visitor.page.locator(".bubble")).to_have_count(6)
        await expect(visitor.page.locator(".bubble .meta").last).to_be_in_viewport()
        await visitor.page.locator("#log").evaluate("(log) => { log.scrollTop -= 500; }")
        await visitor.page.wait_for_timeout(50)
        await house.say("not followed")
        await expect(visitor.page.locator(".bubble")).to_have_count(7)
        await visitor.page.wait_for_timeout(400)
        await expect(visitor.page.locator(".bubble").last).not_to_be_in_viewport()
        await expect(visitor.page.get_by_role("button", name="Go to the newest")).to_be_visible()


async def test_what_was_typed_into_a_closed_form_is_still_there(house: House, browser: Browser) -> None:
    await house.local.send(OWNER, form())
    async with visiting(browser, house) as visitor:
        opener = visitor.page.get_by_role("button", name="Fill in as a form")
        await opener.click()
        await visitor.page.get_by_label("In a few words").fill("It rained")
        await visitor.page.keyboard.press("Escape")
        await expect(visitor.page.get_by_role("dialog")).to_be_hidden()
        await opener.click()
        await expect(visitor.page.get_by_label("In a few words")).to_have_value("It rained")


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


async def test_a_message_that_was_stored_but_not_confirmed_is_not_shown_twice(house: House, browser: Browser) -> None:
    async with visiting(browser, house) as visitor:
        await visitor.say("stored")
        await expect(visitor.page.locator(".own time")).to_have_count(1)
        # As if the connection had broken between storing and confirming, and another tab had a message waiting.
        await visitor.page.evaluate(
            """(event) => localStorage.setItem("kith-unsent:owner", JSON.stringify([
                 [event, {event, do: "write", text: "stored"}],
                 ["another-tabs-event", {event: "another-tabs-event", do: "write", text: "waiting"}],
               ]))""",
            house.desk.events[0].event_id.partition(":")[2],
        )
        await visitor.page.reload()
        await visitor.sees("waiting")
        await expect(visitor.page.locator(".own time")).to_have_count(2)
        assert await visitor.texts() == ["stored", "waiting"]
        assert [event.what for event in house.desk.events] == [Written("stored", "1"), Written("waiting", "2")]
        await visitor.page.wait_for_function("localStorage.length === 0")


async def test_a_photo_with_a_caption_stays_the_right_way_up(house: House, browser: Browser, tmp_path: Path) -> None:
    async with visiting(browser, house) as visitor:
        page = visitor.page
        drawn = await page.evaluate(
            """() => new Promise((done) => {
                 const canvas = document.createElement("canvas");
                 canvas.width = 60; canvas.height = 20;
                 canvas.getContext("2d").fillRect(0, 0, 30, 20);
                 done(canvas.toDataURL("image/jpeg").split(",")[1]);
               })"""
        )
        import base64

        plain = base64.b64decode(drawn)
        picture = tmp_path / "phone.jpg"
        picture.write_bytes(plain[:2] + pictures.exif(6) + plain[2:])
        await page.get_by_role("button", name="Add a photo").click()
        async with page.expect_file_chooser() as chooser:
            await page.get_by_role("button", name="Photo", exact=True).click()
        await (await chooser.value).set_files(picture)
        await expect(page.locator("#context")).to_contain_text("Photo added")
        await visitor.say("At the sea")
        await visitor.sees("At the sea")
        shown = page.locator(".own img")
        await expect(shown).to_have_attribute("alt", "At the sea")
        await page.wait_for_function("document.querySelector('.own img').complete")
        size = await shown.evaluate("(image) => [image.naturalWidth, image.naturalHeight]")
        assert size == [20, 60]
        [event] = house.desk.events
        assert isinstance(event.what, Photographed)
        assert event.what.caption == "At the sea"
        assert pictures.SECRET not in await house.local.fetch(event.what.file)


async def test_no_photo_is_refused_in_words(house: House, browser: Browser, tmp_path: Path) -> None:
    fake = tmp_path / "fake.png"
    fake.write_bytes(b"<script>alert(1)</script>")
    async with visiting(browser, house) as visitor:
        await visitor.page.locator("#picture").set_input_files(fake)
        await visitor.say("see")
        await expect(visitor.page.locator("#notice")).to_contain_text("not a photo")
        await expect(visitor.page.locator("#text")).to_have_value("see")
        visitor.trouble.clear()  # the console names the refusal and the picture that cannot be drawn


async def test_a_location_is_shared_when_kith_asks_for_it(house: House, browser: Browser) -> None:
    await house.local.send(OWNER, Shown((Piece("Where are you?"),), wants_location=True))
    place = {"latitude": 41.7151, "longitude": 44.8271}
    async with visiting(browser, house, options={"geolocation": place, "permissions": ["geolocation"]}) as visitor:
        await visitor.page.get_by_role("button", name="Share my location").click()
        await visitor.sees("Location shared")
        [event] = house.desk.events
        assert event.what == Located(41.7151, 44.8271, "2")


async def test_commands_are_found_by_typing_and_by_button(house: House, browser: Browser) -> None:
    from bot.platforms.contract import Menu

    commands = [("log", "Log an activity"), ("mine", "Your activities")]
    await house.local.set_menus([Menu("en", commands, commands)], [])
    async with visiting(browser, house) as visitor:
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


async def test_an_invitation_link_waits_for_the_start_button(house: House, browser: Browser) -> None:
    async with visiting(browser, house, path="/?start=abc123") as visitor:
        assert house.desk.events == []
        await visitor.page.get_by_role("button", name="Start", exact=True).click()
        await visitor.sees("/start abc123")
        assert "start=" not in visitor.page.url


async def test_older_lines_come_while_scrolling_up(house: House, browser: Browser) -> None:
    for number in range(130):
        await house.say(f"line {number}")
    async with visiting(browser, house) as visitor:
        await expect(visitor.page.locator(".bubble")).to_have_count(50)
        for _ in range(3):
            await visitor.page.locator("#log").evaluate("(log) => { log.scrollTop = 0; }")
            await visitor.page.wait_for_timeout(150)
        await expect(visitor.page.locator(".bubble")).to_have_count(130)
        assert await visitor.texts() == [f"line {number}" for number in range(130)]
        await visitor.page.get_by_role("button", name="Go to the newest").click()
        await expect(visitor.page.locator(".bubble").last).to_be_in_viewport()


async def test_one_person_can_try_the_demo_as_several(demo_house: House, browser: Browser) -> None:
    house = demo_house
    async with visiting(browser, house) as visitor:
        await visitor.say("from the volunteer")
        await visitor.sees("from the volunteer")
        await visitor.page.get_by_label("Try it as").select_option(label="Coordinator")
        await visitor.page.wait_for_url("**/?as=coordinator")
        await visitor.page.locator("#log[aria-busy=false]").wait_for()
        await expect(visitor.page.locator(".bubble")).to_have_count(0)
        await visitor.say("from the coordinator")
        await expect(visitor.page.locator(".own time")).to_have_count(1)
        assert [event.sender.id for event in house.desk.events] == ["volunteer", "coordinator"]


@pytest.mark.parametrize("language", ("en", "ka"))
@pytest.mark.parametrize(("width", "scheme"), ((360, "light"), (1100, "dark"), (360, "dark"), (1100, "light")))
async def test_axe_finds_nothing_and_nothing_is_wider_than_the_screen(
    demo_house: House, browser: Browser, sqlite_database: Database, width: int, scheme: str, language: str
) -> None:
    axe = find_axe()
    await fill(demo_house, sqlite_database, language)
    # While something fades in, its contrast is below what it ends at: judged without movement.
    options: dict[str, object] = {"color_scheme": scheme, "locale": language, "reduced_motion": "reduce"}
    options["viewport"] = {"width": width, "height": 740}
    async with visiting(browser, demo_house, options=options) as visitor:
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
        assert await page.locator("dialog").evaluate("(dialog) => dialog.scrollWidth <= dialog.clientWidth")


async def test_axe_finds_nothing_on_an_empty_chat_and_on_a_refusal(house: House, browser: Browser) -> None:
    axe = find_axe()
    async with visiting(browser, house) as visitor:
        await expect(visitor.page.locator("#welcome")).to_be_visible()
        await assert_accessible(visitor.page, axe)
        await visitor.page.goto(str(house.url("/nowhere")))
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
    asked = form(volunteers="Type a number.")
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
