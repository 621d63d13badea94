"""What a network asks of its projects: in words for whoever is refused, and as switches for its coordinators (A3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.answer import Change, Invalid, Say
from handlers.kit.view import Button, View, bold, lines, paragraphs, t
from handlers.projects import access, rules
from storage import PROJECT_RULES

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.view import Text
    from storage import NetworkId, ProjectFacts

NAMES: dict[str, Text] = {"runner": t("projects-rule-runner"), "theme": t("projects-rule-theme")}
_FIELDS = {"runner": "organisation", "theme": "themes"}


def refusal(ctx: Context, facts: ProjectFacts, network_id: NetworkId) -> Invalid | None:
    """Which rule of the network is not met, and what would cure it; None: all are. The draft is kept."""
    organisation = access.find_organisation(ctx.uow, facts.organisation_id)
    failed = rules.failed_rules(facts, organisation, ctx.uow.projects.rules(network_id))
    if not failed:
        return None
    said = [
        lines(bold(t("projects-refused", rule=NAMES[one])), _cure(one, named=organisation is not None))
        for one in failed
    ]
    return Invalid({_FIELDS[failed[0]]: paragraphs(*said, t("projects-refused-kept"))})


def _cure(rule: str, *, named: bool) -> Text:
    if rule == "theme":
        return t("projects-cure-theme")
    return t("projects-cure-confirm") if named else t("projects-cure-runner")


def page(ctx: Context, note: Text | None = None) -> View:
    """The rules of the current network, each with its switch."""
    ctx.require("project-rules")
    held = ctx.uow.projects.rules(ctx.network.id)
    told = [
        lines(bold(NAMES[one]), t("projects-rule-on") if one in held else t("projects-rule-off"))
        for one in PROJECT_RULES
    ]
    rows = [
        (
            Button(
                t("projects-rule-switch-off" if one in held else "projects-rule-switch-on", rule=SHORT[one]),
                "projects.rule",
                (one, 0 if one in held else 1),
            ),
        )
        for one in PROJECT_RULES
    ]
    words = paragraphs(note, lines(bold(t("projects-rules")), ctx.network_line), t("projects-rules-how"), *told)
    return View(words, (*rows, (Button(t("projects-all"), "projects.page", (0, "")),)))


SHORT: dict[str, Text] = {"runner": t("projects-rule-runner-short"), "theme": t("projects-rule-theme-short")}


def show(ctx: Context) -> Answer:
    return Say(page(ctx))


def switch(ctx: Context, rule: str, holds: int) -> Answer:
    """A rule holds from the next project on; what is posted stays."""
    ctx.require("project-rules")
    if rule not in PROJECT_RULES:
        return Change(page(ctx))
    ctx.uow.projects.set_rule(ctx.network.id, rule, holds=bool(holds))
    ctx.uow.audit.add(
        "project-rules",
        "done",
        now=ctx.now,
        person_id=ctx.person.id,
        network_id=ctx.network.id,
        detail={"rule": rule, "holds": bool(holds)},
    )
    return Change(page(ctx, t("projects-rule-changed")))
