"""Keeps the roll-up rows in the transaction of each change of an activity. Rejected activities count nowhere.

Reading them is storage/statistics_queries.py, making them anew and checking them storage/rollups.py.
"""

from __future__ import annotations

import secrets
from collections import Counter, defaultdict
from dataclasses import fields
from typing import TYPE_CHECKING, cast

from sqlalchemy import bindparam, delete, func, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite

from storage.networks import network_table, section_table
from storage.region_tables import region_country_table, region_table
from storage.statistics_queries import StatisticsQueries
from storage.statistics_tables import (
    ACTIVITIES,
    ANY_THEMES,
    COUNTS,
    DAY,
    ENOUGH,
    FIGURES,
    MONTH,
    NETWORK,
    NOWHERE,
    SUMS,
    YEAR,
    Opening,
    begins,
    contributor_table,
    country_scope,
    figure_table,
    joined,
    joint_scope,
    opening_table,
    region_scope,
    section_scope,
    stamp_table,
    whatever_themes,
    witness,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy import Insert, Table

    from storage.activity_tables import Activity
    from storage.ids import NetworkId, SectionId

_Key = tuple[object, ...]

_FIGURE_KEY = tuple(column.name for column in figure_table.primary_key)
_CONTRIBUTOR_KEY = tuple(column.name for column in contributor_table.primary_key)
_CELL_KEY = tuple(name for name in _CONTRIBUTOR_KEY if name != "author")


def _adding(table: Table, sums: Sequence[str], dialect: str) -> Insert:
    """A row is made, or its sums grow by what is given."""
    if dialect == "sqlite":
        made = sqlite.insert(table)
        grown = {name: table.c[name] + made.excluded[name] for name in sums}
        return made.on_conflict_do_update(index_elements=list(table.primary_key), set_=grown)
    other = postgresql.insert(table)
    grown = {name: table.c[name] + other.excluded[name] for name in sums}
    return other.on_conflict_do_update(index_elements=list(table.primary_key), set_=grown)


# Built once: this runs with every saved activity, and building a statement costs as much as running it.
_ADD_FIGURES = {dialect: _adding(figure_table, SUMS, dialect) for dialect in ("sqlite", "postgresql")}
_ADD_CONTRIBUTORS = {dialect: _adding(contributor_table, COUNTS, dialect) for dialect in ("sqlite", "postgresql")}
_HOMES = select(section_table.c.id, section_table.c.country).where(
    section_table.c.id.in_(bindparam("ids", expanding=True))
)
_REGIONS = (
    select(region_country_table.c.region_id, region_country_table.c.country)
    .join(region_table, region_table.c.id == region_country_table.c.region_id)
    .where(
        region_table.c.network_id == bindparam("network"),
        region_table.c.state == "open",
        region_country_table.c.state == "in",
    )
)
_QUEUE = select(network_table.c.id).where(network_table.c.id == bindparam("network")).with_for_update(key_share=True)
_CONTRIBUTOR = select(*(contributor_table.c[name] for name in COUNTS)).where(
    *(contributor_table.c[name] == bindparam(name) for name in _CONTRIBUTOR_KEY)
)
_CELL = select(*(func.max(contributor_table.c[name]) for name in COUNTS)).where(
    *(contributor_table.c[name] == bindparam(name) for name in _CELL_KEY)
)


class Statistics(StatisticsQueries):
    """Repository of the roll-ups."""

    def note(self, before: Activity | None, after: Activity | None) -> None:
        """An activity came (no before), changed, or went (no after). A handful of statements."""
        figures: defaultdict[_Key, Counter[str]] = defaultdict(Counter)
        contributors: defaultdict[_Key, Counter[str]] = defaultdict(Counter)
        for activity, sign in ((before, -1), (after, 1)):
            if activity is None or activity.status == "rejected":
                continue
            sums = _sums(activity)
            for key in self._figure_keys(activity):
                figures[key].update({name: sign * value for name, value in sums.items()})
            if activity.visibility != "private":
                counts = {name: sign * sums[name] for name in COUNTS}
                contributors[_contributor_key(activity)].update(counts)
        self._queue_up({activity.network_id for activity in (before, after) if activity is not None})
        self._restamp(contributors)
        self._add(figure_table, _ADD_FIGURES, _FIGURE_KEY, SUMS, figures)
        self._add(contributor_table, _ADD_CONTRIBUTORS, _CONTRIBUTOR_KEY, COUNTS, contributors)
        self._lose_witnesses(contributors)

    def _queue_up(self, networks: set[NetworkId]) -> None:
        """One writer of a network at a time on PostgreSQL: two imports would lock rows in different orders."""
        if self._connection.dialect.name == "postgresql":
            for network_id in sorted(networks):
                self._connection.execute(_QUEUE, {"network": network_id})

    def _figure_keys(self, activity: Activity) -> list[_Key]:
        scopes = [NETWORK, *self._places(activity.network_id, activity.sections)]
        themes = joined(activity.themes)
        kind = (activity.status == "verified", activity.visibility == "private", activity.labelled)
        return [
            (activity.network_id, scope, *rows, *kind)
            for grain in (YEAR, MONTH, DAY)
            for start in (begins(activity.starts_on, grain),)
            for rows in ((grain, start, themes), (whatever_themes(grain), start, ANY_THEMES))
            for scope in scopes
        ]

    def _places(self, network_id: NetworkId, sections: Sequence[SectionId]) -> list[str]:
        """The scopes of sections, their countries and regions, and what these did together with others beside them."""
        if not sections:
            return [NOWHERE]
        inside: defaultdict[str, list[str]] = defaultdict(list)
        for section, country in self._connection.execute(_HOMES, {"ids": list(sections)}):
            inside[country_scope(country)].append(section_scope(section))
        beside = [list(inside), *inside.values()]
        joint = [joint_scope(scope) for scopes in beside if len(scopes) > 1 for scope in scopes]
        regions = {
            region_scope(row.region_id)
            for row in self._connection.execute(_REGIONS, {"network": network_id})
            if country_scope(row.country) in inside
        }
        return [*(scope for scopes in beside for scope in scopes), *joint, *sorted(regions)]

    def _add(
        self,
        table: Table,
        statements: Mapping[str, Insert],
        names: Sequence[str],
        sums: Sequence[str],
        changes: Mapping[_Key, Counter[str]],
    ) -> None:
        # In one order everywhere, so that two writers on PostgreSQL never wait for each other in a circle.
        rows = [
            {**dict(zip(names, key, strict=True)), **{name: change[name] for name in sums}}
            for key, change in sorted(changes.items(), key=lambda item: tuple(map(str, item[0])))
            if any(change.values())
        ]
        if not rows:
            return
        self._connection.execute(statements[self._connection.dialect.name], rows)
        less = [dict(zip(names, key, strict=True)) for key, change in changes.items() if change["activities"] < 0]
        if less:
            empty = delete(table).where(
                table.c.activities == 0, *(table.c[name] == bindparam(f"old_{name}") for name in names)
            )
            self._connection.execute(empty, [{f"old_{name}": value for name, value in key.items()} for key in less])

    def _restamp(self, changes: Mapping[_Key, Counter[str]]) -> None:
        """What may be shown stays right while known cells only grow; anything else has it worked out anew."""
        years = {
            (key[0], key[1]) for key, change in changes.items() if any(change.values()) and not self._grows(key, change)
        }
        if years:
            self.stamp([{"network_id": network, "year": year} for network, year in sorted(years, key=str)])

    def _grows(self, key: _Key, change: Counter[str]) -> bool:
        if min(change.values()) < 0:
            return False
        known = self._connection.execute(_CELL, dict(zip(_CELL_KEY, key[:-1], strict=True))).one()
        return all((known[place] or 0) > 0 for place, name in enumerate(COUNTS) if change[name])

    def stamp(self, years: Sequence[Mapping[str, object]]) -> None:
        """Give each network and year ("network_id", "year") a new stamp."""
        rows = [{**year, "stamp": secrets.token_hex(8)} for year in years]
        made = _REPLACE[self._connection.dialect.name]
        self._connection.execute(made, rows)

    # --- what everybody may see

    def keep_opening(self, network_id: NetworkId, year: int, opening: Opening) -> bool:
        """Keep what was worked out of a year, unless the year changed since: then it may not hold any more."""
        self._queue_up({network_id})
        stamps, kept = stamp_table.c, opening_table.c
        now = select(stamps.stamp).where(stamps.network_id == network_id, stamps.year == year)
        if self._connection.execute(now).scalar_one_or_none() != opening.stamp:
            return False
        self._connection.execute(delete(opening_table).where(kept.network_id == network_id, kept.year == year))
        values = {one.name: getattr(opening, one.name) for one in fields(Opening)}
        self._connection.execute(insert(opening_table).values(network_id=network_id, year=year, **values))
        return True

    def _lose_witnesses(self, changes: Mapping[_Key, Counter[str]]) -> None:
        """Where an author left a finest cell, it can be a witness no more unless enough authors are left in it."""
        gone: defaultdict[tuple[object, object], set[tuple[str, _Key]]] = defaultdict(set)
        for key, change in changes.items():
            less = [name for name in COUNTS if change[name] < 0]
            if less:
                row = self._connection.execute(
                    _CONTRIBUTOR, dict(zip(_CONTRIBUTOR_KEY, key, strict=True))
                ).one_or_none()
                gone[key[0], key[1]] |= {
                    (name.removesuffix("_told"), key) for name in less if row is None or not row._mapping[name]
                }
        for (network_id, year), lost in gone.items():
            if not lost:
                continue
            where = (opening_table.c.network_id == network_id, opening_table.c.year == year)
            query = select(opening_table.c.witnesses, opening_table.c.broken).where(*where)
            kept = self._connection.execute(query).one_or_none()
            if kept is None:
                continue
            known = kept.witnesses
            taken = {name for name, key in lost if self._is_lost(known, name, key)}
            if taken:
                broken = sorted(taken.union(kept.broken))
                changed = update(opening_table).where(*where).values(witnesses=known, broken=broken)
                self._connection.execute(changed)

    def _is_lost(self, known: dict[str, dict[str, int]], figure: str, key: _Key) -> bool:
        """Whether a finest cell was a witness and is none any more; takes it out of the known ones."""
        values = dict(zip(_CONTRIBUTOR_KEY, key, strict=True))
        where = (cast("int", values["month"]), str(values["sections"]), str(values["themes"]))
        cell = witness(figure, *where, verified=bool(values["verified"]), labelled=bool(values["labelled"]))
        if cell not in known[figure]:
            return False
        same = _CELL_KEY if figure == ACTIVITIES else ("network_id", "year", "month", "sections")
        told = contributor_table.c[figure if figure == ACTIVITIES else f"{figure}_told"] > 0
        authors = select(func.count(contributor_table.c.author.distinct())).where(
            told, *(contributor_table.c[name] == values[name] for name in same)
        )
        if self._connection.execute(authors).scalar_one() >= ENOUGH:
            return False
        del known[figure][cell]
        return True


def _replacing(dialect: str) -> Insert:
    if dialect == "sqlite":
        made = sqlite.insert(stamp_table)
        return made.on_conflict_do_update(
            index_elements=list(stamp_table.primary_key), set_={"stamp": made.excluded.stamp}
        )
    other = postgresql.insert(stamp_table)
    return other.on_conflict_do_update(
        index_elements=list(stamp_table.primary_key), set_={"stamp": other.excluded.stamp}
    )


_REPLACE = {dialect: _replacing(dialect) for dialect in ("sqlite", "postgresql")}


def _sums(activity: Activity) -> Counter[str]:
    told = {
        figure: activity.volunteer_minutes if figure == "minutes" else getattr(activity, figure) for figure in FIGURES
    }
    sums = Counter({"activities": 1})
    for figure, value in told.items():
        sums[figure] = value or 0
        sums[f"{figure}_told"] = int(value is not None)
    return sums


def _contributor_key(activity: Activity) -> _Key:
    day = activity.starts_on
    where = (activity.network_id, day.year, day.month, joined(activity.sections), joined(activity.themes))
    return (*where, activity.status == "verified", activity.labelled, activity.author_mark)
