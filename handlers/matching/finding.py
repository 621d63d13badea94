"""Who may suit somebody: ranked in memory, then read again, checked and scored as they stand now. Writes nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from handlers.kit.errors import UserError
from handlers.matching import lands, reasons, score, standing
from handlers.matching.asking import own_keys
from handlers.matching.sides import GROUP, INITIATIVE, SCHOOL
from storage import Asked

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from handlers.matching.asking import Search
    from handlers.matching.looking import Looker
    from handlers.matching.score import Parts
    from handlers.matching.standing import Standing
    from storage import Figure, Matchable, Near, Traits

SHOWN = 5
"""Suggestions at once (A6)."""
OF_EACH = 3
"""Initiatives of one's own country, and of others (C10)."""
LOOKED_AT = 20
"""Candidates that are ranked at once: read again and checked, the best first, until there are enough to show."""
ROUNDS = 3


@dataclass(frozen=True, slots=True)
class Suggested:
    """Something that may suit, as it is now. why: what they share (reasons.py). title: None: would not be named.

    kinds: of a member, what they are in the network.
    """

    one: Matchable
    parts: Parts
    why: Mapping[str, Sequence[str]]
    title: str | None
    kinds: Sequence[str] = ()

    @property
    def key(self) -> tuple[str, int]:
        return self.one.key


@dataclass(frozen=True, slots=True)
class Groups:
    """What was found: of all lands; or, for an initiative, near and abroad."""

    all: Sequence[Suggested] = ()
    near: Sequence[Suggested] = ()
    abroad: Sequence[Suggested] = ()

    @property
    def listed(self) -> list[Suggested]:
        return [*self.all, *self.near, *self.abroad]


def find(me: Looker, asked: Search) -> Groups:
    """Up to five; of initiatives up to three of one's own country and three of others."""
    left_out = left_out_for(me, asked)
    if asked.role != INITIATIVE or asked.one.country is None:
        return Groups(all=_some(me, asked, left_out, SHOWN))
    home = frozenset({asked.one.country})
    return Groups(
        near=_some(me, asked, left_out, OF_EACH, home=home),
        abroad=_some(me, asked, left_out, OF_EACH, abroad=home),
    )


def left_out_for(me: Looker, asked: Search) -> frozenset[tuple[str, int]]:
    """One's own, what was dismissed, whom one was introduced to or declined, and who will not have it."""
    kind, item = asked.key
    dismissed = {(one.kind, one.item) for one in me.uow.matches.list_dismissed(kind, item, now=me.now)}
    met = me.uow.introductions.left_out_for(asked.key)
    return own_keys(me, asked) | dismissed | met | set(me.uow.matches.list_avoiding(kind, item))


def near_lands(me: Looker, country: str | None) -> frozenset[str]:
    return lands.near(country, regions_of(me))


def regions_of(me: Looker) -> list[Collection[str]]:
    """The countries of each region that the network has opened."""
    return [one.inside for one in me.uow.regions.list_open(me.network_id)]


def _some(
    me: Looker,
    asked: Search,
    left_out: frozenset[tuple[str, int]],
    most: int,
    *,
    home: frozenset[str] | None = None,
    abroad: frozenset[str] = frozenset(),
) -> list[Suggested]:
    found: dict[tuple[str, int], Suggested] = {}
    without = left_out
    for _ in range(ROUNDS):
        question = Asked(
            asked.one,
            frozenset({asked.wants}),
            me.readers,
            near=near_lands(me, asked.one.country),
            without=without,
            lands=home,
            abroad=abroad,
        )
        ranked = _ranked(me, question, formula(asked), LOOKED_AT)
        for suggested in _holding(me, asked, ranked, question):
            found[suggested.key] = suggested
            if len(found) >= most:
                break
        if len(found) >= most or len(ranked) < LOOKED_AT:
            break
        without |= {(near.kind, near.item) for near in ranked}
    return sorted(found.values(), key=lambda one: (-one.parts.total, one.key))[:most]


def _ranked(me: Looker, question: Asked, by: score.Formula, limit: int) -> list[Near]:
    """Raises UserError while everything is read after a start: waiting for that would keep all who write waiting."""
    if me.uow.matchables.is_being_loaded:
        raise UserError("matching-not-yet")
    return me.uow.matchables.rank(question, by, now=me.now, half=score.HALF, limit=limit)


def formula(asked: Search) -> score.Formula:
    return score.near_home if asked.role in {GROUP, SCHOOL} else score.fitting


def one_of(me: Looker, asked: Search, kind: str, item: int) -> Suggested | None:
    """A single one, as it is now, for a button; None where it is gone, not for these eyes, or left out by now."""
    if (kind, item) in left_out_for(me, asked):
        return None
    question = Asked(
        asked.one, frozenset({asked.wants}), me.readers, near=near_lands(me, asked.one.country), only=(kind, item)
    )
    ranked = _ranked(me, question, formula(asked), 1)
    return next(_holding(me, asked, ranked, question), None)


def _holding(me: Looker, asked: Search, ranked: Sequence[Near], question: Asked) -> Iterator[Suggested]:
    """Those of the ranked that still hold, in their order; read only as far as somebody asks."""
    for start in range(0, len(ranked), SHOWN):
        some = ranked[start : start + SHOWN]
        for near, now in zip(some, standing.read(me, some), strict=True):
            suggested = _checked(me, asked, near, now, question)
            if suggested is not None:
                yield suggested


def _checked(me: Looker, asked: Search, near: Near, now: Standing | None, question: Asked) -> Suggested | None:
    """The candidate read again: still there, for these eyes, with somebody who answers, and still fitting."""
    if now is None or now.one.readers.isdisjoint(question.readers) or asked.wants not in now.one.roles:
        return None
    if not standing.may_meet(me, now):
        return None
    traits = _traits(asked.one, now.one, near.traits, question.near)
    if not formula(asked)(traits):
        return None
    parts = score.parts_of(traits)
    why = reasons.of(asked.one, now.one, parts, traits, regions_of(me))
    kinds = now.by.member.kinds if now.by is not None else ()
    return Suggested(now.one, parts, why, standing.title_of(me, now), kinds)


def _traits(mine: Matchable, theirs: Matchable, before: Traits, near: Collection[str]) -> Traits:
    """As they are now; what vectors told is the memory's."""
    return score.compare(
        mine,
        theirs,
        near=near,
        need=before.need_cosine if before.need_read else None,
        offer=before.offer_cosine if before.offer_read else None,
        load=before.load,
    )


def is_alone(me: Looker, asked: Search) -> bool:
    """Whether nobody else in the initiative's country works on one of its themes, as far as anybody may know."""
    land = frozenset({asked.one.country} if asked.one.country else ())
    question = Asked(asked.one, frozenset({INITIATIVE}), me.readers, lands=land)
    return not _ranked(me, question, _same_theme, 1)


def _same_theme(traits: Traits) -> Figure:
    return (traits.shared_themes > 0) * 1.0


def unseen(found: Sequence[Suggested], seen: Collection[tuple[str, int]]) -> list[Suggested]:
    """Those that were never shown before."""
    known = set(seen)
    return [one for one in found if one.key not in known]
