"""Practices found and listed. Whoever asks decides who may see what; lists here hold what a whole network may read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, func, or_, select

from storage.errors import NotFound
from storage.factor_tables import same_factor
from storage.ids import ActivityId, FactorId, PracticeId, ThemeId
from storage.networks import same_theme
from storage.practice_sight import of_partners
from storage.practice_tables import (
    WELLBEING,
    Adaptation,
    Practice,
    PracticeRequest,
    PracticeRevision,
    practice_adaptation_table,
    practice_factor_table,
    practice_request_table,
    practice_revision_table,
    practice_table,
    practice_theme_table,
)
from storage.report_tables import not_held

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from sqlalchemy import Column, ColumnElement, Select, Table
    from sqlalchemy.engine import Connection, RowMapping

    from storage.ids import AdaptationId, NetworkId, PersonId, SectionId
    from storage.practice_tables import PracticeFilter

MANY = 500
"""Rows of one practice, or practices asked for by their ids, at most."""


class PracticeQueries:
    """The reading half of the repository of practices."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    # --- one

    def get(self, practice_id: PracticeId, *, lock: bool = False) -> Practice:
        """lock: hold the row until the unit of work ends (PostgreSQL; SQLite has one writer anyway)."""
        practice = self.find(practice_id, lock=lock)
        if practice is None:
            raise NotFound(f"practice {practice_id}")
        return practice

    def find(self, practice_id: PracticeId, *, lock: bool = False) -> Practice | None:
        """The practice, or None; lock as in `get`."""
        query = select(practice_table).where(practice_table.c.id == practice_id)
        return next(iter(self._practices(query.with_for_update() if lock else query)), None)

    def find_by_activity(self, activity_id: ActivityId) -> Practice | None:
        """What was told of an activity; the newest, if it was told again after it was withdrawn."""
        query = select(practice_table).where(practice_table.c.activity_id == activity_id)
        return next(iter(self._practices(query.order_by(practice_table.c.id.desc()).limit(1))), None)

    # --- several

    def list_by_ids(self, ids: Sequence[PracticeId]) -> list[Practice]:
        """Those of these practices that there are (at most 500), in the order of the ids, withdrawn ones too."""
        found = {one.id: one for one in self._practices(select(practice_table).where(practice_table.c.id.in_(ids)))}
        return [found[one] for one in ids[:MANY] if one in found]

    def list_shown(self, wanted: PracticeFilter, *, offset: int = 0, limit: int = 6) -> list[Practice]:
        """Published ones that every member of the network may read, public ones of other networks too; newest first."""
        query = select(practice_table).where(*_shown(wanted))
        ordered = query.order_by(practice_table.c.created_at.desc(), practice_table.c.id.desc())
        return self._practices(ordered.offset(offset).limit(limit))

    def count_shown(self, wanted: PracticeFilter) -> int:
        query = select(func.count()).select_from(practice_table).where(*_shown(wanted))
        return self._connection.execute(query).scalar_one()

    def list_countries(self, wanted: PracticeFilter, *, limit: int = 60) -> list[tuple[str, int]]:
        """Where these practices were done or adapted, with how many there are, the most first."""
        found = select(practice_table.c.id, practice_table.c.country).where(*_shown(wanted)).cte("found")
        adapted = practice_adaptation_table.c
        there = select(found.c.id, adapted.country).where(
            adapted.practice_id == found.c.id, not_held("adaptation", adapted.id)
        )
        # One that was adapted twice to a country, or to its own, is one there.
        pairs = select(found.c.id, found.c.country).where(found.c.country.is_not(None)).union(there).subquery()
        count = func.count().label("count")
        query = select(pairs.c.country, count).group_by(pairs.c.country).order_by(count.desc(), pairs.c.country)
        return [(row[0], row[1]) for row in self._connection.execute(query.limit(limit))]

    def list_of(
        self, person_id: PersonId, *, network_id: NetworkId | None = None, offset: int = 0, limit: int = 6
    ) -> list[Practice]:
        """What somebody wrote, withdrawn and anonymous ones too; newest first. network_id None: in all networks."""
        query = select(practice_table).where(*_by(person_id, network_id))
        ordered = query.order_by(practice_table.c.created_at.desc(), practice_table.c.id.desc())
        return self._practices(ordered.offset(offset).limit(limit))

    def count_of(self, person_id: PersonId, *, network_id: NetworkId | None = None) -> int:
        query = select(func.count()).select_from(practice_table).where(*_by(person_id, network_id))
        return self._connection.execute(query).scalar_one()

    def list_published(self, *, after: PracticeId, limit: int) -> list[Practice]:
        """Those of all networks that anybody but their author may find, with higher numbers, by number."""
        columns = practice_table.c
        where = (columns.status == "published", not_held("practice", columns.id), columns.id > after)
        return self._practices(select(practice_table).where(*where).order_by(columns.id).limit(limit))

    def count_by_wellbeing(
        self,
        network_id: NetworkId,
        *,
        first: date | None = None,
        last: date | None = None,
        country: str | None = None,
        section_id: SectionId | None = None,
    ) -> dict[str, int]:
        """How many of the network's published practices name each kind of well-being; a practice may name several.

        first, last: days on which they were done, both included. Anonymous ones count for their country, and for no
        section: a section of few people would be told by its figures.
        """
        columns = practice_table.c
        where = [columns.network_id == network_id, columns.status == "published"]
        where += [columns.made_on >= first] if first is not None else []
        where += [columns.made_on <= last] if last is not None else []
        where += [columns.country == country] if country is not None else []
        where += [columns.section_id == section_id, columns.anonymous.is_(False)] if section_id is not None else []
        counts = [func.count().filter(columns[kind]).label(kind) for kind in WELLBEING]
        return dict(self._connection.execute(select(*counts).where(*where)).one()._mapping)

    # --- what hangs on one

    def list_revisions(self, practice_id: PracticeId) -> list[PracticeRevision]:
        """Newest first (at most 500)."""
        columns = practice_revision_table.c
        query = select(practice_revision_table).where(columns.practice_id == practice_id)
        rows = self._connection.execute(query.order_by(columns.number.desc()).limit(MANY))
        return [_revision(row._mapping) for row in rows]

    def find_revision(self, practice_id: PracticeId, number: int) -> PracticeRevision | None:
        columns = practice_revision_table.c
        query = select(practice_revision_table).where(columns.practice_id == practice_id, columns.number == number)
        row = self._connection.execute(query).one_or_none()
        return _revision(row._mapping) if row is not None else None

    def list_revisions_by(self, person_id: PersonId) -> list[PracticeRevision]:
        """Everything that somebody wrote or changed (the newest 5,000)."""
        columns = practice_revision_table.c
        query = select(practice_revision_table).where(columns.person_id == person_id).order_by(columns.id.desc())
        return [_revision(row._mapping) for row in self._connection.execute(query.limit(5000))]

    def list_adaptations(self, practice_id: PracticeId) -> list[Adaptation]:
        """Oldest first (at most 500); without what a moderator holds back."""
        columns = practice_adaptation_table.c
        shown = (columns.practice_id == practice_id, not_held("adaptation", columns.id))
        query = select(practice_adaptation_table).where(*shown).order_by(columns.id)
        return [_adaptation(row._mapping) for row in self._connection.execute(query.limit(MANY))]

    def find_adaptation(self, adaptation_id: AdaptationId) -> Adaptation | None:
        query = select(practice_adaptation_table).where(practice_adaptation_table.c.id == adaptation_id)
        row = self._connection.execute(query).one_or_none()
        return _adaptation(row._mapping) if row is not None else None

    def list_adaptations_by(self, person_id: PersonId) -> list[Adaptation]:
        """What somebody told of other countries (the newest 5,000)."""
        columns = practice_adaptation_table.c
        query = select(practice_adaptation_table).where(columns.author_id == person_id).order_by(columns.id.desc())
        return [_adaptation(row._mapping) for row in self._connection.execute(query.limit(5000))]

    def find_request(self, activity_id: ActivityId) -> PracticeRequest | None:
        query = select(practice_request_table).where(practice_request_table.c.activity_id == activity_id)
        row = self._connection.execute(query).one_or_none()
        return PracticeRequest(**row._mapping) if row is not None else None

    def list_requests_by(self, person_id: PersonId) -> list[PracticeRequest]:
        """What a coordinator asked authors for (the newest 5,000)."""
        columns = practice_request_table.c
        query = select(practice_request_table).where(columns.asked_by == person_id).order_by(columns.asked_at.desc())
        return [PracticeRequest(**row._mapping) for row in self._connection.execute(query.limit(5000))]

    # --- small parts

    def _practices(self, query: Select[*tuple[Any, ...]]) -> list[Practice]:
        rows = [row._mapping for row in self._connection.execute(query)]
        ids = [row["id"] for row in rows]
        themes = self._beside(practice_theme_table, practice_theme_table.c.theme_id, ids)
        factors = self._beside(practice_factor_table, practice_factor_table.c.factor_id, ids)
        plain = [name for name in Practice.__slots__ if name not in {"themes", "factors", "wellbeing"}]
        return [
            Practice(
                **{name: row[name] for name in plain},
                themes=tuple(ThemeId(one) for one in themes.get(row["id"], ())),
                factors=tuple(FactorId(one) for one in factors.get(row["id"], ())),
                wellbeing=tuple(kind for kind in WELLBEING if row[kind]),
            )
            for row in rows
        ]

    def _beside(self, table: Table, column: Column[Any], ids: Sequence[int]) -> Mapping[int, list[int]]:
        found: dict[int, list[int]] = {}
        if not ids:
            return found
        query = select(table.c.practice_id, column).where(table.c.practice_id.in_(ids)).order_by(table.c.position)
        for row in self._connection.execute(query):
            found.setdefault(row[0], []).append(row[1])
        return found


