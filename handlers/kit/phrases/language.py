"""How a language is written down: the record that every module in `languages/` fills. Data only.

Lists are written as text. `|` parts entries; an entry may have several words. `stem~a/b` stands for stema and stemb,
`word/a/b` for word, worda and wordb. Ends that carry a meaning of their own stand in `Inflection.marked`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import product

from handlers.kit.phrases.roles import Part, Role, Unit


@dataclass(frozen=True, slots=True)
class Inflection:
    """Ends that every word of a role can take. `cut`: last letters that go first (Georgian "მაისი" -> "მაის-ს")."""

    endings: str = ""
    marked: Mapping[Role, str] = field(default_factory=dict)
    cut: str = ""

    def forms(self, word: str) -> Iterator[tuple[str, Role | None]]:
        """All forms of a word, each with the meaning its ending adds."""
        stems = [word]
        if self.cut and word[-1:] in self.cut:
            stems.append(word[:-1])
        yield word, None
        if len(stems) > 1:
            yield stems[1], None
        for (
            mark,
            endings,
        ) in self.marked.items():  # first: "ექვს-ის" is a genitive, though "ექვსი-ს" is written the same
            yield from ((stem + ending, mark) for stem in stems for ending in endings.split())
        yield from ((stem + ending, None) for stem in stems for ending in self.endings.split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """One language. Everything that CLDR knows (names of months and weekdays) is added when the table is built."""

    code: str
    cldr: str  # Babel's name of it
    days: Mapping[int, str]
    weekdays: tuple[str, ...] = ("",) * 7
    habitual: tuple[str, ...] = ("",) * 7
    weekday_parts: Mapping[tuple[int, Part], str] = field(default_factory=dict)  # "Montagabend"
    months: tuple[str, ...] = ("",) * 12
    units: Mapping[Unit, str]
    lengths: Mapping[int, str] = field(default_factory=dict)
    numbers: Mapping[int, str]
    and_a_half: Mapping[int, str] = field(default_factory=dict)  # one and a half by one word: "полтора"
    ordinals: Mapping[int, str]
    articles: str = ""
    dozens: Mapping[int, str] = field(default_factory=dict)
    parts: Mapping[Part, str]
    days_and_parts: Mapping[tuple[int, Part], str] = field(default_factory=dict)
    hours: Mapping[int, str]  # by one word: 12 noon, 0 midnight
    half_hours: Mapping[int, str] = field(default_factory=dict)  # the hour and a half by one word: 6 "полседьмого"
    meridiem: Mapping[int, str] = field(default_factory=dict)
    relatives: Mapping[int, str]
    repeated: Mapping[Unit, str] = field(default_factory=dict)
    fortnightly: str = ""  # every other week, by one word
    once: Mapping[Unit, str] = field(default_factory=dict)  # behind a number or alone: "շաբաթը մեկ", "həftədən bir"
    year_words: Mapping[int, str] = field(default_factory=dict)  # "bildir": a year by one word
    quarters: Mapping[int, str] = field(default_factory=dict)
    feasts: Mapping[tuple[int, int], str] = field(default_factory=dict)  # month and day of fixed holidays
    weeks_behind: Mapping[int, str] = field(default_factory=dict)  # "Monday week", "Tuesday fortnight"
    more: Mapping[int, str] = field(default_factory=dict)  # as Role.MORE
    ends: Mapping[int, str] = field(default_factory=dict)  # as Role.END
    seasons: Mapping[int, str] = field(default_factory=dict)  # by their first month; these and below: in periods only
    halves: Mapping[int, str] = field(default_factory=dict)  # of a year
    lately: Mapping[Unit, str] = field(default_factory=dict)  # one whole unit up to today: "за год"
    current: Mapping[Unit, str] = field(default_factory=dict)  # the one that runs: "year to date", "ce mois-ci"
    until_now: str = ""  # up to today, where `until` and `before` with a word for now do not say it
    until: str = ""  # before or behind a period: up to its last day
    before: str = ""  # up to the day before it
    whole: str = ""  # words that add nothing to a period: "all of", "année"
    words: Mapping[Role, str]
    number_endings: Mapping[Role, str] = field(default_factory=dict)
    inflections: Mapping[Role, Inflection] = field(default_factory=dict)
    weak: str = ""  # words that are also ordinary ones: no date without a companion
    weak_in_talk: str = ""  # the same, but inside a message only: Душанбе is Monday and a city
    filler: str = ""  # short words that mean a phrase only beside a sure one, however many stand together
    decimal: str = ","
    minutes_first: bool = True  # "ten past nine" against "neuf heures dix"
    hours_by_ordinal: bool = False  # "в половине седьмого"
    relative_behind: bool = False  # "lundi prochain", "el mes pasado", "ҳафтаи гузашта"
    quarters_of_next: bool = False  # "viertel drei" is a quarter past two
    past_of_next: bool = False  # "doqquza on dəqiqə işləyib" is ten minutes into the hour before nine
    month_then_day: bool = False  # "May 5 we planted" is a date, not five of something
    dot_ordinal: bool = False  # "3. Mai"
    dot_weekday: bool = False  # "Di." with a capital is Tuesday, whatever "di" may be
    first_only: bool = False  # only the first of a month is an ordinal ("le 1er"): "4e" is a class
    hours_as_clock: bool = False  # "à 9h" and "в 9 часов" tell the time
    bare_hours_from: int = 25  # from so many hours on, "9h" alone may tell the time too
    last_is_nearest: bool = False  # "lundi dernier" never means the Monday of last week
    twelve_hours: bool = False  # "5:30" may be either half of the day
    day_first: bool = True  # False: the order of 03/04 depends on the territory, and is asked about without one
    month_first_in: tuple[str, ...] = ()
    either_order_in: tuple[str, ...] = ()


def entries(listed: str) -> Iterator[str]:
    """The written-out entries of a list: "недел~я/ю|час/а" gives неделя, неделю, час, часа."""
    for entry in listed.split("|"):
        words = [list(_written_out(word)) for word in entry.split()]
        if words:
            yield from (" ".join(choice) for choice in product(*words))


def _written_out(word: str) -> Iterator[str]:
    stem, only_endings, endings = word.partition("~")
    if only_endings:
        yield from (stem + ending for ending in endings.split("/"))
        return
    stem, *more = word.split("/")
    yield stem
    yield from (stem + ending for ending in more)
