"""A whole line about an event, understood: title, times, seats, deadline, place, link, for whom. Saves nothing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

from handlers.events import access, reading, rules, times
from handlers.events.times import Span
from handlers.kit.errors import UserError
from handlers.kit.form import Doubt, Understood
from handlers.kit.keeping import held, held_doubt
from handlers.kit.likeness import Exact
from handlers.kit.phrases import Count
from handlers.kit.tidying import tidy_line
from handlers.kit.view import t

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from handlers.kit.context import Context
    from handlers.kit.form import Values
    from handlers.kit.phrases import Found
    from storage import Json

_BREAKS = re.compile(r"[,;\n]+")
_OF_TEAM = ("title", "when", "day", "place", "link", "text")
"""What is told of a team's meeting."""
_CUT = "\u0001"
"""Stands where a time was taken out: what was before it and behind it are parts of their own."""


def read_line(ctx: Context, text: str, *, day: date | None = None, of_team: bool = False) -> Understood:
    """As in "Beach clean-up Saturday 10:00-13:00, Batumi beach, 20 places, register by Thursday".

    day: on which a clock time that stands alone is meant. of_team: a team's meeting, whatever its words call it.
    """
    values: dict[str, Json] = {}
    doubts: dict[str, Json] = {}
    link = reading.LINK.search(text)
    if link is not None:
        values["link"] = link[0]
        text = f"{text[: link.start()].rstrip()} {text[link.end() :].lstrip()}"
    rest = _take_times(ctx, text, values, doubts, day)
    _take_words(ctx, rest, values)
    if of_team:
        kept = {name: value for name, value in values.items() if name in _OF_TEAM}
        return Understood(kept, {name: doubt for name, doubt in doubts.items() if name in _OF_TEAM})
    if "title" in values and (kind := reading.kind_in(ctx, str(values["title"]))) is not None:
        values["kind"] = kind
    if values.get("kind") == "call":
        _as_call(values, doubts)
    return Understood(values, doubts)


def _as_call(values: dict[str, Json], doubts: dict[str, Json]) -> None:
    """The one time that a call names is its deadline, however it was said."""
    for told in (values, doubts):
        if "closes" in told:
            told["deadline"] = told.pop("closes")
    asked = cast("dict[str, list[Json]]", doubts.pop("when", None) or {})
    said = [values.pop("when")] if "when" in values else asked.get("candidates", [])
    values.pop("day", None)
    if said and "deadline" not in values and "deadline" not in doubts:
        values["deadline"] = times.last_instant(Span.from_json(said[0])).isoformat()


def correct(ctx: Context, text: str, answers: Values) -> Understood | None:
    """What a message says about the card that is shown: times, seats, a link; its other words could be anything."""
    said = read_line(ctx, text, day=reading.known_day(answers), of_team="project" in answers)
    kept = {name: value for name, value in said.values.items() if name not in {"title", "place", "text", "kind"}}
    return Understood(kept, said.doubts) if kept or said.doubts else None


def _take_times(ctx: Context, text: str, values: dict[str, Json], doubts: dict[str, Json], day: date | None) -> str:
    """Put what is said about time and seats into the values; the text without it, a comma kept where one was."""
    found = reading.situation(ctx).scan(text)
    length = times.length_of(found)
    gone: list[tuple[int, int]] = []
    for one in found:
        start, end = _segment(text, one)
        said = _deadline_at(ctx, text, start, one) if times.is_time(one) else None
        if said is not None:
            _put_deadline(ctx, times.deadline(one.value, ctx.zone), values, doubts)
            gone.append((start, end) if start else (said, one.end))
        elif times.is_time(one) and not {"when", "day"} & values.keys() and "when" not in doubts:
            _put_when(ctx, times.spans(one, length, reading.situation(ctx), day=day), values, doubts)
            gone.append((_behind_title(ctx, text, one), one.end))
        elif isinstance(one.value, Count) and reading.says(
            text[one.end : one.end + 20], reading.listed(ctx, t("events-words-seats"))
        ):
            if rules.is_seats(one.value.amount):
                values["capacity"] = int(one.value.amount)
            gone.append((start, end) if start else (one.start, end))
        elif length is not None and not isinstance(one.value, Count) and not times.is_time(one):
            gone.append((one.start, one.end))
    if "closes" not in values and "closes" not in doubts:
        gone += _greeted_deadline(ctx, text, found, values, doubts)
    for start, end in sorted(gone, reverse=True):
        text = f"{text[:start].rstrip()} {_CUT if text[end:].strip() else ''}{text[end:]}"
    return text


