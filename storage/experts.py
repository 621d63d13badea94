"""Experts: members who said what they may be asked about, and how often. Whom to ask is the caller's decision."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, func, insert, select, update

from storage.ids import ThemeId
from storage.people import membership_table
from storage.question_tables import Candidate, Expert, expert_table, expert_theme_table, question_turn_table

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from sqlalchemy.engine import Connection

    from storage.ids import NetworkId, PersonId

_MANY = 500


class Experts:
    """Repository of those who may be asked."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, person_id: PersonId, network_id: NetworkId) -> Expert:
        """What the person said; somebody who said nothing may be asked nothing."""
        columns = expert_table.c
        query = select(expert_table).where(columns.person_id == person_id, columns.network_id == network_id)
        row = self._connection.execute(query).one_or_none()
        if row is None:
            return Expert(person_id, network_id)
        return _expert(row._mapping, self._themes([row.id]).get(row.id, ()))

    def keep(self, expert: Expert, *, now: datetime) -> None:
        """Write what the person says from now on; who may be asked nothing any more leaves no row."""
        columns = expert_table.c
        own = (columns.person_id == expert.person_id, columns.network_id == expert.network_id)
        if not expert.library and not expert.tool:
            self._connection.execute(delete(expert_table).where(*own))
            return
        values = {
            **{name: getattr(expert, name) for name in ("library", "tool", "weekly", "paused", "named")},
            "languages": list(expert.languages),
            "changed_at": now,
        }
        number = self._connection.execute(
            update(expert_table).where(*own).values(values).returning(columns.id)
        ).scalar_one_or_none()
        if number is None:
            values |= {"person_id": expert.person_id, "network_id": expert.network_id}
            number = self._connection.execute(insert(expert_table).values(values).returning(columns.id)).scalar_one()
        self._connection.execute(delete(expert_theme_table).where(expert_theme_table.c.expert_id == number))
        if expert.themes:
            rows = [{"expert_id": number, "theme_id": theme} for theme in dict.fromkeys(expert.themes)]
            self._connection.execute(insert(expert_theme_table), rows)

    def list_willing(self, network_id: NetworkId, topic: str, *, since: datetime) -> list[Candidate]:
        """Members of the network who may be asked now (at most 500). since: from when their load is counted."""
        columns, turns = expert_table.c, question_turn_table.c
        asked = (
            select(func.count())
            .where(turns.person_id == columns.person_id, turns.asked_at >= since)
            .scalar_subquery()
            .label("load")
        )
        here = (membership_table.c.person_id == columns.person_id) & (
            membership_table.c.network_id == columns.network_id
        )
        willing = columns.tool if topic == "tool" else columns.library
        query = (
            select(expert_table, membership_table.c.country, asked)
            .join(membership_table, here)
            .where(columns.network_id == network_id, willing, ~columns.paused)
            .order_by(columns.id)
            .limit(_MANY)
        )
        rows = self._connection.execute(query).all()
        themes = self._themes([row.id for row in rows])
        return [
            Candidate(_expert(row._mapping, themes.get(row.id, ())), row._mapping["country"], row._mapping["load"])
            for row in rows
        ]

    def list_of(self, person_id: PersonId) -> list[Expert]:
        """What the person said in every network of theirs."""
        rows = self._connection.execute(select(expert_table).where(expert_table.c.person_id == person_id)).all()
        themes = self._themes([row.id for row in rows])
        return [_expert(row._mapping, themes.get(row.id, ())) for row in rows]

    def forget(self, person_id: PersonId) -> None:
        self._connection.execute(delete(expert_table).where(expert_table.c.person_id == person_id))

    def _themes(self, experts: Sequence[int]) -> dict[int, tuple[ThemeId, ...]]:
        found: dict[int, tuple[ThemeId, ...]] = {}
        if experts:
            columns = expert_theme_table.c
            query = select(expert_theme_table).where(columns.expert_id.in_(experts)).order_by(columns.theme_id)
            for row in self._connection.execute(query):
                found[row.expert_id] = (*found.get(row.expert_id, ()), ThemeId(row.theme_id))
        return found


def _expert(row: Mapping[Any, Any], themes: tuple[ThemeId, ...]) -> Expert:
    said = {name: row[name] for name in ("person_id", "network_id", "library", "tool", "weekly", "paused", "named")}
    return replace(Expert(**said), languages=tuple(row["languages"]), themes=themes)
