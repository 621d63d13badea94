"""An introduction that waits for an answer in the demo network, and a ticket."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from handlers.introductions.rules import NUDGED_AFTER

if TYPE_CHECKING:
    from datetime import datetime

    from storage import UnitOfWork

PLATFORM = "local"
ASKED = "educator"
"""Whom somebody would like to get to know: one of those whom one can be."""
_SENTENCE = "J’aimerais étudier avec des collèges ce que change un potager"
_QUESTION = "Où sont les affiches de l’an dernier ?"


def add_introductions(uow: UnitOfWork, *, now: datetime) -> None:
    """After everybody has a profile: the first who can be found, and does not live in the chat, proposes."""
    educator = uow.people.find_by_identity(PLATFORM, ASKED)
    if educator is None or educator.network_id is None:
        return
    listed = uow.profiles.list_listed(educator.network_id)
    other = next((one for one in listed if one.person_id != educator.id and "fr" in one.languages), None)
    if other is None:
        return
    at = now - timedelta(days=2)
    uow.introductions.add(
        educator.network_id,
        other.person_id,
        ("person", other.person_id),
        ("person", educator.id),
        asked=[educator.id],
        sentence=_SENTENCE,
        reasons={"languages": ["fr"]},
        now=at,
        due_at=at + NUDGED_AFTER,
    )
    member = uow.people.membership(educator.id, educator.network_id)
    section = member.section_id if member is not None else None
    ticket = uow.tickets.add(
        educator.network_id,
        educator.id,
        level="section" if section is not None else "network",
        section_id=section,
        country=member.country if member is not None else None,
        named=True,
        now=at,
        due_at=now + timedelta(days=3),
    )
    uow.tickets.say(ticket.id, educator.id, _QUESTION, answer=False, now=at)
