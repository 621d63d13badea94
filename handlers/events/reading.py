"""From what a coordinator typed to the answer of one field. A whole line is lines.py. Saves nothing."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING, cast

from handlers.events import access, rules, times, words
from handlers.events.times import Situation, Span
from handlers.kit.errors import UserError
from handlers.kit.form import Doubt, Understood
from handlers.kit.keeping import held
from handlers.kit.likeness import Candidates, Exact
from handlers.kit.phrases import Count
from handlers.kit.tidying import tidy_line
from handlers.kit.view import t

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kit.context import Context
    from handlers.kit.form import Values
    from handlers.kit.phrases import Found
    from handlers.kit.view import Text
    from storage import Json

LINK = re.compile(r"https?://[^\s<>\"']+[^\s<>\"'.,;:!?)]")
_WORDS = re.compile(r"[^\W_]+")


def situation(ctx: Context) -> Situation:
    return Situation(ctx.language, ctx.now, ctx.zone)


def listed(ctx: Context, words: Text) -> list[str]:
    """Words of a message file, in the person's language and in English."""
    both = f"{ctx.words(words, ctx.language)},{ctx.words(words, 'en')}"
    return list(dict.fromkeys(word for one in both.split(",") if (word := one.strip().casefold())))


def time_in(ctx: Context, text: str) -> Found | None:
    """The first time in a text, or else behind one of its words."""
    tails = [text, *(text[one.end() :] for one in re.finditer(r"\S+\s+", text))]
    for tail in tails[:8]:
        said = next((one for one in situation(ctx).scan(tail) if times.is_time(one)), None)
        if said is not None:
            return said
    return None


def says(text: str, words: Sequence[str]) -> bool:
    """Whether one of the words stands in the text; a longer one may have another ending there."""
    folded = f" {_spread(text)} "
    return any(f" {word} " in folded or (len(word) > 4 and f" {word}" in folded) for word in map(_spread, words))


def _spread(text: str) -> str:
    return " ".join(_WORDS.findall(text.casefold()))


def kind_in(ctx: Context, title: str) -> str | None:
    kinds = {
        "call": t("events-words-call"),
        "meeting": t("events-words-meeting"),
        "activity": t("events-words-activity"),
    }
    return next((kind for kind, words in kinds.items() if says(title, listed(ctx, words))), None)


def read_when(ctx: Context, text: str, values: Values) -> Json | Doubt | Understood:
    found = situation(ctx).scan(text)
    length = times.length_of(found) or _known_length(values)
    said = next((one for one in found if times.is_time(one)), None)
    if said is None:
        raise UserError("events-when-unclear")
    return to_when(ctx, times.spans(said, length, situation(ctx), day=known_day(values)))


def known_day(values: Values) -> date | None:
    """The day an hour alone belongs to: one that was told before, or that of the time it replaces."""
    if isinstance(values.get("day"), str):
        return date.fromisoformat(str(values["day"]))
    return Span.from_json(values["when"]).first_on if values.get("when") is not None else None


def _known_length(values: Values) -> timedelta | None:
    """What is moved goes on as long as it was meant to."""
    span = Span.from_json(values["when"]) if values.get("when") is not None else None
    return span.ends_at - span.starts_at if span is not None and span.ends_at is not None and not span.days else None


def to_when(ctx: Context, spans: Sequence[Span]) -> Json | Doubt | Understood:
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
        asked = held([only.to_json()], t("events-when-hour"))
        return Understood({"day": only.first_on.isoformat()}, {"when": asked})
    return only.to_json()


def read_deadline(ctx: Context, text: str, _values: Values) -> Json | Doubt:
    found = time_in(ctx, text)
    if found is None:
        raise UserError("events-deadline-unclear")
    read = [times.deadline(value, ctx.zone) for value in (found.value, *(one.value for one in found.others))]
    ahead = [at for at in dict.fromkeys(read) if at is not None and at > ctx.now]
    if not ahead:
        raise UserError("events-deadline-past")
    return ahead[0].isoformat() if len(ahead) == 1 else Doubt([one.isoformat() for one in ahead])


def line(text: str, most: int) -> str:
    line = tidy_line(text)
    if not line:
        raise UserError("events-text-missing")
    if len(line) > most:
        raise UserError("events-text-long", most=most)
    return line


def read_kind(ctx: Context, text: str, values: Values) -> Json | Understood:
    """The kind; the time that was told before is a call's deadline."""
    named = (kind for kind, label in words.KINDS.items() if text.casefold() in {kind, ctx.plain(label).casefold()})
    kind = next(named, None) or kind_in(ctx, text)
    if kind is None:
        raise UserError("events-press-one")
    if kind != "call" or "deadline" in values:
        return kind
    if values.get("closes") is not None:
        return Understood({"kind": kind, "deadline": values["closes"]})
    if values.get("when") is not None:
        return Understood({"kind": kind, "deadline": times.last_instant(Span.from_json(values["when"])).isoformat()})
    return kind


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
    link = LINK.search(text)
    if link is None:
        return line(text, rules.LONGEST_PLACE)
    rest = tidy_line(f"{text[: link.start()]} {text[link.end() :]}").strip(" ,;")
    return Understood({"link": link[0], "place": rest[: rules.LONGEST_PLACE] or None})


def read_link(_ctx: Context, text: str, _values: Values) -> Json:
    link = LINK.fullmatch(text.strip())
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
    return line(text, rules.LONGEST_REASON)


def ids(value: Json) -> list[str]:
    """Words of a list that a form holds."""
    return [str(one) for one in value] if isinstance(value, list) else []
