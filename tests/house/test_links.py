"""Buttons lead somewhere: one feature opens another's page by a name, so a name that nobody has is found here."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from handlers import FEATURES
from tests.house.tree import modules, name_of, parsed

if TYPE_CHECKING:
    from collections.abc import Iterator

ROUTES = {name for feature in FEATURES for name in feature.buttons} | {"kit.form", "kit.command", "kit.apart"}
COMMANDS = {word for feature in FEATURES for word in feature.commands}
FORMS = {name for feature in FEATURES for name in feature.forms}


def calls(tree: ast.Module, name: str) -> Iterator[ast.Call]:
    """Every call of a class or function with this name."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == name:
            yield node


def written(call: ast.Call, position: int, keyword: str) -> ast.expr | None:
    """The argument at a position, or under its name."""
    if len(call.args) > position:
        return call.args[position]
    return next((one.value for one in call.keywords if one.arg == keyword), None)


def test_every_button_has_a_route_and_every_command_it_types_exists() -> None:
    lost = []
    for path in modules("handlers"):
        for call in calls(parsed(path), "View"):
            anew = written(call, 5, "anew")
            inner = anew.elts[0] if isinstance(anew, ast.Tuple) else None
            if isinstance(inner, ast.Constant) and inner.value not in ROUTES:
                lost.append(f"{name_of(path)}:{call.lineno} {inner.value!r}")
        for call in calls(parsed(path), "Button"):
            do = written(call, 1, "do")
            if not isinstance(do, ast.Constant):
                continue
            if do.value and do.value not in ROUTES:
                lost.append(f"{name_of(path)}:{call.lineno} {do.value!r}")
            args = written(call, 2, "args")
            if do.value == "kit.apart":
                inner = args.elts[0] if isinstance(args, ast.Tuple) else None
                known = isinstance(inner, ast.Constant) and inner.value in ROUTES
                lost += [] if known else [f"{name_of(path)}:{call.lineno} inside kit.apart"]
            if do.value == "kit.command" and isinstance(args, ast.Tuple) and isinstance(args.elts[0], ast.Constant):
                word = args.elts[0].value
                lost += [] if word in COMMANDS else [f"{name_of(path)}:{call.lineno} {word!r}"]
    assert lost == []


def test_every_form_that_is_opened_exists_and_its_opener_too() -> None:
    lost = []
    for path in modules("handlers"):
        for call in calls(parsed(path), "Ask"):
            name = written(call, 0, "form")
            if isinstance(name, ast.Constant) and name.value not in FORMS:
                lost.append(f"{name_of(path)}:{call.lineno} {name.value!r}")
    assert lost == []
    openers = {form.opener for feature in FEATURES for form in feature.forms.values()}
    assert openers - COMMANDS == set()


def test_a_route_is_named_after_its_own_room() -> None:
    strays = [name for feature in FEATURES for name in feature.buttons if not name.startswith(f"{feature.name}.")]
    assert strays == []
