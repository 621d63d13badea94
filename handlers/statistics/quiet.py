"""Sections that have been quiet for some weeks: whoever coordinates a country or the network can ask how they are."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from handlers.kit.errors import UserError
from handlers.kit.view import Button, View, bold, lines, paragraphs, t
from handlers.statistics.periods import THIS_YEAR
from handlers.statistics.places import place_of

if TYPE_CHECKING:
    from handlers.kit.context import Context
    from handlers.kit.view import Words

WEEKS = (2, 4, 8, 12)
"""What can be chosen with a button."""

MOST = 20
"""Sections that one page names; the others are counted."""


def page(ctx: Context, scope: str, weeks: int) -> View:
    """Sections without an activity in the last so many weeks, the longest quiet first."""
    place = place_of(ctx, scope)
    if place is None or place.is_me or place.lands:
        raise UserError("statistics-gone")
    ctx.require("see quiet sections", section_id=place.section, country=place.country)
    open_ones = ctx.uow.networks.list_sections(ctx.network.id, country=place.country)
    last = ctx.uow.statistics.last_days(ctx.network.id, [section.id for section in open_ones])
    since = ctx.today - timedelta(weeks=weeks)
    found = sorted(
        ((last.get(one.id), one.name) for one in open_ones if one.id not in last or last[one.id] < since),
        key=lambda pair: (pair[0] is not None, pair[0], pair[1]),
    )
    named: list[Words] = [
        t("statistics-quiet-since", section=name, day=day) if day else t("statistics-quiet-never", section=name)
        for day, name in found[:MOST]
    ]
    if len(found) > MOST:
        named.append(t("statistics-quiet-more", count=len(found) - MOST))
    words = paragraphs(
        lines(bold(place.name), t("statistics-quiet-title", weeks=weeks)),
        lines(*named) if named else t("statistics-quiet-none"),
    )
    others = [
        Button(t("statistics-button-weeks", weeks=number), "statistics.quiet", (scope, number))
        for number in WEEKS
        if number != weeks
    ]
    back = Button(t("kit-back"), "statistics.show", (scope, THIS_YEAR))
    return View(words, (tuple(others), (back,)))
