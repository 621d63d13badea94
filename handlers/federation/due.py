"""What falls due about united networks: proposals that nobody answered, and people who belong to both sides."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from handlers.federation import doubles, namesakes
from handlers.kit.attention import Weight
from handlers.kit.desk import Did, Note
from handlers.kit.view import View, t
from storage import LOOK_AGAIN, OPEN_FOR

if TYPE_CHECKING:
    from datetime import datetime

    from handlers.kit.desk import Desk
    from handlers.kit.feature import DueStep
    from storage import Federation, UnitOfWork


SOON = timedelta(minutes=10)
"""When the next ones of many are asked."""


def has_expired(uow: UnitOfWork, now: datetime) -> bool:
    return bool(uow.federations.list_expired(now, limit=1))


def expire(desk: Desk, limit: int) -> Did:
    """A proposal ends after its time; whoever made it is told."""
    expired = desk.uow.federations.list_expired(desk.now, limit=limit)
    notes = []
    for one in expired:
        desk.uow.federations.end(one.id, "expired", person_id=None, now=desk.now)
        desk.uow.outbox.withdraw(f"federation:{one.id}:proposed:")
        if one.proposed_by is not None:
            view = View(t("federation-expired", network=desk.network(one.asked_id).name, days=OPEN_FOR.days))
            cause = f"federation:{one.id}:expired"
            notes.append(Note(one.proposed_by, cause, "federation", Weight.MAIL, desk.now, view))
    return Did(len(expired), desk.hand_over(notes))


def is_looking(uow: UnitOfWork, now: datetime) -> bool:
    return bool(uow.federations.list_looking(now, limit=1))


def look(desk: Desk, limit: int) -> Did | DueStep:
    """Who belongs to both, and who bears the name of somebody there: found in one step, and asked in the next."""
    for federation in desk.uow.federations.list_looking(desk.now, limit=1):
        in_both = desk.uow.federations.list_in_both(federation, limit=limit)
        found = namesakes.find(desk, federation) if len(in_both) < limit else namesakes.Found()
        return partial(_ask, federation, found, limit)
    return Did()


def _ask(federation: Federation, found: namesakes.Found, limit: int, desk: Desk) -> Did:
    """A batch of people who belong to both and were not asked yet; the rest comes next, or tomorrow anew."""
    if desk.uow.federations.find(federation.id, lock=True) != federation:
        return Did()  # it was left, or another process looked
    counts: Counter[str] = Counter()
    people = desk.uow.federations.list_in_both(federation, limit=limit)
    names = [desk.network(one).name for one in federation.both]
    notes = []
    for person in people:
        desk.uow.federations.set_double(person, *federation.both, "asked", now=desk.now)
        double = desk.uow.federations.find_double(person, *federation.both)
        assert double is not None, "just written"
        view, about = doubles.asked(double, names[0], names[1]), f"federation:{federation.id}"
        cause = f"federation-double:{federation.first_id}:{federation.second_id}"
        notes.append(Note(person, cause, "federation", Weight.UNASKED, desk.now, view, about=about))
    counts.update(desk.hand_over(notes))
    if len(people) == limit:
        desk.uow.federations.look_on(federation.id, people[-1], desk.now)
        return Did(limit, counts)
    namesakes.ask(desk, federation, found, counts)
    desk.uow.federations.look_on(federation.id, 0, desk.now + (SOON if found.more else LOOK_AGAIN))
    return Did(len(people), counts)
