"""A form's answers as a practice's facts, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from handlers.kit.factor_field import held_factors, keep_factors
from handlers.kit.tongue import language_of_text
from handlers.practices import rules
from storage import PracticeFacts, ThemeId

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from handlers.kit.context import Context
    from handlers.kit.form import Values
    from storage import Json

NAMELESS, NAMED = "without", "with"
"""The two answers to whose name stands under it."""
DEFAULTS: Mapping[str, Json] = {"name": NAMED, "visibility": "network"}
"""What holds until the author says otherwise; answered, so that Edit lists it."""
PARTS = ("context", "done", "worked", "not_worked")
"""What an author tells in sentences."""


def text_of(values: Values, name: str) -> str | None:
    """A part's words; None when it was not told."""
    value = values.get(name)
    return str(value) if value else None


def listed(values: Values, name: str) -> list[str]:
    value = values.get(name)
    return [str(one) for one in value] if isinstance(value, list) else []


def is_anonymous(values: Values) -> bool:
    return values.get("name") == NAMELESS


def verdict_in(values: Values) -> str | None:
    """What was said of how it went, or what follows from both sides; None: nothing was said."""
    said = text_of(values, "verdict")
    return said or rules.verdict_of(text_of(values, "worked"), text_of(values, "not_worked"))


def language_in(values: Values, given: str) -> str:
    """The language that the answers are written in. given: the writer's."""
    told = [text_of(values, name) for name in ("title", *PARTS)]
    return language_of_text("\n".join(one for one in told if one), given)


def facts_of(ctx: Context, values: Values, made_on: date, basis: PracticeFacts | None = None) -> PracticeFacts:
    """The answers as facts; title and verdict are there. New factors join the vocabulary."""
    language = language_in(values, basis.language if basis is not None else ctx.language)
    return PracticeFacts(
        title=str(values["title"]),
        language=language,
        verdict=str(verdict_in(values)),
        made_on=made_on,
        english=text_of(values, "english") if language != "en" else None,
        context=text_of(values, "context"),
        done=text_of(values, "done"),
        worked=text_of(values, "worked"),
        not_worked=text_of(values, "not_worked"),
        themes=tuple(ThemeId(int(one)) for one in listed(values, "themes")),
        factors=keep_factors(ctx, values.get("factors")),
        wellbeing=tuple(listed(values, "wellbeing")),
        setting=text_of(values, "setting"),
        anonymous=is_anonymous(values),
        visibility=text_of(values, "visibility") or "network",
    )


def values_of(facts: PracticeFacts) -> dict[str, Json]:
    """A practice as answers, every field answered, so that none is asked again."""
    values: dict[str, Json] = {name: getattr(facts, name) for name in ("title", *PARTS, "verdict", "english")}
    return {
        **values,
        "factors": held_factors(facts.factors),
        "themes": _strings(facts.themes),
        "wellbeing": _strings(facts.wellbeing),
        "setting": facts.setting,
        "name": NAMELESS if facts.anonymous else NAMED,
        "nameless": None,
        "visibility": facts.visibility,
    }


def _strings(items: Sequence[object]) -> Json:
    return cast("Json", [str(one) for one in items])
