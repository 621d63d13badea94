"""Claims of which nothing is heard: the section is reminded after ten days; after fourteen the school is free again.

The table is the truth; a claim is moved on in the transaction in which its letters are handed over.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from handlers.kit.attention import Weight
from handlers.kit.desk import Did, Note
from handlers.kit.view import Button, Tone, View, t
from handlers.organisations import rules
from handlers.organisations.schools import about

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from handlers.kit.desk import Desk
    from storage import Organisation, OrganisationId, PersonId, UnitOfWork

KIND = "organisation"


def is_due(uow: UnitOfWork, now: datetime) -> bool:
    return uow.leads.has_due(now)


def put_aside(uow: UnitOfWork, now: datetime, until: datetime) -> None:
    uow.leads.put_aside(now, until)


def work(desk: Desk, limit: int) -> Did:
    """One batch of claims, each a step further."""
    due = desk.uow.leads.take_due(desk.now, limit)
    counts: Counter[str] = Counter(_step(desk, number) for number in due)
    return Did(len(due), counts)


def _step(desk: Desk, number: OrganisationId) -> str:
    school = desk.uow.organisations.get(number)
    if school.claimed_by is None or school.claimed_at is None or school.claim != "claimed":
        desk.uow.leads.look_again(school.id, None)
        return "over"
    step, at = rules.next_step(school.claimed_at, school.reminded_at, desk.now)
    if step == "release":
        desk.uow.outbox.withdraw_about(about(school))
        desk.hand_over(_notes(desk, school, "release", _released(school)))
        desk.uow.leads.release(school.id, school.claimed_by)
    elif step == "remind":
        desk.uow.leads.remind(school.id, due_at=at, now=desk.now)
        desk.hand_over(_notes(desk, school, "remind", _ending(school, at)))
    else:
        desk.uow.leads.look_again(school.id, at)
    return step


def _people(desk: Desk, school: Organisation) -> Sequence[PersonId]:
    """Who decides for the section; where nobody does, for its country."""
    people = desk.uow.people
    near = people.list_coordinators(school.network_id, section_id=school.claimed_by)
    return near or people.list_coordinators(school.network_id, country=school.country)


def _notes(desk: Desk, school: Organisation, step: str, view: View) -> list[Note]:
    assert school.claimed_at is not None
    cause = f"organisations-claim:{school.id}:{int(school.claimed_at.timestamp())}:{step}"
    return [
        Note(
            person,
            cause,
            KIND,
            Weight.MAIL,
            desk.now,
            view,
            about=about(school) if step == "remind" else None,
            network_id=school.network_id,
        )
        for person in _people(desk, school)
    ]


def _ending(school: Organisation, at: datetime) -> View:
    rows = (
        (
            Button(t("organisations-contacted"), "organisations.mark", (school.id, "contacted"), Tone.MAIN),
            Button(t("organisations-visited"), "organisations.mark", (school.id, "visited")),
        ),
        (Button(t("organisations-give-back"), "organisations.return", (school.id,)),),
    )
    return View(t("organisations-claim-ends", name=school.name, at=at), rows)


def _released(school: Organisation) -> View:
    again = Button(t("organisations-look"), "kit.apart", ("organisations.open", school.id))
    return View(t("organisations-claim-ended", name=school.name), ((again,),))
