"""What conversations of this room need: an activity, and answers pressed one after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from storage import Activity
    from tests.houses import Chat

LINE = "/log beach clean-up yesterday, 12 volunteers, 3h, 40 visitors"
WORDS = {
    "en": ("Yes", "Partly", "No", "No minors"),
    "fr": ("Oui", "En partie", "Non", "Pas de mineurs"),
    "ru": ("Да", "Отчасти", "Нет", "Младше 18"),
    "ka": ("კი", "ნაწილობრივ", "არა", "18 წლამდე"),
}
"""Labels of yes, partly, no and "no minors"."""

GOOD = "yyyyyy-"
"""Seven answers: y(es), p(artly), n(o), - (no minors take part)."""


async def answers(chat: Chat, seven: str) -> str:
    """Press an answer to each question; what is said in the end."""
    for one in seven:
        await chat.presses(WORDS[chat.language or "en"]["ypn-".index(one)])
    return chat.last_heard


def activity_of(chat: Chat) -> Activity:
    """The newest activity of somebody, as it is stored."""
    assert chat.person_id is not None
    with chat.house.database.begin(reads=True) as uow:
        return uow.activities.list_of(chat.person_id, limit=1)[0]


async def logs(chat: Chat, line: str = LINE) -> Activity:
    """Log one line that leaves nothing to ask."""
    await chat.says(line)
    await chat.presses("Save")
    return activity_of(chat)


async def opens_check(chat: Chat) -> None:
    """From the newest activity's card to its check."""
    await chat.says("/mine")
    await chat.presses("Beach")
    await chat.presses("Is it a good activity?")
