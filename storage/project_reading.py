"""Projects found and listed for a reader. Whoever asks decides who may open one."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, func, not_, or_, select

from storage.errors import NotFound
from storage.ids import PersonId, ProjectId, ThemeId
from storage.project_tables import (
    Project,
    ProjectFacts,
    ProjectFilter,
    ProjectStep,
    Research,
    project_country_table,
    project_language_table,
    project_step_table,
    project_table,
    project_theme_table,
)
from storage.report_tables import not_held
from storage.team_tables import team_member_table

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from sqlalchemy import ColumnElement, Select, Table
    from sqlalchemy.engine import Connection

    from storage.ids import NetworkId

MANY = 500
LISTED = ("themes", "countries", "languages")
"""Facts that stand in tables of their own."""
FACTS = tuple(one.name for one in fields(ProjectFacts) if one.name not in LISTED)
RESEARCH = tuple(one.name for one in fields(Research))
_LISTS: Mapping[str, tuple[Table, str]] = {
    "themes": (project_theme_table, "theme_id"),
    "countries": (project_country_table, "country"),
    "languages": (project_language_table, "language"),
}
NOBODY: frozenset[Any] = frozenset()


class ProjectReading:
    """The part of the repository that changes nothing."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, project_id: ProjectId, *, lock: bool = False) -> Project:
        """lock: hold the row until the unit of work ends (PostgreSQL; SQLite has one writer anyway)."""
        project = self.find(project_id, lock=lock)
        if project is None:
            raise NotFound(f"project {project_id}")
        return project

    def find(self, project_id: ProjectId, *, lock: bool = False) -> Project | None:
        query = select(project_table).where(project_table.c.id == project_id)
        return next(iter(self._projects(query.with_for_update() if lock else query)), None)

    def list_by_ids(self, ids: Sequence[ProjectId]) -> list[Project]:
        """Those of these that there are (at most 500), in the given order, withdrawn ones too."""
        found = {one.id: one for one in self._projects(select(project_table).where(project_table.c.id.in_(ids[:MANY])))}
        return [found[one] for one in ids if one in found]

    def list_open(
        self,
        network_id: NetworkId,
        narrow: ProjectFilter = ProjectFilter(),  # noqa: B008 - it is frozen
        *,
        partners: Collection[NetworkId] = NOBODY,
        offset: int = 0,
        limit: int = 5,
    ) -> list[Project]:
        """What members of a network may open and no moderator holds back, the last sign of life first.

        partners: networks united with it, whose shared projects are listed too.
        """
        columns = project_table.c
        query = select(project_table).where(*_open(network_id, narrow, partners))
        ordered = query.order_by(columns.updated_at.desc(), columns.id.desc())
        return self._projects(ordered.offset(offset).limit(limit))

    def count_open(
        self, network_id: NetworkId, narrow: ProjectFilter, *, partners: Collection[NetworkId] = NOBODY
    ) -> int:
        query = select(func.count()).select_from(project_table).where(*_open(network_id, narrow, partners))
        return self._connection.execute(query).scalar_one()

    def pick_open(
        self,
        network_id: NetworkId,
        narrow: ProjectFilter,
        ids: Sequence[ProjectId],
        *,
        partners: Collection[NetworkId] = NOBODY,
    ) -> list[Project]:
        """Of these projects (at most 500), in their order, those that a filter lets through."""
        query = select(project_table).where(*_open(network_id, narrow, partners), project_table.c.id.in_(ids[:MANY]))
        found = {one.id: one for one in self._projects(query)}
        return [found[one] for one in ids if one in found]

    def list_themes(
        self, network_id: NetworkId, narrow: ProjectFilter, *, partners: Collection[NetworkId] = NOBODY
    ) -> list[tuple[ThemeId, int]]:
        """(Theme, projects) of what a filter lets through, the most first."""
        counted = self._counted(project_theme_table.c.theme_id, network_id, narrow, partners)
        return [(ThemeId(int(value)), count) for value, count in counted]

    def list_countries(
        self, network_id: NetworkId, narrow: ProjectFilter, *, partners: Collection[NetworkId] = NOBODY
    ) -> list[tuple[str, int]]:
        """The same by the project's own country."""
        columns = project_table.c
        where = (*_open(network_id, narrow, partners), columns.country.is_not(None))
        query = select(columns.country, func.count()).where(*where).group_by(columns.country)
        rows = self._connection.execute(query.order_by(func.count().desc(), columns.country).limit(MANY))
        return [(str(row[0]), row[1]) for row in rows]

    def list_languages(
        self, network_id: NetworkId, narrow: ProjectFilter, *, partners: Collection[NetworkId] = NOBODY
    ) -> list[tuple[str, int]]:
        """The same by the languages that partners may speak."""
        return self._counted(project_language_table.c.language, network_id, narrow, partners)

    def _counted(
        self,
        column: ColumnElement[Any],
        network_id: NetworkId,
        narrow: ProjectFilter,
        partners: Collection[NetworkId],
    ) -> list[tuple[str, int]]:
        table = column.table
        query = select(column, func.count()).join(project_table, project_table.c.id == table.c.project_id)
        grouped = query.where(*_open(network_id, narrow, partners)).group_by(column)
        rows = self._connection.execute(grouped.order_by(func.count().desc(), column).limit(MANY))
        return [(str(row[0]), row[1]) for row in rows]

    def list_made(self, person_id: PersonId) -> list[Project]:
        """What somebody posted or claimed, withdrawn ones too (the newest 1,000)."""
        query = select(project_table).where(project_table.c.author_id == person_id)
        return self._projects(query.order_by(project_table.c.id.desc()).limit(1000))

    def list_all(self, *, after: ProjectId, limit: int) -> list[Project]:
        """What can be found, of all networks, with higher numbers, by number."""
        columns = project_table.c
        query = select(project_table).where(columns.state != "withdrawn", columns.id > after)
        return self._projects(query.order_by(columns.id).limit(limit))

    def list_steps(self, project_id: ProjectId, *, limit: int = 50) -> list[ProjectStep]:
        """What happened, the last first."""
        columns = project_step_table.c
        query = select(project_step_table).where(columns.project_id == project_id)
        rows = self._connection.execute(query.order_by(columns.at.desc(), columns.id.desc()).limit(limit))
        return [ProjectStep(**row._mapping) for row in rows]

    def list_steps_of(self, person_id: PersonId) -> list[ProjectStep]:
        """What somebody said about projects (the newest 1,000)."""
        columns = project_step_table.c
        query = select(project_step_table).where(columns.person_id == person_id)
        return [
            ProjectStep(**row._mapping)
            for row in self._connection.execute(query.order_by(columns.id.desc()).limit(1000))
        ]

    # --- rows

    def _projects(self, query: Select[Any]) -> list[Project]:
        rows = [{**row._mapping} for row in self._connection.execute(query)]
        lists: dict[int, dict[str, list[Any]]] = {row["id"]: {name: [] for name in LISTED} for row in rows}
        for name, (table, value) in _LISTS.items() if rows else ():
            listed = select(table.c.project_id, table.c[value]).where(table.c.project_id.in_(lists))
            for project_id, one in self._connection.execute(listed.order_by(table.c[value])):
                lists[project_id][name].append(one)
        return [_project(row, lists[row["id"]]) for row in rows]


