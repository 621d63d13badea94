"""Checks: is it a good activity? A short conversation, somebody else's look, a coordinator's word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.checks import conversation, criteria, duties, form, peers, rulings
from handlers.kit.feature import Feature

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context

feature = Feature("checks", stores=duties.STORES)

feature.command("check", private=True, asks=True, rest=True)(conversation.check)
feature.command("criteria", private=True, coordinators=True)(criteria.criteria)

for one in (form.CHECK, form.LOOK, peers.INVITE, rulings.RULE, criteria.WORD, criteria.ADD):
    feature.form(one)

feature.button("open", private=True, asks=True)(conversation.open_activity)
feature.button("start", private=True, asks=True)(conversation.start)
feature.button("again", private=True, asks=True)(conversation.again)
feature.button("look", private=True, asks=True)(conversation.look)
feature.button("reasons", private=True)(conversation.reasons)
feature.button("beside", private=True)(conversation.beside)
feature.button("invite", private=True, asks=True)(peers.invite)
feature.button("decline", private=True)(peers.decline)
feature.button("rule", private=True, asks=True)(rulings.rule)
feature.button("lift", private=True)(rulings.lift)

feature.button("criterion", private=True)(criteria.criterion)
feature.button("wording", private=True, reads=True)(criteria.wording)
feature.button("set", private=True)(criteria.set_one)
feature.button("remove", private=True)(criteria.remove)
feature.button("ready", private=True)(criteria.ready)
feature.button("use", private=True)(criteria.use)
feature.button("word", private=True, asks=True)(criteria.word)
feature.button("add", private=True, asks=True)(criteria.add)

feature.exports(duties.export)
feature.forgets(duties.forget)


@feature.button("list", private=True)
def show_list(ctx: Context) -> Answer:
    """The criteria in force."""
    return criteria.show(ctx)
