"""What the database holds about somebody of a conversation."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from storage import Membership, Person, Role
    from tests.houses import Chat, House


def person_of(house: House, chat: Chat) -> Person:
    """The person behind a chat."""
    with house.database.begin(reads=True) as uow:
        found = uow.people.find_by_identity("fake", chat.id)
    assert found is not None
    return found


def member_of(house: House, chat: Chat) -> Membership:
    """Their membership in their current network."""
    person = person_of(house, chat)
    assert person.network_id is not None
    with house.database.begin(reads=True) as uow:
        member = uow.people.membership(person.id, person.network_id)
    assert member is not None
    return member


def roles_of(house: House, chat: Chat) -> list[Role]:
    """Their roles everywhere."""
    with house.database.begin(reads=True) as uow:
        return uow.people.list_roles(person_of(house, chat).id)
