"""A page of figures in words, with the buttons that lead up, down, to other periods and to how it is counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.view import Button, View, bold, italic, lines, paragraphs, t
from handlers.statistics import periods
from handlers.statistics.everyone import PublicFigures
from handlers.statistics.exact import ExactFigures, OwnFigures
from handlers.statistics.following import NOWHERE
from handlers.statistics.places import ME, NETWORK, Place, own_scope, place_of, sees_all
from handlers.statistics.sheet import By, Of
from handlers.statistics.words import (
    NAMES,
    comparison_of,
    in_order,
    part_name,
    parts_lines,
    period_of,
    total_lines,
    verified_lines,
)
from storage import country_scope, section_scope

if TYPE_CHECKING:
    from handlers.kit.context import Context
    from handlers.kit.view import Words
    from handlers.statistics.periods import Window
    from handlers.statistics.sheet import Sheet

Row = tuple[Button, ...]

A_PAGE = 10
"""Lines of a breakdown on one page."""

_PERIODS = (
    (periods.THIS_MONTH, "statistics-button-this-month"),
    (periods.THIS_YEAR, "statistics-button-this-year"),
    (periods.LAST_YEAR, "statistics-button-last-year"),
    (periods.ALL_TIME, "statistics-button-all"),
)
_WAYS = (
    (By.THEME, "statistics-button-by-theme"),
    (By.MONTH, "statistics-button-by-month"),
)


def by_of(word: object) -> By:
    """What a button says about the parts; none for a word that nobody gives out (any more)."""
    return next((by for by in By if by == word), By.NOTHING)


def of_of(word: object) -> Of:
    """What a button says that the parts count; activities for a word that nobody gives out (any more)."""
    return next((of for of in Of if of == word), Of.ACTIVITIES)


def page(ctx: Context, scope: str, code: str, by: By, number: int = 0, of: Of = Of.ACTIVITIES) -> View:
    """The figures of a scope. One that is not there (any more) leads back to one's own."""
    place = place_of(ctx, scope)
    if place is None:
        home = Button(t("statistics-button-mine"), "statistics.show", (own_scope(ctx), code))
        return View(t("statistics-gone"), ((home,),))
    if by is By.PLACE and (place.is_me or place.section is not None):
        by = By.NOTHING
    if by is By.NOTHING:
        of = Of.ACTIVITIES
    window = periods.window_of(code, ctx.today)
    sheet = sheet_of(ctx, place, window, by, of)
    shown = sheet.parts.shown if sheet.parts is not None else ()
    number = max(0, min(number, (len(shown) - 1) // A_PAGE))
    rows = (
        *_parts_rows(ctx, place, code, by, sheet, number),
        *_of_rows(place, code, by, of),
        *_way_rows(place, code, by, of),
        *_place_rows(ctx, place, code),
        *_period_rows(place, code, by, of),
        *_last_row(ctx, place, code, by),
    )
    return View(_words(ctx, place, window, sheet, by, number), rows)


def sheet_of(ctx: Context, place: Place, window: Window, by: By, of: Of = Of.ACTIVITIES) -> Sheet:
    """The numbers that this person may see."""
    if place.is_me:
        return OwnFigures(ctx.uow, ctx.network.id, ctx.person.id, ctx.today).sheet(place, window, by, of)
    source = ExactFigures if sees_all(ctx, place) else PublicFigures
    return source(ctx.uow, ctx.network.id, ctx.today).sheet(place, window, by, of)


# --- words


def _words(ctx: Context, place: Place, window: Window, sheet: Sheet, by: By, number: int) -> Words:
    network = None if place.is_network else ctx.network_line
    head = lines(bold(place.name), network, *_when(sheet, window))
    if sheet.total is None and sheet.pending:
        return paragraphs(head, t("statistics-pending"))
    if sheet.total is None:
        own = place.section is not None and place.section == ctx.member.section_id
        return paragraphs(head, t("statistics-too-few-own" if own else "statistics-too-few"))
    if not sheet.total.all.activities:
        return paragraphs(head, t("statistics-nothing"), *(comparison_of(one) for one in sheet.growth))
    return paragraphs(
        head,
        lines(*total_lines(sheet, place)),
        lines(*verified) if by is By.NOTHING and (verified := verified_lines(sheet)) else None,
        t("statistics-pending") if sheet.pending else None,
        lines(*parts_lines(ctx, place, sheet, by, number, A_PAGE)) if sheet.parts is not None else None,
        t(_no_parts(sheet)) if by is not By.NOTHING and sheet.parts is None else None,
        *(comparison_of(one) for one in sheet.growth),
        t("statistics-growth-hidden") if sheet.secret and not sheet.growth else None,
        italic(t(_note(place, sheet))),
    )


def _no_parts(sheet: Sheet) -> str:
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


def method(ctx: Context, scope: str, code: str, by: By) -> View:
    """How it is counted, in plain words, with the way back."""
    place = place_of(ctx, scope)
    seen = place is not None and sees_all(ctx, place)
    words = paragraphs(
        bold(t("statistics-method-title")),
        t("statistics-method-counted"),
        t("statistics-method-joint"),
        t("statistics-method-growth"),
        t("statistics-method-exact" if seen else "statistics-method-public"),
    )
    return View(words, ((Button(t("kit-back"), "statistics.show", (scope, code, by)),),))


# --- buttons


def _show(label: Words, scope: str, code: str, by: By = By.NOTHING, number: int = 0, of: Of = Of.ACTIVITIES) -> Button:
    counted = (number, of.value) if of is not Of.ACTIVITIES and by is not By.NOTHING else (number,) if number else ()
    return Button(label, "statistics.show", (scope, code, by.value, *counted))


def _parts_rows(ctx: Context, place: Place, code: str, by: By, sheet: Sheet, number: int) -> list[Row]:
    """Down to each place of this page of the list, and on to the other pages."""
    if sheet.parts is None:
        return []
    of, shown = sheet.of, in_order(sheet.parts, by, sheet.of)
    rows: list[Row] = []
    if by is By.PLACE:
        here = [part for part in shown[number * A_PAGE : (number + 1) * A_PAGE] if part.key != NOWHERE]
        buttons = [_show(part_name(ctx, part), str(part.key), code, _below(str(part.key)), of=of) for part in here]
        rows += [tuple(buttons[index : index + 2]) for index in range(0, len(buttons), 2)]
    pages = (len(shown) - 1) // A_PAGE + 1
    turn = []
    if number > 0:
        turn.append(_show(t("kit-previous"), place.scope, code, by, number - 1, of))
    if number + 1 < pages:
        turn.append(_show(t("kit-next"), place.scope, code, by, number + 1, of))
    return [*rows, tuple(turn)] if turn else rows


def _of_rows(place: Place, code: str, by: By, of: Of) -> list[Row]:
    """The same parts, counted otherwise."""
    if by is By.NOTHING:
        return []
    others = [_show(t(NAMES[one.figure]), place.scope, code, by, of=one) for one in Of if one is not of]
    return [tuple(others[index : index + 2]) for index in range(0, len(others), 2)]


def _below(scope: str) -> By:
    """Somebody who goes down from a list of countries wants the list of its sections next."""
    return By.PLACE if scope[0] == "c" else By.NOTHING


def _way_rows(place: Place, code: str, by: By, of: Of) -> list[Row]:
    ways = [_show(t(key), place.scope, code, way, of=of) for way, key in _WAYS if way is not by]
    if by is not By.PLACE and not place.is_me and place.section is None:
        key = "statistics-button-by-country" if place.is_network else "statistics-button-by-section"
        ways.append(_show(t(key), place.scope, code, By.PLACE, of=of))
    if by is not By.NOTHING:
        ways.insert(0, _show(t("statistics-button-overview"), place.scope, code))
    return [tuple(ways[index : index + 2]) for index in range(0, len(ways), 2)]


def _place_rows(ctx: Context, place: Place, code: str) -> list[Row]:
    """Up, and to one's own places."""
    scopes: list[str] = []
    if place.section is not None and place.country is not None:
        scopes.append(country_scope(place.country))
    if not place.is_network:
        scopes.append(NETWORK)
    own = (ME, section_scope(ctx.member.section_id)) if ctx.member.section_id is not None else (ME,)
    scopes += [scope for scope in (*own[::-1],) if scope != place.scope]
    buttons = [_show(_place_label(ctx, scope), scope, code) for scope in scopes]
    return [tuple(buttons[index : index + 2]) for index in range(0, len(buttons), 2)]


def _place_label(ctx: Context, scope: str) -> Words:
    if scope == ME:
        return t("statistics-button-me")
    if scope[0] == "s":
        return t("statistics-button-section")
    place = place_of(ctx, scope)
    return ("↑ ", place.name) if place is not None else ""


def _period_rows(place: Place, code: str, by: By, of: Of) -> list[Row]:
    buttons = [_show(t(key), place.scope, other, by, of=of) for other, key in _PERIODS if other != code]
    return [tuple(buttons[index : index + 2]) for index in range(0, len(buttons), 2)]


def _last_row(ctx: Context, place: Place, code: str, by: By) -> list[Row]:
    rows: list[Row] = []
    if place.section is None and not place.is_me and sees_all(ctx, place):
        rows.append((Button(t("statistics-button-quiet"), "statistics.quiet", (place.scope,)),))
    rows.append((Button(t("statistics-button-method"), "statistics.method", (place.scope, code, by.value)),))
    return rows
