"""The checklists that networks begin with, by the kind of network. Data beside this module; read once."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from storage import Criterion

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

USUAL = "label"
"""What a network asks that never chose anything."""

_FILE = Path(__file__).with_name("criteria.json")


@cache
def ready_lists() -> Mapping[str, Sequence[Criterion]]:
    """Name of a kind -> its criteria."""
    written = json.loads(_FILE.read_text(encoding="utf-8"))
    return {kind: tuple(Criterion.from_data(one) for one in criteria) for kind, criteria in written.items()}
