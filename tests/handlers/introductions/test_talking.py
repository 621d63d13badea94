"""C2: a talk through Kith by chosen names: what is passed on, changed and taken back; what goes where; the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.incoming import Edited, Located, Photographed, Written
from storage import OutboxId
from tests.handlers.introductions.files import GPS, everything_in, told_docx, told_jpeg
from tests.handlers.introductions.people import agreed, list_them, press, reply, send, send_file

if TYPE_CHECKING:
    from tests.cast import Cast
    from tests.houses import Chat

PHONE = "Samsung of Ana Tsiklauri"


async def talking(cast: Cast, one: Chat, other: Chat) -> int:
    """Both have the talk open; its number."""
    list_them(cast, "ana", "marie", "olga", "levan")
    number = await agreed(one, other)
    await press(one, "introductions.talk", number)
    await press(other, "introductions.talk", number)
    return number


def blob_of(cast: Cast, chat: Chat) -> tuple[str, str, bytes]:
    """Name, alt text and bytes of the last file that somebody got."""
    file = next(heard.shown.files[0] for heard in reversed(chat.heard) if heard.shown.files)
    with cast.house.database.begin() as uow:
        stored = uow.blobs.get(file.blob)  # type: ignore[arg-type]
    assert stored.name == file.name
    return file.name, file.alt, stored.data


async def test_words_go_both_ways_follow_edits_and_can_be_taken_back(cast: Cast, olga: Chat, levan: Chat) -> None:
    """In Russian and Georgian, each with Kith's own words in their language."""
    number = await talking(cast, olga, levan)
    await olga.says("Здравствуйте! Как вы работаете со школами?")
    assert levan.last_heard == "Olga:\nЗдравствуйте! Как вы работаете со школами?"
    assert olga.last_heard == "Передано. Кому: Levan."
    await olga.edits("Здравствуйте! Как вы начинали?")
    assert levan.last_heard == "Olga:\nЗдравствуйте! Как вы начинали?\n(შეცვლილია)"
    await levan.says("გამარჯობა, ოლგა!")
    assert olga.last_heard == "Levan:\nგამარჯობა, ოლგა!"
    await olga.says("забери")
    assert "Как вы" not in "".join(heard.shown.plain for heard in levan.heard)
    assert [gone.shown.plain.split("\n")[0] for gone in cast.house.platform.removed] == ["Olga:"]
    assert olga.last_heard == "Сообщение отозвано."
    await press(levan, "introductions.pause", number)
    await olga.says("Ещё раз")
    assert levan.buttons == ["მიწერა: Olga", "დაბლოკვა ან საჩივარი"]
    await levan.says("ჩემი საქმეები")
    assert olga.last_heard == "Передано. Кому: Levan.", "what is written in a pause goes nowhere"


async def test_what_is_not_delivered_yet_changes_and_goes_without_a_trace(cast: Cast, ana: Chat, marie: Chat) -> None:
    """Quiet hours of the reader hold a message back; what was taken back by then never comes."""
    list_them(cast, "ana", "marie")
    number = await agreed(ana, marie)
    await press(ana, "introductions.talk", number)
    await marie.says("/quiet 21:00-08:00")
    cast.house.clock.move_to("2030-03-13 22:00", zone="Europe/Paris")
    said = len(marie.heard)
    await press(ana, "introductions.talk", number)
    await ana.says("First thought")
    await ana.edits("Second thought")
    await ana.says("A slip")
    await ana.presses("Take back")
    assert len(marie.heard) == said
    cast.house.clock.move_to("2030-03-14 08:01", zone="Europe/Paris")
    await cast.house.tick()
    new = [heard.shown.plain for heard in marie.heard[said:]]
    assert new == ["Ana\u202f:\nSecond thought\n(modifié)"], "and it is not called late: she wished it so"


async def test_who_is_in_the_talk_is_awake(cast: Cast, ana: Chat, marie: Chat) -> None:
    await talking(cast, ana, marie)
    await marie.says("/quiet 21:00-08:00")
    cast.house.clock.move_to("2030-03-13 21:30", zone="Europe/Paris")
    await press(marie, "introductions.talk", 1)
    await press(ana, "introductions.talk", 1)
    await ana.says("Are you still there?")
    assert marie.last_heard == "Ana\u202f:\nAre you still there?"


async def test_pictures_and_files_go_without_what_they_tell(cast: Cast, ana: Chat, marie: Chat) -> None:
    await talking(cast, ana, marie)
    await ana.sends_photo(told_jpeg(), "Our garden")
    name, alt, data = blob_of(cast, marie)
    assert (name, alt, marie.last_heard) == ("picture.jpg", "Envoi de Ana", "Ana\u202f:\nOur garden")
    assert GPS not in data
    await send_file(ana, told_docx(PHONE), "docx", "The plan")
    assert "It arrives as document.docx" in ana.last_heard
    assert "I took out what it told about its author" in ana.last_heard
    assert not any("docx" in heard.shown.plain for heard in marie.heard), "nothing goes before it is said so"
    await ana.presses("Send it")
    name, _, data = blob_of(cast, marie)
    assert name == "document.docx"
    assert PHONE.encode() not in everything_in(data)
    assert marie.last_heard == "Ana\u202f:\nThe plan"
    await ana.presses("Take back")
    assert not any(heard.shown.files and heard.shown.files[0].name == "document.docx" for heard in marie.heard)


