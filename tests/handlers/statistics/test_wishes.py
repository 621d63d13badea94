"""What is typed behind /stats is read whole, or what could not be read is said. A12, A13, B8."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.handlers.statistics.diary import did

if TYPE_CHECKING:
    from tests.cast import Cast
    from tests.houses import Chat

# The clock of the cast stands at Wednesday 13 March 2030.

_READ = {
    "ana": {
        "2028 and 2029": "Sat 1 Jan 2028 – Mon 31 Dec 2029",
        "up to March 2029": "Up to Sat 31 Mar 2029",
        "before March 2029": "Up to Wed 28 Feb 2029",
        "last 3 months": "Sat 1 Dec 2029 – Sun 31 Mar 2030",
        "last 12 months": "Thu 1 Mar 2029 – Sun 31 Mar 2030",
        "summer 2029": "Fri 1 Jun – Fri 31 Aug 2029",
        "first half of 2029": "Mon 1 Jan – Sat 30 Jun 2029",
        "quarter": "Tue 1 Jan – Sun 31 Mar 2030",
        "my country last 6 months by theme": "Georgia\nSat 1 Sept 2029",
        "kutasi green last year": "Kutaisi Green\n2029",
        "tbilisi youth until 2028": "Tbilisi Youth\nUp to Sun 31 Dec 2028",
        "This month": "March 2030 so far",
        "All time": "All time",
    },
    "marie": {
        "2028 et 2029": "2028 –",
        "ce mois-ci": "mars 2030 jusqu’ici",
        "Ce mois-ci": "mars 2030 jusqu’ici",
        "les 3 derniers mois": "1 déc. 2029",
        "avant mars 2029": "Jusqu’au mer. 28 févr. 2029",
        "année 2029": "Lyon Solidaire\n2029",
        "été 2029": "1 juin",
        "Depuis le début": "Depuis le début",
        "mon pays les 6 derniers mois par thème": "France\nsam. 1 sept. 2029",
    },
    "olga": {
        "2028 и 2029": "2028",
        "до февраля": "По ",
        "за год": "1 мар. 2029",
        "за неделю": "март 2030",
        "последние 3 месяца": "1 дек. 2029",
        "Этот месяц": "март 2030, пока что",
        "лето 2029": "1 июн",
        "первое полугодие 2029": "30 июн. 2029",
    },
    "levan": {
        "2028 და 2029": "2028",
        "ბოლო წელი": "Tbilisi Youth\n2029",
        "ბოლო 3 თვე": "1 დეკ 2029",
        "ზაფხული": "1 ივნ",
        "თებერვლამდე": "ჩათვლით: ხუთ, 31 იან 2030",
        "ეს თვე": "2030, დღემდე",
        "გასული წელი": "Tbilisi Youth\n2029",
    },
}


@pytest.mark.parametrize("person", tuple(_READ))
async def test_a_period_is_shown_as_it_was_asked_for(cast: Cast, person: str) -> None:
    for text, shown in _READ[person].items():
        assert shown in await cast.people[person].says(f"/stats {text}"), text


@pytest.mark.parametrize("person", ("ana", "marie", "olga", "levan"))
async def test_what_a_button_says_can_be_typed(cast: Cast, person: str) -> None:
    """Every label that changes the page, in the language in which it is shown."""
    chat = cast.people[person]
    await chat.says("/stats")
    *first, more = chat.buttons
    await chat.presses(more)
    *behind, _method, _back = chat.buttons
    labels = [label for label in (*first, *behind) if not label.startswith("↑")]
    assert len(labels) >= 5
    for label in labels:
        await chat.says("/stats")
        if label in behind:
            await chat.presses(more)
        pressed = await chat.presses(label)
        assert await chat.says(f"/stats {label}") == pressed, label


@pytest.mark.parametrize(
    ("text", "said"),
    (
        ("last week of february", "I could not read “last week of february”"),
        ("since the beginning of march", "I could not read"),
        ("my country qwertz", "I could not read “qwertz”"),
        ("my country georgia qwertz", "I could not read “georgia qwertz”"),
        ("georgia qwertz", "Which one do you mean by “georgia qwertz”?"),
        ("marseille", "Which one do you mean by “marseille”?"),
        ("kutaisi green last year by the sea", "“kutaisi green last year by the sea”"),
    ),
)
async def test_what_is_left_unread_is_said_and_nothing_is_shown(ana: Chat, text: str, said: str) -> None:
    assert said in await ana.says(f"/stats {text}")


async def test_several_places_or_periods_that_lie_apart_are_asked_about(ana: Chat, marie: Chat) -> None:
    for text in ("georgia france", "Georgia and France", "georgia, france"):
        assert "more than one page shows" in await ana.says(f"/stats {text}")
        assert ana.buttons == ["Georgia", "France"]
    await ana.says("/stats georgia and france last year")
    assert "France\n2029" in await ana.presses("France")
    await ana.says("/stats my section and my country last year")
    assert "Georgia\n2029" in await ana.presses("Georgia")
    await ana.says("/stats 2027 and 2029")
    assert ana.buttons == ["2027", "2029"]
    assert "Tbilisi Youth\n2027" in await ana.presses("2027")
    assert "demande plusieurs pages" in await marie.says("/stats la géorgie et la france")


@pytest.mark.parametrize("text", ("/stats my section", "my section last year"))
async def test_whoever_has_no_section_is_told_so_and_what_to_do(cast: Cast, root: Chat, text: str) -> None:
    did(cast, "ana", "2029-02-01")
    said = await root.says(text)
    assert "You are in no section" in said
    assert "/me" in said
    assert "/join" in said
    assert "Kith\n20" in await root.presses("Kith")


async def test_whoever_has_no_country_is_told_so(root: Chat) -> None:
    assert "You are in no country" in await root.says("/stats my country")
