"""Who is in a team: asking, being asked, links, leaving, leading. Two people acting at once: one wins, one is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.answer import Change, Toast
from handlers.kit.errors import Refused, UserError
from handlers.kit.view import Button, Tone, View, bold, lines, paragraphs, t
from handlers.teams import access, notes, pages, rules, words
from storage import NotFound, PersonId, ProjectId, TeamAskId

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.view import Words
    from handlers.teams.access import Standing
    from storage import Project, TeamAsk, TeamMember


def show(ctx: Context, project_id: int, note: Words | None = None) -> View:
    """The team's card for those who are in it; for others how to join."""
    standing = access.find_mine(ctx, project_id)
    if standing is not None:
        return pages.card(ctx, standing, note)
    return pages.outside(ctx, access.seen(ctx, project_id), note)


# --- asking to join


def ask(ctx: Context, project_id: int) -> Answer:
    """The leads are asked; once a no was said, not again for a while."""
    project = access.seen(ctx, project_id, "team-ask")
    if ctx.uow.teams.is_member(project.id, ctx.person.id):
        return Change(show(ctx, project_id))
    before = ctx.uow.teams.find_ask_of(project.id, ctx.person.id)
    if before is not None and before.state == "waiting" and before.invited:
        return let_in(ctx, project)
    declined = before is not None and before.state == "declined" and not before.invited
    if declined and not rules.may_ask_again(before.decided_at if before is not None else None, ctx.now):
        return Change(pages.outside(ctx, project, t("teams-asked-before")))
    try:
        new = ctx.uow.teams.ask(project.id, ctx.person.id, now=ctx.now)
    except NotFound:
        raise UserError("teams-nobody-yet") from None
    if new is not None:
        notes.tell_asked(ctx, project, new)
    return Change(pages.outside(ctx, project, t("teams-asked")))


def unask(ctx: Context, project_id: int) -> Answer:
    """Taken back: nobody is told."""
    project = access.seen(ctx, project_id, "team-ask")
    before = ctx.uow.teams.find_ask_of(project.id, ctx.person.id)
    if before is not None and not before.invited:
        ctx.uow.teams.decide_ask(before.id, "withdrawn", now=ctx.now)
        ctx.uow.outbox.withdraw(f"team-ask:{before.id}:{before.round}:")
    return Change(pages.outside(ctx, project, t("teams-unasked")))


def answer(ctx: Context, ask_id: int, asked: int, yes: int) -> Answer:
    """A lead lets somebody in, or not; whoever was second is told how it stands."""
    one = ctx.uow.teams.find_ask(TeamAskId(ask_id))
    if one is None:
        raise Refused("teams-gone", action="team-answer", scope=f"ask {ask_id}")
    standing = access.led(ctx, one.project_id, "team-answer")
    if one.invited or one.round != asked or one.state != "waiting":
        return Change(View(_how_it_stands(ctx, standing.project, one), (pages.to_team(standing.id),)))
    decided = ctx.uow.teams.decide_ask(one.id, "agreed" if yes else "declined", now=ctx.now)
    if decided is None:
        return Change(View(t("teams-decided-before"), (pages.to_team(standing.id),)))
    name = access.name(ctx.uow, one.person_id)
    if not yes:
        notes.tell_declined(ctx, standing.project, one)
        said = t("teams-not-let-in", name=name)
    else:
        ctx.uow.teams.join(standing.id, one.person_id, now=ctx.now)
        notes.tell_joined(ctx, standing.project, one.person_id)
        said = t("teams-joined-them", name=name)
    return Change(View(said, (pages.to_team(standing.id),)))


def _how_it_stands(ctx: Context, project: Project, one: TeamAsk) -> Words:
    if ctx.uow.teams.is_member(project.id, one.person_id):
        return t("teams-already-in", name=access.name(ctx.uow, one.person_id))
    return t("teams-decided-before")


