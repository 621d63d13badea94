"""/review: coordinators verify what was logged in their scope, ask back, correct, reject, or join two records.

Every act checks the right again with the roles of whoever presses now, and is written to the audit log.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from handlers.activities import rights, rules, saving
from handlers.activities.commands import choose_field
from handlers.activities.mine import PAGE, files_of, turning
from handlers.activities.reading import read_text
from handlers.activities.words import Names, activity_card, in_one_line, title_of
from handlers.kit.answer import Ask, Change, Say, Toast
from handlers.kit.errors import UserError
from handlers.kit.form import Field, Form, Option
from handlers.kit.view import Button, Kind, Tone, View, bold, lines, paragraphs, t
from storage import ActivityId, NotFound

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
        return View(t("activities-review-none"))
    pages = -(-count // PAGE)
    number = min(max(number, 0), pages - 1)
    found = ctx.uow.activities.list_waiting(ctx.network.id, scope, limit=PAGE, offset=PAGE * number)
    rows = tuple((Button(in_one_line(one), "activities.look", (one.id,)),) for one in found)
    shown = t("kit-page", page=number + 1, pages=pages) if pages > 1 else None
    head = bold(t("activities-review-head", count=count))
    return View(lines(head, t("activities-review-open"), shown), (*rows, turning(number, pages, "activities.queue")))


# --- one activity


def look(ctx: Context, activity_id: int) -> Answer:
    """The card of one activity with everything that helps to judge it."""
    activity = _reviewed(ctx, activity_id, "activity-review")
    return Change(_judging(ctx, activity))


def _reviewed(ctx: Context, activity_id: int, action: str) -> Activity:
    """The activity, if this person answers for it now."""
    try:
        activity = ctx.uow.activities.get(ActivityId(activity_id))
    except NotFound:
        raise UserError("activities-gone") from None
    rights.require_review(ctx, activity, action)
    return activity


def _judging(ctx: Context, activity: Activity) -> View:
    names = Names.of(ctx)
    who = [names.person(one) for one in rights.authors(ctx, activity)] or [names.person(None)]
    near = _near(ctx, activity)
    words = paragraphs(
        activity_card(activity, names, ctx.today),
        lines(
            t("activities-written-by", who=who),
            t("activities-review-own") if rights.is_author(ctx, activity) else None,
        ),
        _asked_so_far(ctx, activity, names),
        _quality(ctx),
        t("activities-review-near", title=title_of(near), who=names.person(near.author_id)) if near else None,
    )
    return View(words, _acts(activity, near), files_of(ctx, activity))


def _acts(activity: Activity, near: Activity | None) -> tuple[tuple[Button, ...], ...]:
    rows: list[tuple[Button, ...]] = []
    if activity.status != "verified":
        rows.append((Button(t("activities-verify"), "activities.verify", (activity.id,), Tone.GOOD),))
    rows.append(
        (
            Button(t("activities-ask"), "activities.ask", (activity.id,)),
            Button(t("activities-correct"), "activities.correct", (activity.id,)),
        )
    )
    if near is not None:
        rows.append((Button(t("activities-merge"), "activities.merge", (activity.id, near.id)),))
    if activity.status != "rejected":
        rows.append((Button(t("activities-reject"), "activities.reject", (activity.id,), Tone.BAD),))
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


def _near(ctx: Context, activity: Activity) -> Activity | None:
    """Another record that may be of the same activity."""
    found = ctx.uow.activities.list_similar(
        activity.network_id,
        first_on=activity.starts_on,
        last_on=activity.ends_on,
        sections=activity.sections,
        author_id=activity.author_id,
        but=activity.id,
    )
    alike = (
        one for one in found if one.visibility != "private" and rules.alike(activity.title, activity.sections, one)
    )
    return next(alike, None)


# --- verifying and rejecting


def verify(ctx: Context, activity_id: int) -> Answer:
    """It happened and the figures are right."""
    activity = _reviewed(ctx, activity_id, "activity-verify")
    if activity.status == "verified":
        return [Toast(t("activities-verified-before")), Change(_next_view(ctx, t("activities-verified-before")))]
    ctx.uow.activities.judge(activity.id, "verified", person_id=ctx.person.id, now=ctx.now)
    _note(ctx, "activity-verify", activity)
    return Change(_next_view(ctx, t("activities-verified", title=title_of(activity))))


def _next_view(ctx: Context, done: Words) -> View:
    """What was done, and the way to the next one."""
    scope = rights.scope_of(ctx)
    count = ctx.uow.activities.count_waiting(ctx.network.id, scope)
    following = next(iter(ctx.uow.activities.list_waiting(ctx.network.id, scope, limit=1)), None)
    if following is None:
        return View(lines(done, t("activities-review-none")))
    button = Button(t("activities-review-next", count=count), "activities.look", (following.id,), Tone.MAIN)
    return View(done, ((button,),))


def _note(ctx: Context, action: str, activity: Activity) -> None:
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
    activity = _reviewed(ctx, activity_id, "activity-reject")
    return Ask("activities.reject", about={"activity": activity.id})


def _save_rejection(ctx: Context, draft: Draft) -> Answer:
    activity = _reviewed(ctx, cast("int", draft.about["activity"]), "activity-reject")
    reason = str(draft.values["reason"])
    said = ctx.plain(REASONS[reason]) if reason in REASONS else reason
    ctx.uow.activities.judge(activity.id, "rejected", person_id=ctx.person.id, now=ctx.now, reason=said)
    _note(ctx, "activity-reject", activity)
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
    return Say(_next_view(ctx, t("activities-rejected", title=title_of(activity))))


REASONS = {
    "twice": t("activities-reason-twice"),
    "not-ours": t("activities-reason-not-ours"),
    "not-done": t("activities-reason-not-done"),
}


def _reasons(_ctx: Context, _values: Values) -> Sequence[Option]:
    return [Option(value, label) for value, label in REASONS.items()]


REJECT = Form(
    "activities.reject",
    "activities-reject-title",
    (
        Field(
            "reason",
            "activities-field-reason",
            read=read_text,
            kind=Kind.TEXT,
            required=True,
            options=_reasons,
        ),
    ),
    save=_save_rejection,
    opener="review",
    review=False,
)


# --- asking back


def ask(ctx: Context, activity_id: int) -> Answer:
    """A question to the author, answered in the chat."""
    activity = _reviewed(ctx, activity_id, "activity-ask")
    if activity.author_id is None:
        raise UserError("activities-ask-nobody")
    return Ask("activities.ask", about={"activity": activity.id})


def _save_question(ctx: Context, draft: Draft) -> Answer:
    activity = _reviewed(ctx, cast("int", draft.about["activity"]), "activity-ask")
    if activity.author_id is None:
        raise UserError("activities-ask-nobody")
    question = str(draft.values["question"])
    number = ctx.uow.activities.ask(activity.id, question, asked_by=ctx.person.id, now=ctx.now)
    names = Names.for_person(ctx, activity.author_id)
    view = View(
        paragraphs(
            t("activities-told-question", title=title_of(activity), who=names.person(ctx.person.id)),
            question,
        ),
        (
            (
                Button(t("activities-answer"), "activities.answer", (number,), Tone.MAIN),
                Button(t("activities-open"), "activities.open", (activity.id,)),
            ),
        ),
    )
    ctx.tell(activity.author_id, view, cause=f"activity-question:{number}")
    return Say(_next_view(ctx, t("activities-asked", who=Names.of(ctx).person(activity.author_id))))


ASK = Form(
    "activities.ask",
    "activities-ask-title",
    (Field("question", "activities-field-question", read=read_text, kind=Kind.TEXT, required=True),),
    save=_save_question,
    opener="review",
    review=False,
)


def answer(ctx: Context, question_id: int) -> Answer:
    """The author answers: shows the question once more."""
    question, activity = _asked(ctx, question_id)
    if question.answer is not None:
        return Toast(t("activities-answered-before"))
    intro = lines(bold(title_of(activity)), question.question)
    return Ask("activities.answer", about={"question": question.id}, intro=intro)


def _asked(ctx: Context, question_id: int) -> tuple[ActivityQuestion, Activity]:
    try:
        question = ctx.uow.activities.get_question(question_id)
        activity = ctx.uow.activities.get(question.activity_id)
    except NotFound:
        raise UserError("activities-gone") from None
    if not rights.is_author(ctx, activity):
        raise UserError("activities-gone")
    return question, activity


def _save_answer(ctx: Context, draft: Draft) -> Answer:
    question, activity = _asked(ctx, cast("int", draft.about["question"]))
    said = str(draft.values["answer"])
    ctx.uow.activities.answer(question.id, said, now=ctx.now)
    if question.asked_by is not None:
        names = Names.for_person(ctx, question.asked_by)
        view = View(
            paragraphs(
                t("activities-told-answer", title=title_of(activity), who=names.person(ctx.person.id)),
                t("activities-question-quoted", question=question.question),
                said,
            ),
            ((Button(t("activities-review-one"), "activities.look", (activity.id,), Tone.MAIN),),),
        )
        ctx.tell(question.asked_by, view, cause=f"activity-answer:{question.id}")
    return Say(View(t("activities-answered"), ((Button(t("kit-edit"), "activities.edit", (activity.id,)),),)))


ANSWER = Form(
    "activities.answer",
    "activities-answer-title",
    (Field("answer", "activities-field-answer", read=read_text, kind=Kind.TEXT, required=True),),
    save=_save_answer,
    opener="mine",
    review=False,
)


# --- correcting and joining


def correct(ctx: Context, form: Form, activity_id: int) -> Answer:
    """The same form that the author filled in; the author will be told what changed."""
    return choose_field(ctx, form, _reviewed(ctx, activity_id, "activity-correct"))


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
    _note(ctx, "activity-merge", joint)
    for person in dict.fromkeys(people):
        view = View(t("activities-told-merged", title=title_of(joint)), (saving.open_row(joint.id),))
        ctx.tell(person, view, cause=f"activity-merged:{joint.id}:{other.id}")
    return Change(_judging(ctx, joint))


def _pair(ctx: Context, activity_id: int, other_id: int) -> tuple[Activity, Activity]:
    """Both, if the person answers for one of them and may see the other."""
    kept = _reviewed(ctx, activity_id, "activity-merge")
    try:
        other = ctx.uow.activities.get(ActivityId(other_id))
    except NotFound:
        raise UserError("activities-gone") from None
    if other.network_id != kept.network_id or other.visibility == "private":
        raise UserError("activities-gone")
    return kept, other
