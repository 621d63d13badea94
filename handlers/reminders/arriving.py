"""Reminders that are due are handed over and moved on, and what is pressed under them. The table is the truth."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from handlers.kit import zone_rules
from handlers.kit.answer import Ask, Change, Toast
from handlers.kit.attention import Weight
from handlers.kit.desk import Did, Note
from handlers.kit.view import Button, Tone, View, bold, paragraphs, t
from handlers.reminders import form, rights, rules, wishes, words
from handlers.reminders.wishes import Wish

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.desk import Desk
    from storage import Event, EventId, PersonId, Recipient, Reminder, ReminderId, UnitOfWork

KIND = "reminder"


def is_due(uow: UnitOfWork, now: datetime) -> bool:
    return uow.reminders.is_due(now)


def put_aside(uow: UnitOfWork, now: datetime, until: datetime) -> None:
    uow.reminders.put_aside(now, until)


def arrive(desk: Desk, limit: int) -> Did:
    """One batch: each goes to whoever wants it, and its row says when it comes again."""
    taken = desk.uow.reminders.take_due(desk.now, limit)
    events = _events_of(desk, taken)
    # An event that was moved since takes along what was to come before it.
    followed = [_followed(one, events) for one in taken]
    moved = [one for one in followed if one.next_at is not None and one.next_at > desk.now]
    due = [one for one in followed if one not in moved]
    wanted_by = _wanted_by(desk.uow, due)
    known = desk.recipients([person for people in wanted_by.values() for person in people])
    counts: Counter[str] = Counter()
    notes: list[Note] = []
    for reminder in due:
        if reminder.event_id in events and events[reminder.event_id].plan.over_at <= desk.now:
            counts["dropped: its event is over"] += 1
            moved.append(rules.settled(replace(reminder, comes_at=None, again_at=None), desk.now))
            continue
        later = rules.said(reminder, desk.now)
        if reminder.person_id is not None and not _can_be_told(known.get(reminder.person_id)):
            # Kept, not lost: who comes back finds it in the list.
            counts["paused: cannot be told"] += 1
            moved.append(rules.paused(reminder))
            continue
        moved.append(later)
        view = View(words.arrival(desk.uow, reminder, later), rows(later))
        notes += [_note(reminder, view, person) for person in wanted_by[reminder.id]]
    counts += desk.hand_over(notes, known)
    desk.uow.reminders.keep_many(moved)
    return Did(len(taken), counts)


def _events_of(desk: Desk, reminders: Sequence[Reminder]) -> dict[EventId | None, Event]:
    tied = [one.event_id for one in reminders if one.event_id is not None]
    found = desk.uow.events.list_by_ids(list(dict.fromkeys(tied))) if tied else []
    return {one.id: one for one in found}


def _followed(reminder: Reminder, events: Mapping[EventId | None, Event]) -> Reminder:
    event = events.get(reminder.event_id)
    if event is None or event.sequence == reminder.event_sequence:
        return reminder
    return rules.moved_with(reminder, event.starts_at, event.sequence)


def _wanted_by(uow: UnitOfWork, due: Sequence[Reminder]) -> Mapping[ReminderId, list[PersonId]]:
    people: defaultdict[ReminderId, list[PersonId]] = defaultdict(list)
    for reminder in due:
        if reminder.person_id is not None:
            people[reminder.id].append(reminder.person_id)
    for number, person in uow.reminders.list_followers([one.id for one in due if one.section_id is not None]):
        people[number].append(person)
    return people


def _can_be_told(recipient: Recipient | None) -> bool:
    """Whose doors are shut since lately finds it in /inbox."""
    return recipient is not None and not recipient.stopped and (recipient.to or recipient.door) is not None


def _note(reminder: Reminder, view: View, person: PersonId) -> Note:
    assert reminder.next_at is not None, "only what waits for an instant is due"
    return Note(
        person,
        f"reminders-due:{reminder.id}:{reminder.occurrence}",
        KIND,
        Weight.OWN if reminder.person_id is not None else Weight.MAIL,
        reminder.next_at,
        view,
        about=f"reminder:{reminder.id}",
    )


def rows(reminder: Reminder) -> tuple[tuple[Button, ...], ...]:
    """What can be done with one that has come."""
    number, occurrence = reminder.id, reminder.occurrence
    usual = (
        (
            Button(t("reminders-done"), "reminders.done", (number, occurrence), Tone.GOOD),
            Button(t("reminders-hour-later"), "reminders.later", (number, "hour")),
        ),
        (
            Button(t("reminders-tomorrow"), "reminders.later", (number, "day")),
            Button(t("reminders-next-week"), "reminders.later", (number, "week")),
            Button(t("reminders-pick"), "reminders.pick", (number,)),
        ),
    )
    if reminder.rule is None or reminder.section_id is not None or reminder.comes_at is None:
        return usual
    at = int(reminder.comes_at.timestamp())
    return (*usual, (Button(t("reminders-skip-next"), "reminders.skip", (number, at)),))


# --- what is pressed


def done(ctx: Context, number: int, occurrence: int) -> Answer:
    """It is done. An earlier message of a repeat does not acknowledge what has come since."""
    reminder = rights.seen(ctx, number, "reminder-done")
    if reminder.section_id is None and reminder.occurrence == occurrence:
        reminder = rules.acknowledged(reminder, ctx.now)
        ctx.uow.reminders.keep(reminder)
    comes = t("reminders-comes-again", at=reminder.comes_at) if reminder.rule and reminder.comes_at else None
    return Change(View(paragraphs(bold(reminder.text), t("reminders-well-done"), comes)))


def later(ctx: Context, number: int, how: str) -> Answer:
    """In an hour, tomorrow or next week at the hour it was set for."""
    reminder = rights.seen(ctx, number, "reminder-put-off")
    if how not in {"hour", "day", "week"}:
        return Toast(t("kit-old-button"))
    if how == "hour":
        return Change(form.put_off(ctx, reminder, wishes.in_(form.situation(ctx), hours=1)))
    at = rules.tomorrow(reminder, ctx.zone, ctx.now, days=1 if how == "day" else 7)
    return Change(form.put_off(ctx, reminder, Wish(rules.local_of(at, ctx.zone), ctx.zone.key, at)))


def pick(ctx: Context, number: int) -> Answer:
    """Asks for another time."""
    reminder = rights.seen(ctx, number, "reminder-put-off")
    return Ask(form.PICK.name, about={"id": reminder.id}, intro=bold(reminder.text))


def skip(ctx: Context, number: int, at: int) -> Answer:
    """A repeat leaves out the occurrence that the button named; pressed twice it leaves out no other."""
    reminder = rights.own(ctx, number, "reminder-skip")
    if reminder.comes_at is None or reminder.rule is None or int(reminder.comes_at.timestamp()) != at:
        return Toast(t("reminders-skipped-before"))
    left_out = reminder.comes_at
    reminder = rules.without_next(reminder)
    ctx.uow.reminders.keep(reminder)
    back = (Button(t("kit-undo"), "reminders.unskip", (number, at)),)
    then = t("reminders-comes-again", at=reminder.comes_at) if reminder.comes_at else None
    return Change(View(paragraphs(bold(reminder.text), t("reminders-skipped", at=left_out), then), (back,)))


def unskip(ctx: Context, number: int, at: int) -> Answer:
    """The occurrence comes after all, if it is still ahead."""
    reminder = rights.own(ctx, number, "reminder-skip")
    wanted = datetime.fromtimestamp(at, UTC)
    zone = rules.zone_of(reminder.zone)
    local = rules.local_of(wanted, zone)
    before = replace(reminder, local_time=local, comes_at=wanted)
    if wanted <= ctx.now or rules.without_next(before) != reminder:
        return Toast(t("reminders-too-late"))
    ctx.uow.reminders.keep(before)
    return Change(View(words.card(ctx, before, t("reminders-changed")), rows(before)))


# --- keeping the table honest


def has_old_rules(uow: UnitOfWork, _now: datetime) -> bool:
    return uow.reminders.has_old_rules(zone_rules.version())


def recount(desk: Desk, limit: int) -> Did:
    """Another edition of the zone database: instants are worked out anew from the wall clocks that were wished."""
    known = zone_rules.version()
    stale = desk.uow.reminders.take_old_rules(known, limit)
    desk.uow.reminders.keep_many([rules.recounted(one, known) for one in stale])
    return Did(len(stale), {"recounted": len(stale)})


def has_moved_events(uow: UnitOfWork, _now: datetime) -> bool:
    return uow.reminders.has_moved_events()


def follow_events(desk: Desk, limit: int) -> Did:
    """An event was moved: what is tied to it moves along. One that would have come by now comes at once."""
    taken = desk.uow.reminders.take_of_moved_events(limit)
    events = _events_of(desk, taken)
    desk.uow.reminders.keep_many([_followed(one, events) for one in taken])
    return Did(len(taken), {"moved with an event": len(taken)})


def has_ended(uow: UnitOfWork, now: datetime) -> bool:
    return uow.reminders.has_ended(before=now - rules.KEPT_FOR)


def prune(desk: Desk, limit: int) -> Did:
    taken = desk.uow.reminders.prune(before=desk.now - rules.KEPT_FOR, limit=limit)
    return Did(taken, {"forgotten": taken})
