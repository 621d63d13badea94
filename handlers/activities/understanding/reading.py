"""Reads a message that may report an activity: all fields in a written order. Pure, no clock, no database."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, tzinfo
from itertools import pairwise

from handlers.activities.understanding.asides import themes_tagged, visibility_said, without_links
from handlers.activities.understanding.days import days_said
from handlers.activities.understanding.detecting import language_of
from handlers.activities.understanding.hours import hours_of
from handlers.activities.understanding.items import Row, row_of
from handlers.activities.understanding.latin import respelt_of
from handlers.activities.understanding.leftovers import Figures
from handlers.activities.understanding.lexicon import lexicon
from handlers.activities.understanding.partners import partners_of
from handlers.activities.understanding.people import figures_of
from handlers.activities.understanding.places import place_of
from handlers.activities.understanding.report import Report, report_of
from handlers.activities.understanding.result import Field, Understanding
from handlers.activities.understanding.sections import SectionName
from handlers.activities.understanding.settling import Settler
from handlers.activities.understanding.tags import Tag
from handlers.activities.understanding.titles import title_of
from handlers.activities.understanding.tokens import fold, tokens
from handlers.activities.understanding.topics import ThemeWords, theme_of
from handlers.kit.phrases import Found, Kind, Towards, scan

LONGEST = 2000  # characters that are read; the rest of a longer message is its text and nothing more
_BREAKS = {ord("\n"): ";", ord("\r"): ";"}  # a phrase does not go across lines
_NO_CAPITALS = frozenset({"ka"})
_NOUN_CAPITALS = frozenset({"de"})
_VENUE_BEHIND = frozenset({"en", "no"})
_LEADS = (Tag.IN, Tag.BE, Tag.STOP, Tag.FOR, Tag.WITH)
_WITH_BEHIND = frozenset({"hy", "az", "ka"})


def understand(
    text: str,
    *,
    language: str,
    now: datetime,
    zone: tzinfo,
    themes: Sequence[ThemeWords],
    sections: Sequence[SectionName] = (),
    locale: str | None = None,
    logged: bool = False,
) -> Understanding:
    """What the message reports. `language` is the member's; `now` is aware. Never raises on any text.

    Dates look back from `now` in `zone`. A field is either sure, or in `doubts`, or was not said. `logged`: it was sent
    as a report, so that few words are enough.
    """
    bare, link = without_links(text[:LONGEST])
    said = _read(bare, language, now, zone, themes, sections, locale, logged=logged)
    return replace(said, link=link) if said.is_activity else said


def _read(
    text: str,
    language: str,
    now: datetime,
    zone: tzinfo,
    themes: Sequence[ThemeWords],
    sections: Sequence[SectionName],
    locale: str | None,
    *,
    logged: bool,
) -> Understanding:
    cut = tokens(text)
    respelt = respelt_of(text, cut, language)
    if respelt is not None:
        return respelt.back(_read(respelt.text, respelt.language, now, zone, themes, sections, locale, logged=logged))
    spoken = language_of(cut, language)
    known = lexicon(spoken)
    here = locale if spoken == language else None
    founds = scan(text.translate(_BREAKS), language=spoken, now=now, zone=zone, towards=Towards.BACK, locale=here)
    settler = Settler(text, spoken, now, zone, known)
    row = row_of(text, cut, known, settler.settle(founds), settler.number)
    today = now.astimezone(zone).date()

    def surely_past(found: Found) -> bool:
        ahead = scan(text.translate(_BREAKS), language=spoken, now=now, zone=zone, towards=Towards.AHEAD, locale=here)
        return any(other.start == found.start and other.value == found.value for other in ahead)

    report = report_of(row, today, known, surely_past, logged=logged)
    if not report.is_activity:
        return Understanding(spoken, is_activity=False)
    return _filled(row, report, spoken, now, zone, themes, sections)


def _filled(
    row: Row,
    report: Report,
    spoken: str,
    now: datetime,
    zone: tzinfo,
    themes: Sequence[ThemeWords],
    sections: Sequence[SectionName],
) -> Understanding:
    known = lexicon(spoken)
    visibility, tagged = visibility_said(row), themes_tagged(row, themes)
    figures = figures_of(row, report, known)
    _take(row, figures)
    days, day_doubt = days_said(row, report, now.astimezone(zone).date())
    length = (days.value.last_on - days.value.first_on).days + 1 if days else 1
    volunteers = figures.said.get(Field.VOLUNTEERS)
    hours, hours_doubt = hours_of(row, report, length, volunteers.value if volunteers else None)
    partners = partners_of(row, report, sections, known, suffixes=spoken in _WITH_BEHIND, told=figures.partners)
    capitals = "none" if spoken in _NO_CAPITALS else "nouns" if spoken in _NOUN_CAPITALS else "names"
    _take_small(row)
    place = place_of(row, report, known, capitals, venue_behind=spoken in _VENUE_BEHIND, known=_towns_of(sections))
    _take_small(row)
    theme, theme_doubt = (None, None) if tagged else theme_of(row, report, themes)
    doubts = [day_doubt, *figures.doubts.values(), hours_doubt, theme_doubt]
    return Understanding(
        spoken,
        is_activity=True,
        title=title_of(row, report),
        days=days,
        volunteers=volunteers,
        reached=figures.said.get(Field.REACHED),
        first_time=figures.said.get(Field.FIRST_TIME),
        hours=hours,
        place=place,
        themes=tagged or ((theme,) if theme is not None else ()),
        visibility=visibility,
        partners=partners,
        doubts=tuple(doubt for doubt in doubts if doubt is not None),
    )


def _towns_of(sections: Sequence[SectionName]) -> frozenset[str]:
    """The folded names of sections of one word: they are called after their towns."""
    return frozenset(fold(section.name) for section in sections if " " not in section.name)


def _take(row: Row, figures: Figures) -> None:
    """Mark what dates, lengths and counted people took, with the small words that lead to them."""
    for group in figures.groups:
        for item in row.items[group.at : max(group.after, group.at + 1)]:
            item.taken = "people"
        if 0 <= group.noun_at < group.at:
            row[group.noun_at].taken = "people"
            if group.noun_at and row[group.noun_at - 1].has(Tag.GIVER, Tag.PEOPLE):
                row[group.noun_at - 1].taken = "people"  # "волонтёров человек 20"
    for item in row.items:
        if item.taken:
            continue
        if item.found is not None and item.found.kind is not Kind.COUNT:
            item.taken = "time"
        elif item.has(Tag.EACH, Tag.TOTAL, Tag.LABOUR, Tag.ALONE, Tag.US, Tag.PER_DAY):
            item.taken = "hours"
    for first, second in pairwise(row.items):
        if second.joined < 0 and first.taken in {"people", "hours"} and not second.taken:
            second.taken = first.taken


def _take_small(row: Row) -> None:
    """Prepositions and articles that lead to something that was taken say nothing by themselves."""
    items = row.items
    for k in range(len(items) - 2, -1, -1):
        first, second = items[k], items[k + 1]
        if not second.taken or first.taken:
            continue
        if first.joined < 0:
            first.taken = "small"  # "pour plus de 60": of a phrase that weighs the number
        elif first.has(Tag.AND):
            first.taken = "small" if k and items[k - 1].taken else ""
        elif first.clause == second.clause and first.has(*_LEADS) and not first.has(Tag.GAVE):
            first.taken = "small"
