"""Which letters and shared bodies are forgotten, and when. An announcement's stay as long as it can be changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import String, cast, delete, exists, literal, or_, select

from storage.announcement_tables import announcement_table
from storage.outbox_tables import outbox_table, shared_body_table

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import ColumnElement
    from sqlalchemy.engine import Connection

_MANY = 500


def prune(connection: Connection, *, before: datetime, announced_before: datetime) -> int:
    """Forget letters that were finished before `before`, and shared bodies that no letter carries; how many letters.

    Those of an announcement stay until it was finished before `announced_before`: its counts are read from them,
    readers who are away get theirs late, and a correction or a withdrawal points at them. So does what is kept for its
    reader. A digest that never arrived
    stays as long: what it said is told again by the next one, which may be weeks away.
    """
    letters, kept = outbox_table.c, _is_kept(announced_before)
    abouts = select(literal("announcement:") + cast(announcement_table.c.id, String)).where(kept)
    unread = (letters.kind == "digest") & (letters.state != "sent") & (letters.finished_at >= announced_before)
    over = (letters.finished_at < before) & letters.kept_until.is_(None)
    stale = over & ~unread & or_(letters.about.is_(None), letters.about.not_in(abouts))
    done = connection.execute(delete(outbox_table).where(stale)).rowcount
    named = connection.execute(select(announcement_table.c.bodies).where(kept)).scalars()
    _prune_bodies(connection, before, {body for bodies in named for body in bodies.values()})
    return done


def _prune_bodies(connection: Connection, before: datetime, kept: set[int]) -> None:
    shared = shared_body_table.c
    carried = exists().where(outbox_table.c.shared_id == shared.id)
    old = connection.execute(select(shared.id).where(shared.created_at < before, ~carried)).scalars()
    gone = [one for one in old if one not in kept]
    for start in range(0, len(gone), _MANY):
        connection.execute(delete(shared_body_table).where(shared.id.in_(gone[start : start + _MANY])))


def _is_kept(announced_before: datetime) -> ColumnElement[bool]:
    announcement = announcement_table.c
    finished = announcement.finished_at
    return finished.is_(None) | (finished >= announced_before) | announcement.correcting
