"""Finding activities: one, an author's, those that wait for review, those that may be the same. Changes nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from typing import TYPE_CHECKING, TypeVar, cast

from sqlalchemy import ColumnElement, Date, Select, and_, bindparam, exists, false, func, or_, select, union_all

from storage.activity_tables import (
    Activity,
    ActivityChange,
    ActivityQuestion,
    activity_author_table,
    activity_change_table,
    activity_photo_table,
    activity_question_table,
    activity_section_table,
    activity_table,
    activity_theme_table,
)
from storage.errors import NotFound
from storage.networks import section_table

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date, datetime

    from sqlalchemy import Table
    from sqlalchemy.engine import Connection

    from storage.ids import ActivityId, NetworkId, PersonId, SectionId

Record = TypeVar("Record", bound=tuple[object, ...])

SIMILAR_LIMIT = 50
"""Activities of one place and day that are looked at for likeness; nobody does more in a day."""
SIMILAR_DAYS = timedelta(days=14)
"""How long before these days an activity may have begun; looking at all that could last a year takes as long."""


@dataclass(frozen=True, slots=True)
class ReviewScope:
    """What a coordinator answers for: the whole network, or some of its countries and sections."""

    network: bool = False
    countries: tuple[str, ...] = ()
    sections: tuple[SectionId, ...] = ()


@cache
def _similar(count: int) -> Select[tuple[object, ...]]:
    """The question asked of every activity that is about to be saved, for so many sections.

    Built once, without a list parameter: building a statement, and widening a list, cost more than running it.
    """
    there = [activity_section_table.c.section_id == bindparam(f"section_{number}") for number in range(count)]
    return cast(
        "Select[tuple[object, ...]]",
        select(activity_table)
        .where(
            activity_table.c.network_id == bindparam("network"),
            activity_table.c.starts_on.between(bindparam("earliest", type_=Date), bindparam("last", type_=Date)),
            activity_table.c.ends_on >= bindparam("first", type_=Date),
            activity_table.c.status != "rejected",
            activity_table.c.id != bindparam("but"),
            or_(activity_table.c.author_id == bindparam("author"), _lies_in(or_(false(), *there))),
        )
        .order_by(activity_table.c.id.desc())
        .limit(SIMILAR_LIMIT),
    )


def _lies_in(there: ColumnElement[bool]) -> ColumnElement[bool]:
    """Whether an activity belongs to one of the sections. Asked row by row, because lists of ids grow with the years.

    With 300,000 activities a country's queue took 220 ms through a list of ids.
    """
    here = activity_section_table.c.activity_id == activity_table.c.id
    return exists(select(1).select_from(activity_section_table).where(here, there).correlate(activity_table))


class ActivityQueries:
    """The reading half of the repository of activities."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, activity_id: ActivityId) -> Activity:
        found = self.find(activity_id)
        if found is None:
            raise NotFound(f"activity {activity_id}")
        return found

    def find(self, activity_id: ActivityId) -> Activity | None:
        return self._one(_all().where(activity_table.c.id == activity_id))

    def find_by_key(self, network_id: NetworkId, key: str) -> Activity | None:
        return self._one(_all().where(activity_table.c.network_id == network_id, activity_table.c.key == key))

    def find_by_source(self, author_id: PersonId, source: str) -> Activity | None:
        """The activity that this message or draft logged."""
        return self._one(_all().where(activity_table.c.author_id == author_id, activity_table.c.source == source))

    # --- lists

    def list_of(
        self, person_id: PersonId, *, network_id: NetworkId | None = None, limit: int = 5, offset: int = 0
    ) -> list[Activity]:
        """What the person wrote or shares with its author, the latest day first. No network: of all networks."""
        query = _all().where(_of(person_id, network_id))
        newest = (activity_table.c.starts_on.desc(), activity_table.c.id.desc())
        return self._load(query.order_by(*newest).limit(limit).offset(offset))

    def count_of(self, person_id: PersonId, *, network_id: NetworkId | None = None) -> int:
        return self._count(_of(person_id, network_id))

    def list_latest_titles(self, person_id: PersonId, *, network_id: NetworkId, limit: int = 5) -> list[Activity]:
        """The person's latest activities, one for each title: what they may want to repeat."""
        recent = self.list_of(person_id, network_id=network_id, limit=6 * limit)
        seen: dict[str, Activity] = {}
        for activity in recent:
            if activity.title:
                seen.setdefault(activity.title.casefold(), activity)
        return list(seen.values())[:limit]

    def list_waiting(
        self, network_id: NetworkId, scope: ReviewScope, *, limit: int = 5, offset: int = 0
    ) -> list[Activity]:
        """New activities inside the scope, the longest waiting first. Private ones stay with their authors."""
        query = _all().where(_waiting(network_id, scope))
        oldest = (activity_table.c.created_at, activity_table.c.id)
        return self._load(query.order_by(*oldest).limit(limit).offset(offset))

    def count_waiting(self, network_id: NetworkId, scope: ReviewScope) -> int:
        return self._count(_waiting(network_id, scope))

    def count_of_network(self, network_id: NetworkId) -> int:
        return self._count(activity_table.c.network_id == network_id)

    def list_of_network(
        self, network_id: NetworkId, *, after: ActivityId | None = None, limit: int = 500
    ) -> list[Activity]:
        """All activities of a network in the order of their ids, a page at a time; for exports."""
        query = _all().where(activity_table.c.network_id == network_id)
        if after is not None:
            query = query.where(activity_table.c.id > after)
        return self._load(query.order_by(activity_table.c.id).limit(limit))

    def list_by_keys(self, network_id: NetworkId, keys: Sequence[str]) -> list[Activity]:
        """The activities with these keys (at most 500 keys)."""
        query = _all().where(activity_table.c.network_id == network_id, activity_table.c.key.in_(keys[:500]))
        return self._load(query.order_by(activity_table.c.id))

    def list_by_ids(self, ids: Sequence[int]) -> list[Activity]:
        """Those of these activities that there are (at most 500)."""
        return self._load(_all().where(activity_table.c.id.in_(ids[:500])))

    def list_similar(
        self,
        network_id: NetworkId,
        *,
        first_on: date,
        last_on: date,
        sections: Sequence[SectionId],
        author_id: PersonId | None,
        but: ActivityId | None = None,
    ) -> list[Activity]:
        """Activities on overlapping days that share a section or the author; whether they are alike is a rule's say."""
        asked = {"network": network_id, "first": first_on, "last": last_on, "author": author_id, "but": but or 0}
        asked["earliest"] = first_on - SIMILAR_DAYS
        places = {f"section_{number}": section for number, section in enumerate(sections)}
        return self._load(_similar(len(sections)), {**asked, **places})

    def reach_of_person(self, person_id: PersonId, *, network_id: NetworkId, first_on: date, last_on: date) -> int:
        """People reached in these days by what the person wrote or shares with its author."""
        query = select(func.coalesce(func.sum(activity_table.c.reached), 0)).where(
            _of(person_id, network_id),
            activity_table.c.starts_on >= first_on,
            activity_table.c.starts_on <= last_on,
            activity_table.c.status != "rejected",
        )
        return int(self._connection.execute(query).scalar_one())

    # --- what stands beside an activity

    def list_authors(self, activity_id: ActivityId) -> list[PersonId]:
        """Who stands beside the author since both turned out to mean the same activity."""
        query = (
            select(activity_author_table.c.person_id)
            .where(activity_author_table.c.activity_id == activity_id)
            .order_by(activity_author_table.c.added_at, activity_author_table.c.person_id)
            .limit(100)
        )
        return [cast("PersonId", found) for found in self._connection.execute(query).scalars()]

    def list_changes(
        self, activity_id: ActivityId, *, since: datetime | None = None, limit: int = 100
    ) -> list[ActivityChange]:
        """Changes of an activity, the oldest first; with `since` those at that instant or later."""
        query = select(activity_change_table).where(activity_change_table.c.activity_id == activity_id)
        if since is not None:
            query = query.where(activity_change_table.c.at >= since)
        newest = query.order_by(activity_change_table.c.id.desc()).limit(limit)
        return [ActivityChange(**row._mapping) for row in self._connection.execute(newest)][::-1]

    def list_changes_by(self, person_id: PersonId) -> list[ActivityChange]:
        """Everything a person changed, in whosever activity."""
        query = select(activity_change_table).where(activity_change_table.c.person_id == person_id)
        rows = self._connection.execute(query.order_by(activity_change_table.c.id).limit(10_000))
        return [ActivityChange(**row._mapping) for row in rows]

    def get_question(self, question_id: int) -> ActivityQuestion:
        query = select(activity_question_table).where(activity_question_table.c.id == question_id)
        row = self._connection.execute(query).one_or_none()
        if row is None:
            raise NotFound(f"question {question_id}")
        return ActivityQuestion(**row._mapping)

    def list_questions(self, activity_id: ActivityId) -> list[ActivityQuestion]:
        query = select(activity_question_table).where(activity_question_table.c.activity_id == activity_id)
        rows = self._connection.execute(query.order_by(activity_question_table.c.id).limit(50))
        return [ActivityQuestion(**row._mapping) for row in rows]

    def list_questions_by(self, person_id: PersonId) -> list[ActivityQuestion]:
        """Everything a person asked authors."""
        query = select(activity_question_table).where(activity_question_table.c.asked_by == person_id)
        rows = self._connection.execute(query.order_by(activity_question_table.c.id).limit(10_000))
        return [ActivityQuestion(**row._mapping) for row in rows]

    # --- small parts

    def _count(self, where: ColumnElement[bool]) -> int:
        return self._connection.execute(select(func.count()).select_from(activity_table).where(where)).scalar_one()

    def _one(self, query: Select[Record]) -> Activity | None:
        return next(iter(self._load(query.limit(1))), None)

    def _load(self, query: Select[Record], asked: Mapping[str, object] | None = None) -> list[Activity]:
        rows = [row._mapping for row in self._connection.execute(query, asked)]
        if not rows:
            return []
        ids = [cast("int", row["id"]) for row in rows]
        sections = self._beside(activity_section_table, "section_id", ids)
        themes = self._beside(activity_theme_table, "theme_id", ids)
        photos = self._beside(activity_photo_table, "blob_id", ids)
        return [_activity(dict(row), sections, themes, photos) for row in rows]

    def _beside(self, table: Table, column: str, ids: Sequence[int]) -> Mapping[int, tuple[int, ...]]:
        query = select(table.c.activity_id, table.c[column]).where(table.c.activity_id.in_(ids))
        found: dict[int, tuple[int, ...]] = {}
        for activity_id, other in self._connection.execute(query.order_by(table.c.activity_id, table.c.position)):
            found[activity_id] = (*found.get(activity_id, ()), other)
        return found


