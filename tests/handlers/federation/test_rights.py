"""Rights x item x action of united networks, regions and calls of both: who may not changes nothing. C14, B29, A19.

Buttons can be forged: everybody presses everything that is not theirs, and the rows stay as they are.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from storage import EventPlan, Facts, IdeaPlan, Places, PracticeFacts, PracticeOrigin
from tests.handlers.federation.conftest import person, press, unite

if TYPE_CHECKING:
    from storage import UnitOfWork
    from tests.cast import Cast
    from tests.handlers.federation.conftest import Other
    from tests.houses import Chat

DAY = date(2030, 1, 5)
EVERYBODY = ("ana", "nino", "tamar", "marie", "root", "vera", "pablo")

# (what is pressed, with what, who may do it). The numbers are those of `_world`.
TABLE: tuple[tuple[str, tuple[str, ...], frozenset[str]], ...] = (
    ("federation.accept", ("asked",), frozenset()),  # the third network's owner alone
    ("federation.decline", ("asked",), frozenset()),
    ("federation.withdraw", ("asked",), frozenset({"root"})),
    ("federation.left", ("united",), frozenset({"root", "vera"})),
    ("federation.share", ("practice", "practice", "0"), frozenset({"ana", "nino", "tamar", "root"})),
    ("federation.share", ("practice", "own", "1"), frozenset({"ana"})),
    ("federation.share", ("idea", "idea", "1"), frozenset({"ana"})),
    ("federation.share", ("activity", "activity", "1"), frozenset({"ana"})),
    ("federation.share", ("activity", "private", "1"), frozenset()),
    ("federation.merge", ("first", "second", "a"), frozenset()),  # nobody here belongs to both
    ("federation.twin", ("activity", "private"), frozenset()),
    ("federation.call_ask", ("call", "second"), frozenset({"root"})),
    ("federation.call_answer", ("call", "second", "in"), frozenset({"vera"})),
    ("events.cancel", ("call",), frozenset({"root"})),
    ("regions.answer", ("region", "FR", "in"), frozenset({"root"})),
    ("regions.answer", ("region", "GE", "left"), frozenset({"tamar", "root"})),
    ("regions.ask", ("region", "FR"), frozenset({"tamar", "root"})),
    ("regions.remove", ("region", "note"), frozenset({"tamar", "root"})),
)


def _world(cast: Cast, other: Other) -> dict[str, int]:
    now, ana = cast.house.clock.now, person(cast.people["ana"])
    section = cast.sections["Tbilisi Youth"]
    with cast.house.database.begin() as uow:
        third = uow.networks.add("third", "Third", languages=("en",))
        asked = uow.federations.propose(cast.network, third.id, "words", person_id=person(cast.people["root"]), now=now)
        origin = PracticeOrigin(ana, section, "GE")
        facts = PracticeFacts("Shared", "en", "worked", DAY)
        practice = uow.practices.add(cast.network, facts, origin, partners=True, now=now)
        own = uow.practices.add(cast.network, PracticeFacts("Own", "en", "worked", DAY), origin, now=now)
        idea = uow.ideas.add(
            cast.network, IdeaPlan("Idea", "en", section_id=section, country="GE"), author_id=ana, now=now
        )
        activity = uow.activities.add(cast.network, Facts("Walk", DAY, DAY, (section,)), author_id=ana, now=now)
        secret = Facts("Secret", DAY, DAY, (section,), visibility="private")
        private = uow.activities.add(cast.network, secret, author_id=ana, now=now)
        plan = EventPlan("call", "Call", Places(whole=True), "UTC", deadline_at=now + timedelta(days=9))
        call = uow.events.add(cast.network, plan, organiser_id=person(cast.people["root"]), now=now)
        uow.federations.ask_call_partner(call.id, other.network, person_id=person(cast.people["root"]), now=now)
        tamar = person(cast.people["tamar"])
        region = uow.regions.propose(cast.network, "Bridge", ["GE", "FR"], person_id=tamar, now=now)
        uow.regions.answer(region.id, "GE", "in", person_id=tamar, now=now)
        note = uow.regions.add_note(region.id, "note", author_id=tamar, country="GE", now=now)
        united = uow.federations.between(cast.network, other.network)
        assert united is not None
        return {
            "asked": asked.id,
            "united": united.id,
            "practice": practice.id,
            "own": own.id,
            "idea": idea.id,
            "activity": activity.id,
            "private": private.id,
            "call": call.id,
            "region": region.id,
            "note": note.id,
            "first": cast.network,
            "second": other.network,
        }


def _rows(uow: UnitOfWork, cast: Cast, world: dict[str, int]) -> object:
    """Everything that the table is about."""
    return (
        [uow.federations.get(world[name]) for name in ("asked", "united")],  # type: ignore[arg-type]
        [uow.practices.get(world[name]).partners for name in ("practice", "own")],  # type: ignore[arg-type]
        uow.ideas.get(world["idea"]).partners,  # type: ignore[arg-type]
        [uow.activities.get(world[name]).partners for name in ("activity", "private")],  # type: ignore[arg-type]
        uow.federations.list_call_partners(world["call"]),  # type: ignore[arg-type]
        uow.events.get(world["call"]).state,  # type: ignore[arg-type]
        uow.regions.get(world["region"]),  # type: ignore[arg-type]
        uow.regions.find_note(world["note"]),
        uow.federations.list_twins(world["activity"]),  # type: ignore[arg-type]
        [uow.people.list_memberships(person(chat)) for chat in cast.people.values()],
    )


async def test_who_may_not_changes_nothing(cast: Cast, other: Other, root: Chat) -> None:
    await unite(root, other)
    world = _world(cast, other)
    people = {**cast.people, "vera": other.vera, "pablo": other.pablo}
    with cast.house.database.begin() as uow:
        before = _rows(uow, cast, world)
    for do, names, allowed in TABLE:
        args: list[int | str] = []
        for place, name in enumerate(names):
            kind = do == "federation.share" and place == 0
            args.append(name if kind or name not in world else world[name])
        for who in EVERYBODY:
            if who in allowed:
                continue
            await press(people[who], do, *args)
            with cast.house.database.begin() as uow:
                assert _rows(uow, cast, world) == before, (do, names, who)


async def test_who_may_does_it(cast: Cast, other: Other, root: Chat) -> None:
    """The other half of the table: each of those who may, on a world of their own."""
    await unite(root, other)
    people = {**cast.people, "vera": other.vera, "pablo": other.pablo}
    world = _world(cast, other)
    with cast.house.database.begin() as uow:
        before = _rows(uow, cast, world)
    for do, names, who in (
        ("federation.share", ("practice", "own", "1"), "ana"),
        ("federation.share", ("practice", "own", "0"), "nino"),
        ("federation.share", ("idea", "idea", "1"), "ana"),
        ("federation.share", ("activity", "activity", "1"), "ana"),
        ("federation.share", ("activity", "activity", "0"), "tamar"),
        ("federation.call_answer", ("call", "second", "in"), "vera"),
        ("federation.call_end", ("call", "second"), "root"),
        ("regions.answer", ("region", "FR", "in"), "root"),
        ("regions.remove", ("region", "note"), "tamar"),
        ("regions.answer", ("region", "GE", "left"), "tamar"),
        ("federation.withdraw", ("asked",), "root"),
        ("federation.left", ("united",), "vera"),
    ):
        args: list[int | str] = []
        for place, name in enumerate(names):
            kind = do == "federation.share" and place == 0
            args.append(name if kind or name not in world else world[name])
        await press(people[who], do, *args)
        with cast.house.database.begin() as uow:
            after = _rows(uow, cast, world)
        assert after != before, (do, names, who)
        before = after
