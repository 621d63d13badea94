"""What is shown of cohorts: the list, one with its sessions, what its facilitator needs. Changes nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.cohorts import access, rules, words
from handlers.kit import belonging, formats
from handlers.kit.tidying import clipped
from handlers.kit.view import Button, Tone, View, bold, italic, lines, paragraphs, t

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kit.context import Context
    from handlers.kit.view import Words
    from storage import Cohort, CohortPlace, CohortSession

PAGE = 5
LABEL = 34
SESSIONS = 6
"""Sessions on a card; the others have a page."""
A_PAGE = 5


def listed(ctx: Context, page: int = 0) -> View:
    """What one has to do with first, then what one may join."""
    everything, cohorts = ctx.may(), ctx.uow.cohorts
    total = cohorts.count_seen(ctx.network.id, ctx.member, everything=everything)
    pages = max(-(-total // PAGE), 1)
    page = min(max(page, 0), pages - 1)
    found = cohorts.list_seen(ctx.network.id, ctx.member, everything=everything, offset=page * PAGE, limit=PAGE)
    counts = cohorts.count_places([one.id for one in found])
    new = (Button(t("cohorts-new"), "cohorts.new", tone=Tone.MAIN),) if belonging.coordinated(ctx) else ()
    turn = [Button(t("kit-previous"), "cohorts.page", (page - 1,))] if page else []
    turn += [Button(t("kit-next"), "cohorts.page", (page + 1,))] if page + 1 < pages else []
    rows = (
        *((Button(clipped(one.plan.title, LABEL), "cohorts.look", (one.id,)),) for one in found),
        tuple(turn),
        (*new, Button(t("cohorts-records"), "cohorts.records")),
    )
    said: list[Words] = [
        lines(bold(one.plan.title), _next(ctx, one), _seats(one, *counts[one.id]), _own(access.place_of(ctx, one)))
        for one in found
    ]
    head = lines(bold(t("cohorts-list")), ctx.network_line)
    none = t("cohorts-none-open") if new else t("cohorts-none")
    count = t("kit-page", page=page + 1, pages=pages) if pages > 1 else None
    return View(paragraphs(head, *(said or [none]), count), tuple(row for row in rows if row))


def _next(ctx: Context, cohort: Cohort) -> Words:
    ahead = [one for one in _planned(ctx, cohort) if rules.ends_at(one) > ctx.now]
    return words.when(ahead[0]) if ahead else t("cohorts-no-sessions")


def _planned(ctx: Context, cohort: Cohort) -> list[CohortSession]:
    return [one for one in ctx.uow.cohorts.list_sessions(cohort.id) if not one.is_cancelled]


def _seats(cohort: Cohort, inside: int, waiting: int) -> Words:
    free = max(cohort.plan.seats - inside, 0)
    said = t("cohorts-seats", seats=cohort.plan.seats, free=free)
    return lines(said, t("cohorts-waiting", count=waiting)) if waiting else said


def _own(place: CohortPlace | None) -> Words | None:
    if place is None:
        return None
    return t("cohorts-you-in") if place.state == "in" else t("cohorts-you-wait")


# --- one cohort


def card(ctx: Context, cohort: Cohort, note: Words | None = None) -> View:
    """All about one cohort, with one's own part in it."""
    plan, place = cohort.plan, access.place_of(ctx, cohort)
    counts = ctx.uow.cohorts.count_places([cohort.id])[cohort.id]
    written = t("cohorts-written-in", language=formats.language_in(plan.language, ctx.language))
    sessions = ctx.uow.cohorts.list_sessions(cohort.id)
    body = paragraphs(
        note,
        lines(
            ctx.network_line_of(cohort.network_id),
            bold(plan.title),
            italic(written) if plan.language != ctx.language else None,
            t("cohorts-for", whom=belonging.name_of(ctx, access.circle_of(cohort).word)),
            t("cohorts-facilitator", name=words.name(ctx, cohort.facilitator_id)),
            words.STATES.get(cohort.state) or _seats(cohort, *counts),
            t("cohorts-share", share=plan.share / 100),
        ),
        plan.text,
        _sessions(ctx, cohort, sessions),
        _own(place),
    )
    return View(body, tuple(row for row in _rows(ctx, cohort, place, sessions) if row))


def _sessions(ctx: Context, cohort: Cohort, sessions: Sequence[CohortSession]) -> Words:
    """What is ahead, each on the reader's clock; the number of those that are over."""
    if not sessions:
        return t("cohorts-no-sessions")
    ahead = [one for one in sessions if rules.ends_at(one) > ctx.now]
    over = len(rules.held(sessions, ctx.now)) - len([one for one in ahead if one.starts_at <= ctx.now])
    said = [_session(ctx, cohort, one) for one in ahead[:SESSIONS]]
    more = t("cohorts-sessions-more", count=len(ahead) - SESSIONS) if len(ahead) > SESSIONS else None
    return lines(bold(t("cohorts-sessions")), *said, more, t("cohorts-sessions-over", count=over) if over else None)


