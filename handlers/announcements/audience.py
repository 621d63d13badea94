"""Whom an announcement is for: typed or pressed, and read back in words. The right to it is checked in rights.py.

An audience is a form's two answers: `places`, words such as "GE" and "s12", and `people`, tokens such as "k:student".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from handlers.announcements import rights, rules
from handlers.kit import formats, homes, phrases
from handlers.kit.countries import country_name, find_country
from handlers.kit.errors import UserError
from handlers.kit.form import Option, Understood
from handlers.kit.likeness import Candidates, Exact, NameIndex
from handlers.kit.view import lines, t
from storage import EventId, EventReader

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from handlers.kit.context import Context
    from handlers.kit.form import Values
    from handlers.kit.view import Text, Words
    from storage import Event, Json, NetworkId, Region

KINDS = ("volunteer", "student", "formal-educator", "nonformal-educator", "researcher")
SILENT_WEEKS = (4, 8, 12)
LONGEST_SILENCE = 520  # weeks
EVENTS = 20
EVERYBODY = "all"
_PARTS = re.compile(r"[,;\n]+")


# --- choices


def place_options(ctx: Context, _values: Values) -> Sequence[Option]:
    return [Option(word, name) for word, name in rights.reachable(ctx)]


def people_options(ctx: Context, values: Values) -> Sequence[Option]:
    """Everybody, or narrowed down; what was typed beyond the usual choices is among them."""
    usual = [f"k:{kind}" for kind in KINDS]
    usual += [f"w:{weeks}" for weeks in SILENT_WEEKS]
    usual += [f"l:{code}" for code in ctx.house.languages]
    usual += [f"t:{theme.slug}" for theme in ctx.uow.networks.list_themes(ctx.network.id)]
    usual += [f"e:{event.id}" for event in events(ctx)]
    held = values.get("people")
    more = [str(one) for one in held if one != EVERYBODY] if isinstance(held, list) else []
    tokens = dict.fromkeys([*usual, *more])
    return [Option(EVERYBODY, t("announcements-everybody")), *(Option(one, token_words(ctx, one)) for one in tokens)]


def events(ctx: Context) -> Sequence[Event]:
    """What people may have said yes to: the next events of the network."""
    held = rules.looked_after(ctx.roles, ctx.network.id)
    reader = EventReader(ctx.person.id, held.countries, held.sections, everything=held.whole)
    found = ctx.uow.events.list_upcoming(ctx.network.id, reader, now=ctx.now, limit=EVENTS)
    return [one for one in found if not one.is_of_team]


# --- reading


def read_places(ctx: Context, text: str, values: Values) -> Json | Understood:
    """A button, or words that may say all about the audience at once."""
    if text in {word for word, _ in rights.reachable(ctx)}:
        return text
    return read(ctx, text, values)


def read_people(ctx: Context, text: str, values: Values) -> Json | Understood:
    if text == EVERYBODY or text.casefold() == ctx.plain(t("announcements-everybody")).casefold():
        return Understood({"people": [EVERYBODY]})
    if text in {option.value for option in people_options(ctx, values)}:
        return text
    return read(ctx, text, values)


def read(ctx: Context, text: str, _values: Values) -> Understood:
    """ "sections Batumi and Kutaisi, students, Georgian speakers, silent for 6 weeks" as places and people.

    Raises UserError naming what was not understood, and for places the person does not look after.
    """
    index = _index(ctx)
    allowed = dict(rights.reachable(ctx))
    found: list[str] = []
    for part in _PARTS.split(text):
        if part.strip():
            found += _read_part(ctx, index, part.strip())
    places = [one[2:] for one in found if one.startswith("p:")]
    people = [one for one in found if not one.startswith("p:")]
    for word in places:
        if word not in allowed:
            raise UserError("announcements-elsewhere", place=place_name(ctx, word, ctx.network.id))
    values: dict[str, Json] = {}
    if places:
        values["places"] = list(dict.fromkeys(places))
    if people:
        values["people"] = _one_of_each(people)
    return Understood(values)


def _one_of_each(people: Sequence[str]) -> list[Json]:
    """The last length of silence that was named counts, and the last event."""
    single = [[one for one in people if one.startswith(sort)][-1:] for sort in ("w:", "e:")]
    several = [one for one in people if not one.startswith(("w:", "e:"))]
    return list(dict.fromkeys([*several, *single[0], *single[1]]))


def _read_part(ctx: Context, index: NameIndex[str], part: str) -> list[str]:
    """A name as it stands, else several joined by "and", else a name that only this one thing is like."""
    weeks = _weeks(ctx, part)
    if weeks is not None:
        return [f"w:{weeks}"]
    one = _look_up(ctx, index, part, alike=False)
    if one is not None:
        return [one]
    both = f" {part} "
    for word in _words(ctx, "announcements-typed-and"):
        both = both.replace(f" {word} ", " & ")
    pieces = [piece.strip() for piece in both.split("&") if piece.strip()]
    if len(pieces) > 1:
        return [token for piece in pieces for token in _read_part(ctx, index, piece)]
    one = _look_up(ctx, index, part, alike=True)
    if one is None:
        raise UserError("announcements-audience-unclear", part=part[:80])
    return [one]


def _weeks(ctx: Context, part: str) -> int | None:
    """A length of time in an audience can only be how long somebody has been silent."""
    for found in phrases.scan(part, language=ctx.language, now=ctx.now, zone=ctx.zone, towards=phrases.Towards.BACK):
        if isinstance(found.value, phrases.Length):
            days = found.value.seconds // 86400 + found.value.months * 30
            return min(max(1, round(days / 7)), LONGEST_SILENCE)
    return None


def _look_up(ctx: Context, index: NameIndex[str], part: str, *, alike: bool) -> str | None:
    """What a name stands for, with and without the small words around it; never a guess between two."""
    small = set(_words(ctx, "announcements-typed-small"))
    words = part.split()
    while words and words[0].casefold().strip(".!") in small:
        words = words[1:]
    while words and words[-1].casefold().strip(".!") in small:
        words = words[:-1]
    for text in dict.fromkeys((part, " ".join(words))):
        found = index.find(text)
        if isinstance(found, Exact):
            return found.value
        land = find_country(text)
        if isinstance(land, Exact):
            return f"p:{land.value}"
        if alike and isinstance(found, Candidates) and len(found.values) == 1:
            return found.values[0]
    return None


def _index(ctx: Context) -> NameIndex[str]:
    """Everything in this network that an audience can name, in the person's language and in English."""
    names: list[tuple[str, str]] = [(ctx.network.name, "p:net")]
    for code in ctx.uow.networks.list_countries(ctx.network.id):
        names += [(country_name(code, language), f"p:{code}") for language in (ctx.language, "en")]
    names += [(one.name, f"p:r{one.id}") for one in _regions(ctx)]
    names += [(one.name, f"p:{homes.home_of(one)}") for one in ctx.uow.networks.list_sections(ctx.network.id)]
    for theme in ctx.uow.networks.list_themes(ctx.network.id):
        names += [(name, f"t:{theme.slug}") for name in theme.names.values()]
    for kind in KINDS:
        names += [(ctx.words(t(f"announcements-kind-{kind}"), one), f"k:{kind}") for one in (ctx.language, "en")]
    for code in ctx.house.languages:
        names.append((formats.language_name(code), f"l:{code}"))
        for one in (ctx.language, "en"):
            name = formats.locale_for(one).languages.get(code)
            names += [(str(name), f"l:{code}")] if name else []
    names += [(event.title, f"e:{event.id}") for event in events(ctx)]
    names += [(word, "p:net") for word in _words(ctx, "announcements-typed-network")]
    return NameIndex(names)