def _open(network_id: NetworkId, narrow: ProjectFilter, partners: Collection[NetworkId]) -> list[ColumnElement[bool]]:
    columns = project_table.c
    own: ColumnElement[bool] = columns.network_id == network_id
    if partners:
        own = or_(own, and_(columns.network_id.in_(sorted(partners)), columns.visibility != "network"))
    if narrow.team_of is not None:
        table = team_member_table.c
        where = [own, columns.id.in_(select(table.project_id).where(table.person_id == narrow.team_of))]
    else:
        state = "unclaimed" if narrow.unclaimed else "open"
        where = [own, columns.state == state, not_held("project", columns.id)]
    if narrow.stage is not None:
        where.append(columns.stage == narrow.stage)
    elif narrow.team_of is None and not narrow.unclaimed:
        where.append(not_(columns.stage == "finished"))
    if narrow.theme_id is not None:
        themed = select(project_theme_table.c.project_id).where(project_theme_table.c.theme_id == narrow.theme_id)
        where.append(columns.id.in_(themed))
    if narrow.country is not None:
        table = project_country_table.c
        wanted = select(table.project_id).where(table.country == narrow.country)
        where.append(or_(columns.country == narrow.country, columns.id.in_(wanted)))
    if narrow.language is not None:
        table = project_language_table.c
        where.append(columns.id.in_(select(table.project_id).where(table.language == narrow.language)))
    if narrow.kind is not None:
        where.append(columns.kind == narrow.kind)
    if narrow.public:
        where.append(columns.visibility == "public")
    if narrow.seeking:
        where.append(columns.research_question.is_not(None))
    return where


def _project(row: dict[str, Any], lists: Mapping[str, Sequence[Any]]) -> Project:
    asked = {name: row.pop(f"research_{name}") for name in RESEARCH}
    research = Research(**asked) if asked["question"] is not None else None
    listed: dict[str, Any] = {name: tuple(values) for name, values in lists.items()}
    return Project(**{**row, **listed, "public": frozenset(row["public"]), "research": research})
