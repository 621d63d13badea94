"""What falls due about events: reminders, news of a move or an end, the question how it went, seats of the erased.

One row for each thing to be said; it fans out in batches and reads the world again each time. Whoever answered gets
these as mail: they pressed the button under a card that promised them, and a digest of the same day must not use up the
budget that the last reminder before a deadline needs.
"""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from handlers.events import pages, rules, saving, words
from handlers.kit.attention import Weight, moment_for
from handlers.kit.desk import Note
from handlers.kit.notices import fan_out, next_place, take_each
from handlers.kit.view import Button, Tone, View, bold, lines, paragraphs, t

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from zoneinfo import ZoneInfo

    from handlers.kit.desk import Desk, Did
    from handlers.kit.view import Words
    from storage import Event, EventNotice, EventPlan, NetworkId, Recipient, Rsvp, UnitOfWork

_COMING = ("yes", "waiting", "maybe")
_OUTCOME_LIFE = timedelta(days=7)


def is_due(uow: UnitOfWork, now: datetime) -> bool:
    return uow.events.has_due_notice(now)


def put_aside(uow: UnitOfWork, now: datetime, until: datetime) -> None:
    uow.events.put_aside_notice(now, until)


def work(desk: Desk, limit: int) -> Did:
    """Take due notices until so many people were looked at."""
    return take_each(limit, lambda: desk.uow.events.take_due_notice(desk.now), partial(_take, desk))


def _take(desk: Desk, notice: EventNotice, limit: int, counts: Counter[str]) -> int:
    """One page of one notice; how many people it looked at."""
    event = desk.uow.events.get(notice.event_id)
    if notice.what == rules.FREED:
        counts.update(_free(desk, event))
    elif notice.what == rules.OUTCOME:
        counts.update(_ask_outcome(desk, event, notice))
    elif notice.what in rules.REMINDERS and (event.is_cancelled or event.plan.comes_at <= desk.now):
        desk.uow.events.move_notice(notice.id, None)
        counts["skipped: cancelled" if event.is_cancelled else "skipped: too late"] += 1
    else:
        return _fan_out(desk, event, notice, limit, counts)
    return 1


def _fan_out(desk: Desk, event: Event, notice: EventNotice, limit: int, counts: Counter[str]) -> int:
    page = desk.uow.events.page_answers(event.id, answers=_COMING, after=notice.position, limit=limit)
    said = {person: (answer, since) for person, answer, since in page}

    beside = desk.uow.federations.list_call_partners(event.id) if event.is_call else []

    def tell(recipient: Recipient) -> Note | None:
        if beside and not _still_sees(desk, event, [one.network_id for one in beside if one.state == "in"], recipient):
            return None
        if notice.what in rules.REMINDERS:
            return _reminder(desk, event, notice, recipient, *said[recipient.person_id])
        if notice.what == rules.INVITED:
            return _invited(desk, event, recipient, said[recipient.person_id][0])
        return _news(desk, event, notice, recipient)

    people = list(said)
    fan_out(desk, people, tell, counts)
    desk.uow.events.move_notice(notice.id, next_place(people, limit))
    return len(people)


def _still_sees(desk: Desk, event: Event, partners: Sequence[NetworkId], recipient: Recipient) -> bool:
    """Whether somebody who answered belongs to a network that holds the call now: unions of networks end at once."""
    united = desk.uow.federations.partners_of(event.network_id)
    holding = [event.network_id, *(one for one in partners if one in united)]
    return any(desk.uow.people.membership(recipient.person_id, one) is not None for one in holding)


# --- reminders


def _reminder(
    desk: Desk, event: Event, notice: EventNotice, recipient: Recipient, answer: str, since: datetime
) -> Note | None:
    """None: they answered after it would have come, or the next one is due already."""
    zone, plan = desk.zone(recipient, event.network_id), event.plan
    due_at = rules.moment_before(plan, notice.what, zone)
    if since > due_at or rules.is_overtaken(plan, notice.what, zone, desk.now):
        return None
    # Quiet hours may put it off to another day; the distance is that of the day on which it is read.
    moment = moment_for(recipient.attention, Weight.MAIL, max(due_at, desk.now), zone)
    at = moment.at if moment is not None else due_at
    days = (plan.comes_at.astimezone(zone).date() - at.astimezone(zone).date()).days
    view = View(words.reminder(event, max(days, 0), zone, answer), _rows(event))
    return Note(
        recipient.person_id,
        f"event-before:{event.id}:{recipient.person_id}:{notice.what}:{event.sequence}",
        "event",
        Weight.MAIL,
        due_at,
        view=view,
        about=event.about,
        expires_at=plan.comes_at,
        network_id=event.network_id,
    )


def _rows(event: Event) -> tuple[tuple[Button, ...], ...]:
    cannot = t("events-not-interested") if event.is_call else t("events-cannot")
    row = (
        Button(t("events-open"), "events.look", (event.id,)),
        Button(cannot, "events.answer", (event.id, "no")),
    )
    return (row,)


# --- news


def _invited(desk: Desk, event: Event, recipient: Recipient, answer: str) -> Note | None:
    """A new meeting of a team. None: who planned it, and who answered before, know."""
    if recipient.person_id == event.organiser_id or answer or event.is_cancelled:
        return None
    zone = desk.zone(recipient, event.network_id)
    said = paragraphs(t("events-news-team"), words.in_short(event, zone), event.plan.text)
    return Note(
        recipient.person_id,
        f"event-invited:{event.id}",
        "event",
        Weight.MAIL,
        desk.now,
        view=View(said, (pages.said_row(event), (Button(t("events-open"), "events.look", (event.id,)),))),
        about=event.about,
        expires_at=event.plan.comes_at,
        network_id=event.network_id,
    )


