"""What page and server say to each other over the socket, as data, and nothing about how it is carried.

The page sends one JSON object per frame. `event` is an id that the page made (8 to 64 letters, digits, dashes); it
stays the same when the frame is sent again after a broken connection, so that it is handled once.

    {"do": "write",  "event", "text"}                        a message
    {"do": "edit",   "event", "line", "text"}                an own earlier message says this now
    {"do": "press",  "event", "line", "data"}                a button under a line
    {"do": "fill",   "event", "line", "draft", "values"}     a dialog: field name -> text; several choices joined by ","
    {"do": "locate", "event", "latitude", "longitude"}       a shared location, degrees
    {"do": "older",  "before"}                               lines before this line

The server sends:

    {"is": "hello",   "setup", "lines", "older"}   after connecting; `older`: there are lines before the first of these
    {"is": "line",    "line"}                      a new line, or one that changed: same id, whole content
    {"is": "older",   "lines", "older"}            the answer to "older"
    {"is": "stored",  "event"}                     the frame is stored and will be handled, whatever happens
    {"is": "refused", "event", "reason"}           it is not, and why: the end of a word's key
    {"is": "answered","event", "toast"}            a press was handled; `toast` may be null
    {"is": "typing"}                               an answer is being made
    {"is": "setup",   "setup"}                     language, network or commands changed
    {"is": "reset"}                                the conversation was erased: forget all lines

Line ids are text, because JavaScript loses whole numbers above 2**53. Pictures are posted to /chat/photos instead.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias, cast

import orjson

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from storage import Json, Line

TEXT_LIMIT = 4000
"""Characters of one message that is typed; about what Telegram takes."""

FRAME_LIMIT = 64 * 1024
"""Bytes of one frame from the page."""

_EVENT = re.compile(r"[A-Za-z0-9-]{8,64}")


class BadFrame(ValueError):
    """A frame that our page never sends."""


@dataclass(frozen=True, slots=True)
class Write:
    event: str
    text: str


@dataclass(frozen=True, slots=True)
class Edit:
    event: str
    line: int
    text: str


@dataclass(frozen=True, slots=True)
class Press:
    event: str
    line: int
    data: str


@dataclass(frozen=True, slots=True)
class Fill:
    event: str
    line: int
    draft: int
    values: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Locate:
    event: str
    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True)
class Older:
    before: int


Event: TypeAlias = Write | Edit | Press | Fill | Locate
Frame: TypeAlias = Event | Older


def read_frame(text: str) -> Frame:
    """What the page sent. Raises BadFrame."""
    try:
        data = orjson.loads(text)
    except orjson.JSONDecodeError as trouble:
        raise BadFrame("no JSON") from trouble
    if not isinstance(data, dict):
        raise BadFrame("no object")
    found = _Found(data)
    match data.get("do"):
        case "write":
            return Write(found.event(), found.text("text"))
        case "edit":
            return Edit(found.event(), found.number("line"), found.text("text"))
        case "press":
            return Press(found.event(), found.number("line"), found.text("data"))
        case "fill":
            return Fill(found.event(), found.number("line"), found.number("draft"), found.values("values"))
        case "locate":
            return Locate(found.event(), found.degrees("latitude", 90), found.degrees("longitude", 180))
        case "older":
            return Older(found.number("before"))
        case _:
            raise BadFrame("unknown")


def is_event(text: str) -> bool:
    """Whether this can be an id that a page made."""
    return _EVENT.fullmatch(text) is not None


class _Found:
    """Reads the members of one frame and refuses what has another type."""

    def __init__(self, data: Mapping[str, Json]) -> None:
        self._data = data

    def text(self, name: str) -> str:
        value = self._data.get(name)
        if not isinstance(value, str):
            raise BadFrame(name)
        return value

    def event(self) -> str:
        value = self.text("event")
        if not is_event(value):
            raise BadFrame("event")
        return value

    def number(self, name: str) -> int:
        value = self._data.get(name)
        if isinstance(value, str) and re.fullmatch(r"[0-9]{1,18}", value):
            return int(value)
        if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 2**63:
            return value
        raise BadFrame(name)

    def degrees(self, name: str, most: int) -> float:
        value = self._data.get(name)
        if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
            raise BadFrame(name)
        if abs(value) > most:
            raise BadFrame(name)
        return float(value)

    def values(self, name: str) -> dict[str, str]:
        value = self._data.get(name)
        if not isinstance(value, dict) or not all(isinstance(one, str) for one in value.values()):
            raise BadFrame(name)
        return cast("dict[str, str]", value)


def line_data(line: Line, file_url: Callable[[int, str], str]) -> dict[str, Json]:
    """A stored line as the page gets it. file_url: (blob, name) -> where the page finds the file."""
    data: dict[str, Json] = {
        "id": str(line.id),
        "own": line.own,
        "at": int(line.at.timestamp() * 1000),
        "changed": line.changed_at is not None,
        **line.body,
    }
    if line.own:
        if "photo" in line.body:
            data["photo"] = file_url(cast("int", line.body["photo"]), "photo")
        if "document" in line.body:
            name = cast("str", line.body["name"])
            data["document"] = {
                "url": file_url(cast("int", line.body["document"]), name),
                "name": name,
                "mime": line.body["mime"],
            }
        return data
    files = cast("list[tuple[int, str, str, str]]", line.body.get("files") or [])
    data["files"] = [
        {"url": file_url(blob, name), "name": name, "mime": mime, "alt": alt} for blob, name, mime, alt in files
    ]
    return data
