"""What is said of an open form while something else is answered: that it is kept; once, and not at every command."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from handlers.kit.answer import Say
from handlers.kit.asking import resume_row
from handlers.kit.view import View, t

if TYPE_CHECKING:
    from handlers.kit.context import Context
    from storage import Draft

AGAIN = timedelta(hours=1)
"""From then on it may have been forgotten. In between /help shows the form, and /start names it."""

_SAID = "*"
"""Stands for a message among those that a draft was told by: when it was last said that the form is kept."""


def kept(ctx: Context, draft: Draft) -> list[Say]:
    """That the form waits, with the way back; nothing where that was said within the hour."""
    said = draft.sources.get(_SAID)
    if isinstance(said, str) and datetime.fromisoformat(said) + AGAIN > ctx.now:
        return []
    return [kept_for_sure(ctx, draft)]


def kept_for_sure(ctx: Context, draft: Draft) -> Say:
    """The same, where what is typed next would go elsewhere."""
    ctx.uow.drafts.note(replace(draft, sources={**draft.sources, _SAID: ctx.now.isoformat()}))
    return Say(View(t("kit-form-kept"), (resume_row(draft),)))
