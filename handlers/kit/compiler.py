"""Turns the source of a Fluent message into small Python functions; fluent.syntax reads the grammar.

Why not fluent.runtime: it needs CLDR data and a time zone library before the first word, knows neither the reader's
zone nor our nested texts and ranges, and spends ten times as long on a plural. Imported at the first message only.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import TypeAlias

from fluent.syntax import FluentParser, ast

from handlers.kit.fluent import Entry, Ordinal, Pattern, Scope, TextError
from handlers.kit.instants import commands_named
from handlers.kit.view import Arg

Value: TypeAlias = Arg | Ordinal | None
Getter: TypeAlias = Callable[[Scope], Value]
Expression: TypeAlias = ast.InlineExpression | ast.Placeable | ast.SelectExpression | ast.Literal

_DEEPEST = 20
"""Messages inside messages; real ones nest two or three deep."""

_parser = FluentParser(with_spans=False)


def compile_entry(source: str) -> Entry:
    """Parse and compile one message or term; raises TextError with the parser's words when it is malformed."""
    entry = _parser.parse_entry(source)
    if not isinstance(entry, ast.Message | ast.Term):
        notes = entry.annotations if isinstance(entry, ast.Junk) else []
        reason = "; ".join(note.message or "" for note in notes)
        raise TextError(f"not a message: {source.strip()[:60]!r} {reason}")
    value = _pattern(entry.value) if entry.value is not None else None
    return Entry(value, {attribute.id.name: _pattern(attribute.value) for attribute in entry.attributes})


def _pattern(pattern: ast.Pattern) -> Pattern:
    parts: list[Pattern] = []
    last_at = len(pattern.elements) - 1
    for at, element in enumerate(pattern.elements):
        if isinstance(element, ast.TextElement):
            part: Pattern = commands_named(element.value, begins=at == 0, ends=at == last_at)
        else:
            part = _text(element.expression)
        last = parts[-1] if parts else None
        if isinstance(part, str) and isinstance(last, str):
            parts[-1] = last + part
        else:
            parts.append(part)
    if len(parts) == 1:
        return parts[0]
    fixed = tuple(parts)
    return lambda scope: "".join([part if isinstance(part, str) else part(scope) for part in fixed])


def _text(expression: Expression) -> Pattern:
    """The text of a placeable."""
    if isinstance(expression, ast.Placeable):
        return _text(expression.expression)
    if isinstance(expression, ast.SelectExpression):
        return _select(expression)
    if isinstance(expression, ast.StringLiteral):
        return str(expression.parse()["value"])
    if isinstance(expression, ast.MessageReference):
        return _reference(_key(expression))
    if isinstance(expression, ast.TermReference):
        return _term(expression)
    getter = _getter(expression)
    shown = f"{{${expression.id.name}}}" if isinstance(expression, ast.VariableReference) else "{}"

    def text(scope: Scope) -> str:
        value = getter(scope)
        if type(value) is str:
            return value
        if value is None:
            return shown
        return scope.printer.show(value.value if isinstance(value, Ordinal) else value)

    return text


def _key(reference: ast.MessageReference | ast.TermReference) -> str:
    name = reference.id.name if isinstance(reference, ast.MessageReference) else f"-{reference.id.name}"
    return f"{name}.{reference.attribute.name}" if reference.attribute is not None else name


def _reference(key: str) -> Callable[[Scope], str]:
    def text(scope: Scope) -> str:
        if scope.depth >= _DEEPEST:
            raise TextError(f"message {key!r} refers to itself")
        pattern = scope.printer.pattern(key)
        if isinstance(pattern, str):
            return pattern
        return pattern(Scope(scope.args, scope.printer, scope.depth + 1, scope.in_term))

    return text


def _term(reference: ast.TermReference) -> Callable[[Scope], str]:
    """A term sees the arguments written at the place of its use, not those of the message."""
    inner = _reference(_key(reference))
    named = reference.arguments.named if reference.arguments else []
    getters = {argument.name.name: _getter(argument.value) for argument in named}

    def text(scope: Scope) -> str:
        values = {name: getter(scope) for name, getter in getters.items()}
        args = {name: value for name, value in values.items() if value is not None and not isinstance(value, Ordinal)}
        return inner(Scope(args, scope.printer, scope.depth, in_term=True))

    return text


def _number(text: str) -> float:
    return float(text) if "." in text else int(text)


def _getter(expression: Expression) -> Getter:
    """A value before it is printed, so that selectors and functions see numbers and dates, not their text."""
    if isinstance(expression, ast.VariableReference):
        return _variable(expression.id.name)
    if isinstance(expression, ast.FunctionReference):
        return _function(expression)
    if isinstance(expression, ast.NumberLiteral):
        number = _number(expression.value)
        return lambda _scope: number
    pattern = _text(expression)
    return lambda scope: pattern if isinstance(pattern, str) else pattern(scope)


def _variable(name: str) -> Getter:
    def value(scope: Scope) -> Value:
        found = scope.args.get(name)
        if found is None and not scope.in_term:
            raise TextError(f"argument ${name} was not given")
        return found

    return value


def _function(reference: ast.FunctionReference) -> Getter:
    name = reference.id.name
    if len(reference.arguments.positional) != 1:
        raise TextError(f"{name}() takes one value")
    getter = _getter(reference.arguments.positional[0])
    options = {argument.name.name: str(argument.value.parse()["value"]) for argument in reference.arguments.named}

    def value(scope: Scope) -> Value:
        given = getter(scope)
        if given is None or isinstance(given, Ordinal):
            return given
        return scope.printer.call(name, given, options)

    return value


def _select(expression: ast.SelectExpression) -> Callable[[Scope], str]:
    getter = _getter(expression.selector)
    by_name: dict[str, Pattern] = {}
    by_number: dict[float, Pattern] = {}
    default: Pattern = ""
    for variant in expression.variants:
        pattern = _pattern(variant.value)
        if isinstance(variant.key, ast.NumberLiteral):
            by_number[_number(variant.key.value)] = pattern
        else:
            by_name[variant.key.name] = pattern
        if variant.default:
            default = pattern

    def text(scope: Scope) -> str:
        value = getter(scope)
        if isinstance(value, str):
            pattern = by_name.get(value, default)
        elif isinstance(value, bool):
            pattern = by_name.get("true" if value else "false", default)
        else:
            ordinal = isinstance(value, Ordinal)
            number = value.value if isinstance(value, Ordinal) else value
            if not isinstance(number, int | float | Decimal):
                pattern = default
            elif (exact := by_number.get(float(number)) if by_number else None) is not None:
                pattern = exact
            else:
                pattern = by_name.get(scope.printer.category(number, ordinal=ordinal), default)
        return pattern if isinstance(pattern, str) else pattern(scope)

    return text
