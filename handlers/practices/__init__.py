"""Practices: what worked, and what did not, told once and found by others. The room's table of contents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.answer import Ask
from handlers.kit.feature import Feature
from handlers.kit.view import t
from handlers.practices import access, adapting, cards, duties, lists, managing, offering, reading
from handlers.practices import values as v
from handlers.practices.form import SHARE

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context

feature = Feature("practices", stores=duties.STORES)


@feature.command("share", private=True, asks=True, rest=True, opens="practices.share")
def share(ctx: Context, rest: str) -> Answer:
    """`/share`: five questions; or a whole practice in one message, which fills what it can."""
    if not rest:
        return Ask("practices.share", values=v.DEFAULTS, intro=t("practices-share-intro"))
    told = reading.told_in(ctx, rest) or reading.told_freely(ctx, rest)
    return Ask("practices.share", values={**v.DEFAULTS, **told.values}, doubts=told.doubts)


feature.command("practices", private=True, reads=True)(lists.practices)

feature.form(SHARE)
feature.form(adapting.ADAPT)

feature.button("list", private=True, reads=True)(lists.shown)
feature.button("narrow", private=True, reads=True)(lists.narrow)
feature.button("by", private=True, reads=True)(lists.by)
feature.button("mine", private=True, reads=True)(lists.mine)

feature.button("open", private=True, reads=True)(cards.open_one)
feature.button("more", private=True, reads=True)(cards.more)
feature.button("text", private=True, reads=True)(cards.text)
feature.button("history", private=True, reads=True)(cards.history)
feature.button("version", private=True, reads=True)(cards.version)

feature.button("vote", private=True)(cards.vote)

feature.button("share", private=True, asks=True)(offering.share)
feature.button("agree", private=True, asks=True)(offering.agree)
feature.button("decline", private=True)(offering.decline)

feature.button("withdraw", private=True)(managing.withdraw)
feature.button("restore", private=True)(managing.restore)
feature.button("remove", private=True, reads=True)(managing.remove)
feature.button("erase", private=True)(managing.erase)
feature.button("judge", private=True, reads=True)(managing.judge)
feature.button("rate", private=True)(managing.rate)

feature.button("adaptations", private=True, reads=True)(adapting.adaptations)
feature.button("adapt", private=True, asks=True)(adapting.adapt)
feature.button("unadapt", private=True)(adapting.unadapt)

feature.searches(access.KIND)(duties.entries)
feature.exports(duties.export)
feature.forgets(duties.forget)


@feature.button("edit", private=True, asks=True)
def edit(ctx: Context, practice_id: int) -> Answer:
    """Change a practice in the form that told it."""
    return managing.edit(ctx, SHARE, practice_id)
