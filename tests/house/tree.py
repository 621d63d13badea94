"""The tree as the house tests see it: which files are ours, and their syntax trees."""

from __future__ import annotations

import ast
import subprocess
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("bot", "handlers", "storage")
FEATURES = sorted(path.parent.name for path in (ROOT / "handlers").glob("*/__init__.py") if path.parent.name != "kit")


@cache
def tracked_files() -> tuple[Path, ...]:
    """Every file of the project; of a downloaded archive without history, every file that is not made by tools."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if listed.returncode == 0:
        found = [ROOT / name for name in listed.stdout.split("\0") if name]
    else:
        found = [path for path in ROOT.rglob("*") if not {".venv", "__pycache__", "data"} & set(path.parts)]
    return tuple(path for path in found if path.is_file())


@cache
def modules(*folders: str) -> tuple[Path, ...]:
    """The Python modules under these folders of the project."""
    return tuple(
        path for path in tracked_files() if path.suffix == ".py" and path.relative_to(ROOT).parts[0] in folders
    )


@cache
def parsed(path: Path) -> ast.Module:
    """The module's syntax tree."""
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def name_of(path: Path) -> str:
    """The path as a person writes it, from the project's folder on."""
    return str(path.relative_to(ROOT))
