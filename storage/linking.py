"""Linking accounts to a person: codes, tries, pauses. Two records that become one are storage/merging.py's.

Who may link what with whom is decided by those who ask; what must not happen twice is one statement here.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy import and_, delete, func, insert, select, update

from storage.linking_tables import LinkCode, link_code_table, link_pause_table, link_try_table
from storage.people import Identity, identity_table, person_table
from storage.servers import Servers
from storage.web_sessions import WEB, WEB_PREFIX

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.engine import Connection

    from storage.ids import PersonId

CODE_LIVES = timedelta(minutes=10)
QUESTION_LIVES = timedelta(hours=1)
"""How long both sides have to answer once the code was typed."""
TRIES_WITHIN = timedelta(hours=1)
MOST_TRIES = 5
"""Wrong codes from one account within `TRIES_WITHIN`."""
MOST_TRIES_OF_ALL = 6000
"""Wrong codes of everybody: with ten live codes, one in eighteen million hours would be a hit (40 bits), and then both
sides are asked. More than all browsers together that may wait can type, so that no stranger uses it up for members."""
PAUSE = timedelta(days=1)
"""How long an account cut off from somebody with rights is not linked again, and no other takes its place."""


class Linking:
    """Repository of codes and of what is linked by them."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    # --- codes

    def add_code(self, person_id: PersonId, identity_id: int, code_hash: str, *, now: datetime) -> LinkCode:
        """A code asked for from this account. Whatever came of an earlier one of this person is over."""
        self.drop_code(person_id)
        values = {"person_id": person_id, "identity_id": identity_id, "code_hash": code_hash}
        made = insert(link_code_table).values(values | {"made_at": now, "expires_at": now + CODE_LIVES})
        return LinkCode(**self._connection.execute(made.returning(link_code_table)).one()._mapping)

    def claim_code(self, code_hash: str, by: int, *, now: datetime) -> LinkCode | None:
        """Take the code for this account, in one statement: of any number of claims exactly one gets it.

        None for a wrong, a used and an expired code alike, and for one's own.
        """
        columns = link_code_table.c
        owner = select(identity_table.c.person_id).where(identity_table.c.id == by).scalar_subquery()
        claimed = (
            update(link_code_table)
            .where(
                columns.code_hash == code_hash,
                columns.claimed_at.is_(None),
                columns.expires_at > now,
                columns.person_id != owner,
            )
            .values(claimed_at=now, claimed_by=by, expires_at=now + QUESTION_LIVES)
            .returning(link_code_table)
        )
        row = self._connection.execute(claimed).one_or_none()
        return LinkCode(**row._mapping) if row is not None else None

    def is_good(self, code_hash: str, for_whom: PersonId, *, now: datetime) -> bool:
        """Whether `claim_code` would give this code to an account of theirs. Only for who may try, and counts it."""
        columns = link_code_table.c
        good = select(columns.id).where(
            columns.code_hash == code_hash,
            columns.claimed_at.is_(None),
            columns.expires_at > now,
            columns.person_id != for_whom,
        )
        return self._connection.execute(good).first() is not None

    def find_code(self, code_id: int, *, now: datetime) -> LinkCode | None:
        """A claimed code whose question is still open."""
        columns = link_code_table.c
        query = select(link_code_table).where(columns.id == code_id, columns.expires_at > now)
        row = self._connection.execute(query.where(columns.claimed_at.is_not(None))).one_or_none()
        return LinkCode(**row._mapping) if row is not None else None

    def code_of(self, person_id: PersonId) -> LinkCode | None:
        """The person's own, however old, for handing out what is held."""
        query = select(link_code_table).where(link_code_table.c.person_id == person_id)
        row = self._connection.execute(query).one_or_none()
        return LinkCode(**row._mapping) if row is not None else None

    def agree(self, code_id: int, *, now: datetime) -> bool:
        """The account that typed the code says yes; False when it said so before or it is too late."""
        columns = link_code_table.c
        agreed = update(link_code_table).where(
            columns.id == code_id,
            columns.claimed_at.is_not(None),
            columns.agreed_at.is_(None),
            columns.expires_at > now,
        )
        return self._connection.execute(agreed.values(agreed_at=now)).rowcount == 1

    def take_code(self, code_id: int, *, now: datetime) -> LinkCode | None:
        """End a question whose other side has agreed: whoever gets it links or refuses; nobody gets it twice."""
        columns = link_code_table.c
        taken = delete(link_code_table).where(
            columns.id == code_id, columns.agreed_at.is_not(None), columns.expires_at > now
        )
        row = self._connection.execute(taken.returning(link_code_table)).one_or_none()
        return LinkCode(**row._mapping) if row is not None else None

    def drop_code(self, person_id: PersonId) -> None:
        """No code of this person is good any more, claimed or not."""
        self._connection.execute(delete(link_code_table).where(link_code_table.c.person_id == person_id))

    def void_code(self, code_hash: str) -> None:
        """Others saw the code: it is good for nobody, whoever it belongs to."""
        unclaimed = (link_code_table.c.code_hash == code_hash, link_code_table.c.claimed_at.is_(None))
        self._connection.execute(delete(link_code_table).where(*unclaimed))

    # --- tries

    def may_try(self, identity_id: int, *, now: datetime) -> bool:
        """Whether this account may try a code, or too many were wrong within the hour: its own, or everybody's."""
        lately = select(func.count()).where(link_try_table.c.at > now - TRIES_WITHIN)
        if self._connection.execute(lately).scalar_one() >= MOST_TRIES_OF_ALL:
            return False
        own = lately.where(link_try_table.c.identity_id == identity_id)
        return self._connection.execute(own).scalar_one() < MOST_TRIES

    def note_try(self, identity_id: int, *, now: datetime) -> None:
        self._connection.execute(insert(link_try_table).values(identity_id=identity_id, at=now))

    # --- accounts

    def get_identity(self, identity_id: int) -> Identity:
        query = select(identity_table).where(identity_table.c.id == identity_id)
        return Identity(**self._connection.execute(query).one()._mapping)

    def find_identity(self, platform: str, external_id: str) -> Identity | None:
        columns = identity_table.c
        query = select(identity_table).where(columns.platform == platform, columns.external_id == external_id)
        row = self._connection.execute(query).one_or_none()
        return Identity(**row._mapping) if row is not None else None

    def shared_platform(self, one: PersonId, other: PersonId) -> str | None:
        """A platform on which both have an account, which one person has not; None when there is none.

        Browsers are no such accounts: a further one joins the web chat that is there.
        """
        columns = identity_table.c
        browser = and_(columns.platform == WEB, columns.external_id.startswith(WEB_PREFIX, autoescape=True))
        mine, theirs = (select(columns.platform).where(columns.person_id == who, ~browser) for who in (one, other))
        shared: str | None = self._connection.execute(mine.where(columns.platform.in_(theirs))).scalars().first()
        return shared

    def cut_off(self, identity_id: int, *, paused: bool, now: datetime) -> PersonId | None:
        """The account begins anew as somebody of its own, whose number is returned. None: it is the person's last.

        paused: the person has rights, so neither is linked again on this platform for `PAUSE`. Codes that were asked
        for or typed from that account are good no more.
        """
        columns, codes = identity_table.c, link_code_table.c
        # Held first, the person: of two who cut at once, the second must see that only one account is left.
        owner = select(columns.person_id).where(columns.id == identity_id).scalar_subquery()
        self._connection.execute(select(person_table.c.id).where(person_table.c.id == owner).with_for_update()).all()
        identity = self.get_identity(identity_id)
        others = select(func.count()).where(columns.person_id == identity.person_id, columns.id != identity_id)
        if not self._connection.execute(others).scalar_one():
            return None
        if paused:
            values = {"person_id": identity.person_id, "identity_id": identity_id, "platform": identity.platform}
            self._connection.execute(insert(link_pause_table).values(values | {"until": now + PAUSE}))
        fresh = insert(person_table).values(created_at=now).returning(person_table.c.id)
        person_id: PersonId = self._connection.execute(fresh).scalar_one()
        moved = update(identity_table).where(columns.id == identity_id).values(person_id=person_id, linked_at=None)
        self._connection.execute(moved)
        asked = (codes.identity_id == identity_id) | (codes.claimed_by == identity_id)
        self._connection.execute(delete(link_code_table).where(asked))
        Servers(self._connection).let_go(identity.person_id)
        return person_id

    def paused_until(self, person_id: PersonId, identity_id: int, *, now: datetime) -> datetime | None:
        """Until when this account and this person cannot be linked; None when they can."""
        pauses = link_pause_table.c
        platform = select(identity_table.c.platform).where(identity_table.c.id == identity_id).scalar_subquery()
        concerned = (pauses.identity_id == identity_id) | (
            (pauses.person_id == person_id) & (pauses.platform == platform)
        )
        query = select(func.max(pauses.until)).where(concerned, pauses.until > now)
        until: datetime | None = self._connection.execute(query).scalar_one()
        return until

    # --- what is held, and its end

    def tries_of(self, person_id: PersonId) -> list[datetime]:
        """When this person's accounts typed wrong codes."""
        tries = select(link_try_table.c.at).join(identity_table, identity_table.c.id == link_try_table.c.identity_id)
        tries = tries.where(identity_table.c.person_id == person_id).order_by(link_try_table.c.at)
        return list(self._connection.execute(tries.limit(1000)).scalars())

    def pauses_of(self, person_id: PersonId) -> list[datetime]:
        """Until when accounts cannot take the place of those that were cut off from this person."""
        pauses = link_pause_table.c
        query = select(pauses.until).where(pauses.person_id == person_id).order_by(pauses.until)
        return list(self._connection.execute(query.limit(1000)).scalars())

    def has_ended(self, *, now: datetime) -> bool:
        """Whether `prune` would find anything."""
        ended = (
            select(link_code_table.c.id).where(link_code_table.c.expires_at <= now),
            select(link_try_table.c.id).where(link_try_table.c.at <= now - TRIES_WITHIN),
            select(link_pause_table.c.id).where(link_pause_table.c.until <= now),
        )
        return any(self._connection.execute(one.limit(1)).first() is not None for one in ended)

    def prune(self, *, now: datetime) -> int:
        """Forget codes, tries and pauses that say nothing any more; how many."""
        ended = (
            delete(link_code_table).where(link_code_table.c.expires_at <= now),
            delete(link_try_table).where(link_try_table.c.at <= now - TRIES_WITHIN),
            delete(link_pause_table).where(link_pause_table.c.until <= now),
        )
        return sum(self._connection.execute(one).rowcount for one in ended)
