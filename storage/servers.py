"""Servers: what their roles mean here, who had which of them last, into which channels Kith may write.

Rights from a server are rows of `role` that carry its id. They are made and deleted here and nowhere else, and nothing
here touches a role that was granted by hand. Who may connect a server is decided by those who ask.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, delete, exists, func, insert, or_, select, update

from storage.errors import NotFound
from storage.ids import Address, PersonId, ServerChannelId, ServerId, ServerRoleId
from storage.people import identity_table
from storage.roles import role_table
from storage.server_tables import (
    Server,
    ServerChannel,
    ServerRole,
    ServerScope,
    Settled,
    ToCheck,
    server_channel_table,
    server_person_table,
    server_role_table,
    server_table,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from datetime import datetime, timedelta

    from sqlalchemy import Select
    from sqlalchemy.engine import Connection, Row

    from storage.ids import NetworkId

_MANY = 500


class Servers:
    """Repository of servers, their mapped roles, who was seen there, and their channels."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    # --- servers

    def find(self, platform: str, external_id: str, *, lock: bool = False) -> Server | None:
        """lock: hold its row until the unit of work ends (PostgreSQL; SQLite has one writer anyway)."""
        columns = server_table.c
        query = select(server_table).where(columns.platform == platform, columns.external_id == external_id)
        row = self._connection.execute(query.with_for_update() if lock else query).one_or_none()
        return _server(row) if row is not None else None

    def get(self, server_id: ServerId) -> Server:
        row = self._connection.execute(select(server_table).where(server_table.c.id == server_id)).one_or_none()
        if row is None:
            raise NotFound(f"server {server_id}")
        return _server(row)

    def list_of(self, network_id: NetworkId) -> list[Server]:
        """The servers of a network by name (at most 200)."""
        columns = server_table.c
        query = select(server_table).where(columns.network_id == network_id)
        rows = self._connection.execute(query.order_by(func.lower(columns.name), columns.id).limit(200))
        return [_server(row) for row in rows]

    def connect(self, platform: str, external_id: str, network_id: NetworkId, *, name: str, now: datetime) -> Server:
        """A new server of the network; raises the database's error when it is connected already."""
        values = {"platform": platform, "external_id": external_id, "network_id": network_id, "name": name[:120]}
        made = insert(server_table).values(**values, met_at=now).returning(server_table)
        return _server(self._connection.execute(made).one())

    def change(self, server_id: ServerId, **changes: object) -> Server:
        """Set columns: name, left_at."""
        changed = update(server_table).where(server_table.c.id == server_id).values(changes).returning(server_table)
        return _server(self._connection.execute(changed).one())

    def disconnect(self, server_id: ServerId) -> None:
        """Gone with everything that came from it."""
        self._connection.execute(delete(server_table).where(server_table.c.id == server_id))

    def leave(self, server_id: ServerId, *, now: datetime) -> list[Settled]:
        """Kith was removed from it: every right from it ends, and its channels with them. What its roles mean stays."""
        self.change(server_id, left_at=now)
        ended = self.settle_all(server_id, now=now)
        people, channels = server_person_table.c, server_channel_table.c
        self._connection.execute(delete(server_person_table).where(people.server_id == server_id))
        self._connection.execute(delete(server_channel_table).where(channels.server_id == server_id))
        return ended

    def move(self, platform: str, chat: str, new_chat: str) -> None:
        """A group has a new id; so have the server that it is and its channels. Topics keep their numbers."""
        columns, channels = server_table.c, server_channel_table.c
        if self.find(platform, new_chat) is None:
            where = (columns.platform == platform, columns.external_id == chat)
            self._connection.execute(update(server_table).where(*where).values(external_id=new_chat))
        of_platform = select(columns.id).where(columns.platform == platform)
        old = (channels.chat == chat, channels.server_id.in_(of_platform))
        self._connection.execute(update(server_channel_table).where(*old).values(chat=new_chat))

    # --- what its roles mean

    def list_roles(self, server_id: ServerId) -> list[ServerRole]:
        """In the order in which they were mapped (at most 200)."""
        query = select(server_role_table).where(server_role_table.c.server_id == server_id)
        return [_role(row) for row in self._connection.execute(query.order_by(server_role_table.c.id).limit(200))]

    def find_role(self, role_id: int) -> ServerRole | None:
        row = self._connection.execute(select(server_role_table).where(server_role_table.c.id == role_id))
        found = row.one_or_none()
        return _role(found) if found is not None else None

    def map_role(self, server_id: ServerId, external_id: str, name: str, scope: ServerScope) -> ServerRole | None:
        """Whoever has this role there coordinates that from now on; None when it means that already."""
        held = self.list_roles(server_id)
        if any((one.external_id, one.scope) == (external_id, scope) for one in held):
            return None
        values = {"server_id": server_id, "external_id": external_id, "name": name[:120], **_scoped(scope)}
        made = insert(server_role_table).values(values).returning(server_role_table)
        return _role(self._connection.execute(made).one())

    def unmap_role(self, role_id: ServerRoleId) -> None:
        self._connection.execute(delete(server_role_table).where(server_role_table.c.id == role_id))

    # --- who has them

    def note(
        self, server: Server, person_id: PersonId, roles: Collection[str] | None, *, now: datetime, after: timedelta
    ) -> Settled:
        """What somebody is there by now; None: not there any more. What that changes takes hold at once.

        after: how old the last news must be to be written anew when it says the same, so that not every message does.
        """
        columns = server_person_table.c
        where = (columns.server_id == server.id, columns.person_id == person_id)
        if roles is None:
            self._connection.execute(delete(server_person_table).where(*where))
            return self.settle(server, person_id, (), now=now)
        held, seen = sorted(set(roles)), {"seen_at": now, "asked_at": now}
        before = self._connection.execute(select(columns.roles, columns.seen_at).where(*where)).one_or_none()
        if before is None and not held and not self.list_roles(server.id):
            return Settled(person_id)  # of no use there
        if before is None:
            values = {"server_id": server.id, "person_id": person_id, "roles": held, **seen}
            self._connection.execute(insert(server_person_table).values(values))
        elif before.roles != held or now - before.seen_at >= after:
            self._connection.execute(update(server_person_table).where(*where).values(roles=held, **seen))
        return self.settle(server, person_id, held, now=now)

    def settle(self, server: Server, person_id: PersonId, held: Iterable[str], *, now: datetime) -> Settled:
        """Make somebody's rights from a server what its roles mean: with these ids, and none once Kith has left it."""
        ids = set(held) if server.left_at is None else set()
        wanted = {one.scope for one in self.list_roles(server.id) if one.external_id in ids}
        columns = role_table.c
        where = (columns.person_id == person_id, columns.server_id == server.id)
        query = select(columns.id, columns.scope, columns.section_id, columns.country).where(*where)
        rows = {ServerScope(row.scope, row.section_id, row.country): row.id for row in self._connection.execute(query)}
        ended = [scope for scope in rows if scope not in wanted]
        granted = [scope for scope in wanted if scope not in rows]
        if granted:
            still = self._still_meant(server.id)
            granted = [scope for scope in granted if any((scope, one) in still for one in ids)]
        if ended:
            self._connection.execute(delete(role_table).where(columns.id.in_([rows[scope] for scope in ended])))
        for scope in granted:
            right = {"person_id": person_id, "network_id": server.network_id, "role": "coordinator"}
            row = {**right, **_scoped(scope), "granted_at": now, "server_id": server.id}
            self._connection.execute(insert(role_table).values(row))
        return Settled(person_id, granted, ended)

    def _still_meant(self, server_id: ServerId) -> set[tuple[ServerScope, str]]:
        """(Scope, role id) once nobody is changing that: on PostgreSQL another process may be ending it just now.

        A right that was given meanwhile would outlive what it came from.
        """
        columns = server_table.c
        query = select(columns.id).where(columns.id == server_id, columns.left_at.is_(None))
        there = self._connection.execute(query.with_for_update(read=True)).first()
        return {(one.scope, one.external_id) for one in self.list_roles(server_id)} if there is not None else set()

    def settle_all(self, server_id: ServerId, *, now: datetime) -> list[Settled]:
        """The same for everybody who was seen there or has a right from there: its roles mean something else now."""
        self._connection.execute(select(server_table.c.id).where(server_table.c.id == server_id).with_for_update())
        server = self.get(server_id)
        seen = dict(self._seen(server_id))
        columns = role_table.c
        query = select(columns.person_id).where(columns.server_id == server_id).distinct()
        with_right = [PersonId(one) for one in self._connection.execute(query).scalars()]
        people = sorted({*seen, *with_right})
        settled = [self.settle(server, one, seen.get(one, ()), now=now) for one in people]
        return [one for one in settled if one.granted or one.ended]

    def settle_again(
        self, person_id: PersonId, servers: Collection[ServerId], *, since: datetime, now: datetime
    ) -> None:
        """Somebody's rights from these servers, where more was heard since: what they are there, not what they were."""
        columns = server_person_table.c
        for server_id in servers:
            where = (columns.server_id == server_id, columns.person_id == person_id)
            seen = self._connection.execute(select(columns.roles, columns.seen_at).where(*where)).one_or_none()
            known = self._connection.execute(select(server_table).where(server_table.c.id == server_id)).one_or_none()
            if known is not None and (seen is None or seen.seen_at > since):
                self.settle(_server(known), person_id, seen.roles if seen is not None else (), now=now)

    def forget(self, person_id: PersonId) -> None:
        """What this person was seen to be in servers."""
        self._connection.execute(delete(server_person_table).where(server_person_table.c.person_id == person_id))

    def let_go(self, person_id: PersonId) -> None:
        """Somebody may have lost an account: nothing stays that came from a server of a platform they are not on."""
        columns, people, servers = role_table.c, server_person_table.c, server_table.c
        theirs = select(identity_table.c.platform).where(identity_table.c.person_id == person_id)
        elsewhere = select(servers.id).where(servers.platform.not_in(theirs))
        self._connection.execute(
            delete(role_table).where(columns.person_id == person_id, columns.server_id.in_(elsewhere))
        )
        self._connection.execute(
            delete(server_person_table).where(people.person_id == person_id, people.server_id.in_(elsewhere))
        )

    def list_holders(self, server_id: ServerId, external_id: str) -> tuple[list[PersonId], int]:
        """Who had this role there when last seen, and how many were seen at all."""
        seen = self._seen(server_id)
        return [person_id for person_id, roles in seen if external_id in roles], len(seen)

    def _seen(self, server_id: ServerId) -> list[tuple[PersonId, Sequence[str]]]:
        columns = server_person_table.c
        query = select(columns.person_id, columns.roles).where(columns.server_id == server_id)
        return [(PersonId(row.person_id), row.roles) for row in self._connection.execute(query)]

    # --- looking again

    def list_to_check(self, *, seen_before: datetime, asked_before: datetime, limit: int) -> list[ToCheck]:
        """Who has a right from a server, was not heard of there since an instant nor looked up since another one."""
        people = server_person_table.c
        query = self._with_right().where(people.seen_at <= seen_before, people.asked_at <= asked_before)
        rows = self._connection.execute(query.order_by(people.asked_at, people.person_id).limit(limit))
        return [ToCheck(_server(row), PersonId(row.person_id), row.account) for row in rows]

    def _with_right(self) -> Select[tuple[object, ...]]:
        people = server_person_table.c
        right = exists().where(role_table.c.person_id == people.person_id, role_table.c.server_id == people.server_id)
        account = and_(
            identity_table.c.person_id == people.person_id, identity_table.c.platform == server_table.c.platform
        )
        source = server_person_table.join(server_table, server_table.c.id == people.server_id)
        source = source.join(identity_table, account)
        chosen = (people.person_id, identity_table.c.external_id.label("account"), *server_table.c)
        return select(*chosen).select_from(source).where(right)

    def note_asked(self, server_id: ServerId, person_id: PersonId, *, now: datetime) -> None:
        """Looked up in vain: the platform did not answer."""
        columns = server_person_table.c
        where = (columns.server_id == server_id, columns.person_id == person_id)
        self._connection.execute(update(server_person_table).where(*where).values(asked_at=now))

    def list_unknown(self, *, seen_before: datetime, limit: int) -> list[tuple[Server, PersonId]]:
        """Rights that nobody could confirm since an instant."""
        columns, people = role_table.c, server_person_table.c
        same = and_(people.server_id == columns.server_id, people.person_id == columns.person_id)
        source = role_table.join(server_table, server_table.c.id == columns.server_id).outerjoin(
            server_person_table, same
        )
        stale = or_(people.seen_at.is_(None), people.seen_at <= seen_before)
        query = select(columns.person_id, *server_table.c).select_from(source).where(stale).distinct().limit(limit)
        return [(_server(row), PersonId(row.person_id)) for row in self._connection.execute(query)]

    # --- channels

    def list_channels(self, network_id: NetworkId) -> list[ServerChannel]:
        """The channels of a network by server and name (at most 200), closed ones too."""
        channels = server_channel_table.c
        query = self._channels().where(server_table.c.network_id == network_id)
        rows = self._connection.execute(query.order_by(server_table.c.name, channels.name, channels.id).limit(200))
        return [_channel(row) for row in rows]

    def find_channel(self, channel_id: int) -> ServerChannel | None:
        row = self._connection.execute(self._channels().where(server_channel_table.c.id == channel_id)).one_or_none()
        return _channel(row) if row is not None else None

    def find_channel_at(self, server_id: ServerId, to: Address) -> ServerChannel | None:
        channels = server_channel_table.c
        where = (channels.server_id == server_id, channels.chat == to.chat, channels.thread == (to.thread or ""))
        row = self._connection.execute(self._channels().where(*where)).one_or_none()
        return _channel(row) if row is not None else None

    def connect_channel(
        self, server_id: ServerId, to: Address, *, name: str, scope: ServerScope, language: str | None = None
    ) -> ServerChannel:
        values = {"server_id": server_id, "chat": to.chat, "thread": to.thread or "", "name": name[:120]}
        made = insert(server_channel_table).values(**values, **_scoped(scope), language=language)
        number = self._connection.execute(made.returning(server_channel_table.c.id)).scalar_one()
        found = self.find_channel(number)
        assert found is not None
        return found

    def change_channel(self, channel_id: ServerChannelId, **changes: object) -> None:
        """Set columns: name, language, closed_at; `scope` is a ServerScope."""
        scope = changes.pop("scope", None)
        if isinstance(scope, ServerScope):
            changes |= _scoped(scope)
        where = server_channel_table.c.id == channel_id
        self._connection.execute(update(server_channel_table).where(where).values(changes))

    def disconnect_channel(self, channel_id: ServerChannelId) -> None:
        self._connection.execute(delete(server_channel_table).where(server_channel_table.c.id == channel_id))

    def close_channel(self, to: Address, *, now: datetime) -> None:
        """The platform does not let Kith write there any more."""
        channels = server_channel_table.c
        of_platform = select(server_table.c.id).where(server_table.c.platform == to.platform)
        where = (channels.chat == to.chat, channels.server_id.in_(of_platform), channels.closed_at.is_(None))
        self._connection.execute(update(server_channel_table).where(*where).values(closed_at=now))

    def _channels(self) -> Select[tuple[object, ...]]:
        source = server_channel_table.join(server_table, server_table.c.id == server_channel_table.c.server_id)
        return select(server_channel_table, server_table.c.platform).select_from(source)

    # --- a person's own

    def list_of_person(self, person_id: PersonId) -> list[tuple[Server, Sequence[str], datetime]]:
        """Where somebody was seen, with the ids of the roles they had there, and when."""
        people = server_person_table.c
        source = server_person_table.join(server_table, server_table.c.id == people.server_id)
        query: Select[Any] = select(*server_table.c, people.roles, people.seen_at).select_from(source)
        rows = self._connection.execute(
            query.where(people.person_id == person_id).order_by(people.seen_at).limit(_MANY)
        )
        return [(_server(row), row.roles, row.seen_at) for row in rows]

    def prune(self, *, before: datetime) -> int:
        """Forget who was seen before an instant and has no right from there; how many."""
        people = server_person_table.c
        right = exists().where(role_table.c.person_id == people.person_id, role_table.c.server_id == people.server_id)
        return self._connection.execute(delete(server_person_table).where(people.seen_at < before, ~right)).rowcount


def _scoped(scope: ServerScope) -> dict[str, object]:
    return {"scope": scope.scope, "section_id": scope.section_id, "country": scope.country}


def _server(row: Row[Any]) -> Server:
    return Server(**{name: row._mapping[name] for name in Server.__slots__})


def _role(row: Row[tuple[object, ...]]) -> ServerRole:
    scope = ServerScope(row.scope, row.section_id, row.country)
    return ServerRole(ServerRoleId(row.id), ServerId(row.server_id), row.external_id, row.name, scope)


def _channel(row: Row[tuple[object, ...]]) -> ServerChannel:
    return ServerChannel(
        ServerChannelId(row.id),
        ServerId(row.server_id),
        Address(row.platform, row.chat, row.thread or None),
        row.name,
        row.language,
        ServerScope(row.scope, row.section_id, row.country),
        row.closed_at,
    )
