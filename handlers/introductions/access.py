"""Who may do what with an introduction, asked with whoever presses, at every press."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from handlers.introductions import rules, sides
from handlers.kit.errors import Refused, UserError
from storage import INBOX_KEEPS, IntroductionId

if TYPE_CHECKING:
    from handlers.kit.context import Context
    from storage import Introduction, PersonId

RUNNING = ("running", "reported")


def asked(ctx: Context, introduction_id: int, action: str) -> Introduction:
    """A proposal that this person was asked, held until the unit of work ends; it may be over already."""
    one = ctx.uow.introductions.find(IntroductionId(introduction_id), lock=True)
    if one is None:
        raise UserError("introductions-over")
    if one.from_person == ctx.person.id or ctx.person.id not in _may_answer(ctx, one):
        raise Refused("introductions-over", action=action, scope=f"introduction {introduction_id}")
    return one


def _may_answer(ctx: Context, one: Introduction) -> set[PersonId]:
    """Whoever answers for the side now; and who was asked, so that they hear that it is over."""
    now = sides.answers(ctx.uow, one.network_id, one.to_kind, one.to_item)
    return {*now, *ctx.uow.introductions.list_asked(one.id)}


def may_answer_now(ctx: Context, one: Introduction) -> bool:
    """Whether an answer of this person counts: they answer for the side at this moment, and nobody has yet."""
    now = sides.answers(ctx.uow, one.network_id, one.to_kind, one.to_item)
    held = ctx.uow.reports.is_held("introduction", one.id)
    return one.state == "proposed" and ctx.person.id in now and not held


def own(ctx: Context, introduction_id: int, action: str, *, lock: bool = True) -> Introduction:
    """An introduction of which this person is one side."""
    one = ctx.uow.introductions.find(IntroductionId(introduction_id), lock=lock)
    if one is None:
        raise UserError("introductions-over")
    if ctx.person.id not in {one.from_person, one.to_person}:
        raise Refused("introductions-over", action=action, scope=f"introduction {introduction_id}")
    return one


def going(ctx: Context, introduction_id: int, action: str) -> tuple[Introduction, PersonId]:
    """One on which both agreed and that is not over, and who the other one is."""
    one = own(ctx, introduction_id, action)
    other = rules.other_of(one, ctx.person.id)
    if one.state not in {"agreed", *RUNNING} or other is None:
        raise UserError("introductions-over")
    if ctx.uow.relays.are_apart(ctx.person.id, [other]):
        raise UserError("introductions-over")
    return one, other


class Reach(StrEnum):
    """What becomes of a message to somebody: it is passed on, waits for them, or goes nowhere; never why."""

    PASSED = "passed"
    WAITS = "waits"
    NOWHERE = "nowhere"


def reach(ctx: Context, other: PersonId) -> Reach:
    """As far as it is known now."""
    person = ctx.uow.people.get(other)
    if person.stopped_at is None and ctx.uow.people.address(other) is not None:
        return Reach.PASSED
    door = ctx.uow.channels.door(other, closed_since=ctx.now - INBOX_KEEPS)
    return Reach.WAITS if door is not None else Reach.NOWHERE


def is_held(ctx: Context, one: Introduction) -> bool:
    """Whether a moderator holds it back: nothing is passed on until they have decided."""
    return any(ctx.uow.reports.is_held(kind, one.id) for kind in ("introduction", "talk"))
