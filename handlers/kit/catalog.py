"""The messages of one language by id, cut out of their files and compiled one by one; no reader, no fallback."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.fluent import Entry, TextError, split_entries

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from handlers.kit.fluent import Pattern


class Catalog:
    """The messages of one language, by id; an entry is parsed when it is first asked for."""

    def __init__(self, language: str, files: Sequence[Path], *, strict: bool) -> None:
        self.language = language
        self._sources: dict[str, str] = {}
        self._own_words: dict[str, list[str]] = {}
        self._entries: dict[str, Entry] = {}
        self._patterns: dict[str, Pattern | None] = {}
        for file in files:
            for key, source in split_entries(file.read_text(encoding="utf-8")):
                if strict and key in self._sources:
                    raise TextError(
                        f"{key!r} stands twice, the second time in {file.name} of {file.parent.parent.name}"
                    )
                self._sources[key] = source

    def override(self, files: Sequence[Path]) -> None:
        """Take single ids from an operator's files; what such an entry leaves out (an attribute) stays as it was."""
        for file in files:
            for key, source in split_entries(file.read_text(encoding="utf-8")):
                self._own_words.setdefault(key, []).append(source)
                self._entries.pop(key, None)
        self._patterns.clear()

    def entry(self, key: str) -> Entry | None:
        """The message or term with this id; raises TextError when its source is malformed."""
        entry = self._entries.get(key)
        if entry is None and (sources := [*self._source_of(key), *self._own_words.get(key, ())]):
            from handlers.kit.compiler import compile_entry

            entry = compile_entry(sources[0])
            for source in sources[1:]:
                own = compile_entry(source)
                entry = Entry(own.value or entry.value, {**entry.attributes, **own.attributes})
            self._entries[key] = entry
        return entry

    def _source_of(self, key: str) -> tuple[str, ...]:
        return (self._sources[key],) if key in self._sources else ()

    def without_own_words(self, key: str) -> bool:
        """Forget what an operator's files say about an id, as it is broken; False when they say nothing about it."""
        name = key.partition(".")[0]
        if name not in self._sources or self._own_words.pop(name, None) is None:
            return False
        self._entries.pop(name, None)
        self._patterns.clear()
        return True

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
        return tuple(key for key in {**self._sources, **self._own_words} if not key.startswith("-"))

    def all_keys(self) -> tuple[str, ...]:
        """Ids of all messages and "id.attribute" of all attributes; parses whatever is not parsed yet."""
        found: list[str] = []
        for key in self.ids():
            entry = self.entry(key)
            assert entry is not None
            found += [key] if entry.value is not None else []
            found += [f"{key}.{attribute}" for attribute in entry.attributes]
        return tuple(found)
