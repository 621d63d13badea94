"""A draw worked out: who takes part, who does not and why, and who meets whom. Reads only; due.py writes it down.

What goes in is one value, compared once more before it is written: nobody is drawn by what was true a moment ago.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from handlers.kit.belonging import Circle
from handlers.rounds import hours, rules
from handlers.rounds.costs import Costs, Taker, costs
from handlers.rounds.grouping import groups
from handlers.rounds.hours import Day
from handlers.rounds.pairing import pairs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kit.desk import Desk
    from storage import PersonId, Recipient, RoundDraw, RoundGroupId, RoundMember, RoundPlan, RoundSeries

_TOMORROW = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Draw:
    """What a draw is made from. absent: why somebody is not drawn. history: (round, group, person) of seats before.

    apart: every two of whom one shut the other out.
    """

    plan: RoundPlan
    takers: tuple[Taker, ...]
    absent: tuple[tuple[PersonId, str], ...]
    history: tuple[tuple[int, RoundGroupId, PersonId], ...]
    apart: frozenset[tuple[PersonId, PersonId]]


@dataclass(frozen=True, slots=True)
class Drawn:
    """Who meets whom. repeats: pairs who had met before; mute: pairs without a common language."""

    groups: tuple[tuple[PersonId, ...], ...]
    repeats: int
    mute: int


def day_of(desk: Desk, recipient: Recipient, series: RoundSeries) -> Day:
    """When somebody can talk."""
    wishes = recipient.attention
    return Day(desk.zone(recipient, series.network_id), wishes.quiet_from, wishes.quiet_until)


def gathered(desk: Desk, series: RoundSeries) -> Draw:
    """Everybody of a series, as they stand now."""
    members = desk.uow.rounds.list_members(series.id)
    known = desk.recipients([member.person_id for member in members])
    homes = desk.uow.rounds.list_homes(series.id, series.network_id)
    circle = Circle(series.network_id, series.plan.country, series.plan.section_id)
    takers, absent = [], []
    for member in members:
        recipient = known.get(member.person_id)
        why = _absence(desk, series, member, recipient, belongs=circle.has(homes.get(member.person_id)))
        if why is not None or recipient is None:
            absent.append((member.person_id, why or "unreachable"))
            continue
        awake = hours.utc_quarters(day_of(desk, recipient, series), (desk.now + _TOMORROW).date())
        takers.append(Taker(member.person_id, member.languages, awake))
    history = tuple(desk.uow.rounds.list_history(series.id))
    apart = desk.uow.relays.list_apart([taker.person_id for taker in takers])
    return Draw(series.plan, tuple(takers), tuple(absent), history, apart)


def _absence(
    desk: Desk, series: RoundSeries, member: RoundMember, recipient: Recipient | None, *, belongs: bool
) -> str | None:
    zone = desk.zone(recipient, series.network_id) if recipient is not None else rules.zone_of(series.plan.zone)
    return rules.absence(member, recipient, belongs=belongs, today=desk.now.astimezone(zone).date())


def drawn(draw: Draw, planned: RoundDraw) -> Drawn:
    """The same for the same draw and seed, wherever and whenever it is worked out."""
    if len(draw.takers) < 2:
        return Drawn((), 0, 0)
    weighed = costs(draw.takers, draw.history, number=planned.number, seed=planned.seed, apart=draw.apart)
    size = draw.plan.size
    found = pairs(weighed) if size == 2 else groups(weighed, size, seed=planned.seed)
    kept = [group for group in (_without_apart(weighed, one) for one in found) if len(group) > 1]
    total = weighed.of(kept)
    return Drawn(_named(draw.takers, kept), weighed.repeats(total), weighed.mute(total))


def _without_apart(weighed: Costs, group: Sequence[int]) -> list[int]:
    """Who shut somebody out is never put with them, even where nobody else is left: then one of the two stays out."""
    kept: list[int] = []
    for one in group:
        if all(int(weighed.each[one, other]) < weighed.apart_unit for other in kept):
            kept.append(one)
    return kept


def _named(takers: Sequence[Taker], found: Sequence[Sequence[int]]) -> tuple[tuple[PersonId, ...], ...]:
    return tuple(tuple(takers[one].person_id for one in group) for group in found)
