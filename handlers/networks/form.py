"""The forms of those who look after a network: a new section, country or theme, and an invitation."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from handlers.kit import formats, homes, zones
from handlers.kit.answer import Ask, Change, Invalid, Say
from handlers.kit.countries import country_codes, country_name, find_country
from handlers.kit.errors import UserError
from handlers.kit.form import Doubt, Field, Form, Option
from handlers.kit.keeping import held_doubt
from handlers.kit.likeness import Candidates, Exact, fold
from handlers.kit.view import Button, Kind, Tone, View, t
from handlers.networks import pages, rules, scopes
from handlers.networks.rules import Scope
from storage import SectionId, ThemeId

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.form import Values
    from handlers.kit.view import Words
    from storage import Draft, Json, Section, Theme


def _name(text: str) -> str:
    name = rules.tidy(text)
    if not rules.name_is_usable(name):
        raise UserError("networks-name-unusable")
    return name


def _read_name(_ctx: Context, text: str, _values: Values) -> Json | Doubt:
    return _name(text)


def _show_country(ctx: Context, value: Json) -> Words:
    return country_name(str(value), ctx.language)


def _read_country(_ctx: Context, text: str, _values: Values) -> Json | Doubt:
    if text in country_codes():
        return text
    found = find_country(text)
    if isinstance(found, Exact):
        return found.value
    if isinstance(found, Candidates):
        return Doubt(found.values, t("networks-did-you-mean"))
    raise UserError("networks-country-unknown")


def _own_countries(ctx: Context, _values: Values) -> Sequence[Option]:
    """The countries of the network in which the person may add something."""
    codes = [one for one in ctx.uow.networks.list_countries(ctx.network.id) if ctx.may(country=one)]
    return [Option(code, name) for name, code in sorted((country_name(code, ctx.language), code) for code in codes)]


# --- a new section


def _read_joining(ctx: Context, text: str, _values: Values) -> Json | Doubt:
    if text in {"open", "ask"}:
        return text
    plain = text.casefold().strip(" .!")
    for value in ("open", "ask"):
        if plain == ctx.plain(t(f"networks-joining-{value}")).casefold():
            return value
    raise UserError("networks-joining-unknown")


def _show_joining(_ctx: Context, value: Json) -> Words:
    return t("networks-joining-open") if value == "open" else t("networks-joining-ask")


SECTION_NAME = Field("name", "networks-section-name", _read_name, required=True)
SECTION_COUNTRY = Field(
    "country",
    "networks-section-country",
    _read_country,
    show=_show_country,
    kind=Kind.CHOICE,
    required=True,
    options=_own_countries,
)
SECTION_JOINING = Field(
    "joining",
    "networks-section-joining",
    _read_joining,
    show=_show_joining,
    kind=Kind.CHOICE,
    required=True,
    options=lambda _ctx, _values: [
        Option("open", t("networks-joining-open")),
        Option("ask", t("networks-joining-ask")),
    ],
)


def open_section(ctx: Context, text: str, *, country: str | None = None) -> Answer:
    """`/addsection Batumi Waves, Georgia` asks only how one joins; a button brings the country."""
    own = [scope for scope in scopes.own_scopes(ctx) if scope.section is None]
    if not own:
        # Nobody below a country adds sections: refused and written down.
        ctx.require("section.add", country=country or ctx.member.country)
    values: dict[str, Json] = {}
    name, land = rules.split_place(text)
    if name:
        values["name"] = _name(name)
    found = find_country(land) if land else None
    if isinstance(found, Exact):
        country = found.value
    elif land:
        # The comma belonged to the name.
        values["name"] = _name(text)
    if country is None and len(own) == 1:
        country = own[0].country
    if country is not None:
        ctx.require("section.add", country=country)
        values["country"] = country
    return Ask("networks.section", values=values)


def _save_section(ctx: Context, draft: Draft) -> Answer | Invalid:
    name, country = str(draft.values["name"]), str(draft.values["country"])
    ctx.require("section.add", country=country)
    clocks = zones.country_zones(country, ctx.now)
    joining, double = str(draft.values["joining"]), _section_called(ctx, name)
    if double is not None and not (double.retired and double.country == country):
        return Invalid({"name": t("networks-section-taken", name=double.name)})
    if double is not None:
        section = ctx.uow.networks.set_section(double.id, name=name, joining=joining, retired=False)
    else:
        zone = clocks[0] if len(clocks) == 1 else None
        section = ctx.uow.networks.add_section(ctx.network.id, country, name, zone=zone, joining=joining)
    note(ctx, "section.add", {"section": section.id})
    word = homes.home_of(section)
    row = (
        Button(t("networks-invite"), "networks.invite", (word,), Tone.MAIN),
        Button(t("networks-to-page"), "networks.place", (word,)),
    )
    return Say(View(t("networks-section-added", section=name, country=country), (row,)))


def _section_called(ctx: Context, name: str) -> Section | None:
    """The section that people would take for this name, whatever its case, accents or script; closed ones too."""
    known = ctx.uow.networks.list_sections(ctx.network.id, retired=True)
    return next((one for one in known if fold(one.name) == fold(name)), None)


# --- a section's new name, and its end


RENAME_TO = Field("name", "networks-rename-to", _read_name, required=True)


def rename(ctx: Context, section_id: int) -> Answer:
    section = scopes.find_section(ctx, section_id)
    if section is None:
        return Change(View(t("networks-gone")))
    scopes.require(ctx, "section.rename", Scope(section, section.country))
    return Ask("networks.rename", about={"section": section.id})


def _save_name(ctx: Context, draft: Draft) -> Answer | Invalid:
    section = scopes.find_section(ctx, cast("int", draft.about["section"]))
    if section is None:
        return Say(View(t("networks-gone")))
    scopes.require(ctx, "section.rename", Scope(section, section.country))
    name = str(draft.values["name"])
    double = _section_called(ctx, name)
    if double is not None and double.id != section.id:
        return Invalid({"name": t("networks-section-taken", name=double.name)})
    ctx.uow.networks.set_section(section.id, name=name)
    note(ctx, "section.rename", {"section": section.id})
    row = (pages.place_button(ctx, homes.home_of(section)),)
    return Say(View(t("networks-renamed", name=name, before=section.name), (row,)))


def ask_close(ctx: Context, section_id: int) -> Answer:
    """Closing a section is asked about once, and can be undone."""
    section = scopes.find_section(ctx, section_id)
    if section is None:
        return Change(View(t("networks-gone")))
    ctx.require("section.retire", country=section.country)
    row = (
        Button(t("networks-close-yes"), "networks.closed", (section.id,), Tone.BAD),
        Button(t("kit-back"), "networks.place", (homes.home_of(section),)),
    )
    return Change(View(t("networks-close-ask", section=section.name), (row,)))


def retire_section(ctx: Context, section_id: int, *, retired: bool) -> Answer:
    """Out of every choice, or back into it. Nothing that was logged changes."""
    known = {one.id: one for one in ctx.uow.networks.list_sections(ctx.network.id, retired=True)}
    section = known.get(SectionId(section_id))
    if section is None:
        return Change(View(t("networks-gone")))
    ctx.require("section.retire", country=section.country)
    ctx.uow.networks.set_section(section.id, retired=retired)
    note(ctx, "section.retire" if retired else "section.reopen", {"section": section.id})
    if retired:
        undo = (Button(t("kit-undo"), "networks.reopen", (section.id,)),)
        return Change(View(t("networks-closed", section=section.name), (undo,)))
    return Change(View(t("networks-reopened", section=section.name), ((pages.place_button(ctx, f"s{section.id}"),),)))


# --- a new country

NEW_COUNTRY = Field("country", "networks-country", _read_country, show=_show_country, required=True)


def open_country(ctx: Context, text: str) -> Answer:
    ctx.require("country.add")
    if not text:
        return Ask("networks.country")
    read = _read_country(ctx, text, {})
    if isinstance(read, Doubt):
        return Ask("networks.country", doubts={"country": held_doubt(read)})
    return Ask("networks.country", values={"country": read})


def _save_country(ctx: Context, draft: Draft) -> Answer | Invalid:
    ctx.require("country.add")
    country = str(draft.values["country"])
    row = (Button(t("networks-add-section"), "networks.newsection", (country,)), pages.place_button(ctx, country))
    if not ctx.uow.networks.add_country(ctx.network.id, country):
        return Say(View(t("networks-country-there", country=country), (row,)))
    note(ctx, "country.add", {"country": country})
    return Say(View(t("networks-country-added", country=country), (row,)))


# --- a new theme


def _read_others(ctx: Context, text: str, _values: Values) -> Json | Doubt:
    names = rules.read_names(text, ctx.house.languages)
    if names is None:
        raise UserError("networks-theme-others-unread")
    return dict(names)


def _show_others(ctx: Context, value: Json) -> Words:
    names = value if isinstance(value, dict) else {}
    return formats.format_list([f"{code}: {name}" for code, name in names.items()], ctx.language)


THEME_NAME = Field("name", "networks-theme-name", _read_name, required=True)
THEME_OTHERS = Field(
    "others",
    "networks-theme-others",
    _read_others,
    show=_show_others,
    typed=lambda value: ", ".join(
        f"{code}: {name}" for code, name in (value if isinstance(value, dict) else {}).items()
    ),
    when=lambda ctx, _values: len(ctx.house.languages) > 1,
)


def open_theme(ctx: Context, text: str) -> Answer:
    """`/addtheme Social entrepreneurship`: its name in other languages is asked, and may be skipped."""
    ctx.require("theme.add")
    if not text:
        return Ask("networks.theme")
    name = _name(text)
    double = _theme_called(ctx, name)
    if double is not None and not double.retired:
        return Ask("networks.theme", intro=t("networks-theme-taken", name=name))
    return Ask("networks.theme", values={"name": name})


def _theme_called(ctx: Context, name: str) -> Theme | None:
    known = ctx.uow.networks.list_themes(ctx.network.id, retired=True)
    return next((one for one in known if fold(name) in {fold(held) for held in one.names.values()}), None)


def _save_theme(ctx: Context, draft: Draft) -> Answer | Invalid:
    ctx.require("theme.add")
    name = str(draft.values["name"])
    others = draft.values.get("others")
    names = {ctx.language: name, **({str(k): str(v) for k, v in others.items()} if isinstance(others, dict) else {})}
    known = ctx.uow.networks.list_themes(ctx.network.id, retired=True)
    double = _theme_called(ctx, name)
    if double is not None:
        if not double.retired:
            return Invalid({"name": t("networks-theme-taken", name=name)})
        theme = ctx.uow.networks.retire_theme(double.id, retired=False)
    else:
        slug = rules.slug_for(name, {one.slug for one in known})
        theme = ctx.uow.networks.add_theme(ctx.network.id, slug, names)
    note(ctx, "theme.add", {"theme": theme.id})
    undo = (Button(t("kit-undo"), "networks.untheme", (theme.id,)),)
    return Say(View(t("networks-theme-added", name=name), (undo,)))


def retire_theme(ctx: Context, theme_id: int) -> Answer:
    """Out of the pickers; what was logged under it keeps it."""
    ctx.require("theme.retire")
    known = {one.id: one for one in ctx.uow.networks.list_themes(ctx.network.id)}
    theme = known.get(ThemeId(theme_id))
    if theme is None:
        return Change(View(t("networks-gone")))
    ctx.uow.networks.retire_theme(theme.id)
    note(ctx, "theme.retire", {"theme": theme.id})
    return Change(View(t("networks-theme-retired", name=theme.name(ctx.language))))


def note(ctx: Context, action: str, detail: dict[str, Json]) -> None:
    ctx.uow.audit.add(action, "done", now=ctx.now, person_id=ctx.person.id, network_id=ctx.network.id, detail=detail)


FORMS = (
    Form(
        "networks.section",
        "networks-section-title",
        (SECTION_NAME, SECTION_COUNTRY, SECTION_JOINING),
        _save_section,
        opener="addsection",
        review=False,
    ),
    Form("networks.rename", "networks-rename-title", (RENAME_TO,), _save_name, opener="section", review=False),
    Form("networks.country", "networks-country", (NEW_COUNTRY,), _save_country, opener="addcountry", review=False),
    Form(
        "networks.theme",
        "networks-theme-title",
        (THEME_NAME, THEME_OTHERS),
        _save_theme,
        opener="addtheme",
        review=False,
    ),
)
