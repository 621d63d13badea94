"""What Kith says arrives at Discord: in answers to interactions, in direct messages and channels, once and in order."""

from __future__ import annotations

import asyncio
import itertools
from typing import TYPE_CHECKING

import pytest

from bot.platforms.contract import Gone, Rejected, RetryLater, Turn, Unreachable
from handlers.kit.view import Key, Piece, Shown, ShownFile
from storage import Address, MessageRef
from tests.fakes.discord_api import Fault
from tests.platforms.discord.bench import OPEN_DM, SEND, shown

if TYPE_CHECKING:
    from tests.fakes.discord_api.faults import Kind
    from tests.platforms.discord.bench import Bench


async def test_a_direct_message_is_opened_once_and_calls_nobody(bench: Bench) -> None:
    bench.blobs[4] = b"tree"
    await bench.writer.send(bench.dm, shown("Hello @everyone", "Next"))
    picture = ShownFile(4, "trees.png", "image/png", "Twelve people plant trees")
    receipt = await bench.writer.send(bench.dm, Shown((Piece(f"<@{bench.ana.id}>"),), files=(picture,)))
    first, second = bench.ana.heard
    assert (first.text, first.labels) == ("Hello \\@everyone", ["Next"])
    assert not first.rings_all
    assert (second.mentions, second.pinged) == ([bench.ana.user], []), "the words are there, the bell is not"
    assert [(file.filename, file.description) for file in second.attachments] == [("trees.png", picture.alt)]
    assert receipt.message == str(second.id)
    assert bench.asked(OPEN_DM) == 1


async def test_a_message_is_changed_in_its_place_and_taken_away(bench: Bench) -> None:
    bench.blobs[4] = b"tree"
    picture = ShownFile(4, "trees.png", "image/png", "Trees")
    await bench.writer.send(bench.dm, Shown((Piece("Old"),), ((Key("Next", "x"),),), (picture,)))
    (message,) = bench.ana.heard
    assert await bench.change(message, shown("New")) == await bench.change(message, shown("New"))
    assert (message.text, message.labels, message.attachments) == ("New", [], [])
    long = "word " * 700
    await bench.change(message, shown(f"{long}\n\n{long}", "Next"))
    assert [bool(one.labels) for one in bench.ana.heard] == [False] * (len(bench.ana.heard) - 1) + [True]
    assert len(bench.ana.heard) > 2
    ref = MessageRef("discord", str(bench.ana.id), str(message.id))
    await bench.writer.remove(ref)
    for again in (bench.writer.remove(ref), bench.writer.change(ref, shown("Too late"))):
        with pytest.raises(Gone):
            await again


async def test_closed_doors_are_told_once_and_open_again_with_the_persons_word(bench: Bench) -> None:
    bench.ana.closes_dms()
    for _ in range(3):
        with pytest.raises(Unreachable):
            await bench.writer.send(bench.dm, shown("Reminder"), Turn(priority=5))
    assert bench.api.invalid_requests == 1, "each refusal counts against the bot"
    bench.ana.opens_dms()
    bench.writer.knows(str(bench.ana.id), bench.ana.says("hello").channel.id)
    await bench.writer.send(bench.dm, shown("Reminder"), Turn(priority=5))
    stranger = Address("discord", str(bench.api.person("Bob").id))
    with pytest.raises(Unreachable):
        await bench.writer.send(stranger, shown("Hello"))
    with pytest.raises(Rejected):
        await bench.writer.send(Address("discord", "nobody"), shown("Hello"))


async def test_a_channel_of_a_server(bench: Bench) -> None:
    general, staff = (bench.api.channel(bench.guild, name) for name in ("general", "staff"))
    await bench.writer.send(Address("discord", f"c{general.id}"), shown("News", "Join"))
    (message,) = bench.api.posted(general)
    assert message.labels == ["Join"]
    await bench.writer.change(MessageRef("discord", f"c{general.id}", str(message.id)), shown("Old news"))
    assert message.text == "Old news"
    bench.api.deny(staff)
    with pytest.raises(Unreachable):
        await bench.writer.send(Address("discord", f"c{staff.id}"), shown("News"))


