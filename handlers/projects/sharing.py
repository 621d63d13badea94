"""The share card (A15): one tap gives words and a picture that may go anywhere: what the owner shows to everybody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.answer import Say
from handlers.kit.drawing import Card, draw
from handlers.kit.view import Button, File, View, paragraphs, t
from handlers.projects import access, pages, rules, words

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from storage import Project

_DRAWN = ("wanted", "countries", "period", "deadlines")
"""Fields that have room in a picture, the most telling first."""
CARD = "image/png"


def share(ctx: Context, project_id: int) -> Answer:
    """For whoever reads the project; nobody is named, and nothing is in it that is not for everybody."""
    project = access.seen(ctx, project_id, "project-share")
    link = ctx.house.page(pages.public_path(ctx, project)) if project.visibility == "public" else None
    said = paragraphs(words.in_public(ctx.uow, project, ctx.language), t("projects-link", link=link) if link else None)
    rows: list[tuple[Button, ...]] = []
    if access.is_lead(ctx, project):
        rows.append((Button(t("projects-fields"), "projects.fields", (project.id, 0)),))
    rows.append((Button(t("projects-open"), "projects.open", (project.id,)),))
    data = picture(ctx, project, link)
    alt = t("projects-picture-alt", title=project.title)
    files = (File(f"project-{project.id}.png", CARD, data=data, alt=alt),) if data is not None else ()
    return Say(View(said, tuple(rows), files=files))


def picture(ctx: Context, project: Project, link: str | None) -> bytes | None:
    shown = rules.shown_to_all(project)
    said = {one.name: one for one in words.parts(ctx.uow, project, ctx.language, shown)}
    network = ctx.uow.networks.get(project.network_id)
    themes = said.get("themes")
    chips = [one.name(ctx.language) for one in ctx.uow.networks.list_themes(network.id, retired=True)]
    held = (
        {ctx.uow.networks.get_theme(one).name(ctx.language) for one in project.themes} if themes is not None else set()
    )
    told = [said[name] for name in _DRAWN if name in said]
    stage = words.stage_alone(project) if "stage" in shown else words.KINDS[project.kind]
    return draw(
        Card(
            project.title,
            above=ctx.plain(stage),
            chips=[one for one in chips if one in held],
            rows=[
                (ctx.plain(one.label), ", ".join(ctx.plain(t("projects-value", value=value)) for value in one.values))
                for one in told
            ],
            foot=(network.name, (link or "").removeprefix("https://").removeprefix("http://")),
        )
    )
