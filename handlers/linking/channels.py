"""Somebody's channels: which there are, cutting one off, and two records apart again within a week."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.answer import Change
from handlers.kit.errors import UserError
from handlers.kit.view import Button, Tone, View, bold, lines, paragraphs, t
from handlers.linking import wording
from handlers.linking.codes import own_account
from storage import UNDO_WITHIN, Address, Conflict, NotFound, PersonId

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.view import Text, Words
    from storage import Identity


def view(ctx: Context) -> View:
    """The channels with since when; a press on one cuts it off."""
    held = ctx.uow.people.list_identities(ctx.person.id)
    rows = [(Button(_label(one), "linking.cut", (one.id,), Tone.OPTION),) for one in held] if len(held) > 1 else []
    merges = ctx.uow.merging.list_of(ctx.person.id, now=ctx.now)[:1]
    said = paragraphs(
        bold(t("linking-channels")),
        lines(*(_line(ctx, one) for one in held)),
        t("linking-choose") if rows else t("linking-one-only"),
        *(t("linking-merged-until", until=(one.at + UNDO_WITHIN).astimezone(ctx.zone).date()) for one in merges),
    )
    more = (Button(t("linking-link-more"), "kit.command", ("link",)),)
    return View(said, (*rows, *(row for one in merges for row in undo_row(one.id)), more))


def undo_row(merge_id: int) -> tuple[tuple[Button, ...], ...]:
    return ((Button(t("linking-undo"), "linking.undo", (merge_id,), Tone.BAD),),)


def _label(one: Identity) -> Text:
    return t("linking-cut", platform=wording.platform(one.platform))


def _line(ctx: Context, one: Identity) -> Words:
    """A channel, since when, and where it is a browser's the browsers that are signed in."""
    name = wording.platform(one.platform)
    said = (
        t("linking-first", platform=name)
        if one.linked_at is None
        else t("linking-since", platform=name, since=one.linked_at.astimezone(ctx.zone).date())
    )
    browsers = "; ".join(each.browser for each in ctx.uow.web_sessions.list_of(one.external_id) if each.browser)
    return (said, f" ({browsers})") if browsers else said


def _own(ctx: Context, identity_id: int) -> Identity:
    """Raises UserError where it is none of theirs, or the last."""
    held = ctx.uow.people.list_identities(ctx.person.id)
    found = next((one for one in held if one.id == identity_id), None)
    if found is None:
        raise UserError("linking-gone")
    if len(held) == 1:
        raise UserError("linking-last")
    return found


def ask(ctx: Context, identity_id: int) -> Answer:
    """What cutting off means, before it is done."""
    name = wording.platform(_own(ctx, identity_id).platform)
    yes = Button(t("linking-cut-yes", platform=name), "linking.cut-now", (identity_id,), Tone.BAD)
    return Change(View(t("linking-cut-ask", platform=name), ((yes,), (Button(t("kit-back"), "linking.channels"),))))


def cut(ctx: Context, identity_id: int) -> Answer:
    """At once, from whichever channel; all others stay, and both sides are told."""
    found = _own(ctx, identity_id)
    here = own_account(ctx)
    cut_off(ctx, ctx.person.id, found)
    name = wording.platform(found.platform)
    if found.id == here.id:
        ctx.tell(ctx.person.id, View(t("linking-cut-done", platform=name)), cause=_cause(ctx, found), awake=True)
        return Change(View(t("linking-cut-here")))
    return Change(View(t("linking-cut-done", platform=name), ((Button(t("linking-channels"), "linking.channels"),),)))


def cut_off(ctx: Context, person_id: PersonId, one: Identity) -> None:
    """The account begins anew; it is told so, unless the answer to this very message does."""
    paused = bool(ctx.uow.people.list_roles(person_id))
    anew = ctx.uow.linking.cut_off(one.id, paused=paused, now=ctx.now)
    assert anew is not None, "the last one was refused before"
    ctx.uow.outbox.redirect(person_id)
    ctx.uow.audit.add(
        "link.cut",
        "done",
        now=ctx.now,
        person_id=ctx.person.id,
        network_id=ctx.network.id,
        detail={"person": person_id, "platform": one.platform},
    )
    if one.id != own_account(ctx).id:
        to = Address(one.platform, one.chat)
        ctx.tell(anew, View(t("linking-cut-here")), cause=f"{_cause(ctx, one)}:here", to=to, awake=True)


def _cause(ctx: Context, one: Identity) -> str:
    return f"link-cut:{one.id}:{int(ctx.now.timestamp())}"


def undo(ctx: Context, merge_id: int) -> Answer:
    """Both records as they were; pressed on any channel of the two."""
    known = ctx.uow.merging.list_of(ctx.person.id, now=ctx.now)
    if merge_id not in [one.id for one in known]:
        raise UserError("linking-undo-late")
    before: Sequence[Identity] = ctx.uow.people.list_identities(ctx.person.id)
    try:
        merge = ctx.uow.merging.undo(merge_id, now=ctx.now)
    except (Conflict, NotFound) as trouble:
        raise UserError("linking-undo-late") from trouble
    here = own_account(ctx)
    for person_id in (merge.survivor_id, merge.merged_id):
        ctx.uow.outbox.redirect(person_id)  # what waits for the one must not come to the other's account
        if person_id != here.person_id:
            ctx.tell(person_id, View(t("linking-undone")), cause=f"link-undone:{merge_id}", awake=True)
    ctx.uow.audit.add(
        "link.undone",
        "done",
        now=ctx.now,
        person_id=merge.survivor_id,
        network_id=ctx.network.id,
        detail={"person": merge.merged_id, "platform": before[0].platform},
    )
    return Change(View(t("linking-undone")))
