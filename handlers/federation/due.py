"""What falls due about united networks: proposals that nobody answered, and people who belong to both sides."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from typing import TYPE_CHECKING

from handlers.federation import doubles, namesakes
from handlers.kit.attention import Weight
from handlers.kit.desk import Did, Note
from handlers.kit.view import View, t
from storage import LOOK_AGAIN, OPEN_FOR

if TYPE_CHECKING:
    from datetime import datetime

    from handlers.kit.desk import Desk
    from storage import Federation, UnitOfWork


SOON = timedelta(minutes=10)
"""When the next ones of many are asked."""


def is_due(uow: UnitOfWork, now: datetime) -> bool:
    return uow.federations.is_due(now)


def work(desk: Desk, limit: int) -> Did:
    counts: Counter[str] = Counter()
    taken = _expire(desk, limit, counts)
    for federation in desk.uow.federations.list_looking(desk.now, limit=1):
        taken += _look(desk, federation, max(limit - taken, 1), counts)
    return Did(taken, counts)


def _expire(desk: Desk, limit: int, counts: Counter[str]) -> int:
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
    counts.update(desk.hand_over(notes))
    return len(expired)


def _look(desk: Desk, federation: Federation, limit: int, counts: Counter[str]) -> int:
    """A batch of people who belong to both and were not asked yet; the rest comes next, or tomorrow anew."""
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
        return limit
    waiting = namesakes.look(desk, federation, counts)
    desk.uow.federations.look_on(federation.id, 0, desk.now + (SOON if waiting else LOOK_AGAIN))
    return len(people)
