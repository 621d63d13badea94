"""The web chat as a channel of a member: by a code and two yeses in, out at once, and nothing of anybody else's. C7."""

from __future__ import annotations

import re
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

import aiohttp
import pytest

from bot.platforms.contract import Turn, Unreachable
from bot.platforms.local.sessions import read_code
from bot.retention import throw_away
from handlers import FEATURES
from handlers.kit.incoming import Place, Pressed, Sender, Written
from handlers.kit.view import Key
from storage import MESSAGE, UNUSED_FOR, WAITS_FOR, Address
from storage.engine import Database
from tests.platforms.local.guests import words
from tests.platforms.local.members import town

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from storage import PersonId, UnitOfWork
    from tests.platforms.local.members import Town

HOST = "kith.example.org"
YES = Key("Yes", "linking.agree~1", "main")
EXIT = Key("Help", "kit.command~help")


@pytest.fixture(autouse=True)
def _calm(monkeypatch: pytest.MonkeyPatch) -> None:
    """Open pages are looked after when the test says so, or when something was said."""
    monkeypatch.setattr("bot.platforms.local.watch.EVERY", 3600.0)


@pytest.fixture
async def here(sqlite_database: Database) -> AsyncIterator[Town]:
    """A web chat on the machine itself."""
    async with town(sqlite_database) as one:
        yield one


@pytest.fixture
async def anywhere(database: Database) -> AsyncIterator[Town]:
    """As `here`, on both databases."""
    async with town(database) as one:
        yield one


async def test_a_stranger_gets_a_box_for_a_code_and_nothing_else(here: Town) -> None:
    answer = await here.browser().get()
    assert answer.status == 200
    assert '<input id="code"' in answer.text
    assert "https://t.me/kith_bot" in answer.text
    assert "Discord" in answer.text
    assert "data-setup" not in answer.text
    assert "script-src" not in answer.headers["Content-Security-Policy"]
    # With "no-referrer" a browser sends "Origin: null" along with a form.
    assert answer.headers["Referrer-Policy"] == "same-origin"
    assert answer.cookie == ""
    for path in ("/chat/browsers", "/chat/door", "/chat/files/1/x/y"):
        assert (await here.browser().get(path)).status == 403
    assert (await here.browser().post("/chat/leave")).status == 403
    with pytest.raises(aiohttp.WSServerHandshakeError):
        await here.browser().open()


@pytest.mark.parametrize("typed", ("", "hello", "ABCD-234", "ABCD-23456", "A" * 41, "/link", "a\0bcd2345"))
async def test_what_cannot_be_a_code_costs_nothing(here: Town, typed: str) -> None:
    browser = here.browser()
    answer = await browser.types(typed)
    assert answer.status == 400
    assert "eight letters and digits" in answer.text
    assert browser.cookies == {}
    assert here.house.desk.events == []
    assert await here.database.work(lambda uow: uow.web_sessions.count_waiting(now=here.clock())) == 0


async def test_the_link_of_a_code_fills_the_box(here: Town) -> None:
    browser = here.browser()
    page = (await browser.get("/?start=link-ABCD2345")).text
    assert 'value="ABCD2345"' in page
    await browser.types("ZZZZ9999")
    assert 'value="ABCD2345"' in (await browser.get("/?start=link-ABCD2345")).text, "also for who waits already"
    assert "&lt;script" in (await here.browser().get("/?start=link-%3Cscript%3E")).text


@pytest.mark.parametrize("typed", ("ABCD2345", "abcd-2345", " ABCD 2345 ", "/link ABCD-2345", "link abcd–2345"))
def test_a_code_is_read_as_people_paste_it(typed: str) -> None:
    code = read_code(typed)
    assert code is not None
    assert code.upper() == "ABCD2345"


async def test_a_code_makes_a_session_of_which_only_a_hash_is_kept(here: Town) -> None:
    browser = here.browser()
    answer = await browser.types()
    assert (answer.status, answer.headers["Location"]) == (303, "/")
    assert "HttpOnly" in answer.cookie
    assert "SameSite=Strict" in answer.cookie
    assert "Secure" not in answer.cookie, "on this machine there is no https"
    [token] = browser.cookies.values()
    assert len(token) == 43, "256 random bits"
    [event] = here.house.desk.events
    assert event.what == Written("/link ABCD2345")
    assert event.sender == Sender(here.waiting, name="Firefox, Linux", language="en")
    assert event.place == Place(here.waiting)
    assert re.fullmatch(r"w-[\w-]{16}", here.waiting)
    with here.database.begin(reads=True) as uow:
        [session] = uow.web_sessions.list_of(here.waiting)
        assert uow.transcripts.list_latest(here.waiting) == [], "the code is a secret, and no line"
    assert token not in str(session)
    assert (session.browser, session.linked_at) == ("Firefox, Linux", None)


