"""Notices that fan out: one row for each thing to be said to many, handed over in pages, and its place kept.

A room says which row is due and what it tells whom; a kill between two pages goes on where it stopped.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, TypeVar

from handlers.kit.desk import Did

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from handlers.kit.desk import Desk, Note
    from storage import PersonId, Recipient

Notice = TypeVar("Notice")


def take_each(
    limit: int, next_due: Callable[[], Notice | None], take: Callable[[Notice, int, Counter[str]], int]
) -> Did:
    """Take due notices until so many people were looked at. take: one page of one notice; how many people it had."""
    left, counts = limit, Counter[str]()
    while left > 0:
        notice = next_due()
        if notice is None:
            break
        left -= max(take(notice, left, counts), 1)
    return Did(limit - left, counts)


def fan_out(
    desk: Desk, people: Sequence[PersonId], tell: Callable[[Recipient], Note | None], counts: Counter[str]
) -> None:
    """Hand one page of people what they are told. tell: None for somebody who need not hear of it."""
    known = desk.recipients(people)
    notes = [tell(known[one]) for one in people if one in known]
    counts["skipped: gone"] += len(people) - len(notes)
    counts["skipped: needless"] += notes.count(None)
    counts.update(desk.hand_over([one for one in notes if one is not None], known))


def next_place(people: Sequence[PersonId], limit: int) -> PersonId | None:
    """Where a notice goes on after this page; None when it was the last one."""
    return people[-1] if people and len(people) == limit else None
