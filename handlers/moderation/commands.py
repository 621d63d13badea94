"""The routes about reports, on one screen. Rights are checked by the functions that are called, each time anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.feature import Feature
from handlers.moderation import answering, deciding, due, duties, form, reporting

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context

TOLD = 10.0
"""Seconds between looks whether moderators are to be told: a child's safety may hang on it."""

feature = Feature("moderation", stores=duties.STORES)
for one in (form.OTHER, form.REASON, form.ANSWER):
    feature.form(one)
feature.exports(duties.export)
feature.forgets(duties.forget)
feature.due("tell", every=TOLD, waiting=due.is_due, put_aside=due.put_aside)(due.work)


@feature.command("reports", private=True, reads=True, coordinators=True)
def reports(ctx: Context, _rest: str) -> Answer:
    """What waits to be decided, and what one reported oneself."""
    return deciding.queue(ctx)


@feature.button("not", private=True, reads=True)
def on_not(ctx: Context) -> Answer:
    return reporting.never_mind(ctx)


feature.button("report", private=True, reads=True)(reporting.report)
feature.button("because", private=True, asks=True)(reporting.because)
feature.button("look", private=True)(deciding.look)
feature.button("hold", private=True)(deciding.hold)
feature.button("decide", private=True, asks=True)(deciding.decide)
feature.button("answer", private=True, asks=True)(answering.answer)
