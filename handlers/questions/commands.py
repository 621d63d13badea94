"""The routes about questions, experts and finding, on one screen. Whose something is, is checked at every press."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from handlers.kit.answer import Change, Follow, Say
from handlers.kit.feature import Feature, Param
from handlers.kit.view import Button, View, paragraphs, t
from handlers.questions import answering, due, duties, experts, finding, indexing, knowing, people, turns
from handlers.questions.recognising import is_question
from storage import FINDABLE_ACTIVITY, FINDABLE_PERSON

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context

NEXT = 30.0
"""Seconds between looks for questions that wait for their next person."""
OLD = 6 * 3600.0
"""Seconds between looks for questions that are too old to keep."""

feature = Feature("questions", stores=duties.STORES)
feature.form(turns.ANSWER)
feature.inquiry("ask", is_question)
feature.exports(duties.export)
feature.forgets(duties.forget)
feature.due("next", every=NEXT, waiting=due.is_due, put_aside=due.put_aside)(due.work)
feature.due("index", every=indexing.SOON, waiting=indexing.is_any, batch=indexing.BATCH)(indexing.work)
feature.due("old", every=OLD, waiting=due.has_old)(due.prune)

for kind in (FINDABLE_ACTIVITY, FINDABLE_PERSON):
    feature.searches(kind)(partial(indexing.list_entries, kind))


@feature.command("ask", private=True, rest=True, params=(Param("question"),))
def ask(ctx: Context, rest: str) -> Answer:
    """`/ask how do we get schools to cooperate`; alone it says what can be asked, and whom."""
    return answering.ask(ctx, rest) if rest.strip() else Say(_menu())


@feature.reader
def read(ctx: Context, text: str) -> Answer | None:
    """A question that is no other room's, or a few words that narrow the one just answered."""
    return Follow("ask", text) if answering.is_mine(ctx, text) else None


@feature.command("who", private=True, rest=True)
def who(ctx: Context, rest: str) -> Answer:
    """`/who knows recycling`: people who offer it, and the way to ask them without being named."""
    return knowing.command(ctx, rest)


@feature.command("expert", private=True)
def expert(ctx: Context, _rest: str) -> Answer:
    """What one may be asked about."""
    return experts.show(ctx)


@feature.command("find", private=True, rest=True)
def find(ctx: Context, rest: str) -> Answer:
    """`/find beach`: everything that the member may see."""
    return finding.find(ctx, rest)


def _menu() -> View:
    rows = (
        (Button(t("questions-to-mine"), "questions.mine"), Button(t("questions-to-find"), "kit.command", ("find",))),
        (Button(t("questions-to-expert"), "questions.expert"),),
    )
    return View(paragraphs(t("questions-menu"), t("questions-menu-examples"), t("questions-menu-more")), rows)


# --- what the library answered


@feature.button("again", private=True)
def on_again(ctx: Context, question_id: int) -> Answer:
    return answering.again(ctx, question_id)


@feature.button("widen", private=True)
def on_widen(ctx: Context, question_id: int) -> Answer:
    return answering.widen(ctx, question_id)


@feature.button("nearest", private=True, reads=True)
def on_nearest(ctx: Context, question_id: int) -> Answer:
    return answering.nearest(ctx, question_id)


@feature.button("narrow", private=True, reads=True)
def on_narrow(ctx: Context, question_id: int) -> Answer:
    return answering.choose(ctx, question_id)


@feature.button("by", private=True, reads=True)
def on_by(ctx: Context, question_id: int, dimension: str, page: int = 0) -> Answer:
    return answering.by(ctx, question_id, dimension, page)


@feature.button("set", private=True)
def on_set(ctx: Context, question_id: int, dimension: str, value: str) -> Answer:
    return answering.put(ctx, question_id, dimension, value)


@feature.button("vote", private=True)
def on_vote(ctx: Context, practice_id: int, said: str) -> Answer:
    return answering.vote(ctx, practice_id, said)


