"""What a message says beside the report: a link, #tags, who may see it. Such words are part of no other field."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from handlers.activities.understanding.detecting import language_of
from handlers.activities.understanding.items import Item, Row, row_of
from handlers.activities.understanding.lexicon import lexicon
from handlers.activities.understanding.result import Said, Visibility
from handlers.activities.understanding.tags import Tag
from handlers.activities.understanding.tokens import fold, pieces, tokens
from handlers.activities.understanding.topics import ThemeWords

_LINK = re.compile(r"(?:https?://|www\.)[^\s<>\"«»]+", re.IGNORECASE)
_BEHIND_LINK = ".,;:!?)]'’"
_TAG = re.compile(r"(?<!\w)#([^\W\d][\w\-]*)")
_ONLY_ME = frozenset(
    tuple(pieces(words))
    for words in (
        "only me", "just me", "moi seul", "moi seule", "que moi", "seulement moi", "uniquement moi", "solo yo",
        "solamente yo", "nur ich", "bare meg", "kun meg", "bare jeg", "только я", "только мне", "միայն ես",
        "yalnız mən",        "ancaq mən", "მხოლოდ მე", "танҳо ман", "фақат ман",
    )
)  # fmt: skip


def without_links(text: str) -> tuple[str, Said[str] | None]:
    """The message with blanks in the place of its links, so that no digit of them is read, and the first link."""
    first: Said[str] | None = None
    for match in _LINK.finditer(text):
        link = match.group().rstrip(_BEHIND_LINK)
        first = first or Said(link, match.start(), match.start() + len(link))
    return _LINK.sub(lambda match: " " * len(match.group()), text), first


def themes_tagged(row: Row, themes: Sequence[ThemeWords]) -> tuple[Said[str], ...]:
    """The themes named by #tags, in order. Every #tag leaves the title, also one that names no theme."""
    known = {_bare(name): theme.id for theme in reversed(themes) for name in (*theme.names, theme.id)}
    found: dict[str, Said[str]] = {}
    for match in _TAG.finditer(row.text):
        for item in row.items:
            if match.start() <= item.start and item.end <= match.end():
                item.taken = "theme"
        theme = known.get(_bare(match[1]))
        if theme is not None:
            found.setdefault(theme, Said(theme, match.start(), match.end()))
    return tuple(found.values())


def _bare(name: str) -> str:
    return "".join(letter for letter in fold(name) if letter.isalnum())


def visibility_said(row: Row) -> Said[Visibility] | None:
    """Who may see it, if the words say so; None leaves it to the form. A "private school" says nothing of that kind."""
    for i, item in enumerate(row.items):
        if not item.has(Tag.PRIVATE, Tag.OURS_ONLY) or item.joined < 0:
            continue
        end = i + 1 + item.joined
        if not item.joined and not _stands_alone(row, i):
            continue
        for each in row.items[i:end]:
            each.taken = "visibility"
        for each in _around(row, i):
            each.taken = each.taken or "visibility"
        seen = Visibility.PRIVATE if item.has(Tag.PRIVATE) else Visibility.SECTION
        return Said(seen, item.start, row[end - 1].end)
    return None


def _around(row: Row, i: int) -> Iterator[Item]:
    """The small words of the clause: "please", "keep it"."""
    clause = [item for item in row.items if item.clause == row[i].clause and not item.taken and item.is_word]
    if all(_is_light(item) for item in clause):
        yield from clause


def _is_light(item: Item) -> bool:
    return item.has(Tag.FILLER, Tag.COURTESY, Tag.BE, Tag.STOP, Tag.PRIVATE, Tag.OURS_ONLY)


def _stands_alone(row: Row, i: int) -> bool:
    """Whether a single word is a clause of its own, or ends one behind a day, a number or a sign."""
    others = [item for k, item in enumerate(row.items) if item.clause == row[i].clause and k != i and item.is_word]
    if all(_is_light(item) for item in others):
        return True
    before, behind = row[i - 1] if i else None, row[i + 1] if i + 1 < len(row) else None
    return (before is None or before.found is not None) and (behind is None or not behind.is_word)


def who_may_see(text: str, language: str) -> Visibility | None:
    """Who may see an activity, if words about an open form say that and no more: "only me" counts nobody there."""
    cut = tokens(text)
    words = tuple(token.fold for token in cut if token.is_word)
    if words in _ONLY_ME:
        return Visibility.PRIVATE
    row = row_of(text, cut, lexicon(language_of(cut, language)), (), lambda _cut, _place: None)
    said = visibility_said(row)
    return said.value if said is not None and all(item.taken or not item.is_word for item in row.items) else None
