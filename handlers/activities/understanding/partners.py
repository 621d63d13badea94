"""With whom it was done: other sections and organisations that did it together. Whom it was for is no partner."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from handlers.activities.understanding.items import Item, Row
from handlers.activities.understanding.lexicon import NOUNS
from handlers.activities.understanding.report import Report
from handlers.activities.understanding.result import Partner, Said
from handlers.activities.understanding.tags import Tag
from handlers.activities.understanding.tokens import has_case
from handlers.kit.likeness import fold


@dataclass(frozen=True, slots=True)
class SectionName:
    """A section of the network: the caller's key for it, and its name."""

    key: str
    name: str


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
LIKE_ENOUGH = 88.0  # of 100: a known section's name across scripts and case endings
_ENDINGS = 3  # letters that a case may add to a name


def partners_of(
    row: Row,
    report: Report,
    sections: Sequence[SectionName],
    suffixes: bool,
    told: Sequence[tuple[int, int]] = (),
    locative: Sequence[str] = (),
) -> tuple[Said[Partner], ...]:
    """Every partner named, in order. `suffixes`: the language says "with" behind the name. `told`: spans of sections
    whose people were counted beside one's own. `locative`: endings that make a name the place instead.
    """
    found: list[Said[Partner]] = []
    finder = _Finder(row, sections, tuple(locative))
    for start, end in told:
        for each in row.items[start:end]:
            each.taken = "joint_with"
        said = _named(row, start, end, sections)
        if said is not None and (
            said.value.section is not None or not said.value.name.islower() or not has_case(said.value.name[0])
        ):
            found.append(said)
    for i, item in enumerate(row.items):
        if not report.holds(item) or item.joined < 0 or item.taken:
            continue
        span = None
        if item.has(Tag.TOGETHER):
            span = (finder.before(i) or finder.after(i, strong=True)) if suffixes else finder.after(i, strong=True)
        elif item.has(Tag.WITH) and not suffixes:
            span = finder.after(i, strong=False)
        if span is None:
            continue
        start, end = span
        for each in row.items[start:end]:
            each.taken = "joint_with"
        for each in row.items[i : i + 1 + max(item.joined, 0)]:
            each.taken = each.taken or "joint_with"
        said = _named(row, start, end, sections)
        if said is not None:
            found.append(said)
    return tuple(found)


def section_behind(row: Row, at: int) -> tuple[int, int] | None:
    """The name of a section right behind a number of people: "6 from the Osh section", "5 из секции Нарын"."""
    if at >= len(row) or row[at].fold not in FROM:
        return None
    start = at + 1
    while start < len(row) and row[start].fold in _ARTICLES | _OF:
        start += 1
    if start >= len(row) or row[start].clause != row[at].clause:
        return None
    end = max(_Finder(row, ()).end_of_name(start), start)
    for k in range(start, min(start + _ADJECTIVES, len(row))):
        if row[k].has(Tag.SECTION) and row[k].clause == row[at].clause:
            end = max(end, k + 1)  # "из казанской секции"
    return _section_span(row, start, end)


def section_before(row: Row, at: int) -> tuple[int, int] | None:
    """The name of a section right before a number of people: "Şəki bölməsindən 5 nəfər", "аз бахши Кӯлоб 5 нафар"."""
    start = at
    if not any(item.has(Tag.SECTION) for item in row.items[max(at - _LONGEST, 0) : at]):
        return None
    finder = _Finder(row, ())
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


def _named(row: Row, start: int, end: int, sections: Sequence[SectionName]) -> Said[Partner] | None:
    words = [item for item in row.items[start:end] if item.is_word]
    kept = [item for item in words if not item.has(Tag.SECTION)]
    if not kept and words and "-" in words[0].raw:
        name = words[0].raw.rpartition("-")[0]  # "Osj-seksjonen"
        return Said(Partner(name, known_section(name, sections)), words[0].start, words[0].end)
    while kept and kept[0].fold in _OF | _ARTICLES:
        kept = kept[1:]
    if not kept:
        return None
    name = row.text[kept[0].start : _closed(row, kept[-1])].strip(" '’\"“”„.,")
    if name.count("«") != name.count("»"):
        name = name.strip("«»")
    name = name.removesuffix("თან")
    return Said(Partner(name, known_section(name, sections)), kept[0].start, kept[-1].end)


