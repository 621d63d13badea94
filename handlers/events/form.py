"""The form behind /event, which posts an event or a call and changes one; and the one that asks why it is cancelled."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from handlers.events import access, reading, saving, times, words
from handlers.events import lines as whole_line
from handlers.events.times import Span
from handlers.kit.answer import Say
from handlers.kit.errors import UserError
from handlers.kit.form import Field, Form, Option
from handlers.kit.view import Button, Kind, View, bold, lines, paragraphs, t
from storage import EVENT_KINDS, EventId

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.form import Understood, Values
    from handlers.kit.view import Words
    from storage import Draft, Event, Json

_AROUND = timedelta(days=3)
"""A part may take place so much before or after the event that it is part of."""


def _of_many(_ctx: Context, values: Values) -> bool:
    """Not of a team: that has no places to choose, no seats, and no deadline for saying yes."""
    return values.get("project") is None


def _ask_title(_ctx: Context, values: Values) -> Words:
    return t("events-ask-meeting") if values.get("project") is not None else t("events-field-title.ask")


def _is_call(values: Values) -> bool:
    return values.get("kind") == "call"


def _show_when(ctx: Context, value: Json) -> Words:
    return words.when(saving.plan_of(ctx, {"when": value}), ctx.zone)


def _show_instant(_ctx: Context, value: Json) -> Words:
    return t("events-instant", at=datetime.fromisoformat(str(value)))


def _show_places(ctx: Context, value: Json) -> Words:
    return t("events-places", places=[access.place_name(ctx, one) for one in reading.ids(value)])


def _show_kind(_ctx: Context, value: Json) -> Words:
    return words.KINDS[str(value)]


def _kinds(_ctx: Context, _values: Values) -> Sequence[Option]:
    return [Option(kind, words.KINDS[kind]) for kind in EVENT_KINDS]


def _places(ctx: Context, _values: Values) -> Sequence[Option]:
    return [Option(word, access.place_name(ctx, word)) for word in access.reachable(ctx)]


def _check_deadline(_ctx: Context, value: Json, values: Values) -> Words | None:
    """Answers are taken until it begins at the latest; a later deadline is a slip."""
    when = values.get("when")
    if when is None or datetime.fromisoformat(str(value)) <= Span.from_json(when).starts_at:
        return None
    return t("events-deadline-late")


# --- being part of a larger event


def _parents(ctx: Context, values: Values) -> Sequence[Option]:
    return [Option(str(one.id), one.title) for one in _wide(ctx, values)]


def _wide(ctx: Context, values: Values) -> Sequence[Event]:
    when = values.get("when")
    if when is None:
        return []
    span = Span.from_json(when)
    until = (span.ends_at or span.starts_at) + _AROUND
    found = ctx.uow.events.list_wide(
        ctx.network.id, access.reader(ctx), since=span.starts_at - _AROUND, until=until, limit=20
    )
    return [one for one in found if one.id != values.get("id")]


def _read_parent(ctx: Context, text: str, values: Values) -> Json:
    for option in _parents(ctx, values):
        if text.casefold() in {option.value, ctx.plain(option.label).casefold()}:
            return option.value
    raise UserError("events-press-one")


def _show_parent(ctx: Context, value: Json) -> Words:
    event = ctx.uow.events.find(EventId(int(str(value))))
    return event.title if event is not None else "–"


def _not_call(more: Callable[[Context, Values], bool] | None = None) -> Callable[[Context, Values], bool]:
    return lambda ctx, values: not _is_call(values) and (more is None or more(ctx, values))


FIELDS = (
    Field("title", "events-field-title", whole_line.read_title, required=True, wording=_ask_title),
    Field(
        "kind",
        "events-field-kind",
        reading.read_kind,
        show=_show_kind,
        kind=Kind.CHOICE,
        required=True,
        options=_kinds,
        when=_of_many,
    ),
    Field(
        "when",
        "events-field-when",
        reading.read_when,
        show=_show_when,
        kind=Kind.DATE,
        required=True,
        when=_not_call(),
        typed=times.typed,
    ),
    Field(
        "deadline",
        "events-field-deadline",
        reading.read_deadline,
        show=_show_instant,
        required=True,
        when=lambda _ctx, values: _is_call(values),
    ),
    Field(
        "places",
        "events-field-places",
        reading.read_places,
        show=_show_places,
        kind=Kind.MANY,
        required=True,
        options=_places,
        typed=lambda value: ", ".join(reading.ids(value)),
        when=_of_many,
    ),
    Field("place", "events-field-place", reading.read_place),
    Field("link", "events-field-link", reading.read_link, asked=False),
    Field(
        "capacity",
        "events-field-capacity",
        reading.read_capacity,
        kind=Kind.NUMBER,
        asked=False,
        when=_not_call(_of_many),
    ),
    Field(
        "closes",
        "events-field-closes",
        reading.read_deadline,
        show=_show_instant,
        asked=False,
        when=_not_call(_of_many),
        check=_check_deadline,
    ),
    Field("text", "events-field-text", reading.read_text, kind=Kind.TEXT, asked=False),
    Field(
        "parent",
        "events-field-parent",
        _read_parent,
        show=_show_parent,
        kind=Kind.CHOICE,
        asked=False,
        options=_parents,
        when=_not_call(lambda ctx, values: _of_many(ctx, values) and bool(_wide(ctx, values))),
    ),
)


def _late(_ctx: Context, _draft: Draft, _news: Understood) -> Answer:
    """What is posted is changed on its card, where others see it: not by editing an old message."""
    return Say(View(t("events-late"), ((Button(t("events-all"), "events.page", (0,)),),)))


def _card(ctx: Context, draft: Draft) -> Words:
    """The echo before anything is saved: as readers will see it, with the distance."""
    plan = saving.plan_of(ctx, draft.values)
    days = (plan.comes_at.astimezone(ctx.zone).date() - ctx.today).days
    return paragraphs(
        lines(ctx.network_line, bold(plan.title), words.KINDS[plan.kind]),
        lines(
            words.when(plan, ctx.zone),
            t("events-distance", days=days),
            words.where(plan),
            _show_places(ctx, draft.values.get("places")) if plan.project_id is None else t("events-team-alone"),
            t("events-seats-all", seats=plan.capacity) if plan.capacity else None,
            t("events-answer-until", at=plan.closes_at) if plan.deadline_at and plan.kind != "call" else None,
            t("events-part-of", title=_show_parent(ctx, draft.values["parent"]))  # type: ignore[arg-type]
            if draft.values.get("parent")
            else None,
        ),
        plan.text,
    )


POST = Form(
    "events.post",
    "events-title",
    FIELDS,
    save=saving.save,
    opener="event",
    understand=whole_line.correct,
    late=_late,
    card=_card,
    open_to=saving.is_open_to,
)

CANCEL = Form(
    "events.cancel",
    "events-cancel-title",
    (Field("reason", "events-field-reason", reading.read_reason, required=True),),
    save=saving.save_cancelled,
    opener="events",
    review=False,
)
