"""The public gallery over HTTP: only what was agreed to, escaped, told in the reader's language, gone at once."""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from aiohttp.test_utils import TestClient, TestServer

from bot.web.feature_pages import routes_of
from bot.web.server import WebServer
from bot.wiring import lend
from handlers import FEATURES
from storage import IdeaPlan
from tests.handlers.ideas.market import put_idea
from tests.handlers.ideas.test_rights import hold
from tests.houses import TEXTS
from tests.platforms.local.pictures import png

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from typing import TypeAlias

    from aiohttp import web

    from storage import BlobId, Idea
    from tests.cast import Cast
    from tests.houses import Chat

    Client: TypeAlias = TestClient[web.Request, web.Application]

EVIL = '<script>alert("x")</script> & "quoted" \'single\''


@asynccontextmanager
async def visiting(cast: Cast) -> AsyncIterator[Client]:
    """The house's own web server, on a loopback port."""
    house = cast.house
    houses = lend(TEXTS, house.platforms, secret="x", demo=False, address="http://kith.test")
    routes = routes_of(FEATURES, house.database, houses["fake"], TEXTS, house.clock)
    async with TestClient(TestServer(WebServer("127.0.0.1", 0, routes).application())) as client:
        yield client


async def read(client: Client, path: str, language: str = "en") -> str:
    async with client.get(path, headers={"Accept-Language": language}) as answer:
        assert answer.status == 200, path
        return await answer.text()


def a_picture(cast: Cast) -> BlobId:
    with cast.house.database.begin() as uow:
        return uow.blobs.add("idea.png", png(), mime="image/png", alt="", now=cast.house.clock.now)


def shown(cast: Cast, title: str = "Swap shop", **more: object) -> Idea:
    return put_idea(cast, title, gallery=True, **more)  # type: ignore[arg-type]


async def test_only_what_was_agreed_to_is_there(cast: Cast) -> None:
    put_idea(cast, "Not agreed")
    shown(cast, "Agreed")
    async with visiting(cast) as client:
        page = await read(client, "/gallery")
        assert "Agreed" in page
        assert "Not agreed" not in page
        assert (await client.get("/gallery/main/1")).status == 404
        assert (await client.get("/gallery/elsewhere")).status == 404
        assert (await client.get("/gallery/main/" + "9" * 30)).status == 404
        assert "Agreed" in await read(client, "/gallery/main/2")


async def test_consent_is_a_press_and_taking_back_works_at_once(cast: Cast, nino: Chat) -> None:
    put_idea(cast, "Swap shop", blob_id=a_picture(cast), contact="swap@kith.example")
    async with visiting(cast) as client:
        await nino.says("/ideas")
        await nino.presses("1. Swap")
        await nino.presses("Public page and more")
        asked = await nino.presses("Show it on the public page")
        assert "Your name is not on it" in asked
        assert "everybody in it agrees" in asked
        assert "The contact is shown too: swap@kith.example" in asked
        assert "Swap shop" not in await read(client, "/gallery/main")
        await nino.presses("Yes, show it to everybody")
        page = await read(client, "/gallery/main/1")
        assert "swap@kith.example" in page
        assert "Nino" not in page
        picture = page.partition('<img src="/gallery/main')[2].partition('"')[0]
        assert (await client.get(f"/gallery/main{picture}")).content_type == "image/png"
        await nino.presses("Public page and more")
        await nino.presses("Withdraw it")
        assert (await client.get("/gallery/main/1")).status == 404
        assert (await client.get(f"/gallery/main{picture}")).status == 404
        assert "Swap shop" not in await read(client, "/gallery/main")
        await nino.presses("Put it back on the market")
        assert "Swap shop" not in await read(client, "/gallery/main")


async def test_what_members_wrote_is_text_and_nothing_else(cast: Cast) -> None:
    parts = dict.fromkeys(("what", "why", "how", "cost", "people", "result", "contact", "alt"), EVIL)
    shown(cast, EVIL, blob_id=a_picture(cast), **parts)
    shown(cast, "javascript:alert(1)", language='e" id="x')
    async with visiting(cast) as client:
        for path in ("/gallery", "/gallery/main/1", "/gallery/main?theme=%22%3E%3Cscript%3E&country=%22%3E&lang=%3C"):
            page = await read(client, path)
            assert "<script" not in page
            assert ' id="x' not in page
        assert "&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;" in await read(client, "/gallery/main/1")


