"""Functions that message files may call on an argument: { TIME($at) }, { DAY($on) }, { ANY($names) }.

Each prints one value another way than its type does by itself. Adding one here makes it available to every language.
"""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, TypeAlias

from handlers.kit import formats, instants
from handlers.kit.countries import country_name
from handlers.kit.fluent import Ordinal, TextError
from handlers.kit.view import DateRange, Shows

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Protocol
    from zoneinfo import ZoneInfo

    from handlers.kit.view import Arg

    class Reader(Protocol):
        """Whom a text is printed for."""

        language: str
        zone: ZoneInfo

        def show(self, value: Arg) -> str:
            """Print a value as its type prints by itself."""
            ...

        def pattern(self, key: str) -> object:
            """A message of the reader's language."""
            ...


Function: TypeAlias = "Callable[[Reader, Arg, Mapping[str, str]], Arg | Ordinal]"


def _local_day(reader: Reader, value: Arg) -> date:
    if isinstance(value, datetime):
        return value.astimezone(reader.zone).date()
    if isinstance(value, DateRange):
        return value.first_on
    if isinstance(value, date):
        return value
    raise TextError(f"not a date: {type(value).__name__}")


def _number(value: Arg) -> float | Decimal:
    if isinstance(value, int | float | Decimal):
        return value
    raise TextError(f"not a number: {type(value).__name__}")


def number(_reader: Reader, value: Arg, options: Mapping[str, str]) -> Arg | Ordinal:
    """NUMBER($n): as it is; type: "ordinal" selects by rank, useGrouping: "false" prints bare digits."""
    amount = _number(value)
    if options.get("type") == "ordinal":
        return Ordinal(amount)
    if options.get("useGrouping") == "false":
        return str(amount)
    return amount


def percent(reader: Reader, value: Arg, _options: Mapping[str, str]) -> str:
    """PERCENT($share): a share of 1 as whole percent."""
    return formats.format_percent(float(_number(value)), reader.language)


def _told(value: Arg, words: str, options: Mapping[str, str], shows: Shows) -> str:
    """Words that say something of an instant, which platforms may show on the viewer's own clock.

    native: "no" where another clock would make the words wrong (hours of a rule, a day that is a heading); "moment"
    where on another clock the day must be told too. What is no instant is words alone.
    """
    native = options.get("native", shows.value)
    if not isinstance(value, datetime) or native == "no":
        return words
    return instants.marked(value, words, Shows(native))


def day(reader: Reader, value: Arg, options: Mapping[str, str]) -> str:
    """DAY($on): a day without its year, of a date or of an instant on the reader's clock."""
    return _told(value, formats.format_short_day(_local_day(reader, value), reader.language), options, Shows.DAY)


def full_day(reader: Reader, value: Arg, options: Mapping[str, str]) -> str:
    """DATE($at): the day of an instant on the reader's clock, with its year."""
    return _told(value, formats.format_day(_local_day(reader, value), reader.language), options, Shows.DAY)


def month(reader: Reader, value: Arg, _options: Mapping[str, str]) -> str:
    """MONTH($on): the month a day lies in, with its year."""
    return formats.format_month(_local_day(reader, value), reader.language)


def weekday(reader: Reader, value: Arg, _options: Mapping[str, str]) -> str:
    """WEEKDAY($on): the weekday's name, of a date, an instant, or a number (0 is Monday)."""
    index = value if isinstance(value, int) else _local_day(reader, value).weekday()
    return formats.weekday_name(index % 7, reader.language)


def clock(reader: Reader, value: Arg, options: Mapping[str, str]) -> str:
    """TIME($at): the time of day of an instant on the reader's clock; city: "true" names that clock behind it."""
    if not isinstance(value, datetime):
        raise TextError(f"not an instant: {type(value).__name__}")
    words = formats.format_time(value.astimezone(reader.zone).time(), reader.language)
    if options.get("city") == "true":
        words = f"{words} ({formats.zone_city(reader.zone.key, reader.language)})"
    return _told(value, words, options, Shows.TIME)


def zoned(reader: Reader, value: Arg, options: Mapping[str, str]) -> str:
    """ZONED($at): day and time on the reader's clock with the zone's city, where no clock of the viewer's own is."""
    if not isinstance(value, datetime):
        raise TextError(f"not an instant: {type(value).__name__}")
    return _told(value, formats.format_moment_in(value, reader.language, reader.zone), options, Shows.MOMENT)


def zone(reader: Reader, value: Arg, _options: Mapping[str, str]) -> str:
    """ZONE($zone): the city a zone is known by."""
    return instants.zone_named(formats.zone_city(str(value), reader.language))


def country(reader: Reader, value: Arg, _options: Mapping[str, str]) -> str:
    """COUNTRY($code): the country's name."""
    return country_name(str(value), reader.language)


def language(reader: Reader, value: Arg, _options: Mapping[str, str]) -> str:
    """LANGUAGE($code): a language by its name in the reader's one."""
    return formats.language_in(str(value), reader.language)


def any_of(reader: Reader, value: Arg, _options: Mapping[str, str]) -> str:
    """ANY($names): "A, B or C", where a list alone prints "A, B and C"."""
    if isinstance(value, str) or not isinstance(value, tuple | list):
        return reader.show(value)
    return formats.format_list([reader.show(item) for item in value], reader.language, "or")


def relative(reader: Reader, value: Arg, _options: Mapping[str, str]) -> str:
    """RELATIVE($days): distance in days from today: "today", "yesterday", "in 3 days"."""
    days = int(_number(value))
    if abs(days) < 2:
        return str(reader.pattern(("kit-yesterday", "kit-today", "kit-tomorrow")[days + 1]))
    return formats.relative_days(days, reader.language)


FUNCTIONS: Mapping[str, Function] = {
    "NUMBER": number,
    "PERCENT": percent,
    "DATE": full_day,
    "DAY": day,
    "MONTH": month,
    "WEEKDAY": weekday,
    "TIME": clock,
    "ZONED": zoned,
    "ZONE": zone,
    "COUNTRY": country,
    "LANGUAGE": language,
    "ANY": any_of,
    "RELATIVE": relative,
}
