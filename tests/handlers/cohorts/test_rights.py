"""Who may do what with whose cohort, as a table: state × action × who. Everybody else is refused, and it is audited."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from handlers.kit.incoming import Pressed
from storage import CohortId
from tests.handlers.cohorts.learning import PLAN

if TYPE_CHECKING:
    from storage import Cohort, CohortSession
    from tests.cast import Cast

REFUSED = (
    "Only a coordinator",
    "Only whoever leads",
    "This cohort is not here any more.",
    "You cannot take a seat in this cohort.",
    "You are not asked to lead",
    "There is no record of this one.",
    "This session has not begun.",
    "This rating is closed.",
)
EVERYBODY = "ana levan nino tamar olga claire root"
# A cohort of Tbilisi Youth: Ana could join, Levan has a seat, Olga leads it, Nino coordinates the section, Tamar the
# country, Root the network, Claire a section elsewhere. "before": a session that is over; "ahead": one that is not.
TABLE = (
    ("open", "open", "cohort", (), "ana levan nino tamar olga root"),
    ("open", "calendar", "cohort", (), "ana levan nino tamar olga root"),
    ("open", "enrol", "cohort", (), "ana levan nino"),
    ("open", "leave-now", "cohort", (), "ana levan nino tamar olga root"),  # without a seat nothing happens
    ("open", "was-there", "before", (), "levan"),
    ("open", "rate", "cohort", ("after",), ""),
    ("open", "mine", "cohort", (), "ana levan nino tamar olga root"),  # one's own alone
    ("open", "record", "cohort", (), ""),
    ("open", "lead", "cohort", (), "nino tamar olga root"),
    ("open", "sessions", "cohort", (0,), "nino tamar olga root"),
    ("open", "session", "ahead", (), "nino tamar olga root"),
    ("open", "people", "cohort", (), "nino tamar olga root"),
    ("open", "add", "cohort", (), "nino tamar olga root"),
    ("open", "change", "ahead", (), "nino tamar olga root"),
    ("open", "drop", "ahead", (), "nino tamar olga root"),
    ("open", "marks", "before", (0,), "olga"),
    ("open", "marks", "ahead", (0,), ""),
    ("open", "confirm", "before", (0,), "olga"),
    ("open", "averages", "cohort", (), "olga"),
    ("open", "finish", "cohort", (), "olga"),
    ("open", "finish-now", "cohort", (), "olga"),
    ("open", "edit", "cohort", (), "nino tamar root"),
    ("open", "appoint", "cohort", (), "nino tamar root"),
    ("open", "appointed", "cohort", (1,), ""),
    ("open", "cancel-now", "cohort", (), "nino tamar root"),
    ("finished", "open", "cohort", (), "levan nino tamar olga root"),
    ("finished", "enrol", "cohort", (), ""),
    ("finished", "record", "cohort", (), "levan"),
    ("finished", "prove", "cohort", (), "levan"),
    ("finished", "unprove", "cohort", (), "levan"),
    ("finished", "averages", "cohort", (), "olga"),
    ("finished", "appoint", "cohort", (), ""),
)


def put(cast: Cast, state: str) -> dict[str, int]:
    """Such a cohort: numbers of it, of the session that is over and of the one ahead."""
    levan, olga, nino = (cast.people[name].person_id for name in ("levan", "olga", "nino"))
    assert levan is not None
    assert nino is not None
    now, plan = cast.house.clock.now, replace(PLAN, seats=12, section_id=cast.sections["Tbilisi Youth"])
    with cast.house.database.begin() as uow:
        cohort: Cohort = uow.cohorts.add(cast.network, plan, author_id=nino, facilitator_id=olga, now=now)
        sessions: list[CohortSession] = [
            uow.cohorts.add_session(cohort.id, "x", now + timedelta(days=days), minutes=60, link=None)
            for days in (-1, 1)
        ]
        uow.cohorts.enrol(cohort.id, levan, now=now)
        if state == "finished":
            uow.cohorts.complete(cohort.id, levan, now=now)
            uow.cohorts.end(cohort.id, state, now=now)
    return {"cohort": cohort.id, "before": sessions[0].id, "ahead": sessions[1].id}


@pytest.mark.parametrize("who", EVERYBODY.split())
async def test_who_may_do_what(cast: Cast, who: str) -> None:
    chat = cast.people[who]
    with cast.house.database.begin() as uow:
        assert chat.person_id is not None
        uow.people.change(chat.person_id, language="en")
    await chat.says("/cohorts")
    may = []
    for number, (state, action, item, args, _) in enumerate(TABLE):
        data = "~".join(["cohorts." + action, str(put(cast, state)[item]), *map(str, args)])
        toasts = len(cast.house.platform.toasts)
        heard = await chat.sends(Pressed(data, chat.heard[-1].id, f"{who}-{number}"))
        said = cast.house.platform.toasts[-1][1] if len(cast.house.platform.toasts) > toasts else None
        if not (said or heard).startswith(REFUSED):
            may.append((state, action, item))
    assert may == [(state, action, item) for state, action, item, _, allowed in TABLE if who in allowed.split()]


async def test_what_is_refused_is_in_the_audit_log(cast: Cast) -> None:
    ana = cast.people["ana"]
    await ana.says("/cohorts")
    numbers = put(cast, "open")
    await ana.sends(Pressed(f"cohorts.marks~{numbers['before']}~0", ana.heard[-1].id, "x"))
    with cast.house.database.begin() as uow:
        entry = uow.audit.list_latest(limit=1)[0]
    assert (entry.action, entry.outcome) == ("cohort-attendance", "refused")


async def test_only_who_coordinates_opens_one_and_only_for_their_circle(cast: Cast) -> None:
    ana, nino = cast.people["ana"], cast.people["nino"]
    await ana.says("/cohorts")
    assert "Open a cohort" not in ana.buttons
    assert "Only a coordinator" in await ana.sends(Pressed("cohorts.new", ana.heard[-1].id, "x"))
    await nino.says("/cohorts")
    await nino.presses("Open a cohort")
    await nino.says("Interviewing")
    await nino.presses("Skip")
    await nino.presses("Skip")
    assert "For: Tbilisi Youth" in nino.last_heard


async def test_nobody_attends_for_whom_there_is_no_seat(cast: Cast) -> None:
    olga, ana = cast.people["olga"], cast.people["ana"]
    await olga.says("/cohorts")
    numbers = put(cast, "open")
    forged = f"cohorts.attend~{numbers['before']}~{ana.person_id}~there~0"
    assert await olga.sends(Pressed(forged, olga.heard[-1].id, "x")) == "Этой группы здесь больше нет."


async def test_a_role_elsewhere_does_not_widen_a_cohort(cast: Cast) -> None:
    """Nino coordinates a section here, and all of another network, at which she looks just now."""
    nino = cast.people["nino"]
    assert nino.person_id is not None
    now = cast.house.clock.now
    cohort = put(cast, "open")["cohort"]
    with cast.house.database.begin() as uow:
        other = uow.networks.add("second", "Second Network")
        uow.people.join(nino.person_id, other.id, now=now, section_id=None, kinds=[])
        uow.people.grant(nino.person_id, "coordinator", "network", now=now, network_id=other.id)
        uow.people.change(nino.person_id, network_id=other.id)
    await nino.says("/cohorts")
    assert "Network: Kith" in await nino.sends(Pressed(f"cohorts.edit~{cohort}", nino.heard[-1].id, "x"))
    await nino.presses("Edit")
    await nino.presses("For whom")
    await nino.presses("the whole network")
    await nino.presses("Save")
    with cast.house.database.begin() as uow:
        assert uow.cohorts.get(CohortId(cohort)).plan.section_id == cast.sections["Tbilisi Youth"]
