"""The routes about regions, on one screen. Rights are checked by the functions that are called, each time anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.answer import Change, Say
from handlers.kit.errors import Refused
from handlers.kit.feature import Feature
from handlers.kit.likeness import fold
from handlers.regions import access, deciding, due, duties, form, pages

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context

COUNT = 5.0
"""Seconds between looks for figures to sum up."""

feature = Feature("regions", stores=duties.STORES)
feature.exports(duties.export)
feature.forgets(duties.forget)
feature.form(form.PROPOSE)
feature.form(form.NOTE)
feature.due("figures", every=COUNT, waiting=due.is_due, batch=1)(due.work)


@feature.command("regions", private=True, reads=True)
def regions(ctx: Context, rest: str) -> Answer:
    """All regions, or the one that was named."""
    named = [one for one in ctx.uow.regions.list_all(ctx.network.id) if rest and fold(one.name) == fold(rest)]
    if len(named) == 1:
        return Say(pages.card(ctx, access.seen(ctx, named[0].id)))
    return Say(pages.listed(ctx))


@feature.button("list", private=True, reads=True)
def on_list(ctx: Context, page: int = 0) -> Answer:
    return Change(pages.listed(ctx, page))


@feature.button("open", private=True, reads=True)
def on_open(ctx: Context, region_id: int) -> Answer:
    return Change(pages.card(ctx, access.seen(ctx, region_id)))


@feature.button("notes", private=True, reads=True)
def on_notes(ctx: Context, region_id: int, page: int = 0) -> Answer:
    region = access.seen(ctx, region_id, "region-notes")
    if not (region.is_open and access.belongs(ctx, region)):
        raise Refused("regions-members-only", action="region-notes", scope=f"region {region_id}")
    return Change(pages.notes(ctx, region, page))


# --- for those who look after something


@feature.button("propose", private=True, asks=True)
def on_propose(ctx: Context) -> Answer:
    return form.propose(ctx)


@feature.button("answer", private=True)
def on_answer(ctx: Context, region_id: int, country: str, said: str) -> Answer:
    return deciding.answer(ctx, region_id, country, said)


@feature.button("ask", private=True)
def on_ask(ctx: Context, region_id: int, country: str) -> Answer:
    return deciding.ask(ctx, region_id, country)


@feature.button("manage", private=True, reads=True)
def on_manage(ctx: Context, region_id: int, page: int = 0) -> Answer:
    return Change(pages.manage(ctx, access.seen(ctx, region_id, "region-manage"), page))


@feature.button("write", private=True, asks=True)
def on_write(ctx: Context, region_id: int) -> Answer:
    return form.write(ctx, region_id)


@feature.button("remove", private=True)
def on_remove(ctx: Context, region_id: int, note_id: int, page: int = 0) -> Answer:
    return deciding.remove_note(ctx, region_id, note_id, page)
