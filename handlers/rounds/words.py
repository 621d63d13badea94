"""How series, hours and people of a round are put into words. Decides nothing."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING

from handlers.kit import formats
from handlers.kit.view import t

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kit.view import Text
    from handlers.rounds.hours import Window
    from storage import RoundPlan

PAIRS = {2: t("rounds-size-2"), 3: t("rounds-size-3"), 4: t("rounds-size-4")}
WENT = {"well": t("rounds-went-well"), "short": t("rounds-went-short"), "not": t("rounds-went-not")}
STATES = {
    "proposed": t("rounds-state-proposed"),
    "ended": t("rounds-state-ended"),
    "declined": t("rounds-state-declined"),
}
OPENINGS = (
    t("rounds-opening-1"),
    t("rounds-opening-2"),
    t("rounds-opening-3"),
    t("rounds-opening-4"),
    t("rounds-opening-5"),
    t("rounds-opening-6"),
    t("rounds-opening-7"),
    t("rounds-opening-8"),
)


def clock(minute: int, language: str) -> str:
    return formats.format_time(time(minute // 60, minute % 60), language)


def rhythm(plan: RoundPlan, language: str) -> Text:
    """How many meet, how often, and when it is drawn on the series' own clock."""
    return t(
        "rounds-rhythm",
        size=PAIRS[plan.size],
        weeks=plan.every_weeks,
        day=plan.weekday,
        clock=clock(plan.minute, language),
        zone=plan.zone,
    )


def windows(found: Sequence[Window], language: str) -> str:
    """Hours on the reader's clock: "10:00–13:00 and 18:00–20:00"."""
    spans = [f"{formats.format_time(begin, language)}–{formats.format_time(end, language)}" for begin, end in found]
    return formats.format_list(spans, language)


def tongues(codes: Sequence[str], language: str) -> str:
    return formats.format_list([formats.language_in(code, language) for code in codes], language)
