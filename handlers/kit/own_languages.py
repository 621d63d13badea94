"""An operator's folder of languages: which of it can be used, and in a sentence each what is wrong with the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit import formats
from handlers.kit.compiler import compile_entry
from handlers.kit.fluent import TextError, split_entries

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence
    from pathlib import Path


def files_of(folder: Path, language: str) -> list[Path]:
    """<language>.ftl and <language>/*.ftl."""
    single = folder / f"{language}.ftl"
    return ([single] if single.is_file() else []) + sorted((folder / language).glob("*.ftl"))


def usable(folder: Path | None, shipped: Collection[str]) -> tuple[str, ...]:
    """The languages that can be spoken. A stray file must not stop anybody from being greeted."""
    found = _codes(folder, shipped)
    return tuple(code for code in found if folder is not None and not any(_unusable(folder, code)))


def troubles(folder: Path | None, shipped: Collection[str]) -> Iterator[str]:
    """Everything that is wrong, the messages included that cannot be read; parses all of them."""
    if folder is None:
        return
    for code in _codes(folder, shipped):
        unusable = list(_unusable(folder, code))
        yield from unusable
        for file in files_of(folder, code) if not unusable else ():
            yield from _malformed(file)


def _codes(folder: Path | None, shipped: Collection[str]) -> Sequence[str]:
    if folder is None or not folder.is_dir():
        return ()
    names = {path.stem for path in folder.glob("*.ftl")} | {path.parent.name for path in folder.glob("*/*.ftl")}
    return sorted(names - set(shipped))


def _unusable(folder: Path, code: str) -> Iterator[str]:
    files = files_of(folder, code)
    if not formats.is_language(code):
        yield f"{files[0]}: {code} is no language's code. Name the file by one, such as de.ftl"
        return
    for file in files:
        try:
            if not any(split_entries(file.read_text(encoding="utf-8"))):
                yield f"{file} holds no message"
        except UnicodeDecodeError:
            yield f"{file} is not UTF-8 text"


def _malformed(file: Path) -> Iterator[str]:
    for key, source in split_entries(file.read_text(encoding="utf-8")):
        try:
            compile_entry(source)
        except TextError as trouble:
            yield f"{file}: the message {key} cannot be read: {trouble}. English is shown instead"