async def test_who_waits_keeps_the_place_and_may_type_another_code(here: Town) -> None:
    browser = here.browser()
    await browser.types()
    first = here.waiting
    token = dict(browser.cookies)
    assert 'action="/chat/link"' in (await browser.get("/chat/code")).text
    await browser.types("WXYZ-6789")
    assert here.waiting == first
    assert browser.cookies == token
    assert [event.what for event in here.house.desk.events] == [Written("/link ABCD2345"), Written("/link WXYZ6789")]


async def test_until_both_said_yes_nothing_but_the_question_is_open(here: Town) -> None:
    browser = here.browser()
    await browser.types()
    line = await here.ask(here.waiting, (YES, EXIT))
    elsewhere = await here.house.say("Whom do you want?", "somebody", language="en")
    tab = await browser.open()
    hello = await tab.hello()
    setup = hello["setup"]
    assert isinstance(setup, dict)
    assert EXIT.data not in str(hello["lines"]), "what is not open is not shown"
    assert (setup["waits"], setup["commands"], setup["people"]) == (True, [], [])
    await tab.do("write", text="/mydata")
    assert (await tab.next("refused"))["reason"] == "unlinked"
    await tab.do("edit", line=1, text="hello")
    assert (await tab.next("refused"))["reason"] == "unlinked"
    await tab.do("locate", latitude=41.7, longitude=44.8)
    assert (await tab.next("refused"))["reason"] == "unlinked"
    await tab.do("fill", line=int(line), draft=1, values={"title": "x"})
    assert (await tab.next("refused"))["reason"] == "unlinked"
    for pressed, number in ((EXIT.data, line), ("linking.agree~2", line), (YES.data, elsewhere), (YES.data, "999")):
        await tab.do("press", line=int(number), data=pressed)
        assert (await tab.next("refused"))["reason"] == "unlinked", pressed
    assert len(here.house.desk.events) == 1, "only the code went to the core"
    event = await tab.do("press", line=int(line), data=YES.data)
    await tab.next("stored")
    assert here.house.desk.events[-1].what == Pressed(YES.data, line, event)
    assert here.house.desk.events[-1].sender.name == "Firefox, Linux", "the other side reads who asks"
    form = aiohttp.FormData({"event": "12345678"})
    form.add_field("file", b"x", filename="a.txt")
    assert (await browser.post("/chat/photos", {"event": "12345678"})).status == 403
    assert (await browser.get("/chat/browsers")).status == 403
    assert "data-setup" in (await browser.get()).text


async def test_a_stolen_code_shows_nothing_without_the_other_sides_yes(here: Town) -> None:
    _, chat = await here.member("1")
    await here.house.say("A secret of Ana’s", chat)
    thief = here.browser()
    await thief.types()
    tab = await thief.open(f"/chat/socket?as={chat}")
    assert (await tab.hello())["lines"] == []
    assert "secret" not in (await thief.get(f"/?as={chat}")).text
    await here.house.say("Another secret of Ana’s", chat)
    await here.house.local._watch.look()
    line = await here.ask(here.waiting, (YES,))
    shown = (await tab.next("line"))["line"]
    assert isinstance(shown, dict)
    assert (shown["id"], shown["pieces"]) == (line, ["Are both you?"])


async def test_both_yeses_open_the_chat_and_the_open_question_is_asked_again(here: Town) -> None:
    browser = here.browser()
    await browser.types()
    tab = await browser.open()
    await tab.hello()
    await here.links(here.waiting, await here.person("1"))
    await here.house.local._watch.look()
    assert await tab.next("linked"), "the page begins anew by itself"
    tab = await browser.open()
    setup = (await tab.hello())["setup"]
    assert isinstance(setup, dict)
    assert (setup["waits"], setup["member"]) == (False, True)
    again = await browser.open()
    assert (await again.hello())["lines"] == [], "nobody wrote /start"
    await again.do("write", text="log beach clean-up")
    await again.next("stored")
    begun = [event for event in here.house.desk.events if event.what == Written("/start")]
    assert len({event.event_id for event in begun}) == 1, "asked once, not at every visit"
    assert here.house.desk.events[-1].sender == Sender(here.waiting, language="en"), "no browser's name is a person's"


