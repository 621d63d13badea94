"""Forms as modals: opened at once or by a button, prefilled, refused, too late."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.platforms.contract import Gone
from bot.platforms.discord.custom_ids import FormPart
from handlers.kit.view import ShownDialog, ShownInput
from storage import MessageRef
from tests.fakes.discord_api import Fault
from tests.platforms.discord.bench import shown

if TYPE_CHECKING:
    from tests.platforms.discord.bench import Bench


def dialog(*inputs: ShownInput, draft: int = 7) -> ShownDialog:
    return ShownDialog(draft, "Log an activity", inputs)


TITLE = ShownInput("title", "Title", "line", value="Trees", required=True)
PEOPLE = ShownInput("people", "People", "number", help="A number.")


async def test_a_command_that_asks_opens_its_form_with_the_question_behind_it(bench: Bench) -> None:
    general, ana = bench.api.channel(bench.guild, "general"), bench.ana
    done = ana.runs("log", general)
    to, untold = bench.taken(done, asks=True), replace(TITLE, value="")
    await bench.writer.send(to, shown("Who took part?", "Skip", dialog=dialog(untold, PEOPLE)))
    assert ana.modal is not None
    assert (ana.modal.title, ana.modal.labels) == ("Log an activity", ["Title", "People"])
    assert [(one.text, one.labels) for one in ana.ephemerals(general)] == [("Who took part?", ["Fill in", "Skip"])]
    ana.closes_modal()
    slow = ana.runs("log", general)
    to = bench.taken(slow, asks=True)
    await bench.interactions.defer(str(slow.id))
    await bench.writer.send(to, shown("Who took part?", dialog=dialog(untold, PEOPLE)))
    assert (slow.modal, slow.said) == (None, "Who took part?")
    told = ana.runs("log", general)
    await bench.writer.send(bench.taken(told, asks=True), shown("Shall I save this?", dialog=dialog(TITLE, PEOPLE)))
    assert (told.modal, told.said) == (None, "Shall I save this?"), "all that is needed was said with the command"


async def test_what_answers_a_form_that_opened_at_once_replaces_the_question_behind_it(bench: Bench) -> None:
    general, ana = bench.api.channel(bench.guild, "general"), bench.ana
    asked = dialog(replace(TITLE, value=""), PEOPLE)
    long = shown("\n\n".join("Who took part? " * 60 for _ in range(6)), "Save")
    assert bench.writer.question_behind(7) == "", "nothing is known of it after a restart"
    for place in (general, None):
        opened = ana.runs("log", place)
        to = bench.taken(opened, asks=True)
        receipt = await bench.writer.send(to, shown("What did you do?", "Skip", dialog=asked))
        sent = opened
        for answer in (shown("Who took part?", "Skip"), long):  # the second time because the first seemed to fail
            sent = ana.submits({"Title": "Trees"})
            to, ref = bench.taken(sent), bench.writer.question_behind(7)
            assert ref == receipt.message
            await bench.writer.change(MessageRef("discord", to.chat, ref), answer)
            await bench.interactions.acknowledge(str(sent.id))
            opened.closed = False
        assert not sent.failed
        seen = ana.ephemerals(place) if place is not None else ana.heard
        assert not any("Skip" in one.labels for one in seen), "no button of the first question is left"
        assert seen[-1].labels == ["Save"]
        assert len(ana.heard) == (0 if place else 3), "what does not fit goes where the question stood"
        ana.closes_modal()
    bench.wait(16 * 60)
    with pytest.raises(Gone):
        await bench.writer.change(MessageRef("discord", bench.dm.chat, "e5"), shown("Who took part?"))


async def test_a_form_that_discord_refuses_is_asked_in_the_chat(bench: Bench) -> None:
    general, ana = bench.api.channel(bench.guild, "general"), bench.ana
    untold = replace(TITLE, value="")
    bench.forms[7] = shown("", dialog=dialog(untold))
    refused, lost = Fault(route="/callback", status=400, code=50035), Fault(route="/callback", kind="drop before")
    for fault in (refused, lost):
        bench.api.faults.append(fault)
        done = ana.runs("log", general)
        await bench.writer.send(bench.taken(done, asks=True), shown("What did you do?", dialog=dialog(untold)))
        assert ana.ephemerals(general)[-1].text == "What did you do?"
    await bench.writer.send(bench.dm, shown("What did you do?", dialog=dialog(untold)))
    pressed = ana.presses("Fill in", ana.heard[-1])
    bench.taken(pressed, asks=True)
    bench.api.faults.append(Fault(route="/callback", status=400, code=50035))
    assert not await bench.writer.open_form(str(pressed.id), FormPart(7, 1)), "Kith then asks it in words"
    assert ana.modal is None


async def test_a_form_opens_with_what_is_stored_and_what_was_typed_wrongly(bench: Bench) -> None:
    ana = bench.ana
    bench.forms[7] = shown("", dialog=dialog(TITLE, PEOPLE))
    wrong = ShownInput("people", "People", "number", value="lots", error="Type a number.", help="A number.")
    await bench.writer.send(bench.dm, shown("Nearly there.", "Cancel", dialog=dialog(TITLE, wrong)))
    assert ana.heard[-1].labels == ["Fix", "Cancel"]
    pressed = ana.presses("Fix", ana.heard[-1])
    bench.taken(pressed, asks=True)
    assert await bench.writer.open_form(str(pressed.id), FormPart(7, 1))
    assert ana.modal is not None
    assert list(ana.modal.values.items()) == [("People", "lots"), ("Title", "Trees")]
    sent = ana.submits({"People": "12"})
    to = bench.taken(sent)
    await bench.change(ana.heard[-1], shown("Shall I save this?", "Save", dialog=dialog(TITLE, PEOPLE)))
    await bench.writer.send(to, shown("Saved"))
    assert [one.text for one in ana.heard] == ["Shall I save this?", "Saved"]
    again = ana.presses("Fill in", ana.heard[0])
    bench.taken(again, asks=True)
    assert await bench.writer.open_form(str(again.id), FormPart(7, 3)), "a part that is no more is the last one"
    assert ana.modal.values == {"Title": "Trees", "People": ""}
    ana.closes_modal()
    over = ana.presses("Fill in", ana.heard[0])
    bench.taken(over, asks=True)
    assert not await bench.writer.open_form(str(over.id), FormPart(8, 1)), "somebody else's, or over"
    bench.wait(4)
    assert not await bench.writer.open_form(str(over.id), FormPart(7, 1)), "too late for a form"
    assert not await bench.writer.open_form("123", FormPart(7, 1))
