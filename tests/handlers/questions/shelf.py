"""Practices and experts for tests, and what somebody heard."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from storage import Expert, PracticeFacts, PracticeOrigin
from tests.fakes.embedder import FakeEmbedder
from tests.houses import House

if TYPE_CHECKING:
    from storage import Practice
    from tests.cast import Cast
    from tests.houses import Chat

SAME = {
    "schools": ("школы", "სკოლები", "écoles", "школ", "դպրոցներին", "məktəbləri"),
    "cooperate": ("сотрудничать", "თანამშრომლობაზე", "coopérer", "coopèrent", "համագործակցել", "əməkdaşlığa"),
    "beach": ("пляж", "пляже", "plage", "სანაპირო"),
    "chess": ("шахматы", "шахматам", "échecs", "ჭადრაკი"),
}
"""Words that the model takes for the same."""

SCHOOLS = PracticeFacts(
    "Schools say yes when a parent asks",
    "en",
    "worked",
    date(2030, 2, 1),
    context="Our letters stayed without an answer.",
    done="Parents spoke with the head teacher first. Schools cooperate when somebody they know stands behind it.",
    setting="school",
)
PROGRAMME = PracticeFacts(
    "Les écoles coopèrent avec un calendrier court",
    "fr",
    "worked",
    date(2029, 11, 5),
    english="Schools cooperate with a short calendar",
    done="Les écoles coopèrent quand chaque atelier suit leur programme.",
    setting="school",
)
BLOOD = PracticeFacts(
    "Blood donation between two lectures", "en", "mixed", date(2030, 1, 9), done="The bus stood in front of the hall."
)


async def put(
    cast: Cast,
    facts: PracticeFacts = SCHOOLS,
    *,
    by: str = "nino",
    section: str | None = "Tbilisi Youth",
    country: str = "GE",
    evidence: int = 0,
    **changes: object,
) -> Practice:
    """A practice in the library, read by the model."""
    house, author = cast.house, cast.people[by]
    with house.database.begin() as uow:
        origin = PracticeOrigin(author.person_id, cast.sections[section] if section else None, country)
        made = uow.practices.add(cast.network, replace(facts, **changes), origin, now=house.clock.now)  # type: ignore[arg-type]
        if evidence:
            reviewer = cast.people["root"].person_id
            assert reviewer is not None
            made = uow.practices.rate(made.id, evidence, reviewer_id=reviewer, now=house.clock.now)
    await house.tick()
    return made


def again(house: House, *chats: Chat) -> list[Chat]:
    """The same people after the process was started anew."""
    new = House(house.database, house.clock, platform=house.platform, embedder=FakeEmbedder(SAME))
    return [replace(chat, house=new) for chat in chats]


def everything(chat: Chat) -> str:
    """All that somebody ever saw, labels and data of buttons too."""
    return "\n".join(
        [heard.shown.plain for heard in chat.heard]
        + [f"{key.label} {key.data}" for heard in chat.heard for row in heard.shown.rows for key in row]
    )


HARD = "does purple knitting frighten penguins?"
"""A question that no library answers."""


def willing(cast: Cast, *names: str, **said: object) -> None:
    """These said that they may be asked."""
    with cast.house.database.begin() as uow:
        for name in names:
            person = cast.people[name].person_id
            assert person is not None
            plain = Expert(
                person, cast.network, library=True, named=True, languages=(cast.people[name].language or "en",)
            )
            uow.experts.keep(replace(plain, **said), now=cast.house.clock.now)  # type: ignore[arg-type]


async def ask(chat: Chat, text: str = HARD, label: str = "Ask people") -> None:
    await chat.says(text)
    await chat.presses(label)
