"""The three forms of the room, of one question each: what is wrong, why it was decided so, what the author says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.errors import UserError
from handlers.kit.form import Field, Form
from handlers.kit.tidying import tidy_text
from handlers.kit.view import Kind
from handlers.moderation import answering, deciding, reporting, rules

if TYPE_CHECKING:
    from collections.abc import Callable

    from handlers.kit.answer import Answer, Invalid
    from handlers.kit.context import Context
    from handlers.kit.form import Values
    from storage import Draft, Json


def _read(_ctx: Context, text: str, _values: Values) -> Json:
    kept = tidy_text(text)
    if not kept:
        raise UserError("moderation-empty")
    if len(kept) > rules.LONGEST:
        raise UserError("moderation-too-long", most=rules.LONGEST, count=len(kept))
    return kept


def _question(name: str, title: str, key: str, save: Callable[[Context, Draft], Answer | Invalid]) -> Form:
    """One question in free words, saved as soon as it is answered."""
    field = Field("words", key, _read, kind=Kind.TEXT, required=True)
    return Form(name, title, (field,), save=save, opener="reports", review=False)


OTHER = _question("moderation.other", "moderation-other-title", "moderation-field-other", reporting.save_other)
REASON = _question("moderation.reason", "moderation-reason-title", "moderation-field-reason", deciding.save_reason)
ANSWER = _question("moderation.answer", "moderation-answer-title", "moderation-field-answer", answering.save)
