"""Suggestions shown to whoever asks: remembered, so that nobody is suggested to everybody, and unasked ones go on."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from handlers.matching import finding, pages, score
from handlers.matching.looking import Looker
from storage import Suggestion

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kit.context import Context
    from handlers.kit.view import View, Words
    from handlers.matching.asking import Search
    from handlers.matching.finding import Suggested

AWAY = timedelta(days=90)
"""How long something that was dismissed does not come back (A6)."""
AGAIN = timedelta(days=30)
"""The same shown to the same counts once in this time as a suggestion of the candidate."""


def show(ctx: Context, asked: Search, note: Words | None = None) -> View:
    """Who may suit, written down as shown."""
    groups = finding.find(Looker.of(ctx), asked)
    remember(ctx, asked, groups.listed)
    return pages.found(ctx, asked, groups, note)


def remember(ctx: Context, asked: Search, shown: Sequence[Suggested]) -> None:
    known = {(one.kind, one.item): one for one in ctx.uow.matches.list_suggested(*asked.key)}
    rows = [
        Suggestion(*asked.key, *one.key, one.one.network_id, ctx.now, unasked=False, reasons=one.why) for one in shown
    ]
    fresh = [one.key for one in shown if one.key not in known or known[one.key].at < ctx.now - AGAIN]
    ctx.uow.matches.add_suggested(rows)
    ctx.uow.matchables.suggested(fresh, now=ctx.now, half=score.HALF)


def came_back(ctx: Context) -> None:
    """Whoever asks for suggestions, or answers one, may get them unasked again."""
    habit = ctx.uow.matches.habit(ctx.person.id)
    if habit.waiting or habit.ignored:
        ctx.uow.matches.keep_habits([replace(habit, waiting=False, ignored=0)])
