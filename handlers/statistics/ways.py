"""The buttons under a page of figures: up, down, other periods and places, the labelled ones, how it is counted."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from handlers.kit.view import Button, t
from handlers.statistics import periods
from handlers.statistics.following import NOWHERE
from handlers.statistics.looks import LABELLED, Look
from handlers.statistics.places import ME, NETWORK, Place, place_of, sees_all
from handlers.statistics.sheet import By, Of
from handlers.statistics.words import NAMES, in_order, part_name
from storage import country_scope, section_scope

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kit.context import Context
    from handlers.kit.view import Words
    from handlers.statistics.sheet import Sheet

Row = tuple[Button, ...]

A_PAGE = 10
"""Lines of a breakdown on one page."""
PLACES_A_PAGE = 6
"""Of places fewer, for each has a button that leads down to it."""

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


def rows(ctx: Context, place: Place, look: Look, sheet: Sheet) -> tuple[Row, ...]:
    """All of them, what is wanted most often first: the rest stands behind "More"."""
    counted = sheet.exact or not look.labelled  # of labelled ones everybody sees the number alone
    others = (
        *_ways(place, look, counted=counted),
        *(replace(look, code=code, number=0).button(t(key)) for code, key in _PERIODS if code != look.code),
        *(_counted_otherwise(look) if counted else ()),
        *_places(ctx, place, look),
        _switch(look),
        *_last(ctx, place, look),
    )
    return (*_parts_rows(ctx, look, sheet), *_paired(others))


def a_page(look: Look) -> int:
    """How many parts one page of a breakdown names."""
    return PLACES_A_PAGE if look.by is By.PLACE else A_PAGE


def _paired(buttons: Sequence[Button]) -> list[Row]:
    return [tuple(buttons[index : index + 2]) for index in range(0, len(buttons), 2)]


def _switch(look: Look) -> Button:
    """The labelled ones alone, or all again: the same page otherwise."""
    key = "statistics-button-everything" if look.labelled else "statistics-button-labelled"
    return replace(look, labelled=not look.labelled, number=0).button(t(key))


def _parts_rows(ctx: Context, look: Look, sheet: Sheet) -> list[Row]:
    """Down to each place of this page of the list, and on to the other pages."""
    if sheet.parts is None:
        return []
    number, size, shown = look.number, a_page(look), in_order(sheet.parts, look.by, sheet.of)
    found: list[Row] = []
    if look.by is By.PLACE:
        here = [part for part in shown[number * size : (number + 1) * size] if part.key != NOWHERE]
        below = [(part, str(part.key)) for part in here]
        found += _paired(
            [
                replace(look, scope=scope, by=_below(scope), number=0).button(part_name(ctx, part))
                for part, scope in below
            ]
        )
    turn = []
    if number > 0:
        turn.append(replace(look, number=number - 1).button(t("kit-previous")))
    if (number + 1) * size < len(shown):
        turn.append(replace(look, number=number + 1).button(t("kit-next")))
    return [*found, tuple(turn)] if turn else found


def _counted_otherwise(look: Look) -> list[Button]:
    """The same parts, counted otherwise."""
    if look.by is By.NOTHING:
        return []
    return [replace(look, of=one, number=0).button(t(NAMES[one.figure])) for one in Of if one is not look.of]


def _below(scope: str) -> By:
    """Somebody who goes down from a list of countries wants the list of its sections next."""
    return By.PLACE if scope[0] == "c" else By.NOTHING


def _ways(place: Place, look: Look, *, counted: bool) -> list[Button]:
    """counted: whether it can be taken apart by theme and month."""
    known = _WAYS if counted else ()
    ways = [replace(look, by=way, number=0).button(t(key)) for way, key in known if way is not look.by]
    if look.by is not By.PLACE and not place.is_me and place.section is None:
        key = "statistics-button-by-country" if place.has_countries else "statistics-button-by-section"
        ways.append(replace(look, by=By.PLACE, number=0).button(t(key)))
    if look.by is not By.NOTHING:
        overview = Look(look.scope, look.code, labelled=look.labelled)
        ways.insert(0, overview.button(t("statistics-button-overview")))
    return ways


def _places(ctx: Context, place: Place, look: Look) -> list[Button]:
    """Up, to one's own places, and further up."""
    above = [country_scope(place.country)] if place.section is not None and place.country is not None else []
    if not place.is_network:
        above.append(NETWORK)
    own = [section_scope(ctx.member.section_id), ME] if ctx.member.section_id is not None else [ME]
    scopes = [*above[:1], *(scope for scope in own if scope != place.scope), *above[1:]]
    looks = [Look(scope, look.code, labelled=look.labelled) for scope in scopes]
    return [one.button(_place_label(ctx, one.scope)) for one in looks]


def _place_label(ctx: Context, scope: str) -> Words:
    if scope == ME:
        return t("statistics-button-me")
    if scope[0] == "s":
        return t("statistics-button-section")
    place = place_of(ctx, scope)
    return ("↑ ", place.name) if place is not None else ""


def _last(ctx: Context, place: Place, look: Look) -> list[Button]:
    found: list[Button] = []
    if place.section is None and not place.is_me and not place.lands and sees_all(ctx, place):
        found.append(Button(t("statistics-button-quiet"), "statistics.quiet", (place.scope,)))
    told: tuple[str, ...] = (place.scope, look.code, look.by.value, *((LABELLED,) if look.labelled else ()))
    found.append(Button(t("statistics-button-method"), "statistics.method", told))
    return found
