"""The import contracts hold the arrows of the house. Each contract is broken once here, in a small house of paper, so
that a contract that silently checks nothing is found."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.tree import ROOT

PAPER_HOUSE = {
    "bot/__init__.py": "",
    "bot/wiring.py": "import bot.platforms.local, bot.platforms.telegram, handlers, handlers.people, bot.schedule",
    "bot/schedule.py": "import apscheduler",
    "bot/platforms/__init__.py": "",
    "bot/platforms/contract.py": "import handlers.kit.view",
    "bot/platforms/local/__init__.py": "import aiohttp, bot.platforms.contract",
    "bot/platforms/telegram/__init__.py": "import telegram, bot.platforms.contract, handlers.kit",
    "handlers/__init__.py": "import handlers.people, handlers.activities",
    "handlers/kit/__init__.py": "",
    "handlers/kit/view.py": "import storage, handlers.kit.answer",
    "handlers/kit/answer.py": "",
    "handlers/people/__init__.py": "import handlers.kit.view",
    "handlers/people/rules.py": "import handlers.people",
    "handlers/activities/__init__.py": "import storage, handlers.kit",
    "storage/__init__.py": "import storage.engine",
    "storage/engine.py": "import sqlalchemy",
}


def lint(house: Path) -> subprocess.CompletedProcess[str]:
    """What import-linter says about a house under our contracts."""
    return subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache", "--config", house / "pyproject.toml"],
        cwd=house,
        env={**os.environ, "PYTHONPATH": str(house), "NO_COLOR": "1"},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def paper_house(tmp_path: Path) -> Path:
    """A house that keeps every contract, with the contracts of the real one."""
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    for name, source in PAPER_HOUSE.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(source + "\n", encoding="utf-8")
    return tmp_path


def test_a_house_in_order_keeps_all_contracts(paper_house: Path) -> None:
    told = lint(paper_house)
    assert told.returncode == 0, told.stdout


@pytest.mark.parametrize(
    ("module", "line", "broken"),
    (
        ("storage/engine.py", "import handlers.kit", "Arrows point one way"),
        ("handlers/people/rules.py", "import bot.wiring", "Arrows point one way"),
        ("handlers/people/rules.py", "import handlers.activities", "Features do not know each other"),
        ("handlers/kit/answer.py", "from handlers import people", "the kit knows none of them"),
        ("bot/platforms/local/__init__.py", "import bot.platforms.telegram", "Platforms do not know each other"),
        ("bot/platforms/telegram/__init__.py", "import handlers.people.rules", "Platforms build on the kit"),
        ("handlers/people/rules.py", "from sqlalchemy import select", "What the assistant says"),
        ("handlers/kit/view.py", "import asyncio", "What the assistant says"),
        ("handlers/people/__init__.py", "from storage.engine import anything", "storage's public face"),
        ("bot/wiring.py", "import telegram", "Each outside library has one home"),
        ("bot/platforms/local/__init__.py", "import apscheduler.triggers", "Each outside library has one home"),
    ),
)
def test_a_wrong_import_is_caught(module: str, line: str, broken: str, paper_house: Path) -> None:
    path = paper_house / module
    path.write_text(path.read_text(encoding="utf-8") + line + "\n", encoding="utf-8")
    told = lint(paper_house)
    assert told.returncode == 1, told.stdout
    verdicts = [verdict for verdict in told.stdout.splitlines() if "BROKEN" in verdict]
    assert any(broken in verdict for verdict in verdicts), told.stdout
