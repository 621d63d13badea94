"""The message as a reader sees it: text, picture, buttons, and why they get it. Previews are made here too."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from handlers.announcements import rules
from handlers.announcements.marks import styled
from handlers.kit import homes
from handlers.kit.asking import NARROW
from handlers.kit.view import Button, File, Span, Text, Tone, View, italic, paragraphs, t
from storage import EventId, NotFound

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from handlers.kit.view import Words
    from storage import Announcement, Event, Json, Network, UnitOfWork

SAMPLE = "announcements.sample"
"""Where the buttons of a preview lead: nobody answers by trying them out."""


def message(
    uow: UnitOfWork,
    announcement: Announcement,
    network: Network,
    language: str,
    *,
    live: bool = True,
    in_channel: bool = False,
) -> View:
    """The announcement for readers of one language. live False: a preview, whose buttons do nothing.

    in_channel: for everybody who reads there, so that nobody mutes it and whoever presses answers.
    """
    variant = rules.variant_for(language, announcement.variants, network)
    event_id = event_of(announcement)
    event = uow.events.find(event_id) if event_id is not None else None
    rows = list(_rows(announcement, variant.options, language))
    if event is not None:
        rows.append(_event_row(event, in_channel=in_channel))
    if "ack" in _chosen(announcement):
        rows.append((Button(t("announcements-ack"), "announcements.ack", (announcement.id,), Tone.MAIN),))
    if not in_channel:
        rows.append((Button(t("announcements-mute"), "announcements.mute", (announcement.id,)),))
    if not live:
        rows = [tuple(one if one.url else replace(one, do=SAMPLE, args=()) for one in row) for row in rows]
    why = reason(uow, announcement, network, topic_of(uow, announcement), in_channel=in_channel)
    words = paragraphs(styled(variant.text), _event_line(event, in_channel=in_channel), italic(why))
    return View(words, tuple(rows), files=_files(uow, announcement))


def shows_time(announcement: Announcement) -> bool:
    """Whether the message holds an instant, which every zone reads differently."""
    return event_of(announcement) is not None


def event_of(announcement: Announcement) -> EventId | None:
    """The event that readers are asked to answer to."""
    event = announcement.values.get("event")
    return EventId(event) if "rsvp" in _chosen(announcement) and isinstance(event, int) else None


def _event_line(event: Event | None, *, in_channel: bool) -> Text | None:
    if event is None:
        return None
    key = "announcements-event-line-zoned" if in_channel else "announcements-event-line"
    return t(key, title=event.title, at=event.starts_at)


def _event_row(event: Event, *, in_channel: bool) -> tuple[Button, ...]:
    """Its card; in a channel the answers themselves, which whoever presses gives."""
    if not in_channel or event.is_call:
        return (Button(t("announcements-event-button"), "events.open", (event.id,), Tone.MAIN),)
    return tuple(
        Button(t(f"announcements-say-{said}"), "events.answer", (event.id, said)) for said in ("yes", "maybe", "no")
    )


def withdrawn(uow: UnitOfWork, announcement: Announcement, network: Network, *, in_channel: bool = False) -> View:
    """What stands in its place once it is taken back."""
    why = reason(uow, announcement, network, topic_of(uow, announcement), in_channel=in_channel)
    return View(paragraphs(italic(t("announcements-withdrawn")), italic(why)))


def topic_of(uow: UnitOfWork, announcement: Announcement) -> str:
    countries = {one.id: one.country for one in uow.networks.list_sections(announcement.network_id, retired=True)}
    return rules.topic_of(rules.places_of(cast("list[str]", announcement.audience.get("places") or [])), countries)


def reason(
    uow: UnitOfWork, announcement: Announcement, network: Network, topic: str, *, in_channel: bool = False
) -> Text:
    """Why a reader gets this: of which section, country or network it is the news."""
    key = "announcements-news" if in_channel else "announcements-footer"
    of_country = "announcements-news-country" if in_channel else "announcements-footer-country"
    section_id = homes.section_id_of(topic)
    if section_id is not None:
        names = {one.id: one.name for one in uow.networks.list_sections(announcement.network_id, retired=True)}
        return t(key, place=names.get(section_id, network.name))
    region_id = homes.region_id_of(topic)
    if region_id is not None:
        region = uow.regions.find(region_id)
        return t(key, place=region.name if region is not None else network.name)
    if topic != rules.NETWORK:
        return t(of_country, country=topic, network=network.name)
    return t(key, place=network.name)


def _rows(announcement: Announcement, options: object, language: str) -> list[tuple[Button, ...]]:
    """The poll and the link that the coordinator chose."""
    values, buttons = announcement.values, _chosen(announcement)
    rows: list[tuple[Button, ...]] = []
    if "poll" in buttons:
        said = [str(option) for option in cast("list[str]", options) or options_of(values)]
        keys = [Button(one, "announcements.vote", (announcement.id, at, language)) for at, one in enumerate(said)]
        width = 2 if len(said) > 2 and all(len(one) <= NARROW for one in said) else 1
        rows = [tuple(keys[at : at + width]) for at in range(0, len(keys), width)]
    link = values.get("link")
    if "link" in buttons and isinstance(link, dict):
        rows.append((Button(str(link["label"]), url=str(link["url"])),))
    return rows


def _chosen(announcement: Announcement) -> list[Json]:
    held = announcement.values.get("buttons")
    return held if isinstance(held, list) else []


def options_of(values: Mapping[str, Json]) -> list[str]:
    """The poll's options as they were first written."""
    held = values.get("poll")
    return [str(one) for one in held] if isinstance(held, list) else []


def _files(uow: UnitOfWork, announcement: Announcement) -> tuple[File, ...]:
    if announcement.blob_id is None:
        return ()
    try:
        blob = uow.blobs.get(announcement.blob_id)
    except NotFound:
        return ()
    return (File(blob.name, blob.mime, blob=blob.id, alt=t("announcements-picture-alt")),)


def fixed(view: View, say: Callable[[Words], str]) -> View:
    """The view with its words in one language, whoever looks at it: what a preview is."""
    return replace(
        view,
        words=_fixed(view.words, say),
        rows=tuple(tuple(replace(one, label=say(one.label)) for one in row) for row in view.rows),
        files=tuple(replace(one, alt=say(one.alt)) for one in view.files),
    )


def _fixed(words: Words, say: Callable[[Words], str]) -> Words:
    if isinstance(words, tuple):
        return tuple(_fixed(part, say) for part in words)
    if isinstance(words, Span):
        return replace(words, words=_fixed(words.words, say))
    return say(words) if isinstance(words, Text) else words
