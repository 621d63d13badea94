"""C5, X8: what is handed out, and what is left when somebody goes."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from handlers.cohorts import duties
from tests.handlers.cohorts.learning import PLAN, TITLE

if TYPE_CHECKING:
    from storage import Cohort
    from tests.cast import Cast
    from tests.houses import Chat


def put(cast: Cast) -> Cohort:
    """Ana has a seat in what Nino leads, was there, and said something of herself."""
    now = cast.house.clock.now
    ana, nino = cast.people["ana"].person_id, cast.people["nino"].person_id
    assert ana is not None
    assert nino is not None
    with cast.house.database.begin() as uow:
        plan = replace(PLAN, questions=("Interviews",))
        cohort = uow.cohorts.add(cast.network, plan, author_id=nino, facilitator_id=nino, now=now)
        session = uow.cohorts.add_session(cohort.id, "One", now - timedelta(hours=2), minutes=60, link=None)
        uow.cohorts.enrol(cohort.id, ana, now=now)
        uow.cohorts.attend(session.id, ana, "there", now=now)
        uow.cohorts.rate(cohort.id, ana, "before", [2], "I want to listen better", now=now)
    return cohort


async def test_everything_is_handed_out(cast: Cast, ana: Chat, nino: Chat) -> None:
    put(cast)
    with cast.house.database.begin() as uow:
        own = duties.export(uow, ana.person_id)["cohorts"]  # type: ignore[arg-type]
        led = duties.export(uow, nino.person_id)["cohorts"]  # type: ignore[arg-type]
    said = str(own)
    assert TITLE in said
    assert "I want to listen better" in said
    assert "'attended': 'there'" in said
    assert "'led_by_me': True" in str(led)
    assert "I want to listen better" not in str(led)


async def test_whoever_is_erased_leaves_no_trace_and_the_cohort_goes_on(cast: Cast, ana: Chat, nino: Chat) -> None:
    cohort = put(cast)
    for chat in (ana, nino):
        await chat.says("/forgetme")
        await chat.presses(chat.buttons[0])
    with cast.house.database.begin() as uow:
        after = uow.cohorts.get(cohort.id)
        assert (after.state, after.author_id, after.facilitator_id) == ("open", None, None)
        assert uow.cohorts.list_places(cohort.id) == []
        assert uow.cohorts.list_attendance(cohort.id) == {}
        assert uow.cohorts.list_ratings(cohort.id) == []
