"""Who administers the deployment is what the setting says, whoever wrote before or was named earlier."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.founding import appoint
from bot.settings import Admin

if TYPE_CHECKING:
    from tests.houses import Chat


def admins(chat: Chat) -> list[int]:
    with chat.house.database.begin(reads=True) as uow:
        return [int(one) for one in uow.people.list_admins()]


def test_somebody_who_wrote_before_is_appointed_at_the_next_start_and_dismissed_when_no_longer_named(ana: Chat) -> None:
    now = ana.house.clock.now
    with ana.house.database.begin() as uow:
        appoint(uow, [Admin("fake", "ana"), Admin("fake", "unknown")], now=now)
    assert admins(ana) == [ana.person_id]
    with ana.house.database.begin() as uow:
        appoint(uow, [], now=now)
    assert admins(ana) == []
