"""The routes about success factors, on one screen. Rights are checked by the functions that are called, each time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.factors import duties, pages, tending
from handlers.kit.answer import Change, Say
from handlers.kit.feature import Feature, Param

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context

WORDS = 5.0
"""Seconds between looks for factors whose words changed: practices are found by them soon after."""

feature = Feature("factors", stores=duties.STORES)
for one in tending.FORMS:
    feature.form(one)
feature.due("words", every=WORDS, waiting=tending.has_unindexed, batch=tending.INDEXED_AT_ONCE)(tending.index)
feature.exports(duties.export)
feature.forgets(duties.forget)


@feature.command("factors", private=True, reads=True, rest=True, params=(Param("theme", pages.theme_options),))
def factors(ctx: Context, rest: str) -> Answer:
    """`/factors health`: what made practices work there; without a theme, themes to choose from."""
    return Say(pages.found(ctx, rest) if rest else pages.themes(ctx))


@feature.button("themes", private=True, reads=True)
def on_themes(ctx: Context, page: int = 0) -> Answer:
    return Change(pages.themes(ctx, page))


@feature.button("list", private=True, reads=True)
def on_list(ctx: Context, theme_id: int, page: int = 0) -> Answer:
    return Change(pages.cited(ctx, theme_id, page))


@feature.button("show", private=True, reads=True)
def on_show(ctx: Context, factor_id: int, theme_id: int, page: int = 0) -> Answer:
    return Change(pages.citing(ctx, factor_id, theme_id, page))


@feature.button("open", private=True, reads=True)
def on_open(ctx: Context, factor_id: int) -> Answer:
    """The practices of a factor as a message of their own: for buttons under other rooms' messages."""
    return Say(pages.citing(ctx, factor_id, pages.ALL))


# --- for those who look after the network


@feature.button("tend", private=True, reads=True)
def on_tend(ctx: Context, factor_id: int, page: int = 0) -> Answer:
    ctx.require("factor.tend")
    return Change(pages.tended(ctx, factor_id, page))


@feature.button("rename", private=True, asks=True)
def on_rename(ctx: Context, factor_id: int) -> Answer:
    return tending.ask_name(ctx, factor_id)


@feature.button("merge", private=True, asks=True)
def on_merge(ctx: Context, factor_id: int) -> Answer:
    return tending.ask_other(ctx, factor_id)


@feature.button("part", private=True)
def on_part(ctx: Context, factor_id: int) -> Answer:
    return tending.part(ctx, factor_id)
