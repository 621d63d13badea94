"""One's own profile: seen, filled in, changed field by field, and shown to others only once one says so."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from handlers.kit import formats
from handlers.kit.answer import Ask, Change, Say, Toast
from handlers.kit.countries import country_name
from handlers.kit.errors import UserError
from handlers.kit.view import Button, DateRange, Tone, View, bold, lines, paragraphs, t
from handlers.matching import reading, sides, vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.view import Text, Words
    from storage import Availability, Membership, Profile

LISTS = ("skills", "languages", "countries", "themes")
"""Fields that hold several values: switched with buttons or typed."""
A_PAGE = 4
"""Values on one page of switches: with the ways on, back and to type no more than eight buttons."""
LONGEST = 500
"""Characters of what one offers or looks for."""


def own(ctx: Context) -> Profile:
    """The person's profile here. Before the first word it knows what Kith knows: their language and themes."""
    found = ctx.uow.profiles.find(ctx.person.id, ctx.network.id)
    if found is not None:
        return found
    empty = ctx.uow.profiles.of(ctx.person.id, ctx.network.id)
    return replace(empty, languages=(ctx.language,), themes=tuple(ctx.member.themes))


def keep(ctx: Context, profile: Profile) -> Profile:
    """Write it down; matching knows it with the same commit."""
    kept = ctx.uow.profiles.keep(profile, now=ctx.now)
    sides.renew(ctx.uow, sides.PERSON, ctx.person.id, ctx.words, ctx.house.languages, now=ctx.now)
    return kept


# --- in words


def page(ctx: Context, note: Words | None = None) -> View:
    """All of it, who sees it, and a button for each thing."""
    profile = ctx.uow.profiles.find(ctx.person.id, ctx.network.id)
    if profile is None:
        first = Button(t("matching-fill"), "matching.fill", tone=Tone.MAIN)
        return View(paragraphs(note, bold(t("matching-profile-title")), t("matching-profile-why")), ((first,),))
    shown = t("matching-is-listed" if profile.listed else "matching-is-unlisted")
    named = t("matching-is-named", name=ctx.person.name) if ctx.person.name else t("matching-is-nameless")
    who = lines(shown, (named if profile.named else t("matching-is-unnamed")) if profile.listed else None)
    head = lines(bold(t("matching-profile-title")), ctx.network_line, kinds_line(ctx.member))
    rows = (
        (Button(t("matching-to-edit"), "matching.edit"), Button(t("matching-to-match"), "matching.match")),
        (_listing(profile), *([_naming(profile)] if profile.listed else [])),
    )
    return View(paragraphs(note, lines(head, *facts(ctx, profile)), who), rows)


def _listing(profile: Profile) -> Button:
    if profile.listed:
        return Button(t("matching-unlist"), "matching.list", (0,))
    return Button(t("matching-list"), "matching.list", (1,), Tone.MAIN)


def _naming(profile: Profile) -> Button:
    key = "matching-name-off" if profile.named else "matching-name-on"
    return Button(t(key), "matching.name", (0 if profile.named else 1,))


def kinds_line(member: Membership) -> Text | None:
    """Volunteer, formal or non-formal educator, researcher, student: as they said in /me."""
    kinds = [t(f"matching-kind-{kind}") for kind in member.kinds]
    return t("matching-line-kinds", value=kinds) if kinds else None


def facts(ctx: Context, profile: Profile) -> Iterator[Words]:
    """Every field that says something."""
    if profile.offers:
        yield t("matching-line-offers", value=profile.offers)
    if profile.seeks:
        yield t("matching-line-seeks", value=profile.seeks)
    for name in LISTS:
        names = [value_name(ctx, name, value) for value in values_of(profile, name)]
        if names:
            yield t(f"matching-line-{name}", value=[ctx.plain(one) for one in names])
    if profile.availability.is_said:
        yield t("matching-line-availability", value=when(ctx, profile.availability))


def when(ctx: Context, one: Availability) -> str:
    """Days and hours in words."""
    days: Words | None = None
    if one.starts_on is not None and one.ends_on is not None:
        days = t("matching-when-days", days=DateRange(one.starts_on, one.ends_on))
    elif one.starts_on is not None:
        days = t("matching-when-from", on=one.starts_on)
    elif one.ends_on is not None:
        days = t("matching-when-until", on=one.ends_on)
    hours = t("matching-when-hours", count=one.hours) if one.hours else None
    said = [ctx.plain(part) for part in (days, hours) if part is not None]
    return ", ".join(said) or ctx.plain(t("matching-when-any"))


# --- lists


def values_of(profile: Profile, name: str) -> tuple[str, ...]:
    if name == "skills":
        return (*profile.disciplines, *profile.methods)
    return cast("tuple[str, ...]", getattr(profile, name))


