"""A form's answers as the feature reads them, and as facts to be stored. Pure: JSON in, records out, and back."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, cast

from handlers.activities.rules import Stated
from storage import SectionId, facts_data, facts_from

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from handlers.kit.form import Values
    from storage import Facts, Json

FIELDS = (
    "title",
    "when",
    "sections",
    "themes",
    "volunteers",
    "reached",
    "hours",
    "first_time",
    "place",
    "visibility",
    "text",
    "outcome",
    "link",
    "photos",
    "helpers",
    "pupils_level",
    "teacher_feedback",
)
"""Everything an activity says, in the order of asking and showing."""

_CHOSEN = ("sections", "themes")
"""Ids that travel in buttons and therefore are text in a form."""


def ids(value: Json) -> tuple[int, ...]:
    """Section, theme or photo ids of an answer: a list, or one chosen alone."""
    if value is None:
        return ()
    several = value if isinstance(value, list) else [value]
    # A form filled in natively hands over every chosen value, that for "no section" among them.
    return tuple(int(cast("str", one)) for one in several if str(one).isdecimal())


def sections_of(values: Values) -> tuple[SectionId, ...]:
    return tuple(SectionId(one) for one in ids(values.get("sections")))


def count_of(values: Values, name: str) -> int | None:
    """A number of people that was answered; None where it was not."""
    value = values.get(name)
    return value if isinstance(value, int) else None


def days(value: Json) -> tuple[date, date] | None:
    """The first and the last day of an answer."""
    if not isinstance(value, dict):
        return None
    return date.fromisoformat(str(value["first"])), date.fromisoformat(str(value["last"]))


def day_value(first: date, last: date | None = None) -> Json:
    """Days as an answer."""
    return {"first": first.isoformat(), "last": (last or first).isoformat()}


def time_value(minutes: int, kind: str) -> Json:
    """A volunteer time as an answer. kind: "each", "total" or "duration"."""
    return {"minutes": minutes, "kind": kind}


def minutes_of(value: Json) -> tuple[int, str] | None:
    """Minutes and kind of an answer."""
    if not isinstance(value, dict):
        return None
    return int(cast("int", value["minutes"])), str(value["kind"])


def stated(values: Values) -> Stated:
    """What the rules look at."""
    when, time = days(values.get("when")), minutes_of(values.get("hours"))
    title = values.get("title")
    return Stated(
        title=title if isinstance(title, str) else None,
        first_on=when[0] if when else None,
        last_on=when[1] if when else None,
        volunteers=count_of(values, "volunteers"),
        reached=count_of(values, "reached"),
        first_time=count_of(values, "first_time"),
        minutes=time[0] if time else None,
        kind=time[1] if time else None,
        sections=ids(values.get("sections")),
    )


def to_facts(values: Values, basis: Facts | None = None) -> Facts:
    """The answers as facts; what was not answered is taken from `basis`, or left untold."""
    data: dict[str, Json] = {name: values[name] for name in FIELDS if name in values}
    for name in _CHOSEN:
        if name in data:
            data[name] = cast("Json", list(ids(data[name])))
    if data.get("visibility") is None:
        data.pop("visibility", None)
    return facts_from(data, basis)


def from_facts(facts: Facts) -> dict[str, Json]:
    """Facts as a form's answers, every field answered, so that none is asked again."""
    data = facts_data(facts)
    for name in _CHOSEN:
        data[name] = cast("Json", [str(one) for one in cast("Sequence[int]", data[name])])
    return {name: data[name] for name in FIELDS}


def changed(before: Mapping[str, Json], after: Mapping[str, Json]) -> dict[str, Json]:
    """The answers that differ from those a form was opened with."""
    return {name: after[name] for name in FIELDS if name in after and after[name] != before.get(name)}
