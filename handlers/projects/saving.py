"""What happens when a project is posted, changed, brought forward, shown to others, withdrawn, or comes back."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from handlers.kit.answer import Ask, Change, Invalid, Say, Toast
from handlers.kit.errors import Refused, UserError
from handlers.kit.view import paragraphs, t
from handlers.projects import access, eligibility, lines, pages, rules, values
from handlers.projects.indexing import index
from storage import PROJECT_STAGES, ProjectId, Research

if TYPE_CHECKING:
    from collections.abc import Mapping

    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.view import Text
    from storage import Draft, Json, Project

VISIBILITIES = ("network", "partners", "public")


def is_open_to(ctx: Context, draft: Draft) -> bool:
    """Whether the person may still work on what the form holds."""
    about = draft.about.get("project")
    project = ctx.uow.projects.find(ProjectId(cast("int", about))) if about is not None else None
    return about is None or (project is not None and access.sees(ctx, project))


# --- posting and changing


def save(ctx: Context, draft: Draft) -> Answer | Invalid:
    about = draft.about.get("project")
    if about is not None:
        return _save_change(ctx, draft, cast("int", about))
    shared = ctx.uow.federations.shares_by_default(ctx.person.id, ctx.network.id)
    facts = values.facts_of(ctx, draft.values, visibility="partners" if shared else "network")
    refused = eligibility.refusal(ctx, facts, ctx.network.id)
    if refused is not None:
        return refused
    _check_home(ctx, draft.values.get("section"))
    project = ctx.uow.projects.add(ctx.network.id, facts, author_id=ctx.person.id, now=ctx.now)
    ctx.uow.teams.join(project.id, ctx.person.id, role="lead", now=ctx.now)
    wanted = lines.wants_researcher(ctx, project.wanted or "")
    if wanted:
        project = ctx.uow.projects.seek(project.id, Research(str(project.wanted)), now=ctx.now)
    index(ctx.uow, project, now=ctx.now)
    seeks = t("projects-saved-seeks") if wanted else None
    return Change(pages.card(ctx, project, paragraphs(t("projects-saved"), seeks, t("projects-saved-next"))))


def _check_home(ctx: Context, home: Json) -> None:
    """A project is from a place that its author belongs to or looks after."""
    if home is not None and home not in access.own_homes(ctx):
        raise Refused("projects-section-not-yours", action="project-add", scope=str(home))


def edit(ctx: Context, project_id: int) -> Answer:
    project = access.managed(ctx, project_id, "project-change", lock=False)
    held = values.values_of(project)
    about: dict[str, Json] = {"project": project.id, "before": held}
    return Ask("projects.post", values=held, about=about, network_id=project.network_id)


def _save_change(ctx: Context, draft: Draft, project_id: int) -> Answer | Invalid:
    """Only what this form changed is written, so that somebody else's change in between stays."""
    before = access.managed(ctx, project_id, "project-change")
    held = cast("Mapping[str, Json]", draft.about.get("before") or {})
    said = {name: draft.values.get(name) for name in values.FIELDS if draft.values.get(name) != held.get(name)}
    if ctx.network.id != before.network_id and not {"section", "themes", "organisation"}.isdisjoint(said):
        # Who looks after it without belonging to its network is offered those of another one.
        raise Refused("kit-refused", action="project-change", scope=f"project {project_id}")
    if "section" in said:
        _check_home(ctx, said["section"])
    facts = values.facts_of(ctx, {**values.values_of(before), **said}, visibility=before.visibility)
    if facts == before.facts:
        return Change(pages.card(ctx, before, t("projects-unchanged")))
    if facts.kind != before.kind or facts.themes != before.themes or facts.organisation_id != before.organisation_id:
        # A rule that came after it was posted is no reason not to mend a word.
        refused = eligibility.refusal(ctx, facts, before.network_id)
        if refused is not None:
            return refused
    project = ctx.uow.projects.change(before.id, facts, now=ctx.now)
    return _changed(ctx, project, "project-change", t("projects-changed"))


def _changed(ctx: Context, project: Project, action: str, note: Text) -> Answer:
    """It is findable as it is now, and what others do with somebody's project is written down."""
    index(ctx.uow, project, now=ctx.now)
    if not access.is_team(ctx, project):
        ctx.uow.audit.add(
            action,
            "done",
            now=ctx.now,
            person_id=ctx.person.id,
            network_id=project.network_id,
            detail={"project": project.id},
        )
    return Change(pages.card(ctx, project, note))


# --- a researcher


def seek(ctx: Context, project_id: int) -> Answer:
    """The small form; where a researcher is sought already, what can be done about it."""
    project = access.managed(ctx, project_id, "project-seek", lock=False)
    if project.research is not None:
        return Change(pages.seeking(ctx, project))
    return Ask("projects.seek", about={"project": project.id})


def reseek(ctx: Context, project_id: int) -> Answer:
    project = access.managed(ctx, project_id, "project-seek", lock=False)
    held = values.research_values(project.research) if project.research is not None else {}
    return Ask("projects.seek", values=held, about={"project": project.id})


def save_research(ctx: Context, draft: Draft) -> Answer:
    project = access.managed(ctx, cast("int", draft.about["project"]), "project-seek")
    if project.state != "open":
        raise UserError("projects-gone")
    project = ctx.uow.projects.seek(project.id, values.research_of(draft.values), now=ctx.now)
    return _changed(ctx, project, "project-seek", t("projects-seeks"))


