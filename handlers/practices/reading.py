"""From what somebody typed to one answer of the form, or a friendly refusal. Changes nothing."""

from __future__ import annotations

import contextlib
import re
from typing import TYPE_CHECKING, TypeAlias, cast

from handlers.kit.errors import UserError
from handlers.kit.factor_field import factor_field
from handlers.kit.form import Doubt, Option, Understood
from handlers.kit.keeping import held_doubt
from handlers.kit.likeness import Candidates, Exact, NameIndex
from handlers.kit.tidying import tidy_line
from handlers.kit.view import t
from handlers.practices import rules, words
from handlers.practices import values as v

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from handlers.kit.context import Context
    from handlers.kit.form import Values
    from handlers.kit.view import Text
    from storage import Json

Reader: TypeAlias = "Callable[[Context, str, Values], Json]"

FACTORS = factor_field("factors", "practices-field-factors")
MOST_THEMES = 3
_COMMAS = re.compile(r"[,;\n]+")
_LABELS: Mapping[str, Text] = {
    "title": t("practices-words-title"),
    "context": t("practices-words-context"),
    "done": t("practices-words-done"),
    "worked": t("practices-words-worked"),
    "not_worked": t("practices-words-not-worked"),
    "factors": t("practices-words-factors"),
    "english": t("practices-words-english"),
}
_SETTING_WORDS: Mapping[str, Text] = {
    "school": t("practices-words-school"),
    "university": t("practices-words-university"),
    "community": t("practices-words-community"),
    "care": t("practices-words-care"),
    "outdoors": t("practices-words-outdoors"),
    "online": t("practices-words-online"),
}
_WELLBEING_WORDS: Mapping[str, Text] = {
    "physical": t("practices-words-physical"),
    "mental": t("practices-words-mental"),
    "social": t("practices-words-social"),
}


# --- sentences


def read_part(_ctx: Context, text: str, _values: Values) -> str:
    """One part in the author's words."""
    if not any(letter.isalpha() for letter in text):
        raise UserError("practices-part-empty")
    if len(text) > rules.LONGEST_PART:
        raise UserError("practices-part-long", most=rules.LONGEST_PART, length=len(text))
    return text.strip()


def read_context(ctx: Context, text: str, values: Values) -> Json | Understood:
    """The first answer may be a whole practice under its own headings."""
    told = told_in(ctx, text)
    if told is None:
        return read_part(ctx, text, values)
    return Understood({"context": None, **told.values}, told.doubts)


def read_done(ctx: Context, text: str, values: Values) -> Json | Understood:
    """What was done gives the title too, until the author says another, and tells what it is about."""
    return Understood(followed(ctx, {"done": read_part(ctx, text, values)}, values))


def read_title(_ctx: Context, text: str, _values: Values) -> str:
    title = tidy_line(text)
    if not any(letter.isalpha() for letter in title):
        raise UserError("practices-title-unclear")
    if len(title) > rules.LONGEST_TITLE:
        raise UserError("practices-title-long", most=rules.LONGEST_TITLE)
    return title


def read_english(ctx: Context, text: str, values: Values) -> str:
    title = read_title(ctx, text, values)
    if not rules.is_latin(title):
        raise UserError("practices-english-unclear")
    return title


# --- a whole practice in one message


def told_in(ctx: Context, text: str) -> Understood | None:
    """The answers in a text with at least two headings of its own; None for any other text."""
    parts = rules.parts_of(text, {part: _listed(ctx, known) for part, known in _LABELS.items()})
    lead = parts.pop("", "")
    if len(parts) < 2:
        return None
    if lead:
        first, _, rest = lead.partition("\n")
        if "title" not in parts and len(first) <= rules.LONGEST_TITLE:
            parts["title"], lead = first, rest.strip()
        missing = next((name for name in ("context", "done") if name not in parts), None)
        if lead and missing is not None:
            parts[missing] = lead
    return _read_all(ctx, parts)


def told_freely(ctx: Context, text: str) -> Understood:
    """The answers in a text without headings: what was done, under its first line where that is short."""
    first, _, rest = text.strip().partition("\n")
    named = bool(rest.strip()) and len(first) <= rules.DERIVED_TITLE
    return _read_all(ctx, {"title": first, "done": rest.strip()} if named else {"done": text.strip()})


