"""A member's side of a cohort: a seat or the queue, "I was there", rating oneself. All of it is one's own to undo."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from handlers.cohorts import access, pages, rules, telling
from handlers.kit.answer import Ask, Change, Say, Toast
from handlers.kit.errors import UserError
from handlers.kit.form import Field, Form, Option
from handlers.kit.tidying import tidy_text
from handlers.kit.view import Button, Kind, View, bold, lines, paragraphs, t
from storage import CohortId, CohortSessionId

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.form import Values
    from handlers.kit.view import Words
    from storage import Cohort, Draft, Json


def enrol(ctx: Context, cohort_id: int) -> Answer:
    """A seat, or a place in the queue; twice is once."""
    cohort = access.seen(ctx, cohort_id, "cohort-enrol", lock=True)
    if cohort.state != "open" or not access.belongs(ctx, cohort) or cohort.facilitator_id == ctx.person.id:
        raise UserError("cohorts-closed")
    place = ctx.uow.cohorts.enrol(cohort.id, ctx.person.id, now=ctx.now)
    rates = rules.takes(rules.BEFORE, cohort, ctx.uow.cohorts.list_sessions(cohort.id), ctx.now)
    if place.state == "waiting":
        note: Words = t("cohorts-queued")
    else:
        note = paragraphs(t("cohorts-enrolled"), t("cohorts-enrolled-rate") if rates else None)
    return Change(pages.card(ctx, cohort, note))


def ask_leave(ctx: Context, cohort_id: int) -> Answer:
    """Whoever only waits goes at once; a seat is asked about, as attendance goes with it."""
    cohort = access.seen(ctx, cohort_id, "cohort-leave", lock=True)
    place = access.place_of(ctx, cohort)
    if place is None:
        return Change(pages.card(ctx, cohort))
    if place.state == "waiting":
        return leave(ctx, cohort_id)
    rows = (
        (Button(t("cohorts-leave-yes"), "cohorts.leave-now", (cohort.id,)),),
        (Button(t("kit-back"), "cohorts.look", (cohort.id,)),),
    )
    return Change(View(t("cohorts-leave-ask", title=cohort.plan.title), rows))


def leave(ctx: Context, cohort_id: int) -> Answer:
    cohort = access.seen(ctx, cohort_id, "cohort-leave", lock=True)
    place = access.place_of(ctx, cohort)
    if place is None or place.completed_at is not None:
        return Change(pages.card(ctx, cohort))
    ctx.uow.cohorts.leave(cohort.id, ctx.person.id)
    for session in ctx.uow.cohorts.list_sessions(cohort.id):
        ctx.uow.outbox.withdraw(f"cohort-session:{session.id}:{ctx.person.id}:")
    telling.seat_waiting(ctx, cohort)
    row = (Button(t("cohorts-to-list"), "cohorts.page", (0,)),)
    return Change(View(t("cohorts-left", title=cohort.plan.title), (row,)))


def was_there(ctx: Context, session_id: int) -> Answer:
    """One's own word; it counts when the facilitator confirms it."""
    session = ctx.uow.cohorts.find_session(CohortSessionId(session_id))
    if session is None:
        raise UserError("cohorts-gone")
    cohort = access.seen(ctx, session.cohort_id, "cohort-there", lock=True)
    place = access.place_of(ctx, cohort)
    if place is None or place.state != "in" or session.is_cancelled or session.starts_at > ctx.now:
        raise UserError("cohorts-not-begun")
    known = ctx.uow.cohorts.list_attendance(cohort.id).get(session.id, {}).get(ctx.person.id)
    if known == "there":
        return Toast(t("cohorts-there-known"))
    if cohort.state != "open":
        return Toast(t("cohorts-over"))
    if known is None:
        ctx.uow.cohorts.attend(session.id, ctx.person.id, "said", now=ctx.now)
    return Toast(t("cohorts-there-missed") if known == "missed" else t("cohorts-there-kept"))


# --- rating oneself


def rate(ctx: Context, cohort_id: int, moment: str) -> Answer:
    cohort = _rated(ctx, cohort_id, moment)
    known = _marks(ctx, cohort, moment)
    values: dict[str, Json] = {"questions": list(cohort.plan.questions), **known}
    return Ask(RATE.name, values=values, about={"cohort": cohort.id, "moment": moment})


def _rated(ctx: Context, cohort_id: int, moment: str) -> Cohort:
    """A cohort of which this person can rate themselves now."""
    cohort = access.seen(ctx, cohort_id, "cohort-rate", lock=True)
    place = access.place_of(ctx, cohort)
    if moment not in {rules.BEFORE, rules.AFTER} or place is None or place.state != "in":
        raise UserError("cohorts-gone")
    if not rules.takes(moment, cohort, ctx.uow.cohorts.list_sessions(cohort.id), ctx.now):
        raise UserError("cohorts-rate-closed")
    return cohort


