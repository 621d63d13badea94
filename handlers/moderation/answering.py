"""The author's side: an answer to the moderators, who look once more. Who reported it stays unknown."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from handlers.kit.answer import Ask, Change
from handlers.kit.errors import Refused, UserError
from handlers.kit.view import View, t
from handlers.moderation import rules, subjects, words
from storage import CaseId

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from storage import Case, Draft


def _own(ctx: Context, case_id: int) -> Case:
    case = ctx.uow.reports.find(CaseId(case_id), lock=True)
    if case is None or subjects.find(ctx.uow, case.kind, case.item) is None:
        raise UserError("moderation-gone")
    if case.author_id != ctx.person.id:
        raise Refused("moderation-gone", action="moderation-answer", scope=f"case {case_id}")
    return case


def answer(ctx: Context, case_id: int) -> Answer:
    """What do they say, or what have they changed?"""
    case = _own(ctx, case_id)
    subject = subjects.find(ctx.uow, case.kind, case.item)
    assert subject is not None, "looked for above"
    if case.round >= rules.MOST_ROUNDS:
        raise UserError("moderation-answer-enough")
    return Ask("moderation.answer", about={"case": int(case.id)}, intro=words.named(subject))


def save(ctx: Context, draft: Draft) -> Answer:
    case = _own(ctx, cast("int", draft.about.get("case") or 0))
    ctx.uow.reports.answer(case.id, str(draft.values["words"]), now=ctx.now)
    return Change(View(t("moderation-answer-sent")))
