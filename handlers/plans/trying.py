"""Try this: a plan that credits its original, and what its log entry tells the original."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from handlers.kit.answer import Ask, Change, Say
from handlers.kit.errors import Refused, UserError
from handlers.kit.tidying import clipped
from handlers.kit.tried import RESULTS, dotted, tally_words
from handlers.kit.view import Button, Tone, View, bold, lines, paragraphs, t
from handlers.plans import origins, pages, related, rules
from handlers.plans.saving import refuse_too_many
from storage import ActivityId, NotFound, Origin, PlanFacts

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.view import Words
    from storage import Draft, SectionId, Trial, TriedAt

_SHOWN = 10
_LABEL = 30


def try_this(ctx: Context, kind: str, item: int) -> Answer:
    """A plan at once, with what the original tells; one tap, and whoever pressed it before finds theirs."""
    origin = Origin(kind, item)
    original = origins.seen(ctx, origin)
    if original is None:
        raise Refused("plans-origin-gone", action="plan-try", scope=f"{kind} {item}")
    if original.author_id == ctx.person.id:
        raise UserError("plans-own")
    known = ctx.uow.plans.find_open(ctx.person.id, origin)
    if known is not None:
        return Say(pages.card(ctx, known, t("plans-try-known")))
    themes = {one.id for one in ctx.uow.networks.list_themes(ctx.network.id)}
    facts = PlanFacts(
        title=clipped(original.title, rules.TITLE),
        theme_id=next((theme for theme in original.themes if theme in themes), None),
    )
    cites = related.choose(ctx, facts, origin)
    refuse_too_many(ctx)
    plan = ctx.uow.plans.add(ctx.network.id, ctx.person.id, facts, now=ctx.now, origin=origin, cites=cites)
    return Say(pages.card(ctx, plan, t("plans-try-made")))


# --- how did it go?


def tried(ctx: Context, rest: str) -> Answer:
    """What the person tried; with an activity's number: how it went, asked once, right after it was logged."""
    if not rest.isdecimal():
        return Say(_own_trials(ctx))
    trial = _own_trial(ctx, rest)
    if trial is None or trial.result is not None:
        return []
    original = origins.seen(ctx, trial.origin)
    if original is None:
        return []
    row = tuple(Button(label, "plans.result", (trial.activity_id, result)) for result, label in RESULTS.items())
    return Say(View(bold(t("plans-result-ask", title=original.title)), (row,)))


def _own_trials(ctx: Context) -> View:
    some = [
        (one, original)
        for one in reversed(ctx.uow.plans.list_tried_by(ctx.person.id))
        if (original := origins.seen(ctx, one.origin)) is not None
    ][:_SHOWN]
    if not some:
        return View(t("plans-tried-none"), ((Button(t("plans-all"), "plans.page", (0,)),),))
    said = (dotted(bold(original.title), _result(one)) for one, original in some)
    rows = tuple((Button(clipped(original.title, _LABEL), "plans.trials", _key(one)),) for one, original in some)
    return View(lines(t("plans-tried-yours"), *said), rows)


def _result(trial: Trial) -> Words:
    return RESULTS[trial.result] if trial.result is not None else t("plans-trial-open")


def _key(trial: Trial) -> tuple[str, int]:
    return trial.origin.kind, trial.origin.item


def _own_trial(ctx: Context, number: str) -> Trial | None:
    trial = ctx.uow.plans.find_trial(ActivityId(int(number))) if number.isdecimal() else None
    return trial if trial is not None and trial.person_id == ctx.person.id else None


def _tried(ctx: Context, activity_id: int) -> Trial:
    trial = _own_trial(ctx, str(activity_id))
    if trial is None:
        raise UserError("plans-trial-gone")
    return trial


def tell_result(ctx: Context, activity_id: int, result: str) -> Answer:
    """How it went; whoever pressed wrongly presses another one."""
    trial = _tried(ctx, activity_id)
    if result not in RESULTS:
        raise UserError("plans-trial-gone")
    ctx.uow.plans.say_result(trial.id, result)
    others = tuple(
        Button(label, "plans.result", (trial.activity_id, one)) for one, label in RESULTS.items() if one != result
    )
    change = (Button(t("plans-different"), "plans.different", (trial.activity_id,), Tone.MAIN),)
    words = paragraphs(t("plans-result-kept", result=RESULTS[result]), _private(ctx, trial), t("plans-different-offer"))
    return Change(View(words, (change, others, _open(trial.origin))))


def _private(ctx: Context, trial: Trial) -> Words | None:
    """Said plainly: what is private counts nowhere."""
    activity = ctx.uow.activities.find(trial.activity_id)
    return t("plans-result-private") if activity is not None and activity.visibility == "private" else None


def _open(origin: Origin) -> tuple[Button, ...]:
    return (Button(t("plans-open-original"), origins.OPENERS[origin.kind], (origin.item,)),)


def ask_different(ctx: Context, activity_id: int) -> Answer:
    """What did they change?"""
    trial = _tried(ctx, activity_id)
    return Ask("plans.different", about={"activity": trial.activity_id})


def save_different(ctx: Context, draft: Draft) -> Answer:
    """One line beside the trial; for a practice it may become an adaptation, which others can find."""
    trial = _tried(ctx, cast("int", draft.about.get("activity") or 0))
    ctx.uow.plans.say_changed(trial.id, str(draft.values["changed"]))
    rows = [_open(trial.origin)]
    if trial.origin.kind == "practice":
        rows.insert(0, (Button(t("plans-adapt"), "practices.adapt", (trial.origin.item,), Tone.MAIN),))
    key = "plans-different-kept-adapt" if trial.origin.kind == "practice" else "plans-different-kept"
    return Change(View(t(key), tuple(rows)))


# --- what became of an original


def trials(ctx: Context, kind: str, item: int) -> Answer:
    """Where it was tried and how it went, as far as every member may know."""
    origin = Origin(kind, item)
    original = origins.seen(ctx, origin)
    if original is None:
        raise Refused("plans-origin-gone", action="plan-trials", scope=f"{kind} {item}")
    counts = tally_words(ctx.uow.plans.tally(kind, item, network_id=ctx.network.id))
    some = ctx.uow.plans.list_trials(kind, item, network_id=ctx.network.id, limit=_SHOWN)
    said = lines(*(_line(ctx, one) for one in some)) if some else None
    words = paragraphs(lines(bold(original.title), counts or t("plans-trials-none")), said)
    rows = (_open(origin), (Button(t("plans-try"), "plans.try", (kind, item)),))
    return Say(View(words, rows))


def _line(ctx: Context, one: TriedAt) -> Words:
    trial = one.trial
    return lines(
        dotted(
            t("plans-trial", on=one.on),
            _section(ctx, one.section_id) if one.section_id is not None else None,
            t("plans-country", country=one.country) if one.country else None,
            _result(trial),
        ),
        t("plans-trial-changed", words=clipped(trial.changed, rules.QUOTED)) if trial.changed else None,
    )


def _section(ctx: Context, section_id: SectionId) -> str:
    try:
        return ctx.uow.networks.get_section(section_id).name
    except NotFound:
        return "–"
