"""Roll-up rows as they are written down: what activities add up to, and who contributed. Read and kept elsewhere.

One activity moves one row per place (its sections, their countries, the network) and grain (day, month, year), so that
a joint activity counts once in everything above its sections, and any period is a few years, months and days.
"""

from __future__ import annotations

import operator
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import JSON, BigInteger, Boolean, Column, Date, ForeignKey, Integer, String, Table, Text

from storage.schema import Id, metadata

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from storage.ids import RegionId, SectionId, ThemeId

NETWORK = "n"
"""The scope of a network as a whole."""

NOWHERE = "0"
"""The scope of what belongs to no section: what the countries lack to the network."""

YEAR, MONTH, DAY = "y", "m", "d"
"""Grains of rows by themes. The same in capitals: rows for whatever themes, which most questions need."""

ANY_THEMES = "*"
"""What stands for the themes in the rows of a grain in capitals."""

FIGURES = ("volunteers", "reached", "first_time", "minutes")
"""What is summed beside the activities themselves; each with the number of activities that told it."""

ACTIVITIES = "activities"
"""The count itself, where it stands beside FIGURES."""

SUMS = (ACTIVITIES, *(name for figure in FIGURES for name in (figure, f"{figure}_told")))
COUNTS = (ACTIVITIES, *(f"{figure}_told" for figure in FIGURES))

_LABELLED = "|l"
"""At the end of a witness that bears the label; without it, those written before there were labels still hold."""

ENOUGH = 3
"""Distinct authors behind anything that is shown to everybody."""

# An activity counts on its first day. `themes` is the whole set ("3,7"), not one theme: an activity with two themes
# stands in one row, and what each theme has and what they share can both be told.
figure_table = Table(
    "statistics_sum",
    metadata,
    Column("network_id", Id, ForeignKey("network.id", ondelete="CASCADE"), primary_key=True),
    Column("scope", String(24), primary_key=True),
    Column("grain", String(1), primary_key=True),
    Column("starts_on", Date, primary_key=True),  # first day of the day, month or year
    Column("themes", Text, primary_key=True),
    Column("verified", Boolean(create_constraint=True, name="verified"), primary_key=True),
    Column("private", Boolean(create_constraint=True, name="private"), primary_key=True),
    Column("labelled", Boolean(create_constraint=True, name="labelled"), primary_key=True),
    *(Column(name, BigInteger, nullable=False) for name in SUMS),
    sqlite_with_rowid=False,
)

# Who contributed to what everybody may see, as the random marks of authors: the finest cells that public figures can
# be told apart by. No names; a mark leads to nobody but through the activities themselves.
contributor_table = Table(
    "statistics_author",
    metadata,
    Column("network_id", Id, ForeignKey("network.id", ondelete="CASCADE"), primary_key=True),
    Column("year", Integer, primary_key=True),
    Column("month", Integer, primary_key=True),
    Column("sections", Text, primary_key=True),
    Column("themes", Text, primary_key=True),
    Column("verified", Boolean(create_constraint=True, name="verified"), primary_key=True),
    Column("labelled", Boolean(create_constraint=True, name="labelled"), primary_key=True),
    Column("author", String(32), primary_key=True),
    *(Column(name, Integer, nullable=False) for name in COUNTS),
    sqlite_with_rowid=False,
)

# A random word per network and year; it changes when what may be shown to everybody has to be worked out anew.
stamp_table = Table(
    "statistics_stamp",
    metadata,
    Column("network_id", Id, ForeignKey("network.id", ondelete="CASCADE"), primary_key=True),
    Column("year", Integer, primary_key=True),
    Column("stamp", String(32), nullable=False),
)

# What of a large year everybody may see, as it was last worked out (`Opening`). No marks of authors.
opening_table = Table(
    "statistics_opening",
    metadata,
    Column("network_id", Id, ForeignKey("network.id", ondelete="CASCADE"), primary_key=True),
    Column("year", Integer, primary_key=True),
    Column("stamp", String(32), nullable=False),
    Column("broken", JSON, nullable=False),
    Column("basis", JSON, nullable=False),
    Column("shown", JSON, nullable=False),
    Column("colours", JSON, nullable=False),
    Column("witnesses", JSON, nullable=False),
)


@dataclass(frozen=True, slots=True)
class Figures:
    """Sums over activities. Volunteers and people are counted each time they took part; minutes are of all volunteers.

    `…_told` is the number of activities that said the figure: 0 means no data, which is not a sum of 0.
    """

    activities: int = 0
    volunteers: int = 0
    volunteers_told: int = 0
    reached: int = 0
    reached_told: int = 0
    first_time: int = 0
    first_time_told: int = 0
    minutes: int = 0
    minutes_told: int = 0

    def __add__(self, other: Figures) -> Figures:
        return Figures(*map(operator.add, _values(self), _values(other)))

    def __sub__(self, other: Figures) -> Figures:
        return Figures(*map(operator.sub, _values(self), _values(other)))

    def told(self, figure: str) -> int | None:
        """The sum of a figure of FIGURES or "activities"; None when no activity told it."""
        value: int = getattr(self, figure)
        return value if figure == "activities" or getattr(self, f"{figure}_told") else None


