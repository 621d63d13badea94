"""What is a question, in ten languages; and that nothing which other rooms read is taken for one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.questions.recognising import is_question

if TYPE_CHECKING:
    from tests.cast import Cast
    from tests.houses import Chat, House

QUESTIONS = (
    "how do we get schools to cooperate?",
    "how do we get schools to cooperate",
    "so what helps volunteers to stay",
    "Schools do not answer us. What can we do?",
    "any tips for recruiting volunteers",
    "comment amener les écoles à coopérer ?",
    "Bonjour, comment trouver des bénévoles",
    "как убедить школы сотрудничать",
    "а что делать если волонтёры уходят",
    "როგორ დავითანხმოთ სკოლები",
    "სკოლები როგორ დავითანხმოთ თანამშრომლობაზე",
    "როგორ დავიყოლიოთ სკოლები თანამშრომლობაზე?",
    "ვინმეს ჩაუტარებია გაცვლითი ბანაკი მთაში",
    "გამარჯობა, ხომ არ იცით, სად შეიძლება დაფინანსების მოძებნა",
    "მასწავლებლებს რით დავაინტერესოთ",
    "მოხალისეები რომ აღარ მოდიან, რა ვქნათ",
    "გვჭირდება რჩევა თინეიჯერებთან მუშაობაზე",
    "Ինչպե՞ս համոզել դպրոցներին",
    "դպրոցներին ինչպես համոզել",
    "Məktəbləri əməkdaşlığa necə cəlb edək",
    "könüllüləri haradan tapaq",
    "Чӣ тавр мактабҳоро ҷалб кунем",
    "мактабҳоро чӣ гуна ҷалб кунем",
    "¿Cómo logramos que las escuelas colaboren?",
    "qué hacer con los voluntarios que se van",
    "Wie gewinnen wir Schulen",
    "was tun wenn Freiwillige gehen",
    "Hvordan får vi skolene med",
    "hva gjør vi når frivillige slutter",
)
OTHERS = (
    "What a great day!",
    "How lovely it was, thank you!",
    "really?",
    "thanks",
    "12",
    "we cleaned the beach yesterday, 12 volunteers",
    "Que de monde hier, merci",
    "Что за день!",
    "რა კარგი დღე იყო!",
    "https://kith.test/?what=is this",
    "?",
    "",
)


@pytest.mark.parametrize("text", QUESTIONS)
def test_questions_are_recognised_with_and_without_their_mark(text: str) -> None:
    assert is_question(text)


@pytest.mark.parametrize("text", OTHERS)
def test_exclamations_reports_and_links_are_no_questions(text: str) -> None:
    assert not is_question(text)


@given(st.text(max_size=300))
def test_whatever_is_typed_is_one_or_is_not(text: str) -> None:
    assert is_question(text) in {True, False}


@pytest.mark.parametrize(
    ("who", "text"),
    (
        ("ana", "We cleaned the beach yesterday, 12 volunteers, 3 hours"),
        ("ana", "remind me on Friday at 9 to call the school"),
        ("ana", "this year"),
        ("ana", "thanks"),
        ("marie", "rappelle-moi vendredi à 9h d'appeler l'école"),
        ("olga", "вчера убирали пляж, 12 волонтёров"),
        ("levan", "გუშინ სანაპირო დავასუფთავეთ, 12 მოხალისე"),
    ),
)
async def test_what_other_rooms_read_stays_theirs(cast: Cast, house: House, who: str, text: str) -> None:
    chat = cast.people[who]
    await chat.says(text)
    with house.database.begin(reads=True) as uow:
        assert uow.questions.list_asked(chat.person_id) == []  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("who", "text"),
    (
        ("ana", "How do we get 20 volunteers to a clean-up on Saturday?"),
        ("ana", "How can I remind people to come on Friday at 9?"),
        ("ana", "Has anyone collected blood donations with 100 students?"),
        ("olga", "Сколько волонтёров нужно на посадку деревьев в субботу?"),
        ("levan", "რამდენი მოხალისე გვჭირდება ხეების დარგვაზე შაბათს?"),
        ("marie", "Quelqu'un a déjà organisé une collecte de sang avec 50 étudiants ?"),
    ),
)
async def test_a_question_with_days_and_counts_is_no_report_and_no_reminder(
    cast: Cast, house: House, who: str, text: str
) -> None:
    chat = cast.people[who]
    await chat.says(text)
    with house.database.begin(reads=True) as uow:
        assert [one.text for one in uow.questions.list_asked(chat.person_id)] == [text]  # type: ignore[arg-type]


async def test_words_that_narrow_are_nothing_without_a_question(ana: Chat) -> None:
    assert "I did not understand" in await ana.says("only schools")
