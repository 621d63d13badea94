"""The language of a greeting where no app says one, and a language that is asked for before anything else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from handlers.kit.incoming import Called
from handlers.kit.tongue import language_told
from handlers.kit.view import t
from tests.handlers.people.looking import person_of

if TYPE_CHECKING:
    from tests.cast import Cast
    from tests.houses import House

QUESTIONS = {
    "en": "Which language",
    "fr": "Dans quelle langue",
    "ru": "На каком языке",
    "ka": "რომელ ენაზე",
}


@pytest.mark.parametrize(
    ("said", "language"),
    (
        ("привет", "ru"),
        ("Вчера убрали пляж, 12 человек", "ru"),
        ("გამარჯობა", "ka"),
        ("როგორ დავიწყო?", "ka"),
        ("Bonjour !", "fr"),
        ("bonjour à tous", "fr"),
        ("nous avons nettoyé la plage hier avec des bénévoles", "fr"),
        ("hello", "en"),
        ("/start", "en"),
        ("a", "en"),
        ("բարև", "en"),
        ("салом, мо дирӯз кор кардем", "en"),
        ("привіт", "en"),
        ("salam", "en"),
        ("12345", "en"),
    ),
)
@pytest.mark.usefixtures("cast")
async def test_the_first_words_tell_the_language_where_no_app_does(house: House, said: str, language: str) -> None:
    assert QUESTIONS[language] in await house.chat("new", language=None).says(said)


@pytest.mark.usefixtures("cast")
async def test_what_the_app_says_goes_before_the_words(house: House) -> None:
    assert QUESTIONS["fr"] in await house.chat("new", language="fr").says("hello")
    assert QUESTIONS["en"] in await house.chat("other", language="hy").says("привет"), "the network's own, as before"


@pytest.mark.parametrize(
    ("text", "language"),
    (
        ("the beach and the park", "en"),
        ("a beach clean-up", None),
        ("wir waren gestern mit Kindern am Fluss", "de"),
        ("", None),
        ("✅ 12", None),
        ("это было вчера", "ru"),
        ("ми були в парку і на річці", None),
    ),
)
def test_a_guess_is_no_language(text: str, language: str | None) -> None:
    assert language_told(text) == language


@pytest.mark.parametrize(
    "typed", ("/language ქართული", "/language ka", "language Georgian", "ენა ქართული", "/langue: géorgien")
)
async def test_a_language_asked_for_first_is_spoken_at_once_and_not_asked_for(
    house: House, cast: Cast, typed: str
) -> None:
    nino = house.chat("new", name="ნანა", language="en-US")
    first = await nino.says(typed)
    assert QUESTIONS["ka"] not in first
    assert QUESTIONS["en"] not in first
    assert "Kith" in first, "who is speaking is said all the same"
    assert house.texts.plain(t("people-name.ask"), "ka") in first
    person = person_of(house, nino)
    assert person.language == "ka"
    await nino.presses("ნანა")
    await nino.presses("Tbilisi Youth")
    heard = len(nino.heard)
    assert "ნანა" in await nino.presses("13:00")
    assert len(nino.heard) == heard, "what was typed first is done, and not done again after the welcome"
    assert cast.network


@pytest.mark.usefixtures("cast")
async def test_the_same_as_an_option_of_a_command(house: House) -> None:
    nino = house.chat("new", language="en-US")
    assert house.texts.plain(t("people-name.ask"), "ka") in await nino.sends(
        Called("language", {"language": "ქართული"})
    )


@pytest.mark.parametrize("typed", ("/language", "/language klingon"))
@pytest.mark.usefixtures("cast")
async def test_a_language_that_is_none_is_asked_for_once(house: House, typed: str) -> None:
    new = house.chat("new", language="en")
    assert QUESTIONS["en"] in await new.says(typed)
    await new.presses("English")
    for _ in range(2):
        await new.presses("Skip")
    heard = len(new.heard)
    await new.presses("Skip")
    assert len(new.heard) == heard


@pytest.mark.parametrize(
    "report",
    (
        "Language exchange in the library yesterday, 12 people, 2 hours",
        "Language French club in the library yesterday, 12 people",
    ),
)
@pytest.mark.usefixtures("cast")
async def test_a_report_that_begins_with_the_word_language_is_kept(house: House, report: str) -> None:
    nino = house.chat("new", name="ნანა", language="en-US")
    await nino.says(report)
    draft = house.look(lambda uow: uow.drafts.active(person_of(house, nino).id))
    assert draft is not None
    assert draft.about["then"] == report
