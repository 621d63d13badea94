"""/reminders: what is still to come, by day; one of them with all that can be done; everything paused at once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from handlers.kit import screens
from handlers.kit.answer import Change, Say, Toast
from handlers.kit.errors import UserError
from handlers.kit.view import Button, Tone, View, bold, italic, lines, paragraphs, t
from handlers.reminders import rights, rules, words
from storage import ReminderState

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.view import Words
    from storage import Reminder

A_PAGE = 5


def reminders(ctx: Context, _rest: str) -> Answer:
    return Say(page(ctx, 0))


def turn(ctx: Context, number: int) -> Answer:
    return Change(page(ctx, number))


def page(ctx: Context, number: int, *note: Words) -> View:
    """Five of them under their days, a button for each."""
    total = ctx.uow.reminders.count_open(ctx.person.id)
    pages = max(1, -(-total // A_PAGE))
    number = min(max(number, 0), pages - 1)
    shown = ctx.uow.reminders.list_open(ctx.person.id, offset=number * A_PAGE, limit=A_PAGE)
    if not shown:
        return View(paragraphs(*note, t("reminders-none")), (_first_row(ctx, shown), *_more_rows(ctx)))
    counted = t("kit-page", page=number + 1, pages=pages) if pages > 1 else None
    title = lines(bold(t("reminders-list-title")), counted)
    rows = [(Button(_label(one), "reminders.open", (one.id,)),) for one in shown]
    turns = [Button(t("kit-previous"), "reminders.page", (number - 1,))] if number else []
    turns += [Button(t("kit-next"), "reminders.page", (number + 1,))] if number + 1 < pages else []
    all_rows = (*rows, tuple(turns), _first_row(ctx, shown), *_more_rows(ctx))
    return View(paragraphs(*note, title, *_by_day(ctx, shown)), all_rows, anew=("reminders.page", number))


def _by_day(ctx: Context, shown: Sequence[Reminder], *, in_section: bool = False) -> Iterable[Words]:
    days: dict[object, list[Words]] = {}
    for one in shown:
        assert one.next_at is not None, "an open one has an instant"
        if one.state is ReminderState.PAUSED:
            days.setdefault(None, [bold(t("reminders-paused-title"))]).append(_line(ctx, one, in_section=in_section))
        else:
            local_day = rules.local_of(one.next_at, ctx.zone).date()
            head = lines(bold(t("reminders-day", at=one.next_at)))
            days.setdefault(local_day, [head]).append(_line(ctx, one, in_section=in_section))
    return [lines(*parts) for parts in days.values()]


def _line(ctx: Context, one: Reminder, *, in_section: bool) -> Words:
    assert one.next_at is not None
    section = None if in_section else words.section_line(ctx.uow, one)
    repeats = words.rule_words(one.rule, one.local_time) if one.rule else None
    details = [(" · ", italic(part)) for part in (repeats, section) if part is not None]
    return (t("reminders-line", at=one.next_at, text=words.shortened(one.text, 80)), *details)


def _label(one: Reminder) -> Words:
    assert one.next_at is not None
    return t("reminders-line", at=one.next_at, text=words.shortened(one.text))


def _first_row(ctx: Context, shown: Sequence[Reminder]) -> tuple[Button, ...]:
    row = [Button(t("reminders-new"), "kit.command", ("remind",), Tone.PLAIN if shown else Tone.MAIN)]
    own = ctx.uow.reminders.list_own(ctx.person.id) if shown else []
    if any(one.state is ReminderState.WAITING for one in own):
        row.append(Button(t("reminders-pause-all"), "reminders.pause"))
    elif own:
        row.append(Button(t("reminders-resume-all"), "reminders.resume"))
    return tuple(row)


def _more_rows(ctx: Context) -> Iterable[tuple[Button, ...]]:
    row = [Button(t("reminders-calendar"), "reminders.calendar")]
    sections = {one.id: one for one in rights.coordinated(ctx)}
    if ctx.member.section_id is not None:
        sections.setdefault(ctx.member.section_id, ctx.uow.networks.get_section(ctx.member.section_id))
    yield tuple(row)
    for section in list(sections.values())[:2]:
        label = t("reminders-section-button", section=words.shortened(section.name, 20))
        yield (Button(label, "reminders.section", (section.id,)),)


# --- one of them


def open_one(ctx: Context, number: int) -> Answer:
    return Change(one_view(ctx, rights.seen(ctx, number, "reminder-open")))


def one_view(ctx: Context, reminder: Reminder, *note: Words | None) -> View:
    """All about one, and what can be done with it by whom."""
    number = reminder.id
    back = (Button(t("reminders-to-list"), "reminders.page", (0,)),)
    if reminder.section_id is not None and not rights.coordinates(ctx, reminder.section_id):
        return View(words.card(ctx, reminder, *note), (follow_row(ctx, reminder), back))
    rows: list[tuple[Button, ...]] = [
        (
            Button(t("reminders-change"), "reminders.change", (number,)),
            Button(t("reminders-cancel"), "reminders.cancel", (number,), Tone.BAD),
        )
    ]
    if reminder.rule is not None and reminder.comes_at is not None:
        at = int(reminder.comes_at.timestamp())
        rows.append((Button(t("reminders-skip-next"), "reminders.skip", (number, at)),))
    if reminder.state is ReminderState.PAUSED:
        rows.append((Button(t("reminders-resume-one"), "reminders.resume", (number,)),))
    if reminder.section_id is not None:
        rows.append(follow_row(ctx, reminder))
    return View(words.card(ctx, reminder, *note), (*rows, back))


def follow_row(ctx: Context, reminder: Reminder) -> tuple[Button, ...]:
    follows = ctx.uow.reminders.follows(reminder.id, ctx.person.id)
    label = t("reminders-not-me") if follows else t("reminders-me-too")
    return (Button(label, "reminders.follow", (reminder.id, int(not follows)), Tone.PLAIN if follows else Tone.MAIN),)


def cancel(ctx: Context, number: int) -> Answer:
    """At once, with a way back; what is on its way is taken back too."""
    reminder = rights.own(ctx, number, "reminder-cancel")
    if reminder.next_at is None:
        raise UserError("reminders-gone")
    ctx.uow.outbox.withdraw_about(f"reminder:{reminder.id}")
    ctx.uow.reminders.keep(replace(reminder, state=ReminderState.CANCELLED, ended_at=ctx.now))
    row = (
        Button(t("kit-undo"), "reminders.restore", (reminder.id,)),
        Button(t("reminders-to-list"), "reminders.page", (0,)),
    )
    return Change(View(paragraphs(bold(reminder.text), t("reminders-cancelled")), (row,)))


def restore(ctx: Context, number: int) -> Answer:
    """Undo of a cancel."""
    reminder = rights.own(ctx, number, "reminder-restore")
    if reminder.state is not ReminderState.CANCELLED:
        return Toast(t("reminders-restored"))
    if reminder.ended_at is None or ctx.now - reminder.ended_at > rules.UNDO_FOR:
        return Toast(t("reminders-too-late"))
    back = rules.resumed(reminder, ctx.now)
    ctx.uow.reminders.keep(back)
    return Change(one_view(ctx, back, t("reminders-restored")))


# --- all at once


def pause(ctx: Context) -> Answer:
    """Everything of one's own waits until it is resumed."""
    own = ctx.uow.reminders.list_own(ctx.person.id)
    ctx.uow.reminders.keep_many([rules.paused(one) for one in own])
    return Change(page(ctx, 0, t("reminders-all-paused")))


