"""Which practices somebody may find, as a condition for lists that count or name them. The card asks anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from storage.practice_tables import practice_table
from storage.report_tables import not_held

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement

    from storage.ids import NetworkId


def found_by(network_id: NetworkId, readers: frozenset[str]) -> list[ColumnElement[bool]]:
    """That a practice is one of the network's, published, not held back, and may be found with these keys."""
    columns = practice_table.c
    where = [columns.network_id == network_id, columns.status == "published", not_held("practice", columns.id)]
    return where if f"network:{network_id}" in readers else [*where, columns.visibility == "public"]
