"""What is told of a school visit once it is saved: first-time pupils, their level, the teacher's feedback."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from handlers.activities import rights, rules
from handlers.activities import values as v
from handlers.activities.form import FIELDS
from handlers.activities.saving import is_open_to, open_row
from handlers.activities.words import Names, activity_card
from handlers.kit.answer import Change, Invalid, Say
from handlers.kit.errors import Refused
from handlers.kit.form import Form
from handlers.kit.incoming import Pressed
from handlers.kit.view import View, paragraphs, t

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from storage import Draft


def _save(ctx: Context, draft: Draft) -> Answer | Invalid:
    activity = rights.changed(ctx, cast("int", draft.about["activity"]))
    told = {name: value for name, value in draft.values.items() if value is not None}
    said = v.changed(v.from_facts(activity.facts), told)
    if not rights.may_change(ctx, activity, said):
        raise Refused("activities-not-yours", action="activity-correct", scope=f"activity {activity.id}")
    facts = v.to_facts(told, activity.facts)
    wrong = rules.impossible(v.stated(v.from_facts(facts)), ctx.today)
    if "first_time" in wrong:
        return Invalid({"first_time": wrong["first_time"]})
    after = ctx.uow.activities.change(activity.id, facts, person_id=ctx.person.id, now=ctx.now)
    view = View(
        paragraphs(t("activities-changed"), activity_card(after, Names.of(ctx), ctx.today)), (open_row(after.id),)
    )
    return Change(view) if isinstance(ctx.incoming.what, Pressed) else Say(view)


SCHOOL = Form(
    "activities.school",
    "activities-school-title",
    tuple(
        replace(field, asked=True)
        for field in FIELDS
        if field.name in {"first_time", "pupils_level", "teacher_feedback"}
    ),
    save=_save,
    opener="mine",
    review=False,
    open_to=is_open_to,
)
