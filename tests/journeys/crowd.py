"""Many people with an opened chat, a letter for each of them in the outbox, and the count of what arrived."""

from __future__ import annotations

from collections import Counter
from contextlib import closing
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from sqlalchemy import text

from bot.founding import found
from handlers.kit.view import Piece, Shown
from storage import BROADCAST, Address, NewLetter
from storage.engine import Database

if TYPE_CHECKING:
    from tests.fakes.bot_api import BotApi

FIRST = 50_001


class Crowd:
    """So many members, who are known and have started the bot."""

    def __init__(self, api: BotApi, database_url: str, size: int) -> None:
        self.api = api
        self.url = database_url
        self.chats = range(FIRST, FIRST + size)
        for chat in self.chats:
            api.person(chat, f"P{chat}").user.reach = "started"
        now = datetime.now(UTC)
        with closing(Database(database_url)) as database, database.begin() as uow:
            network = uow.networks.default() or found(uow)
            self.people = {}
            for chat in self.chats:
                person = uow.people.add("telegram", str(chat), chat=str(chat), now=now)
                uow.people.change(person.id, language="en", network_id=network.id)
                self.people[chat] = person.id

    def write_to_all(self, cause: str, words: str = "Come to the park on Saturday") -> None:
        """A letter for everybody, written beside the running program."""
        now = datetime.now(UTC)
        with closing(Database(self.url)) as database, database.begin() as uow:
            shared = uow.outbox.share(Shown((Piece(words),)).to_data(), now=now)
            uow.outbox.add_many(
                [
                    NewLetter(
                        f"{cause}:{chat}",
                        Address("telegram", str(chat)),
                        person,
                        shared=shared,
                        kind="announcement",
                        priority=BROADCAST,
                    )
                    for chat, person in self.people.items()
                ],
                now=now,
            )

    def write_to_group(self, chat: int, words: str) -> None:
        """A letter for a group."""
        with closing(Database(self.url)) as database, database.begin() as uow:
            body = Shown((Piece(words),)).to_data()
            uow.outbox.add(f"group:{chat}", Address("telegram", str(chat)), body, now=datetime.now(UTC))

    def heard(self) -> Counter[int]:
        """How many messages stand in each chat."""
        return Counter(message.chat.id for message in self.api.world.messages.values() if message.chat.id in self.chats)

    @property
    def reached(self) -> int:
        return len(self.heard())

    def states(self) -> dict[str, int]:
        """What the outbox knows, read beside the program, or after it."""
        with closing(Database(self.url)) as database, database.engine.connect() as connection:
            rows = connection.execute(text("SELECT state, count(*) FROM outbox GROUP BY state"))
            return {row[0]: row[1] for row in rows}

    def in_flight(self) -> int:
        """Messages that stand in a chat and are not written down as sent: what a killed process will repeat."""
        with closing(Database(self.url)) as database, database.engine.connect() as connection:
            rows = connection.execute(text("SELECT chat FROM outbox WHERE state = 'waiting'"))
            waiting = {row[0] for row in rows}
        return sum(str(chat) in waiting for chat in self.heard())
