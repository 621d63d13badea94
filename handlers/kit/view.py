"""What Kith says: words as data, buttons, files. No markup strings: platforms escape and style what they are given.

A handler builds a `View` of message keys; the dispatcher turns it into a `Shown` in the reader's language; platforms
know only `Shown`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias, Union, cast

if TYPE_CHECKING:
    from storage import BlobId, Json

Arg: TypeAlias = Union[str, int, float, Decimal, date, datetime, "DateRange", "Text", Sequence["str | Text"]]


@dataclass(frozen=True, slots=True)
class DateRange:
    """Whole days, both included; prints as a range in the reader's language (one day prints as that day)."""

    first_on: date
    last_on: date


class Shows(StrEnum):
    """How much of an instant some words say."""

    MOMENT = "moment"
    DAY = "day"
    TIME = "time"


@dataclass(frozen=True, slots=True)
class Instant:
    """What words say of an instant (at: Unix seconds); a platform that can says it on the viewer's own clock."""

    at: int
    shows: Shows = Shows.MOMENT


@dataclass(frozen=True, slots=True)
class Text:
    """A message of the message files with its arguments; becomes words in the reader's language when it is shown.

    Numbers, dates, instants and lists are printed the way the reader's language and zone do it.
    """

    key: str
    args: Mapping[str, Arg] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Span:
    """Words with a style. person: somebody's id where it is sent to; a platform that can calls them by it.

    when: an instant that the words say.
    """

    words: Words
    bold: bool = False
    italic: bool = False
    code: bool = False
    link: str | None = None
    person: str | None = None
    when: Instant | None = None


Words: TypeAlias = Union[str, Text, Span, tuple["Words", ...]]
"""A plain str is literal text: what a member wrote, punctuation, a line break."""


def t(key: str, /, **args: Arg) -> Text:
    """Short for `Text`: t("activities-saved", title=..., count=3)."""
    return Text(key, args)


def bold(words: Words) -> Span:
    return Span(words, bold=True)


def italic(words: Words) -> Span:
    return Span(words, italic=True)


def lines(*parts: Words | None) -> tuple[Words, ...]:
    """The parts under each other; None is left out."""
    kept = [part for part in parts if part is not None]
    return tuple(piece for index, part in enumerate(kept) for piece in (("\n", part) if index else (part,)))


def paragraphs(*parts: Words | None) -> tuple[Words, ...]:
    """The parts with an empty line between them; None is left out."""
    kept = [part for part in parts if part is not None]
    return tuple(piece for index, part in enumerate(kept) for piece in (("\n\n", part) if index else (part,)))


class Tone(StrEnum):
    """What a button feels like where the platform can show it; never its only meaning.

    OPTION: one of several choices of the same question; a platform that has menus may show them as one.
    WAY: leads to another page and does nothing else; Back, Previous and Next have it by themselves.
    """

    PLAIN = "plain"
    MAIN = "main"
    GOOD = "good"
    BAD = "bad"
    OPTION = "option"
    WAY = "way"


@dataclass(frozen=True, slots=True)
class Button:
    """`do` names a button route ("activities.page"); `args` come back to it. With `url` it is a link."""

    label: Words
    do: str = ""
    args: tuple[str | int, ...] = ()
    tone: Tone = Tone.PLAIN
    url: str | None = None


@dataclass(frozen=True, slots=True)
class File:
    """A file to hand over. `alt` says in words what a picture shows. Either bytes or a stored blob."""

    name: str
    mime: str
    data: bytes = b""
    blob: BlobId | None = None
    alt: Words = ""


class Kind(StrEnum):
    """What a field holds: tells a platform which native widget fits. Text always works."""

    LINE = "line"
    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    CHOICE = "choice"
    MANY = "many"
    YESNO = "yesno"
    PHOTO = "photo"
    LOCATION = "location"


@dataclass(frozen=True, slots=True)
class Input:
    """One field of a form as a platform with native forms shows it. `value` is what would be typed."""

    name: str
    label: Words
    kind: Kind
    options: tuple[tuple[str, Words], ...] = ()
    value: str = ""
    required: bool = False
    help: Words = ""
    error: Words = ""


@dataclass(frozen=True, slots=True)
class Dialog:
    """The whole form behind a message, for platforms that can show one natively."""

    draft: int
    title: Words
    inputs: tuple[Input, ...]


@dataclass(frozen=True, slots=True)
class View:
    """One message: words, rows of buttons, files.

    anew: a button's route and arguments that make the same view again, where it may hold more buttons than a message
    shows (handlers/kit/screens.py); part: which of them are its turn.
    """

    words: Words
    rows: tuple[tuple[Button, ...], ...] = ()
    files: tuple[File, ...] = ()
    dialog: Dialog | None = None
    wants_location: bool = False  # a platform that can share a location offers to
    anew: tuple[str | int, ...] = ()
    part: int = 0


@dataclass(frozen=True, slots=True)
class Piece:
    """Words in the reader's language with their style. command: they name one of Kith's commands, as "/mine"."""

    text: str
    bold: bool = False
    italic: bool = False
    code: bool = False
    link: str | None = None
    person: str | None = None
    when: Instant | None = None
    command: bool = False


@dataclass(frozen=True, slots=True)
class Key:
    """A button as a platform shows it. `data` is at most 64 bytes."""

    label: str
    data: str = ""
    tone: str = "plain"
    url: str | None = None


@dataclass(frozen=True, slots=True)
class ShownFile:
    """A file as a platform sends it: its bytes are in the blob table."""

    blob: int
    name: str
    mime: str
    alt: str


