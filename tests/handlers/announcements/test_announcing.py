"""X4: whole conversations, from /announce to the report."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING

from bot.platforms.contract import ANYTIME, Rejected, Unreachable
from handlers.kit.incoming import Blocked
from storage import EventPlan, Places
from tests.cast import settle as move_in
from tests.fakes.platform import FakePlatform
from tests.handlers.announcements.pictures import TINY
from tests.handlers.announcements.writing import got, only, send, settle, write
from tests.houses import House

if TYPE_CHECKING:
    from bot.platforms.contract import Receipt, Turn
    from handlers.kit.view import Shown
    from storage import Address
    from storage.engine import Database
    from tests.cast import Cast
    from tests.houses import Chat


@dataclass(slots=True)
class Blocking(FakePlatform):
    """Some people have blocked the bot."""

    blocked: set[str] = field(default_factory=lambda: {"ana"})
    refused: set[str] = field(default_factory=set)

    async def send(self, to: Address, shown: Shown, turn: Turn = ANYTIME) -> Receipt:
        if to.chat in self.blocked:
            raise Unreachable("bot was blocked by the user")
        if to.chat in self.refused:
            raise Rejected("bad request")
        return await FakePlatform.send(self, to, shown, turn)


async def test_preview_in_each_language_exact_count_and_nothing_before_the_confirmation(
    house: House, cast: Cast, nino: Chat, ana: Chat
) -> None:
    before = len(nino.heard)
    card = await write(nino, "*Meeting* on Friday")
    samples = [heard.shown for heard in nino.heard[before:] if heard.shown.plain.startswith("Meeting on Friday\n\n")]
    assert [piece.text for piece in samples[0].pieces if piece.bold] == ["Meeting"]
    assert [shown.plain.splitlines()[2] for shown in samples] == [
        "You get this as a member of Tbilisi Youth.",
        "თქვენ ეს შეტყობინება მოგდით, როგორც წევრს: Tbilisi Youth.",
        "Это сообщение пришло вам, потому что вы состоите здесь: Tbilisi Youth.",
    ]
    assert "To everybody in Tbilisi Youth" in card
    assert "4 people will get it" in card
    assert "English: 2" in card
    assert "русский: 1 (text in English)" in card
    assert "Sending takes about 1 second." in card
    await nino.presses("Mute this topic")
    assert nino.last_toast == "This is a preview. Your readers can press this."
    house.clock.pass_(hours=1)
    await house.tick()
    assert ana.heard == []


async def test_sixty_seconds_to_cancel(house: House, cast: Cast, nino: Chat, ana: Chat) -> None:
    await write(nino)
    await nino.presses("Confirm and send")
    assert "Goes out Wed 13 Mar 2030, 13:01 (Tbilisi) to 4 people." in nino.last_heard
    assert nino.buttons == ["Cancel (60 s)"]
    house.clock.pass_(seconds=59)
    await house.tick()
    assert ana.heard == []
    await nino.presses("Cancel (60 s)")
    assert "Cancelled. Nothing has left." in nino.last_heard
    house.clock.pass_(hours=1)
    await house.tick()
    assert ana.heard == []
    await nino.presses("Confirm and send")
    house.clock.pass_(seconds=61)
    await house.tick()
    assert got(ana, "Meeting on Friday") == 1


async def test_one_message_shows_the_progress_and_the_report_counts_everything(
    house: House, cast: Cast, nino: Chat, ana: Chat, levan: Chat
) -> None:
    await levan.sends(Blocked())
    await send(house, nino, buttons=("“I have read it”",))
    await settle(house)
    shown = nino.heard[-2]
    assert "Sent: 3 of 3" in shown.shown.plain
    assert shown.changes >= 2
    assert sum("Sent:" in heard.shown.plain for heard in nino.heard) == 1, "one message is edited"
    await ana.presses("I have read it")
    assert ana.last_toast == "Thank you, noted."
    await ana.presses("I have read it")
    assert ana.last_toast == "Noted already, thank you."
    await nino.presses("Show the report")
    report = shown.shown.plain
    assert "Delivered: 3" in report
    assert "Could not be reached before: 1" in report
    assert "Have read it: 1 of 3" in report
    assert only(house).state == "done"


async def test_a_report_as_a_table_is_safe_to_open(house: House, cast: Cast, nino: Chat) -> None:
    await send(house, nino, buttons=("A poll",), poll="=HYPERLINK(1); no")
    await settle(house)
    await nino.presses("Show the report")
    await nino.presses("Get a table (CSV)")
    (file,) = nino.last.files
    with house.database.begin(reads=True) as uow:
        table = uow.blobs.get(file.blob).data.decode("utf-8-sig")  # type: ignore[arg-type]
    assert table.splitlines()[:2] == ["part,what,count", "delivery,delivered,4"]
    assert "poll,'=HYPERLINK(1),0" in table


async def test_another_language_is_added_and_readers_get_their_own(
    house: House, cast: Cast, nino: Chat, ana: Chat, levan: Chat, olga: Chat
) -> None:
    await write(nino)
    await nino.presses("Add another language")
    assert "English" not in nino.buttons
    await nino.presses("ქართული")
    card = await nino.says("შეხვედრა პარასკევს")
    assert "ქართული: 1\n" in card
    await nino.presses("Confirm and send")
    house.clock.pass_(seconds=61)
    await house.tick()
    assert "შეხვედრა პარასკევს" in levan.last_heard
    assert "Meeting on Friday" in olga.last_heard, "nobody wrote it in Russian: the network's own language"
    assert "Meeting on Friday" in ana.last_heard


async def test_somebody_without_a_language_reads_the_networks(house: House, cast: Cast, nino: Chat) -> None:
    with house.database.begin() as uow:
        silent = uow.people.add("fake", "silent", chat="silent", now=house.clock.now)
        uow.people.join(silent.id, cast.network, now=house.clock.now, section_id=cast.sections["Tbilisi Youth"])
    await send(house, nino)
    assert "You get this as a member of Tbilisi Youth." in house.chat("silent").last_heard


async def test_a_picture_goes_with_it(house: House, cast: Cast, nino: Chat, ana: Chat) -> None:
    await nino.says("/announce")
    await nino.sends_photo(TINY, "Look at this")
    await nino.presses("Confirm and send")
    house.clock.pass_(seconds=61)
    await house.tick()
    assert "Look at this" in ana.last_heard
    assert [file.mime for file in ana.last.files] == ["image/png"]


async def test_a_draft_is_changed_and_keeps_its_translations(house: House, cast: Cast, nino: Chat, levan: Chat) -> None:
    await write(nino)
    await nino.presses("Add another language")
    await nino.presses("ქართული")
    await nino.says("შეხვედრა")
    await nino.presses("Change")
    await nino.presses("Text")
    assert "Copy it to change it:\n\nMeeting on Friday" in nino.last_heard
    await nino.says("Meeting on Saturday")
    await nino.presses("Confirm and send")
    house.clock.pass_(seconds=61)
    await house.tick()
    assert "შეხვედრა" in levan.last_heard
    assert only(house).variants[0].text == "Meeting on Saturday"


async def test_a_form_in_progress_is_not_broken(house: House, cast: Cast, nino: Chat, ana: Chat) -> None:
    """It arrives, and the form's question is still the one that is answered."""
    await ana.says("/log beach clean-up yesterday, 12 volunteers")
    assert "How many hours" in ana.last_heard or "long" in ana.last_heard
    await send(house, nino)
    assert "Meeting on Friday" in ana.last_heard
    await ana.says("3 hours")
    while "Shall I save this?" not in ana.last_heard:
        await ana.presses("Skip")
    assert "3 h" in ana.last_heard


