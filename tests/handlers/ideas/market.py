"""Cards and sessions that tests begin with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from storage import IdeaFilter, IdeaPlan, MarketId

if TYPE_CHECKING:
    from datetime import datetime

    from storage import Idea, Market
    from tests.cast import Cast

SWAP = "new idea: Swap shop: students swap clothes. Why: less waste. How: a room and three racks. Cost: none. People: 4"


def put_idea(cast: Cast, title: str, section: str = "Tbilisi Youth", author: str = "nino", **more: object) -> Idea:
    """A card that is on the market already."""
    with cast.house.database.begin() as uow:
        section_id = cast.sections[section]
        facts = {"section_id": section_id, "country": uow.networks.get_section(section_id).country, **more}
        language = str(facts.pop("language", "en"))
        plan = IdeaPlan(title, language, **facts)  # type: ignore[arg-type]
        return uow.ideas.add(cast.network, plan, author_id=cast.people[author].person_id, now=cast.house.clock.now)


def open_market(cast: Cast, *, ends_at: datetime, votes: int = 2, country: str | None = None) -> Market:
    """A session in which the four sections show a card each; voting has begun."""
    with cast.house.database.begin() as uow:
        host = cast.people["root"].person_id
        assert host is not None
        market = uow.markets.add(
            cast.network,
            host_id=host,
            title="Spring market",
            votes=votes,
            ends_at=ends_at,
            zone="Europe/Oslo",
            country=country,
            now=cast.house.clock.now,
        )
        uow.markets.plan_notice(market.id, "end", due_at=ends_at)
        uow.markets.welcome(market.id, host)
    for section, title in CARDS.items():
        idea = put_idea(cast, title, section)
        with cast.house.database.begin() as uow:
            uow.markets.place(market.id, cast.sections[section], idea.id, host, now=cast.house.clock.now)
    with cast.house.database.begin() as uow:
        return uow.markets.begin_voting(market.id)


CARDS = {
    "Tbilisi Youth": "Swap shop",
    "Kutaisi Green": "River day",
    "Lyon Solidaire": "Bike repair",
    "Lille Entraide": "Night library",
}


def latest_market(cast: Cast) -> Market:
    with cast.house.database.begin() as uow:
        found, number = None, 1
        while (market := uow.markets.find(MarketId(number))) is not None:
            found, number = market, number + 1
        assert found is not None
        return found


def latest_idea(cast: Cast) -> Idea:
    with cast.house.database.begin() as uow:
        return uow.ideas.list_shown(cast.network, IdeaFilter(), limit=1)[0]
