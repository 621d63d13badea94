"""What matching does on its own: follows what changed, reads it anew now and then, looks for what a digest names.

The table is the truth of each: what is noted, what was read when, for whom was looked when.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from handlers.kit.desk import Did
from handlers.matching import finding, sides
from handlers.matching.asking import searches
from handlers.matching.looking import Looker
from storage import Habit

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from handlers.kit.desk import Desk
    from handlers.kit.feature import DueStep
    from handlers.matching.finding import Suggested
    from storage import NetworkId, PersonId, UnitOfWork

SOON = 2.0
"""Seconds between looks for what changed."""
BATCH = 20
"""Items that are read anew in one transaction: whoever talks with Kith waits no longer than for a message."""
REFRESH = 3600.0
STALE = timedelta(days=7)
"""After so long an item is read anew though nobody noted it: a forgotten note heals by itself."""
PRUNE = 6 * 3600.0
KEPT = timedelta(days=365)
"""Suggestions that were shown last longer ago are forgotten."""
LOOK = 60.0
FEW = 10
"""People for whom is looked at once: a look takes some milliseconds, a tenth of a second in a large network."""
EVERY = timedelta(days=7)
"""At most one suggestion a week comes unasked."""
LOOKED = timedelta(days=1)
"""Where nothing new was found is looked again after this; what was found is looked for anew, as it may be gone."""


def is_noted(uow: UnitOfWork, _now: datetime) -> bool:
    return uow.matches.is_noted()


def follow(desk: Desk, limit: int) -> Did:
    """What changed, as it stands now."""
    taken = desk.uow.matches.take_noted(limit)
    for kind, item in taken:
        sides.renew(desk.uow, kind, item, desk.texts.plain, desk.house.languages, now=desk.now)
    return Did(len(taken), {"read anew": len(taken)} if taken else {})


def is_old(uow: UnitOfWork, now: datetime) -> bool:
    return bool(uow.matchables.list_stale(before=now - STALE, limit=1))


def refresh(desk: Desk, limit: int) -> Did:
    taken = desk.uow.matchables.list_stale(before=desk.now - STALE, limit=limit)
    for kind, item in taken:
        sides.renew(desk.uow, kind, item, desk.texts.plain, desk.house.languages, now=desk.now)
    return Did(len(taken), {"read anew": len(taken)} if taken else {})


def has_old(uow: UnitOfWork, now: datetime) -> bool:
    return uow.matches.has_old(before=now - KEPT, now=now)


def prune(desk: Desk, _limit: int) -> Did:
    return Did(0, {"forgotten": desk.uow.matches.prune(before=desk.now - KEPT, now=desk.now)})


# --- what the next digest may name


def is_curious(uow: UnitOfWork, now: datetime) -> bool:
    return not uow.matchables.is_being_loaded and bool(uow.matches.list_curious(before=now - LOOKED, limit=1))


def look(desk: Desk, limit: int) -> DueStep:
    """The best that each of these people was never shown; the step writes it down."""
    taken = desk.uow.matches.list_curious(before=desk.now - LOOKED, limit=limit)
    return partial(_keep, [(person, *_best(desk, person, network)) for person, network in taken])


def _best(desk: Desk, person_id: PersonId, network_id: NetworkId) -> tuple[NetworkId, Suggested | None]:
    member = desk.uow.people.membership(person_id, network_id)
    if member is None:
        return network_id, None
    looker, listed = Looker.at(desk, member), desk.uow.matches.list_suggested
    told = {(one.kind, one.item) for one in listed(sides.PERSON, person_id)}
    for asked in searches(looker):
        seen = told | {(one.kind, one.item) for one in listed(*asked.key)}
        fresh = [one for one in finding.find(looker, asked).listed if one.key not in seen]
        if fresh:
            return network_id, fresh[0]
    return network_id, None


def _keep(found: Sequence[tuple[PersonId, NetworkId, Suggested | None]], desk: Desk) -> Did:
    known = desk.uow.matches.habits([person for person, _, _ in found])
    people = desk.recipients([person for person, _, _ in found])
    habits = [
        _with(known.get(person) or Habit(person), best, desk.now) for person, _, best in found if person in people
    ]
    desk.uow.matches.keep_habits(habits)
    return Did(len(found), Counter("found" if best is not None else "nothing new" for _, _, best in found))


def _with(habit: Habit, best: Suggested | None, now: datetime) -> Habit:
    if best is None:
        return replace(habit, looked_at=now, kind=None, item=None, network_id=None, reasons=None)
    kind, item = best.key
    return replace(habit, looked_at=now, kind=kind, item=item, network_id=best.one.network_id, reasons=best.why)
