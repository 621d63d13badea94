"""C15: two accounts of one name in two united networks: each is asked once; only who holds both makes them one."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from handlers.federation import due
from handlers.federation.namesakes import MOST_SAME, same_named, to_ask
from handlers.kit.context import House
from handlers.kit.desk import Desk, Did
from storage import Facts, Federation, FederationId, Namesake, NetworkId, PersonId
from tests.handlers.federation.conftest import person, press, unite

if TYPE_CHECKING:
    from tests.cast import Cast
    from tests.handlers.federation.conftest import Other
    from tests.houses import Chat

NOW = datetime(2030, 3, 13, 9, 0, tzinfo=UTC)


def called(cast: Cast, chat: Chat, name: str) -> None:
    with cast.house.database.begin() as uow:
        uow.people.change(person(chat), name=name)


async def test_both_say_yes_and_who_holds_both_makes_them_one(
    cast: Cast, other: Other, root: Chat, ana: Chat, marie: Chat
) -> None:
    house, day = cast.house, date(2030, 1, 5)
    twin = other.add("anna2", "fr")
    called(cast, ana, "José Ana  Díaz")
    called(cast, twin, "jose ana diaz")
    with house.database.begin() as uow:
        for network, who, section in (
            (cast.network, ana, cast.sections["Tbilisi Youth"]),
            (other.network, twin, other.section),
        ):
            facts = Facts("Beach clean-up", day, day, (section,), volunteers=4)
            uow.activities.add(network, facts, author_id=person(who), now=house.clock.now)
    await house.tick()
    assert "Is that you?" not in ana.last_heard
    await unite(root, other)
    await house.tick()
    assert "José Ana Díaz is also in Azul" in " ".join(ana.last_heard.split())
    assert "Est-ce toi" in twin.last_heard
    assert "Is that you?" not in marie.last_heard
    assert "Is that you?" not in other.vera.last_heard
    asked = len(ana.heard)

    # One yes is told to nobody.
    quiet = len(twin.heard)
    assert "nobody learns" in await ana.presses("That’s me")
    await house.tick()
    assert len(twin.heard) == quiet
    assert len(ana.heard) == asked
    # Not everybody may answer, and nobody for a network that did not ask.
    assert "n’existe pas" in await press(marie, "federation.namesake", other.network, "yes")

    await twin.presses("C’est moi")
    await house.tick()
    # Ana's record is the older one: it stays, and is asked for the number that the other reads.
    number = re.search(r"\d{3} \d{3}", twin.last_heard)
    assert number is not None
    assert "Type the number" in ana.buttons
    assert number[0] not in ana.last_heard
    with house.database.begin(reads=True) as uow:
        pair = uow.namesakes.list_pairs(person(ana))[0]
    for who in (marie, twin):
        assert "n’existe pas" in await press(who, "federation.join", pair.id)
    assert "question is over" in await press(ana, "federation.join", pair.id)
    await ana.presses("Type the number")
    assert "six digits" in await ana.says("12")
    wrong = "000 000" if number[0] != "000 000" else "000 001"
    assert "2 more tries" in await ana.says(wrong)
    assert "Make them one?" in await ana.says(number[0])
    assert "One entry comes along" in ana.last_heard or "entries come along" in ana.last_heard
    assert "you are one person in both networks" in await ana.presses("Make them one")
    await house.tick()
    assert "My accounts" in twin.buttons, "the other account hears of it, and how to be cut off again"
    with house.database.begin(reads=True) as uow:
        assert {one.network_id for one in uow.people.list_memberships(person(ana))} == {cast.network, other.network}
        assert not uow.namesakes.list_pairs(person(ana))
    # The other account speaks as the same person from now on; what both logged counts once when they say so.
    assert "1 activity of yours" in await twin.says("/mine")
    await press(ana, "federation.unjoin", 1)
    assert "two accounts again" in ana.last_heard
    assert {one.network_id for one in cast.house.look(lambda uow: uow.people.list_memberships(person(ana)))} == {
        cast.network
    }
    with house.database.begin() as uow:
        uow.merging.merge(person(ana), person(twin), now=house.clock.now)
    await press(ana, "federation.twice", cast.network, other.network)
    await ana.presses("Beach clean-up")
    with house.database.begin(reads=True) as uow:
        assert uow.federations.united(cast.network, other.network, 2030).total.activities == 1
    await house.tick()
    house.clock.pass_(days=2)
    await house.tick()
    assert sum("is also in" in str(one) for one in ana.heard) <= 1


async def test_a_no_is_for_good_and_guessing_ends(cast: Cast, other: Other, root: Chat, ana: Chat, marie: Chat) -> None:
    """Whoever says no is asked no more, whatever the other says; three wrong numbers end it; nothing is merged."""
    house = cast.house
    twin, second = other.add("twin", "en"), other.add("second", "en")
    called(cast, twin, "Ana")
    called(cast, ana, "ANA")
    called(cast, marie, "Marie Curie")
    called(cast, second, "marie curie")
    await unite(root, other)
    await house.tick()
    assert "Noted for good" in await twin.presses("No")
    await ana.presses("That’s me")
    await house.tick()
    with house.database.begin(reads=True) as uow:
        assert not uow.namesakes.list_pairs(person(ana))
    assert "this is not you" in await press(twin, "federation.namesake", cast.network, "yes")

    await marie.presses("C’est moi")
    await second.presses("That’s me")
    await house.tick()
    await marie.presses("Écrire le numéro")
    for typed in ("000 000", "000 001"):
        await marie.says(typed)
    heard = await marie.says("000 002")
    assert "séparés" in heard or "Les réunir" in heard  # one in three hundred thousand lives
    with house.database.begin(reads=True) as uow:
        assert uow.namesakes.list_pairs(person(marie))[0].state == "apart"
        pair = uow.namesakes.list_pairs(person(marie))[0]
    assert "est close" in await press(marie, "federation.join", pair.id)

    # Who joins later is looked for the next day; who used /stop is left alone; nobody is asked twice.
    late = other.add("late", "en")
    called(cast, late, "Levan")
    called(cast, cast.people["levan"], "levan")
    called(cast, cast.people["olga"], "Olga P")
    gone = other.add("gone", "en")
    called(cast, gone, "Olga P.")
    await cast.people["olga"].says("/stop")
    asked = len(ana.heard)
    house.clock.pass_(days=1, minutes=1)
    await house.tick()
    assert "levan is also in" not in late.last_heard
    assert "Is that you?" in late.last_heard
    assert "Is that you?" not in gone.last_heard
    assert not any("Is that you?" in str(one) for one in ana.heard[asked:])


async def test_names_are_compared_while_others_write(
    cast: Cast, other: Other, root: Chat, ana: Chat, marie: Chat
) -> None:
    """100,000 names a side take two seconds: nobody who writes waits so long; what changed meanwhile counts."""
    house = cast.house
    twin, second = other.add("twin", "en"), other.add("second", "en")
    await unite(root, other)
    await house.tick()
    house.clock.pass_(days=1, minutes=1)
    called(cast, ana, "Ana Twin")
    called(cast, twin, "Ana Twin")
    called(cast, marie, "Marie Curie")
    called(cast, second, "Marie Curie")
    with house.database.begin(reads=True) as uow:
        step = due.look(Desk(uow, house.clock.now, House(), house.texts), 200)
        called(cast, marie, "Maria")  # a writer gets through while the step reads
    assert not isinstance(step, Did)
    with house.database.begin() as uow:
        step(Desk(uow, house.clock.now, House(), house.texts))
    with house.database.begin() as uow:
        # The same done twice, by two processes, asks nobody twice.
        assert step(Desk(uow, house.clock.now, House(), house.texts)) == Did()
        asked = {one.person_id for one in uow.namesakes.list_said([person(one) for one in (ana, twin, marie, second)])}
    assert asked == {person(ana), person(twin)}


async def test_a_no_about_one_network_leaves_what_was_said_of_another(
    cast: Cast, other: Other, root: Chat, ana: Chat
) -> None:
    house = cast.house
    twin, third = other.add("twin", "en"), house.chat("third", name="Third", language="en")
    called(cast, ana, "Ana Twin")
    called(cast, twin, "Ana Twin")
    with house.database.begin() as uow:
        verde = uow.networks.add("verde", "Verde", languages=("en",), zone="Europe/Madrid")
        someone = uow.people.add("fake", "third", chat="third", now=house.clock.now)
        uow.people.change(someone.id, name="Ana Twin", language="en", network_id=verde.id)
        uow.people.join(someone.id, verde.id, now=house.clock.now, country="ES")
        third.person_id = someone.id
        proposed = uow.federations.propose(cast.network, verde.id, "", person_id=person(root), now=house.clock.now)
        uow.federations.accept(proposed.id, person_id=person(root), now=house.clock.now)
    await unite(root, other)
    with house.database.begin() as uow:
        for who, about in ((ana, other.network), (twin, cast.network), (ana, verde.id)):
            if uow.namesakes.find(person(who), about) is None:
                uow.namesakes.ask(person(who), about, now=house.clock.now)
    await press(ana, "federation.namesake", other.network, "yes")
    await press(twin, "federation.namesake", cast.network, "yes")
    await press(ana, "federation.namesake", verde.id, "no")
    with house.database.begin(reads=True) as uow:
        assert [one.state for one in uow.namesakes.list_pairs(person(ana))] == ["offered"]
        pair = uow.namesakes.list_pairs(person(ana))[0]
    await press(ana, "federation.number", pair.id)
    assert "six digits" in await ana.says("²²²²²²")
    await press(ana, "federation.namesake", other.network, "no")
    with house.database.begin(reads=True) as uow:
        assert [one.state for one in uow.namesakes.list_pairs(person(ana))] == ["apart"]


FEDERATION = Federation(
    FederationId(1),
    NetworkId(1),
    NetworkId(2),
    NetworkId(1),
    None,
    "united",
    True,
    None,
    NOW,
    NOW,
    None,
    None,
    None,
    None,
    None,
    0,
    NOW,
)
SIDE = st.lists(st.tuples(st.integers(1, 12), st.sampled_from(["Ana", "ana ", "ÁNA", "Bo", "Levan"])), max_size=10)


@given(first=SIDE, second=SIDE, said=st.lists(st.tuples(st.integers(1, 12), st.booleans(), st.sampled_from("ayn"))))
def test_who_is_asked(
    first: list[tuple[PersonId, str]], second: list[tuple[PersonId, str]], said: list[tuple[PersonId, bool, str]]
) -> None:
    """Never who is in both, never about a name that many bear, never twice, never about somebody who said no."""
    first, second = list(dict(first).items()), list(dict(second).items())
    states = {"a": "asked", "y": "yes", "n": "no"}
    answers = {
        (who, NetworkId(2 if of_first else 1)): Namesake(
            who, NetworkId(2 if of_first else 1), states[word], NOW - timedelta(days=30), None
        )
        for who, of_first, word in said
    }
    known: dict[PersonId, list[Namesake]] = {}
    for each in answers.values():
        known.setdefault(each.person_id, []).append(each)
    pairs = same_named(first, second)
    asked = to_ask(pairs, FEDERATION, known, NOW)
    both = {one for one, _ in first} & {one for one, _ in second}
    assert not both & {one for one, _ in asked}
    assert len(set(asked)) == len(asked)
    assert not set(asked) & set(answers)
    for one, other in pairs:
        assert one != other
        assert sum(name.strip().lower().replace("á", "a") == "ana" for _, name in first) <= MOST_SAME or (
            dict(first)[one] in {"Bo", "Levan"}
        )
    for who, about in asked:
        there = [pair for pair in pairs if (pair[0] if about == 2 else pair[1]) == who]
        others = [(pair[1], NetworkId(1)) if about == 2 else (pair[0], NetworkId(2)) for pair in there]
        assert any(answers[key].state != "no" if key in answers else True for key in others)
    # Nobody is asked two things within a week.
    lately = {who: [Namesake(who, NetworkId(7), "asked", NOW - timedelta(days=6), None)] for who, _ in asked}
    assert to_ask(pairs, FEDERATION, lately, NOW) == [
        one for one in to_ask(pairs, FEDERATION, lately, NOW) if one[0] not in lately
    ]
