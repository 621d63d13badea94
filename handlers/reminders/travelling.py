"""Somebody's clock has changed: do their repeating reminders move along? Asked once, right after the change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.answer import Change
from handlers.kit.view import Button, Tone, View, t
from handlers.reminders import rules

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from storage import Reminder


def ask(ctx: Context) -> View | None:
    """The question, when there are repeats on another clock than the person's."""
    elsewhere = _elsewhere(ctx)
    if not elsewhere:
        return None
    first = elsewhere[0]
    words = t(
        "reminders-travel",
        count=len(elsewhere),
        text=first.text,
        at=rules.instant_of(first.local_time, rules.zone_of(first.zone)),
        clock=first.local_time.strftime("%H:%M"),
        old=first.zone,
        new=ctx.zone.key,
    )
    row = (
        Button(t("reminders-travel-move"), "reminders.travel", (1,), Tone.MAIN),
        Button(t("reminders-travel-stay"), "reminders.travel", (0,)),
    )
    return View(words, (row,))


def answer(ctx: Context, move: int) -> Answer:
    """They move to the clock where the person is now, or stay on the one they are on."""
    elsewhere = _elsewhere(ctx)
    if not move:
        return Change(View(t("reminders-travel-stayed")))
    ctx.uow.reminders.keep_many([rules.travelled(one, ctx.zone.key, ctx.now) for one in elsewhere])
    return Change(View(t("reminders-travel-moved", new=ctx.zone.key), ((_list_button(),),)))


def _list_button() -> Button:
    return Button(t("reminders-to-list"), "reminders.page", (0,))


def _elsewhere(ctx: Context) -> list[Reminder]:
    """Own repeats whose next time differs from what the same clock would show here."""
    return [
        one
        for one in ctx.uow.reminders.list_own(ctx.person.id)
        if one.rule is not None
        and one.zone != ctx.zone.key
        and one.comes_at is not None
        and rules.instant_of(one.local_time, ctx.zone) != rules.instant_of(one.local_time, rules.zone_of(one.zone))
    ]
