"""The form that opens, proposes or changes a series, and what happens when it is saved."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, cast

from handlers.kit import belonging, phrases
from handlers.kit.answer import Ask, Change, Invalid, Say
from handlers.kit.belonging import Circle
from handlers.kit.errors import Refused, UserError
from handlers.kit.form import Doubt, Field, Form, Option
from handlers.kit.phrases import Count, Moment, Precision, Recurrence, Towards
from handlers.kit.tidying import tidy_line
from handlers.kit.view import Button, Kind, Tone, View, bold, lines, paragraphs, t
from handlers.rounds import access, pages, rules, words
from storage import RoundPlan, SeriesId

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.form import Values
    from handlers.kit.phrases import Value
    from handlers.kit.view import Words
    from storage import Draft, Json, RoundSeries

_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


# --- reading


def _read_topic(_ctx: Context, text: str, _values: Values) -> Json:
    said = tidy_line(text)
    if not said:
        raise UserError("rounds-text-missing")
    if len(said) > rules.LONGEST_TOPIC:
        raise UserError("rounds-text-long", most=rules.LONGEST_TOPIC)
    return said


def circles(ctx: Context) -> list[str]:
    """For whom somebody can open or propose one: where they belong and what they look after."""
    return list(dict.fromkeys((*belonging.own(ctx), *belonging.coordinated(ctx))))


def _read_circle(ctx: Context, text: str, _values: Values) -> Json:
    return belonging.read(ctx, text, circles(ctx))


def _read_size(ctx: Context, text: str, _values: Values) -> Json:
    for size, name in words.PAIRS.items():
        if text.casefold() in {str(size), ctx.plain(name).casefold()}:
            return size
    raise UserError("rounds-size-unclear")


def _read_every(ctx: Context, text: str, _values: Values) -> Json:
    """ "2", "every two weeks", "3 weeks"."""
    if text.strip().isdecimal():
        return _weeks(int(text.strip()[:4]))
    for found in phrases.scan(text, language=ctx.language, now=ctx.now, zone=ctx.zone, towards=Towards.AHEAD):
        weeks = _weeks_in(found.value)
        if weeks is not None:
            return _weeks(weeks)
    raise UserError("rounds-every-unclear", most=rules.MOST_WEEKS)


def _weeks_in(value: Value) -> int | None:
    if isinstance(value, phrases.Length) and not value.months and value.seconds % 604_800 == 0:
        return value.seconds // 604_800
    if isinstance(value, phrases.Length) and not value.seconds:
        return 4 * value.months
    if isinstance(value, Recurrence):
        parts = dict(part.split("=", 1) for part in value.rule.split(";"))
        return int(parts.get("INTERVAL", "1")) * {"WEEKLY": 1, "MONTHLY": 4}.get(parts["FREQ"], 0) or None
    return int(value.amount) if isinstance(value, Count) else None


def _weeks(weeks: int) -> int:
    if not 1 <= weeks <= rules.MOST_WEEKS:
        raise UserError("rounds-every-unclear", most=rules.MOST_WEEKS)
    return weeks


def _read_when(ctx: Context, text: str, _values: Values) -> Json | Doubt:
    """ "Monday 10:00", "every Monday at 10"."""
    found = phrases.scan(text, language=ctx.language, now=ctx.now, zone=ctx.zone, towards=Towards.AHEAD)
    read: list[Json] = []
    for one in found:
        for value in (one.value, *(other.value for other in one.others)):
            when = _when_in(ctx, value, dated=one.dated)
            if when is not None and when not in read:
                read.append(when)
    if not read:
        raise UserError("rounds-when-unclear")
    return read[0] if len(read) == 1 else Doubt(read[:3])


def _when_in(ctx: Context, value: Value, *, dated: bool) -> Json:
    if isinstance(value, Moment) and dated and value.precision is not Precision.DAY:
        return _held(value.on, value.at.hour * 60 + value.at.minute, ctx.zone.key)
    if isinstance(value, Recurrence):
        parts = dict(part.split("=", 1) for part in value.rule.split(";"))
        day, hour = parts.get("BYDAY", ""), parts.get("BYHOUR", "")
        if parts["FREQ"] == "WEEKLY" and day in _DAYS and hour.isdecimal():
            minute = int(hour) * 60 + int(parts.get("BYMINUTE", "0"))
            ahead = (_DAYS.index(day) - ctx.today.weekday()) % 7
            return _held(ctx.today + timedelta(days=ahead), minute, ctx.zone.key)
    return None


def _held(on: date, minute: int, zone: str) -> Json:
    return {"day": on.weekday(), "minute": minute, "zone": zone, "on": on.isoformat()}


# --- showing


def _show_when(ctx: Context, value: Json) -> Words:
    held = cast("dict[str, Json]", value)
    clock = words.clock(cast("int", held["minute"]), ctx.language)
    return t("rounds-when", day=cast("int", held["day"]), clock=clock, zone=str(held["zone"]))


def _typed_when(value: Json) -> str:
    """In figures that every language reads: a day on which it is drawn, and the hour."""
    if not isinstance(value, dict):
        return ""
    minute = cast("int", value["minute"])
    return f"{value['on']} {minute // 60:02}:{minute % 60:02}"


def _plan_of(ctx: Context, values: Values) -> RoundPlan:
    when = cast("dict[str, Json]", values["when"])
    circle = Circle.of(ctx.network.id, values["circle"])
    return RoundPlan(
        topic=str(values["topic"]),
        language=ctx.language,
        size=cast("int", values["size"]),
        every_weeks=cast("int", values["every"]),
        zone=str(when["zone"]),
        weekday=cast("int", when["day"]),
        minute=cast("int", when["minute"]),
        country=circle.country,
        section_id=circle.section_id,
    )


def _card(ctx: Context, draft: Draft) -> Words:
    plan = _plan_of(ctx, draft.values)
    circle = Circle.of(ctx.network.id, draft.values["circle"])
    at = rules.first_draw(plan, ctx.now)
    days = (at.astimezone(ctx.zone).date() - ctx.today).days
    opens = belonging.looks_after(ctx, circle)
    return paragraphs(
        lines(
            ctx.network_line,
            bold(plan.topic),
            t("rounds-for", whom=belonging.name_of(ctx, circle.word)),
            words.rhythm(plan, ctx.language),
            t("rounds-next", at=at, days=days),
        ),
        None if opens or "series" in draft.about else t("rounds-will-propose"),
    )


# --- saving


def open_new(_ctx: Context) -> Answer:
    return Ask(POST.name)


def edit(ctx: Context, series_id: int) -> Answer:
    series = access.managed(ctx, series_id, "rounds-change")
    if series.state != "open":
        raise UserError("rounds-gone")
    plan = series.plan
    next_on = rules.first_draw(plan, ctx.now).astimezone(rules.zone_of(plan.zone)).date()
    values: dict[str, Json] = {
        "topic": plan.topic,
        "circle": access.circle_of(series).word,
        "size": plan.size,
        "every": plan.every_weeks,
        "when": _held(next_on, plan.minute, plan.zone),
    }
    return Ask(POST.name, values=values, about={"series": series.id})


def _is_open_to(ctx: Context, draft: Draft) -> bool:
    about = draft.about.get("series")
    series = ctx.uow.rounds.find(SeriesId(cast("int", about))) if about is not None else None
    return about is None or (series is not None and access.manages(ctx, series))


def _save(ctx: Context, draft: Draft) -> Answer | Invalid:
    about = draft.about.get("series")
    if about is not None:
        return _save_change(ctx, draft, cast("int", about))
    plan = _plan_of(ctx, draft.values)
    circle = Circle.of(ctx.network.id, draft.values["circle"])
    opens = belonging.looks_after(ctx, circle)
    if not opens and not circle.has(ctx.member):
        raise Refused("rounds-not-yours", action="rounds-propose", scope=circle.word)
    facilitator = ctx.person.id if opens else None
    series = ctx.uow.rounds.add(ctx.network.id, plan, author_id=ctx.person.id, facilitator_id=facilitator, now=ctx.now)
    if opens:
        ctx.uow.rounds.plan_draw(series.id, rules.first_draw(plan, ctx.now))
        note(ctx, "rounds-open", series)
        return Change(pages.card(ctx, series, t("rounds-opened")))
    _propose(ctx, series, circle)
    return Change(pages.card(ctx, series, t("rounds-was-proposed")))


def _propose(ctx: Context, series: RoundSeries, circle: Circle) -> None:
    """Whoever looks after the circle hears of it; the first who presses decides."""
    rows = (
        (
            Button(t("rounds-accept"), "rounds.accept", (series.id,), Tone.MAIN),
            Button(t("rounds-decline"), "rounds.decline", (series.id,)),
        ),
    )
    name = ctx.person.name or t("rounds-nameless")
    said = paragraphs(
        t("rounds-told-proposed", name=name),
        lines(
            bold(series.plan.topic),
            t("rounds-for", whom=belonging.name_of(ctx, circle.word)),
            words.rhythm(series.plan, ctx.language),
        ),
    )
    for person in belonging.coordinators(ctx, circle):
        ctx.tell(person, View(said, rows), cause=f"rounds-proposed:{series.id}")


def _save_change(ctx: Context, draft: Draft, series_id: int) -> Answer | Invalid:
    """Another day or hour moves the next draw; a circle that is not theirs is refused."""
    series = access.managed(ctx, series_id, "rounds-change")
    if series.state != "open":
        raise UserError("rounds-gone")
    circle = Circle.of(series.network_id, draft.values["circle"])
    if not belonging.looks_after(ctx, circle):
        raise Refused("rounds-not-yours", action="rounds-change", scope=circle.word)
    plan = replace(_plan_of(ctx, draft.values), language=series.plan.language)
    if plan.topic != series.plan.topic:
        plan = replace(plan, language=ctx.language)
    if _clock_of(plan) != _clock_of(series.plan):
        ctx.uow.rounds.plan_draw(series.id, rules.first_draw(plan, ctx.now))
    after = ctx.uow.rounds.change(series.id, plan, now=ctx.now)
    note(ctx, "rounds-change", after)
    return Change(pages.card(ctx, after, t("rounds-changed")))


def _clock_of(plan: RoundPlan) -> tuple[str, int, int]:
    return plan.zone, plan.weekday, plan.minute


def note(ctx: Context, action: str, series: RoundSeries) -> None:
    ctx.uow.audit.add(
        action, "done", now=ctx.now, person_id=ctx.person.id, network_id=series.network_id, detail={"rounds": series.id}
    )


def _sizes(_ctx: Context, _values: Values) -> Sequence[Option]:
    return [Option(str(size), words.PAIRS[size]) for size in rules.SIZES]


def _everies(_ctx: Context, _values: Values) -> Sequence[Option]:
    return [Option(str(weeks), t("rounds-every", weeks=weeks)) for weeks in rules.EVERY]


POST = Form(
    "rounds.post",
    "rounds-title",
    (
        Field("topic", "rounds-field-topic", _read_topic, required=True),
        Field(
            "circle",
            "rounds-field-circle",
            _read_circle,
            show=belonging.name_of,
            kind=Kind.CHOICE,
            required=True,
            options=lambda ctx, _values: belonging.options(ctx, circles(ctx)),
        ),
        Field(
            "size",
            "rounds-field-size",
            _read_size,
            show=lambda _ctx, value: words.PAIRS[cast("int", value)],
            kind=Kind.CHOICE,
            required=True,
            options=_sizes,
        ),
        Field(
            "every",
            "rounds-field-every",
            _read_every,
            show=lambda _ctx, value: t("rounds-every", weeks=cast("int", value)),
            kind=Kind.CHOICE,
            required=True,
            options=_everies,
        ),
        Field("when", "rounds-field-when", _read_when, show=_show_when, required=True, typed=_typed_when),
    ),
    save=_save,
    opener="rounds",
    card=_card,
    late=lambda _ctx, _draft, _news: Say(View(t("rounds-late"))),
    open_to=_is_open_to,
)
