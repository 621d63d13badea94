"""A plan as one page: what its owner said, what others learned, what to do next. The same parts for chat and paper.

Nothing here is invented: steps come from what was said and from the practices that are cited. Changes nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from handlers.kit.tidying import clipped
from handlers.kit.tried import RESULTS, dotted
from handlers.kit.view import bold, lines, paragraphs, t
from handlers.plans import origins, reading, rules

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kit.context import Context
    from handlers.kit.view import Text, Words
    from storage import Plan, PlanFacts, Practice

SHOWN = 200
"""Characters of one answer in the chat; the paper has all of it."""


@dataclass(frozen=True, slots=True)
class Part:
    """Lines under a heading."""

    heading: Words
    lines: Sequence[Words]


def page(ctx: Context, plan: Plan, cited: Sequence[Practice]) -> Words:
    """The plan in a message."""
    said = Part(bold(name_of(plan)), [*_above(ctx, plan), *_said(ctx, plan.facts, SHOWN)])
    parts = [said, Part(bold(t("plans-others")), _others(ctx, cited)), Part(bold(t("plans-steps")), _steps(ctx, plan))]
    return paragraphs(*(lines(part.heading, *part.lines) for part in parts))


def name_of(plan: Plan) -> str | Text:
    """Its title; where that went with the original, it says so."""
    return plan.facts.title or t("plans-untitled")


def parts(ctx: Context, plan: Plan, cited: Sequence[Practice]) -> list[Part]:
    """The plan's parts for paper, with every word of it."""
    return [
        Part(t("plans-said"), [*_above(ctx, plan), *_said(ctx, plan.facts, rules.LONGEST)]),
        Part(t("plans-others"), _others(ctx, cited)),
        Part(t("plans-steps"), _steps(ctx, plan)),
    ]


def _above(ctx: Context, plan: Plan) -> list[Words]:
    """The network where there are several, and whose idea it is."""
    original = origins.seen(ctx, plan.origin) if plan.origin is not None else None
    above: list[Words] = [ctx.network_line] if ctx.network_line is not None else []
    if original is not None:
        above.append(origins.credit(ctx, original))
    elif plan.origin is not None:
        unshared = origins.find(ctx.uow, plan.origin) is not None
        above.append(t("plans-credit-unshared" if unshared else "plans-credit-gone"))
    return above


def _said(ctx: Context, facts: PlanFacts, most: int) -> list[Words]:
    told = (
        (t("plans-field-need"), facts.need),
        (t("plans-field-aim"), facts.aim),
        (t("plans-field-partners"), facts.partners),
        (t("plans-field-theme"), ctx.plain(reading.show_theme(ctx, str(facts.theme_id))) if facts.theme_id else None),
        (t("plans-field-sign"), facts.sign),
    )
    said: list[Words] = [
        t("plans-line", field=field, value=clipped(value, most)) for field, value in told if value is not None
    ]
    if facts.on is not None:
        days = (facts.on - ctx.today).days
        said.append(t("plans-on", on=facts.on, days=days) if days >= 0 else t("plans-on-was", on=facts.on))
    return said


def _others(ctx: Context, cited: Sequence[Practice]) -> list[Words]:
    """What was learned elsewhere, in the words of whoever told it; said plainly where there is less than wanted."""
    said = [line for number, one in enumerate(cited, 1) for line in _practice(ctx, number, one)]
    if not cited:
        said.append(t("plans-others-none"))
    elif len(cited) < rules.CITED:
        said.append(t("plans-others-one"))
    return said


def _practice(ctx: Context, number: int, one: Practice) -> list[Words]:
    factors = ctx.uow.factors.get_many(one.factors)
    names: list[str | Text] = [factors[factor].name(ctx.language) for factor in one.factors if factor in factors]
    country = t("plans-country", country=one.country) if one.country else None
    return [
        bold(t("plans-cited", number=number, title=clipped(one.title, rules.TITLE))),
        dotted(country, t("plans-month", on=one.made_on), RESULTS[one.verdict]),
        *([t("plans-cited-factors", factors=names)] if names else []),
        *([t("plans-keep", words=clipped(one.worked, rules.QUOTED))] if one.worked else []),
        *([t("plans-avoid", words=clipped(one.not_worked, rules.QUOTED))] if one.not_worked else []),
    ]


def _steps(ctx: Context, plan: Plan) -> list[Words]:
    """What to do next, the nearest first."""
    facts = plan.facts
    steps: list[Text] = []
    if facts.need is None or facts.aim is None:
        steps.append(t("plans-step-complete"))
    names: list[str | Text] = list(rules.partners_of(facts.partners))
    by = rules.partners_by(ctx.today, facts.on) if facts.on is not None else None
    if names and by is not None:
        steps.append(t("plans-step-ask-by", partners=names, on=by))
    elif names:
        steps.append(t("plans-step-ask", partners=names))
    else:
        steps.append(t("plans-step-who"))
    if facts.sign is None:
        steps.append(t("plans-step-sign"))
    if facts.on is None:
        steps.append(t("plans-step-day"))
    elif facts.on >= ctx.today:
        steps.append(t("plans-step-do", on=facts.on))
    steps.append(t("plans-step-log"))
    return [t("plans-step", number=number, step=step) for number, step in enumerate(steps, 1)]
