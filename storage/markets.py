"""Market sessions: their cards, votes, guests, and what falls due about them. Whoever asks checks rights.

Whoever places a card or votes holds the session's row, so that its end and a vote never pass each other.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from sqlalchemy import and_, delete, exists, func, insert, select, update

from storage.errors import NotFound
from storage.idea_tables import (
    Market,
    MarketCard,
    MarketNotice,
    market_card_table,
    market_guest_table,
    market_notice_table,
    market_table,
    market_vote_table,
)
from storage.ids import IdeaId, MarketId, PersonId, SectionId
from storage.people import membership_table

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sqlalchemy.engine import Connection

    from storage.ids import NetworkId


class Markets:
    """Repository of market sessions."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    # --- sessions

    def get(self, market_id: MarketId, *, lock: bool = False) -> Market:
        """lock: hold the session's row until the unit of work ends (PostgreSQL; SQLite has one writer anyway)."""
        market = self.find(market_id, lock=lock)
        if market is None:
            raise NotFound(f"market {market_id}")
        return market

    def find(self, market_id: MarketId, *, lock: bool = False) -> Market | None:
        query = select(market_table).where(market_table.c.id == market_id)
        row = self._connection.execute(query.with_for_update() if lock else query).one_or_none()
        return Market(**row._mapping) if row is not None else None

    def list_latest(self, network_id: NetworkId, *, offset: int = 0, limit: int = 5) -> list[Market]:
        """Sessions that run, the one that ends first first, then those that are over, the newest first."""
        columns = market_table.c
        running = columns.state.in_(("gathering", "voting"))
        query = select(market_table).where(columns.network_id == network_id, columns.state != "cancelled")
        soon = query.where(running).order_by(columns.ends_at, columns.id).limit(100)
        over = query.where(~running).order_by(columns.ends_at.desc(), columns.id.desc()).limit(offset + limit)
        rows = [*self._connection.execute(soon), *self._connection.execute(over)]
        return [Market(**row._mapping) for row in rows[offset : offset + limit]]

    def count_all(self, network_id: NetworkId) -> int:
        """Sessions that are listed."""
        where = (market_table.c.network_id == network_id, market_table.c.state != "cancelled")
        return self._connection.execute(select(func.count()).select_from(market_table).where(*where)).scalar_one()

    def list_hosted(self, person_id: PersonId) -> list[Market]:
        """What somebody opened (the newest 1,000)."""
        query = select(market_table).where(market_table.c.host_id == person_id).order_by(market_table.c.id.desc())
        return [Market(**row._mapping) for row in self._connection.execute(query.limit(1000))]

    def add(
        self,
        network_id: NetworkId,
        *,
        host_id: PersonId,
        title: str,
        votes: int,
        ends_at: datetime,
        zone: str,
        now: datetime,
        country: str | None = None,
        starts_at: datetime | None = None,
    ) -> Market:
        """A session in which cards are gathered."""
        values = {
            "network_id": network_id,
            "country": country,
            "host_id": host_id,
            "title": title,
            "votes": votes,
            "state": "gathering",
            "starts_at": starts_at,
            "ends_at": ends_at,
            "zone": zone,
            "created_at": now,
        }
        row = self._connection.execute(insert(market_table).values(values).returning(market_table)).one()
        return Market(**row._mapping)

    def move(self, market_id: MarketId, *, ends_at: datetime, zone: str) -> Market:
        """It ends at another instant."""
        return self._set(market_id, ends_at=ends_at, zone=zone)

    def begin_voting(self, market_id: MarketId) -> Market:
        return self._set(market_id, state="voting")

    def end(self, market_id: MarketId, *, now: datetime, cancelled: bool = False) -> Market:
        """It is over. Votes for a section that the voter has joined in the meantime are not counted."""
        columns, member = market_vote_table.c, membership_table.c
        network = select(market_table.c.network_id).where(market_table.c.id == market_id).scalar_subquery()
        joined = exists().where(
            member.person_id == columns.person_id, member.network_id == network, member.section_id == columns.section_id
        )
        self._connection.execute(delete(market_vote_table).where(columns.market_id == market_id, joined))
        return self._set(market_id, state="cancelled" if cancelled else "ended", ended_at=now)

    def _set(self, market_id: MarketId, **values: object) -> Market:
        changed = update(market_table).where(market_table.c.id == market_id).values(values).returning(market_table)
        return Market(**self._connection.execute(changed).one()._mapping)

    # --- cards

    def list_cards(self, market_id: MarketId) -> list[MarketCard]:
        """One for each section (at most 500), by section."""
        columns = market_card_table.c
        query = select(market_card_table).where(columns.market_id == market_id).order_by(columns.section_id)
        return [MarketCard(**row._mapping) for row in self._connection.execute(query.limit(500))]

    def place(
        self, market_id: MarketId, section_id: SectionId, idea_id: IdeaId, person_id: PersonId, *, now: datetime
    ) -> bool:
        """Put a section's card in, instead of the one it had; False when that card is there for another section."""
        columns = market_card_table.c
        here = columns.market_id == market_id
        other = select(columns.section_id).where(here, columns.idea_id == idea_id, columns.section_id != section_id)
        if self._connection.execute(other).first() is not None:
            return False
        self._connection.execute(delete(market_card_table).where(here, columns.section_id == section_id))
        values = {"market_id": market_id, "section_id": section_id, "idea_id": idea_id}
        self._connection.execute(insert(market_card_table).values(**values, placed_by=person_id, placed_at=now))
        return True

    def take_out(self, market_id: MarketId, section_id: SectionId) -> None:
        """A section shows nothing after all."""
        columns = market_card_table.c
        self._connection.execute(
            delete(market_card_table).where(columns.market_id == market_id, columns.section_id == section_id)
        )

    def withdraw_idea(self, idea_id: IdeaId) -> None:
        """A card that is withdrawn leaves the sessions that run; votes for it go back to those who gave them."""
        running = select(market_table.c.id).where(market_table.c.state.in_(("gathering", "voting")))
        columns = market_card_table.c
        self._connection.execute(
            delete(market_card_table).where(columns.idea_id == idea_id, columns.market_id.in_(running))
        )

    # --- votes

    def list_votes(self, market_id: MarketId, person_id: PersonId) -> list[SectionId]:
        """The sections whose cards somebody voted for, in the order of the votes."""
        columns = market_vote_table.c
        where = (columns.market_id == market_id, columns.person_id == person_id)
        rows = self._connection.execute(select(columns.section_id).where(*where).order_by(columns.number))
        return [SectionId(one) for one in rows.scalars()]

    def vote(self, market: Market, person_id: PersonId, section_id: SectionId, *, now: datetime) -> bool:
        """Give a vote; False when none is left. A second one for the same card changes nothing.

        The session's row is held by the caller; were it not, the table's own constraints would refuse.
        """
        columns = market_vote_table.c
        own = (columns.market_id == market.id, columns.person_id == person_id)
        given = {
            row.number: row.section_id
            for row in self._connection.execute(select(columns.number, columns.section_id).where(*own))
        }
        if section_id in given.values():
            return True
        free = next((number for number in range(1, market.votes + 1) if number not in given), None)
        if free is None:
            return False
        values = {"market_id": market.id, "votes": market.votes, "number": free, "person_id": person_id}
        self._connection.execute(insert(market_vote_table).values(**values, section_id=section_id, at=now))
        return True

    def take_back(self, market_id: MarketId, person_id: PersonId, section_id: SectionId) -> None:
        columns = market_vote_table.c
        own = (columns.market_id == market_id, columns.person_id == person_id, columns.section_id == section_id)
        self._connection.execute(delete(market_vote_table).where(*own))

    def count_votes(self, market_id: MarketId) -> Counter[SectionId]:
        """Votes for each section's card. Nobody is shown this before the end."""
        columns = market_vote_table.c
        query = select(columns.section_id, func.count()).where(columns.market_id == market_id)
        rows = self._connection.execute(query.group_by(columns.section_id))
        return Counter({SectionId(row[0]): row[1] for row in rows})

    def count_voters(self, market_id: MarketId) -> int:
        """How many people voted; those who were erased since are not among them."""
        columns = market_vote_table.c
        query = select(func.count(columns.person_id.distinct())).where(columns.market_id == market_id)
        return self._connection.execute(query).scalar_one()

    def list_voted(self, person_id: PersonId) -> list[tuple[MarketId, SectionId, datetime]]:
        """Every vote somebody gave (the newest 5,000)."""
        columns = market_vote_table.c
        query = select(columns.market_id, columns.section_id, columns.at).where(columns.person_id == person_id)
        rows = self._connection.execute(query.order_by(columns.id.desc()).limit(5000))
        return [(MarketId(row[0]), SectionId(row[1]), row[2]) for row in rows]

    # --- who takes part

    def welcome(self, market_id: MarketId, person_id: PersonId) -> None:
        """Somebody looks at a session: they will hear how it goes on."""
        columns = market_guest_table.c
        known = select(columns.person_id).where(columns.market_id == market_id, columns.person_id == person_id)
        if self._connection.execute(known).first() is None:
            self._connection.execute(insert(market_guest_table).values(market_id=market_id, person_id=person_id))

    def page_guests(self, market: Market, *, after: int, limit: int) -> list[PersonId]:
        """Who takes part and still belongs to the network, by person."""
        columns = market_guest_table.c
        here = and_(
            membership_table.c.person_id == columns.person_id, membership_table.c.network_id == market.network_id
        )
        query = select(columns.person_id).join(membership_table, here)
        where = (columns.market_id == market.id, columns.person_id > after)
        rows = self._connection.execute(query.where(*where).order_by(columns.person_id).limit(limit))
        return [PersonId(one) for one in rows.scalars()]

    def list_visited(self, person_id: PersonId) -> list[MarketId]:
        """The sessions that somebody looked at (the newest 1,000)."""
        columns = market_guest_table.c
        query = select(columns.market_id).where(columns.person_id == person_id).order_by(columns.market_id.desc())
        return [MarketId(one) for one in self._connection.execute(query.limit(1000)).scalars()]

    # --- what falls due

    def plan_notice(self, market_id: MarketId, what: str, *, due_at: datetime) -> None:
        """Something is to happen or to be said at an instant; an earlier plan of the same is replaced."""
        self.drop_notices(market_id, [what])
        values = {"market_id": market_id, "what": what, "due_at": due_at, "position": 0}
        self._connection.execute(insert(market_notice_table).values(values))

    def drop_notices(self, market_id: MarketId, whats: Sequence[str]) -> None:
        columns = market_notice_table.c
        self._connection.execute(
            delete(market_notice_table).where(columns.market_id == market_id, columns.what.in_(whats))
        )

    def has_due_notice(self, now: datetime) -> bool:
        query = select(market_notice_table.c.id).where(market_notice_table.c.due_at <= now).limit(1)
        return self._connection.execute(query).first() is not None

    def take_due_notice(self, now: datetime) -> MarketNotice | None:
        """The first that is due, its session's row held; two workers never take the same one at once."""
        columns = market_notice_table.c
        query = select(market_notice_table).where(columns.due_at <= now).order_by(columns.due_at, columns.id).limit(1)
        while (row := self._connection.execute(query).one_or_none()) is not None:
            self.find(MarketId(row.market_id), lock=True)
            again = select(market_notice_table).where(columns.id == row.id, columns.due_at <= now)
            still = self._connection.execute(again).one_or_none()
            if still is not None:
                return MarketNotice(**still._mapping)
        return None

    def move_notice(self, notice_id: int, position: int | None) -> None:
        """Batches go on after this person; None: it is done."""
        columns = market_notice_table.c
        if position is None:
            self._connection.execute(delete(market_notice_table).where(columns.id == notice_id))
            return
        self._connection.execute(update(market_notice_table).where(columns.id == notice_id).values(position=position))

    def put_aside_notice(self, now: datetime, until: datetime) -> None:
        """The first in line cannot be worked off and must not hold up the others: it is due again at `until`."""
        columns = market_notice_table.c
        first = select(columns.id).where(columns.due_at <= now).order_by(columns.due_at, columns.id).limit(1)
        aside = update(market_notice_table).where(columns.id == first.scalar_subquery())
        self._connection.execute(aside.values(due_at=until))

    # --- the end of a person

    def forget(self, person_id: PersonId) -> None:
        """Votes of sessions that run go, or a second account would have more than one person; others stay as counts."""
        columns = market_vote_table.c
        running = select(market_table.c.id).where(market_table.c.state.in_(("gathering", "voting")))
        own = columns.person_id == person_id
        self._connection.execute(delete(market_vote_table).where(own, columns.market_id.in_(running)))
        self._connection.execute(update(market_vote_table).where(own).values(person_id=None))
        self._connection.execute(delete(market_guest_table).where(market_guest_table.c.person_id == person_id))
        placed = update(market_card_table).where(market_card_table.c.placed_by == person_id)
        self._connection.execute(placed.values(placed_by=None))
        hosted = update(market_table).where(market_table.c.host_id == person_id)
        self._connection.execute(hosted.values(host_id=None))
