"""What is shown of the task force: one's own page, the queue, one request, who is in it. Changes nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.view import Button, Tone, View, bold, lines, paragraphs, t
from handlers.taskforce import access, words
from storage import HELP_TOPICS

if TYPE_CHECKING:
    from handlers.kit.context import Context
    from handlers.kit.view import Words
    from storage import HelpRequest

PAGE = 5
OWN = 3
"""Own requests on the first page."""

ASK = Button(t("taskforce-ask"), "taskforce.new", tone=Tone.MAIN)
HOME = Button(t("taskforce-home"), "taskforce.home")


# --- one's own page


def home(ctx: Context, note: Words | None = None) -> View:
    """What one asked, with its state; and, for those who help, the queue."""
    own = [one for one in ctx.uow.help_requests.list_asked(ctx.person.id) if _here(ctx, one)]
    head = lines(bold(t("taskforce-head")), ctx.network_line, t("taskforce-what"))
    said = [lines(bold(words.label(ctx, one)), words.STATES[one.state], _when(ctx, one)) for one in own[:OWN]]
    rows: list[tuple[Button, ...]] = [
        (Button(words.label(ctx, one), "taskforce.look", (one.id,)),) for one in own[:OWN]
    ]
    rows.append((ASK,))
    if access.helps(ctx, ctx.network.id):
        rows.append(
            (
                Button(t("taskforce-queue"), "taskforce.queue", (0, "")),
                Button(t("taskforce-mine"), "taskforce.mine", (0,)),
            )
        )
    rows.append(_belonging(ctx))
    return View(paragraphs(note, head, *said), tuple(rows))


def _here(ctx: Context, request: HelpRequest) -> bool:
    return request.network_id == ctx.network.id


def _when(ctx: Context, request: HelpRequest) -> Words:
    return t("taskforce-changed-on", on=request.changed_at.astimezone(ctx.zone).date())


def _belonging(ctx: Context) -> tuple[Button, ...]:
    """In or out of the task force, and who is in it for those who look after members."""
    found = ctx.uow.help_requests.find_member(ctx.person.id, ctx.network.id)
    own = (
        Button(t("taskforce-leave"), "taskforce.leave")
        if found is not None
        else Button(t("taskforce-join"), "taskforce.join")
    )
    return (own, Button(t("taskforce-people"), "taskforce.people", (0,))) if ctx.coordinates else (own,)


# --- the queue


def queue(ctx: Context, page: int = 0, topic: str = "", note: Words | None = None) -> View:
    """What waits, the oldest first, by topic; for the task force and the network's coordinators."""
    only = topic if topic in HELP_TOPICS else None
    counts = ctx.uow.help_requests.count_queue(ctx.network.id, but=ctx.person.id)
    total = counts.get(only, 0) if only is not None else sum(counts.values())
    pages = max(-(-total // PAGE), 1)
    page = min(max(page, 0), pages - 1)
    found = ctx.uow.help_requests.list_queue(
        ctx.network.id, topic=only, but=ctx.person.id, offset=page * PAGE, limit=PAGE
    )
    head = lines(
        bold(t("taskforce-queue-head", count=total)), ctx.network_line, words.TOPICS[only] if only is not None else None
    )
    keys = [(Button(words.label(ctx, one), "kit.apart", ("taskforce.open", one.id)),) for one in found]
    turn = [Button(t("kit-previous"), "taskforce.queue", (page - 1, topic))] if page else []
    turn += [Button(t("kit-next"), "taskforce.queue", (page + 1, topic))] if page + 1 < pages else []
    ways = [Button(t("taskforce-by-topic"), "taskforce.topics")] if counts and not turn else []
    position = t("kit-page", page=page + 1, pages=pages) if pages > 1 else None
    none = None if found else t("taskforce-queue-none")
    said = paragraphs(note, head, *(words.entry(ctx, one) for one in found), none, position)
    return View(said, tuple(row for row in (*keys, tuple(turn), (*ways, HOME)) if row))


def topics(ctx: Context) -> View:
    """The queue by topic, with how many wait in each."""
    counts = ctx.uow.help_requests.count_queue(ctx.network.id, but=ctx.person.id)
    keys = [
        (
            Button(
                t("taskforce-topic-count", topic=ctx.plain(label), count=counts[topic]), "taskforce.queue", (0, topic)
            ),
        )
        for topic, label in words.TOPICS.items()
        if topic in counts
    ]
    every = Button(t("taskforce-all"), "taskforce.queue", (0, ""))
    return View(t("taskforce-which-topic"), (*keys, (every,)))


def taken(ctx: Context, page: int = 0) -> View:
    """What this person took, open ones first."""
    every = [one for one in ctx.uow.help_requests.list_taken(ctx.person.id) if _here(ctx, one)]
    pages = max(-(-len(every) // PAGE), 1)
    page = min(max(page, 0), pages - 1)
    found = every[page * PAGE : (page + 1) * PAGE]
    said = [lines(words.entry(ctx, one), words.STATES[one.state]) for one in found]
    keys = [(Button(words.label(ctx, one), "taskforce.look", (one.id,)),) for one in found]
    turn = [Button(t("kit-previous"), "taskforce.mine", (page - 1,))] if page else []
    turn += [Button(t("kit-next"), "taskforce.mine", (page + 1,))] if page + 1 < pages else []
    position = t("kit-page", page=page + 1, pages=pages) if pages > 1 else None
    head = lines(bold(t("taskforce-mine")), ctx.network_line)
    none = None if found else t("taskforce-mine-none")
    return View(paragraphs(head, *said, none, position), tuple(row for row in (*keys, tuple(turn), (HOME,)) if row))


# --- one request


def card(ctx: Context, request: HelpRequest, note: Words | None = None) -> View:
    """One request with what this person may do with it."""
    acts = access.acts(ctx, request)
    rows: list[tuple[Button, ...]] = []
    if "take" in acts:
        rows.append((Button(t("taskforce-take"), "taskforce.take", (request.id,), Tone.MAIN),))
    if "write" in acts:
        rows.append(
            (
                Button(t("taskforce-write"), "taskforce.write", (request.id,), Tone.MAIN),
                Button(t("taskforce-solved"), "taskforce.solve", (request.id,)),
            )
        )
    more = [Button(t("taskforce-return"), "taskforce.return", (request.id,))] if "return" in acts else []
    more += [Button(t("taskforce-again"), "taskforce.again", (request.id,))] if "again" in acts else []
    more += [Button(t("taskforce-withdraw"), "taskforce.withdraw", (request.id,))] if "withdraw" in acts else []
    rows += [tuple(more)] if more else []
    if request.asker_id != ctx.person.id:
        rows.append((Button(t("kit-report"), "moderation.report", ("help", request.id)),))
    project = _project(ctx, request)
    rows += [(project,)] if project is not None else []
    rows.append((HOME,))
    return View(words.card(ctx, request, note), tuple(rows))


def _project(ctx: Context, request: HelpRequest) -> Button | None:
    """The way to what it is about; the project's own card decides who may read it."""
    if request.project_id is None or ctx.uow.projects.find(request.project_id) is None:
        return None
    return Button(t("taskforce-project"), "kit.apart", ("projects.open", request.project_id))
