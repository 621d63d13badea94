"""Libraries that are loaded late, in whichever thread needs them first, are entered by their front door."""

from __future__ import annotations

import ast

from tests.house.tree import modules, name_of, parsed

INNER = ("babel.core", "babel.localedata", "babel.plural")
"""`babel` loads these while it is loaded itself. A thread that begins with one of them, while another begins with the
package, gets a half-loaded module: the program ended with an ImportError a moment after its start (seen)."""


def test_babel_is_entered_by_its_front_door() -> None:
    inside = [
        f"{name_of(path)}:{node.lineno}"
        for path in modules("bot", "handlers", "storage")
        for node in ast.walk(parsed(path))
        if (isinstance(node, ast.ImportFrom) and node.module in INNER)
        or (isinstance(node, ast.Import) and any(name.name in INNER for name in node.names))
    ]
    assert inside == []
