"""Tells in which of the ten languages a message is written, when it plainly is not the member's. Cheap."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.activities.understanding.tokens import Token

_TAJIK = frozenset("ӣӯқғҳҷӢӮҚҒҲҶ")
_WORDS = {
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
for _code, _listed in _WORDS.items():
    for _word in _listed.split():
        _BY_WORD[_word] = (*_BY_WORD.get(_word, ()), _code)
_LATIN = ("en", "fr", "es", "de", "no", "az")
_CYRILLIC = ("ru", "tg")
MOST_TOKENS = 120
CLEARLY = 2  # words of another language more than of the member's own


def language_of(cut: Sequence[Token], given: str) -> str:
    """The language the words are in; `given`, the member's, unless the script or the small words say otherwise."""
    scripts = {"latin": 0, "cyrillic": 0, "armenian": 0, "georgian": 0}
    hits: dict[str, int] = {}
    tajik = 0
    for token in cut[:MOST_TOKENS]:
        if not token.is_word or token.raw[0].isdigit():
            continue
        scripts[_script(token.raw[0])] += 1
        tajik += not _TAJIK.isdisjoint(token.raw)
        for code in _BY_WORD.get(token.fold, ()):
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


def latin_hits(cut: Sequence[Token]) -> int:
    """How many small words of one of the languages in Latin letters there are at most."""
    hits: dict[str, int] = {}
    for token in cut[:MOST_TOKENS]:
        for code in _BY_WORD.get(token.fold, ()):
            hits[code] = hits.get(code, 0) + 1
    return max((hits.get(code, 0) for code in _LATIN), default=0)


def _latin(hits: dict[str, int], given: str) -> str:
    best = max(_LATIN, key=lambda code: (hits.get(code, 0), code == given))
    own = hits.get(given, 0) if given in _LATIN else -CLEARLY
    if given not in _LATIN:
        return best if hits.get(best) else "en"
    return best if hits.get(best, 0) >= own + CLEARLY and hits.get(best, 0) >= 2 * max(own, 1) else given


def _script(letter: str) -> str:
    code = ord(letter)
    if 0x400 <= code < 0x530:
        return "cyrillic"
    if 0x530 <= code < 0x590:
        return "armenian"
    if 0x10A0 <= code < 0x1100 or 0x1C90 <= code < 0x1CC0:
        return "georgian"
    return "latin"
