"""What an erased person wrote into activities of others: in corrections, in joint records, in answers.

Knows nothing of the activities they logged themselves; those are scrubbed whole by storage/activities.py.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from sqlalchemy import delete, or_, select, union, update

from storage.activity_tables import (
    activity_author_table,
    activity_change_table,
    activity_question_table,
    activity_table,
)
from storage.ids import ActivityId

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from sqlalchemy.engine import Connection, Row

    from storage.ids import Json, PersonId

_CLEARED = ("place", "pupils_level", "teacher_feedback", "outcome", "text", "link")
_WORDS = ("title", *_CLEARED, "helpers")
"""Fields that hold somebody's words. The rest are figures, days and choices, which stay."""

MERGED = "merged"
"""The change that keeps a whole record; "people" in it are those whose words it holds."""


def list_worded(connection: Connection, person_id: PersonId) -> set[ActivityId]:
    """The activities that may hold the person's words: logged, shared, worded differently, or merged into another."""
    changes = activity_change_table.c
    query = union(
        select(activity_table.c.id).where(activity_table.c.author_id == person_id),
        select(activity_author_table.c.activity_id).where(activity_author_table.c.person_id == person_id),
        select(changes.activity_id).where(changes.person_id == person_id, changes.field.in_(_WORDS)),
    )
    found = {ActivityId(one) for one in connection.execute(query).scalars()}
    return found | {ActivityId(row.activity_id) for row in _merged(connection, person_id)}


def list_judged(connection: Connection, person_id: PersonId) -> set[ActivityId]:
    """The activities that the person reviewed, or changed in any way."""
    query = union(
        select(activity_table.c.id).where(activity_table.c.reviewed_by == person_id),
        select(activity_change_table.c.activity_id).where(activity_change_table.c.person_id == person_id),
    )
    return {ActivityId(one) for one in connection.execute(query).scalars()}


def list_questions_beside(connection: Connection, person_id: PersonId) -> set[int]:
    """Numbers of questions that the person asked or answered, or that were asked about what they logged or share."""
    columns = activity_question_table.c
    own = list_worded(connection, person_id)
    query = select(columns.id, columns.activity_id, columns.asked_by, columns.answered_by)
    by_hand = query.where(or_(columns.asked_by == person_id, columns.answered_by == person_id))
    found = {row.id for row in connection.execute(by_hand)}
    for part in _parts(own):
        found |= {row.id for row in connection.execute(query.where(columns.activity_id.in_(part)))}
    return found


def scrub_words(connection: Connection, person_id: PersonId) -> None:
    """Take the person's words out of the activities of others, and out of their history.

    A text that still says what the person wrote is emptied. Only a title stays: it is the name under which the
    others find their activity.
    """
    for activity_id in list_worded(connection, person_id):
        _scrub_one(connection, activity_id, person_id)
    questions = activity_question_table.c
    asked = update(activity_question_table).where(questions.asked_by == person_id)
    connection.execute(asked.values(question="", asked_by=None))
    answered = update(activity_question_table).where(questions.answered_by == person_id)
    connection.execute(answered.values(answer="", answered_by=None))
    changed = activity_change_table.c.person_id == person_id
    connection.execute(update(activity_change_table).where(changed).values(person_id=None))


def _scrub_one(connection: Connection, activity_id: ActivityId, person_id: PersonId) -> None:
    changes = activity_change_table.c
    query = select(activity_change_table).where(changes.activity_id == activity_id).order_by(changes.id)
    rows = connection.execute(query).all()
    said = _said(rows, person_id)
    gone = [row.id for row in rows if _holds(row, said, person_id)]
    for part in _parts(gone):
        connection.execute(delete(activity_change_table).where(changes.id.in_(part)))
    now = connection.execute(select(activity_table).where(activity_table.c.id == activity_id)).one()
    values: dict[str, object] = {
        name: None for name in _CLEARED if now._mapping[name] is not None and now._mapping[name] in said[name]
    }
    kept = [one for one in now.helpers if one not in said["helpers"]]
    if kept != list(now.helpers):
        values["helpers"] = kept
    if values:
        connection.execute(update(activity_table).where(activity_table.c.id == activity_id).values(values))


def _said(rows: Sequence[Row[tuple[object, ...]]], person_id: PersonId) -> Mapping[str, list[Json]]:
    """By field, everything that the person wrote; the names of helpers one by one."""
    said: dict[str, list[Json]] = {name: [] for name in _WORDS}
    for row in rows:
        change = row._mapping
        if change["field"] in said and change["person_id"] == person_id:
            old = _each(change["before"]) if change["field"] == "helpers" else []
            said[change["field"]] += [one for one in _each(change["after"]) if one not in old]
        if _is_merged_from(row, person_id):
            for name in _WORDS:
                said[name] += _each(change["before"].get(name))
    return said


def _holds(row: Row[tuple[object, ...]], said: Mapping[str, list[Json]], person_id: PersonId) -> bool:
    """Whether this line of the history holds words of the person."""
    change = row._mapping
    if _is_merged_from(row, person_id):
        return True
    if change["field"] not in said:
        return False
    held = [*_each(change["before"]), *_each(change["after"])]
    return change["person_id"] == person_id or any(one in said[change["field"]] for one in held)


def _merged(connection: Connection, person_id: PersonId) -> list[Row[tuple[object, ...]]]:
    query = select(activity_change_table).where(activity_change_table.c.field == MERGED)
    return [row for row in connection.execute(query) if _is_merged_from(row, person_id)]


def _is_merged_from(row: Row[tuple[object, ...]], person_id: PersonId) -> bool:
    if row._mapping["field"] != MERGED:
        return False
    before = cast("Mapping[str, Json]", row._mapping["before"] or {})
    return person_id in cast("list[int]", before.get("people") or [])


def _each(value: Json) -> list[Json]:
    if value is None or value == "":
        return []
    return list(value) if isinstance(value, list) else [value]


def _parts(ids: Collection[int]) -> list[list[int]]:
    """As many at a time as both databases take in one statement."""
    ordered = sorted(ids)
    return [ordered[start : start + 500] for start in range(0, len(ordered), 500)]
