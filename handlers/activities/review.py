"""/review: coordinators verify what was logged in their scope, ask back, correct, reject, or join two records.

Every act checks the right again with the roles of whoever presses now, and is written to the audit log.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from handlers.activities import rights, rules
from handlers.activities.mine import PAGE, files_of, label_line, turning
from handlers.activities.opening import choose_field
from handlers.activities.reading import read_note
from handlers.activities.words import REASONS, Names, activity_card, in_one_line, title_of
from handlers.kit.answer import Ask, Change, Say, Toast
from handlers.kit.form import Field, Form, Option
from handlers.kit.view import Button, Kind, Tone, View, bold, lines, paragraphs, t

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.form import Values
    from handlers.kit.view import Words
    from storage import Activity, ActivityQuestion, Draft


def review(ctx: Context, _rest: str) -> Answer:
    """`/review`: what waits in the person's scope, the longest waiting first."""
    _require_any(ctx)
    return Say(_queue(ctx, 0))


def queue(ctx: Context, number: int) -> Answer:
    """Another page of it."""
    _require_any(ctx)
    return Change(_queue(ctx, number))


def _require_any(ctx: Context) -> None:
    if not ctx.coordinates:
        ctx.require("activity-review")


def _queue(ctx: Context, number: int) -> View:
    scope = rights.scope_of(ctx)
    count = ctx.uow.activities.count_waiting(ctx.network.id, scope)
    if not count:
        return View(lines(ctx.network_line, t("activities-review-none")))
    pages = -(-count // PAGE)
    number = min(max(number, 0), pages - 1)
    found = ctx.uow.activities.list_waiting(ctx.network.id, scope, limit=PAGE, offset=PAGE * number)
    rows = tuple((Button(in_one_line(one), "activities.look", (one.id,)),) for one in found)
    shown = t("kit-page", page=number + 1, pages=pages) if pages > 1 else None
    head = lines(bold(t("activities-review-head", count=count)), ctx.network_line)
    return View(lines(head, t("activities-review-open"), shown), (*rows, turning(number, pages, "activities.queue")))


# --- one activity


def look(ctx: Context, activity_id: int) -> Answer:
    """The card of one activity with everything that helps to judge it."""
    return Change(judging(ctx, rights.reviewed(ctx, activity_id, "activity-review")))


def judging(ctx: Context, activity: Activity) -> View:
    names = Names.of(ctx)
    who = [names.person(one) for one in rights.authors(ctx, activity)] or [names.person(None)]
    near = next(iter(nearest(ctx, activity)), None)
    words = paragraphs(
        activity_card(activity, names, ctx.today),
        lines(
            t("activities-written-by", who=who),
            label_line(ctx, activity),
            t("activities-review-own") if rights.is_author(ctx, activity) else None,
        ),
        _asked_so_far(ctx, activity, names),
        _quality(ctx),
        t("activities-review-near", title=title_of(near), who=names.person(near.author_id)) if near else None,
    )
    return View(words, _acts(ctx, activity, near), files_of(ctx, activity))


def _acts(ctx: Context, activity: Activity, near: Activity | None) -> tuple[tuple[Button, ...], ...]:
    rows: list[tuple[Button, ...]] = []
    home = rights.answers(ctx, activity)
    if activity.status != "verified":
        rows.append((Button(t("activities-verify"), "activities.verify", (activity.id,), Tone.GOOD),))
    ask = Button(t("activities-ask"), "activities.ask", (activity.id,))
    correct = Button(t("activities-correct"), "activities.correct", (activity.id,))
    rows.append((ask, correct) if home else (ask,))
    if near is not None and home:
        rows.append((Button(t("activities-merge"), "activities.merge", (activity.id, near.id)),))
    if activity.status != "rejected" and home:
        rows.append((Button(t("activities-reject"), "activities.reject", (activity.id,), Tone.BAD),))
    rows.append((Button(t("activities-check"), "checks.open", (activity.id,)),))
    rows.append((Button(t("activities-review-queue"), "activities.queue", (0,)),))
    return tuple(rows)


def _quality(ctx: Context) -> Words | None:
    """What the network asks of a good activity, as a reminder."""
    questions = ctx.network.quality_questions
    if not questions:
        return None
    own = [str(one.get(ctx.language) or one.get("en") or next(iter(one.values()), "")) for one in questions]
    return lines(t("activities-review-quality"), *(t("activities-bullet", item=question) for question in own))


def _asked_so_far(ctx: Context, activity: Activity, names: Names) -> Words | None:
    asked = [_question_line(one, names) for one in ctx.uow.activities.list_questions(activity.id) if one.question]
    return lines(*asked) if asked else None


def _question_line(question: ActivityQuestion, names: Names) -> Words:
    who = names.person(question.asked_by)
    if question.answer is None:
        return t("activities-question-open", who=who, question=question.question)
    return t("activities-question-answered", who=who, question=question.question, answer=question.answer)


def nearest(ctx: Context, activity: Activity) -> list[Activity]:
    """Other records that may be of the same activity, as far as this person may see them."""
    found = ctx.uow.activities.list_similar(
        activity.network_id,
        first_on=activity.starts_on,
        last_on=activity.ends_on,
        sections=activity.sections,
        author_id=activity.author_id,
        but=activity.id,
    )
    people = (activity.volunteers, activity.reached)
    alike = (one for one in found if rules.alike(activity.title, activity.sections, one, people))
    return [one for one in alike if one.visibility != "private" and rights.sees(ctx, one)]


# --- verifying and rejecting


def verify(ctx: Context, activity_id: int) -> Answer:
    """It happened and the figures are right."""
    activity = rights.reviewed(ctx, activity_id, "activity-verify")
    if activity.status == "verified":
        return [Toast(t("activities-verified-before")), Change(next_view(ctx, t("activities-verified-before")))]
    ctx.uow.activities.judge(activity.id, "verified", person_id=ctx.person.id, now=ctx.now)
    note(ctx, "activity-verify", activity)
    view = next_view(ctx, t("activities-verified", title=title_of(activity)))
    if rights.is_author(ctx, activity):
        return Change(view)
    # What was good enough to be verified may be worth telling: this is the moment to say so.
    promote = Button(t("activities-promote"), "kit.apart", ("practices.share", activity.id))
    return Change(replace(view, rows=(*view.rows, (promote,))))


def next_view(ctx: Context, done: Words) -> View:
    """What was done, and the way to the next one."""
    scope = rights.scope_of(ctx)
    count = ctx.uow.activities.count_waiting(ctx.network.id, scope)
    following = next(iter(ctx.uow.activities.list_waiting(ctx.network.id, scope, limit=1)), None)
    if following is None:
        return View(lines(done, t("activities-review-none")))
    button = Button(t("activities-review-next", count=count), "activities.look", (following.id,), Tone.MAIN)
    return View(done, ((button,),))


def note(ctx: Context, action: str, activity: Activity) -> None:
    ctx.uow.audit.add(
        action,
        "done",
        now=ctx.now,
        person_id=ctx.person.id,
        network_id=activity.network_id,
        detail={"activity": activity.id},
    )


def reject(ctx: Context, activity_id: int) -> Answer:
    """Ask for the reason; the author will read it."""
    activity = rights.reviewed(ctx, activity_id, "activity-reject")
    return Ask("activities.reject", about={"activity": activity.id})


def _save_rejection(ctx: Context, draft: Draft) -> Answer:
    activity = rights.reviewed(ctx, cast("int", draft.about["activity"]), "activity-reject")
    reason = str(draft.values["reason"])
    ctx.uow.activities.judge(activity.id, "rejected", person_id=ctx.person.id, now=ctx.now, reason=reason)
    note(ctx, "activity-reject", activity)
    for person in rights.authors(ctx, activity):
        if person != ctx.person.id:
            view = View(
                lines(
                    t(
                        "activities-told-rejected",
                        title=title_of(activity),
                        who=Names.for_person(ctx, person).person(ctx.person.id),
                        reason=REASONS.get(reason, reason),
                    ),
                    t("activities-told-rejected-next"),
                ),
                (
                    (
                        Button(t("kit-edit"), "activities.edit", (activity.id,)),
                        Button(t("activities-open"), "activities.open", (activity.id,)),
                    ),
                ),
            )
            ctx.tell(person, view, cause=f"activity-rejected:{activity.id}:{ctx.now.timestamp():.0f}")
    return Say(next_view(ctx, t("activities-rejected", title=title_of(activity))))


def _reasons(_ctx: Context, _values: Values) -> Sequence[Option]:
    return [Option(value, label) for value, label in REASONS.items()]


REJECT = Form(
    "activities.reject",
    "activities-reject-title",
    (
        Field(
            "reason",
            "activities-field-reason",
            read=read_note,
            kind=Kind.TEXT,
            required=True,
            options=_reasons,
        ),
    ),
    save=_save_rejection,
    opener="review",
    review=False,
)


# --- correcting


def correct(ctx: Context, form: Form, activity_id: int) -> Answer:
    """The same form that the author filled in; the author will be told what changed."""
    return choose_field(ctx, form, rights.reviewed(ctx, activity_id, "activity-correct"))
