"""What the terminal chat looks like: plain text, numbers before buttons and files. Reads nothing, sends nothing."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, TextIO

from bot.platforms.local.words import known_language, own_texts, page_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kit.view import Arg, Key, Piece, Shown

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
"""Would let a member's text move the cursor or rename the window."""


@dataclass(frozen=True, slots=True)
class Numbered:
    """A button as it was printed. `bare`: its number alone presses it."""

    line: int
    data: str
    bare: bool


class Screen:
    """Prints, and remembers what the numbers mean. `language` is what its own words are in."""

    def __init__(self, output: TextIO, language: str, *, colours: bool) -> None:
        self.language = language
        self._output = output
        self._colours = colours
        self._keys: list[Numbered] = []
        self._files: list[int] = []
        self._fresh = True

    def answered(self) -> None:
        """Something was handed in: what is printed next is numbered from 1 again."""
        self._fresh = True

    def key(self, number: int) -> Numbered | None:
        """The button with this number, counted from 1."""
        return self._keys[number - 1] if 0 < number <= len(self._keys) else None

    def file(self, number: int) -> int | None:
        """The blob of the file with this number, counted from 1."""
        return self._files[number - 1] if 0 < number <= len(self._files) else None

    def show(self, line: int, shown: Shown, *, changed: bool = False) -> None:
        """Print a message of Kith's with its buttons and files."""
        self.language = known_language(shown.language, self.language)
        if self._fresh and (shown.rows or shown.files):
            self._keys, self._files, self._fresh = [], [], False
        mark = f"{self.words('changed')} " if changed else ""
        text = mark + "".join(self._styled(piece) for piece in shown.pieces)
        files = [self._number_file(file.blob, file.alt or file.name) for file in shown.files]
        rows = [self._number_row(line, row, bare=shown.dialog is None) for row in shown.rows]
        self.print("\n".join([text, *files, *rows]))

    def _number_row(self, line: int, row: Sequence[Key], *, bare: bool) -> str:
        labels = []
        for key in row:
            label = clean(key.label)
            if key.url:
                labels.append(f"{label} ({clean(key.url)})")
                continue
            self._keys.append(Numbered(line, key.data, bare))
            labels.append(f"[{'' if bare else '#'}{len(self._keys)}] {label}")
        return "  " + "   ".join(labels)

    def _number_file(self, blob: int, name: str) -> str:
        self._files.append(blob)
        return self.words("file", number=len(self._files), name=clean(name))

    def _styled(self, piece: Piece) -> str:
        text = clean(piece.text)
        if piece.link and piece.link != piece.text:
            text = f"{text} ({clean(piece.link)})"
        return f"\x1b[1m{text}\x1b[0m" if piece.bold and self._colours else text

    def refuse(self, reason: str) -> None:
        """Say why something was not taken."""
        self.print(page_words(self.language)[f"refused-{reason}"])

    def words(self, key: str, /, **values: Arg) -> str:
        """A message of the terminal's own."""
        return own_texts().render(f"local-terminal-{key}", values, self.language)

    def tell(self, key: str, /, **values: Arg) -> None:
        """Print a message of the terminal's own."""
        self.print(self.words(key, **values))

    def print(self, text: str) -> None:
        """Print a paragraph."""
        self._output.write(f"{text}\n\n")
        self._output.flush()

    def prompt(self) -> None:
        """Show that something can be typed."""
        self._output.write("> ")
        self._output.flush()


def clean(text: str) -> str:
    """The text without control characters; line breaks and tabs stay."""
    return _CONTROL.sub("", text)
