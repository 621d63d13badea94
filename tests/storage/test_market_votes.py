"""B11: however many workers press at once, nobody has more votes than the session gives: the tables hold it."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import insert
from sqlalchemy.exc import IntegrityError

from storage import IdeaPlan
from storage.idea_tables import market_vote_table

if TYPE_CHECKING:
    from storage import Market, PersonId, SectionId
    from storage.engine import Database

NOW = datetime(2030, 3, 13, 9, tzinfo=UTC)
SECTIONS = 6
VOTES = 2


@pytest.fixture
def market(database: Database) -> tuple[Market, PersonId, list[SectionId]]:
    """Voting is open; six sections show a card."""
    with database.begin() as uow:
        network = uow.networks.add("main", "Main", is_default=True).id
        person = uow.people.add("fake", "ana", chat="ana", now=NOW).id
        uow.people.join(person, network, now=NOW)
        sections = [uow.networks.add_section(network, "GE", f"Section {one}").id for one in range(SECTIONS)]
        opened = uow.markets.add(
            network, host_id=person, title="x", votes=VOTES, ends_at=NOW + timedelta(hours=1), zone="UTC", now=NOW
        )
        for section in sections:
            plan = IdeaPlan("Card", "en", section_id=section, country="GE")
            idea = uow.ideas.add(network, plan, author_id=person, now=NOW)
            uow.markets.place(opened.id, section, idea.id, person, now=NOW)
        return uow.markets.begin_voting(opened.id), person, sections


def test_presses_at_once_never_give_more_votes(
    database: Database, market: tuple[Market, PersonId, list[SectionId]]
) -> None:
    opened, person, sections = market

    def press(section: SectionId) -> bool:
        with database.begin() as uow:
            held = uow.markets.get(opened.id, lock=True)
            return uow.markets.vote(held, person, section, now=NOW)

    with ThreadPoolExecutor(6) as pool:
        given = list(pool.map(press, sections * 3))
    with database.begin() as uow:
        kept = uow.markets.list_votes(opened.id, person)
        assert len(kept) == len(set(kept)) == VOTES
        assert sum(uow.markets.count_votes(opened.id).values()) == VOTES
    assert sum(given) >= VOTES


def test_a_worker_that_holds_no_row_is_stopped_by_the_tables(
    database: Database, market: tuple[Market, PersonId, list[SectionId]]
) -> None:
    """A vote without the lock, a third vote, a vote twice, one for a card that is not there, a larger allowance."""
    opened, person, sections = market
    with database.begin() as uow:
        for section in sections[:VOTES]:
            uow.markets.vote(opened, person, section, now=NOW)
    base = {"market_id": opened.id, "votes": VOTES, "number": 2, "person_id": person, "section_id": sections[3]}
    forged: tuple[dict[str, int], ...] = (
        {},  # number 2 is given
        {"number": 3},  # more than there are
        {"number": 0},
        {"number": 3, "votes": 3},  # more than this session has
        {"number": 1, "section_id": sections[0]},
        {"number": 1, "section_id": 10**6},
    )
    for change in forged:
        with pytest.raises(IntegrityError), database.engine.begin() as connection:
            connection.execute(insert(market_vote_table).values({**base, **change, "at": NOW}))
    with database.begin() as uow:
        assert sum(uow.markets.count_votes(opened.id).values()) == VOTES


def test_erased_voters_count_where_it_is_over_and_not_where_it_runs(
    database: Database, market: tuple[Market, PersonId, list[SectionId]]
) -> None:
    """A second account has no more votes than one person, and a result stays what it was."""
    opened, person, sections = market
    with database.begin() as uow:
        uow.markets.vote(opened, person, sections[0], now=NOW)
        uow.markets.forget(person)
        assert not uow.markets.count_votes(opened.id)
        uow.markets.vote(opened, person, sections[0], now=NOW)
        uow.markets.end(opened.id, now=NOW)
        uow.markets.forget(person)
        assert uow.markets.count_votes(opened.id) == {sections[0]: 1}
        assert uow.markets.list_voted(person) == []
