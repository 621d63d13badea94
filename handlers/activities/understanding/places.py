"""Where it was: a proper name after a word like "in", with an ending that says "in", or as a part of its own.

Kinds of places without a name ("at school", "in the park") are no place.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from handlers.activities.understanding.items import Item, Row
from handlers.activities.understanding.lexicon import NOUNS, Lexicon
from handlers.activities.understanding.names import FIRST_NAMES, TOWNS, is_town, stems
from handlers.activities.understanding.partners import FROM
from handlers.activities.understanding.report import Report
from handlers.activities.understanding.result import Said
from handlers.activities.understanding.tags import Tag
from handlers.activities.understanding.tokens import fold

_ARTICLES = frozenset({
    "the", "der", "die", "das", "dem", "den", "des", "le", "la", "les", "l'", "el", "los", "las", "un", "une", "una",
    "ein", "eine", "einem", "einer", "our", "the'",
})  # fmt: skip
_INSIDE = frozenset(
    {
        "de",
        "du",
        "des",
        "d'",
        "la",
        "le",
        "l'",
        "las",
        "los",
        "del",
        "of",
        "the",
        "saint",
        "st",
        "san",
        "santa",
        "am",
        "an",
        "der",
        "den",
    }
)  # fmt: skip -- small words inside names: "Tête d'Or", "St. Anna"
_STREETS = (
    "street",
    "road",
    "avenue",
    "rue",
    "boulevard",
    "calle",
    "avenida",
    "straße",
    "strasse",
    "str",
    "platz",
    "gata",
    "gate",
    "gaten",
    "veien",
    "ул",
    "улица",
    "улице",
    "проспект",
    "пр",
    "փողոց",
    "պողոտա",
    "kuce",
    "kucesi",
    "prospekt",
    "ქუჩა",
    "გამზირი",
    "куча",
    "кучаи",
    "хиебони",
)  # fmt: skip -- as words or ends of words, folded
_LONGEST_NAME = 5  # words
_GEORGIAN_CASES = frozenset({"ში", "ის", "იდან"})
_GEORGIAN_VOWELS = "აეიოუ"
_NOT_NAMES = NOUNS | {
    Tag.NO_PLACE, Tag.FILLER, Tag.COURTESY, Tag.WE, Tag.ME, Tag.GAVE, Tag.SECTION, Tag.PARTNER, Tag.LOG, Tag.GUEST,
}  # fmt: skip


def place_of(
    row: Row,
    report: Report,
    lexicon: Lexicon,
    capitals: str,
    *,
    venue_behind: bool,
    known: frozenset[str] = frozenset(),
) -> Said[str] | None:
    """The place as named in the message, a locative ending taken off; None when no proper name of a place stands there.

    lexicon: of the language, for its case endings. known: folded names that are towns as well. capitals: "names" where
    only names are capitalised, "nouns" where all nouns are (German), "none" where the script has no capitals.
    venue_behind: "Epping Forest", "Åsen skole".
    """
    finder = _Finder(row, report, lexicon, capitals, venue_behind=venue_behind, known=known)
    best: tuple[int, int, int] | None = None
    for rank, start, end in finder.ranked():
        if best is None or rank > best[0]:
            best = (rank, start, end)
    if best is None:
        return None
    rank, start, end = best
    for item in row.items[start:end]:
        item.taken = "place"
    raw = row.text[row[start].start : row[end - 1].end].strip(" '’.\"«»“”„")
    return Said(finder.base_form(raw, rank), row[start].start, row[end - 1].end)


class _Finder:
    def __init__(
        self, row: Row, report: Report, lexicon: Lexicon, capitals: str, *, venue_behind: bool, known: frozenset[str]
    ) -> None:
        self.row, self.report, self.capitals = row, report, capitals
        self.locative, self.endings = lexicon.locative, lexicon.endings
        self.venue_behind, self.known = venue_behind, known

    def ranked(self) -> Iterator[tuple[int, int, int]]:
        """The candidates; a street says less than anything else does."""
        for rank, start, end in self.candidates():
            yield (0 if any(_is_street(item) for item in self.row.items[start:end]) else rank), start, end

    def candidates(self) -> Iterator[tuple[int, int, int]]:
        """Possible places as (how sure, first item, place behind the last)."""
        for i, item in enumerate(self.row.items):
            if not self.report.holds(item) or item.taken or not item.is_word or item.joined < 0:
                continue
            if item.has(Tag.IN):
                yield from self._after_in(i)
            if self.locative and self._is_in_case(item):
                yield (4 if self._town(item) else 3 if item.capital else 2), i, i + 1
            if self._is_own_part(i):
                end = self._name_end(i)
                yield (3 if self._town(item) else 1), i, end
            elif self._is_bare(i):
                yield 2, i, i + 1
            elif self._is_of_venue(i):
                yield 1, i, i + 1

    # ---- "in Oslo"

    def _after_in(self, i: int) -> Iterator[tuple[int, int, int]]:
        start = i + 1
        article = False
        while start < len(self.row) and self.row[start].fold in _ARTICLES:
            article, start = True, start + 1
        if start >= len(self.row) or self.row[start].clause != self.row[i].clause or self.row[start].taken:
            return
        first = self.row[start]
        if self._town(first):
            lead = self.row[i].fold
            yield (6 if lead not in FROM else 5 if lead in _OF else 2), start, max(self._name_end(start), start + 1)
            return
        end = self._name_end(start)
        if end == start:
            return
        words = self.row.items[start:end]
        proper = [item for item in words if item.capital and not item.has(Tag.VENUE, *_NOT_NAMES)]
        if (
            self.capitals == "nouns"
            and len(words) == 1
            and (article or self.row[i].fold in {"im", "am", "zum", "beim"})
        ):
            return
        if proper and not self._is_person(i, words):
            yield 4 - (len(proper) < len(words)) - (self.row[i].fold not in _PLAIN_IN), start, end

    def _is_person(self, i: int, words: Sequence[Item]) -> bool:
        return self.row[i].has(Tag.FOR) and not any(self._town(item) for item in words) and self.capitals != "names"

    def _name_end(self, start: int) -> int:
        """The place behind a name: capitalised words and the small ones inside it, and a kind of place before it."""
        items = self.row.items
        end = start
        i = start
        while i < len(items) and i - start < _LONGEST_NAME and items[i].clause == items[start].clause:
            item = items[i]
            if not item.is_word or item.taken or item.found is not None:
                if item.raw == "." and i > start and len(items[i - 1].raw) <= 3:
                    i += 1
                    continue
                break
            if end == i and i > start and self.capitals == "nouns" and (self._town(items[i - 1]) or item.themes):
                break  # "am Neckar Müll gesammelt"
            if self._begins_name(item) or (i == start and self._town(item)):
                end = i + 1
            elif item.has(Tag.VENUE) and i in {end, start} and not item.has(Tag.IN):
                end = i + 1 if end else end
            elif not (item.fold in _INSIDE and end == i):
                break
            i += 1
        if not any(self._begins_name(item) or self._town(item) for item in items[start:end]):
            return start
        while (
            end - start > 1
            and items[end - 1].has(Tag.VENUE)
            and not items[end - 1].capital
            and (self._town(items[end - 2]) or not self.venue_behind)
        ):
            end -= 1
        return end

    def _begins_name(self, item: Item) -> bool:
        acronym = len(item.raw) > 1 and item.raw.isupper() and item.raw.isalpha()
        code = item.has(Tag.CODE) and len(item.raw) <= 3
        return (
            item.capital
            and not acronym
            and not code
            and not item.has(*(_NOT_NAMES - {Tag.PARTNER}))
            and item.raw[:1].isalpha()
        )

    # ---- "Bakıda", "თბილისში"

    def _is_in_case(self, item: Item) -> bool:
        if self._town(item):
            return item.fold not in TOWNS
        ending = next((each for each in self.locative if item.fold.endswith(each)), None)
        if ending is None or len(item.fold) - len(ending) < 3 or item.has(Tag.VENUE, *_NOT_NAMES):
            return False
        if self.capitals == "none":
            return not item.tags and not item.themes
        return item.capital and not item.tags & {Tag.STOP, Tag.EVENT, Tag.HANDS}

    def _town(self, item: Item) -> bool:
        if not item.is_word:
            return False
        if item.fold in TOWNS:
            return item.capital or self.capitals == "none" or len(item.fold) >= 4
        return is_town(item.fold, self.endings) or (item.capital and item.fold in self.known)

    # ---- "Lyon", "თელავის სკოლაში"

    def _is_bare(self, i: int) -> bool:
        """A known town without a word or an ending that says "in": "Şəki 2 saylı məktəb", "in der VHS Bremen"."""
        item = self.row[i]
        beside = self.row.items[max(i - 1, 0) : i + 2]
        named = item.capital or self.capitals == "none"
        if not named or item.tags or item.fold in FIRST_NAMES or not self._town(item):
            return False
        if any(other.has(Tag.SECTION, Tag.PARTNER) or other.fold in FROM for other in beside):
            return False
        return i > 0 or self.capitals == "none"

    def _is_of_venue(self, i: int) -> bool:
        """ "Կապանի դպրոցում": a name in the genitive before a kind of place."""
        item, behind = self.row[i], self.row[i + 1] if i + 1 < len(self.row) else None
        cased = item.capital and item.fold.endswith(self.endings[len(self.locative) :] or ("\0",))
        return i > 0 and cased and not item.tags and behind is not None and behind.has(Tag.VENUE)

    def base_form(self, raw: str, rank: int) -> str:
        """The name as it is called, where an ending of this language says "in" and can be taken off safely."""
        if " " in raw:
            return raw
        folded = fold(raw)
        if len(folded) != len(raw) or folded in TOWNS:
            return raw
        fitting = [each for each in self.endings if folded.endswith(each) and len(raw) - len(each) >= 3]
        if not fitting:
            return raw
        ending = next((each for each in fitting if any(stem in TOWNS for stem in stems(folded, (each,)))), fitting[0])
        stem = raw[: -len(ending)].rstrip("-'’")
        return stem + "ი" if ending in _GEORGIAN_CASES and stem[-1] not in _GEORGIAN_VOWELS else stem

    # ---- ", Oslo"

    def _is_own_part(self, i: int) -> bool:
        """Whether a clause consists of a name alone: "…, 3h, Brighton", "(Nantes)"."""
        item = self.row[i]
        if i and self.row[i - 1].clause == item.clause:
            return False
        end = self._name_end(i)
        if end == i or (i == 0 and not self._town(item)):
            return False
        behind = self.row[end] if end < len(self.row) else None
        closed = behind is None or (not behind.is_word and behind.found is None)
        if self.capitals != "names" and not self._town(item):
            return False
        return closed and not (end - i == 1 and self.row[i].has(Tag.EVENT, Tag.HANDS, Tag.PARTNER))


def _is_street(item: Item) -> bool:
    return item.fold in _STREETS or (
        len(item.fold) > _LONGEST_NAME and item.fold.endswith(("straße", "strasse", "gata"))
    )


_OF = frozenset({"de", "d'", "del", "du", "of"})
_PLAIN_IN = frozenset({"in", "en", "a", "i", "в", "во", "дар", "at", "pa", "на", "bei"})
