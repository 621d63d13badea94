"""Who sees a series, who takes part, who looks after it. Every button asks here, as its data can be forged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit import belonging
from handlers.kit.belonging import Circle
from handlers.kit.errors import Refused, UserError
from storage import SeriesId

if TYPE_CHECKING:
    from handlers.kit.context import Context
    from storage import RoundMember, RoundSeries


def circle_of(series: RoundSeries) -> Circle:
    return Circle(series.network_id, series.plan.country, series.plan.section_id)


def manages(ctx: Context, series: RoundSeries) -> bool:
    """Whether the person coordinates all whom it is for."""
    return belonging.looks_after(ctx, circle_of(series))


def facilitates(ctx: Context, series: RoundSeries) -> bool:
    """Whoever opened it, as long as they look after it, alone reads how rounds went."""
    return series.facilitator_id == ctx.person.id and manages(ctx, series)


def belongs(ctx: Context, series: RoundSeries) -> bool:
    """Whether it is for the person."""
    return circle_of(series).has(ctx.uow.people.membership(ctx.person.id, series.network_id))


def seen(ctx: Context, series_id: int, action: str = "rounds-see", *, lock: bool = False) -> RoundSeries:
    """A series that this person may look at. Others do not exist for them.

    Proposed ones are for who proposed them and who may open them; ended ones for who looked after them or took part.
    """
    series = ctx.uow.rounds.find(SeriesId(series_id), lock=lock)
    if series is None or not _sees(ctx, series):
        raise Refused("rounds-gone", action=action, scope=f"rounds {series_id}")
    return series


def _sees(ctx: Context, series: RoundSeries) -> bool:
    if manages(ctx, series):
        return True
    if series.state == "open":
        return belongs(ctx, series) or member_of(ctx, series) is not None
    if series.state == "ended":
        return member_of(ctx, series) is not None
    return series.author_id == ctx.person.id


def managed(ctx: Context, series_id: int, action: str) -> RoundSeries:
    """A series that this person looks after, its row held."""
    series = seen(ctx, series_id, action, lock=True)
    if not manages(ctx, series):
        raise Refused("kit-refused", action=action, scope=f"rounds {series_id}")
    return series


def member_of(ctx: Context, series: RoundSeries) -> RoundMember | None:
    return ctx.uow.rounds.find_member(series.id, ctx.person.id)


def joined(ctx: Context, series_id: int) -> tuple[RoundSeries, RoundMember]:
    """An open series in which this person takes part."""
    series = seen(ctx, series_id, lock=True)
    member = member_of(ctx, series)
    if series.state != "open" or member is None:
        raise UserError("rounds-not-in")
    return series, member
