"""The review card says "Save": typing it, or yes, does what its button does; elsewhere the word is an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.handlers.activities.looking import logged

if TYPE_CHECKING:
    from tests.cast import Cast


@pytest.mark.parametrize(
    ("who", "line", "word"),
    (
        ("ana", "/log beach clean-up yesterday, 12 volunteers, 3 hours, 40 guests", "save"),
        ("ana", "/log beach clean-up yesterday, 12 volunteers, 3 hours, 40 guests", "Yes!"),
        ("olga", "/log уборка парка вчера, 12 волонтёров, 3 часа, 30 гостей", "Сохранить"),
        ("marie", "/log nettoyage du parc hier, 12 bénévoles, 3 heures, 30 invités", "enregistrer"),
        ("levan", "/log პარკის დასუფთავება გუშინ, 12 მოხალისე, 3 საათი, 30 სტუმარი", "შენახვა"),
    ),
)
async def test_the_card_is_saved_by_its_word(cast: Cast, who: str, line: str, word: str) -> None:
    chat = cast.people[who]
    await chat.says(line)
    await chat.says(word)
    assert len(logged(chat)) == 1


async def test_while_something_is_asked_the_word_saves_nothing(cast: Cast) -> None:
    await cast.people["ana"].says("/log")
    await cast.people["ana"].says("save")
    assert not logged(cast.people["ana"])
