"""Checks one call against the official description: names, duties, types and stated limits.

It only judges the shape; what a chat, a message or a keyboard allows is in rules.py.
"""

import gzip
import json
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from tests.fakes.bot_api.compact import PACKED

PLAIN: Final = {"Integer": int, "Float": (int, float), "String": str, "Boolean": bool}


@dataclass(frozen=True, slots=True)
class Upload:
    """One file part of a multipart request."""

    name: str
    content: bytes
    mime_type: str


@dataclass(frozen=True, slots=True)
class Field:
    """What the description says about one parameter or one field of an object."""

    types: tuple[str, ...]
    required: bool
    limit: tuple[int, int, str] | None
    constant: str | None


Fields = dict[str, Field]


@dataclass(frozen=True, slots=True)
class Description:
    """All methods and object types; `variants` lists what an abstract type may be."""

    version: str
    methods: dict[str, Fields]  # by name in lower case: the server takes any
    names: dict[str, str]  # the same keys, and how the documentation writes them
    objects: dict[str, Fields]
    variants: dict[str, tuple[str, ...]]


def _fields(packed: dict[str, dict[str, object]]) -> Fields:
    fields: Fields = {}
    for name, entry in packed.items():
        types, limit, constant = entry["types"], entry.get("limit"), entry.get("constant")
        assert isinstance(types, list)
        assert limit is None or isinstance(limit, list)
        assert constant is None or isinstance(constant, str)
        bounds = None if limit is None else (int(limit[0]), int(limit[1]), str(limit[2]))
        fields[name] = Field(tuple(types), entry.get("required") is True, bounds, constant)
    return fields


@lru_cache(maxsize=1)
def description() -> Description:
    """The description, unpacked once per process."""
    packed = json.loads(gzip.decompress(PACKED.read_bytes()))
    return Description(
        version=packed["version"],
        methods={name.lower(): _fields(fields) for name, fields in packed["methods"].items()},
        names={name.lower(): name for name in packed["methods"]},
        objects={name: _fields(kind["fields"]) for name, kind in packed["types"].items() if "fields" in kind},
        variants={name: tuple(kind["subtypes"]) for name, kind in packed["types"].items() if "subtypes" in kind},
    )


def typed(value: str, types: tuple[str, ...]) -> object:
    """A form field or query parameter as the type that the description wants; unreadable ones stay text."""
    if "String" in types and not value.startswith(("{", "[")) and "Integer" not in types:
        return value
    try:
        parsed: object = json.loads(value)
    except ValueError:
        return value
    return value if "String" in types and isinstance(parsed, float) else parsed


def complaints(method: str, arguments: dict[str, object], files: dict[str, Upload]) -> list[str]:
    """Everything that is wrong with the call's shape, empty when nothing is; the method must exist."""
    wrong = _check_fields(description().methods[method.lower()], arguments, "", files)
    used = {name for name in files if name in arguments}
    attached = json.dumps(arguments, default=str)
    wrong += [f"file part {name} is used nowhere" for name in files.keys() - used if f"attach://{name}" not in attached]
    return wrong


def _check_fields(fields: Fields, given: dict[str, object], path: str, files: dict[str, Upload]) -> list[str]:
    wrong = [f"{path}{name} is unknown" for name in given.keys() - fields.keys()]
    wrong += [f"{path}{name} is missing" for name, field in fields.items() if field.required and name not in given]
    for name in given.keys() & fields.keys():
        field, value = fields[name], given[name]
        problems = [_check(value, kind, f"{path}{name}", files) for kind in field.types]
        best = min(problems, key=len)
        if best:
            wrong += best
        elif field.limit is not None:
            wrong += _check_limit(value, field.limit, f"{path}{name}")
        if field.constant is not None and value != field.constant:
            wrong.append(f"{path}{name} is {value!r}, not {field.constant!r}")
    return wrong


def _check(value: object, kind: str, path: str, files: dict[str, Upload]) -> list[str]:
    if kind in PLAIN:
        fits = isinstance(value, PLAIN[kind]) and (kind == "Boolean" or not isinstance(value, bool))  # type: ignore[arg-type]
        if fits and isinstance(value, str) and value.startswith("attach://") and value[9:] not in files:
            return [f"{path} names the missing file part {value[9:]}"]
        return [] if fits else [f"{path} is {value!r}, no {kind}"]
    if kind.startswith("Array of "):
        if not isinstance(value, list):
            return [f"{path} is no array"]
        inner = kind.removeprefix("Array of ")
        return [line for at, item in enumerate(value) for line in _check(item, inner, f"{path}[{at}]", files)]
    if kind == "InputFile":
        return [] if isinstance(value, Upload) else [f"{path} is no file"]
    if not isinstance(value, dict):
        return [f"{path} is no {kind}"]
    known = description()
    if kind in known.variants:
        tries = [_check(value, variant, path, files) for variant in known.variants[kind]]
        return min(tries, key=len)
    return _check_fields(known.objects[kind], value, f"{path}.", files)


def _check_limit(value: object, limit: tuple[int, int, str], path: str) -> list[str]:
    """Characters are counted as UTF-16 units, the strictest reading of the documentation."""
    least, most, unit = limit
    if unit == "amount":
        size = value if isinstance(value, int) else least
    elif unit == "items":
        size = len(value) if isinstance(value, list) else least
    elif isinstance(value, str):
        size = len(value.encode()) if unit == "bytes" else len(value.encode("utf-16-le")) // 2
    else:
        return []
    return [] if least <= size <= most else [f"{path} has {size} {unit}, allowed are {least}-{most}"]
