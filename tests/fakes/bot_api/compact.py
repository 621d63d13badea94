"""Packs the public Bot API description into description.json.gz: names, types, duties and limits, no prose.

Source: github.com/PaulSonOfLars/telegram-bot-api-spec, generated from core.telegram.org/bots/api (Bot API 10.1).
Run it by hand when the description moves on: `python -m tests.fakes.bot_api.compact api.json`.
"""

import gzip
import json
import re
import sys
from pathlib import Path

PACKED = Path(__file__).with_name("description.json.gz")
# "1-4096 characters", "1-64 bytes", "2-10 items", "1-100 identifiers"; a number in front of it is part of a list.
LENGTH = re.compile(r"\b(\d+)-(\d+) (character|byte|item|identifier|answer option)", re.IGNORECASE)
AMOUNT = re.compile(r"[Vv]alues between (\d+)-(\d+) are accepted")
AT_MOST = re.compile(r"At most (\d+) commands")
CONSTANT = re.compile(r"(?:must be|always) [“\"]?([a-z0-9_]+)[”\"]?$")


def _limit(description: str) -> list[int | str] | None:
    """[least, most, unit] when the prose states one; the unit is bytes, characters, items or amount."""
    if found := LENGTH.search(description):
        unit = {"byte": "bytes", "character": "characters"}.get(found[3].lower(), "items")
        return [int(found[1]), int(found[2]), unit]
    if found := AMOUNT.search(description):
        return [int(found[1]), int(found[2]), "amount"]
    if found := AT_MOST.search(description):
        return [0, int(found[1]), "items"]
    return None


def _fields(described: dict[str, object]) -> dict[str, object]:
    fields: dict[str, object] = {}
    listed = described.get("fields", [])
    assert isinstance(listed, list)
    for field in listed:
        entry: dict[str, object] = {"types": field["types"]}
        if field["required"]:
            entry["required"] = True
        if limit := _limit(field["description"]):
            entry["limit"] = limit
        if constant := CONSTANT.search(field["description"]):
            entry["constant"] = constant[1]
        fields[field["name"]] = entry
    return fields


def compact(source: Path) -> bytes:
    """The packed description; the same input gives the same bytes."""
    whole = json.loads(source.read_text("utf-8"))
    packed = {
        "source": "PaulSonOfLars/telegram-bot-api-spec, generated from core.telegram.org/bots/api",
        "version": whole["version"],
        "methods": {name: _fields(method) for name, method in whole["methods"].items()},
        "types": {
            name: {"subtypes": kind["subtypes"]} if kind.get("subtypes") else {"fields": _fields(kind)}
            for name, kind in whole["types"].items()
        },
    }
    return gzip.compress(json.dumps(packed, separators=(",", ":")).encode(), mtime=0)


if __name__ == "__main__":
    PACKED.write_bytes(compact(Path(sys.argv[1])))
