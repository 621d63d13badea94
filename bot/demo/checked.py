"""What the fiction's networks ask of a good activity, and what their members answered about the latest ones."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from handlers.checks import rules
from handlers.checks.ready import ready_lists
from storage import SELF

if TYPE_CHECKING:
    from datetime import datetime

    from storage import Criterion, NetworkId, UnitOfWork

SEED = 30
_EVERY = 12
"""One activity in so many was checked: enough to look at, quick to write."""


def add_checks(uow: UnitOfWork, network_id: NetworkId, kind: str, *, now: datetime) -> None:
    """A dice of its own, so that nothing else of the fiction changes."""
    dice = random.Random(SEED)  # noqa: S311 - the same fiction every time
    checklist = uow.checks.add_list(network_id, ready_lists()[kind], now=now)
    last = None
    while page := uow.activities.list_of_network(network_id, after=last):
        last = page[-1].id
        for activity in page[::_EVERY]:
            if activity.author_id is not None:
                answers = {one.key: _answer(one, dice) for one in checklist.criteria}
                uow.checks.keep(
                    checklist_id=checklist.id,
                    person_id=activity.author_id,
                    kind=SELF,
                    answers=answers,
                    verdict=rules.assess(checklist.criteria, answers).verdict,
                    now=activity.created_at,
                    activity_id=activity.id,
                )


def _answer(criterion: Criterion, dice: random.Random) -> str:
    if criterion.minors and dice.random() < 0.6:
        return rules.NONE
    return dice.choices(rules.ANSWERS, (8 if criterion.must else 6, 2, 1))[0]
