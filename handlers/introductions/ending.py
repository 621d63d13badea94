"""How it went, the end, and what to do about trouble: block and report, in two taps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.introductions import access, cards, rules, sides
from handlers.introductions.proposing import about
from handlers.kit.answer import Change, Say
from handlers.kit.errors import UserError
from handlers.kit.view import Button, Tone, View, bold, lines, paragraphs, t
from storage import IntroductionId, PersonId

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from storage import Introduction

_AT_ONCE = ("offensive", "personal", "advert", "safeguarding")
"""Reasons that stand on the screen of troubles; a report with one is sent with the second tap."""
_LISTED = 6


def went(ctx: Context, introduction_id: int) -> Answer:
    """The three answers."""
    one = access.own(ctx, introduction_id, "introduction-tell", lock=False)
    name = cards.partner(ctx.uow, one, ctx.person.id)
    back = (Button(t("kit-back"), "introductions.open", (one.id,)),)
    return Change(View(t("introductions-went-ask", name=name), (cards.report_row(one), back)))


def tell(ctx: Context, introduction_id: int, how: str) -> Answer:
    """How it went, as this side says; it counts once. After the end it may still be said."""
    one = access.own(ctx, introduction_id, "introduction-tell")
    side = rules.side_of(one, ctx.person.id)
    known = one.from_report if side == "from" else one.to_report
    if how not in rules.REPORTS or one.running_at is None or known is not None:
        raise UserError("introductions-over")
    said = {f"{side}_report": how}
    if one.state == "running":
        due = ctx.now + rules.CLOSED_AFTER
        ctx.uow.introductions.step(one.id, "reported", was=("running",), now=ctx.now, due_at=due, **said)
    else:
        said_at = {"reported_at": one.reported_at or ctx.now}
        ctx.uow.introductions.note(one.id, **said, **said_at)
    row = (Button(t("introductions-look"), "introductions.open", (one.id,)),)
    return Change(View(t(f"introductions-told-{how}"), (row,)))


def ask_end(ctx: Context, introduction_id: int) -> Answer:
    """Ending takes one more tap, which may also say how it went."""
    one, _ = access.going(ctx, introduction_id, "introduction-end")
    name = cards.partner(ctx.uow, one, ctx.person.id)
    end = Button(t("introductions-end-yes"), "introductions.ended", (one.id,), Tone.BAD)
    back = Button(t("kit-back"), "introductions.open", (one.id,))
    return Change(View(t("introductions-end-ask", name=name), ((end, back),)))


def end(ctx: Context, introduction_id: int) -> Answer:
    one, other = access.going(ctx, introduction_id, "introduction-end")
    after = _close(ctx, one, other)
    if after is None:
        raise UserError("introductions-over")
    rows = (cards.report_row(after),) if _may_tell(after, ctx.person.id) else ()
    asked = t("introductions-went-short") if rows else None
    return Change(View(paragraphs(t("introductions-ended"), asked), rows))


def _may_tell(one: Introduction, person: PersonId) -> bool:
    told = one.from_report if rules.side_of(one, person) == "from" else one.to_report
    return one.running_at is not None and told is None


def _close(ctx: Context, one: Introduction, other: PersonId) -> Introduction | None:
    """It is over for both; the other one hears that, and may say how it went."""
    open_states = ("agreed", *access.RUNNING)
    after = ctx.uow.introductions.step(one.id, "closed", was=open_states, now=ctx.now, due_at=None)
    if after is None:
        return None
    ctx.uow.relays.clear(one.id)
    name = sides.name_of(ctx.uow, ctx.person.id, one.network_id)
    rows = (cards.report_row(after),) if _may_tell(after, other) else ()
    asked = t("introductions-went-short") if rows else None
    view = View(paragraphs(t("introductions-ended-by", name=name), asked), rows)
    ctx.tell(other, view, cause=f"introductions-ended:{one.id}", about=about(one))
    return after


# --- trouble


def trouble(ctx: Context, introduction_id: int) -> Answer:
    """The first tap: what can be done about it. The second does it."""
    one = access.own(ctx, introduction_id, "introduction-trouble", lock=False)
    kind = "talk" if ctx.person.id == one.from_person else "introduction"
    reasons = [Button(t(f"introductions-why-{why}"), "moderation.because", (kind, one.id, why)) for why in _AT_ONCE]
    rows = (
        (Button(t("introductions-block"), "introductions.block", (one.id,), Tone.BAD),),
        tuple(reasons[:2]),
        tuple(reasons[2:]),
        (
            Button(t("introductions-why-other"), "moderation.because", (kind, one.id, "other")),
            Button(t("kit-back"), "introductions.open", (one.id,)),
        ),
    )
    name = cards.partner(ctx.uow, one, ctx.person.id)
    return Say(View(lines(bold(t("introductions-trouble-ask", name=name)), t("introductions-trouble-how")), rows))


def block(ctx: Context, introduction_id: int) -> Answer:
    """Nothing comes from them any more, now or later; they hear that it is over, as after any end."""
    one = access.own(ctx, introduction_id, "introduction-block")
    other = rules.other_of(one, ctx.person.id)
    if other is None or rules.state_for(one, ctx.person.id) == "proposed":
        raise UserError("introductions-over")  # before an answer there is withdrawing, and declining
    ctx.uow.relays.block(ctx.person.id, other, now=ctx.now)
    _close(ctx, one, other)
    theirs = {str(relay) for relay in ctx.uow.relays.list_ids(one.id, other)}
    ctx.uow.outbox.withdraw_each("introductions-relay:", lambda cause: cause[1] in theirs)
    name = sides.name_of(ctx.uow, other, one.network_id)
    row = (Button(t("introductions-unblock"), "introductions.unblock", (other,)),)
    return Change(View(t("introductions-blocked", name=name), (row,)))


def unblock(ctx: Context, person_id: int) -> Answer:
    ctx.uow.relays.unblock(ctx.person.id, PersonId(person_id))
    return Change(View(t("introductions-unblocked")))


def blocked(ctx: Context) -> Answer:
    """Whom one shut out, the latest first."""
    rows = []
    for one in ctx.uow.relays.list_blocked(ctx.person.id)[:_LISTED]:
        name = sides.short(sides.name_of(ctx.uow, one, ctx.network.id))
        rows.append((Button(t("introductions-unblock-one", name=name), "introductions.unblock", (one,)),))
    rows.append((Button(t("introductions-to-list"), "kit.command", ("introductions",)),))
    key = "introductions-blocked-list" if len(rows) > 1 else "introductions-blocked-none"
    return Change(View(t(key), tuple(rows)))


def judge(ctx: Context, introduction_id: int) -> Answer:
    """What whoever decides about a report may read: chosen names, the proposal's words while there are any."""
    found = [ctx.uow.reports.find_about(kind, introduction_id) for kind in ("introduction", "talk")]
    one = ctx.uow.introductions.find(IntroductionId(introduction_id))
    cases = [case for case in found if case is not None]
    near = any(ctx.may(network_id=case.network_id, country=case.country) for case in cases)
    if one is None or not near:
        raise UserError("introductions-over")
    names = [sides.name_of(ctx.uow, person, one.network_id) for person in (one.from_person, one.to_person)]
    words = lines(
        bold(t("introductions-judge", one=names[0], other=names[1])),
        t("introductions-said", text=one.sentence) if one.sentence else None,
        t("introductions-judge-how"),
    )
    return Say(View(words))