async def test_who_wants_to_hear_nothing_is_not_greeted(here: Town) -> None:
    browser = here.browser()
    await browser.types()
    ana = await here.person("1")
    await here.database.work(lambda uow: uow.people.change(ana, stopped_at=here.clock()))
    await here.links(here.waiting, ana)
    tab = await browser.open()
    await tab.hello()
    await tab.do("write", text="hello")
    await tab.next("stored")
    assert [event.what for event in here.house.desk.events][1:] == [Written("hello", "1")]


async def test_one_persons_cookie_never_shows_anothers_lines(here: Town, sqlite_database: Database) -> None:
    ana, anas = await here.member("1")
    marie, maries = await here.member("2")
    await here.house.say("For Ana alone", anas)
    await here.house.say("For Marie alone", maries)
    blob = await sqlite_database.work(
        lambda uow: uow.blobs.add("a.csv", b"1", mime="text/csv", alt="", now=here.clock())
    )
    from bot.platforms.local.access import Access
    from tests.platforms.local.guests import KEY

    signature = Access(KEY).sign(anas, blob)
    assert (await ana.get(f"/chat/files/{blob}/{signature}/a.csv")).status == 200
    assert (await marie.get(f"/chat/files/{blob}/{signature}/a.csv?as={anas}")).status == 404
    tab = await marie.open(f"/chat/socket?as={anas}")
    hello = await tab.hello()
    assert "Marie alone" in str(hello)
    assert "Ana alone" not in str(hello)
    await tab.do("older", before=10_000)
    assert "Ana alone" not in str(await tab.next("older"))
    await tab.do("edit", line=1, text="mine now")
    assert (await tab.next("refused"))["reason"] == "gone"
    sessions = await here.database.work(lambda uow: uow.web_sessions.list_of(anas))
    assert (await marie.post(f"/chat/leave?browser={sessions[0].id}")).status == 404
    assert await ana.is_in()
    mixed = here.browser()
    mixed.cookies = {name: value[:-1] + "x" for name, value in ana.cookies.items()}
    assert not await mixed.is_in()


def _erase(uow: UnitOfWork, person_id: PersonId) -> None:
    for feature in sorted(FEATURES, key=lambda one: one.name == "people"):
        if feature.eraser is not None:
            feature.eraser(uow, person_id)


@pytest.mark.parametrize("way", ("unlinked", "erased"))
async def test_a_cookie_is_void_at_once_when_the_account_is_gone(anywhere: Town, way: str) -> None:
    here = anywhere
    browser, chat = await here.member("1")
    await here.house.say("Something private", chat)
    tab = await browser.open()
    await tab.hello()
    quiet = await browser.open()
    await quiet.hello()

    def end(uow: UnitOfWork) -> None:
        identity = uow.linking.find_identity("local", chat)
        assert identity is not None
        if way == "erased":
            _erase(uow, identity.person_id)
        else:
            uow.linking.cut_off(identity.id, paused=False, now=here.clock())

    await here.database.work(end)
    assert not await browser.is_in(), "at once, without waiting for any look"
    assert '<input id="code"' in (await browser.get()).text
    await tab.do("write", text="/mydata")
    assert await tab.next("over")
    assert (await tab.raw.receive()).type is aiohttp.WSMsgType.CLOSE
    before = len(here.house.desk.events)
    goodbye = await here.house.local.send(Address("local", chat), words("This browser is not linked any more."))
    assert goodbye.message is None, "shown in what is still open, and kept nowhere"
    over = await quiet.next("over")
    assert "not linked any more" in str(over["line"])
    late = await here.house.local.send(Address("local", chat), words("Once more: this browser is not linked."))
    assert late.message is None, "a last word is nothing for another channel"
    assert len(here.house.desk.events) == before
    with here.database.begin(reads=True) as uow:
        assert uow.web_sessions.list_of(chat) == []
        assert uow.transcripts.list_latest(chat) == []


