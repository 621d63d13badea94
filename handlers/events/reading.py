"""From what a coordinator typed to answers of the form: a whole line, or one field. Saves nothing."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import TYPE_CHECKING, cast

from handlers.events import access, rules, times
from handlers.events.times import Situation, Span
from handlers.kit.errors import UserError
from handlers.kit.form import Doubt, Understood
from handlers.kit.likeness import Candidates, Exact
from handlers.kit.phrases import Count
from handlers.kit.tidying import tidy_line
from handlers.kit.view import t
from storage import EVENT_KINDS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kit.context import Context
    from handlers.kit.form import Values
    from handlers.kit.phrases import Found
    from handlers.kit.view import Text
    from storage import Json

_LINK = re.compile(r"https?://[^\s<>\"']+[^\s<>\"'.,;:!?)]")
_WORDS = re.compile(r"[^\W_]+")
_BREAKS = re.compile(r"[,;\n]+")
_HIDDEN = "\u0001"
"""Stands for a comma inside a time, so that the line is not cut there."""


def situation(ctx: Context) -> Situation:
    return Situation(ctx.language, ctx.now, ctx.zone)


def listed(ctx: Context, words: Text) -> list[str]:
    """Words of a message file, in the person's language and in English."""
    both = f"{ctx.words(words, ctx.language)},{ctx.words(words, 'en')}"
    return list(dict.fromkeys(word for one in both.split(",") if (word := one.strip().casefold())))


# --- a whole line


def read_line(ctx: Context, text: str, *, day: date | None = None) -> Understood:
    """As in "Beach clean-up Saturday 10:00-13:00, Batumi beach, 20 places, register by Thursday".

    day: on which a clock time that stands alone is meant.
    """
    values: dict[str, Json] = {}
    doubts: dict[str, Json] = {}
    link = _LINK.search(text)
    if link is not None:
        values["link"] = link[0]
        text = f"{text[: link.start()].rstrip()} {text[link.end() :].lstrip()}"
    rest = _take_times(ctx, text, values, doubts, day)
    _take_words(ctx, rest, values)
    if "title" in values and (kind := _kind_in(ctx, str(values["title"]))) is not None:
        values["kind"] = kind
    if values.get("kind") == "call":
        _as_call(values, doubts)
    return Understood(values, doubts)


def _as_call(values: dict[str, Json], doubts: dict[str, Json]) -> None:
    """The one time that a call names is its deadline, however it was said."""
    for held in (values, doubts):
        if "closes" in held:
            held["deadline"] = held.pop("closes")
    asked = cast("dict[str, list[Json]]", doubts.pop("when", None) or {})
    said = [values.pop("when")] if "when" in values else asked.get("candidates", [])
    values.pop("day", None)
    if said and "deadline" not in values and "deadline" not in doubts:
        values["deadline"] = times.last_instant(Span.from_json(said[0])).isoformat()


def correct(ctx: Context, text: str, answers: Values) -> Understood | None:
    """What a message says about the card that is shown: times, seats, a link; its other words could be anything."""
    said = read_line(ctx, text, day=_known_day(answers))
    kept = {name: value for name, value in said.values.items() if name not in {"title", "place", "text", "kind"}}
    return Understood(kept, said.doubts) if kept or said.doubts else None


def _take_times(ctx: Context, text: str, values: dict[str, Json], doubts: dict[str, Json], day: date | None) -> str:
    """Put what is said about time and seats into the values; the text without it, a comma kept where one was."""
    found = situation(ctx).scan(text)
    length = times.length_of(found)
    gone: list[tuple[int, int]] = []
    for one in found:
        start, end = _segment(text, one)
        said = _deadline_at(ctx, text, start, one) if times.is_time(one) else None
        if said is not None:
            _put_deadline(ctx, times.deadline(one.value, ctx.zone), values, doubts)
            gone.append((start, end) if start else (said, one.end))
        elif times.is_time(one) and not {"when", "day"} & values.keys() and "when" not in doubts:
            _put_when(ctx, times.spans(one, length, situation(ctx), day=day), values, doubts)
            gone.append((one.start, one.end))
        elif isinstance(one.value, Count) and _says(text[one.end : one.end + 20], listed(ctx, t("events-words-seats"))):
            if rules.is_seats(one.value.amount):
                values["capacity"] = int(one.value.amount)
            gone.append((start, end) if start else (one.start, end))
        elif length is not None and not isinstance(one.value, Count) and not times.is_time(one):
            gone.append((one.start, one.end))
    if "closes" not in values and "closes" not in doubts:
        gone += _greeted_deadline(ctx, text, found, values, doubts)
    for start, end in sorted(gone, reverse=True):
        text = f"{text[:start].rstrip()} {_HIDDEN if text[end:].strip() else ''}{text[end:]}"
    return text


