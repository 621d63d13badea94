"""The routes to figures, on one screen. A button carries the place, the period, how it is taken apart, and the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.answer import Change, Say
from handlers.kit.feature import Feature, Param
from handlers.statistics import pages, quiet, united, wishes
from handlers.statistics.looks import Look
from handlers.statistics.periods import THIS_YEAR
from handlers.statistics.places import own_scope
from handlers.statistics.sheet import By, Of

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context

feature = Feature("statistics")


# Only for this person: in a group a coordinator's exact figures would be everybody's.
@feature.command("stats", private=True, reads=True, rest=True, params=(Param("period"),))
def stats(ctx: Context, rest: str) -> Answer:
    return Say(wishes.answer(ctx, rest) if rest else pages.page(ctx, Look(own_scope(ctx), THIS_YEAR)))


@feature.reader
def read_period(ctx: Context, text: str) -> Answer | None:
    """A period alone asks for figures."""
    wish = wishes.read_bare(ctx, text)
    return Say(wishes.show(ctx, wish)) if wish is not None else None


@feature.button("show", private=True, reads=True)
def on_show(
    ctx: Context,
    scope: str = "",
    code: str = THIS_YEAR,
    by: str = By.NOTHING,
    page: int = 0,
    of: str = Of.ACTIVITIES,
    only: str = "",
) -> Answer:
    return Change(pages.page(ctx, Look.of_button(scope or own_scope(ctx), code, by, page, of, only)))


@feature.button("united", private=True, reads=True)
def on_united(ctx: Context, federation_id: int, year: int = 0) -> Answer:
    return Change(united.page(ctx, federation_id, year))


@feature.button("method", private=True, reads=True)
def on_method(ctx: Context, scope: str, code: str, by: str, only: str = "") -> Answer:
    return Change(pages.method(ctx, Look.of_button(scope, code, by, 0, Of.ACTIVITIES, only)))


@feature.button("quiet", private=True, reads=True)
def on_quiet(ctx: Context, scope: str, weeks: int = quiet.WEEKS[1]) -> Answer:
    return Change(quiet.page(ctx, scope, weeks))
