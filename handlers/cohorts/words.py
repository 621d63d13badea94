"""How cohorts, sessions and people are put into words. Decides nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.cohorts import rules
from handlers.kit.view import t

if TYPE_CHECKING:
    from collections.abc import Sequence
    from zoneinfo import ZoneInfo

    from handlers.kit.context import Context
    from handlers.kit.view import Text, Words
    from storage import Cohort, CohortSession, PersonId

STATES = {"finished": t("cohorts-state-finished"), "cancelled": t("cohorts-state-cancelled")}
ATTENDED = {
    "said": t("cohorts-said"),
    "there": t("cohorts-there"),
    "missed": t("cohorts-missed"),
    "": t("cohorts-unmarked"),
}


def when(session: CohortSession) -> Text:
    """On the reader's clock."""
    return t("cohorts-when", at=session.starts_at, end=rules.ends_at(session))


def own_clock(cohort: Cohort, session: CohortSession, zone: ZoneInfo) -> Text | None:
    """The same on the cohort's clock, where that shows something else."""
    there = session.starts_at.astimezone(rules.zone_of(cohort.plan.zone))
    if there.replace(tzinfo=None) == session.starts_at.astimezone(zone).replace(tzinfo=None):
        return None
    return t("cohorts-there-clock", zone=cohort.plan.zone, on=there.date(), clock=f"{there:%H:%M}")


def name(ctx: Context, person_id: PersonId | None) -> str | Text:
    """The name that somebody chose."""
    if person_id is None:
        return t("cohorts-nobody")
    return ctx.uow.people.get(person_id).name or t("cohorts-nameless")


def half(value: float) -> str:
    """A mean mark as figures: "3.5"."""
    return f"{value:.1f}"


def numbered(texts: Sequence[Words]) -> list[Words]:
    return [(f"{number}. ", one) for number, one in enumerate(texts, 1)]
