"""Sections and schools: a section takes one on, says that it was contacted or visited, or gives it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.answer import Change, Toast
from handlers.kit.errors import Refused, UserError
from handlers.kit.view import Button, View, t
from handlers.organisations import access, pages, rules

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from storage import Organisation, SectionId


def about(school: Organisation) -> str:
    """What letters about a claim are called, to take them back."""
    return f"claim:{school.id}"


def claim(ctx: Context, school_id: int, section_id: int = 0) -> Answer:
    """A section takes the school on; of two at once one wins and the other is told."""
    school = access.seen(ctx, school_id, "organisation-claim", lock=True)
    if not access.is_inside(ctx, school):
        # Who works with it is not for members of other networks to learn.
        raise Refused("organisations-not-yours", action="organisation-claim", scope=f"organisation {school_id}")
    if school.claimed_by is not None:
        return _late(ctx, school)
    school = access.allowed(ctx, school_id, "claim")
    sections = [one for one in access.sections_for(ctx, school) if section_id in (0, one.id)]
    if not sections:
        access.allowed(ctx, school_id, "return")  # never theirs: refused, and written to the audit log
    if len(sections) > 1:
        rows = tuple((Button(one.name, "organisations.claim", (school.id, one.id)),) for one in sections[:7])
        back = (Button(t("kit-back"), "organisations.look", (school.id,)),)
        return Change(View(t("organisations-which-section", name=school.name), (*rows, back)))
    section = sections[0]
    if not ctx.uow.leads.claim(school.id, section.id, due_at=ctx.now + rules.REMIND_AFTER, now=ctx.now):
        return _late(ctx, ctx.uow.organisations.get(school.id))
    _note(ctx, "organisation-claim", school, section.id)
    until = (ctx.now + rules.RELEASE_AFTER).astimezone(ctx.zone).date()
    note = t("organisations-claimed", section=section.name, on=until)
    return Change(pages.card(ctx, ctx.uow.organisations.get(school.id), note))


def _late(ctx: Context, school: Organisation) -> Answer:
    """Somebody was quicker."""
    section = access.find_section(ctx, school.claimed_by)
    said = t("organisations-claimed-before", section=section.name) if section is not None else t("organisations-gone")
    return [Toast(said), Change(pages.card(ctx, school, said))]


def mark(ctx: Context, school_id: int, state: str) -> Answer:
    """The section has been in touch with the school: its claim stands."""
    school = access.allowed(ctx, school_id, "mark")
    if state not in {"contacted", "visited"} or school.claimed_by is None:
        raise UserError("organisations-press-one")
    if school.claim == "visited":
        state = "visited"
    ctx.uow.leads.mark(school.id, school.claimed_by, state, now=ctx.now)
    ctx.uow.outbox.withdraw_about(about(school))
    note = t("organisations-noted-visited") if state == "visited" else t("organisations-noted-contacted")
    return Change(pages.card(ctx, ctx.uow.organisations.get(school.id), note))


def give_back(ctx: Context, school_id: int) -> Answer:
    school = access.allowed(ctx, school_id, "return")
    if school.claimed_by is not None:
        ctx.uow.leads.give_back(school.id, school.claimed_by)
        ctx.uow.outbox.withdraw_about(about(school))
        _note(ctx, "organisation-return", school, school.claimed_by)
    return Change(pages.card(ctx, ctx.uow.organisations.get(school.id), t("organisations-given-back")))


def _note(ctx: Context, action: str, school: Organisation, section_id: SectionId) -> None:
    ctx.uow.audit.add(
        action,
        "done",
        now=ctx.now,
        person_id=ctx.person.id,
        network_id=school.network_id,
        detail={"organisation": school.id, "section": section_id},
    )
