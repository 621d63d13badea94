"""What a test needs from the machine (a server, a browser): skipped loudly without it, an error where it was promised.

`KITH_TEST_REQUIRE=postgresql,browser` is the promise; the continuous integration script makes it.
"""

from __future__ import annotations

import os
from collections import Counter
from typing import TYPE_CHECKING, NoReturn

import pytest

if TYPE_CHECKING:
    from _pytest.terminal import TerminalReporter

_missing: Counter[str] = Counter()


def lacking(what: str, how_to_get_it: str) -> NoReturn:
    """End the running test: skip it, or fail when KITH_TEST_REQUIRE names `what`.

    what: one word, `postgresql` or `browser`. how_to_get_it: the end of a sentence for the summary.
    """
    if what in os.environ.get("KITH_TEST_REQUIRE", "").split(","):
        pytest.fail(f"{what} is required here (KITH_TEST_REQUIRE) but was not found: {how_to_get_it}", pytrace=False)
    _missing[f"{what}: {how_to_get_it}"] += 1
    pytest.skip(f"no {what}: {how_to_get_it}")


def pytest_terminal_summary(terminalreporter: TerminalReporter) -> None:
    """One line in red for each thing that was not found, so that a green run does not claim too much."""
    for sentence, tests in sorted(_missing.items()):
        terminalreporter.write_line(f"NOT TESTED, {tests} tests skipped for lack of {sentence}", red=True, bold=True)
