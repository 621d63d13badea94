"""The record of somebody who completed a cohort: theirs to keep, to show with a code, and to take back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.cohorts import access, rules
from handlers.kit.answer import Change, Say
from handlers.kit.errors import UserError
from handlers.kit.feature import Page
from handlers.kit.view import Button, Span, Tone, View, bold, lines, paragraphs, t

if TYPE_CHECKING:
    from datetime import datetime

    from handlers.kit.answer import Answer
    from handlers.kit.context import Context, House
    from handlers.kit.feature import Visit
    from handlers.kit.view import Words
    from storage import Cohort, CohortPlace, Person, UnitOfWork

PATH = "/completed/{code}"
MIME = "text/plain; charset=utf-8"
_SHOWN = 8


def listed(ctx: Context) -> Answer:
    """What somebody completed, wherever."""
    found = [
        one
        for one in ctx.uow.cohorts.list_of(ctx.person.id)
        if (place := access.place_of(ctx, one)) is not None and place.completed_at is not None
    ][: _SHOWN - 1]
    rows = tuple((Button(one.plan.title[:34], "cohorts.record", (one.id,)),) for one in found)
    back = (Button(t("cohorts-to-list"), "cohorts.page", (0,)),)
    said = t("cohorts-records-which") if found else t("cohorts-records-none")
    return Change(View(said, (*rows, back)))


def _own(ctx: Context, cohort_id: int) -> tuple[Cohort, CohortPlace]:
    cohort = access.seen(ctx, cohort_id, "cohort-record", lock=True)
    place = access.place_of(ctx, cohort)
    if place is None or place.completed_at is None:
        raise UserError("cohorts-not-complete")
    return cohort, place


def show(ctx: Context, cohort_id: int) -> Answer:
    """The record in words, as a message of its own."""
    cohort, place = _own(ctx, cohort_id)
    body = paragraphs(text_of(ctx.uow, cohort, ctx.person, place), t("cohorts-record-how"))
    return Say(View(body, _rows(cohort, place)))


def _rows(cohort: Cohort, place: CohortPlace) -> tuple[tuple[Button, ...], ...]:
    if place.proof is None:
        return ((Button(t("cohorts-proof-make"), "cohorts.prove", (cohort.id,), Tone.MAIN),),)
    return (
        (Button(t("cohorts-proof-new"), "cohorts.prove", (cohort.id,)),),
        (Button(t("cohorts-proof-end"), "cohorts.unprove", (cohort.id,), Tone.BAD),),
    )


def text_of(uow: UnitOfWork, cohort: Cohort, person: Person, place: CohortPlace) -> Words:
    """Who, what, when, how much of it, and who led it: by chosen names."""
    assert place.completed_at is not None
    held = rules.held(uow.cohorts.list_sessions(cohort.id), place.completed_at)
    there = rules.attended(person.id, held, uow.cohorts.list_attendance(cohort.id))
    zone = rules.zone_of(cohort.plan.zone)
    leads = uow.people.get(cohort.facilitator_id).name if cohort.facilitator_id is not None else None
    return lines(
        bold(t("cohorts-record-title")),
        t("cohorts-record-who", name=person.name or t("cohorts-nameless")),
        t("cohorts-record-what", title=cohort.plan.title, network=uow.networks.get(cohort.network_id).name),
        t(
            "cohorts-record-when",
            first=held[0].starts_at.astimezone(zone).date(),
            last=held[-1].starts_at.astimezone(zone).date(),
        )
        if held
        else None,
        # Who was there is forgotten earlier than the record, which says nothing about it from then on.
        t("cohorts-record-there", there=there, sessions=len(held)) if there else None,
        t("cohorts-facilitator", name=leads) if leads else None,
    )


def prove(ctx: Context, cohort_id: int) -> Answer:
    """A page under an unguessable code; an earlier one is gone. Only its keyed hash is kept, so it is told once."""
    cohort, _ = _own(ctx, cohort_id)
    code = ctx.house.token()
    ctx.uow.cohorts.prove(cohort.id, ctx.person.id, ctx.house.sign(code))
    link = ctx.house.page(PATH.replace("{code}", code))
    rows = ((Button(t("cohorts-proof-end"), "cohorts.unprove", (cohort.id,), Tone.BAD),),)
    return Say(View(paragraphs(t("cohorts-proof-made"), Span(link, code=True)), rows))


def unprove(ctx: Context, cohort_id: int) -> Answer:
    cohort, _ = _own(ctx, cohort_id)
    ctx.uow.cohorts.prove(cohort.id, ctx.person.id, None)
    return Change(View(t("cohorts-proof-ended"), ((Button(t("cohorts-record"), "cohorts.record", (cohort.id,)),),)))


def page(uow: UnitOfWork, now: datetime, house: House, visit: Visit) -> Page | None:
    """What whoever holds the code reads: the record as it stands now, or nothing."""
    place = uow.cohorts.find_proof(house.sign(visit.path["code"]))
    if place is None or place.completed_at is None:
        return None
    cohort = uow.cohorts.get(place.cohort_id)
    person = uow.people.get(place.person_id)
    network = uow.networks.get(cohort.network_id)
    texts, zone = visit.texts.for_network(network.slug), rules.zone_of(cohort.plan.zone)
    said = lines(text_of(uow, cohort, person, place), "", t("cohorts-record-checked", at=now))
    return Page(MIME, texts.plain(said, visit.language, zone).encode())
