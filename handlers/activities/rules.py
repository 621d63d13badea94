"""What an activity may say and who may see it: limits, doubts, likeness, rights. Pure: no clock, no database."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING

from handlers.kit.likeness import words_of
from handlers.kit.view import t

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from handlers.kit.view import Text
    from storage import Activity, Facts, SectionId

LONGEST_TITLE = 120
LONGEST_LINE = 120
LONGEST_TEXT = 4000
LONGEST_NOTE = 400
LONGEST_LINK = 500
MOST_HELPERS = 50
MOST_PHOTOS = 6
MOST_SECTIONS = 20
MOST_THEMES = 5

UNUSUAL_VOLUNTEERS = 200
MOST_VOLUNTEERS = 100_000
UNUSUAL_REACHED = 5_000
MOST_REACHED = 10_000_000
UNUSUAL_DAY = 16 * 60
"""Minutes that one volunteer rarely gives in one day; more than 24 hours cannot be."""
UNUSUAL_AGE = timedelta(days=2 * 365)
OLDEST = date(1950, 1, 1)
UNUSUAL_LENGTH = timedelta(days=31)
LONGEST = timedelta(days=366)

ALIKE = 75.0
"""Likeness of two titles, of 100, from which two activities of one place and day may be the same."""
STEM = 4
"""Letters by which words are taken for the same one ("clean", "cleaning"); shorter words say little."""


@dataclass(frozen=True, slots=True)
class Stated:
    """What has been said so far; None where nothing was."""

    title: str | None = None
    first_on: date | None = None
    last_on: date | None = None
    volunteers: int | None = None
    reached: int | None = None
    first_time: int | None = None
    minutes: int | None = None
    kind: str | None = None
    sections: tuple[int, ...] = field(default=())

    @property
    def days(self) -> int:
        if self.first_on is None or self.last_on is None:
            return 1
        return (self.last_on - self.first_on).days + 1


# --- what cannot be


def impossible(stated: Stated, today: date) -> dict[str, Text]:
    """Field -> the reason why it cannot be, for every field that cannot."""
    found = {
        "when": _impossible_days(stated, today),
        "volunteers": _impossible_volunteers(stated.volunteers),
        "reached": _impossible_reached(stated.reached),
        "first_time": _impossible_first_time(stated),
        "hours": _impossible_hours(stated),
    }
    return {name: reason for name, reason in found.items() if reason is not None}


def _impossible_days(stated: Stated, today: date) -> Text | None:
    first, last = stated.first_on, stated.last_on
    if first is None or last is None:
        return None
    if last > today:
        return t("activities-when-future", on=last)
    if first > last:
        return t("activities-when-backwards")
    if first < OLDEST:
        return t("activities-when-too-old", year=str(OLDEST.year))
    if last - first >= LONGEST:
        return t("activities-when-too-long")
    return None


def _impossible_volunteers(count: int | None) -> Text | None:
    if count is None:
        return None
    if count < 0:
        return t("activities-negative")
    if count == 0:
        return t("activities-volunteers-none")
    return t("activities-volunteers-most", most=MOST_VOLUNTEERS) if count > MOST_VOLUNTEERS else None


def _impossible_reached(count: int | None) -> Text | None:
    if count is None:
        return None
    if count < 0:
        return t("activities-negative")
    return t("activities-reached-most", most=MOST_REACHED) if count > MOST_REACHED else None


def _impossible_first_time(stated: Stated) -> Text | None:
    if stated.first_time is None:
        return None
    if stated.first_time < 0:
        return t("activities-negative")
    if stated.reached is not None and stated.first_time > stated.reached:
        return t("activities-first-time-most", count=stated.first_time, reached=stated.reached)
    return None


def _impossible_hours(stated: Stated) -> Text | None:
    if stated.minutes is None:
        return None
    if stated.minutes <= 0:
        return t("activities-hours-none")
    most = 24 * 60 * stated.days
    if stated.kind == "total":
        if stated.volunteers is not None and stated.minutes > most * stated.volunteers:
            return t("activities-hours-most-total", most=most * stated.volunteers // 60)
        return None
    return t("activities-hours-most", days=stated.days, most=most // 60) if stated.minutes > most else None


# --- what is unusual


def unusual_volunteers(count: int) -> Text | None:
    return t("activities-volunteers-unusual", count=count) if count > UNUSUAL_VOLUNTEERS else None


def unusual_reached(count: int) -> Text | None:
    return t("activities-reached-unusual", count=count) if count > UNUSUAL_REACHED else None


def unusual_days(first: date, last: date, today: date) -> Text | None:
    if today - last > UNUSUAL_AGE:
        return t("activities-when-old", on=last)
    if last - first > UNUSUAL_LENGTH:
        return t("activities-when-long", count=(last - first).days + 1)
    return None


def unusual_hours(minutes: int, kind: str | None, volunteers: int | None, days: int) -> Text | None:
    """More than a volunteer usually gives in a day, whichever way the time was counted."""
    each = minutes / volunteers if kind == "total" and volunteers else minutes
    if kind == "total" and not volunteers:
        return None
    return t("activities-hours-unusual", hours=tidy_hours(each), days=days) if each > UNUSUAL_DAY * days else None


def tidy_hours(minutes: float) -> float | int:
    """Minutes as hours, to two decimals, whole where they are whole."""
    hours = round(minutes / 60, 2)
    return int(hours) if hours == int(hours) else hours


# --- likeness


def alike(
    title: str, sections: Sequence[int], other: Activity, people: tuple[int | None, int | None] = (None, None)
) -> bool:
    """Whether an activity that overlaps in days and shares a section or the author may be the same one.

    people: volunteers and reached. When both are the same it may be the same one, titled in another script.
    """
    from rapidfuzz import fuzz

    if None not in people and people == (other.volunteers, other.reached) and _script(title) != _script(other.title):
        return True
    one, two = words_of(title), words_of(other.title)
    if not one or not two:
        return False
    if fuzz.ratio(" ".join(one), " ".join(two)) >= ALIKE or _shared_words(one, two) >= ALIKE / 100:
        return True
    # Two sections that name each other and met on one day mean one thing, in whatever languages they title it.
    both_joint = len(sections) > 1 and set(sections) == set(other.sections)
    return both_joint and sections[0] != other.sections[0]


def same_words(one: str, two: str) -> bool:
    """Whether one title may be said for the other."""
    return _shared_words(words_of(one), words_of(two)) >= ALIKE / 100


def _script(title: str) -> str:
    """The script of the first letter, as its Unicode name begins ("LATIN", "GEORGIAN")."""
    letter = next((sign for sign in title if sign.isalpha()), "")
    return unicodedata.name(letter, "").partition(" ")[0]


def _shared_words(one: Sequence[str], two: Sequence[str]) -> float:
    """The share of the shorter title's long words that the other has too, whatever their endings."""
    short, long = sorted(({word[:STEM] for word in words if len(word) >= STEM} for words in (one, two)), key=len)
    return len(short & long) / len(short) if short else 0.0


