"""The routes of announcements, on one screen. Rights are checked by the functions that are called, each time anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.announcements import (
    answers,
    confirming,
    duties,
    form,
    missed,
    pressing,
    preview,
    reading,
    report,
    rights,
    running,
    sending,
)
from handlers.kit.answer import Ask, Change, Say, Toast
from handlers.kit.feature import Feature
from handlers.kit.view import t

if TYPE_CHECKING:
    from datetime import datetime

    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.desk import Desk, Did
    from storage import Json, UnitOfWork

feature = Feature("announcements", stores=duties.STORES)
feature.exports(duties.export)
feature.forgets(duties.forget)
for one in form.FORMS:
    feature.form(one)


@feature.command("announce", private=True, asks=True, coordinators=True, rest=True, opens="announcements.new")
def announce(ctx: Context, rest: str) -> Answer:
    """`/announce` and, if it is at hand already, the text."""
    places = [word for word, _ in rights.reachable(ctx)]
    if not places:
        ctx.require("announce", section_id=ctx.member.section_id, country=ctx.member.country)
        ctx.require("announce")  # the section they look after is closed
    values: dict[str, Json] = {**form.USUAL, "language": ctx.language}
    if len(places) == 1:
        values["places"] = [places[0]]
    if rest:
        values["text"] = reading.read_text(ctx, rest, values)
    return Ask("announcements.new", values=values)


@feature.command("announcements", private=True, reads=True)
def announcements(ctx: Context, _rest: str) -> Answer:
    """Coordinators: what was sent and what is under way. Everybody: what they muted."""
    mine = Say(answers.topics(ctx))
    if not ctx.coordinates:
        return mine
    has_muted = bool(ctx.uow.announcements.list_muted(ctx.person.id))
    return [Say(report.listed(ctx)), *([mine] if has_muted else [])]


@feature.button("list", private=True, reads=True)
def on_list(ctx: Context, page: int) -> Answer:
    return Change(report.listed(ctx, page))


@feature.button("approval", private=True)
def on_approval(ctx: Context, required: int) -> Answer:
    """Whether this network wants two pairs of eyes."""
    ctx.require("announcement.approval")
    ctx.uow.networks.set_second_approval(ctx.network.id, required=bool(required))
    ctx.uow.audit.add(
        "announcement.approval",
        "done",
        now=ctx.now,
        person_id=ctx.person.id,
        network_id=ctx.network.id,
        detail={"required": bool(required)},
    )
    ctx.network = ctx.uow.networks.get(ctx.network.id)
    return Change(report.listed(ctx))


# --- one announcement, for those who look after all it is for


@feature.button("open", private=True, reads=True)
def on_open(ctx: Context, announcement_id: int) -> Answer:
    found = rights.own(ctx, announcement_id)
    return [*preview.show(ctx, found)] if found.state == "draft" else pressing.status(ctx, announcement_id)


@feature.button("refresh", private=True, reads=True)
def on_refresh(ctx: Context, announcement_id: int) -> Answer:
    rights.own(ctx, announcement_id)
    return pressing.status(ctx, announcement_id)


@feature.button("report", private=True, reads=True)
def on_report(ctx: Context, announcement_id: int) -> Answer:
    return report.show(ctx, announcement_id)


@feature.button("whom", private=True, reads=True)
def on_whom(ctx: Context, announcement_id: int, page: int) -> Answer:
    return missed.show(ctx, announcement_id, page)


@feature.button("csv", private=True, reads=True)
def on_csv(ctx: Context, announcement_id: int) -> Answer:
    return report.export(ctx, announcement_id)


@feature.button("approve", private=True)
def on_approve(ctx: Context, announcement_id: int, edition: int) -> Answer:
    return confirming.approve(ctx, announcement_id, edition)


@feature.button("decline", private=True)
def on_decline(ctx: Context, announcement_id: int, edition: int) -> Answer:
    return confirming.decline(ctx, announcement_id, edition)


@feature.button("alter", private=True, asks=True)
def on_alter(ctx: Context, announcement_id: int, what: str) -> Answer:
    """One answer of a draft is given anew; the preview follows again."""
    return confirming.alter(ctx, announcement_id, form.ALTERED.get(what, ()))


@feature.button("edit", private=True, asks=True)
def on_edit(ctx: Context, announcement_id: int, language: str = "") -> Answer:
    return running.edit(ctx, announcement_id, language)


@feature.button("correct", private=True)
def on_correct(ctx: Context, announcement_id: int, edition: int) -> Answer:
    return running.correct(ctx, announcement_id, edition)


for name, press in (
    ("confirm", confirming.confirm),
    ("cancel", confirming.cancel),
    ("drop", confirming.drop),
    ("change", confirming.change),
    ("card", confirming.show_card),
    ("language", confirming.add_language),
    ("pause", running.pause),
    ("resume", running.resume),
    ("stop", running.stop),
    ("late-send", running.resume),
    ("late-drop", running.stop),
    ("withdraw", running.withdraw),
    ("withdrawn", running.withdrawn),
    ("keep", running.keep),
):
    feature.button(name, private=True, asks=name == "language")(press)


# --- readers


@feature.button("ack")
def on_ack(ctx: Context, announcement_id: int) -> Answer:
    return answers.acknowledge(ctx, announcement_id)


@feature.button("vote")
def on_vote(ctx: Context, announcement_id: int, option: int, language: str) -> Answer:
    return answers.vote(ctx, announcement_id, option, language)


@feature.button("mute", private=True)
def on_mute(ctx: Context, announcement_id: int) -> Answer:
    return answers.mute(ctx, announcement_id)


@feature.button("unmute", private=True)
def on_unmute(ctx: Context, network_id: int, topic: str) -> Answer:
    return answers.unmute(ctx, network_id, topic)


@feature.button("sample", reads=True)
def on_sample(_ctx: Context) -> Answer:
    return Toast(t("announcements-sample"))


# --- due work


def _is_due(uow: UnitOfWork, now: datetime) -> bool:
    return uow.announcements.is_due(now)


def _put_aside(uow: UnitOfWork, now: datetime, until: datetime) -> None:
    uow.announcements.put_aside(now, until)


@feature.due("hand-over", every=1, waiting=_is_due, batch=sending.BATCH, put_aside=_put_aside)
def hand_over(desk: Desk, limit: int) -> Did:
    return sending.hand_over(desk, limit)


@feature.due("correct", every=1, waiting=lambda uow, _now: uow.announcements.is_to_correct(), batch=sending.BATCH)
def correct(desk: Desk, limit: int) -> Did:
    return sending.correct(desk, limit)


@feature.due("progress", every=1, waiting=lambda uow, now: uow.announcements.is_running(now - sending.SHOW_EVERY))
def progress(desk: Desk, limit: int) -> Did:
    return sending.show_progress(desk, limit)
