"""Pictures: known by their bytes, stored without what they tell about the author, found only where they stood."""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING

import aiohttp
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.platforms.contract import Gone
from handlers.kit.incoming import Documented, Photographed
from handlers.kit.pictures import JPEG, PICTURE_LIMIT, PNG, WEBP, kind_of, without_metadata
from handlers.kit.view import Piece, Shown, ShownFile
from storage import Address, PersonId
from tests.platforms.local import pictures
from tests.platforms.local.guests import new_event
from tests.platforms.local.pictures import SECRET

if TYPE_CHECKING:
    from datetime import datetime

    from storage import Json, UnitOfWork
    from storage.engine import Database
    from tests.platforms.local.guests import House


def test_the_type_is_told_by_the_first_bytes() -> None:
    assert kind_of(pictures.jpeg()) == JPEG
    assert kind_of(pictures.png()) == PNG
    assert kind_of(pictures.webp()) == WEBP
    for other in (b"", b"<svg onload=alert(1)>", b"GIF89a", b"%PDF-1.7", b"RIFF\0\0\0\0WAVE"):
        assert kind_of(other) is None


@pytest.mark.parametrize(
    "data",
    (
        pictures.jpeg(pictures.exif(1)),
        pictures.jpeg(pictures.exif(6, "<")),
        pictures.jpeg(pictures.jpeg_segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + SECRET)),
        pictures.jpeg(pictures.jpeg_segment(0xFE, SECRET)),
        pictures.jpeg(pictures.jpeg_segment(0xED, b"Photoshop 3.0\0" + SECRET)),
        pictures.jpeg(tail=pictures.jpeg(pictures.exif(1))),  # the second picture that phones append
        pictures.png(),
        pictures.png() + SECRET,
        pictures.webp(),
    ),
)
def test_nothing_about_the_author_stays(data: bytes) -> None:
    assert SECRET in data
    clean = without_metadata(data)
    assert SECRET not in clean
    assert kind_of(clean) == kind_of(data)
    assert without_metadata(clean) == clean


def test_what_is_needed_to_draw_stays() -> None:
    assert without_metadata(pictures.jpeg()) == pictures.jpeg()
    colours = pictures.jpeg_segment(0xE2, b"ICC_PROFILE\0colours") + pictures.jpeg_segment(0xEE, b"Adobe")
    assert without_metadata(pictures.jpeg(colours)) == pictures.jpeg(colours)
    assert b"IDAT" in without_metadata(pictures.png())
    assert b"frame" in without_metadata(pictures.webp())


@pytest.mark.parametrize("orientation", range(2, 9))
@pytest.mark.parametrize("order", (">", "<"))
def test_a_picture_stays_the_right_way_up(orientation: int, order: str) -> None:
    clean = without_metadata(pictures.jpeg(pictures.exif(orientation, order)))
    found = re.search(rb"Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0(.)", clean, re.DOTALL)
    assert found is not None
    assert found[1] == bytes((orientation,))


@given(st.data())
def test_a_broken_picture_is_refused_and_never_breaks_us(data: st.DataObject) -> None:
    whole = data.draw(st.sampled_from((pictures.jpeg(pictures.exif(6)), pictures.png(), pictures.webp())))
    broken = bytearray(whole[: data.draw(st.integers(0, len(whole)))])
    for _ in range(data.draw(st.integers(0, 4))):
        if broken:
            broken[data.draw(st.integers(0, len(broken) - 1))] = data.draw(st.integers(0, 255))
    try:
        clean = without_metadata(bytes(broken))
    except ValueError:
        return
    assert len(clean) <= len(broken) + 40


async def post(house: House, data: bytes, *, who: str = "", **more: str) -> tuple[int, dict[str, Json]]:
    form = aiohttp.FormData()
    form.add_field("event", more.pop("event", None) or new_event())
    for name, value in more.items():
        form.add_field(name, value)
    form.add_field("file", io.BytesIO(data), filename="evil.html", content_type="text/html")
    async with house.browser.post(house.url(f"/chat/photos?as={who}"), data=form, headers=house.origin) as answer:
        return answer.status, await answer.json()


async def test_a_posted_picture_is_a_line_an_event_and_can_be_fetched(house: House) -> None:
    await house.let_in()
    tab = await house.open()
    await tab.hello()
    event = new_event()
    first = await post(house, pictures.png(), event=event, caption=" Sørenga ")
    status, answer = await post(house, pictures.png(), event=event, caption=" Sørenga ")
    assert (status, answer) == (200, first[1])
    line = (await tab.next("line"))["line"]
    assert isinstance(line, dict)
    assert (line["own"], line["caption"]) == (True, "Sørenga")
    [arrived] = house.desk.events
    assert isinstance(arrived.what, Photographed)
    assert arrived.what.caption == "Sørenga"
    assert arrived.what.file == answer["file"]
    stored = await house.local.fetch(arrived.what.file)
    assert stored == without_metadata(pictures.png())
    async with house.browser.get(house.url(str(line["photo"]))) as fetched:
        assert await fetched.read() == stored
        assert fetched.content_type == PNG
        assert "sandbox" in fetched.headers["Content-Security-Policy"]


