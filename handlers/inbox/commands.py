"""The routes of the inbox, on one screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.inbox import due, duties, lists, turns
from handlers.kit.answer import Change, Say
from handlers.kit.feature import Feature

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context

# Letters are a table of handlers/people; here is what is done with those that were kept.
feature = Feature("inbox")
feature.exports(duties.export)
feature.forgets(duties.forget)
feature.due("knock", every=60, waiting=due.is_waiting)(due.knock)


@feature.command("inbox", private=True)
def inbox(ctx: Context, _rest: str) -> Answer:
    return Say(lists.opened(ctx))


@feature.button("list", private=True)
def on_list(ctx: Context, answers: int, page: int = 0) -> Answer:
    return Change(lists.page(ctx, page, answers=bool(answers)))


@feature.button("open", private=True)
def on_open(ctx: Context, letter_id: int, answers: int, page: int) -> Answer:
    return lists.show(ctx, letter_id, page, answers=bool(answers))


@feature.button("channels", private=True, reads=True)
def on_channels(ctx: Context) -> Answer:
    return Change(turns.view(ctx))


@feature.button("channel", private=True)
def on_channel(ctx: Context, identity_id: int) -> Answer:
    return turns.choose(ctx, identity_id)
