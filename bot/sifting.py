"""Claimed letters are looked at once more, in the transaction of the claim: is each still wanted, and wanted now?

An answer to one's own message always is. Sends nothing.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.outcomes import Result
from handlers.kit.attention import in_quiet
from storage import ANSWER

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import datetime

    from storage import Letter, NetworkId, Recipient, UnitOfWork

_YESTERDAY = timedelta(days=1)


def sift(uow: UnitOfWork, letters: Sequence[Letter], now: datetime) -> tuple[list[Letter], list[Result]]:
    """Those to send, and what became of the others."""
    unasked = [letter for letter in letters if letter.priority > ANSWER and letter.person_id is not None]
    if not unasked:
        return list(letters), []
    reachable = uow.outbox.list_open(unasked)
    people = uow.recipients(
        list(dict.fromkeys(letter.person_id for letter in unasked if letter.person_id is not None)),
        since=(now - _YESTERDAY).date(),
    )
    usual = _zones(uow, people.values())
    refused: dict[int, Result] = {}
    silent = set()
    for letter in unasked:
        recipient = people.get(letter.person_id) if letter.person_id is not None else None
        if recipient is None or recipient.stopped:
            silent.add(letter.id)
        elif (recipient.person_id, letter.to.platform, letter.to.chat) not in reachable:
            refused[letter.id] = Result(letter.id, "unreachable", reason="not reachable since an earlier message")
        elif letter.quiet and (end := in_quiet(recipient.attention, now, _zone(recipient, usual))) is not None:
            if "late" in letter.body:  # what a person puts off by their own wishes is not late
                uow.outbox.reword(letter.id, {name: part for name, part in letter.body.items() if name != "late"})
            refused[letter.id] = Result(
                letter.id, "retry", reason="quiet hours", retry_at=end, counts=False, wished=True
            )
    if silent:
        uow.outbox.expire(now=now)
    wanted = [letter for letter in letters if letter.id not in refused and letter.id not in silent]
    return wanted, list(refused.values())


def _zones(uow: UnitOfWork, people: Iterable[Recipient]) -> dict[NetworkId | None, str]:
    """The zones of the networks of those who never said where they live."""
    asked = {one.network_id for one in people if not one.zone}
    networks = {one: uow.networks.get(one) if one is not None else uow.networks.default() for one in asked}
    return {one: network.zone if network is not None else "UTC" for one, network in networks.items()}


def _zone(recipient: Recipient, usual: Mapping[NetworkId | None, str]) -> ZoneInfo:
    try:
        return ZoneInfo(recipient.zone or usual[recipient.network_id])
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")
