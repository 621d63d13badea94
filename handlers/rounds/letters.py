"""The letters of a round: whom somebody meets, how it went, whether they go on. Only chosen names stand in them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from handlers.kit.view import Button, Tone, View, bold, lines, paragraphs, t
from handlers.rounds import hours, rules, words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime
    from zoneinfo import ZoneInfo

    from handlers.kit.view import Text, Words
    from handlers.rounds.hours import Day
    from storage import DrawId, PersonId, RoundDraw, RoundSeries

LABEL = 30


@dataclass(frozen=True, slots=True)
class Mate:
    """Somebody in a round, as the others of their group read of them."""

    person_id: PersonId
    name: str | None
    country: str | None
    languages: tuple[str, ...]
    day: Day


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads a letter: in which language, on which clock."""

    language: str
    zone: ZoneInfo


def meet(
    series: RoundSeries, draw: RoundDraw, own: Mate, mates: Sequence[Mate], met: set[PersonId], reader: Reader
) -> View:
    """Whom they meet. met: those of them whom they met in an earlier round."""
    if not mates:
        return View(t("rounds-letter-left", topic=series.plan.topic), (_to_series(series),))
    body = paragraphs(
        t("rounds-letter", topic=series.plan.topic, number=draw.number),
        lines(*(_mate(own, mate, reader) for mate in mates)),
        t("rounds-letter-again") if any(mate.person_id in met for mate in mates) else None,
        _hours(series, draw, own, mates, reader),
        lines(bold(t("rounds-letter-opening")), words.OPENINGS[(draw.seed + draw.number) % len(words.OPENINGS)]),
        t("rounds-letter-how"),
    )
    rows = [
        (Button(t("rounds-introduce", name=_short(mate)), "introductions.propose", ("person", mate.person_id)),)
        for mate in mates
    ]
    return View(body, (*rows, _to_series(series)))


def _mate(own: Mate, mate: Mate, reader: Reader) -> Words:
    shared = [code for code in own.languages if code in mate.languages]
    said = (
        t("rounds-letter-languages", languages=words.tongues(shared, reader.language))
        if shared
        else t("rounds-letter-mute", languages=words.tongues(mate.languages, reader.language))
    )
    return lines((bold(_name(mate)), t("rounds-letter-country", country=mate.country) if mate.country else ""), said)


def _name(mate: Mate) -> Words:
    return mate.name or t("rounds-nameless")


def _short(mate: Mate) -> Text | str:
    name = mate.name or t("rounds-nameless")
    return f"{name[: LABEL - 1]}…" if isinstance(name, str) and len(name) > LABEL else name


def _hours(series: RoundSeries, draw: RoundDraw, own: Mate, mates: Sequence[Mate], reader: Reader) -> Words:
    """When it suits all of them, and from when on other hours do."""
    days = (own.day, *(mate.day for mate in mates))
    first, last = _span(series, draw, reader.zone)
    suits = hours.common(days, first, reader.zone)
    if not suits:
        return t("rounds-letter-no-hours")
    said = t("rounds-letter-hours", hours=words.windows(suits, reader.language), zone=reader.zone.key)
    change = hours.changes_on(days, first, last, reader.zone)
    after = hours.common(days, change, reader.zone) if change is not None else ()
    if change is None or not after:
        return said
    return lines(said, t("rounds-letter-hours-from", day=change, hours=words.windows(after, reader.language)))


def _span(series: RoundSeries, draw: RoundDraw, zone: ZoneInfo) -> tuple[date, date]:
    """The days on which they can meet: from the one after the draw until they are asked."""
    first = (draw.drawn_at or draw.planned_at).astimezone(zone).date() + timedelta(days=1)
    return first, first + timedelta(days=7 * series.plan.every_weeks - 1)


def alone(series: RoundSeries, following: datetime) -> View:
    """For somebody who is left alone in a round, or with nobody whom they may meet."""
    return View(t("rounds-letter-alone", topic=series.plan.topic, at=following), (_to_series(series),))


def ask(series: RoundSeries, draw_id: DrawId, mates: Sequence[Mate]) -> View:
    """How it went: three buttons, words are asked for after them."""
    names = [mate.name or t("rounds-nameless") for mate in mates]
    asked = (
        t("rounds-ask", topic=series.plan.topic, names=names)
        if names
        else t("rounds-ask-nobody", topic=series.plan.topic)
    )
    return View(paragraphs(asked, t("rounds-ask-private", count=rules.SHOWN_FROM)), asking_rows(draw_id))


def asking_rows(draw_id: DrawId) -> tuple[tuple[Button, ...], ...]:
    tones = {"well": Tone.GOOD, "short": Tone.PLAIN, "not": Tone.PLAIN}
    return tuple((Button(label, "rounds.went", (draw_id, said), tones[said]),) for said, label in words.WENT.items())


def go_on(series: RoundSeries) -> View:
    """For who said nothing of two rounds; asked once."""
    rows = (
        (Button(t("rounds-goon-yes"), "rounds.goon", (series.id,), Tone.MAIN),),
        (
            Button(t("rounds-pause"), "rounds.pause", (series.id,)),
            Button(t("rounds-leave"), "rounds.leave", (series.id,), Tone.BAD),
        ),
    )
    return View(t("rounds-goon", topic=series.plan.topic, count=rules.PATIENCE), rows)


def _to_series(series: RoundSeries) -> tuple[Button, ...]:
    return (Button(t("rounds-to-series"), "rounds.open-one", (series.id,)),)
