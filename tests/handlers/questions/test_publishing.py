"""C13: an expert's answer becomes a practice: once, with their name only if they want it, without the asker's words."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from handlers.kit.incoming import Pressed
from tests.handlers.questions.shelf import HARD, ask, willing

if TYPE_CHECKING:
    from tests.cast import Cast
    from tests.houses import Chat, House


async def _offered(ana: Chat, levan: Chat) -> None:
    """Levan has answered; Ana lets others learn from it."""
    await ask(ana)
    await levan.presses("პასუხი")
    await levan.says("ჩვენ ჟირაფებით ვცადეთ.")
    await levan.presses("გაგზავნა")
    await ana.presses("It helped")
    await ana.presses("Let others learn from it")


async def _made_a_practice(levan: Chat) -> None:
    """Through the form, saying what worked and skipping the rest."""
    while "შენახვა" not in levan.buttons:
        with levan.house.database.begin(reads=True) as uow:
            draft = uow.drafts.active(levan.person_id)  # type: ignore[arg-type]
        assert draft is not None
        if draft.step in {"worked", "title"}:
            await levan.says("ჟირაფები")
        else:
            await levan.presses("გამოტოვება")
    await levan.presses("შენახვა")


@pytest.mark.parametrize("named", (True, False))
async def test_whoever_answers_reads_whether_they_would_be_named_before_they_agree(
    cast: Cast, house: House, ana: Chat, levan: Chat, *, named: bool
) -> None:
    willing(cast, "levan", named=named)
    await _offered(ana, levan)
    assert ("თქვენი სახელი და სექცია ეწერება" in levan.last_heard) is named
    await levan.presses("პრაქტიკად ქცევა")
    await _made_a_practice(levan)
    with house.database.begin(reads=True) as uow:
        (made,) = uow.practices.list_of(levan.person_id)  # type: ignore[arg-type]
    assert made.anonymous is not named
    assert (made.credited_section is not None) is named


async def test_one_answer_is_one_practice_however_often_it_is_pressed(
    cast: Cast, house: House, ana: Chat, levan: Chat
) -> None:
    willing(cast, "levan")
    await _offered(ana, levan)
    offer = levan.heard[-1].shown.rows[0][0].data
    for _ in range(2):
        await levan.sends(Pressed(offer, "", press="again"))
    with house.database.begin(reads=True) as uow:
        assert [one.form for one in uow.drafts.list_open(levan.person_id)] == ["practices.share"]  # type: ignore[arg-type]
    await levan.presses("განაგრძე" if "განაგრძე" in levan.buttons else levan.buttons[0])
    await _made_a_practice(levan)
    await levan.sends(Pressed(offer, "", press="later"))
    assert "უკვე შექმენით" in levan.last_heard
    with house.database.begin(reads=True) as uow:
        assert uow.drafts.list_open(levan.person_id) == []  # type: ignore[arg-type]


async def test_the_askers_words_are_not_in_the_practice_of_whoever_answered(
    cast: Cast, house: House, ana: Chat, levan: Chat
) -> None:
    """They would stay there when the asker is erased."""
    willing(cast, "levan")
    await _offered(ana, levan)
    await levan.presses("პრაქტიკად ქცევა")
    with house.database.begin(reads=True) as uow:
        draft = uow.drafts.active(levan.person_id)  # type: ignore[arg-type]
    assert draft is not None
    assert HARD not in json.dumps([draft.values, draft.about])
    await ana.says("/forgetme")
    await ana.presses("Yes, erase everything")
    await _made_a_practice(levan)
    with house.database.begin(reads=True) as uow:
        (made,) = uow.practices.list_of(levan.person_id)  # type: ignore[arg-type]
    assert HARD not in repr(made)
    assert "ჟირაფებით" in repr(made)
