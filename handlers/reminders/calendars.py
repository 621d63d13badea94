"""The calendar link: a person's reminders in their own calendar. Whoever holds the link may read; it can be renewed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit import icalendar
from handlers.kit.answer import Change
from handlers.kit.feature import Page
from handlers.kit.icalendar import Entry
from handlers.kit.view import Button, Span, Tone, View, paragraphs, t
from handlers.reminders import rules
from storage import ReminderState

if TYPE_CHECKING:
    from datetime import datetime

    from handlers.kit.answer import Answer
    from handlers.kit.context import Context, House
    from handlers.kit.feature import Visit
    from storage import Reminder, UnitOfWork

PATH = "/calendar/{secret}.ics"
_NAME = "Kith"


def show(ctx: Context) -> Answer:
    """What the link is; it is made by a press, as it opens a door."""
    made_at = ctx.uow.reminders.find_calendar(ctx.person.id)
    if made_at is None:
        row = (Button(t("reminders-calendar-make"), "reminders.calendar-make", (), Tone.MAIN),)
        return Change(View(t("reminders-calendar-what"), (row, _back())))
    rows = (
        (Button(t("reminders-calendar-renew"), "reminders.calendar-make"),),
        (Button(t("reminders-calendar-end"), "reminders.calendar-end", (), Tone.BAD),),
        _back(),
    )
    return Change(View(t("reminders-calendar-there", at=made_at), rows))


def make(ctx: Context) -> Answer:
    """A new link; an earlier one leads nowhere from now on. Only its keyed hash is kept, so it is shown once."""
    secret = ctx.house.token()
    ctx.uow.reminders.set_calendar(ctx.person.id, ctx.house.sign(secret), now=ctx.now)
    link = ctx.house.page(PATH.replace("{secret}", secret))
    return Change(View(paragraphs(t("reminders-calendar-made"), Span(link, code=True)), (_back(),)))


def end(ctx: Context) -> Answer:
    ctx.uow.reminders.set_calendar(ctx.person.id, None, now=ctx.now)
    return Change(View(t("reminders-calendar-ended"), (_back(),)))


def _back() -> tuple[Button, ...]:
    return (Button(t("reminders-to-list"), "reminders.page", (0,)),)


def feed(uow: UnitOfWork, now: datetime, house: House, visit: Visit) -> Page | None:
    """The file behind the link."""
    person = uow.reminders.find_calendar_owner(house.sign(visit.path["secret"]))
    if person is None:
        return None
    waiting = [one for one in uow.reminders.list_open(person) if one.state is ReminderState.WAITING]
    entries = [_entry(one) for one in waiting]
    return Page(icalendar.MIME, icalendar.calendar(entries, name=_NAME, now=now), "kith.ics")


def _entry(reminder: Reminder) -> Entry:
    assert reminder.next_at is not None
    if reminder.comes_at is None or reminder.rule is None:
        # Once, or put off: a point in time, whatever the clocks do.
        return Entry(_uid(reminder), reminder.text, reminder.next_at, reminder.made_at, alarm=True)
    zone = rules.zone_of(reminder.zone)
    starts_at, rule = reminder.local_time.replace(tzinfo=zone), rules.with_utc_end(reminder.rule, zone)
    return Entry(_uid(reminder), reminder.text, starts_at, reminder.made_at, rule=rule, alarm=True)


def _uid(reminder: Reminder) -> str:
    return f"reminder-{reminder.id}@kith"
