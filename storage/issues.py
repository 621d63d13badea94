"""Local issues: posted by a section, shared with "same here", linked to practices. It decides no rights."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import and_, delete, func, insert, or_, select, update

from storage.errors import NotFound
from storage.idea_tables import Issue, IssuePlace, issue_place_table, issue_practice_table, issue_table
from storage.ids import IssueId, PersonId, PracticeId
from storage.report_tables import not_held

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import datetime

    from sqlalchemy import ColumnElement
    from sqlalchemy.engine import Connection

    from storage.ids import NetworkId, SectionId


class Issues:
    """Repository of local issues."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    # --- finding

    def get(self, issue_id: IssueId, *, lock: bool = False) -> Issue:
        """lock: hold the issue's row until the unit of work ends (PostgreSQL; SQLite has one writer anyway)."""
        issue = self.find(issue_id, lock=lock)
        if issue is None:
            raise NotFound(f"issue {issue_id}")
        return issue

    def find(self, issue_id: IssueId, *, lock: bool = False) -> Issue | None:
        query = select(issue_table).where(issue_table.c.id == issue_id)
        row = self._connection.execute(query.with_for_update() if lock else query).one_or_none()
        return Issue(**row._mapping) if row is not None else None

    def list_by_ids(self, ids: Sequence[IssueId]) -> list[Issue]:
        """Those of these issues that there are (at most 500)."""
        query = select(issue_table).where(issue_table.c.id.in_(ids[:500]))
        return [Issue(**row._mapping) for row in self._connection.execute(query)]

    def list_open(
        self,
        network_id: NetworkId,
        *,
        country: str | None = None,
        partners: Collection[NetworkId] = (),
        offset: int = 0,
        limit: int = 5,
    ) -> list[Issue]:
        """Those that most places share first, then the newest; country: posted or shared there.

        partners: networks whose issues are listed too, where these are for partners.
        """
        places = select(func.count()).where(issue_place_table.c.issue_id == issue_table.c.id).scalar_subquery()
        query = select(issue_table).where(*_open(network_id, country, partners))
        ordered = query.order_by(places.desc(), issue_table.c.created_at.desc(), issue_table.c.id.desc())
        return [Issue(**row._mapping) for row in self._connection.execute(ordered.offset(offset).limit(limit))]

    def count_open(
        self, network_id: NetworkId, *, country: str | None = None, partners: Collection[NetworkId] = ()
    ) -> int:
        query = select(func.count()).select_from(issue_table).where(*_open(network_id, country, partners))
        return self._connection.execute(query).scalar_one()

    def list_all_open(self, *, after: IssueId, limit: int) -> list[Issue]:
        """Open issues of all networks with higher numbers, by number."""
        query = select(issue_table).where(issue_table.c.state == "open", issue_table.c.id > after)
        rows = self._connection.execute(query.order_by(issue_table.c.id).limit(limit))
        return [Issue(**row._mapping) for row in rows]

    def list_made(self, person_id: PersonId) -> list[Issue]:
        """What somebody posted (the newest 1,000)."""
        query = select(issue_table).where(issue_table.c.author_id == person_id).order_by(issue_table.c.id.desc())
        return [Issue(**row._mapping) for row in self._connection.execute(query.limit(1000))]

    # --- writing

    def add(
        self,
        network_id: NetworkId,
        *,
        author_id: PersonId,
        section_id: SectionId | None,
        country: str,
        language: str,
        title: str,
        text: str | None,
        partners: bool = False,
        now: datetime,
    ) -> Issue:
        values = {
            "network_id": network_id,
            "author_id": author_id,
            "section_id": section_id,
            "country": country,
            "language": language,
            "title": title,
            "text": text,
            "partners": partners,
            "state": "open",
            "created_at": now,
            "changed_at": now,
        }
        row = self._connection.execute(insert(issue_table).values(values).returning(issue_table)).one()
        return Issue(**row._mapping)

    def change(self, issue_id: IssueId, *, title: str, text: str | None, now: datetime) -> Issue:
        return self._set(issue_id, title=title, text=text, changed_at=now)

    def set_state(self, issue_id: IssueId, state: str, *, now: datetime) -> Issue:
        return self._set(issue_id, state=state, changed_at=now)

    def _set(self, issue_id: IssueId, **values: object) -> Issue:
        changed = update(issue_table).where(issue_table.c.id == issue_id).values(values).returning(issue_table)
        return Issue(**self._connection.execute(changed).one()._mapping)

    # --- same here

    def list_places(self, issue_id: IssueId) -> list[IssuePlace]:
        """Who said "same here" (at most 1,000), in the order in which they did."""
        columns = issue_place_table.c
        query = select(issue_place_table).where(columns.issue_id == issue_id).order_by(columns.at, columns.place)
        return [IssuePlace(**row._mapping) for row in self._connection.execute(query.limit(1000))]

    def count_places(self, issues: Sequence[IssueId]) -> dict[IssueId, tuple[int, int]]:
        """(Places that said "same here", countries they are in) for each issue."""
        columns = issue_place_table.c
        query = select(columns.issue_id, func.count(), func.count(columns.country.distinct()))
        rows = self._connection.execute(query.where(columns.issue_id.in_(issues)).group_by(columns.issue_id))
        found = {IssueId(row[0]): (row[1], row[2]) for row in rows}
        return {one: found.get(one, (0, 0)) for one in issues}

    def say_same(self, issue_id: IssueId, place: str, country: str, person_id: PersonId, *, now: datetime) -> bool:
        """A place says it once; False when it had. The issue's row is held by the caller."""
        columns = issue_place_table.c
        said = select(columns.place).where(columns.issue_id == issue_id, columns.place == place)
        if self._connection.execute(said).first() is not None:
            return False
        values = {"issue_id": issue_id, "place": place, "country": country, "person_id": person_id, "at": now}
        self._connection.execute(insert(issue_place_table).values(values))
        return True

    def unsay_same(self, issue_id: IssueId, place: str) -> None:
        columns = issue_place_table.c
        self._connection.execute(delete(issue_place_table).where(columns.issue_id == issue_id, columns.place == place))

    def list_said(self, person_id: PersonId) -> list[IssuePlace]:
        """Where somebody pressed "same here" (the newest 1,000)."""
        columns = issue_place_table.c
        query = select(issue_place_table).where(columns.person_id == person_id).order_by(columns.at.desc())
        return [IssuePlace(**row._mapping) for row in self._connection.execute(query.limit(1000))]

    # --- practices that may help

    def list_practices(self, issue_id: IssueId) -> list[PracticeId]:
        """Practices that people linked (at most 100), the oldest first."""
        columns = issue_practice_table.c
        query = select(columns.practice_id).where(columns.issue_id == issue_id)
        rows = self._connection.execute(query.order_by(columns.at, columns.practice_id).limit(100))
        return [PracticeId(one) for one in rows.scalars()]

    def list_linked(self, person_id: PersonId) -> list[tuple[IssueId, PracticeId, datetime]]:
        """What somebody linked (the newest 1,000)."""
        columns = issue_practice_table.c
        query = select(columns.issue_id, columns.practice_id, columns.at).where(columns.person_id == person_id)
        rows = self._connection.execute(query.order_by(columns.at.desc()).limit(1000))
        return [(IssueId(row[0]), PracticeId(row[1]), row[2]) for row in rows]

    def link(self, issue_id: IssueId, practice_id: PracticeId, person_id: PersonId, *, now: datetime) -> None:
        """A practice may help; twice is once."""
        if practice_id not in self.list_practices(issue_id):
            values = {"issue_id": issue_id, "practice_id": practice_id, "person_id": person_id, "at": now}
            self._connection.execute(insert(issue_practice_table).values(values))

    def unlink(self, issue_id: IssueId, practice_id: PracticeId) -> None:
        columns = issue_practice_table.c
        self._connection.execute(
            delete(issue_practice_table).where(columns.issue_id == issue_id, columns.practice_id == practice_id)
        )

    def find_linker(self, issue_id: IssueId, practice_id: PracticeId) -> PersonId | None:
        columns = issue_practice_table.c
        where = (columns.issue_id == issue_id, columns.practice_id == practice_id)
        found = self._connection.execute(select(columns.person_id).where(*where)).scalar_one_or_none()
        return PersonId(found) if found is not None else None

    # --- the end of a person

    def forget(self, person_id: PersonId) -> list[IssueId]:
        """What they posted stays with the section, for its network alone; what was no section's goes. Which changed.

        "Same here" was said for a section or a country and still counts, by nobody.
        """
        columns = issue_table.c
        own = columns.author_id == person_id
        changed = [IssueId(one) for one in self._connection.execute(select(columns.id).where(own)).scalars()]
        nobodys = columns.section_id.is_(None) | (columns.state == "withdrawn")
        self._connection.execute(delete(issue_table).where(own, nobodys))
        self._connection.execute(update(issue_table).where(own).values(author_id=None, partners=False, public=False))
        for table in (issue_place_table, issue_practice_table):
            self._connection.execute(update(table).where(table.c.person_id == person_id).values(person_id=None))
        return changed


def _open(network_id: NetworkId, country: str | None, partners: Collection[NetworkId]) -> list[ColumnElement[bool]]:
    columns = issue_table.c
    shown = (columns.state == "open", not_held("issue", columns.id))
    own = columns.network_id == network_id
    if partners:
        own = or_(own, and_(columns.network_id.in_(sorted(partners)), or_(columns.partners, columns.public)))
    where: list[ColumnElement[bool]] = [own, *shown]
    if country is not None:
        shared = select(issue_place_table.c.issue_id).where(issue_place_table.c.country == country)
        where.append((columns.country == country) | columns.id.in_(shared))
    return where
