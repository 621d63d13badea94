"""Practices that show how: the nearest to what is checked and to what it lacks. Changes nothing.

Call it before anything is changed: it may want the meaning of the words, which is fetched outside.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.partners import partners_here, readers
from handlers.kit.sight import may_see_practice
from storage import PracticeId, Question

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kit.context import Context
    from storage import Practice

SHOWN = 3
_LOOKED_AT = 8
"""Hits that are read again: some may have been withdrawn or held back since."""


def practices_near(ctx: Context, text: str) -> Sequence[Practice]:
    """At most three that fit and that the person may read; none is an honest answer."""
    if not text.strip():
        return ()
    meaning = ctx.meaning(text)
    asked = Question(text, readers(ctx), language=ctx.language, kinds=("practice",), meaning=meaning, limit=_LOOKED_AT)
    ids = [PracticeId(hit.item) for hit in ctx.uow.search.find(asked).hits if hit.fits]
    return [one for one in ctx.uow.practices.list_by_ids(ids) if _is_readable(ctx, one)][:SHOWN]


def _is_readable(ctx: Context, practice: Practice) -> bool:
    held = ctx.uow.reports.is_held("practice", practice.id)
    return may_see_practice(practice, ctx.member, manages=False, held=held, partners=partners_here(ctx))
