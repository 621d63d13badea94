"""The routes of local issues: /issues, and "Local issue: …" in plain words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.issues import access, duties, form, indexing, pages
from handlers.kit.answer import Change, Say
from handlers.kit.errors import UserError
from handlers.kit.feature import Feature
from handlers.kit.view import t

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context

feature = Feature("issues", stores=duties.STORES)
feature.exports(duties.export)
feature.forgets(duties.forget)
feature.form(form.POST)
feature.form(form.LINK)
feature.searches(access.KIND)(indexing.entries)


@feature.command("issues", private=True, asks=True)
def issues(ctx: Context, rest: str) -> Answer:
    """`/issues` shows them; `/issues no venue in winter` posts one."""
    return form.open_new(ctx, rest) if rest else Say(pages.listed(ctx))


@feature.reader
def read(ctx: Context, text: str) -> Answer | None:
    """ "Local issue: no venue in winter" posts one. Only after a colon: many sentences begin with such words."""
    head, _, rest = text.partition(":")
    words = t("issues-command-issues.words")
    known = {word.casefold() for word in (*ctx.listed(words), *ctx.listed(words, "en"))}
    if head.strip().casefold() not in known or not rest.strip():
        return None
    return form.open_new(ctx, rest.strip())


@feature.button("list", private=True, reads=True)
def on_list(ctx: Context, page: int, country: str) -> Answer:
    return Change(pages.listed(ctx, page, country))


@feature.button("look", private=True, reads=True)
def on_look(ctx: Context, issue_id: int) -> Answer:
    return Change(pages.card(ctx, access.seen(ctx, issue_id)))


@feature.button("open", private=True, reads=True)
def on_open(ctx: Context, issue_id: int) -> Answer:
    """The issue as a message of its own: for buttons under other rooms' messages."""
    return Say(pages.card(ctx, access.seen(ctx, issue_id)))


@feature.button("new", private=True, asks=True)
def on_new(ctx: Context) -> Answer:
    return form.open_new(ctx)


@feature.button("edit", private=True, asks=True)
def on_edit(ctx: Context, issue_id: int) -> Answer:
    return form.edit(ctx, issue_id)


@feature.button("link", private=True, asks=True)
def on_link(ctx: Context, issue_id: int) -> Answer:
    return form.link(ctx, issue_id)


@feature.button("same", private=True)
def on_same(ctx: Context, issue_id: int, same: int) -> Answer:
    """A section says it once, whoever presses; anybody of it can take it back."""
    issue = access.seen(ctx, issue_id, lock=True)
    place = access.place_of(ctx, issue)
    if issue.state != "open":
        raise UserError("issues-gone")
    if place is None:
        raise UserError("issues-nowhere")
    if access.is_own(ctx, issue):
        raise UserError("issues-own")
    if not same:
        ctx.uow.issues.unsay_same(issue.id, place[0])
        return Change(pages.card(ctx, issue, t("issues-unsaid")))
    new = ctx.uow.issues.say_same(issue.id, place[0], place[1], ctx.person.id, now=ctx.now)
    return Change(pages.card(ctx, issue, t("issues-said") if new else t("issues-said-before")))


@feature.button("state", private=True)
def on_state(ctx: Context, issue_id: int, state: str) -> Answer:
    """Withdraw it, or open it again."""
    issue = access.managed(ctx, issue_id, "issue-withdraw")
    issue = ctx.uow.issues.set_state(issue.id, "withdrawn" if state == "withdrawn" else "open", now=ctx.now)
    indexing.index(ctx.uow, issue, now=ctx.now)
    if not access.is_author(ctx, issue):
        ctx.uow.audit.add(
            f"issue-{issue.state}",
            "done",
            now=ctx.now,
            person_id=ctx.person.id,
            network_id=issue.network_id,
            detail={"issue": issue.id},
        )
    return Change(pages.card(ctx, issue))
