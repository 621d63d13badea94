"""/quiet and /away: when Kith leaves somebody alone. One's own reminders always come, and that is said."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from typing import TYPE_CHECKING, cast

from handlers.attention import rules
from handlers.kit import formats
from handlers.kit.answer import Ask, Change, Say
from handlers.kit.attention import in_quiet
from handlers.kit.errors import UserError
from handlers.kit.form import Field, Form
from handlers.kit.view import Button, Tone, View, bold, lines, paragraphs, t
from storage import ALL_DAYS, Attention

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.form import Values
    from handlers.kit.view import Words
    from storage import Draft, Json

USUAL_HOURS = ((21, 8), (22, 7), (23, 8), (20, 9))
CAPS = (0, 1, 2, 3, 5, 10)
_OFF = time(0)


# --- /quiet


def quiet(ctx: Context, rest: str) -> Answer:
    """`/quiet` shows; `/quiet 22:00-7:30`, `/quiet off`, `/quiet weekdays`, `/quiet 2 a day` set."""
    if not rest:
        return Say(page(ctx))
    return Say(page(ctx, _keep(ctx, _read(ctx, rest))))


def _keep(ctx: Context, wishes: Attention) -> Words:
    """The new wishes stand; what the old ones had put off comes as the new ones say."""
    held = ctx.uow.attention.of(ctx.person.id)
    ctx.uow.attention.keep(ctx.person.id, wishes)
    waited = _bring_forward(ctx, held, wishes)
    return paragraphs(t("attention-saved"), t("attention-waits-now") if waited else None)


def _read(ctx: Context, text: str) -> Attention:
    """The wishes with what the text changes; raises UserError when it changes nothing."""
    held = ctx.uow.attention.of(ctx.person.id)
    if text.casefold().strip(" .!").endswith(tuple(_words(ctx, "attention-words-off"))):
        return replace(held, quiet_from=_OFF, quiet_until=_OFF)
    hours = rules.read_hours(text, ctx.language, ctx.now, ctx.zone)
    if hours is not None:
        return replace(held, quiet_from=hours[0], quiet_until=hours[1])
    days = rules.read_days(text, ctx.language, ctx.now, ctx.zone)
    if days is not None:
        return replace(held, days=days)
    cap = rules.read_cap(text)
    if cap is not None:
        return replace(held, daily_cap=cap)
    raise UserError("attention-quiet-unclear")


def _words(ctx: Context, key: str) -> set[str]:
    said = f"{ctx.plain(t(key))},{ctx.words(t(key), 'en')}"
    return {word.strip().casefold() for word in said.split(",")}


def page(ctx: Context, *note: Words) -> View:
    """All wishes, and a button for each."""
    held = ctx.uow.attention.of(ctx.person.id)
    said = paragraphs(
        *note,
        lines(
            bold(t("attention-quiet-title")),
            _hours_line(ctx, held),
            _days_line(held),
            t("attention-cap", count=held.daily_cap) if held.daily_cap else t("attention-cap-none"),
            _away_line(ctx, held),
        ),
        t("attention-own-always"),
    )
    rows = (
        (Button(t("attention-hours"), "attention.hours"), Button(t("attention-days"), "attention.days")),
        (Button(t("attention-a-day"), "attention.caps"), Button(t("attention-away-button"), "attention.away")),
    )
    return View(said, rows)


def _hours_line(ctx: Context, held: Attention) -> Words:
    if held.quiet_from == held.quiet_until:
        return t("attention-no-hours")
    return t("attention-hours-are", hours=_span(ctx, held.quiet_from, held.quiet_until), zone=ctx.zone.key)


def _span(ctx: Context, begin: time, end: time) -> str:
    return f"{formats.format_time(begin, ctx.language)}–{formats.format_time(end, ctx.language)}"


def _days_line(held: Attention) -> Words:
    if held.days == ALL_DAYS:
        return t("attention-every-day")
    days = [t("attention-weekday", day=day) for day in range(7) if held.days >> day & 1]
    return t("attention-days-are", days=days) if days else t("attention-no-days")


def _away_line(ctx: Context, held: Attention) -> Words | None:
    if held.away_until is None or held.away_until <= ctx.today:
        return None
    return t("attention-away-until", day=held.away_until)


def show(ctx: Context) -> Answer:
    return Change(page(ctx))


def hours(ctx: Context) -> Answer:
    """Usual hours as buttons; any other is typed."""
    held = ctx.uow.attention.of(ctx.person.id)
    keys = [
        Button(
            _span(ctx, time(begin), time(end)),
            "attention.set-hours",
            (begin * 60, end * 60),
            Tone.MAIN if (held.quiet_from, held.quiet_until) == (time(begin), time(end)) else Tone.PLAIN,
        )
        for begin, end in USUAL_HOURS
    ]
    rows = (
        tuple(keys[:2]),
        tuple(keys[2:]),
        (
            Button(t("attention-other-hours"), "attention.type-hours"),
            Button(t("attention-off"), "attention.set-hours", (0, 0)),
        ),
        _back(),
    )
    return Change(View(t("attention-hours-ask"), rows))


def set_hours(ctx: Context, begin: int, end: int) -> Answer:
    if not (0 <= begin < 1440 and 0 <= end < 1440):
        return show(ctx)
    held = ctx.uow.attention.of(ctx.person.id)
    clocks = (time(begin // 60, begin % 60), time(end // 60, end % 60))
    return Change(page(ctx, _keep(ctx, replace(held, quiet_from=clocks[0], quiet_until=clocks[1]))))


def type_hours(_ctx: Context) -> Answer:
    return Ask(HOURS.name)


def days(ctx: Context) -> Answer:
    """Each day of the week as a switch."""
    held = ctx.uow.attention.of(ctx.person.id)
    keys = []
    for day in range(7):
        on = bool(held.days >> day & 1)
        name = ctx.plain(t("attention-weekday", day=day))
        label = t("kit-form-chosen", label=name) if on else name
        keys.append(Button(label, "attention.day", (day,), Tone.GOOD if on else Tone.PLAIN))
    pairs = [tuple(keys[start : start + 2]) for start in range(0, 7, 2)]
    return Change(View(t("attention-days-ask"), (*pairs, _back())))


def switch_day(ctx: Context, day: int) -> Answer:
    held = ctx.uow.attention.of(ctx.person.id)
    if 0 <= day < 7:
        ctx.uow.attention.keep(ctx.person.id, replace(held, days=held.days ^ 1 << day))
    return days(ctx)


def caps(ctx: Context) -> Answer:
    held = ctx.uow.attention.of(ctx.person.id)
    keys = [
        Button(
            t("attention-number", count=cap),
            "attention.cap",
            (cap,),
            Tone.MAIN if cap == held.daily_cap else Tone.PLAIN,
        )
        for cap in CAPS
    ]
    return Change(View(t("attention-cap-ask"), (tuple(keys[:3]), tuple(keys[3:]), _back())))


def set_cap(ctx: Context, cap: int) -> Answer:
    held = ctx.uow.attention.of(ctx.person.id)
    if 0 <= cap <= rules.MOST_A_DAY:
        ctx.uow.attention.keep(ctx.person.id, replace(held, daily_cap=cap))
    return Change(page(ctx, t("attention-saved")))


def _back() -> tuple[Button, ...]:
    return (Button(t("kit-back"), "attention.show"),)


# --- /away


def away(ctx: Context, rest: str) -> Answer:
    """`/away` shows or asks; `/away until Monday`, `/away two weeks`; `/away off` and "I'm back" end it."""
    held = ctx.uow.attention.of(ctx.person.id)
    if rest.casefold().strip(" .!") in _words(ctx, "attention-words-back") | _words(ctx, "attention-words-off"):
        return Say(_come_back(ctx))
    if rest:
        return Say(_leave(ctx, _read_return(ctx, rest)))
    if _away_line(ctx, held) is not None:
        return Say(View(cast("Words", _away_line(ctx, held)), (_back_row(),)))
    return Ask(AWAY.name)


def ask_away(ctx: Context) -> Answer:
    held = ctx.uow.attention.of(ctx.person.id)
    line = _away_line(ctx, held)
    return Change(View(line, (_back_row(),))) if line is not None else Ask(AWAY.name)


def back(ctx: Context, _rest: str) -> Answer:
    """ "I'm back", typed or as a command."""
    return Say(_come_back(ctx))


def on_back(ctx: Context) -> Answer:
    return Change(_come_back(ctx))


def _come_back(ctx: Context) -> View:
    held = ctx.uow.attention.of(ctx.person.id)
    if _away_line(ctx, held) is None:
        return View(t("attention-not-away"), ((Button(t("attention-to-quiet"), "attention.show"),),))
    present = replace(held, away_until=None)
    ctx.uow.attention.keep(ctx.person.id, present)
    waited = _bring_forward(ctx, held, present)
    said = paragraphs(t("attention-welcome-back"), t("attention-waited") if waited else None)
    return View(said, ((Button(t("attention-to-quiet"), "attention.show"),),))


def _bring_forward(ctx: Context, held: Attention, present: Attention) -> bool:
    """What waited for the first day back need not any more. Whether something comes right now.

    What the daily cap had put off to a later day stays there.
    """
    put_off_until = in_quiet(held, ctx.now, ctx.zone)
    to = in_quiet(present, ctx.now, ctx.zone) or ctx.now
    if put_off_until is None:
        return False
    return ctx.uow.outbox.bring_forward(ctx.person.id, put_off_until=put_off_until, to=to) > 0 and to == ctx.now


def _read_return(ctx: Context, text: str) -> date:
    found = rules.read_absence(text, ctx.language, ctx.now, ctx.zone)
    if found is None:
        raise UserError("attention-away-unclear")
    first, day = found
    if first > ctx.today:
        raise UserError("attention-away-later", day=first)
    if day <= ctx.today:
        raise UserError("attention-away-over", day=day)
    if day - ctx.today > rules.FARTHEST_AWAY:
        raise UserError("attention-away-far")
    return day


def _leave(ctx: Context, day: date) -> View:
    held = ctx.uow.attention.of(ctx.person.id)
    ctx.uow.attention.keep(ctx.person.id, replace(held, away_until=day))
    said = t("attention-away-set", day=day, days=(day - ctx.today).days)
    return View(paragraphs(said, t("attention-own-always")), (_back_row(),))


def _back_row() -> tuple[Button, ...]:
    return (
        Button(t("attention-back"), "attention.back", (), Tone.MAIN),
        Button(t("attention-other-day"), "attention.type-away"),
    )


def type_away(_ctx: Context) -> Answer:
    return Ask(AWAY.name)


# --- the two forms


def _read_hours_field(ctx: Context, text: str, _values: Values) -> Json:
    found = rules.read_hours(text, ctx.language, ctx.now, ctx.zone)
    if found is None:
        raise UserError("attention-hours-unclear")
    return [found[0].isoformat(), found[1].isoformat()]


def _save_hours(ctx: Context, draft: Draft) -> Answer:
    begin, end = (time.fromisoformat(one) for one in cast("list[str]", draft.values["hours"]))
    held = ctx.uow.attention.of(ctx.person.id)
    return Say(page(ctx, _keep(ctx, replace(held, quiet_from=begin, quiet_until=end))))


def _read_away_field(ctx: Context, text: str, _values: Values) -> Json:
    return _read_return(ctx, text).isoformat()


def _save_away(ctx: Context, draft: Draft) -> Answer:
    return Say(_leave(ctx, date.fromisoformat(str(draft.values["until"]))))


HOURS = Form(
    "attention.hours",
    "attention-quiet-title",
    (Field("hours", "attention-field-hours", _read_hours_field, required=True),),
    _save_hours,
    opener="quiet",
    review=False,
)
AWAY = Form(
    "attention.away",
    "attention-away-title",
    (Field("until", "attention-field-until", _read_away_field, required=True),),
    _save_away,
    opener="away",
    review=False,
)
