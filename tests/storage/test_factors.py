"""Success factors in the database: words are one however written, merging in any order gives the same counts (A11)."""

from __future__ import annotations

from datetime import UTC, date, datetime
from itertools import count
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storage import Conflict, PracticeFacts, PracticeOrigin

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from storage import FactorId, NetworkId, UnitOfWork
    from storage.engine import Database

NOW = datetime(2030, 3, 13, 9, tzinfo=UTC)
COUNTRIES = ("GE", "FR", "AM", None)
_numbers = count(1)


def network(uow: UnitOfWork) -> NetworkId:
    number = next(_numbers)
    return uow.networks.add(f"n{number}", f"Network {number}").id


def tell(uow: UnitOfWork, where: NetworkId, factors: Sequence[FactorId], country: str | None) -> None:
    facts = PracticeFacts(
        title="Soup", language="en", verdict="worked", made_on=date(2030, 1, 1), done="Cooked.", factors=tuple(factors)
    )
    uow.practices.add(where, facts, PracticeOrigin(None, country=country), now=NOW)


def counted(uow: UnitOfWork, where: NetworkId) -> dict[FactorId, tuple[int, int]]:
    keys = frozenset({"public", f"network:{where}"})
    return {one.factor.id: (one.practices, one.countries) for one in uow.factors.list_cited(where, keys)}


def expected(
    told: Sequence[tuple[Sequence[FactorId], str | None]], roots: Mapping[FactorId, FactorId]
) -> dict[FactorId, tuple[int, int]]:
    """The same by hand: which practices and countries stand behind each factor that counts."""
    found: dict[FactorId, tuple[set[int], set[str]]] = {}
    for number, (factors, country) in enumerate(told):
        for factor in factors:
            practices, countries = found.setdefault(roots[factor], (set(), set()))
            practices.add(number)
            countries |= {country} if country else set()
    return {factor: (len(practices), len(countries)) for factor, (practices, countries) in found.items()}


STORIES = st.lists(
    st.tuples(st.lists(st.integers(0, 5), max_size=4, unique=True), st.sampled_from(COUNTRIES)), max_size=6
)
MERGES = st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5)), max_size=7)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(stories=STORIES, merges=MERGES, data=st.data())
def test_merging_in_any_order_counts_the_same_and_can_be_taken_back(
    database: Database,
    stories: list[tuple[list[int], str | None]],
    merges: list[tuple[int, int]],
    data: st.DataObject,
) -> None:
    with database.begin() as uow:
        where = network(uow)
        ids = [uow.factors.add(where, {"en": f"factor {number}"}).id for number in range(6)]
        told = [([ids[one] for one in factors], country) for factors, country in stories]
        for factors, country in told:
            tell(uow, where, factors, country)
        before = counted(uow, where)
        assert before == expected(told, {one: one for one in ids})

        groups = {one: {one} for one in ids}
        done: list[FactorId] = []
        for loser, winner in data.draw(st.permutations(merges)):
            left = uow.factors.get_many([ids[loser]])[ids[loser]].id
            if uow.factors.merge(ids[loser], ids[winner]):
                done.append(left)
            joined = groups[ids[loser]] | groups[ids[winner]]
            groups |= dict.fromkeys(joined, joined)

        roots = {one: uow.factors.get_many([one])[one].id for one in ids}
        for one in ids:
            # Who belongs together is the same whatever came first; which of them counts is one of them.
            assert {other for other in ids if roots[other] == roots[one]} == groups[one]
        assert counted(uow, where) == expected(told, roots)
        for number, one in enumerate(ids):
            found = uow.factors.find(where, f"FACTOR  {number}")
            assert found is not None
            assert found.id == roots[one], "both words stay findable"

        for one in reversed(done):
            assert uow.factors.part(one)
        assert counted(uow, where) == before


def test_a_merge_in_the_middle_is_taken_back_with_what_hangs_on_it(database: Database) -> None:
    with database.begin() as uow:
        where = network(uow)
        a, b, c = (uow.factors.add(where, {"en": word}).id for word in ("one", "two", "three"))
        uow.factors.merge(a, b)
        uow.factors.merge(b, c)
        assert uow.factors.get_many([a])[a].id == c
        assert uow.factors.part(b)
        assert uow.factors.get_many([a])[a].id == b
        assert [one.id for one in uow.factors.list_merged(b)] == [a]
        assert not uow.factors.part(c)


def test_one_word_is_one_factor_however_it_is_written(database: Database) -> None:
    with database.begin() as uow:
        where, elsewhere = network(uow), network(uow)
        first = uow.factors.add(where, {"en": "Clear roles", "ru": "Понятные роли"})
        assert uow.factors.add(where, {"en": " CLEAR  roles "}) == first
        assert uow.factors.add(where, {"fr": "Nouveau", "ru": "понятные РОЛИ"}) == first
        assert uow.factors.add(elsewhere, {"en": "Clear roles"}).id != first.id
        with pytest.raises(Conflict):
            uow.factors.merge(first.id, uow.factors.add(elsewhere, {"en": "Other"}).id)


def test_another_name_keeps_the_old_one_findable(database: Database) -> None:
    with database.begin() as uow:
        where = network(uow)
        meals = uow.factors.add(where, {"en": "Free meals"}).id
        other = uow.factors.add(where, {"en": "Soup"}).id
        assert uow.factors.rename(meals, "en", "Meals for all").name("en") == "Meals for all"
        assert uow.factors.rename(meals, "fr", "Repas pour tous").name("fr") == "Repas pour tous"
        assert uow.factors.rename(meals, "en", "free MEALS").name("ka") == "free MEALS"
        for word in ("free meals", "meals for all", "repas pour tous"):
            found = uow.factors.find(where, word)
            assert found is not None
            assert found.id == meals
        with pytest.raises(Conflict):
            uow.factors.rename(meals, "en", "soup")
        # What merged into it lends it a name, but never its last one: it may stand by itself again.
        uow.factors.merge(other, meals)
        with pytest.raises(Conflict):
            uow.factors.rename(meals, "en", "Soup")
        uow.factors.part(other)
        uow.factors.rename(other, "en", "Broth")
        uow.factors.merge(other, meals)
        assert uow.factors.rename(meals, "en", "Soup").name("en") == "Soup"
        uow.factors.part(other)
        assert uow.factors.get(other).name("en") == "Broth"


def test_an_erased_person_leaves_what_others_cite_and_takes_the_rest(database: Database) -> None:
    with database.begin() as uow:
        where = network(uow)
        person = uow.people.add("fake", f"p{next(_numbers)}", chat="p", now=NOW).id
        cited = uow.factors.add(where, {"en": "Cited"}, created_by=person).id
        alone = uow.factors.add(where, {"en": "Alone"}, created_by=person).id
        tell(uow, where, [cited], "GE")
        assert {one.word for one in uow.factors.list_words_of(person)} == {"Cited", "Alone"}
        uow.factors.forget(person)
        assert set(uow.factors.get_many([cited, alone])) == {cited}
        assert uow.factors.list_words_of(person) == []
