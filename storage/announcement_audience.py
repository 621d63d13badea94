"""Who an announcement is for, as queries: whole crowds counted in one, people in pages. Decides no right by itself.

The scope of whoever confirmed is part of every query, so that no audience reaches beyond it.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import Text, and_, case, cast, exists, false, func, or_, select, true

from storage.activity_tables import activity_author_table, activity_table
from storage.announcement_tables import Crowd, announcement_mute_table
from storage.attention import Attention, attention_spent_table, attention_table, wishes_from
from storage.event_tables import event_answer_table
from storage.ids import PersonId
from storage.people import identity_table, membership_table, person_table
from storage.region_tables import countries_in

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy import ColumnElement, Select
    from sqlalchemy.engine import Connection

    from storage.announcement_tables import Audience, Places
    from storage.ids import NetworkId

_SPENT_DAYS = 3


def count_crowds(connection: Connection, network_id: NetworkId, audience: Audience, *, on: date) -> list[Crowd]:
    """The whole audience in groups of people who are alike; on: the day (UTC) around which spent attention counts."""
    reachable = exists().where(
        identity_table.c.person_id == person_table.c.id, identity_table.c.unreachable_at.is_(None)
    )
    state = case(
        (person_table.c.stopped_at.is_not(None), "stopped"),
        (~reachable, "unreachable"),
        (muted(network_id, audience.topic), "muted"),
        else_="in",
    ).label("state")
    days = [on + timedelta(days=distance - 1) for distance in range(_SPENT_DAYS)]
    source = membership_table.join(person_table, person_table.c.id == membership_table.c.person_id)
    source = source.outerjoin(attention_table, attention_table.c.person_id == person_table.c.id)
    spent = []
    for number, day in enumerate(days):
        spending = attention_spent_table.alias(f"spent_{number}")
        source = source.outerjoin(spending, and_(spending.c.person_id == person_table.c.id, spending.c.day == day))
        spent.append(func.coalesce(spending.c.messages, 0).label(f"messages_{number}"))
    wishes = [column for column in attention_table.c if column.name != "person_id"]
    alike = [state, person_table.c.language, person_table.c.zone, *wishes, *spent]
    query: Select[Any] = select(*alike, func.count().label("people")).select_from(source)
    query = query.where(*who(network_id, audience))
    found = []
    for row in connection.execute(query.group_by(*alike)):
        held = {day: row._mapping[f"messages_{number}"] for number, day in enumerate(days)}
        attention = wishes_from(row) if row.quiet_from is not None else Attention()
        attention = replace(attention, spent={day: messages for day, messages in held.items() if messages})
        found.append(Crowd(row.state, row.language, row.zone, attention, row.people))
    return found


def page_people(
    connection: Connection, network_id: NetworkId, audience: Audience, *, after: int, limit: int
) -> list[tuple[PersonId, bool]]:
    """The audience by id, each with whether they muted the topic; who stopped or cannot be reached is among them."""
    person = membership_table.c.person_id
    query = (
        select(person, muted(network_id, audience.topic).label("muted"))
        .join(person_table, person_table.c.id == person)
        .where(*who(network_id, audience), person > after)
        .order_by(person)
        .limit(limit)
    )
    return [(PersonId(row.person_id), bool(row.muted)) for row in connection.execute(query)]


def muted(network_id: NetworkId, topic: str) -> ColumnElement[bool]:
    """Whether a person wants no news of this topic."""
    columns = announcement_mute_table.c
    return exists().where(
        columns.person_id == person_table.c.id, columns.network_id == network_id, columns.topic == topic
    )


def who(network_id: NetworkId, audience: Audience) -> list[ColumnElement[bool]]:
    """What holds for a membership and its person who are in an audience."""
    columns = membership_table.c
    where: list[ColumnElement[bool]] = [
        columns.network_id == network_id,
        inside(audience.within),
        inside(audience.places),
    ]
    # Lists of slugs, stored as JSON; a slug has neither quotes nor wildcards of its own.
    for column, wanted in ((columns.kinds, audience.kinds), (columns.themes, audience.themes)):
        if wanted:
            where.append(or_(*(cast(column, Text).contains(f'"{one}"', autoescape=True) for one in wanted)))
    if audience.languages:
        language = func.coalesce(person_table.c.language, audience.usual)
        where.append(language.in_(audience.languages))
    if audience.event_id is not None:
        answered = event_answer_table.c
        coming = (answered.event_id == audience.event_id, answered.answer == "yes")
        where.append(exists().where(answered.person_id == columns.person_id, *coming))
    if audience.silent_since is not None:
        where.append(_silent(network_id, audience))
    return where


def inside(places: Places) -> ColumnElement[bool]:
    """Whether a membership is in any of these parts of its network."""
    if places.whole:
        return true()
    columns = membership_table.c
    parts: list[ColumnElement[bool]] = [false()]
    if places.countries:
        parts.append(columns.country.in_(places.countries))
    if places.sections:
        parts.append(columns.section_id.in_(places.sections))
    if places.regions:
        parts.append(columns.country.in_(countries_in(places.regions)))
    return or_(*parts)


def _silent(network_id: NetworkId, audience: Audience) -> ColumnElement[bool]:
    """Logged nothing since, alone or beside somebody; whoever joined since has not been silent, they are new."""
    person, columns = membership_table.c.person_id, activity_table.c
    recent = (columns.network_id == network_id, columns.created_at >= audience.silent_since)
    wrote = exists().where(columns.author_id == person, *recent)
    beside = exists().where(
        activity_author_table.c.person_id == person, activity_author_table.c.activity_id == columns.id, *recent
    )
    return and_(membership_table.c.joined_at < audience.silent_since, ~wrote, ~beside)
