"""In which of the ten languages words are written, by their script and their small words. Pure, and cheap."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_TAJIK = frozenset("ӣӯқғҳҷӢӮҚҒҲҶ")
_NOT_RUSSIAN = frozenset("іїєґўђјљњћџѓќѕ")
_SMALL_WORDS = {
    "en": "the and we were was of with at for in our to from on us by they had people volunteers hours last yesterday",
    "fr": "le la les des et nous avec dans pour une du on hier est aux avons etions benevoles heures a personnes",
    "es": "el la los las y con en para una del ayer fuimos eramos hicimos voluntarios horas personas que por unos",
    "de": "der die das und wir mit im am fur haben von den gestern waren zu helfer freiwillige stunden uhr ein eine",
    "no": "og vi med pa i for av var det til en et frivillige timer har fra den igar dag hver deltakere samlet",
    "az": "ve ile bu bir ucun biz konullu saat nefer gun gunu dunen etdik keçirdik usaq sagird birlikde",
    "ru": "и в на мы с для по из было вчера человек часа часов волонтеров волонтера от до не как провели собрали",
    "tg": "ва дар аз бо ба барои мо нафар соат рузи дируз кардем будем ихтиери дошт ҳар бахши рафтем хонанда",
}
_BY_WORD: dict[str, tuple[str, ...]] = {}
for _code, _listed in _SMALL_WORDS.items():
    for _word in _listed.split():
        _BY_WORD[_word] = (*_BY_WORD.get(_word, ()), _code)
LATIN = ("en", "fr", "es", "de", "no", "az")
_CYRILLIC = ("ru", "tg")
_WORD = re.compile(r"[^\W\d_]+")
_CLEARLY = 2  # words of another language more than of the member's own


def small_words(fold: str) -> tuple[str, ...]:
    """The languages in which this folded word is a frequent small one."""
    return _BY_WORD.get(fold, ())


def language_of_text(text: str, given: str) -> str:
    """The language a text is in; `given`, its writer's, unless the script or the small words say otherwise."""
    return language_of_words(((word, _fold(word)) for word in _WORD.findall(text[:2000])), given)


def language_told(text: str) -> str | None:
    """The language that a text gives away by its script, or by small words that are more than any other language's.

    Of somebody of whom nothing else is known; None where a guess would be one.
    """
    found = language_of_text(text, "")
    if found == "ru":
        return found if _NOT_RUSSIAN.isdisjoint(text.casefold()) else None
    if found not in LATIN:
        return found or None
    hits = [code for word in _WORD.findall(text[:2000]) for code in small_words(_fold(word)) if code in LATIN]
    others = max((hits.count(code) for code in LATIN if code != found), default=0)
    return found if hits.count(found) >= _CLEARLY and hits.count(found) > others else None


def language_of_words(words: Iterable[tuple[str, str]], given: str) -> str:
    """The same of words as written, each with its folded form."""
    scripts = {"latin": 0, "cyrillic": 0, "armenian": 0, "georgian": 0}
    hits: dict[str, int] = {}
    tajik = 0
    for raw, fold in words:
        scripts[_script(raw[0])] += 1
        tajik += not _TAJIK.isdisjoint(raw)
        for code in small_words(fold):
            hits[code] = hits.get(code, 0) + 1
    script = max(scripts, key=lambda name: scripts[name])
    if not scripts[script]:
        return given
    if script in {"armenian", "georgian"}:
        return "hy" if script == "armenian" else "ka"
    if script == "cyrillic":
        if tajik or hits.get("tg", 0) > hits.get("ru", 0):
            return "tg"
        return given if given in _CYRILLIC and not hits.get("ru") else "ru"
    return _latin(hits, given)


def _latin(hits: dict[str, int], given: str) -> str:
    best = max(LATIN, key=lambda code: (hits.get(code, 0), code == given))
    own = hits.get(given, 0) if given in LATIN else -_CLEARLY
    if given not in LATIN:
        return best if hits.get(best) else "en"
    return best if hits.get(best, 0) >= own + _CLEARLY and hits.get(best, 0) >= 2 * max(own, 1) else given


def _script(letter: str) -> str:
    code = ord(letter)
    if 0x400 <= code < 0x530:
        return "cyrillic"
    if 0x530 <= code < 0x590:
        return "armenian"
    if 0x10A0 <= code < 0x1100 or 0x1C90 <= code < 0x1CC0:
        return "georgian"
    return "latin"


def _fold(word: str) -> str:
    plain = unicodedata.normalize("NFD", word.casefold().replace("ə", "e").replace("ı", "i"))
    return "".join(letter for letter in plain if not unicodedata.combining(letter))
