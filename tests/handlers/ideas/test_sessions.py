"""B11: a session from its opening to its result, with everything that can happen in between."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from handlers.ideas import due
from handlers.ideas.rules import shuffled
from handlers.kit.context import House as LentHouse
from handlers.kit.desk import Desk
from handlers.kit.incoming import Pressed
from tests.handlers.ideas.market import CARDS, latest_market, open_market, put_idea
from tests.houses import House

if TYPE_CHECKING:
    from storage import Market
    from tests.cast import Cast
    from tests.houses import Chat

SOON = datetime(2030, 3, 13, 11, tzinfo=UTC)  # two hours after the clock begins
_presses = iter(range(10_000))


async def press(chat: Chat, do: str, *args: int | str) -> str:
    """A button that stood in some message."""
    data = "~".join([do, *map(str, args)])
    return await chat.sends(Pressed(data, "m", press=f"by-hand-{next(_presses)}"))


async def vote(chat: Chat, cast: Cast, market: Market, section: str, given: int = 1) -> str:
    return await press(chat, "ideas.vote", market.id, cast.sections[section], given)


async def test_a_session_from_opening_to_result(cast: Cast, root: Chat, nino: Chat, claire: Chat, marie: Chat) -> None:
    """In words and presses alone, as people would go through it; two languages hear the result."""
    put_idea(cast, "Swap shop")
    put_idea(cast, "Bike repair", "Lyon Solidaire", "claire")
    await root.says("/ideas open a session Spring market")
    for label in ("the whole network",):
        await root.presses(label)
    assert "How many votes" in await root.says("tomorrow 16:00")
    card = await root.presses("2")
    assert "Voting ends Thu 14 Mar 2030, 16:00 (Oslo)" in card
    assert "That is tomorrow." in card
    await root.presses("Save")
    assert "A market session is open" in nino.last_heard
    await nino.presses("Put our card in")
    assert "Your section shows: Swap shop" in await nino.presses("Swap shop")
    await root.presses("Lead the session")
    assert "at least 2 cards" in await root.presses("Begin the voting")
    await claire.presses("Put our card in")
    await claire.presses("Bike repair")
    await press(marie, "ideas.market", latest_market(cast).id, 0)
    await root.presses("Lead the session")
    await root.presses("Begin the voting")
    assert "Voting has begun. You have 2 votes until Thu 14 Mar 2030, 19:00" in nino.last_heard
    assert "Le vote a commencé" in marie.last_heard

    await marie.presses("Voir la séance")
    await marie.presses("Swap shop")
    assert "Ta voix est notée" in await marie.presses("Voter pour elle")
    await nino.presses("To the session")
    stand = await nino.presses("Swap shop")
    assert "your own section" in stand
    assert "Vote for it" not in nino.buttons
    house = cast.house
    house.clock.move_to("2030-03-14 16:00", zone="Europe/Oslo")
    await house.tick()
    assert nino.last_heard.startswith(
        "Result: Spring market\nOne person voted.\n\n1. Swap shop (Tbilisi Youth): one vote"
    )
    assert "Résultat\u202f: Spring market" in marie.last_heard
    assert "Swap shop (Tbilisi Youth)" in marie.last_heard
    heard = len(nino.heard)
    house.clock.pass_(minutes=10)
    await house.tick()
    assert len(nino.heard) == heard


async def test_nobody_votes_too_often_for_themselves_or_twice(cast: Cast, ana: Chat, house: House) -> None:
    market = open_market(cast, ends_at=SOON)
    assert "your own cannot get yours" in await vote(ana, cast, market, "Tbilisi Youth")
    assert "1 of 2 given" in await vote(ana, cast, market, "Kutaisi Green")
    assert "1 of 2 given" in await vote(ana, cast, market, "Kutaisi Green")
    assert "2 of 2 given" in await vote(ana, cast, market, "Lyon Solidaire")
    assert "All your 2 votes are given" in await vote(ana, cast, market, "Lille Entraide")
    assert "1 of 2 given" in await vote(ana, cast, market, "Kutaisi Green", 0)
    assert "2 of 2 given" in await vote(ana, cast, market, "Lille Entraide")
    with house.database.begin() as uow:
        assert sum(uow.markets.count_votes(market.id).values()) == 2


async def test_no_count_is_seen_before_the_end(cast: Cast, ana: Chat, root: Chat) -> None:
    market = open_market(cast, ends_at=SOON)
    await vote(ana, cast, market, "Kutaisi Green")
    page = await press(root, "ideas.market", market.id, 0)
    assert "Nobody sees a count before the end" in page
    assert "vote for" not in page
    assert "One person voted" in await press(root, "ideas.lead", market.id)


async def test_a_restart_in_the_middle_changes_nothing(cast: Cast, house: House, ana: Chat, levan: Chat) -> None:
    """Order, votes and the end are the same in a new process, which also sends the result."""
    market = open_market(cast, ends_at=SOON)
    before = await press(ana, "ideas.market", market.id, 0)
    order = list(ana.buttons)
    await vote(ana, cast, market, "Kutaisi Green")
    again = House(house.database, house.clock, platform=house.platform)
    for chat in (ana, levan):
        chat.house = again
    after = await press(ana, "ideas.market", market.id, 0)
    assert [one.removeprefix("✓ ") for one in ana.buttons] == order
    assert after.count("your vote") == 1
    assert before != after
    await vote(levan, cast, market, "Kutaisi Green")
    house.clock.move_to("2030-03-13 11:00")
    await again.tick()
    assert "1. River day (Kutaisi Green): 2 votes" in ana.last_heard
    assert "1. River day (Kutaisi Green): 2 ხმა" in levan.last_heard


async def test_a_call_for_cards_keeps_its_place_between_batches(
    cast: Cast, house: House, root: Chat, nino: Chat, claire: Chat, tamar: Chat
) -> None:
    """A kill after the first of them must not call her again, nor forget the second; the host needs no call."""
    with house.database.begin() as uow:
        assert root.person_id is not None
        for person, section in (
            (root.person_id, "Lille Entraide"),
            (tamar.person_id, "Tbilisi Youth"),
            (tamar.person_id, "Lyon Solidaire"),
        ):
            assert person is not None
            section_id = cast.sections[section]
            uow.people.grant(
                person, "coordinator", "section", now=house.clock.now, network_id=cast.network, section_id=section_id
            )
        market = uow.markets.add(
            cast.network,
            host_id=root.person_id,
            title="Spring market",
            votes=2,
            ends_at=SOON,
            zone="Europe/Oslo",
            now=house.clock.now,
        )
        uow.markets.plan_notice(market.id, "call", due_at=house.clock.now)
    with house.database.begin() as uow:
        desk = Desk(uow, house.clock.now, LentHouse(("en", "fr", "ru", "ka")), house.texts)
        assert due.work(desk, 1).taken == 1
    assert [one.id for one in (nino, claire, tamar) if called(house, one)] == ["nino"]
    await house.tick()
    assert all(called(house, one) == 1 for one in (nino, claire, tamar))
    assert not called(house, root)


def called(house: House, chat: Chat) -> int:
    """How many calls for a card of this session were written to somebody."""
    assert chat.person_id is not None
    with house.database.begin(reads=True) as uow:
        return sum(cause.startswith("market-call:") for cause, *_ in uow.outbox.list_of(chat.person_id))


async def test_late_votes_are_refused_kindly_even_before_the_result_is_out(cast: Cast, house: House, ana: Chat) -> None:
    market = open_market(cast, ends_at=SOON)
    house.clock.move_to("2030-03-13 11:00")
    event = Pressed(f"ideas.vote~{market.id}~{cast.sections['Kutaisi Green']}~1", "m", press="late")
    await ana.sends(event)
    assert any("could not be counted" in heard.shown.plain for heard in ana.heard)
    with house.database.begin() as uow:
        assert not uow.markets.count_votes(market.id)


async def test_whoever_joins_a_section_after_voting_for_it_is_not_counted(
    cast: Cast, house: House, ana: Chat, marie: Chat, root: Chat
) -> None:
    market = open_market(cast, ends_at=SOON)
    await vote(ana, cast, market, "Kutaisi Green")
    await vote(marie, cast, market, "Kutaisi Green")
    with house.database.begin() as uow:
        assert ana.person_id is not None
        uow.people.join(
            ana.person_id,
            cast.network,
            now=house.clock.now,
            section_id=cast.sections["Kutaisi Green"],
            kinds=["volunteer"],
        )
    house.clock.move_to("2030-03-13 11:00")
    await house.tick()
    assert "1. River day (Kutaisi Green): one vote" in root.last_heard


async def test_a_host_hears_that_there_was_nothing_to_vote_for(cast: Cast, house: House, root: Chat) -> None:
    await root.says("/ideas open session Empty")
    await root.presses("the whole network")
    await root.says("Friday 18:00")
    await root.presses("1")
    await root.presses("Edit")
    await root.presses("Voting begins")
    await root.says("Friday 12:00")
    await root.presses("Save")
    house.clock.move_to("2030-03-15 12:00", zone="Europe/Oslo")
    await house.tick()
    assert "at least 2 cards" in root.last_heard
    house.clock.move_to("2030-03-15 18:00", zone="Europe/Oslo")
    await house.tick()
    assert "No vote was given" in root.last_heard
    assert "0" not in root.last_heard


async def test_equal_votes_share_a_place(cast: Cast, house: House, ana: Chat, marie: Chat, root: Chat) -> None:
    market = open_market(cast, ends_at=SOON)
    await vote(ana, cast, market, "Lyon Solidaire")
    await vote(marie, cast, market, "Tbilisi Youth")
    house.clock.move_to("2030-03-13 11:00")
    await house.tick()
    assert (
        "2 people voted.\n\n1. Equal: Swap shop (Tbilisi Youth) and Bike repair (Lyon Solidaire): one vote each\n\n"
        "2 more cards took part." in root.last_heard
    )


async def test_a_session_can_be_prolonged_and_ended_early(cast: Cast, house: House, ana: Chat, root: Chat) -> None:
    market = open_market(cast, ends_at=SOON)
    await press(ana, "ideas.market", market.id, 0)
    await press(root, "ideas.move", market.id)
    await root.says("tomorrow 10:00")
    assert any("It ends at another time now" in heard.shown.plain for heard in root.heard)
    assert "Voting ends at another time now: Thu 14 Mar 2030, 13:00" in ana.last_heard
    house.clock.move_to("2030-03-13 11:05")
    await house.tick()
    assert "1 of 2 given" in await vote(ana, cast, market, "Kutaisi Green")
    await press(root, "ideas.sure", market.id, "end")
    await root.presses("End it now")
    assert "1. River day (Kutaisi Green): one vote" in ana.last_heard
    house.clock.move_to("2030-03-14 12:00")
    await house.tick()
    assert sum("Result:" in heard.shown.plain for heard in ana.heard) == 1


async def test_a_session_that_is_called_off_has_no_result(cast: Cast, house: House, ana: Chat, root: Chat) -> None:
    market = open_market(cast, ends_at=SOON)
    await vote(ana, cast, market, "Kutaisi Green")
    await press(root, "ideas.sure", market.id, "off")
    await root.presses("Call it off")
    assert ana.last_heard == "Spring market\nThis session was called off."
    house.clock.move_to("2030-03-13 12:00")
    await house.tick()
    assert ana.last_heard == "Spring market\nThis session was called off."


async def test_cards_are_replaced_until_voting_begins(cast: Cast, house: House, root: Chat, ana: Chat) -> None:
    market = open_market(cast, ends_at=SOON)
    other = put_idea(cast, "Another one")
    section = cast.sections["Tbilisi Youth"]
    assert "cards stay as they are" in await press(ana, "ideas.put", market.id, section, other.id)
    await root.says("/ideas open session Second market")
    await root.presses("the whole network")
    await root.says("in 2 hours")
    await root.presses("3")
    await root.presses("Save")
    second = latest_market(cast)
    assert second.ends_at == house.clock.now + timedelta(hours=2)
    assert "Your section shows: Another one" in await press(ana, "ideas.put", second.id, section, other.id)
    foreign = put_idea(cast, "Foreign", "Lyon Solidaire", "claire")
    assert "only put in a card of your own section" in await press(ana, "ideas.put", second.id, section, foreign.id)
    lyon = cast.sections["Lyon Solidaire"]
    assert "only put in a card of your own section" in await press(ana, "ideas.put", second.id, lyon, foreign.id)
    assert "shows no card now" in await press(ana, "ideas.out", second.id, section)


async def test_a_withdrawn_card_leaves_the_session_and_its_votes_go_back(cast: Cast, ana: Chat, house: House) -> None:
    market = open_market(cast, ends_at=SOON)
    await vote(ana, cast, market, "Kutaisi Green")
    with house.database.begin() as uow:
        card = next(
            one for one in uow.markets.list_cards(market.id) if one.section_id == cast.sections["Kutaisi Green"]
        )
        idea = uow.ideas.withdraw(card.idea_id, now=house.clock.now)
        uow.markets.withdraw_idea(idea.id)
    assert "Your votes: 0 of 2 given" in await press(ana, "ideas.market", market.id, 0)


async def test_voting_begins_by_itself_at_its_time(cast: Cast, house: House, root: Chat, nino: Chat) -> None:
    put_idea(cast, "Swap shop")
    await root.says("/ideas open session Planned")
    await root.presses("the whole network")
    await root.says("Friday 18:00")
    await root.presses("1")
    await root.presses("Edit")
    await root.presses("Voting begins")
    await root.says("Friday 12:00")
    await root.presses("Save")
    market = latest_market(cast)
    for section, title in CARDS.items():
        idea = put_idea(cast, title, section)
        with house.database.begin() as uow:
            assert root.person_id is not None
            uow.markets.place(market.id, cast.sections[section], idea.id, root.person_id, now=house.clock.now)
    house.clock.move_to("2030-03-15 12:00", zone="Europe/Oslo")
    await house.tick()
    assert latest_market(cast).state == "voting"
    assert "Voting has begun. You have one vote until Fri 15 Mar 2030, 18:00" in root.last_heard


async def test_the_end_stays_on_the_wall_clock_over_a_clock_change(cast: Cast, house: House, root: Chat) -> None:
    """Oslo puts its clocks forward on 31 March 2030: 18:00 is 17:00 UTC before and 16:00 UTC after."""
    await root.says("/ideas open session Over the change")
    await root.presses("the whole network")
    await root.says("Sunday 31 March 18:00")
    assert "Sun 31 Mar 2030, 18:00 (Oslo)" in await root.presses("3")
    await root.presses("Save")
    assert latest_market(cast).ends_at == datetime(2030, 3, 31, 16, tzinfo=UTC)


async def test_only_whoever_coordinates_the_scope_hosts(cast: Cast, ana: Chat, nino: Chat, tamar: Chat) -> None:
    for chat in (ana, nino):
        assert "Only a coordinator responsible" in await chat.says("/ideas open session Mine")
        assert "Open a session" not in chat.buttons
    assert "Until when" in await tamar.says("/ideas open session Georgian market")
    market = open_market(cast, ends_at=SOON)
    assert "Only a coordinator responsible" in await press(tamar, "ideas.over", market.id, "end")
    assert latest_market(cast).state == "voting"


async def test_a_country_votes_in_its_own_session(cast: Cast, marie: Chat, ana: Chat) -> None:
    market = open_market(cast, ends_at=SOON, country="GE")
    assert "d’un autre pays" in await vote(marie, cast, market, "Tbilisi Youth")
    assert "1 of 2 given" in await vote(ana, cast, market, "Kutaisi Green")


@pytest.mark.parametrize(
    ("who", "words", "hours"),
    (
        ("root", "in 2 hours", 2),
        ("root", "45 minutes", 0.75),
        ("root", "tomorrow 9:00", 23),
    ),
)
async def test_ends_in_plain_words(cast: Cast, house: House, who: str, words: str, hours: float) -> None:
    chat = cast.people[who]
    await chat.says("/ideas open session Words")
    await chat.presses("the whole network")
    await chat.says(words)
    await chat.presses("1")
    await chat.presses("Save")
    assert latest_market(cast).ends_at == house.clock.now + timedelta(hours=hours)


async def test_a_result_does_not_break_a_form_in_progress(cast: Cast, house: House, ana: Chat) -> None:
    market = open_market(cast, ends_at=SOON)
    await vote(ana, cast, market, "Kutaisi Green")
    await ana.says("/ideas new")
    house.clock.move_to("2030-03-13 11:00")
    await house.tick()
    assert "Result:" in ana.last_heard
    assert "What is it?" in await ana.says("Swap shop")


def test_the_order_differs_between_voters_and_is_stable_for_each(cast: Cast, house: House) -> None:
    market = open_market(cast, ends_at=SOON)
    with house.database.begin() as uow:
        cards = uow.markets.list_cards(market.id)
    orders = {voter: [one.section_id for one in shuffled(cards, market, voter)] for voter in range(40)}
    assert len({tuple(order) for order in orders.values()}) > 10
    assert orders == {voter: [one.section_id for one in shuffled(cards[::-1], market, voter)] for voter in range(40)}
    firsts = [order[0] for order in orders.values()]
    assert {firsts.count(one.section_id) > 0 for one in cards} == {True}


async def test_a_result_with_many_equals_is_one_message(cast: Cast, root: Chat) -> None:
    """Thirty cards with a vote each: twelve are named, in Georgian too, and the others are counted."""
    market = open_market(cast, ends_at=SOON, votes=5)
    with cast.house.database.begin() as uow:
        people = [chat.person_id for chat in cast.people.values() if chat.person_id is not None]
        for number in range(30):
            section = uow.networks.add_section(cast.network, "GE", f"სექცია {number}", joining="open").id
            cast.sections[f"{number}"] = section
    for number in range(30):
        idea = put_idea(cast, f"{number} " + "ძალიან გრძელი სათაური " * 5, f"{number}")
        with cast.house.database.begin() as uow:
            uow.markets.place(market.id, cast.sections[f"{number}"], idea.id, people[0], now=cast.house.clock.now)
            uow.markets.vote(market, people[number // 5], cast.sections[f"{number}"], now=cast.house.clock.now)
    await press(root, "ideas.over", market.id, "end")
    assert len(root.last_heard.encode()) < 4096
    assert root.last_heard.count("სექცია") == 12
    assert "22 more cards took part" in root.last_heard
