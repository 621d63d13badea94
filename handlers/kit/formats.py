"""Dates, times, numbers and lists the way a language writes them, from CLDR through Babel.

Pure; holds no sentence of its own (words such as "today" are in the Fluent files). Never changes the case of letters:
Georgian capitals are missing from many phones' fonts.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Sequence
    from zoneinfo import ZoneInfo

    from babel import Locale
    from babel.dates import DateTimePattern

_LOCALES = {"en": "en_GB", "no": "nb", "zh": "zh_Hans"}
"""CLDR locales where a bare language code is not what an international network wants: English with the day before the
month and a 24-hour clock, since most readers are not in the United States."""

_DAY_PATTERNS = {
    "en": ("E d MMM y", "E d MMM", "E d"),
    "fr": ("E d MMM y", "E d MMM", "E d"),
    "ru": ("ccc, d MMM y", "ccc, d MMM", "ccc d"),
    "ka": ("E, d MMM y", "E, d MMM", "E d"),
    "es": ("EEEE, d MMM y", "EEEE, d MMM", "EEEE d"),
    "de": ("ccc d. MMM y", "ccc d. MMM", "ccc d."),
    "nb": ("E d. MMM y", "E d. MMM", "E d."),
    "no": ("E d. MMM y", "E d. MMM", "E d."),
    "az": ("d MMM y, E", "d MMM, E", ""),
    "hy": ("d MMM y, E", "d MMM, E", ""),
    "tg": ("E, d MMM y", "E, d MMM", "E d"),
}
"""A day with its year, without it, and within a month that is named later. CLDR's own skeletons add what a chat line
does not need ("г.", "թ.") or change the order between a day and a range of days (az, hy, tg), so these are written
out; any other language takes CLDR's. Empty: the weekday stands last, so a month cannot be shared by two days. Two days
stand beside each other without the comma after the weekday: "ср 7 – сб 10 янв. 2026". Spanish spells weekdays out, as
"mar" is Tuesday and March: "mar 7 – vie 10 abr" was read back as a range from March."""

_SHORT_NAME = re.compile(r"E+|c+|MMM+|LLL+")

Number = float | Decimal
ListKind = Literal["standard", "or"]


def is_language(code: str) -> bool:
    """Whether CLDR knows a language by this code."""
    from babel import Locale, UnknownLocaleError

    try:
        Locale.parse(code.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        return False
    return True


@cache
def locale_for(language: str) -> Locale:
    """CLDR locale of a language tag ("ka", "pt-BR"); English for a tag CLDR does not know."""
    from babel import Locale, UnknownLocaleError, localedata

    tag = _LOCALES.get(language, language).replace("-", "_")
    try:
        locale = Locale.parse(tag)
    except (UnknownLocaleError, ValueError):
        base = tag.partition("_")[0]
        return locale_for(base if base != language else "en")
    data = localedata.load(str(locale))
    data.update({key: _own(value) for key, value in data.items()})
    return locale


def _own(value: object) -> object:
    """Copy nested dictionaries of a locale's data.

    Babel (2.18, its issue 1234) keeps resolved aliases in dictionaries that all locales share with CLDR's root: after
    Azerbaijani, stand-alone months came out Azerbaijani in Tajik, Italian and Portuguese. With its own copy no locale
    can write into another's. About 1 ms a locale; hence all of the house gets its locales from `locale_for`.
    """
    return {key: _own(inner) for key, inner in value.items()} if type(value) is dict else value


@cache
def _pattern(text: str) -> DateTimePattern:
    from babel.dates import parse_pattern

    return parse_pattern(text)


@dataclass(frozen=True, slots=True)
class _DayPatterns:
    full: DateTimePattern
    short: DateTimePattern
    range_start: DateTimePattern | None
    range_short: DateTimePattern
    range_full: DateTimePattern


@cache
def _day_patterns(language: str) -> _DayPatterns:
    own = _DAY_PATTERNS.get(language) or _DAY_PATTERNS.get(language.partition("-")[0])
    if own is None:
        skeletons = locale_for(language).datetime_skeletons
        full, short = skeletons["yMMMEd"], skeletons["MMMEd"]
        return _DayPatterns(full, short, None, short, full)
    full, short, start = own
    return _DayPatterns(
        full=_pattern(full),
        short=_pattern(short),
        range_start=_pattern(start) if start else None,
        range_short=_pattern(short.replace("c, d", "c d").replace("E, d", "E d")),
        range_full=_pattern(full.replace("c, d", "c d").replace("E, d", "E d")),
    )


@lru_cache(maxsize=4096)
def format_day(day: date, language: str) -> str:
    """A day with weekday and year: "Sat 3 May 2026", "сб, 3 мая 2026"."""
    return _day_patterns(language).full.apply(day, locale_for(language))


@lru_cache(maxsize=2048)
def format_short_day(day: date, language: str) -> str:
    """A day whose year is clear from what stands around it: "Sat 3 May"."""
    return _day_patterns(language).short.apply(day, locale_for(language))


@lru_cache(maxsize=4096)
def format_long_day(day: date, language: str) -> str:
    """A day in whole words, as one would type it: "Saturday 3 May 2026", "суббота, 3 мая 2026"."""
    written = _day_patterns(language).full.pattern
    whole = _SHORT_NAME.sub(lambda found: {"E": "EEEE", "c": "cccc", "M": "MMMM", "L": "LLLL"}[found[0][0]], written)
    return _pattern(whole).apply(day, locale_for(language))


@lru_cache(maxsize=2048)
def format_days(first: date, last: date, language: str) -> str:
    """Days from first to last: "Sat 3 – Tue 5 May 2026"; one day when they are the same; given backwards, turned."""
    if first == last:
        return format_day(first, language)
    first, last = min(first, last), max(first, last)
    patterns = _day_patterns(language)
    if first.year != last.year:
        start = patterns.range_full
    elif first.month == last.month and patterns.range_start is not None:
        start = patterns.range_start
    else:
        start = patterns.range_short
    locale = locale_for(language)
    return f"{start.apply(first, locale)} – {patterns.range_full.apply(last, locale)}"


@lru_cache(maxsize=512)
def format_month(day: date, language: str) -> str:
    """The month a day lies in, standing alone: "May 2026", "май 2026"."""
    text: str = locale_for(language).datetime_skeletons["yMMMM"].format
    plain = text % _MonthWords(day, language)
    return plain.removesuffix(" г.").removesuffix("\u202fг.")


class _MonthWords(dict[str, str]):
    """Answers a month pattern's fields with the name that stands alone: "май 2026", not "мая 2026"."""

    def __init__(self, day: date, language: str) -> None:
        super().__init__()
        self._day, self._language = day, language

    def __missing__(self, field: str) -> str:
        if field[0] in "ML" and len(field) < 3:
            return str(self._day.month)
        if field[0] in "ML":
            return month_name(self._day.month, self._language)
        return str(self._day.year)


