"""Which practices somebody may find, as a condition for lists that count or name them. The card asks anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import and_, false, or_

from storage.practice_tables import practice_table
from storage.report_tables import not_held

if TYPE_CHECKING:
    from collections.abc import Collection

    from sqlalchemy import ColumnElement

    from storage.ids import NetworkId


_PARTNERS = "partners:"


def found_by(network_id: NetworkId, readers: frozenset[str]) -> list[ColumnElement[bool]]:
    """That a practice is published, not held back, and may be found with these keys: of the network, or of partners.

    Of a network that none of the keys opens only what is public.
    """
    columns = practice_table.c
    where = [columns.status == "published", not_held("practice", columns.id)]
    if f"network:{network_id}" not in readers:
        return [*where, columns.network_id == network_id, columns.visibility == "public"]
    partners = {int(key.removeprefix(_PARTNERS)) for key in readers if key.startswith(_PARTNERS)} - {network_id}
    return [*where, or_(columns.network_id == network_id, of_partners(partners))]


def of_partners(partners: Collection[int]) -> ColumnElement[bool]:
    """That a practice is one that these networks have for partners."""
    columns = practice_table.c
    return and_(columns.partners, columns.network_id.in_(sorted(partners))) if partners else false()
