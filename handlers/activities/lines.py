"""From a one-line message to answers of the form: names become ids, what cannot be becomes a question."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from handlers.activities import rules
from handlers.activities import values as v
from handlers.activities.understanding import (
    Days,
    Field,
    Hours,
    SectionName,
    ThemeWords,
    Understanding,
    Why,
    understand,
)
from handlers.activities.understanding.lexicon import lexicon
from handlers.activities.understanding.tags import Tag
from handlers.activities.understanding.tokens import tokens
from handlers.kit.form import Understood
from handlers.kit.keeping import held
from handlers.kit.likeness import Candidates, Exact, NameIndex
from handlers.kit.view import Text, t

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from handlers.activities.understanding import Doubt
    from handlers.activities.understanding.result import Option
    from handlers.kit.context import Context
    from handlers.kit.form import Values
    from storage import Json, Section

_NAMES: Mapping[Field, str] = {
    Field.TITLE: "title",
    Field.DATE: "when",
    Field.VOLUNTEERS: "volunteers",
    Field.REACHED: "reached",
    Field.FIRST_TIME: "first_time",
    Field.HOURS: "hours",
    Field.PLACE: "place",
    Field.THEME: "themes",
    Field.JOINT_WITH: "sections",
}
_DOUBTS: Mapping[tuple[Field, Why], Text] = {
    (Field.VOLUNTEERS, Why.RANGE): t("activities-doubt-volunteers-range"),
    (Field.VOLUNTEERS, Why.ZERO): t("activities-volunteers-none"),
    (Field.REACHED, Why.RANGE): t("activities-doubt-reached-range"),
}
_WHYS: Mapping[Why, Text] = {
    Why.RANGE: t("activities-count-which"),
    Why.ZERO: t("activities-doubt-zero"),
    Why.NEGATIVE: t("activities-negative"),
    Why.ABSURD: t("activities-doubt-absurd"),
    Why.FRACTION: t("activities-count-unclear"),
}
_QUESTIONS: Mapping[str, Text] = {
    "title": t("activities-field-title.ask"),
    "when": t("activities-when-which"),
    "volunteers": t("activities-doubt-volunteers"),
    "reached": t("activities-doubt-reached"),
    "first_time": t("activities-doubt-first-time"),
    "hours": t("activities-hours-which"),
    "place": t("activities-field-place.ask"),
    "themes": t("activities-field-themes.ask"),
    "sections": t("activities-doubt-sections"),
}
LONG_MESSAGE = 100
"""Characters from which a message says more than its fields hold; it is then kept as the short text."""


def read_line(ctx: Context, text: str, *, logged: bool = False) -> Understood | None:
    """What a message reports, as answers and questions; None when it reports no activity. logged: /log says it does."""
    themes = ctx.uow.networks.list_themes(ctx.network.id)
    sections = [one for one in ctx.uow.networks.list_sections(ctx.network.id) if one.id != ctx.member.section_id]
    said = understand(
        text,
        language=ctx.language,
        now=ctx.now,
        zone=ctx.zone,
        themes=[ThemeWords(one.slug, tuple(one.names.values()), _keywords(one.keywords)) for one in themes],
        sections=[SectionName(str(one.id), one.name) for one in sections],
        logged=logged,
    )
    if not said.is_activity:
        return None
    ids = {theme.slug: theme.id for theme in themes}
    values = _sure(said, text, ids)
    doubts: dict[str, Json] = {}
    for doubt in said.doubts:
        if doubt.why is Why.ABSURD and len(doubt.options) == 1 and isinstance(doubt.options[0], int):
            values[_NAMES[doubt.about]] = doubt.options[0]  # the form asks about it with the number in its question
        elif (minutes := _unclear_time(doubt)) and (readings := each_or_total(ctx, minutes, values))[0]:
            doubts["hours"] = held(readings[0], readings[1])
        else:
            doubts[_NAMES[doubt.about]] = _asked(doubt, ids)
    _read_partners(ctx, said, sections, values, doubts)
    _doubt_the_impossible(ctx, values, doubts)
    return Understood(values, doubts)


def is_another(ctx: Context, answers: Values, text: str) -> bool:
    """Whether the message reports another activity: its figures must not slip into this one."""
    said = read_line(ctx, text)
    if said is None or not {"title", "when"} <= {*said.values}:
        return False
    title = str(said.values["title"])
    return len(title.split()) > 1 and not rules.same_words(title, str(answers.get("title") or ""))


def read_behind(ctx: Context, answers: Values, text: str) -> Understood | None:
    """What a few words add to a form's answers: "15 volunteers" reports nothing by itself.

    So they are read behind its title and day, without what those say themselves; by themselves where the title
    is in another language than they are.
    """
    title, day = str(answers.get("title") or ""), v.days(answers.get("when"))
    for head in dict.fromkeys((title, f"{title} {day[0].isoformat()}" if day else title, "")):
        said = read_line(ctx, f"{head}, {text}" if head else text)
        if said is None:
            continue
        known = read_line(ctx, head) if head else None
        held = dict(known.values) if known is not None else {}
        skipped = {"title", "text", *(name for name, value in said.values.items() if held.get(name) == value)}
        values = {name: value for name, value in said.values.items() if name not in skipped}
        doubts = {name: value for name, value in said.doubts.items() if name != "title"}
        if values or doubts:
            return Understood(values, doubts)
    return None


def _sure(said: Understanding, text: str, themes: Mapping[str, int]) -> dict[str, Json]:
    values: dict[str, Json] = {}
    if said.title is not None:
        values["title"] = said.title.value[: rules.LONGEST_TITLE]
    if said.days is not None:
        values["when"] = v.day_value(said.days.value.first_on, said.days.value.last_on)
    for name in ("volunteers", "reached", "first_time"):
        count = getattr(said, name)
        if count is not None:
            values[name] = count.value
    if said.hours is not None:
        values["hours"] = _time(said.hours.value)
    if said.place is not None and (place := _region(said.place.value, said.language)):
        values["place"] = place[: rules.LONGEST_LINE]
    if said.themes:
        values["themes"] = cast("Json", [str(themes[one.value]) for one in said.themes][: rules.MOST_THEMES])
    if said.link is not None and (link := rules.link_of(said.link.value)) is not None:
        values["link"] = link
    if said.visibility is not None:
        values["visibility"] = said.visibility.value.value
    if len(text) >= LONG_MESSAGE:
        values["text"] = text.strip()[: rules.LONGEST_TEXT]
    return values


def _region(place: str, language: str) -> str:
    """A town or region; empty for a school, a street, a shelter: those are told on purpose or not at all."""
    coarse = rules.region_of(place)
    known = lexicon(language)
    finer = {Tag.VENUE, Tag.CODE}
    venue = any(finer & known.known(token.fold).tags for token in tokens(coarse) if token.is_word)
    return "" if venue else coarse


def _time(hours: Hours) -> Json:
    return v.time_value(round(hours.amount * 60), hours.kind.value)


def _unclear_time(doubt: Doubt) -> int | None:
    """Minutes of the one length that was told, where it was not told whose time it is."""
    one = doubt.options[0] if len(doubt.options) == 1 else None
    said = isinstance(one, Hours) and one.kind.value == "duration" and doubt.why in {Why.UNCLEAR, Why.ABSURD}
    return round(one.amount * 60) if said and isinstance(one, Hours) else None


def each_or_total(ctx: Context, minutes: int, values: Values) -> tuple[list[Json], Text]:
    """Each one's time or everybody's: which of the two it can be, and how to ask that."""
    possible = []
    for kind in ("each", "total"):
        value = v.time_value(minutes, kind)
        if "hours" not in rules.impossible(v.stated({**values, "hours": value}), ctx.today):
            possible.append(value)
    key = "activities-hours-each-or-total" if len(possible) > 1 else "activities-hours-together"
    return possible, t(key, hours=rules.tidy_hours(minutes))


def _asked(doubt: Doubt, themes: Mapping[str, int]) -> Json:
    name = _NAMES[doubt.about]
    question = _DOUBTS.get((doubt.about, doubt.why)) or _WHYS.get(doubt.why) or _QUESTIONS[name]
    candidates: list[Json] = [
        one for one in (_option(name, option, themes) for option in doubt.options) if one is not None
    ]
    return held(candidates, question)


def _option(name: str, option: Option, themes: Mapping[str, int]) -> Json:
    if isinstance(option, Days):
        return v.day_value(option.first_on, option.last_on)
    if isinstance(option, Hours):
        return _time(option)
    if name == "themes":
        return [str(themes[str(option)])] if str(option) in themes else None
    if name == "sections":
        return None
    return option


def _keywords(keywords: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    return tuple(word for several in keywords.values() for word in several)


def _read_partners(
    ctx: Context,
    said: Understanding,
    sections: Sequence[Section],
    values: dict[str, Json],
    doubts: dict[str, Json],
) -> None:
    """Sections it was done with are added to the own one; a name that is only alike is asked about."""
    if not said.partners or "sections" in doubts:
        return
    index = NameIndex((section.name, str(section.id)) for section in sections)
    own = [str(ctx.member.section_id)] if ctx.member.section_id is not None else []
    chosen, alike = list(own), list[str]()
    for partner in said.partners:
        found = index.find(partner.value.name)
        if partner.value.section is not None:
            chosen.append(partner.value.section)
        elif isinstance(found, Exact):
            chosen.append(found.value)
        elif isinstance(found, Candidates):
            alike += [one for one in found.values if one not in own]
    chosen = list(dict.fromkeys(chosen))[: rules.MOST_SECTIONS]
    if alike:
        candidates: list[Json] = [cast("Json", [*chosen, one]) for one in dict.fromkeys(alike)][:3]
        without: Json = cast("Json", chosen)
        question = t("activities-doubt-partner", names=[partner.value.name for partner in said.partners])
        doubts["sections"] = held([*candidates, without], question)
    elif len(chosen) > len(own):
        values["sections"] = cast("Json", chosen)


def _doubt_the_impossible(ctx: Context, values: dict[str, Json], doubts: dict[str, Json]) -> None:
    """What cannot be is asked about, with the reason, and never taken as it stands."""
    for name, reason in rules.impossible(v.stated(values), ctx.today).items():
        values.pop(name, None)
        doubts.setdefault(name, held([], reason))


def defaults(ctx: Context) -> dict[str, Json]:
    """What every new activity begins with: the own section, seen by the network."""
    values: dict[str, Json] = {"visibility": "network"}
    if ctx.member.section_id is not None:
        values["sections"] = [str(ctx.member.section_id)]
        sections = ctx.uow.networks.list_sections(ctx.network.id, retired=True)
        place = next((one.place for one in sections if one.id == ctx.member.section_id), None)
        if place:
            values["place"] = rules.region_of(place)
    return values


def with_defaults(ctx: Context, said: Values) -> dict[str, Json]:
    """The answers over what every new activity begins with."""
    return {**defaults(ctx), **said}
