"""Browsers that may open the web chat, and whose conversation each of them opens. Knows no HTTP and makes no secrets.

A browser that typed a code waits; it is let in once its account (`w-…` on platform "local") is linked to a person, and
out again as soon as that account is not linked any more. Several browsers of one person share one account.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy import Column, String, Table, delete, exists, func, insert, select, update

from storage.people import Identity, identity_table
from storage.schema import Id, UtcDateTime, metadata
from storage.transcripts import transcript_table

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.engine import Connection

    from storage.ids import PersonId

WEB = "local"
WEB_PREFIX = "w-"
"""What accounts of browsers begin with; the owner of the printed link and the demo's people are no such accounts."""

WAITS_FOR = timedelta(hours=1)
"""How long a browser may wait for both yeses; a question of /link is not answered later either."""
UNUSED_FOR = timedelta(days=180)
"""After how long without use a browser is signed out."""

MOST_BROWSERS = 50
"""Browsers of one account that are looked at."""

web_session_table = Table(
    "web_session",
    metadata,
    Column("id", Id, primary_key=True),
    Column("token_hash", String(64), nullable=False, unique=True),  # the token itself is only in the browser
    Column("chat", String(64), nullable=False, index=True),
    Column("browser", String(60), nullable=False),  # what it calls itself, in two words
    Column("origin", String(32), index=True),  # a keyed hash of where it came from; None once it is linked
    Column("created_at", UtcDateTime, nullable=False, index=True),
    Column("last_seen_at", UtcDateTime, nullable=False),
    Column("linked_at", UtcDateTime),
)


@dataclass(frozen=True, slots=True)
class WebSession:
    """One browser. `linked_at` is None while it waits: then it is nobody's yet."""

    id: int
    token_hash: str
    chat: str
    browser: str
    origin: str | None
    created_at: datetime
    last_seen_at: datetime
    linked_at: datetime | None