def _regions(ctx: Context) -> Sequence[Region]:
    return ctx.uow.regions.list_open(ctx.network.id)


def _words(ctx: Context, key: str) -> list[str]:
    """The words of one message, which separates them by commas, in the person's language and in English."""
    return [
        word.strip().casefold()
        for language in dict.fromkeys((ctx.language, "en"))
        for word in ctx.words(t(key), language).split(",")
    ]


# --- in words


def place_name(ctx: Context, word: str, network_id: NetworkId) -> str:
    """A place in words that stand alone."""
    if word == rules.NETWORK:
        return ctx.uow.networks.get(network_id).name
    region_id = homes.region_id_of(word)
    if region_id is not None:
        region = ctx.uow.regions.find(region_id)
        return region.name if region is not None else "–"
    section_id = homes.section_id_of(word)
    if section_id is None:
        return country_name(word, ctx.language)
    sections = {one.id: one.name for one in ctx.uow.networks.list_sections(network_id, retired=True)}
    return sections.get(section_id, "–")


def token_words(ctx: Context, token: str) -> Text | str:
    """One token as a button or in a list."""
    sort, _, value = token.partition(":")
    if sort == "k":
        return t(f"announcements-kind-{value}") if value in KINDS else value
    if sort == "w":
        return t("announcements-who-silent", weeks=int(value))
    if sort == "e":
        event = ctx.uow.events.find(EventId(int(value)))
        known = event is not None and not event.is_of_team
        return t("announcements-who-event", event=event.title if event is not None and known else "–")
    if sort == "l":
        return t("announcements-who-language", language=formats.language_name(value))
    themes = {one.slug: one.name(ctx.language) for one in ctx.uow.networks.list_themes(ctx.network.id, retired=True)}
    return themes.get(value, value)


