"""What the form's questions give as examples works when it is typed, in every shipped language."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from handlers.kit.incoming import Pressed
from tests.handlers.announcements.writing import choose_buttons, only, write

if TYPE_CHECKING:
    from storage import Draft
    from tests.cast import Cast
    from tests.houses import Chat, House


def speak(house: House, chat: Chat, language: str) -> None:
    assert chat.person_id is not None
    with house.database.begin() as uow:
        uow.people.change(chat.person_id, language=language)


def draft_of(house: House, chat: Chat) -> Draft:
    assert chat.person_id is not None
    with house.database.begin(reads=True) as uow:
        found = uow.drafts.active(chat.person_id)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("language", "who", "when"),
    (
        ("en", "students, Georgian, silent for 6 weeks", "Friday at 18:00"),
        ("fr", "étudiants, géorgien, silencieux depuis 6 semaines", "vendredi à 18 h"),
        ("ru", "студенты, грузинский, молчат 6 недель", "в пятницу в 18:00"),
        ("ka", "სტუდენტები, ქართული, 6 კვირა ჩუმად", "პარასკევს 18:00-ზე"),
    ),
)
async def test_the_examples_of_the_questions_work(
    house: House, cast: Cast, nino: Chat, language: str, who: str, when: str
) -> None:
    speak(house, nino, language)
    await nino.says("/announce")
    await nino.says("*!*")
    number = only(house).id
    await nino.sends(Pressed(f"announcements.alter~{number}~who", "who", "pressed"))
    await nino.says(who)
    people = only(house).values["people"]
    assert isinstance(people, list)
    assert sorted(str(one) for one in people) == ["k:student", "l:ka", "w:6"]
    await nino.sends(Pressed(f"announcements.alter~{number}~when", "when", "pressed"))
    await nino.says(when)
    planned = draft_of(house, nino).values["when"]
    assert datetime.fromisoformat(str(planned)) == datetime(2030, 3, 15, 14, tzinfo=UTC)


@pytest.mark.parametrize(
    ("language", "typed"),
    (
        ("en", "sections Tbilisi Youth and Lyon Solidaire, students, Georgian speakers"),
        ("en", "Lyon Solidaire & Tbilisi Youth; the students; who speak Georgian"),
        ("fr", "sections Tbilisi Youth et Lyon Solidaire, les étudiants, géorgien"),
        ("ru", "секции Tbilisi Youth и Lyon Solidaire, студенты, грузинский"),
        ("ka", "სექციები Tbilisi Youth და Lyon Solidaire, სტუდენტები, ქართული"),
    ),
)
async def test_one_line_says_places_and_people(house: House, cast: Cast, root: Chat, language: str, typed: str) -> None:
    speak(house, root, language)
    await root.says("/announce")
    await root.says(typed)
    values = draft_of(house, root).values
    places, people = values["places"], values["people"]
    assert isinstance(places, list)
    assert isinstance(people, list)
    wanted = {f"s{cast.sections[name]}" for name in ("Tbilisi Youth", "Lyon Solidaire")}
    assert {str(one) for one in places} == wanted
    assert {str(one) for one in people} == {"k:student", "l:ka"}


@pytest.mark.parametrize("typed", ("quxxlplugh", "students, quxxlplugh", ",,;", "42"))
async def test_what_is_not_understood_is_named_and_asked_again(
    house: House, cast: Cast, nino: Chat, typed: str
) -> None:
    await write(nino)
    await nino.presses("Change")
    await nino.presses("Who")
    await nino.says(typed)
    assert "people" not in draft_of(house, nino).values
    assert "Everybody there, or only some?" in nino.last_heard


async def test_a_time_that_is_over_is_refused_with_a_way_out(house: House, cast: Cast, nino: Chat) -> None:
    await write(nino)
    await nino.presses("Choose a time")
    await nino.says("13 March 2030 at 8:00")
    assert "is over. Choose a later time, or “now”." in nino.last_heard
    await nino.says("now")
    assert "Confirm and send" in nino.buttons


async def test_a_link_and_a_poll_out_of_bounds_are_asked_again(house: House, cast: Cast, nino: Chat) -> None:
    await nino.says("/announce " + "x" * 3001)
    assert "3,000 fit" in nino.last_heard
    await nino.says("/announce Hello")
    await choose_buttons(nino, "A link", "A poll")
    await nino.says("no address here")
    assert "First the words for the button" in nino.last_heard
    await nino.says("Programme https://kith.example/day")
    await nino.says(", ".join(f"option {number}" for number in range(11)))
    assert "I read 11" in nino.last_heard
    await nino.says("one; two")
    assert only(house).values["link"] == {"label": "Programme", "url": "https://kith.example/day"}
    assert only(house).values["poll"] == ["one", "two"]
