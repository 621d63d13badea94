"""The messages of one language by id, cut out of their files and compiled one by one; no reader, no fallback."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.fluent import TextError, split_entries

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from handlers.kit.fluent import Entry, Pattern


class Catalog:
    """The messages of one language, by id; an entry is parsed when it is first asked for."""

    def __init__(self, language: str, files: Sequence[Path], *, strict: bool) -> None:
        self.language = language
        self._sources: dict[str, str] = {}
        self._entries: dict[str, Entry] = {}
        self._patterns: dict[str, Pattern | None] = {}
        for file in files:
            for key, source in split_entries(file.read_text(encoding="utf-8")):
                if strict and key in self._sources:
                    raise TextError(
                        f"{key!r} stands twice, the second time in {file.name} of {file.parent.parent.name}"
                    )
                self._sources[key] = source

    def override(self, files: Sequence[Path]) -> Catalog:
        """Take single ids from further files; an attribute that such an entry leaves out is gone."""
        for file in files:
            for key, source in split_entries(file.read_text(encoding="utf-8")):
                self._sources[key] = source
                self._entries.pop(key, None)
        self._patterns.clear()
        return self

    def entry(self, key: str) -> Entry | None:
        """The message or term with this id; raises TextError when its source is malformed."""
        if (entry := self._entries.get(key)) is None and (source := self._sources.get(key)) is not None:
            from handlers.kit.compiler import compile_entry

            entry = self._entries[key] = compile_entry(source)
        return entry

    def pattern(self, key: str) -> Pattern | None:
        """Text of a message, or of its attribute ("key.attr"); None when there is none."""
        try:
            return self._patterns[key]
        except KeyError:
            name, _, attribute = key.partition(".")
            entry = self.entry(name)
            found = None if entry is None else entry.attributes.get(attribute) if attribute else entry.value
            self._patterns[key] = found
            return found

    def ids(self) -> tuple[str, ...]:
        """Ids of all messages, without terms."""
        return tuple(key for key in self._sources if not key.startswith("-"))

    def all_keys(self) -> tuple[str, ...]:
        """Ids of all messages and "id.attribute" of all attributes; parses whatever is not parsed yet."""
        found: list[str] = []
        for key in self.ids():
            entry = self.entry(key)
            assert entry is not None
            found += [key] if entry.value is not None else []
            found += [f"{key}.{attribute}" for attribute in entry.attributes]
        return tuple(found)
