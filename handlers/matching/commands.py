"""The routes of profiles and matches, on one screen. Whose something is, is checked at every press."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from handlers.kit.answer import Change, Say, Toast
from handlers.kit.errors import UserError
from handlers.kit.feature import Feature
from handlers.kit.suggested import was_suggested
from handlers.kit.view import Button, View, bold, lines, paragraphs, t
from handlers.matching import due, duties, finding, form, pages, profiles, showing, sides
from handlers.matching.asking import search, searches
from handlers.matching.looking import Looker
from storage import Dismissal, PersonId

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.matching.asking import Search
    from handlers.matching.finding import Suggested

feature = Feature("matching", stores=duties.STORES)
feature.form(form.PROFILE)
feature.form(form.FIELD)
feature.exports(duties.export)
feature.forgets(duties.forget)
feature.due("follow", every=due.SOON, waiting=due.is_noted, batch=due.BATCH)(due.follow)
feature.due("refresh", every=due.REFRESH, waiting=due.is_old)(due.refresh)
feature.due("prune", every=due.PRUNE, waiting=due.has_old)(due.prune)
feature.due("unasked", every=due.LOOK, waiting=due.is_curious, batch=due.FEW)(due.look)


# --- one's own profile


@feature.command("profile", private=True, reads=True)
def profile(ctx: Context, _rest: str) -> Answer:
    return profiles.open_profile(ctx)


@feature.button("profile", private=True, reads=True)
def on_profile(ctx: Context) -> Answer:
    """The profile as a message of its own: for buttons under other rooms' messages."""
    return profiles.open_profile(ctx)


@feature.button("me", private=True, reads=True)
def on_me(ctx: Context) -> Answer:
    return Change(profiles.page(ctx))


@feature.button("fill", private=True, asks=True)
def on_fill(ctx: Context) -> Answer:
    return form.fill(ctx)


@feature.button("edit", private=True, reads=True)
def on_edit(ctx: Context) -> Answer:
    return profiles.edit(ctx)


@feature.button("field", private=True, asks=True)
def on_field(ctx: Context, name: str) -> Answer:
    return form.change(ctx, name)


@feature.button("values", private=True, reads=True)
def on_values(ctx: Context, name: str, at: int = 0) -> Answer:
    return profiles.switches(ctx, name, at)


@feature.button("switch", private=True)
def on_switch(ctx: Context, name: str, value: str, at: int = 0) -> Answer:
    return profiles.switch(ctx, name, value, at)


@feature.button("list", private=True)
def on_list(ctx: Context, listed: int) -> Answer:
    return profiles.show_me(ctx, listed=bool(listed))


@feature.button("name", private=True)
def on_name(ctx: Context, named: int) -> Answer:
    return profiles.name_me(ctx, named=bool(named))


# --- who may suit


@feature.command("match", private=True)
def match(ctx: Context, _rest: str) -> Answer:
    return Say(_first(ctx))


@feature.button("match", private=True)
def on_match(ctx: Context) -> Answer:
    return Say(_first(ctx))


def _first(ctx: Context) -> View:
    """At once for oneself, or where there is one thing to look for; else the question for whom."""
    every = searches(Looker.of(ctx))
    showing.came_back(ctx)
    if not every:
        return pages.nobody(ctx)
    clear = len(every) == 1 or every[0].one.kind == sides.PERSON
    view = showing.show(ctx, every[0]) if clear else pages.chooser(ctx, every)
    return view if every[0].one.kind == sides.PERSON else pages.without_profile(view)


@feature.button("searches", private=True, reads=True)
def on_searches(ctx: Context, at: int = 0) -> Answer:
    every = searches(Looker.of(ctx))
    return Change(pages.chooser(ctx, every, at) if every else pages.nobody(ctx))


@feature.button("show", private=True)
def on_show(ctx: Context, kind: str, item: int, role: str) -> Answer:
    return Change(showing.show(ctx, search(Looker.of(ctx), kind, item, role)))


@feature.button("one", private=True)
def on_one(ctx: Context, kind: str, item: int, role: str, other: str, number: int) -> Answer:
    asked = search(Looker.of(ctx), kind, item, role)
    showing.came_back(ctx)
    return Change(pages.one(ctx, asked, _still(ctx, asked, other, number)))


