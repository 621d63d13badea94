"""How far an announcement is, in one message, and what can be done about it at that point. Changes nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.announcements import channels, rules
from handlers.announcements.marks import plain
from handlers.kit.view import Button, Tone, View, bold, lines, paragraphs, t
from storage import CLOSED_BEFORE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from handlers.kit.view import Text, Words
    from storage import Announcement, UnitOfWork


CHANNELS = "channels "
"""Before the name of a count: of channels, not of people."""


def counted(uow: UnitOfWork, announcement: Announcement) -> dict[str, int]:
    """What it came to so far: handing over from the row, delivery from the letters, or as it was at the end.

    Letters are forgotten after a while and with their people; a report must not change by that.
    """
    counts = dict(announcement.counts)
    if announcement.finished_at is None:
        letters = uow.outbox.count_about(announcement.about)
        counts |= delivered(letters.people) | {"kept": letters.kept}
        counts |= {f"{CHANNELS}{name}": number for name, number in delivered(letters.channels).items()}
    return counts


def counted_to_the_end(uow: UnitOfWork, announcement: Announcement) -> dict[str, int]:
    """The same with on how many of them it came another way: too much to be looked at every few seconds."""
    counts = counted(uow, announcement)
    if announcement.finished_at is None:
        counts["elsewhere"] = uow.announcements.count_elsewhere(announcement.about)
    return counts


def left(counts: Mapping[str, int]) -> int:
    """Letters that have still to leave, to people and into channels."""
    return sum(counts.get(f"{where}{name}", 0) for where in ("", CHANNELS) for name in ("waiting", "held"))


def is_late(counts: Mapping[str, int]) -> bool:
    """Whether a letter was held for being late (X7)."""
    return bool(counts.get("late") or counts.get(f"{CHANNELS}late"))


def delivered(letters: Mapping[tuple[str, str | None], int]) -> dict[str, int]:
    """(State, reason) of letters as plain counts; reasons of what failed are kept apart.

    Whoever could not be reached before was counted when it was handed over.
    """
    counts: dict[str, int] = {}

    def add(name: str, number: int) -> None:
        counts[name] = counts.get(name, 0) + number

    for (state, reason), number in letters.items():
        if reason == CLOSED_BEFORE:
            continue
        add(state, number)
        if state in {"rejected", "failed", "expired"}:
            add(f"failed: {reason or state}", number)
        if state == "held" and reason == "late":
            add("late", number)
    return counts


def view(uow: UnitOfWork, announcement: Announcement) -> View:
    """The one message that a coordinator watches."""
    counts = counted(uow, announcement)
    into = channels.line(uow, announcement) if announcement.state in {"asked", "scheduled"} else None
    said = paragraphs(_headline(announcement), lines(_how_far(announcement, counts), into))
    return View(said, tuple(_rows(announcement)))


def key(announcement: Announcement, counts: Mapping[str, int]) -> str:
    """Changes whenever the message would say something else."""
    watched = ("sent", "waiting", "held", "unreachable", "rejected", "failed", "expired")
    names = [*watched, *(f"{CHANNELS}{name}" for name in watched)] if counts.get("channels") else watched
    return ":".join([announcement.state, *(str(counts.get(name, 0)) for name in names)])


def title(announcement: Announcement) -> str:
    """The beginning of its text, to tell it from others."""
    text = " ".join(plain(announcement.variants[0].text).split()) if announcement.variants else ""
    return text if len(text) <= 60 else f"{text[:59].rstrip()}…"


def _headline(announcement: Announcement) -> Words:
    """What it begins with, and its state where no sentence below says it."""
    if announcement.state in {"asked", "scheduled"}:
        return bold(title(announcement))
    return (bold(title(announcement)), " · ", t(f"announcements-state-{announcement.state}"))


def _how_far(announcement: Announcement, counts: Mapping[str, int]) -> Words:
    sent = counts.get("sent", 0)
    if announcement.state == "asked":
        return t("announcements-waits-for-approval")
    if announcement.state == "scheduled" and announcement.start_at is not None and channels.is_alone(announcement):
        return t("announcements-scheduled-there", at=announcement.start_at)
    if announcement.state == "scheduled" and announcement.start_at is not None:
        return t("announcements-scheduled", at=announcement.start_at, count=counts.get("expected", 0))
    blocked = counts.get("unreachable", 0)
    failed = sum(number for name, number in counts.items() if name.startswith("failed: "))
    waiting = counts.get("waiting", 0) + counts.get("held", 0)
    return lines(
        t("announcements-sent-of", sent=sent, of=_wanted(announcement, counts))
        if not channels.is_alone(announcement)
        else None,
        channel_line(counts),
        t("announcements-waiting", count=waiting) if waiting else None,
        t("announcements-blocked", count=blocked) if blocked else None,
        t("announcements-in-inbox", count=counts["kept"]) if counts.get("kept") else None,
        t("announcements-failed", count=failed) if failed else None,
        t("announcements-dropped", count=counts["dropped"]) if counts.get("dropped") else None,
        t("announcements-correcting")
        if announcement.correcting and announcement.state not in {"withdrawing", "done"}
        else None,
    )


def channel_line(counts: Mapping[str, int]) -> Words | None:
    """In how many of its channels it stands."""
    of = counts.get("channels", 0)
    return t("announcements-channels-sent", sent=counts.get(f"{CHANNELS}sent", 0), of=of) if of else None


def _wanted(announcement: Announcement, counts: Mapping[str, int]) -> int:
    """Of how many: as counted at the confirmation, until it is known for how many there was a letter to write."""
    if not announcement.handed_over:
        return max(counts.get("expected", 0), counts.get("sent", 0))
    known = ("sent", "waiting", "held", "unreachable", "rejected", "failed", "expired", "dropped")
    return sum(counts.get(name, 0) for name in known)


def _rows(announcement: Announcement) -> list[tuple[Button, ...]]:
    number, state = announcement.id, announcement.state

    def button(label: Text, act: str, tone: Tone = Tone.PLAIN) -> Button:
        return Button(label, f"announcements.{act}", (number,), tone)

    stop = button(t("announcements-stop"), "stop", Tone.BAD)
    if state in {"asked", "scheduled"}:
        is_soon = state == "scheduled" and announcement.planned_at is None
        soon = t("announcements-cancel-soon", seconds=int(rules.CANCEL.total_seconds()))
        return [(button(soon if is_soon else t("announcements-cancel"), "cancel", Tone.BAD),)]
    rows: list[tuple[Button, ...]] = []
    if state == "sending":
        rows.append((button(t("announcements-pause"), "pause"), stop))
    if state == "paused":
        rows.append((button(t("announcements-resume"), "resume", Tone.MAIN), stop))
    if state == "late":
        rows.append(late_row(announcement))
    if state in rules.READABLE:
        rows.append((button(t("announcements-edit"), "edit"), button(t("announcements-withdraw"), "withdraw")))
    rows.append((button(t("announcements-report"), "report"), button(t("announcements-refresh"), "refresh")))
    return rows


def late_row(announcement: Announcement) -> tuple[Button, ...]:
    """What is decided about an announcement that is late (X7)."""
    return (
        Button(t("announcements-late-send"), "announcements.late-send", (announcement.id,), Tone.MAIN),
        Button(t("announcements-late-drop"), "announcements.late-drop", (announcement.id,), Tone.BAD),
    )
