"""What falls due: the one question after a silence (C9). Silence after the question marks nothing."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from typing import TYPE_CHECKING

from handlers.kit.attention import Weight
from handlers.kit.desk import Did, Note
from handlers.kit.view import Button, Tone, View, bold, lines, t
from handlers.projects.access import KIND

if TYPE_CHECKING:
    from datetime import datetime

    from handlers.kit.desk import Desk
    from storage import PersonId, Project, UnitOfWork

LOOKS = 60.0
"""Seconds between looks for silent projects."""
_LIFE = timedelta(days=21)
"""After that the question is older than an answer to it would be worth."""


def is_due(uow: UnitOfWork, now: datetime) -> bool:
    return uow.projects.has_silent(now)


def put_aside(uow: UnitOfWork, now: datetime, until: datetime) -> None:
    uow.projects.put_aside_silent(now, until)


def work(desk: Desk, limit: int) -> Did:
    """Everybody in the team is asked; whoever answers first answers for all."""
    projects = desk.uow.projects.take_silent(desk.now, limit=limit)
    counts = Counter[str]()
    notes: list[Note] = []
    for project in projects:
        if not project.is_active or desk.uow.reports.is_held(KIND, project.id):
            counts["skipped: overtaken"] += 1
            continue
        team = desk.uow.teams.list_members(project.id)
        counts["skipped: no team"] += not team
        notes += [_note(desk, project, one.person_id) for one in team]
    counts.update(desk.hand_over(notes))
    return Did(len(projects), counts)


def _note(desk: Desk, project: Project, person_id: PersonId) -> Note:
    since = int(project.updated_at.timestamp())
    rows = (
        (Button(t("projects-answer-on"), "projects.answer", (project.id, "on", since), Tone.MAIN),),
        (
            Button(t("projects-answer-paused"), "projects.answer", (project.id, "paused", since)),
            Button(t("projects-answer-finished"), "projects.answer", (project.id, "finished", since)),
        ),
    )
    said = lines(bold(project.title), t("projects-ask-silent", at=project.updated_at))
    return Note(
        person_id,
        f"project-silent:{project.id}:{project.updated_at:%Y%m%d%H%M%S}",
        "project",
        Weight.UNASKED,
        desk.now,
        view=View(said, rows),
        about=project.about,
        life=_LIFE,
        network_id=project.network_id,
    )
