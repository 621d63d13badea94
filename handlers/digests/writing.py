"""A digest in words: numbered entries under short heads, and a button for each. Changes nothing, decides nothing."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from handlers.kit import screens
from handlers.kit.view import Button, DateRange, View, bold, lines, paragraphs, t
from storage import AheadEvent, AheadReminder, FreshActivity, FreshTool, LeftDraft

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from handlers.digests.choosing import Agenda, News
    from handlers.kit.view import Text, Words
    from storage import NetworkId, Section, SectionId, Suggestion

MOST_OWN = 8
MOST_NEWS = 8
"""Entries of one sort in a message; what is more is counted and opened with a button."""
A_ROW = 3
_ROOMY = 3
"""Buttons left for entries with which the way to all news still stands beside the way to the other entries."""
MOST_REASONS = 2
"""Themes that are named as a reason."""
LONGEST = 90
"""Characters of a title: nineteen of them stay well under a message of the platform, in any script."""


Row = tuple[Button, ...]

_ENTRY = re.compile("[redat][0-9]{1,18}")
"""An entry as a button carries it: the sign of what it is (`_opener`) and an id."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line, and what it is about: a sign that `_opener` knows, and an id."""

    words: Words
    sign: str
    id: int


def _opener(sign: str, thing: int, number: int) -> Button:
    """The button of the entry with this number: a reminder, an event, a draft, an activity or a tool."""
    opened = t("digests-open", number=number)
    match sign:
        case "r":
            return Button(opened, "kit.apart", ("reminders.open", thing))
        case "e":
            return Button(t("digests-answer", number=number), "kit.apart", ("events.open", thing))
        case "d":
            return Button(t("digests-resume", number=number), "kit.apart", ("kit.form", thing, "resume"))
        case "a":
            return Button(opened, "kit.apart", ("activities.open", thing))
        case _:
            return Button(opened, "kit.apart", ("resources.open", thing))


def shortened(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1].rstrip()}…"


# --- single entries


def of_reminder(one: AheadReminder) -> Entry:
    return Entry(t("digests-at", at=one.at, title=shortened(one.text)), "r", one.id)


def of_event(one: AheadEvent) -> Entry:
    return Entry(_event_line(one), "e", one.id)


def _event_line(one: AheadEvent) -> Text:
    title = shortened(one.title)
    if one.kind == "call":
        return t("digests-call", at=one.comes_at, title=title)
    if one.whole_days:
        return t("digests-on", on=one.comes_at.astimezone(ZoneInfo(one.zone)).date(), title=title)
    return t("digests-at", at=one.comes_at, title=title)


def of_draft(one: LeftDraft) -> Entry:
    said = t("digests-draft-of", title=shortened(one.title)) if one.title else t("digests-draft", at=one.changed_at)
    return Entry(said, "d", one.id)


def of_activity(one: FreshActivity, sections: Mapping[SectionId, Section], network: str | None = None) -> Entry:
    """network: its name, for a reader who belongs to several."""
    places = [sections[section].name for section in one.sections[:2]] or ([one.place] if one.place else [])
    where = ", ".join([*places, *([network] if network else [])])
    days = DateRange(one.starts_on, one.ends_on)
    title = shortened(one.title)
    said = (
        t("digests-activity", title=title, where=where, days=days)
        if where
        else t("digests-on-days", title=title, days=days)
    )
    return Entry(said, "a", one.id)


def of_tool(one: FreshTool) -> Entry:
    return Entry(t("digests-tool", title=shortened(one.title), practice=shortened(one.practice)), "t", one.id)


def of_suggestion(one: Suggestion, names: Names) -> tuple[list[Words], Button]:
    """Something that may suit them, and why, without a name: whether it is still there shows when it is opened."""
    why: list[Words] = []
    if themes := [names.themes[slug] for slug in one.reasons.get("theme", ()) if slug in names.themes][:MOST_REASONS]:
        why.append(t("digests-why-theme", themes=themes))
    why += [t("digests-why-language", language=code) for code in list(one.reasons.get("language", ()))[:1]]
    lands = [land for name in ("land", "there") for land in one.reasons.get(name, ())]
    why += [t("digests-why-country", country=land) for land in lands[:1]]
    button = Button(t("digests-to-suggestion"), "kit.apart", ("matching.suggested", one.kind, one.item))
    return [t(f"digests-suggestion-{one.kind}"), *(("· ", said) for said in why)], button


# --- the whole

Item = AheadReminder | AheadEvent | LeftDraft | FreshActivity | FreshTool


@dataclass(frozen=True, slots=True)
class Names:
    """What places and themes are called. networks: only for a reader who belongs to several."""

    sections: Mapping[SectionId, Section]
    networks: Mapping[NetworkId, str] = field(default_factory=dict)
    themes: Mapping[str, str] = field(default_factory=dict)  # by their short names

    def entry(self, one: Item) -> Entry:
        if isinstance(one, FreshActivity):
            return of_activity(one, self.sections, self.networks.get(one.network_id))
        if isinstance(one, AheadEvent):
            return of_event(one)
        if isinstance(one, FreshTool):
            return of_tool(one)
        return of_reminder(one) if isinstance(one, AheadReminder) else of_draft(one)