@dataclass(frozen=True, slots=True)
class ShownInput:
    """One field of a native form in the reader's language."""

    name: str
    label: str
    kind: str
    options: tuple[tuple[str, str], ...] = ()
    value: str = ""
    required: bool = False
    help: str = ""
    error: str = ""


@dataclass(frozen=True, slots=True)
class ShownDialog:
    """A native form in the reader's language."""

    draft: int
    title: str
    inputs: tuple[ShownInput, ...]


@dataclass(frozen=True, slots=True)
class Late:
    """A line that is put in front when the message goes out after an instant: it says when it should have come."""

    after: datetime
    words: str


@dataclass(frozen=True, slots=True)
class Shown:
    """One message ready for any platform, in the reader's language. Survives as plain data."""

    pieces: tuple[Piece, ...]
    rows: tuple[tuple[Key, ...], ...] = ()
    files: tuple[ShownFile, ...] = ()
    dialog: ShownDialog | None = None
    wants_location: bool = False
    language: str = "en"
    late: Late | None = None
    takes_back: bool = False  # in the place of a message that is to be deleted where the platform can

    @property
    def plain(self) -> str:
        """The words alone."""
        return "".join(piece.text for piece in self.pieces)

    def at(self, now: datetime) -> Shown:
        """What is sent at this instant: with its line in front when it is late."""
        if self.late is None or now < self.late.after:
            return self
        return replace(self, pieces=(Piece(self.late.words, italic=True), Piece("\n"), *self.pieces), late=None)

    def to_data(self) -> dict[str, Json]:
        """As plain data; what is empty is left out."""
        data: dict[str, Json] = {"pieces": [_piece_data(piece) for piece in self.pieces], "language": self.language}
        if self.rows:
            data["rows"] = [[[key.label, key.data, key.tone, key.url] for key in row] for row in self.rows]
        if self.files:
            data["files"] = [[file.blob, file.name, file.mime, file.alt] for file in self.files]
        if self.dialog is not None:
            data["dialog"] = _dialog_data(self.dialog)
        if self.wants_location:
            data["wants_location"] = True
        if self.takes_back:
            data["takes_back"] = True
        if self.late is not None:
            data["late"] = [self.late.after.isoformat(), self.late.words]
        return data

    @classmethod
    def from_data(cls, data: Mapping[str, Json]) -> Shown:
        """The view that `to_data` wrote down."""
        rows = cast("list[list[list[str]]]", data.get("rows") or [])
        files = cast("list[tuple[int, str, str, str]]", data.get("files") or [])
        dialog = cast("Mapping[str, Json] | None", data.get("dialog"))
        late = cast("tuple[str, str] | None", data.get("late"))
        return cls(
            pieces=tuple(_piece_from(piece) for piece in cast("list[Json]", data["pieces"])),
            rows=tuple(tuple(Key(*key) for key in row) for row in rows),
            files=tuple(ShownFile(*file) for file in files),
            dialog=_dialog_from(dialog) if dialog else None,
            wants_location=bool(data.get("wants_location")),
            late=Late(datetime.fromisoformat(late[0]), late[1]) if late else None,
            takes_back=bool(data.get("takes_back")),
            language=cast("str", data.get("language") or "en"),
        )


_STYLES = ("bold", "italic", "code", "command")


def _piece_data(piece: Piece) -> Json:
    styles = [style for style in _STYLES if getattr(piece, style)]
    if not styles and piece.link is None and piece.person is None and piece.when is None:
        return piece.text
    when: Json = [piece.when.at, piece.when.shows.value] if piece.when is not None else None
    data: list[Json] = [piece.text, cast("Json", styles), piece.link, piece.person, when]
    while data[-1] is None and len(data) > 3:
        data.pop()
    return data


def _piece_from(data: Json) -> Piece:
    if isinstance(data, str):
        return Piece(data)
    whole = (*cast("list[Json]", data), None, None)[:5]
    text, styles, link, person, when = cast("tuple[str, list[str], str | None, str | None, Json]", whole)
    bold, italic, code, command = (style in styles for style in _STYLES)
    return Piece(text, bold, italic, code, link, person, _instant_from(when), command)


def _instant_from(data: Json) -> Instant | None:
    if data is None:
        return None
    # A message that an older version stored has the seconds alone.
    at, shows = cast("tuple[int, str]", data if isinstance(data, list) else (data, Shows.MOMENT))
    return Instant(at, Shows(shows))


def _dialog_data(dialog: ShownDialog) -> dict[str, Json]:
    inputs: list[Json] = [
        {
            "name": item.name,
            "label": item.label,
            "kind": item.kind,
            "options": [[value, label] for value, label in item.options],
            "value": item.value,
            "required": item.required,
            "help": item.help,
            "error": item.error,
        }
        for item in dialog.inputs
    ]
    return {"draft": dialog.draft, "title": dialog.title, "inputs": inputs}


def _dialog_from(data: Mapping[str, Json]) -> ShownDialog:
    inputs = []
    for item in cast("list[dict[str, Json]]", data["inputs"]):
        options = tuple((value, label) for value, label in cast("list[tuple[str, str]]", item["options"]))
        inputs.append(
            ShownInput(
                name=cast("str", item["name"]),
                label=cast("str", item["label"]),
                kind=cast("str", item["kind"]),
                options=options,
                value=cast("str", item["value"]),
                required=bool(item["required"]),
                help=cast("str", item["help"]),
                error=cast("str", item["error"]),
            )
        )
    return ShownDialog(cast("int", data["draft"]), cast("str", data["title"]), tuple(inputs))
