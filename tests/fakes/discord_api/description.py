"""Checks one body against the packed description. It judges shapes only; what a chat allows is in the rules_* modules.

The part of JSON Schema that the description uses, and no more; snowflakes may come as integers, as Discord takes them.
"""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from typing import Final

from tests.fakes.discord_api.compact import PACKED

Flaw = tuple[tuple[str, ...], str, str]
"""Where (keys and positions), Discord's code, and why."""
KINDS: Final[Mapping[str, tuple[type, ...]]] = {
    "object": (dict,), "array": (list,), "string": (str,), "boolean": (bool,), "integer": (int,),
    "number": (int, float), "null": (type(None),),
}  # fmt: skip


@lru_cache
def packed() -> dict[str, dict[str, dict[str, object]]]:
    """`routes` and `schemas`, as compact.py wrote them."""
    return json.loads(gzip.decompress(PACKED.read_bytes()))  # type: ignore[no-any-return]  # compact.py wrote it


def flaws_of_body(route: str, body: object) -> list[Flaw]:
    """What is wrong with the body of "POST /path/{template}"; nothing for a route without a described body."""
    schema = packed()["routes"].get(route, {}).get("body")
    return list(_flaws(schema, body, ())) if isinstance(schema, dict) else []


def flaws_of_answer(route: str, answer: object) -> list[Flaw]:
    """What is wrong with our own answer: a mistake of this server."""
    schema = packed()["routes"].get(route, {}).get("answer")
    return list(_flaws(schema, answer, ())) if isinstance(schema, dict) else []


def _is_a(kind: str, value: object, schema: Mapping[str, object]) -> bool:
    if kind == "string" and schema.get("format") == "snowflake" and isinstance(value, int):
        return not isinstance(value, bool)
    return isinstance(value, KINDS[kind]) and (kind == "boolean" or not isinstance(value, bool))


def _flaws(schema: Mapping[str, object], value: object, at: tuple[str, ...]) -> Iterator[Flaw]:
    if isinstance(reference := schema.get("$ref"), str):
        yield from _flaws(packed()["schemas"][reference.rpartition("/")[2]], value, at)
        return
    kinds = schema.get("type")
    listed = kinds if isinstance(kinds, list) else [kinds] if isinstance(kinds, str) else []
    if listed and not any(_is_a(kind, value, schema) for kind in listed):
        yield at, "BASE_TYPE_BAD_TYPE", f"{'/'.join(listed)} expected, got {value!r:.60}"
        return
    if value is None:
        listed = []
    if isinstance(enum := schema.get("enum"), list) and value not in enum:
        yield at, "BASE_TYPE_CHOICES", f"Value {value!r} must be one of {enum}."
    if "const" in schema and schema["const"] != value:
        yield at, "BASE_TYPE_CHOICES", f"Value {value!r} must be {schema['const']!r}."
    yield from _flaws_of_unions(schema, value, at)
    if isinstance(value, dict):
        yield from _flaws_of_object(schema, value, at)
    elif isinstance(value, list):
        yield from _flaws_of_list(schema, value, at)
    elif isinstance(value, str):
        yield from _flaws_of_text(schema, value, at)
    elif isinstance(value, int | float) and schema.get("format") != "snowflake":
        least, most = schema.get("minimum"), schema.get("maximum")
        if isinstance(least, int | float) and value < least:
            yield at, "NUMBER_TYPE_MIN", f"{value} should be greater than or equal to {least}."
        if isinstance(most, int | float) and value > most:
            yield at, "NUMBER_TYPE_MAX", f"{value} should be less than or equal to {most}."


def _flaws_of_unions(schema: Mapping[str, object], value: object, at: tuple[str, ...]) -> Iterator[Flaw]:
    for whole in _branches(schema, "allOf"):
        yield from _flaws(whole, value, at)
    for name in ("oneOf", "anyOf"):
        if branches := _branches(schema, name):
            yield from _flaws_of_the_best(branches, value, at)


