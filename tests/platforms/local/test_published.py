"""The web chat off the machine: https, other sites' pages, rebound names, the printed key, what a stranger costs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import aiohttp
import pytest
from aiohttp.test_utils import make_mocked_request

from bot.platforms.local.access import Access
from bot.platforms.local.entrance import MOST_CODES
from bot.platforms.local.sessions import MOST_FROM_A_PLACE, browser_name
from storage import WAITS_FOR
from tests.platforms.local.members import CODE, FIREFOX, PUBLIC, town

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from storage.engine import Database
    from tests.platforms.local.members import Town

HOST = "kith.example.org"


@pytest.fixture
async def here(sqlite_database: Database) -> AsyncIterator[Town]:
    """A web chat on the machine itself."""
    async with town(sqlite_database) as one:
        yield one


@pytest.fixture
async def published(sqlite_database: Database) -> AsyncIterator[Town]:
    """The same behind a proxy that speaks https for it."""
    async with town(sqlite_database, public_url=PUBLIC) as one:
        yield one


async def test_a_visitor_cannot_fill_the_database(published: Town) -> None:
    place = published.browser(HOST)
    place.forwarded = "203.0.113.9"
    for _ in range(MOST_FROM_A_PLACE):
        place.cookies = {}
        assert (await place.types()).status == 303
    place.cookies = {}
    refused = await place.types()
    assert refused.status == 429
    assert "Many browsers" in refused.text
    assert place.cookies == {}
    place.forwarded = "198.51.100.7, 203.0.113.9"
    assert (await place.types()).status == 429, "only what the proxy wrote itself counts"
    elsewhere = published.browser(HOST)
    elsewhere.forwarded = "2001:db8:1:2::1"
    assert (await elsewhere.types()).status == 303
    published.clock.now += WAITS_FOR
    assert (await place.types()).status == 303


async def test_a_browser_that_waits_cannot_fill_it_either(here: Town) -> None:
    """Each code is an event, a line and a letter; the answers are all the same after the first few."""
    browser = here.browser()
    for _ in range(MOST_CODES + 5):
        assert (await browser.types()).status == 303
    assert len(here.house.desk.events) == MOST_CODES


async def test_all_places_together_have_a_limit(here: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.platforms.local.sessions.MOST_WAITING", 2)
    answers = [(await here.browser().types()).status for _ in range(3)]
    assert answers == [303, 303, 429]


def test_a_network_of_the_new_addresses_is_one_place() -> None:

    access = Access("key", PUBLIC)

    def place(address: str) -> str:
        headers = {"Host": HOST, "X-Forwarded-For": address}
        return access.origin_of(make_mocked_request("POST", "/chat/link", headers=headers))

    assert place("2001:db8:1:2::1") == place("2001:db8:1:3:ffff::9") != place("2001:db8:2:2::1")
    assert place("203.0.113.9") == place("::ffff:203.0.113.9") != place("203.0.113.8")
    assert place("nonsense") == place("unknown")


async def test_behind_https_the_cookie_is_bound_to_it(published: Town) -> None:
    browser = published.browser(HOST)
    answer = await browser.types()
    assert answer.cookie.startswith("__Host-kith=")
    for part in ("Secure", "HttpOnly", "SameSite=Strict", "Path=/"):
        assert part in answer.cookie
    assert "Domain" not in answer.cookie
    await published.links(published.waiting, await published.person("1"))
    assert await browser.is_in()
    inside = published.browser()
    inside.cookies = dict(browser.cookies)
    assert not await inside.is_in(), "the same cookie counts nowhere else"


@pytest.mark.parametrize(
    "origin",
    (
        "",
        "null",
        "http://kith.example.org",
        "https://evil.example",
        "https://kith.example.org.evil.example",
        "https://kith.example.org:8443",
    ),
)
async def test_behind_https_another_sites_page_can_do_nothing(published: Town, origin: str) -> None:
    browser, _ = await published.member("1", HOST)
    stranger = published.browser(HOST)
    assert (await stranger.post("/chat/link", {"code": CODE}, origin=origin)).status == 403
    assert (await browser.post("/chat/leave", origin=origin)).status == 403
    assert (await browser.post("/chat/photos", {"event": "12345678"}, origin=origin)).status == 403
    headers = browser.headers(**({"Origin": origin} if origin else {}))
    with pytest.raises(aiohttp.WSServerHandshakeError) as refused:
        await published.http.ws_connect(published.house.url("/chat/socket"), headers=headers)
    assert refused.value.status == 403
    assert await browser.is_in()


@pytest.mark.parametrize("host", ("evil.example", "kith.example.org.evil.example", "127.0.0.1.nip.io"))
async def test_a_rebound_name_is_refused_with_a_members_cookie(published: Town, host: str) -> None:
    browser, _ = await published.member("1", HOST)
    browser.host = host
    assert (await browser.get()).status == 421
    assert (await browser.post("/chat/link", {"code": CODE})).status == 421


async def test_without_https_no_chat_opens_off_the_machine(sqlite_database: Database) -> None:
    async with town(sqlite_database, host="0.0.0.0", public_url="http://kith.example.org") as open_house:
        for host in ("192.168.1.5:8080", HOST):
            browser = open_house.browser(host)
            answer = await browser.get()
            assert (answer.status, "over https only" in answer.text) == (403, True)
            posted = await browser.post("/chat/link", {"code": CODE}, origin=f"http://{host}")
            assert posted.status == 403
            assert open_house.house.desk.events == []


async def test_the_printed_key_opens_nothing_off_the_machine(published: Town) -> None:
    key = published.house.local.printed_link.partition("?")[2]
    assert published.house.local.printed_link.startswith("http://127.0.0.1:")
    browser = published.browser(HOST)
    answer = await browser.get(f"/?{key}")
    assert (answer.status, answer.cookie) == (403, "")
    assert "own machine" in answer.text
    inside = published.browser()
    assert (await inside.get(f"/?{key}")).status == 303
    assert "data-setup" in (await inside.get()).text
    browser.cookies = dict(inside.cookies)
    assert '<input id="code"' in (await browser.get()).text, "nor does the cookie it left on the machine"


@pytest.mark.parametrize(
    ("agent", "name"),
    (
        (FIREFOX, "Firefox, Linux"),
        ("Mozilla/5.0 (Windows NT 10.0; Win64) AppleWebKit/537 Chrome/131 Safari/537 Edg/131", "Edge, Windows"),
        ("Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) Version/18 Mobile Safari/604", "Safari, iPhone"),
        ("Mozilla/5.0 (Linux; Android 14; K) AppleWebKit/537 Chrome/131 Mobile Safari/537", "Chrome, Android"),
        ("<script>alert(1)</script>", ""),
    ),
)
def test_a_browser_is_named_in_two_words(agent: str, name: str) -> None:
    assert browser_name(agent) == name
