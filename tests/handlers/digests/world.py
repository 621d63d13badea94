"""What happens around digests: activities that others log, events that are posted, what somebody follows."""

from __future__ import annotations

from datetime import timedelta
from itertools import count
from typing import TYPE_CHECKING

from handlers.kit.incoming import Pressed
from storage import EventPlan, Facts, Follow, Places

if TYPE_CHECKING:
    from storage import ActivityId, EventId, PersonId
    from tests.cast import Cast
    from tests.houses import Chat

_presses = count(1)
HOMES = {"marie": "Lyon Solidaire", "claire": "Lyon Solidaire", "tamar": "Kutaisi Green"}


def chosen(cast: Cast, name: str) -> PersonId:
    """The id of one of the cast."""
    found = cast.people[name].person_id
    assert found is not None
    return found


def log(
    cast: Cast,
    author: str,
    title: str,
    *,
    themes: tuple[str, ...] = (),
    visibility: str = "network",
    reached: int | None = None,
) -> ActivityId:
    """Somebody of the cast logs an activity of their section, today."""
    now = cast.house.clock.now
    home = cast.sections[HOMES.get(author, "Tbilisi Youth")]
    with cast.house.database.begin() as uow:
        known = {theme.slug: theme.id for theme in uow.networks.list_themes(cast.network)}
        facts = Facts(
            title=title,
            starts_on=now.date(),
            ends_on=now.date(),
            sections=(home,),
            themes=tuple(known[one] for one in themes),
            visibility=visibility,
            reached=reached,
        )
        return uow.activities.add(cast.network, facts, author_id=chosen(cast, author), now=now).id


def event(
    cast: Cast, title: str, *, days: int = 0, hours: int = 0, kind: str = "meeting", places: Places | None = None
) -> EventId:
    """Nino posts something, usually for the whole network, so many days and hours ahead."""
    now = cast.house.clock.now
    at = now + timedelta(days=days, hours=hours)
    call = kind == "call"
    starts, closes = (None, at) if call else (at, None)
    with cast.house.database.begin() as uow:
        plan = EventPlan(kind, title, places or Places(whole=True), "Asia/Tbilisi", starts, deadline_at=closes)
        return uow.events.add(cast.network, plan, organiser_id=chosen(cast, "nino"), now=now).id


def follows(cast: Cast, who: str, kind: str, target: str) -> None:
    with cast.house.database.begin() as uow:
        uow.digests.follow(Follow(chosen(cast, who), cast.network, kind, target))


def digests_of(chat: Chat) -> list[str]:
    """The digests that arrived, the oldest first."""
    heads = ("Your day", "Your week", "For coordinators")
    return [one.shown.plain for one in chat.heard if any(head in one.shown.plain[:160] for head in heads)]


async def forges(chat: Chat, data: str) -> str:
    """Press a button that was never shown."""
    return await chat.sends(Pressed(data, "", press=f"forged-{next(_presses)}"))
