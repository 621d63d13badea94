"""What an activity names must lie in its own network. The tables' foreign keys cannot say that; this does."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from sqlalchemy import bindparam, func, or_, select

from storage.errors import Conflict
from storage.networks import section_table, theme_table

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Select, Table
    from sqlalchemy.engine import Connection

    from storage.ids import NetworkId, SectionId, ThemeId

_AT_ONCE = 50


def require_belonging(
    connection: Connection, network_id: NetworkId, sections: Iterable[SectionId], themes: Iterable[ThemeId]
) -> None:
    """Raise Conflict when a section or a theme is none of this network (retired ones are)."""
    for table, named in ((section_table, set(sections)), (theme_table, set(themes))):
        ordered = sorted(named)
        for start in range(0, len(ordered), _AT_ONCE):
            ids = ordered[start : start + _AT_ONCE]
            asked = {"network": network_id, **{f"id_{number}": one for number, one in enumerate(ids)}}
            if connection.execute(_count(table, len(ids)), asked).scalar_one() != len(ids):
                raise Conflict(f"{table.name} of another network among {ids}")


@cache
def _count(table: Table, count: int) -> Select[int]:
    """How many of so many ids are this network's. Built once: on the way of every activity that is saved."""
    one_of = or_(*(table.c.id == bindparam(f"id_{number}") for number in range(count)))
    return select(func.count()).select_from(table).where(table.c.network_id == bindparam("network"), one_of)
