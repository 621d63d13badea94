"""What is shown of organisations: the list and what narrows it, one with its buttons. Changes nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from handlers.kit.tried import dotted
from handlers.kit.view import Button, Tone, View, bold, lines, paragraphs, t
from handlers.organisations import access, wishes, words
from handlers.organisations.access import KIND
from handlers.organisations.wishes import PAGE, Wish
from storage import ORGANISATION_KINDS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kit.context import Context
    from handlers.kit.view import Words
    from storage import Organisation

CHOICES = 5
"""Kinds, countries or themes offered at a time."""

NEW = Button(t("organisations-new"), "organisations.new", tone=Tone.MAIN)


# --- the list


def listed(ctx: Context, wish: Wish, page: int = 0) -> View:
    """What somebody wants to see, by name, five a page; the filters travel in the buttons."""
    found, total, page = wishes.find(ctx, wish, page)
    pages = max(-(-total // PAGE), 1)
    narrowing = wishes.in_words(ctx, wish)
    narrow = Button(t("organisations-narrow"), "organisations.narrow", (wish.code,))
    head = lines(
        bold(t("organisations-list", count=total)), ctx.network_line, dotted(*narrowing) if narrowing else None
    )
    if not found:
        every = Button(t("organisations-all"), "organisations.list", (0, ""))
        none = t("organisations-none-narrowed") if narrowing else t("organisations-none")
        return View(paragraphs(head, none), ((NEW,), (every, narrow) if narrowing else (narrow,)))
    turn = [Button(t("kit-previous"), "organisations.list", (page - 1, wish.code))] if page else []
    turn += [Button(t("kit-next"), "organisations.list", (page + 1, wish.code))] if page + 1 < pages else []
    rows = (
        *((Button(words.shortened(one.name), "kit.apart", ("organisations.open", one.id)),) for one in found),
        tuple(turn),
        # Eight buttons at most: registering is offered on the first page.
        (narrow,) if page else (narrow, NEW),
    )
    position = t("kit-page", page=page + 1, pages=pages) if pages > 1 else None
    return View(
        paragraphs(head, *(words.entry(ctx, one) for one in found), position), tuple(row for row in rows if row)
    )


def narrow(ctx: Context, wish: Wish) -> View:
    """What a list can be narrowed by; each choice keeps the others."""
    code = wish.code
    rows: list[tuple[Button, ...]] = [
        (
            Button(t("organisations-by-kind"), "organisations.by", ("kind", code)),
            Button(t("organisations-by-country"), "organisations.by", ("country", code)),
        ),
        (
            Button(t("organisations-by-theme"), "organisations.by", ("theme", code)),
            Button(t("organisations-bookmarks"), "organisations.list", (0, replace(wish, bookmarks=True).code)),
        ),
    ]
    more = []
    if ctx.member.section_id is not None:
        more.append(Button(t("organisations-ours"), "organisations.list", (0, replace(wish, ours=True).code)))
    if access.lead_countries(ctx, ctx.network.id) != []:
        more.append(Button(t("organisations-leads"), "organisations.leads", (0,)))
    rows += [tuple(more)] if more else []
    if ctx.coordinates:
        code = replace(wish, unconfirmed=True).code
        rows.append((Button(t("organisations-to-confirm"), "organisations.list", (0, code)),))
    rows.append((Button(t("kit-back"), "organisations.list", (0, wish.code)),))
    narrowing = wishes.in_words(ctx, wish)
    return View(lines(t("organisations-narrow-by"), dotted(*narrowing) if narrowing else None), tuple(rows))


def by(ctx: Context, what: str, wish: Wish, page: int = 0) -> View:
    """The choices of one kind, with how many organisations each leads to; and the way back to all."""
    found = _choices(ctx, what, wish)
    start = min(max(page, 0), max(len(found) - 1, 0) // CHOICES) * CHOICES
    page = start // CHOICES
    keys = tuple((Button(label, "organisations.list", (0, one.code)),) for label, one in found[start : start + CHOICES])
    turn = [Button(t("kit-previous"), "organisations.by", (what, wish.code, page - 1))] if page else []
    forth = start + CHOICES < len(found)
    turn += [Button(t("kit-next"), "organisations.by", (what, wish.code, page + 1))] if forth else []
    any_of = Button(t("organisations-any"), "organisations.list", (0, _without(what, wish).code))
    said = t("organisations-narrow-which") if found else t("organisations-none-narrowed")
    return View(said, tuple(row for row in (*keys, tuple(turn), (any_of,)) if row))


def _without(what: str, wish: Wish) -> Wish:
    if what == "kind":
        return replace(wish, kind=None)
    return replace(wish, country=None) if what == "country" else replace(wish, theme=None)


def _choices(ctx: Context, what: str, wish: Wish) -> Sequence[tuple[Words, Wish]]:
    """Label and list of each; what would be empty is left out."""
    every: list[tuple[Words, Wish]]
    count = ctx.uow.organisations.count_shown
    if what == "country":
        lands = ctx.uow.organisations.list_countries(wishes.narrowed(ctx, replace(wish, country=None, words="")))
        return [
            (t("organisations-country-count", country=land, count=many), replace(wish, country=land, words=""))
            for land, many in lands
        ]
    bare = replace(wish, words="")
    if what == "kind":
        every = [(words.KINDS[one], replace(bare, kind=one)) for one in ORGANISATION_KINDS]
    else:
        themes = ctx.uow.networks.list_themes(ctx.network.id)
        every = [(one.name(ctx.language), replace(bare, theme=one.id)) for one in themes]
    counted = [(label, one, count(wishes.narrowed(ctx, one))) for label, one in every]
    return [
        (t("organisations-choice-count", choice=ctx.plain(label), count=many), one)
        for label, one, many in counted
        if many
    ]


# --- one


def card(ctx: Context, organisation: Organisation, note: Words | None = None) -> View:
    """One organisation, and what this person may do with it."""
    acts = access.acts(ctx, organisation)
    rows = (
        *_school_rows(ctx, organisation, acts),
        *_agency_rows(organisation, acts),
        *_common(ctx, organisation, acts),
    )
    back = (Button(t("organisations-all"), "organisations.list", (0, "")),)
    return View(words.card(ctx, organisation, note), (*rows, back))


def _school_rows(ctx: Context, school: Organisation, acts: frozenset[str]) -> list[tuple[Button, ...]]:
    rows: list[tuple[Button, ...]] = []
    if "claim" in acts:
        rows.append((Button(t("organisations-take-on"), "organisations.claim", (school.id,), Tone.MAIN),))
    marks = []
    if "mark" in acts and school.claim == "claimed":
        marks.append(Button(t("organisations-contacted"), "organisations.mark", (school.id, "contacted"), Tone.MAIN))
    if "mark" in acts and school.claim != "visited":
        marks.append(Button(t("organisations-visited"), "organisations.mark", (school.id, "visited")))
    rows += [tuple(marks)] if marks else []
    ways = [Button(t("organisations-give-back"), "organisations.return", (school.id,))] if "return" in acts else []
    ways += [Button(t("organisations-to-contact"), "organisations.contact", (school.id,))] if "contact" in acts else []
    if "mark" in acts and school.claim == "visited":
        line = ctx.plain(t("organisations-log-line", name=school.name))
        rows.append((Button(t("organisations-log"), "kit.command", ("log", line), Tone.MAIN),))
    return [*rows, tuple(ways)] if ways else rows


def _agency_rows(agency: Organisation, acts: frozenset[str]) -> list[tuple[Button, ...]]:
    first = (
        [Button(t("organisations-post-lead"), "organisations.lead", (agency.id,), Tone.MAIN)] if "post" in acts else []
    )
    more = [Button(t("organisations-outcomes"), "organisations.outcomes", (agency.id, 0))] if "outcomes" in acts else []
    people = [Button(t("organisations-speakers"), "organisations.speakers", (agency.id,))] if "appoint" in acts else []
    return [tuple(row) for row in (first, [*more, *people]) if row]


def _common(ctx: Context, one: Organisation, acts: frozenset[str]) -> list[tuple[Button, ...]]:
    rows: list[tuple[Button, ...]] = []
    if "star" in acts:
        starred = ctx.uow.organisations.is_starred(one.id, ctx.person.id)
        label = t("organisations-unstar") if starred else t("organisations-star")
        report = (Button(t("kit-report"), "moderation.report", (KIND, one.id)),) if "report" in acts else ()
        rows.append((Button(label, "organisations.star", (one.id, 0 if starred else 1)), *report))
    elif "report" in acts:
        rows.append((Button(t("kit-report"), "moderation.report", (KIND, one.id)),))
    ways = [Button(t("kit-edit"), "organisations.edit", (one.id,))] if "change" in acts else []
    if "confirm" in acts:
        ways.append(Button(t("organisations-confirm"), "organisations.look_after", (one.id,)))
    elif "remove" in acts:
        ways.append(Button(t("organisations-remove"), "organisations.state", (one.id, "removed"), Tone.BAD))
    if "introduce" in acts and (one.added_by is not None or one.claimed_by is not None):
        rows.append((Button(t("organisations-introduce"), "introductions.propose", (KIND, one.id)),))
    if "restore" in acts:
        ways.append(Button(t("organisations-restore"), "organisations.state", (one.id, "listed")))
    return [*rows, tuple(ways)] if ways else rows


def look_after(one: Organisation) -> View:
    """What a coordinator says of it. It decides whose projects may be posted."""
    said = paragraphs(lines(bold(one.name), words.confirmed(one)), t("organisations-confirm-ask"))
    rows = (
        (Button(t("organisations-confirm-both"), "organisations.confirm", (one.id, "both")),),
        (Button(t("organisations-confirm-member"), "organisations.confirm", (one.id, "member")),),
        (Button(t("organisations-confirm-linked"), "organisations.confirm", (one.id, "linked")),),
        (Button(t("organisations-confirm-neither"), "organisations.confirm", (one.id, "neither")),),
        (Button(t("kit-audience"), "federation.audience", (KIND, one.id)),),
        (
            Button(t("organisations-remove"), "organisations.state", (one.id, "removed"), Tone.BAD),
            Button(t("kit-back"), "organisations.look", (one.id,)),
        ),
    )
    return View(said, rows)
