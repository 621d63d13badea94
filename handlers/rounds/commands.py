"""The routes of peer rounds, on one screen. Rights are checked by the functions that are called, each time anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.answer import Change, Say
from handlers.kit.errors import Refused
from handlers.kit.feature import Feature
from handlers.rounds import access, due, duties, form, pages, taking, tending

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context

OFTEN = 10.0
"""Seconds between looks for what falls due."""
LETTERS = 100
"""Letters in one transaction: each is put into words of three or four people."""

feature = Feature("rounds", stores=duties.STORES)
for one in (form.POST, taking.PAUSE, taking.SAY):
    feature.form(one)
feature.exports(duties.export)
feature.forgets(duties.forget)
feature.due("rounds", every=OFTEN, waiting=due.is_due, batch=LETTERS, put_aside=due.put_aside, reads=True)(due.work)


@feature.command("rounds", private=True, reads=True)
def rounds(ctx: Context, _rest: str) -> Answer:
    """Rounds that one takes part in or may join."""
    return Say(pages.listed(ctx))


@feature.button("open", private=True, reads=True)
def on_open(ctx: Context) -> Answer:
    """The list as a message of its own: for buttons under other rooms' messages."""
    return Say(pages.listed(ctx))


@feature.button("page", private=True, reads=True)
def on_page(ctx: Context, page: int) -> Answer:
    return Change(pages.listed(ctx, page))


@feature.button("proposed", private=True, reads=True)
def on_proposed(ctx: Context) -> Answer:
    return Change(pages.proposed(ctx))


@feature.button("look", private=True, reads=True)
def on_look(ctx: Context, series_id: int) -> Answer:
    return Change(pages.card(ctx, access.seen(ctx, series_id)))


@feature.button("open-one", private=True, reads=True)
def on_open_one(ctx: Context, series_id: int) -> Answer:
    """The series as a message of its own: a letter stays as it was."""
    return Say(pages.card(ctx, access.seen(ctx, series_id)))


# --- taking part


@feature.button("join", private=True)
def on_join(ctx: Context, series_id: int) -> Answer:
    return taking.join(ctx, series_id)


@feature.button("leave", private=True)
def on_leave(ctx: Context, series_id: int) -> Answer:
    return taking.leave(ctx, series_id)


@feature.button("skip", private=True)
def on_skip(ctx: Context, series_id: int, skips: int) -> Answer:
    return taking.skip(ctx, series_id, skips)


@feature.button("pause", private=True, asks=True)
def on_pause(ctx: Context, series_id: int) -> Answer:
    return taking.pause(ctx, series_id)


@feature.button("goon", private=True)
def on_go_on(ctx: Context, series_id: int) -> Answer:
    return taking.go_on(ctx, series_id)


@feature.button("languages", private=True, reads=True)
def on_languages(ctx: Context, series_id: int, at: int = 0) -> Answer:
    return taking.languages(ctx, series_id, at)


@feature.button("speaks", private=True)
def on_speaks(ctx: Context, series_id: int, code: str, at: int = 0) -> Answer:
    return taking.speaks(ctx, series_id, code, at)


@feature.button("went", private=True)
def on_went(ctx: Context, draw_id: int, said: str) -> Answer:
    return taking.went(ctx, draw_id, said)


@feature.button("ask", private=True, reads=True)
def on_ask(ctx: Context, draw_id: int) -> Answer:
    return taking.ask(ctx, draw_id)


@feature.button("words", private=True, asks=True)
def on_words(ctx: Context, draw_id: int) -> Answer:
    return taking.write(ctx, draw_id)


# --- opening and looking after


@feature.button("new", private=True, asks=True)
def on_new(ctx: Context) -> Answer:
    return form.open_new(ctx)


@feature.button("edit", private=True, asks=True)
def on_edit(ctx: Context, series_id: int) -> Answer:
    return form.edit(ctx, series_id)


@feature.button("accept", private=True)
def on_accept(ctx: Context, series_id: int) -> Answer:
    return tending.accept(ctx, series_id)


@feature.button("decline", private=True)
def on_decline(ctx: Context, series_id: int) -> Answer:
    return tending.decline(ctx, series_id)


@feature.button("withdraw", private=True)
def on_withdraw(ctx: Context, series_id: int) -> Answer:
    return tending.withdraw(ctx, series_id)


@feature.button("manage", private=True)
def on_manage(ctx: Context, series_id: int) -> Answer:
    return Change(pages.manage(ctx, access.managed(ctx, series_id, "rounds-manage")))


@feature.button("results", private=True)
def on_results(ctx: Context, series_id: int) -> Answer:
    """For who opened it alone: other coordinators were not named to those who answered."""
    series = access.managed(ctx, series_id, "rounds-results")
    if not access.facilitates(ctx, series):
        raise Refused("rounds-results-refused", action="rounds-results", scope=f"rounds {series_id}")
    return Change(pages.results(ctx, series))


@feature.button("end", private=True)
def on_end(ctx: Context, series_id: int) -> Answer:
    return tending.ask_end(ctx, series_id)


@feature.button("end-now", private=True)
def on_end_now(ctx: Context, series_id: int) -> Answer:
    return tending.end(ctx, series_id)
