"""The grammar on files of phrases: those it was given, and our own, every language and kind, forward and backward."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from benchmarks.phrases import outcome_of, phrases_of
from handlers.kit.phrases import LANGUAGES

DATA = Path(__file__).parent / "data"


@pytest.mark.parametrize(("name", "at_least"), (("phrases-dev.jsonl", 0.97), ("phrases-own.jsonl", 0.99)))
def test_phrases_are_read_and_never_confidently_wrong(name: str, at_least: float) -> None:
    phrases = phrases_of(DATA / name)
    outcomes = {phrase.id: outcome_of(phrase) for phrase in phrases}
    verdicts = Counter(outcome.verdict for outcome in outcomes.values())
    missed = {phrase.text: outcomes[phrase.id].said for phrase in phrases if outcomes[phrase.id].verdict != "right"}
    assert verdicts["confident-wrong"] == 0, missed
    assert verdicts["right"] / verdicts.total() >= at_least, missed


def test_each_language_has_phrases_of_every_kind_in_both_directions() -> None:
    rows = [json.loads(line) for line in (DATA / "phrases-own.jsonl").read_text(encoding="utf-8").splitlines()]
    kinds = {"instant", "date", "range", "rrule", "duration", "count", "period", "reject"}
    for language in LANGUAGES:
        own = [row for row in rows if row["language"] == language]
        assert len(own) >= 80
        assert {row["kind"] for row in own} == kinds
        assert sum(row.get("towards") == "back" for row in own) >= 5
