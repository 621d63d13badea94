"""Measures the phrase grammar on a file of phrases: `python -m benchmarks.phrases FILE.jsonl`.

Prints right, wrong and refused per language and kind, the misses, and last a line `accuracy 0.xxx confident-wrong N`.
A doubtful reading that offers the expected value is right. The expected kind and value judge a reading and never help.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

from handlers.kit.phrases import (
    Count,
    Doubtful,
    Length,
    Moment,
    Nothing,
    Period,
    Reading,
    Recurrence,
    Stretch,
    Towards,
    Understood,
    Value,
    read,
    read_period,
)

Expected = str | int | float | list[str] | None
_RULE_PARTS = ("FREQ", "INTERVAL", "BYDAY", "BYHOUR", "BYMINUTE")


@dataclass(frozen=True, slots=True)
class Phrase:
    """One line of the file."""

    id: str
    text: str
    language: str
    reference: datetime
    kind: str
    expected: Expected
    accept: tuple[Expected, ...]
    locale: str | None
    towards: Towards


class Outcome(NamedTuple):
    """`verdict`: right, wrong (asked, but not for the expected value), confident-wrong or refused."""

    verdict: str
    said: str


def phrases_of(path: Path) -> list[Phrase]:
    """The phrases of a file; "towards" is "ahead" where it is not given."""
    phrases = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.strip():
            continue
        row = json.loads(line)
        zone = ZoneInfo(row["timezone"])
        phrases.append(
            Phrase(
                id=row["id"],
                text=row["text"],
                language=row["language"],
                reference=datetime.fromisoformat(row["reference"]).replace(tzinfo=zone),
                kind=row["kind"],
                expected=row["expected"],
                accept=tuple(row.get("accept", ())),
                locale=row.get("locale"),
                towards=Towards(row.get("towards", "ahead")),
            )
        )
    return phrases


def outcome_of(phrase: Phrase) -> Outcome:
    """How the grammar did on one phrase. A period is asked for as one, because only statistics read periods."""
    zone = phrase.reference.tzinfo
    assert zone is not None
    if phrase.kind == "period":
        period = read_period(phrase.text, language=phrase.language, today=phrase.reference.date(), zone=zone)
        values: tuple[Value, ...] = (period,) if period is not None else ()
    else:
        reading = read(
            phrase.text,
            language=phrase.language,
            now=phrase.reference,
            zone=zone,
            towards=phrase.towards,
            locale=phrase.locale,
        )
        values = tuple(understood.value for understood in _offered(reading))
    said = " | ".join(_shown(value) for value in values) or "nothing"
    if phrase.kind == "reject":
        return Outcome("right" if not values else "confident-wrong" if len(values) == 1 else "wrong", said)
    if not values:
        return Outcome("refused", said)
    wanted = (phrase.expected, *phrase.accept)
    if any(_equal(value, expected) for value in values for expected in wanted):
        return Outcome("right", said)
    return Outcome("confident-wrong" if len(values) == 1 else "wrong", said)


def _offered(reading: Reading) -> Sequence[Understood]:
    match reading:
        case Understood():
            return (reading,)
        case Doubtful(candidates):
            return candidates
        case Nothing():
            return ()


def _equal(value: Value, expected: Expected) -> bool:
    match value:
        case Moment():
            return isinstance(expected, str) and _minute(value)[: len(expected)] == expected
        case Stretch():
            ends = (value.starts, value.ends)
            return isinstance(expected, list) and all(
                _minute(moment)[: len(text)] == text for moment, text in zip(ends, expected, strict=True)
            )
        case Recurrence():
            return isinstance(expected, str) and "FREQ=" in expected and _rule(value.rule) == _rule(expected)
        case Length():
            return isinstance(expected, int | float) and value.seconds == expected and not value.months
        case Count():
            return isinstance(expected, int | float) and value.amount == expected and value.most is None
        case Period():
            return [value.first_on.isoformat(), value.last_on.isoformat()] == expected


def _minute(moment: Moment) -> str:
    return moment.at.strftime("%Y-%m-%dT%H:%M")


def _rule(rule: str) -> dict[str, str]:
    """The judged parts of a rule; one is the interval by default, and the order of days does not matter."""
    parts = dict(part.split("=", 1) for part in rule.split(";"))
    judged = {"INTERVAL": "1"} | {name: parts[name] for name in _RULE_PARTS if name in parts}
    if "BYDAY" in judged:
        judged["BYDAY"] = ",".join(sorted(judged["BYDAY"].split(",")))
    return judged


def _shown(value: Value) -> str:
    match value:
        case Moment():
            return f"{_minute(value)} ({value.precision})"
        case Stretch():
            return f"{_minute(value.starts)}..{_minute(value.ends)}"
        case Recurrence():
            return value.rule
        case Length():
            return f"{value.seconds} s" + (f" and {value.months} months" if value.months else "")
        case Count():
            return f"count {value.amount}" + (f"-{value.most}" if value.most is not None else "")
        case Period():
            return f"{value.first_on}..{value.last_on}"


def _report(outcomes: Iterable[tuple[Phrase, Outcome]]) -> None:
    by_group: dict[tuple[str, str], Counter[str]] = {}
    total: Counter[str] = Counter()
    for phrase, outcome in outcomes:
        for group in (("language", phrase.language), ("kind", phrase.kind)):
            by_group.setdefault(group, Counter())[outcome.verdict] += 1
        total[outcome.verdict] += 1
        if outcome.verdict != "right":
            print(f"miss {phrase.id} {phrase.text!r} {outcome.verdict}: {outcome.said}; expected {phrase.expected}")
    for (sort, name), verdicts in sorted(by_group.items()):
        wrong = verdicts["wrong"] + verdicts["confident-wrong"]
        print(f"{sort:8} {name:9} right {verdicts['right']:4}  wrong {wrong:3}  refused {verdicts['refused']:3}")
    accuracy = total["right"] / max(total.total(), 1)
    print(f"accuracy {accuracy:.3f} confident-wrong {total['confident-wrong']}")


def main() -> None:
    """Reads the file named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path)
    arguments = parser.parse_args()
    _report((phrase, outcome_of(phrase)) for phrase in phrases_of(arguments.file))


if __name__ == "__main__":
    main()
