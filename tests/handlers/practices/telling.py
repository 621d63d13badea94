"""What conversations of this room need: a practice told in one message, and a look at what was stored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.incoming import Pressed
from storage import Question

if TYPE_CHECKING:
    from storage import Practice
    from tests.houses import Chat

BREAKFAST = (
    "/share Breakfast club\n"
    "Situation: Children of our village school came hungry.\n"
    "What we did: Parents and pupils cooked porridge before lessons.\n"
    "What worked: 30 of 40 pupils came every week.\n"
    "What did not work: Money ran out in May.\n"
    "Success factors: trusted local partner, porridge for free"
)
FAILED = (
    "/share Lunch vouchers\n"
    "What we did: We gave out lunch vouchers at the university.\n"
    "What did not work: Students sold them.\n"
    "Factors: nobody asked the students"
)


def told(chat: Chat) -> list[Practice]:
    """What the person has told, the newest first."""
    assert chat.person_id is not None
    with chat.house.database.begin(reads=True) as uow:
        return uow.practices.list_of(chat.person_id, limit=100)


async def tells(chat: Chat, message: str = BREAKFAST, *, save: str = "Save", skip: str = "Skip") -> Practice:
    """Tell a practice in one message, passing over whatever is asked; what was stored."""
    before = {one.id for one in told(chat)}
    await chat.says(message)
    while save not in chat.buttons:
        await chat.presses(skip)
    await chat.presses(save)
    (new,) = (one for one in told(chat) if one.id not in before)
    return new


async def forges(chat: Chat, data: str) -> str:
    """Press a button that nobody was given."""
    return await chat.sends(Pressed(data, "x", press=f"forged-{data}-{chat.house.clock.now.timestamp()}"))


async def opens(chat: Chat, practice: Practice) -> str:
    return await forges(chat, f"practices.open~{practice.id}")


def again(practice: Practice, chat: Chat) -> Practice:
    """The practice as it is now."""
    with chat.house.database.begin(reads=True) as uow:
        return uow.practices.get(practice.id)


def found(chat: Chat, words: str, *tags: str) -> list[int]:
    """The practices that members of the chat's network find by these words."""
    assert chat.person_id is not None
    with chat.house.database.begin(reads=True) as uow:
        person = uow.people.get(chat.person_id)
        readers = frozenset({"public", f"network:{person.network_id}"})
        asked = Question(words, readers, kinds=("practice",), tags=[frozenset({tag}) for tag in tags])
        return [hit.item for hit in uow.search.find(asked).hits]


def refusals(chat: Chat) -> list[str]:
    with chat.house.database.begin(reads=True) as uow:
        return [one.action for one in uow.audit.list_latest(limit=50) if one.outcome == "refused"]


def acts(chat: Chat) -> list[str]:
    with chat.house.database.begin(reads=True) as uow:
        return [one.action for one in uow.audit.list_latest(limit=50) if one.outcome == "done"]


def heard(chat: Chat, words: str) -> list[str]:
    """Messages in this chat that have these words."""
    return [one.shown.plain for one in chat.heard if words in one.shown.plain]
