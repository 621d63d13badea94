"""An initiative without a team: a former leader says that it was theirs, a coordinator says yes or no (C8)."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from handlers.kit.answer import Ask, Change, Say, Toast
from handlers.kit.errors import Refused, UserError
from handlers.kit.tidying import clipped
from handlers.kit.view import Button, Tone, View, bold, lines, paragraphs, t
from handlers.projects import access, pages, words
from handlers.projects.indexing import index
from storage import ClaimId

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.view import Text, Words
    from storage import Draft, PersonId, Project, ProjectClaim

PAGE = 3
"""Claims on a screen: each has two buttons."""
STAGES = {
    "running": t("projects-claim-continued"),
    "paused": t("projects-claim-paused"),
    "finished": t("projects-claim-finished"),
}


def ask(ctx: Context, project_id: int) -> Answer:
    project = _unclaimed(ctx, project_id)
    return Ask("projects.claim", about={"project": project.id})


def _unclaimed(ctx: Context, project_id: int, *, lock: bool = False) -> Project:
    """One without a team, of a network that the person belongs to."""
    project = access.seen(ctx, project_id, "project-claim", lock=lock)
    if ctx.uow.people.membership(ctx.person.id, project.network_id) is None:
        raise Refused("projects-gone", action="project-claim", scope=f"project {project_id}")
    if project.state != "unclaimed":
        raise UserError("projects-claimed-before")
    return project


def save(ctx: Context, draft: Draft) -> Answer:
    """Who may say yes themselves has it at once; otherwise the nearest coordinators are asked."""
    project = _unclaimed(ctx, cast("int", draft.about["project"]), lock=True)
    said = draft.values.get("words")
    claim = ctx.uow.projects.claim(
        project.id,
        ctx.person.id,
        stage=str(draft.values["stage"]),
        words=str(said) if said else None,
        now=ctx.now,
    )
    if access.may_decide(ctx, project):
        return Change(pages.card(ctx, _hand_over(ctx, project, claim), t("projects-claim-is-yours")))
    for person_id in access.deciders(ctx.uow, project):
        ctx.tell(person_id, _letter(ctx, project, claim), cause=f"project-claim:{claim.id}:{claim.round}")
    return Say(View(t("projects-claim-asked", title=project.title), ((_open(project),),)))


def _letter(ctx: Context, project: Project, claim: ProjectClaim) -> View:
    who = lines(t("projects-claim-letter", name=ctx.person.name or t("projects-somebody"), title=project.title))
    return View(paragraphs(who, *_said(claim)), (_decide(claim), (_open(project),)))


def _said(claim: ProjectClaim) -> list[Words]:
    told: list[Words] = [t("projects-claim-stage", stage=STAGES[claim.stage])]
    return [*told, clipped(claim.words, 300)] if claim.words else told


def _decide(claim: ProjectClaim) -> tuple[Button, ...]:
    return (
        Button(t("projects-claim-yes"), "projects.decide", (claim.id, 1), Tone.GOOD),
        Button(t("projects-claim-no"), "projects.decide", (claim.id, 0)),
    )


def _open(project: Project) -> Button:
    return Button(t("projects-open"), "projects.open", (project.id,))


# --- deciding


def decide(ctx: Context, claim_id: int, agreed: int) -> Answer:
    """Of two coordinators who press at once the first one decides, and the other is told."""
    claim = ctx.uow.projects.find_claim(ClaimId(claim_id))
    if claim is None:
        raise UserError("projects-claim-gone")
    project = ctx.uow.projects.get(claim.project_id, lock=True)
    if not access.may_decide(ctx, project):
        raise Refused("kit-refused", action="project-claim-decide", scope=f"project {project.id}")
    claim = ctx.uow.projects.find_claim(ClaimId(claim_id), lock=True)
    if claim is None or claim.state != "asked" or project.state != "unclaimed":
        return Change(View(t("projects-claim-decided"), ((_open(project),),)))
    if agreed:
        project = _hand_over(ctx, project, claim)
    else:
        ctx.uow.projects.decide_claim(claim.id, agreed=False, decided_by=ctx.person.id, now=ctx.now)
        _note(ctx, project, agreed=False)
        _tell(ctx, project, claim, agreed=False)
    note = t("projects-claim-agreed" if agreed else "projects-claim-refused", title=project.title)
    return [Toast(note), Change(View(note, ((_open(project),),)))]


def _hand_over(ctx: Context, project: Project, claim: ProjectClaim) -> Project:
    """It has somebody who leads it; whoever else asked for it is told that it has."""
    ctx.uow.projects.decide_claim(claim.id, agreed=True, decided_by=ctx.person.id, now=ctx.now)
    project = ctx.uow.projects.hand_over(project.id, claim.person_id, stage=claim.stage, now=ctx.now)
    ctx.uow.teams.join(project.id, claim.person_id, role="lead", now=ctx.now)
    ctx.uow.teams.set_role(project.id, claim.person_id, "lead")
    index(ctx.uow, project, now=ctx.now)
    _note(ctx, project, agreed=True)
    if claim.person_id != ctx.person.id:
        _tell(ctx, project, claim, agreed=True)
    for other in ctx.uow.projects.list_claims(project.id):
        ctx.uow.projects.decide_claim(other.id, agreed=False, decided_by=ctx.person.id, now=ctx.now)
        _tell(ctx, project, other, agreed=False)
    return project


def _tell(ctx: Context, project: Project, claim: ProjectClaim, *, agreed: bool) -> None:
    said = t("projects-claim-told-yes" if agreed else "projects-claim-told-no", title=project.title)
    view = View(said, ((_open(project),),))
    ctx.tell(claim.person_id, view, cause=f"project-claim-told:{claim.id}:{claim.round}")


def _note(ctx: Context, project: Project, *, agreed: bool) -> None:
    ctx.uow.audit.add(
        "project-claim-decide",
        "done",
        now=ctx.now,
        person_id=ctx.person.id,
        network_id=project.network_id,
        detail={"project": project.id, "agreed": agreed},
    )


# --- what waits


def of_project(ctx: Context, project_id: int, page: int = 0) -> Answer:
    """Who asks for one initiative."""
    project = access.seen(ctx, project_id, "project-claim-decide")
    if not access.may_decide(ctx, project):
        raise Refused("kit-refused", action="project-claim-decide", scope=f"project {project_id}")
    claims = [(project, one) for one in ctx.uow.projects.list_claims(project.id)]
    back = Button(t("kit-back"), "projects.look", (project.id, "", 0))
    return Change(_listed(ctx, claims, page, "projects.claims", (project.id,), back))


def waiting(ctx: Context, page: int = 0) -> Answer:
    """What waits for this coordinator in the current network."""
    claims = [one for one in ctx.uow.projects.list_claimed(ctx.network.id) if access.may_decide(ctx, one[0])]
    back = Button(t("kit-back"), "projects.page", (0, "u"))
    return Change(_listed(ctx, claims, page, "projects.waiting", (), back))


def _listed(
    ctx: Context,
    claims: list[tuple[Project, ProjectClaim]],
    page: int,
    route: str,
    args: tuple[int, ...],
    back: Button,
) -> View:
    if not claims:
        return View(t("projects-claims-none"), ((back,),))
    page = min(max(page, 0), -(-len(claims) // PAGE) - 1)
    shown = claims[page * PAGE : (page + 1) * PAGE]
    told = [_entry(ctx, project, claim, page * PAGE + at + 1) for at, (project, claim) in enumerate(shown)]
    rows = []
    for at, (_, claim) in enumerate(shown):
        number = page * PAGE + at + 1
        yes = Button(t("projects-claim-yes-to", number=number), "projects.decide", (claim.id, 1), Tone.GOOD)
        no = Button(t("projects-claim-no-to", number=number), "projects.decide", (claim.id, 0))
        rows.append((yes, no))
    later = (page + 1) * PAGE < len(claims)
    # Three rows of two, and two ways out: the way on, and where there is none the way back.
    turn = (
        Button(t("kit-next"), route, (*args, page + 1))
        if later
        else Button(t("kit-previous"), route, (*args, page - 1))
    )
    ways = (turn, back) if later or page else (back,)
    return View(paragraphs(bold(t("projects-claims-title")), *told), (*rows, ways))


def _entry(ctx: Context, project: Project, claim: ProjectClaim, number: int) -> Words:
    title = bold(t("projects-entry", number=number, title=project.title))
    who = t("projects-claim-by", name=_name(ctx, claim.person_id), at=claim.asked_at)
    return lines(title, words.place(ctx.uow, project), who, *_said(claim))


def _name(ctx: Context, person_id: PersonId) -> str | Text:
    return ctx.uow.people.get(person_id).name or t("projects-somebody")
