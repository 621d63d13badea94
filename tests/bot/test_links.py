"""Weekly checks of links (A17): what a server can answer, what is no sign of death, and what is never entered."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from bot.links import Links
from handlers.resources.rules import DEAD, WEEK, first_check
from storage import NewResource, PracticeFacts, PracticeOrigin
from tests.bot.links_server import Pages, serving

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from storage import Resource, ResourceId
    from tests.cast import Cast
    from tests.houses import Chat


@pytest.fixture
async def pages() -> AsyncIterator[Pages]:
    async for one in serving():
        yield one


def add(cast: Cast, who: Chat, link: str) -> ResourceId:
    """A tool of somebody's practice, whose link is due in a week at the latest."""
    assert who.person_id is not None
    now = cast.house.clock.now
    facts = PracticeFacts(
        title="Breathing", language="en", verdict="worked", made_on=date(2026, 1, 2), done="We breathed."
    )
    with cast.house.database.begin() as uow:
        practice = uow.practices.add(cast.network, facts, PracticeOrigin(who.person_id, country="GE"), now=now)
        new = NewResource("Exercises", "worksheet", link, "en", "CC BY 4.0")
        check_at = first_check(link, now)
        return uow.resources.add(practice.id, cast.network, new, owner_id=who.person_id, now=now, check_at=check_at).id


def held(cast: Cast, resource_id: ResourceId) -> Resource:
    with cast.house.database.begin(reads=True) as uow:
        return uow.resources.get(resource_id)


def links(cast: Cast) -> Links:
    return Links(cast.house.database, lambda: cast.house.clock.now, private=True, timeout=0.5, pause=0)


async def weeks(cast: Cast, count: int) -> None:
    """Let weeks pass, each with its check."""
    for _ in range(count):
        cast.house.clock.pass_(weeks=1)
        await links(cast).run()
    await cast.house.tick()


async def test_what_servers_answer(cast: Cast, pages: Pages) -> None:
    """A17: one word for each way in which a link can be dead; what asks for a login or refuses robots is alive."""
    pages.status = {"/404": 404, "/410": 410, "/500": 500, "/login": 401, "/robots": 403, "/busy": 429}
    pages.no_head = {"/no-head"}
    wanted = {
        "/ok": None,
        "/moved": None,
        "/no-head": None,
        "/login": None,
        "/robots": None,
        "/busy": None,
        "/404": "gone",
        "/410": "gone",
        "/500": "error",
        "/loop": "redirects",
        "/slow": "timeout",
        "/file": "private",
    }
    found = await links(cast).look({pages.link(path) for path in wanted})
    assert found == {pages.link(path): problem for path, problem in wanted.items()}
    assert {agent for _, _, agent in pages.seen} == {"Kith"}
    assert [method for method, path, _ in pages.seen if path == "/ok"] == ["HEAD"]


async def test_nobody_is_led_into_a_private_network(cast: Cast, pages: Pages) -> None:
    """Links, redirects and names that stand for an address inside are refused, and nothing is sent there."""
    outside = Links(cast.house.database, lambda: cast.house.clock.now, pause=0)
    inside = {pages.link("/ok"), "http://localhost:1/", "http://10.0.0.1/", "http://[::1]/", "http://router.lan/"}
    assert await outside.look(inside) == dict.fromkeys(inside, "private")
    assert pages.seen == []


