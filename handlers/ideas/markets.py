"""What is shown of sessions: the list, one session as it stands, a card in it, and its result. Changes nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.ideas import access, results, rules, words
from handlers.ideas.access import KIND
from handlers.kit.errors import Refused
from handlers.kit.view import Button, Tone, View, bold, italic, lines, paragraphs, t
from storage import MarketId

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from handlers.kit.context import Context
    from handlers.kit.view import Words
    from storage import Idea, Market, MarketCard, SectionId

PAGE = 5
CARDS = 4
"""Cards of a session on a page: what a host does stands below them."""
LONGEST_LABEL = 30


def seen(ctx: Context, market_id: int, *, lock: bool = False) -> Market:
    """A session of one of the person's networks."""
    market = ctx.uow.markets.find(MarketId(market_id), lock=lock)
    if market is None or ctx.uow.people.membership(ctx.person.id, market.network_id) is None:
        raise Refused("ideas-session-gone", action="market-see", scope=f"market {market_id}")
    return market


def days_until(ctx: Context, at: datetime) -> int:
    return (at.astimezone(ctx.zone).date() - ctx.today).days


# --- the list


def listed(ctx: Context, page: int = 0) -> View:
    """Sessions that run first, then those that are over."""
    total = ctx.uow.markets.count_all(ctx.network.id)
    page = min(max(page, 0), max(-(-total // PAGE) - 1, 0))
    found = ctx.uow.markets.list_latest(ctx.network.id, offset=page * PAGE, limit=PAGE)
    host = (
        (Button(t("ideas-session-open"), "ideas.open-session", tone=Tone.MAIN),)
        if not page and access.scopes(ctx)
        else ()
    )
    turn = [Button(t("kit-previous"), "ideas.markets", (page - 1,))] if page else []
    turn += [Button(t("kit-next"), "ideas.markets", (page + 1,))] if (page + 1) * PAGE < total else []
    rows = (
        *((Button(words.shortened(one.title, LONGEST_LABEL), "ideas.market", (one.id, 0)),) for one in found),
        tuple(turn),
        host,
        (Button(t("ideas-all"), "ideas.page", (0, "")),),
    )
    head = lines(bold(t("ideas-sessions")), ctx.network_line)
    said: list[Words] = [lines(bold(one.title), _state(ctx, one)) for one in found]
    return View(paragraphs(head, *(said or [t("ideas-sessions-none")])), tuple(row for row in rows if row))


def _state(ctx: Context, market: Market) -> Words:
    if market.state == "cancelled":
        return t("ideas-session-is-off")
    if market.state == "ended" or market.ends_at <= ctx.now:
        return t("ideas-session-is-over", at=market.ended_at or market.ends_at)
    if market.state == "voting":
        return t("ideas-session-is-voting", at=market.ends_at)
    return t("ideas-session-is-gathering", at=market.ends_at)


# --- one session


def cards_of(ctx: Context, market: Market) -> list[tuple[MarketCard, Idea]]:
    """Cards that everybody may see, in this person's own order."""
    cards = rules.shuffled(ctx.uow.markets.list_cards(market.id), market, ctx.person.id)
    ideas = {one.id: one for one in ctx.uow.ideas.list_by_ids([card.idea_id for card in cards])}
    held = ctx.uow.reports.held_of(KIND, list(ideas))
    return [
        (card, ideas[card.idea_id])
        for card in cards
        if card.idea_id in ideas and ideas[card.idea_id].is_shown and card.idea_id not in held
    ]


def page(ctx: Context, market: Market, note: Words | None = None, number: int = 0) -> View:
    """A session as it stands: what is gathered, what can be voted for, or how it ended."""
    if market.state == "ended":
        return results.view(ctx.uow, market, note)
    if market.state == "cancelled" or market.ends_at <= ctx.now:
        back = (Button(t("ideas-sessions"), "ideas.markets", (0,)),)
        return View(paragraphs(note, lines(bold(market.title), _state(ctx, market))), (back,))
    cards = cards_of(ctx, market)
    number = min(max(number, 0), max(-(-len(cards) // CARDS) - 1, 0))
    shown = cards[number * CARDS : (number + 1) * CARDS]
    voted = ctx.uow.markets.list_votes(market.id, ctx.person.id)
    entries = [_entry(ctx, card, idea, voted) for card, idea in shown]
    first = number * CARDS + 1
    position = t("ideas-position", first=first, last=first + len(shown) - 1, total=len(cards)) if shown else None
    body = paragraphs(
        note,
        lines(bold(market.title), ctx.network_line, *_about(ctx, market)),
        *(entries or [t("ideas-session-empty")]),
        position if len(cards) > CARDS else None,
        t("ideas-votes-given", given=len(voted), votes=market.votes) if market.state == "voting" else None,
    )
    turn = [Button(t("kit-previous"), "ideas.market", (market.id, number - 1))] if number else []
    turn += (
        [Button(t("kit-next"), "ideas.market", (market.id, number + 1))] if (number + 1) * CARDS < len(cards) else []
    )
    rows = (
        *((_open(market, card, idea, voted),) for card, idea in shown),
        tuple(turn),
        () if number else _acts(ctx, market),
        (Button(t("ideas-sessions"), "ideas.markets", (0,)),),
    )
    return View(body, tuple(row for row in rows if row))


def _about(ctx: Context, market: Market) -> Sequence[Words]:
    said: list[Words] = [
        t("ideas-session-is-voting-now") if market.state == "voting" else t("ideas-session-is-gathering-now"),
    ]
    if market.country is not None:
        said.append(t("ideas-session-for", place=t("ideas-country", country=market.country)))
    if market.state == "gathering" and market.starts_at is not None:
        said.append(t("ideas-session-starts", at=market.starts_at))
    said.append(t("ideas-session-ends", at=market.ends_at))
    said.append(t("ideas-distance", days=days_until(ctx, market.ends_at)))
    said.append(t("ideas-session-votes", count=market.votes))
    return said


def _entry(ctx: Context, card: MarketCard, idea: Idea, voted: Sequence[SectionId]) -> Words:
    own = t("ideas-own-card") if card.section_id == ctx.member.section_id else None
    mine = t("ideas-voted-for") if card.section_id in voted else own
    section = access.find_section(ctx, card.section_id)
    return lines(
        bold(idea.title), section.name if section is not None else None, italic(mine) if mine is not None else None
    )


def _open(market: Market, card: MarketCard, idea: Idea, voted: Sequence[SectionId]) -> Button:
    label = words.shortened(idea.title, LONGEST_LABEL)
    marked = t("kit-form-chosen", label=label) if card.section_id in voted else label
    return Button(marked, "ideas.stand", (market.id, card.section_id))


def _acts(ctx: Context, market: Market) -> tuple[Button, ...]:
    acts: list[Button] = []
    if market.state == "gathering" and own_sections(ctx, market):
        acts.append(Button(t("ideas-place-card"), "ideas.place", (market.id,), Tone.MAIN))
    if access.may_host(ctx, market):
        acts.append(Button(t("ideas-session-lead"), "ideas.lead", (market.id,)))
    return tuple(acts)


def own_sections(ctx: Context, market: Market) -> list[SectionId]:
    """The sections that this person may put a card in for."""
    sections = ctx.uow.networks.list_sections(market.network_id)
    here = [one for one in sections if market.country is None or one.country == market.country]
    return [one.id for one in here if access.may_speak_for(ctx, one.id)]


# --- a card in a session


def stand(ctx: Context, market: Market, section_id: int, note: Words | None = None) -> View:
    """One card as a voter walks by: what it says, their vote, and the way to the next."""
    cards = cards_of(ctx, market)
    at = next((place for place, (card, _) in enumerate(cards) if card.section_id == section_id), None)
    if at is None:
        return page(ctx, market, t("ideas-card-gone"))
    card, idea = cards[at]
    voted = ctx.uow.markets.list_votes(market.id, ctx.person.id)
    rows = (
        _vote_row(ctx, market, card, voted),
        _turn(market, cards, at),
        (
            Button(t("ideas-open"), "ideas.look", (idea.id, "", 0)),
            Button(t("ideas-all-cards"), "ideas.market", (market.id, at // CARDS)),
        ),
    )
    left = t("ideas-votes-given", given=len(voted), votes=market.votes) if market.state == "voting" else None
    own = t("ideas-own-card") if card.section_id == ctx.member.section_id else None
    mine = t("ideas-voted-for") if card.section_id in voted else own
    body = paragraphs(note, words.body(ctx, idea.plan), italic(mine) if mine is not None else None, left)
    return View(body, tuple(row for row in rows if row), files=words.picture(ctx.uow, idea.plan))


def _vote_row(ctx: Context, market: Market, card: MarketCard, voted: Sequence[SectionId]) -> tuple[Button, ...]:
    if not rules.takes_votes(market, ctx.now) or card.section_id == ctx.member.section_id:
        return ()
    if card.section_id in voted:
        return (Button(t("ideas-unvote"), "ideas.vote", (market.id, card.section_id, 0)),)
    if len(voted) >= market.votes:
        return ()
    return (Button(t("ideas-vote"), "ideas.vote", (market.id, card.section_id, 1), Tone.MAIN),)


def _turn(market: Market, cards: Sequence[tuple[MarketCard, Idea]], at: int) -> tuple[Button, ...]:
    turn = [Button(t("kit-previous"), "ideas.stand", (market.id, cards[at - 1][0].section_id))] if at else []
    if at + 1 < len(cards):
        turn.append(Button(t("kit-next"), "ideas.stand", (market.id, cards[at + 1][0].section_id)))
    return tuple(turn)
