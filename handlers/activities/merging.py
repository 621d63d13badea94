"""Two records of one activity become one joint activity, by the hand of a coordinator who answers for one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.activities import rights, saving
from handlers.activities.review import judging, nearest, note
from handlers.activities.words import Names, in_one_line, title_of
from handlers.kit.answer import Change
from handlers.kit.errors import Refused, UserError
from handlers.kit.view import Button, Tone, View, bold, lines, paragraphs, t

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from storage import Activity


def merge(ctx: Context, activity_id: int, other_id: int) -> Answer:
    """Say what would become of two records; nothing happens yet."""
    kept, other = _pair(ctx, activity_id, other_id)
    names = Names.of(ctx)
    words = paragraphs(
        bold(t("activities-merge-ask")),
        lines(*(t("activities-bullet", item=in_one_line(one)) for one in (kept, other))),
        t(
            "activities-merge-what",
            title=title_of(kept),
            sections=[names.section(one) for one in saving.completed(kept.facts, other.facts).sections]
            or [t("activities-card-no-section")],
        ),
    )
    rows = (
        (
            Button(t("activities-merge-yes"), "activities.merge-now", (kept.id, other.id), Tone.MAIN),
            Button(t("kit-back"), "activities.look", (kept.id,)),
        ),
    )
    return Change(View(words, rows))


def merge_now(ctx: Context, activity_id: int, other_id: int) -> Answer:
    """Two records become one joint activity, counted once in every total above its sections."""
    kept, other = _pair(ctx, activity_id, other_id)
    people = [one for one in (*rights.authors(ctx, kept), *rights.authors(ctx, other)) if one != ctx.person.id]
    facts = saving.completed(kept.facts, other.facts)
    joint = ctx.uow.activities.merge(kept.id, other.id, facts=facts, person_id=ctx.person.id, now=ctx.now)
    note(ctx, "activity-merge", joint)
    for person in dict.fromkeys(people):
        view = View(t("activities-told-merged", title=title_of(joint)), (saving.open_row(joint.id),))
        ctx.tell(person, view, cause=f"activity-merged:{joint.id}:{other.id}")
    return Change(judging(ctx, joint))


def _pair(ctx: Context, activity_id: int, other_id: int) -> tuple[Activity, Activity]:
    """Both, if the person answers for one of them, may see the other, and answers for it too or finds them alike."""
    kept = rights.reviewed(ctx, activity_id, "activity-merge")
    other = rights.seen(ctx, other_id, "activity-merge")
    if kept.id == other.id or other.network_id != kept.network_id or other.visibility == "private":
        raise UserError("activities-gone")
    if not rights.answers(ctx, other) and other.id not in {one.id for one in nearest(ctx, kept)}:
        raise Refused("activities-gone", action="activity-merge", scope=f"activity {other.id}")
    return kept, other