def _greeted_deadline(
    ctx: Context, text: str, found: Sequence[Found], values: dict[str, Json], doubts: dict[str, Json]
) -> list[tuple[int, int]]:
    """A deadline that the grammar takes for a greeting: "till Thursday" also says goodbye in some languages."""
    words = listed(ctx, t("events-words-deadline"))
    for gap in _BREAKS.finditer(text):
        start, ends = gap.end(), _BREAKS.search(text, gap.end())
        end = ends.start() if ends else len(text)
        part = text[start:end]
        if any(times.is_time(one) and start <= one.start < end for one in found) or not _says(part, words):
            continue
        one = _time_in(ctx, part)
        if one is not None:
            _put_deadline(ctx, times.deadline(one.value, ctx.zone), values, doubts)
            return [(start, end)]
    return []


def _time_in(ctx: Context, text: str) -> Found | None:
    """The first time in a text, or else behind one of its words."""
    tails = [text, *(text[one.end() :] for one in re.finditer(r"\S+\s+", text))]
    for tail in tails[:8]:
        said = next((one for one in situation(ctx).scan(tail) if times.is_time(one)), None)
        if said is not None:
            return said
    return None


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
    words = listed(ctx, t("events-words-deadline"))
    for at in [*near, found.start]:
        until = (
            next((other for other in near if other > at), found.start) if at < found.start else _first_word(text, found)
        )
        if _says(text[at:until], words):
            return at
    return None


def _first_word(text: str, found: Found) -> int:
    word = re.compile(r"\S+").match(text, found.start)
    return min(word.end(), found.end) if word else found.end


def _says(text: str, words: Sequence[str]) -> bool:
    """Whether one of the words stands in the text; a longer one may have another ending there."""
    folded = f" {_spread(text)} "
    return any(f" {word} " in folded or (len(word) > 4 and f" {word}" in folded) for word in map(_spread, words))


def _spread(text: str) -> str:
    return " ".join(_WORDS.findall(text.casefold()))


def _put_deadline(ctx: Context, at: datetime | None, values: dict[str, Json], doubts: dict[str, Json]) -> None:
    if at is not None and at > ctx.now:
        values["closes"] = at.isoformat()
    else:
        doubts["closes"] = {"candidates": [], "question": ctx.plain(t("events-deadline-past"))}


def _put_when(ctx: Context, spans: Sequence[Span], values: dict[str, Json], doubts: dict[str, Json]) -> None:
    try:
        read = _when(ctx, spans)
    except UserError as trouble:
        doubts["when"] = {"candidates": [], "question": ctx.plain(trouble.text)}
        return
    if isinstance(read, Understood):
        values.update(read.values)
        doubts.update(read.doubts)
    elif isinstance(read, Doubt):
        doubts["when"] = held(ctx, read)
    else:
        values["when"] = read


def held(ctx: Context, doubt: Doubt) -> Json:
    asked = ctx.plain(doubt.question) if doubt.question is not None else None
    return {"candidates": list(doubt.candidates), "question": asked}


def _take_words(ctx: Context, text: str, values: dict[str, Json]) -> None:
    """Title, place, for whom, and what else was said, in this order, between commas."""
    parts = [part for one in re.split(rf"[,;\n{_HIDDEN}]+", text) if (part := _bare(ctx, one))]
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
    joints = set(listed(ctx, t("events-words-joints")))
    while words and words[-1].casefold() in joints:
        words.pop()
    while len(words) > 1 and words[0].casefold() in joints:
        words.pop(0)
    return " ".join(words)


def _kind_in(ctx: Context, title: str) -> str | None:
    kinds = {
        "call": t("events-words-call"),
        "meeting": t("events-words-meeting"),
        "activity": t("events-words-activity"),
    }
    return next((kind for kind, words in kinds.items() if _says(title, listed(ctx, words))), None)


# --- when, until when


def read_when(ctx: Context, text: str, values: Values) -> Json | Doubt | Understood:
    found = situation(ctx).scan(text)
    length = times.length_of(found)
    said = next((one for one in found if times.is_time(one)), None)
    if said is None:
        raise UserError("events-when-unclear")
    return _when(ctx, times.spans(said, length, situation(ctx), day=_known_day(values)))


def _known_day(values: Values) -> date | None:
    """The day an hour alone belongs to: one that was told before, or that of the time it replaces."""
    if isinstance(values.get("day"), str):
        return date.fromisoformat(str(values["day"]))
    return Span.from_json(values["when"]).first_on if values.get("when") is not None else None


