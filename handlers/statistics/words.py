"""The lines of a page of figures: a total, its parts, growth. Short lines, no tables: they must read on a phone."""

from __future__ import annotations

from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

from handlers.kit.view import DateRange, bold, lines, t
from handlers.statistics.following import NOWHERE
from handlers.statistics.periods import ALL, EVER, MONTH, YEAR
from handlers.statistics.rules import Change
from handlers.statistics.sheet import COMPARED, By, Of, Rest, told_by, value_of

if TYPE_CHECKING:
    from handlers.kit.context import Context
    from handlers.kit.view import Text, Words
    from handlers.statistics.periods import Unit, Window
    from handlers.statistics.places import Place
    from handlers.statistics.rules import Growth
    from handlers.statistics.sheet import Compared, Part, Parts, Sheet
    from storage import Figures, Totals

_FIGURE_LINES = {
    "volunteers": "statistics-volunteers",
    "reached": "statistics-reached",
    "minutes": "statistics-hours",
}
NAMES = {
    "activities": "statistics-name-activities",
    "volunteers": "statistics-name-volunteers",
    "reached": "statistics-name-reached",
    "minutes": "statistics-name-hours",
}

_WITHOUT_PERCENT = 10
"""From so many times more on a percentage says less than the two numbers do."""


def period_of(window: Window) -> Words:
    """ "2026 so far", "May 2026", "All time", or the days."""
    if window.kind == ALL:
        return t("statistics-all-time")
    if window.kind == YEAR:
        year = str(window.first_on.year)
        return t("statistics-year-so-far", year=year) if window.running else year
    if window.kind == MONTH:
        return t("statistics-month-so-far" if window.running else "statistics-month", month=window.first_on)
    if window.first_on == EVER:
        return t("statistics-up-to", day=window.last_on)
    return t("statistics-days", days=DateRange(window.first_on, window.last_on))


def hours(minutes: int) -> Decimal:
    """Minutes as hours with one decimal below ten and none from there on."""
    exact = Decimal(minutes) / 60
    return exact.quantize(Decimal("0.1") if abs(exact) < 10 else Decimal(1), ROUND_HALF_UP)


# --- the total


def total_lines(sheet: Sheet, place: Place) -> list[Words | None]:
    """One line for each figure; no data and nothing to show say so."""
    assert sheet.total is not None
    total = sheet.total.all
    verified, count = sheet.total.verified.activities, total.activities
    said: list[Words | None] = [
        t("statistics-activities-verified", count=count, verified=verified)
        if sheet.apart
        else t("statistics-activities-mixed", count=count)
    ]
    if sheet.labelled and not sheet.exact:
        return [t("statistics-labelled", count=count), *_left_out(sheet), t("statistics-labelled-years")]
    if sheet.exact and not sheet.labelled and sheet.total.labelled.activities:
        said.append(t("statistics-labelled-among", count=sheet.total.labelled.activities))
    if sheet.exact and sheet.total.private.activities:
        key = "statistics-private-own" if place.is_me else "statistics-private"
        said.append(t(key, count=sheet.total.private.activities))
    said += [_figure_line(sheet, total, figure) for figure in _FIGURE_LINES]
    if "activities" in sheet.alone:
        said.append(t("statistics-alone", periods=[_unit_name(unit) for unit in sheet.alone["activities"]]))
    said += _left_out(sheet)
    for figure in _FIGURE_LINES:
        if units := sheet.without.get(figure):
            periods = [_unit_name(unit) for unit in units]
            said.append(t("statistics-figure-left-out", figure=t(NAMES[figure]), periods=periods))
    return said


def _left_out(sheet: Sheet) -> list[Words]:
    if not sheet.left_out:
        return []
    return [t("statistics-left-out", periods=[_unit_name(unit) for unit in sheet.left_out])]


def verified_lines(sheet: Sheet) -> list[Words]:
    """What of it is verified, figure by figure, for those who see exact figures; nothing where that is all or none."""
    if not _is_mixed(sheet):
        return []
    assert sheet.total is not None
    verified = sheet.total.verified
    figures = [t(NAMES[name]) for name in COMPARED]
    values = [_value(name, verified.told(name)) for name in COMPARED]
    said = [t("statistics-part", name=name, count=value) for name, value in zip(figures, values, strict=True)]
    return [bold(t("statistics-verified-only")), *said]


def _is_mixed(sheet: Sheet) -> bool:
    total = sheet.total
    return sheet.exact and total is not None and 0 < total.verified.activities < total.all.activities


def _figure_line(sheet: Sheet, total: Figures, figure: str) -> Words:
    value = t("statistics-hidden") if figure in sheet.hidden else _value(figure, total.told(figure))
    said: list[Words] = [t(_FIGURE_LINES[figure], value=value)]
    if (
        figure == "reached"
        and "first_time" not in sheet.hidden
        and total.first_time_told
        and sheet.without.get("first_time") == sheet.without.get("reached")
        and "reached" not in sheet.hidden
    ):
        said += [t("statistics-first-time", count=total.first_time)]
    if figure in sheet.alone and "activities" not in sheet.alone:
        said += [" ", t("statistics-figure-alone")]
    told = getattr(total, f"{figure}_told")
    if sheet.exact and 0 < told < total.activities:
        said += [" ", t("statistics-told", told=told, count=total.activities)]
    return tuple(said)


def _value(figure: str, value: int | None) -> Text | int | Decimal:
    if value is None:
        return t("statistics-no-data")
    return hours(value) if figure == "minutes" else value


