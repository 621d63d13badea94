"""A question asked again costs nothing, and is never answered with what another one means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.embedding import asking
from bot.embedding.asking import Asking
from tests.fakes.embedder import FakeEmbedder

if TYPE_CHECKING:
    import pytest


async def test_the_same_question_is_embedded_once() -> None:
    embedder = FakeEmbedder()
    ask = Asking(embedder)
    first = await ask("Who cleans the river?", "en")
    assert await ask("Who cleans the river?", "fr") == first, "it reads the same in any language of Latin letters"
    assert len(embedder.asked) == 1
    assert await ask("Who cleans the lake?", "en") != first


async def test_letters_that_may_be_meant_otherwise_are_another_question() -> None:
    embedder = FakeEmbedder()
    ask = Asking(embedder)
    english, russian = await ask("kak nachat kruzhok", "en"), await ask("kak nachat kruzhok", "ru")
    assert english is not None
    assert russian is not None
    assert len(english.vectors) == 1
    assert len(russian.vectors) == 2


async def test_what_could_not_be_had_is_asked_again_and_another_model_too() -> None:
    embedder = FakeEmbedder()
    ask = Asking(embedder)
    embedder.down = True
    assert await ask("river", "en") is None
    embedder.down = False
    assert await ask("river", "en") is not None
    embedder.space = "fake-2"
    again = await ask("river", "en")
    assert again is not None
    assert again.space == "fake-2"


async def test_the_question_that_was_asked_longest_ago_is_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asking, "REMEMBERED", 2)
    embedder = FakeEmbedder()
    ask = Asking(embedder)
    for text in ("river", "lake", "river", "sea", "river", "lake"):
        await ask(text, "en")
    assert [text for text, _ in embedder.asked] == ["river", "lake", "sea", "lake"]
