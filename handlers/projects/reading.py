"""From what somebody typed to the answer of one field. A whole line is lines.py. Saves nothing."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from handlers.kit import phrases
from handlers.kit.countries import find_country
from handlers.kit.errors import UserError
from handlers.kit.form import Doubt, Understood
from handlers.kit.language_names import language_index
from handlers.kit.likeness import Candidates, Exact
from handlers.kit.theme_names import theme_index
from handlers.kit.tidying import tidy_line, tidy_text
from handlers.kit.view import t
from handlers.projects import rules
from storage import OrganisationFilter, OrganisationId

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kit.context import Context
    from handlers.kit.form import Values
    from handlers.kit.view import Text
    from storage import Json, Organisation

ORGANISATIONS = 24
"""Organisations offered at most; any other one is found by its name."""
NOBODY_RUNS = "none"
INITIATIVE = "initiative"
"""Pressed instead of an organisation: it has none, and needs none then."""
MOST_BEFORE = 3
"""Words that may stand before a month from which something goes on."""
_WORD = re.compile(r"\S+\s+")


def text_of(name: str, text: str) -> str:
    """One part of a project, in its length."""
    text = tidy_line(text) if name in rules.LINES else tidy_text(text)
    if not text:
        raise UserError("projects-text-missing")
    if len(text) > rules.LONGEST[name]:
        raise UserError("projects-text-long", most=rules.LONGEST[name])
    return text


def ids(value: Json) -> list[str]:
    """Words of a list that a form holds."""
    return [str(one) for one in value] if isinstance(value, list) else []


# --- lists


def read_themes(ctx: Context, text: str, _values: Values) -> Json:
    index = theme_index(ctx.uow.networks.list_themes(ctx.network.id))
    chosen: list[Json] = []
    for part in text.split(","):
        found = index.find(part)
        if not isinstance(found, Exact):
            raise UserError("projects-theme-unknown")
        chosen.append(str(found.value))
    return list(dict.fromkeys(chosen))[: rules.MOST_THEMES]


def read_countries(_ctx: Context, text: str, _values: Values) -> Json | Doubt:
    chosen: list[Json] = []
    for part in re.split(r"[,;]", text):
        found = find_country(part)
        if isinstance(found, Candidates):
            return Doubt([[*chosen, one] for one in found.values])
        if not isinstance(found, Exact):
            raise UserError("projects-country-unknown", said=tidy_line(part)[:40])
        chosen.append(found.value)
    return list(dict.fromkeys(chosen))[: rules.MOST_COUNTRIES]


def read_languages(_ctx: Context, text: str, _values: Values) -> Json:
    chosen: list[Json] = []
    for part in re.split(r"[,;]", text):
        found = language_index().find(part)
        if not isinstance(found, Exact):
            raise UserError("projects-language-unknown", said=tidy_line(part)[:40])
        chosen.append(found.value)
    return list(dict.fromkeys(chosen))[: rules.MOST_LANGUAGES]


def read_language(ctx: Context, text: str, values: Values) -> Json:
    chosen = ids(read_languages(ctx, text, values))
    return chosen[0]


def read_number(_ctx: Context, text: str, _values: Values) -> Json:
    found = re.search(r"\d{1,6}", text)
    if found is None or not 1 <= int(found[0]) <= rules.MOST_WANTED:
        raise UserError("projects-number-unclear", most=rules.MOST_WANTED)
    return int(found[0])


# --- days


def period_in(ctx: Context, text: str) -> tuple[date | None, date | None] | None:
    """First and last day of what somebody says: "March to June 2027", "from March 2027", "until 15 May"."""
    told = phrases.read(
        text, language=ctx.language, now=ctx.now, zone=ctx.zone, kinds={phrases.Kind.RANGE, phrases.Kind.DATE}
    )
    value = told.value if isinstance(told, phrases.Understood) else None
    if isinstance(value, phrases.Stretch):
        return value.starts.on, value.ends.on
    period = phrases.read_period(text, language=ctx.language, today=ctx.today, zone=ctx.zone)
    if period is not None and period.first_on.year <= 1970:
        return None, value.on if isinstance(value, phrases.Moment) else period.last_on
    if period is not None and not (period.last_on == ctx.today and period.first_on != ctx.today):
        return period.first_on, period.last_on
    return (value.on, None) if isinstance(value, phrases.Moment) else None


def read_period(ctx: Context, text: str, _values: Values) -> Json:
    found, rest = period_in(ctx, text), text.strip()
    for _ in range(MOST_BEFORE):
        # "from March 2027", "à partir de mars 2027": words before a month, in any language, leave its end open.
        word = _WORD.match(rest)
        if found is not None or word is None:
            break
        rest = rest[word.end() :]
        found = period_in(ctx, rest)
        found = (found[0], None) if found is not None and found[0] is not None else None
    if found is None:
        raise UserError("projects-period-unclear")
    first, last = found
    if first is not None and last is not None and last < first:
        raise UserError("projects-period-unclear")
    return [first.isoformat() if first else None, last.isoformat() if last else None]


def days_of(value: Json) -> tuple[date | None, date | None]:
    """What `read_period` kept."""
    if not isinstance(value, list) or len(value) != 2:
        return None, None
    first, last = (date.fromisoformat(one) if isinstance(one, str) else None for one in value)
    return first, last


def read_day(ctx: Context, text: str, _values: Values) -> Json:
    """A day that is still ahead: a deadline lasts to its end."""
    found = period_in(ctx, text)
    day = (found[1] or found[0]) if found is not None else None
    if day is None:
        raise UserError("projects-day-unclear")
    if day < ctx.today:
        raise UserError("projects-day-past", on=day)
    return day.isoformat()


# --- who runs it


def organisations(ctx: Context) -> Sequence[Organisation]:
    """Those that a person probably means: of their own, then of their country."""
    uow, network = ctx.uow, ctx.network.id
    own = [one for one, _ in uow.organisations.list_represented(ctx.person.id, network)]
    found = {one.id: one for one in uow.organisations.list_by_ids(own)}
    found |= {one.id: one for one in uow.organisations.list_added(ctx.person.id) if one.network_id == network}
    near = OrganisationFilter(network, country=ctx.member.country)
    found |= {one.id: one for one in uow.organisations.list_shown(near, limit=ORGANISATIONS)}
    return [one for one in found.values() if one.state == "listed"][:ORGANISATIONS]


def read_organisation(ctx: Context, text: str, _values: Values) -> Json | Doubt:
    if text.casefold() in {NOBODY_RUNS, *(word.casefold() for word in ctx.listed(_none()))}:
        return None
    named = [one for one in ctx.uow.organisations.list_named(ctx.network.id, text) if one.state == "listed"]
    if not named:
        raise UserError("projects-organisation-unknown", said=tidy_line(text)[:60])
    return str(named[0].id) if len(named) == 1 else Doubt([str(one.id) for one in named[:6]])


def choose_organisation(ctx: Context, value: str, _values: Values) -> Json | Understood:
    if value == INITIATIVE:
        return Understood({"organisation": None, "kind": INITIATIVE})
    found = ctx.uow.organisations.find(OrganisationId(int(value))) if value.isdecimal() and len(value) < 16 else None
    if found is None or found.network_id != ctx.network.id or found.state != "listed":
        raise UserError("projects-press-one")
    return str(found.id)


def _none() -> Text:
    return t("projects-words-nobody")
