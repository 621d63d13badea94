"""Two yeses: first of the account that typed the code, then of the person who asked for it. Anything else ends it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.answer import Change
from handlers.kit.errors import UserError
from handlers.kit.view import Button, Tone, View, lines, paragraphs, t
from handlers.linking import wording
from handlers.linking.channels import undo_row
from handlers.linking.codes import own_account, why_not
from storage import QUESTION_LIVES, Address, PersonId

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from storage import Identity, LinkCode

MOST_TOLD = 20
"""People with rights who hear of a report."""


def _over() -> Answer:
    return Change(View(t("linking-over"), ((Button(t("linking-new"), "kit.command", ("link",)),),)))


def _typed(ctx: Context, code_id: int) -> LinkCode | None:
    """The question, if it was this account that typed the code."""
    code = ctx.uow.linking.find_code(code_id, now=ctx.now)
    return code if code is not None and code.claimed_by == own_account(ctx).id else None


def _owned(ctx: Context, code_id: int) -> LinkCode | None:
    """The question, if it is this person's to answer; it is over by that."""
    code = ctx.uow.linking.find_code(code_id, now=ctx.now)
    if code is None or code.person_id != ctx.person.id:
        return None
    return ctx.uow.linking.take_code(code_id, now=ctx.now)


def _address(one: Identity) -> Address:
    return Address(one.platform, one.chat)


def _greet_next(ctx: Context, person_id: PersonId, owner: PersonId) -> None:
    """Nothing came of it: whoever only typed a code is a stranger as before."""
    if ctx.uow.merging.preview(owner, person_id).new:
        ctx.uow.people.change(person_id, language=None)


