"""From what somebody typed about a plan to answers of the form, one or several at a time. Saves nothing.

A message may name what it tells ("need: …; aim: …"). Without names its first part is the need, the second the aim.
"""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from handlers.kit import phrases
from handlers.kit.errors import UserError
from handlers.kit.form import Doubt, Option, Understood
from handlers.kit.likeness import Candidates, Exact, NameIndex
from handlers.kit.phrases import Kind as Said
from handlers.kit.phrases import Moment, Precision, Stretch, Towards
from handlers.kit.tidying import tidy_line, tidy_text
from handlers.kit.view import t
from handlers.plans import rules
from storage import ThemeId

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kit.context import Context
    from handlers.kit.form import Values
    from handlers.kit.view import Text, Words
    from storage import Json

_NAMES: dict[str, Text] = {
    "need": t("plans-words-need"),
    "aim": t("plans-words-aim"),
    "partners": t("plans-words-partners"),
    "theme": t("plans-words-theme"),
    "sign": t("plans-words-sign"),
    "on": t("plans-words-on"),
}
_UNNAMED = ("need", "aim", "partners")
"""What the parts of a message are that names nothing, in the order in which people tell it."""
_BREAKS = re.compile(r"[;\n]+")


# --- a whole message


def read_message(ctx: Context, text: str, values: Values, *, first: str = "need") -> Understood:
    """What a message says about the form. first: what its unnamed beginning tells."""
    told: dict[str, Json] = {}
    doubts: dict[str, Json] = {}
    for name, said in _parts(ctx, text, first):
        value = _READERS[name](ctx, said, values)
        if isinstance(value, Doubt):
            doubts[name] = {"candidates": list(value.candidates), "question": None}
        else:
            told[name] = value
    return Understood(told, doubts)


def _parts(ctx: Context, text: str, first: str) -> list[tuple[str, str]]:
    """(field, words) in the order of the message; a field that is named twice keeps its first words."""
    named = _named(ctx).split(text)
    unnamed = [part for part in _BREAKS.split(named[0]) if tidy_line(part)]
    order = _UNNAMED[_UNNAMED.index(first) :] if first in _UNNAMED else (first,)
    found = dict(zip(order, unnamed, strict=False))
    if len(unnamed) > len(order) and order:
        found[order[-1]] = "; ".join(unnamed[len(order) - 1 :])
    labels = {word: name for name in _NAMES for word in _words(ctx, name)}
    for label, said in zip(named[1::2], named[2::2], strict=True):
        if tidy_line(said):
            found.setdefault(labels[label.casefold()], said.strip(" ;,\n"))
    return list(found.items())


def _words(ctx: Context, name: str) -> list[str]:
    """What names a field, in the person's language and in English."""
    both = [*ctx.listed(_NAMES[name]), *ctx.listed(_NAMES[name], "en")]
    return [word.casefold() for word in both]


def _named(ctx: Context) -> re.Pattern[str]:
    words = sorted({word for name in _NAMES for word in _words(ctx, name)}, key=len, reverse=True)
    return re.compile(rf"(?:^|(?<=[\s;,.]))({'|'.join(map(re.escape, words))})\s*[:：]\s*", re.IGNORECASE)


def tells_fields(ctx: Context, text: str) -> bool:
    """Whether the message names one of the fields."""
    return _named(ctx).search(text) is not None


def read_field(name: str, ctx: Context, text: str, values: Values) -> Json | Doubt | Understood:
    """An answer to one question, which may answer others as well when it names them."""
    if name == "need" and "aim" not in values and _BREAKS.search(text.strip()):
        return read_message(ctx, text, values)
    if tells_fields(ctx, text):
        return read_message(ctx, text, values, first=name)
    return _READERS[name](ctx, text, values)


# --- one field


def read_words(_ctx: Context, text: str, _values: Values) -> Json:
    kept = tidy_text(text)
    if not kept:
        raise UserError("plans-empty")
    if len(kept) > rules.LONGEST:
        raise UserError("plans-too-long", most=rules.LONGEST, count=len(kept))
    return kept


def read_theme(ctx: Context, text: str, _values: Values) -> Json | Doubt:
    """A theme by one of its names or words, or its number from a button."""
    names: list[tuple[str, str]] = []
    for theme in ctx.uow.networks.list_themes(ctx.network.id):
        said = [theme.slug, *theme.names.values(), *(word for words in theme.keywords.values() for word in words)]
        names += [(name, str(theme.id)) for name in [*said, str(theme.id)]]
    found = NameIndex(names).find(tidy_line(text))
    if isinstance(found, Exact):
        return found.value
    if isinstance(found, Candidates):
        return Doubt(list(found.values))
    raise UserError("plans-theme-unknown")


def themes(ctx: Context, _values: Values) -> Sequence[Option]:
    return [Option(str(one.id), one.name(ctx.language)) for one in ctx.uow.networks.list_themes(ctx.network.id)]


def show_theme(ctx: Context, value: Json) -> Words:
    known = theme_of(value)
    named = {one.id: one.name(ctx.language) for one in ctx.uow.networks.list_themes(ctx.network.id)}
    return named.get(known, "–") if known is not None else "–"


def theme_of(value: Json) -> ThemeId | None:
    return ThemeId(int(value)) if isinstance(value, str) and value.isdecimal() else None


def read_day(ctx: Context, text: str, _values: Values) -> Json | Doubt:
    """A day ahead; of several days the last, which is when there is something to tell."""
    said = phrases.read(
        text, language=ctx.language, now=ctx.now, zone=ctx.zone, towards=Towards.AHEAD, kinds=(Said.DATE, Said.RANGE)
    )
    values = [said.value] if isinstance(said, phrases.Understood) else []
    if isinstance(said, phrases.Doubtful):
        values = [one.value for one in said.candidates]
    days = list(dict.fromkeys(day for value in values if (day := _day(value)) is not None))
    ahead = [day.isoformat() for day in days if ctx.today <= day <= ctx.today + rules.FARTHEST]
    if days and not ahead:
        raise UserError("plans-on-past" if days[0] < ctx.today else "plans-on-far")
    if not ahead:
        raise UserError("plans-on-unclear")
    return ahead[0] if len(ahead) == 1 else Doubt(ahead)


def _day(value: phrases.Value) -> date | None:
    moment = value.ends if isinstance(value, Stretch) else value
    if not isinstance(moment, Moment) or moment.precision is Precision.MINUTE:
        return None
    return moment.on


def show_day(_ctx: Context, value: Json) -> Words:
    return t("plans-day", on=date.fromisoformat(str(value)))


_READERS = {
    "need": read_words,
    "aim": read_words,
    "partners": read_words,
    "theme": read_theme,
    "sign": read_words,
    "on": read_day,
}
