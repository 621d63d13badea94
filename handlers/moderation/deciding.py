"""What moderators do: see what waits, hold it back at once, decide, and say why. The author and reporters are told."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, cast

from handlers.kit.answer import Ask, Change, Say
from handlers.kit.errors import UserError
from handlers.kit.standing import scope_of
from handlers.kit.tidying import clipped
from handlers.kit.view import Button, Tone, View, bold, lines, paragraphs, t
from handlers.moderation import holding, reporting, rights, rules, subjects, words
from storage import DECISIONS

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.view import Words
    from handlers.moderation.subjects import Subject
    from storage import Case, Draft, Json

_LABEL = 30
_AT_ONCE = 8
"""Cases with a button each; the others come up when these are decided."""
_DECIDED = {
    "kept": t("moderation-decided-kept"),
    "hidden": t("moderation-decided-hidden"),
    "removed": t("moderation-decided-removed"),
    "change": t("moderation-decided-change"),
}
_TO_AUTHOR = {
    "kept": "moderation-author-kept",
    "hidden": "moderation-author-hidden",
    "removed": "moderation-author-removed",
    "change": "moderation-author-change",
}


# --- what waits


def queue(ctx: Context) -> Answer:
    """What waits for this person to decide; for everybody what they reported themselves."""
    scope = scope_of(ctx)
    every = ctx.uow.reports.list_open(ctx.network.id, scope)
    waiting = (one for one in every if rights.may_decide(ctx, one))
    decidable = ((one, subjects.find(ctx.uow, one.kind, one.item)) for one in waiting)
    found = list(islice(((one, subject) for one, subject in decidable if subject is not None), _AT_ONCE + 1))
    found, more = found[:_AT_ONCE], found[_AT_ONCE:]
    own = reporting.own(ctx)
    mine = [Say(own)] if own is not None else []
    if not ctx.coordinates:
        return mine or Say(View(t("moderation-mine-none")))
    if not found:
        return [Say(View(t("moderation-queue-none"))), *mine]
    said = (_waiting(case, subject) for case, subject in found)
    rows = tuple((Button(clipped(subject.title, _LABEL), "moderation.look", (case.id,)),) for case, subject in found)
    after = t("moderation-queue-more") if more else None
    return [*mine, Say(View(lines(bold(t("moderation-queue")), ctx.network_line, *said, after), rows))]


def _waiting(case: Case, subject: Subject) -> Words:
    key = "moderation-queue-urgent" if case.urgent else "moderation-queue-line"
    return t(key, what=words.named(subject), at=case.opened_at)


def look(ctx: Context, case_id: int) -> Answer:
    return Say(card(ctx, *rights.decided(ctx, case_id, "moderation-see")))


def card(ctx: Context, case: Case, subject: Subject, note: Words | None = None) -> View:
    """The case with what may be decided; a decided one shows what was."""
    reports = rights.reports_of(ctx.uow, case)
    rows: list[tuple[Button, ...]] = [(words.opened(subject),)]
    if case.state == "open":
        if not case.held:
            rows.append((Button(t("moderation-hold"), "moderation.hold", (case.id,), Tone.BAD),))
        rows += [
            (
                Button(t("moderation-keep"), "moderation.decide", (case.id, "kept"), Tone.GOOD),
                Button(t("moderation-change"), "moderation.decide", (case.id, "change")),
            ),
            (
                Button(t("moderation-hide"), "moderation.decide", (case.id, "hidden")),
                Button(t("moderation-remove"), "moderation.decide", (case.id, "removed"), Tone.BAD),
            ),
        ]
    elif case.held:
        rows.append((Button(t("moderation-show"), "moderation.decide", (case.id, "kept")),))
    state = words.STATES[case.state] if case.state != "open" else None
    return View(paragraphs(note, words.about(case, subject, reports), state), tuple(rows))


# --- deciding


def hold(ctx: Context, case_id: int) -> Answer:
    """Hold it back at once, before anything is decided."""
    case, subject = rights.decided(ctx, case_id, "moderation-hold")
    if case.state != "open" or case.held:
        return Change(card(ctx, case, subject))
    after = holding.hold(ctx, case)
    _note(ctx, case, "hold")
    _tell_author(ctx, after, subject, "moderation-author-held", occurrence=f"held{case.round}")
    return Change(card(ctx, after, subject, t("moderation-held-now")))


def decide(ctx: Context, case_id: int, decision: str) -> Answer:
    """Keep at once; for everything else the author is owed a reason."""
    case, subject = rights.decided(ctx, case_id, "moderation-decide")
    if decision not in DECISIONS:
        raise UserError("moderation-gone")
    if case.state != "open" and not (decision == "kept" and case.held):
        return Change(card(ctx, case, subject, t("moderation-decided-before")))
    if decision in rules.NEEDS_WORDS:
        about: dict[str, Json] = {"case": int(case.id), "decision": decision, "round": case.round}
        return Ask("moderation.reason", about=about, intro=words.named(subject))
    return Change(_decided(ctx, case, subject, decision, None))


def save_reason(ctx: Context, draft: Draft) -> Answer:
    """The reason is there: it is decided now, unless somebody else was faster."""
    case, subject = rights.decided(ctx, cast("int", draft.about.get("case") or 0), "moderation-decide")
    if case.state != "open" or case.round != draft.about.get("round"):
        return Change(card(ctx, case, subject, t("moderation-decided-before")))
    return Change(_decided(ctx, case, subject, str(draft.about["decision"]), str(draft.values["words"])))


def _decided(ctx: Context, case: Case, subject: Subject, decision: str, said: str | None) -> View:
    after = holding.decide(ctx, case, decision, said)
    _note(ctx, case, decision)
    if decision != "kept" or case.held:
        _tell_author(ctx, after, subject, _TO_AUTHOR[decision], occurrence=f"{decision}{case.round}")
    told = {one.person_id for one in ctx.uow.reports.list_reports(case.id, round=case.round)}
    for person in sorted(one for one in told if one is not None):
        result = lines(t("moderation-result", what=words.named(subject)), _DECIDED[decision])
        ctx.tell(person, View(result), cause=f"report-result:{case.id}:{case.round}:{decision}")
    ctx.uow.outbox.withdraw_about(f"report:{case.id}")
    return card(ctx, after, subject, t("moderation-done"))


def _tell_author(ctx: Context, case: Case, subject: Subject, key: str, *, occurrence: str) -> None:
    """Why, and what can be done; never who reported it, nor how many."""
    if case.author_id is None:
        return
    row = (words.opened(subject), Button(t("moderation-answer"), "moderation.answer", (case.id,)))
    said = lines(
        t(key, what=words.named(subject)), t("moderation-author-why", words=case.words) if case.words else None
    )
    ctx.tell(case.author_id, View(said, (row,)), cause=f"report-author:{case.id}:{occurrence}")


def _note(ctx: Context, case: Case, did: str) -> None:
    ctx.uow.audit.add(
        f"moderation-{did}",
        "done",
        now=ctx.now,
        person_id=ctx.person.id,
        network_id=case.network_id,
        detail={"kind": case.kind, "item": case.item},
    )
