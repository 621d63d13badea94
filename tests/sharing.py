"""Which conversations run on which database when a developer runs the suite: each on one of the two, half on each.

What differs between the databases is storage's business, and all of storage, bot and journeys runs on both always.
Continuous integration runs everything on both (`KITH_TEST_MATRIX=full`).
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING
from zlib import crc32

from tests.databases import find_postgresql

if TYPE_CHECKING:
    import pytest

HERE = Path(__file__).parent
SHARED = (HERE / "handlers", HERE / "kit")
KINDS = ("sqlite", "postgresql")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out the other half, unless all of it was asked for or a single test was named."""
    if os.environ.get("KITH_TEST_MATRIX") == "full" or find_postgresql() is None or _named(config):
        return
    dropped = [item for item in items if _is_other_half(item)]
    if dropped:
        config.hook.pytest_deselected(items=dropped)
        left = set(dropped)
        items[:] = [item for item in items if item not in left]


def _named(config: pytest.Config) -> bool:
    """Whether files or tests were named: whoever looks at one room looks at all of it."""
    return any("::" in one or one.endswith(".py") for one in config.args)


def _is_other_half(item: pytest.Item) -> bool:
    kind = getattr(getattr(item, "callspec", None), "params", {}).get("database_url")
    if kind not in KINDS or not any(item.path.is_relative_to(folder) for folder in SHARED):
        return False
    test = item.nodeid.replace("postgresql", "*").replace("sqlite", "*")
    return bool(KINDS[crc32(test.encode()) % len(KINDS)] != kind)
