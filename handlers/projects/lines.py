"""A project told in one message: its title, and whatever stands behind a label ("Aims: …") or between commas."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from handlers.kit.countries import find_country
from handlers.kit.errors import UserError
from handlers.kit.form import Doubt, Understood
from handlers.kit.labelled_lines import Labels, capital, split_title
from handlers.kit.language_names import language_index
from handlers.kit.likeness import Exact
from handlers.kit.theme_names import theme_index
from handlers.kit.tidying import tidy_line
from handlers.kit.view import t
from handlers.projects import reading, rules
from handlers.projects.values import TEXTS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from handlers.kit.context import Context
    from handlers.kit.form import Values
    from handlers.kit.view import Text
    from storage import Json

LABELS = Labels(
    {
        "title": t("projects-words-title"),
        "aims": t("projects-words-aims"),
        "method": t("projects-words-method"),
        "wanted": t("projects-words-wanted"),
        "wanted_count": t("projects-words-count"),
        "costs": t("projects-words-costs"),
        "tasks": t("projects-words-tasks"),
        "needs": t("projects-words-needs"),
        "next_step": t("projects-words-next"),
        "themes": t("projects-words-themes"),
        "countries": t("projects-words-countries"),
        "languages": t("projects-words-languages"),
        "period": t("projects-words-period"),
        "apply_by": t("projects-words-apply"),
        "answer_by": t("projects-words-answer"),
        "organisation": t("projects-words-organisation"),
    }
)
_READ: Mapping[str, Callable[[Context, str, Values], Json | Doubt]] = {
    "wanted_count": reading.read_number,
    "themes": reading.read_themes,
    "countries": reading.read_countries,
    "languages": reading.read_languages,
    "period": reading.read_period,
    "apply_by": reading.read_day,
    "answer_by": reading.read_day,
    "organisation": reading.read_organisation,
}
_FIRST = re.compile(r"[,;]\s+|\n|:\s+|[.!?…]\s+|\s[–—]\s")
"""What a title ends with."""
_BREAKS = re.compile(r"[,;\n]+|[.!?…]\s+")


def read_line(ctx: Context, text: str) -> dict[str, Json]:
    """As in "School gardens, health, March to June 2027, looking for: two schools. Aims: … Languages: French"."""
    values: dict[str, Json] = {}
    head, parts = LABELS.cut(ctx, text)
    for name, said in parts:
        if name not in values:
            _take(ctx, name, said, values)
    if "title" not in values:
        title, rest = split_title(head, _FIRST, rules.LONGEST["title"])
        if title:
            values = {"title": title, **values}
            _between_commas(ctx, rest, values)
    if _says(ctx, str(values.get("title", "")), t("projects-words-initiative")):
        values["kind"] = "initiative"
    return values


def _take(ctx: Context, name: str, said: str, values: dict[str, Json]) -> None:
    """What stands behind a label; what cannot be read is asked for."""
    if name in TEXTS:
        part = tidy_line(said).rstrip(".") if name in rules.LINES else said
        values[name] = capital(part)[: rules.LONGEST[name]]
        return
    try:
        read = _READ[name](ctx, said.rstrip(" .!"), values)
    except UserError:
        return
    if not isinstance(read, Doubt) and read is not None:
        values[name] = read


def _between_commas(ctx: Context, text: str, values: dict[str, Json]) -> None:
    """Themes, languages, countries and the period are known by what they are; the rest is what it is for."""
    themes = theme_index(ctx.uow.networks.list_themes(ctx.network.id))
    found: dict[str, list[Json]] = {"themes": [], "countries": [], "languages": []}
    rest: list[str] = []
    for part in (piece for one in _BREAKS.split(text) if (piece := tidy_line(one).strip(" .:"))):
        land, named, tongue = find_country(part), themes.exact(part), language_index().exact(part)
        if len(named) == 1:
            found["themes"].append(str(named[0]))
        elif isinstance(land, Exact) and len(part) > 2:
            found["countries"].append(land.value)
        elif len(tongue) == 1 and len(part) > 2:
            found["languages"].append(tongue[0])
        elif "period" not in values and (period := _period(ctx, part)) is not None:
            values["period"] = period
        else:
            rest.append(part)
    for name, chosen in found.items():
        if chosen and name not in values:
            values[name] = list(dict.fromkeys(chosen))
    if rest and "aims" not in values:
        values["aims"] = capital(", ".join(rest))[: rules.LONGEST["aims"]]


def _period(ctx: Context, part: str) -> Json | None:
    """A range of days; a word alone is none, or "may" would be one."""
    if not any(letter.isdigit() for letter in part):
        return None
    try:
        return reading.read_period(ctx, part, {})
    except UserError:
        return None


def _says(ctx: Context, text: str, words: Text) -> bool:
    folded = text.casefold()
    return any(word.casefold() in folded for word in (*ctx.listed(words), *ctx.listed(words, "en")))


def wants_researcher(ctx: Context, wanted: str) -> bool:
    """Whether who is wanted is a researcher: "a researcher who counts birds", «исследователь»."""
    return _says(ctx, wanted, t("projects-words-researcher"))


def read_title(ctx: Context, text: str, values: Values) -> Json | Understood:
    """The first answer may be a whole project; later ones are the title alone."""
    if "title" not in values:
        said = read_line(ctx, text)
        if "title" in said:
            return Understood(said)
    return reading.text_of("title", text)


def correct(ctx: Context, text: str, _values: Values) -> Understood | None:
    """What a message says at the review: what stands behind labels; other words could be anything."""
    if LABELS.pattern(ctx).match(text) is None:
        return None
    said = read_line(ctx, text)
    return Understood(said) if said else None
