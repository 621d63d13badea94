"""What messages told a form: one message's answers as data, put into its draft, compared when the message is edited.

Pure: a draft goes in, another one comes out; nothing is stored or said here.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, cast

from handlers.kit.form import Doubt, Understood
from handlers.kit.keeping import held

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from handlers.kit.form import Field
    from storage import Draft, Json

OPENED = "/"
"""Stands for the field of a message that opened the form."""
CARD = "."
"""Stands for the field of a message that was typed at the review card."""
MANY_CANDIDATES = 8


@dataclass(frozen=True, slots=True)
class Source:
    """One message of the person: the field it was an answer to, and what it told; nothing when it was refused."""

    by: str
    told: Understood

    @classmethod
    def of(cls, draft: Draft, message: str) -> Source:
        """What the draft holds about a message."""
        held = draft.sources[message]
        if isinstance(held, list):
            # Kept by a version that wrote down the names alone.
            names = [str(name) for name in held]
            values = {name: draft.values[name] for name in names if name in draft.values}
            return cls(names[0] if len(names) == 1 else OPENED, Understood(values))
        data = cast("Mapping[str, Mapping[str, Json]]", held)
        return cls(str(data["by"]), Understood(data["values"], data["doubts"]))

    def put(self, draft: Draft, message: str) -> Draft:
        """The draft that knows this message; without an id there is nothing that could be edited."""
        if not message:
            return draft
        data: Json = {"by": self.by, "values": dict(self.told.values), "doubts": dict(self.told.doubts)}
        return replace(draft, sources={**draft.sources, message: data})

    def news(self, now: Understood) -> Understood:
        """What the message tells now and did not tell before."""
        before = self.told
        values = _others(now.values, before.values)
        doubts = {name: held for name, held in now.doubts.items() if before.doubts.get(name) != held}
        return Understood(values, doubts)

    def gone(self, now: Understood, draft: Draft) -> set[str]:
        """What the message tells no more and nobody else has told since."""
        names = {*self.told.values, *self.told.doubts} - {*now.values, *now.doubts}
        return {
            name
            for name in names
            if name in draft.doubts or (name in draft.values and draft.values[name] == self.told.values.get(name))
        }


def told(field: Field, value: Json | Doubt | Understood) -> Understood:
    """A reader's answer, whatever it is, as values and doubts."""
    if isinstance(value, Understood):
        return value
    if isinstance(value, Doubt):
        few = slice(MANY_CANDIDATES)
        return Understood({}, {field.name: held(value.candidates[few], value.question, value.labels[few])})
    return Understood({field.name: value})


def merged(draft: Draft, said: Understood) -> Draft:
    """The draft with these answers and doubts in the place of what was there."""
    rest = without(draft, {*said.values, *said.doubts})
    return replace(rest, values={**rest.values, **said.values}, doubts={**rest.doubts, **said.doubts})


def without(draft: Draft, names: Collection[str]) -> Draft:
    """The draft with these fields unanswered."""
    return replace(
        draft,
        values={name: value for name, value in draft.values.items() if name not in names},
        doubts={name: held for name, held in draft.doubts.items() if name not in names},
    )


def standing(draft: Draft, said: Understood) -> Understood:
    """What of this does not stand in the draft already."""
    return Understood(_others(said.values, draft.values), said.doubts)


def _others(values: Mapping[str, Json], known: Mapping[str, Json]) -> dict[str, Json]:
    return {name: value for name, value in values.items() if name not in known or known[name] != value}
