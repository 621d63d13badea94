"""What conversations of this room need: a quick way to log, and a look at what was stored."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from storage import Activity
    from tests.houses import Chat

SHORT = "/log beach clean-up yesterday, 12 volunteers, 3h"
LINE = "/log beach clean-up yesterday, 12 volunteers, 3h, 40 visitors"


def logged(chat: Chat) -> list[Activity]:
    """What the person has logged, the latest day first."""
    assert chat.person_id is not None
    with chat.house.database.begin(reads=True) as uow:
        return uow.activities.list_of(chat.person_id, limit=100)


async def logs(chat: Chat, line: str = LINE) -> Activity:
    """Log one line that leaves nothing to ask; the newest of what the person has logged."""
    before = {one.id for one in logged(chat)}
    await chat.says(line)
    await chat.presses("Save")
    (new,) = (one for one in logged(chat) if one.id not in before)
    return new


async def picks(chat: Chat, field: str) -> None:
    """Press Edit where it is offered, and then the field, on whichever page it stands."""
    if "Edit" in chat.buttons:
        await chat.presses("Edit")
    if field not in chat.buttons:
        await chat.presses("More")
    while field not in chat.buttons and "Next" in chat.buttons:
        await chat.presses("Next")
    await chat.presses(field)
