"""Messages to somebody else wait for the end of that person's quiet hours; answers never do."""

from __future__ import annotations

from datetime import time, timedelta
from typing import TYPE_CHECKING

from handlers.kit.attention import Weight
from handlers.kit.desk import Desk, Note
from handlers.kit.view import View
from storage import Attention
from tests.handlers.activities.looking import logs

if TYPE_CHECKING:
    from tests.houses import Chat, House


async def test_a_question_at_night_is_heard_in_the_morning(ana: Chat, nino: Chat) -> None:
    """X6: what is not urgent waits to the end of quiet hours."""
    await logs(ana)
    ana.house.clock.move_to("2030-03-13 22:00", zone="Asia/Tbilisi")
    await nino.says("/review")
    await nino.presses("Beach")
    await nino.presses("Ask the author")
    await nino.says("Who counted the visitors?")
    assert "Who counted" not in ana.last_heard
    ana.house.clock.move_to("2030-03-14 07:59", zone="Asia/Tbilisi")
    await ana.house.tick()
    assert "Who counted" not in ana.last_heard
    ana.house.clock.move_to("2030-03-14 08:00", zone="Asia/Tbilisi")
    await ana.house.tick()
    assert "Who counted the visitors?" in ana.last_heard


async def test_an_answer_comes_at_any_hour(ana: Chat) -> None:
    ana.house.clock.move_to("2030-03-13 23:30", zone="Asia/Tbilisi")
    assert "reach" in await ana.says("/log beach clean-up yesterday, 12 volunteers, 3h")


async def test_what_new_quiet_hours_put_off_is_not_called_late(house: House, ana: Chat) -> None:
    """Nothing went wrong: nobody apologises for what the reader wished."""
    house.clock.move_to("2030-03-13 18:00", zone="Asia/Tbilisi")
    assert ana.person_id is not None
    wanted = house.clock.now + timedelta(hours=2)
    with house.database.begin() as uow:
        desk = Desk(uow, house.clock.now, house.ticks._house, house.texts)
        desk.hand_over([Note(ana.person_id, "test:1", "mail", Weight.MAIL, wanted, View("Who counted?"))])
        uow.attention.keep(ana.person_id, Attention(time(19), time(8)))
    house.clock.move_to("2030-03-13 20:00", zone="Asia/Tbilisi")
    await house.tick()
    before = len(ana.heard)
    house.clock.move_to("2030-03-14 08:00", zone="Asia/Tbilisi")
    await house.tick()
    assert len(ana.heard) == before + 1
    assert ana.last_heard == "Who counted?"