async def test_a_command_in_a_server_is_answered_for_this_person_alone(bench: Bench) -> None:
    general, ana = bench.api.channel(bench.guild, "general"), bench.ana
    done = ana.runs("help", general)
    to = bench.taken(done)
    first = await bench.writer.send(to, shown("Help", "More"))
    second = await bench.writer.send(to, shown("And this"))
    await bench.interactions.acknowledge(str(done.id), {"content": "not needed"})
    help_, more = ana.ephemerals(general)
    assert (first.message, second.message) == (f"e{help_.id}", f"e{more.id}")
    assert (help_.text, more.text, ana.heard, bench.api.posted(general)) == ("Help", "And this", [], [])
    pressed = ana.presses("More", help_, channel=general)
    bench.taken(pressed)
    receipt = await bench.change(help_, shown("All of it", "Less"))
    await bench.interactions.acknowledge(str(pressed.id))
    assert (receipt.message, help_.text, pressed.failed) == (first.message, "All of it", False)
    assert len(ana.ephemerals(general)) == 2
    await bench.writer.remove(MessageRef("discord", str(ana.id), second.message or ""))
    assert ana.ephemerals(general) == [help_]
    bench.wait(16 * 60)
    with pytest.raises(Gone):
        await bench.change(help_, shown("Too late"))
    late = await bench.writer.send(to, shown("By direct message"))
    assert [message.text for message in ana.heard] == ["By direct message"]
    assert late.message == str(ana.heard[0].id)


async def test_a_slow_answer_takes_the_place_of_thinking(bench: Bench) -> None:
    general, ana = bench.api.channel(bench.guild, "general"), bench.ana
    done = ana.runs("help", general)
    to = bench.taken(done)
    await asyncio.gather(bench.interactions.defer(str(done.id)), bench.interactions.defer(str(done.id)))
    assert ana.ephemerals(general)[0].loading
    await bench.writer.send(to, shown("Help"))
    await bench.writer.send(to, shown("More"))
    assert [message.text for message in ana.ephemerals(general)] == ["Help", "More"]
    silent = ana.runs("help", general)
    bench.taken(silent)
    await bench.interactions.defer(str(silent.id))
    await bench.interactions.acknowledge(str(silent.id))
    assert len(ana.ephemerals(general)) == 2, "nothing was said, so nobody goes on thinking"
    with_toast = ana.runs("help", general)
    bench.taken(with_toast)
    await bench.interactions.acknowledge(str(with_toast.id), {"content": "Nothing new"})
    assert ana.ephemerals(general)[-1].text == "Nothing new"
    late = ana.runs("help", general)
    bench.taken(late)
    await asyncio.gather(
        bench.interactions.defer(str(late.id)),
        bench.interactions.acknowledge(str(late.id), {"content": "Try again"}),
    )
    assert ana.ephemerals(general)[-1].text == "Try again"
    assert not ana.ephemerals(general)[-1].loading, "its one message says it, and nobody goes on thinking"
    assert ana.failures(general) == []


async def test_a_first_answer_that_takes_long_on_its_way_is_not_given_up(bench: Bench) -> None:
    """Else the answer would go elsewhere, and "thinking" would stand there for ever."""
    general, ana = bench.api.channel(bench.guild, "general"), bench.ana
    done = ana.runs("help", general)
    to = bench.taken(done)
    one = bench.interactions.find(str(done.id))
    assert one is not None
    deferred = asyncio.create_task(bench.interactions.defer(str(done.id)))
    await asyncio.sleep(0)
    one.since -= 5
    await bench.writer.send(to, shown("Help"))
    await deferred
    assert [message.text for message in ana.ephemerals(general)] == ["Help"]


async def test_a_lost_deferral_never_puts_a_private_answer_into_a_public_message(bench: Bench) -> None:
    """Discord has it, Kith does not know: the original of a press is what everybody in the channel sees."""
    general, ana = bench.api.channel(bench.guild, "general"), bench.ana
    await bench.writer.send(Address("discord", f"c{general.id}"), shown("Who comes?", "I do"))
    pressed = ana.presses("I do", channel=general)
    to = bench.taken(pressed)
    bench.api.faults.append(Fault(route="/callback", kind="drop after"))
    await bench.interactions.defer(str(pressed.id))
    await bench.writer.send(to, shown("You come, Ana. Your phone is +995 1."))
    await bench.interactions.acknowledge(str(pressed.id))
    assert [message.text for message in bench.api.posted(general)] == ["Who comes?"]
    assert [message.text for message in ana.ephemerals(general)] == ["You come, Ana. Your phone is +995 1."]
    assert ["40060" in one for one in bench.api.world.complaints] == [True], "answered again, not knowing better"
    bench.api.world.complaints.clear()


