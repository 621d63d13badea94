"""What holds for introductions: when somebody is reminded, told, asked; what a sentence may not hold. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from storage import Introduction, Json, PersonId

NUDGED_AFTER = timedelta(days=7)
EXPIRES_AFTER = timedelta(days=14)
CHOOSE_AFTER = timedelta(days=3)
"""So long after both agreed, whoever has not said how to go on is asked once."""
CHOSEN_WITHIN = timedelta(days=30)
"""Nobody chose by then: it is over."""
ASKED_AFTER = timedelta(days=30)
"""So long after it began to run, both are asked how it went."""
CLOSED_AFTER = timedelta(days=14)
"""So long after that question, or the first answer to it, it is over."""
TOLD_EVERY = timedelta(days=3)
"""A decline is told at a whole number of these after the proposal, so that nobody can tell when it was read."""
KEPT = timedelta(days=365)
"""What is over is forgotten after this; a decline is remembered, without words, so that nobody is asked twice."""

MOST_A_WEEK = 5
"""Proposals that one person may make in seven days."""
MOST_OPEN = 10
"""Proposals of one person that wait for an answer at once."""
WEEK = timedelta(days=7)
LONGEST_SENTENCE = 300
LONGEST_HANDLE = 200

REPORTS = ("well", "begun", "not")
"""How it went: something came of it, it has begun, nothing came of it."""
SHARED = ("themes", "languages", "countries")

_LINK = re.compile(r"(?:https?://|www\.|t\.me/|\b[\w-]+\.(?:com|org|net|ge|fr|ru|me|io|eu|de|info)\b)", re.IGNORECASE)
_ADDRESS = re.compile(r"(?:^|[^\w])@\w{2,}|\w@\w")
_NUMBER = re.compile(r"\+?\d(?:[\s().\-]?\d){6,}")


def names_a_contact(text: str) -> bool:
    """Whether words hold an address, a link, a user name or a telephone number: for that both must have agreed."""
    return any(sign.search(text) for sign in (_LINK, _ADDRESS, _NUMBER))


@dataclass(frozen=True, slots=True)
class Facts:
    """What one side is about: numbers of themes, codes of languages and countries."""

    themes: frozenset[int] = frozenset()
    languages: frozenset[str] = frozenset()
    countries: frozenset[str] = frozenset()


def in_common(one: Facts, other: Facts) -> dict[str, list[Json]]:
    """Why the two may fit: what both say of themselves. Symmetric."""
    found: dict[str, list[Json]] = {
        "themes": [*sorted(one.themes & other.themes)],
        "languages": [*sorted(one.languages & other.languages)],
        "countries": [*sorted(one.countries & other.countries)],
    }
    return {name: values for name, values in found.items() if values}


def told_at(proposed_at: datetime, now: datetime) -> datetime:
    """When the proposer hears of a decline."""
    steps = (now - proposed_at) // TOLD_EVERY + 1
    return proposed_at + steps * TOLD_EVERY


def state_for(one: Introduction, person_id: PersonId | None) -> str:
    """The state as somebody may know it: until the proposer is told of a decline, their proposal waits.

    Whoever withdrew it before hears nothing of it any more.
    """
    if one.state == "declined" and person_id == one.from_person:
        return "withdrawn" if one.withdrawn_at is not None else "proposed" if one.due_at is not None else "declined"
    return one.state


def next_look(one: Introduction) -> datetime | None:
    """When an introduction is due by itself, after it came into its state or was nudged in it."""
    if one.state == "proposed":
        waits = one.nudged_at is None and one.later_at is None
        return one.proposed_at + (NUDGED_AFTER if waits else EXPIRES_AFTER)
    if one.state == "agreed" and one.agreed_at is not None:
        return one.agreed_at + (CHOOSE_AFTER if one.nudged_at is None else CHOSEN_WITHIN)
    if one.state == "running" and one.running_at is not None:
        return one.running_at + (ASKED_AFTER if one.nudged_at is None else ASKED_AFTER + CLOSED_AFTER)
    if one.state == "reported" and one.reported_at is not None:
        return one.reported_at + CLOSED_AFTER
    return None


def other_of(one: Introduction, person_id: PersonId) -> PersonId | None:
    """The person on the other side, once there is one."""
    return one.to_person if person_id == one.from_person else one.from_person


def side_of(one: Introduction, person_id: PersonId) -> str:
    """ "from" for who proposed it, else "to"."""
    return "from" if person_id == one.from_person else "to"


def steps_of(one: Introduction, person_id: PersonId) -> Sequence[tuple[str, datetime]]:
    """The steps that were taken, as this person may know them, in their order."""
    hidden = {"declined"} if one.state != state_for(one, person_id) else set()
    dated: Iterable[tuple[str, datetime | None]] = (
        ("proposed", one.proposed_at),
        ("agreed", one.agreed_at),
        ("running", one.running_at),
        ("reported", one.reported_at),
        ("declined", one.declined_at),
        ("withdrawn", one.withdrawn_at),
        ("expired", one.expired_at),
        ("closed", one.closed_at),
    )
    return [(name, at) for name, at in dated if at is not None and name not in hidden]