@dataclass(frozen=True, slots=True)
class Content:
    """Everything that one digest is about. lines: a coordinator's, each with its own button."""

    agenda: Agenda
    news: News
    ideas: tuple[FreshActivity, ...] = ()
    lines: Sequence[tuple[Words, Button]] = ()
    suggestion: Suggestion | None = None  # of what may suit them; at most one a week

    @property
    def own(self) -> list[Item]:
        """The person's own things by their time; what was left open comes last."""
        timed: list[tuple[datetime, int, Item]] = [(one.at, one.id, one) for one in self.agenda.reminders]
        timed += [(one.comes_at, one.id, one) for one in self.agenda.events]
        timed.sort(key=lambda found: found[:2])
        return [*(one for _, _, one in timed), *self.agenda.drafts]

    @property
    def new(self) -> list[Item]:
        """What was posted for them, then what was attached to practices, then what was logged."""
        return [*self.news.events, *self.news.tools, *self.news.activities]

    @property
    def is_empty(self) -> bool:
        return not (self.own or self.new or self.ideas or self.lines or self.suggestion)

    @property
    def named(self) -> list[Item]:
        """What stands in the message; the rest is counted."""
        return [*self.own[:MOST_OWN], *self.new[:MOST_NEWS], *self.ideas]


def view(content: Content, names: Names, *, head: Words, since: datetime, until: datetime) -> View:
    """One message. since and until: what is new in it, for the button that opens all of it."""
    parts: list[Words] = []
    entries: list[Entry] = []
    for title, items, most, more in (
        (None, content.own, MOST_OWN, "digests-more-own"),
        (t("digests-head-news"), content.new, MOST_NEWS, "digests-more"),
        (t("digests-head-ideas"), content.ideas, MOST_NEWS, "digests-more"),
    ):
        if items:
            words, own = page_of(items[:most], names, first=len(entries) + 1)
            entries += own
            rest = t(more, count=len(items) - most) if len(items) > most else None
            parts.append(lines(bold(title) if title is not None else None, words, rest))
    rows: list[Row] = []
    if content.suggestion is not None:
        said, key = of_suggestion(content.suggestion, names)
        parts.append(lines(bold(t("digests-head-suggestion")), *said))
        rows.append((key,))
    if content.lines:
        parts.append(lines(bold(t("digests-head-lines")), *(("• ", said) for said, _ in content.lines)))
        rows += [(button,) for _, button in content.lines]
    rows.append((Button(t("digests-settings"), "kit.apart", ("digests.show",)),))
    # Whole seconds around the window: nothing that was counted is missing on the page of all news.
    span = (int(since.timestamp()), int(until.timestamp()) + 1) if len(content.new) > MOST_NEWS else None
    rows = [*opening(entries, span, room=screens.MOST - len(rows)), *rows]
    return View(paragraphs(bold(head), *parts), tuple(rows))


def page_of(items: Sequence[Item], names: Names, *, first: int) -> tuple[Words, list[Entry]]:
    """Entries under each other, numbered from `first` on."""
    entries = [names.entry(one) for one in items]
    return lines(*((f"{number}. ", one.words) for number, one in enumerate(entries, first))), entries


def opening(entries: Sequence[Entry], span: tuple[int, int] | None, *, room: int) -> list[Row]:
    """The entries' buttons, and the one that opens all news; with less room the first ones and a way to the others."""
    signs = [(one.sign, one.id) for one in entries]
    if len(entries) + (span is not None) <= room:
        return openers(signs, span, first=1)
    beside = span if room >= _ROOMY else None
    kept = room - 1 - (beside is not None)
    rest = ",".join(f"{sign}{thing}" for sign, thing in signs[kept:])
    more = Button(t("kit-more"), "kit.apart", ("digests.rest", kept + 1, rest, *(() if beside else span or ())))
    return [*openers(signs[:kept], None, first=1), (more,), *openers((), beside, first=1)]


def the_rest(first: int, rest: str, span: tuple[int, int] | None) -> View:
    """What `opening` had no room for. What a button carries is read with care: anybody can forge one."""
    known = [(one[0], int(one[1:])) for one in rest.split(",") if _ENTRY.fullmatch(one)]
    rows = openers(known, span, first=first)
    return View(t("digests-rest"), tuple(rows), anew=("digests.rest", first, rest, *(span or ())))


def openers(entries: Sequence[tuple[str, int]], span: tuple[int, int] | None, *, first: int) -> list[Row]:
    """Short buttons beside each other, numbered as their entries are."""
    keys = [_opener(sign, thing, number) for number, (sign, thing) in enumerate(entries, first)]
    rows = [tuple(keys[start : start + A_ROW]) for start in range(0, len(keys), A_ROW)]
    return [*rows, (Button(t("digests-all-news"), "kit.apart", ("digests.news", *span)),)] if span else rows
