"""What six members of the demo network offer and look for: it suits its projects, so /match has something to say."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from storage import Availability

if TYPE_CHECKING:
    from datetime import datetime

    from storage import Membership, Section, UnitOfWork

PLATFORM = "local"


@dataclass(frozen=True, slots=True)
class _Plan:
    """A profile of the fiction. by: an account of the cast, else the second member of a section. days: of free time."""

    section: str
    offers: str
    seeks: str
    themes: tuple[str, ...]
    languages: tuple[str, ...]
    by: str | None = None
    kinds: tuple[str, ...] | None = None
    disciplines: tuple[str, ...] = ()
    methods: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    hours: int | None = None
    days: int | None = None


_PLANS = (
    _Plan(
        "Blue Door Lyon",
        "J’analyse des enquêtes sur l’alimentation et j’aide à préparer une évaluation",
        "Un projet de santé avec des élèves, dont on peut suivre les effets pendant un an",
        ("health", "education"),
        ("fr", "en"),
        kinds=("researcher",),
        disciplines=("health",),
        methods=("survey", "statistics", "evaluation"),
        countries=("GE",),
        hours=6,
        days=240,
    ),
    _Plan(
        "Lantern Lille",
        "Des ateliers cuisine avec les légumes du potager",
        "Des collèges qui veulent cultiver et cuisiner avec nous",
        ("health", "environment"),
        ("fr",),
        by="educator",
        hours=3,
    ),
    _Plan(
        "Blue Door Lyon",
        "Repairing bicycles and tools, and showing others how",
        "Somebody who can weld",
        ("environment", "skills"),
        ("fr", "en"),
        by="volunteer",
        hours=4,
        days=180,
    ),
    _Plan(
        "Sunbird Tbilisi",
        "ფილმების ჩვენება ეზოებში და საუბრების წაყვანა",
        "ვინც სუბტიტრებს აკეთებს",
        ("culture", "inclusion"),
        ("ka", "ru"),
        by="volunteer-ka",
        countries=("AM",),
    ),
    _Plan(
        "Apricot Yerevan",
        "Субтитры к фильмам и монтаж звука",
        "Показы фильмов во дворах и подкаст с соседями",
        ("culture",),
        ("ru", "hy", "ka"),
        kinds=("nonformal-educator",),
        disciplines=("arts",),
        countries=("GE",),
        hours=5,
    ),
    _Plan(
        "Sunbird Tbilisi",
        "ინტერვიუები და დაკვირვება: როგორ ცვლის კულტურა უბანს",
        "პროექტი, სადაც მეზობლები ერთად იკრიბებიან",
        ("culture", "education"),
        ("ka", "en"),
        kinds=("researcher",),
        disciplines=("sociology",),
        methods=("interview", "observation"),
        hours=8,
        days=365,
    ),
)


def add_profiles(uow: UnitOfWork, *, now: datetime) -> None:
    """Let the fiction's members tell, after everybody has moved in; matching reads it a moment later."""
    sections = {one.name: one for network in uow.networks.list_all() for one in uow.networks.list_sections(network.id)}
    for plan in _PLANS:
        member = _who(uow, plan, sections[plan.section])
        if plan.kinds is not None:
            uow.people.join(member.person_id, member.network_id, now=now, kinds=plan.kinds)
        until = (now + timedelta(days=plan.days)).date() if plan.days is not None else None
        said = uow.profiles.of(member.person_id, member.network_id)
        profile = replace(
            said,
            offers=plan.offers,
            seeks=plan.seeks,
            disciplines=plan.disciplines,
            methods=plan.methods,
            languages=plan.languages,
            countries=plan.countries,
            themes=plan.themes,
            availability=Availability(now.date(), until, plan.hours),
            listed=True,
        )
        uow.profiles.keep(profile, now=now - timedelta(days=10))


def _who(uow: UnitOfWork, plan: _Plan, section: Section) -> Membership:
    if plan.by is None:
        return uow.people.list_members(section.id)[1]
    person = uow.people.find_by_identity(PLATFORM, plan.by)
    assert person is not None, plan.by
    member = uow.people.membership(person.id, section.network_id)
    assert member is not None, plan.by
    return member
