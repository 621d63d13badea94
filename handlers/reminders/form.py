"""The form behind /remind, and the one that asks for another time. Reads, confirms, saves."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, cast

from handlers.kit import zone_rules
from handlers.kit.answer import Invalid, Say
from handlers.kit.errors import UserError
from handlers.kit.form import Doubt, Field, Form, Option, Understood
from handlers.kit.keeping import held_doubt
from handlers.kit.view import Button, Kind, Tone, View, bold, lines, paragraphs, t
from handlers.reminders import anchors, rights, rules, wishes, words
from handlers.reminders.wishes import Said, Situation, Wish
from storage import NEW_REMINDER, EventId, Reminder, ReminderState, SectionId

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.form import Values
    from handlers.kit.view import Words
    from storage import Draft, Json

_MINE = "mine"


def situation(ctx: Context) -> Situation:
    return Situation(ctx.language, ctx.now, ctx.zone)


# --- what


def tidy(text: str) -> str:
    """The text of a reminder, checked."""
    kept = " ".join(text.split())
    if not kept:
        raise UserError("reminders-text-missing")
    if len(kept) > rules.LONGEST_TEXT:
        raise UserError("reminders-text-long", most=rules.LONGEST_TEXT)
    return kept


def _read_text(ctx: Context, text: str, values: Values) -> Json | Understood:
    """What it is about; with a time in it, both, unless the time is known already."""
    if "when" in values:
        return tidy(text)
    return understood(ctx, read_line(ctx, text))


def read_line(ctx: Context, text: str) -> Said:
    """A whole wish: before an event, or at a time."""
    return anchors.read(ctx, text, situation(ctx)) or wishes.read_line(text, situation(ctx))


def understood(ctx: Context, said: Said) -> Understood:
    """What a whole line says about the form's fields."""
    values: dict[str, Json] = {"text": tidy(said.text)} if said.text else {}
    if not said.has_time:
        return Understood(values)
    when = _when(ctx, said)
    if isinstance(when, Doubt):
        return Understood(values, {"when": held_doubt(when)})
    return Understood({**values, "when": when})


# --- when


def _when(ctx: Context, said: Said) -> Json | Doubt:
    if said.far:
        raise UserError("reminders-too-far")
    if said.past is not None:
        instead = wishes.instead_of(said.past, situation(ctx))
        return Doubt([instead.to_json()], t("reminders-past", at=said.past.at))
    if not said.wishes:
        raise UserError("reminders-when-unclear")
    if len(said.wishes) > 1:
        return Doubt([wish.to_json() for wish in said.wishes], t("reminders-which"))
    return said.wishes[0].to_json()


def _read_when(ctx: Context, text: str, values: Values) -> Json | Doubt:
    chosen = _usual(ctx).get(text)
    if chosen is not None:
        return chosen.to_json()
    said = anchors.read(ctx, text, situation(ctx)) or wishes.read_time(text, situation(ctx), beside=_held(values))
    return _when(ctx, said)


def _held(values: Values) -> Wish | None:
    """The time so far."""
    return Wish.from_json(values["when"]) if values.get("when") is not None else None


def _usual(ctx: Context) -> dict[str, Wish]:
    """What many choose, as buttons. The keys travel in the buttons and are no words of any language."""
    here, today = situation(ctx), ctx.today
    return {
        "+1h": wishes.in_(here, hours=1),
        "+1d": wishes.on_day(here, today + timedelta(days=1), usual_hour=False),
        "mon": wishes.on_day(here, today + timedelta(days=7 - today.weekday()), usual_hour=False),
    }


def _when_options(_ctx: Context, _values: Values) -> Sequence[Option]:
    labels = {"+1h": t("reminders-hour-later"), "+1d": t("reminders-tomorrow"), "mon": t("reminders-monday")}
    return [Option(key, labels[key]) for key in labels]


def _show_when(_ctx: Context, value: Json) -> Words:
    return words.short_wish(Wish.from_json(value)) if value is not None else ""


# --- important, and whose


