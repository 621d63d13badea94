"""B30: a section posts a local issue; others say "same here", once each; it shows countries and practices that help."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from handlers.kit.incoming import Pressed
from storage import IssueId, PracticeFacts, PracticeOrigin

if TYPE_CHECKING:
    from storage import Practice
    from tests.cast import Cast
    from tests.houses import Chat

ROOM = "Local issue: No room in winter: the youth centre closes at five, and cafés are too small"


def a_practice(cast: Cast, title: str, done: str, **more: object) -> Practice:
    with cast.house.database.begin() as uow:
        facts = PracticeFacts(title, "en", "worked", date(2030, 1, 5), done=done, **more)  # type: ignore[arg-type]
        origin = PracticeOrigin(cast.people["claire"].person_id, cast.sections["Lyon Solidaire"], "FR")
        return uow.practices.add(cast.network, facts, origin, now=cast.house.clock.now)


async def post(chat: Chat, line: str = ROOM, save: str = "Save") -> str:
    await chat.says(line)
    return await chat.presses(save)


async def test_an_issue_is_posted_and_shared_in_two_languages(cast: Cast, ana: Chat, marie: Chat, tamar: Chat) -> None:
    a_practice(cast, "Winter room in the library", "In winter the youth centre's room was too small, so we met there")
    said = await post(ana)
    assert said.startswith("Posted. Others can say “same here”")
    assert "Nobody has said “same here” yet." in said
    assert "Winter room in the library" in said
    assert "Same here" not in ana.buttons

    await marie.says("problèmes locaux")
    await marie.presses("No room in winter")
    noted = await marie.presses("Pareil chez nous")
    assert "Noté pour ta section ou ton pays." in noted
    assert "Connu dans ces pays : Géorgie et France" in noted.replace("\u202f", " ")
    assert "Lyon Solidaire" in noted

    await tamar.says("local issues")
    await tamar.presses("No room in winter")
    shared = await tamar.presses("Same here")
    assert "Same here: 2, countries: 2" in shared
    assert "Known in: Georgia and France" in shared
    assert "Sections: Kutaisi Green and Lyon Solidaire" in shared


async def test_they_have_a_command_of_their_own(cast: Cast, ana: Chat, levan: Chat) -> None:
    await ana.says("/issues No room in winter: the youth centre closes at five")
    assert (await ana.presses("Save")).startswith("Posted.")
    assert "No room in winter" in await ana.says("/issues")
    assert "No room in winter" in await levan.says("ადგილობრივი პრობლემები")
    assert "No room in winter" in levan.buttons


async def test_a_section_says_it_once_whoever_presses(cast: Cast, ana: Chat, marie: Chat, claire: Chat) -> None:
    await post(ana)
    await press(marie, "issues.same", 1, 1)
    assert "has said so already" in await press(claire, "issues.same", 1, 1)
    with cast.house.database.begin() as uow:
        assert [one.place for one in uow.issues.list_places(IssueId(1))] == [f"s{cast.sections['Lyon Solidaire']}"]
    await press(claire, "issues.look", 1)
    assert "Taken back" in await claire.presses("Not the same here after all")
    with cast.house.database.begin() as uow:
        assert uow.issues.list_places(IssueId(1)) == []


async def press(chat: Chat, do: str, *args: int | str) -> str:
    data = "~".join([do, *map(str, args)])
    return await chat.sends(Pressed(data, "m", press=f"{data}-{len(chat.heard)}"))


async def test_ones_own_section_cannot_agree_with_itself(cast: Cast, ana: Chat, olga: Chat) -> None:
    await post(ana)
    assert "проблема вашей собственной секции" in await press(olga, "issues.same", 1, 1)


async def test_whoever_belongs_nowhere_says_where_they_are_first(cast: Cast, ana: Chat, root: Chat) -> None:
    await post(ana)
    assert "/join" in await press(root, "issues.same", 1, 1)
    assert "/join" in await root.says("Local issue: everything")


async def test_people_link_practices_that_help(cast: Cast, ana: Chat, olga: Chat) -> None:
    practice = a_practice(cast, "Bike repair", "Pupils repair bikes with volunteers")
    hidden = a_practice(cast, "Bike repair withdrawn", "Pupils repaired bikes once")
    with cast.house.database.begin() as uow:
        assert hidden.author_id is not None
        uow.practices.withdraw(hidden.id, person_id=hidden.author_id, now=cast.house.clock.now)
    await post(ana)
    await press(olga, "issues.link", 1)
    assert "практик не нашлось" in await olga.says("qqqq")
    await olga.says("repair bikes")
    linked = await olga.presses("Bike repair")
    assert "Bike repair (предложено участником)" in linked
    assert "Bike repair" in olga.buttons
    with cast.house.database.begin() as uow:
        assert uow.issues.list_practices(IssueId(1)) == [practice.id]


async def test_it_is_reached_from_the_market_and_narrowed_to_a_country(cast: Cast, ana: Chat, claire: Chat) -> None:
    await post(ana)
    await post(claire, "local issue: No bikes: they are all broken")
    await ana.says("/ideas")
    await ana.presses("Filter and more")
    every = await ana.presses("Local issues")
    assert "No bikes" in every
    only = await ana.presses("Only Georgia")
    assert "No room in winter" in only
    assert "No bikes" not in only


async def test_a_withdrawn_one_is_its_authors_and_coordinators(cast: Cast, ana: Chat, nino: Chat, marie: Chat) -> None:
    await post(ana)
    await press(marie, "issues.same", 1, 1)
    assert "Only a coordinator" in await press(cast.people["claire"], "issues.state", 1, "withdrawn")
    await press(nino, "issues.state", 1, "withdrawn")
    assert "No room" not in await ana.says("local issues")
    assert "n’est plus là" in await press(marie, "issues.look", 1)
    await press(ana, "issues.look", 1)
    assert "Lyon Solidaire" in await ana.presses("Post it again")


async def test_words_of_georgian(cast: Cast, levan: Chat) -> None:
    await levan.says("ადგილობრივი პრობლემა: ოთახი არ გვაქვს: ცენტრი ხუთზე იკეტება")
    assert "გამოქვეყნდა" in await levan.presses("შენახვა")
    with cast.house.database.begin() as uow:
        issue = uow.issues.get(IssueId(1))
    assert (issue.title, issue.text, issue.language) == ("ოთახი არ გვაქვს", "ცენტრი ხუთზე იკეტება", "ka")


async def test_what_a_section_posted_stays_when_its_author_goes(cast: Cast, ana: Chat, marie: Chat) -> None:
    await post(ana)
    await press(marie, "issues.same", 1, 1)
    for chat in (ana, marie):
        await chat.says("/forgetme")
        await chat.presses(chat.buttons[0])
    with cast.house.database.begin() as uow:
        issue = uow.issues.get(IssueId(1))
        assert (issue.author_id, issue.title) == (None, "No room in winter")
        assert [one.person_id for one in uow.issues.list_places(IssueId(1))] == [None]


async def test_an_issue_fits_on_a_screen_for_whoever_looks_after_it(cast: Cast, ana: Chat, tamar: Chat) -> None:
    for number in range(4):
        a_practice(
            cast, f"No room in winter {number}", "In winter the youth centre closes at five, so we met elsewhere"
        )
    await post(ana)
    await press(tamar, "issues.look", 1)
    assert len(tamar.buttons) == 8
    await press(ana, "issues.look", 1)
    assert "Report" not in ana.buttons