def requests(ctx: Context, standing: Standing, page: int) -> View:
    """Who waits for an answer, for leads; and whom they asked."""
    total = ctx.uow.teams.count_asks(standing.id, invited=False)
    page, count = pages.clamped(page, total, 2)
    found = ctx.uow.teams.list_asks(standing.id, invited=False, offset=page * 2, limit=2)
    rows = [
        (
            Button(
                t("teams-let-in-name", name=ctx.plain(access.name(ctx.uow, one.person_id))),
                "teams.answer",
                (one.id, one.round, 1),
                Tone.GOOD,
            ),
            Button(t("teams-not-now"), "teams.answer", (one.id, one.round, 0)),
        )
        for one in found
    ]
    invited = ctx.uow.teams.list_asks(standing.id, invited=True, limit=20)
    names = access.names(ctx.uow, [one.person_id for one in invited])
    body = paragraphs(
        bold(t("teams-requests-of", project=standing.project.title)),
        lines(*(t("teams-any", name=access.name(ctx.uow, one.person_id)) for one in found))
        if found
        else t("teams-no-requests"),
        t("teams-were-invited", names=names) if names else None,
        count,
    )
    turn = pages.paging("teams.requests", (standing.id,), page, total, 2)
    return View(body, pages.rows_of(*rows, turn, pages.to_team(standing.id)))


# --- being asked


def accept(ctx: Context, ask_id: int, asked: int, yes: int) -> Answer:
    """Somebody who was invited says yes or no; they alone can."""
    one = ctx.uow.teams.find_ask(TeamAskId(ask_id))
    if one is None or one.person_id != ctx.person.id or not one.invited:
        raise Refused("teams-gone", action="team-accept", scope=f"ask {ask_id}")
    project = ctx.uow.projects.get(one.project_id)
    if ctx.uow.teams.is_member(project.id, ctx.person.id):
        return Change(show(ctx, project.id))
    if one.round != asked or one.state != "waiting":
        return Change(View(t("teams-invitation-over")))
    if yes:
        return let_in(ctx, project)
    if ctx.uow.teams.decide_ask(one.id, "declined", now=ctx.now) is not None:
        notes.tell_declined(ctx, project, one)
    return Change(View(t("teams-you-declined", project=project.title)))


def let_in(ctx: Context, project: Project) -> Answer:
    """Into the team, with its card; twice is once."""
    new = ctx.uow.teams.join(project.id, ctx.person.id, now=ctx.now)
    if new:
        notes.tell_joined(ctx, project, ctx.person.id)
    return Change(show(ctx, project.id, t("teams-welcome") if new else None))


# --- leaving


def leaving(ctx: Context, standing: Standing, page: int) -> View:
    """What leaving means, before it is done; the last lead chooses who goes on, or leaves that to the coordinator."""
    every = [one for one in ctx.uow.teams.list_members(standing.id) if one.person_id != ctx.person.id]
    own = ctx.uow.teams.count_tasks(standing.id, owner_id=ctx.person.id)
    title = t("teams-leaving", project=standing.project.title)
    back = pages.to_team(standing.id)
    if not every:
        row = (Button(t("teams-leave-last"), "teams.leave", (standing.id, 0), Tone.BAD), *back)
        return View(lines(bold(title), t("teams-leaving-last")), (row,))
    given = t("teams-leaving-tasks", count=own) if own else None
    if not standing.leads or any(one.leads for one in every):
        row = (Button(t("teams-leave"), "teams.leave", (standing.id, 0), Tone.BAD), *back)
        return View(lines(bold(title), given, t("teams-leaving-reminders")), (row,))
    page, count = pages.clamped(page, len(every), 4)
    keys = [
        Button(words.called(one), "teams.leave", (standing.id, one.person_id)) for one in every[page * 4 : page * 4 + 4]
    ]
    turn = pages.paging("teams.leaving", (standing.id,), page, len(every), 4)
    nobody = Button(t("teams-leave-open"), "teams.leave", (standing.id, 0), Tone.BAD)
    said = paragraphs(lines(bold(title), given, t("teams-leaving-lead")), count)
    return View(said, pages.rows_of(tuple(keys[:2]), tuple(keys[2:]), turn, (nobody, *back)))


