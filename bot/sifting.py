"""Claimed letters are looked at once more, in the transaction of the claim: is each still wanted, and wanted now?

An answer to one's own message always is. Reads the world; sends nothing.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.outcomes import Result
from handlers.kit.attention import in_quiet
from storage import ANSWER

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from storage import Letter, Recipient, UnitOfWork

_YESTERDAY = timedelta(days=1)


def sift(uow: UnitOfWork, letters: Sequence[Letter], now: datetime) -> tuple[list[Letter], list[Result]]:
    """Those to send, and what became of the others."""
    unasked = [letter for letter in letters if letter.priority > ANSWER and letter.person_id is not None]
    if not unasked:
        return list(letters), []
    closed = uow.outbox.list_unreachable(unasked)
    people = uow.recipients(
        list(dict.fromkeys(letter.person_id for letter in unasked if letter.person_id is not None)),
        since=(now - _YESTERDAY).date(),
    )
    refused: dict[int, Result] = {}
    for letter in unasked:
        recipient = people.get(letter.person_id) if letter.person_id is not None else None
        if letter.to in closed:
            refused[letter.id] = Result(letter.id, "unreachable", reason="not reachable since an earlier message")
        elif recipient is None or recipient.stopped:
            refused[letter.id] = Result(letter.id, "expired", reason="stopped")
        elif letter.quiet and (end := in_quiet(recipient.attention, now, _zone(uow, recipient))) is not None:
            refused[letter.id] = Result(
                letter.id, "retry", reason="quiet hours", retry_at=end, counts=False, wished=True
            )
    return [letter for letter in letters if letter.id not in refused], list(refused.values())


def _zone(uow: UnitOfWork, recipient: Recipient) -> ZoneInfo:
    network = uow.networks.get(recipient.network_id) if recipient.network_id is not None else uow.networks.default()
    try:
        return ZoneInfo(recipient.zone or (network.zone if network is not None else "UTC"))
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")
