"""The forms of plans: the whole plan, one question of it, and one line about what was done differently."""

from __future__ import annotations

from dataclasses import replace
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


_THEME = Field(
    "theme",
    "plans-field-theme",
    partial(reading.read_field, "theme"),
    show=reading.show_theme,
    kind=Kind.CHOICE,
    options=reading.themes,
)
_SIGN = Field("sign", "plans-field-sign", partial(reading.read_field, "sign"), kind=Kind.TEXT)
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
        _THEME,
        _SIGN,
        _DAY,
    ),
    save=saving.save,
    opener="plan",
    understand=_correct,
    open_to=saving.is_open_to,
)


def _part(name: str, title: str, field: Field) -> Form:
    """One question about a plan, saved as soon as it is answered."""
    return Form(
        name,
        title,
        (replace(field, required=True),),
        save=saving.save_part,
        opener="plan",
        review=False,
        open_to=saving.is_open_to,
    )


PARTS = {
    "on": _part("plans.day", "plans-day-title", replace(_DAY, read=reading.read_day)),
    "theme": _part("plans.theme", "plans-theme-title", _THEME),
    "sign": _part("plans.sign", "plans-sign-title", _SIGN),
}
"""What can be told on its own."""

DIFFERENT = Form(
    "plans.different",
    "plans-different-title",
    (Field("changed", "plans-field-changed", reading.read_words, kind=Kind.TEXT, required=True),),
    save=trying.save_different,
    opener="plan",
    review=False,
)
