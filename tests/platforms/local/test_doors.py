"""Who is let in, and that everybody else is refused kindly: Host, Origin, key, cookie, headers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import aiohttp
import pytest

from bot.platforms.local.access import Access
from bot.web.door import HostRule, same_origin
from bot.web.pages import pick_language
from tests.platforms.local.guests import KEY, running

if TYPE_CHECKING:
    from storage.engine import Database
    from tests.platforms.local.guests import House


async def assert_kind(answer: aiohttp.ClientResponse, status: int) -> str:
    """A refusal is a page in the reader's language that says what to do, and nothing else is allowed on it."""
    text = await answer.text()
    assert answer.status == status, text
    assert answer.content_type == "text/html"
    assert re.search(r'<html lang="\w+">', text)
    assert "<h1>" in text
    assert "Traceback" not in text
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
    return text


async def test_the_printed_link_becomes_a_cookie_and_leaves_the_address_bar(house: House) -> None:
    async with house.browser.get(house.local.printed_link, allow_redirects=False) as answer:
        assert answer.status == 303
        assert answer.headers["Location"] == "/"
        cookie = answer.headers["Set-Cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=Strict" in cookie
    assert KEY not in cookie
    async with house.browser.get(house.url("/")) as answer:
        assert answer.status == 200
        assert KEY not in await answer.text()


async def test_a_link_from_a_web_mail_is_let_in_by_a_page_of_our_own(house: House) -> None:
    # Browsers leave strict cookies out of a redirect that began on another site.
    link = f"{house.local.printed_link}&start=invited"
    async with house.browser.get(link, headers={"Sec-Fetch-Site": "cross-site"}) as answer:
        await assert_kind(answer, 200)
        assert answer.headers["Refresh"] == "0; url=/?start=invited"
        assert "Set-Cookie" in answer.headers


async def test_without_the_cookie_there_is_a_kind_page_and_no_conversation(house: House) -> None:
    async with house.browser.get(house.url("/")) as answer:
        text = await assert_kind(answer, 403)
    assert "printed link" in text


@pytest.mark.parametrize(
    ("header", "title"),
    (
        ("ka,en;q=0.5", "გახსენით ბმული გასაღებით"),
        ("fr-CH, fr;q=0.9", "Ouvre le lien affiché"),
        ("de, ru;q=0.3", "Откройте ссылку с ключом"),
        ("zz", "Please open the printed link"),
    ),
)
async def test_a_refusal_speaks_the_browsers_language(house: House, header: str, title: str) -> None:
    async with house.browser.get(house.url("/"), headers={"Accept-Language": header}) as answer:
        assert title in await assert_kind(answer, 403)


@pytest.mark.parametrize("key", ("", "wrong", KEY + "x", "ключ"))
async def test_a_wrong_key_opens_nothing(house: House, key: str) -> None:
    async with house.browser.get(house.url("/").with_query(key=key)) as answer:
        await assert_kind(answer, 403)
        assert "Set-Cookie" not in answer.headers
    async with house.browser.get(house.url("/")) as answer:
        await assert_kind(answer, 403)


async def test_a_forged_cookie_opens_nothing(house: House) -> None:
    access = Access(KEY)
    async with house.browser.get(house.url("/"), headers={"Cookie": f"{access.cookie}=0123"}) as answer:
        await assert_kind(answer, 403)


@pytest.mark.parametrize("host", ("evil.example", "evil.example:8080", "127.0.0.1.nip.io", "10.0.0.5", "", "[::"))
async def test_a_rebound_name_is_refused_even_with_the_cookie(house: House, host: str) -> None:
    await house.let_in()
    async with house.browser.get(house.url("/"), headers={"Host": host}) as answer:
        if host != "[::":
            await assert_kind(answer, 421)
        assert answer.status in (400, 421)


async def test_the_health_page_is_behind_the_same_host_rule(house: House) -> None:
    async with house.browser.get(house.url("/health")) as answer:
        assert await answer.json() == {"status": "ok"}
    async with house.browser.get(house.url("/health"), headers={"Host": "evil.example"}) as answer:
        await assert_kind(answer, 421)


@pytest.mark.parametrize("origin", (None, "https://evil.example", "null", "http://127.0.0.1:1", "file://"))
async def test_another_sites_page_cannot_open_a_socket(house: House, origin: str | None) -> None:
    await house.let_in()
    headers = {"Origin": origin} if origin is not None else {}
    with pytest.raises(aiohttp.WSServerHandshakeError) as refused:
        await house.browser.ws_connect(house.url("/chat/socket"), headers=headers)
    assert refused.value.status == 403


async def test_a_socket_without_the_cookie_is_refused(house: House) -> None:
    with pytest.raises(aiohttp.WSServerHandshakeError) as refused:
        await house.open()
    assert refused.value.status == 403


async def test_another_sites_page_cannot_post(house: House) -> None:
    await house.let_in()
    for headers in ({"Origin": "https://evil.example"}, {}):
        async with house.browser.post(house.url("/chat/photos"), data={"event": "12345678"}, headers=headers) as answer:
            await assert_kind(answer, 403)
    assert house.desk.events == []


async def test_an_ordinary_request_to_the_socket_is_refused_kindly(house: House) -> None:
    await house.let_in()
    async with house.browser.get(house.url("/chat/socket"), headers=house.origin) as answer:
        await assert_kind(answer, 400)


async def test_every_answer_carries_the_headers(house: House) -> None:
    await house.let_in()
    for path in ("/", "/chat/static/chat.js", "/chat/static/chat.css", "/nowhere", "/health", "/web/icon.svg"):
        async with house.browser.get(house.url(path)) as answer:
            policy = answer.headers["Content-Security-Policy"]
            assert policy.startswith("default-src 'none'"), path
            assert "unsafe" not in policy, path
            assert answer.headers["X-Content-Type-Options"] == "nosniff", path
            assert answer.headers["Referrer-Policy"] == "no-referrer", path
            assert answer.headers["X-Frame-Options"] == "DENY", path


async def test_what_is_not_there_is_said_kindly(house: House) -> None:
    await house.let_in()
    for path in ("/nowhere", "/chat/static/secret.py", "/chat/static/..%2fadapter.py", "/web/server.py"):
        async with house.browser.get(house.url(path)) as answer:
            await assert_kind(answer, 404)
    async with house.browser.delete(house.url("/")) as answer:
        await assert_kind(answer, 405)


async def test_the_switch_is_off_without_the_demo_and_off_loopback(sqlite_database: Database) -> None:
    async with running(sqlite_database) as house:
        await house.let_in()
        hello = await (await house.open("coordinator")).hello()
        assert isinstance(hello["setup"], dict)
        assert (hello["setup"]["me"], hello["setup"]["people"]) == ("owner", [])
    async with running(sqlite_database, demo=True, host="0.0.0.0") as house:
        await house.let_in()
        hello = await (await house.open("coordinator")).hello()
        assert isinstance(hello["setup"], dict)
        assert (hello["setup"]["me"], hello["setup"]["people"]) == ("owner", [])


def test_only_our_own_page_is_the_same_origin() -> None:
    assert same_origin("http://127.0.0.1:8080", "127.0.0.1:8080")
    assert same_origin("https://kith.example.org", "kith.example.org")
    for origin in (
        None,
        "",
        "null",
        "http://127.0.0.1:8081",
        "http://127.0.0.1:8080.evil.example",
        "ftp://127.0.0.1:8080",
    ):
        assert not same_origin(origin, "127.0.0.1:8080")


def test_off_loopback_bare_addresses_and_published_names_are_answered_and_nothing_else() -> None:
    rule = HostRule.of("0.0.0.0", ["https://kith.example.org/chat", None])
    assert all(
        rule.allows(host) for host in ("kith.example.org", "KITH.example.org:443", "192.168.1.5:8080", "[fe80::1]")
    )
    assert not any(rule.allows(host) for host in ("evil.example", "kith.example.org.evil.example", "", "]["))


def test_the_browsers_first_known_language_wins() -> None:
    known = ("en", "fr", "ru", "ka")
    assert pick_language("de-DE,de;q=0.9,ka;q=0.8,fr;q=0.7", known) == "ka"
    assert pick_language("fr;q=0.2,ru;q=0.9", known) == "ru"
    assert pick_language("", known) == "en"
    assert pick_language(";q=,;;q=x,*", known) == "en"


def test_a_files_address_is_good_for_its_own_conversation_only() -> None:
    access = Access(KEY)
    signature = access.sign("volunteer", 7)
    assert access.is_signed("volunteer", 7, signature)
    assert not access.is_signed("educator", 7, signature)
    assert not access.is_signed("volunteer", 8, signature)
    assert not Access("another key").is_signed("volunteer", 7, signature)
