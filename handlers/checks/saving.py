"""What a filled-in form becomes: answers by criterion, a verdict, and a check that is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from handlers.checks import lists, pages, rights, rules, telling
from handlers.checks.nearest import practices_near
from handlers.kit.answer import Change
from storage import PEER, SELF, ActivityId, CheckId, ChecklistId

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.checks.rules import Assessment
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.form import Values
    from storage import Checklist, Draft, Json, Practice


def name_of(number: int) -> str:
    """The field of a question, the first being 1."""
    return f"q{number}"


def checklist_of(ctx: Context, values: Values) -> Checklist:
    """The version that a draft was opened with."""
    return ctx.uow.checks.get_list(ChecklistId(cast("int", values["list"])))


def activity_id_of(value: Json) -> ActivityId:
    return ActivityId(cast("int", value))


def answers_of(checklist: Checklist, values: Values) -> dict[str, str]:
    return {one.key: str(values[name_of(number)]) for number, one in enumerate(checklist.criteria, start=1)}


def save(ctx: Context, draft: Draft) -> Answer:
    """The author's answers about their activity, or anybody's about a plan."""
    values, checklist = draft.values, checklist_of(ctx, draft.values)
    activity_id = values.get("activity")
    activity = rights.activity_for(ctx, cast("int", activity_id), rights.ANSWER) if activity_id is not None else None
    answers = answers_of(checklist, values)
    result = rules.assess(checklist.criteria, answers)
    plan = str(values["plan"]) if activity is None and values.get("plan") else None
    near = _near(ctx, activity.title if activity is not None else plan or "", result)
    check = ctx.uow.checks.keep(
        checklist_id=checklist.id,
        person_id=ctx.person.id,
        kind=SELF,
        answers=answers,
        verdict=result.verdict,
        now=ctx.now,
        activity_id=activity.id if activity is not None else None,
        plan=plan,
        check_id=CheckId(cast("int", values["check"])) if "check" in values else None,
    )
    return Change(pages.result(ctx, check, activity, near))


def _near(ctx: Context, title: str, result: Assessment) -> Sequence[Practice]:
    """What shows how: near to what is done, and to what it lacks most."""
    lacks = [lists.said(ctx, words) for one, _ in result.lacking[:1] for words in (one.words, one.advice)]
    return practices_near(ctx, "\n".join([title, *lacks]))


def save_peer(ctx: Context, draft: Draft) -> Answer:
    """Somebody else's answers, which stand beside the author's and change nothing of them."""
    values, checklist = draft.values, checklist_of(ctx, draft.values)
    activity = rights.activity_for(ctx, cast("int", values["activity"]), rights.LOOK)
    answers = answers_of(checklist, values)
    check = ctx.uow.checks.keep(
        checklist_id=checklist.id,
        person_id=ctx.person.id,
        kind=PEER,
        answers=answers,
        verdict=rules.assess(checklist.criteria, answers).verdict,
        now=ctx.now,
        activity_id=activity.id,
    )
    telling.looked_at(ctx, activity, check)
    return Change(pages.page(ctx, activity))
