"""An activity's facts as plain data and back: what forms fill in and what the history of changes keeps."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, cast

from storage.activity_tables import Facts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from storage.ids import Json

_MANY_IDS = ("sections", "themes", "photos")
_PLAIN = (
    "title",
    "place",
    "volunteers",
    "reached",
    "first_time",
    "pupils_level",
    "teacher_feedback",
    "outcome",
    "text",
    "link",
    "visibility",
)


def facts_data(facts: Facts) -> dict[str, Json]:
    """The facts by field. "when" is {"first", "last"} as ISO days, "hours" {"minutes", "kind"} or None."""
    data: dict[str, Json] = {name: cast("Json", getattr(facts, name)) for name in _PLAIN}
    data |= {name: cast("Json", list(getattr(facts, name))) for name in _MANY_IDS}
    data["helpers"] = list(facts.helpers)
    data["when"] = {"first": facts.starts_on.isoformat(), "last": facts.ends_on.isoformat()}
    data["hours"] = None if facts.minutes is None else {"minutes": facts.minutes, "kind": facts.minutes_kind}
    return data


def facts_from(data: Mapping[str, Json], basis: Facts | None = None) -> Facts:
    """Facts with these fields; what is missing is taken from `basis`. Without one, title and when must be there."""
    changes: dict[str, object] = {name: data[name] for name in _PLAIN if name in data}
    for name in (*_MANY_IDS, "helpers"):
        if name in data:
            changes[name] = tuple(cast("list[int]", data[name] or []))
    if "when" in data:
        when = cast("Mapping[str, str]", data["when"])
        changes |= {"starts_on": date.fromisoformat(when["first"]), "ends_on": date.fromisoformat(when["last"])}
    if "hours" in data:
        hours = cast("Mapping[str, Json]", data["hours"] or {})
        changes |= {"minutes": hours.get("minutes"), "minutes_kind": hours.get("kind")}
    if basis is None:
        return Facts(**changes)  # type: ignore[arg-type]
    return replace(basis, **changes)  # type: ignore[arg-type]
