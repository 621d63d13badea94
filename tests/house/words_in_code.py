"""Finds in syntax trees which messages the code uses, with which arguments, and sentences that stand in the code."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

KEY = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)+(\.[a-z][a-z0-9-]*)?")

SAYS = {"t", "Text", "UserError", "Refused"}
"""First argument is a message's key, keyword arguments are its arguments."""

SHOWS_ALL = {"lines", "paragraphs", "bold", "italic", "say", "Toast"}
"""Every positional argument is words that a person reads."""

SHOWS_FIRST = {"Button": 0, "View": 0, "Span": 0, "Option": 1}
"""Which positional argument is words."""

SHOWN_KEYWORDS = {"label", "words", "note", "intro", "question", "alt", "title_words"}
"""Keyword arguments that are words, wherever they stand."""

NOT_ARGUMENTS = {"action", "scope", "ways"}
"""Keyword arguments of Refused that are for the audit log."""


@dataclass(frozen=True, slots=True)
class Use:
    """One place that asks for a message with a written key; `args` is None when they are not all written there."""

    key: str
    args: frozenset[str] | None
    where: str


def uses(tree: ast.Module, name: str) -> Iterator[Use]:
    """Calls that name a message."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or _called(node) not in SAYS or not node.args:
            continue
        key = node.args[0]
        if isinstance(key, ast.Constant) and isinstance(key.value, str):
            given = [word.arg for word in node.keywords if word.arg not in NOT_ARGUMENTS]
            known = _called(node) != "Text" and None not in given
            args = frozenset(word for word in given if word) if known else None
            yield Use(key.value, args, f"{name}:{node.lineno}")


def written_keys(tree: ast.Module) -> set[str]:
    """Every text in the code that has the shape of a key, wherever it stands."""
    return {
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and KEY.fullmatch(node.value)
    }


def computed_keys(tree: ast.Module) -> set[re.Pattern[str]]:
    """Keys that are put together, f"activities-theme-{id}", as patterns. A feature and a word must be written out."""
    found = set()
    for node in ast.walk(tree):
        if not isinstance(node, ast.JoinedStr):
            continue
        shape = "".join(
            re.escape(str(part.value)) if isinstance(part, ast.Constant) else r"[a-z0-9-]+" for part in node.values
        )
        written = "".join(str(part.value) for part in node.values if isinstance(part, ast.Constant))
        starts = node.values[0].value if isinstance(node.values[0], ast.Constant) else ""
        if re.fullmatch(r"[a-z]+-[a-z0-9-]*[a-z0-9]-?", str(starts)) and re.fullmatch(r"[a-z0-9.-]+", written):
            found.add(re.compile(shape))
    return found


def button_keys(tree: ast.Module) -> set[str]:
    """Messages that are labels of buttons."""
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _called(node) in {"Button", "press"}:
            labels = [*(node.args[:1] if _called(node) == "Button" else []), *_keyword(node, "label")]
            found |= {use.key for label in labels for use in uses(ast.Module([ast.Expr(label)], []), "")}
    return found


def sentences(tree: ast.Module, name: str) -> Iterator[str]:
    """Words for people that stand in the code instead of in a message file."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        called = _called(node)
        shown: list[ast.expr] = []
        if called in SHOWS_ALL:
            shown += node.args
        elif called in SHOWS_FIRST:
            shown += node.args[SHOWS_FIRST[called] : SHOWS_FIRST[called] + 1]
        if called in SHOWS_ALL or called in SHOWS_FIRST or called == "press":
            shown += [word.value for word in node.keywords if word.arg in SHOWN_KEYWORDS]
        for text, line in _literals(shown):
            if re.search(r"[^\W\d_]{2}", text):
                yield f"{name}:{line}: {text!r}"
        if called in SAYS and node.args:
            key = node.args[0]
            if isinstance(key, ast.Constant) and not KEY.fullmatch(str(key.value)):
                yield f"{name}:{node.lineno}: {key.value!r} is no key of a message"
            arguments = [word.value for word in node.keywords if word.arg not in NOT_ARGUMENTS]
            for text, line in _literals(arguments):
                if re.search(r"[^\W\d_]{2}", text) and re.search(r"\s", text.strip()):
                    yield f"{name}:{line}: {text!r} is handed to a message as an argument"


def _literals(nodes: Iterable[ast.expr]) -> Iterator[tuple[str, int]]:
    """Texts that become words as they stand: through tuples, joins, conditions and f-strings, not through calls."""
    for node in nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            # A command is typed the same in every language.
            if not re.fullmatch(r"/\w*", node.value):
                yield node.value, node.lineno
        elif isinstance(node, ast.JoinedStr):
            written = "".join(str(part.value) for part in node.values if isinstance(part, ast.Constant))
            if not re.fullmatch(r"/\w*", written):
                yield written, node.lineno
        elif isinstance(node, ast.Tuple | ast.List):
            yield from _literals(node.elts)
        elif isinstance(node, ast.IfExp):
            yield from _literals((node.body, node.orelse))
        elif isinstance(node, ast.BoolOp):
            yield from _literals(node.values)
        elif isinstance(node, ast.BinOp):
            yield from _literals((node.left, node.right))
        elif isinstance(node, ast.Starred):
            yield from _literals((node.value,))


def _called(node: ast.Call) -> str:
    return node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")


def _keyword(node: ast.Call, name: str) -> list[ast.expr]:
    return [word.value for word in node.keywords if word.arg == name]
