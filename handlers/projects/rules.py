"""What holds for projects, as plain rules: lengths, what a network asks of one, silence, what is public. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from storage import PROJECT_SILENCE

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime

    from storage import Organisation, Project, ProjectFacts

LONGEST = {
    "title": 100,
    "aims": 500,
    "method": 400,
    "wanted": 200,
    "costs": 150,
    "tasks": 250,
    "needs": 200,
    "next_step": 150,
    "question": 250,
    "place": 100,
    "offers": 150,
    "news": 500,
    "claim": 300,
}
"""Characters of each part: together they fit into one message of any platform."""
LINES = frozenset({"title", "wanted", "costs", "next_step", "place"})
MOST_THEMES = 3
MOST_COUNTRIES = 10
MOST_LANGUAGES = 8
MOST_WANTED = 1000

CIVIL = frozenset({"union", "mutual", "non-profit", "cooperative"})
"""Kinds of organisations that are civil society; schools, universities, agencies and companies are not."""

SHOWABLE = (
    "themes",
    "countries",
    "stage",
    "wanted",
    "aims",
    "method",
    "period",
    "languages",
    "costs",
    "tasks",
    "deadlines",
    "needs",
    "next_step",
    "research",
    "organisation",
)
"""What an owner may show to everybody, or not; the title always is."""


def failed_rules(facts: ProjectFacts, organisation: Organisation | None, held: Collection[str]) -> tuple[str, ...]:
    """Which of a network's rules a project does not meet, those first that are easier to mend (A3).

    held: the rules that the network keeps. An initiative is people who begin something: it needs a theme alone.
    """
    failed = []
    if "theme" in held and not facts.themes:
        failed.append("theme")
    if "runner" in held and facts.kind == "project" and not may_run(organisation):
        failed.append("runner")
    return tuple(failed)


def may_run(organisation: Organisation | None) -> bool:
    """Whether it is a member organisation, or civil society that works with education."""
    if organisation is None or organisation.state != "listed":
        return False
    return organisation.member or (organisation.kind in CIVIL and organisation.education_linked)


def is_silent(project: Project, now: datetime) -> bool:
    """Whether its readers are told that there is no news (C9)."""
    return project.is_active and now - project.updated_at >= PROJECT_SILENCE


def shown_to_all(project: Project) -> frozenset[str]:
    """What a stranger reads of it."""
    return frozenset({"title", *project.public})