class WebSessions:
    """Repository of browsers."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, token_hash: str, chat: str, *, browser: str, origin: str, now: datetime) -> WebSession:
        """A browser that begins to wait."""
        values = {"token_hash": token_hash, "chat": chat, "browser": browser, "origin": origin}
        made = insert(web_session_table).values(values | {"created_at": now, "last_seen_at": now})
        return WebSession(**self._connection.execute(made.returning(web_session_table)).one()._mapping)

    def count_waiting(self, *, now: datetime, origin: str | None = None) -> int:
        """Browsers that wait now: those from one place, or all."""
        columns = web_session_table.c
        query = select(func.count()).where(columns.linked_at.is_(None), columns.created_at > now - WAITS_FOR)
        return self._connection.execute(query.where(columns.origin == origin) if origin else query).scalar_one()

    def find(self, token_hash: str) -> WebSession | None:
        return self._one(web_session_table.c.token_hash == token_hash)

    def get(self, session_id: int) -> WebSession | None:
        return self._one(web_session_table.c.id == session_id)

    def list_of(self, chat: str) -> list[WebSession]:
        """The browsers of an account, first come first (at most 50)."""
        columns = web_session_table.c
        query = select(web_session_table).where(columns.chat == chat).order_by(columns.id).limit(MOST_BROWSERS)
        return [WebSession(**row._mapping) for row in self._connection.execute(query)]

    def is_settled(self, session: WebSession, *, now: datetime) -> bool:
        """Whether `settle` would change nothing."""
        identity = self._identity(session.chat)
        if session.linked_at is None:
            return session.created_at > now - WAITS_FOR and not _is_linked(identity)
        return session.last_seen_at > now - UNUSED_FOR and _is_linked(identity)

    def settle(self, session: WebSession, *, now: datetime) -> WebSession | None:
        """Bring a browser up to what became of its account in the meantime; None when it is let in no more.

        Linked to somebody who has a web chat already: the browser joins that one and its own account goes, so that
        there is one history and one address.
        """
        if self.is_settled(session, now=now):
            return session
        identity = self._identity(session.chat)
        if session.linked_at is not None and identity is not None and _is_linked(identity):
            self.end(session.id)  # nobody has used it for long; the account and its other browsers stay
            return None
        if identity is None or not _is_linked(identity):
            self.forget(session.chat)
            return None
        chat = self._first_account(identity)
        if chat != session.chat:
            self._join(session.chat, chat)
        columns = web_session_table.c
        settled = update(web_session_table).where(columns.chat == chat, columns.linked_at.is_(None))
        self._connection.execute(settled.values(linked_at=now, last_seen_at=now, origin=None))
        return replace(session, chat=chat, linked_at=now, last_seen_at=now, origin=None)

    def settle_chat(self, chat: str, *, now: datetime) -> str | None:
        """The same for all browsers of an account. The account they have now; None: nobody is there any more."""
        settled = [self.settle(session, now=now) for session in self.list_of(chat)]
        return next((session.chat for session in settled if session is not None), None)

    def is_linked(self, chat: str) -> bool:
        """Whether the account is somebody's, with browsers or without."""
        return _is_linked(self._identity(chat))

    def touch(self, session_id: int, *, now: datetime) -> None:
        """The browser was used."""
        changed = update(web_session_table).where(web_session_table.c.id == session_id)
        self._connection.execute(changed.values(last_seen_at=now))

    def end(self, session_id: int) -> None:
        """Sign one browser out; the account and what was said stay for the others, and for a next one."""
        self._connection.execute(delete(web_session_table).where(web_session_table.c.id == session_id))

    def sign_out(self, person_id: PersonId, *, since: datetime) -> None:
        """Sign out the browsers that came into this person's accounts after an instant."""
        columns = identity_table.c
        own = select(columns.external_id).where(columns.person_id == person_id, columns.platform == WEB)
        sessions = web_session_table.c
        self._connection.execute(delete(web_session_table).where(sessions.chat.in_(own), sessions.linked_at > since))

    def forget(self, chat: str) -> None:
        """Sign all browsers of an account out and forget what was said there."""
        self._connection.execute(delete(web_session_table).where(web_session_table.c.chat == chat))
        self._connection.execute(delete(transcript_table).where(transcript_table.c.chat == chat))

    def prune(self, *, now: datetime) -> int:
        """Sign out who waits for too long and who was not seen for too long; how many."""
        columns = web_session_table.c
        late = columns.linked_at.is_(None) & (columns.created_at <= now - WAITS_FOR)
        ended = delete(web_session_table).where(late | (columns.last_seen_at <= now - UNUSED_FOR))
        return self._connection.execute(ended).rowcount

    def list_strays(self, *, limit: int = 500) -> list[Identity]:
        """Accounts of browsers that nobody waits for and that are not linked: a code was typed, and nothing came of it.

        Also what is left when an account was cut off from its person.
        """
        columns = identity_table.c
        waits = exists().where(web_session_table.c.chat == columns.external_id)
        query = select(identity_table).where(
            columns.platform == WEB,
            columns.external_id.startswith(WEB_PREFIX, autoescape=True),
            columns.linked_at.is_(None),
            ~waits,
        )
        return [Identity(**row._mapping) for row in self._connection.execute(query.order_by(columns.id).limit(limit))]

    def _one(self, condition: object) -> WebSession | None:
        row = self._connection.execute(select(web_session_table).where(condition)).one_or_none()  # type: ignore[arg-type]
        return WebSession(**row._mapping) if row is not None else None

    def _identity(self, chat: str) -> Identity | None:
        columns = identity_table.c
        query = select(identity_table).where(columns.platform == WEB, columns.external_id == chat)
        row = self._connection.execute(query).one_or_none()
        return Identity(**row._mapping) if row is not None else None

    def _first_account(self, identity: Identity) -> str:
        columns = identity_table.c
        query = select(columns.external_id).where(
            columns.platform == WEB,
            columns.external_id.startswith(WEB_PREFIX, autoescape=True),
            columns.person_id == identity.person_id,
            columns.linked_at.is_not(None),
        )
        first: str = self._connection.execute(query.order_by(columns.id).limit(1)).scalar_one()
        return first

    def _join(self, chat: str, to: str) -> None:
        moved = update(web_session_table).where(web_session_table.c.chat == chat)
        self._connection.execute(moved.values(chat=to))
        self._connection.execute(delete(transcript_table).where(transcript_table.c.chat == chat))
        columns = identity_table.c
        self._connection.execute(delete(identity_table).where(columns.platform == WEB, columns.external_id == chat))
        reached = update(identity_table).where(columns.platform == WEB, columns.external_id == to)
        self._connection.execute(reached.values(unreachable_at=None))


def _is_linked(identity: Identity | None) -> bool:
    return identity is not None and identity.linked_at is not None
