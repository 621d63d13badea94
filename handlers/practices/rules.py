"""What follows from a practice's words: its parts, its title, its verdict, what it may be about. Pure."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from handlers.kit.likeness import fold
from handlers.kit.tidying import tidy_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

LONGEST_PART = 2000
"""Characters of one part; five of them fit where a whole practice is read page by page."""
LONGEST_TITLE = 120
DERIVED_TITLE = 70
"""Characters of a title that is taken from the text; a list shows it whole."""
SHORTEST_STEM = 4
"""Letters of a word from which on it may bear an ending."""
ENDING = 3

_SENTENCE_ENDS = re.compile(r"(?<=[.!?։…])\s+|\n+")
_WORDS = re.compile(r"[^\W\d_]+")


def parts_of(text: str, labels: Mapping[str, Sequence[str]]) -> dict[str, str]:
    """A text cut at its own labels ("What worked: …"), by part; what stands before the first label under "".

    labels: part -> what it may be called. A label begins a line or a sentence, and a colon follows.
    """
    names = {_plain(name): part for part, listed in labels.items() for name in listed}
    if not names:
        return {"": text.strip()} if text.strip() else {}
    every = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    begins = re.compile(rf"(?:^|(?<=[\n.!?։;]))[ \t•*–-]*({every})\s*:[ \t]*", re.IGNORECASE)
    plain = text.replace("’", "'")
    found = list(begins.finditer(plain))
    parts = {"": text[: found[0].start()].strip() if found else text.strip()}
    for place, one in enumerate(found):
        end = found[place + 1].start() if place + 1 < len(found) else len(text)
        part = names[_plain(one[1])]
        said = text[one.end() : end].strip(" \t\n")
        parts[part] = f"{parts[part]}\n{said}" if parts.get(part) else said
    return {part: said for part, said in parts.items() if said}


def _plain(name: str) -> str:
    return name.casefold().replace("’", "'")


def title_of(text: str) -> str:
    """A title out of a text: its first sentence, cut at a word where it is long."""
    first = tidy_line(_SENTENCE_ENDS.split(text.strip(), maxsplit=1)[0]).rstrip(".:;,!?…։ ")
    if len(first) <= DERIVED_TITLE:
        return first
    cut = first[:DERIVED_TITLE].rsplit(" ", 1)[0].rstrip(".:;,- ")
    return f"{cut}…"


def verdict_of(worked: str | None, not_worked: str | None) -> str | None:
    """What an author said of both sides, as a verdict; None when they said nothing of either."""
    if worked and not_worked:
        return "mixed"
    return "worked" if worked else "failed" if not_worked else None


def guessed(text: str, words: Mapping[str, Iterable[str]], most: int) -> list[str]:
    """What a text speaks of most, at most so many. words: thing -> words for it; each may bear a short ending."""
    said = [fold(word) for word in _WORDS.findall(text)]
    whole = " ".join(said)
    counts: dict[str, int] = {}
    for thing, listed in words.items():
        for phrase in dict.fromkeys(" ".join(fold(word) for word in _WORDS.findall(one)) for one in listed):
            hits = whole.count(phrase) if " " in phrase else sum(_speaks_of(word, phrase) for word in said)
            counts[thing] = counts.get(thing, 0) + (hits if phrase else 0)
    ranked = sorted((thing for thing in counts if counts[thing]), key=lambda thing: -counts[thing])
    return ranked[:most]


def _speaks_of(word: str, known: str) -> bool:
    if word == known:
        return True
    if len(known) < SHORTEST_STEM:
        return False
    stem = known[:-1] if len(known) > SHORTEST_STEM else known
    return word.startswith(stem) and len(word) - len(known) <= ENDING


def is_latin(text: str) -> bool:
    """Whether all letters are Latin: what an English title is written in."""
    return all("LATIN" in unicodedata.name(letter, "") for letter in text if letter.isalpha())


def pages_of(text: str, most: int) -> list[str]:
    """A text in pages of at most so many bytes, cut between paragraphs or at least between words."""
    pages: list[str] = [""]
    for word in re.findall(r"\S+\s*", text):
        if len((pages[-1] + word).rstrip().encode()) > most and pages[-1]:
            pages.append("")
        pages[-1] += word
    return [page.strip() for page in pages if page.strip()]


def acts_with(*, author: bool, coordinates: bool, status: str, withdrawn_by_author: bool) -> frozenset[str]:
    """What somebody may do with a practice that they see.

    rate: say how well it is known that it works; nobody does so for their own. rename: post it without a name, or with
    it again. widen: let everybody read it. erase: gone for good. restore: what its author withdrew is theirs to put
    back, what a coordinator withdrew is a coordinator's.
    """
    shown = status == "published"
    acts: set[str] = set()
    if author or coordinates:
        acts |= {"change", "history"} | ({"withdraw"} if shown else set())
    if not shown and (author if withdrawn_by_author else coordinates):
        acts.add("restore")
    if author:
        acts |= {"rename", "widen", "erase"}
    elif coordinates:
        acts.add("rate")
    if shown:
        acts.add("adapt")
        acts |= set() if author else {"report", "vote"}
    return frozenset(acts)
