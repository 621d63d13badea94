"""How to do something with Kith itself: the commands that do it, else members who know their way around."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from handlers.kit.answer import Say
from handlers.kit.view import Button, Tone, View, lines, paragraphs, t
from handlers.questions import library, people
from handlers.questions.recognising import asks, bare, shared

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.feature import Route
    from handlers.kit.view import Words
    from storage import AskedQuestion

SHOWN = 3
"""Commands that are offered at a time."""
SHORTEST = 4
"""Letters of a word that says what is asked for."""
ENOUGH = 0.3
"""What the words that a question about Kith shares with a command have to weigh; a command's very own word weighs 1."""
SURE = 1.0
"""The same where Kith is not named."""
_NEARLY = 0.6  # of the best one's weight, for others that are offered beside it


def is_about(ctx: Context, text: str) -> bool:
    """Whether Kith itself is named."""
    named = [*ctx.listed(t("questions-words-tool")), *ctx.listed(t("questions-words-tool"), "en")]
    said = f" {bare(text)} "
    return any(f" {bare(one)} " in said for one in named) or any(
        word.startswith("/") and word[1:] in ctx.house.commands for word in text.strip("?!. ").split()
    )


def ask(ctx: Context, text: str) -> Answer:
    """A new question about Kith."""
    return Say(view(ctx, people.write_down(ctx, text, topic="tool", fits=bool(_matching(ctx, text)))))


def view(ctx: Context, question: AskedQuestion) -> View:
    """The commands that do what was asked for, and the mentors for what they do not say."""
    found, circle = _matching(ctx, question.text), people.circle(ctx, question)
    head = t("questions-tool-found") if found else t("questions-tool-none")
    rows = (
        *_rows(found),
        (Button(t("kit-start-help"), "kit.command", ("help",)),),
        library.circle_row(question, circle),
    )
    return View(paragraphs(head, _lines(found) if found else None, circle.words), rows)


def perhaps(ctx: Context, text: str) -> tuple[Words | None, tuple[tuple[Button, ...], ...]]:
    """Beside an empty answer of the library: commands that share a telling word with the question."""
    found = _matching(ctx, text, SURE)
    return (lines(t("questions-tool-perhaps"), _lines(found)) if found else None), _rows(found)


def _lines(found: Iterable[Route]) -> Words:
    return lines(*((f"/{one.name} – ", t(f"{one.feature}-command-{one.name}")) for one in found))


def _rows(found: Iterable[Route]) -> tuple[tuple[Button, ...], ...]:
    return tuple((Button(f"/{one.name}", "kit.command", (one.name,), Tone.MAIN),) for one in found)


def _matching(ctx: Context, text: str, enough: float = ENOUGH) -> list[Route]:
    """Commands by the words that they share with a question; what many of them say weighs little."""
    known = {one.name: one for one in ctx.house.commands.values() if not one.coordinators or ctx.coordinates}
    vocabulary = {name: _words_of(ctx, route) for name, route in known.items()}
    often = Counter(word for words in vocabulary.values() for word in words)
    said = {word for word in bare(text).split() if len(word) >= SHORTEST and not asks(word)}
    scores = {name: _weight(said, words, often) for name, words in vocabulary.items()}
    best = max(scores.values(), default=0.0)
    if best < enough:
        return []
    near = sorted((name for name in scores if scores[name] >= _NEARLY * best), key=lambda name: -scores[name])
    return [known[name] for name in near[:SHOWN]]


def _weight(said: Iterable[str], words: Iterable[str], often: Mapping[str, int]) -> float:
    return sum(max((1 / often[one] for one in words if _alike(word, one)), default=0.0) for word in said)


def _words_of(ctx: Context, route: Route) -> frozenset[str]:
    key = f"{route.feature}-command-{route.name}"
    texts = [route.name, ctx.plain(t(key)), *ctx.listed(t(f"{key}.words"))]
    return frozenset(word for one in texts for word in bare(one).split() if len(word) >= SHORTEST)


def _alike(word: str, known: str) -> bool:
    """The same, or the one with another ending than the other."""
    if word == known:
        return True
    shorter = min(len(word), len(known))
    return shorter > SHORTEST and shared(word, known) >= max(SHORTEST, shorter - 1)
