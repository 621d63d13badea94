"""What falls due about rounds: the draw, the letters, the question how it went, and whoever says nothing.

A draw is worked out without holding anything up, and written down in one short transaction in which all that went into
it is compared once more. Letters follow in batches, each with the place up to which they are written.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from handlers.kit.attention import Weight
from handlers.kit.desk import Did, Note
from handlers.rounds import drawing, letters, rules
from handlers.rounds.letters import Mate, Reader

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from handlers.kit.desk import Desk
    from handlers.kit.feature import DueStep
    from handlers.kit.view import View
    from handlers.rounds.drawing import Draw, Drawn
    from storage import PersonId, Recipient, RoundDraw, RoundGroupId, RoundSeat, RoundSeries, UnitOfWork


def is_due(uow: UnitOfWork, now: datetime) -> bool:
    return uow.rounds.has_due(now)


def put_aside(uow: UnitOfWork, now: datetime, until: datetime) -> None:
    uow.rounds.put_aside(now, until)


def work(desk: Desk, limit: int) -> Did | DueStep:
    """The next step of the round that is first in line; `limit`: seats in one transaction."""
    draw = desk.uow.rounds.find_due(desk.now)
    if draw is None:
        return Did()
    if draw.state != "planned":
        return lambda there: _go_on(there, draw, limit)
    series = desk.uow.rounds.get(draw.series_id)
    if rules.is_missed(series.plan, draw.planned_at, desk.now):
        return lambda there: _put_off(there, draw, limit)
    made_from = drawing.gathered(desk, series)
    found = drawing.drawn(made_from, draw)
    return lambda there: _write(there, draw, made_from, found, limit)


# --- the draw


def _put_off(desk: Desk, draw: RoundDraw, limit: int) -> Did:
    """Kith was away for so long that the next draw is nearer than this one."""
    series = desk.uow.rounds.get(draw.series_id, lock=True)
    if desk.uow.rounds.claim_draw(draw) is None:
        return Did()
    desk.uow.rounds.plan_draw(series.id, rules.next_draw(series.plan, draw.planned_at, desk.now))
    return Did(limit, Counter({"skipped: too late": 1}))


def _write(desk: Desk, planned: RoundDraw, made_from: Draw, found: Drawn, limit: int) -> Did:
    """All of it or nothing. Who changed something in between makes it be worked out anew, by the next look."""
    series = desk.uow.rounds.get(planned.series_id, lock=True)
    draw = desk.uow.rounds.claim_draw(planned)
    if draw is None or series.state != "open" or drawing.gathered(desk, series) != made_from:
        return Did()
    rounds = desk.uow.rounds
    rounds.keep_groups(draw.id, found.groups, repeats=found.repeats, mute=found.mute, due_at=desk.now, now=desk.now)
    following = rules.next_draw(series.plan, draw.planned_at, desk.now)
    rounds.plan_draw(series.id, following)
    rounds.settle_members(series.id, [person for person, why in made_from.absent if why == "skips"])
    counts = Counter({"drawn": len(made_from.takers), "groups": len(found.groups)})
    counts.update(f"left out: {why}" for _, why in made_from.absent)
    drawn = {person for group in found.groups for person in group}
    alone = [taker.person_id for taker in made_from.takers if taker.person_id not in drawn]
    counts.update(_hand_over(desk, series, draw, "alone", dict.fromkeys(alone, letters.alone(series, following))))
    return Did(limit, counts)


# --- letters


@dataclass(slots=True)
class Table:
    """Everybody who sits with somebody of one batch, read at once."""

    known: Mapping[PersonId, Recipient]
    mates: Mapping[PersonId, Mate]
    together: Mapping[RoundGroupId, Sequence[PersonId]]
    met: Mapping[PersonId, set[PersonId]] = field(default_factory=dict)

    def beside(self, seat: RoundSeat) -> list[Mate]:
        return [self.mates[one] for one in self.together[seat.group_id] if one != seat.person_id and one in self.mates]


def _go_on(desk: Desk, seen: RoundDraw, limit: int) -> Did:
    """The next batch of what this round's state calls for; then the state after it."""
    series = desk.uow.rounds.get(seen.series_id, lock=True)
    draw = desk.uow.rounds.claim_draw(seen)
    if draw is None:
        return Did()
    seats = desk.uow.rounds.list_seats(draw.id, after=draw.position, limit=limit)
    say = {"drawn": _tell, "told": _ask, "asked": _close}[draw.state]
    counts = say(desk, series, draw, seats)
    if len(seats) == limit:
        desk.uow.rounds.move_draw(draw.id, draw.state, due_at=desk.now, position=seats[-1].id)
    else:
        state, due_at = _after(series, draw, desk.now)
        desk.uow.rounds.move_draw(draw.id, state, due_at=due_at)
    return Did(limit, counts)


