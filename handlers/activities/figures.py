"""From what somebody typed to a number of people or a volunteer time, or a friendly refusal. Changes nothing."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING, cast

from handlers.activities import lines, rules
from handlers.activities import values as v
from handlers.activities.reading import listed, refuse, spoken
from handlers.kit import phrases
from handlers.kit.errors import UserError
from handlers.kit.form import Doubt, Understood
from handlers.kit.keeping import held
from handlers.kit.view import t

if TYPE_CHECKING:
    from handlers.kit.context import Context
    from handlers.kit.form import Values
    from storage import Json

_NEGATIVE = re.compile(r"^\s*[-−–]\s*\d")
_NUMBER = re.compile(r"^\d{1,6}(?:[.,]\d{1,2})?$")


# --- people


def read_count(ctx: Context, text: str) -> int | Doubt:
    """A whole number of people; a range is asked about."""
    if _NEGATIVE.match(text):
        raise UserError("activities-negative")
    said = phrases.read(
        text,
        language=ctx.language,
        now=ctx.now,
        zone=ctx.zone,
        towards=phrases.Towards.BACK,
        kinds={phrases.Kind.COUNT},
    )
    if isinstance(said, phrases.Nothing):
        raise UserError("activities-count-unclear")
    readings = [said] if isinstance(said, phrases.Understood) else list(said.candidates)
    amounts: list[int] = []
    for reading in readings:
        assert isinstance(reading.value, phrases.Count)
        for amount in (reading.value.amount, reading.value.most):
            if isinstance(amount, Fraction) and amount.denominator != 1:
                raise UserError("activities-count-unclear")
            if amount is not None:
                amounts.append(int(amount))
    found = list(dict.fromkeys(amounts))
    return found[0] if len(found) == 1 else Doubt(cast("list[Json]", found), t("activities-count-which"))


def _count(ctx: Context, text: str, values: Values, name: str) -> int | Doubt:
    """A number, or words that say how many: "me and five friends"."""
    try:
        return read_count(ctx, text)
    except UserError:
        # A whole report of something else must not answer this question.
        said = lines.read_behind(ctx, values, text) if not lines.is_another(ctx, values, text) else None
        count = said.values.get(name) if said is not None else None
        if not isinstance(count, int):
            raise
        return count


def read_counts(ctx: Context, text: str) -> list[int]:
    """ "12, 40" as two numbers; empty when the text is not just two or three numbers in a row."""
    parts = [part.strip() for part in re.split(r",\s+|\s*[;/+\n]\s*", text.strip()) if part.strip()]
    if not 2 <= len(parts) <= 3:
        return []
    try:
        counts = [read_count(ctx, part) for part in parts]
    except UserError:
        return []
    return [count for count in counts if isinstance(count, int)] if all(isinstance(c, int) for c in counts) else []


def read_reached(ctx: Context, text: str, values: Values) -> Json | Doubt | Understood:
    if spoken(ctx, text, t("activities-words-nobody")):
        return 0
    count = _count(ctx, text, values, "reached")
    return _people(ctx, values, {"reached": count}) if isinstance(count, int) else count


def _people(ctx: Context, values: Values, found: dict[str, Json]) -> Understood:
    """Numbers of people. More new ones than are reached now: how many were new is asked next."""
    wrong = rules.impossible(v.stated({**values, **found}), ctx.today)
    refuse(wrong, *found)
    if "first_time" not in wrong:
        return Understood(found)
    return Understood(found, {"first_time": held([], wrong["first_time"])})


def read_first_time(ctx: Context, text: str, values: Values) -> Json | Doubt:
    if spoken(ctx, text, t("activities-words-nobody")):
        return 0
    count = read_count(ctx, text)
    if isinstance(count, int):
        refuse(rules.impossible(v.stated({**values, "first_time": count}), ctx.today), "first_time")
    return count


def read_volunteers(ctx: Context, text: str, values: Values) -> Json | Doubt | Understood:
    """ "12" or "12, 40": the question asks for both, so the people reached are not asked for again."""
    several = read_counts(ctx, text)
    names = ("volunteers", "reached", "first_time")
    if several:
        return _people(ctx, values, dict(zip(names, several, strict=False)))
    count = 1 if spoken(ctx, text, t("activities-words-alone")) else _count(ctx, text, values, "volunteers")
    if isinstance(count, Doubt):
        return count
    refuse(rules.impossible(v.stated({**values, "volunteers": count}), ctx.today), "volunteers")
    if "volunteers" not in values and "reached" not in values:
        return Understood({"volunteers": count, "reached": None})
    return count


# --- time given


def read_hours(ctx: Context, text: str, values: Values) -> Json | Doubt:
    """ "3h", "3 h each", "36 hours in total". Without a word for it, everybody is taken to have been there."""
    if _NEGATIVE.match(text):
        raise UserError("activities-negative")
    rest, kind = _without_kind(ctx, text.casefold())
    minutes = _minutes(ctx, rest)
    stated = v.stated({**values, "hours": v.time_value(minutes, kind or "duration")})
    wrong = rules.impossible(stated, ctx.today)
    too_much = minutes > rules.UNUSUAL_DAY * stated.days
    if kind is None and too_much and (stated.volunteers is None or stated.volunteers > 1):
        return _each_or_total(ctx, minutes, values)
    refuse(wrong, "hours")
    return v.time_value(minutes, kind or "duration")


def choose_hours(_ctx: Context, value: str, _values: Values) -> Json:
    """A button's minutes."""
    if not value.isdecimal():
        raise UserError("activities-press-one")
    return v.time_value(int(value), "duration")


def _each_or_total(ctx: Context, minutes: int, values: Values) -> Doubt:
    """More than one person gives in these days: probably all of them together, but nobody said so."""
    possible, question = lines.each_or_total(ctx, minutes, values)
    if not possible:
        total = v.time_value(minutes, "total")
        refuse(rules.impossible(v.stated({**values, "hours": total}), ctx.today), "hours")
    return Doubt(possible, question)


def _without_kind(ctx: Context, text: str) -> tuple[str, str | None]:
    for kind, words in (("each", t("activities-words-each")), ("total", t("activities-words-total"))):
        for word in listed(ctx, words):
            found = re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text)
            if found:
                return (text[: found.start()] + text[found.end() :]).strip(" ,:."), kind
    return text.strip(), None


def _minutes(ctx: Context, text: str) -> int:
    if _NUMBER.match(text):
        return round(float(text.replace(",", ".")) * 60)
    for language in dict.fromkeys((ctx.language, "en")):
        said = phrases.read(
            text,
            language=language,
            now=ctx.now,
            zone=ctx.zone,
            towards=phrases.Towards.BACK,
            kinds={phrases.Kind.DURATION},
        )
        if isinstance(said, phrases.Doubtful):
            said = said.candidates[0]
        if isinstance(said, phrases.Understood) and isinstance(said.value, phrases.Length) and not said.value.months:
            return round(said.value.seconds / 60)
    try:
        count = read_count(ctx, text)
    except UserError:
        raise UserError("activities-hours-unclear") from None
    if isinstance(count, int):
        return count * 60
    raise UserError("activities-hours-unclear")
