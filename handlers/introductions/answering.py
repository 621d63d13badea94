"""The other side's answer: accept, decline, not now. Of several who may answer the first wins; the others are told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.introductions import access, cards, rules, sides
from handlers.introductions.proposing import about, retract
from handlers.kit.answer import Change, Say, Toast
from handlers.kit.errors import Refused
from handlers.kit.view import Button, View, paragraphs, t
from storage import IntroductionId

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from storage import Introduction, PersonId


def show(ctx: Context, introduction_id: int) -> Answer:
    """One introduction, for its sides; whoever was asked and is not any more hears that it is over, and no more."""
    one = ctx.uow.introductions.find(IntroductionId(introduction_id))
    if one is None:
        return Change(cards.gone())
    me = ctx.person.id
    if me == one.from_person or _answered(one, me) or access.may_answer_now(ctx, one):
        return Change(cards.card(ctx, one))
    if me in ctx.uow.introductions.list_asked(one.id):
        return Change(cards.gone())
    raise Refused("introductions-over", action="introduction-open", scope=f"introduction {introduction_id}")


def accept(ctx: Context, introduction_id: int) -> Answer:
    """Both agree from now on. What anybody's handle is stays unsaid until both say so."""
    one = access.asked(ctx, introduction_id, "introduction-accept")
    if not access.may_answer_now(ctx, one):
        return _over(ctx, one)
    due = ctx.now + rules.CHOOSE_AFTER
    new = {"to_person": ctx.person.id, "nudged_at": None}
    after = ctx.uow.introductions.step(one.id, "agreed", was=("proposed",), now=ctx.now, due_at=due, **new)
    if after is None:
        return _over(ctx, one)
    _tell_the_others(ctx, after)
    if after.from_person is not None:
        name = sides.name_of(ctx.uow, ctx.person.id, one.network_id)
        language = cards.language_of(ctx.uow, after.from_person, one.network_id)
        who = sides.about_person(ctx.uow, ctx.person.id, one.network_id, language)
        words = paragraphs(t("introductions-agreed", name=name), who, cards.choose_words(after, "from", name))
        view = View(words, cards.choose_rows(after, "from"))
        ctx.tell(after.from_person, view, cause=f"introductions-agreed:{one.id}", about=about(one))
    name = sides.name_of(ctx.uow, after.from_person, one.network_id)
    words = paragraphs(t("introductions-accepted", name=name), cards.choose_words(after, "to", name))
    return Change(View(words, cards.choose_rows(after, "to")))


def decline(ctx: Context, introduction_id: int) -> Answer:
    """Remembered for good. The proposer hears it without reasons, and not at once."""
    one = access.asked(ctx, introduction_id, "introduction-decline")
    if not access.may_answer_now(ctx, one):
        return _over(ctx, one)
    after = ctx.uow.introductions.step(
        one.id,
        "declined",
        was=("proposed",),
        now=ctx.now,
        due_at=rules.told_at(one.proposed_at, ctx.now),
        to_person=ctx.person.id,
    )
    if after is None:
        return _over(ctx, one)
    _tell_the_others(ctx, after)
    report = Button(t("introductions-report"), "moderation.report", ("introduction", one.id))
    block = Button(t("introductions-block"), "introductions.block", (one.id,))
    return Change(View(t("introductions-declined-mine"), ((block, report),)))


def later(ctx: Context, introduction_id: int) -> Answer:
    """Nothing is sent: it stays open until it ends by itself, and nobody is reminded."""
    one = access.asked(ctx, introduction_id, "introduction-later")
    if not access.may_answer_now(ctx, one):
        return _over(ctx, one)
    end = one.proposed_at + rules.EXPIRES_AFTER
    ctx.uow.introductions.note(one.id, later_at=ctx.now, due_at=end)
    row = (Button(t("introductions-look"), "introductions.open", (one.id,)),)
    return Change(View(t("introductions-later-done", at=end), (row,)))


def _over(ctx: Context, one: Introduction) -> Answer:
    """Somebody was faster, or it is over: an own answer is shown, anybody else's says nothing."""
    now = ctx.uow.introductions.get(one.id)
    if _answered(now, ctx.person.id):
        return [Toast(t("introductions-answered")), Change(cards.card(ctx, now))]
    return Change(cards.gone())


def _answered(one: Introduction, person: PersonId) -> bool:
    """Whether somebody has given the answer; what was withdrawn or has expired never had one."""
    return person == one.to_person and one.state not in {"proposed", "withdrawn", "expired"}


def _tell_the_others(ctx: Context, one: Introduction) -> None:
    """The first answer counts: who was asked as well hears who gave it, but not which."""
    retract(ctx, one)
    other = sides.find(ctx.uow, one.network_id, one.to_kind, one.to_item)
    if other is None or other.title is None:
        return
    name = sides.name_of(ctx.uow, ctx.person.id, one.network_id)
    for person in ctx.uow.introductions.list_asked(one.id):
        if person != ctx.person.id:
            view = View(t("introductions-others", name=name, title=other.title))
            ctx.tell(person, view, cause=f"introductions-others:{one.id}")


def own_list(ctx: Context, group: str = "open", page: int = 0) -> Answer:
    return Change(cards.own_list(ctx, group if group in cards.GROUPS else "open", page))


def listed(ctx: Context) -> Answer:
    return Say(cards.own_list(ctx, "open", 0))