# --- asking people


@feature.button("people", private=True)
def on_people(ctx: Context, question_id: int) -> Answer:
    return people.send(ctx, question_id)


@feature.button("stop", private=True)
def on_stop(ctx: Context, question_id: int) -> Answer:
    return people.stop(ctx, question_id)


@feature.button("mine", private=True, reads=True)
def on_mine(ctx: Context) -> Answer:
    return Say(people.mine(ctx))


@feature.button("reopen", private=True)
def on_reopen(ctx: Context, question_id: int) -> Answer:
    return answering.reopen(ctx, question_id)


@feature.button("judge", private=True)
def on_judge(ctx: Context, turn_id: int, said: str) -> Answer:
    return people.judge(ctx, turn_id, said)


@feature.button("thank", private=True)
def on_thank(ctx: Context, turn_id: int) -> Answer:
    return people.thank(ctx, turn_id)


@feature.button("share", private=True)
def on_share(ctx: Context, turn_id: int) -> Answer:
    return people.share(ctx, turn_id)


# --- being asked


@feature.button("answer", private=True, asks=True)
def on_answer(ctx: Context, turn_id: int) -> Answer:
    return turns.answer(ctx, turn_id)


@feature.button("pass", private=True)
def on_pass(ctx: Context, turn_id: int) -> Answer:
    return turns.give_up(ctx, turn_id)


@feature.button("not_mine", private=True)
def on_not_mine(ctx: Context, turn_id: int) -> Answer:
    return turns.give_up(ctx, turn_id, not_mine=True)


@feature.button("publish", private=True, asks=True)
def on_publish(ctx: Context, turn_id: int) -> Answer:
    return turns.publish(ctx, turn_id)


@feature.button("decline", private=True)
def on_decline(ctx: Context, turn_id: int) -> Answer:
    return turns.decline(ctx, turn_id)


# --- what one may be asked about


@feature.button("expert", private=True, reads=True)
def on_expert(ctx: Context) -> Answer:
    return experts.show(ctx)


@feature.button("me", private=True, reads=True)
def on_me(ctx: Context) -> Answer:
    return Change(experts.page(ctx, experts.of(ctx)))


@feature.button("offer", private=True)
def on_offer(ctx: Context, what: str) -> Answer:
    return experts.offer(ctx, what)


@feature.button("themes", private=True, reads=True)
def on_themes(ctx: Context, at: int = 0) -> Answer:
    return experts.themes(ctx, at)


@feature.button("theme", private=True)
def on_theme(ctx: Context, theme_id: int, at: int = 0) -> Answer:
    return experts.switch_theme(ctx, theme_id, at)


@feature.button("languages", private=True, reads=True)
def on_languages(ctx: Context, at: int = 0) -> Answer:
    return experts.languages(ctx, at)


@feature.button("speaks", private=True)
def on_speaks(ctx: Context, code: str, at: int = 0) -> Answer:
    return experts.switch_language(ctx, code, at)


@feature.button("weekly", private=True)
def on_weekly(ctx: Context) -> Answer:
    return experts.weekly(ctx)


@feature.button("named", private=True)
def on_named(ctx: Context) -> Answer:
    return experts.named(ctx)


@feature.button("pause", private=True)
def on_pause(ctx: Context) -> Answer:
    return experts.pause(ctx)


# --- finding


@feature.button("kind", private=True, reads=True)
def on_kind(ctx: Context, kind: str, page: int, words: str) -> Answer:
    return finding.page(ctx, kind, page, words)


@feature.button("kinds", private=True, reads=True)
def on_kinds(ctx: Context, words: str) -> Answer:
    return finding.overview(ctx, words)


@feature.button("person", private=True, reads=True)
def on_person(ctx: Context, membership_id: int) -> Answer:
    return finding.person(ctx, membership_id)