# --- links

_LINK = re.compile(r"https?://[^\s/?#]+\.[^\s]+", re.IGNORECASE)
_BARE_LINK = re.compile(r"[\w-]+(\.[\w-]+)+(/\S*)?")


def link_of(text: str) -> str | None:
    """An address of the web as it is kept; None for anything else, such as one that would run something."""
    link = f"https://{text}" if _BARE_LINK.fullmatch(text) else text
    return link if _LINK.fullmatch(link) and len(link) <= LONGEST_LINK else None


# --- place

_NUMBERED = re.compile(r"\d")


def region_of(place: str) -> str:
    """A place at the level of a town: street, house and room are left out until the author refines it.

    "Mill Road 14, Oxford" is Oxford; "Oxford" stays. Members in difficult circumstances must not be found by it.
    """
    parts = [part.strip() for part in re.split(r"[,;]", place) if part.strip()]
    coarse = [part for part in parts if not _NUMBERED.search(part)]
    return coarse[-1] if coarse else ""


# --- school visits


def is_school(words: Sequence[str], title: str) -> bool:
    """Whether a title speaks of a school, by the given beginnings of words."""
    return any(word.startswith(begin) for word in title.casefold().split() for begin in words if begin)


# --- rights


def may_log_for(sections: Sequence[SectionId], own: SectionId | None, free: Collection[SectionId]) -> bool:
    """A member logs for the own section, which others join, or for no section at all.

    free: sections that anybody may join, and so log for; they are all that somebody without a section has.
    """
    return not sections or (own in sections if own is not None else set(sections) <= set(free))


def coordinators_choice(visibility: str) -> tuple[str, ...]:
    """What a coordinator may make of who sees somebody's activity: fewer people, never more, and themselves still."""
    return ("network", "section") if visibility == "network" else (visibility,)


FIGURES = ("starts_on", "ends_on", "sections", "volunteers", "reached", "first_time", "minutes", "minutes_kind")
"""What was verified; when one of them changes, it is to be verified again."""


def figures_differ(before: Facts, after: Facts) -> bool:
    """Whether a change touches what a coordinator has verified."""
    return any(getattr(before, name) != getattr(after, name) for name in FIGURES)
