"""Giving a code, and what happens to one that is typed: claimed once, or refused without saying why."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from handlers.kit.answer import Change, Say
from handlers.kit.view import Button, Span, Tone, View, bold, paragraphs, t
from handlers.linking import rules, wording
from storage import QUESTION_LIVES, WEB, WEB_PREFIX

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from storage import Identity, LinkCode, Person, PersonId


def own_account(ctx: Context) -> Identity:
    """The account that this message came from."""
    found = ctx.uow.linking.find_identity(ctx.incoming.platform, ctx.incoming.sender.id)
    assert found is not None, "whoever writes is known by an account"
    return found


def is_made_up(ctx: Context) -> bool:
    """Whether this is somebody of the demo: whoever opens its page is them, and would be whoever they are linked to."""
    sender = ctx.incoming.sender.id
    return ctx.house.demo and ctx.incoming.platform == WEB and not sender.startswith(WEB_PREFIX)


def give(ctx: Context) -> Answer:
    """A new code; an earlier one is good no more."""
    if is_made_up(ctx):
        return Say(View(t("linking-made-up")))
    code = rules.draw_code(secrets.randbits)
    made = ctx.uow.linking.add_code(ctx.person.id, own_account(ctx).id, ctx.house.sign(code), now=ctx.now)
    payload = rules.PREFIX + code
    own = ctx.house.link(payload)
    others = [link for link in ctx.house.links(payload) if link != own]
    rows = [(Button(t("linking-open"), url=link),) for link in others]
    words = paragraphs(
        bold(t("linking-title")),
        Span(rules.show_code(code), bold=True, code=True),
        t("linking-how", command=f"/link {rules.show_code(code)}", until=made.expires_at),
        t("linking-warning"),
    )
    return Say(View(words, (*rows, (Button(t("linking-cancel"), "linking.cancel"),))))


def cancel(ctx: Context) -> Answer:
    ctx.uow.linking.drop_code(ctx.person.id)
    return Change(View(t("linking-cancelled"), (_new_row(),)))


def take(ctx: Context, typed: str) -> Answer:
    """A code is typed here. Wrong, used and expired ones sound the same."""
    code = rules.read_code(typed)
    signed = ctx.house.sign(code) if code is not None else ""
    if not ctx.incoming.place.private:
        ctx.uow.linking.void_code(signed)
        return Say(View(t("linking-in-public")))
    if is_made_up(ctx):
        return Say(View(t("linking-made-up")))
    account = own_account(ctx)
    if not ctx.uow.linking.may_try(account.id, now=ctx.now):
        return Say(View(t("linking-too-often")))
    mine = ctx.uow.linking.code_of(ctx.person.id)
    if mine is not None and mine.code_hash == signed:
        return Say(View(t("linking-own-code", command=f"/link {rules.show_code(code or '')}")))
    claimed = ctx.uow.linking.claim_code(signed, account.id, now=ctx.now) if code is not None else None
    if claimed is None:
        ctx.uow.linking.note_try(account.id, now=ctx.now)
        return Say(View(t("linking-wrong"), (_new_row(),)))
    if ctx.person.language is None:
        # No stranger until it is decided: otherwise the next press would be greeted instead of answered.
        ctx.uow.people.change(ctx.person.id, language=ctx.language)
    owner = ctx.uow.people.get(claimed.person_id)
    if (view := why_not(ctx, owner.id, ctx.person.id)) is not None:
        ctx.uow.linking.drop_code(owner.id)
        return Say(view)
    return Say(_question(ctx, claimed, owner))


def is_meant(ctx: Context, text: str) -> bool:
    """Whether a message is nothing but a code that is good for this account; each wrong guess is a try, as with /link.

    Whoever has no try left is not told so here, whichever code it is: most of such messages are no codes.
    """
    code = rules.read_alone(text)
    if code is None or not ctx.incoming.place.private or is_made_up(ctx):
        return False
    linking, account, signed = ctx.uow.linking, own_account(ctx), ctx.house.sign(code)
    mine = linking.code_of(ctx.person.id)
    if not linking.may_try(account.id, now=ctx.now) or (mine is not None and mine.code_hash == signed):
        return False
    if linking.is_good(signed, ctx.person.id, now=ctx.now):
        return True
    linking.note_try(account.id, now=ctx.now)
    return False


def _question(ctx: Context, claimed: LinkCode, owner: Person) -> View:
    """Whose account it would become: a code may have come from somebody who wants it for themselves."""
    preview = ctx.uow.merging.preview(owner.id, ctx.person.id)
    words = paragraphs(
        t("linking-whose"),
        wording.person(ctx, owner),
        wording.brings(ctx, preview),
        t("linking-only-own", minutes=int(QUESTION_LIVES.total_seconds() // 60)),
    )
    yes = Button(t("linking-agree"), "linking.agree", (claimed.id,), Tone.GOOD)
    no = Button(t("linking-decline"), "linking.decline", (claimed.id,), Tone.BAD)
    return View(words, ((yes,), (no,)))


def why_not(ctx: Context, one: PersonId, other: PersonId) -> View | None:
    """Why these two cannot be linked now; None when they can."""
    linking = ctx.uow.linking
    platform = linking.shared_platform(one, other)
    if platform is not None:
        return View(t("linking-one-each", platform=wording.platform(platform)))
    accounts = ctx.uow.people.list_identities(other)
    pauses = [linking.paused_until(one, each.id, now=ctx.now) for each in accounts]
    until = max(filter(None, pauses), default=None)
    return View(t("linking-paused", until=until)) if until is not None else None


def _new_row() -> tuple[Button, ...]:
    return (Button(t("linking-new"), "kit.command", ("link",)),)
