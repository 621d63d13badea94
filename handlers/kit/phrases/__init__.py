"""The phrase grammar: times, ranges, recurrences, durations, counts and periods, in ten languages.

Pure: no clock, no database, no texts for people. One interpreter (lexer -> pieces -> drafts -> values); a language is a
table in `languages/<code>.py`, built when it is first used.

    read(text, *, language, now, zone, towards=Towards.AHEAD, locale=None, kinds=None) -> Reading
        The whole text is one phrase ("next Friday at 6pm", "12 volunteers", "every second Tuesday"). Gives
        `Understood` (act on it, after showing it), `Doubtful` (two or three candidates, likeliest first: ask) or
        `Nothing`. `kinds` narrows what is wanted, and settles "3h" in French (a duration or three o'clock); without it
        every kind but PERIOD is tried.

    scan(text, *, language, now, zone, towards, locale=None) -> tuple[Found, ...]
        Everything of that sort inside a longer message, in order, without overlaps: moments, stretches, recurrences,
        durations and counts (digits, number words, "a dozen", "около 20", "12-15"). `found.start:found.end` is the
        span in `text`; the noun of a count stands beside the span, for the caller to look at. A clock time that stands
        alone is an INSTANT. A year ("2025") is a PERIOD with the count among `others`. `others` is empty when sure.

    read_period(text, *, language, today, zone=UTC) -> Period | None
        "this year", "March", "since 2024", "last 30 days", "summer", "up to March": for statistics, looking back. Every
        word of the text has its part in it: what would go unread makes it None.

    fold(word), tokens(text)
        A word without what people leave out on phones (accents, ё, Tajik letters), and the words and written figures of
        a text with their spans, for callers that read the rest of a message.

`language` is one of LANGUAGES (an unknown one reads as English), `now` an aware datetime, `zone` a tzinfo, `locale` a
BCP 47 or POSIX name that settles the order of day and month ("en-GB", "en_US"). `towards` sets where dates without a
year lie: AHEAD (reminders; today counts while its time is still ahead) or BACK (activity logs; today counts).
Nothing here raises on any text; texts are cut at LONGEST_MESSAGE (scan) or refused over LONGEST_PHRASE (read).
"""

from handlers.kit.phrases.asked_periods import read_period
from handlers.kit.phrases.scanning import LONGEST_MESSAGE, LONGEST_PHRASE, read, scan
from handlers.kit.phrases.tables import LANGUAGES
from handlers.kit.phrases.tokens import Token, fold, tokens
from handlers.kit.phrases.values import (
    Count,
    Doubtful,
    Found,
    Kind,
    Length,
    Moment,
    Nothing,
    Period,
    Precision,
    Reading,
    Recurrence,
    Stretch,
    Towards,
    Understood,
    Value,
)

__all__ = [
    "LANGUAGES",
    "LONGEST_MESSAGE",
    "LONGEST_PHRASE",
    "Count",
    "Doubtful",
    "Found",
    "Kind",
    "Length",
    "Moment",
    "Nothing",
    "Period",
    "Precision",
    "Reading",
    "Recurrence",
    "Stretch",
    "Token",
    "Towards",
    "Understood",
    "Value",
    "fold",
    "read",
    "read_period",
    "scan",
    "tokens",
]
