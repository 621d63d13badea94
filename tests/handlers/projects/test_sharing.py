"""A15: the share card and the public page say what the owner marked, in words and in a picture, and nothing else."""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from aiohttp.test_utils import TestClient, TestServer

from bot.web.feature_pages import routes_of
from bot.web.server import WebServer
from bot.wiring import lend
from handlers import FEATURES
from handlers.kit.pictures import kind_of
from storage import Research
from tests.handlers.projects.places import press, put_project
from tests.houses import TEXTS

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from typing import TypeAlias

    from aiohttp import web

    from tests.cast import Cast
    from tests.houses import Chat

    Client: TypeAlias = TestClient[web.Request, web.Application]

EVIL = '<script>alert("x")</script> & co'


@asynccontextmanager
async def visiting(cast: Cast) -> AsyncIterator[Client]:
    """The house's own web server, on a loopback port."""
    house = cast.house
    houses = lend(TEXTS, house.platforms, secret="x", demo=False, address="http://kith.test")
    routes = routes_of(FEATURES, house.database, houses["fake"], TEXTS, house.clock)
    async with TestClient(TestServer(WebServer("127.0.0.1", 0, routes).application())) as client:
        yield client


async def read(client: Client, path: str, *, status: int = 200, language: str = "en") -> str:
    async with client.get(path, headers={"Accept-Language": language}) as answer:
        assert answer.status == status, path
        return await answer.text()


async def test_only_what_is_marked_goes_out(cast: Cast, ana: Chat, marie: Chat) -> None:
    project = put_project(
        cast,
        "ana",
        title=EVIL,
        aims="Secret aims",
        wanted="Two schools",
        costs="Secret costs",
        countries=("FR",),
        needs="Secret needs",
    )
    with cast.house.database.begin() as uow:
        uow.projects.seek(project.id, Research("Secret question?"), now=cast.house.clock.now)
    card = await press(marie, "projects.share", project.id)
    assert EVIL in card
    assert "On cherche\u202f: Two schools" in card
    assert "Pays recherchés\u202f: France" in card
    assert "Secret" not in card
    files = marie.last.files
    assert [file.mime for file in files] == ["image/png"]
    assert "Secret" not in files[0].alt + files[0].name
    with cast.house.database.begin(reads=True) as uow:
        assert kind_of(uow.blobs.get(files[0].blob).data) == "image/png"  # type: ignore[arg-type]

    async with visiting(cast) as client:
        assert EVIL[:8] not in await read(client, "/projects/main")
        await read(client, f"/projects/main/{project.id}", status=404)
        await press(ana, "projects.sight", project.id)
        assert f"http://kith.test/projects/main/{project.id}" in await ana.presses("Everybody")
        for path in ("/projects/main", f"/projects/main/{project.id}"):
            page = await read(client, path)
            assert "&lt;script&gt;" in page
            assert "<script" not in page
            assert "Two schools" in page
            assert "Secret" not in page
        assert "On cherche" in await read(client, f"/projects/main/{project.id}", language="fr")
        assert "ვეძებთ" in await read(client, f"/projects/main/{project.id}?lang=ka")
        await press(ana, "projects.field", project.id, "research", 1, 2)
        assert "Secret question?" in await read(client, f"/projects/main/{project.id}")
        await press(ana, "projects.field", project.id, "research", 0, 2)
        assert "Secret" not in await read(client, f"/projects/main/{project.id}")
        assert "color-scheme: light dark" in await read(client, "/projects.css")
        await press(ana, "projects.withdraw", project.id)
        await read(client, f"/projects/main/{project.id}", status=404)
        await read(client, "/projects/nowhere", status=404)
        await read(client, "/projects/main/1e9", status=404)


async def test_what_is_for_everybody_is_found_by_its_public_words_alone(cast: Cast, ana: Chat) -> None:
    """Of what strangers may find, the index holds what strangers may read."""
    project = put_project(cast, "ana", aims="Hydroponics", wanted="Two schools")
    assert "School gardens" in await ana.says("/projects hydroponics")
    await press(ana, "projects.set-sight", project.id, "public")
    assert "School gardens" not in await ana.says("/projects hydroponics")
    assert "School gardens" in await ana.says("/projects two schools")
    await press(ana, "projects.field", project.id, "aims", 1, 0)
    assert "School gardens" in await ana.says("/projects hydroponics")
