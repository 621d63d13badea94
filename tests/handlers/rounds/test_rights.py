"""Who may do what with which rounds, as a table: state × action × who. Everybody else is refused, and it is audited."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from handlers.kit.incoming import Pressed
from storage import RoundPlan

if TYPE_CHECKING:
    from storage import RoundSeries
    from tests.cast import Cast

REFUSED = (
    "Only a coordinator",
    "Only whoever",
    "These rounds are not here any more.",
    "These rounds are not open to you.",
    "You do not take part in these rounds.",
    "Somebody has decided this already.",
)
EVERYBODY = "ana levan nino tamar claire root"
# The rounds of Tbilisi Youth: Ana could join, Levan takes part, Nino opened them, Tamar coordinates the country, Root
# the network, Claire a section of another country. Proposed ones are Levan's.
TABLE = (
    ("open", "open-one", (), "ana levan nino tamar root"),
    ("open", "join", (), "ana levan nino"),
    ("open", "leave", (), "levan"),
    ("open", "skip", (1,), "levan"),
    ("open", "pause", (), "levan"),
    ("open", "goon", (), "levan"),
    ("open", "languages", (0,), "levan"),
    ("open", "speaks", ("fr", 0), "levan"),
    ("open", "manage", (), "nino tamar root"),
    ("open", "results", (), "nino"),
    ("open", "edit", (), "nino tamar root"),
    ("open", "end", (), "nino tamar root"),
    ("open", "end-now", (), "nino tamar root"),
    ("open", "withdraw", (), ""),
    ("proposed", "open-one", (), "levan nino tamar root"),
    ("proposed", "join", (), ""),
    ("proposed", "accept", (), "nino tamar root"),
    ("proposed", "decline", (), "nino tamar root"),
    ("proposed", "withdraw", (), "levan"),
    ("proposed", "results", (), ""),
    ("ended", "open-one", (), "levan nino tamar root"),
    ("ended", "join", (), ""),
    ("ended", "skip", (1,), ""),
    ("ended", "results", (), "nino"),
    ("ended", "edit", (), ""),
    ("ended", "end", (), ""),
)


def put(cast: Cast, state: str) -> RoundSeries:
    """Rounds of Tbilisi Youth in which Levan takes part, or which he proposes."""
    plan = RoundPlan("Talk", "en", 2, 2, "Asia/Tbilisi", 0, 600, section_id=cast.sections["Tbilisi Youth"])
    levan, nino, now = cast.people["levan"].person_id, cast.people["nino"].person_id, cast.house.clock.now
    assert levan is not None
    assert nino is not None
    with cast.house.database.begin() as uow:
        if state == "proposed":
            return uow.rounds.add(cast.network, plan, author_id=levan, facilitator_id=None, now=now)
        series = uow.rounds.add(cast.network, plan, author_id=nino, facilitator_id=nino, now=now)
        uow.rounds.join(series.id, levan, ["en"], now=now)
        return uow.rounds.set_state(series.id, state, now=now)


@pytest.mark.parametrize("who", EVERYBODY.split())
async def test_who_may_do_what(cast: Cast, who: str) -> None:
    chat = cast.people[who]
    with cast.house.database.begin() as uow:
        assert chat.person_id is not None
        uow.people.change(chat.person_id, language="en")
    await chat.says("/rounds")
    may = []
    for number, (state, action, args, _) in enumerate(TABLE):
        series = put(cast, state)
        data = "~".join(["rounds." + action, str(series.id), *map(str, args)])
        heard = await chat.sends(Pressed(data, chat.heard[-1].id, f"{who}-{number}"))
        if not heard.startswith(REFUSED):
            may.append((state, action))
    assert may == [(state, action) for state, action, _, allowed in TABLE if who in allowed.split()]


async def test_what_is_refused_is_in_the_audit_log(cast: Cast) -> None:
    claire = cast.people["claire"]
    await claire.says("/rounds")
    series = put(cast, "open")
    await claire.sends(Pressed(f"rounds.end-now~{series.id}", claire.heard[-1].id, "x"))
    with cast.house.database.begin() as uow:
        entry = uow.audit.list_latest(limit=1)[0]
        assert uow.rounds.get(series.id).state == "open"
    assert (entry.action, entry.outcome) == ("rounds-end", "refused")


async def test_only_who_was_drawn_says_how_it_went(cast: Cast) -> None:
    series = put(cast, "open")
    ana, levan = cast.people["ana"], cast.people["levan"]
    with cast.house.database.begin() as uow:
        uow.rounds.join(series.id, ana.person_id, ["en"], now=cast.house.clock.now)  # type: ignore[arg-type]
        planned = uow.rounds.plan_draw(series.id, cast.house.clock.now)
    await cast.house.tick()
    nino = cast.people["nino"]
    await nino.says("/rounds")
    for act in ("went~{}~well", "ask~{}", "words~{}"):
        data = "rounds." + act.format(planned.id)
        assert await nino.sends(Pressed(data, nino.heard[-1].id, data)) == "These rounds are not here any more."
    await levan.says("/rounds")
    await levan.sends(Pressed(f"rounds.went~{planned.id}~well", levan.heard[-1].id, "y"))
    with cast.house.database.begin() as uow:
        assert uow.rounds.count_said(planned.id) == {"well": 1, "": 1}


async def test_two_coordinators_press_at_once_and_one_wins(cast: Cast) -> None:
    series = put(cast, "proposed")
    nino, tamar = cast.people["nino"], cast.people["tamar"]
    for chat in (nino, tamar):
        await chat.says("/rounds")
    await tamar.sends(Pressed(f"rounds.accept~{series.id}", tamar.heard[-1].id, "t"))
    heard = await nino.sends(Pressed(f"rounds.decline~{series.id}", nino.heard[-1].id, "n"))
    assert heard.startswith("Somebody has decided this already.")
    with cast.house.database.begin() as uow:
        after = uow.rounds.get(series.id)
    assert (after.state, after.facilitator_id) == ("open", tamar.person_id)
    assert cast.people["levan"].last_heard.startswith("თქვენი შეთავაზება მიიღეს: Talk.")
