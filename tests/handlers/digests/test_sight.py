"""What lists show is what cards open: the shared rule agrees with both rooms, for everybody of the cast."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from handlers.kit.sight import Sight
from storage import Places
from tests.handlers.digests.world import chosen, event, forges, log

if TYPE_CHECKING:
    from tests.cast import Cast
    from tests.houses import House


async def test_an_activity_is_seen_by_the_rule_whenever_its_card_opens(cast: Cast, house: House) -> None:
    for author, visibility in product(("levan", "marie"), ("network", "section", "private")):
        found = log(cast, author, f"Of {author}, {visibility}", visibility=visibility)
        for name, chat in cast.people.items():
            if name == author:
                continue
            said = await forges(chat, f"activities.open~{found}")
            with house.database.begin() as uow:
                activity = uow.activities.get(found)
            assert _sight(cast, name).sees_activity(activity) is (f"Of {author}" in said), (name, visibility)


async def test_an_event_is_seen_by_the_rule_whenever_storage_says_so(cast: Cast, house: House) -> None:
    tbilisi, lyon = cast.sections["Tbilisi Youth"], cast.sections["Lyon Solidaire"]
    for places in (
        Places(whole=True),
        Places(countries=("FR",)),
        Places(countries=("GE",)),
        Places(sections=(tbilisi,)),
        Places(sections=(lyon, cast.sections["Kutaisi Green"])),
    ):
        found = event(cast, "An event", days=3, places=places)
        for name, chat in cast.people.items():
            if name == "nino":
                continue  # the organiser sees it anyway
            said = await forges(chat, f"events.open~{found}")
            with house.database.begin() as uow:
                now = house.clock.now
                ahead = uow.digests.list_events_ahead([cast.network], now=now, until=now, since=now)
            one = next(one for one in ahead if one.id == found)
            assert _sight(cast, name).sees_event(one) is ("An event" in said), (name, places)


def _sight(cast: Cast, name: str) -> Sight:
    person = chosen(cast, name)
    with cast.house.database.begin() as uow:
        member = uow.people.membership(person, cast.network)
        countries = {one.id: one.country for one in uow.networks.list_sections(cast.network)}
        assert member is not None
        return Sight.of(member, uow.people.list_roles(person), countries)