def _after(series: RoundSeries, draw: RoundDraw, now: datetime) -> tuple[str, datetime | None]:
    if draw.state == "drawn":
        return "told", rules.asked_at(series.plan, draw.drawn_at or now)
    if draw.state == "told":
        return "asked", rules.closed_at(series.plan, now)
    return "closed", None


def _tell(desk: Desk, series: RoundSeries, draw: RoundDraw, seats: Sequence[RoundSeat]) -> Counter[str]:
    table = _table(desk, series, seats, earlier_than=draw.number if draw.repeats else 0)
    views = {
        seat.person_id: letters.meet(
            series,
            draw,
            table.mates[seat.person_id],
            table.beside(seat),
            table.met.get(seat.person_id, set()),
            _reader(desk, series, table.known[seat.person_id]),
        )
        for seat in seats
        if seat.person_id in table.mates
    }
    return _hand_over(desk, series, draw, "meet", views, table.known)


def _ask(desk: Desk, series: RoundSeries, draw: RoundDraw, seats: Sequence[RoundSeat]) -> Counter[str]:
    """Whoever told it of their own accord is not asked."""
    table = _table(desk, series, seats)
    silent = [seat for seat in seats if seat.said_at is None and seat.person_id in table.mates]
    views = {seat.person_id: letters.ask(series, draw.id, table.beside(seat)) for seat in silent}
    return _hand_over(desk, series, draw, "went", views, table.known)


def _close(desk: Desk, series: RoundSeries, draw: RoundDraw, seats: Sequence[RoundSeat]) -> Counter[str]:
    """Who said nothing of two rounds in a row is asked once whether they go on."""
    said = [seat.person_id for seat in seats if seat.said_at is not None]
    desk.uow.rounds.set_members(series.id, said, ignored=0)
    silent = [seat.person_id for seat in seats if seat.said_at is None]
    tired = desk.uow.rounds.count_ignored(series.id, silent, patience=rules.PATIENCE, today=desk.now.date())
    return _hand_over(desk, series, draw, "goon", dict.fromkeys(tired, letters.go_on(series)))


def _hand_over(
    desk: Desk,
    series: RoundSeries,
    draw: RoundDraw,
    what: str,
    views: Mapping[PersonId, View],
    known: Mapping[PersonId, Recipient] | None = None,
) -> Counter[str]:
    unasked = what in {"went", "goon"}
    following = desk.uow.rounds.find_planned(series.id)
    notes = [
        Note(
            person,
            f"round-{what}:{draw.id}",
            "round",
            Weight.UNASKED if unasked else Weight.MAIL,
            desk.now,
            view=view,
            about=series.about,
            expires_at=following.planned_at if following is not None else None,
            network_id=series.network_id,
        )
        for person, view in views.items()
    ]
    return desk.hand_over(notes, known)


def _table(desk: Desk, series: RoundSeries, seats: Sequence[RoundSeat], *, earlier_than: int = 0) -> Table:
    """earlier_than: also who met whom in rounds before this one."""
    together = desk.uow.rounds.list_together(list({seat.group_id for seat in seats}))
    everybody = [person for group in together.values() for person in group]
    known = desk.recipients(everybody)
    homes = desk.uow.rounds.list_homes(series.id, series.network_id)
    spoken = {one.person_id: one.languages for one in desk.uow.rounds.list_members(series.id)}
    mates = {
        person: Mate(
            person,
            desk.uow.people.get(person).name,
            homes[person].country if person in homes else None,
            spoken.get(person, ()),
            drawing.day_of(desk, known[person], series),
        )
        for person in everybody
        if person in known
    }
    return Table(known, mates, together, _met(desk, series, earlier_than) if earlier_than else {})


def _met(desk: Desk, series: RoundSeries, number: int) -> dict[PersonId, set[PersonId]]:
    groups: dict[RoundGroupId, set[PersonId]] = {}
    for earlier, group, person in desk.uow.rounds.list_history(series.id):
        if earlier < number:
            groups.setdefault(group, set()).add(person)
    met: dict[PersonId, set[PersonId]] = {}
    for people in groups.values():
        for person in people:
            met.setdefault(person, set()).update(people - {person})
    return met


def _reader(desk: Desk, series: RoundSeries, recipient: Recipient) -> Reader:
    return Reader(desk.language(recipient, series.network_id), desk.zone(recipient, series.network_id))
