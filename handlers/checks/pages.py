"""What checks say: a result with its reasons, and an activity's page with everybody's word on it.

Reads and words things; changes nothing. Two people's answers are laid beside each other, never added up.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.checks import lists, rights, rules
from handlers.kit.view import Button, Tone, View, bold, lines, paragraphs, t
from storage import SELF, NotFound

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.checks.rules import Assessment
    from handlers.kit.context import Context
    from handlers.kit.view import Text, Words
    from storage import Activity, Check, Criterion, PersonId, Practice, Ruling

Row = tuple[Button, ...]

_VERDICTS = {
    rules.QUALIFIES: (t("checks-qualifies"), t("checks-qualifies-more")),
    rules.NEARLY: (t("checks-nearly"), t("checks-nearly-more")),
    rules.REGULAR: (t("checks-regular"), t("checks-regular-more")),
}
_SHORT = {
    rules.QUALIFIES: t("checks-short-qualifies"),
    rules.NEARLY: t("checks-short-nearly"),
    rules.REGULAR: t("checks-short-regular"),
}
_ANSWERS = {
    rules.YES: t("checks-said-yes"),
    rules.PARTLY: t("checks-said-partly"),
    rules.NO: t("checks-said-no"),
    rules.NONE: t("checks-said-none"),
}
_IN_BUTTON = 30
_SHOWN = 4
"""Other people's results on one page, the latest; more would not fit into one message."""


def short_verdict(verdict: str) -> Text:
    """A verdict inside another sentence."""
    return _SHORT[verdict]


def person_name(ctx: Context, person_id: PersonId | None) -> str | Text:
    if person_id is None:
        return t("checks-somebody")
    try:
        return ctx.uow.people.get(person_id).name or t("checks-somebody")
    except NotFound:
        return t("checks-somebody")


def title_of(activity: Activity) -> str | Text:
    return activity.title or t("checks-untitled")


def asked(ctx: Context, criterion: Criterion) -> str:
    """A criterion in the reader's words."""
    return lists.said(ctx, criterion.words)


def answered(check: Check, criterion: Criterion) -> Text:
    """What was answered to it; what was not asked is a no."""
    return _ANSWERS[check.answers.get(criterion.key, rules.NO)]


# --- one result


def result(ctx: Context, check: Check, activity: Activity | None, near: Sequence[Practice]) -> View:
    """What somebody's own answers come to, right after the last of them."""
    told = _assessed(ctx, check)
    words = paragraphs(_in_full(ctx, check, activity, told), t("checks-near") if near else None)
    shown = [(Button(_clipped(one.title), "practices.open", (one.id,)),) for one in near]
    again = (Button(t("checks-change"), "checks.again", (check.id,)),)
    if activity is None:
        return View(words, (*shown, again, (Button(t("kit-start-log"), "kit.command", ("log",)),)))
    share = [(Button(t("checks-share"), "practices.share", (activity.id,)),)] if told.verdict == rules.QUALIFIES else []
    ask = (Button(t("checks-invite"), "checks.invite", (activity.id,)),)
    back = (Button(t("checks-to-activity"), "activities.open", (activity.id,)),)
    return View(words, (*shown, *share, again, ask, back))


def reasons(ctx: Context, check: Check, activity: Activity) -> View:
    """The same words for whoever may read the answers."""
    back = Button(t("kit-back"), "checks.open", (activity.id,))
    return View(_in_full(ctx, check, activity, _assessed(ctx, check)), ((back,),))


def _assessed(ctx: Context, check: Check) -> Assessment:
    return rules.assess(ctx.uow.checks.get_list(check.checklist_id).criteria, check.answers)


def _in_full(ctx: Context, check: Check, activity: Activity | None, told: Assessment) -> Words:
    title = title_of(activity) if activity is not None else check.plan or t("checks-plan-untitled")
    return paragraphs(
        lines(bold(t("checks-result", title=title)), ctx.network_line),
        lines(*_VERDICTS[told.verdict], t("checks-count", good=told.good, asked=told.asked)),
        *_reasons(ctx, told),
    )


def _reasons(ctx: Context, told: Assessment, *, whole: bool = True) -> Sequence[Words | None]:
    """One strength, one improvement; whole: and whatever else is to change, each with what to do."""
    strength = t("checks-strength", what=lists.said(ctx, told.strength.words)) if told.strength is not None else None
    if not told.lacking:
        return [strength, t("checks-improve-share")]
    first, *others = told.lacking
    more = [bold(t("checks-others")), *(_reason(ctx, *one) for one in others)] if others and whole else []
    return [
        strength or t("checks-strength-none"),
        lines(bold(t("checks-improve")), _reason(ctx, *first)),
        lines(*more) if more else None,
    ]


def _reason(ctx: Context, criterion: Criterion, answer: str) -> Words:
    key = "checks-reason-must" if criterion.must else "checks-reason"
    advice = lists.said(ctx, criterion.advice)
    return t(key, asked=asked(ctx, criterion), answer=_ANSWERS[answer], advice=advice)


