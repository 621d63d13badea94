"""Russian, Armenian and Georgian typed in Latin letters: the message in its own script, and the way back.

People spell as they please, so a letter has several customary values; of a word's spellings the one is taken that the
language knows. What was understood is given back in the letters that were typed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from itertools import islice, product

from handlers.activities.understanding.detecting import latin_hits
from handlers.activities.understanding.lexicon import lexicon
from handlers.activities.understanding.names import is_town
from handlers.activities.understanding.result import Said, T, Understanding
from handlers.activities.understanding.tokens import Token, fold, has_case
from handlers.kit.phrases.tables import table

# What a letter or a pair of letters stands for ("^": at the start of a word), the likeliest first; after what people
# write on phones (Armenian "c x q", Georgian "x q w") and after the systems of passports and maps (BGN, ISO 9).
LETTERS: Mapping[str, str] = {
    "ru": """
        shch=щ sch=щ sh=ш ch=ч zh=ж kh=х ts=ц,тс yu=ю ju=ю ya=я ja=я yo=ё jo=ё ye=е,ые je=е yy=ый iy=ий ij=ий yj=ый a=а
        b=б v=в g=г d=д e=е,э z=з i=и j=й,ж k=к l=л,ль m=м n=н,нь o=о p=п r=р s=с t=т,ть u=у f=ф h=х x=х,кс c=ц,к y=ы,й
        w=в,ш q=к '=ь
    """,
    "hy": """
        ch=չ,ճ sh=շ zh=ժ gh=ղ kh=խ dz=ձ,ծ ts=ց,ծ,տս,թս tz=ծ th=թ ph=փ ye=ե yu=յու ya=յա vo=ո,վո ou=ու ev=և,եվ
        ^o=օ,ո a=ա b=բ g=գ,ղ d=դ e=ե,է z=զ y=յ,ը t=տ,թ i=ի l=լ x=խ c=ծ,ց k=կ,ք h=հ j=ժ,ջ,ճ m=մ n=ն o=ո,օ p=պ,փ q=ք r=ր,ռ
        s=ս v=վ w=վ u=ու f=ֆ @=ը '=
    """,
    "ka": """
        tch=ჭ ch=ჩ,ჭ sh=შ zh=ჟ gh=ღ kh=ხ dz=ძ ts=ც,წ,თს,ტს th=თ ph=ფ a=ა b=ბ g=გ,ღ d=დ e=ე v=ვ z=ზ t=თ,ტ i=ი k=კ,ქ l=ლ
        m=მ n=ნ o=ო p=პ,ფ j=ჯ,ჟ r=რ s=ს u=უ f=ფ q=ქ,ყ y=ყ x=ხ h=ჰ c=ც,წ w=წ '=
    """,
}
# Words that tell of the language when the member's is another.
_TELLING: Mapping[str, frozenset[str]] = {
    code: frozenset(listed.split())
    for code, listed in {
        "ru": "vchera segodnya segodnja chelovek volonterov volontera volonterov chasa chasov proveli hodili subbotu",
        "hy": "erek yerek aysor kamavor kamavorner jam hogi einq enq mard maqrecinq tnkecinq barev",
        "ka": "gushin dges dghes moxalise moxalisem mokhalise mokhalisem saati bavshvi viyavit davrget chven",
    }.items()
}
_WORD = re.compile(r"[A-Za-z@]+(?:['’][A-Za-z@]*)*")
_MOST_SPELLINGS = 64  # of one word
_LONGEST = 24  # letters of a word that is respelt
_LEAST_KNOWN = 2  # words of a message
_LEAST_LETTERS = 3  # of a word that tells anything
_LEAST_TELLING = 2
_MOSTLY = 0.5  # of a word, that an entry has to cover to tell of the language
_NAME_ENDS = {"ი": "i"}  # what is put back behind a stem when a case ending goes


@dataclass(frozen=True, slots=True)
class Respelt:
    """A message in its own script. `origin`: for each of its characters, and its end, the place in what was typed."""

    typed: str
    text: str
    language: str
    origin: Sequence[int]
    words: Mapping[str, str]  # respelt in small letters -> as typed

    def back(self, said: Understanding) -> Understanding:
        """The same, in the letters and at the places that were typed."""
        title, place = said.title, said.place
        if title is not None:
            title = replace(title, value=_capitalised(self._typed(title.value)))
        if place is not None:
            place = replace(place, value=self._name(place))
        partners = (
            replace(each, value=replace(each.value, name=self._typed(each.value.name))) for each in said.partners
        )
        return replace(
            said,
            title=self._moved(title),
            days=self._moved(said.days),
            volunteers=self._moved(said.volunteers),
            reached=self._moved(said.reached),
            first_time=self._moved(said.first_time),
            hours=self._moved(said.hours),
            place=self._moved(place),
            themes=tuple(theme for one in said.themes if (theme := self._moved(one)) is not None),
            visibility=self._moved(said.visibility),
            partners=tuple(each for partner in partners if (each := self._moved(partner)) is not None),
        )

    def _moved(self, said: Said[T] | None) -> Said[T] | None:
        return replace(said, start=self.origin[said.start], end=self.origin[said.end]) if said is not None else None

    def _typed(self, value: str) -> str:
        return re.sub(r"[^\W\d_]+", lambda match: self.words.get(match.group().lower(), match.group()), value)

    def _name(self, place: Said[str]) -> str:
        """The place as typed; where a case ending was taken off, the typed letters of what is left."""
        raw = self.text[place.start : place.end]
        apart = (i for i, pair in enumerate(zip(raw, place.value, strict=False)) if pair[0] != pair[1])
        kept = next(apart, min(len(raw), len(place.value)))
        if kept < len(place.value) - 1:
            return self._typed(place.value)
        ending = "" if kept == len(place.value) else _NAME_ENDS.get(place.value[kept:], "")
        return self.typed[self.origin[place.start] : self.origin[place.start + kept]] + ending


def respelt_of(text: str, cut: Sequence[Token], given: str) -> Respelt | None:
    """The message in its own script, if it is one of the three languages in Latin letters; `given`: the member's."""
    words = [token.fold for token in cut if token.is_word and token.raw[0].isalpha()]
    if not words or not all(word[0].isascii() for word in words):
        return None
    languages = [given] if given in LETTERS else _told(words)
    hits = latin_hits(cut)
    for language in languages:
        respelt, known = _respell(text, language)
        if known >= _LEAST_KNOWN and known > hits:
            return respelt
    return None