def _session(ctx: Context, cohort: Cohort, session: CohortSession) -> Words:
    if session.is_cancelled:
        return t("cohorts-session-cancelled", title=session.title, at=session.starts_at)
    there = words.own_clock(cohort, session, ctx.zone)
    return lines(("– ", session.title), words.when(session), there)


def _rows(
    ctx: Context, cohort: Cohort, place: CohortPlace | None, sessions: Sequence[CohortSession]
) -> list[tuple[Button, ...]]:
    one = (cohort.id,)
    back = Button(t("cohorts-to-list"), "cohorts.page", (0,))
    leads, manages = access.leads(ctx, cohort), access.manages(ctx, cohort)
    tend = (Button(t("cohorts-lead"), "cohorts.lead", one),) if leads or manages else ()
    file = (Button(t("cohorts-calendar"), "cohorts.calendar", one),) if sessions and cohort.state == "open" else ()
    return [
        _invited_row(ctx, cohort),
        _place_row(ctx, cohort, place),
        _rating_row(ctx, cohort, place, sessions),
        file,
        (*tend, back),
    ]


def _invited_row(ctx: Context, cohort: Cohort) -> tuple[Button, ...]:
    if cohort.invited_id != ctx.person.id or cohort.state != "open":
        return ()
    return (
        Button(t("cohorts-appoint-yes"), "cohorts.appointed", (cohort.id, 1), Tone.MAIN),
        Button(t("cohorts-appoint-no"), "cohorts.appointed", (cohort.id, 0)),
    )


def _place_row(ctx: Context, cohort: Cohort, place: CohortPlace | None) -> tuple[Button, ...]:
    if place is not None:
        record = (Button(t("cohorts-record"), "cohorts.record", (cohort.id,)),) if place.completed_at else ()
        leave = (Button(t("cohorts-leave"), "cohorts.leave", (cohort.id,), Tone.BAD),) if not record else ()
        return (*record, *leave)
    if cohort.state != "open" or cohort.facilitator_id == ctx.person.id or not access.belongs(ctx, cohort):
        return ()
    inside, waiting = ctx.uow.cohorts.count_places([cohort.id])[cohort.id]
    free = inside < cohort.plan.seats and not waiting
    return (Button(t("cohorts-enrol" if free else "cohorts-queue"), "cohorts.enrol", (cohort.id,), Tone.MAIN),)


def _rating_row(
    ctx: Context, cohort: Cohort, place: CohortPlace | None, sessions: Sequence[CohortSession]
) -> tuple[Button, ...]:
    if place is None or place.state != "in" or not cohort.plan.questions:
        return ()
    moment = next((m for m in (rules.AFTER, rules.BEFORE) if rules.takes(m, cohort, sessions, ctx.now)), None)
    rate = (Button(t(f"cohorts-rate-{moment}"), "cohorts.rate", (cohort.id, moment)),) if moment else ()
    return (*rate, Button(t("cohorts-my-ratings"), "cohorts.mine", (cohort.id,)))


# --- leading one


def lead(ctx: Context, cohort: Cohort, note: Words | None = None) -> View:
    """What the facilitator and coordinators may do; attendance and averages are the facilitator's alone."""
    one = (cohort.id,)
    leads, manages, is_open = access.leads(ctx, cohort), access.manages(ctx, cohort), cohort.state == "open"
    asked = t("cohorts-invited", name=words.name(ctx, cohort.invited_id)) if cohort.invited_id else None
    sessions = Button(t("cohorts-to-sessions"), "cohorts.sessions", (cohort.id, 0))
    people = Button(t("cohorts-people"), "cohorts.people", one)
    rows = (
        (sessions, people),
        (Button(t("cohorts-averages"), "cohorts.averages", one),) if leads and cohort.plan.questions else (),
        (Button(t("cohorts-finish"), "cohorts.finish", one, Tone.GOOD),) if leads and is_open else (),
        (Button(t("kit-edit"), "cohorts.edit", one), Button(t("cohorts-appoint"), "cohorts.appoint", one))
        if manages and is_open
        else (),
        (
            *((Button(t("cohorts-cancel"), "cohorts.cancel", one, Tone.BAD),) if manages and is_open else ()),
            Button(t("kit-back"), "cohorts.look", one),
        ),
    )
    said = words.STATES.get(cohort.state) or t("cohorts-lead-what")
    return View(paragraphs(note, bold(cohort.plan.title), asked, said), tuple(row for row in rows if row))


