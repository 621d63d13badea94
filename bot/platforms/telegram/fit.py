"""Fits what Kith says into Telegram's limits: text split at paragraphs, entities in UTF-16 units, files in albums.

Pure, and used by every sending path, so that no path can drop a part. Limits: core.telegram.org/bots/api.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal, NotRequired, TypedDict

from bot.lengths import ALONE, cut, cut_at, reach, units
from bot.platforms.telegram.keyboards import boards
from handlers.kit.view import Key, Piece, Shown, ShownFile

TEXT_LIMIT: Final = 4096
CAPTION_LIMIT: Final = 1024
ALBUM_LIMIT: Final = 10
_LINKS: Final = ("https://", "http://", "tg://")
_PICTURES: Final = ("image/jpeg", "image/png", "image/webp")


class Entity(TypedDict):
    """A style over a stretch of text; offset and length in UTF-16 units."""

    type: str
    offset: int
    length: int
    url: NotRequired[str]


@dataclass(frozen=True, slots=True)
class Part:
    """As many words as one message takes."""

    text: str
    entities: tuple[Entity, ...] = ()


@dataclass(frozen=True, slots=True)
class Step:
    """One message to send: words, or one file, or an album. `asks_location` offers the phone's location button."""

    kind: Literal["text", "photo", "document", "album"]
    part: Part
    files: tuple[ShownFile, ...] = ()
    keyboard: tuple[tuple[Key, ...], ...] = ()
    asks_location: bool = False


@dataclass(frozen=True, slots=True)
class _Style:
    start: int
    end: int
    type: str
    url: str | None = None


def plan(shown: Shown, *, private: bool) -> list[Step]:
    """The messages that a view becomes, in order; the buttons stand under the last one. Empty when there is nothing.

    A single file carries the words as its caption when they fit; several files go first, as albums, which take no
    buttons. Location can be asked for in private chats only.
    """
    keyboards = boards(shown.rows)
    steps = _files_first(shown.files) if len(shown.files) > 1 else []
    limit = CAPTION_LIMIT if len(shown.files) == 1 else TEXT_LIMIT
    parts = split(shown.pieces, TEXT_LIMIT)
    if len(shown.files) == 1:
        fits = len(parts) <= 1 and (not parts or units(parts[0].text) <= limit)
        words = parts.pop() if fits and parts else Part(cut(shown.files[0].alt, limit) if fits else "")
        steps += [Step("text", part) for part in parts]
        steps.append(Step(_kind(shown.files[0]), words, shown.files))
    else:
        steps += [Step("text", part) for part in parts]
    asks = shown.wants_location and private
    if steps and keyboards and not _is_album(steps[-1]):
        last = steps[-1]
        steps[-1] = Step(last.kind, last.part, last.files, keyboards.pop(0))
    steps += [Step("text", Part(ALONE), keyboard=keyboard) for keyboard in keyboards]
    if asks:
        free = steps and not steps[-1].keyboard and steps[-1].kind == "text"
        last = steps.pop() if free else Step("text", Part(""))
        steps.append(Step("text", last.part, asks_location=True))
    return steps


def _is_album(step: Step) -> bool:
    return step.kind == "album"


def _kind(file: ShownFile) -> Literal["photo", "document"]:
    return "photo" if file.mime in _PICTURES else "document"


def _files_first(files: Sequence[ShownFile]) -> list[Step]:
    """Albums of 2-10 of one kind; what is left over alone goes alone."""
    steps: list[Step] = []
    for kind in ("photo", "document"):
        alike = [file for file in files if _kind(file) == kind]
        for at in range(0, len(alike), ALBUM_LIMIT):
            album = tuple(alike[at : at + ALBUM_LIMIT])
            single = len(album) == 1
            caption = Part(cut(album[0].alt, CAPTION_LIMIT)) if single else Part("")
            steps.append(Step(_kind(album[0]) if single else "album", caption, album))
    return steps


def split(pieces: Sequence[Piece], limit: int) -> list[Part]:
    """The words in parts of at most `limit` UTF-16 units: cut at paragraphs, else lines, sentences, words."""
    text, styles = _compose(pieces)
    parts: list[Part] = []
    start = 0
    while True:
        while start < len(text) and text[start].isspace():
            start += 1
        if start == len(text):
            return parts
        end = cut_at(text, start, reach(text, start, limit))
        part = text[start:end].rstrip()
        parts.append(Part(part, tuple(_entities(part, start, styles))))
        start = end


def _compose(pieces: Sequence[Piece]) -> tuple[str, list[_Style]]:
    styles: list[_Style] = []
    at = 0
    for piece in pieces:
        end = at + len(piece.text)
        if piece.code:  # Telegram lets nothing stand inside code
            styles.append(_Style(at, end, "code"))
        else:
            if piece.bold:
                styles.append(_Style(at, end, "bold"))
            if piece.italic:
                styles.append(_Style(at, end, "italic"))
            if piece.link is not None and piece.link.startswith(_LINKS):
                styles.append(_Style(at, end, "text_link", piece.link))
        at = end
    return "".join(piece.text for piece in pieces), styles


def _entities(part: str, start: int, styles: Sequence[_Style]) -> Iterator[Entity]:
    """The styles that reach into a part, as entities; blank stretches are left out, Telegram refuses them."""
    ascii_only = part.isascii()
    for style in styles:
        first, last = max(style.start - start, 0), min(style.end - start, len(part))
        if first >= last:
            continue
        stretch = part[first:last]
        first += len(stretch) - len(stretch.lstrip())
        last -= len(stretch) - len(stretch.rstrip())
        if first >= last:
            continue
        offset = first if ascii_only else units(part[:first])
        length = last - first if ascii_only else units(part[first:last])
        entity: Entity = {"type": style.type, "offset": offset, "length": length}
        if style.url is not None:
            entity["url"] = style.url
        yield entity
