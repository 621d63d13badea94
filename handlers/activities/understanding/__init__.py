"""Understanding of activity messages: one line of plain words in, fields and doubts out. Pure: no model, no network.

    understand(text, *, language, now, zone, themes, sections=(), locale=None, logged=False) -> Understanding

`themes` are the network's (`ThemeWords`: id, names, words; the ids of THEME_IDS bring word lists of their own),
`sections` its sections (`SectionName`: a key of the caller's, a name). A field of the `Understanding` is sure, or it
stands in `doubts` with options to choose from, or it was not said. The phrase grammar finds dates, lengths and numbers;
`languages/` says what words can be; one algorithm reads all ten languages.
"""

from handlers.activities.understanding.asides import who_may_see
from handlers.activities.understanding.reading import LONGEST, understand
from handlers.activities.understanding.result import (
    Days,
    Doubt,
    Field,
    Hours,
    HoursKind,
    Partner,
    Said,
    Understanding,
    Visibility,
    Why,
)
from handlers.activities.understanding.sections import SectionName
from handlers.activities.understanding.topics import BUILT_IN, ThemeWords

THEME_IDS = BUILT_IN

__all__ = [
    "LONGEST",
    "THEME_IDS",
    "Days",
    "Doubt",
    "Field",
    "Hours",
    "HoursKind",
    "Partner",
    "Said",
    "SectionName",
    "ThemeWords",
    "Understanding",
    "Visibility",
    "Why",
    "understand",
    "who_may_see",
]
