"""What is shown of a team: its card, its people, its tasks and decisions. Changes nothing; eight buttons at most."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.view import Button, Span, Tone, View, bold, italic, lines, paragraphs, t
from handlers.teams import access, words
from storage import ProjectId

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kit.context import Context
    from handlers.kit.view import Words
    from handlers.teams.access import Standing
    from storage import Event, Project, TeamMember

PAGE = 5
NAMED = 12
"""People named on the card; a larger team has a page for them."""
NEAREST = 3


def paging(do: str, args: tuple[str | int, ...], page: int, total: int, size: int = PAGE) -> tuple[Button, ...]:
    """Back and on; the page is the last argument."""
    pages = max(-(-total // size), 1)
    turn = [Button(t("kit-previous"), do, (*args, page - 1))] if page else []
    turn += [Button(t("kit-next"), do, (*args, page + 1))] if page + 1 < pages else []
    return tuple(turn)


def clamped(page: int, total: int, size: int = PAGE) -> tuple[int, Words | None]:
    """The page that there is, and "2/4" where there are several."""
    pages = max(-(-total // size), 1)
    page = min(max(page, 0), pages - 1)
    return page, t("kit-page", page=page + 1, pages=pages) if pages > 1 else None


def to_team(project_id: ProjectId) -> tuple[Button, ...]:
    return (Button(t("teams-to-team"), "teams.look", (project_id,)),)


def paired(keys: Sequence[Button]) -> list[tuple[Button, ...]]:
    """Two in a row."""
    return [tuple(keys[index : index + 2]) for index in range(0, len(keys), 2)]


def rows_of(*rows: tuple[Button, ...]) -> tuple[tuple[Button, ...], ...]:
    return tuple(row for row in rows if row)


# --- my teams


def mine(ctx: Context, page: int = 0) -> View:
    """All teams that the person is in."""
    ids = access.project_ids(ctx)
    if not ids:
        return View(t("teams-none"), ((Button(t("teams-browse"), "kit.command", ("projects",)),),))
    page, count = clamped(page, len(ids))
    shown = {one.id: one for one in ctx.uow.projects.list_by_ids(ids[page * PAGE : (page + 1) * PAGE])}
    keys = [(Button(words.shortened(one.title), "teams.look", (one.id,)),) for one in shown.values()]
    counted = ctx.uow.teams.count_open_of(ctx.person.id)
    own = (Button(t("teams-my-tasks"), "teams.my-tasks", (0,)),)
    said = lines(bold(t("teams-yours")), t("teams-own-open", count=counted) if counted else None)
    entries = [
        lines(
            bold(one.title),
            t("teams-people-open", people=people, tasks=ctx.uow.teams.count_tasks(one.id)),
        )
        for one, people in ((one, ctx.uow.teams.count_members([one.id])[one.id]) for one in shown.values())
    ]
    return View(paragraphs(said, *entries, count), rows_of(*keys, paging("teams.mine", (), page, len(ids)), own))


# --- the card


def card(ctx: Context, standing: Standing, note: Words | None = None) -> View:
    """All that a member wants to know at a glance: who, what next, what is open, when they meet."""
    project, people = standing.project, ctx.uow.teams.list_members(standing.id)
    meetings = ctx.uow.events.list_of_team(standing.id, now=ctx.now, limit=1)
    body = paragraphs(
        note,
        lines(
            ctx.network_line_of(project.network_id),
            bold(t("teams-team-of", project=project.title)),
            *_roster(people),
        ),
        lines(
            t("teams-next-step", text=project.next_step) if project.next_step else None,
            _meeting(meetings[0]) if meetings else t("teams-no-meeting"),
        ),
        lines(*_open_tasks(ctx, standing)),
        _links(ctx, standing),
        _waiting(ctx, standing),
    )
    pid = (standing.id,)
    return View(
        body,
        (
            (
                Button(t("teams-tasks"), "teams.tasks", (standing.id, "open", 0)),
                Button(t("teams-new-task"), "teams.add-task", pid, Tone.MAIN),
            ),
            (
                Button(t("teams-meetings"), "teams.meetings", pid),
                Button(t("teams-decisions"), "teams.decisions", (standing.id, 0)),
            ),
            (
                Button(t("teams-people"), "teams.people", (standing.id, 0)),
                Button(t("teams-links"), "teams.links", (standing.id, 0)),
            ),
            (
                Button(t("teams-contacts"), "teams.contacts", (standing.id, 0)),
                Button(t("teams-more"), "teams.more", pid),
            ),
        ),
    )


def _roster(people: Sequence[TeamMember]) -> list[Words]:
    named = [words.member_line(one) for one in people[:NAMED]]
    more = len(people) - NAMED
    return [*named, t("teams-and-more", count=more)] if more > 0 else named


def _meeting(event: Event) -> Words:
    """The next meeting, on the reader's clock."""
    return t("teams-next-meeting", at=event.plan.comes_at, title=event.title)


def _open_tasks(ctx: Context, standing: Standing) -> list[Words]:
    total = ctx.uow.teams.count_tasks(standing.id)
    if not total:
        return [t("teams-no-tasks")]
    own = ctx.uow.teams.count_tasks(standing.id, owner_id=ctx.person.id)
    free = ctx.uow.teams.count_tasks(standing.id, free=True)
    nearest = ctx.uow.teams.list_tasks(standing.id, limit=NEAREST)
    return [
        bold(t("teams-open-tasks", count=total, own=own, free=free)),
        *(words.task_line(ctx.uow, one, ctx.today) for one in nearest),
    ]


