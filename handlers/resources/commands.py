"""The routes about tools and outputs, on one screen. Rights are checked by the functions that are called, each time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.answer import Change, Say, Toast
from handlers.kit.feature import Feature
from handlers.kit.view import Button, Tone, View, t
from handlers.resources import access, due, duties, form, pages

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context

DEAD_LINKS = 600.0
"""Seconds between looks for owners who are to be told of a dead link."""

feature = Feature("resources", stores=duties.STORES)
feature.form(form.FORM)
feature.exports(duties.export)
feature.forgets(duties.forget)
feature.due("dead links", every=DEAD_LINKS, waiting=due.is_due)(due.work)


@feature.command("tools", private=True, reads=True, rest=True)
def tools(ctx: Context, rest: str) -> Answer:
    """`/tools`, `/tools slides`, `/tools breathing`: what practices have to download and to watch."""
    return Say(pages.of_network(ctx, rest))


@feature.button("page", private=True, reads=True)
def on_page(ctx: Context, asked: str, page: int) -> Answer:
    return Change(pages.of_network(ctx, asked, max(page, 0)))


@feature.button("kinds", private=True, reads=True)
def on_kinds(ctx: Context, page: int = 0) -> Answer:
    return Change(pages.kinds(ctx, page))


@feature.button("list", private=True, reads=True)
def on_list(ctx: Context, practice_id: int, page: int = 0) -> Answer:
    return Change(pages.of_practice(ctx, practice_id, page))


@feature.button("look", private=True, reads=True)
def on_look(ctx: Context, resource_id: int) -> Answer:
    return Change(pages.card(ctx, *access.seen(ctx, resource_id)))


@feature.button("open", private=True, reads=True)
def on_open(ctx: Context, resource_id: int) -> Answer:
    """The card as a message of its own: for buttons under other rooms' messages."""
    return Say(pages.card(ctx, *access.seen(ctx, resource_id)))


# --- for those who may change them


@feature.button("add", private=True, asks=True)
def on_add(ctx: Context, practice_id: int) -> Answer:
    return form.add(ctx, practice_id)


@feature.button("edit", private=True, asks=True)
def on_edit(ctx: Context, resource_id: int) -> Answer:
    return form.edit(ctx, resource_id)


@feature.button("relink", private=True, asks=True)
def on_relink(ctx: Context, resource_id: int) -> Answer:
    return form.relink(ctx, resource_id)


@feature.button("right", private=True)
def on_right(ctx: Context, resource_id: int) -> Answer:
    """The link is as it should be, whatever the checks say: nobody is told again until it has worked and failed."""
    resource, practice = access.changed(ctx, resource_id, "resource-change")
    ctx.uow.resources.vouch(resource.id)
    fresh = ctx.uow.resources.get(resource.id)
    return [Toast(t("resources-vouched")), Change(pages.card(ctx, fresh, practice, t("resources-vouched")))]


@feature.button("remove", private=True)
def on_remove(ctx: Context, resource_id: int) -> Answer:
    resource, _ = access.changed(ctx, resource_id, "resource-remove")
    yes = Button(t("resources-remove-yes"), "resources.removed", (resource.id,), Tone.BAD)
    no = Button(t("resources-keep"), "resources.look", (resource.id,))
    return Change(View(t("resources-remove-ask", title=resource.title), ((yes, no),)))


@feature.button("removed", private=True)
def on_removed(ctx: Context, resource_id: int) -> Answer:
    resource, practice = access.changed(ctx, resource_id, "resource-remove")
    ctx.uow.resources.remove(resource.id)
    ctx.uow.outbox.withdraw_about(f"resource:{resource.id}")
    ctx.uow.audit.add(
        "resource.remove",
        "done",
        now=ctx.now,
        person_id=ctx.person.id,
        network_id=practice.network_id,
        detail={"resource": resource.id, "practice": practice.id},
    )
    return Change(pages.of_practice(ctx, practice.id, note=t("resources-removed", title=resource.title)))