def _told(words: Sequence[str]) -> list[str]:
    said = frozenset(words)
    return [code for code, listed in _TELLING.items() if len(said & listed) >= _LEAST_TELLING]


def _respell(text: str, language: str) -> tuple[Respelt, int]:
    """The text respelt word by word, and how many of its words the language knows."""
    parts: list[str] = []
    origin: list[int] = []
    words: dict[str, str] = {}
    end = known = 0
    for match in _WORD.finditer(text):
        parts.append(text[end : match.start()])
        origin += range(end, match.start())
        pieces, weight = _best(match.group().lower().replace("’", "'"), language)
        at = match.start()
        word = ""
        for typed, letters in pieces:
            word += letters
            origin += [at] * len(letters)
            at += typed
        words.setdefault(word, match.group())
        parts.append(word[:1].upper() + word[1:] if match.group()[0].isupper() and has_case(word[:1] or "a") else word)
        known += weight >= max(_LEAST_LETTERS, _MOSTLY * len(word))
        end = match.end()
    parts.append(text[end:])
    origin += range(end, len(text) + 1)
    return Respelt(text, "".join(parts), language, origin, words), known


Pieces = Sequence[tuple[int, str]]  # how many letters were typed, and what they stand for


@lru_cache(maxsize=4096)
def _best(word: str, language: str) -> tuple[Pieces, int]:
    """The spelling that the language knows best, and how many letters of it it knows."""
    best: Pieces = ()
    weight = -1
    for pieces in islice(_spellings(word[:_LONGEST], language), _MOST_SPELLINGS):
        heavy = _known_letters("".join(letters for _, letters in pieces), language)
        if heavy > weight:
            best, weight = pieces, heavy
        if weight >= len(word):
            break
    return best, weight


def _spellings(word: str, language: str) -> Iterator[Pieces]:
    letters = _letters(language)
    choices: list[list[tuple[int, str]]] = []
    i = 0
    while i < len(word):
        typed = next((word[i : i + n] for n in (4, 3, 2) if word[i : i + n] in letters), word[i])
        values = letters.get("^" + typed) if i == 0 else None
        choices.append([(len(typed), each) for each in values or letters.get(typed, (typed,))])
        i += len(typed)
    yield from product(*choices)


@cache
def _letters(language: str) -> Mapping[str, tuple[str, ...]]:
    pairs = (entry.partition("=") for entry in LETTERS[language].split())
    return {typed: tuple(values.split(",")) for typed, _, values in pairs}


def _known_letters(word: str, language: str) -> int:
    """How many letters of the word a known entry covers."""
    known = lexicon(language)
    folded = fold(word)
    words = table(language)
    if words.spelling(word) is not None or word in words.endings or is_town(folded, known.endings):
        return len(word)
    return known.letters(folded)


def _capitalised(title: str) -> str:
    return title[:1].upper() + title[1:]
