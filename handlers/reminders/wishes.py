"""From what somebody typed to when they want to be reminded of what. Pure; saves and asks nothing."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, cast
from zoneinfo import ZoneInfo

from handlers.kit import phrases
from handlers.kit.phrases import Kind, Precision, Towards
from handlers.reminders import bounds, hours, rules, wording

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from storage import Json

_TIMES = frozenset({Kind.INSTANT, Kind.DATE, Kind.RANGE, Kind.RECURRENCE})
_POINTS = (phrases.Moment, phrases.Stretch, phrases.Recurrence)
_AHEAD = _TIMES | {Kind.DURATION}
_DAY_ENDS = time(23, 59, 59)
MOST_WORDS = 12
"""No time takes more words than this at the start or at the end of a wish."""


@dataclass(frozen=True, slots=True)
class Wish:
    """When: a wall clock (naive) in a zone and its instant (UTC), once or by a rule.

    usual_hour: no hour was said. event: (id, sequence, seconds before it begins) of what it is tied to.
    """

    local: datetime
    zone: str
    at: datetime
    rule: str | None = None
    usual_hour: bool = False
    event: tuple[int, int, int] | None = None

    def to_json(self) -> Json:
        return [
            self.local.isoformat(),
            self.zone,
            self.at.isoformat(),
            self.rule,
            self.usual_hour,
            list(self.event) if self.event else None,
        ]

    @classmethod
    def from_json(cls, data: Json) -> Wish:
        local, zone, at, rule, usual_hour, event = cast("list[Json]", data)
        return cls(
            datetime.fromisoformat(str(local)),
            str(zone),
            datetime.fromisoformat(str(at)),
            cast("str | None", rule),
            bool(usual_hour),
            cast("tuple[int, int, int]", tuple(cast("list[int]", event))) if event else None,
        )


@dataclass(frozen=True, slots=True)
class Said:
    """What a message says. wishes: what its time may mean, the likeliest first. past: the one that is over, if all are.

    far: later than anybody can promise.
    """

    text: str = ""
    wishes: tuple[Wish, ...] = ()
    past: Wish | None = None
    far: bool = False

    @property
    def has_time(self) -> bool:
        return bool(self.wishes) or self.past is not None or self.far


@dataclass(frozen=True, slots=True)
class Situation:
    """Who speaks when and where."""

    language: str
    now: datetime
    zone: ZoneInfo

    def read(self, text: str, kinds: Iterable[Kind] = _AHEAD) -> list[phrases.Value]:
        """What a whole text can mean as a time; empty when it is none."""
        return [one.value for one in self.find(text, kinds)]

    def find(self, text: str, kinds: Iterable[Kind] = _AHEAD) -> list[phrases.Understood]:
        """The same with the places of the phrase, which leave out small words around it."""
        for language in dict.fromkeys((self.language, "en")):
            found = phrases.read(
                text, language=language, now=self.now, zone=self.zone, towards=Towards.AHEAD, kinds=frozenset(kinds)
            )
            if isinstance(found, phrases.Understood):
                return [found]
            if isinstance(found, phrases.Doubtful):
                return list(found.candidates)
        return []


def asks(text: str, situation: Situation) -> bool:
    """Whether a free message asks to be reminded: such words at its start or end, or right beside the time."""
    asked = wording.asked_in(text, situation.language)
    if asked is None:
        return False
    before, behind = asked
    when = wording.without_nouns(before, situation.language)
    if not (when and behind) or situation.read(when):
        return True
    return situation.language in wording.FREE_ORDER and bool(situation.read(behind))


def read_line(text: str, situation: Situation) -> Said:
    """A whole wish: "remind me on Friday at 9 to call the school"."""
    bare = wording.stripped(text, situation.language)
    said = _bounded(bare, situation)
    if said is None:
        values, rest = _apart(bare, situation)
        values = [_with_other_days(one, bare, situation.language) for one in values]
        said = _either(values, rest, situation) or replace(_said(values, situation), text=rest)
    return replace(said, text=" ".join(wording.without_links(said.text, situation.language).split()))


def read_time(text: str, situation: Situation, *, beside: Wish | None = None) -> Said:
    """An answer that should be a time and nothing else. beside: the wish so far, whose day an hour alone keeps."""
    if beside is not None and (clock := hours.clock_alone(text, situation)) is not None:
        return _said_wish(hours.at_clock(beside, clock, situation.now), situation)
    values = situation.read(text)
    return _said(values, situation) if values else replace(read_line(text, situation), text="")


def in_(situation: Situation, **duration: float) -> Wish:
    """So long from now."""
    at = (situation.now + timedelta(**duration)).replace(microsecond=0)
    return Wish(rules.local_of(at, situation.zone), situation.zone.key, at)


def on_day(situation: Situation, day: date, clock: time = rules.USUAL_HOUR, *, usual_hour: bool = True) -> Wish:
    """A day at an hour."""
    local = datetime.combine(day, clock)
    return Wish(local, situation.zone.key, rules.instant_of(local, situation.zone), usual_hour=usual_hour)


def instead_of(past: Wish, situation: Situation) -> Wish:
    """What may have been meant by a time that is over: the same hour tomorrow."""
    today = rules.local_of(situation.now, situation.zone).date()
    return on_day(situation, today + timedelta(days=1), past.local.time(), usual_hour=past.usual_hour)


# --- more than one time in a line


def _bounded(text: str, situation: Situation) -> Said | None:
    """A repeat that ends: "every day until Friday", "for 5 days at eight"; None: the line names no such end.

    Where the end stands apart from the repeat it may belong to what is to be done, so both are offered.
    """
    found = (_ended(text, bound, situation) for bound in bounds.find(text, situation))
    return next((said for said in found if said is not None), None)


def _ended(text: str, bound: bounds.Bound, situation: Situation) -> Said | None:
    before, after = text[: bound.start].rstrip(), text[bound.end :].lstrip()
    values, rest = _apart(f"{before} {after}".strip(), situation)
    repeats = [one for one in values if isinstance(one, phrases.Recurrence)]
    points = [one for one in values if isinstance(one, phrases.Moment)]
    if not repeats and not before and bound.last and not values:
        return _by_then(bound, rest, situation)
    if not repeats and (before or not bound.days or (bound.is_bare and not points)):
        return None
    if points and not repeats:
        endless = [replace(_moment(one, situation), rule="FREQ=DAILY") for one in points]
    else:
        meant = [_with_clock(one.rule, bound.clock) for one in repeats] or ["FREQ=DAILY"]
        endless = [wish for rule in meant if (wish := _repeated(rule, situation)) is not None]
    ended = [_until(wish, day) for wish in endless for day in bound.ends(wish.local) if day >= wish.local.date()]
    head = _longest(after, _words(after), situation, from_start=True)
    tail = _longest(before, _words(before), situation, from_start=False)
    is_apart = bool(before) and head is None and tail is None
    return Said(rest, tuple(dict.fromkeys((*ended, *endless) if is_apart else ended)))


def _by_then(bound: bounds.Bound, rest: str, situation: Situation) -> Said:
    """ "Until Friday hand in the report" is wanted once by then, or every day until then: both are offered."""
    clock = bound.clock or rules.USUAL_HOUR
    once = [on_day(situation, day, clock, usual_hour=bound.clock is None) for day in bound.last]
    daily = _repeated(_with_clock("FREQ=DAILY", bound.clock), situation)
    ended = [_until(daily, day) for day in bound.last if daily is not None and day > daily.local.date()]
    both = [one for one in (*once, *ended) if one.at > situation.now]
    return Said(rest, tuple(both), past=None if both else once[0])


def _with_clock(rule: str, clock: time | None) -> str:
    if clock is None or "BYHOUR" in rule:
        return rule
    return f"{rule};BYHOUR={clock.hour};BYMINUTE={clock.minute}"


def _until(wish: Wish, last: date) -> Wish:
    return replace(wish, rule=f"{wish.rule};UNTIL={datetime.combine(last, _DAY_ENDS):{rules.UNTIL}}")


def _with_other_days(value: phrases.Value, text: str, language: str) -> phrases.Value:
    """ "On the 1st and 15th of every month": the grammar reads the last of the days, which are one rule."""
    if not isinstance(value, phrases.Recurrence):
        return value
    parts = rules.parts_of(value.rule)
    days = wording.days_before(text, parts.get("BYMONTHDAY", ""), language)
    if parts["FREQ"] != "MONTHLY" or not days:
        return value
    listed = sorted({*days, int(parts["BYMONTHDAY"])})
    return phrases.Recurrence(rules.rule_of({**parts, "BYMONTHDAY": ",".join(map(str, listed))}))


def _either(values: Sequence[phrases.Value], rest: str, situation: Situation) -> Said | None:
    """Two times with an "and" or "or" between them: a reminder has one, so which of them is asked."""
    behind = wording.joined(rest, situation.language)
    if not values or behind is None:
        return None
    other = _longest(behind, _words(behind), situation, from_start=True)
    if other is None:
        return None
    both = _said([*values[:2], *other.values[:2]], situation)
    return replace(both, text=behind[other.end :])


# --- where in the line the time stands


def _apart(text: str, situation: Situation) -> tuple[list[phrases.Value], str]:
    """The values of the time in a line, and the line without it.

    A time stands at the start or at the end, and there it is read as long as it can be; only then inside. Of two times
    the first counts, as the other belongs to what is to be done ("tomorrow prepare for Monday").
    """
    words = _words(text)
    head = _longest(text, words, situation, from_start=True)
    tail = _longest(text, words, situation, from_start=False)
    if head is not None and tail is not None and head.end <= tail.start and head.end < len(text):
        for joined in (f"{head.text} {tail.text}", f"{tail.text} {head.text}"):
            together = situation.read(joined, {Kind.INSTANT, Kind.RECURRENCE})
            if together:
                return together, text[head.end : tail.start]
    if head is not None:
        return head.values, text[head.end :]
    if tail is not None:
        return tail.values, text[: tail.start]
    return _inside(text, situation)


@dataclass(frozen=True, slots=True)
class _Piece:
    text: str
    start: int
    end: int
    values: list[phrases.Value]


def _words(text: str) -> list[tuple[int, int]]:
    return [found.span() for found in re.finditer(r"\S+", text)]


def _longest(text: str, words: Sequence[tuple[int, int]], situation: Situation, *, from_start: bool) -> _Piece | None:
    # A length alone counts from now only where it stands first: "in 20 minutes, …" against "boil for 20 minutes".
    kinds = _AHEAD if from_start else _TIMES
    for many in range(min(MOST_WORDS, len(words)), 0, -1):
        start, end = (0, words[many - 1][1]) if from_start else (words[-many][0], len(text))
        piece = text[start:end].strip(" ,.;:!?")
        if piece.isdigit():
            continue
        found = situation.find(piece, kinds)
        if found:
            # Small words behind a time at the start belong to what is to be done: "in 20 minutes the cake".
            last = text.index(piece, start) + found[0].end if from_start else end
            return _Piece(piece, start, last, [one.value for one in found])
    return None


def _inside(text: str, situation: Situation) -> tuple[list[phrases.Value], str]:
    found = phrases.scan(
        text, language=situation.language, now=situation.now, zone=situation.zone, towards=Towards.AHEAD
    )
    for one in found:
        values: list[phrases.Value] = [one.value, *(other.value for other in one.others)]
        times = [value for value in values if isinstance(value, _POINTS)]
        if times and (one.dated or one.kind is not Kind.COUNT):
            behind = wording.joined(text[one.end :], situation.language) or ""
            other = _longest(behind, _words(behind), situation, from_start=True)
            if other is not None:
                # "Not tomorrow but Saturday": which of them is asked, and the words stay as they are.
                return [*times[:2], *other.values[:2]], text
            return [*times], f"{text[: one.start].rstrip()} {text[one.end :].lstrip()}"
    return [], text


# --- what a time means


def _said(values: Sequence[phrases.Value], situation: Situation) -> Said:
    wishes = [wish for value in values if (wish := _wish(value, situation)) is not None]
    ahead = [wish for wish in wishes if wish.at > situation.now]
    near = tuple(dict.fromkeys(wish for wish in ahead if wish.at <= situation.now + rules.FARTHEST))
    return Said(wishes=near, past=wishes[0] if wishes and not ahead else None, far=bool(ahead) and not near)


def _said_wish(wish: Wish, situation: Situation) -> Said:
    return Said(wishes=(wish,)) if wish.at > situation.now else Said(past=wish)


def _wish(value: phrases.Value, situation: Situation) -> Wish | None:
    if isinstance(value, phrases.Stretch):
        return _moment(value.starts, situation)
    if isinstance(value, phrases.Moment):
        return _moment(value, situation)
    if isinstance(value, phrases.Length):
        return _after(value, situation)
    if isinstance(value, phrases.Recurrence):
        return _repeated(value.rule, situation)
    return None


def _moment(moment: phrases.Moment, situation: Situation) -> Wish:
    if moment.precision is not Precision.DAY:
        at = moment.at.astimezone(UTC)
        return Wish(rules.local_of(at, situation.zone), situation.zone.key, at)
    wish = on_day(situation, moment.on)
    local_now = rules.local_of(situation.now, situation.zone)
    if wish.at > situation.now or moment.on != local_now.date():
        return wish
    # "Today", said after nine: the next full hour that leaves some time, while today lasts.
    soon = (local_now + timedelta(minutes=119)).replace(minute=0, second=0, microsecond=0)
    return on_day(situation, soon.date(), soon.time()) if soon.date() == moment.on else wish


def _after(length: phrases.Length, situation: Situation) -> Wish | None:
    if not length.months:
        return in_(situation, seconds=length.seconds) if length.seconds >= 60 else None
    today = rules.local_of(situation.now, situation.zone).date()
    months = today.year * 12 + today.month - 1 + length.months
    if months // 12 > 9000:
        return None
    first = date(months // 12, months % 12 + 1, 1)
    last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    day = min(first + timedelta(days=today.day - 1), last)
    return on_day(situation, day + timedelta(seconds=length.seconds))


def _repeated(rule: str, situation: Situation) -> Wish | None:
    parts = dict(part.split("=", 1) for part in rule.split(";"))
    hour, minute = parts.pop("BYHOUR", None), parts.pop("BYMINUTE", "0")
    if _never(parts):
        return None
    clock = time(int(hour), int(minute)) if hour is not None else rules.USUAL_HOUR
    if parts["FREQ"] == "HOURLY":
        first = in_(situation, hours=int(parts.get("INTERVAL", "1")))
        return replace(first, rule=rules.rule_of(parts))
    bare = rules.rule_of(rules.in_every_month(parts, rules.local_of(situation.now, situation.zone).date()))
    names_day = any(name.startswith("BY") for name in parts)
    found = rules.first_occurrence(bare, clock, situation.zone, situation.now, keeps_interval=not names_day)
    if found is None:
        return None
    return Wish(found[0], situation.zone.key, found[1], bare, usual_hour=hour is None)


def _never(parts: dict[str, str]) -> bool:
    """30 February: a rule without an occurrence."""
    if "BYMONTH" not in parts or "BYMONTHDAY" not in parts:
        return False
    try:
        date(2028, int(parts["BYMONTH"]), int(parts["BYMONTHDAY"]))
    except ValueError:
        return True
    return False
