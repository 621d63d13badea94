"""The forms of plans: the whole plan, its day alone, and one line about what was done differently."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from handlers.kit.form import Field, Form
from handlers.kit.view import Kind
from handlers.plans import reading, saving, trying

if TYPE_CHECKING:
    from handlers.kit.context import Context
    from handlers.kit.form import Understood, Values


def _correct(ctx: Context, text: str, values: Values) -> Understood | None:
    """At the review card only what names its field can be told from a remark."""
    return reading.read_message(ctx, text, values) if reading.tells_fields(ctx, text) else None


def _typed_day(value: object) -> str:
    return str(value) if value is not None else ""


_DAY = Field(
    "on",
    "plans-field-on",
    partial(reading.read_field, "on"),
    show=reading.show_day,
    kind=Kind.DATE,
    asked=False,
    typed=_typed_day,
)

PLAN = Form(
    "plans.plan",
    "plans-title",
    (
        Field("need", "plans-field-need", partial(reading.read_field, "need"), kind=Kind.TEXT, required=True),
        Field("aim", "plans-field-aim", partial(reading.read_field, "aim"), kind=Kind.TEXT, required=True),
        Field("partners", "plans-field-partners", partial(reading.read_field, "partners"), kind=Kind.TEXT),
        Field(
            "theme",
            "plans-field-theme",
            partial(reading.read_field, "theme"),
            show=reading.show_theme,
            kind=Kind.CHOICE,
            options=reading.themes,
        ),
        Field("sign", "plans-field-sign", partial(reading.read_field, "sign"), kind=Kind.TEXT),
        _DAY,
    ),
    save=saving.save,
    opener="plan",
    understand=_correct,
    open_to=saving.is_open_to,
)

DAY = Form(
    "plans.day",
    "plans-day-title",
    (
        Field(
            "on",
            "plans-field-on",
            reading.read_day,
            show=reading.show_day,
            kind=Kind.DATE,
            required=True,
            typed=_typed_day,
        ),
    ),
    save=saving.save_day,
    opener="plan",
    review=False,
    open_to=saving.is_open_to,
)

DIFFERENT = Form(
    "plans.different",
    "plans-different-title",
    (Field("changed", "plans-field-changed", reading.read_words, kind=Kind.TEXT, required=True),),
    save=trying.save_different,
    opener="plan",
    review=False,
)
