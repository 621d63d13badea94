"""/criteria: a network decides what it asks, from the chat, in its languages; what was answered keeps its words. B4."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.incoming import Pressed
from storage import Criterion
from tests.handlers.checks.answering import answers, logs, opens_check

if TYPE_CHECKING:
    from tests.cast import Cast
    from tests.houses import Chat


def in_force(cast: Cast) -> list[Criterion]:
    with cast.house.database.begin(reads=True) as uow:
        found = uow.checks.find_list(cast.network)
    assert found is not None
    return list(found.criteria)


async def test_words_are_changed_for_one_language(root: Chat, ana: Chat, marie: Chat) -> None:
    await root.says("/criteria")
    assert "1. It has a social aim that fits into one sentence. (weight 2)" in root.last_heard
    await root.presses("1")
    await root.presses("Its words in each language")
    await root.presses("français")
    assert "Son but social" in root.last_heard
    await root.presses("Change what is asked")
    assert "Now: Son but social" in root.last_heard
    await root.says("Elle rend quelqu’un plus heureux.")
    await ana.says("/check")
    assert "1 of 7: It has a social aim" in ana.last_heard
    await marie.says("/check")
    assert "1 sur 7 : Elle rend quelqu’un plus heureux." in marie.last_heard.replace("\u202f", " ")


async def test_what_was_answered_keeps_the_words_it_was_answered_with(root: Chat, ana: Chat) -> None:
    await logs(ana)
    await opens_check(ana)
    await answers(ana, "ynyyyy-")
    await root.says("/criteria")
    await root.presses("2")
    await root.presses("Its words in each language")
    await root.presses("Change what is asked")
    await root.says("Something else altogether.")
    await ana.presses("To the activity")
    await ana.presses("Is it a good activity?")
    await ana.presses("All reasons")
    assert "The people it is for have a say in it. (no)" in ana.last_heard
    await ana.presses("Back")
    await ana.presses("Check it anew")
    await ana.presses("Yes")
    assert "2 of 7: Something else altogether." in ana.last_heard


async def test_an_open_check_is_not_moved_by_a_change(root: Chat, ana: Chat) -> None:
    await ana.says("/check")
    await answers(ana, "yy")
    await root.says("/criteria")
    await root.presses("3")
    await root.presses("Take it out")
    assert "3 of 7" in ana.last_heard
    assert "It qualifies" in await answers(ana, "yyyy-")
    await ana.says("/check")
    assert "1 of 6" in ana.last_heard


async def test_order_musts_weights_and_bounds(root: Chat, cast: Cast) -> None:
    await root.says("/criteria")
    await root.presses("3")
    await root.presses("One up")
    assert [one.key for one in in_force(cast)][:3] == ["aim", "partner", "voice"]
    await root.presses("1")
    await root.presses("Make it a must")
    await root.presses("Another weight")
    await root.presses("About minors")
    first = in_force(cast)[0]
    assert (first.must, first.weight, first.minors) == (True, 3, True)
    await root.presses("Back")
    assert "Add one" not in root.buttons, "seven is enough"
    for _ in range(2):
        await root.presses("2")
        await root.presses("Take it out")
    await root.presses("2")
    assert "at least 5" in await root.presses("Take it out")
    assert len(in_force(cast)) == 5


async def test_one_of_their_own_is_added(root: Chat, olga: Chat, cast: Cast) -> None:
    await root.says("/criteria")
    await root.presses("2")
    await root.presses("Take it out")
    await root.presses("Add one")
    await root.says("It costs nothing for those who come.")
    await root.says("Ask the town for the room.")
    await root.presses("No label without it")
    assert "7. It costs nothing for those who come. (a must)" in root.last_heard
    await olga.says("/check")
    await answers(olga, "yyyyy-")
    assert "7 из 7: It costs nothing for those who come." in olga.last_heard, "another language stands in"
    said = await answers(olga, "n")
    assert "Обычное дело" in said
    assert "Ask the town for the room." in said
    assert in_force(cast)[-1].must


async def test_a_ready_made_list_takes_its_place(root: Chat, levan: Chat) -> None:
    await root.says("/criteria")
    await root.presses("Begin with a ready-made list")
    await root.presses("Educators as civic activists")
    assert "6. Nobody gets into danger by it" in root.last_heard
    await root.presses("Use this list")
    assert "in force from now on" in root.last_heard
    await levan.says("/check")
    assert "იწყება საჭიროებით" in levan.last_heard


async def test_only_who_coordinates_the_network_decides(ana: Chat, nino: Chat, tamar: Chat) -> None:
    for chat in (ana, nino, tamar):
        assert "Only a coordinator" in await chat.says("/criteria")
        for act in ("list", "ready~label", "use~civic", "set~aim~en~must", "remove~aim", "word~aim~en~words", "add"):
            await chat.sends(Pressed(f"checks.{act}", "x"))
            assert "Only a coordinator" in chat.last_heard, (chat.id, act)


async def test_buttons_of_an_older_list_say_so(root: Chat) -> None:
    await root.says("/criteria")
    await root.sends(Pressed("checks.criterion~gone", "x"))
    assert "The list has changed since" in root.last_heard
