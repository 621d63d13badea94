"""What the demo network has learned: practices in ten languages, how others fitted them, ideas and local issues."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict

from handlers.ideas import indexing as ideas
from handlers.issues import indexing as issues
from handlers.kit import homes
from storage import IdeaPlan, PracticeFacts, PracticeOrigin

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from storage import FactorId, NetworkId, Person, PersonId, Practice, Section, SectionId, ThemeId, UnitOfWork

PLATFORM = "local"

_WRITTEN = Path(__file__).with_name("library.json")


class PracticePlan(TypedDict, total=False):
    """A practice of the fiction. days: how long ago it was told. factors: by their English words."""

    section: str
    language: str
    title: str
    english: str
    themes: list[str]
    setting: str
    verdict: str
    evidence: int
    wellbeing: list[str]
    days: int
    public: bool
    anonymous: bool
    context: str
    done: str
    worked: str
    not_worked: str
    factors: list[str]


class AdaptationPlan(TypedDict):
    """How somebody of the cast fitted a practice to their country."""

    of: str
    by: str
    country: str
    language: str
    what: str
    why: str


class IdeaCard(TypedDict):
    """A card on the market of ideas."""

    section: str
    by: str
    language: str
    title: str
    what: str
    why: str
    how: str
    cost: str
    people: int
    result: str
    contact: str
    themes: list[str]
    days: int
    gallery: bool


class IssuePlan(TypedDict):
    """A local issue. same: who of the cast said that their section has it too."""

    section: str
    by: str
    language: str
    title: str
    text: str
    same: list[str]


class Library(TypedDict):
    """All of it."""

    practices: list[PracticePlan]
    adaptations: list[AdaptationPlan]
    ideas: list[IdeaCard]
    issues: list[IssuePlan]


def add_library(uow: UnitOfWork, members: Mapping[SectionId, Sequence[PersonId]], *, now: datetime) -> None:
    """Let the fiction's knowledge move in, after its sections and people.

    members: of every section of all networks; the last two of a section write, the first one coordinates.
    """
    written: Library = json.loads(_WRITTEN.read_text(encoding="utf-8"))
    sections = {
        section.name: section
        for network in uow.networks.list_all()
        for section in uow.networks.list_sections(network.id)
    }
    practices = {
        plan["title"]: _add_practice(uow, plan, sections[plan["section"]], members, now)
        for plan in written["practices"]
    }
    for adaptation in written["adaptations"]:
        _adapt(uow, adaptation, practices[adaptation["of"]], now)
    for card in written["ideas"]:
        _add_idea(uow, card, sections[card["section"]], now)
    for issue in written["issues"]:
        _add_issue(uow, issue, sections[issue["section"]], now)


def _add_practice(
    uow: UnitOfWork,
    plan: PracticePlan,
    section: Section,
    members: Mapping[SectionId, Sequence[PersonId]],
    now: datetime,
) -> Practice:
    told = now - timedelta(days=plan["days"])
    facts = PracticeFacts(
        title=plan["title"],
        language=plan["language"],
        verdict=plan["verdict"],
        made_on=(told - timedelta(days=20)).date(),
        english=plan.get("english"),
        context=plan["context"],
        done=plan["done"],
        worked=plan["worked"],
        not_worked=plan["not_worked"],
        themes=_themes(uow, section.network_id, plan["themes"]),
        factors=_factors(uow, section.network_id, plan["factors"]),
        wellbeing=tuple(plan.get("wellbeing", ())),
        setting=plan["setting"],
        anonymous=plan.get("anonymous", False),
        visibility="public" if plan.get("public") else "network",
    )
    coordinator, *_, author = members[section.id]
    origin = PracticeOrigin(author_id=author, section_id=section.id, country=section.country)
    practice = uow.practices.add(section.network_id, facts, origin, now=told)
    if plan["evidence"]:
        return uow.practices.rate(practice.id, plan["evidence"], reviewer_id=coordinator, now=told + timedelta(days=9))
    return practice


def _adapt(uow: UnitOfWork, plan: AdaptationPlan, practice: Practice, now: datetime) -> None:
    author = _somebody(uow, plan["by"])
    member = uow.people.membership(author.id, practice.network_id)
    assert member is not None, plan["by"]
    uow.practices.adapt(
        practice.id,
        network_id=practice.network_id,
        author_id=author.id,
        section_id=member.section_id,
        country=plan["country"],
        language=plan["language"],
        what=plan["what"],
        why=plan["why"],
        now=now - timedelta(days=12),
    )


def _add_idea(uow: UnitOfWork, card: IdeaCard, section: Section, now: datetime) -> None:
    made = now - timedelta(days=card["days"])
    plan = IdeaPlan(
        title=card["title"],
        language=card["language"],
        section_id=section.id,
        country=section.country,
        what=card["what"],
        why=card["why"],
        how=card["how"],
        cost=card["cost"],
        people=str(card["people"]),
        result=card["result"],
        contact=card["contact"],
        gallery=card["gallery"],
        themes=_themes(uow, section.network_id, card["themes"]),
    )
    idea = uow.ideas.add(section.network_id, plan, author_id=_somebody(uow, card["by"]).id, now=made)
    ideas.index(uow, idea, now=now)


def _add_issue(uow: UnitOfWork, plan: IssuePlan, section: Section, now: datetime) -> None:
    issue = uow.issues.add(
        section.network_id,
        author_id=_somebody(uow, plan["by"]).id,
        section_id=section.id,
        country=section.country,
        language=plan["language"],
        title=plan["title"],
        text=plan["text"],
        now=now - timedelta(days=6),
    )
    issues.index(uow, issue, now=now)
    for name in plan["same"]:
        person = _somebody(uow, name)
        member = uow.people.membership(person.id, section.network_id)
        assert member is not None, name
        assert member.section_id is not None, name
        own = uow.networks.get_section(member.section_id)
        uow.issues.say_same(issue.id, homes.home_of(own), own.country, person.id, now=now - timedelta(days=3))


def _themes(uow: UnitOfWork, network_id: NetworkId, slugs: Sequence[str]) -> tuple[ThemeId, ...]:
    """Those of a network that it knows."""
    known = {theme.slug: theme.id for theme in uow.networks.list_themes(network_id)}
    return tuple(known[slug] for slug in slugs if slug in known)


def _factors(uow: UnitOfWork, network_id: NetworkId, words: Sequence[str]) -> tuple[FactorId, ...]:
    found = [uow.factors.find(network_id, word) for word in words]
    return tuple(factor.id for factor in found if factor is not None)


def _somebody(uow: UnitOfWork, account: str) -> Person:
    person = uow.people.find_by_identity(PLATFORM, account)
    assert person is not None, account
    return person