def _behind_title(ctx: Context, text: str, found: Found) -> int:
    """Where a time begins; "night" in "Film night on Friday 20:00" is the title's, as the hour says more."""
    evenings = reading.listed(ctx, t("events-words-evening"))
    word = re.compile(r"\S+\s+").match(text, found.start)
    before = text[: found.start].split()
    is_titles = word is not None and word[0].strip().casefold() in evenings and before
    if not is_titles or word is None or before[-1].casefold() in reading.listed(ctx, t("events-words-joints")):
        return found.start
    rest = reading.situation(ctx).scan(text[word.end() : found.end])
    return word.end() if rest and rest[0].value == found.value else found.start


def _greeted_deadline(
    ctx: Context, text: str, found: Sequence[Found], values: dict[str, Json], doubts: dict[str, Json]
) -> list[tuple[int, int]]:
    """A deadline that the grammar takes for a greeting: "till Thursday" also says goodbye in some languages."""
    words = reading.listed(ctx, t("events-words-deadline"))
    for gap in _BREAKS.finditer(text):
        start, ends = gap.end(), _BREAKS.search(text, gap.end())
        end = ends.start() if ends else len(text)
        part = text[start:end]
        if any(times.is_time(one) and start <= one.start < end for one in found) or not reading.says(part, words):
            continue
        one = reading.time_in(ctx, part)
        if one is not None:
            _put_deadline(ctx, times.deadline(one.value, ctx.zone), values, doubts)
            return [(start, end)]
    return []


def _segment(text: str, found: Found) -> tuple[int, int]:
    """Where the part of the line between two commas begins and ends in which something was found."""
    start = max((one.end() for one in _BREAKS.finditer(text, 0, found.start)), default=0)
    ends = _BREAKS.search(text, found.end)
    return start, ends.start() if ends else len(text)


def _deadline_at(ctx: Context, text: str, start: int, found: Found) -> int | None:
    """Where it begins to say that a time is a deadline; None: it is no deadline.

    Beside the title only the two words before the time count: "a meeting by the river on Friday" has none.
    """
    before = [start + one.start() for one in re.finditer(r"\S+", text[start : found.start])]
    near = before if start else before[-2:]
    words = reading.listed(ctx, t("events-words-deadline"))
    for at in [*near, found.start]:
        until = (
            next((other for other in near if other > at), found.start) if at < found.start else _first_word(text, found)
        )
        if reading.says(text[at:until], words):
            return at
    return None


def _first_word(text: str, found: Found) -> int:
    word = re.compile(r"\S+").match(text, found.start)
    return min(word.end(), found.end) if word else found.end


def _put_deadline(ctx: Context, at: datetime | None, values: dict[str, Json], doubts: dict[str, Json]) -> None:
    if at is not None and at > ctx.now:
        values["closes"] = at.isoformat()
    else:
        doubts["closes"] = held([], t("events-deadline-past"))


def _put_when(ctx: Context, spans: Sequence[Span], values: dict[str, Json], doubts: dict[str, Json]) -> None:
    try:
        read = reading.to_when(ctx, spans)
    except UserError as trouble:
        doubts["when"] = held([], trouble.text)
        return
    if isinstance(read, Understood):
        values.update(read.values)
        doubts.update(read.doubts)
    elif isinstance(read, Doubt):
        doubts["when"] = held_doubt(read)
    else:
        values["when"] = read


def _take_words(ctx: Context, text: str, values: dict[str, Json]) -> None:
    """Title, place, for whom, and what else was said, in this order, between commas."""
    parts = [part for one in re.split(rf"[,;\n{_CUT}]+", text) if (part := _bare(ctx, one))]
    more: list[str] = []
    for number, part in enumerate(parts):
        place = access.find_place(ctx, part)
        if number == 0:
            values["title"] = part[0].title() + part[1 : rules.LONGEST_TITLE]  # upper() would set Georgian in capitals
        elif isinstance(place, Exact) and place.value in access.reachable(ctx):
            values.setdefault("places", [place.value])
        elif "place" not in values:
            values["place"] = part[: rules.LONGEST_PLACE]
        else:
            more.append(part)
    if more:
        values["text"] = ", ".join(more)[: rules.LONGEST_TEXT]


def _bare(ctx: Context, part: str) -> str:
    """Without the small words that stood before a time or a place."""
    words = tidy_line(part).strip(" .:–-").split()
    joints = set(reading.listed(ctx, t("events-words-joints")))
    while words and words[-1].casefold() in joints:
        words.pop()
    while len(words) > 1 and words[0].casefold() in joints:
        words.pop(0)
    return " ".join(words)


def read_title(ctx: Context, text: str, values: Values) -> Json | Understood:
    """The first answer may be a whole line; later ones are the title alone."""
    of_team = "project" in values
    if "title" not in values and (of_team or "kind" not in values):
        said = read_line(ctx, text, of_team=of_team)
        if "title" in said.values:
            return said
    return reading.line(text, rules.LONGEST_TITLE)