def _closed(row: Row, last: Item) -> int:
    return last.end + (row.text[last.end : last.end + 1] == "»")


def known_section(name: str, sections: Sequence[SectionName]) -> str | None:
    """The key of the section whose name this is, in whatever script or case; None when it is like none or like two."""
    from rapidfuzz import fuzz

    folded = fold(name)
    if len(folded) < 3:
        return None
    scores: dict[str, float] = {}
    for section in sections:
        other = fold(section.name)
        if folded == other:
            return section.key
        stem = folded[: max(4, len(folded) - _ENDINGS)]
        score = max(
            fuzz.ratio(folded, other),
            90.0 if other.startswith(stem) and abs(len(other) - len(folded)) <= _ENDINGS else 0.0,
        )
        bare = fold(section.name.split()[-1])
        if len(bare) >= 4:
            score = max(score, fuzz.ratio(folded, bare) - 2)
        if score >= LIKE_ENOUGH:
            scores[section.key] = score
    ranked = sorted(scores, key=lambda key: -scores[key])
    if not ranked or (len(ranked) > 1 and scores[ranked[0]] == scores[ranked[1]]):
        return None
    return ranked[0]


class _Finder:
    def __init__(self, row: Row, sections: Sequence[SectionName], locative: tuple[str, ...] = ()) -> None:
        self.row, self.sections, self.locative = row, sections, locative

    def after(self, i: int, *, strong: bool) -> tuple[int, int] | None:
        """The name behind "with": an organisation, a section, or after "together with" any name."""
        start = i + 1 + max(self.row[i].joined, 0)
        while start < len(self.row) and self.row[start].fold in _ARTICLES:
            start += 1
        start = self._behind_people(start)
        end = self.end_of_name(start)
        if end == start:
            return None
        words = self.row.items[start:end]
        if (
            any(item.has(Tag.SECTION, Tag.PARTNER) for item in words)
            or self._is_known(words)
            or self._is_acronym(words[0])
        ):
            return start, end
        names = [item for item in words if self.is_name(item)]
        return (start, end) if strong and names else None

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

    def before(self, i: int) -> tuple[int, int] | None:
        """The name in front of "with": "Gəncə bölməsi ilə birlikdə", "გორის სექციასთან ერთად"."""
        if self.row[i].tags & NOUNS and not self.row[i].has(Tag.SECTION, Tag.PARTNER):
            return None  # "ხანდაზმულებთან ერთად": with those it was for
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
            if self.locative and item.raw.endswith(self.locative) and not item.has(Tag.SECTION, Tag.PARTNER):
                break  # "Qubada Tbilisi bölməsi ilə": where it was
            named = self.is_name(item) or item.has(Tag.SECTION, Tag.PARTNER) or self._is_acronym(item)
            if not named and (has_case(item.raw[0]) or start < end - 1):
                break
            start -= 1
        words = self.row.items[start:end]
        return (
            (start, end)
            if words and (own or any(self.is_name(item) or item.has(Tag.SECTION) for item in words))
            else None
        )

    def end_of_name(self, start: int) -> int:
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
            elif self.is_name(item) or item.has(Tag.SECTION, Tag.PARTNER) or self._is_acronym(item) or opened:
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
    def _is_acronym(item: Item) -> bool:
        return item.is_word and len(item.raw) >= 2 and item.raw.isupper() and item.raw.isalpha()

    def _is_known(self, words: Sequence[Item]) -> bool:
        name = fold("".join(item.raw for item in words))
        return any(fold(section.name) == name for section in self.sections)
