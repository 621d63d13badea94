"""C20: how-to questions about Kith; what the help cannot answer goes to one mentor at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from storage import Expert

if TYPE_CHECKING:
    from tests.cast import Cast
    from tests.houses import Chat, House


@pytest.mark.parametrize(
    ("who", "question", "command"),
    (
        ("ana", "how do I set my clock in Kith?", "/timezone"),
        ("ana", "where are the quiet hours in this app?", "/quiet"),
        ("olga", "где в боте тихие часы?", "/quiet"),
        ("marie", "comment régler les heures calmes dans kith ?", "/quiet"),
        ("levan", "სად არის ბოტში სიჩუმის საათები?", "/quiet"),
    ),
)
async def test_c20_the_help_answers_with_the_command(cast: Cast, who: str, question: str, command: str) -> None:
    asks = cast.people[who]
    assert command in await asks.says(question)
    await asks.presses(command)
    assert command not in asks.last_heard.splitlines()[0]


async def test_c20_what_the_help_does_not_say_goes_to_one_mentor_at_a_time(
    cast: Cast, house: House, ana: Chat, olga: Chat, levan: Chat
) -> None:
    for chat, label in ((olga, "Отвечать, как работает Kith"), (levan, "მკითხეთ, როგორ მუშაობს Kith")):
        await chat.says("/expert")
        await chat.presses(label)
    assert "The help does not say" in await ana.says("can Kith play the trumpet?")
    assert "Tool mentors: 2 members" in ana.last_heard
    await ana.presses("Ask a tool mentor")
    heard = [chat for chat in (olga, levan) if "can Kith play the trumpet?" in chat.last_heard]
    assert len(heard) == 1
    first, second = (olga, levan) if heard == [olga] else (levan, olga)
    await first.presses(first.buttons[1])
    assert "can Kith play the trumpet?" in second.last_heard
    await second.presses(second.buttons[0])
    await second.says("Not yet.")
    await second.presses(second.buttons[0])
    assert "Not yet." in ana.last_heard
    await ana.presses("It helped")
    assert "Let others learn from it" not in ana.buttons  # no practice about Kith itself
    assert "Ana" not in first.last_heard + second.last_heard


async def test_experts_on_themes_are_not_asked_how_kith_works(cast: Cast, house: House, ana: Chat, levan: Chat) -> None:
    with house.database.begin() as uow:
        expert = Expert(levan.person_id, cast.network, library=True, languages=("ka",))  # type: ignore[arg-type]
        uow.experts.keep(expert, now=house.clock.now)
    await ana.says("can Kith play the trumpet?")
    assert "Ask a tool mentor" not in ana.buttons
