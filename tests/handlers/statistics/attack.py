"""Somebody who adds and subtracts everything they are shown, to find what one or two people did."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    Row = tuple[int, ...]

_PRIME = (1 << 61) - 1
"""Ranks are taken modulo this; that a rank over the whole numbers is larger is as good as impossible."""


def given_away(rows: Sequence[Row], authors: Sequence[str]) -> list[tuple[str, ...]]:
    """Pairs of authors (or one, twice) whose doings alone some combination of the rows tells.

    rows: what a shown number counts, one whole number for each column; authors: who is behind each column.

    Such a combination is zero in the columns of everybody else, so the rows lose rank when the pair's columns go.
    """
    basis = independent(rows)
    everybody = sorted(set(authors))
    pairs: list[tuple[str, ...]] = list(combinations(everybody, 2)) if len(everybody) > 1 else [(*everybody,)]
    found = []
    for pair in pairs:
        others = [index for index, author in enumerate(authors) if author not in pair]
        if len(independent([tuple(row[index] for index in others) for row in basis])) < len(basis):
            found.append(pair)
    return found


def independent(rows: Sequence[Row]) -> list[Row]:
    """A largest set of rows none of which is a combination of the others."""
    reduced: dict[int, list[int]] = {}
    kept = []
    for row in dict.fromkeys(rows):
        rest = [value % _PRIME for value in row]
        for pivot, other in reduced.items():
            if rest[pivot]:
                factor = rest[pivot]
                rest = [(value - factor * one) % _PRIME for value, one in zip(rest, other, strict=True)]
        first = next((index for index, value in enumerate(rest) if value), None)
        if first is not None:
            inverse = pow(rest[first], -1, _PRIME)
            reduced[first] = [value * inverse % _PRIME for value in rest]
            kept.append(row)
    return kept
