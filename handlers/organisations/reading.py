"""What people type about organisations, read into the form's answers: one line for all, or an answer at a time."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from handlers.kit.countries import find_country
from handlers.kit.errors import UserError
from handlers.kit.form import Doubt, Understood
from handlers.kit.formats import is_language
from handlers.kit.language_names import language_index
from handlers.kit.likeness import Candidates, Exact, NameIndex, Nothing, fold, words_of
from handlers.kit.places import city_index
from handlers.kit.theme_names import theme_index
from handlers.kit.tidying import tidy_line, tidy_text
from handlers.kit.view import t
from handlers.kit.web_links import web_link
from handlers.kit.zones import zone_country
from handlers.organisations import rules, words
from storage import ThemeId

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from handlers.kit.context import Context
    from handlers.kit.form import Values
    from handlers.kit.view import Text
    from storage import Json

_PIECES = re.compile(r"[,;\n·]+")
_JOINTS = re.compile(r"\s+(?:and|et|и|და|y|und|og|və|ва|եւ|և)\s+|[/&+]")
_NUMBER = re.compile(r"\d[\d\s.,]*")
_SHORT = 3
"""Words that a town's name has at most, when nothing else tells that it is one."""


# --- names of things, in every language that members write


def _named(ctx: Context, labels: Mapping[str, Text]) -> NameIndex[str]:
    tongues = dict.fromkeys((ctx.language, *ctx.house.languages, "en"))
    return NameIndex(
        (word, value) for tongue in tongues for value, label in labels.items() for word in ctx.listed(label, tongue)
    )


def kind_index(ctx: Context) -> NameIndex[str]:
    return _named(ctx, words.KIND_WORDS)


def level_index(ctx: Context) -> NameIndex[str]:
    return _named(ctx, words.LEVELS)


def _kind_within(ctx: Context, name: str) -> str | None:
    """The kind that a name itself tells, if it tells one: "Public School No. 5"."""
    kinds = kind_index(ctx)
    told = {one for word in words_of(name) for one in kinds.exact(word)}
    return told.pop() if len(told) == 1 else None


# --- one line


def read_line(ctx: Context, text: str) -> dict[str, Json]:
    """ "School No. 5, school, Batumi, Georgia, Georgian and Russian, 320 pupils, health": what each piece is."""
    values: dict[str, Json] = {}
    left: list[str] = []
    for piece in _PIECES.split(text):
        bare = tidy_line(piece).strip(" .:–—-")
        if bare and not any(_take(values, said) for said in _meanings(ctx, bare)):
            left.append(bare)
    if left:
        values["name"] = left.pop(0)[: rules.LONGEST_NAME]
    if left and "place" not in values and len(left[0].split()) <= _SHORT and rules.is_town(left[0]):
        values["place"] = left.pop(0)
    if left:
        values["about"] = ", ".join(left)[: rules.LONGEST_ABOUT]
    if "kind" not in values and "name" in values and (kind := _kind_within(ctx, str(values["name"]))) is not None:
        values["kind"] = kind
    return values


def correct(ctx: Context, text: str, _values: Values) -> Understood | None:
    """What a message typed at the review card says for sure; a name or a description is changed with Edit."""
    said = read_line(ctx, text)
    sure = {name: value for name, value in said.items() if name not in {"name", "about"}}
    return Understood(sure) if sure else None


def _take(values: dict[str, Json], said: Mapping[str, Json]) -> bool:
    """Keep what is not told already; lists grow."""
    fresh = {name: value for name, value in said.items() if name not in values}
    for name, value in said.items():
        known = values.get(name)
        if isinstance(known, list) and isinstance(value, list):
            values[name] = list(dict.fromkeys([*known, *value]))
            return True
    values.update(fresh)
    return bool(fresh) or all(values[name] == value for name, value in said.items())


def _meanings(ctx: Context, piece: str) -> Iterator[dict[str, Json]]:
    """What a piece may be, the surest first."""
    link = web_link(piece) if "." in piece else None
    if link is not None:
        yield {"website": link}
    for name, index in (("kind", kind_index(ctx)), ("level", level_index(ctx))):
        found = index.exact(piece)
        if len(found) == 1:
            yield {name: found[0]}
    land = find_country(piece)
    if isinstance(land, Exact) and (len(piece) > 2 or piece.isupper()):
        yield {"country": land.value}
    pupils = _pupils_in(ctx, piece)
    if pupils is not None:
        yield {"pupils": pupils}
    for name, several in (("languages", _languages_in(piece)), ("themes", _themes_in(ctx, piece))):
        if several:
            yield {name: list(several)}
    lands = {zone_country(zone) for zone in city_index().exact(piece)}
    if lands:
        (only,) = lands if len(lands) == 1 else (None,)
        yield {"place": piece, **({"country": only} if only is not None else {})}


def _pupils_in(ctx: Context, piece: str) -> int | None:
    number = _NUMBER.match(piece)
    if number is None:
        return None
    rest = fold(piece[number.end() :])
    known = {
        fold(word) for tongue in ctx.house.languages for word in ctx.listed(t("organisations-words-pupils"), tongue)
    }
    return _number(number.group()) if rest in known else None


def _number(text: str) -> int | None:
    digits = re.sub(r"[\s.,\u202f\u00a0]", "", text)
    return int(digits) if digits.isdecimal() and int(digits) <= rules.MOST_PUPILS else None