@lru_cache(maxsize=512)
def month_name(month: int, language: str) -> str:
    """Name of a month (1 to 12) standing alone."""
    return str(locale_for(language).months["stand-alone"]["wide"][month])


@lru_cache(maxsize=256)
def weekday_name(weekday: int, language: str) -> str:
    """Name of a weekday (0 is Monday) standing alone."""
    return str(locale_for(language).days["stand-alone"]["wide"][weekday])


@lru_cache(maxsize=4096)
def format_time(clock: time, language: str) -> str:
    """A time of day to the minute, on a 24-hour clock everywhere but where CLDR has no other: "14:00", "8:30"."""
    locale = locale_for(language)
    pattern: DateTimePattern = locale.datetime_skeletons.get("Hm") or locale.time_formats["short"]
    return pattern.apply(clock, locale)


def format_moment(moment: datetime, language: str, zone: ZoneInfo) -> str:
    """An instant on the clock of a zone: "Sat 3 May 2026, 14:00". Raises ValueError for a naive one."""
    if moment.tzinfo is None:
        raise ValueError("an instant needs its zone; a naive datetime would be read as the machine's local time")
    local = moment.astimezone(zone)
    return (
        f"{format_day(local.date(), language)}, {format_time(local.time().replace(second=0, microsecond=0), language)}"
    )


