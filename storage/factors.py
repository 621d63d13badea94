"""Success factors: a network's own growing vocabulary. A factor is a meaning; its words, in any language, lead to it.

Merging never rewrites: the factor that went keeps its words and its practices and counts as the other one, so that
merging can be taken back. Whoever reads gets the factor that counts. Who may merge is said elsewhere.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from sqlalchemy import case, delete, exists, func, insert, select, update
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from storage.errors import Conflict, NotFound
from storage.factor_tables import Cited, Factor, FactorWord, counts_as, factor_table, factor_word_table, same_word
from storage.ids import FactorId, PracticeId
from storage.networks import same_theme
from storage.practice_sight import found_by
from storage.practice_tables import practice_factor_table, practice_table, practice_theme_table

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from sqlalchemy import ColumnElement
    from sqlalchemy.engine import Connection

    from storage.ids import NetworkId, PersonId, ThemeId

_MOST = 10_000
"""Words of one network that are looked at: far more than people tell apart."""
FROM_THE_FIRST = 0
_CITING = practice_factor_table.join(practice_table, practice_table.c.id == practice_factor_table.c.practice_id).join(
    factor_table, factor_table.c.id == practice_factor_table.c.factor_id
)


class Factors:
    """Repository of success factors."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    # --- reading

    def get(self, factor_id: FactorId) -> Factor:
        """The factor itself, merged or not, with the words of those that were merged into it."""
        row = self._connection.execute(select(factor_table).where(factor_table.c.id == factor_id)).one_or_none()
        if row is None:
            raise NotFound(f"factor {factor_id}")
        words = self._words(counts_as() == factor_id if row.merged_into is None else factor_table.c.id == factor_id)
        return Factor(factor_id, row.network_id, row.merged_into, tuple(words))

    def get_many(self, factor_ids: Iterable[FactorId]) -> dict[FactorId, Factor]:
        """By the id that was asked for, the factor which counts: a merged one's winner. What is gone is missing."""
        asked = list(dict.fromkeys(factor_ids))
        query = select(factor_table.c.id, counts_as()).where(factor_table.c.id.in_(asked))
        roots = {FactorId(row[0]): FactorId(row[1]) for row in self._connection.execute(query)}
        found = {one.id: one for one in self._list(counts_as().in_(set(roots.values())))}
        return {one: found[root] for one, root in roots.items() if root in found}

    def list_all(self, network_id: NetworkId) -> list[Factor]:
        """The whole vocabulary of a network, the oldest first, without those that count as another one."""
        return self._list(factor_table.c.network_id == network_id)

    def find(self, network_id: NetworkId, word: str) -> Factor | None:
        """The factor that counts for exactly this word, however it is written."""
        columns = factor_word_table.c
        query = select(columns.factor_id).where(columns.network_id == network_id, columns.sameness == same_word(word))
        factor_id = self._connection.execute(query).scalar_one_or_none()
        return self.get_many([factor_id])[factor_id] if factor_id is not None else None

    def _list(self, where: ColumnElement[bool]) -> list[Factor]:
        words: defaultdict[FactorId, list[FactorWord]] = defaultdict(list)
        joined = factor_word_table.join(factor_table, factor_table.c.id == factor_word_table.c.factor_id)
        columns = factor_word_table.c
        query = select(counts_as().label("root"), factor_table.c.network_id, *_told()).select_from(joined).where(where)
        networks: dict[FactorId, NetworkId] = {}
        for row in self._connection.execute(query.order_by("root", columns.id).limit(_MOST)):
            words[row.root].append(FactorWord(row.factor_id, row.language, row.word, row.shown))
            networks[row.root] = row.network_id
        return [Factor(root, networks[root], None, tuple(told)) for root, told in words.items()]

    def _words(self, where: ColumnElement[bool]) -> list[FactorWord]:
        joined = factor_word_table.join(factor_table, factor_table.c.id == factor_word_table.c.factor_id)
        query = select(*_told()).select_from(joined).where(where).order_by(factor_word_table.c.id).limit(_MOST)
        return [FactorWord(**row._mapping) for row in self._connection.execute(query)]

    # --- who cites them

    def list_cited(
        self, network_id: NetworkId, readers: frozenset[str], *, theme_id: ThemeId | None = None
    ) -> list[Cited]:
        """Every factor of the network that practices cite, the most cited first.

        readers: keys of whoever reads, as in the index; practices that they may not find are not counted. Those of
        partner networks count where their factor has a word of one of ours.
        """
        practices = func.count(practice_table.c.id.distinct())
        countries = func.count(practice_table.c.country.distinct())
        query = select(_counts_here(network_id, readers).label("root"), practices, countries).select_from(_CITING)
        query = query.where(*_found(network_id, readers, theme_id)).group_by("root")
        counts = {FactorId(row[0]): (row[1], row[2]) for row in self._connection.execute(query)}
        factors = self.get_many(counts)
        own = {one: factor for one, factor in factors.items() if factor.network_id == network_id}
        found = [Cited(own[one], *counted) for one, counted in counts.items() if one in own]
        return sorted(found, key=lambda one: (-one.practices, -one.countries, one.factor.id))

    def list_citing(
        self, factor_id: FactorId, network_id: NetworkId, readers: frozenset[str], *, theme_id: ThemeId | None = None
    ) -> list[PracticeId]:
        """The practices behind one line of `list_cited`, the newest first (at most 500)."""
        query = select(practice_table.c.id, practice_table.c.made_on).distinct().select_from(_CITING)
        query = query.where(*_found(network_id, readers, theme_id), _counts_here(network_id, readers) == factor_id)
        ordered = query.order_by(practice_table.c.made_on.desc(), practice_table.c.id.desc()).limit(500)
        return [PracticeId(row[0]) for row in self._connection.execute(ordered)]

    # --- the vocabulary grows

    def add(self, network_id: NetworkId, words: Mapping[str, str], *, created_by: PersonId | None = None) -> Factor:
        """A factor by its name in each language. One that bears any of these words already is taken instead."""
        for word in words.values():
            known = self.find(network_id, word)
            if known is not None:
                return known
        made = insert(factor_table).values(network_id=network_id, created_by=created_by)
        factor_id: FactorId = self._connection.execute(made.returning(factor_table.c.id)).scalar_one()
        for language, word in words.items():
            self._add_word(factor_id, network_id, language, word, created_by, shown=True)
        if not self._words(factor_table.c.id == factor_id):
            # Somebody else said the same word at the same moment.
            self._connection.execute(delete(factor_table).where(factor_table.c.id == factor_id))
            known = self.find(network_id, next(iter(words.values())))
            assert known is not None
            return known
        return self.get(factor_id)

    def seed(self, network_id: NetworkId, factors: Sequence[Mapping[str, str]]) -> None:
        """The vocabulary that a new network begins with: each factor by its name in several languages."""
        made = insert(factor_table).returning(factor_table.c.id, sort_by_parameter_order=True)
        rows = [{"network_id": network_id} for _ in factors]
        ids = self._connection.execute(made, rows).scalars().all()
        words = [
            _word(factor_id, network_id, language, word, shown=True)
            for factor_id, names in zip(ids, factors, strict=True)
            for language, word in names.items()
        ]
        self._connection.execute(insert(factor_word_table), words)

    def rename(self, factor_id: FactorId, language: str, word: str, *, by: PersonId | None = None) -> Factor:
        """The factor is called this in one language; its old name still leads to it.

        Raises Conflict when another factor bears the word, or when it is all that one merged into this one has.
        """
        factor = self.get(factor_id)
        known = self.find(factor.network_id, word)
        if known is not None and (known.id != factor_id or self._is_last_word(factor, word)):
            raise Conflict(f"factor word {word}")
        columns = factor_word_table.c
        if known is None:
            self._add_word(factor_id, factor.network_id, language, word, by, shown=False)
        own = (columns.factor_id == factor_id, columns.language == language)
        self._connection.execute(update(factor_word_table).where(*own).values(shown=False))
        # It may have been the word of a factor that merged into this one, or of another language.
        this = (columns.network_id == factor.network_id, columns.sameness == same_word(word))
        taken = update(factor_word_table).where(*this)
        self._connection.execute(taken.values(factor_id=factor_id, language=language, word=word, shown=True))
        self._set_index_from(factor_id, FROM_THE_FIRST)
        return self.get(factor_id)

    def _is_last_word(self, factor: Factor, word: str) -> bool:
        """Whether a factor that was merged into this one would stand without a word when it is taken out again."""
        owner = next(one.factor_id for one in factor.words if same_word(one.word) == same_word(word))
        return owner != factor.id and sum(one.factor_id == owner for one in factor.words) == 1

    def _add_word(
        self, factor_id: FactorId, network_id: NetworkId, language: str, word: str, by: PersonId | None, *, shown: bool
    ) -> None:
        dialect = sqlite_insert if self._connection.dialect.name == "sqlite" else postgresql_insert
        row = _word(factor_id, network_id, language, word, shown=shown)
        made = dialect(factor_word_table).values(**row, created_by=by)
        self._connection.execute(made.on_conflict_do_nothing(index_elements=["network_id", "sameness"]))

    # --- merging

    def merge(self, loser: FactorId, winner: FactorId) -> bool:
        """The loser counts as the winner from now on. False when they were one already.

        Raises NotFound when one is gone, Conflict when they belong to two networks.
        """
        held = select(factor_table.c.id).where(factor_table.c.id.in_([loser, winner])).order_by("id").with_for_update()
        self._connection.execute(held).all()
        counted = self.get_many([loser, winner])
        if loser not in counted or winner not in counted:
            raise NotFound(f"factor {loser} or {winner}")
        left, stays = counted[loser], counted[winner]
        if left.network_id != stays.network_id:
            raise Conflict(f"factors {loser} and {winner} of two networks")
        if left.id == stays.id:
            return False
        self._connection.execute(
            update(factor_table).where(factor_table.c.id == left.id).values(merged_into=stays.id, root_id=stays.id)
        )
        self._connection.execute(update(factor_table).where(factor_table.c.root_id == left.id).values(root_id=stays.id))
        self._set_index_from(stays.id, FROM_THE_FIRST)
        return True

    def part(self, factor_id: FactorId) -> bool:
        """Take back the merge of this factor; what had been merged into it comes with it. False: it was not merged."""
        row = self._connection.execute(
            select(factor_table).where(factor_table.c.id == factor_id).with_for_update()
        ).one_or_none()
        if row is None or row.merged_into is None:
            return False
        tree = select(factor_table.c.id).where(factor_table.c.merged_into == factor_id).cte("tree", recursive=True)
        tree = tree.union_all(select(factor_table.c.id).join(tree, factor_table.c.merged_into == tree.c.id))
        below = list(self._connection.execute(select(tree.c.id)).scalars())
        self._connection.execute(
            update(factor_table).where(factor_table.c.id == factor_id).values(merged_into=None, root_id=None)
        )
        self._connection.execute(update(factor_table).where(factor_table.c.id.in_(below)).values(root_id=factor_id))
        for one in (factor_id, FactorId(row.root_id)):
            self._set_index_from(one, FROM_THE_FIRST)
        return True

    def list_merged(self, factor_id: FactorId) -> list[Factor]:
        """What was merged into this one directly, for taking it back."""
        query = select(factor_table.c.id).where(factor_table.c.merged_into == factor_id).order_by("id").limit(100)
        return [self.get(FactorId(one)) for one in self._connection.execute(query).scalars()]

    # --- the index

    def has_unindexed(self) -> bool:
        """Whether practices cite a factor whose words have changed since the index was told of them."""
        query = select(factor_table.c.id).where(factor_table.c.index_from.is_not(None)).limit(1)
        return self._connection.execute(query).first() is not None

    def take_unindexed(self, limit: int) -> list[PracticeId] | None:
        """The next practices that cite such a factor, published or not; they count as told with that.

        None: there is no such factor, or another process has it in hand.
        """
        query = select(factor_table).where(factor_table.c.index_from.is_not(None)).order_by("id").limit(1)
        factor = self._connection.execute(query.with_for_update(skip_locked=True)).one_or_none()
        if factor is None:
            return None
        cites = practice_factor_table.c
        joined = practice_factor_table.join(factor_table, factor_table.c.id == cites.factor_id)
        citing = select(cites.practice_id).distinct().select_from(joined)
        citing = citing.where(counts_as() == factor.id, cites.practice_id >= factor.index_from)
        rows = self._connection.execute(citing.order_by(cites.practice_id).limit(limit)).scalars()
        found = [PracticeId(one) for one in rows]
        self._set_index_from(factor.id, found[-1] + 1 if len(found) == limit else None)
        return found

    def _set_index_from(self, factor_id: FactorId, number: int | None) -> None:
        self._connection.execute(update(factor_table).where(factor_table.c.id == factor_id).values(index_from=number))

    # --- persons

    def list_words_of(self, person_id: PersonId) -> list[FactorWord]:
        """The words that somebody brought in."""
        return self._words(factor_word_table.c.created_by == person_id)

    def forget(self, person_id: PersonId) -> None:
        """What a practice cites is everybody's and stays, without who brought it in; what nobody cites goes.

        Called when the person's practices have gone.
        """
        cited = exists().where(practice_factor_table.c.factor_id == factor_table.c.id)
        merged = factor_table.alias("merged")
        alone = ~exists().where(merged.c.merged_into == factor_table.c.id)
        own = (factor_table.c.created_by == person_id, ~cited, alone, factor_table.c.merged_into.is_(None))
        self._connection.execute(delete(factor_table).where(*own))
        for table in (factor_table, factor_word_table):
            self._connection.execute(update(table).where(table.c.created_by == person_id).values(created_by=None))


