"""What the demo network does together: projects with a team, a researcher sought, initiatives without a team."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from handlers.projects import indexing
from storage import NewOrganisation, ProjectFacts, Research

if TYPE_CHECKING:
    from datetime import datetime

    from storage import NetworkId, OrganisationId, Person, UnitOfWork

PLATFORM = "local"
UNION = "Union of Patient Gardeners"
"""A made-up organisation that runs a made-up project."""


@dataclass(frozen=True, slots=True)
class _Plan:
    """A project of the fiction. by: an account of the cast, None for one without a team. days: how old it is."""

    title: str
    by: str | None
    section: str
    language: str
    themes: tuple[str, ...]
    stage: str
    aims: str
    wanted: str | None = None
    countries: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    needs: str | None = None
    next_step: str | None = None
    news: str | None = None
    kind: str = "initiative"
    days: int = 12
    public: bool = False
    research: Research | None = None


_PLANS = (
    _Plan(
        "A salad a day",
        "educator",
        "Lantern Lille",
        "fr",
        ("health", "education"),
        "running",
        "Les élèves de six collèges cultivent des légumes, cuisinent ensemble et notent ce qu’ils mangent.",
        wanted="Une personne qui connaît les enquêtes sur l’alimentation, et deux collèges de plus",
        countries=("FR", "GE"),
        languages=("fr", "en"),
        needs="Des balances et des graines",
        next_step="Réunion des six collèges, puis premier questionnaire",
        news="Quatre potagers sur six sont plantés ; les parents viennent le samedi.",
        kind="project",
        public=True,
        research=Research(
            "Les élèves qui cultivent mangent-ils plus de légumes un an après ?",
            place="Lille",
            language="fr",
            offers="Les carnets de deux ans, un bureau, les trajets",
        ),
    ),
    _Plan(
        "ეზოს კინო",
        "volunteer-ka",
        "Sunbird Tbilisi",
        "ka",
        ("culture", "inclusion"),
        "planned",
        "ზაფხულის საღამოებზე ეზოებში ფილმებს ვაჩვენებთ და მერე მეზობლებთან ერთად ვსაუბრობთ.",
        wanted="ვინც სუბტიტრებს აკეთებს",
        countries=("GE", "AM"),
        languages=("ka", "ru"),
        needs="პროექტორი და ეკრანი",
        next_step="სამი ეზოს არჩევა",
    ),
    _Plan(
        "Repair on wheels",
        "volunteer",
        "Blue Door Lyon",
        "en",
        ("environment", "skills"),
        "idea",
        "A cargo bike with tools visits villages where no repair café is near.",
        wanted="Somebody who can weld, and three villages",
        countries=("FR",),
        languages=("fr", "en"),
        needs="A cargo bike for six months",
        next_step="Ask two town halls for a dry corner",
        days=41,
    ),
    _Plan(
        "Голоса двора",
        "national",
        "Colchis Kutaisi",
        "ru",
        ("culture", "education"),
        "paused",
        "Подростки записывают рассказы соседей и делают из них подкаст.",
        wanted="Кто умеет монтировать звук",
        languages=("ru", "ka"),
    ),
    _Plan(
        "Reading bridges",
        None,
        "Apricot Yerevan",
        "en",
        ("education",),
        "paused",
        "Boxes of books travelled between villages, each with a notebook for letters to the next readers.",
        days=300,
    ),
    _Plan(
        "Чистый берег",
        None,
        "Amber Narva",
        "ru",
        ("environment",),
        "finished",
        "Две уборки берега в год и общая карта находок.",
        days=700,
    ),
)


def add_projects(uow: UnitOfWork, *, now: datetime) -> None:
    """Let the fiction's projects move in, after its sections and people."""
    sections = {
        section.name: section
        for network in uow.networks.list_all()
        for section in uow.networks.list_sections(network.id)
    }
    for plan in _PLANS:
        section = sections[plan.section]
        known = {theme.slug: theme.id for theme in uow.networks.list_themes(section.network_id)}
        facts = ProjectFacts(
            title=plan.title,
            language=plan.language,
            kind=plan.kind,
            aims=plan.aims,
            themes=tuple(sorted(known[slug] for slug in plan.themes if slug in known)),
            country=section.country,
            countries=plan.countries,
            languages=plan.languages,
            wanted=plan.wanted,
            needs=plan.needs,
            next_step=plan.next_step,
            organisation_id=_union(uow, section.network_id, now) if plan.kind == "project" else None,
            section_id=section.id,
            visibility="public" if plan.public else "network",
        )
        _add(uow, section.network_id, facts, plan, now - timedelta(days=plan.days))


def _add(uow: UnitOfWork, network_id: NetworkId, facts: ProjectFacts, plan: _Plan, made: datetime) -> None:
    author = _somebody(uow, plan.by).id if plan.by is not None else None
    project = uow.projects.add(network_id, facts, author_id=author, stage=plan.stage, now=made)
    if author is not None:
        uow.teams.join(project.id, author, role="lead", now=made)
    if plan.research is not None:
        project = uow.projects.seek(project.id, plan.research, now=made)
    if plan.news is not None and author is not None:
        told = made + timedelta(days=7)
        project = uow.projects.step(project.id, author, stage=plan.stage, words=plan.news, now=told)
    indexing.index(uow, project, now=made)


def _union(uow: UnitOfWork, network_id: NetworkId, now: datetime) -> OrganisationId:
    known = uow.organisations.list_named(network_id, UNION)
    if known:
        return known[0].id
    new = NewOrganisation("union", UNION, "FR", "en", place="Lille")
    made = uow.organisations.add(network_id, new, added_by=None, now=now)
    by = _somebody(uow, "network").id
    return uow.organisations.confirm(made.id, member=True, education_linked=True, by=by, now=now).id


def _somebody(uow: UnitOfWork, account: str) -> Person:
    person = uow.people.find_by_identity(PLATFORM, account)
    assert person is not None, account
    return person
