"""The routes of learning cohorts, on one screen. Rights are checked by what they call, each time anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.cohorts import access, calendars, due, duties, form, joining, leading, pages, records, session_form
from handlers.kit.answer import Change, Say
from handlers.kit.feature import Feature

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context

OFTEN = 10.0
"""Seconds between looks for what falls due."""

feature = Feature("cohorts", stores=duties.STORES)
for one in (form.POST, session_form.SESSION, joining.RATE, leading.APPOINT):
    feature.form(one)
feature.exports(duties.export)
feature.forgets(duties.forget)
feature.due("notices", every=OFTEN, waiting=due.is_due, put_aside=due.put_aside)(due.work)
feature.page(records.PATH)(records.page)


@feature.command("cohorts", private=True, asks=True, rest=True)
def cohorts(ctx: Context, rest: str) -> Answer:
    """`/cohorts`: those that one takes part in, leads or may join; `/cohorts new Asking well, 8 seats` opens one."""
    told = form.told(ctx, rest)
    return form.open_new(ctx, told) if told is not None else Say(pages.listed(ctx))


@feature.button("open", private=True, reads=True)
def on_open(ctx: Context, cohort_id: int) -> Answer:
    """The card as a message of its own: for buttons under other rooms' messages."""
    return Say(pages.card(ctx, access.seen(ctx, cohort_id)))


@feature.button("page", private=True, reads=True)
def on_page(ctx: Context, page: int) -> Answer:
    return Change(pages.listed(ctx, page))


@feature.button("look", private=True, reads=True)
def on_look(ctx: Context, cohort_id: int) -> Answer:
    return Change(pages.card(ctx, access.seen(ctx, cohort_id)))


@feature.button("calendar", private=True)
def on_calendar(ctx: Context, cohort_id: int) -> Answer:
    return calendars.send(ctx, cohort_id)


# --- taking part


@feature.button("enrol", private=True)
def on_enrol(ctx: Context, cohort_id: int) -> Answer:
    return joining.enrol(ctx, cohort_id)


@feature.button("leave", private=True)
def on_leave(ctx: Context, cohort_id: int) -> Answer:
    return joining.ask_leave(ctx, cohort_id)


@feature.button("leave-now", private=True)
def on_leave_now(ctx: Context, cohort_id: int) -> Answer:
    return joining.leave(ctx, cohort_id)


@feature.button("was-there", private=True)
def on_was_there(ctx: Context, session_id: int) -> Answer:
    return joining.was_there(ctx, session_id)


@feature.button("rate", private=True, asks=True)
def on_rate(ctx: Context, cohort_id: int, moment: str) -> Answer:
    return joining.rate(ctx, cohort_id, moment)


@feature.button("mine", private=True, reads=True)
def on_mine(ctx: Context, cohort_id: int) -> Answer:
    return joining.show_mine(ctx, cohort_id)


@feature.button("records", private=True, reads=True)
def on_records(ctx: Context) -> Answer:
    return records.listed(ctx)


@feature.button("record", private=True)
def on_record(ctx: Context, cohort_id: int) -> Answer:
    return records.show(ctx, cohort_id)


@feature.button("prove", private=True)
def on_prove(ctx: Context, cohort_id: int) -> Answer:
    return records.prove(ctx, cohort_id)


@feature.button("unprove", private=True)
def on_unprove(ctx: Context, cohort_id: int) -> Answer:
    return records.unprove(ctx, cohort_id)


# --- leading one


@feature.button("lead", private=True)
def on_lead(ctx: Context, cohort_id: int) -> Answer:
    return Change(pages.lead(ctx, access.led(ctx, cohort_id, "cohort-lead", managers=True)))


@feature.button("sessions", private=True)
def on_sessions(ctx: Context, cohort_id: int, at: int = 0) -> Answer:
    return Change(pages.sessions(ctx, access.led(ctx, cohort_id, "cohort-session", managers=True), at))


@feature.button("session", private=True)
def on_session(ctx: Context, session_id: int) -> Answer:
    return Change(pages.session(ctx, *access.session_led(ctx, session_id, "cohort-session", managers=True)))


@feature.button("people", private=True)
def on_people(ctx: Context, cohort_id: int) -> Answer:
    return Change(pages.people(ctx, access.led(ctx, cohort_id, "cohort-people", managers=True)))


@feature.button("averages", private=True)
def on_averages(ctx: Context, cohort_id: int) -> Answer:
    return Change(pages.averages(ctx, access.led(ctx, cohort_id, "cohort-averages")))


@feature.button("add", private=True, asks=True)
def on_add(ctx: Context, cohort_id: int) -> Answer:
    return session_form.add_session(ctx, cohort_id)


@feature.button("change", private=True, asks=True)
def on_change(ctx: Context, session_id: int) -> Answer:
    return session_form.change_session(ctx, session_id)


@feature.button("drop", private=True)
def on_drop(ctx: Context, session_id: int) -> Answer:
    return leading.drop_session(ctx, session_id)


@feature.button("marks", private=True)
def on_marks(ctx: Context, session_id: int, at: int = 0) -> Answer:
    return leading.marks(ctx, session_id, at)


@feature.button("attend", private=True)
def on_attend(ctx: Context, session_id: int, person_id: int, state: str, at: int = 0) -> Answer:
    return leading.attend(ctx, session_id, person_id, state, at)


@feature.button("confirm", private=True)
def on_confirm(ctx: Context, session_id: int, at: int = 0) -> Answer:
    return leading.confirm(ctx, session_id, at)


@feature.button("finish", private=True)
def on_finish(ctx: Context, cohort_id: int) -> Answer:
    return leading.ask_finish(ctx, cohort_id)


@feature.button("finish-now", private=True)
def on_finish_now(ctx: Context, cohort_id: int) -> Answer:
    return leading.finish(ctx, cohort_id)


# --- coordinating


@feature.button("new", private=True, asks=True)
def on_new(ctx: Context) -> Answer:
    return form.open_new(ctx)


@feature.button("edit", private=True, asks=True)
def on_edit(ctx: Context, cohort_id: int) -> Answer:
    return form.edit(ctx, cohort_id)


@feature.button("appoint", private=True, asks=True)
def on_appoint(ctx: Context, cohort_id: int) -> Answer:
    return leading.ask_appoint(ctx, cohort_id)


@feature.button("appointed", private=True)
def on_appointed(ctx: Context, cohort_id: int, accepts: int) -> Answer:
    return leading.appointed(ctx, cohort_id, accepts)


@feature.button("cancel", private=True)
def on_cancel(ctx: Context, cohort_id: int) -> Answer:
    return leading.ask_cancel(ctx, cohort_id)


@feature.button("cancel-now", private=True)
def on_cancel_now(ctx: Context, cohort_id: int) -> Answer:
    return leading.cancel(ctx, cohort_id)
