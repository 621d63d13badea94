"""A progress line on standard error: for people at a terminal only, so that scripts and logs stay clean."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from types import TracebackType
    from typing import TextIO

WIDTH = 24
EVERY = 0.1  # seconds between redraws: a terminal is slower than a loop


class Progress:
    """`with Progress("Reading", total) as bar: bar.go(n)`; nothing is drawn where nobody looks."""

    def __init__(self, what: str, total: int, output: TextIO | None = None) -> None:
        self._what = what
        self._total = max(total, 1)
        self._done = 0
        self._output = output or sys.stderr
        self._shown = self._output.isatty()
        self._next = 0.0

    def go(self, steps: int = 1) -> None:
        """So many more are done."""
        self._done += steps
        if self._shown and (now := time.monotonic()) >= self._next:
            self._next = now + EVERY
            self._draw()

    def _draw(self) -> None:
        part = min(self._done / self._total, 1.0)
        bar = "#" * int(WIDTH * part)
        self._output.write(f"\r{self._what:10} [{bar:.<{WIDTH}}] {part:4.0%}")
        self._output.flush()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        if self._shown:
            self._output.write("\r" + " " * (WIDTH + 20) + "\r")
            self._output.flush()
