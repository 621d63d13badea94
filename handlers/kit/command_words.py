"""Which command the words of a person's language, or of English, stand for. Knows no conversation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.tidying import as_command, as_typed
from handlers.kit.tongue import language_told
from handlers.kit.view import t

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from handlers.kit.feature import Route
    from handlers.kit.texts import Texts


class CommandWords:
    """The words of all commands, from the message files; those of a language are read at its first use."""

    def __init__(self, commands: Mapping[str, Route], texts: Texts) -> None:
        self.commands = commands
        self._texts = texts
        self._words: dict[str, dict[str, str]] = {}

    def plain(self, language: str, text: str) -> tuple[str, str] | None:
        """("log", "beach clean-up") for "log beach clean-up", in the person's language or English."""
        folded = as_typed(text).rstrip(" !.?")
        for known in dict.fromkeys((language, "en")):
            words = self._words_of(known)
            if folded in words:
                return words[folded], ""
            for length in (1, 2, 3):
                head = " ".join(text.split()[:length])
                name = words.get(as_typed(head).rstrip(":,"))
                if name is not None and name in self.commands and self.commands[name].rest:
                    return name, text.strip()[len(head) :].lstrip(" :,")
        return None

    def language_of(self, text: str, offered: Sequence[str]) -> str | None:
        """The language of somebody's first words, where their app does not say it; None when they do not tell.

        A command's words ("bonjour", "aide") that are those of one language, else script and small words, else the
        command's words that the text begins with.
        """
        folded = as_typed(text).rstrip(" !.?,")
        words = folded.replace(",", " ").split()
        heads = (" ".join(words[:length]) for length in (3, 2, 1))
        return (
            self._sole_language(folded, offered)
            or language_told(text)
            or next((found for head in heads if (found := self._sole_language(head, offered)) is not None), None)
        )

    def _sole_language(self, words: str, offered: Sequence[str]) -> str | None:
        speaking = [language for language in offered if words in self._words_of(language)]
        return speaking[0] if len(speaking) == 1 else None

    def _words_of(self, language: str) -> dict[str, str]:
        """Word -> command in one language, from the message files; built at its first use."""
        known = self._words.get(language)
        if known is None:
            known = {}
            for word in ("back", "skip", "keep"):
                known.update(dict.fromkeys(self.spoken(f"kit-word-{word}", language), word))
            for name, route in self.commands.items():
                known.update(dict.fromkeys(self.spoken(f"{route.feature}-command-{name}.words", language), name))
            self._words[language] = known
        return known

    def spoken(self, key: str, language: str) -> list[str]:
        """The words of one message, which separates them by commas."""
        said = self._texts.plain(t(key), language).split(",")
        return [as_typed(word.strip()) for word in said if word.strip()]

    def translated(self, language: str, typed: str) -> str | None:
        """The command for "mesdonnees": its words in the person's language or English, written as a command is."""
        words = {**self._words_of("en"), **self._words_of(language)}
        return next((to for word, to in words.items() if to in self.commands and as_command(word) == typed), None)