async def test_it_speaks_the_readers_language_and_marks_that_of_each_card(cast: Cast) -> None:
    shown(cast, "Обмен одеждой", language="ru", what="Студенты меняются")
    titles = {
        "en": "Gallery of ideas",
        "fr": "Galerie des idées",
        "ru": "Галерея идей",
        "ka": "იდეების გალერეა",
    }
    async with visiting(cast) as client:
        for language, title in titles.items():
            page = await read(client, "/gallery/main", f"{language},en;q=0.5")
            assert f'<html lang="{language}">' in page
            assert title in page
            assert '<h2 lang="ru"><a' in page
        assert "Galerie des idées" in await read(client, "/gallery/main?lang=fr", "ka")
        assert "lang=fr" in await read(client, "/gallery/main?lang=fr", "ka")
        assert "Langue de la carte" in await read(client, "/gallery/main/1?lang=fr", "ka")


async def test_links_narrow_by_theme_country_and_language(cast: Cast) -> None:
    with cast.house.database.begin() as uow:
        themes = uow.networks.list_themes(cast.network)
    shown(cast, "Georgian", themes=(themes[0].id,))
    shown(cast, "Français", section="Lyon Solidaire", author="claire", language="fr", themes=(themes[1].id,))
    async with visiting(cast) as client:
        page = await read(client, "/gallery/main")
        assert 'href="/gallery/main?country=FR"' in page
        for query, here, gone in (
            ("country=FR", "Français", "Georgian"),
            ("language=en", "Georgian", "Français"),
            (f"theme={themes[1].slug}", "Français", "Georgian"),
        ):
            page = await read(client, f"/gallery/main?{query}")
            assert f">{here}</a>" in page
            assert f">{gone}</a>" not in page
            assert 'aria-current="true"' in page
        assert "No idea fits this choice" in await read(client, "/gallery/main?country=NO")


async def test_headers_allow_nothing_from_elsewhere_and_are_asked_anew(cast: Cast) -> None:
    shown(cast, "Swap shop", blob_id=a_picture(cast))
    async with visiting(cast) as client:
        answer = await client.get("/gallery/main")
        policy = answer.headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "script-src" not in policy
        assert (answer.headers["Cache-Control"], answer.headers["Vary"]) == ("no-cache", "Accept-Language")
        page = await answer.text()
        assert "http://" not in page.replace("http://www.w3.org", "")
        assert "https://" not in page
        again = await client.get("/gallery/main", headers={"If-None-Match": answer.headers["ETag"]})
        assert (again.status, await again.read()) == (304, b"")
        shown(cast, "Another one")
        changed = await client.get("/gallery/main", headers={"If-None-Match": answer.headers["ETag"]})
        assert changed.status == 200
        assert (await client.get("/gallery.css")).content_type == "text/css"


async def test_what_a_moderator_holds_is_off_the_page(cast: Cast) -> None:
    idea = shown(cast, blob_id=a_picture(cast))
    async with visiting(cast) as client:
        assert "Swap shop" in await read(client, "/gallery/main")
        hold(cast, idea)
        assert "Swap shop" not in await read(client, "/gallery/main")
        assert (await client.get("/gallery/main/1")).status == 404
        assert (await client.get(f"/gallery/main/1/picture-{idea.plan.blob_id}")).status == 404


async def test_several_networks_are_chosen_between(cast: Cast) -> None:
    """Of those that show something; where one does, it is shown at once."""
    with cast.house.database.begin() as uow:
        uow.networks.add("quiet", "Shows nothing")
        other = uow.networks.add("other", "Other & friends").id
    shown(cast)
    async with visiting(cast) as client:
        assert ">Swap shop</a>" in await read(client, "/gallery")
        with cast.house.database.begin() as uow:
            uow.ideas.add(other, IdeaPlan("Theirs", "en", gallery=True), author_id=None, now=cast.house.clock.now)
        page = await read(client, "/gallery")
        assert 'href="/gallery/main"' in page
        assert "Other &amp; friends" in page
        assert "Shows nothing" not in page
        assert "Swap shop" not in await read(client, "/gallery/other")
        assert "There is no idea here yet" in await read(client, "/gallery/quiet")


async def test_many_cards_have_pages(cast: Cast) -> None:
    for number in range(30):
        shown(cast, f"Idea {number}")
    async with visiting(cast) as client:
        first = await read(client, "/gallery/main?lang=en")
        assert first.count("<article>") == 24
        assert 'rel="next" href="/gallery/main?lang=en&amp;page=2"' in first
        assert (await read(client, "/gallery/main?page=2")).count("<article>") == 6
        assert (await read(client, "/gallery/main?page=99")).count("<article>") == 6
