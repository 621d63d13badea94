"""What tests of plans begin with: practices of two sections in the library, and short ways to what is stored."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from handlers.kit.incoming import Pressed
from storage import PracticeFacts, PracticeOrigin

if TYPE_CHECKING:
    from storage import Plan, Practice, Tally
    from tests.cast import Cast
    from tests.houses import Chat, House


def tell(
    cast: Cast,
    who: Chat,
    title: str,
    *,
    section: str | None = "Lyon Solidaire",
    country: str = "FR",
    context: str = "Pupils were alone after school.",
    done: str = "A homework club with volunteers.",
    worked: str | None = "Pupils came back every week.",
    not_worked: str | None = "One long afternoon was too much.",
    factors: tuple[str, ...] = (),
    anonymous: bool = False,
) -> Practice:
    """A practice that this person has told."""
    with cast.house.database.begin() as uow:
        ids = tuple(uow.factors.add(cast.network, {"en": word}).id for word in factors)
        facts = PracticeFacts(
            title=title,
            language="en",
            verdict="worked",
            made_on=date(2029, 5, 1),
            context=context,
            done=done,
            worked=worked,
            not_worked=not_worked,
            factors=ids,
            anonymous=anonymous,
        )
        origin = PracticeOrigin(who.person_id, cast.sections[section] if section else None, country)
        return uow.practices.add(cast.network, facts, origin, now=cast.house.clock.now)


def plans_of(house: House, chat: Chat) -> list[Plan]:
    assert chat.person_id is not None
    with house.database.begin() as uow:
        return uow.plans.list_of(chat.person_id)


def tally(house: House, practice: Practice) -> Tally:
    with house.database.begin() as uow:
        return uow.plans.tally("practice", practice.id, network_id=practice.network_id)


async def press(chat: Chat, do: str, *args: object) -> str:
    """A button of a card of another room, or of a forger."""
    return await chat.sends(Pressed("~".join([do, *(str(arg) for arg in args)]), "", "pressed"))


async def save(chat: Chat, skip: str = "Skip", keep: str = "Save") -> str:
    """Skip what is still asked, and save."""
    while keep not in chat.buttons:
        await chat.presses(skip)
    return await chat.presses(keep)
