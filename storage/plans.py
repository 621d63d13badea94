"""Plans, and how often what they copy was tried elsewhere. Whoever asks decides whose plan somebody may see."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from sqlalchemy import delete, insert, select, update

from storage.errors import NotFound
from storage.ids import PersonId, PlanId
from storage.plan_tables import Origin, Plan, PlanFacts, plan_table
from storage.trials import Trials, copies

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sqlalchemy.engine import Row

    from storage.ids import ActivityId, EventId, NetworkId

_FACTS = tuple(PlanFacts.__dataclass_fields__)
_MANY = 500


class Plans(Trials):
    """Repository of plans and of the trials they lead to."""

    def get(self, plan_id: PlanId) -> Plan:
        plan = self.find(plan_id)
        if plan is None:
            raise NotFound(f"plan {plan_id}")
        return plan

    def find(self, plan_id: PlanId) -> Plan | None:
        row = self._connection.execute(select(plan_table).where(plan_table.c.id == plan_id)).one_or_none()
        return _plan(row) if row is not None else None

    def add(
        self,
        network_id: NetworkId,
        owner_id: PersonId,
        facts: PlanFacts,
        *,
        now: datetime,
        origin: Origin | None = None,
        cites: Sequence[int] = (),
        ask_at: datetime | None = None,
    ) -> Plan:
        values = {
            **asdict(facts),
            "network_id": network_id,
            "owner_id": owner_id,
            "origin_kind": origin.kind if origin is not None else None,
            "origin_item": origin.item if origin is not None else None,
            "cites": list(cites),
            "state": "open",
            "ask_at": ask_at,
            "created_at": now,
            "changed_at": now,
        }
        number = self._connection.execute(insert(plan_table).values(values).returning(plan_table.c.id)).scalar_one()
        return self.get(PlanId(number))

    def change(
        self, plan_id: PlanId, facts: PlanFacts, *, now: datetime, cites: Sequence[int], ask_at: datetime | None
    ) -> Plan:
        self._update(plan_id, **asdict(facts), cites=list(cites), ask_at=ask_at, changed_at=now)
        return self.get(plan_id)

    def close(self, plan_id: PlanId, *, now: datetime) -> None:
        self._update(plan_id, state="closed", ask_at=None, changed_at=now)

    def reopen(self, plan_id: PlanId, *, now: datetime, ask_at: datetime | None) -> None:
        self._update(plan_id, state="open", ask_at=ask_at, changed_at=now)

    def tie(self, plan_id: PlanId, event_id: EventId) -> None:
        """The plan became this event, whose room asks how it went."""
        self._update(plan_id, event_id=event_id, ask_at=None)

    def find_open(self, owner_id: PersonId, origin: Origin) -> Plan | None:
        """The open plan of this person that copies this, if there is one."""
        query = select(plan_table).where(
            plan_table.c.owner_id == owner_id, plan_table.c.state == "open", copies(origin)
        )
        row = self._connection.execute(query.order_by(plan_table.c.id.desc()).limit(1)).one_or_none()
        return _plan(row) if row is not None else None

    def find_by_event(self, event_id: EventId) -> Plan | None:
        """The plan that became this event."""
        row = self._connection.execute(select(plan_table).where(plan_table.c.event_id == event_id)).first()
        return _plan(row) if row is not None else None

    def list_of(
        self, owner_id: PersonId, *, state: str | None = None, network_id: NetworkId | None = None, limit: int = 50
    ) -> list[Plan]:
        """The person's plans, the last changed first."""
        query = select(plan_table).where(plan_table.c.owner_id == owner_id)
        if state is not None:
            query = query.where(plan_table.c.state == state)
        if network_id is not None:
            query = query.where(plan_table.c.network_id == network_id)
        ordered = query.order_by(plan_table.c.changed_at.desc(), plan_table.c.id.desc())
        return [_plan(row) for row in self._connection.execute(ordered.limit(limit))]

    def rename_copies(self, origin: Origin, title: str, *, network_id: NetworkId | None = None) -> None:
        """Copies of what is gone for good lose its title, which were its author's words; one of their own stays.

        network_id: for the people of this network alone.
        """
        query = select(plan_table.c.id, plan_table.c.title).where(copies(origin))
        query = query if network_id is None else query.where(plan_table.c.network_id == network_id)
        copied = [row.id for row in self._connection.execute(query) if _is_beginning(row.title, title)]
        for start in range(0, len(copied), _MANY):
            some = plan_table.c.id.in_(copied[start : start + _MANY])
            self._connection.execute(update(plan_table).where(some).values(title=""))

    # --- asking how it went

    def has_due(self, now: datetime) -> bool:
        query = select(plan_table.c.id).where(plan_table.c.ask_at <= now)
        return self._connection.execute(query.limit(1)).first() is not None

    def take_due(self, now: datetime, *, limit: int) -> list[Plan]:
        """Plans whose owners are to be asked; they are asked once, so nothing is due any more."""
        query = select(plan_table).where(plan_table.c.ask_at <= now).order_by(plan_table.c.ask_at).limit(limit)
        plans = [_plan(row) for row in self._connection.execute(query.with_for_update(skip_locked=True))]
        ids = [plan.id for plan in plans]
        self._connection.execute(update(plan_table).where(plan_table.c.id.in_(ids)).values(ask_at=None))
        return plans

    def put_aside(self, now: datetime, until: datetime) -> None:
        """What is first in line is due again at `until` only."""
        first = select(plan_table.c.id).where(plan_table.c.ask_at <= now).order_by(plan_table.c.ask_at).limit(1)
        self._connection.execute(
            update(plan_table).where(plan_table.c.id == first.scalar_subquery()).values(ask_at=until)
        )

    # --- becoming an activity

    def log(self, plan_id: PlanId, activity_id: ActivityId, *, now: datetime) -> None:
        """The activity is what became of the plan; where the plan copies something, that was tried."""
        plan = self.get(plan_id)
        self._update(plan_id, activity_id=activity_id, ask_at=None, changed_at=now)
        if plan.origin is not None:
            self.add_trial(plan.origin, activity_id, plan.owner_id, now=now)

    def unlog(self, activity_id: ActivityId, person_id: PersonId) -> None:
        """The person says no more that the activity came from a plan of theirs; the activity itself stays."""
        own = (plan_table.c.activity_id == activity_id, plan_table.c.owner_id == person_id)
        self._connection.execute(update(plan_table).where(*own).values(activity_id=None))
        self.drop_trial(activity_id, person_id)

    # --- forgetting

    def forget(self, person_id: PersonId) -> None:
        """Plans go; that something was tried stays, without who and without their words."""
        self._connection.execute(delete(plan_table).where(plan_table.c.owner_id == person_id))
        self.forget_trials(person_id)

    def _update(self, plan_id: PlanId, **values: object) -> None:
        self._connection.execute(update(plan_table).where(plan_table.c.id == plan_id).values(values))


def _is_beginning(text: str, whole: str) -> bool:
    """Whether a text says the same, or was cut off from it."""
    said = " ".join(whole.split())
    return text == said or (text.endswith("…") and said.startswith(text[:-1]))


def _plan(row: Row[tuple[object, ...]]) -> Plan:
    values = row._mapping
    kind = values["origin_kind"]
    return Plan(
        id=PlanId(values["id"]),
        network_id=values["network_id"],
        owner_id=PersonId(values["owner_id"]),
        facts=PlanFacts(**{name: values[name] for name in _FACTS}),
        origin=Origin(kind, values["origin_item"]) if kind is not None else None,
        cites=tuple(values["cites"]),
        state=values["state"],
        event_id=values["event_id"],
        activity_id=values["activity_id"],
        ask_at=values["ask_at"],
        created_at=values["created_at"],
        changed_at=values["changed_at"],
    )
