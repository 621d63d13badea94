"""News of a cohort for those who take part: a seat, another time, an end. Through the outbox, once each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.cohorts import planning, rules
from handlers.kit.view import Button, View, lines, paragraphs, t

if TYPE_CHECKING:
    from handlers.kit.context import Context
    from handlers.kit.view import Text, Words
    from storage import Cohort, CohortSession, PersonId


def opener(cohort: Cohort) -> tuple[Button, ...]:
    return (Button(t("cohorts-open"), "cohorts.open", (cohort.id,)),)


def seat_waiting(ctx: Context, cohort: Cohort) -> None:
    """Whoever waits longest gets a free seat and hears of it."""
    if cohort.state != "open":
        return
    for person in ctx.uow.cohorts.seat_waiting(cohort.id):
        said = t("cohorts-told-seat", title=cohort.plan.title)
        ctx.tell(person, View(said, (opener(cohort),)), cause=f"cohort-seat:{cohort.id}:{int(ctx.now.timestamp())}")


def members(ctx: Context, cohort: Cohort) -> list[PersonId]:
    """Who takes part, and the facilitator, without the person who acts."""
    inside = [one.person_id for one in ctx.uow.cohorts.list_places(cohort.id) if one.state == "in"]
    lead = [cohort.facilitator_id] if cohort.facilitator_id is not None else []
    return [one for one in dict.fromkeys((*inside, *lead)) if one != ctx.person.id]


def everybody(ctx: Context, cohort: Cohort, said: Words, *, cause: str) -> None:
    for person in members(ctx, cohort):
        ctx.tell(person, View(said, (opener(cohort),)), cause=cause)


def moved(ctx: Context, cohort: Cohort, before: CohortSession, after: CohortSession) -> None:
    """The new time and the old one, each on the reader's clock. Reminders follow."""
    ctx.uow.outbox.withdraw(f"cohort-session:{after.id}:")
    planning.plan_session(ctx.uow, cohort, after, ctx.now)
    said = paragraphs(
        t("cohorts-told-moved", cohort=cohort.plan.title, title=after.title),
        lines(
            t("cohorts-told-now", at=after.starts_at, end=rules.ends_at(after)),
            t("cohorts-told-before", at=before.starts_at),
        ),
    )
    everybody(ctx, cohort, said, cause=f"cohort-moved:{after.id}:{after.sequence}")


def dropped(ctx: Context, cohort: Cohort, session: CohortSession) -> None:
    ctx.uow.outbox.withdraw(f"cohort-session:{session.id}:")
    planning.drop_session(ctx.uow, session)
    planning.plan_end(ctx.uow, cohort, ctx.now)
    said: Text = t("cohorts-told-dropped", cohort=cohort.plan.title, title=session.title, at=session.starts_at)
    everybody(ctx, cohort, said, cause=f"cohort-dropped:{session.id}")