def _flaws_of_the_best(branches: list[dict[str, object]], value: object, at: tuple[str, ...]) -> list[Flaw]:
    """None when any branch takes the value; else those of the branch that was meant, or of the one with the fewest."""
    meant = [one for one in branches if _is_meant(_kinds(one.get("$ref")), value)] or branches
    found: list[list[Flaw]] = []
    for branch in meant:
        if not (flaws := list(_flaws(branch, value, at))):
            return flaws
        found.append(flaws)
    return min(found, key=len)


def _is_meant(kinds: frozenset[object], value: object) -> bool:
    return not kinds or (isinstance(value, dict) and value.get("type") in kinds)


@cache
def _kinds(reference: str | None) -> frozenset[object]:
    """What `type` may be in the objects of a schema, when it says so; their unions are told apart by that."""
    if reference is None:
        return frozenset()
    properties = packed()["schemas"][reference.rpartition("/")[2]].get("properties", {})
    kind = properties.get("type", {}) if isinstance(properties, dict) else {}
    return frozenset(kind.get("enum", ()))


def _branches(schema: Mapping[str, object], name: str) -> list[dict[str, object]]:
    branches = schema.get(name, [])
    assert isinstance(branches, list)
    return branches


def _flaws_of_object(schema: Mapping[str, object], value: dict[str, object], at: tuple[str, ...]) -> Iterator[Flaw]:
    required, properties = schema.get("required", []), schema.get("properties", {})
    assert isinstance(required, list)
    assert isinstance(properties, dict)
    for name in required:
        if name not in value:
            yield (*at, name), "BASE_TYPE_REQUIRED", "This field is required"
    rest = schema.get("additionalProperties")
    for name, item in value.items():
        if isinstance(known := properties.get(name, rest), dict):
            yield from _flaws(known, item, (*at, name))


def _flaws_of_list(schema: Mapping[str, object], value: list[object], at: tuple[str, ...]) -> Iterator[Flaw]:
    least, most = schema.get("minItems", 0), schema.get("maxItems", len(value))
    assert isinstance(least, int)
    assert isinstance(most, int)
    if not least <= len(value) <= most:
        yield at, "BASE_TYPE_BAD_LENGTH", f"Must be between {least} and {most} in length."
    if schema.get("uniqueItems") and len({json.dumps(item) for item in value}) < len(value):
        yield at, "SET_TYPE_ALREADY_CONTAINS_VALUE", "The set already contains this value"
    if isinstance(items := schema.get("items"), dict):
        for place, item in enumerate(value):
            yield from _flaws(items, item, (*at, str(place)))


def _flaws_of_text(schema: Mapping[str, object], value: str, at: tuple[str, ...]) -> Iterator[Flaw]:
    least, most = schema.get("minLength", 0), schema.get("maxLength", len(value))
    assert isinstance(least, int)
    assert isinstance(most, int)
    if not value and least:
        yield at, "BASE_TYPE_REQUIRED", "This field is required"
    elif not least <= len(value) <= most:
        yield at, "BASE_TYPE_BAD_LENGTH", f"Must be between {least} and {most} in length."
    if isinstance(pattern := schema.get("pattern"), str) and not re.search(pattern, value):
        yield at, "STRING_TYPE_REGEX", f"{value!r:.60} does not match {pattern}"
    if schema.get("format") == "uri" and not re.match(r"(https?://[^\s/]+|discord://|attachment://)\S*$", value):
        yield at, "URL_TYPE_INVALID_URL", "Not a well formed URL."


def error_tree(flaws: list[Flaw]) -> dict[str, object]:
    """As `errors` of an Invalid Form Body: nested by place, `_errors` at each end."""
    tree: dict[str, object] = {}
    for at, code, why in flaws:
        node = tree
        for key in at:
            below = node.setdefault(key, {})
            assert isinstance(below, dict)
            node = below
        ends = node.setdefault("_errors", [])
        assert isinstance(ends, list)
        ends.append({"code": code, "message": why})
    return tree