def _read_all(ctx: Context, parts: Mapping[str, str]) -> Understood:
    readers = {"title": read_title, "english": read_english}
    told: dict[str, Json] = {
        name: readers.get(name, read_part)(ctx, said, {}) for name, said in parts.items() if name != "factors"
    }
    doubts: dict[str, Json] = {}
    # What cannot be read as factors is asked for, instead of turning the whole message down.
    with contextlib.suppress(UserError):
        factors = FACTORS.read(ctx, parts.get("factors", ""), {})
        if isinstance(factors, Doubt):
            doubts["factors"] = held_doubt(factors)
        elif "factors" in parts:
            told["factors"] = cast("Json", factors)
    return Understood(followed(ctx, told, {}), doubts)


def followed(ctx: Context, told: Mapping[str, Json], values: Values) -> dict[str, Json]:
    """These answers with what follows from them where nobody said otherwise: title, themes, setting, well-being."""
    every = {**values, **told}
    answers = dict(told)
    before = v.text_of(values, "done")
    derived = rules.title_of(before) if before is not None else None
    if told.get("done") and "title" not in told and values.get("title") in (None, derived):
        answers["title"] = rules.title_of(str(told["done"]))
    text = "\n".join(str(every[name]) for name in ("title", *v.PARTS) if every.get(name))
    for name, guess in (("themes", _themes(ctx, text)), ("wellbeing", _wellbeing(ctx, text))):
        if name not in every and guess:
            answers[name] = cast("Json", guess)
    setting = rules.guessed(text, {one: _listed(ctx, known) for one, known in _SETTING_WORDS.items()}, 1)
    if "setting" not in every and setting:
        answers["setting"] = setting[0]
    return answers


def _themes(ctx: Context, text: str) -> list[str]:
    known = {
        str(one.id): [*one.names.values(), *(word for listed in one.keywords.values() for word in listed)]
        for one in ctx.uow.networks.list_themes(ctx.network.id)
    }
    return rules.guessed(text, known, 1)


def _wellbeing(ctx: Context, text: str) -> list[str]:
    return rules.guessed(text, {one: _listed(ctx, known) for one, known in _WELLBEING_WORDS.items()}, 3)


def _listed(ctx: Context, known: Text) -> list[str]:
    """A message's words in the person's language and in English, whichever they write in."""
    return [*ctx.listed(known), *ctx.listed(known, "en")]


# --- choices


def chooser(labels: Mapping[str, Text]) -> Reader:
    """Reads a choice that was pressed or typed."""

    def read(ctx: Context, text: str, _values: Values) -> Json:
        for value, label in labels.items():
            if text.casefold().rstrip(".!") in {value, ctx.plain(label).casefold()}:
                return value
        raise UserError("practices-press-one")

    return read


def options(labels: Mapping[str, Text]) -> list[Option]:
    return [Option(value, label) for value, label in labels.items()]


def read_wellbeing(ctx: Context, text: str, _values: Values) -> Json:
    said = [part.strip().casefold() for part in _COMMAS.split(text) if part.strip()]
    names = {name: one for one, label in words.WELLBEING.items() for name in (one, ctx.plain(label).casefold())}
    found = [names[one] for one in said if one in names]
    if not found or len(found) < len(said):
        raise UserError("practices-press-one")
    return cast("Json", list(dict.fromkeys(found)))


def choose_wellbeing(_ctx: Context, value: str, _values: Values) -> Json:
    return _offered(value, list(words.WELLBEING))


def read_themes(ctx: Context, text: str, _values: Values) -> Json | Doubt:
    """Names of themes, separated by commas; a name that is only close is asked about."""
    themes = ctx.uow.networks.list_themes(ctx.network.id)
    index = NameIndex(
        (name, str(one.id))
        for one in themes
        for name in (one.slug, *one.names.values(), *(word for listed in one.keywords.values() for word in listed))
    )
    parts = [part.strip(" #") for part in _COMMAS.split(text) if part.strip(" #")]
    chosen: list[str] = []
    for part in parts:
        found = index.find(part)
        if isinstance(found, Exact):
            chosen.append(found.value)
        elif isinstance(found, Candidates) and len(parts) == 1:
            return Doubt([[one] for one in found.values])
        else:
            raise UserError("practices-theme-unknown", name=part[:40])
    if not chosen:
        raise UserError("practices-press-one")
    return cast("Json", list(dict.fromkeys(chosen))[:MOST_THEMES])


def choose_theme(ctx: Context, value: str, _values: Values) -> Json:
    return _offered(value, [str(one.id) for one in ctx.uow.networks.list_themes(ctx.network.id)])


def theme_options(ctx: Context, _values: Values) -> list[Option]:
    return [Option(str(one.id), one.name(ctx.language)) for one in ctx.uow.networks.list_themes(ctx.network.id)]


def _offered(value: str, known: Sequence[str]) -> str:
    if value not in known:
        raise UserError("practices-press-one")
    return value