def leave(ctx: Context, standing: Standing, heir: int) -> Answer:
    """Out. Who was chosen leads from now on; where nobody does, coordinators are asked by due work."""
    project = standing.project
    if heir:
        if not ctx.uow.teams.hand_over(standing.id, ctx.person.id, PersonId(heir)):
            return Change(leaving(ctx, access.mine(ctx, standing.id), 0))
        notes.tell_leads(ctx, project, PersonId(heir))
    departure = ctx.uow.teams.leave(standing.id, ctx.person.id, now=ctx.now)
    if departure is None:
        raise Refused("teams-gone", action="team-leave", scope=f"team {standing.id}")
    if not departure.over:
        notes.tell_left(ctx, project, ctx.person.id)
    said = lines(
        t("teams-left", project=project.title),
        t("teams-coordinator-asked") if departure.leaderless else None,
    )
    return Change(View(said, ((Button(t("teams-my-teams"), "teams.mine", (0,)),),)))


# --- leading


def _other(ctx: Context, standing: Standing, person_id: int) -> TeamMember | None:
    return ctx.uow.teams.find_member(standing.id, PersonId(person_id)) if person_id != ctx.person.id else None


def person(ctx: Context, project_id: int, person_id: int) -> Answer:
    standing = access.led(ctx, project_id, "team-person")
    who = _other(ctx, standing, person_id)
    if who is None:
        return Change(pages.people(ctx, standing, 0, t("teams-person-gone")))
    return Change(pages.person(ctx, standing, who))


def promote(ctx: Context, project_id: int, person_id: int) -> Answer:
    """One more leads."""
    standing = access.led(ctx, project_id, "team-lead")
    who = _other(ctx, standing, person_id)
    if who is None or not ctx.uow.teams.set_role(standing.id, who.person_id, "lead"):
        return Change(pages.people(ctx, standing, 0, t("teams-person-gone")))
    if not who.leads:
        notes.tell_leads(ctx, standing.project, who.person_id)
    return Change(pages.people(ctx, standing, 0, t("teams-leads-too", name=words.called(who))))


def hand_over(ctx: Context, project_id: int, person_id: int) -> Answer:
    """Another one leads instead; of two leads who hand over at once each gives their own part only."""
    standing = access.led(ctx, project_id, "team-lead")
    who = _other(ctx, standing, person_id)
    if who is None or not ctx.uow.teams.hand_over(standing.id, ctx.person.id, who.person_id):
        return Change(pages.people(ctx, standing, 0, t("teams-person-gone")))
    notes.tell_leads(ctx, standing.project, who.person_id)
    after = access.mine(ctx, project_id)
    return Change(pages.people(ctx, after, 0, t("teams-handed-over", name=words.called(who))))


def remove(ctx: Context, project_id: int, person_id: int) -> Answer:
    """A lead takes somebody out, who is told; another lead can only leave."""
    standing = access.led(ctx, project_id, "team-remove")
    who = _other(ctx, standing, person_id)
    if who is None or who.leads:
        return Change(pages.people(ctx, standing, 0, t("teams-person-gone")))
    if ctx.uow.teams.leave(standing.id, who.person_id, now=ctx.now) is not None:
        notes.tell_removed(ctx, standing.project, who.person_id)
    return Change(pages.people(ctx, standing, 0, t("teams-removed", name=words.called(who))))


def name_lead(ctx: Context, project_id: int, person_id: int) -> Answer:
    """A coordinator says who leads a team that nobody leads; the first one to say so decides."""
    project = access.leaderless(ctx, project_id, "team-name-lead")
    if not ctx.uow.teams.name_lead(ProjectId(project_id), PersonId(person_id)):
        return [Toast(t("teams-has-lead")), Change(View(t("teams-has-lead")))]
    notes.tell_leads(ctx, project, PersonId(person_id))
    ctx.uow.audit.add(
        "team-lead-named",
        "done",
        now=ctx.now,
        person_id=ctx.person.id,
        network_id=project.network_id,
        detail={"project": project.id},
    )
    name = access.name(ctx.uow, PersonId(person_id))
    return Change(View(t("teams-lead-named", name=name, project=project.title)))
