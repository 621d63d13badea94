"""Success factors as they are written down: the tables and the records. storage/factors.py reads and changes them."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import Boolean, Column, ForeignKey, Index, String, Table, UniqueConstraint, false, func, select

from storage.schema import Id, metadata

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, FromClause, Select

    from storage.ids import FactorId, NetworkId

WORD_LENGTH = 80
"""Characters of a factor's word: what a button carries."""

factor_table = Table(
    "factor",
    metadata,
    Column("id", Id, primary_key=True),
    Column("network_id", Id, ForeignKey("network.id", ondelete="CASCADE"), nullable=False),
    Column("merged_into", Id, ForeignKey("factor.id", ondelete="SET NULL")),  # as it was said; for taking it back
    Column("root_id", Id, ForeignKey("factor.id", ondelete="SET NULL")),  # what it counts as; none: itself
    Column("created_by", Id, ForeignKey("person.id", ondelete="SET NULL")),
    # Its words are others now: practices that cite it, from this number on, are still to be told to the index.
    Column("index_from", Id),
    Index("ix_factor_index_from", "index_from"),
    Index("ix_factor_network_id", "network_id"),
    Index("ix_factor_root_id", "root_id"),
    Index("ix_factor_merged_into", "merged_into"),
    Index("ix_factor_created_by", "created_by"),
)

factor_word_table = Table(
    "factor_word",
    metadata,
    Column("id", Id, primary_key=True),
    Column("factor_id", Id, ForeignKey("factor.id", ondelete="CASCADE"), nullable=False),
    Column("network_id", Id, ForeignKey("network.id", ondelete="CASCADE"), nullable=False),
    Column("language", String(10), nullable=False),
    Column("word", String(WORD_LENGTH), nullable=False),
    Column("sameness", String(2 * WORD_LENGTH), nullable=False),  # the word however it is written
    # Whether it is the factor's name in this language; the others lead to it as well.
    Column("shown", Boolean(create_constraint=True, name="shown"), nullable=False, server_default=false()),
    Column("created_by", Id, ForeignKey("person.id", ondelete="SET NULL")),
    UniqueConstraint("network_id", "sameness"),
    Index("ix_factor_word_factor_id", "factor_id"),
    Index("ix_factor_word_created_by", "created_by"),
)


@dataclass(frozen=True, slots=True)
class FactorWord:
    """A word for a factor. shown: its name in that language. factor_id: the one it was said of, even if that merged."""

    factor_id: FactorId
    language: str
    word: str
    shown: bool


@dataclass(frozen=True, slots=True)
class Factor:
    """What made something work. words: all that lead to it, those of factors merged into it included."""

    id: FactorId
    network_id: NetworkId
    merged_into: FactorId | None
    words: tuple[FactorWord, ...]

    def name(self, language: str) -> str:
        """The name in `language`, else in English, else the first there is."""
        names = {one.language: one.word for one in reversed(self.words) if one.shown and one.factor_id == self.id}
        return names.get(language) or names.get("en") or next(iter(reversed(names.values())), f"#{self.id}")


def same_word(word: str) -> str:
    """The word however it is written: without capitals, width and extra spaces."""
    return " ".join(unicodedata.normalize("NFKC", word).casefold().split())[: 2 * WORD_LENGTH]


@dataclass(frozen=True, slots=True)
class Cited:
    """How often a factor is cited, by different practices from different countries."""

    factor: Factor
    practices: int
    countries: int


def counts_as(table: FromClause = factor_table) -> ColumnElement[int]:
    """The factor that counts for a row: the one it was merged into, else itself."""
    return func.coalesce(table.c.root_id, table.c.id)


def same_factor(factor_id: FactorId) -> Select[tuple[int]]:
    """The numbers of all factors that count as the same one as this, itself among them."""
    asked = factor_table.alias("asked")
    root = select(counts_as(asked)).where(asked.c.id == factor_id).scalar_subquery()
    return select(factor_table.c.id).where(counts_as() == root)
