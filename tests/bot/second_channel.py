"""A house with two platforms, and people who have an account on both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import insert

from storage.people import identity_table
from tests.cast import settle
from tests.fakes.platform import FakePlatform
from tests.houses import House

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kit.feature import Feature
    from storage.engine import Database
    from tests.cast import Cast
    from tests.houses import Chat

SECOND = "second"


def two_platforms(database: Database, features: Sequence[Feature] | None = None) -> Cast:
    """The cast on the first of two platforms."""
    beside = [FakePlatform(SECOND)]
    return settle(House(database, beside=beside, features=features) if features else House(database, beside=beside))


def account(chat: Chat, platform: str = SECOND) -> Chat:
    """A further account of somebody, called like the first; linked by hand, as /link does it in the end."""
    assert chat.person_id is not None
    values = {"person_id": chat.person_id, "platform": platform, "external_id": f"{chat.id}-2", "chat": f"{chat.id}-2"}
    with chat.house.database.engine.begin() as connection:
        connection.execute(insert(identity_table).values(values))
    other = chat.house.chat(f"{chat.id}-2", name=chat.name, language=chat.language, on=platform)
    other.person_id = chat.person_id
    return other
