"""Introductions that wait: somebody is reminded, told or asked, and what nobody answers ends, kindly, for both.

The table is the truth; a row is moved on in the transaction in which its letters are handed over.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from handlers.introductions import cards, rules, sides, talking
from handlers.introductions.proposing import about
from handlers.kit.attention import Weight
from handlers.kit.desk import Did, Note
from handlers.kit.view import Button, View, t

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from handlers.kit.desk import Desk
    from handlers.kit.view import Text
    from storage import Introduction, PersonId, Relayed, UnitOfWork

KIND = "introduction"
LOOK = 60.0
"""Seconds between looks."""
OLD = 6 * 3600.0
_MESSAGES_KEPT = timedelta(days=30)


def is_due(uow: UnitOfWork, now: datetime) -> bool:
    return uow.introductions.has_due(now)


def put_aside(uow: UnitOfWork, now: datetime, until: datetime) -> None:
    uow.introductions.put_aside(now, until)


def work(desk: Desk, limit: int) -> Did:
    """One batch of introductions, each a step further."""
    due = desk.uow.introductions.claim_due(desk.now, limit)
    counts: Counter[str] = Counter()
    for one in due:
        counts[_STEPS[one.state](desk, one)] += 1
    return Did(len(due), counts)


def _note(desk: Desk, one: Introduction, person: PersonId, what: str, view: View, *, letters_of: bool = True) -> Note:
    return Note(
        person,
        f"introductions-{what}:{one.id}",
        KIND,
        Weight.MAIL,
        desk.now,
        view,
        about=about(one) if letters_of else None,
        network_id=one.network_id,
    )


def _both(one: Introduction) -> Sequence[PersonId]:
    return [person for person in (one.from_person, one.to_person) if person is not None]


# --- a step for each state


def _proposed(desk: Desk, one: Introduction) -> str:
    """Reminded once after a week, over after two."""
    end = one.proposed_at + rules.EXPIRES_AFTER
    if desk.now >= end:
        return _expire(desk, one)
    desk.uow.introductions.note(one.id, nudged_at=desk.now, due_at=end)
    held = desk.uow.reports.is_held("introduction", one.id)
    if one.later_at is not None or held:
        return "waits"
    now = sides.answers(desk.uow, one.network_id, one.to_kind, one.to_item)
    asked = [person for person in desk.uow.introductions.list_asked(one.id) if person in now]
    notes = [_note(desk, one, person, "nudge", cards.proposal(desk.uow, one, person, nudge=True)) for person in asked]
    desk.hand_over(notes)
    return "nudged"


def _expire(desk: Desk, one: Introduction) -> str:
    """Both hear that it ended by itself; what still waits to be sent about it stays here."""
    after = desk.uow.introductions.step(one.id, "expired", was=("proposed",), now=desk.now, due_at=None)
    if after is None:
        return "over"
    desk.uow.outbox.withdraw_about(about(one))
    notes = []
    if one.later_at is None:
        gone = View(t("introductions-expired-asked", name=sides.name_of(desk.uow, one.from_person, one.network_id)))
        asked = desk.uow.introductions.list_asked(one.id)
        notes = [_note(desk, one, person, "expired", gone, letters_of=False) for person in asked]
    notes += _told_expired(desk, one)
    desk.hand_over(notes)
    return "expired"


def _told_expired(desk: Desk, one: Introduction) -> list[Note]:
    if one.from_person is None:
        return []
    name = _asked_name(desk, one)
    view = View(t("introductions-expired-mine", name=name), (_match_row(),))
    return [_note(desk, one, one.from_person, "expired", view, letters_of=False)]


def _asked_name(desk: Desk, one: Introduction) -> str | Text:
    """Whom the proposal was for, as its proposer knew them."""
    other = sides.find(desk.uow, one.network_id, one.to_kind, one.to_item)
    return other.title if other is not None and other.title else sides.name_of(desk.uow, one.to_person, one.network_id)


def _expired(desk: Desk, one: Introduction) -> str:
    """The other side was erased: to the proposer it is a proposal that nobody answered."""
    desk.uow.introductions.note(one.id, due_at=None)
    desk.uow.outbox.withdraw_about(about(one))
    desk.hand_over(_told_expired(desk, one))
    return "told"


def _declined(desk: Desk, one: Introduction) -> str:
    desk.uow.introductions.note(one.id, due_at=None)
    if one.from_person is None:
        return "over"
    view = View(t("introductions-declined-told", name=_asked_name(desk, one)), (_match_row(),))
    desk.hand_over([_note(desk, one, one.from_person, "declined", view, letters_of=False)])
    return "told"


def _agreed(desk: Desk, one: Introduction) -> str:
    """Whoever has not said how to go on is asked once; after a month it is over."""
    if one.nudged_at is not None or one.agreed_at is None:
        return _close(desk, one)
    after = desk.uow.introductions.note(
        one.id, nudged_at=desk.now, due_at=rules.next_look(replace(one, nudged_at=desk.now))
    )
    notes = []
    for person, wish in ((one.from_person, one.from_wish), (one.to_person, one.to_wish)):
        if person is not None and wish is None:
            side = rules.side_of(one, person)
            words = cards.choose_words(after, side, cards.partner(desk.uow, one, person))
            notes.append(_note(desk, one, person, "choose", View(words, cards.choose_rows(after, side))))
    desk.hand_over(notes)
    return "nudged"


def _running(desk: Desk, one: Introduction) -> str:
    """After a month both are asked how it went; two weeks later it is over, whatever they said."""
    if one.nudged_at is not None or one.running_at is None:
        return _close(desk, one)
    desk.uow.introductions.note(one.id, nudged_at=desk.now, due_at=rules.next_look(replace(one, nudged_at=desk.now)))
    notes = []
    for person in _both(one):
        name = cards.partner(desk.uow, one, person)
        view = View(t("introductions-went-ask", name=name), (cards.report_row(one),))
        notes.append(_note(desk, one, person, "went", view))
    desk.hand_over(notes)
    return "asked"


def _close(desk: Desk, one: Introduction) -> str:
    """It ends by itself: an agreement that nobody took up, or a talk after its time."""
    desk.uow.introductions.step(one.id, "closed", was=("agreed", "running", "reported"), now=desk.now, due_at=None)
    desk.uow.relays.clear(one.id)
    key = "introductions-closed-unused" if one.running_at is None else "introductions-closed"
    notes = [
        _note(desk, one, person, "closed", View(t(key, name=cards.partner(desk.uow, one, person))))
        for person in _both(one)
    ]
    desk.hand_over(notes)
    return "closed"


def _closed(desk: Desk, one: Introduction) -> str:
    """One side was erased: the other hears that it is over."""
    desk.uow.introductions.note(one.id, due_at=None)
    desk.uow.relays.clear(one.id)
    desk.uow.outbox.withdraw_about(about(one))
    notes = [_note(desk, one, person, "closed", View(t("introductions-closed-left"))) for person in _both(one)]
    desk.hand_over(notes)
    return "told"


def _nothing(desk: Desk, one: Introduction) -> str:
    desk.uow.introductions.note(one.id, due_at=None)
    return "over"


def _match_row() -> tuple[Button, ...]:
    return (Button(t("introductions-to-match"), "kit.command", ("match",)),)


_STEPS = {
    "proposed": _proposed,
    "agreed": _agreed,
    "running": _running,
    "reported": _close,
    "closed": _closed,
    "declined": _declined,
    "withdrawn": _nothing,
    "expired": _expired,
}


# --- what was passed on and could not be brought


def has_waiting(uow: UnitOfWork, _now: datetime) -> bool:
    return uow.relays.has_waiting()


def tell_waiting(desk: Desk, limit: int) -> Did:
    """Whoever read "passed on" reads now that it waits, once a talk; why is not theirs to know."""
    found = desk.uow.relays.list_waiting(limit)
    newest = {(one.introduction_id, one.person_id): one for one in found}
    notes = [note for one in newest.values() if (note := _waits(desk, one)) is not None]
    desk.uow.relays.mark_waiting([one.id for one in found], now=desk.now)
    return Did(len(found), desk.hand_over(notes))


def _waits(desk: Desk, relayed: Relayed) -> Note | None:
    one = desk.uow.introductions.find(relayed.introduction_id)
    other = rules.other_of(one, relayed.person_id) if one is not None else None
    if one is None or other is None:
        return None
    name = sides.name_of(desk.uow, other, one.network_id)
    view = View(t("introductions-waits", name=name), ((talking.take_button(relayed),),))
    cause = f"introductions-waits:{relayed.id}"
    return Note(relayed.person_id, cause, KIND, Weight.MAIL, desk.now, view, network_id=one.network_id)


# --- old ones go


def has_old(uow: UnitOfWork, now: datetime) -> bool:
    return uow.introductions.has_old(before=now - rules.KEPT) or uow.relays.has_old(before=now - _MESSAGES_KEPT)


def prune(desk: Desk, _limit: int) -> Did:
    gone = desk.uow.introductions.prune(before=desk.now - rules.KEPT)
    messages = desk.uow.relays.prune(before=desk.now - _MESSAGES_KEPT)
    return Did(0, {name: count for name, count in (("forgotten", gone), ("messages", messages)) if count})


assert talking.FILES_KEPT == _MESSAGES_KEPT, "a message and its file are kept equally long"