async def test_who_blocked_is_inactive_silently_and_comes_back_by_writing(database: Database) -> None:
    platform = Blocking()
    house = House(database, platform=platform)
    people = move_in(house).people
    ana, nino = people["ana"], people["nino"]
    await send(house, nino)
    await settle(house)
    assert only(house).counts["unreachable"] == 1
    assert "Blocked or not reachable: 1" in nino.heard[-2].shown.plain
    assert is_unreachable(house, ana)
    await write(nino, "Second news")
    await nino.presses("Confirm and send")
    house.clock.pass_(seconds=61)
    platform.refused.add("levan")
    await house.tick()
    await settle(house)
    await nino.presses("Show the report")
    report = next(heard.shown.plain for heard in reversed(nino.heard) if "Delivered" in heard.shown.plain)
    assert "Delivered: 2" in report
    assert "Failed: 1 (bad request)" in report
    assert got(ana, "Second news") == 0
    platform.blocked.clear()
    await ana.says("hello again")
    assert not is_unreachable(house, ana)
    platform.blocked.add("ana")
    await send(house, nino, "Third news")
    await settle(house)
    with database.begin(reads=True) as uow:
        newest = uow.announcements.list_of_network(uow.networks.list_all()[0].id)[0]
    assert newest.counts["unreachable"] == 1


def is_unreachable(house: House, chat: Chat) -> bool:
    assert chat.person_id is not None
    with house.database.begin(reads=True) as uow:
        return any(one.unreachable_at for one in uow.people.list_identities(chat.person_id))