def _all() -> Select[tuple[object, ...]]:
    return cast("Select[tuple[object, ...]]", select(activity_table))


def _of(person_id: PersonId, network_id: NetworkId | None) -> ColumnElement[bool]:
    """What the person wrote or shares, without what its author has made private.

    A union inside, because PostgreSQL reads the whole table for "one or the other"; and a network that is computed,
    because SQLite otherwise takes the network's index for better than the author's (700 ms among 300,000 activities).
    """
    own = activity_table.alias()
    written = select(own.c.id).where(own.c.author_id == person_id)
    beside = activity_author_table.c.activity_id
    shared = (
        select(beside)
        .join(own, own.c.id == beside)
        .where(activity_author_table.c.person_id == person_id, own.c.visibility != "private")
    )
    theirs = activity_table.c.id.in_(union_all(written, shared))
    return theirs if network_id is None else and_(theirs, activity_table.c.network_id + 0 == network_id)


def _waiting(network_id: NetworkId, scope: ReviewScope) -> ColumnElement[bool]:
    new = and_(
        activity_table.c.network_id == network_id,
        activity_table.c.status == "new",
        activity_table.c.visibility != "private",
    )
    if scope.network:
        return new
    places: list[ColumnElement[bool]] = []
    if scope.sections:
        places.append(activity_section_table.c.section_id.in_(list(scope.sections)))
    if scope.countries:
        there = select(section_table.c.id).where(
            section_table.c.network_id == network_id, section_table.c.country.in_(list(scope.countries))
        )
        places.append(activity_section_table.c.section_id.in_(there))
    return and_(new, _lies_in(or_(false(), *places)))


def _activity(row: Mapping[str, object], *beside: Mapping[int, tuple[int, ...]]) -> Activity:
    key = cast("int", row["id"])
    sections, themes, photos = (cast("tuple[object, ...]", one.get(key, ())) for one in beside)
    values = {**row, "helpers": tuple(cast("Sequence[str]", row["helpers"]))}
    return Activity(**values, sections=sections, themes=themes, photos=photos)  # type: ignore[arg-type]
