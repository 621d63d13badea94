"""How a session ended, in words: ranks with honest ties. Nothing of it is said before the end."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from handlers.ideas import rules, words
from handlers.kit.view import Button, Text, View, bold, lines, paragraphs, t
from storage import NotFound

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.ideas.rules import Place
    from handlers.kit.view import Words
    from storage import Idea, Market, SectionId, UnitOfWork

NAMED = 12
"""Cards that a result names, in one message even of Georgian titles; more are told by their number."""
TITLE = 60


def view(uow: UnitOfWork, market: Market, note: Words | None = None) -> View:
    """The result of a session that is over, for everybody who took part."""
    cards = uow.markets.list_cards(market.id)
    given = [one for one in rules.ranked(cards, uow.markets.count_votes(market.id)) if one.votes]
    voted = uow.markets.count_voters(market.id)
    named = _named(given)
    numbers = {card.section_id: card.idea_id for card in cards}
    ideas = {one: _shown(uow, numbers[one]) for place in named for one in place.sections}
    said = [_line(uow, one, ideas) for one in named]
    rest = len(cards) - len(ideas)
    body = paragraphs(
        note,
        lines(bold(t("ideas-result", title=market.title)), t("ideas-session-voted", count=voted) if voted else None),
        lines(*said) if said else t("ideas-result-none"),
        t("ideas-result-rest", count=rest) if said and rest else None,
    )
    first = [ideas[one] for one in named[0].sections] if named else []
    opened = [
        (Button(t("ideas-open-named", title=_short(one.title)), "ideas.open", (one.id,)),)
        for one in first[:3]
        if one is not None
    ]
    return View(body, (*opened, (Button(t("ideas-sessions"), "ideas.markets", (0,)),)))


def _named(places: Sequence[Place]) -> list[Place]:
    """The first places, with as many cards as a result names."""
    named: list[Place] = []
    left = NAMED
    for one in places:
        if left:
            named.append(replace(one, sections=one.sections[:left]))
            left -= len(named[-1].sections)
    return named


def _shown(uow: UnitOfWork, idea_id: int) -> Idea | None:
    ideas = uow.ideas.list_by_ids([idea_id])  # type: ignore[list-item]
    idea = ideas[0] if ideas else None
    if idea is None or not idea.is_shown or uow.reports.is_held("idea", idea.id):
        return None
    return idea


def _line(uow: UnitOfWork, place: Place, ideas: dict[SectionId, Idea | None]) -> Words:
    names: list[str | Text] = [_name(uow, one, ideas[one]) for one in place.sections]
    if len(names) == 1:
        return t("ideas-result-line", rank=place.rank, card=names[0], votes=place.votes)
    return t("ideas-result-tie", rank=place.rank, cards=names, votes=place.votes)


def _name(uow: UnitOfWork, section_id: SectionId, idea: Idea | None) -> Text:
    try:
        section = uow.networks.get_section(section_id).name
    except NotFound:
        section = "–"
    if idea is None:
        return t("ideas-result-gone", section=section)
    return t("ideas-result-card", title=words.shortened(idea.title, TITLE), section=section)


def _short(title: str) -> str:
    return title if len(title) <= 20 else f"{title[:19].rstrip()}…"
