"""A practice's facts as plain data and back: what forms fill in and what revisions keep."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date
from typing import TYPE_CHECKING, cast

from storage.practice_tables import PracticeFacts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from storage.ids import Json

_MANY = ("themes", "factors", "wellbeing")


def practice_facts_data(facts: PracticeFacts) -> dict[str, Json]:
    """The facts by field, the day in ISO form."""
    data: dict[str, Json] = {one.name: cast("Json", getattr(facts, one.name)) for one in fields(PracticeFacts)}
    data |= {name: cast("Json", list(getattr(facts, name))) for name in _MANY}
    return {**data, "made_on": facts.made_on.isoformat()}


def practice_facts_from(data: Mapping[str, Json], basis: PracticeFacts | None = None) -> PracticeFacts:
    """Facts with these fields; what is missing is taken from `basis`, and what is no fact is passed over.

    Without a basis title, language, verdict and made_on must be there.
    """
    changes: dict[str, object] = {one.name: data[one.name] for one in fields(PracticeFacts) if one.name in data}
    changes |= {name: tuple(cast("list[int]", data[name] or [])) for name in _MANY if name in data}
    if "made_on" in data:
        changes["made_on"] = date.fromisoformat(str(data["made_on"]))
    if basis is None:
        return PracticeFacts(**changes)  # type: ignore[arg-type]
    return replace(basis, **changes)  # type: ignore[arg-type]
