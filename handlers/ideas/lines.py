"""A card told in one message: its title, what it is, and whatever stands behind a label ("Why: …"). Saves nothing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from handlers.ideas import rules
from handlers.kit.errors import UserError
from handlers.kit.form import Understood
from handlers.kit.tidying import tidy_line
from handlers.kit.view import t

if TYPE_CHECKING:
    from handlers.kit.context import Context
    from handlers.kit.form import Values
    from handlers.kit.view import Text
    from storage import Json

LABELS: dict[str, Text] = {
    "title": t("ideas-words-title"),
    "what": t("ideas-words-what"),
    "why": t("ideas-words-why"),
    "how": t("ideas-words-how"),
    "cost": t("ideas-words-cost"),
    "people": t("ideas-words-people"),
    "result": t("ideas-words-result"),
    "contact": t("ideas-words-contact"),
}
_FIRST = re.compile(r"\n|:\s+|[.!?…]\s+|\s[–—-]\s")
"""What a title ends with."""


def read_line(ctx: Context, text: str) -> dict[str, Json]:
    """As in "Swap shop: students swap clothes. Why: less waste. How: a room and three racks. Cost: none"."""
    values: dict[str, Json] = {}
    cuts = list(_labels(ctx).finditer(text))
    head = text[: cuts[0].start()] if cuts else text
    names = _named(ctx)
    for at, cut in enumerate(cuts):
        after = cuts[at + 1].start() if at + 1 < len(cuts) else len(text)
        name = names[cut["label"].casefold()]
        said = _tidy(text[cut.end() : after]).rstrip(",;")
        if said and name not in values:
            part = tidy_line(said).rstrip(".") if name in rules.LINES else said
            values[name] = _capital(part)[: rules.LONGEST[name]]
    if "title" not in values:
        title, rest = _title(_tidy(head))
        if title:
            values = {"title": title, **values}
        if rest and "what" not in values:
            values["what"] = _capital(rest)[: rules.LONGEST["what"]]
    return values


def _title(head: str) -> tuple[str, str]:
    """The title, and what follows it."""
    end = _FIRST.search(head)
    first, rest = (head[: end.start()], head[end.end() :]) if end is not None else (head, "")
    first = tidy_line(first).strip(" .,:;")
    if len(first) <= rules.LONGEST["title"]:
        return _capital(first), _tidy(rest)
    cut = first[: rules.LONGEST["title"]].rsplit(" ", 1)[0]
    return _capital(cut), head


def _capital(text: str) -> str:
    return text[:1].title() + text[1:]  # upper() would set Georgian in capitals


def _tidy(text: str) -> str:
    """Without what nobody sees; the lines of a longer text are kept."""
    return "\n".join(line for part in text.strip().split("\n") if (line := tidy_line(part)))


def _named(ctx: Context) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, words in LABELS.items():
        for language in dict.fromkeys((ctx.language, "en")):
            for word in ctx.listed(words, language):
                found.setdefault(word.casefold(), name)
    return found


def _labels(ctx: Context) -> re.Pattern[str]:
    """A label at the beginning of a line or sentence, with its colon."""
    words = sorted(_named(ctx), key=len, reverse=True)
    return re.compile(rf"(?:^|(?<=[\n.!?;,…]))\s*(?P<label>{'|'.join(map(re.escape, words))})\s*[::]\s*", re.IGNORECASE)


def read_title(ctx: Context, text: str, values: Values) -> Json | Understood:
    """The first answer may be a whole card; later ones are the title alone."""
    if "title" not in values:
        said = read_line(ctx, text)
        if "title" in said:
            return Understood(said)
    return read_text("title", text)


def correct(ctx: Context, text: str, _values: Values) -> Understood | None:
    """What a message says at the review: what stands behind labels; other words could be anything."""
    if _labels(ctx).match(text) is None:
        return None
    said = read_line(ctx, text)
    return Understood(said) if said else None


def read_text(name: str, text: str) -> Json:
    """One part of a card, in its length."""
    text = tidy_line(text) if name in rules.LINES else _tidy(text)
    if not text:
        raise UserError("ideas-text-missing")
    if len(text) > rules.LONGEST[name]:
        raise UserError("ideas-text-long", most=rules.LONGEST[name])
    return text
