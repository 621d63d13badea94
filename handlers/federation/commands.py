"""The routes about united networks, on one screen. Rights are checked by the functions that are called, each anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.federation import (
    access,
    calls,
    deciding,
    doubles,
    due,
    duties,
    joining,
    namesakes,
    pages,
    public,
    sharing,
    twins,
)
from handlers.kit.answer import Change, Say
from handlers.kit.feature import Feature

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context

LOOK = 30.0
"""Seconds between looks for what falls due."""

feature = Feature("federation", stores=duties.STORES)
feature.exports(duties.export)
feature.forgets(duties.forget)
feature.form(deciding.PROPOSE)
feature.form(joining.NUMBER)
for path, make in public.PAGES.items():
    feature.page(path)(make)
feature.due("expired", every=LOOK, waiting=due.has_expired)(due.expire)
feature.due("members", every=LOOK, waiting=due.is_looking, reads=True)(due.look)


@feature.command("partners", private=True, reads=True)
def partners(ctx: Context, _rest: str) -> Answer:
    """The networks that one's own is united with."""
    return Say(pages.listed(ctx))


@feature.button("list", private=True, reads=True)
def on_list(ctx: Context, page: int = 0) -> Answer:
    return Change(pages.listed(ctx, page))


@feature.button("open", private=True, reads=True)
def on_open(ctx: Context, federation_id: int) -> Answer:
    return Change(pages.card(ctx, access.seen(ctx, federation_id)))


# --- for owners


@feature.button("propose", private=True, asks=True)
def on_propose(ctx: Context) -> Answer:
    return deciding.propose(ctx)


@feature.button("accept", private=True)
def on_accept(ctx: Context, federation_id: int) -> Answer:
    return deciding.accept(ctx, federation_id)


@feature.button("decline", private=True)
def on_decline(ctx: Context, federation_id: int) -> Answer:
    return deciding.decline(ctx, federation_id)


@feature.button("withdraw", private=True)
def on_withdraw(ctx: Context, federation_id: int) -> Answer:
    return deciding.withdraw(ctx, federation_id)


@feature.button("leave", private=True)
def on_leave(ctx: Context, federation_id: int) -> Answer:
    return deciding.ask_leave(ctx, federation_id)


@feature.button("left", private=True)
def on_left(ctx: Context, federation_id: int) -> Answer:
    return deciding.leave(ctx, federation_id)


# --- for everybody


@feature.button("share", private=True)
def on_share(ctx: Context, kind: str, item: int, level: int) -> Answer:
    return sharing.share(ctx, kind, item, level)


@feature.button("audience", private=True, reads=True)
def on_audience(ctx: Context, kind: str, item: int) -> Answer:
    return Change(sharing.audience(ctx, kind, item))


@feature.button("default", private=True)
def on_default(ctx: Context, partners: int) -> Answer:
    return sharing.set_default(ctx, partners)


@feature.button("double", private=True, reads=True)
def on_double(ctx: Context, one: int, other: int, chosen: str = "") -> Answer:
    return Change(doubles.page(ctx, one, other, chosen))


@feature.button("merge", private=True)
def on_merge(ctx: Context, one: int, other: int, chosen: str) -> Answer:
    return doubles.merge(ctx, one, other, chosen)


@feature.button("apart", private=True)
def on_apart(ctx: Context, one: int, other: int) -> Answer:
    return doubles.apart(ctx, one, other)


@feature.button("namesake", private=True)
def on_namesake(ctx: Context, network_id: int, said: str) -> Answer:
    return namesakes.answer(ctx, network_id, said)


@feature.button("number", private=True, asks=True)
def on_number(ctx: Context, pair_id: int) -> Answer:
    return joining.ask_number(ctx, pair_id)


@feature.button("join", private=True)
def on_join(ctx: Context, pair_id: int) -> Answer:
    return joining.join(ctx, pair_id)


@feature.button("unjoin", private=True)
def on_unjoin(ctx: Context, merge_id: int) -> Answer:
    return joining.undo(ctx, merge_id)


@feature.button("two", private=True)
def on_two(ctx: Context, pair_id: int) -> Answer:
    return joining.part(ctx, pair_id)


@feature.button("twice", private=True, reads=True)
def on_twice(ctx: Context, one: int, other: int) -> Answer:
    doubles.both_of(ctx, one, other)
    return Change(twins.twice(ctx, one, other))


@feature.button("same", private=True, reads=True)
def on_same(ctx: Context, activity_id: int) -> Answer:
    return twins.offer(ctx, activity_id)


@feature.button("twin", private=True)
def on_twin(ctx: Context, theirs: int, own: int) -> Answer:
    return twins.say_same(ctx, theirs, own)


@feature.button("twin_yes", private=True)
def on_twin_yes(ctx: Context, one: int, other: int) -> Answer:
    return twins.agree(ctx, one, other)


@feature.button("untwin", private=True)
def on_untwin(ctx: Context, one: int, other: int) -> Answer:
    return twins.part(ctx, one, other)


# --- calls that both hold


@feature.button("call", private=True, reads=True)
def on_call(ctx: Context, event_id: int) -> Answer:
    return Change(calls.page(ctx, event_id))


@feature.button("call_ask", private=True)
def on_call_ask(ctx: Context, event_id: int, network_id: int) -> Answer:
    return calls.ask(ctx, event_id, network_id)


@feature.button("call_answer", private=True)
def on_call_answer(ctx: Context, event_id: int, network_id: int, said: str) -> Answer:
    return calls.answer(ctx, event_id, network_id, said)


@feature.button("call_end", private=True)
def on_call_end(ctx: Context, event_id: int, network_id: int) -> Answer:
    return calls.end(ctx, event_id, network_id)
