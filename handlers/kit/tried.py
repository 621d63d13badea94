"""How often something was tried elsewhere, in words: the same lines on every card. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.view import lines, t

if TYPE_CHECKING:
    from handlers.kit.view import Text, Words
    from storage import Tally

RESULTS = {
    "worked": t("kit-tried-worked"),
    "mixed": t("kit-tried-mixed"),
    "failed": t("kit-tried-failed"),
}


def dotted(*parts: Words | None) -> Words:
    """The parts in one line; None is left out."""
    kept = [part for part in parts if part is not None]
    return tuple(piece for index, part in enumerate(kept) for piece in ((" · ", part) if index else (part,)))


def tally_words(tally: Tally) -> Words | None:
    """The tally in up to three lines; None where nobody has tried or planned it."""
    if not tally.tried and not tally.planned:
        return None
    counts = (("worked", tally.worked), ("mixed", tally.mixed), ("failed", tally.failed))
    results = [t("kit-tried-result", result=RESULTS[name], count=count) for name, count in counts if count]
    lands: list[str | Text] = [t("kit-tried-country", country=land) for land in tally.countries]
    return lines(
        t("kit-tried", tried=tally.tried) if tally.tried else None,
        dotted(*results) if results else None,
        t("kit-tried-where", countries=lands) if lands else None,
        t("kit-tried-planned", planned=tally.planned) if tally.planned else None,
    )