@feature.button("points", private=True, reads=True)
def on_points(ctx: Context, kind: str, item: int, role: str, other: str, number: int) -> Answer:
    asked = search(Looker.of(ctx), kind, item, role)
    return Change(pages.points(ctx, asked, _still(ctx, asked, other, number)))


@feature.button("suggested", private=True)
def on_suggested(ctx: Context, kind: str, item: int) -> Answer:
    """A suggestion of a digest, opened: whichever search it was found by, if it still holds."""
    showing.came_back(ctx)
    for asked in searches(Looker.of(ctx)):
        suggested = finding.one_of(Looker.of(ctx), asked, kind, item)
        if suggested is not None:
            return Say(pages.one(ctx, asked, suggested))
    raise UserError("matching-gone")


def _still(ctx: Context, asked: Search, kind: str, item: int) -> Suggested:
    suggested = finding.one_of(Looker.of(ctx), asked, kind, item)
    if suggested is None:
        raise UserError("matching-gone")
    return suggested


# --- what is said to it


@feature.button("later", private=True)
def on_later(ctx: Context, kind: str, item: int, role: str, other: str, number: int) -> Answer:
    """Stays away for ninety days."""
    return _dismissed(ctx, search(Looker.of(ctx), kind, item, role), other, number, for_good=False)


@feature.button("never", private=True)
def on_never(ctx: Context, kind: str, item: int, role: str, other: str, number: int) -> Answer:
    """Stays away for good; said by mistake, it can be taken back at once."""
    return _dismissed(ctx, search(Looker.of(ctx), kind, item, role), other, number, for_good=True)


def _dismissed(ctx: Context, asked: Search, other: str, number: int, *, for_good: bool) -> Answer:
    until = None if for_good else ctx.now + showing.AWAY
    dismissal = Dismissal(*asked.key, other, number, ctx.now, until)
    ctx.uow.matches.dismiss(dismissal, by=ctx.person.id)
    showing.came_back(ctx)
    note = t("matching-dismissed-never") if for_good else t("matching-dismissed", until=ctx.now + showing.AWAY)
    view = showing.show(ctx, asked, note)
    undo = Button(t("matching-undo"), "matching.undo", (*pages.args(asked), other, number))
    return Change(replace(view, rows=(*view.rows, (undo,))))


@feature.button("undo", private=True)
def on_undo(ctx: Context, kind: str, item: int, role: str, other: str, number: int) -> Answer:
    asked = search(Looker.of(ctx), kind, item, role)
    ctx.uow.matches.undo_dismissal(*asked.key, other, number)
    return Change(showing.show(ctx, asked))


# --- somebody else's profile


@feature.button("person", private=True, reads=True)
def on_person(ctx: Context, person_id: int) -> Answer:
    """What somebody shows of themselves to those whom they may suit: who was suggested, and is listed still."""
    profile = ctx.uow.profiles.find(PersonId(person_id), ctx.network.id)
    member = ctx.uow.people.membership(PersonId(person_id), ctx.network.id)
    if profile is None or member is None or not profile.listed:
        return Toast(t("matching-gone"))
    near = ctx.may(network_id=member.network_id, section_id=member.section_id, country=member.country)
    own = member.person_id == ctx.person.id
    if ctx.uow.relays.are_apart(ctx.person.id, [member.person_id]):
        return Toast(t("matching-gone"))
    if not (own or near or was_suggested(ctx, member.person_id)):
        return Toast(t("matching-gone"))
    if ctx.uow.reports.is_held("profile", person_id) and not (own or near):
        return Toast(t("matching-gone"))
    rows = () if own else ((Button(t("kit-report"), "moderation.report", ("profile", person_id)),),)
    name = ctx.uow.people.get(PersonId(person_id)).name if profile.named else None
    land = t("matching-in", country=member.country) if member.country else None
    head = lines(bold(name or t("matching-unnamed")), ctx.network_line, land, profiles.kinds_line(member))
    return Say(View(paragraphs(head, lines(*profiles.facts(ctx, profile))), rows))