def unseek(ctx: Context, project_id: int) -> Answer:
    """From this moment on no list offers it to a researcher."""
    project = access.managed(ctx, project_id, "project-seek")
    project = ctx.uow.projects.seek(project.id, None, now=ctx.now)
    return _changed(ctx, project, "project-seek", t("projects-seeks-no-more"))


# --- how far it is


def set_stage(ctx: Context, project_id: int, stage: str) -> Answer:
    project = access.managed(ctx, project_id, "project-stage")
    if stage not in PROJECT_STAGES or project.state != "open":
        raise UserError("projects-gone")
    if stage == project.stage:
        return Change(pages.card(ctx, ctx.uow.projects.touch(project.id, now=ctx.now), t("projects-stage-same")))
    project = ctx.uow.projects.step(project.id, ctx.person.id, stage=stage, now=ctx.now)
    return _changed(ctx, project, "project-stage", t("projects-stage-told"))


def news(ctx: Context, project_id: int) -> Answer:
    project = access.worked_on(ctx, project_id, "project-news", lock=False)
    return Ask("projects.news", about={"project": project.id})


def save_news(ctx: Context, draft: Draft) -> Answer:
    project = access.worked_on(ctx, cast("int", draft.about["project"]), "project-news")
    if project.state != "open":
        raise UserError("projects-gone")
    text = str(draft.values["text"])
    project = ctx.uow.projects.step(project.id, ctx.person.id, stage=project.stage, words=text, now=ctx.now)
    return _changed(ctx, project, "project-news", t("projects-news-told"))


def answer(ctx: Context, project_id: int, stage: str, silent_since: int) -> Answer:
    """What somebody of the team says after a silence: it goes on, is paused, or is finished. One answer is enough.

    silent_since: seconds, of the last sign of life when that was asked; whoever answers second changes nothing.
    """
    project = access.seen(ctx, project_id, "project-answer", lock=True)
    if not access.is_team(ctx, project):
        raise Refused("projects-not-team", action="project-answer", scope=f"project {project_id}")
    if project.state != "open" or stage not in {"on", "paused", "finished"}:
        raise UserError("projects-gone")
    ctx.uow.outbox.withdraw_about(project.about)
    if int(project.updated_at.timestamp()) != silent_since:
        return [Toast(t("projects-answered")), Change(pages.card(ctx, project, t("projects-answered")))]
    if stage == "on":
        stage = project.stage if project.is_active else "running"
    if stage == project.stage:
        project = ctx.uow.projects.touch(project.id, now=ctx.now)
    else:
        project = ctx.uow.projects.step(project.id, ctx.person.id, stage=stage, now=ctx.now)
    index(ctx.uow, project, now=ctx.now)
    return [Toast(t("projects-thanks")), Change(pages.card(ctx, project, t("projects-thanks")))]


# --- who reads it


def set_visibility(ctx: Context, project_id: int, visibility: str) -> Answer:
    """Shown to more people by those who lead it alone; to fewer by who looks after it too."""
    project = access.managed(ctx, project_id, "project-sight")
    if visibility not in VISIBILITIES:
        raise UserError("projects-gone")
    if VISIBILITIES.index(visibility) > VISIBILITIES.index(project.visibility):
        project = access.led(ctx, project_id, "project-sight")
    project = ctx.uow.projects.set_visibility(project.id, visibility, now=ctx.now)
    index(ctx.uow, project, now=ctx.now)
    ctx.uow.audit.add(
        "project-sight",
        "done",
        now=ctx.now,
        person_id=ctx.person.id,
        network_id=project.network_id,
        detail={"project": project.id, "visibility": visibility},
    )
    return Change(pages.sight(ctx, project, t("projects-sight-told")))


def set_field(ctx: Context, project_id: int, field: str, shown: int, page: int) -> Answer:
    project = access.led(ctx, project_id, "project-fields")
    if field not in rules.SHOWABLE:
        raise UserError("projects-gone")
    public = {*project.public, field} if shown else project.public - {field}
    project = ctx.uow.projects.set_public(project.id, public, now=ctx.now)
    index(ctx.uow, project, now=ctx.now)
    return Change(pages.fields(ctx, project, page))


# --- its end, and its return


def withdraw(ctx: Context, project_id: int) -> Answer:
    """Gone from lists, search and the public page at once; it can come back."""
    project = access.managed(ctx, project_id, "project-withdraw")
    project = ctx.uow.projects.withdraw(project.id, now=ctx.now)
    ctx.uow.outbox.withdraw_about(project.about)
    return _changed(ctx, project, "project-withdraw", t("projects-withdrawn"))


def bring_back(ctx: Context, project_id: int) -> Answer:
    project = access.managed(ctx, project_id, "project-back")
    led = bool(ctx.uow.teams.list_members(project.id))
    if project.state == "withdrawn":
        project = ctx.uow.projects.bring_back(project.id, led=led, now=ctx.now)
    return _changed(ctx, project, "project-back", t("projects-is-back"))


def look(ctx: Context, project_id: int) -> Answer:
    """The card as a message of its own: for buttons under other rooms' messages."""
    return Say(pages.card(ctx, access.seen(ctx, project_id)))
