"""Holding an item back, and letting it be seen again: its case says so, which every reader of items asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.moderation import rules, subjects

if TYPE_CHECKING:
    from datetime import datetime

    from handlers.kit.context import Context
    from storage import Case, UnitOfWork


_MATCHED = {"profile": "person", "project": "project", "organisation": "organisation"}
"""What /match compares, by the name it has there."""


def hold(ctx: Context, case: Case) -> Case:
    """Out of sight while somebody looks at it."""
    after = ctx.uow.reports.hold(case.id)
    _reindex(ctx.uow, after, ctx.now)
    return after


def decide(ctx: Context, case: Case, decision: str, words: str | None) -> Case:
    held = rules.is_held_after(decision, held=case.held)
    after = ctx.uow.reports.decide(case.id, decision, held=held, words=words, decided_by=ctx.person.id, now=ctx.now)
    if held != case.held:
        _reindex(ctx.uow, after, ctx.now)
    return after


def _reindex(uow: UnitOfWork, case: Case, now: datetime) -> None:
    """Practices, with their adaptations, leave the index and come back at once, as answers are made of them.

    Whoever finds other things reads them again and asks whether they are held.
    """
    if case.kind in {"practice", "adaptation"}:
        uow.practices.index(subjects.practice_behind(uow, case.kind, case.item).id, now)
    if case.kind in _MATCHED:
        uow.matches.note(_MATCHED[case.kind], case.item)