async def test_two_letters_of_the_same_words_both_arrive_when_the_first_broke_off(bench: Bench) -> None:
    letter = shown("Water the trees")
    bench.api.faults.append(Fault(route=SEND, kind="drop before"))
    with pytest.raises(RetryLater):
        await bench.writer.send(bench.dm, letter, Turn(name="a1.1"))
    await bench.writer.send(bench.dm, letter, Turn(name="a2.1"))
    await bench.writer.send(bench.dm, letter, Turn(name="a1.1"))
    assert [message.text for message in bench.ana.heard] == ["Water the trees"] * 2


async def test_presses_in_direct_messages(bench: Bench) -> None:
    ana = bench.ana
    await bench.writer.send(bench.dm, shown("Question", "Yes", "Again"))
    (question,) = ana.heard
    before = len(bench.api.world.calls)
    pressed = ana.presses("Yes", question)
    to = bench.taken(pressed)
    await bench.change(question, shown("Answered", "Again"))
    await bench.writer.send(to, shown("Thank you"))
    await bench.interactions.acknowledge(str(pressed.id))
    assert len(bench.api.world.calls) - before == 2, "the change is the acknowledgement"
    assert [message.text for message in ana.heard] == ["Answered", "Thank you"]
    slow = ana.presses("Again", question)
    bench.taken(slow)
    await bench.interactions.defer(str(slow.id))
    await bench.change(question, shown("Slowly", "Again"))
    quiet = ana.presses("Again", question)
    bench.taken(quiet)
    await bench.interactions.acknowledge(str(quiet.id), {"content": "Already done"})
    assert [(message.text, message.ephemeral_to is ana.user) for message in ana.heard] == [
        ("Slowly", False), ("Thank you", False), ("Already done", True),
    ]  # fmt: skip
    missed = ana.presses("Again", question)
    to = bench.taken(missed)
    bench.wait(4)
    await bench.change(question, shown("Changed all the same"))
    await bench.writer.send(to, shown("And said"))
    assert (question.text, ana.heard[-1].text) == ("Changed all the same", "And said")
    assert ana.failures() == [missed]


@pytest.mark.parametrize("kind", ("drop after", "drop before", "garbage"))
async def test_a_long_letter_that_broke_off_goes_on_where_it_stopped(bench: Bench, kind: Kind) -> None:
    letter = shown("\n\n".join(f"{number} {'word ' * 380}" for number in range(4)), "Next")
    turns = itertools.count(1)

    def third_one_fails() -> None:
        if next(turns) == 3:
            bench.api.faults.append(Fault(route=SEND, kind=kind))

    if kind == "garbage":
        await bench.writer.send(bench.dm, letter, Turn(check=third_one_fails))  # the library asks again by itself
    else:
        with pytest.raises(RetryLater):
            await bench.writer.send(bench.dm, letter, Turn(check=third_one_fails))
        await bench.writer.send(bench.dm, letter)
    assert [message.text[:1] for message in bench.ana.heard] == ["0", "1", "2", "3"]
    assert [message.labels for message in bench.ana.heard] == [[], [], [], ["Next"]]
    await bench.writer.send(bench.dm, letter)
    assert len(bench.ana.heard) == 8, "the same words said again are said again"


async def test_a_limit_is_waited_out_and_a_ban_stops_everything_but_answers(bench: Bench) -> None:
    bench.api.faults.append(Fault(route=SEND, kind="flood", retry_after=0.1))
    await bench.writer.send(bench.dm, shown("after a moment"))
    bench.api.faults.append(Fault(route=SEND, kind="cloudflare", retry_after=3600))
    asked = bench.asked("/messages")
    for address in (bench.dm, Address("discord", f"c{bench.api.channel(bench.guild, 'general').id}")):
        with pytest.raises(RetryLater) as refused:
            await bench.writer.send(address, shown("during a ban"))
        assert refused.value.whole_bot
        assert refused.value.after is not None
        assert refused.value.after.total_seconds() > 3500
    assert bench.asked("/messages") == asked + 1
    done = bench.ana.runs("help", bench.api.channel(bench.guild, "general"))
    await bench.writer.send(bench.taken(done), shown("an answer"))
    assert done.said == "an answer"


async def test_what_cannot_be_sent_is_rejected(bench: Bench) -> None:
    bench.blobs[1] = b"x" * (10 * 1024 * 1024 + 1)
    for trouble in (
        Shown(()),
        Shown((), files=(ShownFile(1, "large.bin", "application/zip", ""),)),
        Shown((), files=(ShownFile(2, "gone.bin", "application/zip", ""),)),
    ):
        with pytest.raises(Rejected):
            await bench.writer.send(bench.dm, trouble)
