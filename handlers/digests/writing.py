"""A digest in words: numbered entries under short heads, and a button for each. Changes nothing, decides nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from handlers.kit.view import Button, DateRange, View, bold, lines, paragraphs, t

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import datetime

    from handlers.digests.choosing import Agenda, News
    from handlers.kit.view import Text, Words
    from storage import AheadEvent, AheadReminder, FreshActivity, LeftDraft, NetworkId, Section, SectionId

MOST_OWN = 8
MOST_NEWS = 8
"""Entries of one sort in a message; what is more is counted and opened with a button."""
A_ROW = 3
LONGEST = 90
"""Characters of a title: nineteen of them stay well under a message of the platform, in any script."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line and its button, which carries the line's number."""

    words: Words
    button: Callable[[int], Button]


def shortened(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1].rstrip()}…"


# --- single entries


def of_reminder(one: AheadReminder) -> Entry:
    return Entry(
        t("digests-at", at=one.at, title=shortened(one.text)),
        lambda number: Button(t("digests-open", number=number), "kit.apart", ("reminders.open", one.id)),
    )


def of_event(one: AheadEvent, *, new: bool = False) -> Entry:
    """new: it asks for an answer."""
    key = "digests-answer" if new or one.kind == "call" else "digests-open"
    return Entry(_event_line(one), lambda number: Button(t(key, number=number), "kit.apart", ("events.open", one.id)))


def _event_line(one: AheadEvent) -> Text:
    title = shortened(one.title)
    if one.kind == "call":
        return t("digests-call", at=one.comes_at, title=title)
    if one.whole_days:
        return t("digests-on", on=one.comes_at.astimezone(ZoneInfo(one.zone)).date(), title=title)
    return t("digests-at", at=one.comes_at, title=title)


def of_draft(one: LeftDraft) -> Entry:
    said = t("digests-draft-of", title=shortened(one.title)) if one.title else t("digests-draft", at=one.changed_at)
    return Entry(
        said, lambda number: Button(t("digests-resume", number=number), "kit.apart", ("kit.form", one.id, "resume"))
    )


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
    return Entry(
        said, lambda number: Button(t("digests-open", number=number), "kit.apart", ("activities.open", one.id))
    )


# --- the whole


@dataclass(frozen=True, slots=True)
class Content:
    """Everything that one digest says. lines: a coordinator's, each with its own button."""

    agenda: Agenda
    news: News
    ideas: tuple[FreshActivity, ...] = ()
    lines: Sequence[tuple[Words, Button]] = ()

    @property
    def is_empty(self) -> bool:
        return not (_own(self.agenda) or self.news.activities or self.news.events or self.ideas or self.lines)

    @property
    def named(self) -> list[FreshActivity]:
        """The activities that stand in the message."""
        return [*self.news.activities[: max(MOST_NEWS - len(self.news.events), 0)], *self.ideas]


def view(
    content: Content,
    sections: Mapping[SectionId, Section],
    *,
    head: Words,
    since: datetime,
    until: datetime,
    networks: Mapping[NetworkId, str] | None = None,
    note: Words | None = None,
) -> View:
    """One message. since and until: what is new in it, for the button that opens all of it.

    networks: names, where a reader belongs to several.
    """
    named = networks or {}
    own = [one for _, one in _own(content.agenda)]
    new = [
        *(of_event(one, new=True) for one in content.news.events),
        *(of_activity(one, sections, named.get(one.network_id)) for one in content.news.activities),
    ]
    ideas = [of_activity(one, sections, named.get(one.network_id)) for one in content.ideas]
    parts: list[Words] = []
    keys: list[Button] = []
    for title, entries, most in (
        (None, own, MOST_OWN),
        (t("digests-head-news"), new, MOST_NEWS),
        (t("digests-head-ideas"), ideas, MOST_NEWS),
    ):
        if not entries:
            continue
        start = len(keys) + 1
        keys += [one.button(number) for number, one in enumerate(entries[:most], start)]
        key = "digests-more-own" if title is None else "digests-more"
        more = t(key, count=len(entries) - most) if len(entries) > most else None
        numbered = [(f"{number}. ", one.words) for number, one in enumerate(entries[:most], start)]
        parts.append(lines(bold(title) if title is not None else None, *numbered, more))
    rows = [tuple(keys[start : start + A_ROW]) for start in range(0, len(keys), A_ROW)]
    if len(new) > MOST_NEWS:
        span = (int(since.timestamp()), int(until.timestamp()))
        rows.append((Button(t("digests-all-news"), "kit.apart", ("digests.news", *span)),))
    if content.lines:
        parts.append(lines(bold(t("digests-head-lines")), *(("• ", said) for said, _ in content.lines)))
        rows += [(button,) for _, button in content.lines]
    rows.append((Button(t("digests-settings"), "kit.apart", ("digests.show",)),))
    return View(paragraphs(bold(head), note, *parts), tuple(rows))


def _own(agenda: Agenda) -> list[tuple[datetime, Entry]]:
    """The person's own things by their time; what was left open comes last."""
    timed = [
        *((one.at, of_reminder(one)) for one in agenda.reminders),
        *((one.comes_at, of_event(one)) for one in agenda.events),
    ]
    timed.sort(key=lambda pair: pair[0])
    return [*timed, *((one.changed_at, of_draft(one)) for one in agenda.drafts)]


def numbered_page(entries: Iterable[Entry], first: int) -> tuple[Words, list[Button]]:
    """Entries under each other from a number on, and their buttons."""
    listed = list(enumerate(entries, first))
    return lines(*((f"{number}. ", one.words) for number, one in listed)), [
        one.button(number) for number, one in listed
    ]
