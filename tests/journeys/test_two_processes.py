"""C8, B15, C18, A8, C16: whoever presses at the same instant in two processes: one wins, the other reads so.

Each round has its own row; both processes are whole houses with connections of their own to one database.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from handlers.kit.incoming import Pressed
from storage import CohortPlan, HelpRequestId, NewOrganisation, ProjectFacts
from storage.engine import Database
from tests.houses import Chat, House

if TYPE_CHECKING:
    from collections.abc import Iterator

    from storage import PersonId
    from tests.cast import Cast

ROUNDS = 5


@pytest.fixture
def second(cast: Cast) -> Iterator[House]:
    """Another process on the same database."""
    house = House(Database(cast.house.database.url), cast.house.clock)
    yield house
    house.database.close()


def number(chat: Chat) -> PersonId:
    assert chat.person_id is not None
    return chat.person_id


def in_other(second: House, chat: Chat) -> Chat:
    """The same person, whose messages the other process handles."""
    return Chat(second, chat.id, chat.name, chat.language, chat.person_id)


async def together(one: tuple[Chat, str], other: tuple[Chat, str]) -> tuple[str, str]:
    """Both press in one instant; what each read."""
    presses = (chat.sends(Pressed(data, "m", press=f"{data}-{chat.id}")) for chat, data in (one, other))
    heard = await asyncio.gather(*presses)
    return heard[0], heard[1]


async def test_of_two_presses_one_wins_and_the_other_is_told(
    cast: Cast, second: House, ana: Chat, nino: Chat, tamar: Chat, levan: Chat, marie: Chat
) -> None:
    house, now = cast.house, cast.house.clock.now
    there = {chat.id: in_other(second, chat) for chat in (tamar, nino, levan, marie)}
    for turn in range(ROUNDS):
        # A school is taken on by one of two sections.
        with house.database.begin() as uow:
            new = NewOrganisation("school", f"School {turn}", "GE", "en")
            school = uow.organisations.add(cast.network, new, added_by=number(ana), now=now)
        claim = f"organisations.claim~{school.id}"
        heard = await together((nino, claim), (there["tamar"], claim))
        assert sorted("was quicker" in one for one in heard) == [False, True], heard
        with house.database.begin(reads=True) as uow:
            assert uow.organisations.get(school.id).claimed_by is not None

        # A past project is given to whoever led it, or refused, by one of two coordinators.
        with house.database.begin() as uow:
            more = {
                "language": "en",
                "country": "GE",
                "kind": "initiative",
                "section_id": cast.sections["Tbilisi Youth"],
            }
            facts = ProjectFacts(title=f"Reading bridges {turn}", **more)  # type: ignore[arg-type]
            project = uow.projects.add(cast.network, facts, author_id=None, stage="paused", now=now)
            asked = uow.projects.claim(project.id, number(ana), stage="running", words=None, now=now)
        heard = await together(
            (nino, f"projects.decide~{asked.id}~1"), (there["tamar"], f"projects.decide~{asked.id}~0")
        )
        assert sorted("decided this already" in one for one in heard) == [False, True], heard

        # A proposal is accepted or taken back.
        with house.database.begin() as uow:
            made = uow.introductions.add(
                cast.network,
                number(ana),
                ("person", number(ana)),
                ("person", number(marie)),
                asked=[number(marie)],
                sentence="hello",
                reasons={},
                now=now,
                due_at=now,
            )
        assert made is not None
        heard = await together(
            (ana, f"introductions.withdrawn~{made.id}"), (there["marie"], f"introductions.accept~{made.id}")
        )
        with house.database.begin() as uow:
            after = uow.introductions.get(made.id)
            assert after.state in {"agreed", "withdrawn"}
            assert (after.agreed_at is None) == (after.state == "withdrawn")
            assert (after.withdrawn_at is None) == (after.state == "agreed")
            uow.introductions.step(made.id, "closed", was=("agreed",), now=now, due_at=None)
        over = "n’est plus ouverte" in heard[1] if after.state == "withdrawn" else "Taken back" not in heard[0]
        assert over, (after.state, heard)

        # The last seat of a cohort.
        with house.database.begin() as uow:
            plan = CohortPlan(f"Cohort {turn}", None, "en", "Asia/Tbilisi", 2, 75, ())
            cohort = uow.cohorts.add(cast.network, plan, author_id=number(tamar), facilitator_id=number(tamar), now=now)
            uow.cohorts.enrol(cohort.id, number(marie), now=now)
        enrol = f"cohorts.enrol~{cohort.id}"
        await together((ana, enrol), (there["levan"], enrol))
        with house.database.begin(reads=True) as uow:
            states = [uow.cohorts.find_place(cohort.id, number(one)) for one in (ana, levan)]
            assert sorted(one.state for one in states if one is not None) == ["in", "waiting"]


async def test_two_yeses_in_one_instant_are_both_heard(cast: Cast, second: House, ana: Chat, marie: Chat) -> None:
    """C15: two accounts of one name say "that is me" at once: neither is left waiting for the other for ever."""
    house, now = cast.house, cast.house.clock.now
    with house.database.begin() as uow:
        azul = uow.networks.add("azul", "Azul", languages=("en",), zone="Europe/Madrid")
        proposed = uow.federations.propose(cast.network, azul.id, "", person_id=number(ana), now=now)
        uow.federations.accept(proposed.id, person_id=number(ana), now=now)
    for turn in range(ROUNDS):
        with house.database.begin() as uow:
            twin = uow.people.add("fake", f"twin{turn}", chat=f"twin{turn}", now=now)
            uow.people.change(number(ana), name=f"Ana {turn}")
            uow.people.change(twin.id, name=f"Ana {turn}", language="en", network_id=azul.id)
            uow.people.join(twin.id, azul.id, now=now, country="ES")
            uow.namesakes.forget(number(ana))
            uow.namesakes.ask(number(ana), azul.id, now=now)
            uow.namesakes.ask(twin.id, cast.network, now=now)
        other = Chat(second, f"twin{turn}", "Twin", "en", twin.id)
        await together((ana, f"federation.namesake~{azul.id}~yes"), (other, f"federation.namesake~{cast.network}~yes"))
        with house.database.begin(reads=True) as uow:
            assert [one.state for one in uow.namesakes.list_pairs(twin.id)] == ["offered"]


async def test_one_takes_a_request_and_the_other_is_told(
    cast: Cast, second: House, ana: Chat, levan: Chat, claire: Chat
) -> None:
    house = cast.house
    with house.database.begin() as uow:
        for chat in (levan, claire):
            uow.help_requests.keep_member(number(chat), cast.network, "active", now=house.clock.now)
    for turn in range(1, 4):
        await ana.says(f"/taskforce Funding: who pays for bus {turn}? By 1 April")
        await ana.presses("Send")
        take = f"taskforce.take~{turn}"
        heard = await together((levan, take), (in_other(second, claire), take))
        assert ["ვიღაცამ დაგასწროთ" in heard[0], "Somebody was quicker" in heard[1]].count(True) == 1, heard
        with house.database.begin(reads=True) as uow:
            assert uow.help_requests.get(HelpRequestId(turn)).taker_id in {levan.person_id, claire.person_id}
