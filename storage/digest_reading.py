"""What goes into digests, read for many people at once: a fixed number of statements, however many they are.

Decides nothing: who may see what is said by whoever asks.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any, cast

from sqlalchemy import and_, func, or_, select, union_all

from storage.activity_tables import activity_author_table, activity_section_table, activity_table, activity_theme_table
from storage.digest_tables import (
    AheadEvent,
    AheadReminder,
    Follow,
    FreshActivity,
    FreshTool,
    LeftDraft,
    digest_follow_table,
)
from storage.drafts import draft_table
from storage.event_tables import (
    event_answer_table,
    event_country_table,
    event_region_table,
    event_section_table,
    event_table,
)
from storage.ids import EventId, PersonId, SectionId
from storage.people import Membership, membership_table
from storage.practice_tables import practice_table, practice_theme_table
from storage.region_tables import region_country_table, region_table
from storage.reminders import ReminderState, reminder_follower_table, reminder_table
from storage.report_tables import not_held
from storage.resources import resource_table
from storage.roles import Role, role_table
from storage.team_tables import team_member_table

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from sqlalchemy import Select, Table
    from sqlalchemy.engine import Connection

    from storage.ids import NetworkId

_AHEAD = (
    "id",
    "network_id",
    "organiser_id",
    "kind",
    "title",
    "comes_at",
    "whole_days",
    "zone",
    "whole",
    "created_at",
    "project_id",
)
_TOLD_OF_TOOLS = ("id", "network_id", "owner_id", "title", "practice", "created_at", "country")
_NEW = (
    "id",
    "network_id",
    "author_id",
    "title",
    "starts_on",
    "ends_on",
    "place",
    "visibility",
    "status",
    "created_at",
)


class DigestReading:
    """The part of the repository of digests that reads other rooms' tables. `people` are some hundreds at most."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    # --- who the readers are

    def memberships_of(self, people: Sequence[PersonId]) -> dict[PersonId, list[Membership]]:
        query = select(membership_table).where(membership_table.c.person_id.in_(people)).order_by("id")
        found: defaultdict[PersonId, list[Membership]] = defaultdict(list)
        for row in self._connection.execute(query):
            found[PersonId(row.person_id)].append(Membership(**row._mapping))
        return found

    def roles_of(self, people: Sequence[PersonId]) -> dict[PersonId, list[Role]]:
        query = select(role_table).where(role_table.c.person_id.in_(people)).order_by("id")
        found: defaultdict[PersonId, list[Role]] = defaultdict(list)
        for row in self._connection.execute(query):
            found[PersonId(row.person_id)].append(Role(**row._mapping))
        return found

    def follows_of(self, people: Sequence[PersonId]) -> dict[PersonId, list[Follow]]:
        query = select(digest_follow_table).where(digest_follow_table.c.person_id.in_(people))
        found: defaultdict[PersonId, list[Follow]] = defaultdict(list)
        for row in self._connection.execute(query):
            found[PersonId(row.person_id)].append(Follow(*row))
        return found

    # --- their own days

    def list_reminders_ahead(
        self, people: Sequence[PersonId], *, since: datetime, until: datetime
    ) -> list[AheadReminder]:
        """Own reminders and those of sections that they follow and still belong to, by their instant."""
        columns, followers, members = reminder_table.c, reminder_follower_table.c, membership_table.c
        waits = (columns.state == ReminderState.WAITING, columns.next_at >= since, columns.next_at < until)
        told = (columns.id, columns.text, columns.next_at)
        own = select(columns.person_id, *told).where(columns.person_id.in_(people), *waits)
        still = and_(members.person_id == followers.person_id, members.section_id == columns.section_id)
        joined = reminder_table.join(reminder_follower_table, followers.reminder_id == columns.id)
        of_sections = (
            select(followers.person_id, *told)
            .select_from(joined.join(membership_table, still))
            .where(followers.person_id.in_(people), *waits)
        )
        rows = self._connection.execute(union_all(own, of_sections).order_by("next_at", "id"))
        return [AheadReminder(PersonId(row.person_id), row.id, row.text, row.next_at) for row in rows]

    def list_drafts_left(self, people: Sequence[PersonId], *, before: datetime) -> list[LeftDraft]:
        """Unfinished entries that nobody touched since, the oldest first."""
        columns = draft_table.c
        query = select(columns.id, columns.person_id, columns["values"], columns.changed_at).where(
            columns.person_id.in_(people), columns.closed_at.is_(None), columns.changed_at < before
        )
        return [
            LeftDraft(PersonId(row.person_id), row.id, _title(row._mapping["values"]), row.changed_at)
            for row in self._connection.execute(query.order_by(columns.changed_at, columns.id))
        ]

    def answers_ahead(self, people: Sequence[PersonId], *, now: datetime) -> dict[tuple[PersonId, EventId], str]:
        """What they said to events that are not over; of a meeting of their team "maybe", as long as they said nothing.

        Nothing of the meetings of teams that they are not in, whatever they said.
        """
        columns, members = event_answer_table.c, team_member_table.c
        query = (
            select(columns.person_id, columns.event_id, columns.answer)
            .join(event_table, event_table.c.id == columns.event_id)
            .where(columns.person_id.in_(people), event_table.c.over_at > now, event_table.c.project_id.is_(None))
        )
        said = and_(columns.person_id == members.person_id, columns.event_id == event_table.c.id)
        of_teams = (
            select(members.person_id, event_table.c.id, func.coalesce(columns.answer, "maybe"))
            .join(event_table, event_table.c.project_id == members.project_id)
            .outerjoin(event_answer_table, said)
            .where(members.person_id.in_(people), event_table.c.over_at > now)
        )
        rows = self._connection.execute(union_all(query, of_teams))
        return {(PersonId(row[0]), EventId(row[1])): row[2] for row in rows}

    # --- what is going on in networks

    def list_new_activities(
        self, networks: Sequence[NetworkId], *, since: datetime, until: datetime, newest: int | None = None
    ) -> list[FreshActivity]:
        """Logged from `since` to before `until`, the oldest first; no private ones, none turned down or hidden.

        newest: at most so many, the newest, and only what a whole network sees.
        """
        columns = activity_table.c
        # Two values, because the index leads over the status to the instant.
        query = select(*(columns[name] for name in _NEW)).where(
            columns.network_id.in_(networks),
            columns.status.in_(("new", "verified")),
            columns.created_at >= since,
            columns.created_at < until,
            not_held("activity", columns.id),
            columns.visibility != "private" if newest is None else columns.visibility == "network",
        )
        if newest is not None:
            query = query.order_by(columns.created_at.desc(), columns.id.desc()).limit(newest)
        rows = sorted(self._connection.execute(query), key=lambda row: (row.created_at, row.id))
        ids = select(query.subquery().c.id)
        sections = self._of_activities(activity_section_table, "section_id", ids)
        themes = self._of_activities(activity_theme_table, "theme_id", ids)
        beside = self._of_activities(activity_author_table, "person_id", ids)
        return [
            FreshActivity(
                authors=frozenset(one for one in (row.author_id, *beside.get(row.id, ())) if one is not None),
                sections=tuple(sections.get(row.id, ())),
                themes=tuple(themes.get(row.id, ())),
                **{name: getattr(row, name) for name in _NEW if name != "author_id"},
            )
            for row in rows
        ]

    def list_new_tools(self, networks: Sequence[NetworkId], *, since: datetime, until: datetime) -> list[FreshTool]:
        """Attached from `since` to before `until` to practices that their network may read; the oldest first."""
        columns, practices = resource_table.c, practice_table.c
        query = (
            select(
                *(columns[name] for name in ("id", "network_id", "owner_id", "title", "created_at")),
                *(practices[name] for name in ("anonymous", "author_id", "section_id", "country")),
                practices.id.label("practice_id"),
                practices.title.label("practice"),
            )
            .join(practice_table, practices.id == columns.practice_id)
            .where(
                columns.network_id.in_(networks),
                columns.created_at >= since,
                columns.created_at < until,
                practices.status == "published",
                not_held("practice", practices.id),
            )
        )
        rows = self._connection.execute(query.order_by(columns.created_at, columns.id)).all()
        themes = practice_theme_table.c
        ids = select(query.subquery().c.practice_id)
        about = self._beside(select(themes.practice_id, themes.theme_id).where(themes.practice_id.in_(ids)))
        return [
            FreshTool(
                **{name: getattr(row, name) for name in _TOLD_OF_TOOLS},
                people=frozenset() if row.anonymous else frozenset({row.owner_id, row.author_id} - {None}),
                section_id=None if row.anonymous else row.section_id,
                themes=tuple(about.get(row.practice_id, ())),
            )
            for row in rows
        ]

    def list_events_ahead(
        self, networks: Sequence[NetworkId], *, now: datetime, until: datetime, since: datetime
    ) -> list[AheadEvent]:
        """Planned ones that are not over, and begin before `until` or were posted from `since` on; by their time."""
        columns = event_table.c
        query = select(*(columns[name] for name in _AHEAD)).where(
            columns.network_id.in_(networks),
            columns.state == "planned",
            columns.over_at > now,
            or_(columns.comes_at < until, columns.created_at >= since),
        )
        rows = self._connection.execute(query.order_by(columns.comes_at, columns.id)).all()
        ids = select(query.subquery().c.id)
        countries, sections = event_country_table.c, event_section_table.c
        regions, inside = event_region_table.c, region_country_table.c
        near = select(regions.event_id, inside.country).join_from(
            event_region_table, region_country_table, inside.region_id == regions.region_id
        )
        near = near.join(region_table, region_table.c.id == regions.region_id)
        near = near.where(regions.event_id.in_(ids), inside.state == "in", region_table.c.state == "open")
        own = select(countries.event_id, countries.country).where(countries.event_id.in_(ids))
        every = own.union_all(near).subquery()
        lands = self._beside(select(every.c.event_id, every.c.country))
        local = self._beside(select(sections.event_id, sections.section_id).where(sections.event_id.in_(ids)))
        return [
            AheadEvent(
                **row._mapping, countries=frozenset(lands.get(row.id, ())), sections=frozenset(local.get(row.id, ()))
            )
            for row in rows
        ]

    # --- what coordinators look after

    def list_waiting_places(self, networks: Sequence[NetworkId]) -> list[tuple[NetworkId, frozenset[SectionId]]]:
        """Of each activity that waits for review: its network and its sections. Private ones stay out."""
        columns, sections = activity_table.c, activity_section_table.c
        query = (
            select(columns.id, columns.network_id, sections.section_id)
            .outerjoin(activity_section_table, sections.activity_id == columns.id)
            .where(columns.network_id.in_(networks), columns.status == "new", columns.visibility != "private")
        )
        found: dict[int, tuple[NetworkId, set[SectionId]]] = {}
        for activity, network, section in self._connection.execute(query):
            found.setdefault(activity, (network, set()))[1].update({section} - {None})
        return [(network, frozenset(places)) for network, places in found.values()]

    def _of_activities(self, table: Table, column: str, ids: Select[Any]) -> Mapping[int, list[Any]]:
        query = select(table.c.activity_id, table.c[column]).where(table.c.activity_id.in_(ids))
        return self._beside(query.order_by(table.c.position) if "position" in table.c else query)

    def _beside(self, query: Select[*tuple[Any, ...]]) -> Mapping[int, list[Any]]:
        found: defaultdict[int, list[Any]] = defaultdict(list)
        for owner, other in self._connection.execute(query):
            found[owner].append(other)
        return found


def _title(values: object) -> str | None:
    title = cast("Mapping[str, object]", values).get("title")
    return title if isinstance(title, str) else None
