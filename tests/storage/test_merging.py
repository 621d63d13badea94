"""C7: two records become one through every table there is, and are exactly what they were when that is undone."""

from __future__ import annotations

import random
from collections import Counter
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import func, insert, select, update

from storage import SEATS_FREED, Conflict, EventPlan, NotFound, PersonId, Places
from storage.merging_rows import in_need_of_rules, references
from storage.merging_rules import LEFT_ALONE, OF_ONES_OWN, RIGHTS, RULES, WITH_ONESELF
from storage.schema import metadata
from tests.storage.filled import NOW, Filler, clear, dump

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

    from storage.engine import Database
    from storage.unit_of_work import UnitOfWork

LATER = NOW + timedelta(days=2)


def put(database: Database, seed: int, *, rows: int, everywhere: bool = False) -> tuple[PersonId, PersonId, PersonId]:
    """Ana, who survives, Bea, who becomes one with her, and Cleo; with rows of theirs in every table."""
    with database.begin() as uow:
        ana, bea, cleo = (uow.people.add("fake", name, chat=name, now=NOW).id for name in ("ana", "bea", "cleo"))
        uow.people.change(bea, name="Bea", zone="Asia/Tbilisi")
        Filler(uow._connection, random.Random(seed), [ana, bea, bea, cleo]).fill(
            rows=rows, everywhere=bea if everywhere else None
        )
        # What undoing looks at beside the journal is of before: rights and news that came since are another test's.
        for name, column in (("role", "granted_at"), ("server_person", "seen_at")):
            uow._connection.execute(update(metadata.tables[name]).values({column: NOW}))
        uow.rollups().rebuild()
    return ana, bea, cleo


def named(connection: Connection, person_id: int) -> Counter[str]:
    """Table and column -> rows that name the person there."""
    found = Counter[str]()
    for one in references():
        where = one.names(person_id)
        rows = connection.execute(select(func.count()).select_from(one.table).where(where)).scalar_one()
        found[f"{one.table.name}.{one.column}"] += rows
    return +found


def steps(uow: UnitOfWork, merge_id: int) -> list[list[Any]]:
    table = metadata.tables["merge"]
    found: list[list[Any]] = uow._connection.execute(select(table.c.journal).where(table.c.id == merge_id)).scalar_one()
    return found


def test_every_table_that_needs_a_rule_has_one() -> None:
    """A new table with one row a person: say in storage/merging_rules.py which of two rows stays, and why."""
    assert in_need_of_rules() == set(RULES)
    for name, rule in RULES.items():
        first = [rule.first[0]] if rule.first else []
        for column in (*rule.later, *rule.per, *rule.fill, *rule.unite, *rule.add, *first):
            assert column in metadata.tables[name].c, (name, column)


def test_every_column_that_names_a_person_is_known() -> None:
    known = {(one.table.name, one.column) for one in references()}
    pointing = {
        (table.name, column.name)
        for table in metadata.sorted_tables
        for column in table.columns
        for key in column.foreign_keys
        if key.column.table.name == "person"
    }
    assert pointing - known == set(LEFT_ALONE)


