"""Putting a section's card into a session, and voting. Each press is checked anew, with the session's row held."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from handlers.ideas import access, markets, rules, words
from handlers.kit.answer import Change, Toast
from handlers.kit.errors import Refused, UserError
from handlers.kit.view import Button, Tone, View, bold, lines, t
from storage import IdeaFilter, IdeaId, SectionId

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from storage import Market

OFFERED = 5
LONGEST_LABEL = 30


# --- cards


def place(ctx: Context, market_id: int, section_id: int = 0) -> Answer:
    """Choose a card of the section; whoever speaks for several sections chooses among them first."""
    ctx, market = _gathering(ctx, market_id, lock=False)
    own = markets.own_sections(ctx, market)
    if not own:
        raise Refused("ideas-place-not-yours", action="market-place", scope=f"market {market_id}")
    back = (Button(t("kit-back"), "ideas.market", (market.id, 0)),)
    if section_id not in own and len(own) > 1:
        named = [(access.find_section(ctx, one), one) for one in own[:OFFERED]]
        rows = [(Button(one.name, "ideas.place", (market.id, id_)),) for one, id_ in named if one is not None]
        return Change(View(t("ideas-place-which"), (*rows, back)))
    chosen = SectionId(section_id) if section_id in own else own[0]
    ideas = ctx.uow.ideas.list_shown(market.network_id, IdeaFilter(section_id=chosen), limit=OFFERED)
    rows = [
        (Button(words.shortened(one.title, LONGEST_LABEL), "ideas.put", (market.id, chosen, one.id)),) for one in ideas
    ]
    now = next((one for one in ctx.uow.markets.list_cards(market.id) if one.section_id == chosen), None)
    out = (Button(t("ideas-take-out"), "ideas.out", (market.id, chosen)),) if now is not None else ()
    new = (Button(t("ideas-new"), "ideas.new", tone=Tone.PLAIN if ideas else Tone.MAIN),)
    section = access.find_section(ctx, chosen)
    head = bold(t("ideas-place-title", section=section.name if section is not None else "–"))
    how = t("ideas-place-how") if ideas else t("ideas-place-none")
    return Change(View(lines(head, how), tuple(row for row in (*rows, new, out, back) if row)))


def put(ctx: Context, market_id: int, section_id: int, idea_id: int) -> Answer:
    ctx, market = _gathering(ctx, market_id)
    section = _own(ctx, market, section_id)
    idea = access.seen(ctx, idea_id)
    if idea.plan.section_id != section or not idea.is_shown:
        raise Refused("ideas-place-not-yours", action="market-place", scope=f"idea {idea_id}")
    if not ctx.uow.markets.place(market.id, section, IdeaId(idea.id), ctx.person.id, now=ctx.now):
        raise UserError("ideas-place-twice")
    ctx.uow.markets.welcome(market.id, ctx.person.id)
    return Change(markets.page(ctx, market, t("ideas-placed", title=idea.title)))


def take_out(ctx: Context, market_id: int, section_id: int) -> Answer:
    ctx, market = _gathering(ctx, market_id)
    ctx.uow.markets.take_out(market.id, _own(ctx, market, section_id))
    return Change(markets.page(ctx, market, t("ideas-taken-out")))


def _own(ctx: Context, market: Market, section_id: int) -> SectionId:
    if section_id not in markets.own_sections(ctx, market):
        raise Refused("ideas-place-not-yours", action="market-place", scope=f"section {section_id}")
    return SectionId(section_id)


def _gathering(ctx: Context, market_id: int, *, lock: bool = True) -> tuple[Context, Market]:
    """The session, seen from within its network."""
    market = markets.seen(ctx, market_id, lock=lock)
    if not rules.takes_cards(market, ctx.now):
        raise UserError("ideas-place-late")
    return _inside(ctx, market), market


def _inside(ctx: Context, market: Market) -> Context:
    """Buttons stay in the chat when somebody looks at another network: what they do, they do in the session's."""
    if market.network_id == ctx.network.id:
        return ctx
    member = ctx.uow.people.membership(ctx.person.id, market.network_id)
    assert member is not None, "looked at right before"
    return replace(ctx, network=ctx.uow.networks.get(market.network_id), member=member)


# --- votes


def vote(ctx: Context, market_id: int, section_id: int, *, given: bool) -> Answer:
    """Give a vote or take it back; pressed twice it is one."""
    market = markets.seen(ctx, market_id, lock=True)
    ctx = _inside(ctx, market)
    if not rules.takes_votes(market, ctx.now):
        note = t("ideas-vote-early") if market.state == "gathering" else t("ideas-vote-late")
        return [Toast(note), Change(markets.page(ctx, market, note))]
    if market.country is not None and ctx.member.country != market.country:
        raise Refused("ideas-vote-elsewhere", action="market-vote", scope=f"market {market_id}")
    if section_id == ctx.member.section_id:
        raise Refused("ideas-vote-own", action="market-vote", scope=f"section {section_id}")
    if section_id not in {card.section_id for card, _ in markets.cards_of(ctx, market)}:
        return Change(markets.page(ctx, market, t("ideas-card-gone")))
    ctx.uow.markets.welcome(market.id, ctx.person.id)
    if not given:
        ctx.uow.markets.take_back(market.id, ctx.person.id, SectionId(section_id))
        return Change(markets.stand(ctx, market, section_id, t("ideas-unvoted")))
    if not ctx.uow.markets.vote(market, ctx.person.id, SectionId(section_id), now=ctx.now):
        return Change(markets.stand(ctx, market, section_id, t("ideas-votes-none", votes=market.votes)))
    return Change(markets.stand(ctx, market, section_id, t("ideas-vote-given")))


def look(ctx: Context, market_id: int, number: int) -> Answer:
    """Whoever looks at a session that runs takes part in it."""
    market = markets.seen(ctx, market_id)
    ctx = _inside(ctx, market)
    if market.is_running:
        ctx.uow.markets.welcome(market.id, ctx.person.id)
    return Change(markets.page(ctx, market, number=number))


def stand(ctx: Context, market_id: int, section_id: int) -> Answer:
    market = markets.seen(ctx, market_id)
    return Change(markets.stand(_inside(ctx, market), market, section_id))
