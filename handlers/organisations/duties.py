"""What the feature owes every person: a copy of all it holds about them, and forgetting."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from storage import Json, PersonId, UnitOfWork

STORES = (
    "organisation",
    "organisation_contact",
    "organisation_star",
    "organisation_representative",
    "lead",
)


def export(uow: UnitOfWork, person_id: PersonId) -> Mapping[str, Json]:
    """What somebody registered, bookmarked, stands for and posted. Contacts are about others: only where they lie."""
    return {
        "organisations": [
            {
                "id": one.id,
                "kind": one.kind,
                "name": one.name,
                "country": one.country,
                "place": one.place,
                "about": one.about,
                "website": one.website,
                "created_at": one.created_at.isoformat(),
            }
            for one in uow.organisations.list_added(person_id)
        ],
        "contacts_written": [
            {"organisation": number, "at": at.isoformat()}
            for number, at in uow.organisations.list_contacts_written(person_id)
        ],
        "bookmarked": [
            {"organisation": number, "at": at.isoformat()} for number, at in uow.organisations.list_starred(person_id)
        ],
        "represents": [
            {"organisation": number, "country": country, "since": at.isoformat()}
            for number, country, at in uow.organisations.list_appointments(person_id)
        ],
        "school_leads": [
            {"organisation": one.organisation_id, "note": one.note, "at": one.posted_at.isoformat()}
            for one in uow.leads.list_posted(person_id)
        ],
    }


def forget(uow: UnitOfWork, person_id: PersonId) -> None:
    """An organisation and an agency's leads stay, by nobody; bookmarks and appointments go."""
    uow.organisations.forget(person_id)
    uow.leads.forget(person_id)
