"""What "/digest weekly monday 8:00 environment, health" asks for. Pure: themes and words are handed in."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from handlers.digests import rules
from handlers.kit import phrases
from handlers.kit.formats import weekday_name
from handlers.kit.likeness import Exact, NameIndex
from handlers.kit.phrases import Moment, Precision, Recurrence, Towards

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from datetime import datetime
    from zoneinfo import ZoneInfo

    from storage import Digest, Theme

_RULE_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


@dataclass(frozen=True, slots=True)
class Wish:
    """What was said of a digest. None: nothing was said of that. unknown: words that are neither time nor theme."""

    cadence: str | None = None
    weekday: int | None = None
    minute: int | None = None
    themes: tuple[str, ...] | None = None
    unknown: tuple[str, ...] = ()

    @property
    def is_clear(self) -> bool:
        said = (self.cadence, self.weekday, self.minute, self.themes)
        return not self.unknown and any(one is not None for one in said)

    def over(self, digest: Digest) -> Digest:
        """The digest with this wish; naming a day makes it weekly, and whatever else is named switches it on."""
        weekly = rules.WEEKLY if self.weekday is not None or digest.cadence == rules.OFF else digest.cadence
        return replace(
            digest,
            cadence=self.cadence or weekly,
            weekday=digest.weekday if self.weekday is None else self.weekday,
            minute=digest.minute if self.minute is None else self.minute,
            themes=digest.themes if self.themes is None else self.themes,
        )


def read(
    text: str,
    *,
    language: str,
    now: datetime,
    zone: ZoneInfo,
    themes: Sequence[Theme],
    all_words: Collection[str] = (),
) -> Wish:
    """The wish in a line. all_words: "all themes" and the like, which take themes back to the profile's."""
    readings = [
        _with_themes(*_time(text, known, now, zone), themes, all_words) for known in dict.fromkeys((language, "en"))
    ]
    return min(readings, key=lambda wish: sum(map(len, wish.unknown)))


def _time(text: str, language: str, now: datetime, zone: ZoneInfo) -> tuple[Wish, str]:
    wish, rest = Wish(), text
    for one in reversed(phrases.scan(text, language=language, now=now, zone=zone, towards=Towards.AHEAD)):
        # "8h" is eight hours or eight o'clock, and "каждый день в 8" a number or a time of every day.
        readings = [one.value, *(other.value for other in one.others)]
        part = next((said for value in readings if (said := _of(value)) is not None), None)
        if part is None:
            continue
        if isinstance(one.value, Moment) and _is_named(one.value.on.weekday(), text[one.start : one.end], language):
            part = replace(part, weekday=one.value.on.weekday(), cadence=rules.WEEKLY)
        wish = Wish(
            part.cadence or wish.cadence,
            wish.weekday if part.weekday is None else part.weekday,
            wish.minute if part.minute is None else part.minute,
        )
        rest = f"{rest[: one.start]} , {rest[one.end :]}"
    return wish, rest


def _of(value: phrases.Value) -> Wish | None:
    """A recurrence, or a moment, as a wish; a bare number from 0 to 23 is an hour."""
    if isinstance(value, Recurrence):
        return _of_rule(value.rule)
    if isinstance(value, Moment):
        return Wish(minute=value.at.hour * 60 + value.at.minute if value.precision is Precision.MINUTE else None)
    if isinstance(value, phrases.Count) and value.amount == int(value.amount) and 0 <= value.amount < 24:
        return Wish(minute=int(value.amount) * 60)
    return None


def _is_named(weekday: int, words: str, language: str) -> bool:
    """Whether a weekday is said in so many words, in whichever case; "8:00" alone is a moment of some day too."""
    begins = weekday_name(weekday, language).casefold()[:3]
    return any(word.startswith(begins) for word in words.casefold().split())


def _of_rule(rule: str) -> Wish | None:
    said = dict(part.split("=", 1) for part in rule.split(";"))
    days = said.get("BYDAY", "").split(",")
    if said.get("INTERVAL", "1") != "1" or said["FREQ"] not in {"DAILY", "WEEKLY"} or len(days) > 1:
        return None
    weekly = said["FREQ"] == "WEEKLY"
    minute = int(said["BYHOUR"]) * 60 + int(said.get("BYMINUTE", 0)) if said.get("BYHOUR", "").isdigit() else None
    return Wish(
        rules.WEEKLY if weekly else rules.DAILY,
        _RULE_DAYS.index(days[0]) if weekly and days[0] in _RULE_DAYS else None,
        minute,
    )


def _with_themes(wish: Wish, rest: str, themes: Sequence[Theme], all_words: Collection[str]) -> Wish:
    pieces = [piece for part in rest.replace(";", ",").split(",") if (piece := part.strip(" .!:"))]
    if not pieces:
        return wish
    if len(pieces) == 1 and pieces[0].casefold() in all_words:
        return replace(wish, themes=())
    index = theme_index(themes)
    found: list[str] = []
    unknown: list[str] = []
    for piece in pieces:
        slugs = _slugs(piece, index)
        found += slugs
        unknown += [] if slugs else [piece]
    return replace(wish, themes=tuple(dict.fromkeys(found)) or None, unknown=tuple(unknown))


def theme_index(themes: Sequence[Theme]) -> NameIndex[str]:
    """Themes by their names in every language, and by what people call them."""

    def names() -> Iterable[tuple[str, str]]:
        for theme in themes:
            yield from ((name, theme.slug) for name in (theme.slug, *theme.names.values()))
            yield from ((word, theme.slug) for words in theme.keywords.values() for word in words)

    return NameIndex(names())


def _slugs(piece: str, index: NameIndex[str]) -> list[str]:
    """The theme that a piece names, or the themes of its words; a name that is only alike is taken when it is alone."""
    whole = index.find(piece)
    if isinstance(whole, Exact):
        return [whole.value]
    words = [index.exact(word) for word in piece.split()]
    if words and all(len(one) == 1 for one in words):
        return [one[0] for one in words]
    near = index.alike(piece)
    return [near[0]] if len(near) == 1 else []