async def test_a_letter_in_hand_while_its_account_is_cut_off_goes_elsewhere(anywhere: Town) -> None:
    """It is for whom the account belonged to: nothing for the open tab, and not sent to nobody either."""
    here = anywhere
    browser, chat = await here.member("1")
    tab = await browser.open()
    await tab.hello()

    def end(uow: UnitOfWork) -> tuple[PersonId, PersonId]:
        identity = uow.linking.find_identity("local", chat)
        assert identity is not None
        anew = uow.linking.cut_off(identity.id, paused=False, now=here.clock())
        assert anew is not None
        return identity.person_id, anew

    before, anew = await here.database.work(end)
    local = here.house.local
    with pytest.raises(Unreachable):
        await local.send(Address("local", chat), words("A reminder for the member"), Turn(MESSAGE, reader=before))
    goodbye = await local.send(Address("local", chat), words("You are not linked any more"), Turn(MESSAGE, reader=anew))
    assert goodbye.message is None
    over = await tab.next("over")
    assert "not linked any more" in str(over["line"])


async def test_several_browsers_of_one_person_share_one_history(anywhere: Town) -> None:
    here = anywhere
    laptop, chat = await here.member("1")
    await here.house.say("Said before the phone came", chat)
    phone = here.browser()
    await phone.types()
    second = here.waiting
    tab = await phone.open()
    await tab.hello()
    with here.database.begin(reads=True) as uow:
        ana = uow.people.find_by_identity("telegram", "1")
    assert ana is not None
    await here.links(second, ana.id)
    receipt = await here.house.local.send(Address("local", second), words("You are linked."))
    assert receipt.message
    assert await tab.next("linked")
    lines = (await (await phone.open()).hello())["lines"]
    assert [line["pieces"][0] for line in lines] == ["Said before the phone came", "You are linked."]  # type: ignore[index, union-attr, call-overload]
    with here.database.begin(reads=True) as uow:
        accounts = [one.external_id for one in uow.people.list_identities(ana.id)]
        assert accounts == ["1", chat], "one account, one address"
        sessions = uow.web_sessions.list_of(chat)
    assert len(sessions) == 2
    open_laptop = await laptop.open()
    await open_laptop.hello()
    assert (await phone.post(f"/chat/leave?browser={sessions[0].id}")).status == 204
    assert await open_laptop.next("over")
    assert not await laptop.is_in()
    assert await phone.is_in()
    left = await phone.post("/chat/leave")
    assert left.status == 204
    assert phone.cookies == {}
    assert "You are signed out" in (await phone.get("/?left")).text
    with pytest.raises(Unreachable):
        await here.house.local.send(Address("local", chat), words("A reminder"))
    with here.database.begin(reads=True) as uow:
        assert len(uow.transcripts.list_latest(chat)) == 2, "what was said is there for the next browser"


async def test_a_session_is_renewed_by_use_and_ends_without(here: Town) -> None:
    browser, _ = await here.member("1")
    here.clock.now += UNUSED_FOR - timedelta(days=1)
    renewed = await browser.get()
    assert f"Max-Age={180 * 24 * 3600}" in renewed.cookie
    here.clock.now += UNUSED_FOR - timedelta(days=1)
    assert await browser.is_in()
    here.clock.now += timedelta(days=2)
    assert not await browser.is_in()


async def test_who_is_never_linked_is_thrown_away_after_an_hour(anywhere: Town) -> None:
    here = anywhere
    browser = here.browser()
    await browser.types()
    chat = here.waiting
    await here.database.work(lambda uow: uow.people.add("local", chat, chat=chat, now=here.clock()))
    _, kept = await here.member("1")
    await here.ask(chat, (YES,))
    await here.database.work(partial(throw_away, now=here.clock()))
    assert "data-setup" in (await browser.get()).text
    here.clock.now += WAITS_FOR
    assert '<input id="code"' in (await browser.get()).text
    done = await here.database.work(partial(throw_away, now=here.clock()))
    assert done["strangers"] == 1
    with here.database.begin(reads=True) as uow:
        assert uow.people.find_by_identity("local", chat) is None
        assert uow.people.find_by_identity("local", kept) is not None
        assert uow.transcripts.list_latest(chat) == []