async def test_a_command_under_a_picture_or_file_goes_nowhere(cast: Cast, ana: Chat, marie: Chat) -> None:
    """It is Kith's wherever it is written, as is said when the talk begins."""
    await talking(cast, ana, marie)
    said = len(marie.heard)
    assert "What I can do" in await ana.sends_photo(told_jpeg(), "/help")
    assert "What I can do" in await send_file(ana, told_docx(PHONE), "docx", " /help")
    assert len(marie.heard) == said


async def test_what_cannot_be_cleaned_or_tells_too_much_is_refused(cast: Cast, ana: Chat, marie: Chat) -> None:
    await talking(cast, ana, marie)
    said = len(marie.heard)
    heic = b"\0\0\0\x18ftypheic" + bytes(40)
    assert "cannot free this picture" in await ana.sends_photo(heic)
    commented = told_docx(PHONE, more={"word/comments.xml": b"x"})
    assert "comments, tracked changes" in await send_file(ana, commented, "docx")
    assert "PDF, Word" in await send_file(ana, b"MZ\0\0", "exe")
    assert "I pass on text, pictures and files" in await send(ana, Located(41.7, 44.8, "own-place"))
    assert "I pass on text, pictures and files" in await send(ana, Written("", "own-contact-card"))
    assert "too long" in await ana.says("a" * 3501)
    assert "could not fetch the picture" in await send(ana, Photographed("x", "", "own-big", 30_000_000))
    assert len(marie.heard) == said


async def test_commands_work_and_words_that_could_be_one_are_asked_about(cast: Cast, ana: Chat, marie: Chat) -> None:
    """Nothing goes to a person that was meant for Kith, or the other way round."""
    await talking(cast, ana, marie)
    await ana.says("Hello")
    assert marie.last_heard == "Ana\u202f:\nHello", "a greeting is for whoever one talks with"
    said = len(marie.heard)
    assert "not logged anything yet" in await ana.says("/mine")
    assert await ana.says("help") == "Is this for Marie, or for me?\n\nhelp"
    assert len(marie.heard) == said
    await ana.presses("For Marie")
    assert marie.last_heard == "Ana\u202f:\nhelp"
    await ana.says("mine")
    await ana.presses("For Kith")
    assert "not logged anything yet" in ana.last_heard
    assert marie.last_heard == "Ana\u202f:\nhelp"


async def test_an_open_form_takes_what_is_written_and_afterwards_it_is_asked(
    cast: Cast, ana: Chat, marie: Chat
) -> None:
    await talking(cast, ana, marie)
    said = len(marie.heard)
    cast.house.clock.pass_(minutes=1)
    await ana.says("/contact")
    cast.house.clock.pass_(minutes=1)
    await ana.presses("Your section")
    await ana.says("May we use the hall?")
    assert len(marie.heard) == said, "an open form wins"
    await ana.says("/cancel")
    cast.house.clock.pass_(minutes=1)
    await ana.says("Where were we?")
    assert "Is this for Marie, or for me?" in ana.last_heard
    await ana.presses("For Marie")
    assert marie.last_heard == "Ana\u202f:\nWhere were we?"
    await ana.says("And now?")
    assert marie.last_heard == "Ana\u202f:\nAnd now?", "it goes on without asking"


async def test_a_reply_goes_to_its_writer_even_over_a_form(cast: Cast, ana: Chat, marie: Chat) -> None:
    number = await talking(cast, ana, marie)
    await marie.says("Bonjour Ana")
    await press(ana, "introductions.pause", number)
    await ana.says("/contact")
    await reply(ana, "Hello Marie", "Bonjour Ana")
    assert marie.last_heard == "Ana\u202f:\nHello Marie"
    assert "ancelled" in await ana.says("/cancel")


async def test_a_talk_that_rested_does_not_take_words_without_asking(cast: Cast, ana: Chat, marie: Chat) -> None:
    await talking(cast, ana, marie)
    cast.house.clock.pass_(hours=1, minutes=1)
    await ana.says("yesterday we cleaned a beach")
    assert "Is this for Marie, or for me?" in ana.last_heard
    assert "has rested" in await ana.sends_photo(told_jpeg())
    await ana.presses("Continue the talk")
    await ana.says("yesterday we cleaned a beach")
    assert marie.last_heard == "Ana\u202f:\nyesterday we cleaned a beach"


async def test_words_in_doubt_are_let_go_after_an_hour(cast: Cast, ana: Chat, marie: Chat) -> None:
    await talking(cast, ana, marie)
    await ana.says("help")
    cast.house.clock.pass_(hours=1, minutes=1)
    await ana.presses("For Marie")
    assert "no longer have these words" in ana.last_heard


