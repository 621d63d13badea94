"""A question typed while a card waits to be saved is answered, and the card is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.handlers.questions.shelf import SCHOOLS, put
from tests.kit.test_left_open import BEACH, KEPT, said

if TYPE_CHECKING:
    from tests.cast import Cast
    from tests.houses import Chat, House


@pytest.mark.parametrize(
    ("who", "entry", "question", "no_change", "kept"),
    (
        (
            "marie",
            "/log nettoyage de plage hier, 12 bénévoles, 3 heures",
            "comment amener les écoles à coopérer ?",
            "Je n’ai pas vu quoi changer",
            "Ta saisie inachevée est gardée",
        ),
        (
            "olga",
            "/log уборка пляжа вчера, 12 волонтёров, 3 часа",
            "как убедить школы сотрудничать",
            "Не вижу, что изменить",
            "Незаконченная запись сохранена",
        ),
        (
            "levan",
            "/log პლაჟის დასუფთავება გუშინ, 12 მოხალისე, 3 საათი",
            "როგორ დავითანხმოთ სკოლები თანამშრომლობაზე?",
            "ვერ მივხვდი, რა შევცვალო",
            "დაუსრულებელი ჩანაწერი შენახულია",
        ),
        ("ana", BEACH, "how do we get schools to cooperate?", "I could not tell what to change", KEPT),
    ),
)
async def test_a_question_at_the_card_is_answered_and_the_card_is_kept(
    house: House, cast: Cast, who: str, entry: str, question: str, no_change: str, kept: str
) -> None:
    await put(cast)
    chat = cast.people[who]
    await to_card(house, chat, entry)
    for _ in range(2):
        answer = await said(chat, question)
        assert SCHOOLS.title in answer
        assert no_change not in answer
        assert kept in answer, "the way back, each time"
    person = chat.person_id
    assert person is not None
    draft = house.look(lambda uow: uow.drafts.active(person))
    assert draft is not None
    assert draft.step is None
    assert question not in str(draft.values)


async def test_what_is_no_question_goes_to_the_card_as_before(house: House, cast: Cast) -> None:
    ana = cast.people["ana"]
    await to_card(house, ana, BEACH)
    assert "15" in await said(ana, "15 volunteers")
    assert "I could not tell what to change" in await said(ana, "purple elephants")
    assert "could not tell" not in await said(ana, "how many activities did we do this year?"), "any room's question"


async def to_card(house: House, chat: Chat, entry: str) -> None:
    """The report, with whatever is still asked skipped."""
    await chat.says(entry)
    person = chat.person_id
    assert person is not None
    for _ in range(6):
        draft = house.look(lambda uow: uow.drafts.active(person))
        assert draft is not None
        if draft.step is None:
            return
        if draft.step == "theme":
            await chat.presses(chat.buttons[0])
        else:
            await chat.says({"beneficiaries": "30", "visibility": "1"}.get(draft.step, "skip"))
    raise AssertionError("no card")
