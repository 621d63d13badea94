"""Languages by what people call them: "French", "français", "французский" and "fr" are one. Pure."""

from __future__ import annotations

from functools import cache

from handlers.kit import formats
from handlers.kit.likeness import NameIndex

CODES = (
    *("en", "fr", "ru", "ka", "hy", "az", "tg", "es", "de", "it", "pt", "nl", "pl", "uk", "be", "ro", "hu", "cs", "sk"),
    *("bg", "el", "sr", "hr", "bs", "sl", "mk", "sq", "lt", "lv", "et", "fi", "sv", "nb", "da", "is", "ga", "cy", "eu"),
    *("ca", "gl", "mt", "tr", "ar", "fa", "he", "ku", "kk", "ky", "uz", "tk", "os", "ab", "mn", "hi", "ur", "bn", "ta"),
    *("zh", "ja", "ko", "vi", "th", "id", "ms", "sw", "am", "ha", "yo", "zu", "af", "ln", "rw", "so", "ti", "eo"),
)
"""Languages that members name; what is missing here is rarely named, and its code can be typed where it is wanted."""
_NAMED_IN = ("en", "fr", "ru", "ka", "es", "de", "hy", "az", "tg")


@cache
def language_index() -> NameIndex[str]:
    """Finds a language's code by its own name, its code, or its name in a language that members write."""
    names = [(word, code) for code in CODES for word in (code, formats.language_name(code))]
    for told in _NAMED_IN:
        known = formats.locale_for(told).languages
        names += [(known[code], code) for code in CODES if code in known]
    return NameIndex(names)
