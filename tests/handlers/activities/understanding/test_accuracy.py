"""How much of what volunteers write is understood: the accuracy by language and field, printed, with its bar."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

import pytest

from benchmarks.understanding import fields_of, read
from tests.handlers.activities.understanding.scoring import judge

DATA = Path(__file__).parent / "data"
BAR = 0.9


def _lines(half: str) -> list[dict[str, object]]:
    return [json.loads(raw) for raw in (DATA / f"{half}.jsonl").read_text("utf-8").splitlines()]


@pytest.mark.parametrize("half", ("dev", "held", "judged", "awkward", "everyday"))
def test_nine_fields_of_ten_are_right_and_none_is_silently_wrong(half: str) -> None:
    right: Counter[tuple[str, str]] = Counter()
    told: Counter[tuple[str, str]] = Counter()
    silent: list[str] = []
    for line in _lines(half):
        said = read(line)  # type: ignore[arg-type]
        verdict = judge(line, fields_of(said), [doubt.about.value for doubt in said.doubts])
        language = str(line["language"])
        for name in verdict.right:
            right[language, _kind(name)] += 1
        for name in [*verdict.right, *verdict.wrong]:
            told[language, _kind(name)] += 1
        silent += [f"{line['id']}:{name}" for name in verdict.silent]
    _print(half, right, told)
    assert not silent
    assert sum(right.values()) / sum(told.values()) >= BAR


def _kind(name: str) -> str:
    return name.removeprefix("asked:").removeprefix("extra:")


def _print(half: str, right: Mapping[tuple[str, str], int], told: Mapping[tuple[str, str], int]) -> None:
    for by in (0, 1):
        for name in dict.fromkeys(key[by] for key in told):
            hits = sum(count for key, count in right.items() if key[by] == name)
            whole = sum(count for key, count in told.items() if key[by] == name)
            print(f"{half} {name:<12} {hits}/{whole} {hits / whole:.3f}")  # noqa: T201 - the accuracy is to be seen
    print(f"{half} accuracy {sum(right.values()) / sum(told.values()):.3f}")  # noqa: T201 - as above
