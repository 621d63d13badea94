"""Reads what is behind figures that everybody may see, and what of a year was found out to be so. Works nothing out."""

from __future__ import annotations

from dataclasses import fields
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import ARRAY, Text, and_, any_, bindparam, case, func, or_, select, union_all

from storage.statistics_tables import (
    ACTIVITIES,
    COUNTS,
    ENOUGH,
    FIGURES,
    MONTH,
    YEAR,
    Finest,
    Opening,
    contributor_table,
    figure_table,
    opening_table,
    parted,
    stamp_table,
    whatever_themes,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from sqlalchemy import ColumnElement, CompoundSelect, Select
    from sqlalchemy.engine import Connection

    from storage.ids import NetworkId


class PublicQueries:
    """The part of the reading half that concerns what may be shown to everybody."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def stamps(self, network_id: NetworkId) -> dict[int, str]:
        """Year -> stamp of every year that has public activities, or had some."""
        query = select(stamp_table.c.year, stamp_table.c.stamp).where(stamp_table.c.network_id == network_id)
        return {row.year: row.stamp for row in self._connection.execute(query.order_by(stamp_table.c.year))}

    def count_contributions(self, network_id: NetworkId, year: int) -> int:
        """How many rows tell who contributed to a year."""
        where = (contributor_table.c.network_id == network_id, contributor_table.c.year == year)
        return self._connection.execute(select(func.count()).select_from(contributor_table).where(*where)).scalar_one()

    def finest(self, network_id: NetworkId, year: int) -> dict[str, list[Finest]]:
        """The finest public cells of a year that are not empty: of all activities, and of those that told a figure."""
        values = {"network": network_id, "year": year}
        found: dict[str, list[Finest]] = {name: [] for name in (ACTIVITIES, *FIGURES)}
        for row in self._connection.execute(_finest_query(), values):
            month, sections, themes, verified, labelled, authors, first, last = row
            few = () if authors >= ENOUGH else (first, last)[:authors]
            kind = (bool(verified), bool(labelled))
            found[ACTIVITIES].append(Finest(month, parted(sections), parted(themes), *kind, authors, few))
        for month, sections, *told in self._connection.execute(_told_query(), values):
            places = parted(sections)
            for name, authors, first, last in zip(FIGURES, told[::3], told[1::3], told[2::3], strict=True):
                if authors:
                    few = () if authors >= ENOUGH else (first, last)[:authors]
                    found[name].append(Finest(month, places, (), False, False, authors, few))
        return found

    def public_counts(
        self, network_id: NetworkId, year: int, scopes: Sequence[str], by_month: Sequence[str]
    ) -> Iterator[tuple[str, int | None, bool, bool, tuple[int, ...]]]:
        """Scope, month (None: the whole year), whether verified, labelled, and COUNTS; months of some scopes only."""
        days = {"year_on": date(year, 1, 1), "first_on": date(year, 1, 1), "last_on": date(year, 12, 31)}
        values = {"network": network_id, "scopes": list(scopes), "by_month": list(by_month), **days}
        query = _count_query(arrays=self._connection.dialect.name == "postgresql")
        for scope, grain, start, verified, labelled, *counts in self._connection.execute(query, values):
            month = None if grain == whatever_themes(YEAR) else start.month
            yield scope, month, bool(verified), bool(labelled), tuple(counts)

    def opening(self, network_id: NetworkId, year: int) -> Opening | None:
        """What was last worked out of a year, if it was kept."""
        query = select(*(opening_table.c[one.name] for one in fields(Opening)))
        where = (opening_table.c.network_id == network_id, opening_table.c.year == year)
        row = self._connection.execute(query.where(*where)).one_or_none()
        return None if row is None else Opening(*row)

    def shown(self, network_id: NetworkId, years: Sequence[int]) -> dict[int, tuple[bool, Mapping[str, Sequence[str]]]]:
        """Of years that were worked out: (True, `shown`) while that holds; (False, `basis`) while that does."""
        values = {"network": network_id, "years": list(years)}
        rows = self._connection.execute(_shown_query(), values)
        return {year: (holds, cells) for year, holds, cells, broken in rows if not broken}

    def stale_years(self, at_least: int) -> list[tuple[NetworkId, int]]:
        """Networks and years with so many contributions that changed since they were worked out."""
        kept, stamps, rows = opening_table.c, stamp_table.c, contributor_table.c
        size = select(func.count()).where(rows.network_id == stamps.network_id, rows.year == stamps.year)
        query = (
            select(stamps.network_id, stamps.year)
            .outerjoin(opening_table, and_(kept.network_id == stamps.network_id, kept.year == stamps.year))
            .where(or_(kept.stamp.is_(None), kept.stamp != stamps.stamp))
            .where(size.scalar_subquery() >= at_least)
        )
        rows_found = self._connection.execute(query.order_by(stamps.network_id, stamps.year))
        return [(row.network_id, row.year) for row in rows_found]


# Built once each: building one takes longer than running it (measured).


@cache
def _shown_query() -> Select[Any]:
    kept, stamps = opening_table.c, stamp_table.c
    holds = kept.stamp == stamps.stamp
    cells = case((holds, kept.shown), else_=kept.basis)
    same = and_(kept.network_id == stamps.network_id, kept.year == stamps.year)
    query = select(kept.year, holds, cells, kept.broken).join(stamp_table, same)
    return query.where(kept.network_id == bindparam("network"), kept.year.in_(bindparam("years", expanding=True)))


@cache
def _count_query(*, arrays: bool) -> CompoundSelect[Any]:
    """arrays: PostgreSQL takes hundreds of scopes as one parameter; as many parameters it plans them for 10 ms."""
    rows = figure_table.c

    def among(name: str) -> ColumnElement[bool]:
        if arrays:
            return rows.scope == any_(bindparam(name, type_=ARRAY(Text)))
        return rows.scope.in_(bindparam(name, expanding=True))

    columns = (rows.scope, rows.grain, rows.starts_on, rows.verified, rows.labelled, *(rows[name] for name in COUNTS))
    query = select(*columns).where(rows.network_id == bindparam("network"), rows.private.is_(False))
    year = (among("scopes"), rows.grain == whatever_themes(YEAR))
    months = (among("by_month"), rows.grain == whatever_themes(MONTH))
    return union_all(
        query.where(*year, rows.starts_on == bindparam("year_on")),
        query.where(*months, rows.starts_on.between(bindparam("first_on"), bindparam("last_on"))),
    )


@cache
def _finest_query() -> Select[Any]:
    rows = contributor_table.c
    key = (rows.month, rows.sections, rows.themes, rows.verified, rows.labelled)
    authors = (func.count(), func.min(rows.author), func.max(rows.author))
    return select(*key, *authors).where(*_in_year()).group_by(*key)


@cache
def _told_query() -> Select[Any]:
    """By month and sections, and of each figure: how many authors told it, the first and the last of them."""
    rows = contributor_table.c
    key = (rows.month, rows.sections, rows.author)
    told = [(func.sum(rows[f"{name}_told"]) > 0).label(name) for name in FIGURES]
    each = select(*key, *told).where(*_in_year()).group_by(*key).subquery()
    columns: list[ColumnElement[Any]] = []
    for name in FIGURES:
        author = case((each.c[name], each.c.author))
        columns += [func.count(author), func.min(author), func.max(author)]
    return select(each.c.month, each.c.sections, *columns).group_by(each.c.month, each.c.sections)


def _in_year() -> list[ColumnElement[bool]]:
    return [contributor_table.c.network_id == bindparam("network"), contributor_table.c.year == bindparam("year")]
