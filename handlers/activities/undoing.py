"""What comes after saving: Undo for a minute, and a message that is edited when its activity is already saved."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from handlers.activities import rights
from handlers.activities import values as v
from handlers.activities.opening import PHOTO_LIFE, change_of
from handlers.activities.saving import about, open_row, status_after, tell_corrected
from handlers.activities.similar import joined
from handlers.kit.answer import Say, Toast
from handlers.kit.errors import Refused
from handlers.kit.filling import Filling
from handlers.kit.view import View, t
from storage import facts_data, facts_from

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.form import Form, Understood
    from storage import Activity, ActivityChange, ActivityId, Draft, DraftId, Json

UNDO = timedelta(seconds=60)


def undo(ctx: Context, form: Form, activity_id: ActivityId, draft_id: DraftId) -> Answer:
    """Take back what a form saved, within a minute; the form is open again as it was.

    Which activity that is, the person's own draft says. A button that names another one is refused.
    """
    draft = ctx.uow.drafts.find(draft_id, ctx.person.id)
    if draft is None or draft.form != form.name or draft.closed_at is None or draft.cancelled:
        return Toast(t("activities-undo-done"))
    activity = _saved_by(ctx, draft)
    if activity is None or not rights.sees(ctx, activity):
        return Toast(t("activities-undo-done"))
    if activity.id != activity_id:
        raise Refused("activities-gone", action="activity-undo", scope=f"activity {activity_id}")
    if ctx.now - draft.closed_at > UNDO:
        return Say(View(t("activities-undo-late"), (open_row(activity_id),)))
    is_new = about(draft) is None and joined(draft.values) is None
    done = _remove(ctx, activity) if is_new else _take_back(ctx, activity, draft)
    if not done:
        return Say(View(t("activities-undo-changed"), (open_row(activity_id),)))
    if joined(draft.values) is not None:
        ctx.uow.activities.leave(activity_id, ctx.person.id)
        ctx.uow.plans.unlog(activity_id, ctx.person.id)
    reopened = replace(draft, closed_at=None)
    return Filling(ctx, form, reopened, edits=True).go_on(
        t("activities-undone" if is_new else "activities-undone-change")
    )


def _remove(ctx: Context, activity: Activity) -> bool:
    """A new activity goes, unless somebody else has joined, corrected or judged it."""
    others = {change.person_id for change in ctx.uow.activities.list_changes(activity.id)} - {ctx.person.id}
    if others or ctx.uow.activities.list_authors(activity.id) or not rights.is_author(ctx, activity):
        return False
    ctx.uow.activities.remove(activity.id, keep_photos=True)
    for blob in activity.photos:
        ctx.uow.blobs.lend(blob, until=ctx.now + PHOTO_LIFE)
    ctx.uow.outbox.withdraw(f"activity-joint:{activity.id}:")
    return True


def _take_back(ctx: Context, activity: Activity, draft: Draft) -> bool:
    """Put back what this person changed with the form, unless one of these fields was changed again since.

    What was verified with the figures that go now is to be looked at again.
    """
    saved_at = draft.closed_at
    changes = [
        change
        for change in ctx.uow.activities.list_changes(activity.id, since=saved_at)
        if change.at == saved_at and change.person_id == ctx.person.id
    ]
    if not _still_stand(activity, changes):
        return False
    data: dict[str, Json] = {change.field: change.before for change in changes}
    judged = data.pop("status", None)
    facts = facts_from(data, activity.facts)
    status = str(judged or status_after(activity, facts))
    for blob in facts.photos:
        ctx.uow.blobs.keep(blob)
    after = ctx.uow.activities.change(activity.id, facts, person_id=ctx.person.id, now=ctx.now, status=status)
    if not rights.is_author(ctx, after):
        key = "activities-told-corrected" if about(draft) is None else "activities-told-undone"
        tell_corrected(ctx, activity, after, draft, key)
    return True


def _still_stand(activity: Activity, changes: list[ActivityChange]) -> bool:
    now = {**facts_data(activity.facts), "status": activity.status}
    return all(now.get(change.field) == change.after for change in changes)


def late(ctx: Context, form: Form, draft: Draft, news: Understood) -> Answer:
    """An earlier message was edited after its activity was saved: offer what it says now, to be saved or not."""
    activity = _saved_by(ctx, draft)
    if activity is None or not rights.sees(ctx, activity):
        return Say(View(t("activities-gone")))
    allowed = rights.open_fields(ctx, activity)
    told = {name: value for name, value in news.values.items() if name in allowed}
    doubts = {name: held for name, held in news.doubts.items() if name in allowed}
    if not told and not doubts:
        return Say(View(t("activities-late"), (open_row(activity.id),)))
    differing = v.changed(v.from_facts(activity.facts), told)
    if not differing and not doubts:
        return []
    return Filling(ctx, form, change_of(ctx, form, activity, differing, doubts)).go_on(t("activities-late-ask"))


def _saved_by(ctx: Context, draft: Draft) -> Activity | None:
    """The activity that this draft logged, changed or joined."""
    activity_id = about(draft) or joined(draft.values)
    if activity_id is not None:
        return ctx.uow.activities.find(activity_id)
    return ctx.uow.activities.find_by_source(ctx.person.id, f"draft:{draft.id}")
