"""A coordinator asks the author back; the author answers in the chat, and the answer is brought to who asked."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from handlers.activities import rights
from handlers.activities.reading import read_note
from handlers.activities.review import next_view
from handlers.activities.saving import open_row
from handlers.activities.words import Names, title_of
from handlers.kit.answer import Ask, Say, Toast
from handlers.kit.errors import Refused, UserError
from handlers.kit.form import Field, Form
from handlers.kit.view import Button, Kind, Tone, View, bold, lines, paragraphs, t
from storage import NotFound

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from storage import Activity, ActivityQuestion, Draft


def ask(ctx: Context, activity_id: int) -> Answer:
    """A question to the author, answered in the chat."""
    activity = rights.reviewed(ctx, activity_id, "activity-ask")
    if activity.author_id is None:
        raise UserError("activities-ask-nobody")
    return Ask("activities.ask", about={"activity": activity.id})


def _save_question(ctx: Context, draft: Draft) -> Answer:
    activity = rights.reviewed(ctx, cast("int", draft.about["activity"]), "activity-ask")
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
    return Say(next_view(ctx, t("activities-asked", who=Names.of(ctx).person(activity.author_id))))


ASK = Form(
    "activities.ask",
    "activities-ask-title",
    (Field("question", "activities-field-question", read=read_note, kind=Kind.TEXT, required=True),),
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
    """The question and its activity, for the author alone: that is whom the coordinator asked."""
    try:
        question = ctx.uow.activities.get_question(question_id)
    except NotFound:
        raise UserError("activities-gone") from None
    activity = rights.seen(ctx, question.activity_id, "activity-answer")
    if not rights.is_author(ctx, activity):
        raise Refused("activities-gone", action="activity-answer", scope=f"question {question.id}")
    return question, activity


def _save_answer(ctx: Context, draft: Draft) -> Answer:
    question, activity = _asked(ctx, cast("int", draft.about["question"]))
    if question.answer is not None:
        return Say(View(t("activities-answered-before"), (open_row(activity.id),)))
    said = str(draft.values["answer"])
    ctx.uow.activities.answer(question.id, said, answered_by=ctx.person.id, now=ctx.now)
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
    (Field("answer", "activities-field-answer", read=read_note, kind=Kind.TEXT, required=True),),
    save=_save_answer,
    opener="mine",
    review=False,
)
