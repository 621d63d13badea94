"""The routes of organisations, on one screen. Rights are checked by the functions that are called, each time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.answer import Change, Say
from handlers.kit.feature import Feature
from handlers.kit.view import t
from handlers.organisations import access, agencies, due, duties, form, indexing, leads, pages, saving, schools, wishes
from handlers.organisations.wishes import Wish

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context

CLAIMS = 600.0
"""Seconds between looks for claims of which nothing is heard."""

feature = Feature("organisations", stores=duties.STORES)
feature.exports(duties.export)
feature.forgets(duties.forget)
feature.form(form.ORGANISATION)
feature.form(saving.CONTACT)
feature.form(leads.LEAD)
feature.form(agencies.APPOINT)
feature.searches(access.KIND)(indexing.entries)
feature.due("claims", every=CLAIMS, waiting=due.is_due, put_aside=due.put_aside)(due.work)


@feature.command("organisations", private=True, reads=True)
def organisations(ctx: Context, rest: str) -> Answer:
    """`/organisations`, `/organisations schools in Georgia`, `/organisations Green School`."""
    return Say(pages.listed(ctx, wishes.read(ctx, rest)))


@feature.command("organisation", private=True, asks=True, rest=True, opens="organisations.organisation")
def organisation(ctx: Context, rest: str) -> Answer:
    """`/organisation School No. 5, school, Batumi, Georgia` registers one."""
    return saving.open_new(ctx, rest)


@feature.button("list", private=True, reads=True)
def on_list(ctx: Context, page: int, wish: str) -> Answer:
    return Change(pages.listed(ctx, Wish.of(wish), page))


@feature.button("narrow", private=True, reads=True)
def on_narrow(ctx: Context, wish: str) -> Answer:
    return Change(pages.narrow(ctx, Wish.of(wish)))


@feature.button("by", private=True, reads=True)
def on_by(ctx: Context, what: str, wish: str, page: int = 0) -> Answer:
    return Change(pages.by(ctx, what, Wish.of(wish), page))


@feature.button("look", private=True, reads=True)
def on_look(ctx: Context, organisation_id: int) -> Answer:
    return Change(pages.card(ctx, access.seen(ctx, organisation_id)))


@feature.button("open", private=True, reads=True)
def on_open(ctx: Context, organisation_id: int) -> Answer:
    """The organisation as a message of its own: for buttons under other rooms' messages."""
    return Say(pages.card(ctx, access.seen(ctx, organisation_id)))


@feature.button("star", private=True)
def on_star(ctx: Context, organisation_id: int, starred: int) -> Answer:
    one = access.allowed(ctx, organisation_id, "star")
    member = ctx.uow.people.membership(ctx.person.id, one.network_id)
    section = member.section_id if member is not None else None
    ctx.uow.organisations.star(one.id, ctx.person.id, section, starred=bool(starred), now=ctx.now)
    note = t("organisations-star-on") if starred else t("organisations-star-off")
    return Change(pages.card(ctx, one, note))


# --- registering, changing, confirming


@feature.button("new", private=True, asks=True)
def on_new(ctx: Context) -> Answer:
    return saving.open_new(ctx)


@feature.button("edit", private=True, asks=True)
def on_edit(ctx: Context, organisation_id: int) -> Answer:
    return saving.edit(ctx, organisation_id)


@feature.button("look_after", private=True, reads=True)
def on_look_after(ctx: Context, organisation_id: int) -> Answer:
    return Change(pages.look_after(access.allowed(ctx, organisation_id, "confirm", lock=False)))


@feature.button("confirm", private=True)
def on_confirm(ctx: Context, organisation_id: int, said: str) -> Answer:
    return saving.confirm(ctx, organisation_id, said)


@feature.button("state", private=True)
def on_state(ctx: Context, organisation_id: int, state: str) -> Answer:
    return saving.set_state(ctx, organisation_id, state)


# --- schools and the sections that take them on


@feature.button("claim", private=True)
def on_claim(ctx: Context, school_id: int, section_id: int = 0) -> Answer:
    return schools.claim(ctx, school_id, section_id)


@feature.button("mark", private=True)
def on_mark(ctx: Context, school_id: int, state: str) -> Answer:
    return schools.mark(ctx, school_id, state)


@feature.button("return", private=True)
def on_return(ctx: Context, school_id: int) -> Answer:
    return schools.give_back(ctx, school_id)


@feature.button("contact", private=True, asks=True)
def on_contact(ctx: Context, school_id: int) -> Answer:
    return saving.write_contact(ctx, school_id)


# --- agencies and their leads


@feature.button("leads", private=True, reads=True)
def on_leads(ctx: Context, page: int) -> Answer:
    return Change(leads.open_leads(ctx, page))


@feature.button("lead", private=True, asks=True)
def on_lead(ctx: Context, agency_id: int) -> Answer:
    return leads.open_form(ctx, agency_id)


@feature.button("outcomes", private=True, reads=True)
def on_outcomes(ctx: Context, agency_id: int, page: int) -> Answer:
    return Change(leads.outcomes(ctx, agency_id, page))


@feature.button("outcome", private=True, reads=True)
def on_outcome(ctx: Context, lead_id: int) -> Answer:
    return Change(leads.outcome(ctx, lead_id))


@feature.button("withdraw", private=True)
def on_withdraw(ctx: Context, lead_id: int) -> Answer:
    return leads.withdraw(ctx, lead_id)


@feature.button("speakers", private=True, reads=True)
def on_speakers(ctx: Context, agency_id: int) -> Answer:
    return Change(agencies.speakers(ctx, agency_id))


@feature.button("appoint", private=True, asks=True)
def on_appoint(ctx: Context, agency_id: int) -> Answer:
    return agencies.appoint(ctx, agency_id)


@feature.button("dismiss", private=True)
def on_dismiss(ctx: Context, agency_id: int, person_id: int, country: str) -> Answer:
    return agencies.dismiss(ctx, agency_id, person_id, country)
