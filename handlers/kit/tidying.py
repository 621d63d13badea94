"""What people type, freed of what nobody sees: for names that others read. Decides nothing about the words."""

from __future__ import annotations

import unicodedata

_UNSEEN = {"Cc", "Cf", "Co", "Cs"}


def tidy_line(text: str) -> str:
    """The text on one line with single spaces, without characters that hide or turn text around."""
    kept = "".join(" " if letter.isspace() else letter for letter in text if _is_seen(letter))
    return unicodedata.normalize("NFC", " ".join(kept.split()))


def tidy_text(text: str) -> str:
    """The same for words of several lines: each tidied, empty ones left out."""
    return "\n".join(line for piece in text.strip().splitlines() if (line := tidy_line(piece)))


def clipped(text: str, most: int) -> str:
    """At most so many characters on one line, cut between words where that is possible."""
    line = tidy_line(text)
    if len(line) <= most:
        return line
    cut = line[: most - 1]
    return f"{cut.rsplit(' ', 1)[0] if ' ' in cut[most // 2 :] else cut}…"


def _is_seen(letter: str) -> bool:
    # Zero-width joiners are part of words in some scripts and of emoji.
    return letter.isspace() or letter in "\u200c\u200d" or unicodedata.category(letter) not in _UNSEEN


def as_typed(words: str) -> str:
    """Lower case, with the plain apostrophe: a telephone types ’ where a keyboard types '."""
    return words.casefold().replace("’", "'")


def as_command(words: str) -> str:
    """Letters and digits alone, without accents: as people write words behind a slash, "mesdonnees"."""
    plain = unicodedata.normalize("NFD", words.casefold())
    return "".join(letter for letter in plain if letter.isalnum())