_values = operator.attrgetter(*SUMS)


@dataclass(frozen=True, slots=True)
class Totals:
    """What a cell adds up to: everything, and the verified, the private and the labelled part of it."""

    all: Figures = field(default_factory=Figures)
    verified: Figures = field(default_factory=Figures)
    private: Figures = field(default_factory=Figures)
    labelled: Figures = field(default_factory=Figures)

    def __add__(self, other: Totals) -> Totals:
        return Totals(*map(operator.add, _parts(self), _parts(other)))

    def __sub__(self, other: Totals) -> Totals:
        return Totals(*map(operator.sub, _parts(self), _parts(other)))


_parts = operator.attrgetter("all", "verified", "private", "labelled")


@dataclass(frozen=True, slots=True)
class Finest:
    """Activities of a year that no public number tells apart, and how many authors they have; who, if one or two.

    For a figure other than the count these are told apart by month and sections alone, and hold what told it.
    """

    month: int
    sections: tuple[SectionId, ...]
    themes: tuple[ThemeId, ...]
    verified: bool
    labelled: bool
    authors: int
    few: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Opening:
    """What everybody may see of a network and year, each by "activities" or figure. What it means is the reader's.

    stamp: of the year when all this was worked out. broken: where a witness was lost since.
    basis: what was opened, in this order. shown: that and what followed from it then. colours: what stands for
    authors -> a number. witnesses: finest cells (`witness`) -> a number; each is taken away when fewer than three
    authors are left of it, in the transaction in which that happens.
    """

    stamp: str
    broken: Sequence[str]
    basis: Mapping[str, Sequence[str]]
    shown: Mapping[str, Sequence[str]]
    colours: Mapping[str, Mapping[str, int]]
    witnesses: Mapping[str, Mapping[str, int]]


@dataclass(frozen=True, slots=True)
class Span:
    """Rows of one grain that begin within these days, both included."""

    grain: str
    first_on: date
    last_on: date


def section_scope(section_id: SectionId) -> str:
    return f"s{section_id}"


def country_scope(code: str) -> str:
    return f"c{code}"


def region_scope(region_id: RegionId) -> str:
    """What the countries of a region did; an activity of several of them stands in it once."""
    return f"r{region_id}"


def joint_scope(scope: str) -> str:
    """What a section did together with others of its country, or a country with others: a part of its own scope."""
    return f"j{scope}"


def joined(ids: Iterable[int]) -> str:
    """A set of ids as it stands in a row: "3,7"."""
    return ",".join(map(str, sorted(ids)))


def witness(figure: str, month: int, sections: str, themes: str, *, verified: bool, labelled: bool) -> str:
    """A finest cell as it is written down in `Opening`. Sections and themes as they stand in a row."""
    if figure != ACTIVITIES:
        return f"{month}|{sections}||0"
    return f"{month}|{sections}|{themes}|{int(verified)}{_LABELLED if labelled else ''}"


def witnessed(cell: str) -> Finest:
    """The finest cell that `witness` wrote down."""
    month, sections, themes, verified = cell.removesuffix(_LABELLED).split("|")
    labelled = cell.endswith(_LABELLED)
    return Finest(int(month), parted(sections), parted(themes), verified == "1", labelled, authors=0)


def parted(joined_ids: str) -> tuple[Any, ...]:
    """The ids of a set as it stands in a row."""
    return tuple(int(part) for part in joined_ids.split(",")) if joined_ids else ()


def whatever_themes(grain: str) -> str:
    """The grain of the rows that do not tell themes apart."""
    return grain.upper()


def spans(first_on: date, last_on: date) -> list[Span]:
    """Whole days as the fewest spans of years, months and days that cover exactly them (five at most)."""
    return list(_spans(first_on, last_on))


def _spans(first_on: date, last_on: date) -> Iterator[Span]:
    if first_on > last_on:
        return
    for grain in (YEAR, MONTH):
        inner_first = begins(first_on, grain)
        if inner_first < first_on:
            inner_first = _next(inner_first, grain)
        end = last_on + timedelta(days=1) if last_on < date.max else last_on
        inner_end = begins(end, grain)
        if inner_first < inner_end:
            yield from _spans(first_on, inner_first - timedelta(days=1)) if inner_first > first_on else ()
            yield Span(grain, inner_first, inner_end - timedelta(days=1))
            yield from _spans(inner_end, last_on)
            return
    yield Span(DAY, first_on, last_on)


def begins(day: date, grain: str) -> date:
    """First day of the day, month or year that `day` lies in."""
    if grain == DAY:
        return day
    return day.replace(day=1) if grain == MONTH else day.replace(month=1, day=1)


def _next(first: date, grain: str) -> date:
    if grain == YEAR:
        return first.replace(year=first.year + 1)
    return (first + timedelta(days=31)).replace(day=1)