def test_everything_is_moved_and_everything_comes_back(database: Database) -> None:
    """Rows in every table: none names the merged person, none is lost unless a rule says so, and undo is exact."""
    ana, bea, _ = put(database, 7, rows=6, everywhere=True)
    with database.begin() as uow:
        before = dump(uow._connection)
        filled = named(uow._connection, bea)
        assert set(filled) == {f"{one.table.name}.{one.column}" for one in references()}
        merge = uow.merging.merge(ana, bea, now=NOW)
        assert named(uow._connection, bea) == {}
        assert uow.rollups().differences() == []
        journal = steps(uow, merge.id)
        after = dump(uow._connection)
        gone = Counter(step[1] for step in journal if step[0] == "dropped")
        made = Counter(step[1] for step in journal if step[0] == "made")
        for name, rows in before.items():
            more = name == "merge"
            assert len(after[name]) == len(rows) - gone[name] + made[name] + more, name
        between = {table for table, *_ in (*WITH_ONESELF, *OF_ONES_OWN)}
        ruled = set(RULES) | set(RIGHTS) | between | {"relay_message", "help_message", "draft"}
        assert set(gone) <= ruled
        assert [row["id"] for row in after["activity"]] == [row["id"] for row in before["activity"]], "each counts once"
        theirs = {row["id"] for row in before["activity"] if row["author_id"] == bea}
        own = {row["author_mark"] for row in before["activity"] if row["author_id"] == ana}
        marks = {row["author_mark"] for row in after["activity"] if row["id"] in theirs}
        assert len(marks) == 1, "one author stands behind all of it"
        assert marks <= own or not own
    with database.begin() as uow:
        uow.merging.undo(merge.id, now=LATER)
        assert dump(uow._connection) == before
        assert uow.rollups().differences() == []


def test_random_histories_come_back(database: Database) -> None:
    """Merging and undoing is nothing at all, whatever the two had."""
    for seed in range(3 if database.is_sqlite else 1):
        ana, bea, cleo = put(database, seed, rows=random.Random(seed).randrange(1, 5))
        with database.begin() as uow:
            before = dump(uow._connection)
            merge = uow.merging.merge(ana, bea, now=NOW)
            assert named(uow._connection, bea) == {}, seed
            uow.merging.undo(merge.id, now=LATER)
            assert dump(uow._connection) == before, seed
            again = uow.merging.merge(bea, cleo, now=NOW)
            uow.merging.merge(ana, bea, now=NOW)
            with pytest.raises(Conflict):
                uow.merging.undo(again.id, now=NOW)
            assert uow.people.get(cleo).id == ana, "old numbers lead to who it is now"
            assert uow.rollups().differences() == [], seed
            clear(uow._connection)


def test_a_week_and_no_longer(database: Database) -> None:
    ana, bea, _ = put(database, 3, rows=2)
    with database.begin() as uow:
        merge = uow.merging.merge(ana, bea, now=NOW)
        with pytest.raises(NotFound):
            uow.merging.undo(merge.id, now=NOW + timedelta(days=7))
        assert uow.merging.prune(now=NOW + timedelta(days=7, seconds=-1)) == 0
        assert uow.merging.prune(now=NOW + timedelta(days=7)) == 1
        assert uow.merging.list_of(ana, now=NOW) == []
        assert uow.people.get(bea).id == ana
        with pytest.raises(Conflict):
            uow.merging.merge(ana, bea, now=NOW)


def test_what_was_made_since_stays_with_the_survivor(database: Database) -> None:
    with database.begin() as uow:
        ana, bea = (uow.people.add("fake", name, chat=name, now=NOW).id for name in ("ana", "bea"))
        network = uow.networks.add("here", "Here", languages=["en"], zone="UTC").id
        uow.people.join(bea, network, now=NOW, themes=["health"])
        merge = uow.merging.merge(ana, bea, now=NOW)
        joined = uow.people.membership(ana, network)
        assert joined is not None
        assert joined.themes == ["health"]
        uow.people.change(ana, name="Ana")
        token = uow.tokens.add("data", now=NOW, person_id=ana)
        uow.merging.undo(merge.id, now=LATER)
        assert uow.people.get(ana).name == "Ana"
        assert uow.people.membership(ana, network) is None
        assert uow.people.membership(bea, network) is not None
        uow.tokens.forget(bea)
        assert uow.tokens.find(token) == "data"
        found = uow.people.find_by_identity("fake", "bea")
        assert found is not None
        assert found.id == bea


