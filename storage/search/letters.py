"""How people without the right keyboard write Russian, Armenian, Georgian and Tajik in Latin letters, read back.

Longest spelling first. Where one Latin letter stands for several, the table names the most frequent one: half a word
of right 4-grams finds more than none.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_RUSSIAN = {
    "shch": "щ", "sch": "щ", "zh": "ж", "kh": "х", "ts": "ц", "tz": "ц", "ch": "ч", "sh": "ш", "yo": "ё", "jo": "ё",
    "yu": "ю", "ju": "ю", "iu": "ю", "ya": "я", "ja": "я", "ia": "ия", "ye": "е", "je": "е", "iy": "ий", "yy": "ый",
    "ay": "ай", "ey": "ей", "oy": "ой", "uy": "уй", "aj": "ай", "ej": "ей", "oj": "ой", "ij": "ий", "yj": "ый",
    "a": "а", "b": "б", "c": "ц", "d": "д", "e": "е", "f": "ф", "g": "г", "h": "х", "i": "и", "j": "й", "k": "к",
    "l": "л", "m": "м", "n": "н", "o": "о", "p": "п", "q": "к", "r": "р", "s": "с", "t": "т", "u": "у", "v": "в",
    "w": "в", "x": "кс", "y": "ы", "z": "з", "'": "ь", "4": "ч", "6": "ш",
}  # fmt: skip
_TAJIK = {
    **_RUSSIAN,
    "gh": "ғ", "kh": "х", "ī": "ӣ", "ū": "ӯ", "ö": "ӯ", "ō": "ӯ", "ia": "иа", "iy": "ий", "q": "қ", "h": "ҳ", "x": "х",
    "j": "ҷ", "aj": "аҷ", "ej": "еҷ", "oj": "оҷ", "ij": "иҷ", "ja": "ҷа", "jo": "ҷо", "ju": "ҷу", "je": "ҷе",
    "y": "й", "yy": "йй", "w": "в", "c": "к", "'": "ъ",
}  # fmt: skip
_ARMENIAN = {
    "sh": "շ", "ch": "չ", "kh": "խ", "gh": "ղ", "zh": "ժ", "ts": "ց", "tz": "ծ", "dz": "ձ", "th": "թ", "ph": "փ",
    "rr": "ռ", "ev": "և", "ou": "ու", "vo": "ո", "ye": "ե", "ts'": "ց", "ch'": "չ", "t'": "թ", "p'": "փ", "k'": "ք",
    "a": "ա", "b": "բ", "c": "ց", "d": "դ", "e": "ե", "f": "ֆ", "g": "գ", "h": "հ", "i": "ի", "j": "ջ", "k": "կ",
    "l": "լ", "m": "մ", "n": "ն", "o": "ո", "p": "պ", "q": "ք", "r": "ր", "s": "ս", "t": "տ", "u": "ու", "v": "վ",
    "w": "վ", "x": "խ", "y": "յ", "z": "զ", "ë": "ը", "@": "ը",
}  # fmt: skip
_GEORGIAN = {
    "zh": "ჟ", "gh": "ღ", "sh": "შ", "ch": "ჩ", "ts": "ც", "tz": "წ", "dz": "ძ", "kh": "ხ", "ph": "ფ", "th": "თ",
    "ch'": "ჭ", "ts'": "წ", "k'": "კ", "p'": "პ", "t'": "ტ", "q'": "ყ",
    "a": "ა", "b": "ბ", "c": "ც", "d": "დ", "e": "ე", "f": "ფ", "g": "გ", "h": "ჰ", "i": "ი", "j": "ჯ", "k": "კ",
    "l": "ლ", "m": "მ", "n": "ნ", "o": "ო", "p": "პ", "q": "ქ", "r": "რ", "s": "ს", "t": "თ", "u": "უ", "v": "ვ",
    "w": "წ", "x": "ხ", "y": "ყ", "z": "ზ",
}  # fmt: skip
# Where the hard sounds carry an apostrophe, the bare letters are the soft ones: the national system.
_GEORGIAN_MARKED = {**_GEORGIAN, "k": "ქ", "p": "ფ", "t": "თ"}
_BEGINNINGS: Mapping[str, Mapping[str, str]] = {
    "ru": {"e": "э"},
    "tg": {"e": "э"},
    "hy": {"o": "օ", "e": "է", "vo": "ո", "y": "ը"},
}

_TABLES: Mapping[str, Mapping[str, str]] = {"ru": _RUSSIAN, "tg": _TAJIK, "hy": _ARMENIAN, "ka": _GEORGIAN}
_APOSTROPHES = str.maketrans({"’": "'", "ʼ": "'", "ʻ": "'", "`": "'", "´": "'", "ʹ": "'", "‘": "'"})
_LATIN_WORD = re.compile(r"[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ'@46]*")
_HARD = re.compile(r"(?:ts|ch|[kptq])'")


def unlatinised(text: str, language: str | None) -> str | None:
    """The text in the script of its language; None when that has no other, or the text is not all in Latin letters.

    language: an ISO 639-1 code.
    """
    table = _TABLES.get(language or "")
    letters = [one for one in text if one.isalpha()]
    if table is None or not letters or any(one > "ɏ" and one not in "ʼʻʹ" for one in letters):
        return None
    said = text.lower().translate(_APOSTROPHES)
    if language == "ka" and _HARD.search(said):
        table = _GEORGIAN_MARKED
    beginnings = _BEGINNINGS.get(language or "", {})
    return _LATIN_WORD.sub(lambda match: _read(match.group(), table, beginnings), said)


def _read(word: str, table: Mapping[str, str], beginnings: Mapping[str, str]) -> str:
    done: list[str] = []
    at = 0
    while at < len(word):
        for length in (4, 3, 2, 1):
            part = word[at : at + length]
            if len(part) == length and part in table:
                done.append(beginnings.get(part, table[part]) if at == 0 else table[part])
                at += length
                break
        else:
            done.append(word[at])
            at += 1
    return "".join(done)