def _read_yes(ctx: Context, text: str, _values: Values) -> bool:
    said = text.strip().casefold()
    if said in {"yes", ctx.plain(t("kit-yes")).casefold()}:
        return True
    if said in {"no", ctx.plain(t("kit-no")).casefold()}:
        return False
    raise UserError("reminders-yes-or-no")


def _yes_or_no(_ctx: Context, _values: Values) -> Sequence[Option]:
    return [Option("yes", t("kit-yes")), Option("no", t("kit-no"))]


def _whose_options(ctx: Context, _values: Values) -> Sequence[Option]:
    sections = [Option(str(one.id), one.name) for one in rights.coordinated(ctx)]
    return [Option(_MINE, t("reminders-mine")), *sections]


def _read_whose(ctx: Context, text: str, values: Values) -> str:
    for option in _whose_options(ctx, values):
        if text.casefold() in {option.value, ctx.plain(option.label).casefold()}:
            return option.value
    raise UserError("reminders-whose-unclear")


def _show_whose(ctx: Context, value: Json) -> Words:
    section = section_of(value)
    return t("reminders-mine") if section is None else ctx.uow.networks.get_section(section).name


def section_of(value: Json) -> SectionId | None:
    """The section that a reminder is to belong to."""
    return None if value in {None, _MINE} else SectionId(int(str(value)))


# --- the form


def _card(ctx: Context, draft: Draft) -> Words:
    """The echo before anything is saved."""
    values = draft.values
    section = section_of(values.get("whose"))
    return lines(
        bold(str(values["text"])),
        words.wish(ctx, Wish.from_json(values["when"])),
        t("reminders-is-important") if values.get("important") else None,
        t("reminders-of-section", section=ctx.uow.networks.get_section(section).name) if section else None,
        None if ctx.person.zone else t("reminders-zone-guessed", zone=ctx.zone.key),
    )


def _correct(ctx: Context, text: str, values: Values) -> Understood | None:
    """Typed under the card: another time, or another hour of the same day."""
    said = wishes.read_time(text, situation(ctx), beside=_held(values))
    return understood(ctx, said) if said.has_time else None


def _save(ctx: Context, draft: Draft) -> Answer | Invalid:
    values, changed = draft.values, draft.about.get("id")
    wish = Wish.from_json(values["when"])
    if wish.at <= ctx.now:
        # The card stood there for long.
        found = rules.next_occurrence(wish.rule, wish.local, rules.zone_of(wish.zone), ctx.now) if wish.rule else None
        if found is None:
            return Invalid({"when": t("reminders-past", at=wish.at)})
        wish = replace(wish, local=found[0], at=found[1])
    section = section_of(values.get("whose"))
    if changed is None:
        refuse_too_many(ctx, section)
        reminder = replace(_new(ctx, section), text=str(values["text"]), important=bool(values.get("important")))
        number = ctx.uow.reminders.add(with_wish(reminder, wish))
        if section is not None:
            ctx.uow.reminders.follow(number, ctx.person.id)
        saved = replace(with_wish(reminder, wish), id=number)
        note = paragraphs(t("reminders-saved"), words.waits_for_quiet(ctx, saved))
        return Say(_saved(ctx, saved, note, t("kit-undo")))
    before = rights.own(ctx, cast("int", changed), "reminder-change")
    after = replace(before, text=str(values["text"]), important=bool(values.get("important")))
    if values["when"] != draft.about.get("when"):
        after = with_wish(replace(after, again_at=None, asked=0), wish)
        ctx.uow.outbox.withdraw_about(f"reminder:{after.id}")
    ctx.uow.reminders.keep(after)
    return Say(_saved(ctx, after, t("reminders-changed"), t("reminders-cancel")))


def _new(ctx: Context, section: SectionId | None) -> Reminder:
    return Reminder(
        NEW_REMINDER,
        ctx.person.id if section is None else None,
        section,
        "",
        rules.local_of(ctx.now, ctx.zone),
        ctx.zone.key,
        made_at=ctx.now,
    )


