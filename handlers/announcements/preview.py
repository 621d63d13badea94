"""What a coordinator sees before anything leaves: each language's message, whom it reaches, how long it takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.announcements import audience, body, channels, rights, rules
from handlers.kit import formats
from handlers.kit.answer import Change, Say
from handlers.kit.asking import paired
from handlers.kit.view import Button, Tone, View, bold, lines, paragraphs, t

if TYPE_CHECKING:
    from datetime import datetime

    from handlers.announcements.rules import Tally
    from handlers.kit.context import Context
    from handlers.kit.view import Words
    from storage import Announcement, Network

MOST_SHOWN = 8  # languages


def count(ctx: Context, announcement: Announcement) -> tuple[Tally, datetime]:
    """Whom it would reach if it were confirmed now, and when handing over would begin."""
    network = ctx.uow.networks.get(announcement.network_id)
    usual = rules.language_for(None, network, ctx.house.languages)
    held = rights.countries(ctx.uow, network.id)
    wanted = rules.audience_of(announcement.audience, usual, held, announcement.planned_at or ctx.now)
    about = announcement.planned_at or ctx.now
    alone = channels.is_alone(announcement)
    crowds = [] if alone else ctx.uow.announcements.crowds(network.id, wanted, on=about.date())
    zones = {rules.zone_of(crowd.zone, network) for crowd in crowds if crowd.state == "in"}
    start_at = rules.starts_at(announcement, ctx.now, zones)
    return rules.tally(crowds, announcement, network, ctx.house.languages, start_at), start_at


def show(ctx: Context, announcement: Announcement, before: Announcement | None = None) -> list[Say | Change]:
    """The message in each language that a reader has, then the card to confirm.

    before: how it was when it was shown last; a message that reads as it did stands above and is not repeated.
    """
    counted, start_at = count(ctx, announcement)
    shown = messages(ctx, before, count(ctx, before)[0]) if before is not None else []
    samples = [Say(one) for one in messages(ctx, announcement, counted) if one not in shown]
    return [*samples, Say(card(ctx, announcement, counted, start_at))]


def messages(ctx: Context, announcement: Announcement, counted: Tally) -> list[View]:
    """What readers of each language get, word for word; with nobody to read it, the text as it was written."""
    network = ctx.uow.networks.get(announcement.network_id)
    languages = list(counted.languages)[:MOST_SHOWN]
    samples = [_fixed(ctx, announcement, network, language) for language in languages]
    there = [channels.language(one, network, ctx.house.languages) for one in channels.chosen(ctx.uow, announcement)]
    samples += [_fixed(ctx, announcement, network, one, in_channel=True) for one in dict.fromkeys(there)]
    return samples or [_fixed(ctx, announcement, network, announcement.variants[0].language)]


def _fixed(
    ctx: Context, announcement: Announcement, network: Network, language: str, *, in_channel: bool = False
) -> View:
    sample = body.message(ctx.uow, announcement, network, language, live=False, in_channel=in_channel)
    return body.fixed(sample, lambda words: ctx.words(words, language))


def card(ctx: Context, announcement: Announcement, counted: Tally, start_at: datetime) -> View:
    """Whom it reaches and when, with everything that can be done before it leaves."""
    number = announcement.id
    rows: list[tuple[Button, ...]] = []
    into = channels.chosen(ctx.uow, announcement)
    reaches = bool(into) or counted.people > counted.never
    if reaches:
        label = t("announcements-confirm") if announcement.planned_at is None else t("announcements-confirm-later")
        rows.append((Button(label, "announcements.confirm", (number,), Tone.MAIN),))
    keys = [
        Button(t(f"announcements-choose-{what}"), "announcements.alter", (number, what)) for what in ("when", "buttons")
    ]
    if into or channels.options(ctx, announcement.values):
        keys.append(Button(t("announcements-choose-channels"), "announcements.alter", (number, "channels")))
    if len(announcement.variants) < len(ctx.house.languages):
        keys.append(Button(t("announcements-add-language"), "announcements.language", (number,)))
    rows += paired(ctx, keys)
    rows.append(
        (
            Button(t("announcements-change"), "announcements.change", (number,)),
            Button(t("announcements-drop"), "announcements.drop", (number,), Tone.BAD),
        )
    )
    return View(
        paragraphs(
            bold(t("announcements-card")),
            facts(ctx, announcement, counted),
            _when(ctx, announcement, start_at),
            t("announcements-card-ask" if into or counted.people else "announcements-nobody"),
        ),
        tuple(rows),
    )


def facts(ctx: Context, announcement: Announcement, counted: Tally) -> Words:
    """The audience read back, and what it comes to."""
    network = ctx.uow.networks.get(announcement.network_id)
    spoken = [_language_line(announcement, network, one, people) for one, people in counted.languages.items()]
    left_out = counted.muted + counted.stopped + counted.unreachable
    return paragraphs(
        lines(
            ctx.network_line,
            audience.in_words(ctx, announcement.audience, announcement.network_id)
            if not channels.is_alone(announcement)
            else None,
            channels.line(ctx.uow, announcement),
        ),
        lines(
            bold(t("announcements-count", count=counted.people)) if not channels.is_alone(announcement) else None,
            *spoken,
            t("announcements-put-off", count=counted.put_off) if counted.put_off else None,
            t("announcements-never", count=counted.never) if counted.never else None,
            t("announcements-over", count=counted.over) if counted.over else None,
            t("announcements-passes", count=counted.passed) if announcement.urgent else None,
            t(
                "announcements-left-out",
                muted=counted.muted,
                stopped=counted.stopped,
                unreachable=counted.unreachable,
            )
            if left_out
            else None,
            duration(counted.people, ctx.house.rate) if counted.people else None,
        ),
    )


def _language_line(announcement: Announcement, network: Network, language: str, people: int) -> Words:
    """How many read this language, and whose words they get."""
    written = rules.variant_for(language, announcement.variants, network).language
    name = formats.language_name(language)
    if written == language:
        return t("announcements-reads", language=name, count=people)
    return t("announcements-reads-other", language=name, count=people, other=formats.language_name(written))


def duration(people: int, rate: float) -> Words:
    """How long sending takes at this pace."""
    seconds = rules.seconds_to_send(people, rate)
    if seconds < 90:
        return t("announcements-takes-seconds", seconds=seconds)
    return t("announcements-takes-minutes", minutes=-(-seconds // 60))


def _when(ctx: Context, announcement: Announcement, start_at: datetime) -> Words:
    if announcement.planned_at is None:
        return t("announcements-goes-now")
    days = (announcement.planned_at.astimezone(ctx.zone).date() - ctx.today).days
    if announcement.planned_local is None:
        return t("announcements-goes-at", at=announcement.planned_at, days=days)
    return t("announcements-goes-local", at=announcement.planned_at, first=start_at)


# --- a new text for what was sent


def show_correction(ctx: Context, announcement: Announcement) -> list[Say | Change]:
    """The new text as its readers will see it, to be confirmed."""
    network = ctx.uow.networks.get(announcement.network_id)
    after = rules.corrected(announcement)
    samples = [_fixed(ctx, after, network, language) for language in rules.texts_of(announcement.correction)]
    rows = (
        (
            Button(
                t("announcements-correct"),
                "announcements.correct",
                (announcement.id, announcement.edition),
                Tone.MAIN,
            ),
            Button(t("announcements-drop"), "announcements.keep", (announcement.id,)),
        ),
    )
    return [*(Say(one) for one in samples), Say(View(t("announcements-correction-ready"), rows))]
