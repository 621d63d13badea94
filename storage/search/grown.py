"""An array that grows at its end. Knows nothing of what it holds."""

from __future__ import annotations

from typing import Any

import numpy as np


class Grown:
    """`extend` adds rows; a view that was taken before still shows what it showed."""

    def __init__(self, kind: type[np.generic], width: int | None = None) -> None:
        self._array: np.ndarray[Any, Any] = np.empty((0,) if width is None else (0, width), dtype=kind)
        self.count = 0

    def extend(self, rows: np.ndarray[Any, Any]) -> None:
        needed = self.count + len(rows)
        if needed > len(self._array):
            # A quarter more: doubling would waste as much memory as the vectors need.
            room = np.empty((needed + needed // 4, *self._array.shape[1:]), dtype=self._array.dtype)
            room[: self.count] = self._array[: self.count]
            self._array = room
        self._array[self.count : needed] = rows
        self.count = needed

    def keep(self, wanted: np.ndarray[Any, Any]) -> None:
        """Only these rows stay, behind one another. wanted: true or false for each."""
        self._array = self.view()[wanted]
        self.count = len(self._array)

    def view(self) -> np.ndarray[Any, Any]:
        """The rows there are, as they lie."""
        return self._array[: self.count]
