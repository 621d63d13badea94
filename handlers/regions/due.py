"""After a region's countries changed, its figures are summed up anew: a year in each transaction, the newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.desk import Did

if TYPE_CHECKING:
    from datetime import datetime

    from handlers.kit.desk import Desk
    from storage import UnitOfWork


def is_due(uow: UnitOfWork, _now: datetime) -> bool:
    return uow.regions.is_uncounted()


def work(desk: Desk, _limit: int) -> Did:
    taken = desk.uow.regions.take_uncounted()
    if taken is None:
        return Did()
    region, year = taken
    desk.uow.rollups(region.network_id).rebuild_region(region.id, year)
    return Did(1, {"years": 1})
