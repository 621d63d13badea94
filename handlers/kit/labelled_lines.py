"""A message that says a title first, and then parts behind labels ("Aims: …"): cut, not read. Pure but for the labels,
which are words of message files.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from handlers.kit.tidying import tidy_line, tidy_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from handlers.kit.context import Context
    from handlers.kit.view import Text


@dataclass(frozen=True, slots=True)
class Labels:
    """What a line may call its parts: field -> words, in the person's language or in English."""

    words: Mapping[str, Text]

    def named(self, ctx: Context) -> dict[str, str]:
        """Every label, folded, with its field."""
        found: dict[str, str] = {}
        for name, words in self.words.items():
            for language in dict.fromkeys((ctx.language, "en")):
                for word in ctx.listed(words, language):
                    found.setdefault(word.casefold(), name)
        return found

    def pattern(self, ctx: Context) -> re.Pattern[str]:
        """A label at the beginning of a line, sentence or part, with its colon."""
        words = "|".join(map(re.escape, sorted(self.named(ctx), key=len, reverse=True)))
        return re.compile(rf"(?:^|(?<=[\n.!?;,…]))\s*(?P<label>{words})\s*[::]\s*", re.IGNORECASE)

    def cut(self, ctx: Context, text: str) -> tuple[str, Iterator[tuple[str, str]]]:
        """What stands before the first label, and each field with what stands behind its label."""
        cuts = list(self.pattern(ctx).finditer(text))
        names = self.named(ctx)
        ends = [*(cut.start() for cut in cuts[1:]), len(text)]
        parts = (
            (
                (names[cut["label"].casefold()], tidy_text(text[cut.end() : end]).rstrip(",;"))
                for cut, end in zip(cuts, ends, strict=True)
            )
            if cuts
            else iter(())
        )
        return text[: cuts[0].start()] if cuts else text, ((name, said) for name, said in parts if said)


def split_title(head: str, ends: re.Pattern[str], most: int) -> tuple[str, str]:
    """The title, and what follows it. ends: what a title ends with; most: its letters."""
    head = tidy_text(head)
    end = ends.search(head)
    first, rest = (head[: end.start()], head[end.end() :]) if end is not None else (head, "")
    first = tidy_line(first).strip(" .,:;")
    if len(first) <= most:
        return capital(first), tidy_text(rest)
    return capital(first[:most].rsplit(" ", 1)[0]), head


def capital(text: str) -> str:
    """With a first letter as at the beginning of a sentence."""
    return text[:1].title() + text[1:]  # upper() would set Georgian in capitals
