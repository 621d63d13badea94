"""Reads the roll-up rows: totals of a place and period, by place below, theme and month. One statement each."""

from __future__ import annotations

from datetime import date
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from sqlalchemy import BigInteger, and_, bindparam, func, or_, select, union_all
from sqlalchemy import cast as as_type

from storage.activity_tables import activity_author_table, activity_table, activity_theme_table
from storage.networks import section_table
from storage.statistics_public import PublicQueries
from storage.statistics_tables import (
    DAY,
    MONTH,
    SUMS,
    YEAR,
    Figures,
    Span,
    Totals,
    begins,
    figure_table,
    parted,
    section_scope,
    spans,
    whatever_themes,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from sqlalchemy import ColumnElement, Select
    from sqlalchemy.engine import Row

    from storage.ids import NetworkId, PersonId, SectionId, ThemeId


class StatisticsQueries(PublicQueries):
    """The reading half of the repository. Days are both included.

    public: without private activities. labelled: only those that bear the label.
    """

    def total(
        self,
        network_id: NetworkId,
        scope: str,
        first_on: date,
        last_on: date,
        *,
        public: bool,
        labelled: bool = False,
    ) -> Totals:
        """What a scope adds up to."""
        return self.by_scope(network_id, [scope], first_on, last_on, public=public, labelled=labelled)[scope]

    def by_scope(
        self,
        network_id: NetworkId,
        scopes: Sequence[str],
        first_on: date,
        last_on: date,
        *,
        public: bool,
        labelled: bool = False,
    ) -> dict[str, Totals]:
        """Each scope by itself; a joint activity stands in several of them."""
        rows = self._grouped("scope", network_id, scopes, spans(first_on, last_on), public=public, labelled=labelled)
        found = _totals(rows)
        return {scope: found.get(scope, Totals()) for scope in scopes}

    def by_unit(
        self, network_id: NetworkId, scopes: Sequence[str], starts: Mapping[str, Sequence[date]], *, public: bool
    ) -> dict[tuple[str, str, date], Totals]:
        """Each scope in each of some whole years and months. starts: YEAR or MONTH -> first days. Empty ones lack."""
        found: dict[tuple[str, str, date], Totals] = {}
        for grain, days in starts.items():
            values = {
                "network": network_id,
                "scopes": list(scopes),
                "grain": whatever_themes(grain),
                "days": list(days),
            }
            for row in self._connection.execute(_unit_query(public=public), values):
                cell = (row.scope, grain, row.starts_on)
                kind = _kinds(_figures(row), row.verified, row.private, row.labelled)
                found[cell] = found[cell] + kind if cell in found else kind
        return found

    def by_theme(
        self,
        network_id: NetworkId,
        scope: str,
        first_on: date,
        last_on: date,
        *,
        public: bool,
        labelled: bool = False,
    ) -> dict[tuple[ThemeId, ...], Totals]:
        """Totals of each set of themes that occurs; () is no theme. The sets share nothing."""
        rows = self._grouped("themes", network_id, [scope], spans(first_on, last_on), public=public, labelled=labelled)
        return {parted(themes): totals for themes, totals in _totals(rows).items()}

    def themes_of_years(
        self, network_id: NetworkId, scope: str, years: Sequence[int], *, public: bool
    ) -> dict[int, dict[tuple[ThemeId, ...], Totals]]:
        """As `by_theme`, of each of some whole years."""
        values = {"network": network_id, "scopes": [scope], "grain": YEAR, "days": [date(year, 1, 1) for year in years]}
        found: dict[int, dict[tuple[ThemeId, ...], Totals]] = {year: {} for year in years}
        for row in self._connection.execute(_themes_query(public=public), values):
            sets, themes = found[row.starts_on.year], parted(row.themes)
            kind = _kinds(_figures(row), row.verified, row.private, row.labelled)
            sets[themes] = sets[themes] + kind if themes in sets else kind
        return found

    def by_month(
        self,
        network_id: NetworkId,
        scope: str,
        first_on: date,
        last_on: date,
        *,
        public: bool,
        labelled: bool = False,
    ) -> dict[date, Totals]:
        """Totals of each month in which something was, by its first day; a month at an end may be cut by the period."""
        wanted = [
            span if span.grain == DAY else Span(MONTH, span.first_on, span.last_on) for span in spans(first_on, last_on)
        ]
        rows = self._grouped("starts_on", network_id, [scope], wanted, public=public, labelled=labelled)
        months: dict[date, Totals] = {}
        for day, totals in _totals(rows).items():
            month = begins(day, MONTH)
            months[month] = months.get(month, Totals()) + totals
        return dict(sorted(months.items()))

    def sections_of(self, network_id: NetworkId, country: str | None = None) -> dict[SectionId, tuple[str, str]]:
        """Name and country of every section, retired ones too: what they did still counts."""
        query = select(section_table.c.id, section_table.c.name, section_table.c.country)
        query = query.where(section_table.c.network_id == network_id)
        if country is not None:
            query = query.where(section_table.c.country == country)
        rows = self._connection.execute(query.order_by(section_table.c.name).limit(5000))
        return {row.id: (row.name, row.country) for row in rows}

    def last_days(self, network_id: NetworkId, sections: Sequence[SectionId]) -> dict[SectionId, date]:
        """The latest day on which each section did something; a section that never did is left out."""
        scopes = {section_scope(section): section for section in sections}
        query = (
            select(figure_table.c.scope, func.max(figure_table.c.starts_on).label("day"))
            .where(figure_table.c.network_id == network_id, figure_table.c.scope.in_(list(scopes)))
            .where(figure_table.c.grain == whatever_themes(DAY))
            .group_by(figure_table.c.scope)
        )
        return {scopes[row.scope]: row.day for row in self._connection.execute(query)}

    # --- one person

    def of_person(
        self, person_id: PersonId, network_id: NetworkId, first_on: date, last_on: date
    ) -> list[tuple[date, tuple[ThemeId, ...], Totals]]:
        """Each activity a person wrote or shares with its author: its first day, its themes, its figures."""
        shared = select(activity_author_table.c.activity_id).where(activity_author_table.c.person_id == person_id)
        own = and_(
            activity_table.c.network_id == network_id,
            or_(activity_table.c.author_id == person_id, activity_table.c.id.in_(shared)),
            activity_table.c.status != "rejected",
            activity_table.c.starts_on.between(first_on, last_on),
        )
        told = (activity_table.c[name] for name in ("volunteers", "reached", "first_time", "volunteer_minutes"))
        more = (activity_table.c[name] for name in ("starts_on", "status", "visibility", "labelled"))
        rows = self._connection.execute(select(activity_table.c.id, *told, *more).where(own)).all()
        themes: dict[int, tuple[ThemeId, ...]] = {}
        query = select(activity_theme_table.c.activity_id, activity_theme_table.c.theme_id)
        query = query.join(activity_table, activity_table.c.id == activity_theme_table.c.activity_id).where(own)
        for activity_id, theme_id in self._connection.execute(query):
            themes[activity_id] = (*themes.get(activity_id, ()), theme_id)
        return [(row.starts_on, themes.get(row.id, ()), _of_activity(row)) for row in rows]

    # --- small parts

    def _grouped(
        self,
        by: str,
        network_id: NetworkId,
        scopes: Sequence[str],
        wanted: Iterable[Span],
        *,
        public: bool,
        labelled: bool,
    ) -> Iterable[Row[Any]]:
        """Sums by one column and by kind."""
        wanted = list(wanted)
        if not wanted or not scopes:
            return []
        values: dict[str, object] = {"network": network_id, "scopes": list(scopes)}
        for number, span in enumerate(wanted):
            grain = span.grain if by == "themes" else whatever_themes(span.grain)
            values |= {f"grain{number}": grain, f"first{number}": span.first_on, f"last{number}": span.last_on}
        return self._connection.execute(_span_query(by, len(wanted), public=public, labelled=labelled), values)


_sums_of = attrgetter(*SUMS)

# Built once each: building one takes longer than running it (measured).


@cache
def _span_query(by: str, spans: int, *, public: bool, labelled: bool) -> Select[Any]:
    """Sums by one column. A SELECT per span, because SQLite reads all of a scope's rows for an OR of them."""
    columns = (figure_table.c[by], figure_table.c.verified, figure_table.c.private, figure_table.c.labelled)
    sums = [figure_table.c[name] for name in SUMS]
    parts = [
        select(*columns, *sums).where(
            *_in_scopes(public=public, labelled=labelled),
            figure_table.c.grain == bindparam(f"grain{number}"),
            figure_table.c.starts_on.between(bindparam(f"first{number}"), bindparam(f"last{number}")),
        )
        for number in range(spans)
    ]
    rows = union_all(*parts).subquery()
    key = (rows.c[by].label("key"), *(rows.c[name] for name in ("verified", "private", "labelled")))
    return select(*key, *(_whole(rows.c[name]) for name in SUMS)).group_by(*(rows.c[column.key] for column in columns))


@cache
def _unit_query(*, public: bool) -> Select[Any]:
    """Sums by scope and by the first day of units of one grain."""
    return _by_start(figure_table.c.scope, public=public)


@cache
def _themes_query(*, public: bool) -> Select[Any]:
    """Sums by themes and by the first day of units of one grain."""
    return _by_start(figure_table.c.themes, public=public)


def _by_start(column: ColumnElement[Any], *, public: bool) -> Select[Any]:
    key = (column, figure_table.c.starts_on, figure_table.c.verified, figure_table.c.private, figure_table.c.labelled)
    query = select(*key, *(_whole(figure_table.c[name]) for name in SUMS)).where(
        *_in_scopes(public=public),
        figure_table.c.grain == bindparam("grain"),
        figure_table.c.starts_on.in_(bindparam("days", expanding=True)),
    )
    return query.group_by(*key)


def _in_scopes(*, public: bool, labelled: bool = False) -> list[ColumnElement[bool]]:
    where: list[ColumnElement[bool]] = [
        figure_table.c.network_id == bindparam("network"),
        figure_table.c.scope.in_(bindparam("scopes", expanding=True)),
    ]
    where += [figure_table.c.private.is_(False)] if public else []
    return [*where, figure_table.c.labelled] if labelled else where


def _totals(rows: Iterable[Row[Any]]) -> dict[Any, Totals]:
    found: dict[Any, Totals] = {}
    for row in rows:
        kind = _kinds(_figures(row), row.verified, row.private, row.labelled)
        found[row.key] = found[row.key] + kind if row.key in found else kind
    return found


def _whole(column: ColumnElement[Any]) -> ColumnElement[Any]:
    """A sum under its column's name. PostgreSQL sums whole numbers to numeric, which Python would read as Decimal."""
    return as_type(func.sum(column), BigInteger).label(column.key)


def _figures(row: Row[Any]) -> Figures:
    return Figures(*_sums_of(row))


def _kinds(figures: Figures, *parts: object) -> Totals:
    """parts: whether the figures are of the verified, the private, the labelled part."""
    return Totals(figures, *(figures if here else Figures() for here in parts))


def _of_activity(row: Row[*tuple[Any, ...]]) -> Totals:
    values = (row.volunteers, row.reached, row.first_time, row.volunteer_minutes)
    sums = (part for value in values for part in (value or 0, int(value is not None)))
    return _kinds(Figures(1, *sums), row.status == "verified", row.visibility == "private", row.labelled)
