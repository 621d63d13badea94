"""What a facilitator does: attendance, the end; and what a coordinator does: appoint one, call it off."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from handlers.cohorts import access, pages, planning, rules, telling, words
from handlers.kit.answer import Ask, Change, Say, Toast
from handlers.kit.errors import Refused, UserError
from handlers.kit.form import Doubt, Field, Form
from handlers.kit.partners import readers
from handlers.kit.tidying import clipped, tidy_line
from handlers.kit.view import Button, Kind, Tone, View, bold, lines, paragraphs, t
from storage import MembershipId, Question

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.form import Values
    from handlers.kit.view import Words
    from storage import Cohort, CohortSession, Draft, Json, Membership, PersonId

A_PAGE = 4
FOUND = 5
_LABEL = 18


def note(ctx: Context, action: str, cohort: Cohort) -> None:
    ctx.uow.audit.add(
        action, "done", now=ctx.now, person_id=ctx.person.id, network_id=cohort.network_id, detail={"cohort": cohort.id}
    )


# --- attendance


def marks(ctx: Context, session_id: int, at: int = 0) -> Answer:
    """Everybody who takes part, with what is known of them; a press says there, another one missed."""
    cohort, session = _held(ctx, session_id)
    return Change(_marks(ctx, cohort, session, at))


def _held(ctx: Context, session_id: int) -> tuple[Cohort, CohortSession]:
    cohort, session = access.session_led(ctx, session_id, "cohort-attendance")
    if session.is_cancelled or session.starts_at > ctx.now:
        raise UserError("cohorts-not-begun")
    return cohort, session


def _inside(ctx: Context, cohort: Cohort) -> list[PersonId]:
    return [one.person_id for one in ctx.uow.cohorts.list_places(cohort.id) if one.state == "in"]


def _marks(ctx: Context, cohort: Cohort, session: CohortSession, at: int) -> View:
    known = ctx.uow.cohorts.list_attendance(cohort.id).get(session.id, {})
    people = _inside(ctx, cohort)
    last = max(-(-len(people) // A_PAGE) - 1, 0)
    at = min(max(at, 0), last)
    part = people[at * A_PAGE : (at + 1) * A_PAGE]
    rows = [(_mark_button(ctx, session, person, known.get(person, ""), at),) for person in part]
    turn = [Button(t("kit-previous"), "cohorts.marks", (session.id, at - 1))] if at else []
    turn += [Button(t("kit-next"), "cohorts.marks", (session.id, at + 1))] if at < last else []
    claimed = any(known.get(person) == "said" for person in people)
    confirm = (Button(t("cohorts-confirm-said"), "cohorts.confirm", (session.id, at)),) if claimed else ()
    back = Button(t("kit-back"), "cohorts.session", (session.id,))
    counted = sum(known.get(person) == "there" for person in people)
    body = paragraphs(
        bold(session.title),
        t("cohorts-marks-ask"),
        t("cohorts-marks-count", there=counted, people=len(people)),
    )
    return View(body, tuple(row for row in (*rows, tuple(turn), (*confirm, back)) if row))


def _mark_button(ctx: Context, session: CohortSession, person: PersonId, state: str, at: int) -> Button:
    name = words.name(ctx, person)
    short = clipped(name, _LABEL) if isinstance(name, str) else name
    label = t("cohorts-mark-label", name=short, state=words.ATTENDED[state])
    then, tone = ("missed", Tone.GOOD) if state == "there" else ("there", Tone.PLAIN)
    return Button(label, "cohorts.attend", (session.id, person, then, at), tone)


def attend(ctx: Context, session_id: int, person_id: int, state: str, at: int) -> Answer:
    cohort, session = _held(ctx, session_id)
    people = {int(person): person for person in _inside(ctx, cohort)}
    if person_id not in people or state not in {"there", "missed"}:
        raise UserError("cohorts-gone")
    if cohort.state != "open":
        return Toast(t("cohorts-over"))
    ctx.uow.cohorts.attend(session.id, people[person_id], state, now=ctx.now)
    return Change(_marks(ctx, cohort, session, at))


def confirm(ctx: Context, session_id: int, at: int) -> Answer:
    """All who said that they were there."""
    cohort, session = _held(ctx, session_id)
    if cohort.state != "open":
        return Toast(t("cohorts-over"))
    known = ctx.uow.cohorts.list_attendance(cohort.id).get(session.id, {})
    for person in _inside(ctx, cohort):
        if known.get(person) == "said":
            ctx.uow.cohorts.attend(session.id, person, "there", now=ctx.now)
    return Change(_marks(ctx, cohort, session, at))


# --- the end


def _result(ctx: Context, cohort: Cohort) -> list[tuple[PersonId, int, int]]:
    """(Person, sessions they were at, sessions held) for everybody who takes part."""
    held = rules.held(ctx.uow.cohorts.list_sessions(cohort.id), ctx.now)
    said = ctx.uow.cohorts.list_attendance(cohort.id)
    return [(person, rules.attended(person, held, said), len(held)) for person in _inside(ctx, cohort)]


def ask_finish(ctx: Context, cohort_id: int) -> Answer:
    """What it would come to, before anybody gets anything."""
    cohort = access.led(ctx, cohort_id, "cohort-finish")
    if cohort.state != "open":
        return Change(pages.card(ctx, cohort))
    said: list[Words] = [
        t(
            "cohorts-finish-complete" if rules.is_complete(there, held, cohort.plan.share) else "cohorts-finish-short",
            name=words.name(ctx, person),
            there=there,
            sessions=held,
        )
        for person, there, held in _result(ctx, cohort)
    ]
    ahead = [
        one for one in ctx.uow.cohorts.list_sessions(cohort.id) if not one.is_cancelled and one.starts_at > ctx.now
    ]
    rows = (
        (Button(t("cohorts-finish-yes"), "cohorts.finish-now", (cohort.id,), Tone.GOOD),),
        (Button(t("kit-back"), "cohorts.lead", (cohort.id,)),),
    )
    return Change(
        View(
            paragraphs(
                t("cohorts-finish-ask", title=cohort.plan.title, share=cohort.plan.share / 100),
                lines(*said) if said else None,
                t("cohorts-finish-ahead", count=len(ahead)) if ahead else None,
            ),
            rows,
        )
    )


def finish(ctx: Context, cohort_id: int) -> Answer:
    """Whoever was there often enough gets a record to keep; pressed twice, it is done once."""
    cohort = access.led(ctx, cohort_id, "cohort-finish")
    if cohort.state != "open":
        return Change(pages.card(ctx, cohort))
    result = _result(ctx, cohort)
    for session in ctx.uow.cohorts.list_sessions(cohort.id):
        if not session.is_cancelled and session.starts_at > ctx.now:
            ctx.uow.cohorts.change_session(session.id, state="cancelled")
    cohort = ctx.uow.cohorts.end(cohort.id, "finished", now=ctx.now)
    ctx.uow.cohorts.drop_notices(cohort.id)
    ctx.uow.outbox.withdraw_about(cohort.about)
    sessions = ctx.uow.cohorts.list_sessions(cohort.id)
    rates = rules.takes(rules.AFTER, cohort, sessions, ctx.now)
    for person, there, held in result:
        complete = rules.is_complete(there, held, cohort.plan.share)
        if complete:
            ctx.uow.cohorts.complete(cohort.id, person, now=ctx.now)
        key = "cohorts-told-complete" if complete else "cohorts-told-finished"
        said = t(key, title=cohort.plan.title, there=there, sessions=held)
        record = (Button(t("cohorts-record"), "cohorts.record", (cohort.id,), Tone.MAIN),) if complete else ()
        rate = (Button(t("cohorts-rate-after"), "cohorts.rate", (cohort.id, rules.AFTER)),) if rates else ()
        rows = tuple(row for row in (record, rate, telling.opener(cohort)) if row)
        ctx.tell(person, View(said, rows), cause=f"cohort-finished:{cohort.id}")
    note(ctx, "cohort-finish", cohort)
    return Change(pages.card(ctx, cohort, t("cohorts-finished")))


def drop_session(ctx: Context, session_id: int) -> Answer:
    """One session is called off; those who take part are told."""
    cohort, session = access.session_led(ctx, session_id, "cohort-session", managers=True)
    if session.is_cancelled or session.starts_at <= ctx.now:
        return Change(pages.session(ctx, cohort, session))
    session = ctx.uow.cohorts.change_session(session.id, state="cancelled")
    telling.dropped(ctx, cohort, session)
    return Change(pages.sessions(ctx, cohort, note=t("cohorts-session-dropped")))


def ask_cancel(ctx: Context, cohort_id: int) -> Answer:
    cohort = access.managed(ctx, cohort_id, "cohort-cancel")
    inside, waiting = ctx.uow.cohorts.count_places([cohort.id])[cohort.id]
    rows = (
        (Button(t("cohorts-cancel-yes"), "cohorts.cancel-now", (cohort.id,), Tone.BAD),),
        (Button(t("kit-back"), "cohorts.lead", (cohort.id,)),),
    )
    return Change(View(t("cohorts-cancel-ask", title=cohort.plan.title, count=inside + waiting), rows))


def cancel(ctx: Context, cohort_id: int) -> Answer:
    cohort = access.managed(ctx, cohort_id, "cohort-cancel")
    if cohort.state != "open":
        return Change(pages.card(ctx, cohort))
    cohort = ctx.uow.cohorts.end(cohort.id, "cancelled", now=ctx.now)
    ctx.uow.cohorts.drop_notices(cohort.id)
    ctx.uow.outbox.withdraw_about(cohort.about)
    people = [one.person_id for one in ctx.uow.cohorts.list_places(cohort.id)]
    lead = [cohort.facilitator_id] if cohort.facilitator_id is not None else []
    for person in dict.fromkeys((*people, *lead)):
        if person != ctx.person.id:
            said = t("cohorts-told-cancelled", title=cohort.plan.title)
            ctx.tell(person, View(said), cause=f"cohort-cancelled:{cohort.id}")
    note(ctx, "cohort-cancel", cohort)
    return Change(pages.card(ctx, cohort, t("cohorts-was-cancelled")))


# --- appointing a facilitator


def ask_appoint(ctx: Context, cohort_id: int) -> Answer:
    cohort = access.managed(ctx, cohort_id, "cohort-appoint")
    if cohort.state != "open":
        raise UserError("cohorts-gone")
    return Ask(APPOINT.name, about={"cohort": cohort.id})


def _members(ctx: Context, ids: Sequence[int]) -> list[Membership]:
    found = ctx.uow.findables.list_members([MembershipId(one) for one in ids])
    return [one for one in found if one.network_id == ctx.network.id]


def _read_person(ctx: Context, text: str, _values: Values) -> Json | Doubt:
    """By the name that they chose: one of those whom /find finds."""
    asked = Question(tidy_line(text)[:100], readers(ctx), language=ctx.language, kinds=("person",), limit=FOUND)
    found = _members(ctx, [hit.item for hit in ctx.uow.search.find(asked).hits if hit.fits])
    if not found:
        raise UserError("cohorts-person-unknown")
    return Doubt([int(one.id) for one in found], t("cohorts-person-which"))


def _choose_person(ctx: Context, value: str, _values: Values) -> Json:
    if not value.isdecimal() or not _members(ctx, [int(value)]):
        raise UserError("cohorts-person-unknown")
    return int(value)


def _show_person(ctx: Context, value: Json) -> Words:
    found = _members(ctx, [cast("int", value)])
    return words.name(ctx, found[0].person_id) if found else "–"


def _save_appointed(ctx: Context, draft: Draft) -> Answer:
    """They are asked first: nobody leads anything without having said so."""
    cohort = access.managed(ctx, cast("int", draft.about["cohort"]), "cohort-appoint")
    found = _members(ctx, [cast("int", draft.values["person"])])
    if not found or cohort.state != "open":
        raise UserError("cohorts-person-unknown")
    person = found[0].person_id
    if person == ctx.person.id:
        cohort = ctx.uow.cohorts.appoint(cohort.id, person, now=ctx.now)
        note(ctx, "cohort-appoint", cohort)
        return Say(pages.lead(ctx, cohort, t("cohorts-appointed-self")))
    cohort = ctx.uow.cohorts.invite(cohort.id, person, now=ctx.now)
    rows = (
        (
            Button(t("cohorts-appoint-yes"), "cohorts.appointed", (cohort.id, 1), Tone.MAIN),
            Button(t("cohorts-appoint-no"), "cohorts.appointed", (cohort.id, 0)),
        ),
        telling.opener(cohort),
    )
    said = t("cohorts-told-appointed", name=words.name(ctx, ctx.person.id), title=cohort.plan.title)
    ctx.tell(person, View(said, rows), cause=f"cohort-appoint:{cohort.id}:{int(ctx.now.timestamp())}")
    note(ctx, "cohort-appoint", cohort)
    return Say(pages.lead(ctx, cohort, t("cohorts-appoint-asked", name=words.name(ctx, person))))


def appointed(ctx: Context, cohort_id: int, accepts: int) -> Answer:
    """The answer of whoever was asked, as long as they still are."""
    cohort = access.seen(ctx, cohort_id, "cohort-appointed", lock=True)
    if cohort.invited_id != ctx.person.id or cohort.state != "open":
        raise Refused("cohorts-not-asked", action="cohort-appointed", scope=f"cohort {cohort_id}")
    if not accepts:
        cohort = ctx.uow.cohorts.invite(cohort.id, None, now=ctx.now)
        _tell_author(ctx, cohort, "cohorts-told-refused")
        return Change(View(t("cohorts-appoint-refused")))
    before = cohort.facilitator_id
    if access.place_of(ctx, cohort) is not None:
        ctx.uow.cohorts.leave(cohort.id, ctx.person.id)
    cohort = ctx.uow.cohorts.appoint(cohort.id, ctx.person.id, now=ctx.now)
    telling.seat_waiting(ctx, cohort)
    planning.plan_end(ctx.uow, cohort, ctx.now)
    note(ctx, "cohort-appointed", cohort)
    for person in {before, cohort.author_id} - {None, ctx.person.id}:
        said = t("cohorts-told-accepted", name=words.name(ctx, ctx.person.id), title=cohort.plan.title)
        ctx.tell(cast("PersonId", person), View(said, (telling.opener(cohort),)), cause=_cause(ctx, cohort))
    return Change(pages.lead(ctx, cohort, t("cohorts-appointed-self")))


def _tell_author(ctx: Context, cohort: Cohort, key: str) -> None:
    if cohort.author_id is not None and cohort.author_id != ctx.person.id:
        said = t(key, name=words.name(ctx, ctx.person.id), title=cohort.plan.title)
        ctx.tell(cohort.author_id, View(said, (telling.opener(cohort),)), cause=_cause(ctx, cohort))


def _cause(ctx: Context, cohort: Cohort) -> str:
    return f"cohort-appointed:{cohort.id}:{int(ctx.now.timestamp())}"


APPOINT = Form(
    "cohorts.appoint",
    "cohorts-appoint-title",
    (
        Field(
            "person",
            "cohorts-field-person",
            _read_person,
            show=_show_person,
            kind=Kind.CHOICE,
            required=True,
            choose=_choose_person,
        ),
    ),
    save=_save_appointed,
    opener="cohorts",
    review=False,
)
