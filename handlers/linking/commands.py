"""The routes of linking, on one screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.answer import Change, Follow, Say
from handlers.kit.feature import Feature, Param
from handlers.kit.incoming import Written
from handlers.linking import channels, codes, deciding, duties, others

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.incoming import What

feature = Feature("linking", stores=("link_code", "link_try", "link_pause", "merge"))
feature.exports(duties.export)
feature.forgets(duties.forget)
feature.due("end", every=600, waiting=duties.is_waiting)(duties.end)


@feature.command("link", private=True, rest=True, params=(Param("code"),))
def link(ctx: Context, rest: str) -> Answer:
    """`/link` gives a code here; `/link CODE` takes one that was given elsewhere."""
    return codes.take(ctx, rest) if rest else codes.give(ctx)


@feature.listener
def listen(ctx: Context, what: What, _command: str | None) -> Answer | None:
    """A code that is typed alone, as people copy it."""
    meant = isinstance(what, Written) and codes.is_meant(ctx, what.text)
    return Follow("link", what.text) if isinstance(what, Written) and meant else None


@feature.button("cancel", private=True)
def on_cancel(ctx: Context) -> Answer:
    return codes.cancel(ctx)


# --- the account that typed the code, then the person who asked for it


@feature.button("agree", private=True)
def on_agree(ctx: Context, code_id: int) -> Answer:
    return deciding.agree(ctx, code_id)


@feature.button("decline", private=True)
def on_decline(ctx: Context, code_id: int) -> Answer:
    return deciding.decline(ctx, code_id)


@feature.button("accept", private=True)
def on_accept(ctx: Context, code_id: int) -> Answer:
    return deciding.accept(ctx, code_id)


@feature.button("refuse", private=True)
def on_refuse(ctx: Context, code_id: int) -> Answer:
    return deciding.refuse(ctx, code_id)


@feature.button("report", private=True)
def on_report(ctx: Context, code_id: int) -> Answer:
    return deciding.refuse(ctx, code_id, report=True)


# --- apart again


@feature.command("unlink", private=True, reads=True)
def unlink(ctx: Context, _rest: str) -> Answer:
    return Say(channels.view(ctx))


@feature.button("channels", private=True, reads=True)
def on_channels(ctx: Context) -> Answer:
    return Change(channels.view(ctx))


@feature.button("cut", private=True, reads=True)
def on_cut(ctx: Context, identity_id: int) -> Answer:
    return channels.ask(ctx, identity_id)


@feature.button("cut-now", private=True)
def on_cut_now(ctx: Context, identity_id: int) -> Answer:
    return channels.cut(ctx, identity_id)


@feature.button("undo", private=True)
def on_undo(ctx: Context, merge_id: int) -> Answer:
    return channels.undo(ctx, merge_id)


# --- somebody else's, for those who coordinate them


@feature.button("member", private=True, reads=True)
def on_member(ctx: Context, person_id: int) -> Answer:
    return others.view(ctx, person_id)


@feature.button("break", private=True)
def on_break(ctx: Context, person_id: int, identity_id: int) -> Answer:
    return others.cut(ctx, person_id, identity_id)
