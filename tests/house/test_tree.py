"""The tree stays readable: sizes, names, one home for everything, nothing in it that belongs to one machine."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

from tests.house.tree import FEATURES, PACKAGES, ROOT, modules, name_of, parsed, tracked_files

MOST_LINES = 400
MOST_LINES_OF_A_FUNCTION = 40
# A migration is a list of what was done, written once and never read top to bottom again.
SIZED = tuple(path for path in modules(*PACKAGES) if "versions" not in path.parts)
BANNED_NAMES = {"utils", "util", "helpers", "helper", "common", "misc", "manager", "base"}


@pytest.mark.parametrize("door", (["bot.py"], ["-m", "bot"]), ids=("bot.py", "python -m bot"))
def test_both_doors_open(door: list[str]) -> None:
    opened = subprocess.run(
        [sys.executable, "-W", "error", *door, "--help"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert opened.returncode == 0, opened.stderr
    for command in ("run", "chat", "migrate"):
        assert command in opened.stdout


def test_the_door_defines_nothing() -> None:
    for door in ("bot.py", "bot/__main__.py"):
        kinds = {type(node) for node in parsed(ROOT / door).body}
        assert kinds <= {ast.Expr, ast.Import, ast.ImportFrom, ast.If}, door


def test_no_module_is_a_god_file() -> None:
    """A bigger module carries its reason in a line `# size: …` near its top."""
    too_long = {
        name_of(path): lines
        for path in (*SIZED, *modules("tests", "benchmarks"))
        if (lines := len((text := path.read_text(encoding="utf-8")).splitlines())) > MOST_LINES
        and not re.search(r"^# size: \w.{15,}", text[:2000], re.MULTILINE)
    }
    assert too_long == {}


def test_functions_fit_on_a_screen() -> None:
    """Counted without signature and docstring; a bigger one carries its reason in `# size: …` above or on its def."""
    too_long = {}
    for path in SIZED:
        lines = path.read_text(encoding="utf-8").splitlines()
        for node in ast.walk(parsed(path)):
            if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                continue
            body = node.body[1:] if ast.get_docstring(node) else node.body
            length = (body[-1].end_lineno or 0) - body[0].lineno + 1 if body else 0
            reason = any(
                "# size: " in line for line in lines[node.lineno - 2 : body[0].lineno if body else node.lineno]
            )
            if length > MOST_LINES_OF_A_FUNCTION and not reason:
                too_long[f"{name_of(path)}:{node.lineno} {node.name}"] = length
    assert too_long == {}


def test_no_module_has_a_name_that_says_nothing() -> None:
    found = [
        name_of(path)
        for path in modules(*PACKAGES, "tests", "benchmarks")
        if BANNED_NAMES & set(path.with_suffix("").parts[len(ROOT.parts) :])
    ]
    assert found == []


def test_every_module_says_what_it_is_for() -> None:
    silent = [
        name_of(path)
        for path in modules(*PACKAGES, "tests", "benchmarks")
        if parsed(path).body and not ast.get_docstring(parsed(path))
    ]
    assert silent == []


def test_every_test_folder_is_a_package() -> None:
    """Otherwise tests/bot/ shadows the package bot in some of pytest's import modes."""
    folders = {path.parent for path in modules("tests")}
    assert [name_of(folder) for folder in sorted(folders) if not (folder / "__init__.py").exists()] == []


def test_the_environment_is_read_in_one_place() -> None:
    readers = []
    for path in modules(*PACKAGES):
        for node in ast.walk(parsed(path)):
            if isinstance(node, ast.Attribute) and node.attr in ("environ", "getenv", "environb"):
                readers.append(name_of(path))
            if (
                isinstance(node, ast.ImportFrom)
                and node.module == "os"
                and {"environ", "getenv"} & {a.name for a in node.names}
            ):
                readers.append(name_of(path))
    assert set(readers) <= {"bot/settings.py"}


def test_every_feature_is_on_the_screen_in_routing_order_and_has_its_homes() -> None:
    import handlers

    assert sorted(feature.name for feature in handlers.FEATURES) == FEATURES
    for feature in FEATURES:
        assert (ROOT / "handlers" / feature / "texts" / "en.ftl").is_file(), feature
        assert list((ROOT / "tests" / "handlers" / feature).glob("**/test_*.py")), f"{feature} has no tests"


def test_the_contract_over_features_covers_every_feature() -> None:
    """A wildcard covers the rooms of tomorrow; a list of names would have to be complete."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contract = next(one for one in settings["tool"]["importlinter"]["contracts"] if one["id"] == "features")
    covered = contract["modules"]
    assert "handlers.*" in covered or {f"handlers.{feature}" for feature in FEATURES} <= set(covered)


def test_nothing_in_the_tree_belongs_to_one_machine() -> None:
    """Paths of this checkout and of its owner's home, private keys, and where packages come from: that is the
    machine's own setting."""
    here = [re.escape(str(place)) for place in {ROOT, Path.home()} if len(place.parts) > 2]
    others = (
        r"-----BEGIN [A-Z ]*PRIVATE KEY",
        r"--(extra-)?index-url",
        r"--find-links",
        r"\b(pypi|pythonhosted|npmjs)\.(org|com)\b",
        r"\bdeb\.debian\.org\b",
    )
    personal = re.compile("|".join([*here, *others]))
    found = []
    for path in tracked_files():
        if path == Path(__file__):
            continue
        text = path.read_bytes().decode("utf-8", "replace")
        found += [f"{name_of(path)}: {hit.group()}" for hit in personal.finditer(text)]
    assert found == []


def test_constraints_are_plain_and_hold_everything_that_is_declared() -> None:
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").split()
    assert [line for line in lines if not re.fullmatch(r"[A-Za-z0-9._-]+==[A-Za-z0-9.!+]+", line)] == []
    held = {re.sub(r"[-_.]+", "-", line.partition("==")[0]).lower() for line in lines}
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    declared = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    names = {re.sub(r"[-_.]+", "-", re.split(r"[\[<>=~!; ]", one)[0]).lower() for one in declared}
    assert names - held == set()


def test_what_is_imported_is_declared_and_what_is_declared_is_used() -> None:
    """The base install carries nothing that nobody needs, and works without the development tools."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    declared = {re.split(r"[\[<>=~!; ]", one)[0].lower() for one in project["project"]["dependencies"]}
    owners = packages_distributions()
    imported = set()
    for path in modules(*PACKAGES):
        for node in ast.walk(parsed(path)):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            for top in {name.partition(".")[0] for name in names} - {*sys.stdlib_module_names, *PACKAGES}:
                imported |= _owner(names, [owner.lower() for owner in owners.get(top, [top])])
    by_address = {"psycopg"}  # SQLAlchemy imports the driver that the database's address names
    data = {"tzdata"}  # zoneinfo reads it where the system has no zone database
    assert imported - declared == set()
    assert declared - imported - by_address - data == set()


def _owner(names: list[str], owners: list[str]) -> set[str]:
    """The distribution behind an import; several share the name `fluent`, told apart by the next word."""
    if len(owners) > 1:
        return {owner for owner in owners if any(name.startswith(owner) for name in names)}
    return set(owners)


def test_local_links_in_the_documents_lead_somewhere() -> None:
    lost = []
    for path in tracked_files():
        if path.suffix != ".md":
            continue
        links = re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", path.read_text(encoding="utf-8"))
        local = [link for link in links if not re.match(r"[a-z]+:", link)]
        lost += [f"{name_of(path)}: {link}" for link in local if not (path.parent / link).exists()]
    assert lost == []
