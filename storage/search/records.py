"""What is put into the index, asked of it and found in it. Plain records; no table and no vector arithmetic."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from storage.ids import NetworkId


@dataclass(frozen=True, slots=True)
class Entry:
    """One item as the index keeps it.

    english: the author's English title, where the title is in another language; it measurably helps speakers of other
    languages to find the item. Leave it out when several items share it: that makes them harder to tell apart.
    words: by which it is found too, but which are not to be quoted, nor part of what it means: labels in all languages.
    readers: who may find it ("public", "network:1", "section:7", "person:4"); nobody when empty.
    tags: what it can be narrowed by ("country:GE", "theme:3").
    read: for what it means: "soon", "later", when nothing else waits, or "never": then it is found by its words alone.
    """

    kind: str
    item: int
    network_id: NetworkId
    title: str
    text: str
    language: str | None = None
    english: str | None = None
    words: str | None = None
    readers: frozenset[str] = frozenset()
    tags: frozenset[str] = frozenset()
    read: Literal["soon", "later", "never"] = "soon"


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a text means, as the embedder told it. Nobody but the embedder and the index looks inside.

    space: model, quantisation and projection; vectors of different spaces are never compared.
    vectors: float32, unit length, one for each of the text's `readings`, in their order.
    """

    space: str
    vectors: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class Question:
    """What somebody looks for, and what they may see.

    readers: the keys of whoever asks (`readers_of`). language: theirs; it is a slight preference and tells how words
    in foreign letters are meant. kinds: all when empty. tags: an item must have one of each set.
    """

    text: str
    readers: frozenset[str]
    language: str | None = None
    kinds: Sequence[str] = ()
    tags: Sequence[frozenset[str]] = ()
    meaning: Meaning | None = None
    limit: int = 10


@dataclass(frozen=True, slots=True)
class Hit:
    """One item that was found.

    passage: the part of its text that answers best. fits: near enough to be called an answer; what does not fit may
    still be shown as "perhaps".
    """

    kind: str
    item: int
    score: float
    passage: str
    fits: bool


@dataclass(frozen=True, slots=True)
class Found:
    """Hits, the best first."""

    hits: Sequence[Hit] = field(default_factory=tuple)

    @property
    def fits(self) -> bool:
        """Whether anything here is an answer."""
        return any(hit.fits for hit in self.hits)


@dataclass(frozen=True, slots=True)
class Unread:
    """A piece of an entry whose meaning is not known in the space that was asked for.

    texts: to be embedded, each. parts: the last of them, so many, are parts of the others and count as one text.
    """

    chunk_id: int
    digest: str
    texts: tuple[str, ...]
    parts: int = 0
