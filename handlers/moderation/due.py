"""Telling moderators: once for each item, however many reported it; the next wider scope when nobody has decided."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from handlers.kit.attention import Weight
from handlers.kit.desk import Did, Note
from handlers.kit.view import Button, Tone, View, t
from handlers.moderation import rights, rules, subjects, words

if TYPE_CHECKING:
    from datetime import datetime

    from handlers.kit.desk import Desk
    from handlers.moderation.subjects import Subject
    from storage import Case, PersonId, UnitOfWork


def is_due(uow: UnitOfWork, now: datetime) -> bool:
    return uow.reports.has_due(now)


def put_aside(uow: UnitOfWork, now: datetime, until: datetime) -> None:
    uow.reports.put_aside(now, until)


def work(desk: Desk, limit: int) -> Did:
    counts: Counter[str] = Counter()
    cases = desk.uow.reports.take_due(desk.now, limit=limit)
    for case in cases:
        counts.update(_tell(desk, case))
    return Did(len(cases), counts)


def _tell(desk: Desk, case: Case) -> Counter[str]:
    """The nearest who may decide; whoever is next in line is told later, if it is still open then."""
    subject = subjects.find(desk.uow, case.kind, case.item)
    if subject is None:
        return _gone(desk, case)
    if case.state != "open":
        desk.uow.reports.wake(case.id, None, level=case.level)
        return Counter({"skipped: decided": 1})
    everybody, out = rights.levels(desk.uow, case), rights.excluded(desk.uow, case)
    level = rules.next_level(everybody, case.level, out)
    desk.uow.reports.wake(
        case.id, desk.now + rules.waits(urgent=case.urgent), level=len(everybody) if level is None else level + 1
    )
    if level is None:
        # Looked at again all the same: a coordinator may come, or the item may go.
        return Counter({"skipped: everybody was told": 1})
    told = sorted({*everybody[level]} - out)
    return desk.hand_over([_note(desk, case, subject, person, level) for person in told])


def _gone(desk: Desk, case: Case) -> Counter[str]:
    """Its author removed it: whoever reported it hears so, and nothing is left to decide."""
    reporters = {one.person_id for one in desk.uow.reports.list_reports(case.id, round=case.round)}
    desk.uow.reports.drop(case.id)
    notes = [
        Note(
            person,
            f"report-gone:{case.id}:{case.round}",
            "report",
            Weight.MAIL,
            desk.now,
            view=View(t("moderation-gone-now", kind=words.KINDS[case.kind])),
            network_id=case.network_id,
        )
        for person in sorted(one for one in reporters if one is not None)
    ]
    return desk.hand_over(notes) if case.state == "open" else Counter({"skipped: gone": 1})


def _note(desk: Desk, case: Case, subject: Subject, person: PersonId, level: int) -> Note:
    reports = rights.reports_of(desk.uow, case)
    row = (Button(t("moderation-look"), "moderation.look", (case.id,), Tone.MAIN),)
    mark = "urgent" if case.urgent else "usual"
    return Note(
        person,
        f"report-case:{case.id}:{case.round}:{level}:{mark}",
        "report",
        Weight.URGENT if case.urgent else Weight.MAIL,
        desk.now,
        view=View(words.about(case, subject, reports), (row,)),
        about=f"report:{case.id}",
        network_id=case.network_id,
    )
