"""Reporting an item in two taps: what is wrong with it, sent. And what became of one's reports."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, cast

from handlers.kit.answer import Ask, Change, Say
from handlers.kit.errors import Refused, UserError
from handlers.kit.view import Button, View, bold, lines, paragraphs, t
from handlers.moderation import rules, subjects, words

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.moderation.subjects import Subject
    from storage import Draft

_LISTED = 10


def _seen(ctx: Context, kind: str, item: int) -> Subject:
    """An item that this person sees and did not write themselves."""
    subject = subjects.find(ctx.uow, kind, item)
    if subject is None:
        raise UserError("moderation-gone")
    if not subjects.is_seen(ctx, subject):
        raise Refused("moderation-gone", action="report", scope=f"{kind} {item}")
    if subject.author_id == ctx.person.id:
        raise UserError("moderation-own")
    return subject


def report(ctx: Context, kind: str, item: int) -> Answer:
    """The first tap: what is wrong with it?"""
    subject = _seen(ctx, kind, item)
    rows = [(Button(label, "moderation.because", (kind, item, reason)),) for reason, label in words.REASONS.items()]
    never_mind = (Button(t("moderation-not"), "moderation.not"),)
    asked = paragraphs(lines(bold(t("moderation-why")), words.named(subject)), t("moderation-discreet"))
    return Say(View(asked, (*rows, never_mind)))


def because(ctx: Context, kind: str, item: int, reason: str) -> Answer:
    """The second tap sends it; only "something else" needs words."""
    subject = _seen(ctx, kind, item)
    if reason not in words.REASONS:
        raise UserError("moderation-gone")
    if reason == "other":
        return Ask("moderation.other", about={"kind": kind, "item": item})
    return Change(_send(ctx, subject, reason, None))


def save_other(ctx: Context, draft: Draft) -> Answer:
    """Something else, in the person's words."""
    subject = _seen(ctx, str(draft.about.get("kind")), cast("int", draft.about.get("item") or 0))
    return Change(_send(ctx, subject, "other", str(draft.values["words"])))


def _send(ctx: Context, subject: Subject, reason: str, said: str | None) -> View:
    day = ctx.now - timedelta(days=1)
    if sum(one.at > day for one in ctx.uow.reports.list_by(ctx.person.id)) >= rules.MOST_A_DAY:
        raise UserError("moderation-many", most=rules.MOST_A_DAY)
    case = ctx.uow.reports.open(
        subject.kind,
        subject.item,
        subject.network_id,
        author_id=subject.author_id,
        section_id=subject.section_id,
        country=subject.country,
        now=ctx.now,
    )
    urgent = reason in rules.URGENT
    new = ctx.uow.reports.add(case, ctx.person.id, reason, words=said, now=ctx.now, urgent=urgent)
    mine = (Button(t("moderation-mine"), "kit.command", ("reports",)),)
    if not new:
        return View(t("moderation-known"), (mine,))
    ctx.uow.audit.add(
        "report",
        "done",
        now=ctx.now,
        person_id=ctx.person.id,
        network_id=subject.network_id,
        detail={"kind": subject.kind, "item": subject.item, "reason": reason},
    )
    return View(paragraphs(t("moderation-sent"), t("moderation-danger") if urgent else None), (mine,))


def never_mind(_ctx: Context) -> Answer:
    return Change(View(t("moderation-not-sent")))


def own(ctx: Context) -> View | None:
    """What the person reported, and what became of it; None: nothing."""
    said = []
    for one in ctx.uow.reports.list_by(ctx.person.id)[:_LISTED]:
        case = ctx.uow.reports.get(one.case_id)
        subject = subjects.find(ctx.uow, case.kind, case.item)
        state = words.STATES[case.state if one.round == case.round else "kept"]
        what = words.named(subject) if subject is not None else words.KINDS[case.kind]
        said.append(t("moderation-own-line", what=what, reason=words.REASONS[one.reason], state=state))
    return View(lines(bold(t("moderation-mine")), *said)) if said else None
