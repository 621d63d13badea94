"""With which other sections it was done. Other organisations are no partners, nor is whom it was for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from handlers.activities.understanding.items import Item, Row
from handlers.activities.understanding.lexicon import NOUNS, Lexicon
from handlers.activities.understanding.names import is_town
from handlers.activities.understanding.report import Report
from handlers.activities.understanding.result import Partner, Said
from handlers.activities.understanding.sections import Named, SectionName, known_section, names_in
from handlers.activities.understanding.tags import Tag
from handlers.activities.understanding.tokens import has_case

_ARTICLES = frozenset({
    "the", "der", "die", "das", "dem", "den", "le", "la", "les", "l'", "el", "los", "las", "our", "a", "an", "un",
    "une", "una", "ein", "eine", "einer", "unserer", "vores",
})  # fmt: skip
_OF = frozenset({
    "de", "du", "des", "d'", "of", "from", "in", "i", "aus", "von", "fra", "в", "во", "из", "del", "la", "los", "las",
    "der", "дар",
})  # fmt: skip
_WHERE = frozenset({"in", "i", "в", "дар"})
FROM = frozenset({"from", "of", "de", "du", "des", "aus", "von", "vom", "fra", "av", "из", "от", "аз", "del", "d'"})
OUT_OF = ("dan", "den", "ից", "დან")  # "Şəki bölməsindən", folded
_ADJECTIVES = 3  # words before "section" that may say which
_LONGEST = 6  # words of a name


def partners_of(
    row: Row,
    report: Report,
    sections: Sequence[SectionName],
    lexicon: Lexicon,
    *,
    suffixes: bool,
    told: Sequence[tuple[int, int]] = (),
) -> tuple[Said[Partner], ...]:
    """Every section named as a partner, in order; other organisations are none.

    suffixes: the language says "with" behind the name. told: spans of sections whose people were counted beside one's
    own.
    """
    finder = _Finder(row, sections, lexicon)
    spans: list[tuple[int, int]] = []
    for start, end in told:
        said = finder.named(start, end)
        if said is not None and (
            said.value.section is not None or not said.value.name.islower() or not has_case(said.value.name[0])
        ):
            spans.append((start, end))
        _take(row, start, end)
    for i, item in enumerate(row.items):
        if not report.holds(item) or item.joined < 0 or item.taken:
            continue
        several: Sequence[tuple[int, int]] = ()
        if item.has(Tag.TOGETHER):
            several = (finder.before(i) if suffixes else ()) or finder.after(i, strong=True)
        elif item.has(Tag.WITH) and not suffixes:
            several = finder.after(i, strong=False)
        if several:
            spans += several
            _take(row, min(i, several[0][0]), max(i + 1 + max(item.joined, 0), several[-1][1]))
    named = (finder.named(start, end) for start, end in sorted(set(spans)))
    return tuple(said for said in named if said is not None)


def _take(row: Row, start: int, end: int) -> None:
    for each in row.items[start:end]:
        each.taken = each.taken or "joint_with"


def section_behind(row: Row, at: int) -> tuple[int, int] | None:
    """The name of a section right behind a number of people: "6 from the Osh section", "5 из секции Нарын"."""
    if at >= len(row) or row[at].fold not in FROM:
        return None
    start = at + 1
    while start < len(row) and row[start].fold in _ARTICLES | _OF:
        start += 1
    if start >= len(row) or row[start].clause != row[at].clause:
        return None
    end = max(_Names(row).end_of(start), start)
    for k in range(start, min(start + _ADJECTIVES, len(row))):
        if row[k].has(Tag.SECTION) and row[k].clause == row[at].clause:
            end = max(end, k + 1)  # "из казанской секции"
    return _section_span(row, start, end)


def section_before(row: Row, at: int) -> tuple[int, int] | None:
    """The name of a section right before a number of people: "Şəki bölməsindən 5 nəfər", "аз бахши Кӯлоб 5 нафар"."""
    start = at
    if not any(item.has(Tag.SECTION) for item in row.items[max(at - _LONGEST, 0) : at]):
        return None
    finder = _Names(row)
    while start > 0 and at - start < _LONGEST and row[start - 1].clause == row[at].clause:
        item = row[start - 1]
        section = item.has(Tag.SECTION)
        caseless = item.is_word and not has_case(item.raw[0]) and start == at - 1 and not item.tags
        if item.found is not None or not (section or finder.is_name(item) or caseless):
            break
        start -= 1
    if start == at:
        return None
    told = row[at - 1].fold.endswith(OUT_OF) or (start > 0 and row[start - 1].fold in FROM)
    return _section_span(row, start, at) if told else None


def _section_span(row: Row, start: int, end: int) -> tuple[int, int] | None:
    words = row.items[start:end]
    named = any(item.has(Tag.SECTION) for item in words) and (len(words) > 1 or "-" in words[:1][0].raw)
    return (start, end) if named and not any(item.has(Tag.WE, Tag.ME) for item in words) else None


def _closed(row: Row, last: Item) -> int:
    return last.end + (row.text[last.end : last.end + 1] == "»")


@dataclass(frozen=True, slots=True)
class _Names:
    """Where a name ends, whatever it names."""

    row: Row

    def end_of(self, start: int) -> int:
        items = self.row.items
        i = end = start
        opened = False
        while (
            i < len(items) and i - start < _LONGEST and items[i].sentence == items[min(start, len(items) - 1)].sentence
        ):
            item = items[i]
            if item.raw in '«"“„':
                opened = True
            elif item.raw in '»"”' and opened:
                return i + 1
            elif item.found is not None or not item.is_word:
                break
            elif self.is_name(item) or item.has(Tag.SECTION, Tag.PARTNER) or self.is_acronym(item) or opened:
                end = i + 1
            elif not (item.fold in _OF and end == i and i > start) or (
                item.fold in _WHERE and any(self.is_name(each) and not each.has(Tag.PARTNER) for each in items[start:i])
            ):
                break  # "seksjonen fra Kassel i Jena": where it was
            i += 1
        return end

    @staticmethod
    def is_name(item: Item) -> bool:
        return item.capital and not item.tags & (NOUNS | {Tag.NO_PLACE}) and not item.has(Tag.WE, Tag.ME)

    @staticmethod
    def is_acronym(item: Item) -> bool:
        return item.is_word and len(item.raw) >= 2 and item.raw.isupper() and item.raw.isalpha()


class _Finder:
    def __init__(self, row: Row, sections: Sequence[SectionName], lexicon: Lexicon) -> None:
        self.row, self.sections, self.lexicon = row, sections, lexicon
        self.names = _Names(row)
        whole = names_in(row, sections)
        self.whole: dict[tuple[int, int], Named] = {(each.start, each.end): each for each in whole}
        self.begin = {each.start: each.end for each in whole}
        self.end = {each.end: each.start for each in whole}

    # ---- "with Kutaisi Green, Lyon Solidaire and the Osh section"

    def after(self, i: int, *, strong: bool) -> Sequence[tuple[int, int]]:
        """The names of the list behind "with"; behind "together with" also one that only may be a section's."""
        lead = i + 1 + max(self.row[i].joined, 0)
        start = self._behind_people(self._behind_articles(lead))
        first = self._section_at(start, strong=strong)
        if first is None and (end := self.names.end_of(start)) > start:
            called = any(Tag.SECTION in self.lexicon.known(item.fold).tags for item in self.row.items[i:lead])
            first = (start, end) if called else None  # "якҷоя бо бахши Ӯш": the word is part of the phrase
        return [first, *self._listed(first[1])] if first is not None else []

    def _listed(self, at: int) -> list[tuple[int, int]]:
        """What follows by commas and "and"; a single word behind a comma only if an "and" comes."""
        found: list[tuple[int, int]] = []
        waiting: list[tuple[int, int]] = []
        while at < len(self.row) and (self.row[at].raw == "," or self.row[at].has(Tag.AND)):
            both = self.row[at].raw == "," and at + 1 < len(self.row) and self.row[at + 1].has(Tag.AND)
            joined = both or self.row[at].has(Tag.AND)
            span = self._section_at(self._behind_articles(at + 1 + both), strong=False)
            if span is None:
                break
            waiting.append(span)
            if joined or span[1] - span[0] > 1:
                found, waiting = [*found, *waiting], []
            at = span[1]
        return found

    def _section_at(self, start: int, *, strong: bool) -> tuple[int, int] | None:
        if start in self.begin:
            end = self.begin[start]
            return start, end + (end < len(self.row) and self.row[end].has(Tag.SECTION))
        end = self.names.end_of(start)
        return (start, end) if end > start and self._is_section(start, end, strong=strong) else None

    def _is_section(self, start: int, end: int, *, strong: bool) -> bool:
        """Whether a name is a section's: by its word, or like one that is known, or called after a town."""
        words = [item for item in self.row.items[start:end] if item.is_word]
        if any(item.has(Tag.SECTION) for item in words):
            return True
        if any(item.has(Tag.PARTNER, Tag.VENUE) for item in words):
            return False
        names = [item for item in words if self.names.is_name(item)]
        said = self.named(start, end)
        if said is not None and said.value.section is not None and (strong or len(names) > 1):
            return True
        town = any(is_town(item.fold, self.lexicon.endings) for item in names)
        return (town and strong) or (len(words) > 1 and bool(names) and self.names.is_acronym(words[0]))

    def _behind_articles(self, start: int) -> int:
        while start < len(self.row) and self.row[start].fold in _ARTICLES:
            start += 1
        return start

    def _behind_people(self, start: int) -> int:
        """Behind "friends from", "5 volunteers of": the name that they come from; else the place itself."""
        i = start
        while (
            i < len(self.row)
            and i - start < 3
            and (self.row[i].is_number or self.row[i].tags & NOUNS or self.row[i].fold == "our")
        ):
            i += 1
        if i == start or i >= len(self.row) or self.row[i].fold not in _OF:
            return start
        i += 1
        while i < len(self.row) and self.row[i].fold in _ARTICLES:
            i += 1
        return i

    # ---- "Kutaisi Green და Lyon Solidaire-თან ერთად"

    def before(self, i: int) -> Sequence[tuple[int, int]]:
        """The names of the list in front of "with"; none when they are no sections."""
        own = self.row[i].fold.endswith("თან") or self.row[i].has(Tag.SECTION, Tag.PARTNER)
        known = self.end.get(i + own)
        last = (known, i + own) if known is not None else self._one_before(i)
        if last is None or not (last in self.whole or self._is_section(*last, strong=True)):
            return []
        found = [last]
        while (at := found[0][0] - 1) > 0 and (self.row[at].raw == "," or self.row[at].has(Tag.AND)):
            start = self.end.get(at)
            if start is None:
                break
            found.insert(0, (start, at))
        return found

    def _one_before(self, i: int) -> tuple[int, int] | None:
        """The name in front of "with": "Gəncə bölməsi ilə birlikdə", "გორის სექციასთან ერთად"."""
        if self.row[i].tags & NOUNS and not self.row[i].has(Tag.SECTION, Tag.PARTNER):
            return None  # "ხანდაზმულებთან ერთად": with those it was for
        locative = tuple(self.lexicon.entries.locative)
        end = i
        start = i
        own = self.row[i].fold.endswith("თან") or self.row[i].has(Tag.SECTION, Tag.PARTNER)
        if own:
            end = i + 1
        while start > 0 and end - start < _LONGEST:
            item = self.row[start - 1]
            if (
                not (item.is_word or item.raw in '«»"“”„')
                or item.found is not None
                or item.clause != self.row[i].clause
            ):
                break
            if item.tags & NOUNS and not item.has(Tag.SECTION, Tag.PARTNER):
                break
            if item.has(Tag.WE, Tag.GAVE, Tag.STOP, Tag.FILLER, Tag.PAST):
                break
            if locative and item.raw.endswith(locative) and not item.has(Tag.SECTION, Tag.PARTNER):
                break  # "Qubada Tbilisi bölməsi ilə": where it was
            named = self.names.is_name(item) or item.has(Tag.SECTION, Tag.PARTNER) or self.names.is_acronym(item)
            if not named and (has_case(item.raw[0]) or start < end - 1):
                break
            start -= 1
        words = self.row.items[start:end]
        return (
            (start, end)
            if words and (own or any(self.names.is_name(item) or item.has(Tag.SECTION) for item in words))
            else None
        )

    def named(self, start: int, end: int) -> Said[Partner] | None:
        whole = self.whole.get((start, end))
        if whole is not None:
            first = self.row[start].start
            name = self.row.text[first : whole.closes]
            return Said(Partner(name, whole.section.key), first, whole.closes)
        words = [item for item in self.row.items[start:end] if item.is_word]
        kept = [item for item in words if not item.has(Tag.SECTION)]
        if not kept and words and "-" in words[0].raw:
            name = words[0].raw.rpartition("-")[0]  # "Osj-seksjonen"
            return Said(Partner(name, known_section(name, self.sections)), words[0].start, words[0].end)
        while kept and kept[0].fold in _OF | _ARTICLES:
            kept = kept[1:]
        if not kept:
            return None
        name = self.row.text[kept[0].start : _closed(self.row, kept[-1])].strip(" '’\"“”„.,")
        if name.count("«") != name.count("»"):
            name = name.strip("«»")
        name = name.removesuffix("თან").rstrip("-")
        return Said(Partner(name, known_section(name, self.sections)), kept[0].start, kept[-1].end)
