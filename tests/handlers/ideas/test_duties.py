"""C5, X8: what is handed out, and what stays when somebody goes: the section's card, without who made it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from handlers.ideas import duties
from tests.handlers.ideas.market import open_market, put_idea
from tests.platforms.local.pictures import png

if TYPE_CHECKING:
    from tests.cast import Cast
    from tests.houses import Chat

SOON = datetime(2030, 3, 13, 11, tzinfo=UTC)


async def test_everything_is_handed_out(cast: Cast, nino: Chat) -> None:
    with cast.house.database.begin() as uow:
        assert nino.person_id is not None
        blob = uow.blobs.add("i.png", png(), mime="image/png", alt="", now=cast.house.clock.now)
    idea = put_idea(cast, "Swap shop", contact="our site", blob_id=blob, alt="Racks")
    market = open_market(cast, ends_at=SOON)
    with cast.house.database.begin() as uow:
        uow.ideas.bookmark(idea.id, nino.person_id, kept=True, now=cast.house.clock.now)
        uow.markets.welcome(market.id, nino.person_id)
        uow.markets.vote(market, nino.person_id, cast.sections["Lyon Solidaire"], now=cast.house.clock.now)
        data = duties.export(uow, nino.person_id)
    ideas, votes = data["ideas"], data["votes"]
    assert isinstance(ideas, list)
    assert isinstance(votes, list)
    first = ideas[-1]
    assert isinstance(first, dict)
    assert (first["title"], first["contact"], first["picture_in_words"]) == ("Swap shop", "our site", "Racks")
    assert isinstance(votes[0], dict)
    assert votes[0]["for"] == "Lyon Solidaire"
    assert len(data["bookmarks"]) == 1  # type: ignore[arg-type]
    assert data["looked_at"] == [market.id]


async def test_a_card_stays_with_its_section_without_its_maker(cast: Cast, nino: Chat, ana: Chat) -> None:
    with cast.house.database.begin() as uow:
        assert nino.person_id is not None
        blob = uow.blobs.add(
            "i.png", png(), mime="image/png", alt="", now=cast.house.clock.now, person_id=nino.person_id
        )
    kept = put_idea(cast, "Swap shop", contact="nino@kith.example", blob_id=blob, gallery=True)
    alone = put_idea(cast, "Mine alone", section_id=None)
    put_idea(cast, "Taken along")
    await nino.says("/ideas")
    await nino.presses("1. Taken along")
    await nino.presses("Public page and more")
    await nino.presses("Withdraw it")
    await nino.says("/forgetme")
    await nino.presses(nino.buttons[0])
    with cast.house.database.begin() as uow:
        idea = uow.ideas.get(kept.id)
        assert (idea.author_id, idea.plan.contact, idea.plan.blob_id) == (None, None, None)
        assert idea.plan.section_id == cast.sections["Tbilisi Youth"]
        assert uow.ideas.find(alone.id) is None
    said = await ana.says("/ideas")
    assert "Swap shop" in said
    assert "Taken along" not in said
    await ana.presses("1. Swap shop")
    assert "Ask about it" not in ana.buttons


async def test_a_result_stays_what_it_was(cast: Cast, nino: Chat, ana: Chat) -> None:
    """Also when a card in it was withdrawn and its maker goes: the votes were given, the words go."""
    market = open_market(cast, ends_at=SOON)
    now = cast.house.clock.now
    section = cast.sections["Kutaisi Green"]
    with cast.house.database.begin() as uow:
        assert ana.person_id is not None
        assert nino.person_id is not None
        uow.markets.vote(market, ana.person_id, section, now=now)
        uow.markets.end(market.id, now=now)
        card = next(one for one in uow.markets.list_cards(market.id) if one.section_id == section)
        uow.ideas.withdraw(card.idea_id, now=now)
        duties.forget(uow, nino.person_id)
        assert uow.markets.count_votes(market.id) == {section: 1}
        assert uow.ideas.get(card.idea_id).title == "–"


async def test_what_others_were_about_to_change_is_dropped_with_its_contact(
    cast: Cast, nino: Chat, tamar: Chat
) -> None:
    put_idea(cast, "Swap shop", contact="nino@kith.example")
    await tamar.says("/ideas")
    await tamar.presses("1. Swap")
    await tamar.presses("Edit")
    with cast.house.database.begin() as uow:
        assert nino.person_id is not None
        assert tamar.person_id is not None
        assert uow.drafts.list_open(tamar.person_id)
        duties.forget(uow, nino.person_id)
        assert uow.drafts.list_open(tamar.person_id) == []
