"""What is shown of events: the list of what is ahead, one event, who comes, its programme. Changes nothing."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from handlers.events import access, rules, words
from handlers.kit.view import Button, Tone, View, bold, lines, paragraphs, t
from storage import NotFound

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from handlers.kit.context import Context
    from handlers.kit.view import Words
    from storage import Event, EventPlan, NetworkId, PersonId

PAGE = 5
NAMES = 60
"""Names on the organisers' page; longer lists are told by their number."""


def _button(event: Event) -> Button:
    return Button(words.shortened(event.title), "events.look", (event.id,))


# --- the list


def upcoming(ctx: Context, page: int = 0) -> View:
    """What is ahead for this reader, the nearest first."""
    reader, find = access.reader(ctx), ctx.uow.events
    total = find.count_upcoming(ctx.network.id, reader, now=ctx.now)
    pages = max(-(-total // PAGE), 1)
    page = min(max(page, 0), pages - 1)
    events = find.list_upcoming(ctx.network.id, reader, now=ctx.now, offset=page * PAGE, limit=PAGE)
    post = (Button(t("events-post"), "events.post", tone=Tone.MAIN),) if access.reachable(ctx) else ()
    if not events:
        how = t("events-none-post") if post else t("events-none")
        return View(lines(ctx.network_line, how), (post,) if post else ())
    turn = [Button(t("kit-previous"), "events.page", (page - 1,))] if page else []
    turn += [Button(t("kit-next"), "events.page", (page + 1,))] if page + 1 < pages else []
    head = lines(bold(t("events-ahead")), ctx.network_line)
    count = t("kit-page", page=page + 1, pages=pages) if pages > 1 else None
    rows = (*((_button(event),) for event in events), tuple(turn), post)
    return View(paragraphs(head, *_entries(ctx, events), count), tuple(row for row in rows if row))


def found(ctx: Context, text: str) -> View:
    """Upcoming events whose title has these words."""
    events = ctx.uow.events.search(ctx.network.id, text, now=ctx.now, reader=access.reader(ctx), limit=PAGE)
    every = (Button(t("events-all"), "events.page", (0,)),)
    if not events:
        return View(t("events-not-found", words=text[:80]), (every,))
    return View(paragraphs(*_entries(ctx, events)), (*((_button(event),) for event in events), every))


def _entries(ctx: Context, events: Sequence[Event]) -> list[Words]:
    ids = [event.id for event in events]
    mine = ctx.uow.events.answers_of(ctx.person.id, ids)
    counts = ctx.uow.events.count_answers(ids)
    return [
        lines(
            bold(event.title),
            words.short_when(event.plan),
            t("events-is-cancelled") if event.is_cancelled else _seats_or_place(event, counts[event.id]),
            _mine(event, mine.get(event.id)),
        )
        for event in events
    ]


def _seats_or_place(event: Event, counts: Counter[str]) -> Words | None:
    return words.seats(event.plan, counts) or (event.plan.place or None)


def _mine(event: Event, answer: str | None) -> Words | None:
    if answer is None or answer == "no":
        return None
    return t("events-you-interested") if event.is_call else words.ANSWERED[answer]


# --- one event


def card(ctx: Context, event: Event, note: Words | None = None) -> View:
    """All about one event, with this reader's own answer and what they may do."""
    plan, now = event.plan, ctx.now
    counts = ctx.uow.events.count_answers([event.id])[event.id]
    own = ctx.uow.events.find_answer(event.id, ctx.person.id)
    body = paragraphs(
        note,
        lines(ctx.network_line_of(event.network_id), words.heading(event), words.state(event, now)),
        lines(
            words.when(plan, ctx.zone),
            words.where(plan),
            _whose(ctx, plan),
            _together(ctx, event),
            _organiser(ctx, event.organiser_id),
            _parent(ctx, event),
        ),
        plan.text,
        lines(
            None if _is_past(event, now) else words.seats(plan, counts),
            words.answers(event, counts),
            _own(event, own.answer) if own is not None and not _is_past(event, now) else None,
        ),
    )
    return View(body, tuple(row for row in _rows(ctx, event, own.answer if own is not None else None) if row))


def _whose(ctx: Context, plan: EventPlan) -> Words:
    if plan.project_id is not None:
        return t("events-of-team", project=ctx.uow.projects.get(plan.project_id).title)
    return t("events-places", places=[access.place_name(ctx, one) for one in access.words_of(plan.places)])


def _together(ctx: Context, event: Event) -> Words | None:
    """The partner networks that hold a call too."""
    names = [ctx.uow.networks.get(one).name for one in access.holders(ctx, event)]
    return t("events-together", networks=names) if names else None


def _organiser(ctx: Context, person_id: PersonId | None) -> Words | None:
    if person_id is None:
        return None
    name = ctx.uow.people.get(person_id).name
    return t("events-organiser", name=name) if name else None


def _parent(ctx: Context, event: Event) -> Words | None:
    parent = ctx.uow.events.find(event.plan.parent_id) if event.plan.parent_id is not None else None
    return t("events-part-of", title=parent.title) if parent is not None else None


def _is_past(event: Event, now: datetime) -> bool:
    return event.is_cancelled or event.plan.over_at <= now


def _own(event: Event, answer: str) -> Words | None:
    if event.is_call:
        return t("events-you-interested") if answer == "yes" else None
    return words.ANSWERED[answer]


def _rows(ctx: Context, event: Event, own: str | None) -> list[tuple[Button, ...]]:
    rows: list[tuple[Button, ...]] = []
    if rules.is_open(event, ctx.now):
        rows.append(answer_row(ctx, event, own))
    held = access.holders(ctx, event)
    if held and own == "yes":
        given = ctx.person.id in ctx.uow.federations.list_consenting(event.id)
        label = t("events-consent-take" if given else "events-consent-give")
        rows.append((Button(label, "events.consent", (event.id, 0 if given else 1)),))
    if event.plan.over_at > ctx.now or event.is_cancelled:
        rows.append((Button(t("events-calendar-file"), "events.calendar", (event.id,)),))
    if is_wide(event) or ctx.uow.events.list_activities(event.id) or ctx.uow.events.list_parts(event.id):
        rows.append((Button(t("events-programme"), "events.programme", (event.id, 0)),))
    if access.may_manage(ctx, event):
        rows += _for_organisers(ctx, event)
    elif any(ctx.may(network_id=one) for one in held):
        rows.append((Button(t("events-who"), "events.who", (event.id, 0)),))
    if event.plan.project_id is not None:
        # What was decided there, and what is still open of it.
        rows.append(
            (
                Button(t("events-decided"), "teams.meeting", (event.plan.project_id, event.id)),
                Button(t("events-to-team"), "teams.open", (event.plan.project_id,)),
            )
        )
        return rows
    rows.append((Button(t("events-all"), "events.page", (0,)),))
    return rows


def answer_row(ctx: Context, event: Event, own: str | None) -> tuple[Button, ...]:
    """Yes, maybe, no; to a call: interested or not. The own answer is marked."""
    if event.is_call:
        said = own == "yes"
        label = t("events-not-interested") if said else t("events-say-interested")
        return (Button(label, "events.answer", (event.id, "no" if said else "yes"), Tone.MAIN),)
    labels = {"yes": t("events-say-yes"), "maybe": t("events-say-maybe"), "no": t("events-say-no")}
    chosen = "yes" if own == "waiting" else own
    return tuple(
        Button(
            t("kit-form-chosen", label=ctx.plain(label)) if said == chosen else label, "events.answer", (event.id, said)
        )
        for said, label in labels.items()
    )


def said_row(event: Event) -> tuple[Button, ...]:
    """Yes, maybe, no, for somebody who has said nothing yet."""
    labels = {"yes": t("events-say-yes"), "maybe": t("events-say-maybe"), "no": t("events-say-no")}
    return tuple(Button(label, "events.answer", (event.id, said)) for said, label in labels.items())


def _for_organisers(ctx: Context, event: Event) -> list[tuple[Button, ...]]:
    if _is_past(event, ctx.now):
        went = (Button(t("events-log"), "events.log", (event.id,)),) if may_be_logged(event, ctx) else ()
        return [_names_and_again(event), went]
    edit = Button(t("kit-edit"), "events.edit", (event.id,))
    return [(edit, Button(t("events-organise"), "events.organise", (event.id,)))]


def _names_and_again(event: Event) -> tuple[Button, ...]:
    return (
        Button(t("events-who"), "events.who", (event.id, 0)),
        Button(t("events-duplicate"), "events.duplicate", (event.id,)),
    )


def organise(ctx: Context, event: Event) -> View:
    """What organisers need less often, so that the card stays short."""
    counts = ctx.uow.events.count_answers([event.id])[event.id]
    body = lines(bold(event.title), words.short_when(event.plan), words.answers(event, counts))
    end = (Button(t("events-cancel"), "events.cancel", (event.id,)),) if not _is_past(event, ctx.now) else ()
    united = event.is_call and ctx.may(network_id=event.network_id)
    united = united and bool(ctx.uow.federations.partners_of(event.network_id)) and not _is_past(event, ctx.now)
    partners = (Button(t("events-partners"), "federation.call", (event.id,)),) if united else ()
    return View(body, tuple(row for row in (_names_and_again(event), partners, end, back(event)) if row))


def may_be_logged(event: Event, ctx: Context) -> bool:
    """Whether something was done that can be written down."""
    return event.plan.kind == "activity" and not event.is_cancelled and event.plan.comes_at <= ctx.now


def is_wide(event: Event) -> bool:
    """Whether other activities can be part of it: an event of a country or of the network."""
    places = event.plan.places
    return (
        not event.is_call
        and event.plan.parent_id is None
        and (places.whole or bool(places.countries or places.regions))
    )


# --- who comes: for organisers alone


def who(ctx: Context, event: Event, networks: Sequence[NetworkId], page: int = 0) -> View:
    """Names by answer, in the order in which they answered.

    networks: whose members the reader may know. Others who answered a call that two networks hold are named if they
    agreed, and else told by their number.
    """
    order = ("yes", "waiting", "maybe", "no")
    every = ctx.uow.events.list_answers(event.id, answers=order)
    unnamed = Counter[str]()
    if event.is_call and ctx.uow.federations.list_call_partners(event.id):
        known = [one for one in every if _may_name(ctx, event, one.person_id, networks)]
        unnamed.update(one.answer for one in every if one not in known)
        every = known
    every.sort(key=lambda one: order.index(one.answer))
    pages = max(-(-len(every) // NAMES), 1)
    page = min(max(page, 0), pages - 1)
    shown = every[page * NAMES : (page + 1) * NAMES]
    parts: list[Words] = []
    for answer in order:
        names = [_name(ctx, one.person_id) for one in shown if one.answer == answer]
        more = t("events-names-unnamed", count=unnamed[answer]) if unnamed[answer] and page + 1 == pages else None
        if names or more is not None:
            parts.append(lines(bold(_heading(event, answer)), *names, more))
    turn = [Button(t("kit-previous"), "events.who", (event.id, page - 1))] if page else []
    turn += [Button(t("kit-next"), "events.who", (event.id, page + 1))] if page + 1 < pages else []
    body = paragraphs(bold(event.title), *(parts or [t("events-nobody")]))
    return View(body, tuple(row for row in (tuple(turn), back(event)) if row))


def _may_name(ctx: Context, event: Event, person_id: PersonId | None, networks: Sequence[NetworkId]) -> bool:
    """Whether the reader knows this person anyway, as a member of a network they look after, or they agreed."""
    if person_id is None:
        return True
    if any(ctx.uow.people.membership(person_id, one) is not None for one in networks):
        return True
    return person_id in ctx.uow.federations.list_consenting(event.id)


def _heading(event: Event, answer: str) -> Words:
    if event.is_call:
        return t("events-names-interested") if answer == "yes" else t("events-names-no")
    headings = {
        "yes": t("events-names-yes"),
        "waiting": t("events-names-waiting"),
        "maybe": t("events-names-maybe"),
        "no": t("events-names-no"),
    }
    return headings[answer]


def _name(ctx: Context, person_id: PersonId | None) -> Words:
    try:
        name = ctx.uow.people.get(person_id).name if person_id is not None else None
    except NotFound:
        name = None
    return name or t("events-unnamed")


def back(event: Event) -> tuple[Button, ...]:
    """To the event's card."""
    return (Button(t("kit-back"), "events.look", (event.id,)),)