def _unit_name(unit: Unit) -> str | Text:
    return str(unit.year) if unit.month is None else t("statistics-month", month=unit.first_on)


# --- its parts


def parts_lines(ctx: Context, place: Place, sheet: Sheet, by: By, number: int, a_page: int) -> list[Words | None]:
    """One page of the parts, then what lies between them and the total, then the total."""
    assert sheet.parts is not None
    assert sheet.total is not None
    shown = in_order(sheet.parts, by, sheet.of)
    pages = (len(shown) - 1) // a_page + 1
    name = t(_head(place, by))
    if sheet.of is not Of.ACTIVITIES:
        name = t("statistics-parts-of", by=name, figure=t(NAMES[sheet.of.figure]))
    head = bold(name)
    said: list[Words | None] = [(head, " ", t("kit-page", page=number + 1, pages=pages)) if pages > 1 else head]
    if not shown:
        nothing = not told_by(sheet.total, sheet.of.figure)
        return [head, t("statistics-no-data") if nothing else t("statistics-parts-hidden")]
    said += [
        _part_line(sheet, _plain(ctx, part_name(ctx, part)), part.totals, partly=part.partly)
        for part in shown[number * a_page : (number + 1) * a_page]
    ]
    if number + 1 >= pages:
        if sheet.parts.kind is not Rest.NOTHING:
            said.append(t(_rest(place, by, sheet.parts.kind), count=_counted(sheet.of, sheet.parts.rest)))
        said.append(t("statistics-together", count=_counted(sheet.of, value_of(sheet.total, sheet.of.figure))))
    return said


def _part_line(sheet: Sheet, name: str, totals: Totals, *, partly: bool) -> Words:
    """A part with its number; beside it what of that is verified, where some is and some is not."""
    figure = sheet.of.figure
    count = _counted(sheet.of, value_of(totals, figure))
    if _is_mixed(sheet):
        verified = _counted(sheet.of, getattr(totals.verified, figure))
        return t("statistics-part-verified", name=name, count=count, verified=verified)
    return t("statistics-part-partly" if partly else "statistics-part", name=name, count=count)


def _counted(of: Of, value: int) -> int | Decimal:
    return hours(value) if of is Of.HOURS else value


def in_order(parts: Parts, by: By, of: Of) -> list[Part]:
    """Months from the latest back; all else from the largest."""
    if by is By.MONTH:
        return sorted(parts.shown, key=lambda part: part.key if isinstance(part.key, date) else date.min, reverse=True)
    return sorted(parts.shown, key=lambda part: -value_of(part.totals, of.figure))


def part_name(ctx: Context, part: Part) -> Words:
    """A place's, theme's or month's name."""
    if isinstance(part.key, date):
        return t("statistics-month", month=part.key)
    if part.key is None:
        return t("statistics-no-theme")
    if part.key == NOWHERE:
        return t("statistics-nowhere")
    if isinstance(part.key, str) and part.key[0] == "c":
        return t("statistics-of-country", country=part.key[1:])
    if isinstance(part.key, str):
        return ctx.uow.networks.get_section(int(part.key[1:])).name  # type: ignore[arg-type]
    return ctx.uow.networks.get_theme(part.key).name(ctx.language)


def _plain(ctx: Context, words: Words) -> str:
    return words if isinstance(words, str) else ctx.plain(words)


def _head(place: Place, by: By) -> str:
    if by is By.THEME:
        return "statistics-by-theme"
    if by is By.MONTH:
        return "statistics-by-month"
    return "statistics-by-country" if place.has_countries else "statistics-by-section"


def _rest(place: Place, by: By, kind: Rest) -> str:
    if kind is Rest.OTHER:
        return "statistics-other"
    if by is By.THEME:
        return "statistics-shared-themes" if kind is Rest.SHARED else "statistics-other-themes"
    if place.has_countries:
        return "statistics-shared-countries" if kind is Rest.SHARED else "statistics-other-countries"
    return "statistics-shared-sections" if kind is Rest.SHARED else "statistics-other-sections"


# --- growth


def comparison_of(compared: Compared) -> Words | None:
    """What was compared with what, then a line for each figure; nothing where there was nothing then and is nothing
    now.
    """
    moved = {name: growth for name, growth in compared.figures.items() if growth.then or growth.now}
    if not moved:
        return None
    now, then = compared.comparison.now, compared.comparison.then
    head = t(
        "statistics-compared",
        now=DateRange(now.first_on, now.last_on),
        then=DateRange(then.first_on, then.last_on),
    )
    return lines(head, *(_growth_line(name, growth) for name, growth in moved.items()))


def _growth_line(figure: str, growth: Growth) -> Words:
    then, now = _value(figure, growth.then), _value(figure, growth.now)
    name = t(NAMES[figure])
    match growth.change:
        case Change.UP if growth.share >= _WITHOUT_PERCENT:
            return t("statistics-growth-much", name=name, then=then, now=now)
        case Change.UP:
            return t("statistics-growth-up", name=name, then=then, now=now, share=growth.share)
        case Change.DOWN:
            return t("statistics-growth-down", name=name, then=then, now=now, share=growth.share)
        case Change.NEW:
            return t("statistics-growth-new", name=name, now=now)
        case Change.SAME:
            return t("statistics-growth-same", name=name, now=now)
        case Change.NO_DATA:
            return t("statistics-growth-no-data", name=name, then=then, now=now)