@pytest.mark.parametrize(
    ("data", "status", "reason"),
    (
        (b"<script>alert(1)</script>", 415, "photo-kind"),
        (pictures.jpeg()[:40], 415, "photo-kind"),
        (b"", 415, "photo-kind"),
    ),
)
async def test_what_is_no_picture_is_refused_with_the_reason(
    house: House, data: bytes, status: int, reason: str
) -> None:
    await house.let_in()
    assert await post(house, data) == (status, {"reason": reason})
    assert house.desk.events == []


@pytest.mark.parametrize("padding", (PICTURE_LIMIT, 8 * 1024 * 1024))
async def test_what_is_too_large_is_refused_with_the_reason(house: House, padding: int) -> None:
    await house.let_in()
    answer = await post(house, pictures.png() + bytes(padding))
    assert answer == (413, {"reason": "photo-large"})
    assert house.desk.events == []


async def test_a_members_picture_goes_when_they_are_forgotten(house: House, sqlite_database: Database) -> None:
    from datetime import UTC, datetime

    now = datetime.now(UTC)
    person_id = await sqlite_database.work(lambda uow: _owner(uow, now))
    await house.let_in()
    await post(house, pictures.png())
    [arrived] = house.desk.events
    assert isinstance(arrived.what, Photographed)
    await sqlite_database.work(lambda uow: uow.blobs.forget(person_id))
    with pytest.raises(Gone):
        await house.local.fetch(arrived.what.file)


def _owner(uow: UnitOfWork, now: datetime) -> PersonId:
    return uow.people.add("local", "owner", chat="owner", now=now).id


async def test_a_file_is_downloaded_by_its_own_conversation_only(demo_house: House, sqlite_database: Database) -> None:
    from datetime import UTC, datetime

    house = demo_house
    blob = await sqlite_database.work(
        lambda uow: uow.blobs.add(
            "my «list».csv", b"<html>1,2", mime="text/html", alt="All of it", now=datetime.now(UTC)
        )
    )
    await house.local.send(
        Address("local", "volunteer"),
        Shown((Piece("Here"),), files=(ShownFile(blob, "my «list».csv", "text/html", "All of it"),)),
    )
    await house.let_in()
    lines = (await (await house.open("volunteer")).hello())["lines"]
    assert isinstance(lines, list)
    assert isinstance(lines[0], dict)
    assert isinstance(lines[0]["files"], list)
    shown = lines[0]["files"][0]
    assert isinstance(shown, dict)
    url = str(shown["url"])
    async with house.browser.get(house.url(url)) as answer:
        assert await answer.read() == b"<html>1,2"
        assert answer.headers["Content-Type"] == "application/octet-stream"
        assert answer.headers["Content-Disposition"].startswith("attachment; filename*=UTF-8''my%20%C2%ABlist")
    for forged in (url.replace("as=volunteer", "as=educator"), url.replace(f"/{blob}/", f"/{blob + 1}/")):
        async with house.browser.get(house.url(forged)) as answer:
            assert answer.status == 404
            assert "<h1>" in await answer.text()
    house.browser.cookie_jar.clear()
    async with house.browser.get(house.url(url)) as answer:
        assert answer.status == 403


async def test_a_file_that_expired_is_said_to_be_gone(house: House) -> None:
    await house.let_in()
    url = house.local._chat._files.url("owner", 12345, "old.csv")
    async with house.browser.get(house.url(url), headers={"Accept-Language": "fr"}) as answer:
        assert answer.status == 404
        assert "Ce fichier" in await answer.text()


async def test_another_file_arrives_with_its_ending_alone(house: House) -> None:
    """C2: what a person calls their files stays with them."""
    await house.let_in()
    tab = await house.open()
    await tab.hello()
    form = aiohttp.FormData({"event": new_event(), "caption": "The plan"})
    form.add_field("file", b"%PDF-1.7 plan", filename="Ana Tsiklauri CV.PDF", content_type="text/html")
    async with house.browser.post(house.url("/chat/photos?as="), data=form, headers=house.origin) as answer:
        assert answer.status == 200
    line = (await tab.next("line"))["line"]
    assert isinstance(line, dict)
    document = line["document"]
    assert isinstance(document, dict)
    assert (document["name"], line["caption"]) == ("document.pdf", "The plan")
    [arrived] = house.desk.events
    assert isinstance(arrived.what, Documented)
    assert (arrived.what.ending, arrived.what.caption) == ("pdf", "The plan")
    assert await house.local.fetch(arrived.what.file) == b"%PDF-1.7 plan"
    async with house.browser.get(house.url(str(document["url"]))) as fetched:
        assert fetched.headers["Content-Disposition"].startswith("attachment")
