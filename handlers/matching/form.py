"""The form of a profile: six steps at most, each may be skipped; and the same fields one by one."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, TypeAlias

from handlers.kit.answer import Ask, Change, Say
from handlers.kit.errors import UserError
from handlers.kit.form import Field, Form, Option
from handlers.kit.tidying import tidy_text
from handlers.kit.view import Kind, t
from handlers.matching import profiles, reading
from handlers.matching.profiles import LISTS, LONGEST
from handlers.matching.reading import COUNTRY, LANGUAGE
from storage import Availability

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.form import Doubt, Values
    from handlers.kit.view import Words
    from storage import Draft, Json, Profile

    Options: TypeAlias = "Callable[[Context, Values], Sequence[Option]]"
    Choose: TypeAlias = "Callable[[Context, str, Values], Json]"
    Read: TypeAlias = "Callable[[Context, str, Values], Json | Doubt]"
    Shows: TypeAlias = "Callable[[Context, Json], Words]"

ONLY = "only"
"""Among the values: the one field that is asked for."""
MONTHS = (3, 6, 12)
"""Availability that can be pressed: from today on, so many months."""
_DAYS_A_MONTH = 30


# --- reading


def _read_text(_ctx: Context, text: str, _values: Values) -> Json:
    said = tidy_text(text)
    if not said:
        raise UserError("matching-text-missing")
    if len(said) > LONGEST:
        raise UserError("matching-text-long", most=LONGEST)
    return said


def _strings(value: object) -> list[str]:
    return [str(one) for one in value] if isinstance(value, list) else []


def _read_skills(ctx: Context, text: str, values: Values) -> Json | Doubt:
    before = _strings(values.get("skills"))
    return reading.read_list(text, lambda one: reading.look_skill(ctx, one), "matching-word-unknown", before=before)


def _read_places(ctx: Context, text: str, values: Values) -> Json | Doubt:
    before = _strings(values.get("places"))
    return reading.read_list(text, lambda one: reading.look_place(ctx, one), "matching-place-unknown", before=before)


def _read_languages(ctx: Context, text: str, values: Values) -> Json | Doubt:
    before = _strings(values.get("languages"))
    look = reading.look_language
    return reading.read_list(text, lambda one: look(ctx, one), "matching-language-unknown", before=before)


def _read_countries(ctx: Context, text: str, values: Values) -> Json | Doubt:
    before = _strings(values.get("countries"))
    look = reading.look_country
    return reading.read_list(text, lambda one: look(ctx, one), "matching-country-unknown", before=before)


def _read_themes(ctx: Context, text: str, values: Values) -> Json | Doubt:
    themes, before = ctx.uow.networks.list_themes(ctx.network.id), _strings(values.get("themes"))
    look = reading.look_theme
    return reading.read_list(text, lambda one: look(themes, one), "matching-theme-unknown", before=before)


def _read_availability(ctx: Context, text: str, _values: Values) -> Json:
    return reading.availability_data(reading.read_availability(ctx, text))


# --- choosing and showing


def _options(name: str) -> Options:
    def options(ctx: Context, values: Values) -> Sequence[Option]:
        if name == "places":
            return _places(ctx, values)
        known = dict.fromkeys((*_strings(values.get(name)), *profiles.suggested(ctx, name)))
        return [Option(value, profiles.value_name(ctx, name, value)) for value in known]

    return options


def _places(ctx: Context, values: Values) -> Sequence[Option]:
    """Languages and countries beside each other: the first ones of either, and what was chosen."""
    spoken = [LANGUAGE + code for code in profiles.suggested(ctx, "languages")[:4]]
    lands = [COUNTRY + code for code in profiles.suggested(ctx, "countries")[:4]]
    known = dict.fromkeys((*_strings(values.get("places")), *spoken, *lands))
    return [Option(value, reading.place_name(value, ctx.language)) for value in known]


def _pick(name: str) -> Choose:
    def choose(ctx: Context, value: str, values: Values) -> Json:
        if value not in {option.value for option in _options(name)(ctx, values)}:
            raise UserError("matching-gone")
        return value

    return choose


def _when_options(_ctx: Context, _values: Values) -> Sequence[Option]:
    return [Option(f"m{months}", t("matching-when-months", count=months)) for months in MONTHS] + [
        Option("any", t("matching-when-any"))
    ]


def _choose_when(ctx: Context, value: str, values: Values) -> Json:
    if value == "any":
        return reading.availability_data(Availability())
    if value not in {f"m{months}" for months in MONTHS}:
        return _read_availability(ctx, value, values)
    until = ctx.today + timedelta(days=_DAYS_A_MONTH * int(value[1:]))
    return reading.availability_data(Availability(ctx.today, until))


def _shows(name: str) -> Shows:
    def show(ctx: Context, value: Json) -> Words:
        if name == "places":
            said = [reading.place_name(one, ctx.language) for one in _strings(value)]
        else:
            said = [ctx.plain(profiles.value_name(ctx, name, one)) for one in _strings(value)]
        return ", ".join(said)

    return show


def _show_when(ctx: Context, value: Json) -> Words:
    return profiles.when(ctx, reading.availability_from(value))


def _text(name: str) -> Field:
    return Field(name, f"matching-field-{name}", _read_text, kind=Kind.TEXT)


def _many(name: str, read: Read) -> Field:
    return Field(
        name,
        f"matching-field-{name}",
        read,
        show=_shows(name),
        kind=Kind.MANY,
        options=_options(name),
        choose=_pick(name),
    )


_WHEN = Field(
    "availability",
    "matching-field-availability",
    _read_availability,
    show=_show_when,
    kind=Kind.CHOICE,
    options=_when_options,
    choose=_choose_when,
)


def _alone(field: Field) -> Field:
    """The field of the form that changes a single thing. Lists are typed there: their switches stand on a page."""
    typed = replace(field, kind=Kind.LINE, options=None, choose=None) if field.kind is Kind.MANY else field
    return replace(typed, when=lambda _ctx, values: values.get(ONLY) == field.name)


# --- the whole profile


def fill(ctx: Context) -> Answer:
    """What is known already is not asked for again."""
    if ctx.uow.profiles.find(ctx.person.id, ctx.network.id) is not None:
        return Change(profiles.page(ctx))
    return Ask("matching.profile")


def _save(ctx: Context, draft: Draft) -> Answer:
    profile = profiles.own(ctx)
    values = draft.values
    profile = replace(profile, offers=str(values.get("offers") or ""), seeks=str(values.get("seeks") or ""))
    places = _strings(values.get("places"))
    for name in ("skills", "themes"):
        said = _strings(values.get(name))
        profile = profiles.with_values(profile, name, said) if said else profile
    spoken = [one[2:] for one in places if one.startswith(LANGUAGE)]
    lands = [one[2:] for one in places if one.startswith(COUNTRY)]
    profile = profiles.with_values(profile, "languages", spoken) if spoken else profile
    profile = profiles.with_values(profile, "countries", lands)
    if values.get("availability") is not None:
        profile = replace(profile, availability=reading.availability_from(values["availability"]))
    profiles.keep(ctx, profile)
    return Say(profiles.page(ctx, t("matching-saved")))


PROFILE = Form(
    "matching.profile",
    "matching-profile-title",
    (
        _text("offers"),
        _text("seeks"),
        _many("skills", _read_skills),
        _many("places", _read_places),
        _many("themes", _read_themes),
        _WHEN,
    ),
    save=_save,
    opener="profile",
    review=False,
)


# --- one field


def change(ctx: Context, name: str) -> Answer:
    """Ask for one field alone; typed lists are added to what is there."""
    if name not in {"offers", "seeks", "availability", *LISTS}:
        raise UserError("matching-gone")
    said = _now(ctx, profiles.own(ctx), name)
    return Ask("matching.field", values={ONLY: name}, intro=t("matching-now", value=said) if said else None)


def _now(ctx: Context, profile: Profile, name: str) -> str:
    if name in {"offers", "seeks"}:
        return str(getattr(profile, name))
    if name == "availability":
        return profiles.when(ctx, profile.availability) if profile.availability.is_said else ""
    return ", ".join(ctx.plain(profiles.value_name(ctx, name, one)) for one in profiles.values_of(profile, name))


def _save_field(ctx: Context, draft: Draft) -> Answer:
    """A skipped question leaves a list as it is, and empties the rest."""
    name = str(draft.values.get(ONLY))
    profile, value = profiles.own(ctx), draft.values.get(name)
    if name in {"offers", "seeks"}:
        profile = replace(profile, **{name: str(value or "")})  # type: ignore[arg-type]
    elif name == "availability":
        profile = replace(profile, availability=reading.availability_from(value))
    elif name in LISTS:
        profile = profiles.with_values(profile, name, [*profiles.values_of(profile, name), *_strings(value)])
    profiles.keep(ctx, profile)
    return Say(profiles.page(ctx, t("matching-saved")))


FIELD = Form(
    "matching.field",
    "matching-profile-title",
    (
        _alone(_text("offers")),
        _alone(_text("seeks")),
        _alone(_many("skills", _read_skills)),
        _alone(_many("languages", _read_languages)),
        _alone(_many("countries", _read_countries)),
        _alone(_many("themes", _read_themes)),
        _alone(_WHEN),
    ),
    save=_save_field,
    opener="profile",
    review=False,
)
