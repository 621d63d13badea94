"""C7, C9: what could not be brought waits in /inbox, and what an app lets vanish is found there again."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import event

from bot.platforms.contract import Rejected, Unreachable
from bot.retention import throw_away
from handlers.announcements import progress
from handlers.inbox import feature
from handlers.inbox.due import KNOCKS_AGAIN
from handlers.kit.attention import Weight
from handlers.kit.context import House as Lent
from handlers.kit.desk import Desk, Note
from handlers.kit.incoming import Blocked, Place, Pressed, Server
from handlers.kit.view import Key, Piece, Shown, ShownFile
from storage import INBOX_KEEPS
from tests.bot.second_channel import SECOND, account, two_platforms
from tests.handlers.announcements.writing import only, send, settle
from tests.handlers.introductions.test_talking import talking

if TYPE_CHECKING:
    from storage import PersonId
    from storage.engine import Database
    from tests.cast import Cast
    from tests.houses import Chat

CHANNEL = "c5"


@pytest.fixture
def cast(database: Database) -> Cast:
    return two_platforms(database)


def write(chat: Chat, words: str, *, days_ago: int = 0) -> None:
    """A letter with a button to wherever the person is written to."""
    house = chat.house
    person = _id(chat)
    at = house.clock.now - timedelta(days=days_ago)
    with house.database.begin() as uow:
        to = uow.people.address(person)
        assert to is not None
        body = Shown((Piece(words, bold=True), Piece(" and more")), ((Key("My page", "kit.command~me"),),)).to_data()
        uow.outbox.add(words, to, body, now=at, person_id=person)


def _id(chat: Chat) -> PersonId:
    assert chat.person_id is not None
    return chat.person_id


def in_server(chat: Chat, event: str) -> Chat:
    """The same account, using a command in a server: only they see the answer."""
    return replace(chat, place=Place(chat.id, f"i{event}"), server=Server("9", "Volunteers", channel=CHANNEL))


async def test_shut_out_of_direct_messages_somebody_finds_everything_in_the_server(cast: Cast) -> None:
    """Discord as it is: commands work in a server, direct messages are closed; a coordinator announces meanwhile."""
    house, nino, levan = cast.house, cast.people["nino"], cast.people["levan"]
    with house.database.engine.begin() as connection:
        connection.exec_driver_sql(f"UPDATE identity SET platform = '{SECOND}' WHERE external_id = 'levan'")
    with house.database.begin() as uow:
        uow.people.change(_id(levan), language="en")
    levan = replace(levan, on=SECOND, language="en")
    second = house.platforms[SECOND]
    second.shut.add("levan")
    there = in_server(levan, "1")
    await there.says("/me")
    await send(house, nino)
    await settle(house)
    await nino.presses("Show the report")
    report = next(heard.shown.plain for heard in nino.heard if "Delivered" in heard.shown.plain)
    assert "Blocked or not reachable: 1" in report
    assert "Kept for those who could not be reached, in their /inbox: 1" in report
    assert "Levan" not in report
    # It is said once where they last used Kith, for everybody to read: so without a word of what it is.
    said = [heard for heard in second.messages if heard.to.chat == CHANNEL]
    assert len(said) == 1
    assert said[0].shown.pieces[0].person == "levan"
    assert "direct messages are closed" in said[0].shown.plain
    assert "Levan" not in said[0].shown.plain
    write_closed(levan, "A second one")
    await house.tick()
    assert len([heard for heard in second.messages if heard.to.chat == CHANNEL]) == 1, "once a month"
    again = in_server(levan, "2")
    await again.says("/stats")
    assert again.last_heard == "2 messages could not reach you. They are kept for you: /inbox"
    await again.presses("Show them")
    assert "2 messages could not reach you" in again.last_heard
    assert "1. " in again.last_heard
    assert "not read: A second one and more" in again.last_heard
    await again.presses("Open 1")
    assert again.last_heard.endswith("A second one and more")
    assert again.last.pieces[-2].bold
    await again.presses("My page")
    assert "Levan" in again.last_heard
    await again.says("/inbox")
    assert again.last_heard.count("not read") == 1
    # Those answers were for their eyes only and are gone when the app is closed: a day long they are found again.
    await again.presses("Answers of the last day")
    (answers,) = [heard.shown.plain for heard in again.heard if "answers of the last day" in heard.shown.plain]
    assert "Levan" in answers
    house.clock.pass_(days=2)
    with house.database.begin() as uow:
        throw_away(uow, house.clock.now)
        assert uow.inbox.count(_id(levan), now=house.clock.now, answers=True) == 0
        assert uow.inbox.count(_id(levan), now=house.clock.now) == 2
    assert "Answers" not in "".join((await again.says("/inbox")) and again.buttons)
    house.clock.pass_(days=INBOX_KEEPS.days)
    with house.database.begin() as uow:
        throw_away(uow, house.clock.now)
    assert await again.says("/inbox") == "Nothing waits for you."
    with house.database.engine.connect() as connection:
        kept = connection.exec_driver_sql("SELECT count(*) FROM outbox WHERE kept_until IS NOT NULL").scalar_one()
        public = connection.exec_driver_sql("SELECT count(*) FROM identity WHERE public_at IS NOT NULL").scalar_one()
    assert kept <= 2, "the answers that were given just now"
    assert public == 1


def write_closed(chat: Chat, words: str) -> None:
    """What a room hands over to somebody who is known to be shut out."""
    house = chat.house
    with house.database.begin() as uow:
        desk = Desk(uow, house.clock.now, Lent(), house.texts)
        shown = Shown((Piece(words, bold=True), Piece(" and more")), ((Key("My page", "kit.command~me"),),))
        done = desk.hand_over([Note(_id(chat), words, "nudge", Weight.UNASKED, house.clock.now, shown)])
    assert done == {"skipped: unreachable": 1}


async def test_the_numbers_of_an_announcement_add_up_whoever_is_shut(cast: Cast) -> None:
    """One gets it by another channel, one was shut before, one is shut now, one stopped; counted in one look."""
    house, nino, people = cast.house, cast.people["nino"], cast.people
    with house.database.begin() as uow:
        here = cast.sections["Tbilisi Youth"]
        uow.people.join(_id(people["marie"]), cast.network, now=house.clock.now, section_id=here)
        section = uow.people.list_members(here)
    members = [one for one in people.values() if one.person_id in {each.person_id for each in section}]
    by_other, shut_now, shut_before, stopped = [one for one in members if one is not nino][:4]
    account(by_other)
    house.platform.shut |= {by_other.id, shut_now.id}
    await shut_before.sends(Blocked(blocked=True))
    with house.database.begin() as uow:
        uow.people.change(_id(stopped), stopped_at=house.clock.now)
    await send(house, nino)
    await settle(house)
    announcement = only(house)
    assert announcement.state == "done"
    counts = announcement.counts
    failed = sum(number for name, number in counts.items() if name.startswith("failed: "))
    parts = ("sent", "unreachable", "skipped: unreachable", "skipped: stopped", "muted", "dropped")
    assert failed + sum(counts.get(name, 0) for name in parts) == len(section)
    assert (counts["unreachable"], counts["skipped: unreachable"], counts["skipped: stopped"]) == (1, 1, 1)
    assert counts["kept"] == 2
    looks: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_more: object) -> None:
        looks.extend([statement] if "outbox" in statement else [])

    event.listen(house.database.engine, "before_cursor_execute", note)
    house.look(lambda uow: progress.counted(uow, replace(announcement, finished_at=None)))
    event.remove(house.database.engine, "before_cursor_execute", note)
    assert len(looks) == 1


async def test_pages_newest_first_and_nothing_of_others(cast: Cast) -> None:
    house, ana, olga = cast.house, cast.people["ana"], cast.people["olga"]
    assert await ana.says("/inbox") == "Nothing waits for you."
    house.platform.shut |= {"ana", "olga"}
    for number in range(7):
        write(ana, f"Letter {number}")
    write(olga, "Only for Olga")
    await house.tick()
    house.platform.shut.clear()
    await ana.says("/inbox")
    assert "7 messages could not reach you" in ana.last_heard
    assert ana.last_heard.index("Letter 6") < ana.last_heard.index("Letter 2")
    assert "Letter 1" not in ana.last_heard
    assert ana.buttons == ["Open 1", "Open 2", "Open 3", "Open 4", "Open 5", "Next"]
    await ana.presses("Next")
    assert "7. " in ana.last_heard
    assert ana.buttons == ["Open 6", "Open 7", "Previous"]
    with house.database.begin(reads=True) as uow:
        theirs = uow.inbox.list_of(_id(olga), now=house.clock.now)[0]
    await ana.sends(Pressed(f"inbox.open~{theirs.id}~0~0", ana.heard[-1].id, press="p"))
    assert "is not kept any more" in ana.last_heard


async def test_an_answer_that_could_not_be_given_is_not_kept(cast: Cast) -> None:
    house, ana = cast.house, cast.people["ana"]
    house.platform.shut.add("ana")
    await ana.says("/me")
    house.platform.shut.clear()
    assert await ana.says("/inbox") == "Nothing waits for you."


async def test_an_answer_that_an_app_would_let_vanish_is_found_even_if_it_never_arrived(cast: Cast) -> None:
    """Parked by the platform, or late with the door shut: the page of answers has its words, and opens."""
    house, ana = cast.house, cast.people["ana"]
    there = in_server(ana, "1")
    house.platform.failures.append(Rejected("a button it does not like"))
    await there.says("/me")
    house.platform.failures.append(Unreachable("the time to answer is over, and the direct messages are closed"))
    await there.says("/stats")
    assert there.heard == []
    house.clock.pass_(minutes=1)
    await ana.says("/inbox")
    await ana.presses("Answers of the last day")
    assert "2 answers of the last day" in ana.last_heard
    await ana.presses("Open 2")
    assert "Ana" in ana.last_heard


async def test_a_mention_in_a_channel_uses_up_no_word_about_what_waits(cast: Cast) -> None:
    """It is answered in private, where the door may be shut: said there to nobody it was never said again."""
    house, ana = cast.house, cast.people["ana"]
    house.platform.shut.add("ana")
    write(ana, "One")
    await house.tick()
    mention = replace(ana, place=Place(CHANNEL, private=False), server=Server("9", "Volunteers", channel=CHANNEL))
    await mention.says("/me")
    house.platform.shut.clear()
    await ana.says("/stats")
    assert ana.last_heard == "One message could not reach you. It is kept for you: /inbox"


async def test_the_file_of_a_letter_that_nobody_tried_to_bring_stays_with_its_words(cast: Cast) -> None:
    house, ana = cast.house, cast.people["ana"]
    await ana.sends(Blocked(blocked=True))
    with house.database.begin() as uow:
        ends = house.clock.now + timedelta(days=2)
        kept = uow.blobs.add("a.png", b"a", mime="image/png", alt="", now=house.clock.now, expires_at=ends)
        desk = Desk(uow, house.clock.now, Lent(), house.texts)
        shown = Shown((Piece("Look"),), files=(ShownFile(kept, "a.png", "image/png", "a picture"),))
        desk.hand_over([Note(_id(ana), "look", "nudge", Weight.UNASKED, house.clock.now, shown)])
    house.clock.pass_(days=5)
    with house.database.begin() as uow:
        throw_away(uow, house.clock.now)
    await ana.says("/inbox")
    await ana.presses("Open 1")
    assert [file.blob for file in ana.last.files] == [kept]


async def test_a_file_that_is_gone_is_said_to_be_gone(cast: Cast) -> None:
    house, ana = cast.house, cast.people["ana"]
    with house.database.begin() as uow:
        ends = house.clock.now + timedelta(days=2)
        kept = uow.blobs.add("a.png", b"a", mime="image/png", alt="", now=house.clock.now, expires_at=ends)
        gone = uow.blobs.add("b.png", b"b", mime="image/png", alt="", now=house.clock.now, expires_at=ends)
        files = tuple(ShownFile(one, "a.png", "image/png", "a picture") for one in (kept, gone))
        body = Shown((Piece("Look"),), files=files).to_data()
        to = uow.people.address(_id(ana))
        assert to is not None
        uow.outbox.add("look", to, body, now=house.clock.now, person_id=_id(ana))
    house.platform.shut.add("ana")
    await house.tick()
    house.platform.shut.clear()
    house.clock.pass_(days=5)
    with house.database.begin() as uow:
        uow.blobs.remove(gone)
        throw_away(uow, house.clock.now)
    await ana.says("/inbox")
    await ana.presses("Open 1")
    assert ana.last_heard.endswith("Look\nThe file that came with it is not kept any more.")
    assert [file.blob for file in ana.last.files] == [kept]


async def test_a_talk_tells_its_writer_that_a_message_waits(cast: Cast) -> None:
    """A reader who stopped, or whose door is shut: the writer learns that it waits, not why; taken back, it is gone."""
    house, ana, marie = cast.house, cast.people["ana"], cast.people["marie"]
    await talking(cast, ana, marie)
    await marie.says("/stop")
    await ana.says("Are you there?")
    assert ana.last_heard == "Marie cannot be reached right now. Your message waits here for 30 days."
    await ana.says("A secret by mistake")
    await ana.presses("Take back")
    before = len(marie.heard)
    await house.tick()
    assert len(marie.heard) == before
    await marie.says("/start")
    assert marie.last_heard.startswith("Un message n’a pas pu t’atteindre. Je te l’ai gardé")
    await marie.says("/inbox")
    await marie.presses("Ouvrir 1")
    assert marie.last_heard.endswith("Ana\u202f:\nAre you there?")
    # The door is found shut only when the message is on its way.
    house.platform.shut.add("marie")
    await ana.says("And now?")
    assert any(heard.shown.plain == "Passed on to Marie." for heard in ana.heard)
    house.clock.pass_(minutes=2)
    await house.tick()
    assert ana.last_heard == "Marie cannot be reached right now. Your message waits here for 30 days."
    count = len(ana.heard)
    house.clock.pass_(minutes=2)
    await house.tick()
    assert len(ana.heard) == count, "said once"


async def test_the_channel_that_comes_first_is_chosen_in_the_settings(cast: Cast) -> None:
    house, ana = cast.house, cast.people["ana"]
    await ana.says("/settings")
    await ana.presses("Where I write to you")
    assert "This is your only channel" in ana.last_heard
    other = account(ana)
    await ana.says("/settings")
    assert "I write to you first here: fake" in ana.last_heard
    await ana.presses("Where I write to you")
    await ana.presses("second")
    assert ana.last_toast == "I write to you first here: second"
    write(ana, "Hello there")
    await house.tick()
    assert other.last_heard == "Hello there and more"
    house.platforms[SECOND].shut.add("ana-2")
    write(ana, "Once more")
    await house.tick()
    assert ana.last_heard == "Once more and more"
    await ana.says("/settings")
    await ana.presses("Where I write to you")
    assert "1. second (closed to me right now)\n2. fake" in ana.last_heard


async def test_a_server_says_nothing_about_direct_messages(cast: Cast) -> None:
    """Whoever uses commands in a server with closed messages costs one refused try a day, not one for each letter."""
    house, ana = cast.house, cast.people["ana"]
    house.platform.shut.add("ana")
    there = in_server(ana, "1")
    write(ana, "One")
    await house.tick()
    await there.says("/me")
    assert house.look(lambda uow: uow.people.address(_id(ana))) is None
    house.clock.pass_(days=1)
    await there.says("/me")
    assert house.look(lambda uow: uow.people.address(_id(ana))) is not None
    house.platform.shut.clear()
    await ana.sends(Blocked())
    await ana.says("/me")
    assert house.look(lambda uow: uow.people.address(_id(ana))) is not None
    assert timedelta(days=28) <= KNOCKS_AGAIN


async def test_what_is_kept_is_handed_out_and_goes_with_its_reader_and_its_writer(cast: Cast) -> None:
    house, ana, marie = cast.house, cast.people["ana"], cast.people["marie"]
    await talking(cast, ana, marie)
    house.platform.shut.add("marie")
    await ana.says("Remember me")
    await house.tick()

    def kept() -> str:
        assert feature.exporter is not None
        with house.database.begin(reads=True) as uow:
            return str(feature.exporter(uow, _id(marie))["kept"])

    assert "Remember me" in kept()
    await ana.says("/forgetme")
    await ana.presses("Yes, erase")
    assert "Remember me" not in kept()