async def test_an_event_to_answer_to_shows_its_time_in_each_zone(
    house: House, cast: Cast, root: Chat, ana: Chat, marie: Chat
) -> None:
    """Also "RSVP yes to": only who said yes gets the next one."""
    with house.database.begin() as uow:
        assert root.person_id is not None
        at = house.clock.now + timedelta(days=3)
        plan = EventPlan("meeting", "Spring meeting", Places(whole=True), "Europe/Oslo", starts_at=at)
        event = uow.events.add(cast.network, plan, organiser_id=root.person_id, now=house.clock.now)
    await write(root, "Come!", where="whole network", buttons=("Answer to an event",), event="Spring meeting")
    await root.presses("Confirm and send")
    house.clock.pass_(seconds=61)
    await house.tick()
    assert "Spring meeting: Sat 16 Mar 2030, 13:00" in ana.last_heard
    assert "Spring meeting\u202f: sam. 16 mars 2030, 10:00" in marie.last_heard
    await ana.presses("Will you come?")
    assert "Spring meeting" in ana.last_heard
    with house.database.begin() as uow:
        assert ana.person_id is not None
        uow.events.set_answer(event.id, ana.person_id, "yes", now=house.clock.now)
    await root.presses("Show the report")
    assert any("Event: yes 1, maybe 0, no 0" in heard.shown.plain for heard in root.heard)
    card = await write(root, "See you there", where="whole network", who="Spring meeting")
    assert "said yes to “Spring meeting”" in card
    assert "1 person will get it" in card


async def test_the_simplest_one_takes_a_message_and_a_press(house: House, cast: Cast, nino: Chat, ana: Chat) -> None:
    """A section's coordinator has something to say to the section, now: nothing else is asked for."""
    await nino.says("/announce Tomorrow's meeting is at 18:00")
    assert "4 people will get it" in nino.last_heard
    assert "Nothing has left yet." in nino.last_heard
    await nino.presses("Confirm and send")
    house.clock.pass_(seconds=61)
    await house.tick()
    assert got(ana, "Tomorrow's meeting is at 18:00") == 1


async def test_everything_else_is_chosen_under_the_preview(house: House, cast: Cast, nino: Chat, ana: Chat) -> None:
    await write(nino)
    card = nino.last_heard
    assert all(len(row) <= 3 for row in nino.last.rows)
    assert len(nino.buttons) <= 8
    await nino.presses("Change")
    assert nino.buttons == ["Text", "Who", "Picture", "Urgent", "Language of the text", "Back"]
    await nino.presses("Back")
    assert nino.last_heard == card
    await nino.presses("Change")
    await nino.presses("Picture")
    await nino.sends_photo(TINY, "")
    assert "Confirm and send" in nino.buttons
    assert only(house).blob_id is not None
    await nino.presses("Change")
    await nino.presses("Picture")
    await nino.presses("Without a picture")
    assert only(house).blob_id is None
    await nino.presses("Choose buttons")
    await nino.presses("“I have read it”")
    await nino.presses("Done")
    assert only(house).values["buttons"] == ["ack"]
    await nino.presses("Choose buttons")
    await nino.presses("No buttons")
    assert only(house).values["buttons"] == ["none"]


async def test_what_reads_as_before_is_not_shown_again(house: House, cast: Cast, nino: Chat) -> None:
    """Each language's message stands above already: only what changed comes anew, then the card."""
    await write(nino)
    heard = len(nino.heard)
    await nino.presses("Choose a time")
    await nino.says("tomorrow at 12:00")
    await nino.presses("My time")
    assert [one for one in nino.heard[heard:] if "Mute this topic" in str(one.shown.rows)] == []
    assert "It leaves Thu 14 Mar 2030, 12:00" in nino.last_heard
    heard = len(nino.heard)
    await nino.presses("Add another language")
    await nino.presses("ქართული")
    await nino.says("შეხვედრა პარასკევს")
    new = [one.shown.plain for one in nino.heard[heard:]]
    assert len(new) == 2
    assert new[0].startswith("შეხვედრა პარასკევს")


async def test_who_leaves_a_question_under_the_preview_is_back_at_the_card(
    house: House, cast: Cast, nino: Chat
) -> None:
    card = await write(nino)
    await nino.presses("Choose a time")
    await nino.presses("Cancel")
    assert nino.last_heard == card
    await nino.presses("Add another language")
    await nino.presses("Cancel")
    assert nino.last_heard == card
    await nino.presses("Confirm and send")
    assert only(house).state == "scheduled"


async def test_words_under_a_picture_stay_one_message(house: House, cast: Cast, nino: Chat) -> None:
    """What is sent as two messages could be neither corrected nor withdrawn in place."""
    await nino.says("/announce " + "x" * 701)
    await nino.presses("Change")
    await nino.presses("Picture")
    await nino.sends_photo(TINY, "")
    assert "With a picture 700 characters fit; this has 701." in nino.last_heard
    await nino.says("x" * 700)
    assert "Confirm and send" in nino.buttons
    assert only(house).blob_id is not None
    await nino.presses("Add another language")
    await nino.presses("ქართული")
    await nino.says("x" * 701)
    assert "With a picture 700 characters fit" in nino.last_heard