def format_moment_in(moment: datetime, language: str, zone: ZoneInfo) -> str:
    """An instant with its zone named, for confirmations: "Sat 3 May 2026, 14:00 (Tbilisi)"."""
    return f"{format_moment(moment, language, zone)} ({zone_city(zone.key, language)})"


@lru_cache(maxsize=2048)
def zone_city(zone: str, language: str) -> str:
    """The city a zone is known by, in a language: "Tbilisi", "Тбилиси". Falls back to the zone's own last word."""
    if zone in {"UTC", "Etc/UTC", "Etc/GMT"}:
        return "UTC"
    zones = locale_for(language).time_zones
    for name in (zone, *_former_names().get(zone, ())):
        if city := zones.get(name, {}).get("city"):
            return str(city)
    if (city := _former_city(zone, language)) is not None:
        return city
    return zone.rpartition("/")[2].replace("_", " ")


def _former_city(zone: str, language: str) -> str | None:
    """English keeps cities out of its table where the zone's name will do; other languages fall back to English's."""
    if language == "en":
        return None
    english = locale_for("en").time_zones
    for name in (zone, *_former_names().get(zone, ())):
        if city := english.get(name, {}).get("city"):
            return str(city)
    return None


@cache
def _former_names() -> dict[str, tuple[str, ...]]:
    """Older ids of a zone: CLDR keeps its texts under the first id a zone ever had (Asia/Calcutta, Europe/Kiev)."""
    from babel import core

    former: dict[str, list[str]] = {}
    for old, new in core.get_global("zone_aliases").items():
        former.setdefault(new, []).append(old)
    return {new: tuple(old) for new, old in former.items()}


@lru_cache(maxsize=8192)
def format_number(value: Number, language: str) -> str:
    """A number with the language's grouping and decimal sign, at most three decimals: "1,234.5", "1 234,5"."""
    from babel.numbers import format_decimal

    if not -1e15 < value < 1e15:
        return str(value)  # Babel rounds with 28 digits and stumbles over more; nobody counts that far
    return format_decimal(value, locale=locale_for(language))


@lru_cache(maxsize=1024)
def format_percent(share: float, language: str) -> str:
    """A share (1.0 is all) as whole percent: "12%", "12 %"."""
    from babel.numbers import format_percent as babel_percent

    return babel_percent(share, locale=locale_for(language))


def format_list(items: Sequence[str], language: str, kind: ListKind = "standard") -> str:
    """Join names the way a sentence does: "A, B and C", "A, B или C"; empty for no names."""
    if len(items) < 2:
        return items[0] if items else ""
    patterns = locale_for(language).list_patterns[kind]
    if len(items) == 2:
        return _fill(patterns["2"], items[0], items[1])
    # Tajik in CLDR 48 joins two names with "ва" and forgets the word in longer lists.
    last = patterns["2"] if language == "tg" else patterns["end"]
    text = _fill(patterns["start"], items[0], items[1])
    for item in items[2:-1]:
        text = _fill(patterns["middle"], text, item)
    return _fill(last, text, items[-1])


def _fill(pattern: str, left: str, right: str) -> str:
    """Set two texts into a list pattern; braces inside the texts stay what they are."""
    before, _, rest = pattern.partition("{0}")
    between, _, after = rest.partition("{1}")
    return f"{before}{left}{between}{right}{after}"


@lru_cache(maxsize=1024)
def relative_days(days: int, language: str) -> str:
    """Distance in days, weeks, months or years from today: "in 3 days", "2 weeks ago".

    0, 1 and -1 have words of their own ("today") which CLDR's Python edition leaves out: `Texts` knows them.
    """
    from babel.dates import format_timedelta

    return format_timedelta(
        timedelta(days=days), granularity="day", threshold=1.8, add_direction=True, locale=locale_for(language)
    )


@cache
def language_name(language: str) -> str:
    """What speakers call their language, as CLDR writes it: "English", "français", "русский", "ქართული"."""
    return locale_for(language.partition("-")[0]).language_name or language


def language_in(code: str, language: str) -> str:
    """A language's name for readers of another one: "Georgian", "géorgien"; its own name where CLDR knows no other."""
    names = locale_for(language).languages
    return names.get(code) or (names.get("nb") if code == "no" else None) or language_name(code)