def test_whoever_is_erased_is_in_no_journal(database: Database) -> None:
    ana, bea, cleo = put(database, 11, rows=6)
    with database.begin() as uow:
        merge = uow.merging.merge(ana, bea, now=NOW)
        uow.merging.forget(cleo)
        columns: dict[str, list[str]] = {one.table.name: [] for one in references()}
        for one in references():
            columns[one.table.name] += [one.column] if one.kind is None else []
        dropped = [step for step in steps(uow, merge.id) if step[0] == "dropped"]
        assert dropped
        for _, name, row in dropped:
            assert cleo not in [row[column] for column in columns[name]], name
        uow.people.forget(cleo)
        uow.merging.undo(merge.id, now=LATER)
        again = uow.merging.merge(ana, bea, now=NOW)
        uow.people.forget(ana)
        table = metadata.tables["merge"]
        left = uow._connection.execute(select(func.count()).select_from(table)).scalar_one()
        assert (left, again.merged_id) == (0, bea)
        with pytest.raises(NotFound):
            uow.people.get(bea)


def test_the_later_answer_stays_and_the_seat_of_the_other_goes_to_who_waits(database: Database) -> None:
    with database.begin() as uow:
        ana, bea = (uow.people.add("fake", name, chat=name, now=NOW).id for name in ("ana", "bea"))
        network = uow.networks.add("here", "Here", languages=["en"], zone="UTC").id
        plan = EventPlan("meeting", "Camp", Places(whole=True), "UTC", NOW + timedelta(days=9))
        both, changed = (uow.events.add(network, plan, organiser_id=None, now=NOW).id for _ in range(2))
        for at, (event, person, answer) in enumerate(
            ((both, ana, "yes"), (both, bea, "yes"), (changed, bea, "yes"), (changed, ana, "no"))
        ):
            uow.events.set_answer(event, person, answer, now=NOW + timedelta(minutes=at))
        merge = uow.merging.merge(ana, bea, now=NOW)
        assert uow.events.answers_of(ana, [both, changed]) == {both: "yes", changed: "no"}
        assert uow.events.find_notice(both, SEATS_FREED) is not None
        uow.merging.undo(merge.id, now=NOW)
        assert uow.events.answers_of(bea, [both, changed]) == {both: "yes", changed: "yes"}
        assert uow.events.find_notice(both, SEATS_FREED) is None


def test_of_two_ballots_the_later_one_stays_whole(database: Database) -> None:
    """Otherwise somebody with two accounts would have twice the votes."""
    with database.begin() as uow:
        ana, bea = (uow.people.add("fake", name, chat=name, now=NOW).id for name in ("ana", "bea"))
        network = uow.networks.add("here", "Here", languages=["en"], zone="UTC").id
        sections = [uow.networks.add_section(network, "GE", name).id for name in ("one", "two", "three")]
        tables = metadata.tables
        market = uow._connection.execute(
            insert(tables["market"])
            .values(network_id=network, title="M", votes=2, state="voting", ends_at=NOW, zone="UTC", created_at=NOW)
            .returning(tables["market"].c.id)
        ).scalar_one()
        for place in sections:
            idea = {"network_id": network, "language": "en", "title": "I", "gallery": False, "state": "published"}
            made = insert(tables["idea"]).values(idea | {"created_at": NOW, "changed_at": NOW})
            idea_id = uow._connection.execute(made.returning(tables["idea"].c.id)).scalar_one()
            card = {"market_id": market, "section_id": place, "idea_id": idea_id, "placed_at": NOW}
            uow._connection.execute(insert(tables["market_card"]).values(card))
        found = uow.markets.get(market)
        for at, (person, section) in enumerate(((ana, 0), (bea, 0), (bea, 1), (ana, 2))):
            assert uow.markets.vote(found, person, sections[section], now=NOW + timedelta(minutes=at))
        merge = uow.merging.merge(ana, bea, now=NOW)
        assert uow.markets.list_votes(market, ana) == [sections[0], sections[2]]
        assert uow.markets.count_voters(market) == 1
        uow.merging.undo(merge.id, now=NOW)
        assert uow.markets.list_votes(market, bea) == [sections[0], sections[1]]