def with_values(profile: Profile, name: str, values: Sequence[str]) -> Profile:
    """The profile with this list instead. Of skills, methods are known by name; own words count as disciplines."""
    few = tuple(dict.fromkeys(values))[: reading.MOST]
    if name == "skills":
        methods = tuple(one for one in few if one in vocabulary.METHODS)
        return replace(profile, methods=methods, disciplines=tuple(one for one in few if one not in methods))
    if name == "languages":
        return replace(profile, languages=few)
    return replace(profile, countries=few) if name == "countries" else replace(profile, themes=few)


def value_name(ctx: Context, name: str, value: str) -> Words:
    if name == "skills":
        return vocabulary.name(value)
    if name == "languages":
        return formats.language_in(value, ctx.language)
    if name == "countries":
        return country_name(value, ctx.language)
    themes = ctx.uow.networks.list_themes(ctx.network.id, retired=True)
    return next((one.name(ctx.language) for one in themes if one.slug == value), value)


def suggested(ctx: Context, name: str) -> list[str]:
    """What is offered with buttons: the vocabulary, the network's languages and countries, its themes."""
    if name == "skills":
        return [*vocabulary.DISCIPLINES, *vocabulary.METHODS]
    if name == "languages":
        lands = ctx.uow.networks.list_countries(ctx.network.id)
        spoken = [code for land in lands for code in sides.spoken_in(land)]
        return list(dict.fromkeys((ctx.language, *ctx.network.languages, *spoken)))
    if name == "countries":
        return list(ctx.uow.networks.list_countries(ctx.network.id))
    return [one.slug for one in ctx.uow.networks.list_themes(ctx.network.id)]


def edit(_ctx: Context) -> Answer:
    """Any single field."""
    keys = [Button(t(f"matching-field-{name}"), "matching.field", (name,)) for name in ("offers", "seeks")]
    keys += [Button(t(f"matching-field-{name}"), "matching.values", (name, 0)) for name in LISTS]
    keys.append(Button(t("matching-field-availability"), "matching.field", ("availability",)))
    keys.append(Button(t("kit-back"), "matching.me"))
    return Change(View(t("matching-which"), tuple(tuple(keys[at : at + 2]) for at in range(0, len(keys), 2))))


def switches(ctx: Context, name: str, at: int) -> Answer:
    """The values of one list as switches: what is chosen first, then what is usual."""
    if name not in LISTS:
        raise UserError("matching-gone")
    held = values_of(own(ctx), name)
    every = list(dict.fromkeys((*held, *suggested(ctx, name))))
    pages = max(1, -(-len(every) // A_PAGE))
    at = min(max(at, 0), pages - 1)
    keys = [_switch(ctx, name, value, at, on=value in held) for value in every[at * A_PAGE : (at + 1) * A_PAGE]]
    rows = [tuple(keys[start : start + 2]) for start in range(0, len(keys), 2)]
    turn = [Button(t("kit-previous"), "matching.values", (name, at - 1))] if at else []
    turn += [Button(t("kit-next"), "matching.values", (name, at + 1))] if at + 1 < pages else []
    rows += [tuple(turn)] if turn else []
    rows.append((Button(t("matching-type"), "matching.field", (name,)), Button(t("kit-back"), "matching.edit")))
    now = [ctx.plain(value_name(ctx, name, value)) for value in held]
    line = t("matching-now", value=now) if now else None
    place = f"{at + 1}/{pages}" if pages > 1 else None
    return Change(View(lines(bold(t(f"matching-switch-{name}")), line, place), tuple(rows)))


def _switch(ctx: Context, name: str, value: str, at: int, *, on: bool) -> Button:
    label = ctx.plain(value_name(ctx, name, value))
    shown = t("kit-form-chosen", label=label) if on else label
    return Button(shown, "matching.switch", (name, value, at), Tone.GOOD if on else Tone.PLAIN)


def switch(ctx: Context, name: str, value: str, at: int) -> Answer:
    """One value more, or one less."""
    profile = own(ctx)
    held = values_of(profile, name) if name in LISTS else ()
    if value not in held and (name not in LISTS or value not in suggested(ctx, name)):
        raise UserError("matching-gone")
    if value not in held and len(held) >= reading.MOST:
        return Toast(t("matching-many", most=reading.MOST))
    left = [one for one in held if one != value] if value in held else [*held, value]
    keep(ctx, with_values(profile, name, left))
    return switches(ctx, name, at)


# --- shown or not


def show_me(ctx: Context, *, listed: bool) -> Answer:
    """In the matches of others from now on, or in nobody's any more."""
    profile = ctx.uow.profiles.find(ctx.person.id, ctx.network.id)
    if profile is None:
        return Ask("matching.profile")
    keep(ctx, replace(profile, listed=listed))
    return Change(page(ctx, t("matching-now-listed" if listed else "matching-now-unlisted")))


def name_me(ctx: Context, *, named: bool) -> Answer:
    profile = ctx.uow.profiles.find(ctx.person.id, ctx.network.id)
    if profile is None:
        return Ask("matching.profile")
    keep(ctx, replace(profile, named=named))
    return Change(page(ctx))


def open_profile(ctx: Context) -> Answer:
    """Whoever has none is asked at once."""
    return Say(page(ctx))
