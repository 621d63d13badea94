"""What a team does in words: tasks with their dates, decisions, people, contacts. Changes nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.view import bold, lines, t
from handlers.teams import access

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from handlers.kit.context import Context
    from handlers.kit.view import Text, Words
    from storage import Contact, Task, TeamDecision, TeamMember, UnitOfWork

KINDS = {
    "parents": t("teams-kind-parents"),
    "administration": t("teams-kind-administration"),
    "organisation": t("teams-kind-organisation"),
    "firm": t("teams-kind-firm"),
    "other": t("teams-kind-other"),
}
LONGEST_LABEL = 30


def shortened(text: str, most: int = LONGEST_LABEL) -> str:
    """A text for a button."""
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


# --- people


def called(member: TeamMember) -> str | Text:
    return member.name or t("teams-unnamed")


def member_line(member: TeamMember) -> Words:
    """A name, where they are, and that they lead."""
    name = called(member)
    said = t("teams-member-country", name=name, country=member.country) if member.country else t("teams-any", name=name)
    return t("teams-member-leads", name=said) if member.leads else said


def countries(members: Sequence[TeamMember]) -> list[Text]:
    """The countries that a team is from, each once."""
    return [t("teams-country", country=one) for one in dict.fromkeys(one.country for one in members if one.country)]


# --- tasks


def due_line(due_on: date, today: date) -> Text:
    """Until when, with the distance."""
    return t("teams-due", on=due_on, days=(due_on - today).days)


def task_line(uow: UnitOfWork, task: Task, today: date) -> Words:
    """One task in a list: what, who, until when."""
    who = access.name(uow, task.owner_id) if task.owner_id is not None else t("teams-nobody")
    if task.state != "open":
        return t(f"teams-task-{task.state}", text=task.text, who=who)
    if task.due_on is None:
        return t("teams-task-line", text=task.text, who=who)
    return t("teams-task-line-due", text=task.text, who=who, on=task.due_on, days=(task.due_on - today).days)


def task_state(task: Task) -> Text | None:
    return t(f"teams-is-{task.state}") if task.state != "open" else None


# --- decisions


def deciders(uow: UnitOfWork, decision: TeamDecision) -> Text:
    """Who decided, by the names they chose."""
    if decision.whole:
        return t("teams-whole-team")
    if not decision.deciders:
        return t("teams-gone-by-now")
    return t("teams-names", names=access.names(uow, decision.deciders))


def decision_lines(ctx: Context, decision: TeamDecision, task: Task | None) -> Words:
    """A decision as lists show it, with what became of it."""
    return lines(
        bold(decision.text),
        t("teams-decided-line", on=decision.decided_on, who=deciders(ctx.uow, decision)),
        became(ctx.uow, task, ctx.today) if task is not None else None,
    )


def became(uow: UnitOfWork, task: Task, today: date) -> Text:
    """Who does what a decision came to, and whether it is done."""
    who = access.name(uow, task.owner_id) if task.owner_id is not None else t("teams-nobody")
    if task.state != "open":
        return t(f"teams-became-{task.state}", who=who)
    if task.due_on is None:
        return t("teams-became", who=who)
    return t("teams-became-due", who=who, on=task.due_on, days=(task.due_on - today).days)


# --- contacts


def does_and_reach(facts: Mapping[str, str | None]) -> Words | None:
    does, reach = facts.get("does"), facts.get("reach")
    parts = [t("teams-does", text=does) if does else None, t("teams-reach", text=reach) if reach else None]
    return lines(*parts) if any(parts) else None


def contact_lines(contact: Contact) -> Words:
    return lines(
        bold(contact.name),
        KINDS[contact.kind],
        does_and_reach({"does": contact.does, "reach": contact.reach}),
    )