def _when(ctx: Context, spans: Sequence[Span]) -> Json | Doubt | Understood:
    ahead = [one for one in spans if (one.ends_at or one.starts_at) > ctx.now]
    if not ahead:
        if spans:
            raise UserError("events-when-past", at=spans[0].starts_at)
        raise UserError("events-when-unclear")
    near = [one for one in ahead if one.starts_at <= ctx.now + rules.FARTHEST]
    if not near:
        raise UserError("events-when-far")
    if len(near) > 1:
        return Doubt([one.to_json() for one in near], t("events-when-which"))
    only = near[0]
    if only.days and only == times.whole_days(only.first_on, only.first_on, ctx.zone):
        asked = held(ctx, Doubt([only.to_json()], t("events-when-hour")))
        return Understood({"day": only.first_on.isoformat()}, {"when": asked})
    return only.to_json()


def read_deadline(ctx: Context, text: str, _values: Values) -> Json | Doubt:
    found = _time_in(ctx, text)
    if found is None:
        raise UserError("events-deadline-unclear")
    read = [times.deadline(value, ctx.zone) for value in (found.value, *(one.value for one in found.others))]
    ahead = [at for at in dict.fromkeys(read) if at is not None and at > ctx.now]
    if not ahead:
        raise UserError("events-deadline-past")
    return ahead[0].isoformat() if len(ahead) == 1 else Doubt([one.isoformat() for one in ahead])


# --- the other fields


def read_title(ctx: Context, text: str, values: Values) -> Json | Understood:
    """The first answer may be a whole line; later ones are the title alone."""
    if "title" not in values and "kind" not in values:
        said = read_line(ctx, text)
        if "title" in said.values:
            return said
    return _line(text, rules.LONGEST_TITLE)


def _line(text: str, most: int) -> str:
    line = tidy_line(text)
    if not line:
        raise UserError("events-text-missing")
    if len(line) > most:
        raise UserError("events-text-long", most=most)
    return line


def read_kind(ctx: Context, text: str, _values: Values) -> Json:
    labels = {
        "activity": t("events-kind-activity"),
        "meeting": t("events-kind-meeting"),
        "call": t("events-kind-call"),
    }
    for kind in EVENT_KINDS:
        if text.casefold() in {kind, ctx.plain(labels[kind]).casefold()}:
            return kind
    guessed = _kind_in(ctx, text)
    if guessed is None:
        raise UserError("events-press-one")
    return guessed


def read_places(ctx: Context, text: str, _values: Values) -> Json | Doubt:
    """Names between commas; each has to be a place that the person looks after."""
    words: list[Json] = []
    for part in text.split(","):
        found = access.find_place(ctx, part.strip())
        if isinstance(found, Candidates):
            return Doubt([[*words, one] for one in found.values], t("events-places-which"))
        if not isinstance(found, Exact):
            raise UserError("events-places-unknown")
        if found.value not in access.reachable(ctx):
            raise UserError("events-places-not-yours")
        words.append(found.value)
    return words


def read_place(_ctx: Context, text: str, _values: Values) -> Json | Understood:
    """A place, a link, or both."""
    link = _LINK.search(text)
    if link is None:
        return _line(text, rules.LONGEST_PLACE)
    rest = tidy_line(f"{text[: link.start()]} {text[link.end() :]}").strip(" ,;")
    return Understood({"link": link[0], "place": rest[: rules.LONGEST_PLACE] or None})


def read_link(_ctx: Context, text: str, _values: Values) -> Json:
    link = _LINK.fullmatch(text.strip())
    if link is None or len(link[0]) > 500:
        raise UserError("events-link-unclear")
    return link[0]


def read_capacity(ctx: Context, text: str, _values: Values) -> Json:
    if text.strip().isdecimal():
        return _seats(int(text.strip()[:9]))
    found = next((one for one in situation(ctx).scan(text) if isinstance(one.value, Count)), None)
    if found is None or not isinstance(found.value, Count):
        raise UserError("events-capacity-unclear")
    return _seats(found.value.amount)


def _seats(amount: object) -> int:
    if not rules.is_seats(amount):
        raise UserError("events-capacity-unclear")
    return int(cast("int", amount))


def read_text(_ctx: Context, text: str, _values: Values) -> Json:
    text = text.strip()
    if not text:
        raise UserError("events-text-missing")
    if len(text) > rules.LONGEST_TEXT:
        raise UserError("events-text-long", most=rules.LONGEST_TEXT)
    return text


def read_reason(_ctx: Context, text: str, _values: Values) -> Json:
    return _line(text, rules.LONGEST_REASON)


def ids(value: Json) -> list[str]:
    """Words of a list that a form holds."""
    return [str(one) for one in value] if isinstance(value, list) else []
