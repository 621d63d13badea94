"""Days and times as people type them where a button was expected, and what is asked about a time that may mean two."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from handlers.activities.form import LOG
from handlers.kit.incoming import Pressed
from handlers.kit.view import Kind
from storage import Address
from tests.handlers.activities.looking import logged, logs, picks

if TYPE_CHECKING:
    from tests.houses import Chat


async def test_a_day_is_typed_behind_the_one_that_is_repeated(ana: Chat) -> None:
    """B3: the card of the earlier one asks for the day; whoever types it is understood."""
    await logs(ana)
    await logs(ana, "/log tree planting on 3 March, 5 volunteers, 2h, 9 visitors")
    ana.house.clock.pass_(days=7)
    await ana.says("/log again")
    (clean_up,) = (key.data for row in ana.last.rows for key in row if key.label.startswith("Beach"))
    await ana.presses("Tree planting")
    await ana.sends(Pressed(clean_up, "x", press="the other one"))
    assert "Beach clean-up" in ana.last_heard
    await ana.says("last Friday")
    assert "Fri 15 Mar 2030" in ana.last_heard
    await ana.presses("Save")
    assert (logged(ana)[0].title, logged(ana)[0].starts_on.isoformat()) == ("Beach clean-up", "2030-03-15")
    with ana.house.database.begin(reads=True) as uow:
        assert ana.person_id is not None
        assert uow.drafts.list_open(ana.person_id) == [], "the one that was chosen first does not wait for ever"


async def test_one_time_is_asked_as_each_ones_or_everybodys(ana: Chat) -> None:
    await ana.says("/log clean-up yesterday, 8 volunteers, 2 h per day, 10 guests #environment")
    assert ana.last_heard == "2 h – is that for each of you, or in all?"
    assert ana.buttons[:2] == ["2 h each", "2 h in all"]
    await ana.presses("2 h in all")
    assert "2 h in all (about 0.25 h each)" in ana.last_heard


async def test_a_day_that_is_none_is_asked_again(ana: Chat) -> None:
    """A button's data can be made up."""
    activity = await logs(ana)
    for act in ("repeat", "again", "vary"):
        await ana.sends(Pressed(f"activities.{act}~{activity.id}~2030-13-99", "x", press=act))
        assert "could not read a day" in ana.last_heard, act


def test_a_calendar_may_be_shown_for_the_day() -> None:
    field = LOG.field("when")
    assert field is not None
    assert field.kind is Kind.DATE


async def test_a_letter_about_what_became_private_is_not_sent(ana: Chat, claire: Chat) -> None:
    activity = await logs(ana)
    with ana.house.database.begin() as uow:
        uow.outbox.add(
            f"activity-joint:{activity.id}:3:{claire.person_id}",
            Address("fake", claire.id),
            {"pieces": ["Beach clean-up"]},
            now=ana.house.clock.now,
            due_at=ana.house.clock.now + timedelta(hours=1),
        )
    await ana.says("/mine")
    await ana.presses("Beach")
    await picks(ana, "Who sees it")
    await ana.presses("Only me")
    await ana.presses("Save")
    with ana.house.database.begin(reads=True) as uow:
        assert uow.outbox.count_by_state().get("waiting", 0) == 0
