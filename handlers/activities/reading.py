"""From what somebody typed to one answer of the form, or a friendly refusal. Changes nothing but stored photos."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, cast

from handlers.activities import rules
from handlers.activities import values as v
from handlers.kit import phrases
from handlers.kit.errors import UserError
from handlers.kit.form import Doubt, Understood
from handlers.kit.likeness import Candidates, Exact, NameIndex
from handlers.kit.view import t

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from handlers.kit.context import Context
    from handlers.kit.form import Values
    from handlers.kit.view import Text
    from storage import Json

NO_SECTION = "none"
_NEGATIVE = re.compile(r"^\s*[-−–]\s*\d")
_ISO_DAYS = re.compile(r"^(\d{4}-\d\d-\d\d)(?:\s*(?:-|–|—|/|\s)\s*(\d{4}-\d\d-\d\d))?$")
_NUMBER = re.compile(r"^\d{1,6}(?:[.,]\d{1,2})?$")
_PARTS = re.compile(r"[,;\n]+")


def tidy(text: str) -> str:
    """One line without doubled blanks."""
    return " ".join(text.split())


def refuse(found: dict[str, Text], *names: str) -> None:
    """Raise UserError with the first reason among these fields."""
    for name in names:
        if name in found:
            raise UserError(found[name].key, **found[name].args)


# --- words


def read_title(_ctx: Context, text: str, _values: Values) -> str:
    title = tidy(text)
    if not any(letter.isalpha() for letter in title):
        raise UserError("activities-title-unclear")
    if len(title) > rules.LONGEST_TITLE:
        raise UserError("activities-title-long", most=rules.LONGEST_TITLE)
    return title


def read_line(_ctx: Context, text: str, _values: Values) -> str:
    line = tidy(text)
    if not line:
        raise UserError("activities-empty")
    if len(line) > rules.LONGEST_LINE:
        raise UserError("activities-too-long", most=rules.LONGEST_LINE)
    return line


def read_text(_ctx: Context, text: str, _values: Values) -> str:
    if not text.strip():
        raise UserError("activities-empty")
    if len(text) > rules.LONGEST_TEXT:
        raise UserError("activities-too-long", most=rules.LONGEST_TEXT)
    return text.strip()


def read_note(ctx: Context, text: str, values: Values) -> str:
    """A question, an answer, a reason: they travel to somebody else, three of them in one message."""
    note = read_text(ctx, text, values)
    if len(note) > rules.LONGEST_NOTE:
        raise UserError("activities-too-long", most=rules.LONGEST_NOTE)
    return note


def read_level(_ctx: Context, text: str, _values: Values) -> str:
    level = tidy(text)
    if not level:
        raise UserError("activities-empty")
    if len(level) > 60:
        raise UserError("activities-too-long", most=60)
    return level


def read_link(_ctx: Context, text: str, _values: Values) -> str:
    link = rules.link_of(text.strip())
    if link is None:
        raise UserError("activities-link-unclear")
    return link


def read_helpers(_ctx: Context, text: str, _values: Values) -> list[Json]:
    names = [tidy(part)[:80] for part in _PARTS.split(text) if part.strip()]
    if not names:
        raise UserError("activities-empty")
    if len(names) > rules.MOST_HELPERS:
        raise UserError("activities-helpers-most", most=rules.MOST_HELPERS)
    return list(dict.fromkeys(names))


# --- days


def read_when(ctx: Context, text: str, _values: Values) -> Json | Doubt:
    exact = _ISO_DAYS.match(text.strip())
    if exact:
        return _checked_days(ctx, *_iso(exact))
    said = phrases.read(
        text,
        language=ctx.language,
        now=ctx.now,
        zone=ctx.zone,
        towards=phrases.Towards.BACK,
        kinds={phrases.Kind.DATE, phrases.Kind.RANGE},
    )
    if isinstance(said, phrases.Nothing):
        said = phrases.read(
            text, language=ctx.language, now=ctx.now, zone=ctx.zone, towards=phrases.Towards.BACK,
            kinds={phrases.Kind.INSTANT},
        )  # fmt: skip
    if isinstance(said, phrases.Understood):
        return _checked_days(ctx, *_days_of(said.value))
    if isinstance(said, phrases.Nothing):
        raise UserError("activities-when-unclear")
    read = [_days_of(one.value) for one in said.candidates]
    possible = [pair for pair in dict.fromkeys(read) if not _impossible_days(ctx, *pair)]
    if not possible:
        refuse(_impossible_days(ctx, *read[0]), "when")
    if len(possible) == 1:
        return v.day_value(*possible[0])
    return Doubt([v.day_value(*pair) for pair in possible], t("activities-when-which"))


def _iso(found: re.Match[str]) -> tuple[date, date]:
    try:
        first = date.fromisoformat(found[1])
        return first, date.fromisoformat(found[2]) if found[2] else first
    except ValueError:
        raise UserError("activities-when-unclear") from None


def _days_of(value: phrases.Value) -> tuple[date, date]:
    if isinstance(value, phrases.Stretch):
        return value.starts.on, value.ends.on
    assert isinstance(value, phrases.Moment)
    return value.on, value.on


def _impossible_days(ctx: Context, first: date, last: date) -> dict[str, Text]:
    return rules.impossible(rules.Stated(first_on=first, last_on=last), ctx.today)


def _checked_days(ctx: Context, first: date, last: date) -> Json:
    refuse(_impossible_days(ctx, first, last), "when")
    return v.day_value(first, last)


# --- words of the message files


def spoken(ctx: Context, text: str, words: Text) -> bool:
    """Whether the text is one of a message's words, which it separates by commas."""
    known = {word.strip().casefold() for word in ctx.plain(words).split(",")}
    return text.strip().casefold().rstrip(".!") in known


