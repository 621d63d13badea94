"""What the feature owes every person: a copy of all it holds about them, and forgetting."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from storage import Json, PersonId, UnitOfWork

STORES = ("region", "region_country", "region_note")


def export(uow: UnitOfWork, person_id: PersonId) -> Mapping[str, Json]:
    """What somebody proposed, decided for countries, and wrote."""
    return {
        "proposed": [
            {"id": int(one.id), "name": one.name, "at": one.created_at.isoformat()}
            for one in uow.regions.list_proposed(person_id)
        ],
        "decided": [
            {"region": int(region), "country": country, "answer": said}
            for region, country, said in uow.regions.list_answered(person_id)
        ],
        "notes": [
            {"region": int(one.region_id), "text": one.text, "at": one.created_at.isoformat()}
            for one in uow.regions.list_notes_by(person_id)
        ],
    }


def forget(uow: UnitOfWork, person_id: PersonId) -> None:
    """Their notes go; what they decided for a country stays, decided by nobody."""
    for one in uow.regions.list_notes_by(person_id):
        uow.reports.orphan("note", one.id)
    uow.regions.forget(person_id)
