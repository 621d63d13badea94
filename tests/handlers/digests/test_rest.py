"""A digest keeps to one screen of buttons: the entries that have none there are opened behind "More"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.handlers.digests.world import forges, log

if TYPE_CHECKING:
    from tests.cast import Cast
    from tests.houses import Chat, House


async def test_entries_that_have_no_room_for_a_button_are_opened_behind_more(
    cast: Cast, ana: Chat, house: House
) -> None:
    await ana.says("/digest daily 9:00")
    for number in range(20):
        log(cast, "levan", f"Walk {number:02}")
    house.clock.pass_(hours=1)
    house.clock.move_to("2030-03-14 09:00", zone="Asia/Tbilisi")
    await house.tick()
    named = dict(line.split(". ", 1) for line in ana.last_heard.splitlines() if line[:1].isdigit())
    assert list(named) == [str(number) for number in range(1, 9)]
    direct = [label for label in ana.buttons if label.startswith(tuple("12345678"))]
    await ana.presses("More")
    behind = [label for label in ana.buttons if label.startswith(tuple("12345678"))]
    assert [label[0] for label in (*direct, *behind)] == list(named)
    await ana.presses(behind[-1])
    assert ana.last_heard.splitlines()[0] in named["8"], "what bears the number in the digest"


async def test_a_forged_list_of_entries_opens_nothing(ana: Chat) -> None:
    assert await forges(ana, "digests.rest~1~zz,a9999999999999999999,r,e-1")
    assert "Open" not in " ".join(ana.buttons)
