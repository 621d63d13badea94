"""Things that tests of cohorts do: open one, add sessions, take seats."""

from __future__ import annotations

from typing import TYPE_CHECKING

from storage import CohortPlan

if TYPE_CHECKING:
    from storage import Cohort, CohortSession
    from tests.houses import Chat, House

TITLE = "Action research"
PLAN = CohortPlan(TITLE, None, "en", "Asia/Tbilisi", 2, 75, ())
"""Two seats, no self-rating."""
QUESTIONS = "I can run an interview\nI can share results"


async def open_cohort(chat: Chat, *, circle: str = "the whole network", questions: str = QUESTIONS) -> str:
    """What is shown right after it is saved: its sessions, none yet."""
    await chat.says("/cohorts")
    await chat.presses("Open a cohort")
    await chat.says(TITLE)
    if circle in chat.buttons:
        await chat.presses(circle)
    await chat.presses("Skip")
    await chat.says(questions) if questions else await chat.presses("Skip")
    return await chat.presses("Save")


async def add_session(chat: Chat, title: str, when: str, *, link: str = "") -> str:
    await chat.presses("Add a session")
    await chat.says(title)
    await chat.says(when)
    await chat.says(link) if link else await chat.presses("Skip")
    return await chat.presses("Save")


async def take_seat(chat: Chat, button: str) -> str:
    await chat.says("/cohorts")
    await chat.presses(TITLE)
    return await chat.presses(button)


def latest(house: House, chat: Chat) -> Cohort:
    with house.database.begin() as uow:
        return uow.cohorts.list_of(chat.person_id)[0]  # type: ignore[arg-type]


def sessions_of(house: House, cohort: Cohort) -> list[CohortSession]:
    with house.database.begin() as uow:
        return uow.cohorts.list_sessions(cohort.id)
