"""Reminders in words: when, how far away, how often, whose. Changes nothing."""

from __future__ import annotations

from datetime import datetime
from itertools import islice
from typing import TYPE_CHECKING

from handlers.kit.attention import Weight, moment_for
from handlers.kit.view import bold, lines, paragraphs, t
from handlers.reminders import rules
from storage import EventId

if TYPE_CHECKING:
    from collections.abc import Sequence
    from zoneinfo import ZoneInfo

    from handlers.kit.context import Context
    from handlers.kit.view import Arg, Text, Words
    from handlers.reminders.wishes import Wish
    from storage import Reminder, UnitOfWork

SHOWN_NEXT = 2
"""Occurrences after the first that a confirmation names, so that a misread rule is seen."""
LONGEST_LABEL = 28

_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_WORKING = "MO,TU,WE,TH,FR"
_NTH = {1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", -1: "last"}  # how the message files choose


def shortened(text: str, most: int = LONGEST_LABEL) -> str:
    """A text for a button."""
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


def distance(at: datetime, now: datetime, zone: ZoneInfo) -> Text:
    """How far away an instant is: minutes and hours while they tell more than days."""
    minutes = max(round((at - now).total_seconds() / 60), 0)
    if minutes < 120 and minutes != 60:
        return t("reminders-in-minutes", count=minutes)
    if minutes < 12 * 60:
        return t("reminders-in-hours", count=round(minutes / 60))
    return t("reminders-in-days", days=(rules.local_of(at, zone).date() - rules.local_of(now, zone).date()).days)


def wish(ctx: Context, wanted: Wish) -> Words:
    """A wish as the confirmation repeats it: weekday, date, time, zone, distance, and how it goes on."""
    return lines(
        t("reminders-when", at=wanted.at, distance=distance(wanted.at, ctx.now, ctx.zone)),
        _kept_clock(wanted.local, wanted.zone, wanted.rule, ctx.zone),
        repeats(wanted.rule, wanted.local, wanted.zone) if wanted.rule else None,
        t("reminders-usual-hour", at=wanted.at) if wanted.usual_hour else None,
        event_line(ctx.uow, EventId(wanted.event[0])) if wanted.event else None,
    )


def event_line(uow: UnitOfWork, event_id: EventId | None) -> Text | None:
    """Which event it is tied to, and that the event is called off."""
    event = uow.events.find(event_id) if event_id is not None else None
    if event is None:
        return None
    if event.is_cancelled:
        return t("reminders-event-cancelled", event=event.title)
    return t("reminders-of-event", event=event.title, at=event.starts_at)


def short_wish(wanted: Wish) -> Text:
    """A wish on a button."""
    if wanted.rule is not None:
        return t("reminders-short-rule", rule=rule_words(wanted.rule, wanted.local), at=wanted.at)
    return t("reminders-short", at=wanted.at)


def _kept_clock(local: datetime, zone: str, rule: str | None, here: ZoneInfo) -> Text | None:
    """Repeats that keep the clock of another place say so."""
    if rule is None or zone == here.key:
        return None
    at = rules.instant_of(local, rules.zone_of(zone))
    there = local.strftime("%H:%M")
    return t("reminders-kept-clock", zone=zone, clock=there) if rules.local_of(at, here) != local else None


def repeats(rule: str, local: datetime, zone: str) -> Words:
    """The rule in words, and when it comes after this."""
    key = "reminders-short" if rule.startswith("FREQ=HOURLY") else "reminders-day"
    then: list[Arg] = [
        t(key, at=rules.instant_of(one, rules.zone_of(zone)))
        for one in islice(rules.occurrences(rule, local, behind=local), SHOWN_NEXT)
    ]
    if not then:
        return t("reminders-repeats-no-more", rule=rule_words(rule, local))
    return t("reminders-repeats", rule=rule_words(rule, local), then=then)  # type: ignore[arg-type]


def rule_words(rule: str, local: datetime) -> Text:
    """How often and until when: "every 2 weeks: Tuesday, until Fri 3 May"."""
    parts = rules.parts_of(rule)
    if "UNTIL" not in parts:
        return _often(parts, local)
    last = datetime.strptime(parts.pop("UNTIL"), rules.UNTIL).date()  # noqa: DTZ007 - a wall clock
    return t("reminders-rule-until", rule=_often(parts, local), day=last)


def _often(parts: dict[str, str], local: datetime) -> Text:
    count, frequency = int(parts.get("INTERVAL", "1")), parts["FREQ"]
    if frequency == "HOURLY":
        return t("reminders-rule-hourly") if count == 1 else t("reminders-rule-hours", count=count)
    if frequency == "DAILY":
        return t("reminders-rule-daily") if count == 1 else t("reminders-rule-days", count=count)
    if frequency == "YEARLY":
        return t("reminders-rule-yearly") if count == 1 else t("reminders-rule-years", count=count)
    if frequency == "WEEKLY":
        if parts.get("BYDAY") == _WORKING and count == 1:
            return t("reminders-rule-working-days")
        named = parts["BYDAY"].split(",") if "BYDAY" in parts else [_DAYS[local.weekday()]]
        days: list[Text] = [t("reminders-weekday", day=_DAYS.index(day)) for day in named]
        if count == 1:
            return t("reminders-rule-weekly", days=days)
        return t("reminders-rule-weeks", days=days, count=count)
    which = _days_of_month(parts, local)
    if count == 1:
        return t("reminders-rule-monthly", days=which)
    return t("reminders-rule-months", days=which, count=count)


def _days_of_month(parts: dict[str, str], local: datetime) -> Sequence[Text]:
    if "BYSETPOS" in parts and "BYMONTHDAY" in parts:
        return [t("reminders-day-or-last", day=int(parts["BYMONTHDAY"].split(",")[-1]))]
    if "BYSETPOS" in parts:
        return [t("reminders-nth-working-day", nth=_NTH[int(parts["BYSETPOS"])])]
    if "BYDAY" in parts:
        return [
            t("reminders-nth-weekday", nth=_NTH[int(day[:-2])], day=_DAYS.index(day[-2:]))
            for day in parts["BYDAY"].split(",")
        ]
    days = [int(day) for day in parts.get("BYMONTHDAY", str(local.day)).split(",")]
    return [t("reminders-last-day") if day == -1 else t("reminders-day-of-month", day=day) for day in days]


# --- a reminder that is there


def card(ctx: Context, reminder: Reminder, *note: Words | None) -> Words:
    """All about one."""
    at = reminder.next_at
    later = reminder.again_at is not None and reminder.again_at == at
    return paragraphs(
        *note,
        lines(
            bold(reminder.text),
            _state_line(reminder),
            t("reminders-when", at=at, distance=distance(at, ctx.now, ctx.zone)) if at is not None else None,
            t("reminders-put-off") if later else None,
            _kept_clock(reminder.local_time, reminder.zone, reminder.rule, ctx.zone),
            repeats(reminder.rule, reminder.local_time, reminder.zone) if reminder.rule and reminder.comes_at else None,
            t("reminders-is-important") if reminder.important else None,
            section_line(ctx.uow, reminder),
            event_line(ctx.uow, reminder.event_id),
        ),
    )


def _state_line(reminder: Reminder) -> Text | None:
    known = {
        "paused": t("reminders-is-paused"),
        "cancelled": t("reminders-is-cancelled"),
        "done": t("reminders-is-done"),
        "said": t("reminders-is-over"),
    }
    return known.get(reminder.state)


def section_line(uow: UnitOfWork, reminder: Reminder) -> Text | None:
    if reminder.section_id is None:
        return None
    return t("reminders-of-section", section=uow.networks.get_section(reminder.section_id).name)


def waits_for_quiet(ctx: Context, reminder: Reminder) -> Text | None:
    """A section's reminder heeds the reader's quiet hours and absence; said where it would otherwise be a surprise."""
    if reminder.section_id is None or reminder.next_at is None:
        return None
    moment = moment_for(ctx.uow.attention.of(ctx.person.id), Weight.MAIL, reminder.next_at, ctx.zone)
    if moment is None or moment.at <= reminder.next_at:
        return None
    return t("reminders-waits-for-quiet", at=moment.at)


def arrival(uow: UnitOfWork, reminder: Reminder, moved: Reminder) -> Words:
    """What is said when it comes. `moved`: the reminder as it stands afterwards, which knows when it comes again."""
    put_off = reminder.comes_at is None and reminder.rule is None
    return lines(
        t("reminders-arrival"),
        bold(reminder.text),
        t("reminders-first-set", at=_wanted_at(reminder)) if put_off else None,
        section_line(uow, reminder),
        event_line(uow, reminder.event_id),
        t("reminders-comes-again", at=moved.comes_at) if moved.rule and moved.comes_at else None,
        t("reminders-until-done") if reminder.important else None,
    )


def _wanted_at(reminder: Reminder) -> datetime:
    return rules.instant_of(reminder.local_time, rules.zone_of(reminder.zone))
