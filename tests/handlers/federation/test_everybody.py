"""C14, C4: own, both or public: what members open to everybody stands on a public page without anybody's name."""

from __future__ import annotations

from contextlib import asynccontextmanager
from datetime import date, timedelta
from typing import TYPE_CHECKING

from aiohttp.test_utils import TestClient, TestServer

from bot.web.feature_pages import routes_of
from bot.web.server import WebServer
from bot.wiring import lend
from handlers import FEATURES
from storage import Facts, NewOrganisation
from tests.handlers.federation.conftest import person, press, unite
from tests.houses import TEXTS

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable

    from tests.cast import Cast
    from tests.handlers.federation.conftest import Other
    from tests.houses import Chat

EVIL = '<script>alert("x")</script>'


@asynccontextmanager
async def visiting(cast: Cast) -> AsyncIterator[Callable[..., Awaitable[str]]]:
    """The house's own web server, on a loopback port."""
    houses = lend(TEXTS, cast.house.platforms, secret="x", demo=False, address="http://kith.test")
    routes = routes_of(FEATURES, cast.house.database, houses["fake"], TEXTS, cast.house.clock)
    async with TestClient(TestServer(WebServer("127.0.0.1", 0, routes).application())) as client:

        async def read(path: str, *, status: int = 200, language: str = "en") -> str:
            async with client.get(path, headers={"Accept-Language": language}) as answer:
                assert answer.status == status, path
                return await answer.text()

        yield read


async def test_an_activity_and_an_issue_are_for_everybody(
    cast: Cast, other: Other, root: Chat, ana: Chat, nino: Chat
) -> None:
    house, pablo, day = cast.house, other.pablo, date(2030, 1, 5)
    with house.database.begin() as uow:
        section, author = cast.sections["Tbilisi Youth"], person(ana)
        facts = Facts(EVIL, day, day, (section,), helpers=("Giorgi",), volunteers=12, outcome="Clean beach")
        activity = uow.activities.add(cast.network, facts, author_id=author, now=house.clock.now)
        more = {"section_id": section, "country": "GE", "language": "en", "title": "No room in winter"}
        issue = uow.issues.add(cast.network, author_id=author, text="Too cold", now=house.clock.now, **more)  # type: ignore[arg-type]
    async with visiting(cast) as read:
        await press(ana, "activities.open", activity.id)
        # Nobody is united with this network: it is for its own or for everybody.
        assert "Who may see it?" in await ana.presses("Who can see it")
        assert [one for one in ana.buttons if "etwork" in one or one == "Everybody"] == ["✓ Our network", "Everybody"]
        assert "never shows who wrote it" in ana.last_heard
        assert EVIL[:8] not in await read("/open/main")
        assert "http://kith.test/open/main/activity" in await ana.presses("Everybody")
        await house.tick()
        page = await read("/open/main")
        assert "&lt;script&gt;" in page
        assert "<script" not in page
        assert "12 volunteers" in page
        assert "Clean beach" in page
        assert "Giorgi" not in page
        assert "Ana" not in page
        assert "12 მოხალისე" in await read("/open/main?lang=ka")
        # In a network that is united with none, too: found and opened, without names.
        card = await press(pablo, "activities.open", activity.id)
        assert EVIL in card
        assert "Giorgi" not in card
        assert EVIL in await pablo.says("/find script alert")
        # What its network no longer reads, nobody else does.
        with house.database.begin() as uow:
            uow.activities.judge(activity.id, "rejected", person_id=person(nino), now=house.clock.now)
        assert "&lt;script" not in await read("/open/main/activity")
        assert EVIL not in await press(pablo, "activities.open", activity.id)

        await unite(root, other)
        await press(ana, "federation.audience", "issue", issue.id)
        assert "Partner networks too" in ana.buttons
        await ana.presses("Everybody")
        assert "Too cold" in await read("/open/main/issue", language="fr")
        assert "No room in winter" in await press(pablo, "issues.look", issue.id)
        # Who answers for its place takes it back, and opens nothing.
        assert "Only its author" in await press(nino, "federation.share", "issue", issue.id, 2)
        assert "Only its author" in await press(nino, "federation.audience", "issue", issue.id)
        await press(nino, "issues.look", issue.id)
        assert "Only your own network" in await nino.presses("Stop sharing with partners")
        assert "Too cold" not in await read("/open/main/issue")
        assert "No room in winter" not in await press(pablo, "issues.look", issue.id)
        # What a person opened is not for everybody any more once they are gone.
        await press(ana, "federation.share", "issue", issue.id, 2)
        await ana.says("/forgetme")
        await ana.presses("Yes, erase everything")
        await house.tick()
        assert "Too cold" not in await read("/open/main/issue")
        await read("/open/nowhere", status=404)
        await read("/open/main/practice", status=404)
        assert "color-scheme: light dark" in await read("/open.css")