def listed(ctx: Context, words: Text) -> list[str]:
    """The words of a message in the person's language and in English, the longest first."""
    both = f"{ctx.plain(words)},{ctx.words(words, 'en')}"
    return sorted({word.strip().casefold() for word in both.split(",") if word.strip()}, key=len, reverse=True)


# --- places, sections, themes


def read_sections(ctx: Context, text: str, _values: Values) -> Json | Doubt:
    """Names typed: those did it together with the own section."""
    sections = ctx.uow.networks.list_sections(ctx.network.id)
    known = {str(section.id) for section in sections}
    index = NameIndex((section.name, str(section.id)) for section in sections)
    own = [str(ctx.member.section_id)] if ctx.member.section_id is not None else []
    own = [one for one in own if one in known]
    return _named(text, index, first=own, unknown="activities-section-unknown", most=rules.MOST_SECTIONS)


def choose_section(ctx: Context, value: str, _values: Values) -> Json | Understood:
    """A pressed section, which is one of several; without any it counts for the network."""
    if value == NO_SECTION:
        return Understood({"sections": []})
    return _offered(value, (str(one.id) for one in ctx.uow.networks.list_sections(ctx.network.id)))


def read_themes(ctx: Context, text: str, _values: Values) -> Json | Doubt:
    themes = ctx.uow.networks.list_themes(ctx.network.id)
    names: list[tuple[str, str]] = []
    for theme in themes:
        said = [theme.slug, *theme.names.values(), *(word for words in theme.keywords.values() for word in words)]
        names += [(name, str(theme.id)) for name in said]
    return _named(text, NameIndex(names), first=[], unknown="activities-theme-unknown", most=rules.MOST_THEMES)


def choose_theme(ctx: Context, value: str, _values: Values) -> Json:
    """A pressed theme."""
    return [_offered(value, (str(one.id) for one in ctx.uow.networks.list_themes(ctx.network.id)))]


def _offered(value: str, known: Iterable[str]) -> Json:
    if value not in known:
        raise UserError("activities-press-one")
    return value


def _named(text: str, index: NameIndex[str], *, first: Sequence[str], unknown: str, most: int) -> Json | Doubt:
    """Names, separated by commas; a single name with several meanings is asked about."""
    parts = [part.strip(" #") for part in _PARTS.split(text) if part.strip(" #")]
    chosen: list[str] = list(first)
    for part in parts:
        found = index.find(part)
        if isinstance(found, Exact):
            chosen.append(found.value)
        elif isinstance(found, Candidates) and len(parts) == 1:
            return Doubt([[*first, one] for one in found.values if one not in first])
        else:
            raise UserError(unknown, name=part[:40])
    if len(chosen) == len(first):
        raise UserError("activities-empty")
    return cast("Json", list(dict.fromkeys(chosen))[:most])