def _languages_in(piece: str) -> list[str]:
    """Codes of the languages in a piece, if it holds nothing else; two letters alone are no language."""
    codes = []
    for part in _JOINTS.split(piece):
        found = language_index().exact(part) if len(part.strip()) > 2 else ()
        if len(found) != 1:
            return []
        codes.append(found[0])
    return codes


def _themes_in(ctx: Context, piece: str) -> list[str]:
    index = theme_index(ctx.uow.networks.list_themes(ctx.network.id))
    found = index.exact(piece)
    if len(found) == 1:
        return [str(found[0])]
    each = [index.exact(part) for part in _JOINTS.split(piece)]
    return [str(one[0]) for one in each] if all(len(one) == 1 for one in each) else []


# --- an answer to one question


def read_kind(ctx: Context, text: str, _values: Values) -> Json | Doubt | Understood:
    """A kind by its name; a whole line is understood here too, as it is the first question."""
    if text in words.KINDS:
        return text
    if len(_PIECES.split(text)) > 2 and "name" in (said := read_line(ctx, text)):
        return Understood(said)
    match kind_index(ctx).find(text):
        case Exact(kind):
            return kind
        case Candidates(kinds):
            return Doubt(list(kinds)[: rules.LIKENESS], t("organisations-did-you-mean"))
        case Nothing():
            raise UserError("organisations-press-one")


def read_name(ctx: Context, text: str, values: Values) -> Json | Understood:
    """The first answer may hold more than a name; a later one is the name alone."""
    if "name" not in values and len(_PIECES.split(text)) > 1:
        said = {name: value for name, value in read_line(ctx, text).items() if name not in values}
        if "name" in said:
            return Understood(said)
    return _name(text)


def _name(text: str) -> str:
    name = tidy_line(text)
    if not any(letter.isalnum() for letter in name):
        raise UserError("organisations-name-unclear")
    if len(name) > rules.LONGEST_NAME:
        raise UserError("organisations-name-long", most=rules.LONGEST_NAME)
    return name


def read_country(_ctx: Context, text: str, _values: Values) -> Json | Doubt:
    match find_country(text):
        case Exact(land):
            return land
        case Candidates(lands):
            return Doubt(list(lands)[: rules.LIKENESS], t("organisations-did-you-mean"))
        case Nothing():
            raise UserError("organisations-country-unknown")


def read_place(_ctx: Context, text: str, _values: Values) -> Json:
    place = tidy_line(text)
    if not place or len(place) > rules.LONGEST_PLACE or not rules.is_town(place):
        raise UserError("organisations-place-town")
    return place


def read_languages(_ctx: Context, text: str, _values: Values) -> Json | Doubt:
    """Several, with commas or "and" between them."""
    codes: list[Json] = []
    for part in (part for piece in _PIECES.split(text) for part in _JOINTS.split(piece) if part.strip()):
        match language_index().find(part):
            case Exact(code):
                codes.append(code)
            case Candidates(near):
                return Doubt([[*codes, one] for one in near], t("organisations-did-you-mean"))
            case Nothing():
                if not is_language(part.strip().casefold()):
                    raise UserError("organisations-language-unknown")
                codes.append(part.strip().casefold())
    if not codes:
        raise UserError("organisations-language-unknown")
    return list(dict.fromkeys(codes))[: rules.MOST_LANGUAGES]


def read_themes(ctx: Context, text: str, _values: Values) -> Json:
    index = theme_index(ctx.uow.networks.list_themes(ctx.network.id))
    chosen: list[Json] = []
    for part in (part for piece in _PIECES.split(text) for part in _JOINTS.split(piece) if part.strip()):
        found = index.find(part)
        if not isinstance(found, Exact):
            raise UserError("organisations-theme-unknown")
        chosen.append(str(found.value))
    if not chosen:
        raise UserError("organisations-theme-unknown")
    return list(dict.fromkeys(chosen))[: rules.MOST_THEMES]


def read_level(ctx: Context, text: str, _values: Values) -> Json | Doubt:
    if text in words.LEVELS:
        return text
    match level_index(ctx).find(text):
        case Exact(level):
            return level
        case Candidates(levels):
            return Doubt(list(levels)[: rules.LIKENESS], t("organisations-did-you-mean"))
        case Nothing():
            raise UserError("organisations-press-one")


def read_pupils(_ctx: Context, text: str, _values: Values) -> Json:
    found = _NUMBER.search(text)
    number = _number(found.group()) if found is not None else None
    if number is None:
        raise UserError("organisations-pupils-unclear")
    return number


def read_about(_ctx: Context, text: str, _values: Values) -> Json:
    said = tidy_text(text)
    if not said:
        raise UserError("organisations-text-missing")
    if len(said) > rules.LONGEST_ABOUT:
        raise UserError("organisations-text-long", most=rules.LONGEST_ABOUT)
    return said


def read_website(_ctx: Context, text: str, _values: Values) -> Json:
    link = web_link(text)
    if link is None or len(link) > rules.LONGEST_LINK:
        raise UserError("organisations-link-unclear")
    return link


def read_contact(_ctx: Context, text: str, _values: Values) -> Json:
    said = tidy_line(text)
    if not said:
        raise UserError("organisations-text-missing")
    if len(said) > rules.LONGEST_CONTACT:
        raise UserError("organisations-text-long", most=rules.LONGEST_CONTACT)
    return said


def theme_ids(value: Json) -> Sequence[ThemeId]:
    return [ThemeId(int(str(one))) for one in value if str(one).isdecimal()] if isinstance(value, list) else []


def strings(value: Json) -> list[str]:
    return [str(one) for one in value] if isinstance(value, list) else []
