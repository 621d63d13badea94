"""A coordinator's word on the label, with a written reason: shown as such, told to the author, and in the audit log."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from handlers.checks import pages, rights, rules, telling
from handlers.kit.answer import Ask, Change, Say
from handlers.kit.errors import UserError
from handlers.kit.form import Field, Form, Option
from handlers.kit.view import Kind, View, paragraphs, t

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.form import Values
    from handlers.kit.view import Words
    from storage import Activity, Draft

SHORTEST, LONGEST = 10, 300
"""Characters of a reason: enough to say something, little enough to be read."""

_LABELS = {rules.QUALIFIES: t("checks-rule-yes"), rules.REGULAR: t("checks-rule-no")}


def _read_verdict(ctx: Context, text: str, _values: Values) -> str:
    for verdict, label in _LABELS.items():
        if text == verdict or text.casefold().strip(" .!") == ctx.plain(label).casefold():
            return verdict
    raise UserError("checks-rule-unclear")


def _read_reason(_ctx: Context, text: str, _values: Values) -> str:
    reason = text.strip()
    if len(reason) < SHORTEST:
        raise UserError("checks-rule-short")
    if len(reason) > LONGEST:
        raise UserError("checks-too-long", most=LONGEST)
    return reason


def rule(ctx: Context, activity_id: int) -> Answer:
    activity = rights.activity_for(ctx, activity_id, rights.RULE)
    return Ask("checks.rule", about={"activity": activity.id})


def _save(ctx: Context, draft: Draft) -> Answer:
    activity = rights.activity_for(ctx, cast("int", draft.about["activity"]), rights.RULE)
    verdict, reason = str(draft.values["verdict"]), str(draft.values["reason"])
    ruling = ctx.uow.checks.rule(activity.id, verdict, reason, person_id=ctx.person.id, now=ctx.now)
    _note(ctx, activity, "check-rule", verdict)
    telling.ruled(ctx, activity, ruling)
    return _shown(ctx, activity, t("checks-rule-done"))


def lift(ctx: Context, activity_id: int) -> Answer:
    """The author's answers decide again."""
    activity = rights.activity_for(ctx, activity_id, rights.RULE)
    if ctx.uow.checks.find_ruling(activity.id) is None:
        return Change(pages.page(ctx, activity))
    ctx.uow.checks.lift_ruling(activity.id)
    _note(ctx, activity, "check-lift", None)
    telling.lifted(ctx, activity)
    view = pages.page(ctx, activity)
    return Change(View(paragraphs(t("checks-lift-done"), view.words), view.rows))


def _shown(ctx: Context, activity: Activity, done: Words) -> Answer:
    view = pages.page(ctx, activity)
    return Say(View(paragraphs(done, view.words), view.rows))


def _note(ctx: Context, activity: Activity, action: str, verdict: str | None) -> None:
    ctx.uow.audit.add(
        action,
        "done",
        now=ctx.now,
        person_id=ctx.person.id,
        network_id=activity.network_id,
        detail={"activity": activity.id, "verdict": verdict},
    )


RULE = Form(
    "checks.rule",
    "checks-rule-title",
    (
        Field(
            "verdict",
            "checks-field-verdict",
            _read_verdict,
            show=lambda _ctx, value: _LABELS[str(value)],
            kind=Kind.CHOICE,
            required=True,
            options=lambda _ctx, _values: [Option(value, label) for value, label in _LABELS.items()],
        ),
        Field("reason", "checks-field-reason", _read_reason, kind=Kind.TEXT, required=True),
    ),
    save=_save,
    opener="review",
    review=False,
)