def _marks(ctx: Context, cohort: Cohort, moment: str) -> dict[str, Json]:
    """What was said before, so that a change begins with it."""
    for one in ctx.uow.cohorts.list_ratings(cohort.id, person_id=ctx.person.id):
        if one.moment == moment and len(one.marks) == len(cohort.plan.questions):
            return {**{f"q{at}": mark for at, mark in enumerate(one.marks)}, "words": one.words}
    return {}


def _questions(values: Values) -> list[str]:
    return [str(one) for one in cast("Sequence[Json]", values.get("questions") or [])]


def _asks(at: int) -> Callable[[Context, Values], bool]:
    return lambda _ctx, values: at < len(_questions(values))


def _wording(at: int) -> Callable[[Context, Values], Words]:
    def words(_ctx: Context, values: Values) -> Words:
        asked = _questions(values)
        place = t("kit-page", page=at + 1, pages=len(asked))
        return paragraphs((place, " ", bold(asked[at]) if at < len(asked) else ""), t("cohorts-rate-scale"))

    return words


def _read_mark(_ctx: Context, text: str, _values: Values) -> Json:
    if text.strip() not in {str(mark) for mark in rules.MARKS}:
        raise UserError("cohorts-mark-unclear")
    return int(text)


def _read_words(_ctx: Context, text: str, _values: Values) -> Json:
    said = tidy_text(text)
    if not said:
        raise UserError("cohorts-text-missing")
    if len(said) > rules.LONGEST_WORDS:
        raise UserError("cohorts-text-long", most=rules.LONGEST_WORDS)
    return said


def _card(_ctx: Context, draft: Draft) -> Words:
    asked = _questions(draft.values)
    said = [
        t("cohorts-rated", question=question, mark=cast("int", draft.values[f"q{at}"]))
        for at, question in enumerate(asked)
        if f"q{at}" in draft.values
    ]
    return paragraphs(lines(*said), _text(draft), t("cohorts-rate-private", count=rules.SHOWN_FROM))


def _text(draft: Draft) -> str | None:
    words = draft.values.get("words")
    return str(words) if words else None


def _rate_open_to(ctx: Context, draft: Draft) -> bool:
    cohort = ctx.uow.cohorts.find(CohortId(cast("int", draft.about["cohort"])))
    return cohort is not None and access.place_of(ctx, cohort) is not None


def _save(ctx: Context, draft: Draft) -> Answer:
    moment = str(draft.about["moment"])
    cohort = _rated(ctx, cast("int", draft.about["cohort"]), moment)
    if _questions(draft.values) != list(cohort.plan.questions):
        raise UserError("cohorts-questions-changed")
    marks = [cast("int", draft.values[f"q{at}"]) for at in range(len(cohort.plan.questions))]
    ctx.uow.cohorts.rate(cohort.id, ctx.person.id, moment, marks, _text(draft), now=ctx.now)
    return Change(mine(ctx, cohort, t("cohorts-rate-kept")))


RATE = Form(
    "cohorts.rate",
    "cohorts-rate-title",
    (
        *(
            Field(
                f"q{at}",
                "cohorts-field-mark",
                _read_mark,
                kind=Kind.CHOICE,
                required=True,
                options=lambda _ctx, _values: [Option(str(mark), str(mark)) for mark in rules.MARKS],
                when=_asks(at),
                wording=_wording(at),
            )
            for at in range(rules.MOST_QUESTIONS)
        ),
        Field("words", "cohorts-field-words", _read_words, kind=Kind.TEXT),
    ),
    save=_save,
    opener="cohorts",
    card=_card,
    late=lambda _ctx, _draft, _news: Say(View(t("cohorts-late"))),
    open_to=_rate_open_to,
)


def show_mine(ctx: Context, cohort_id: int) -> Answer:
    return Change(mine(ctx, access.seen(ctx, cohort_id)))


def mine(ctx: Context, cohort: Cohort, note: Words | None = None) -> View:
    """Before and after beside each other; nobody else reads this."""
    said = {one.moment: one for one in ctx.uow.cohorts.list_ratings(cohort.id, person_id=ctx.person.id)}
    before, after = said.get(rules.BEFORE), said.get(rules.AFTER)
    rows: list[Words] = [
        lines(
            question,
            t(
                "cohorts-average",
                before=str(before.marks[at]) if before is not None and at < len(before.marks) else "–",
                after=str(after.marks[at]) if after is not None and at < len(after.marks) else "–",
            ),
        )
        for at, question in enumerate(cohort.plan.questions)
    ]
    own: list[Words] = [one.words for one in (before, after) if one is not None and one.words]
    back = (Button(t("kit-back"), "cohorts.look", (cohort.id,)),)
    private = t("cohorts-mine-private", count=rules.SHOWN_FROM)
    return View(paragraphs(note, bold(cohort.plan.title), *rows, *own, private), (back,))
