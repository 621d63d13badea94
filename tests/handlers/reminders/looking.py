"""Looks at reminders behind the conversation, and presses what nobody was shown."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

from handlers.kit.incoming import Pressed

if TYPE_CHECKING:
    from storage import Reminder
    from tests.houses import Chat

_presses = count(1)


def own(chat: Chat) -> list[Reminder]:
    """Everything of this person, ended ones too."""
    assert chat.person_id is not None
    with chat.house.database.begin(reads=True) as uow:
        return uow.reminders.list_all(chat.person_id)


def only(chat: Chat) -> Reminder:
    (one,) = own(chat)
    return one


async def forge(chat: Chat, data: str) -> str:
    """Press a button that was never in this chat."""
    heard = chat.heard[-1].id if chat.heard else "0"
    return await chat.sends(Pressed(data, heard, press=f"forged-{next(_presses)}"))


async def makes(chat: Chat, text: str, *presses: str, save: str = "Save") -> Reminder:
    """Says it, presses, saves; the newest reminder of the person."""
    await chat.says(text)
    for label in presses:
        await chat.presses(label)
    await chat.presses(save)
    return own(chat)[-1]
