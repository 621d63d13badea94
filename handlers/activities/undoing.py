"""What comes after saving: Undo for a minute, and a message that is edited when its activity is already saved."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from handlers.activities import lines, rights
from handlers.activities import values as v
from handlers.activities.opening import PHOTO_LIFE, change_of
from handlers.activities.saving import about, open_row, tell_corrected
from handlers.activities.similar import joined
from handlers.kit.answer import Say, Toast
from handlers.kit.filling import Filling
from handlers.kit.view import View, t
from storage import facts_from

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.form import Form
    from storage import Activity, ActivityId, Draft, DraftId, Json

UNDO = timedelta(seconds=60)


def undo(ctx: Context, form: Form, activity_id: ActivityId, draft_id: DraftId) -> Answer:
    """Take back what a form saved, within a minute; the form is open again as it was."""
    draft = ctx.uow.drafts.find(draft_id, ctx.person.id)
    activity = ctx.uow.activities.find(activity_id)
    if draft is None or draft.closed_at is None or activity is None:
        return Toast(t("activities-undo-done"))
    if ctx.now - draft.closed_at > UNDO:
        return Say(View(t("activities-undo-late"), (open_row(activity_id),)))
    if about(draft) is None and joined(draft.values) is None:
        ctx.uow.activities.remove(activity_id, keep_photos=True)
        for blob in activity.photos:
            ctx.uow.blobs.lend(blob, until=ctx.now + PHOTO_LIFE)
        ctx.uow.outbox.withdraw(f"activity-joint:{activity_id}:")
    else:
        _take_back(ctx, activity, draft.closed_at)
        if joined(draft.values) is not None:
            ctx.uow.activities.leave(activity_id, ctx.person.id)
    reopened = replace(draft, closed_at=None)
    return Filling(ctx, form, reopened, edits=True).go_on(t("activities-undone"))


def _take_back(ctx: Context, activity: Activity, saved_at: datetime) -> None:
    """Put back what this person changed at that instant, unless somebody changed it again since."""
    data: dict[str, Json] = {}
    status = activity.status
    for change in reversed(ctx.uow.activities.list_changes(activity.id, since=saved_at)):
        if change.person_id != ctx.person.id:
            continue
        if change.field == "status":
            status = str(change.before)
        else:
            data[change.field] = change.before
    facts = facts_from(data, activity.facts)
    for blob in facts.photos:
        ctx.uow.blobs.keep(blob)
    after = ctx.uow.activities.change(activity.id, facts, person_id=ctx.person.id, now=ctx.now, status=status)
    if not rights.is_author(ctx, after):
        tell_corrected(ctx, activity, after)


def late(ctx: Context, form: Form, draft: Draft, text: str) -> Answer:
    """An earlier message was edited after its activity was saved: offer what it says now, to be saved or not."""
    activity = _saved_by(ctx, draft)
    said = lines.read_line(ctx, text)
    if activity is None or said is None:
        return Say(View(t("activities-late")))
    differing = v.changed(v.from_facts(activity.facts), said.values)
    if not differing and not said.doubts:
        return []
    return Filling(ctx, form, change_of(ctx, form, activity, differing, said.doubts)).go_on(t("activities-late-ask"))


def _saved_by(ctx: Context, draft: Draft) -> Activity | None:
    activity_id = about(draft)
    if activity_id is not None:
        return ctx.uow.activities.find(activity_id)
    return ctx.uow.activities.find_by_source(ctx.person.id, f"draft:{draft.id}")