async def test_either_side_ends_it_and_nothing_goes_any_more(cast: Cast, ana: Chat, marie: Chat) -> None:
    number = await talking(cast, ana, marie)
    await press(marie, "introductions.end", number)
    await marie.presses("Oui, terminer")
    assert "Marie has ended your introduction" in ana.last_heard
    said = len(marie.heard)
    await ana.says("But why?")
    assert len(marie.heard) == said
    assert "no longer open" in await press(ana, "introductions.talk", number)
    await ana.presses("It helped")
    assert any("Thank you for telling" in heard.shown.plain for heard in ana.heard)


async def test_block_and_report_take_two_taps_each(cast: Cast, ana: Chat, marie: Chat, tamar: Chat) -> None:
    await talking(cast, ana, marie)
    await press(marie, "introductions.pause", 1)
    await ana.says("You are a fool")
    await marie.presses("Bloquer ou signaler")
    await marie.presses("Signaler\u202f: blessant")
    cast.house.clock.pass_(minutes=1)
    await cast.house.tick()
    assert "Introduction: № 1" in tamar.last_heard, "who coordinates the country of whoever is reported"
    assert "fool" not in tamar.last_heard, "what was said in the talk is nowhere"
    await press(marie, "introductions.trouble", 1)
    await marie.presses("Bloquer")
    assert "C’est bloqué\u202f: Ana" in marie.last_heard
    assert "Marie has ended your introduction" in ana.last_heard
    assert "not possible" in await press(ana, "introductions.propose", "person", marie.person_id or 0)
    await press(marie, "introductions.blocked")
    await marie.presses("Débloquer Ana")
    with cast.house.database.begin() as uow:
        assert marie.person_id is not None
        assert uow.relays.list_blocked(marie.person_id) == []


async def test_what_a_moderator_holds_is_not_passed_on(cast: Cast, ana: Chat, marie: Chat, root: Chat) -> None:
    number = await talking(cast, ana, marie)
    await press(marie, "moderation.because", "introduction", number, "offensive")
    with cast.house.database.begin() as uow:
        case = uow.reports.find_about("introduction", number)
        assert case is not None
        uow.reports.hold(case.id)
    said = len(marie.heard)
    assert "looking at a report" in await ana.says("Hello?")
    assert len(marie.heard) == said
    assert "Ana and Marie" in await press(root, "introductions.judge", number)
    assert "Ana" not in await press(cast.people["olga"], "introductions.judge", number)


async def test_an_edit_of_something_else_is_not_passed_on(cast: Cast, ana: Chat, marie: Chat) -> None:
    await ana.says("/mine")
    await talking(cast, ana, marie)
    before = [(heard.shown, heard.changes) for heard in marie.heard]
    await send(ana, Edited("/mine now", ana.own[0]))
    assert [(heard.shown, heard.changes) for heard in marie.heard] == before


async def test_words_are_wiped_once_they_are_delivered(cast: Cast, ana: Chat, marie: Chat) -> None:
    """Kept only as long as needed: no table holds them afterwards."""
    await talking(cast, ana, marie)
    secret = "the-hazel-grove-at-seven"
    await ana.says(secret)
    assert secret in marie.last_heard
    await ana.says("help")
    await cast.house.delivery.settle()
    with cast.house.database.begin() as uow:
        assert secret not in _dump(uow)
        assert uow.outbox.list_receipts("relay:1", after=OutboxId(0))


def _dump(uow: object) -> str:
    from sqlalchemy import select

    from storage.schema import metadata

    connection = uow._connection  # type: ignore[attr-defined]
    return "\n".join(
        repr(row) for table in metadata.sorted_tables for row in connection.execute(select(table)) if table.name
    )


async def test_a_slash_passes_nothing_on_and_a_greeting_before_the_talk_is_asked_about(
    cast: Cast, ana: Chat, marie: Chat
) -> None:
    """C2: a message edited into a command stays what it was; a hello before a way is chosen is not lost, nor sent."""
    list_them(cast, "ana", "marie")
    number = await agreed(ana, marie)
    before = len(marie.heard)
    assert "Is this for Marie, or for me?" in await ana.says("Hello Marie, nice to meet you")
    assert "Nobody has chosen yet" in ana.last_heard
    assert len(marie.heard) == before
    await ana.presses("For Kith")
    assert "Hello Marie" not in marie.last_heard
    cast.house.clock.pass_(hours=2)
    await ana.says("beach clean-up yesterday")
    assert "for Marie" not in ana.last_heard, "later only a greeting is in doubt"
    await ana.says("/cancel")
    assert "for Marie" in await ana.says("hello")
    await ana.presses("For Marie")
    assert marie.heard[-1].shown.plain == "Ana\u202f:\nhello"
    await press(ana, "introductions.talk", number)
    await ana.says("My plan")
    assert "goes to nobody" in await ana.edits("/log beach clean-up")
    assert marie.last_heard == "Ana\u202f:\nMy plan"