async def test_an_organisation_is_opened_by_who_looks_after_its_country(
    cast: Cast, other: Other, root: Chat, ana: Chat, tamar: Chat
) -> None:
    """B14, B15: partners read what it is; never a school's contact, who works with it, or who starred it."""
    house, pablo = cast.house, other.pablo
    with house.database.begin() as uow:
        now, by = house.clock.now, person(ana)
        union = NewOrganisation("union", "Teachers of Gori", "GE", "en", about="We teach", website="https://t.example")
        school = NewOrganisation("school", "School No. 5", "GE", "en", place="Gori")
        one = uow.organisations.add(cast.network, union, added_by=by, now=now)
        two = uow.organisations.add(cast.network, school, added_by=by, now=now)
        uow.organisations.keep_contact(two.id, "Director Maka, 599 000 000", by=by, now=now)
        uow.leads.claim(two.id, cast.sections["Tbilisi Youth"], due_at=now + timedelta(days=9), now=now)
    await unite(root, other)
    assert "Only its author" in await press(ana, "federation.share", "organisation", one.id, 1) or (
        "not yours" in ana.last_heard
    )
    assert "School No. 5" not in await press(pablo, "organisations.look", two.id)
    await press(tamar, "organisations.confirm", two.id, "neither")
    await press(tamar, "organisations.look_after", two.id)
    assert "no public page" in await tamar.presses("Who can see it")
    assert "Everybody" not in tamar.buttons
    assert "can read it now" in await tamar.presses("Partner networks too")
    assert "not there any more" in await press(tamar, "federation.share", "organisation", two.id, 2)
    card = await press(pablo, "organisations.look", two.id)
    assert "School No. 5" in card
    assert "Maka" not in card
    assert "Tbilisi Youth" not in card
    assert "School No. 5" in await pablo.says("/organisations")
    assert "School No. 5" in await pablo.says("/find school no. 5")
    for act in ("contact", "claim", "star", "edit"):
        heard = await press(pablo, f"organisations.{act}", two.id, *([1] if act == "star" else []))
        assert "Maka" not in heard
        assert "réservé à celles et ceux qui s’en occupent" in heard or "n’est pas" in heard, (act, heard)
    await press(tamar, "federation.audience", "organisation", one.id)
    assert "/open/main/organisation" in await tamar.presses("Everybody")
    async with visiting(cast) as read:
        page = await read("/open/main")
        assert "Teachers of Gori" in page
        assert 'href="https://t.example" rel="nofollow noopener noreferrer"' in page
        assert "School" not in page
        assert "Maka" not in page
        # Registered as something else first, then told to be a school: no page lists it any more.
        with house.database.begin() as uow:
            changed = NewOrganisation("school", "Teachers of Gori", "GE", "en")
            assert not uow.organisations.change(one.id, changed, now=house.clock.now).public
        assert "Teachers" not in await read("/open/main")
