"""What is shown of regions: the list, one of them, and its notes. Changes nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.countries import country_name
from handlers.kit.view import Button, Tone, View, bold, italic, lines, paragraphs, t
from handlers.regions import access
from storage import EventReader, NotFound

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kit.context import Context
    from handlers.kit.view import Text, Words
    from storage import PersonId, Region, RegionNote

PAGE = 5
AHEAD = 3
"""Events named on a card."""
MOST = 3
"""Countries with a button of their own on a card."""


def countries(ctx: Context, codes: Sequence[str]) -> list[str | Text]:
    return sorted(country_name(one, ctx.language) for one in codes)  # type: ignore[return-value]


# --- the list


def listed(ctx: Context, page: int = 0, note: Words | None = None) -> View:
    """The regions of the network; those that are still asked about for whoever coordinates."""
    every = [one for one in ctx.uow.regions.list_all(ctx.network.id) if one.is_open or ctx.coordinates]
    pages = max(-(-len(every) // PAGE), 1)
    page = min(max(page, 0), pages - 1)
    shown = every[page * PAGE : (page + 1) * PAGE]
    head = lines(bold(t("regions-head")), ctx.network_line)
    none = None if every else t("regions-none-coordinator" if ctx.coordinates else "regions-none")
    said = [
        lines(
            bold(one.name),
            _state(one),
            t("regions-countries", countries=countries(ctx, one.inside or [*one.countries])),
        )
        for one in shown
    ]
    turn = [Button(t("kit-previous"), "regions.list", (page - 1,))] if page else []
    turn += [Button(t("kit-next"), "regions.list", (page + 1,))] if page + 1 < pages else []
    count = t("kit-page", page=page + 1, pages=pages) if pages > 1 else None
    rows = (
        *((Button(one.name, "regions.open", (one.id,)),) for one in shown),
        tuple(turn),
        (Button(t("regions-propose"), "regions.propose", tone=Tone.MAIN),) if access.may_propose(ctx) else (),
    )
    return View(paragraphs(note, head, *said, none, count), tuple(row for row in rows if row))


def _state(region: Region) -> Text | None:
    if region.state == "asked":
        return t("regions-is-asked")
    return t("regions-is-closed") if region.state == "closed" else None


# --- one region


def card(ctx: Context, region: Region, note: Words | None = None) -> View:
    """Its countries, what is ahead, its newest note, and what this person may do."""
    by_state = {
        state: [code for code, said in region.countries.items() if said == state]
        for state in ("in", "asked", "declined")
    }
    inside, asked, declined = (countries(ctx, by_state[state]) for state in ("in", "asked", "declined"))
    belongs = region.is_open and access.belongs(ctx, region)
    body = paragraphs(
        note,
        lines(ctx.network_line_of(region.network_id), bold(region.name), _state(region)),
        lines(
            t("regions-inside", countries=inside) if inside else None,
            t("regions-asked", countries=asked) if asked else None,
            t("regions-declined", countries=declined) if declined else None,
        ),
        _ahead(ctx, region) if region.is_open else None,
        _newest(ctx, region) if belongs else None,
    )
    return View(body, tuple(row for row in _rows(ctx, region, belongs=belongs) if row))


def _ahead(ctx: Context, region: Region) -> Words | None:
    """The next events that are for the region, as far as this person sees them."""
    lands = region.inside if access.belongs(ctx, region) else ()
    if not lands:
        return None
    reader = EventReader(ctx.person.id, tuple(lands))
    found = ctx.uow.events.list_upcoming(region.network_id, reader, now=ctx.now, limit=50)
    own = [one for one in found if region.id in one.plan.places.regions][:AHEAD]
    if not own:
        return t("regions-ahead-none")
    return lines(
        bold(t("regions-ahead")), *(t("regions-ahead-line", title=one.title, at=one.plan.comes_at) for one in own)
    )


def _newest(ctx: Context, region: Region) -> Words | None:
    notes = ctx.uow.regions.list_notes(region.id, limit=1)
    return _note(ctx, notes[0]) if notes else None


def _rows(ctx: Context, region: Region, *, belongs: bool) -> list[tuple[Button, ...]]:
    """At most eight buttons: who decides for countries sees these first."""
    own = [code for code in region.countries if access.answers_for(ctx, region, code)]
    rows: list[tuple[Button, ...]] = []
    waiting = [code for code in own if region.countries[code] == "asked"] if region.state != "closed" else []
    rows += [answer_row(region, code) for code in waiting[:1]]
    if region.is_open:
        figures = Button(t("regions-figures"), "statistics.show", (f"r{region.id}",))
        notes = [Button(t("regions-notes"), "regions.notes", (region.id, 0))] if belongs else []
        rows.append((*notes, figures))
    if region.is_open and access.coordinates(ctx, region):
        rows.append(
            (
                Button(t("regions-write"), "regions.write", (region.id,)),
                Button(t("regions-event"), "kit.command", ("event",)),
                Button(t("regions-announce"), "kit.command", ("announce",)),
            )
        )
    if own and region.state != "closed":
        rows.append((Button(t("regions-manage"), "regions.manage", (region.id,)),))
    return [*rows, (Button(t("kit-back"), "regions.list", (0,)),)]


def answer_row(region: Region, country: str) -> tuple[Button, ...]:
    """Yes or no for a country."""
    return (
        Button(t("regions-accept", country=country), "regions.answer", (region.id, country, "in"), Tone.MAIN),
        Button(t("regions-decline", country=country), "regions.answer", (region.id, country, "declined")),
    )


def manage(ctx: Context, region: Region, page: int = 0) -> View:
    """Which countries are in: joining later, leaving, asking another one."""
    lands = ctx.uow.networks.list_countries(region.network_id)
    listed = sorted({*lands, *region.countries}, key=lambda code: country_name(code, ctx.language))
    keys: list[tuple[Button, ...]] = []
    for code in listed:
        state = region.countries.get(code)
        decides = access.answers_for(ctx, region, code)
        if state == "in" and decides:
            keys.append((Button(t("regions-leave", country=code), "regions.answer", (region.id, code, "left")),))
        elif decides:
            keys.append((Button(t("regions-join", country=code), "regions.answer", (region.id, code, "in")),))
        elif state in {None, "declined", "left"}:
            keys.append((Button(t("regions-ask", country=code), "regions.ask", (region.id, code)),))
    pages = max(-(-len(keys) // PAGE), 1)
    page = min(max(page, 0), pages - 1)
    turn = [Button(t("kit-previous"), "regions.manage", (region.id, page - 1))] if page else []
    turn += [Button(t("kit-next"), "regions.manage", (region.id, page + 1))] if page + 1 < pages else []
    back = (Button(t("kit-back"), "regions.open", (region.id,)),)
    rows = (*keys[page * PAGE : (page + 1) * PAGE], tuple(turn), back)
    return View(lines(bold(region.name), t("regions-manage-how")), tuple(row for row in rows if row))


# --- notes


def notes(ctx: Context, region: Region, page: int = 0, note: Words | None = None) -> View:
    """The notes, the newest first."""
    total = ctx.uow.regions.count_notes(region.id)
    pages = max(-(-total // PAGE), 1)
    page = min(max(page, 0), pages - 1)
    shown = ctx.uow.regions.list_notes(region.id, offset=page * PAGE, limit=PAGE)
    said = [_note(ctx, one) for one in shown] or [t("regions-notes-none")]
    may = access.coordinates(ctx, region)
    mine = [one for one in shown if may or one.author_id == ctx.person.id]
    turn = [Button(t("kit-previous"), "regions.notes", (region.id, page - 1))] if page else []
    turn += [Button(t("kit-next"), "regions.notes", (region.id, page + 1))] if page + 1 < pages else []
    count = t("kit-page", page=page + 1, pages=pages) if pages > 1 else None
    takes = [
        (Button(t("regions-note-remove", at=one.created_at), "regions.remove", (region.id, one.id, page)),)
        for one in mine[:MOST]
    ]
    takes += [
        (Button(t("regions-note-report", at=one.created_at), "moderation.report", ("note", one.id)),)
        for one in (shown if not may else ())
        if one.author_id != ctx.person.id
    ]
    write = (Button(t("regions-write"), "regions.write", (region.id,), Tone.MAIN),) if may else ()
    back = (Button(t("kit-back"), "regions.open", (region.id,)),)
    head = bold(t("regions-notes-of", region=region.name))
    rows = (*takes, tuple(turn), write, back)
    return View(paragraphs(note, head, *said, count), tuple(row for row in rows if row))


def _note(ctx: Context, one: RegionNote) -> Words:
    who = _name(ctx, one.author_id)
    by = t("regions-note-by", at=one.created_at, who=who)
    if one.country is not None:
        by = t("regions-note-by-country", at=one.created_at, who=who, country=one.country)
    return lines(italic(by), one.text)


def _name(ctx: Context, person_id: PersonId | None) -> str | Text:
    try:
        name = ctx.uow.people.get(person_id).name if person_id is not None else None
    except NotFound:
        name = None
    return name or t("regions-somebody")