def _shown(wanted: PracticeFilter) -> list[ColumnElement[bool]]:
    columns = practice_table.c
    where = [
        columns.status == "published",
        or_(columns.network_id == wanted.network_id, columns.visibility == "public", of_partners(wanted.partners)),
        columns.evidence >= wanted.evidence,
        not_held("practice", columns.id),
    ]
    if wanted.theme is not None:
        named = select(practice_theme_table.c.practice_id).where(
            practice_theme_table.c.theme_id.in_(same_theme(wanted.theme))
        )
        where.append(columns.id.in_(named))
    if wanted.factor is not None:
        cited = practice_factor_table.c
        named = select(cited.practice_id).where(cited.factor_id.in_(same_factor(wanted.factor)))
        where.append(columns.id.in_(named))
    if wanted.country is not None:
        adapted = practice_adaptation_table.c
        there = select(adapted.practice_id).where(adapted.country == wanted.country, not_held("adaptation", adapted.id))
        where.append(or_(columns.country == wanted.country, columns.id.in_(there)))
    if wanted.verdict is not None:
        where.append(columns.verdict == wanted.verdict)
    if wanted.wellbeing in WELLBEING:
        where.append(columns[wanted.wellbeing])
    return [and_(*where)]


def _by(person_id: PersonId, network_id: NetworkId | None) -> list[ColumnElement[bool]]:
    own = [practice_table.c.author_id == person_id]
    return own if network_id is None else [*own, practice_table.c.network_id == network_id]


def _revision(row: RowMapping) -> PracticeRevision:
    return PracticeRevision(**{name: row[name] for name in PracticeRevision.__slots__})


def _adaptation(row: RowMapping) -> Adaptation:
    return Adaptation(**{name: row[name] for name in Adaptation.__slots__})
