"""Reads a file of activity messages as the demo network would: `python -m benchmarks.understanding FILE.jsonl`.

A line of the file holds `id`, `language`, `reference` (local wall clock), `timezone` and `text`; for each one JSON line
is printed: `id`, `fields` (what was understood; empty when no activity was reported) and `asked`.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

from handlers.activities.understanding import Days, SectionName, ThemeWords, Understanding, understand

_ROOT = Path(__file__).resolve().parent.parent / "bot"

Value = str | int | float | list[str]


@cache
def demo_themes() -> Sequence[ThemeWords]:
    """The themes of the demo's large network, with their names in all languages."""
    names = {
        each["slug"]: tuple(each["names"].values()) for each in json.loads((_ROOT / "themes.json").read_text("utf-8"))
    }
    world = json.loads((_ROOT / "demo" / "world.json").read_text("utf-8"))
    return tuple(ThemeWords(slug, names.get(slug, ())) for slug in world["networks"][0]["themes"])


@cache
def demo_sections() -> Sequence[SectionName]:
    """That network's sections."""
    world = json.loads((_ROOT / "demo" / "world.json").read_text("utf-8"))
    return tuple(SectionName(section["name"], section["name"]) for section in world["networks"][0]["sections"])


def read(line: Mapping[str, str]) -> Understanding:
    """What the product understands of one line of the file."""
    zone = ZoneInfo(line["timezone"])
    now = datetime.fromisoformat(line["reference"]).replace(tzinfo=zone)
    return understand(
        line["text"], language=line["language"], now=now, zone=zone, themes=demo_themes(), sections=demo_sections()
    )


def fields_of(said: Understanding) -> dict[str, Value]:
    """The understood fields in the file's format."""
    fields: dict[str, Value] = {}
    for name in ("title", "volunteers", "reached", "first_time", "place", "theme"):
        value = getattr(said, name)
        if value is not None:
            fields[name] = value.value
    if said.days is not None:
        fields |= _days(said.days.value)
    if said.hours is not None:
        amount = said.hours.value.amount
        fields |= {"hours": int(amount) if amount == int(amount) else amount, "hours_kind": said.hours.value.kind.value}
    if said.partners:
        fields["joint_with"] = ", ".join(partner.value.name for partner in said.partners)
    return fields


def _days(days: Days) -> dict[str, Value]:
    if days.first_on == days.last_on:
        return {"date": days.first_on.isoformat()}
    return {"date_range": [days.first_on.isoformat(), days.last_on.isoformat()]}


def main(path: str) -> None:
    """Print one JSON line for each line of the file."""
    for raw in Path(path).read_text("utf-8").splitlines():
        if not raw.strip():
            continue
        line = json.loads(raw)
        said = read(line)
        asked = list(dict.fromkeys(doubt.about.value for doubt in said.doubts))
        print(json.dumps({"id": line["id"], "fields": fields_of(said), "asked": asked}, ensure_ascii=False))


if __name__ == "__main__":
    main(sys.argv[1])
