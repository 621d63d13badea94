"""The sessions of a cohort as a calendar file. The calendar knows each again when it is moved or called off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.cohorts import access, rules
from handlers.kit import icalendar
from handlers.kit.answer import Say
from handlers.kit.errors import UserError
from handlers.kit.likeness import fold
from handlers.kit.view import File, View, t

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from storage import Cohort, CohortSession

_DOMAIN = "cohorts.kith"
"""Makes the key unlike those of other programs; it is no address."""


def send(ctx: Context, cohort_id: int) -> Answer:
    """All sessions as they stand now. A link to join is for those who take part alone."""
    cohort = access.seen(ctx, cohort_id)
    place = access.place_of(ctx, cohort)
    inside = (place is not None and place.state == "in") or access.leads(ctx, cohort)
    sessions = ctx.uow.cohorts.list_sessions(cohort.id)
    if not sessions:
        raise UserError("cohorts-no-sessions")
    entries = [_entry(cohort, one, inside=inside) for one in sessions]
    data = icalendar.calendar(entries, name=cohort.plan.title, now=ctx.now)
    name = f"{fold(cohort.plan.title)[:40] or 'cohort'}.ics"
    file = File(name, icalendar.MIME, data, alt=t("cohorts-calendar-alt", title=cohort.plan.title))
    return Say(View(t("cohorts-calendar-sent"), files=(file,)))


def _entry(cohort: Cohort, session: CohortSession, *, inside: bool) -> icalendar.Entry:
    zone = rules.zone_of(cohort.plan.zone)
    return icalendar.Entry(
        uid=f"{cohort.key}-{session.id}@{_DOMAIN}",
        title=f"{cohort.plan.title}: {session.title}",
        starts_at=session.starts_at.astimezone(zone),
        made_at=cohort.created_at,
        ends_at=rules.ends_at(session).astimezone(zone),
        link=session.link or "" if inside else "",
        cancelled=session.is_cancelled,
        sequence=session.sequence,
    )