def with_wish(reminder: Reminder, wish: Wish) -> Reminder:
    """The reminder at that time, waiting."""
    return replace(
        reminder,
        local_time=wish.local,
        zone=wish.zone,
        rule=wish.rule,
        comes_at=wish.at,
        state=ReminderState.WAITING,
        event_id=EventId(wish.event[0]) if wish.event else None,
        event_sequence=wish.event[1] if wish.event else None,
        before=wish.event[2] if wish.event else None,
        clock_rules=zone_rules.version(),
        ended_at=None,
    )


def refuse_too_many(ctx: Context, section: SectionId | None) -> None:
    """Raise UserError when nothing more fits; who has so many finds none of them."""
    if section is not None:
        if not rights.coordinates(ctx, section):
            raise UserError("kit-refused")
        if len(ctx.uow.reminders.list_section(section)) >= rules.MOST_OF_SECTION:
            raise UserError("reminders-most", most=rules.MOST_OF_SECTION)
    elif len(ctx.uow.reminders.list_own(ctx.person.id)) >= rules.MOST_OPEN:
        raise UserError("reminders-most", most=rules.MOST_OPEN)


def _saved(ctx: Context, reminder: Reminder, note: Words, back: Words) -> View:
    rows = (
        (
            Button(t("reminders-change"), "reminders.change", (reminder.id,)),
            Button(back, "reminders.cancel", (reminder.id,)),
        ),
        (Button(t("reminders-to-list"), "kit.command", ("reminders",)),),
    )
    return View(words.card(ctx, reminder, note), rows)


TEXT = Field("text", "reminders-field-text", _read_text, required=True)
WHEN = Field("when", "reminders-field-when", _read_when, show=_show_when, required=True, options=_when_options)

REMIND = Form(
    "reminders.remind",
    "reminders-title",
    (
        TEXT,
        WHEN,
        Field(
            "important",
            "reminders-field-important",
            _read_yes,
            show=lambda _ctx, value: t("kit-yes") if value else t("kit-no"),
            kind=Kind.YESNO,
            asked=False,
            options=_yes_or_no,
        ),
        Field(
            "whose",
            "reminders-field-whose",
            _read_whose,
            show=_show_whose,
            kind=Kind.CHOICE,
            asked=False,
            options=_whose_options,
            when=lambda ctx, values: "held" not in values and bool(rights.coordinated(ctx)),
        ),
    ),
    _save,
    opener="remind",
    understand=_correct,
    card=_card,
)


def _save_pick(ctx: Context, draft: Draft) -> Answer | Invalid:
    wish = Wish.from_json(draft.values["when"])
    if wish.rule is not None:
        return Invalid({"when": t("reminders-pick-once")})
    if wish.at <= ctx.now:
        return Invalid({"when": t("reminders-past", at=wish.at)})
    reminder = rights.seen(ctx, cast("int", draft.about["id"]), "reminder-put-off")
    return Say(put_off(ctx, reminder, wish))


PICK = Form("reminders.pick", "reminders-pick-title", (WHEN,), _save_pick, opener="reminders", review=False)


def put_off(ctx: Context, reminder: Reminder, wish: Wish) -> View:
    """Again at that time. A section's stays as it is for the others: who puts it off gets one of their own."""
    if reminder.state is ReminderState.CANCELLED:
        raise UserError("reminders-gone")
    if reminder.section_id is not None:
        refuse_too_many(ctx, None)
        copy = with_wish(replace(_new(ctx, None), text=reminder.text), wish)
        later = replace(copy, id=ctx.uow.reminders.add(copy))
    else:
        later = rules.put_off(reminder, wish.at, ctx.now)
        ctx.uow.reminders.keep(later)
    row = (
        Button(t("reminders-pick"), "reminders.pick", (later.id,)),
        Button(t("reminders-done"), "reminders.done", (later.id, later.occurrence), Tone.GOOD),
    )
    said = t("reminders-when", at=wish.at, distance=words.distance(wish.at, ctx.now, ctx.zone))
    return View(paragraphs(t("reminders-again-then"), lines(bold(reminder.text), said)), (row,))
