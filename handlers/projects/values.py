"""Between a form's answers and a project. Asks no rights and saves nothing."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from handlers.kit import homes
from handlers.projects import access
from handlers.projects.reading import days_of, ids
from storage import OrganisationId, ProjectFacts, Research, ThemeId

if TYPE_CHECKING:
    from handlers.kit.context import Context
    from handlers.kit.form import Values
    from storage import Json, Project

TEXTS = ("title", "aims", "method", "wanted", "costs", "tasks", "needs", "next_step")
FIELDS = (
    *TEXTS,
    "kind",
    "themes",
    "countries",
    "languages",
    "period",
    "wanted_count",
    "apply_by",
    "answer_by",
    "organisation",
    "section",
    "language",
)


def facts_of(ctx: Context, values: Values, *, visibility: str = "network") -> ProjectFacts:
    """The answers as a project."""
    home = values.get("section")
    section = access.find_section(ctx.uow, homes.section_id_of(home))
    first, last = days_of(values.get("period"))
    said = {name: str(values[name]) for name in TEXTS if values.get(name)}
    number, organisation = values.get("wanted_count"), values.get("organisation")
    return ProjectFacts(
        title=said.get("title", ""),
        language=str(values.get("language") or ctx.language),
        kind=str(values.get("kind") or "project"),
        aims=said.get("aims"),
        method=said.get("method"),
        themes=tuple(sorted(ThemeId(int(one)) for one in ids(values.get("themes")))),
        country=section.country if section is not None else homes.country_of(home),
        countries=tuple(sorted(ids(values.get("countries")))),
        languages=tuple(sorted(ids(values.get("languages")))),
        starts_on=first,
        ends_on=last,
        wanted=said.get("wanted"),
        wanted_count=number if isinstance(number, int) else None,
        costs=said.get("costs"),
        tasks=said.get("tasks"),
        apply_by=_day(values.get("apply_by")),
        answer_by=_day(values.get("answer_by")),
        needs=said.get("needs"),
        next_step=said.get("next_step"),
        organisation_id=OrganisationId(int(str(organisation))) if organisation else None,
        section_id=section.id if section is not None else None,
        visibility=visibility,
    )


def values_of(project: Project) -> dict[str, Json]:
    """A project as answers, every field answered, so that none is asked again."""
    texts: dict[str, Json] = {name: getattr(project, name) for name in TEXTS}
    themes: list[Json] = [str(one) for one in project.themes]
    days = [one.isoformat() if one is not None else None for one in (project.starts_on, project.ends_on)]
    return {
        **texts,
        "kind": project.kind,
        "themes": themes,
        "countries": list(project.countries),
        "languages": list(project.languages),
        "period": list(days) if any(days) else None,
        "wanted_count": project.wanted_count,
        "apply_by": project.apply_by.isoformat() if project.apply_by else None,
        "answer_by": project.answer_by.isoformat() if project.answer_by else None,
        "organisation": str(project.organisation_id) if project.organisation_id is not None else None,
        "section": f"s{project.section_id}" if project.section_id is not None else project.country,
        "language": project.language,
    }


def defaults(ctx: Context) -> dict[str, Json]:
    """What a new project begins with: where it is from, and the language that its author writes."""
    home = next(iter(access.own_homes(ctx)), None)
    return {"kind": "project", "section": home, "language": ctx.language}


def research_of(values: Values) -> Research:
    first, last = days_of(values.get("period"))
    said = {name: str(values[name]) for name in ("question", "place", "language", "offers") if values.get(name)}
    return Research(said.get("question", ""), said.get("place"), first, last, said.get("language"), said.get("offers"))


def research_values(research: Research) -> dict[str, Json]:
    days = [one.isoformat() if one is not None else None for one in (research.starts_on, research.ends_on)]
    return {
        "question": research.question,
        "place": research.place,
        "period": list(days) if any(days) else None,
        "language": research.language,
        "offers": research.offers,
    }


def _day(value: Json) -> date | None:
    return date.fromisoformat(value) if isinstance(value, str) else None
