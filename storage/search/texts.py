"""What becomes of an entry: the columns that are kept, the texts that are embedded, the grams it is found by."""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING, Any

from storage.search.analysis import clean, grams

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime

    from storage.search.records import Entry


def columns_of(entry: Entry, now: datetime) -> dict[str, Any]:
    """An entry as a row; its text stands in pieces of their own."""
    title, english = clean(entry.title), clean(entry.english or "")
    return {
        "network_id": entry.network_id,
        "language": entry.language,
        "title": title,
        "english": english if english and english != title else None,
        "words": clean(entry.words or "") or None,
        "readers": "\n".join(sorted(entry.readers)),
        "tags": "\n".join(sorted(entry.tags)),
        "changed_at": now,
    }


def embedded(title: str, text: str, english: str | None) -> tuple[str, ...]:
    """The texts whose meanings together are that of a piece: each piece carries the title of the whole."""
    own = f"{title}\n{text}".strip()
    return (own, english) if english else (own,)


def said(title: str, text: str, english: str | None, words: str | None) -> frozenset[str]:
    """The grams by which a piece is found."""
    return grams(f"{title}\n{text}\n{english or ''}\n{words or ''}")


def digest(texts: Collection[str]) -> str:
    """Tells texts apart that are to be embedded."""
    return blake2b("\0".join(texts).encode(), digest_size=8).hexdigest()
