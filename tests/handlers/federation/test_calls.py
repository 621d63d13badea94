"""A19: a partner network can co-own a call; both sides see who applied, and no private members of the other one."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from storage import EventPlan, Places
from tests.handlers.federation.conftest import person, press, unite

if TYPE_CHECKING:
    from tests.cast import Cast
    from tests.handlers.federation.conftest import Other
    from tests.houses import Chat


async def test_a_call_of_both(cast: Cast, other: Other, root: Chat, ana: Chat, nino: Chat) -> None:
    house, pablo, vera = cast.house, other.pablo, other.vera
    with house.database.begin() as uow:
        plan = EventPlan(
            "call",
            "Summer school",
            Places(whole=True),
            "Asia/Tbilisi",
            deadline_at=house.clock.now + timedelta(days=30),
        )
        call = uow.events.add(cast.network, plan, organiser_id=person(root), now=house.clock.now).id
    assert "Summer school" not in await vera.says("/events")
    await unite(root, other)
    assert "Summer school" not in await vera.says("/events")
    assert "not yours" in await press(nino, "federation.call_ask", call, other.network)

    await press(root, "events.look", call)
    await root.presses("For organisers")
    await root.presses("Partner networks")
    assert "asked" in await root.presses("Ask Azul")
    await house.tick()
    assert "would hold this call too" in vera.last_heard
    assert "responsables" in await press(pablo, "federation.call_answer", call, other.network, "in")
    assert "holds “Summer school” too" in await vera.presses("Hold it too")
    await house.tick()
    assert "holds the call “Summer school” too" in root.last_heard

    # Members of both answer; each is named to their own coordinators, and to the others if they agree.
    assert "Summer school" in await pablo.says("/events")
    for chat in (ana, pablo):
        await press(chat, "events.look", call)
        await press(chat, "events.answer", call, "yes")
    names = await press(root, "events.who", call, 0)
    assert "Ana" in names
    assert "Pablo" not in names
    assert "one more person of the other network" in names
    names = await press(vera, "events.who", call, 0)
    assert "Pablo" in names
    assert "Ana" not in names
    assert "Only a coordinator" in await press(nino, "events.who", call, 0)
    await press(ana, "events.consent", call, 1)
    names = await press(vera, "events.who", call, 0)
    assert "Ana" in names
    assert "one more person" not in names
    await press(ana, "events.consent", call, 0)
    assert "Ana" not in await press(vera, "events.who", call, 0)
    # A partner reads; it does not change.
    assert "Only a coordinator" in await press(vera, "events.cancel", call)

    with house.database.begin() as uow:
        number = uow.federations.list_live(cast.network)[0].id
    await press(vera, "federation.left", number)
    assert "Summer school" not in await pablo.says("/events")
    assert "Summer school" not in await press(pablo, "events.look", call)
    assert "Pablo" not in await press(vera, "events.who", call, 0)
    heard = len(pablo.heard)
    house.clock.pass_(days=27, hours=2)
    await house.tick()
    assert "Summer school" in ana.last_heard
    assert len(pablo.heard) == heard
