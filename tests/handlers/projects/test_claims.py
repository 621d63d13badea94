"""C8: past initiatives come in from a table without doubles; who led one claims it, a coordinator says yes or no."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.handlers.projects.places import press, put_project, stored

if TYPE_CHECKING:
    from tests.cast import Cast
    from tests.houses import Chat


async def test_a_former_leader_claims_one_and_a_coordinator_agrees(
    cast: Cast, ana: Chat, nino: Chat, tamar: Chat, olga: Chat
) -> None:
    project = put_project(cast, None, title="Reading bridges", stage="paused", section_id=None)
    assert "There is no project" in await ana.says("/projects")
    listed = await ana.says("/projects without a team")
    assert "Reading bridges" in listed
    await ana.presses("1. Reading bridges")
    assert "Did you lead it?" in ana.last_heard
    assert "I am interested" not in ana.buttons
    await ana.presses("I led this")
    await ana.presses("Continued")
    asked = await ana.says("I began it in 2021")
    assert "A coordinator is asked" in asked

    # Olga asks for it too; the country's coordinator gets both, and nobody else does.
    await press(olga, "projects.claim", project.id)
    await olga.presses("Завершена")
    await olga.presses("Пропустить")
    assert "Ana says: I led “Reading bridges”." in tamar.heard[-2].shown.plain
    assert "I began it in 2021" in tamar.heard[-2].shown.plain
    assert nino.heard == []
    assert "Only a coordinator" in await press(nino, "projects.decide", 1, 1)
    assert (
        "Requests (2)" in tamar.buttons or "Requests (2)" in (await tamar.says("/projects unclaimed"), tamar.buttons)[1]
    )
    await tamar.presses("Requests (2)")
    assert "Who says that they led it" in tamar.last_heard
    said = await tamar.presses("Yes to 1")
    assert "has somebody who leads it again" in said

    assert "is yours: you lead it now" in ana.last_heard
    assert "ответили отказом" in olga.last_heard
    after = stored(cast)
    assert (after.state, after.stage, after.author_id) == ("open", "running", ana.person_id)
    await press(ana, "projects.open", project.id)
    assert {"Edit", "Team", "Tell news"} <= set(ana.buttons)
    assert "Reading bridges" in await ana.says("/projects")
    # Whoever decides later is told; nothing happens twice.
    assert "Somebody else decided this already" in await press(tamar, "projects.decide", 2, 1)
    assert "has a team already" in await press(nino, "projects.claim", project.id)


async def test_a_refusal_is_told_without_a_name_and_can_be_asked_again(cast: Cast, levan: Chat, nino: Chat) -> None:
    project = put_project(cast, None, title="Night school", stage="paused")
    await press(levan, "projects.claim", project.id)
    await levan.presses("შეჩერებულია")
    await levan.presses("გამოტოვება")
    assert "Levan says" in nino.last_heard
    await nino.presses("No")
    assert "არ დაეთანხმნენ" in levan.last_heard
    assert "Nino" not in levan.last_heard
    assert stored(cast).state == "unclaimed"
    heard = len(nino.heard)
    await press(levan, "projects.claim", project.id)
    await levan.presses("შეჩერებულია")
    await levan.presses("გამოტოვება")
    assert len(nino.heard) == heard + 1, "asked anew, the coordinator hears of it again"


async def test_whoever_may_say_yes_themselves_has_it_at_once(cast: Cast, nino: Chat) -> None:
    project = put_project(cast, None, title="Night school", stage="paused")
    await press(nino, "projects.claim", project.id)
    await nino.presses("Finished")
    assert "It is yours now" in await nino.presses("Skip")
    assert "Share what worked" in (await nino.presses("More"), nino.buttons)[1]
    assert stored(cast).stage == "finished"
