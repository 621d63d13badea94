"""The form of an organisation: in one line or step by step, with "is it this one?" before it is added."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit import formats
from handlers.kit.answer import say
from handlers.kit.countries import country_name
from handlers.kit.errors import UserError
from handlers.kit.form import Field, Form, Option
from handlers.kit.likeness import fold
from handlers.kit.view import Kind, t
from handlers.organisations import reading, rules, saving, words
from storage import OrganisationFilter, OrganisationId

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kit.context import Context
    from handlers.kit.form import Values
    from handlers.kit.view import Words
    from storage import Draft, Json, Organisation

OTHER = "other"
"""None of those that are much alike."""


# --- is it this one?


def _near(ctx: Context, values: Values) -> list[Organisation]:
    """What is registered already and may be the same."""
    name, country = values.get("name"), values.get("country")
    if not name or not country or values.get("id"):
        return []
    known = ctx.uow.organisations.list_names(OrganisationFilter(ctx.network.id, country=str(country)))
    place = values.get("place")
    found = rules.near(str(name), str(place) if place else None, known)
    order = {number: at for at, number in enumerate(found)}
    return sorted(ctx.uow.organisations.list_by_ids(found), key=lambda one: order[one.id])


def _is_asked(ctx: Context, values: Values) -> bool:
    return "same" not in values and bool(_near(ctx, values))


def _same(ctx: Context, values: Values) -> Sequence[Option]:
    found = [Option(str(one.id), words.shortened(_told_apart(ctx, one), 60)) for one in _near(ctx, values)]
    return [*found, Option(OTHER, t("organisations-same-none"))]


def _told_apart(ctx: Context, one: Organisation) -> str:
    parts = (one.name, ctx.plain(words.KINDS[one.kind]), one.place)
    return " · ".join(part for part in parts if part)


def _read_same(ctx: Context, text: str, values: Values) -> Json:
    for one in _same(ctx, values):
        label = ctx.plain(one.label)
        if fold(text) in {fold(label), fold(label.partition(" · ")[0])} or text == one.value:
            return one.value
    if fold(text) in {fold(word) for word in ctx.listed(t("organisations-words-none"))}:
        return OTHER
    raise UserError("organisations-press-one")


def _show_same(ctx: Context, value: Json) -> Words:
    if not str(value).isdecimal():
        return t("organisations-same-none")
    found = ctx.uow.organisations.find(OrganisationId(int(str(value))))
    return found.name if found is not None else "–"


# --- choices


def _kinds(_ctx: Context, _values: Values) -> Sequence[Option]:
    return [Option(kind, label) for kind, label in words.KINDS.items()]


def _countries(ctx: Context, _values: Values) -> Sequence[Option]:
    own = [ctx.member.country] if ctx.member.country else []
    lands = dict.fromkeys([*own, *ctx.uow.networks.list_countries(ctx.network.id)])
    return [Option(one, country_name(one, ctx.language)) for one in lands]


def _languages(ctx: Context, _values: Values) -> Sequence[Option]:
    codes = dict.fromkeys((ctx.language, *ctx.network.languages, *ctx.house.languages))
    return [Option(code, formats.language_name(code)) for code in codes][:7]


def _themes(ctx: Context, _values: Values) -> Sequence[Option]:
    return [Option(str(one.id), one.name(ctx.language)) for one in ctx.uow.networks.list_themes(ctx.network.id)]


def _choose_theme(ctx: Context, value: str, values: Values) -> Json:
    if value not in {one.value for one in _themes(ctx, values)}:
        raise UserError("organisations-press-one")
    return value


def _choose_language(_ctx: Context, value: str, _values: Values) -> Json:
    if not formats.is_language(value):
        raise UserError("organisations-language-unknown")
    return value


def levels(_ctx: Context, _values: Values) -> Sequence[Option]:
    return [Option(level, label) for level, label in words.LEVELS.items()]


def is_school(_ctx: Context, values: Values) -> bool:
    return values.get("kind") == "school"


def show_languages(ctx: Context, value: Json) -> Words:
    return words.languages(reading.strings(value), ctx)


def _show_themes(ctx: Context, value: Json) -> Words:
    named = words.theme_names(ctx, ctx.network.id, reading.theme_ids(value))
    return formats.format_list(named, ctx.language)


LEVEL = Field(
    "level",
    "organisations-field-level",
    reading.read_level,
    show=lambda _ctx, value: words.LEVELS[str(value)],
    kind=Kind.CHOICE,
    options=levels,
    when=is_school,
)
PUPILS = Field("pupils", "organisations-field-pupils", reading.read_pupils, kind=Kind.NUMBER, when=is_school)
PLACE = Field("place", "organisations-field-place", reading.read_place)
LANGUAGES = Field(
    "languages",
    "organisations-field-languages",
    reading.read_languages,
    show=show_languages,
    kind=Kind.MANY,
    options=_languages,
    choose=_choose_language,
    wording=lambda ctx, values: t(
        "organisations-field-languages.school" if is_school(ctx, values) else "organisations-field-languages.ask"
    ),
    typed=lambda value: ", ".join(reading.strings(value)),
)
CONTACT = Field("contact", "organisations-field-contact", reading.read_contact)

FIELDS = (
    Field(
        "kind",
        "organisations-field-kind",
        reading.read_kind,
        show=lambda _ctx, value: words.KINDS[str(value)],
        kind=Kind.CHOICE,
        required=True,
        options=_kinds,
    ),
    Field("name", "organisations-field-name", reading.read_name, required=True),
    Field(
        "country",
        "organisations-field-country",
        reading.read_country,
        show=lambda ctx, value: country_name(str(value), ctx.language),
        kind=Kind.CHOICE,
        required=True,
        options=_countries,
    ),
    PLACE,
    Field(
        "same",
        "organisations-field-same",
        _read_same,
        show=_show_same,
        kind=Kind.CHOICE,
        required=True,
        offered=False,
        options=_same,
        when=_is_asked,
    ),
    LANGUAGES,
    Field(
        "themes",
        "organisations-field-themes",
        reading.read_themes,
        show=_show_themes,
        kind=Kind.MANY,
        options=_themes,
        choose=_choose_theme,
        when=lambda ctx, values: bool(_themes(ctx, values)),
        typed=lambda value: ", ".join(reading.strings(value)),
    ),
    LEVEL,
    PUPILS,
    Field("about", "organisations-field-about", reading.read_about, kind=Kind.TEXT),
    Field("website", "organisations-field-website", reading.read_website),
    Field(
        "contact",
        "organisations-field-contact",
        reading.read_contact,
        when=lambda ctx, values: is_school(ctx, values) and not values.get("id"),
    ),
)


def _card(ctx: Context, draft: Draft) -> Words:
    contact = draft.values.get("contact")
    new = saving.new_of(ctx, draft.values)
    return words.preview(ctx, new, str(contact) if contact and new.kind == "school" else None)


ORGANISATION = Form(
    "organisations.organisation",
    "organisations-title",
    FIELDS,
    save=saving.save,
    opener="organisations",
    understand=reading.correct,
    card=_card,
    late=lambda _ctx, _draft, _news: say(t("organisations-late")),
    open_to=saving.is_open_to,
    ends=lambda values: str(values.get("same") or "").isdecimal(),
)
