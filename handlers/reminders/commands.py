"""/remind and the plain words for it: a line is read, the form confirms it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit import asking
from handlers.kit.answer import Ask, Change
from handlers.reminders import rights, wishes
from handlers.reminders.form import REMIND, read_line, refuse_too_many, situation, understood
from handlers.reminders.wishes import Wish
from storage import new_draft

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from storage import Json, Reminder


def remind(ctx: Context, rest: str) -> Answer:
    """`/remind` asks; `/remind Friday at 9 call the school` asks only for what is missing or doubtful."""
    refuse_too_many(ctx, None)
    if not rest:
        return Ask(REMIND.name)
    said = understood(ctx, read_line(ctx, rest))
    return Ask(REMIND.name, values=said.values, doubts=said.doubts)


def read(ctx: Context, text: str) -> Answer | None:
    """A free message that asks to be reminded."""
    return remind(ctx, text) if wishes.asks(text, situation(ctx)) else None


def for_section(ctx: Context, section_id: int) -> Answer:
    """A reminder that is to belong to a section."""
    section = next((one for one in rights.coordinated(ctx) if one.id == section_id), None)
    refuse_too_many(ctx, section.id if section else None)
    return Ask(REMIND.name, values={"whose": str(section.id)} if section else {})


def change(ctx: Context, number: int) -> Answer:
    """The form once more, with what is there; the list of what can be changed."""
    reminder = rights.own(ctx, number, "reminder-change")
    when = _wish_of(ctx, reminder).to_json()
    values: dict[str, Json] = {"text": reminder.text, "when": when, "important": reminder.important, "held": True}
    about: dict[str, Json] = {"id": reminder.id, "when": when}
    draft = new_draft(
        ctx.person.id,
        REMIND.name,
        now=ctx.now,
        network_id=ctx.network.id,
        values=values,
        doubts={},
        sources={},
        about=about,
    )
    return Change(asking.edit_list(ctx, REMIND, ctx.uow.drafts.add(draft)))


def _wish_of(ctx: Context, reminder: Reminder) -> Wish:
    """What it wishes; for one that has come already, the time it was put off to."""
    at = reminder.comes_at or reminder.again_at or ctx.now
    local = reminder.local_time
    event = None
    if reminder.event_id is not None and reminder.before is not None:
        event = (int(reminder.event_id), reminder.event_sequence or 0, reminder.before)
    return Wish(local, reminder.zone, at, reminder.rule, event=event)
