"""The channels of a member, for whoever coordinates them: a link can be broken here, never made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.answer import Change
from handlers.kit.errors import UserError
from handlers.kit.view import Button, Tone, View, bold, lines, paragraphs, t
from handlers.linking import wording
from handlers.linking.channels import cut_off
from storage import PersonId

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context


def _require(ctx: Context, person_id: int) -> PersonId:
    """The member, if this person may break their links. Of somebody with rights that takes the whole network."""
    member = ctx.uow.people.membership(PersonId(person_id), ctx.network.id)
    if member is None:
        raise UserError("linking-no-member")
    if ctx.uow.people.list_roles(member.person_id):
        ctx.require("link.break")
    else:
        ctx.require("link.break", section_id=member.section_id, country=member.country)
    return member.person_id


def view(ctx: Context, person_id: int) -> Answer:
    found = _require(ctx, person_id)
    held = ctx.uow.people.list_identities(found)
    name = ctx.uow.people.get(found).name or ctx.plain(t("linking-unnamed"))
    said = lines(*(wording.platform(one.platform) for one in held))
    rows = [
        (Button(t("linking-cut", platform=wording.platform(one.platform)), "linking.break", (found, one.id), Tone.BAD),)
        for one in held
        if len(held) > 1
    ]
    how = t("linking-break-how") if rows else t("linking-theirs-only")
    return Change(View(paragraphs(bold(t("linking-channels-of", name=name)), said, how), tuple(rows)))


def cut(ctx: Context, person_id: int, identity_id: int) -> Answer:
    """For a member who lost an account, or whose record somebody else sits in."""
    found = _require(ctx, person_id)
    held = ctx.uow.people.list_identities(found)
    one = next((each for each in held if each.id == identity_id), None)
    if one is None or len(held) == 1:
        raise UserError("linking-gone")
    cut_off(ctx, found, one)
    name = wording.platform(one.platform)
    cause = f"link-broken:{one.id}:{int(ctx.now.timestamp())}"
    ctx.tell(found, View(t("linking-was-broken", platform=name)), cause=cause)
    return Change(View(t("linking-broken", platform=name)))
