"""Activities: log what a group did, find it again, change it, and have it reviewed. The room's table of contents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.activities import commands, duties, merging, mine, questions, review, undoing
from handlers.activities.form import LOG
from handlers.activities.school import SCHOOL
from handlers.kit.feature import Feature
from storage import ActivityId, DraftId

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context

feature = Feature("activities", stores=duties.STORES)

feature.command("log", private=True, asks=True, rest=True, opens="activities.log")(commands.log)
feature.command("mine", private=True, reads=True)(mine.mine)
feature.command("review", private=True, coordinators=True)(review.review)
feature.reader(commands.read)

for form in (LOG, SCHOOL, review.REJECT, questions.ASK, questions.ANSWER):
    feature.form(form)

feature.button("school", private=True, asks=True)(commands.school)

feature.button("page", private=True, reads=True)(mine.page)
feature.button("open", private=True, reads=True)(mine.open_one)
feature.button("delete", private=True, reads=True)(mine.delete)
feature.button("remove", private=True)(mine.remove)
feature.button("history", private=True, reads=True)(mine.history)

feature.button("queue", private=True)(review.queue)
feature.button("look", private=True)(review.look)
feature.button("verify", private=True)(review.verify)
feature.button("reject", private=True, asks=True)(review.reject)
feature.button("ask", private=True, asks=True)(questions.ask)
feature.button("answer", private=True, asks=True)(questions.answer)
feature.button("merge", private=True)(merging.merge)
feature.button("merge-now", private=True)(merging.merge_now)

feature.exports(duties.export)
feature.forgets(duties.forget)


@feature.button("again", private=True, asks=True)
def again(ctx: Context, activity_id: int, on: str = "") -> Answer:
    """One of the earlier activities was chosen."""
    return commands.again(ctx, LOG, activity_id, on)


@feature.button("repeat", private=True, asks=True)
def repeat(ctx: Context, activity_id: int, on: str) -> Answer:
    """Log an earlier activity once more for that day."""
    return commands.repeat(ctx, LOG, activity_id, on)


@feature.button("vary", private=True, asks=True)
def vary(ctx: Context, activity_id: int, on: str = "") -> Answer:
    """Log an earlier activity once more, for another day or with other figures."""
    return commands.vary(ctx, LOG, activity_id, on)


@feature.button("edit", private=True, asks=True)
def edit(ctx: Context, activity_id: int) -> Answer:
    """Change an activity in the form that logged it."""
    return commands.edit(ctx, LOG, activity_id)


@feature.button("correct", private=True, asks=True)
def correct(ctx: Context, activity_id: int) -> Answer:
    """Change somebody's activity as a coordinator."""
    return review.correct(ctx, LOG, activity_id)


@feature.button("undo", private=True, asks=True)
def undo(ctx: Context, activity_id: int, draft_id: int) -> Answer:
    """Take back what was saved within the last minute."""
    return undoing.undo(ctx, LOG, ActivityId(activity_id), DraftId(draft_id))