def _clipped(text: str) -> str:
    return text if len(text) <= _IN_BUTTON else text[: _IN_BUTTON - 1].rstrip() + "…"


# --- an activity's page


def page(ctx: Context, activity: Activity) -> View:
    """Whatever is known about the activity's quality, as far as this person may read it."""
    checks = ctx.uow.checks.list_of(activity.id)
    own = next((one for one in checks if one.kind == SELF), None)
    ruling = ctx.uow.checks.find_ruling(activity.id)
    acts = rights.acts_of(ctx, activity)
    reads = rights.READ in acts
    others = [one for one in checks if one.kind != SELF][-_SHOWN:] if reads else []
    words = paragraphs(
        lines(bold(title_of(activity)), ctx.network_line, _label(ctx.uow.checks.verdict_of(activity.id))),
        _ruled(ctx, ruling, reads=reads) if ruling is not None else None,
        *(_own(ctx, own, reads=reads) if own is not None else ()),
        *(_other(ctx, own, one, whole=one is others[-1]) for one in others),
    )
    earlier = [_beside(ctx, one) for one in others[:-1]]
    return View(words, (*earlier, *_buttons(activity, own, ruling, acts)))


def beside(ctx: Context, activity: Activity, other: Check) -> View:
    """One other person's answers beside the author's, where the page itself has room for the newest alone."""
    own = next((one for one in ctx.uow.checks.list_of(activity.id) if one.kind == SELF), None)
    words = paragraphs(bold(title_of(activity)), _other(ctx, own, other, whole=True))
    return View(words, ((Button(t("kit-back"), "checks.open", (activity.id,)),),))


def _beside(ctx: Context, other: Check) -> Row:
    who = person_name(ctx, other.person_id)
    return (Button(t("checks-beside", who=who), "checks.beside", (other.id,)),)


def _label(verdict: str | None) -> Text:
    return t("checks-label", verdict=short_verdict(verdict)) if verdict is not None else t("checks-label-none")


def _ruled(ctx: Context, ruling: Ruling, *, reads: bool) -> Words:
    who = person_name(ctx, ruling.person_id)
    if not reads or not ruling.reason:
        return t("checks-ruled", who=who)
    return t("checks-ruled-why", who=who, reason=ruling.reason)


def _own(ctx: Context, own: Check, *, reads: bool) -> Sequence[Words | None]:
    told = _assessed(ctx, own)
    head = lines(
        t("checks-own-said", verdict=short_verdict(own.verdict)),
        t("checks-count", good=told.good, asked=told.asked),
    )
    if reads:
        return [head, *_reasons(ctx, told, whole=False)]
    return [head, t("checks-strength", what=lists.said(ctx, told.strength.words)) if told.strength else None]


def _other(ctx: Context, own: Check | None, other: Check, *, whole: bool) -> Words:
    """Somebody else's result; whole: and where the two differ, by name."""
    who = person_name(ctx, other.person_id)
    said = t("checks-other-said", who=who, at=other.at, verdict=short_verdict(other.verdict))
    if own is None or not whole:
        return said
    criteria = ctx.uow.checks.get_list(other.checklist_id).criteria
    apart = rules.differing(criteria, own.answers, other.answers)
    if not apart:
        return lines(said, t("checks-same"))
    told = [
        t(
            "checks-differs",
            asked=asked(ctx, criterion),
            own=_ANSWERS[first],
            who=who,
            other=_ANSWERS[second],
        )
        for criterion, first, second in apart
    ]
    return lines(said, t("checks-differs-head"), *told)


def _buttons(activity: Activity, own: Check | None, ruling: Ruling | None, acts: frozenset[str]) -> tuple[Row, ...]:
    rows: list[Row] = []
    if rights.ANSWER in acts:
        label = t("checks-start") if own is None else t("checks-anew")
        rows.append((Button(label, "checks.start", (activity.id,), Tone.MAIN),))
        if own is not None:
            rows.append((Button(t("checks-change"), "checks.again", (own.id,)),))
    if own is not None and rights.READ in acts:
        rows.append((Button(t("checks-reasons"), "checks.reasons", (own.id,)),))
    if rights.LOOK in acts:
        rows.append((Button(t("checks-look"), "checks.look", (activity.id,), Tone.MAIN),))
    if rights.INVITE in acts and activity.visibility != "private":
        rows.append((Button(t("checks-invite"), "checks.invite", (activity.id,)),))
    if rights.RULE in acts:
        rows.append((Button(t("checks-rule"), "checks.rule", (activity.id,)),))
        if ruling is not None:
            rows.append((Button(t("checks-lift"), "checks.lift", (activity.id,)),))
    rows.append((Button(t("checks-to-activity"), "activities.open", (activity.id,)),))
    return tuple(rows)
