"""/log and what it opens: a line understood, the form, an earlier activity once more."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from handlers.activities import lines, reading, rights
from handlers.activities import values as v
from handlers.activities.opening import choose_field, opened
from handlers.activities.words import Names, card, in_one_line, near
from handlers.kit import asking
from handlers.kit.answer import Ask, Change, Say
from handlers.kit.errors import UserError
from handlers.kit.filling import Filling
from handlers.kit.view import Button, Tone, View, paragraphs, t

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.form import Form
    from storage import Activity, Draft, Json

REPEATS = 5
"""Earlier activities that are offered to be logged once more."""


def log(ctx: Context, rest: str) -> Answer:
    """`/log`, `/log again`, or `/log` with everything in one line."""
    if not rest:
        return Ask("activities.log", values=lines.defaults(ctx), intro=t("activities-log-intro"))
    again = _after_again(ctx, rest)
    if again is not None:
        return _offer_repeats(ctx, again)
    said = lines.read_line(ctx, rest, logged=True)
    if said is None:
        # The command says that it is one; the line just told nothing but what it was.
        try:
            title = reading.read_title(ctx, rest, {})
        except UserError as trouble:
            return Ask("activities.log", values=lines.defaults(ctx), intro=trouble.text)
        return Ask("activities.log", values=lines.with_defaults(ctx, {"title": title}))
    values = dict(said.values)
    if "title" not in values and "title" not in said.doubts and len(rest) <= 60:
        values["title"] = reading.tidy(rest)
    return Ask("activities.log", values=lines.with_defaults(ctx, values), doubts=said.doubts)


def read(ctx: Context, text: str) -> Answer | None:
    """A message without a command that reports an activity opens the form; any other is not ours."""
    said = lines.read_line(ctx, text)
    if said is None or not ({"title", "when"} & {*said.values, *said.doubts}):
        return None
    return Ask("activities.log", values=lines.with_defaults(ctx, said.values), doubts=said.doubts)


# --- once more


def _after_again(ctx: Context, rest: str) -> str | None:
    """What follows the word for "again"; None when the line does not begin with it."""
    folded = rest.casefold()
    for word in reading.listed(ctx, t("activities-words-again")):
        if folded == word or folded.startswith(f"{word} "):
            return rest[len(word) :].strip()
    return None


def _offer_repeats(ctx: Context, day: str) -> Answer:
    recent = ctx.uow.activities.list_latest_titles(ctx.person.id, network_id=ctx.network.id, limit=REPEATS)
    if not recent:
        return Say(View(t("activities-again-none"), ((Button(t("kit-start-log"), "kit.command", ("log",)),),)))
    on = _day(ctx, day) if day else ""
    rows = tuple((Button(in_one_line(one), "activities.again", (one.id, *([on] if on else []))),) for one in recent)
    older = ctx.uow.activities.count_of(ctx.person.id, network_id=ctx.network.id) > len(recent)
    all_of_them = ((Button(t("activities-mine-back"), "activities.page", (0,)),),) if older else ()
    return Say(View(t("activities-again-which"), (*rows, *all_of_them)))


def _day(ctx: Context, text: str) -> str:
    """One day as it travels in a button; what is unclear is asked later."""
    try:
        read = v.days(value) if isinstance(value := reading.read_when(ctx, text, {}), dict) else None
    except UserError:
        return ""
    return read[0].isoformat() if read is not None and read[0] == read[1] else ""


def again(ctx: Context, form: Form, activity_id: int, on: str = "") -> Answer:
    """The chosen one with the days it may be saved for: one more tap, or a day that is typed."""
    activity = rights.seen(ctx, activity_id)
    values = _copied(ctx, activity)
    _copy_of(ctx, form, activity)
    days = [_told_day(on)] if on else [ctx.today, ctx.today - timedelta(days=1)]
    rows = tuple(
        (
            Button(
                t("activities-again-save", on=day, day=near(day, ctx.today)),
                "activities.repeat",
                (activity_id, day.isoformat()),
                Tone.MAIN,
            ),
        )
        for day in days
    )
    other = (
        Button(t("activities-again-other-day"), "activities.vary", (activity_id,)),
        Button(t("kit-edit"), "activities.vary", (activity_id, days[0].isoformat())),
    )
    words = paragraphs(card(values, Names.of(ctx), ctx.today), t("activities-again-when"))
    return Change(View(words, (*rows, other)))


def repeat(ctx: Context, form: Form, activity_id: int, on: str) -> Answer:
    """Save the copy for that day; whatever cannot be or was there already is asked as in every form."""
    draft = _copy_of(ctx, form, rights.seen(ctx, activity_id), on)
    return Filling(ctx, form, draft, edits=True).save()


def vary(ctx: Context, form: Form, activity_id: int, on: str = "") -> Answer:
    """The copy in the form: another day, or other figures."""
    draft = _copy_of(ctx, form, rights.seen(ctx, activity_id), on)
    if not on:
        return Filling(ctx, form, draft, edits=True).go_on()
    return Change(asking.edit_list(ctx, form, draft))


def _told_day(on: str) -> date:
    """The day in a button's data, which anybody can make up."""
    try:
        return date.fromisoformat(on)
    except ValueError:
        raise UserError("activities-when-unclear") from None


def _copy_of(ctx: Context, form: Form, activity: Activity, on: str = "") -> Draft:
    """The open form that repeats an activity, so that a typed day finds it: one, however often it is chosen."""
    values = _copied(ctx, activity)
    if on:
        values["when"] = v.day_value(_told_day(on))
    kept = None
    for draft in ctx.uow.drafts.list_open(ctx.person.id):
        if draft.form == form.name and draft.about.get("repeats") == activity.id:
            kept = draft
        elif draft.form == form.name and "repeats" in draft.about and "when" not in draft.values:
            # Another one was chosen before and nothing was said about it.
            ctx.uow.drafts.change(replace(draft, closed_at=ctx.now, cancelled=True), now=ctx.now)
    if kept is None:
        kept = opened(ctx, form, activity, values, {"repeats": activity.id})
    return ctx.uow.drafts.change(replace(kept, values=values, step=None if on else "when"), now=ctx.now)


def _copied(ctx: Context, activity: Activity) -> dict[str, Json]:
    """What stays the same when it is done once more: not the day, nor what was special about that one."""
    once = {"when", "photos", "outcome", "text", "teacher_feedback", "first_time"}
    values = {name: value for name, value in v.from_facts(activity.facts).items() if name not in once}
    known = {str(one.id) for one in ctx.uow.networks.list_themes(activity.network_id)}
    themes = values["themes"]
    values["themes"] = [one for one in themes if one in known] if isinstance(themes, list) else []
    return values


# --- changing


def edit(ctx: Context, form: Form, activity_id: int) -> Answer:
    """Open an activity in the form, with what this person may change in it."""
    return choose_field(ctx, form, rights.changed(ctx, activity_id))


def school(ctx: Context, activity_id: int) -> Answer:
    """Ask what is told of school visits: the pupils' level and the teacher's word."""
    activity = rights.changed(ctx, activity_id)
    told = {name: value for name, value in v.from_facts(activity.facts).items() if value is not None}
    asked = ("first_time", "pupils_level", "teacher_feedback")
    known = {name: told[name] for name in asked if name in told}
    return Ask("activities.school", values=known, about={"activity": activity.id})
