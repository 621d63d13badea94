"""The forms of regions: a new one with its countries, and a note."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

from handlers.kit.answer import Ask, Change, Invalid
from handlers.kit.countries import country_codes, country_name, find_country
from handlers.kit.errors import Refused, UserError
from handlers.kit.form import Field, Form, Option
from handlers.kit.likeness import Exact, fold
from handlers.kit.tidying import tidy_line
from handlers.kit.view import Kind, bold, lines, paragraphs, t
from handlers.regions import access, deciding, pages
from storage import ENOUGH_COUNTRIES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.form import Values
    from handlers.kit.view import Words
    from storage import Draft, Json

LONGEST_NAME = 60
LONGEST_NOTE = 500
_PARTS = re.compile(r"[,;\n]+")


# --- a new region


def propose(ctx: Context) -> Answer:
    if not access.may_propose(ctx):
        raise Refused("regions-coordinators-propose", action="region-propose", scope="network")
    if len(ctx.uow.networks.list_countries(ctx.network.id)) < ENOUGH_COUNTRIES:
        raise UserError("regions-too-few-countries")
    return Ask("regions.propose")


def _read_name(ctx: Context, text: str, _values: Values) -> Json:
    name = tidy_line(text)
    if not name or not any(letter.isalpha() for letter in name):
        raise UserError("regions-name-missing")
    if len(name) > LONGEST_NAME:
        raise UserError("regions-name-long", most=LONGEST_NAME)
    if _is_taken(ctx, name):
        raise UserError("regions-name-taken", name=name)
    return name


def _is_taken(ctx: Context, name: str) -> bool:
    """Whether figures could not tell it from a region, a section, a country or the network."""
    known = [one.name for one in ctx.uow.regions.list_all(ctx.network.id)]
    known += [one.name for one in ctx.uow.networks.list_sections(ctx.network.id)]
    return fold(name) in {fold(one) for one in (*known, ctx.network.name)} or isinstance(find_country(name), Exact)


def _country_options(ctx: Context, _values: Values) -> Sequence[Option]:
    codes = ctx.uow.networks.list_countries(ctx.network.id)
    return [Option(code, name) for name, code in sorted((country_name(code, ctx.language), code) for code in codes)]


def _read_countries(ctx: Context, text: str, _values: Values) -> Json:
    """Names with commas between them, or one press at a time."""
    known = set(ctx.uow.networks.list_countries(ctx.network.id))
    found: list[Json] = []
    for part in filter(None, (one.strip() for one in _PARTS.split(text))):
        land = part if part in country_codes() else _country(part)
        if land not in known:
            raise UserError("regions-country-unknown", name=part[:60])
        found.append(land)
    if not found:
        raise UserError("regions-countries-few", count=ENOUGH_COUNTRIES)
    return list(dict.fromkeys(found))


def _country(name: str) -> str | None:
    found = find_country(name)
    return found.value if isinstance(found, Exact) else None


def _codes(value: Json) -> list[str]:
    return [str(one) for one in value] if isinstance(value, list) else []


def _show_countries(ctx: Context, value: Json) -> Words:
    return t("regions-countries", countries=pages.countries(ctx, _codes(value)))


def _save(ctx: Context, draft: Draft) -> Answer | Invalid:
    if not access.may_propose(ctx):
        raise Refused("regions-coordinators-propose", action="region-propose", scope="network")
    name, codes = str(draft.values["name"]), _codes(draft.values["countries"])
    if len(codes) < ENOUGH_COUNTRIES:
        return Invalid({"countries": t("regions-countries-few", count=ENOUGH_COUNTRIES)})
    if _is_taken(ctx, name):
        return Invalid({"name": t("regions-name-taken", name=name)})
    return deciding.propose(ctx, name, codes)


def _card(ctx: Context, draft: Draft) -> Words:
    countries = _show_countries(ctx, draft.values.get("countries"))
    return paragraphs(lines(ctx.network_line, bold(str(draft.values["name"])), countries), t("regions-propose-means"))


PROPOSE = Form(
    "regions.propose",
    "regions-form",
    (
        Field("name", "regions-field-name", _read_name, required=True),
        Field(
            "countries",
            "regions-field-countries",
            _read_countries,
            show=_show_countries,
            kind=Kind.MANY,
            required=True,
            options=_country_options,
        ),
    ),
    save=_save,
    opener="regions",
    card=_card,
    open_to=lambda ctx, _draft: access.may_propose(ctx),
    sends=True,
)


# --- a note


def write(ctx: Context, region_id: int) -> Answer:
    region = access.looked_after(ctx, region_id, "region-note")
    return Ask("regions.note", about={"region": region.id})


def _read_note(_ctx: Context, text: str, _values: Values) -> Json:
    words = text.strip()
    if not words:
        raise UserError("regions-note-missing")
    if len(words) > LONGEST_NOTE:
        raise UserError("regions-note-long", most=LONGEST_NOTE)
    return words


def _save_note(ctx: Context, draft: Draft) -> Answer:
    region = access.looked_after(ctx, cast("int", draft.about["region"]), "region-note")
    member = ctx.uow.people.membership(ctx.person.id, region.network_id)
    lands = [code for code in region.inside if access.answers_for(ctx, region, code)]
    country = (
        member.country if member is not None and member.country in lands else lands[0] if len(lands) == 1 else None
    )
    ctx.uow.regions.add_note(
        region.id, str(draft.values["text"]), author_id=ctx.person.id, country=country, now=ctx.now
    )
    return Change(pages.notes(ctx, region, note=t("regions-note-kept")))


NOTE = Form(
    "regions.note",
    "regions-note-form",
    (Field("text", "regions-field-note", _read_note, kind=Kind.TEXT, required=True),),
    save=_save_note,
    opener="regions",
    review=False,
)