def sessions(ctx: Context, cohort: Cohort, at: int = 0, note: Words | None = None) -> View:
    """All sessions, a button for each."""
    found = ctx.uow.cohorts.list_sessions(cohort.id)
    last = max(-(-len(found) // A_PAGE) - 1, 0)
    at = min(max(at, 0), last)
    part = found[at * A_PAGE : (at + 1) * A_PAGE]
    rows: list[tuple[Button, ...]] = [
        (Button(clipped(one.title, LABEL), "cohorts.session", (one.id,)),) for one in part
    ]
    turn = [Button(t("kit-previous"), "cohorts.sessions", (cohort.id, at - 1))] if at else []
    turn += [Button(t("kit-next"), "cohorts.sessions", (cohort.id, at + 1))] if at < last else []
    add = (Button(t("cohorts-session-new"), "cohorts.add", (cohort.id,), Tone.MAIN),) if cohort.state == "open" else ()
    back = Button(t("kit-back"), "cohorts.lead", (cohort.id,))
    said = [_session(ctx, cohort, one) for one in part]
    body = paragraphs(note, bold(cohort.plan.title), *(said or [t("cohorts-no-sessions-lead")]))
    return View(body, tuple(row for row in (*rows, tuple(turn), (*add, back)) if row))


def session(ctx: Context, cohort: Cohort, one: CohortSession, note: Words | None = None) -> View:
    """One session for who leads it."""
    marks = ctx.uow.cohorts.list_attendance(cohort.id).get(one.id, {})
    inside = [place.person_id for place in ctx.uow.cohorts.list_places(cohort.id) if place.state == "in"]
    begun, leads = one.starts_at <= ctx.now and not one.is_cancelled, access.leads(ctx, cohort)
    there = sum(marks.get(person) == "there" for person in inside)
    said = sum(marks.get(person) == "said" for person in inside)
    body = paragraphs(
        note,
        lines(bold(one.title), words.when(one), words.own_clock(cohort, one, ctx.zone), one.link),
        words.STATES["cancelled"] if one.is_cancelled else None,
        t("cohorts-attendance", there=there, said=said, people=len(inside)) if begun else None,
    )
    change = (
        Button(t("kit-edit"), "cohorts.change", (one.id,)),
        Button(t("cohorts-session-cancel"), "cohorts.drop", (one.id,), Tone.BAD),
    )
    rows = (
        (Button(t("cohorts-mark"), "cohorts.marks", (one.id, 0), Tone.MAIN),) if begun and leads else (),
        change if not one.is_cancelled and not begun else (),
        (Button(t("kit-back"), "cohorts.sessions", (cohort.id, 0)),),
    )
    return View(body, tuple(row for row in rows if row))


def people(ctx: Context, cohort: Cohort) -> View:
    """Who takes part and who waits, by the names that they chose; how often each was there."""
    held = rules.held(ctx.uow.cohorts.list_sessions(cohort.id), ctx.now)
    marks = ctx.uow.cohorts.list_attendance(cohort.id)
    places = ctx.uow.cohorts.list_places(cohort.id)
    inside: list[Words] = [
        t(
            "cohorts-person",
            name=words.name(ctx, one.person_id),
            there=rules.attended(one.person_id, held, marks),
            sessions=len(held),
        )
        for one in places
        if one.state == "in"
    ]
    waiting: list[Words] = [words.name(ctx, one.person_id) for one in places if one.state == "waiting"]
    back = (Button(t("kit-back"), "cohorts.lead", (cohort.id,)),)
    return View(
        paragraphs(
            bold(cohort.plan.title),
            lines(*words.numbered(inside)) if inside else t("cohorts-people-none"),
            lines(bold(t("cohorts-people-waiting")), *words.numbered(waiting[:20])) if waiting else None,
        ),
        (back,),
    )


def averages(ctx: Context, cohort: Cohort) -> View:
    """Means of at least three, once nobody can add to them."""
    found = ctx.uow.cohorts.list_sessions(cohort.id)
    ratings = ctx.uow.cohorts.list_ratings(cohort.id)
    questions = cohort.plan.questions
    shown = {
        moment: rules.averages(ratings, moment, len(questions))
        for moment in (rules.BEFORE, rules.AFTER)
        if rules.is_shown(moment, cohort, found, ctx.now)
    }
    before, after = shown.get(rules.BEFORE), shown.get(rules.AFTER)
    said = [
        lines(
            question,
            t(
                "cohorts-average",
                before=words.half(before[at]) if before else "–",
                after=words.half(after[at]) if after else "–",
            ),
        )
        for at, question in enumerate(questions)
    ]
    back = (Button(t("kit-back"), "cohorts.lead", (cohort.id,)),)
    return View(paragraphs(bold(cohort.plan.title), t("cohorts-averages-what", count=rules.SHOWN_FROM), *said), (back,))
