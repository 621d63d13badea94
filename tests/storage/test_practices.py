"""Practices in the database: revisions, the index, counts, and what an erased person leaves."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from storage import (
    Conflict,
    NetworkId,
    PersonId,
    PracticeFacts,
    PracticeFilter,
    PracticeId,
    PracticeOrigin,
    Question,
    practice_facts_data,
    practice_facts_from,
)

if TYPE_CHECKING:
    from storage import Hit, Practice, UnitOfWork
    from storage.engine import Database

NOW = datetime(2030, 3, 13, 9, tzinfo=UTC)
LATER = NOW + timedelta(days=1)
FACTS = PracticeFacts(
    "Breakfast club",
    "en",
    "worked",
    date(2030, 3, 1),
    done="Porridge before lessons",
    worked="Parents cooked together",
    wellbeing=("physical", "social"),
)


def world(uow: UnitOfWork) -> tuple[NetworkId, PersonId]:
    network = uow.networks.add("net", "Net", languages=("en",), zone="UTC")
    person = uow.people.add("fake", "ana", chat="ana", now=NOW)
    return network.id, person.id


def shared(uow: UnitOfWork, facts: PracticeFacts = FACTS) -> Practice:
    network, person = world(uow)
    section = uow.networks.add_section(network, "GE", "Tbilisi Youth").id
    return uow.practices.add(network, facts, PracticeOrigin(person, section, "GE"), now=NOW)


def found(uow: UnitOfWork, words: str, readers: frozenset[str], *tags: str) -> list[Hit]:
    question = Question(words, readers, kinds=("practice",), tags=[frozenset({tag}) for tag in tags])
    return list(uow.search.find(question).hits)


def test_facts_survive_as_data() -> None:
    assert practice_facts_from(practice_facts_data(FACTS)) == FACTS
    assert practice_facts_from({"title": "Lunch"}, FACTS) == replace(FACTS, title="Lunch")


def test_it_is_found_by_its_words_with_the_commit_and_by_its_network_only(database: Database) -> None:
    with database.begin() as uow:
        practice = shared(uow)
    with database.begin(reads=True) as uow:
        own = frozenset({f"network:{practice.network_id}"})
        assert [one.item for one in found(uow, "porridge lessons", own, "country:GE", "wellbeing:social")] == [
            practice.id
        ]
        assert found(uow, "porridge lessons", own, "country:FR") == []
        assert found(uow, "porridge lessons", frozenset({"public"})) == []


def test_a_change_keeps_the_earlier_words_and_the_same_facts_keep_nothing(database: Database) -> None:
    with database.begin() as uow:
        practice = shared(uow)
        assert practice.author_id is not None
        uow.practices.change(practice.id, FACTS, person_id=practice.author_id, now=LATER, country="GE")
        other = replace(FACTS, done="Soup after lessons")
        after = uow.practices.change(practice.id, other, person_id=practice.author_id, now=LATER, country="GE")
        assert (after.revision, after.done) == (2, "Soup after lessons")
        kept = [practice_facts_from(one.facts).done for one in uow.practices.list_revisions(practice.id)]
        assert kept == ["Soup after lessons", "Porridge before lessons"]
    with database.begin(reads=True) as uow:
        own = frozenset({f"network:{practice.network_id}"})
        assert found(uow, "porridge", own) == []
        assert found(uow, "soup", own) != []


def test_what_is_withdrawn_is_in_no_list_and_not_found_until_it_is_put_back(database: Database) -> None:
    with database.begin() as uow:
        practice = shared(uow)
        assert practice.author_id is not None
        uow.practices.withdraw(practice.id, person_id=practice.author_id, now=LATER)
    own = frozenset({f"network:{practice.network_id}"})
    wanted = PracticeFilter(practice.network_id)
    with database.begin() as uow:
        assert (uow.practices.list_shown(wanted), found(uow, "porridge", own)) == ([], [])
        assert uow.practices.count_by_wellbeing(practice.network_id) == {"physical": 0, "mental": 0, "social": 0}
        uow.practices.publish(practice.id, now=LATER)
    with database.begin(reads=True) as uow:
        assert [one.id for one in uow.practices.list_shown(wanted)] == [practice.id]
        assert found(uow, "porridge", own) != []
        assert uow.practices.count_by_wellbeing(practice.network_id) == {"physical": 1, "mental": 0, "social": 1}
        first, last = date(2030, 3, 2), date(2030, 3, 31)
        later = uow.practices.count_by_wellbeing(practice.network_id, first=first, last=last)
        assert sum(later.values()) == 0


def test_an_adaptation_is_found_with_its_country(database: Database) -> None:
    with database.begin() as uow:
        practice = shared(uow)
        assert practice.author_id is not None
        uow.practices.adapt(
            practice.id,
            network_id=practice.network_id,
            author_id=practice.author_id,
            section_id=None,
            country="FR",
            language="fr",
            what="Tartines au lieu de bouillie",
            why="Personne ne mange de bouillie",
            now=LATER,
        )
    own = frozenset({f"network:{practice.network_id}"})
    with database.begin(reads=True) as uow:
        assert [one.item for one in found(uow, "tartines", own, "country:FR")] == [practice.id]
        wanted = PracticeFilter(practice.network_id, country="FR")
        assert [one.id for one in uow.practices.list_shown(wanted)] == [practice.id]
        assert uow.practices.list_countries(PracticeFilter(practice.network_id)) == [("FR", 1), ("GE", 1)]


def test_nothing_in_the_index_tells_who_wrote_an_anonymous_one(database: Database) -> None:
    with database.begin() as uow:
        practice = shared(uow, replace(FACTS, anonymous=True))
    own = frozenset({f"network:{practice.network_id}"})
    with database.begin(reads=True) as uow:
        assert found(uow, "porridge", own) != []
        assert found(uow, "porridge", own, f"section:{practice.section_id}") == []
        assert (practice.credited_author, practice.credited_section) == (None, None)


def test_the_mark_of_an_author_does_not_join_what_they_told_without_a_name(database: Database) -> None:
    with database.begin() as uow:
        named = shared(uow)
        origin = PracticeOrigin(named.author_id)
        again = uow.practices.add(named.network_id, FACTS, origin, now=NOW)
        hidden = uow.practices.add(named.network_id, replace(FACTS, anonymous=True), origin, now=NOW)
        assert again.author_mark == named.author_mark
        assert hidden.author_mark != named.author_mark
        assert named.author_id is not None
        later = uow.practices.change(
            again.id, replace(FACTS, anonymous=True), person_id=named.author_id, now=LATER, country="GE"
        )
        assert later.author_mark not in {named.author_mark, hidden.author_mark}


def test_words_stay_as_nobodys_when_their_author_is_erased(database: Database) -> None:
    with database.begin() as uow:
        practice = shared(uow)
        person = practice.author_id
        assert person is not None
        uow.practices.change(practice.id, replace(FACTS, worked="Changed"), person_id=person, now=LATER, country="GE")
        uow.practices.forget(person)
        after = uow.practices.get(practice.id)
        assert (after.author_id, after.section_id, after.activity_id, after.anonymous) == (None, None, None, True)
        assert after.author_mark != practice.author_mark
        kept = uow.practices.list_revisions(practice.id)
        assert [(one.number, one.person_id) for one in kept] == [(2, None)]
        own = frozenset({f"network:{practice.network_id}"})
        assert found(uow, "porridge", own, f"section:{practice.section_id}") == []


def test_somebody_takes_their_practices_along(database: Database) -> None:
    with database.begin() as uow:
        practice = shared(uow)
        assert practice.author_id is not None
        assert uow.practices.remove_of(practice.author_id, now=LATER) == 1
    with database.begin(reads=True) as uow:
        assert uow.practices.find(practice.id) is None
        assert found(uow, "porridge", frozenset({f"network:{practice.network_id}"})) == []


def test_a_theme_of_another_network_is_refused(database: Database) -> None:
    with database.begin() as uow:
        network, person = world(uow)
        other = uow.networks.add("other", "Other", languages=("en",), zone="UTC").id
        theme = uow.networks.add_theme(other, "health", {"en": "Health"}, {}).id
        with pytest.raises(Conflict):
            uow.practices.add(network, replace(FACTS, themes=(theme,)), PracticeOrigin(person), now=NOW)


def test_an_author_is_asked_once(database: Database) -> None:
    from storage import Facts

    with database.begin() as uow:
        network, person = world(uow)
        facts = Facts("Clean-up", date(2030, 3, 1), date(2030, 3, 1))
        activity = uow.activities.add(network, facts, author_id=person, now=NOW).id
        assert uow.practices.request(activity, asked_by=person, now=NOW)
        assert not uow.practices.request(activity, asked_by=person, now=LATER)
        uow.practices.answer_request(activity, agreed=False, now=LATER)
        asked = uow.practices.find_request(activity)
        assert asked is not None
        assert asked.agreed is False


def test_the_index_is_made_anew_from_what_others_may_find(database: Database) -> None:
    with database.begin() as uow:
        first = shared(uow)
        origin = PracticeOrigin(first.author_id)
        gone, last = (uow.practices.add(first.network_id, FACTS, origin, now=NOW).id for _ in range(2))
        assert first.author_id is not None
        uow.practices.withdraw(gone, person_id=first.author_id, now=NOW)
        assert [one.item for one in uow.practices.list_entries(after=PracticeId(0), limit=5)] == [first.id, last]
        assert [one.item for one in uow.practices.list_entries(after=first.id, limit=5)] == [last]


def test_a_list_of_a_factor_has_what_cites_those_merged_into_it(database: Database) -> None:
    """Whichever of the two is asked for, and however far the merging went."""
    with database.begin() as uow:
        network, person = world(uow)
        one, other, third = (uow.factors.add(network, {"en": word}).id for word in ("Meals", "Free meals", "Soup"))
        for number, factor in enumerate((one, other, third)):
            facts = replace(FACTS, title=f"Club {number}", factors=(factor,))
            uow.practices.add(network, facts, PracticeOrigin(person), now=NOW)
        assert uow.practices.count_shown(PracticeFilter(network, factor=one)) == 1
        uow.factors.merge(other, one)
        uow.factors.merge(one, third)
        for factor in (one, other, third):
            assert uow.practices.count_shown(PracticeFilter(network, factor=factor)) == 3
