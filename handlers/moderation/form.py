"""The three forms of the room, of one question each: what is wrong, why it was decided so, what the author says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.errors import UserError
from handlers.kit.form import Field, Form
from handlers.kit.tidying import tidy_text
from handlers.kit.view import Kind
from handlers.moderation import answering, deciding, reporting, rules

if TYPE_CHECKING:
    from handlers.kit.context import Context
    from handlers.kit.form import Values
    from storage import Json


def _read(_ctx: Context, text: str, _values: Values) -> Json:
    kept = tidy_text(text)
    if not kept:
        raise UserError("moderation-empty")
    if len(kept) > rules.LONGEST:
        raise UserError("moderation-too-long", most=rules.LONGEST, count=len(kept))
    return kept


OTHER = Form(
    "moderation.other",
    "moderation-other-title",
    (Field("words", "moderation-field-other", _read, kind=Kind.TEXT, required=True),),
    save=reporting.save_other,
    opener="reports",
    review=False,
)
REASON = Form(
    "moderation.reason",
    "moderation-reason-title",
    (Field("words", "moderation-field-reason", _read, kind=Kind.TEXT, required=True),),
    save=deciding.save_reason,
    opener="reports",
    review=False,
)
ANSWER = Form(
    "moderation.answer",
    "moderation-answer-title",
    (Field("words", "moderation-field-answer", _read, kind=Kind.TEXT, required=True),),
    save=answering.save,
    opener="reports",
    review=False,
)
