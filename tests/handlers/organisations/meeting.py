"""Organisations for tests, and presses on buttons that were made up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.incoming import Pressed
from storage import NewOrganisation, OrganisationFilter

if TYPE_CHECKING:
    from storage import Organisation
    from tests.cast import Cast
    from tests.houses import Chat


async def press(chat: Chat, do: str, *args: int | str) -> str:
    """Press a button that this person may never have been shown."""
    data = "~".join([do, *map(str, args)])
    return await chat.sends(Pressed(data, "m", press=f"{data}-{len(chat.heard)}-{chat.house.clock.now.timestamp()}"))


def registered(cast: Cast, name: str, kind: str = "school", country: str = "GE", **more: object) -> Organisation:
    """One that Ana registered."""
    with cast.house.database.begin() as uow:
        new = NewOrganisation(kind, name, country, "en", **more)  # type: ignore[arg-type]
        return uow.organisations.add(cast.network, new, added_by=cast.people["ana"].person_id, now=cast.house.clock.now)


def again(cast: Cast, one: Organisation) -> Organisation:
    with cast.house.database.begin(reads=True) as uow:
        return uow.organisations.get(one.id)


def names(cast: Cast) -> list[str]:
    with cast.house.database.begin(reads=True) as uow:
        return [one.name for one in uow.organisations.list_shown(OrganisationFilter(cast.network), limit=50)]


def refusals(cast: Cast) -> list[str]:
    with cast.house.database.begin(reads=True) as uow:
        return [one.action for one in uow.audit.list_latest(limit=500) if one.outcome == "refused"]


def heard(chat: Chat, words: str) -> list[str]:
    """Messages in this chat that hold these words, as they stand now."""
    return [one.shown.plain for one in chat.heard if words in one.shown.plain]


def appoint(cast: Cast, agency: Organisation, name: str, country: str = "GE") -> None:
    person = cast.people[name].person_id
    assert person is not None
    with cast.house.database.begin() as uow:
        uow.organisations.appoint(agency.id, person, country, now=cast.house.clock.now)