def _links(ctx: Context, standing: Standing) -> Words | None:
    found = ctx.uow.teams.list_links(standing.id, limit=NEAREST)
    return lines(bold(t("teams-links")), *(Span(one.title, link=one.url) for one in found)) if found else None


def _waiting(ctx: Context, standing: Standing) -> Words | None:
    asks = ctx.uow.teams.count_asks(standing.id, invited=False) if standing.leads else 0
    if not ctx.uow.teams.leads(standing.id):
        return italic(t("teams-leaderless"))
    return t("teams-asks-wait", count=asks) if asks else None


def more(standing: Standing) -> View:
    """What is needed less often."""
    pid = (standing.id,)
    lead = (
        rows_of(
            (
                Button(t("teams-invite-name"), "teams.invite", pid),
                Button(t("teams-invite-link"), "teams.link-in", pid),
            ),
            (Button(t("teams-requests"), "teams.requests", (standing.id, 0)),),
        )
        if standing.leads
        else ()
    )
    rows = (
        *lead,
        (
            Button(t("teams-to-project"), "projects.open", pid),
            Button(t("teams-task-force"), "taskforce.ask", pid),
        ),
        (Button(t("teams-leave"), "teams.leaving", (standing.id, 0)), *to_team(standing.id)),
    )
    return View(bold(t("teams-team-of", project=standing.project.title)), rows)


def outside(ctx: Context, project: Project, note: Words | None = None) -> View:
    """What somebody sees who is not in the team: how many, from where, and how to join. No names."""
    people = ctx.uow.teams.list_members(project.id)
    ask = ctx.uow.teams.find_ask_of(project.id, ctx.person.id)
    waits = ask is not None and ask.state == "waiting"
    rows: list[tuple[Button, ...]] = []
    if people and ask is not None and waits and ask.invited:
        rows.append(
            (
                Button(t("teams-join"), "teams.accept", (ask.id, ask.round, 1), Tone.GOOD),
                Button(t("teams-no-thanks"), "teams.accept", (ask.id, ask.round, 0)),
            )
        )
    elif people and waits:
        rows.append((Button(t("teams-take-back"), "teams.unask", (project.id,)),))
    elif people:
        rows.append((Button(t("teams-ask"), "teams.ask", (project.id,), Tone.MAIN),))
    rows.append((Button(t("teams-to-project"), "projects.open", (project.id,)),))
    lands = words.countries(people)
    said = lines(
        ctx.network_line_of(project.network_id),
        bold(t("teams-team-of", project=project.title)),
        t("teams-how-many", count=len(people)) if people else t("teams-nobody-yet"),
        t("teams-from", countries=lands) if lands else None,
    )
    private = italic(t("teams-what-team-sees")) if people else None
    return View(paragraphs(note, said, private), tuple(rows))


# --- people


def people(ctx: Context, standing: Standing, page: int = 0, note: Words | None = None) -> View:
    """Everybody in the team; leads open one of them to hand over or to take somebody out."""
    every = ctx.uow.teams.list_members(standing.id)
    page, count = clamped(page, len(every))
    shown = every[page * PAGE : (page + 1) * PAGE]
    keys = [
        (Button(words.called(one), "teams.person", (standing.id, one.person_id)),)
        for one in shown
        if standing.leads and one.person_id != ctx.person.id
    ]
    invite = (Button(t("teams-invite-name"), "teams.invite", (standing.id,)),) if standing.leads else ()
    body = paragraphs(
        note, lines(bold(t("teams-people-of", count=len(every))), *(words.member_line(one) for one in shown)), count
    )
    turn = paging("teams.people", (standing.id,), page, len(every))
    return View(body, rows_of(*keys, turn, (*invite, *to_team(standing.id))))


def person(ctx: Context, standing: Standing, who: TeamMember) -> View:
    """One member, for leads."""
    args = (standing.id, who.person_id)
    count = ctx.uow.teams.count_tasks(standing.id, owner_id=who.person_id)
    rows = [] if who.leads else [(Button(t("teams-make-lead"), "teams.promote", args),)]
    if not who.leads:
        rows.append((Button(t("teams-hand-over"), "teams.hand-over", args),))
        rows.append((Button(t("teams-remove"), "teams.remove", args, Tone.BAD),))
    rows.append((Button(t("kit-back"), "teams.people", (standing.id, 0)),))
    said = lines(
        bold(words.member_line(who)),
        t("teams-since", on=who.joined_at.astimezone(ctx.zone).date()),
        t("teams-has-open", count=count),
    )
    return View(said, tuple(rows))


# --- meetings


def meetings(ctx: Context, standing: Standing) -> View:
    """What the team plans, on the reader's clock."""
    found = ctx.uow.events.list_of_team(standing.id, now=ctx.now, limit=PAGE)
    entries: list[Words] = [lines(bold(one.title), t("teams-meets", at=one.plan.comes_at)) for one in found]
    keys = [(Button(words.shortened(one.title), "events.look", (one.id,)),) for one in found]
    plan = (Button(t("teams-plan-meeting"), "events.meet", (standing.id,), Tone.MAIN), *to_team(standing.id))
    head = bold(t("teams-meetings-of", project=standing.project.title))
    return View(paragraphs(head, *(entries or [t("teams-no-meetings")])), rows_of(*keys, plan))
