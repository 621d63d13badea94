"""C13: /who finds people who offer something, by language and country, and never names who would not be named."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from storage import Profile

if TYPE_CHECKING:
    from tests.cast import Cast
    from tests.houses import Chat, House


async def offer(cast: Cast, name: str, offers: str, *languages: str, listed: bool = True, named: bool = True) -> None:
    person = cast.people[name].person_id
    assert person is not None
    said = Profile(person, cast.network, offers=offers, languages=languages, listed=listed, named=named)
    with cast.house.database.begin() as uow:
        uow.profiles.keep(said, now=cast.house.clock.now)
    await cast.house.tick()


def names(chat: Chat) -> list[str]:
    return [line.split(" · ")[0] for line in chat.last_heard.splitlines() if " · " in line]


async def test_c13_who_offers_it_is_listed_by_language_and_country(cast: Cast, house: House, ana: Chat) -> None:
    await offer(cast, "claire", "Recycling workshops for schools", "fr", "en")  # her language, another country
    await offer(cast, "levan", "Recycling of batteries", "ka")  # her country, another language
    await offer(cast, "nino", "A recycling centre to visit", "en")  # both
    await offer(cast, "marie", "Chess", "en")
    await offer(cast, "olga", "Recycling", "en", listed=False)
    await ana.says("/who knows recycling")
    assert names(ana) == ["Nino", "Claire", "Levan"]
    assert ana.buttons[1:4] == ["Get in touch: Nino", "Get in touch: Claire", "Get in touch: Levan"]
    assert len(ana.buttons) <= 8
    with house.database.begin() as uow:
        asked = uow.questions.list_asked(ana.person_id)[0]  # type: ignore[arg-type]
    assert asked.text == "Who knows about recycling?"


async def test_who_would_not_be_named_is_not(cast: Cast, ana: Chat) -> None:
    await offer(cast, "levan", "Recycling of batteries", "en", named=False)
    heard = await ana.says("/who recycling")
    assert "Levan" not in heard
    assert "Recycling of batteries" in heard
    assert not any("Levan" in label for label in ana.buttons)


@pytest.mark.parametrize(
    ("who", "typed", "asked"),
    (
        ("ana", "/who knows about recycling?", "Who knows about recycling?"),
        ("marie", "/who s’y connaît en recyclage", "Qui s’y connaît en recyclage ?"),
        ("olga", "/who разбирается в переработке", "Кто разбирается: переработке?"),
        ("levan", "/who იცის გადამუშავება", "ვინ ერკვევა ამაში: გადამუშავება?"),
        # In plain words it is asked as it was typed.
        ("ana", "Who knows about recycling?", "Who knows about recycling?"),
        ("marie", "Qui s’y connaît en recyclage ?", "Qui s’y connaît en recyclage ?"),
        ("olga", "Кто разбирается в переработке?", "Кто разбирается в переработке?"),
        ("levan", "ვინ იცის გადამუშავების შესახებ?", "ვინ იცის გადამუშავების შესახებ?"),
    ),
)
async def test_c13_it_is_asked_in_every_language(cast: Cast, house: House, who: str, typed: str, asked: str) -> None:
    chat = cast.people[who]
    await chat.says(typed)
    with house.database.begin() as uow:
        assert uow.questions.list_asked(chat.person_id)[0].text == asked  # type: ignore[arg-type]


async def test_alone_it_says_what_to_type(cast: Cast, ana: Chat) -> None:
    assert "/who knows recycling" in await ana.says("/who")
