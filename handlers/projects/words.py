"""A project in words: for its readers, for everybody, before it is saved, and as a line of a list. Changes nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from handlers.kit import formats
from handlers.kit.countries import country_name
from handlers.kit.partners import network_name
from handlers.kit.tidying import clipped
from handlers.kit.view import DateRange, bold, italic, lines, paragraphs, t
from handlers.projects import access, rules
from storage import Project

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date, datetime

    from handlers.kit.context import Context
    from handlers.kit.view import Arg, Text, Words
    from storage import ProjectFacts, ProjectStep, Research, UnitOfWork

TEASER = 100
"""Characters of a project's first words in a list."""
NEWS = 150
"""Characters of the last news on a card; all of it stands in the history."""
STAGES = {
    "idea": t("projects-stage-idea"),
    "planned": t("projects-stage-planned"),
    "running": t("projects-stage-running"),
    "paused": t("projects-stage-paused"),
    "finished": t("projects-stage-finished"),
}
KINDS = {"project": t("projects-kind-project"), "initiative": t("projects-kind-initiative")}
LABELS: dict[str, Text] = {
    "themes": t("projects-label-themes"),
    "countries": t("projects-label-countries"),
    "stage": t("projects-label-stage"),
    "wanted": t("projects-label-wanted"),
    "aims": t("projects-label-aims"),
    "method": t("projects-label-method"),
    "period": t("projects-label-period"),
    "languages": t("projects-label-languages"),
    "costs": t("projects-label-costs"),
    "tasks": t("projects-label-tasks"),
    "deadlines": t("projects-label-deadlines"),
    "needs": t("projects-label-needs"),
    "next_step": t("projects-label-next"),
    "research": t("projects-label-research"),
    "organisation": t("projects-label-organisation"),
}
_LONG = frozenset({"aims", "method", "tasks", "needs", "research"})


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that a project says. `values`: under each other. own: in the words of its author."""

    name: str
    values: tuple[Arg, ...]
    own: bool = False

    @property
    def label(self) -> Text:
        return LABELS[self.name]

    @property
    def words(self) -> Words:
        """On one line with its label, or below it."""
        if self.name in _LONG:
            return lines(bold(self.label), *(t("projects-value", value=one) for one in self.values))
        said = [t("projects-value", value=one) for one in self.values[1:]]
        return lines(t("projects-line", label=self.label, value=self.values[0]), *said)


def parts(uow: UnitOfWork, facts: ProjectFacts, language: str, shown: Collection[str] | None = None) -> list[Part]:
    """What a project says, in this order. shown: these fields alone. language: the reader's, for names."""
    told: list[Part] = []

    def add(name: str, *values: Arg | None, own: bool = False) -> None:
        kept = tuple(one for one in values if one is not None)
        if kept and (shown is None or name in shown):
            told.append(Part(name, kept, own))

    add("themes", _themes(uow, facts, language))
    organisation = access.find_organisation(uow, facts.organisation_id)
    add("organisation", organisation.name if organisation is not None else None, own=True)
    add("period", period(facts.starts_on, facts.ends_on))
    add("aims", facts.aims, own=True)
    add("method", facts.method, own=True)
    add("wanted", facts.wanted, own=True)
    add("wanted", t("projects-wanted-count", count=facts.wanted_count) if facts.wanted_count else None)
    add("countries", [country_name(one, language) for one in facts.countries] or None)
    add("languages", [formats.language_in(one, language) for one in facts.languages] or None)
    add("tasks", facts.tasks, own=True)
    add("costs", facts.costs, own=True)
    add(
        "deadlines",
        t("projects-apply-by", on=facts.apply_by) if facts.apply_by else None,
        t("projects-answer-by", on=facts.answer_by) if facts.answer_by else None,
    )
    add("needs", facts.needs, own=True)
    add("next_step", facts.next_step, own=True)
    if isinstance(facts, Project) and facts.research is not None:
        add("research", *research_lines(facts.research), own=True)
    return _joined(told)


def _joined(told: list[Part]) -> list[Part]:
    """Who is wanted and how many are one part."""
    found: dict[str, Part] = {}
    for part in told:
        known = found.get(part.name)
        found[part.name] = part if known is None else Part(part.name, (*known.values, *part.values), known.own)
    return list(found.values())


def _themes(uow: UnitOfWork, facts: ProjectFacts, language: str) -> list[str | Text] | None:
    if not facts.themes:
        return None
    return [name for one in facts.themes if (name := uow.networks.get_theme(one).name(language))]


def period(first: date | None, last: date | None) -> Text | None:
    if first is not None and last is not None:
        return t("projects-period", days=DateRange(first, last))
    if first is not None:
        return t("projects-period-from", on=first)
    return t("projects-period-until", on=last) if last is not None else None


