"""/check and the buttons that open the questions: for a plan, for an activity, for somebody else's activity."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from handlers.checks import form, lists, pages, rights, rules
from handlers.kit import asking
from handlers.kit.answer import Change
from handlers.kit.errors import Refused
from handlers.kit.likeness import words_of
from handlers.kit.view import Tone, bold, lines, paragraphs, t
from storage import SELF, CheckId, new_draft

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.view import View, Words
    from storage import Activity, Check


def check(ctx: Context, rest: str) -> Answer:
    """`/check` asks; `/check beach clean-up with a school on Saturday` says what is checked."""
    return form.open_plan(ctx, rest)


def open_activity(ctx: Context, activity_id: int) -> Answer:
    """What is known about it; an author who was not asked yet is asked at once."""
    activity = rights.activity_for(ctx, activity_id, rights.OPEN)
    untold = not ctx.uow.checks.list_of(activity.id) and ctx.uow.checks.find_ruling(activity.id) is None
    if untold and rights.may(ctx, activity, rights.ANSWER):
        planned = _planned(ctx, activity)
        if planned is not None:
            note = t("checks-from-plan", plan=planned.plan or "")
            return Change(_answered(ctx, planned, activity, note))
        return form.open_activity(ctx, activity)
    return Change(pages.page(ctx, activity))


def start(ctx: Context, activity_id: int) -> Answer:
    """The author answers, or answers anew."""
    return form.open_activity(ctx, rights.activity_for(ctx, activity_id, rights.ANSWER))


def look(ctx: Context, activity_id: int) -> Answer:
    """Somebody who did not do it answers the same questions."""
    activity = rights.activity_for(ctx, activity_id, rights.LOOK)
    return form.open_peer(ctx, activity, _own(ctx, activity))


def beside(ctx: Context, check_id: int) -> Answer:
    """What one other person found, laid beside the author's answers."""
    check, activity = _readable(ctx, check_id)
    return Change(pages.beside(ctx, activity, check))


def reasons(ctx: Context, check_id: int) -> Answer:
    """Everything that led to the author's own result."""
    check, activity = _readable(ctx, check_id)
    return Change(pages.reasons(ctx, check, activity))


def _readable(ctx: Context, check_id: int) -> tuple[Check, Activity]:
    check = ctx.uow.checks.find(CheckId(check_id))
    if check is None or check.activity_id is None:
        raise Refused("checks-gone", action=rights.READ, scope=f"check {check_id}")
    return check, rights.activity_for(ctx, check.activity_id, rights.READ)


def _own(ctx: Context, activity: Activity) -> Check | None:
    return next((one for one in ctx.uow.checks.list_of(activity.id) if one.kind == SELF), None)


def again(ctx: Context, check_id: int) -> Answer:
    """One answer is changed: all of them with their numbers, and a button for each."""
    check = ctx.uow.checks.find(CheckId(check_id))
    if check is None or check.kind != SELF or (check.activity_id is None and check.person_id != ctx.person.id):
        raise Refused("checks-gone", action=rights.ANSWER, scope=f"check {check_id}")
    activity = None
    if check.activity_id is not None:
        activity = rights.activity_for(ctx, check.activity_id, rights.ANSWER)
    return Change(_answered(ctx, check, activity, bold(t("checks-again"))))


def _planned(ctx: Context, activity: Activity) -> Check | None:
    """The person's latest check of a plan that bears the activity's name, and was asked the same questions."""
    named = set(words_of(activity.title))
    in_force = lists.in_force(ctx, activity.network_id).id
    return next(
        (
            one
            for one in reversed(ctx.uow.checks.list_by(ctx.person.id))
            if one.activity_id is None
            and one.checklist_id == in_force
            and one.plan
            and rules.is_same(named, set(words_of(one.plan)))
        ),
        None,
    )


def _answered(ctx: Context, check: Check, activity: Activity | None, note: Words) -> View:
    """All answers with their numbers, and a button for each, for changing one or saving them."""
    checklist = ctx.uow.checks.get_list(check.checklist_id)
    values = form.values_again(check, checklist, activity)
    draft = new_draft(
        ctx.person.id,
        form.CHECK.name,
        now=ctx.now,
        network_id=checklist.network_id,
        values=values,
        doubts={},
        sources={},
        about={},
    )
    ctx.uow.drafts.close_like(draft, now=ctx.now)
    draft = ctx.uow.drafts.add(draft)
    view, rows = asking.edit_list(ctx, form.CHECK, draft), None
    if activity is not None and check.activity_id is None:
        save = asking.press(draft, "review", label=t("kit-save"), tone=Tone.MAIN)
        # Above the questions: of the longest lists the last one stands behind "More".
        rows = ((save, asking.press(draft, "cancel", label=t("kit-cancel"))), *view.rows[:-1])
    told = [
        t("checks-answered", number=number, asked=pages.asked(ctx, one), answer=pages.answered(check, one))
        for number, one in enumerate(checklist.criteria, start=1)
    ]
    return replace(view, words=paragraphs(lines(note, *told), view.words), rows=rows or view.rows)
