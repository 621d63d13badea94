"""The way of a request: asked, taken, answered, handed back, solved; who hears of each step. Names are chosen ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.answer import Change, Say, Toast
from handlers.kit.view import Button, Tone, View, paragraphs, t
from handlers.taskforce import access, pages, rules, words
from storage import HelpRequestId

if TYPE_CHECKING:
    from datetime import date

    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.view import Text, Words
    from storage import HelpRequest, PersonId, Project


def ask(ctx: Context, *, topic: str, text: str, wanted_on: date, project: Project | None) -> Answer:
    network_id = project.network_id if project is not None else ctx.network.id
    request = ctx.uow.help_requests.ask(
        network_id,
        asker_id=ctx.person.id,
        topic=topic,
        text=text,
        language=ctx.language,
        wanted_on=wanted_on,
        project_id=project.id if project is not None else None,
        due_at=ctx.now + rules.STEP,
        now=ctx.now,
    )
    _tell_force(ctx, request)
    return Change(pages.card(ctx, request, t("taskforce-asked")))


def _tell_force(ctx: Context, request: HelpRequest) -> None:
    """The task force hears of new requests once a day at most; where there is none, the network's coordinators."""
    force = [one.person_id for one in ctx.uow.help_requests.list_members(request.network_id)]
    view = View(
        t("taskforce-news", topic=words.TOPICS[request.topic]),
        ((Button(t("taskforce-queue"), "taskforce.queue", (0, ""), Tone.MAIN),),),
    )
    day = ctx.now.date().isoformat()
    for person in force or ctx.uow.people.list_coordinators(request.network_id):
        if person != ctx.person.id:
            ctx.tell(person, view, cause=f"taskforce-news:{request.network_id}:{day}")


def take(ctx: Context, request_id: int) -> Answer:
    """It is this person's now; of two at once one wins and the other is told."""
    request = ctx.uow.help_requests.find(HelpRequestId(request_id), lock=True)
    late = request is not None and request.state != "waiting" and access.standing_of(ctx, request).helps
    if request is None or not late:
        request = access.allowed(ctx, request_id, "take")
    if late or not ctx.uow.help_requests.take(request.id, ctx.person.id, now=ctx.now):
        # The queue of the network that they look at now is for its task force alone.
        note, helps = t("taskforce-taken-before"), access.helps(ctx, ctx.network.id)
        return [Toast(note), Change(pages.queue(ctx, note=note) if helps else pages.home(ctx, note))]
    taken = ctx.uow.help_requests.get(request.id)
    _tell(ctx, taken, taken.asker_id, t("taskforce-told-taken", name=_own_name(ctx)), "taken")
    return Change(pages.card(ctx, taken, t("taskforce-taken")))


def write(ctx: Context, request: HelpRequest, text: str) -> View:
    """A message from one of the two to the other; the taker's first is the answer."""
    number = ctx.uow.help_requests.write(request.id, ctx.person.id, text, now=ctx.now)
    if request.taker_id == ctx.person.id and request.state == "taken":
        ctx.uow.help_requests.answered(request.id, now=ctx.now)
    other = request.asker_id if request.taker_id == ctx.person.id else request.taker_id
    assert other is not None, "writing needs two"
    said = paragraphs(t("taskforce-told-message", name=_own_name(ctx), topic=words.TOPICS[request.topic]), text)
    rows = (
        (
            Button(t("taskforce-write"), "taskforce.write", (request.id,), Tone.MAIN),
            Button(t("taskforce-solved"), "taskforce.solve", (request.id,)),
        ),
        (Button(t("taskforce-look"), "kit.apart", ("taskforce.open", request.id)),),
    )
    ctx.tell(other, View(said, rows), cause=f"taskforce-message:{request.id}:{number}")
    return pages.card(ctx, ctx.uow.help_requests.get(request.id), t("taskforce-sent"))


def may_write(ctx: Context, request_id: int) -> bool:
    request = ctx.uow.help_requests.find(HelpRequestId(request_id))
    return request is not None and "write" in access.acts(ctx, request)


def hand_back(ctx: Context, request_id: int) -> Answer:
    """Whoever took it gives it back to the queue."""
    request = access.allowed(ctx, request_id, "return", lock=True)
    _back(ctx, request)
    _tell(ctx, request, request.asker_id, t("taskforce-told-returned"), "returned")
    return Change(pages.home(ctx, t("taskforce-returned")))


def again(ctx: Context, request_id: int) -> Answer:
    """Whoever asked would rather have somebody else."""
    request = access.allowed(ctx, request_id, "again", lock=True)
    _back(ctx, request)
    if request.taker_id is not None:
        _tell(ctx, request, request.taker_id, t("taskforce-told-again"), "again", opens=False)
    return Change(pages.card(ctx, ctx.uow.help_requests.get(request.id), t("taskforce-again-done")))


def _back(ctx: Context, request: HelpRequest) -> None:
    afresh = request.state == "answered"
    due = ctx.now + rules.STEP if afresh else rules.next_due(request.level, request.waits_since)
    ctx.uow.help_requests.hand_back(request.id, afresh=afresh, due_at=due, now=ctx.now)


def end(ctx: Context, request_id: int, act: str) -> Answer:
    """ "solve" or "withdraw"; the other one is told."""
    request = access.allowed(ctx, request_id, act, lock=True)
    state = "solved" if act == "solve" else "withdrawn"
    ctx.uow.help_requests.end(request.id, state, now=ctx.now)
    other = request.taker_id if request.asker_id == ctx.person.id else request.asker_id
    if other is not None:
        said = t("taskforce-told-solved") if act == "solve" else t("taskforce-told-withdrawn")
        _tell(ctx, request, other, said, state)
    note = t("taskforce-solved-done") if act == "solve" else t("taskforce-withdrawn-done")
    return Say(pages.card(ctx, ctx.uow.help_requests.get(request.id), note))


def _tell(ctx: Context, request: HelpRequest, person: PersonId, said: Words, step: str, *, opens: bool = True) -> None:
    rows = ((Button(t("taskforce-look"), "kit.apart", ("taskforce.open", request.id)),),)
    cause = f"taskforce-{step}:{request.id}:{int(ctx.now.timestamp() * 1000)}"
    ctx.tell(person, View(paragraphs(said, words.label(ctx, request)), rows if opens else ()), cause=cause)


def _own_name(ctx: Context) -> str | Text:
    return access.name_of(ctx, ctx.person.id)
