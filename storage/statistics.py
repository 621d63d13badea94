"""Roll-up rows: what activities add up to, per place, theme and period, kept in the transaction of each change."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

    from storage.activity_tables import Activity


class Statistics:
    """Repository of the roll-ups."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def note(self, before: Activity | None, after: Activity | None) -> None:
        """An activity came (no before), changed, or went (no after)."""