async def test_a_name_is_judged_by_the_address_it_stands_for(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    """A public name may point at a private address: that is how services inside are attacked."""

    async def resolve(*_args: object, **_more: object) -> list[dict[str, object]]:
        return [{"hostname": "example.org", "host": "10.0.0.7", "port": 80, "family": 2, "proto": 0, "flags": 0}]

    monkeypatch.setattr("aiohttp.ThreadedResolver.resolve", resolve)
    outside = Links(cast.house.database, lambda: cast.house.clock.now, pause=0)
    assert await outside.look({"http://example.org/a"}) == {"http://example.org/a": "private"}


async def test_the_owner_is_told_once_after_two_failed_weeks(cast: Cast, ana: Chat, pages: Pages) -> None:
    """A17."""
    pages.status["/a"] = 404
    tool = add(cast, ana, pages.link("/a"))
    before = len(ana.heard)
    await weeks(cast, 1)
    assert (held(cast, tool).failures, len(ana.heard)) == (1, before)
    await weeks(cast, 1)
    assert held(cast, tool).failures == DEAD
    assert "“Exercises” has not worked for two weeks" in ana.last_heard
    assert "nothing at this address" in ana.last_heard
    assert ana.buttons == ["Change the link", "It is right", "Remove"]
    await weeks(cast, 3)
    assert len(ana.heard) == before + 1


async def test_a_link_that_comes_and_goes_is_told_each_time_it_is_dead(cast: Cast, ana: Chat, pages: Pages) -> None:
    """One good week forgets everything: a flapping server is nobody's trouble, a second death is."""
    tool = add(cast, ana, pages.link("/a"))
    before = len(ana.heard)
    for status in (404, 200, 404, 200):
        pages.status["/a"] = status
        await weeks(cast, 1)
    assert (held(cast, tool).failures, len(ana.heard)) == (0, before)
    pages.status["/a"] = 500
    await weeks(cast, 2)
    pages.status["/a"] = 200
    await weeks(cast, 1)
    pages.status["/a"] = 500
    await weeks(cast, 2)
    assert len(ana.heard) == before + 2


async def test_who_says_it_is_right_is_left_in_peace(cast: Cast, ana: Chat, pages: Pages) -> None:
    """Some servers answer people and refuse programs; the owner knows better, until it has worked again."""
    pages.status["/a"] = 500
    tool = add(cast, ana, pages.link("/a"))
    await weeks(cast, 2)
    assert "leave it as it is" in await ana.presses("It is right")
    told = len(ana.heard)
    await weeks(cast, 4)
    assert len(ana.heard) == told
    assert held(cast, tool).vouched
    pages.status["/a"] = 200
    await weeks(cast, 1)
    assert not held(cast, tool).vouched


async def test_a_check_that_ends_after_the_link_was_changed_says_nothing(cast: Cast, ana: Chat, pages: Pages) -> None:
    tool = add(cast, ana, pages.link("/a"))
    old = held(cast, tool)
    cast.house.clock.pass_(weeks=1)
    with cast.house.database.begin() as uow:
        new = NewResource(old.title, old.kind, pages.link("/b"), old.language, old.licence)
        uow.resources.change(tool, new, now=cast.house.clock.now, check_at=cast.house.clock.now + WEEK)
    with cast.house.database.begin() as uow:
        assert not uow.resources.keep_check(old, old)


async def test_without_a_way_out_no_link_is_called_dead(cast: Cast, ana: Chat) -> None:
    """When nothing at all can be reached the fault is our own: looked at again soon, and not counted."""
    tools = [add(cast, ana, link) for link in ("http://127.0.0.1:9/a", "http://localhost:9/b")]
    await weeks(cast, 2)
    assert [held(cast, tool).failures for tool in tools] == [0, 0]
    assert held(cast, tools[0]).next_check_at <= cast.house.clock.now + timedelta(hours=1)


def test_new_links_are_spread_over_a_week(cast: Cast) -> None:
    now = cast.house.clock.now
    times = [first_check(f"https://example.org/{number}", now) for number in range(200)]
    assert all(now < at <= now + WEEK for at in times)
    assert len({(at - now).days for at in times}) == 7


async def test_a_letter_that_waits_for_the_morning_is_taken_back_when_it_works_again(
    cast: Cast, ana: Chat, pages: Pages
) -> None:
    """Told at night, it would say in the morning what is not so any more."""
    cast.house.clock.move_to("2030-03-13 23:30", zone="Asia/Tbilisi")
    pages.status["/a"] = 500
    tool = add(cast, ana, pages.link("/a"))
    before = len(ana.heard)
    await weeks(cast, 2)
    assert len(ana.heard) == before
    with cast.house.database.begin() as uow:
        due = uow.resources.get(tool)
        assert due.told_at is not None
        uow.resources.keep_check(due, replace(due, next_check_at=cast.house.clock.now))
    pages.status["/a"] = 200
    await links(cast).run()
    cast.house.clock.pass_(hours=12)
    await cast.house.tick()
    assert len(ana.heard) == before


async def test_the_message_breaks_no_form(cast: Cast, ana: Chat, pages: Pages) -> None:
    """A11, A17: it arrives while a question is open, and the next words still answer that question."""
    pages.status["/a"] = 500
    add(cast, ana, pages.link("/a"))
    await weeks(cast, 1)
    await ana.says("/share")
    await ana.says("Schools in Tbilisi")
    await weeks(cast, 1)
    assert "has not worked" in ana.last_heard
    assert "What worked" in await ana.says("Three minutes of breathing")
