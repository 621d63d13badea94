"""What an event says about the doors to whoever caused it: open again, or used in public; and what they missed.

Writes that down in the event's own unit of work. Sends nothing.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from handlers.kit.answer import Say
from handlers.kit.view import Button, Tone, View, t

if TYPE_CHECKING:
    from datetime import datetime

    from handlers.kit.incoming import Incoming
    from storage import Address, Person, UnitOfWork

TRIED_AGAIN = timedelta(days=1)
"""Using Kith in a server does not open one's direct messages: a shut door is tried no more often than this."""
NOTED_AGAIN = timedelta(days=1)
EPHEMERAL_KEPT = timedelta(days=1)
"""What Kith answered in a server only for one person's eyes: the app shows it until it is closed, /inbox so long."""


def note_event(uow: UnitOfWork, event: Incoming, now: datetime) -> None:
    """Whoever writes in private can be written to again, whatever an earlier message ran into."""
    server = event.server
    if event.place.private:
        closed_by = now if server is None else now - TRIED_AGAIN
        person_id = uow.people.come_back(event.platform, event.sender.id, closed_by=closed_by)
        if person_id is not None:
            uow.outbox.redirect(person_id)
    if server is not None and server.channel:
        noted = now - NOTED_AGAIN
        uow.channels.note_public(event.platform, event.sender.id, server.channel, now=now, noted_before=noted)


def kept_until(
    uow: UnitOfWork, event: Incoming, person: Person | None, to: Address, edits: str | None, now: datetime
) -> datetime | None:
    """How long an answer is kept that is gone once its reader looks away; None for all others.

    edits: the message that it stands in the place of; what that said is not kept any longer.
    """
    if person is None or event.server is None or not event.place.private:
        return None
    if edits is not None:
        uow.inbox.drop_version(person.id, to, edits)
    return now + EPHEMERAL_KEPT


def missed(uow: UnitOfWork, person: Person, event: Incoming, now: datetime) -> Say | None:
    """Said once, to somebody who could not be reached for a while.

    Not where they are answered through a door of which nothing shows that it is open: said to nobody, it is not said
    again.
    """
    if person.missed_at is None or person.stopped_at is not None or not event.place.private:
        return None
    uow.people.change(person.id, missed_at=None)
    count = uow.inbox.count(person.id, now=now, unread=True)
    if not count:
        return None
    row = (Button(t("kit-missed-open"), "kit.command", ("inbox",), Tone.MAIN),)
    return Say(View(t("kit-missed", count=count), (row,)))
