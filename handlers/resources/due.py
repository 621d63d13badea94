"""Tells owners, once, of links that led nowhere in two weekly checks. The checking itself is done in bot/links.py."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.attention import Weight
from handlers.kit.desk import Did, Note
from handlers.kit.view import View, lines, paragraphs, t
from handlers.resources import pages, rules, words

if TYPE_CHECKING:
    from datetime import datetime

    from handlers.kit.desk import Desk
    from storage import PersonId, Resource, UnitOfWork


def is_due(uow: UnitOfWork, _now: datetime) -> bool:
    return uow.resources.has_to_tell(rules.DEAD)


def work(desk: Desk, limit: int) -> Did:
    """Write to each owner; where there is none any more, to the practice's author."""
    dead = desk.uow.resources.list_to_tell(rules.DEAD, limit)
    notes = [note for one in dead if (note := _note(desk, one)) is not None]
    counts = desk.hand_over(notes)
    desk.uow.resources.mark_told([one.id for one in dead], now=desk.now)
    return Did(len(dead), counts)


def _note(desk: Desk, resource: Resource) -> Note | None:
    person = _told(desk.uow, resource)
    if person is None or resource.checked_at is None:
        return None
    found = lines(t("resources-dead-found", title=resource.title), resource.link)
    body = paragraphs(found, words.problem(resource), t("resources-dead-what"))
    return Note(
        person,
        f"resources-dead:{resource.id}:{int(resource.checked_at.timestamp())}",
        "resources",
        Weight.MAIL,
        desk.now,
        View(body, (pages.dead_buttons(resource),)),
        about=f"resource:{resource.id}",
        network_id=resource.network_id,
    )


def _told(uow: UnitOfWork, resource: Resource) -> PersonId | None:
    if resource.owner_id is not None:
        return resource.owner_id
    practice = uow.practices.find(resource.practice_id)
    return practice.author_id if practice is not None else None
