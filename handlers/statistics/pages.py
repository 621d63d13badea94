"""A page of figures in words; the buttons under it are handlers/statistics/ways.py."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from handlers.kit.view import View, bold, italic, lines, paragraphs, t
from handlers.statistics import periods, ways
from handlers.statistics.everyone import PublicFigures
from handlers.statistics.exact import ExactFigures, OwnFigures
from handlers.statistics.labelled import LabelledFigures
from handlers.statistics.looks import Look
from handlers.statistics.places import own_scope, place_of, sees_all
from handlers.statistics.sheet import By, Of
from handlers.statistics.words import comparison_of, parts_lines, period_of, total_lines, verified_lines

if TYPE_CHECKING:
    from handlers.kit.context import Context
    from handlers.kit.view import Words
    from handlers.statistics.periods import Window
    from handlers.statistics.places import Place
    from handlers.statistics.sheet import Sheet


def page(ctx: Context, look: Look) -> View:
    """The figures of a scope. One that is not there (any more) leads back to one's own."""
    place = place_of(ctx, look.scope)
    if place is None:
        return View(t("statistics-gone"), ((Look(own_scope(ctx), look.code).button(t("statistics-button-mine")),),))
    if look.by is By.PLACE and (place.is_me or place.section is not None):
        look = replace(look, by=By.NOTHING)
    if look.by is By.NOTHING:
        look = replace(look, of=Of.ACTIVITIES)
    window = periods.window_of(look.code, ctx.today)
    sheet = sheet_of(ctx, place, window, look)
    shown = sheet.parts.shown if sheet.parts is not None else ()
    look = replace(look, number=max(0, min(look.number, (len(shown) - 1) // ways.a_page(look))))
    words = _words(ctx, place, window, sheet, look)
    return View(words, ways.rows(ctx, place, look, sheet), anew=look.told)


def sheet_of(ctx: Context, place: Place, window: Window, look: Look) -> Sheet:
    """The numbers that this person may see."""
    asked = (place, window, look.by, look.of)
    if place.is_me:
        return OwnFigures(ctx.uow, ctx.network.id, ctx.person.id, ctx.today, look.labelled).sheet(*asked)
    if sees_all(ctx, place):
        return ExactFigures(ctx.uow, ctx.network.id, ctx.today, look.labelled).sheet(*asked)
    source = LabelledFigures if look.labelled else PublicFigures
    return source(ctx.uow, ctx.network.id, ctx.today).sheet(*asked)


# --- words


def _words(ctx: Context, place: Place, window: Window, sheet: Sheet, look: Look) -> Words:
    by = look.by
    network = None if place.is_network else ctx.network_line
    only = t("statistics-labelled-only") if look.labelled else None
    head = lines(bold(place.name), network, *_when(sheet, window), only)
    if place.pending:
        return paragraphs(head, t("statistics-pending"))
    if sheet.total is None and sheet.pending:
        return paragraphs(head, t("statistics-pending"))
    if sheet.total is None and look.labelled:
        return paragraphs(head, t("statistics-labelled-closed"))
    if sheet.total is None:
        own = place.section is not None and place.section == ctx.member.section_id
        return paragraphs(head, t("statistics-too-few-own" if own else "statistics-too-few"))
    if not sheet.total.all.activities:
        nothing = t("statistics-nothing-labelled" if look.labelled else "statistics-nothing")
        return paragraphs(head, nothing, *(comparison_of(one) for one in sheet.growth))
    return paragraphs(
        head,
        lines(*total_lines(sheet, place)),
        lines(*verified) if by is By.NOTHING and (verified := verified_lines(sheet)) else None,
        t("statistics-pending") if sheet.pending else None,
        lines(*parts_lines(ctx, place, sheet, by, look.number, ways.a_page(look))) if sheet.parts is not None else None,
        t(_no_parts(sheet)) if by is not By.NOTHING and sheet.parts is None else None,
        *(comparison_of(one) for one in sheet.growth),
        t("statistics-growth-hidden") if sheet.secret and not sheet.growth else None,
        italic(t(_note(place, sheet))),
    )


def _no_parts(sheet: Sheet) -> str:
    if sheet.labelled and not sheet.exact:
        return "statistics-labelled-years"
    if sheet.of.figure in sheet.alone or "activities" in sheet.alone:
        return "statistics-parts-alone"
    if sheet.of.figure in sheet.hidden:
        return "statistics-parts-hidden"
    return "statistics-themes-in-years" if sheet.of is Of.ACTIVITIES else "statistics-themes-count"


def _when(sheet: Sheet, asked: Window) -> tuple[Words, ...]:
    """The period; one that was widened to whole months says so."""
    when = period_of(sheet.window)
    if (sheet.window.first_on, sheet.window.last_on) != (asked.first_on, asked.last_on):
        return (when, t("statistics-whole-months"))
    return (when,)


def _note(place: Place, sheet: Sheet) -> str:
    if place.is_me:
        return "statistics-note-me"
    return "statistics-note-exact" if sheet.exact else "statistics-note-public"


def method(ctx: Context, look: Look) -> View:
    """How it is counted, in plain words, with the way back."""
    place = place_of(ctx, look.scope)
    seen = place is not None and sees_all(ctx, place)
    words = paragraphs(
        bold(t("statistics-method-title")),
        t("statistics-method-counted"),
        t("statistics-method-joint"),
        t("statistics-method-labelled"),
        t("statistics-method-growth"),
        t("statistics-method-exact" if seen else "statistics-method-public"),
    )
    return View(words, ((look.button(t("kit-back")),),))
