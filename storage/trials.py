"""What was tried after an original: how often, where, with what result. A part of the repository of plans.

Private and rejected activities, and those that a moderator holds back, count nowhere here.
"""

from __future__ import annotations

from collections import defaultdict
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import and_, delete, func, insert, or_, select, update

from storage.activity_tables import activity_section_table, activity_table
from storage.idea_tables import idea_table
from storage.networks import section_table
from storage.plan_tables import Origin, Tally, Trial, TriedAt, plan_table, trial_table
from storage.report_tables import not_held
from storage.statistics_tables import ENOUGH

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement
    from sqlalchemy.engine import Connection, Row

    from storage.ids import ActivityId, NetworkId, PersonId

_MANY = 500
_NEWS_AT = time(8)
"""UTC. Quiet hours of whoever lives elsewhere are heeded when it is handed over."""
_OPEN = (
    activity_table.c.visibility != "private",
    activity_table.c.status != "rejected",
    not_held("activity", activity_table.c.id),
)
_TRIED = trial_table.join(activity_table, activity_table.c.id == trial_table.c.activity_id)
_HOME = and_(activity_section_table.c.activity_id == activity_table.c.id, activity_section_table.c.position == 0)
_PLACED = _TRIED.outerjoin(activity_section_table, _HOME).outerjoin(
    section_table, section_table.c.id == activity_section_table.c.section_id
)


class Trials:
    """The trials' part of the repository of plans."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add_trial(self, origin: Origin, activity_id: ActivityId, person_id: PersonId, *, now: datetime) -> None:
        """Once for each activity, however many people logged it together. The author is told next day."""
        if self.find_trial(activity_id) is not None:
            return
        values = {"kind": origin.kind, "item": origin.item, "activity_id": activity_id}
        values |= {"person_id": person_id, "at": now, "tell_at": _next_news(now)}
        self._connection.execute(insert(trial_table).values(values))

    def drop_trial(self, activity_id: ActivityId, person_id: PersonId) -> None:
        """What this person said to have tried with the activity."""
        mine = (trial_table.c.activity_id == activity_id, trial_table.c.person_id == person_id)
        self._connection.execute(delete(trial_table).where(*mine))

    def find_trial(self, activity_id: ActivityId) -> Trial | None:
        """What was tried with this activity, and how it went."""
        query = select(trial_table).where(trial_table.c.activity_id == activity_id)
        row = self._connection.execute(query).one_or_none()
        return _trial(row) if row is not None else None

    def say_result(self, trial_id: int, result: str) -> None:
        self._connection.execute(update(trial_table).where(trial_table.c.id == trial_id).values(result=result))

    def say_changed(self, trial_id: int, words: str) -> None:
        self._connection.execute(update(trial_table).where(trial_table.c.id == trial_id).values(changed=words))

    def tally(self, kind: str, item: int, *, network_id: NetworkId | None = None) -> Tally:
        """How often it was tried, with what result, and where. Cards made from a practice count for the practice too.

        network_id: the reader's network, whose members could open those activities anyway. Of all others, and
        without it (public pages), a country is told from three different people on.
        """
        origin = Origin(kind, item)
        activity = activity_table.c
        query = select(
            trial_table.c.result,
            activity.network_id,
            activity.visibility,
            activity.author_mark,
            section_table.c.country,
        )
        rows = self._connection.execute(query.select_from(_PLACED).where(*_counted(origin))).all()
        people: dict[str, set[str]] = defaultdict(set)
        for row in rows:
            people[row.country].add(row.author_mark)
        near = {row.country for row in rows if row.network_id == network_id and row.visibility == "network"}
        countries = sorted(land for land, marks in people.items() if land and (land in near or len(marks) >= ENOUGH))
        results = [row.result for row in rows]
        return Tally(
            tried=len(rows),
            planned=self._count_planned(origin),
            countries=tuple(countries),
            worked=results.count("worked"),
            mixed=results.count("mixed"),
            failed=results.count("failed"),
        )

    def _count_planned(self, origin: Origin) -> int:
        plans = plan_table.c
        leads = _leads_to(plans.origin_kind, plans.origin_item, origin)
        waiting = (plans.state == "open", plans.activity_id.is_(None), leads)
        query = select(func.count()).select_from(plan_table).where(*waiting)
        return self._connection.execute(query).scalar_one()

    def list_trials(self, kind: str, item: int, *, network_id: NetworkId, limit: int = 10) -> list[TriedAt]:
        """Those that every member of the network may open, the latest first."""
        activity = activity_table.c
        query = (
            select(trial_table, activity.starts_on, section_table.c.id.label("section_id"), section_table.c.country)
            .select_from(_PLACED)
            .where(*_counted(Origin(kind, item)), activity.network_id == network_id, activity.visibility == "network")
            .order_by(activity.starts_on.desc(), trial_table.c.id.desc())
        )
        rows = self._connection.execute(query.limit(limit))
        return [TriedAt(_trial(row), row.starts_on, row.section_id, row.country) for row in rows]

    def list_tried_by(self, person_id: PersonId) -> list[Trial]:
        """What the person tried (at most 500), for their own copy of it."""
        query = select(trial_table).where(trial_table.c.person_id == person_id).order_by(trial_table.c.id)
        return [_trial(row) for row in self._connection.execute(query.limit(_MANY))]

    # --- telling authors

    def has_news(self, now: datetime) -> bool:
        query = select(trial_table.c.id).where(trial_table.c.tell_at <= now)
        return self._connection.execute(query.limit(1)).first() is not None

    def take_news(self, now: datetime, *, limit: int) -> tuple[int, list[Trial]]:
        """How many trials were looked at, and those of them whose originals' authors are to be told."""
        query = (
            select(trial_table).where(trial_table.c.tell_at <= now).order_by(trial_table.c.tell_at, trial_table.c.id)
        )
        rows = self._connection.execute(query.limit(limit).with_for_update(skip_locked=True)).all()
        ids = [row.id for row in rows]
        self._connection.execute(update(trial_table).where(trial_table.c.id.in_(ids)).values(tell_at=None))
        counted = select(trial_table.c.id).select_from(_TRIED).where(trial_table.c.id.in_(ids), *_OPEN)
        told = set(self._connection.execute(counted).scalars())
        return len(rows), [_trial(row) for row in rows if row.id in told]

    def put_news_aside(self, now: datetime, until: datetime) -> None:
        """What is first in line is due again at `until` only."""
        due = select(trial_table.c.id).where(trial_table.c.tell_at <= now).order_by(trial_table.c.tell_at)
        first = due.limit(1).scalar_subquery()
        self._connection.execute(update(trial_table).where(trial_table.c.id == first).values(tell_at=until))

    def forget_trials(self, person_id: PersonId) -> None:
        """That it was tried stays; who and their words do not."""
        tried = update(trial_table).where(trial_table.c.person_id == person_id)
        self._connection.execute(tried.values(person_id=None, changed=None))


