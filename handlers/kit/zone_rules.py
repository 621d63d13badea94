"""Which edition of the zone database this process counts with. Read once; a new edition comes with a restart."""

from __future__ import annotations

import zoneinfo
from functools import cache
from importlib import metadata
from pathlib import Path


@cache
def version() -> str:
    """Such as "2026b". The machine's own database goes before the package, as in `zoneinfo` itself."""
    for folder in zoneinfo.TZPATH:
        table = Path(folder, "tzdata.zi")
        if table.is_file():
            with table.open(encoding="utf-8") as lines:
                return lines.readline().removeprefix("# version ").strip()[:12]
    return metadata.version("tzdata")[:12]
