"""What falls due about cohorts: reminders a day and an hour before, who was there, seats that came free, the end.

One row for each thing to be said, at most thirteen people each; the world is read again before anything is said.
"""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from typing import TYPE_CHECKING

from handlers.cohorts import planning, rules, telling, words
from handlers.kit.attention import Weight, moment_for
from handlers.kit.desk import Did, Note
from handlers.kit.view import Button, Tone, View, bold, lines, paragraphs, t

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from handlers.kit.desk import Desk
    from storage import Cohort, CohortNotice, CohortSession, PersonId, Recipient, UnitOfWork

_LIFE = timedelta(days=7)
_PEOPLE = 13
"""That one notice may go out to."""


def is_due(uow: UnitOfWork, now: datetime) -> bool:
    return uow.cohorts.has_due_notice(now)


def put_aside(uow: UnitOfWork, now: datetime, until: datetime) -> None:
    uow.cohorts.put_aside(now, until)


def work(desk: Desk, limit: int) -> Did:
    notices = desk.uow.cohorts.claim_notices(desk.now, max(limit // _PEOPLE, 1))
    counts = Counter[str]()
    for notice in notices:
        counts.update(_take(desk, notice))
    desk.uow.cohorts.settle_notices([notice.id for notice in notices])
    # As many as could be taken: there may be more.
    return Did(limit if len(notices) == max(limit // _PEOPLE, 1) else len(notices), counts)


def _take(desk: Desk, notice: CohortNotice) -> Counter[str]:
    cohort = desk.uow.cohorts.get(notice.cohort_id, lock=True)
    if notice.what == rules.FREED:
        return _free(desk, cohort)
    if cohort.state != "open":
        return Counter({"skipped: over": 1})
    if notice.what == rules.ENDED:
        return _ended(desk, cohort)
    session = desk.uow.cohorts.find_session(notice.session_id) if notice.session_id is not None else None
    if session is None or session.is_cancelled:
        return Counter({"skipped: cancelled": 1})
    if notice.what == rules.HELD:
        return _held(desk, cohort, session)
    return _remind(desk, cohort, session, notice.what)


def _people(desk: Desk, cohort: Cohort) -> list[PersonId]:
    return [one.person_id for one in desk.uow.cohorts.list_places(cohort.id) if one.state == "in"]


def _with_lead(desk: Desk, cohort: Cohort) -> list[PersonId]:
    lead = [cohort.facilitator_id] if cohort.facilitator_id is not None else []
    return list(dict.fromkeys((*_people(desk, cohort), *lead)))


# --- before a session


def _remind(desk: Desk, cohort: Cohort, session: CohortSession, what: str) -> Counter[str]:
    if session.starts_at <= desk.now:
        return Counter({"skipped: too late": 1})
    known = desk.recipients(_with_lead(desk, cohort))
    notes = [_reminder(desk, cohort, session, what, one) for one in known.values()]
    return desk.hand_over([one for one in notes if one is not None], known)


def _reminder(desk: Desk, cohort: Cohort, session: CohortSession, what: str, recipient: Recipient) -> Note | None:
    """None: the one an hour before comes already."""
    zone = desk.zone(recipient, cohort.network_id)
    due_at = rules.moment_before(session, what, zone)
    if what == rules.DAY and desk.now >= session.starts_at - timedelta(hours=1):
        return None
    moment = moment_for(recipient.attention, Weight.MAIL, max(due_at, desk.now), zone)
    at = moment.at if moment is not None else due_at
    days = (session.starts_at.astimezone(zone).date() - at.astimezone(zone).date()).days
    view = View(
        paragraphs(
            t("cohorts-reminder", cohort=cohort.plan.title, days=max(days, 0)),
            lines(bold(session.title), words.when(session), words.own_clock(cohort, session, zone)),
            session.link,
        ),
        (telling.opener(cohort),),
    )
    return Note(
        recipient.person_id,
        f"cohort-session:{session.id}:{recipient.person_id}:{what}:{session.sequence}",
        "cohort",
        Weight.MAIL,
        due_at,
        view=view,
        about=cohort.about,
        expires_at=session.starts_at,
        network_id=cohort.network_id,
    )


# --- after one


def _held(desk: Desk, cohort: Cohort, session: CohortSession) -> Counter[str]:
    """Members say that they were there; the facilitator says who was."""
    there = (Button(t("cohorts-was-there"), "cohorts.was-there", (session.id,), Tone.MAIN),)
    asked = t("cohorts-held", title=session.title)
    views = {person: View(asked, (there, telling.opener(cohort))) for person in _people(desk, cohort)}
    if cohort.facilitator_id is not None:
        mark = (Button(t("cohorts-mark"), "cohorts.marks", (session.id, 0), Tone.MAIN),)
        views[cohort.facilitator_id] = View(t("cohorts-held-lead", title=session.title), (mark,))
    return _hand_over(desk, cohort, f"cohort-held:{session.id}:{session.sequence}", views)


def _ended(desk: Desk, cohort: Cohort) -> Counter[str]:
    """The morning after the last session."""
    rate = Button(t("cohorts-rate-after"), "cohorts.rate", (cohort.id, rules.AFTER), Tone.MAIN)
    views = {}
    if cohort.plan.questions:
        said = t("cohorts-ended", title=cohort.plan.title)
        views = {person: View(said, ((rate,), telling.opener(cohort))) for person in _people(desk, cohort)}
    if cohort.facilitator_id is not None:
        finish = Button(t("cohorts-finish"), "cohorts.finish", (cohort.id,), Tone.GOOD)
        said = t("cohorts-ended-lead", title=cohort.plan.title)
        views[cohort.facilitator_id] = View(said, ((finish,), telling.opener(cohort)))
    last = max(rules.ends_at(one) for one in desk.uow.cohorts.list_sessions(cohort.id))
    return _hand_over(desk, cohort, f"cohort-ended:{cohort.id}:{int(last.timestamp())}", views)


def _hand_over(desk: Desk, cohort: Cohort, cause: str, views: Mapping[PersonId, View]) -> Counter[str]:
    notes = [
        Note(
            person,
            cause,
            "cohort",
            Weight.MAIL,
            desk.now,
            view=view,
            about=cohort.about,
            life=_LIFE,
            network_id=cohort.network_id,
        )
        for person, view in views.items()
    ]
    return desk.hand_over(notes)


# --- seats of those who were erased


def _free(desk: Desk, cohort: Cohort) -> Counter[str]:
    """Whoever waits longest gets the seat. A cohort whose facilitator is gone stays with who coordinates its circle."""
    if cohort.state != "open":
        return Counter()
    seated = desk.uow.cohorts.seat_waiting(cohort.id)
    view = View(t("cohorts-told-seat", title=cohort.plan.title), (telling.opener(cohort),))
    planning.plan_end(desk.uow, cohort, desk.now)
    cause = f"cohort-seat:{cohort.id}:{int(desk.now.timestamp())}"
    return _hand_over(desk, cohort, cause, dict.fromkeys(seated, view))
