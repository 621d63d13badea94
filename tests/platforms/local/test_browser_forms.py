"""Forms, pictures and locations in a real browser."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.async_api import expect

from handlers.kit.incoming import Filled, Located, Photographed
from handlers.kit.view import Piece, Shown, ShownDialog, ShownInput
from storage import Address
from tests.platforms.local import pictures
from tests.platforms.local.browsers import long_form, visiting
from tests.platforms.local.guests import words

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.async_api import Browser

    from tests.platforms.local.guests import House

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]
OWNER = Address("local", "owner")


SECTIONS = (("1", "Oslo"), ("2", "Bergen"), ("3", "Tbilisi"))
MANY_SECTIONS = (*SECTIONS, *((str(number), f"Section {number}") for number in range(4, 20)))


async def test_a_form_is_filled_in_natively_and_errors_stand_at_their_fields(
    web_house: House, browser: Browser
) -> None:
    await web_house.local.send(OWNER, long_form())
    async with visiting(browser, web_house) as visitor:
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
        await dialog.get_by_role("button", name="Done").click()
        await expect(dialog.get_by_role("button", name="Sending…")).to_be_disabled()
        await web_house.local.send(OWNER, long_form(volunteers="Type a number, such as 12."))
        await expect(page.locator("#field-volunteers-error")).to_have_text("Type a number, such as 12.")
        await expect(page.get_by_label("Volunteers")).to_be_focused()
        await expect(page.get_by_label("What did you do?")).to_have_value("Clean-up")
        await page.get_by_label("Volunteers").fill("12")
        await page.keyboard.press("Enter")
        await expect(dialog.get_by_role("button", name="Sending…")).to_be_visible()
        await web_house.local.send(OWNER, words("Saved"))
        await expect(dialog).to_be_hidden()
        first, second = (event.what for event in web_house.desk.events)
        assert isinstance(first, Filled)
        assert isinstance(second, Filled)
        assert dict(second.values) == {
            "title": "Clean-up",
            "when": "2026-05-03",
            "volunteers": "12",
            "theme": "health",
            "sections": "1,3",
            "text": "",
        }


async def test_many_choices_are_searched_without_accents_and_chosen_ones_stay(
    web_house: House, browser: Browser
) -> None:
    field = ShownInput("sections", "Sections", "many", (*MANY_SECTIONS, ("x", "Évry")), value="2", help="Type names")
    await web_house.local.send(OWNER, Shown((Piece("?"),), dialog=ShownDialog(8, "Log", (field,))))
    async with visiting(browser, web_house) as visitor:
        page = visitor.page
        await page.get_by_role("button", name="Fill in as a form").click()
        await expect(page.get_by_text("Type names")).to_have_count(0)
        await page.get_by_role("searchbox", name="Search").fill("evr")
        await expect(page.locator(".pill:visible")).to_have_text(["Bergen", "Évry"])
        await page.get_by_label("Évry").check()
        await page.get_by_role("button", name="Done").click()
        await expect(page.get_by_role("button", name="Sending…")).to_be_visible()
        await expect(page.locator(".own .waiting")).to_have_count(0)
        await web_house.say("Thank you")
        await expect(page.get_by_role("dialog")).to_be_hidden()
        [event] = web_house.desk.events
        assert event.what == Filled(8, {"sections": "2,x"}, "1")


async def test_what_was_typed_into_a_closed_form_is_still_there(web_house: House, browser: Browser) -> None:
    await web_house.local.send(OWNER, long_form())
    async with visiting(browser, web_house) as visitor:
        opener = visitor.page.get_by_role("button", name="Fill in as a form")
        await opener.click()
        await visitor.page.get_by_label("In a few words").fill("It rained")
        await visitor.page.keyboard.press("Escape")
        await expect(visitor.page.get_by_role("dialog")).to_be_hidden()
        await opener.click()
        await expect(visitor.page.get_by_label("In a few words")).to_have_value("It rained")


async def test_a_photo_with_a_caption_stays_the_right_way_up(
    web_house: House, browser: Browser, tmp_path: Path
) -> None:
    async with visiting(browser, web_house) as visitor:
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
        [event] = web_house.desk.events
        assert isinstance(event.what, Photographed)
        assert event.what.caption == "At the sea"
        assert pictures.SECRET not in await web_house.local.fetch(event.what.file)


async def test_no_photo_is_refused_in_words(web_house: House, browser: Browser, tmp_path: Path) -> None:
    fake = tmp_path / "fake.png"
    fake.write_bytes(b"<script>alert(1)</script>")
    async with visiting(browser, web_house) as visitor:
        await visitor.page.locator("#picture").set_input_files(fake)
        await visitor.say("see")
        await expect(visitor.page.locator("#notice")).to_contain_text("not a photo")
        await expect(visitor.page.locator("#text")).to_have_value("see")
        visitor.trouble.clear()  # the console names the refusal and the picture that cannot be drawn


async def test_a_location_is_shared_when_kith_asks_for_it(web_house: House, browser: Browser) -> None:
    await web_house.local.send(OWNER, Shown((Piece("Where are you?"),), wants_location=True))
    place = {"latitude": 41.7151, "longitude": 44.8271}
    async with visiting(browser, web_house, options={"geolocation": place, "permissions": ["geolocation"]}) as visitor:
        await visitor.page.get_by_role("button", name="Share my location").click()
        await visitor.sees("Location shared")
        [event] = web_house.desk.events
        assert event.what == Located(41.7151, 44.8271, "2")
