"""What people opened to everybody: activities, local issues, organisations, as numbers. Practices, cards and projects
have lists of their own. Decides no right.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, select

from storage.activity_tables import activity_table
from storage.idea_tables import issue_table
from storage.name_order import MOST_NAMES, ids_by_name
from storage.organisation_tables import organisation_table
from storage.report_tables import not_held

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import ColumnElement, Table
    from sqlalchemy.engine import Connection

    from storage.ids import NetworkId

_TABLES: Mapping[str, Table] = {"activity": activity_table, "issue": issue_table, "organisation": organisation_table}


class PublicItems:
    """Reads what a network's people opened to everybody. kind: "activity", "issue" or "organisation"."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def count(self, kind: str, network_id: NetworkId) -> int:
        query = select(func.count()).select_from(_TABLES[kind]).where(*_open(kind, network_id))
        return self._connection.execute(query).scalar_one()

    def list_ids(self, kind: str, network_id: NetworkId, *, offset: int = 0, limit: int = 24) -> list[int]:
        """Numbers: the latest activities and issues first, organisations by name."""
        columns = _TABLES[kind].c
        if kind == "organisation":
            named = select(columns.id, columns.name).where(*_open(kind, network_id)).limit(MOST_NAMES)
            return ids_by_name(self._connection.execute(named))[offset : offset + limit]
        latest = columns.starts_on if kind == "activity" else columns.created_at
        query = select(columns.id).where(*_open(kind, network_id)).order_by(latest.desc(), columns.id.desc())
        return list(self._connection.execute(query.offset(offset).limit(limit)).scalars())


def _open(kind: str, network_id: NetworkId) -> list[ColumnElement[bool]]:
    """That it is for everybody, and read by all of its own network: withdrawn, rejected and held ones are not."""
    columns = _TABLES[kind].c
    shown: list[ColumnElement[bool]] = [
        columns.network_id == network_id,
        columns.public,
        not_held(kind, columns.id),
    ]
    if kind == "activity":
        return [*shown, columns.visibility == "network", columns.status != "rejected"]
    if kind == "issue":
        return [*shown, columns.state == "open"]
    return [*shown, columns.state == "listed", columns.kind != "school"]