def research_lines(research: Research) -> list[Arg]:
    when = period(research.starts_on, research.ends_on)
    said: list[Arg | None] = [
        research.question,
        t("projects-research-place", place=research.place) if research.place else None,
        t("projects-research-when", when=when) if when is not None else None,
        t("projects-research-language", code=research.language) if research.language else None,
        t("projects-research-offers", offers=research.offers) if research.offers else None,
    ]
    return [one for one in said if one is not None]


# --- one project


def body(ctx: Context, project: Project) -> Words:
    """All that its network reads."""
    head = lines(
        bold(project.title),
        stage(ctx, project),
        place(ctx.uow, project),
        _written_in(ctx, project.language),
    )
    short = [one.words for one in parts(ctx.uow, project, ctx.language) if one.name not in _LONG]
    long = [one.words for one in parts(ctx.uow, project, ctx.language) if one.name in _LONG]
    return paragraphs(head, *long, lines(*short) if short else None, *state(ctx, project))


def in_public(uow: UnitOfWork, project: Project, language: str) -> Words:
    """What everybody reads of it."""
    shown = rules.shown_to_all(project)
    said = parts(uow, project, language, shown)
    head = lines(bold(project.title), KINDS[project.kind] if "stage" not in shown else stage_alone(project))
    short = [one.words for one in said if one.name not in _LONG]
    return paragraphs(head, *(one.words for one in said if one.name in _LONG), lines(*short) if short else None)


def preview(ctx: Context, facts: ProjectFacts) -> Words:
    """A project before it is saved."""
    head = lines(ctx.network_line, bold(facts.title), KINDS[facts.kind], place(ctx.uow, facts))
    said = parts(ctx.uow, facts, ctx.language)
    short = [one.words for one in said if one.name not in _LONG]
    long = [one.words for one in said if one.name in _LONG]
    return paragraphs(head, *long, lines(*short) if short else None, t("projects-more-there-is"))


def stage_alone(project: Project) -> Text:
    return t("projects-is", kind=KINDS[project.kind], stage=STAGES[project.stage])


def stage(ctx: Context, project: Project) -> Text:
    since = since_when(ctx.uow.projects.list_steps(project.id), project.stage)
    # When a past initiative came to its stage, no table says.
    if since is None or project.state == "unclaimed":
        return stage_alone(project)
    return t("projects-is-since", kind=KINDS[project.kind], stage=STAGES[project.stage], at=since)


def since_when(steps: list[ProjectStep], now_in: str) -> datetime | None:
    """When a stage began that lasts still; `steps` with the last first."""
    since = None
    for step in steps:
        if step.stage != now_in:
            break
        since = step.at
    return since


def place(uow: UnitOfWork, facts: ProjectFacts) -> Text | None:
    """Where it is from, in words that stand alone."""
    section = access.find_section(uow, facts.section_id)
    if section is not None:
        return t("projects-place", section=section.name, country=section.country)
    return t("projects-place-country", country=facts.country) if facts.country is not None else None


def state(ctx: Context, project: Project) -> list[Words]:
    """What its readers should know about it beside its own words."""
    said: list[Words] = []
    news = next((one for one in ctx.uow.projects.list_steps(project.id) if one.words), None)
    if news is not None and news.words:
        said.append(lines(bold(t("projects-news-of", at=news.at)), clipped(news.words, NEWS)))
    if rules.is_silent(project, ctx.now):
        said.append(italic(t("projects-silent", at=project.updated_at)))
    if project.state == "withdrawn":
        said.append(italic(t("projects-is-withdrawn")))
    if project.state == "unclaimed":
        said.append(italic(t("projects-is-unclaimed")))
    if project.apply_by is not None and project.apply_by < ctx.today:
        said.append(italic(t("projects-is-closed")))
    if project.visibility != "network" and project.state != "withdrawn" and access.may_manage(ctx, project):
        said.append(italic(t("projects-seen-public" if project.visibility == "public" else "projects-seen-partners")))
    return said


def _written_in(ctx: Context, language: str) -> Words | None:
    if language == ctx.language:
        return None
    return italic(t("projects-written-in", language=formats.language_in(language, ctx.language)))


def entry(ctx: Context, project: Project, number: int) -> Words:
    """A project in a list: its number there, title, stage and where it is from, how it begins."""
    where = place(ctx.uow, project)
    told = stage_alone(project)
    begins = project.aims or project.wanted
    if not access.reads_all(ctx, project):
        begins = None
    state = None
    if project.state != "open":
        state = t("projects-entry-withdrawn" if project.state == "withdrawn" else "projects-entry-unclaimed")
    other = network_name(ctx, project.network_id)
    return lines(
        bold(t("projects-entry", number=number, title=project.title)),
        t("projects-entry-place", stage=told, place=where) if where is not None else told,
        t("kit-network", network=other) if other is not None else None,
        t("projects-entry-research") if project.research is not None else None,
        clipped(begins, TEASER) if begins else None,
        state,
    )
