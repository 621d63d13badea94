"""Judges what was understood of a message by the rules of data/README.md."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from rapidfuzz import fuzz

Value = str | int | float | list[str]
NUMBERS = ("volunteers", "reached", "first_time", "hours")
_SECTION = re.compile(
    r"\b(the|section|sections|sektion|seccion|sección|seksjonen i|seksjon|секци\w+|бахши|bölməsi)\b|"
    r"\b(de|of|la|der|die|del)\b|"
    r"սեկցիա\w*|մասնաճյուղ\w*|სექცი\w*",
    re.IGNORECASE,
)


@dataclass(slots=True)
class Judgement:
    """Right and wrong fields of one message; `silent` are the wrong numbers and dates that were not asked about."""

    right: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    silent: list[str] = field(default_factory=list)


def judge(line: Mapping[str, object], fields: Mapping[str, Value], asked: Sequence[str]) -> Judgement:
    """Compare with the expected record of one line."""
    expected: Mapping[str, Value] = line["fields"]  # type: ignore[assignment]
    accept: Mapping[str, list[Value]] = line.get("accept", {})  # type: ignore[assignment]
    wanted: Sequence[str] = line["asked"]  # type: ignore[assignment]
    may_ask: Sequence[str] = line.get("may_ask", ())  # type: ignore[assignment]
    unjudged: Sequence[str] = line.get("unjudged", ())  # type: ignore[assignment]
    fields = {name: value for name, value in fields.items() if name not in unjudged}
    verdict = Judgement()
    if not expected and not wanted:
        (verdict.wrong if fields else verdict.right).append("none")
        verdict.silent += [name for name in fields if name in NUMBERS or name.startswith("date")]
        return verdict
    for name in wanted:
        (verdict.right if name in asked and name not in fields else verdict.wrong).append(f"asked:{name}")
    for name, value in expected.items():
        if name == "hours_kind" or name in unjudged:
            continue
        if name in may_ask and name in asked and name not in fields:
            verdict.right.append(name)
            continue
        (verdict.right if _is_right(name, value, fields, expected, accept.get(name, [])) else verdict.wrong).append(
            name
        )
    for name, value in fields.items():
        if name in expected or name == "hours_kind":
            continue
        if not any(_same(name, value, other) for other in accept.get(name, [])) and name not in {
            "place",
            "joint_with",
        } - set(accept):
            verdict.wrong.append(f"extra:{name}")
    for name in (*NUMBERS, "date", "date_range"):
        if name in fields and not _is_right(name, expected.get(name), fields, expected, accept.get(name, [])):
            verdict.silent.append(name)
    return verdict


def _is_right(
    name: str, value: Value | None, fields: Mapping[str, Value], expected: Mapping[str, Value], accept: Sequence[Value]
) -> bool:
    said = fields.get(name)
    if said is None:
        return False
    if name == "hours" and fields.get("hours_kind") != expected.get("hours_kind"):
        return False
    return any(_same(name, said, other) for other in (value, *accept) if other is not None)


def _same(name: str, said: Value, other: Value) -> bool:
    if name == "title":
        return _like_title(str(said), str(other))
    if name in {"place", "joint_with"}:
        return _like_name(str(said), str(other))
    return said == other


def _like_title(said: str, other: str) -> bool:
    if not said or len(said) > 80:
        return False
    words = {word[:4] for word in re.findall(r"\w{4,}", other.lower())}
    hits = {word[:4] for word in re.findall(r"\w{4,}", said.lower())} & words
    return len(hits) * 2 >= len(words) or fuzz.token_set_ratio(said.lower(), other.lower()) >= 60


def _like_name(said: str, other: str) -> bool:
    a, b = (re.sub(r"[\W_]+", " ", _SECTION.sub(" ", text.lower())).strip() for text in (said, other))
    shared = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    return a == b or (shared >= 3 and max(len(a), len(b)) - shared <= 3)
