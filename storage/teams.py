"""Teams of projects: who is in one, who leads, who asks to join, who leaves. What they work on is team_work.py.

Whoever asks checks rights. Changes of a roster hold the project's row: of two people acting at once one is first.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, delete, func, insert, select, update

from storage.errors import NotFound
from storage.event_tables import event_answer_table, event_table
from storage.ids import EventId, PersonId, ProjectId, TaskId
from storage.people import membership_table, person_table
from storage.project_tables import project_table
from storage.projects import Projects
from storage.reminders import OPEN, ReminderState, reminder_table
from storage.team_tables import (
    Departure,
    Team,
    TeamAsk,
    TeamInvitation,
    TeamMember,
    team_ask_table,
    team_invitation_table,
    team_member_table,
    team_table,
    team_task_table,
)
from storage.team_work import TeamWork

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from sqlalchemy import Select
    from sqlalchemy.engine import Connection

    from storage.ids import NetworkId, TeamAskId
    from storage.outbox import Outbox

MOST_MEMBERS = 500
_AT_ONCE = datetime(1970, 1, 1, tzinfo=UTC)
"""Erasing knows no clock: what falls due because of it is due at once."""


class Teams(TeamWork):
    """Repository of teams. outbox: what waits there for somebody who leaves is taken back."""

    def __init__(self, connection: Connection, outbox: Outbox) -> None:
        super().__init__(connection)
        self._outbox = outbox

    # --- who is in

    def find(self, project_id: ProjectId) -> Team | None:
        """None: the project has no people."""
        row = self._connection.execute(select(team_table).where(team_table.c.project_id == project_id)).one_or_none()
        return Team(**row._mapping) if row is not None else None

    def list_members(self, project_id: ProjectId) -> list[TeamMember]:
        """Leads first, then by the day they joined (at most 500)."""
        columns = team_member_table.c
        query = _members().where(columns.project_id == project_id)
        return self._members(query.order_by(columns.role, columns.joined_at, columns.person_id).limit(MOST_MEMBERS))

    def find_member(self, project_id: ProjectId, person_id: PersonId) -> TeamMember | None:
        columns = team_member_table.c
        query = _members().where(columns.project_id == project_id, columns.person_id == person_id)
        return next(iter(self._members(query)), None)

    def is_member(self, project_id: ProjectId, person_id: PersonId) -> bool:
        columns = team_member_table.c
        query = select(columns.role).where(columns.project_id == project_id, columns.person_id == person_id)
        return self._connection.execute(query).first() is not None

    def leads(self, project_id: ProjectId) -> list[PersonId]:
        """Who leads, the longest first."""
        columns = team_member_table.c
        query = select(columns.person_id).where(columns.project_id == project_id, columns.role == "lead")
        rows = self._connection.execute(query.order_by(columns.joined_at, columns.person_id).limit(MOST_MEMBERS))
        return [PersonId(one) for one in rows.scalars()]

    def count_members(self, projects: Sequence[ProjectId]) -> dict[ProjectId, int]:
        """People in the team of each of these projects."""
        columns = team_member_table.c
        query = select(columns.project_id, func.count()).where(columns.project_id.in_(projects))
        found = {ProjectId(row[0]): row[1] for row in self._connection.execute(query.group_by(columns.project_id))}
        return {one: found.get(one, 0) for one in projects}

    def list_projects(self, person_id: PersonId) -> list[ProjectId]:
        """Projects in whose teams somebody is (the newest 500), the newest first."""
        columns = team_member_table.c
        query = select(columns.project_id).where(columns.person_id == person_id)
        rows = self._connection.execute(query.order_by(columns.joined_at.desc(), columns.project_id.desc()).limit(500))
        return [ProjectId(one) for one in rows.scalars()]

    # --- coming

    def join(self, project_id: ProjectId, person_id: PersonId, *, now: datetime, role: str = "member") -> bool:
        """Into the team; False: they were in it already. The first one makes the team; a lead ends the search for one.

        Raises NotFound when there is no such project.
        """
        network_id = self._hold(project_id)
        if self.find(project_id) is None:
            values = {"project_id": project_id, "network_id": network_id, "made_at": now}
            self._connection.execute(insert(team_table).values(values))
        columns = team_ask_table.c
        waits = (columns.project_id == project_id, columns.person_id == person_id, columns.state == "waiting")
        self._connection.execute(update(team_ask_table).where(*waits).values(state="agreed", decided_at=now))
        if self.is_member(project_id, person_id):
            return False
        fresh = {"project_id": project_id, "person_id": person_id, "role": role, "joined_at": now}
        self._connection.execute(insert(team_member_table).values(fresh))
        if role == "lead":
            self.set_ask_at(project_id, None)
        return True

    def ask(
        self, project_id: ProjectId, person_id: PersonId, *, now: datetime, by_id: PersonId | None = None
    ) -> TeamAsk | None:
        """Somebody asks to join; by_id: who invites them instead. None: that waits for an answer already.

        Raises NotFound when the project has no team.
        """
        self._hold(project_id)
        if self.find(project_id) is None:
            raise NotFound(f"team of project {project_id}")
        before = self.find_ask_of(project_id, person_id)
        if before is not None and before.state == "waiting" and before.invited == (by_id is not None):
            return None
        told = {"invited": by_id is not None, "by_id": by_id, "state": "waiting", "asked_at": now, "decided_at": None}
        columns = team_ask_table.c
        if before is not None:
            again = update(team_ask_table).where(columns.id == before.id).values(round=before.round + 1, **told)
            row = self._connection.execute(again.returning(team_ask_table)).one()
        else:
            key = {"project_id": project_id, "person_id": person_id, "round": 0}
            row = self._connection.execute(insert(team_ask_table).values(**key, **told).returning(team_ask_table)).one()
        return TeamAsk(**row._mapping)

    def find_ask(self, ask_id: TeamAskId) -> TeamAsk | None:
        row = self._connection.execute(select(team_ask_table).where(team_ask_table.c.id == ask_id)).one_or_none()
        return TeamAsk(**row._mapping) if row is not None else None

    def find_ask_of(self, project_id: ProjectId, person_id: PersonId) -> TeamAsk | None:
        columns = team_ask_table.c
        query = select(team_ask_table).where(columns.project_id == project_id, columns.person_id == person_id)
        row = self._connection.execute(query).one_or_none()
        return TeamAsk(**row._mapping) if row is not None else None

    def list_asks(self, project_id: ProjectId, *, invited: bool, offset: int = 0, limit: int = 5) -> list[TeamAsk]:
        """What waits, the longest first: invitations, or requests of people who want to join."""
        columns = team_ask_table.c
        where = (columns.project_id == project_id, columns.state == "waiting", columns.invited.is_(invited))
        query = select(team_ask_table).where(*where).order_by(columns.asked_at, columns.id)
        return [TeamAsk(**row._mapping) for row in self._connection.execute(query.offset(offset).limit(limit))]

    def count_asks(self, project_id: ProjectId, *, invited: bool) -> int:
        columns = team_ask_table.c
        where = (columns.project_id == project_id, columns.state == "waiting", columns.invited.is_(invited))
        return self._connection.execute(select(func.count()).where(*where)).scalar_one()

    def list_asks_of(self, person_id: PersonId) -> list[TeamAsk]:
        """Everything somebody asked or was asked (the newest 1,000)."""
        columns = team_ask_table.c
        query = select(team_ask_table).where(columns.person_id == person_id).order_by(columns.id.desc())
        return [TeamAsk(**row._mapping) for row in self._connection.execute(query.limit(1000))]

    def decide_ask(self, ask_id: TeamAskId, state: str, *, now: datetime) -> TeamAsk | None:
        """Agreed, declined or withdrawn; None: somebody else decided before. Who is agreed to still has to `join`."""
        columns = team_ask_table.c
        waits = update(team_ask_table).where(columns.id == ask_id, columns.state == "waiting")
        decided = waits.values(state=state, decided_at=now).returning(team_ask_table)
        row = self._connection.execute(decided).one_or_none()
        return TeamAsk(**row._mapping) if row is not None else None

    # --- links that let somebody in

    def add_invitation(self, invitation: TeamInvitation) -> None:
        values = {name: getattr(invitation, name) for name in TeamInvitation.__slots__}
        self._connection.execute(insert(team_invitation_table).values(values))

    def find_invitation(self, token_hash: str) -> TeamInvitation | None:
        query = select(team_invitation_table).where(team_invitation_table.c.token_hash == token_hash)
        row = self._connection.execute(query).one_or_none()
        return TeamInvitation(**row._mapping) if row is not None else None

    def use_invitation(self, token_hash: str) -> bool:
        """It is gone; False: somebody else was faster."""
        gone = delete(team_invitation_table).where(team_invitation_table.c.token_hash == token_hash)
        return self._connection.execute(gone).rowcount > 0

    def count_invitations(self, project_id: ProjectId, *, now: datetime) -> int:
        """Links that still let somebody in."""
        columns = team_invitation_table.c
        query = select(func.count()).where(columns.project_id == project_id, columns.expires_at > now)
        return self._connection.execute(query).scalar_one()

    def end_invitations(self, project_id: ProjectId) -> int:
        """No link lets anybody in any more; how many did."""
        gone = delete(team_invitation_table).where(team_invitation_table.c.project_id == project_id)
        return self._connection.execute(gone).rowcount

    def has_ended_invitation(self, *, before: datetime) -> bool:
        query = select(team_invitation_table.c.project_id).where(team_invitation_table.c.expires_at < before)
        return self._connection.execute(query.limit(1)).first() is not None

    def prune_invitations(self, *, before: datetime) -> int:
        """Forget links that ended before that."""
        gone = delete(team_invitation_table).where(team_invitation_table.c.expires_at < before)
        return self._connection.execute(gone).rowcount

    def list_invitations_by(self, person_id: PersonId) -> list[TeamInvitation]:
        columns = team_invitation_table.c
        query = select(team_invitation_table).where(columns.made_by == person_id).order_by(columns.made_at)
        return [TeamInvitation(**row._mapping) for row in self._connection.execute(query.limit(1000))]

    # --- leading

    def set_role(self, project_id: ProjectId, person_id: PersonId, role: str) -> bool:
        """A member leads, or leads no more; False: they are not in the team. Somebody who leads ends the search."""
        self._hold(project_id)
        columns = team_member_table.c
        them = update(team_member_table).where(columns.project_id == project_id, columns.person_id == person_id)
        if not self._connection.execute(them.values(role=role)).rowcount:
            return False
        if role == "lead":
            self.set_ask_at(project_id, None)
        return True

    def hand_over(self, project_id: ProjectId, giver: PersonId, taker: PersonId) -> bool:
        """The one leads instead of the other; False: the giver leads no more, or the taker is not in the team."""
        self._hold(project_id)
        if giver == taker or giver not in self.leads(project_id) or not self.is_member(project_id, taker):
            return False
        return self.set_role(project_id, giver, "member") and self.set_role(project_id, taker, "lead")

    def name_lead(self, project_id: ProjectId, person_id: PersonId) -> bool:
        """Somebody leads a team that has no lead; False: it has one, or they are not in it."""
        self._hold(project_id)
        return not self.leads(project_id) and self.set_role(project_id, person_id, "lead")

    def set_ask_at(self, project_id: ProjectId, at: datetime | None) -> None:
        """When coordinators are asked to name a lead."""
        self._connection.execute(update(team_table).where(team_table.c.project_id == project_id).values(ask_at=at))

    def has_leaderless(self, now: datetime) -> bool:
        return (
            self._connection.execute(select(team_table.c.ask_at).where(team_table.c.ask_at <= now)).first() is not None
        )

    def take_leaderless(self, now: datetime, limit: int) -> list[Team]:
        """Teams whose coordinators are to be asked now."""
        query = select(team_table).where(team_table.c.ask_at <= now).order_by(team_table.c.ask_at, "project_id")
        rows = self._connection.execute(query.limit(limit).with_for_update(skip_locked=True))
        return [Team(**row._mapping) for row in rows]

    # --- going

    def leave(self, project_id: ProjectId, person_id: PersonId, *, now: datetime) -> Departure | None:
        """Out of the team; None: they were not in it. Reminders of its meetings and tasks stop at once.

        Open tasks go back to the lead, who is told; the last one takes the whole team along, with all it kept, and the
        project can be claimed. Where nobody leads any more the coordinators are asked.
        """
        try:
            self._hold(project_id)
        except NotFound:
            return None
        columns = team_member_table.c
        them = delete(team_member_table).where(columns.project_id == project_id, columns.person_id == person_id)
        if not self._connection.execute(them).rowcount:
            return None
        tasks = self._list_open_ids(project_id, person_id)
        self._end_reminders(project_id, person_id, tasks, now)
        if not self.count_members([project_id])[project_id]:
            self._end_team(project_id, now)
            return Departure(tuple(tasks), over=True)
        leads = self.leads(project_id)
        self.give_back(tasks, leads[0] if leads else None, now=now)
        if not leads:
            self.set_ask_at(project_id, now)
        made = team_invitation_table.c
        links = delete(team_invitation_table).where(made.project_id == project_id, made.made_by == person_id)
        self._connection.execute(links)
        return Departure(tuple(tasks), leaderless=not leads)

    def part(
        self, network_id: NetworkId, other: NetworkId, *, united: Collection[NetworkId], now: datetime
    ) -> list[tuple[PersonId, ProjectId]]:
        """Two networks are united no more: whoever came from the other one leaves the teams of the first.

        Gives who left what. united: with whom the first one still is; who belongs there too stays. Requests and
        invitations of those who go are over: no old button lets them in.
        """
        members, asks = team_member_table.c, team_ask_table.c
        own = select(team_table.c.project_id).where(team_table.c.network_id == network_id)
        theirs, here = (
            select(membership_table.c.person_id).where(membership_table.c.network_id.in_(some))
            for some in ([other], [network_id, *united])
        )
        waits = (asks.project_id.in_(own), asks.person_id.in_(theirs), asks.person_id.not_in(here))
        over = update(team_ask_table).where(*waits, asks.state == "waiting")
        self._connection.execute(over.values(state="withdrawn", decided_at=now))
        query = select(members.person_id, members.project_id).where(
            members.project_id.in_(own), members.person_id.in_(theirs), members.person_id.not_in(here)
        )
        rows = self._connection.execute(query.order_by(members.project_id, members.person_id)).all()
        left = [(PersonId(row.person_id), ProjectId(row.project_id)) for row in rows]
        for person_id, project_id in left:
            self.leave(project_id, person_id, now=now)
        return left

    def forget(self, person_id: PersonId) -> list[ProjectId]:
        """Out of every team, and no trace of who wrote what; the teams that are over because of it."""
        over = []
        while projects := self.list_projects(person_id):
            for project_id in projects:
                departure = self.leave(project_id, person_id, now=_AT_ONCE)
                if departure is not None and departure.over:
                    over.append(project_id)
        self._connection.execute(delete(team_ask_table).where(team_ask_table.c.person_id == person_id))
        self._unname(person_id)
        return over

    def _list_open_ids(self, project_id: ProjectId, person_id: PersonId) -> list[TaskId]:
        columns = team_task_table.c
        query = select(columns.id).where(
            columns.project_id == project_id, columns.owner_id == person_id, columns.state == "open"
        )
        return [TaskId(one) for one in self._connection.execute(query.order_by(columns.id)).scalars()]

    def _end_reminders(
        self, project_id: ProjectId, person_id: PersonId, tasks: Sequence[TaskId], now: datetime
    ) -> None:
        """Nothing of this team comes any more: no reminder of its meetings, own ones neither, none of its tasks."""
        meetings = select(event_table.c.id).where(event_table.c.project_id == project_id)
        events = [EventId(one) for one in self._connection.execute(meetings).scalars()]
        own = reminder_table.c
        tied = (own.person_id == person_id, own.event_id.in_(events), own.state.in_(OPEN))
        end = {"state": ReminderState.CANCELLED, "comes_at": None, "again_at": None, "next_at": None, "ended_at": now}
        self._connection.execute(update(reminder_table).where(*tied).values(end))
        said = event_answer_table.c
        ahead = select(event_table.c.id).where(event_table.c.project_id == project_id, event_table.c.over_at > now)
        gone = delete(event_answer_table).where(said.person_id == person_id, said.event_id.in_(ahead))
        self._connection.execute(gone)
        waiting = [f"event:{one}" for one in events] + [f"task:{one}" for one in tasks]
        self._outbox.withdraw_from(person_id, [*waiting, f"team:{project_id}"])

    # --- small parts

    def _end_team(self, project_id: ProjectId, now: datetime) -> None:
        """Its last one went: all it kept goes, and the project can be claimed."""
        self._connection.execute(delete(team_table).where(team_table.c.project_id == project_id))
        projects = Projects(self._connection)
        if projects.get(project_id).state == "open":
            projects.orphan(project_id, now=now)
        else:
            projects.disown(project_id)

    def _hold(self, project_id: ProjectId) -> NetworkId:
        """Hold the project's row until the unit of work ends (PostgreSQL; SQLite has one writer anyway)."""
        query = select(project_table.c.network_id).where(project_table.c.id == project_id)
        found: NetworkId | None = self._connection.execute(query.with_for_update(key_share=True)).scalar_one_or_none()
        if found is None:
            raise NotFound(f"project {project_id}")
        return found

    def _members(self, query: Select[*tuple[Any, ...]]) -> list[TeamMember]:
        return [TeamMember(**row._mapping) for row in self._connection.execute(query)]


def _members() -> Select[*tuple[Any, ...]]:
    columns, people, places = team_member_table.c, person_table.c, membership_table.c
    here = and_(places.person_id == columns.person_id, places.network_id == team_table.c.network_id)
    joined = (
        team_member_table.join(team_table, team_table.c.project_id == columns.project_id)
        .join(person_table, people.id == columns.person_id)
        .outerjoin(membership_table, here)
    )
    told = (columns.project_id, columns.person_id, columns.role, columns.joined_at)
    return select(*told, people.name, places.country, people.zone).select_from(joined)