def show_places(ctx: Context, value: Json) -> Words:
    words = value if isinstance(value, list) else [value]
    return formats.format_list([place_name(ctx, str(one), ctx.network.id) for one in words], ctx.language)


def show_people(ctx: Context, value: Json) -> Words:
    tokens = [str(one) for one in value if one != EVERYBODY] if isinstance(value, list) else []
    if not tokens:
        return t("announcements-everybody")
    return formats.format_list([ctx.plain(token_words(ctx, one)) for one in tokens], ctx.language)


def in_words(ctx: Context, data: Mapping[str, Json], network_id: NetworkId) -> Words:
    """A stored audience read back: where, and under which conditions, each on a line of its own."""

    def named(name: str) -> list[str]:
        held = data.get(name)
        return [str(one) for one in held] if isinstance(held, list) else []

    kinds = [ctx.plain(t(f"announcements-kind-{one}")) for one in named("kinds") if one in KINDS]
    themes = [ctx.plain(token_words(ctx, f"t:{one}")) for one in named("themes")]
    languages = [formats.language_name(one) for one in named("languages")]
    weeks, event = data.get("weeks"), data.get("event")
    return lines(
        t("announcements-to", places=[place_name(ctx, one, network_id) for one in named("places")]),
        t("announcements-to-kinds", kinds=kinds) if kinds else None,
        t("announcements-to-themes", themes=themes) if themes else None,
        t("announcements-to-languages", languages=languages) if languages else None,
        token_words(ctx, f"e:{event}") if isinstance(event, int) else None,
        token_words(ctx, f"w:{weeks}") if isinstance(weeks, int) else None,
    )


def to_data(ctx: Context, values: Values) -> dict[str, Json]:
    """The form's answers as they are stored, with the scope of whoever gives them."""
    places, people = values.get("places"), values.get("people")
    tokens = [str(one) for one in people] if isinstance(people, list) else []

    def of(sort: str) -> list[Json]:
        return [one[2:] for one in tokens if one.startswith(f"{sort}:")]

    weeks, answered = ([int(str(one)) for one in of(sort)] for sort in ("w", "e"))
    return {
        "places": list(places) if isinstance(places, list) else [],
        "within": list(rules.words_of(rules.looked_after(ctx.roles, ctx.network.id, _regions(ctx)))),
        "kinds": of("k"),
        "themes": of("t"),
        "languages": of("l"),
        "event": answered[-1] if answered else None,
        "weeks": weeks[-1] if weeks else None,
    }