def _news(desk: Desk, event: Event, notice: EventNotice, recipient: Recipient) -> Note | None:
    """It was moved or cancelled. None: whoever cancelled it need not be told."""
    zone, plan = desk.zone(recipient, event.network_id), event.plan
    cancelled = notice.what == rules.CANCELLED
    if cancelled != event.is_cancelled:
        return None
    view = _cancelled_view(event, zone) if cancelled else _moved_view(event, notice, zone)
    return Note(
        recipient.person_id,
        f"event-{notice.what}:{event.id}:{event.sequence}",
        "event",
        _weight_of_news(desk, plan, recipient, zone),
        desk.now,
        view=view,
        about=event.about,
        expires_at=plan.over_at,
        network_id=event.network_id,
    )


def _weight_of_news(desk: Desk, plan: EventPlan, recipient: Recipient, zone: ZoneInfo) -> Weight:
    """What the morning would bring too late does not wait for it."""
    moment = moment_for(recipient.attention, Weight.MAIL, desk.now, zone)
    in_time = moment is not None and moment.at < plan.comes_at - rules.NEWS_BEFORE
    return Weight.MAIL if in_time else Weight.URGENT


def _cancelled_view(event: Event, zone: ZoneInfo) -> View:
    reason = t("events-reason", reason=event.reason) if event.reason else None
    said = lines(t("events-news-cancelled", title=event.title), reason)
    row = (Button(t("events-calendar-file"), "events.calendar", (event.id,)),)
    return View(paragraphs(said, words.when(event.plan, zone)), (row,))


def _moved_view(event: Event, notice: EventNotice, zone: ZoneInfo) -> View:
    """The new time and place, and what they were before."""
    before = saving.known_plan(event.plan, notice.about)
    rows: list[Words | None] = []
    if rules.times_differ(before, event.plan):
        rows += [bold(t("events-news-now")), words.when(event.plan, zone)]
        rows += [bold(t("events-news-before")), words.when(before, zone)]
    if (before.place, before.link) != (event.plan.place, event.plan.link):
        rows += [bold(t("events-news-place")), words.where(event.plan) or t("events-no-place")]
    keys = (
        (
            Button(t("events-open"), "events.look", (event.id,)),
            Button(t("events-calendar-file"), "events.calendar", (event.id,)),
        ),
        (Button(t("events-cannot"), "events.answer", (event.id, "no")),),
    )
    return View(paragraphs(t("events-news-moved", title=event.title), lines(*rows)), keys)


# --- afterwards


def _ask_outcome(desk: Desk, event: Event, notice: EventNotice) -> Counter[str]:
    """The organiser is asked once; not when it was cancelled, or is logged already."""
    desk.uow.events.move_notice(notice.id, None)
    if event.is_cancelled or event.organiser_id is None or desk.uow.events.list_activities(event.id):
        return Counter({"skipped: needless": 1})
    rows = (
        (Button(t("events-log"), "events.log", (event.id,), Tone.MAIN),),
        (
            Button(t("events-failed"), "events.failed", (event.id,)),
            Button(t("events-not-now"), "events.later", (event.id,)),
        ),
    )
    said = desk.uow.events.count_answers([event.id])[event.id]["yes"]
    asked = paragraphs(t("events-how", title=event.title), t("events-how-yes", count=said) if said else None)
    note = Note(
        event.organiser_id,
        f"event-outcome:{event.id}:0",
        "event",
        Weight.UNASKED,
        notice.due_at,
        view=View(asked, rows),
        about=event.about,
        life=_OUTCOME_LIFE,
        network_id=event.network_id,
    )
    return desk.hand_over([note])


# --- seats


def _free(desk: Desk, event: Event) -> Counter[str]:
    """A seat may be free: who waits first gets it. Who was erased holds none; their words stay while it is ahead."""
    desk.uow.events.drop_notices(event.id, [rules.FREED])
    if event.plan.over_at <= desk.now:
        if event.organiser_id is None:
            desk.uow.events.scrub(event.id)
        return Counter({"scrubbed": 1})
    if event.organiser_id is None:
        desk.uow.events.plan_notice(event.id, rules.FREED, due_at=event.plan.over_at, now=desk.now)
    desk.uow.events.drop_nobodys(event.id)
    seated = [] if event.is_cancelled else desk.uow.events.seat_waiting(event.id, event.plan.capacity)
    people = {one.person_id: one for one in seated if one.person_id is not None}
    known = desk.recipients(list(people))
    notes = [_seat(desk, event, people[person], recipient) for person, recipient in known.items()]
    return desk.hand_over(notes, known)


def _seat(desk: Desk, event: Event, seated: Rsvp, recipient: Recipient) -> Note:
    said = paragraphs(t("events-seat", title=event.title), words.short_when(event.plan))
    return Note(
        recipient.person_id,
        f"event-seat:{event.id}:{recipient.person_id}:{seated.turn}",
        "event",
        _weight_of_news(desk, event.plan, recipient, desk.zone(recipient, event.network_id)),
        desk.now,
        view=View(said, _rows(event)),
        about=event.about,
        expires_at=event.plan.over_at,
        network_id=event.network_id,
    )