def _next_news(now: datetime) -> datetime:
    """The next day at one and the same hour, so that all of a day's trials make one message."""
    return datetime.combine(now.astimezone(UTC).date() + timedelta(days=1), _NEWS_AT, tzinfo=UTC)


def copies(origin: Origin) -> ColumnElement[bool]:
    """Plans that began with this original."""
    return and_(plan_table.c.origin_kind == origin.kind, plan_table.c.origin_item == origin.item)


def _counted(origin: Origin) -> tuple[ColumnElement[bool], ...]:
    return (_leads_to(trial_table.c.kind, trial_table.c.item, origin), *_OPEN)


def _leads_to(kind: ColumnElement[str], item: ColumnElement[int], origin: Origin) -> ColumnElement[bool]:
    """The original itself; of a practice also the cards of the market that were made from it."""
    itself = and_(kind == origin.kind, item == origin.item)
    if origin.kind != "practice":
        return itself
    cards = select(idea_table.c.id).where(idea_table.c.practice_id == origin.item)
    return or_(itself, and_(kind == "idea", item.in_(cards)))


def _trial(row: Row[tuple[object, ...]]) -> Trial:
    values = row._mapping
    return Trial(
        id=values["id"],
        origin=Origin(values["kind"], values["item"]),
        activity_id=values["activity_id"],
        person_id=values["person_id"],
        result=values["result"],
        changed=values["changed"],
        at=values["at"],
    )
