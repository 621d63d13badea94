"""What the room holds about somebody: all of it in /mydata, and scrubbed by /forgetme."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from handlers.activities import duties, feature
from storage import activity_tables
from tests.handlers.activities.looking import logs

if TYPE_CHECKING:
    from tests.houses import Chat


def test_every_table_of_activities_is_answered_for() -> None:
    tables = {getattr(activity_tables, name).name for name in dir(activity_tables) if name.endswith("_table")}
    assert set(feature.stores) == tables


async def test_the_copy_holds_everything(ana: Chat, nino: Chat) -> None:
    """X8."""
    await logs(ana)
    await nino.says("/review")
    await nino.presses("Beach")
    await nino.presses("Ask the author")
    await nino.says("Who counted?")
    await ana.presses("Answer")
    await ana.says("The lifeguard.")
    with ana.house.database.begin(reads=True) as uow:
        assert ana.person_id is not None
        assert nino.person_id is not None
        own = json.dumps(duties.export(uow, ana.person_id))
        asked = json.dumps(duties.export(uow, nino.person_id))
    for said in ("Beach clean-up", "Tbilisi Youth", "environment", "Who counted?", "The lifeguard.", "2030-03-12"):
        assert said in own, said
    assert "Who counted?" in asked
    assert "Beach clean-up" not in asked


async def test_an_erased_author_is_nobody_and_the_figures_stay(ana: Chat, nino: Chat) -> None:
    """C5."""
    activity = await logs(ana)
    with ana.house.database.begin() as uow:
        assert ana.person_id is not None
        duties.forget(uow, ana.person_id)
        uow.people.forget(ana.person_id)
    await nino.says("/review")
    await nino.presses("(erased)")
    assert "Logged by nobody any more" in nino.last_heard
    assert "12 volunteers" in nino.last_heard
    assert "Beach" not in nino.last_heard
    with ana.house.database.begin(reads=True) as uow:
        assert uow.activities.get(activity.id).reached == 40
