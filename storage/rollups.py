"""Makes the roll-up rows anew from the activities, inside the database, and compares the two: imports and repairs."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import (
    ColumnElement,
    Date,
    Integer,
    Text,
    and_,
    cast,
    delete,
    except_,
    func,
    insert,
    literal,
    literal_column,
    select,
    union_all,
)
from sqlalchemy.dialects.postgresql import aggregate_order_by

from storage.activity_tables import activity_section_table, activity_table, activity_theme_table
from storage.networks import section_table
from storage.region_tables import region_country_table, region_table
from storage.statistics import Statistics
from storage.statistics_tables import (
    ANY_THEMES,
    COUNTS,
    DAY,
    MONTH,
    NETWORK,
    NOWHERE,
    SUMS,
    YEAR,
    contributor_table,
    figure_table,
    opening_table,
    region_scope,
    stamp_table,
    whatever_themes,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Select, Subquery, Table
    from sqlalchemy.engine import Connection

    from storage.ids import NetworkId, RegionId

_KIND = ("themes", "verified", "private", "labelled")
_RAW = {"minutes": "volunteer_minutes"}
"""Where a sum has another name in the activity's row."""


class Rollups:
    """Rebuilds and checks one network's roll-ups, or all."""

    def __init__(self, connection: Connection, network_id: NetworkId | None = None) -> None:
        self._connection = connection
        self._network = network_id
        self._is_sqlite = connection.dialect.name == "sqlite"
        self._days: tuple[date, date] | None = None

    def rebuild(self) -> None:
        """Throw the roll-ups away and sum all activities up again, in a few statements (1,000,000: about a minute)."""
        for table in (figure_table, contributor_table, opening_table):
            self._connection.execute(delete(table).where(*self._within(table)))
        columns = [column.name for column in figure_table.columns]
        self._connection.execute(insert(figure_table).from_select(columns, self._figures(DAY)))
        for finer, grain in ((DAY, MONTH), (MONTH, YEAR)):
            self._connection.execute(insert(figure_table).from_select(columns, self._coarser(finer, grain)))
        for grain in (DAY, MONTH, YEAR):
            whole = self._whatever_themes(
                select(figure_table).where(figure_table.c.grain == grain, *self._within(figure_table)), grain
            )
            self._connection.execute(insert(figure_table).from_select(columns, whole))
        columns = [column.name for column in contributor_table.columns]
        self._connection.execute(insert(contributor_table).from_select(columns, self._contributors()))
        for table in (stamp_table, contributor_table):
            query = select(table.c.network_id, table.c.year).where(*self._within(table)).distinct()
            years = [{"network_id": row.network_id, "year": row.year} for row in self._connection.execute(query)]
            if years:
                Statistics(self._connection).stamp(years)

    def rebuild_region(self, region_id: RegionId, year: int) -> None:
        """Sum a year of one region up anew, whatever its countries are now; none remain of one that is closed."""
        scope, rows = region_scope(region_id), figure_table.c
        first, last = date(year, 1, 1), date(year, 12, 31)
        here = (rows.scope == scope, rows.starts_on.between(first, last), *self._within(figure_table))
        self._connection.execute(delete(figure_table).where(*here))
        columns = [column.name for column in figure_table.columns]
        self._days = (first, last)
        for grain in (DAY, MONTH, YEAR):
            found = self._figures(grain).subquery()
            mine = select(found).where(found.c.scope == scope, found.c.starts_on.between(first, last))
            self._connection.execute(insert(figure_table).from_select(columns, mine))
            whole = self._whatever_themes(select(figure_table).where(rows.grain == grain, *here), grain)
            self._connection.execute(insert(figure_table).from_select(columns, whole))
        self._days = None
        if self._network is not None:
            query = select(stamp_table.c.year).where(stamp_table.c.network_id == self._network)
            if year in self._connection.execute(query).scalars().all():
                Statistics(self._connection).stamp([{"network_id": self._network, "year": year}])

    def differences(self) -> list[tuple[object, ...]]:
        """Rows that the activities would give and the roll-ups lack, and the other way round; at most 50, best none."""
        found: list[tuple[object, ...]] = []
        raw = [(self._figures(grain), grain) for grain in (DAY, MONTH, YEAR)]
        whole = [self._whatever_themes(rows, grain) for rows, grain in raw]
        grains = union_all(*(rows for rows, _ in raw), *whole).subquery()
        for table, source in ((figure_table, select(grains)), (contributor_table, self._contributors())):
            kept = select(table).where(*self._within(table))
            for mark, one, other in (("lacking", source, kept), ("too much", kept, source)):
                rows = self._connection.execute(except_(one, other).limit(50))
                found += [(table.name, mark, *row) for row in rows]
        return found[:50]

    # --- the activities as rows to sum

    def _within(self, table: Table) -> list[ColumnElement[bool]]:
        return [] if self._network is None else [table.c.network_id == self._network]

    def _of_days(self, day: ColumnElement[Any]) -> list[ColumnElement[bool]]:
        return [] if self._days is None else [day.between(*self._days)]

    def _figures(self, grain: str) -> Select[Any]:
        """Rows of one grain straight from the activities."""
        kept = self._kept()
        places = self._places(kept)
        start = self._begin(kept.c.starts_on, grain).label("starts_on")
        key: tuple[ColumnElement[Any], ...] = (
            kept.c.network_id,
            places.c.scope,
            literal_column(f"'{grain}'").label("grain"),
            start,
        )
        kind = [kept.c[name] for name in _KIND]
        query = select(*key, *kind, *self._sums(kept)).join_from(kept, places, places.c.activity_id == kept.c.id)
        return query.group_by(kept.c.network_id, places.c.scope, start, *kind)

    def _coarser(self, finer: str, grain: str) -> Select[Any]:
        """Rows of one grain from those of the next finer one."""
        rows = figure_table
        start = self._begin(rows.c.starts_on, grain).label("starts_on")
        key: tuple[ColumnElement[Any], ...] = (
            rows.c.network_id,
            rows.c.scope,
            literal_column(f"'{grain}'").label("grain"),
            start,
        )
        kind = [rows.c[name] for name in _KIND]
        query = select(*key, *kind, *(func.sum(rows.c[name]).label(name) for name in SUMS))
        query = query.where(rows.c.grain == finer, *self._within(rows))
        return query.group_by(rows.c.network_id, rows.c.scope, start, *kind)

    def _whatever_themes(self, figures: Select[Any], grain: str) -> Select[Any]:
        """Rows that do not tell themes apart from rows of one grain that do."""
        rows = figures.subquery()
        key = (rows.c.network_id, rows.c.scope, rows.c.starts_on, *(rows.c[name] for name in _KIND[1:]))
        network_id, scope, start, *kind = key
        named: tuple[ColumnElement[Any], ...] = (literal_column(f"'{whatever_themes(grain)}'").label("grain"), start)
        sums = (func.sum(rows.c[name]).label(name) for name in SUMS)
        themes: ColumnElement[Any] = literal_column(f"'{ANY_THEMES}'").label("themes")
        return select(network_id, scope, *named, themes, *kind, *sums).group_by(*key)

    def _contributors(self) -> Select[Any]:
        kept = self._kept()
        year, month = (self._part(kept.c.starts_on, part) for part in ("year", "month"))
        key: tuple[ColumnElement[Any], ...] = (kept.c.network_id, year, month, kept.c.sections, kept.c.themes)
        who = (kept.c.verified, kept.c.labelled, kept.c.author_mark.label("author"))
        sums = [one for one in self._sums(kept) if one.name in COUNTS]
        return select(*key, *who, *sums).where(~kept.c.private).group_by(*key, *who)

    def _kept(self) -> Subquery:
        """The activities that count, each with its sets of sections and themes."""
        themes = self._sets(activity_theme_table, "theme_id")
        sections = self._sets(activity_section_table, "section_id")
        raw = activity_table.c
        query = (
            select(
                *(raw.id, raw.network_id, raw.starts_on, raw.author_mark),
                *(raw.volunteers, raw.reached, raw.first_time, raw.volunteer_minutes),
                (raw.status == "verified").label("verified"),
                (raw.visibility == "private").label("private"),
                raw.labelled,
                func.coalesce(themes.c.ids, "").label("themes"),
                func.coalesce(sections.c.ids, "").label("sections"),
            )
            .outerjoin(themes, themes.c.activity_id == raw.id)
            .outerjoin(sections, sections.c.activity_id == raw.id)
            .where(raw.status != "rejected", *self._within(activity_table), *self._of_days(raw.starts_on))
        )
        return query.subquery()

    def _sets(self, table: Table, column: str) -> Subquery:
        """Activity -> its ids in rising order, as storage/statistics_tables.py joins them."""
        if self._is_sqlite:
            # SQLite 3.40 knows no order inside an aggregate, and keeps that of a sorted subquery for this one.
            rows = select(table).order_by(table.c.activity_id, table.c[column]).subquery()
            ids = func.group_concat(rows.c[column], ",")
            return select(rows.c.activity_id, ids.label("ids")).group_by(rows.c.activity_id).subquery()
        ids = func.string_agg(cast(table.c[column], Text), aggregate_order_by(literal_column("','"), table.c[column]))
        return select(table.c.activity_id, ids.label("ids")).group_by(table.c.activity_id).subquery()

    def _places(self, kept: Subquery) -> Subquery:
        """Activity -> every scope it counts in, once each."""
        beside = activity_section_table.c
        home = section_table.c.country
        section = select(beside.activity_id, (literal("s") + cast(beside.section_id, Text)).label("scope"), home)
        section = section.join(section_table, section_table.c.id == beside.section_id)
        land = select(beside.activity_id, (literal("c") + home).label("scope"), literal("").label("country"))
        land = land.join(section_table, section_table.c.id == beside.section_id).distinct()
        places = [select(*one.subquery().c[:2]) for one in (section, land)]
        joint = [self._joint(section), self._joint(land)]
        network = select(kept.c.id, literal(NETWORK))
        regions = self._regions(land)
        nowhere = select(kept.c.id, literal(NOWHERE)).where(kept.c.sections == "")
        return union_all(*places, *joint, regions, network, nowhere).subquery()

    def _regions(self, land: Select[Any]) -> Select[Any]:
        """Activity -> every open region that one of its countries is in, once each."""
        every, inside, regions = land.subquery(), region_country_table.c, region_table.c
        name = (literal("r") + cast(regions.id, Text)).label("scope")
        joined = every.join(region_country_table, literal("c") + inside.country == every.c.scope)
        joined = joined.join(region_table, regions.id == inside.region_id)
        # A country's code means this network's own sections there.
        own = activity_table.alias("of_region")
        joined = joined.join(own, and_(own.c.id == every.c.activity_id, own.c.network_id == regions.network_id))
        query = select(every.c.activity_id, name).select_from(joined)
        return query.where(regions.state == "open", inside.state == "in").distinct()

    def _joint(self, places: Select[Any]) -> Select[Any]:
        """Of activities with several such places beside each other, each once more as something done together."""
        every = places.subquery()
        key = (every.c.activity_id, every.c.country)
        several = select(*key).group_by(*key).having(func.count() > 1).subquery()
        query = select(every.c.activity_id, (literal("j") + every.c.scope).label("scope"))
        same = (several.c.activity_id == every.c.activity_id, several.c.country == every.c.country)
        return query.join(several, and_(*same))

    def _begin(self, day: ColumnElement[Any], grain: str) -> ColumnElement[Any]:
        if grain == DAY:
            return day
        if self._is_sqlite:
            return func.date(day, "start of month" if grain == MONTH else "start of year")
        return cast(func.date_trunc("month" if grain == MONTH else "year", day), Date)

    def _part(self, day: ColumnElement[Any], part: str) -> ColumnElement[Any]:
        """Year or month of a day, as a whole number."""
        if self._is_sqlite:
            return cast(func.strftime("%Y" if part == "year" else "%m", day), Integer).label(part)
        return cast(func.date_part(part, day), Integer).label(part)

    def _sums(self, kept: Subquery) -> Sequence[ColumnElement[Any]]:
        sums: list[ColumnElement[Any]] = [func.count().label("activities")]
        for name in SUMS[1:]:
            raw = kept.c[_RAW.get(name.removesuffix("_told"), name.removesuffix("_told"))]
            total = func.count(raw) if name.endswith("_told") else func.coalesce(func.sum(raw), 0)
            sums.append(total.label(name))
        return sums
