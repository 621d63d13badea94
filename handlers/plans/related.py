"""Which practices a plan cites: the nearest its owner may read, and fewer where fewer fit. Changes nothing.

Call `choose` before anything is changed: it may want the meaning of the plan's words, which is fetched outside.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.partners import readers
from handlers.plans import origins, rules
from storage import Origin, PracticeId, Question

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from handlers.kit.context import Context
    from storage import PlanFacts, Practice

_LOOKED_AT = 8
"""Hits that are read again: some may have been withdrawn, and what is copied is cited anyway."""


def choose(ctx: Context, facts: PlanFacts, origin: Origin | None) -> tuple[int, ...]:
    """The numbers of the practices to cite; what is copied comes first when it is a practice."""
    own = (origin.item,) if origin is not None and origin.kind == "practice" else ()
    if facts.need is None and origin is not None:
        found = _nearest(ctx, origin)
    else:
        found = _found(ctx, "\n".join(filter(None, (facts.aim, facts.need))))
    readable = (one.id for one in read(ctx, found))
    return tuple(dict.fromkeys([*own, *readable]))[: rules.CITED]


def _found(ctx: Context, text: str) -> Sequence[int]:
    if not text:
        return ()
    meaning = ctx.meaning(text)
    question = Question(
        text, readers(ctx), language=ctx.language, kinds=("practice",), meaning=meaning, limit=_LOOKED_AT
    )
    return [hit.item for hit in ctx.uow.search.find(question).hits if hit.fits]


def _nearest(ctx: Context, origin: Origin) -> Sequence[int]:
    """What is most like the original, before anything else is known about the plan."""
    hits = ctx.uow.search.nearest(origin.kind, origin.item, readers=readers(ctx), kinds=("practice",), limit=_LOOKED_AT)
    return [hit.item for hit in hits if hit.fits]


def read(ctx: Context, numbers: Iterable[int]) -> list[Practice]:
    """These practices in this order, as far as the person may read them now."""
    visible = [number for number in numbers if origins.seen(ctx, Origin("practice", number)) is not None]
    known = {one.id: one for one in ctx.uow.practices.list_by_ids([PracticeId(one) for one in visible])}
    return [known[PracticeId(one)] for one in visible if PracticeId(one) in known]
