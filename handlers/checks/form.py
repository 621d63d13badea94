"""The conversation: a network's criteria as the questions of a form, for authors, plans and peers alike.

A form's fields are fixed, a network's questions are not: there are as many fields as a list may have criteria, and each
says what the list of its draft says. The list is kept by its version, so a change never moves an open conversation.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.checks import lists, rights, rules, saving
from handlers.kit.answer import Ask
from handlers.kit.errors import UserError
from handlers.kit.form import Field, Form, Option
from handlers.kit.tidying import tidy_line
from handlers.kit.view import Kind, t

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kit.context import Context
    from handlers.kit.form import Values
    from handlers.kit.view import Text, Words
    from storage import Activity, Check, Checklist, Criterion, Draft, Json

LONGEST_PLAN = 120

_LABELS = {
    rules.YES: t("checks-answer-yes"),
    rules.PARTLY: t("checks-answer-partly"),
    rules.NO: t("checks-answer-no"),
    rules.NONE: t("checks-answer-none"),
}
_SPOKEN = (
    (rules.YES, t("checks-words-yes")),
    (rules.PARTLY, t("checks-words-partly")),
    (rules.NO, t("checks-words-no")),
    (rules.NONE, t("checks-words-none")),
)


def answer_label(answer: str) -> Text:
    return _LABELS[answer]


# --- one question


def _criterion(ctx: Context, values: Values, number: int) -> Criterion | None:
    """The criterion behind a question; None where the list is shorter."""
    criteria = saving.checklist_of(ctx, values).criteria
    return criteria[number - 1] if number <= len(criteria) else None


def _answers(ctx: Context, values: Values, number: int) -> Sequence[str]:
    """What can be answered. In a visit to a school minors take part, whatever anybody presses."""
    criterion = _criterion(ctx, values, number)
    about_minors = criterion is not None and criterion.minors and not values.get("school")
    return (*rules.ANSWERS, rules.NONE) if about_minors else rules.ANSWERS


def _read(ctx: Context, text: str, values: Values, number: int) -> Json:
    possible = _answers(ctx, values, number)
    if text in possible:
        return text
    spoken = {
        answer: [word for language in (ctx.language, "en") for word in ctx.listed(words, language)]
        for answer, words in _SPOKEN
    }
    answer = rules.said(text, spoken)
    if answer not in possible:
        raise UserError("checks-answer-unclear")
    return answer


def _wording(ctx: Context, values: Values, number: int) -> Words:
    checklist = saving.checklist_of(ctx, values)
    criterion = checklist.criteria[number - 1]
    asked = lists.said(ctx, criterion.words)
    key = "checks-question-must" if criterion.must else "checks-question"
    return t(key, number=number, count=len(checklist.criteria), asked=asked)


def _question(number: int, key: str) -> Field:
    return Field(
        saving.name_of(number),
        key,
        read=lambda ctx, text, values: _read(ctx, text, values, number),
        show=lambda _ctx, value: answer_label(str(value)),
        kind=Kind.CHOICE,
        required=True,
        options=lambda ctx, values: [Option(answer, answer_label(answer)) for answer in _answers(ctx, values, number)],
        when=lambda ctx, values: _criterion(ctx, values, number) is not None,
        wording=lambda ctx, values: _wording(ctx, values, number),
    )


def read_plan(_ctx: Context, text: str, _values: Values) -> str:
    plan = tidy_line(text)
    if not any(letter.isalpha() for letter in plan):
        raise UserError("checks-plan-unclear")
    if len(plan) > LONGEST_PLAN:
        raise UserError("checks-too-long", most=LONGEST_PLAN)
    return plan


FIELDS = (
    Field(
        "plan",
        "checks-field-plan",
        read_plan,
        asked=False,
        when=lambda _ctx, values: "activity" not in values,
    ),
    _question(1, "checks-field-first"),
    _question(2, "checks-field-second"),
    _question(3, "checks-field-third"),
    _question(4, "checks-field-fourth"),
    _question(5, "checks-field-fifth"),
    _question(6, "checks-field-sixth"),
    _question(7, "checks-field-seventh"),
)


# --- the forms


def _hello(ctx: Context, values: Values) -> Words:
    count = len(saving.checklist_of(ctx, values).criteria)
    plan = values.get("plan")
    return t("checks-hello", count=count, title=str(plan)) if plan else t("checks-hello-plain", count=count)


def _hello_peer(ctx: Context, values: Values) -> Words:
    count = len(saving.checklist_of(ctx, values).criteria)
    return t("checks-hello-peer", count=count, title=str(values.get("plan") or ""))


def _open_to(act: str, ctx: Context, draft: Draft) -> bool:
    activity_id = draft.values.get("activity")
    if activity_id is None:
        return True
    activity = ctx.uow.activities.find(saving.activity_id_of(activity_id))
    return activity is not None and rights.may(ctx, activity, act)


CHECK = Form(
    "checks.check",
    "checks-title",
    FIELDS,
    save=saving.save,
    opener="check",
    review=False,
    hello=_hello,
    open_to=lambda ctx, draft: _open_to(rights.ANSWER, ctx, draft),
)

LOOK = Form(
    "checks.look",
    "checks-title-peer",
    FIELDS,
    save=saving.save_peer,
    opener="check",
    review=False,
    hello=_hello_peer,
    open_to=lambda ctx, draft: _open_to(rights.LOOK, ctx, draft),
)


def open_plan(ctx: Context, text: str) -> Ask:
    """A plan told in one line, or no more than the questions."""
    values: dict[str, Json] = {"list": lists.in_force(ctx, ctx.network.id).id}
    if text:
        values["plan"] = read_plan(ctx, text, {})
    return Ask(CHECK.name, values=values)


def open_activity(ctx: Context, activity: Activity) -> Ask:
    """The author's own questions."""
    return Ask(CHECK.name, values=_values(activity, lists.in_force(ctx, activity.network_id)))


def open_peer(ctx: Context, activity: Activity, own: Check | None) -> Ask:
    """The same questions that the author answered, so that the two can be laid beside each other."""
    checklist = (
        ctx.uow.checks.get_list(own.checklist_id) if own is not None else lists.in_force(ctx, activity.network_id)
    )
    return Ask(LOOK.name, values=_values(activity, checklist))


def _values(activity: Activity, checklist: Checklist) -> dict[str, Json]:
    values: dict[str, Json] = {"list": checklist.id, "activity": activity.id}
    # The title names the entry where it waits; it is no answer.
    values["plan"] = activity.title or None
    return values | ({"school": True} if activity.pupils_level else {})


def values_again(check: Check, checklist: Checklist, activity: Activity | None) -> dict[str, Json]:
    """A check's answers as the form holds them, for changing one of them."""
    values: dict[str, Json] = {"list": checklist.id, "check": check.id, "plan": check.plan}
    if activity is not None:
        values = _values(activity, checklist)
    for number, criterion in enumerate(checklist.criteria, start=1):
        answer = check.answers.get(criterion.key)
        # What was no matter of minors as a plan is asked anew of a visit to a school.
        if answer is not None and not (answer == rules.NONE and values.get("school")):
            values[saving.name_of(number)] = answer
    return values
