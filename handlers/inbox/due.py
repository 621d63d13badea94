"""Due work: where somebody last used Kith among others, it is said that what was written for them did not arrive.

At most once a month a person, never to whoever stopped, and without a word of what it is about.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from handlers.kit.attention import Weight, moment_for
from handlers.kit.desk import Did
from handlers.kit.view import Span, View, t
from storage import NewLetter

if TYPE_CHECKING:
    from datetime import datetime

    from handlers.kit.desk import Desk
    from storage import Recipient, ShutOut, UnitOfWork

KNOCKS_AGAIN = timedelta(days=30)
MEANT_FOR = timedelta(days=1)
"""So long it is worth saying, if that place cannot be written to at once."""


def is_waiting(uow: UnitOfWork, now: datetime) -> bool:
    return uow.channels.has_shut_out(knocked_before=now - KNOCKS_AGAIN)


def knock(desk: Desk, limit: int) -> Did:
    found = desk.uow.channels.list_shut_out(knocked_before=desk.now - KNOCKS_AGAIN, limit=limit)
    people = {one.person_id: one for one in found}
    known = desk.recipients(list(people))
    letters = [_letter(desk, people[person_id], reader) for person_id, reader in known.items()]
    desk.uow.outbox.add_many(letters, now=desk.now)
    for person_id in people:
        desk.uow.channels.knocked(person_id, now=desk.now)
    return Did(len(found), {"handed over": len(letters)})


def _letter(desk: Desk, one: ShutOut, reader: Recipient) -> NewLetter:
    """To the place, not to the person: only the mark with which the platform calls them is theirs."""
    moment = moment_for(reader.attention, Weight.MAIL, desk.now, desk.zone(reader))
    assert moment is not None, "mail finds a moment always"
    view = View((Span(t("inbox-knock-hello"), person=one.user), "\n", t("inbox-knock")))
    return NewLetter(
        f"{cause(one.person_id)}{desk.now.date().isoformat()}",
        one.to,
        body=desk.show(view, reader).to_data(),
        kind="knock",
        due_at=moment.at,
        expires_at=moment.at + MEANT_FOR,
    )


def cause(person_id: int) -> str:
    """How the cause of every such letter about somebody begins."""
    return f"inbox-knock:{person_id}:"
