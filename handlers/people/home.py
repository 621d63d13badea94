"""The question about country and section: one message, whatever was pressed or typed in it. Joining is joining.py."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit import homes
from handlers.kit.countries import country_name, find_country
from handlers.kit.errors import UserError
from handlers.kit.form import Doubt, Field, Option
from handlers.kit.likeness import Candidates, Exact, Reason
from handlers.kit.view import Kind, t
from handlers.people import joining, rules
from storage import NotFound

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from handlers.kit.context import Context
    from handlers.kit.form import Values
    from handlers.kit.view import Words
    from storage import Json

_OTHERS = "=others"  # the button that takes the choice of a country back
_PAGE = "=page"  # begins what buttons of before carry, which turned pages of countries here


def show_home(ctx: Context, value: Json) -> Words:
    """ "Tbilisi Youth, Georgia" or "Georgia"."""
    section_id = homes.section_id_of(value)
    if section_id is None:
        return country_name(str(value), ctx.language)
    try:
        section = ctx.uow.networks.get_section(section_id)
    except NotFound:
        return t("people-section-gone")
    return f"{section.name}, {country_name(section.country, ctx.language)}"


def find_home(ctx: Context, text: str, values: Values) -> Json | Doubt:
    """The section or country somebody means; the country that was chosen before comes first."""
    sections = ctx.uow.networks.list_sections(ctx.network.id)
    if text in {homes.home_of(section) for section in sections}:
        return text
    found = homes.find_home(text, sections, inside=homes.country_of(values.get("country")))
    if isinstance(found, Exact):
        return found.value
    if isinstance(found, Candidates):
        questions = {Reason.SAME_NAME: "people-which-one", Reason.ELSEWHERE: "people-home-city"}
        return Doubt(found.values, t(questions.get(found.reason, "people-did-you-mean")))
    raise UserError("people-home-unknown" if values.get("country") is None else "people-section-unknown")


def read_home(ctx: Context, text: str, values: Values) -> Json | Doubt:
    """A section, or a country in which there is none to choose; any other country stands beside this question."""
    found = find_home(ctx, text, values)
    if found != values.get("country") and has_sections(ctx, found):
        raise UserError("people-section-unknown")
    return found


def _read_country(_ctx: Context, text: str, _values: Values) -> Json | Doubt:
    if text == _OTHERS or text.startswith(_PAGE):
        return text
    found = find_country(text)
    if isinstance(found, Exact):
        return found.value
    raise UserError("people-home-unknown")


def has_sections(ctx: Context, home: Json | Doubt) -> bool:
    """Whether this is a country with something to choose in it."""
    country = homes.country_of(home)
    return country is not None and bool(ctx.uow.networks.list_sections(ctx.network.id, country=country))


def _home_options(ctx: Context, values: Values) -> Sequence[Option]:
    return _with_held(ctx, _homes(ctx, values), values.get("home"))


def _with_held(ctx: Context, options: Sequence[Option], held: Json) -> Sequence[Option]:
    """What was typed is among the choices too: a native form shows the answer as one of them."""
    if held is None or any(option.value == held for option in options):
        return options
    return [*options, Option(str(held), show_home(ctx, held))]


def _homes(ctx: Context, values: Values) -> Sequence[Option]:
    """The sections of the chosen country, or all when they are few; countries only where there is no section at all."""
    country = homes.country_of(values.get("country"))
    if country is not None:
        inside = ctx.uow.networks.list_sections(ctx.network.id, country=country)
        return [Option(homes.home_of(section), section.name) for section in inside]
    sections = ctx.uow.networks.list_sections(ctx.network.id)
    if not sections:
        return _named(ctx, ctx.uow.networks.list_countries(ctx.network.id))
    if len(sections) > homes.FLAT:
        return ()
    likely = rules.likely_country(ctx.incoming.sender.language)
    near = sorted(sections, key=lambda section: section.country != likely)
    return [Option(homes.home_of(section), show_home(ctx, homes.home_of(section))) for section in near]


def _named(ctx: Context, countries: Iterable[str]) -> Sequence[Option]:
    """Countries by name; what the app's language hints at comes first."""
    likely = rules.likely_country(ctx.incoming.sender.language)
    named = sorted((code != likely, country_name(code, ctx.language), code) for code in countries)
    return [Option(code, name) for _, name, code in named]


def _country_options(ctx: Context, values: Values) -> Sequence[Option]:
    """Where sections are too many for one screen: their countries; once one is chosen, it and the way to the others."""
    country = homes.country_of(values.get("country"))
    if country is not None:
        return [Option(country, country_name(country, ctx.language)), Option(_OTHERS, t("people-other-country"))]
    sections = ctx.uow.networks.list_sections(ctx.network.id)
    if len(sections) <= homes.FLAT:
        return ()
    return _named(ctx, homes.countries_with_sections(sections))


def _ask_home(ctx: Context, values: Values) -> Words:
    country = homes.country_of(values.get("country"))
    if country is not None:
        return t("people-home-inside", country=country)
    if not ctx.uow.networks.list_countries(ctx.network.id):
        return t("people-home-typed")
    return t("people-home.ask")


COUNTRY = Field(
    "country",
    "people-country",
    _read_country,
    show=show_home,
    kind=Kind.CHOICE,
    asked=False,
    options=_country_options,
)
HOME = Field(
    "home",
    "people-home",
    read_home,
    show=show_home,
    kind=Kind.CHOICE,
    options=_home_options,
    wording=_ask_home,
    # In one message, so that first contact stays at four questions however many sections there are.
    beside=COUNTRY,
)


def settle_home(ctx: Context, values: Values) -> Words | None:
    """Take up what was said about country and section; says what came of it."""
    home = values.get("home") or values.get("country")
    section_id = homes.section_id_of(home)
    if section_id is not None:
        section = ctx.uow.networks.get_section(section_id)
        # Whoever went back and chose another network has named a section of the one before.
        return joining.enter(ctx, section) if section.network_id == ctx.network.id else None
    country = homes.country_of(home)
    if country is None:
        return None
    if ctx.member.section_id is not None and ctx.member.country != country:
        ctx.uow.people.leave_section(ctx.person.id, ctx.network.id)
    ctx.member = ctx.uow.people.join(ctx.person.id, ctx.network.id, now=ctx.now, country=country)
    return t("people-in-country", country=country, network=ctx.network.name)


def arrived(ctx: Context, values: Values) -> Words | None:
    """Where the link brought somebody who is new; None when the section was answered here."""
    section_id = homes.section_id_of(values.get("home"))
    if section_id is None or section_id != ctx.member.section_id:
        return None
    section = ctx.uow.networks.get_section(section_id)
    return joining.where_now(ctx, section, section.country)
