"""A card told in one message: its title, what it is, and whatever stands behind a label ("Why: …"). Saves nothing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from handlers.ideas import rules
from handlers.kit.errors import UserError
from handlers.kit.form import Understood
from handlers.kit.labelled_lines import Labels, capital, split_title
from handlers.kit.tidying import tidy_line, tidy_text
from handlers.kit.view import t

if TYPE_CHECKING:
    from handlers.kit.context import Context
    from handlers.kit.form import Values
    from storage import Json

LABELS = Labels(
    {
        "title": t("ideas-words-title"),
        "what": t("ideas-words-what"),
        "why": t("ideas-words-why"),
        "how": t("ideas-words-how"),
        "cost": t("ideas-words-cost"),
        "people": t("ideas-words-people"),
        "result": t("ideas-words-result"),
        "contact": t("ideas-words-contact"),
    }
)
_FIRST = re.compile(r"\n|:\s+|[.!?…]\s+|\s[–—-]\s")
"""What a title ends with."""


def read_line(ctx: Context, text: str) -> dict[str, Json]:
    """As in "Swap shop: students swap clothes. Why: less waste. How: a room and three racks. Cost: none"."""
    values: dict[str, Json] = {}
    head, parts = LABELS.cut(ctx, text)
    for name, said in parts:
        if name not in values:
            part = tidy_line(said).rstrip(".") if name in rules.LINES else said
            values[name] = capital(part)[: rules.LONGEST[name]]
    if "title" not in values:
        title, rest = split_title(head, _FIRST, rules.LONGEST["title"])
        if title:
            values = {"title": title, **values}
        if rest and "what" not in values:
            values["what"] = capital(rest)[: rules.LONGEST["what"]]
    return values


def read_title(ctx: Context, text: str, values: Values) -> Json | Understood:
    """The first answer may be a whole card; later ones are the title alone."""
    if "title" not in values:
        said = read_line(ctx, text)
        if "title" in said:
            return Understood(said)
    return read_text("title", text)


def correct(ctx: Context, text: str, _values: Values) -> Understood | None:
    """What a message says at the review: what stands behind labels; other words could be anything."""
    if LABELS.pattern(ctx).match(text) is None:
        return None
    said = read_line(ctx, text)
    return Understood(said) if said else None


def read_text(name: str, text: str) -> Json:
    """One part of a card, in its length."""
    text = tidy_line(text) if name in rules.LINES else tidy_text(text)
    if not text:
        raise UserError("ideas-text-missing")
    if len(text) > rules.LONGEST[name]:
        raise UserError("ideas-text-long", most=rules.LONGEST[name])
    return text