def _word(factor_id: FactorId, network_id: NetworkId, language: str, word: str, *, shown: bool) -> dict[str, object]:
    return {
        "factor_id": factor_id,
        "network_id": network_id,
        "language": language,
        "word": word,
        "sameness": same_word(word),
        "shown": shown,
    }


def _counts_here(network_id: NetworkId, readers: frozenset[str]) -> ColumnElement[int]:
    """As which factor of the network one counts that a practice cites, of the network or of its partners."""
    if not any(key.startswith("partners:") and key != f"partners:{network_id}" for key in readers):
        return counts_as()
    theirs, ours, own = factor_word_table.alias("theirs"), factor_word_table.alias("ours"), factor_table.alias("own")
    same = select(func.min(func.coalesce(own.c.root_id, own.c.id))).select_from(
        theirs.join(ours, ours.c.sameness == theirs.c.sameness).join(own, own.c.id == ours.c.factor_id)
    )
    same = same.where(theirs.c.factor_id == factor_table.c.id, ours.c.network_id == network_id)
    here = same.correlate(factor_table).scalar_subquery()
    return case((factor_table.c.network_id == network_id, counts_as()), else_=func.coalesce(here, counts_as()))


def _told() -> Sequence[ColumnElement[Any]]:
    return [factor_word_table.c[name] for name in FactorWord.__slots__]


def _found(network_id: NetworkId, readers: frozenset[str], theme_id: ThemeId | None) -> list[ColumnElement[bool]]:
    """That a practice of the network may be found by these readers, and has the theme."""
    themes = practice_theme_table.c
    where = found_by(network_id, readers)
    if theme_id is not None:
        where.append(
            exists().where(themes.practice_id == practice_table.c.id, themes.theme_id.in_(same_theme(theme_id)))
        )
    return where