def agree(ctx: Context, code_id: int) -> Answer:
    """The first yes: now the owner of the code is asked, where they asked for it."""
    code = _typed(ctx, code_id)
    if code is None or not ctx.uow.linking.agree(code_id, now=ctx.now):
        return _over()
    account = own_account(ctx)
    asked = ctx.uow.linking.get_identity(code.identity_id)
    sender = ctx.incoming.sender
    preview = ctx.uow.merging.preview(code.person_id, ctx.person.id)
    words = paragraphs(
        t("linking-wants", account=wording.account(account, sender.handle or sender.name)),
        wording.brings(ctx, preview),
        t("linking-wants-only-own"),
    )
    rows = (
        (Button(t("linking-accept"), "linking.accept", (code_id,), Tone.GOOD),),
        (Button(t("linking-refuse"), "linking.refuse", (code_id,), Tone.BAD),),
        (Button(t("linking-report"), "linking.report", (code_id,), Tone.BAD),),
    )
    ctx.tell(code.person_id, View(words, rows), cause=f"link-asked:{code_id}", to=_address(asked), awake=True)
    _note(ctx, "link.asked", code.person_id, account)
    # Minutes, not an hour of the day: whoever typed the code may have no clock of their own yet.
    minutes = int(QUESTION_LIVES.total_seconds() // 60)
    return Change(View(t("linking-agreed", platform=wording.platform(asked.platform), minutes=minutes)))


def decline(ctx: Context, code_id: int) -> Answer:
    """Whoever typed the code sees that it is not theirs, or thinks again."""
    code = _typed(ctx, code_id)
    if code is None:
        return _over()
    ctx.uow.linking.drop_code(code.person_id)
    asked = ctx.uow.linking.get_identity(code.identity_id)
    _greet_next(ctx, ctx.person.id, code.person_id)
    ctx.tell(
        code.person_id, View(t("linking-was-declined")), cause=f"link-end:{code_id}", to=_address(asked), awake=True
    )
    return Change(View(t("linking-declined")))


def accept(ctx: Context, code_id: int) -> Answer:
    """The second yes: from now on they are one person."""
    code = _owned(ctx, code_id)
    if code is None or code.claimed_by is None:
        return _over()
    account = ctx.uow.linking.get_identity(code.claimed_by)
    if account.person_id == ctx.person.id:
        return _over()
    if (view := why_not(ctx, ctx.person.id, account.person_id)) is not None:
        _tell_there(ctx, account, View(t("linking-was-refused")), code_id)
        return Change(view)
    others = ctx.uow.people.list_identities(ctx.person.id) + ctx.uow.people.list_identities(account.person_id)
    preview = ctx.uow.merging.preview(ctx.person.id, account.person_id)
    merge = ctx.uow.merging.merge(ctx.person.id, account.person_id, now=ctx.now)
    if ctx.uow.linking.get_identity(account.id).person_id != ctx.person.id:
        raise UserError("linking-over")  # it was cut off from that record a moment ago: undone by this
    rows = undo_row(merge.id) if not preview.new else ()
    if preview.new:
        ctx.uow.merging.settle(merge)
    _note(ctx, "link.made", ctx.person.id, account)
    told = t("linking-done-there", platform=wording.platform(ctx.incoming.platform))
    here = (Button(t("linking-unlink"), "kit.command", ("unlink",)),)
    ctx.tell(ctx.person.id, View(told, (here,)), cause=f"link-end:{code_id}", to=_address(account), awake=True)
    _warn_others(ctx, account, [one for one in others if one.id not in (account.id, own_account(ctx).id)])
    done = lines(
        t("linking-done", platform=wording.platform(account.platform)),
        t("linking-can-be-undone") if rows else None,
    )
    return Change(View(done, (*rows, here)))


def _tell_there(ctx: Context, account: Identity, view: View, code_id: int) -> None:
    ctx.tell(account.person_id, view, cause=f"link-end:{code_id}", to=_address(account), awake=True)


def _warn_others(ctx: Context, linked: Identity, others: Sequence[Identity]) -> None:
    """Somebody may sit in front of one of the accounts who is not its owner: the owner reads it on another one."""
    row = (Button(t("linking-unlink"), "kit.command", ("unlink",)),)
    view = View(t("linking-done", platform=wording.platform(linked.platform)), (row,))
    second = int(ctx.now.timestamp())
    for one in others:
        if one.unreachable_at is None:
            ctx.tell(ctx.person.id, view, cause=f"link-new:{linked.id}:{one.id}:{second}", to=_address(one))


def refuse(ctx: Context, code_id: int, *, report: bool = False) -> Answer:
    """No; report: and whoever looks after the network is to know."""
    code = _owned(ctx, code_id)
    if code is None or code.claimed_by is None:
        return _over()
    account = ctx.uow.linking.get_identity(code.claimed_by)
    _note(ctx, "link.reported" if report else "link.refused", account.person_id, account)
    _tell_there(ctx, account, View(t("linking-was-refused")), code_id)
    _greet_next(ctx, account.person_id, ctx.person.id)
    if not report:
        return Change(View(t("linking-refused")))
    said = View(t("linking-told", name=ctx.person.name or "-", platform=wording.platform(account.platform)))
    for one in _responsible(ctx, account.person_id):
        ctx.tell(one, said, cause=f"link-report:{code_id}")
    return Change(View(t("linking-reported")))


def _responsible(ctx: Context, but: PersonId) -> list[PersonId]:
    """Who hears of a report: those nearest to the person, and the admins."""
    people = ctx.uow.people
    found = list(people.list_coordinators(ctx.network.id)) + people.list_admins()
    if ctx.member.section_id is not None:
        found = [*people.list_coordinators(ctx.network.id, section_id=ctx.member.section_id), *found]
    return [one for one in dict.fromkeys(found) if one not in (ctx.person.id, but)][:MOST_TOLD]


def _note(ctx: Context, action: str, concerned: PersonId, account: Identity) -> None:
    ctx.uow.audit.add(
        action,
        "done",
        now=ctx.now,
        person_id=ctx.person.id,
        network_id=ctx.network.id,
        detail={"person": concerned, "platform": account.platform},
    )