def resume(ctx: Context, number: int = 0) -> Answer:
    """One or all go on; what was wanted once meanwhile comes now."""
    if number:
        reminder = rules.resumed(rights.own(ctx, number, "reminder-resume"), ctx.now)
        ctx.uow.reminders.keep(reminder)
        return Change(one_view(ctx, reminder, t("reminders-resumed")))
    own = [one for one in ctx.uow.reminders.list_own(ctx.person.id) if one.state is ReminderState.PAUSED]
    ctx.uow.reminders.keep_many([rules.resumed(one, ctx.now) for one in own])
    return Change(page(ctx, 0, t("reminders-resumed")))


# --- a section's


def section(ctx: Context, section_id: int) -> Answer:
    """What a section keeps in mind together; everybody in it can be reminded too."""
    known = next((one for one in ctx.uow.networks.list_sections(ctx.network.id) if one.id == section_id), None)
    if known is None or not rights.belongs(ctx, known.id):
        raise UserError("reminders-not-your-section")
    shown = ctx.uow.reminders.list_section(known.id)
    title = bold(t("reminders-section-title", section=known.name))
    rows: list[tuple[Button, ...]] = [
        (Button(_label(one), "reminders.open", (one.id,)),) for one in shown[: rules.MOST_OF_SECTION]
    ]
    ways = [Button(t("reminders-to-list"), "reminders.page", (0,))]
    if rights.coordinates(ctx, known.id):
        label = t("reminders-new-for-section")
        ways.insert(0, Button(label, "reminders.for-section", (known.id,), Tone.MAIN))
    # Of a long list the first ones, then what else can be done: the others stand behind "More".
    rows.insert(A_PAGE if len(rows) + len(ways) > screens.MOST else len(rows), tuple(ways))
    body = _by_day(ctx, shown, in_section=True) if shown else [t("reminders-section-none")]
    return Change(View(paragraphs(title, *body), tuple(rows), anew=("reminders.section", known.id)))


def follow(ctx: Context, number: int, wanted: int) -> Answer:
    """Remind me too, or not any more."""
    reminder = rights.seen(ctx, number, "reminder-follow")
    if reminder.section_id is None:
        raise UserError("reminders-gone")
    if wanted:
        ctx.uow.reminders.follow(reminder.id, ctx.person.id)
    else:
        ctx.uow.reminders.unfollow(reminder.id, ctx.person.id)
    note = t("reminders-following") if wanted else t("reminders-not-following")
    return Change(one_view(ctx, reminder, note, words.waits_for_quiet(ctx, reminder) if wanted else None))
