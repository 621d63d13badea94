"""Links that members give (A17): what is kept, and what is refused because it leads into somebody's own network."""

from __future__ import annotations

from ipaddress import ip_address, ip_network

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from handlers.kit.web_links import is_public, is_public_host, web_link

INSIDE = [
    ip_network(one)
    for one in (
        *("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12"),
        *("192.168.0.0/16", "224.0.0.0/4", "240.0.0.0/4", "::1/128", "::/128", "fc00::/7", "fe80::/10", "ff00::/8"),
    )
]


@pytest.mark.parametrize(
    ("typed", "kept"),
    (
        ("www.example.org/a", "https://www.example.org/a"),
        ("  http://example.org  ", "http://example.org"),
        ("HTTPS://Example.org/A?b=c#d", "https://Example.org/A?b=c#d"),
        ("https://пример.рф/путь", "https://пример.рф/путь"),
        ("example.org:8443/a", "https://example.org:8443/a"),
        ("http://8.8.8.8/", "http://8.8.8.8/"),
    ),
)
def test_links_that_are_kept(typed: str, kept: str) -> None:
    assert web_link(typed) == kept


@pytest.mark.parametrize(
    "typed",
    (
        *("", "hello", "ftp://example.org", "javascript:alert(1)", "mailto:a@example.org", "//example.org"),
        *(
            "http://localhost",
            "http://localhost:8080",
            "http://kith.internal/",
            "http://nas.home.arpa",
            "http://printer",
        ),
        *("http://127.1/", "http://2130706433/", "http://0x7f.0x1/", "http://0177.0.0.1/", "http://１２７.0.0.1/"),
        *("http://[::1]/", "http://[::ffff:127.0.0.1]/", "http://[64:ff9b::10.0.0.1]/", "http://[2002:7f00:1::]/"),
        *("http://me@example.org", "http://me:word@example.org", "http://example.org:0/", "http://example.org:99999/"),
        *(
            "https://exam ple.org",
            "https://example.org/\u202egnp.exe",
            "http://example.org\\@127.0.0.1/",
            "http://[::1",
        ),
        "https://example.org/" + "a" * 600,
    ),
)
def test_links_that_are_refused(typed: str) -> None:
    assert web_link(typed) is None


@given(st.text(max_size=200))
@example("http://[")
@example("https://xn--a.b")
def test_any_text_is_a_public_link_or_none(text: str) -> None:
    link = web_link(text)
    assert link is None or (link.startswith(("http://", "https://")) and web_link(link) == link)


@given(st.ip_addresses())
def test_no_address_inside_is_public(address: object) -> None:
    text = str(address)
    if any(ip_address(text) in one for one in INSIDE if one.version == ip_address(text).version):
        assert not is_public(text)
        assert not is_public_host(text)


@given(st.ip_addresses(v=4))
def test_an_address_inside_another_is_judged_by_what_it_stands_for(address: object) -> None:
    for wrapped in (f"::ffff:{address}", f"64:ff9b::{address}"):
        assert is_public(wrapped) == is_public(str(address))
