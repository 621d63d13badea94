"""B27: one search over everything that a member may see, by kind; and what the index knows of activities and people."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import event

from handlers import FEATURES
from handlers.questions.finding import A_PAGE
from storage import Facts, IssueId
from tests.handlers.questions.shelf import again, put

if TYPE_CHECKING:
    from storage import Activity
    from tests.cast import Cast
    from tests.houses import Chat, House


def facts(cast: Cast, title: str, *, section: str = "Tbilisi Youth", visibility: str = "network") -> Facts:
    return Facts(title, date(2030, 3, 1), date(2030, 3, 1), sections=(cast.sections[section],), visibility=visibility)


async def log(
    cast: Cast, title: str, *, by: str = "ana", section: str = "Tbilisi Youth", visibility: str = "network"
) -> Activity:
    with cast.house.database.begin() as uow:
        said = facts(cast, title, section=section, visibility=visibility)
        made = uow.activities.add(cast.network, said, author_id=cast.people[by].person_id, now=cast.house.clock.now)
    await cast.house.tick()
    return made


async def test_b27_everything_one_may_see_is_found_by_kind(cast: Cast, ana: Chat, marie: Chat) -> None:
    await put(cast, title="Beach clean-up with schools")
    await log(cast, "Beach clean-up in Batumi")
    await log(cast, "Beach volleyball")
    with cast.house.database.begin() as uow:
        uow.people.change(marie.person_id, name="Beach Marie")  # type: ignore[arg-type]
    await cast.house.tick()
    heard = await ana.says("/find beach")
    assert "Practices (1)" in heard
    assert "Activities (2)" in heard
    assert "People (1)" in heard
    await ana.presses("Activities (2)")
    await ana.presses("Beach volleyball")
    assert "Beach volleyball" in ana.last_heard
    await ana.presses("All kinds")
    await ana.presses("People (1)")
    await ana.presses("Beach Marie")
    assert "France" in ana.last_heard
    assert "marie" not in ana.last_heard.replace("Beach Marie", "")


@pytest.mark.parametrize(
    ("who", "words", "kind"),
    (
        ("olga", "найти пляж", "Дела (1)"),
        ("marie", "chercher plage", "Activités (1)"),
        ("levan", "ძებნა სანაპირო", "აქტივობები (1)"),
    ),
)
async def test_b27_plain_words_find_what_stands_in_another_language(
    cast: Cast, who: str, words: str, kind: str
) -> None:
    await log(cast, "Beach")
    assert kind in await cast.people[who].says(words)


@pytest.mark.parametrize(
    ("who", "finds"),
    (
        ("ana", {"open", "section", "private"}),  # her own
        ("olga", {"open", "section"}),  # of her section
        ("nino", {"open", "section"}),  # coordinates it
        ("tamar", {"open", "section"}),  # coordinates its country
        ("root", {"open", "section"}),
        ("marie", {"open"}),  # a member elsewhere
        ("claire", {"open"}),  # coordinates elsewhere
        ("stranger", set()),  # of another network
    ),
)
async def test_rights_who_finds_which_activity(cast: Cast, house: House, who: str, finds: set[str]) -> None:
    for title, visibility in (("open", "network"), ("section", "section"), ("private", "private")):
        await log(cast, f"Penguin {title}", visibility=visibility)
    if who == "stranger":
        with house.database.begin() as uow:
            other = uow.networks.add("elsewhere", "Elsewhere")
            person = uow.people.add("fake", "stranger", chat="stranger", now=house.clock.now)
            uow.people.change(person.id, language="en", zone="UTC", network_id=other.id)
            uow.people.join(person.id, other.id, now=house.clock.now)
        asks = house.chat("stranger")
    else:
        asks = cast.people[who]
    heard = await asks.says("/find penguin")
    assert {one for one in ("open", "section", "private") if f"Penguin {one}" in heard} == finds
    counted = f"({len(finds)})" in heard if finds else "(" not in heard
    assert counted, heard


async def test_a_change_is_found_and_what_is_gone_is_not(cast: Cast, house: House, ana: Chat) -> None:
    made = await log(cast, "Penguin parade")
    with house.database.begin() as uow:
        uow.activities.change(
            made.id, replace(made.facts, title="Giraffe parade"), person_id=ana.person_id, now=house.clock.now
        )
    await house.tick()
    assert "Nothing here" in await ana.says("/find penguin")
    assert "Giraffe parade" in await ana.says("/find giraffe")
    with house.database.begin() as uow:
        uow.activities.remove(made.id)
    await house.tick()
    assert "Nothing here" in await ana.says("/find giraffe")


async def test_pages_outlive_a_restart(cast: Cast, house: House, ana: Chat) -> None:
    for number in range(A_PAGE + 2):
        await log(cast, f"Penguin walk {number}")
    await ana.says("/find penguin")
    assert f"Activities ({A_PAGE + 2})" in ana.last_heard
    (ana,) = again(house, ana)
    await ana.presses("Next")
    assert "2/2" in ana.last_heard
    assert ana.last_heard.count("•") == 2


async def test_nothing_found_can_be_asked(cast: Cast, ana: Chat) -> None:
    assert "Nothing here for “walrus”" in await ana.says("/find walrus")
    await ana.presses("Ask it as a question")
    assert "Nothing in the library fits" in ana.last_heard


async def test_people_are_found_by_what_they_show_and_in_their_network_only(
    cast: Cast, house: House, ana: Chat, olga: Chat
) -> None:
    """Never by account, section or role; who leaves is gone, who has no name is not found."""
    with house.database.begin() as uow:
        uow.people.change(olga.person_id, name="Sunflower")  # type: ignore[arg-type]
        theme = uow.networks.list_themes(cast.network)[0]
        uow.people.join(olga.person_id, cast.network, now=house.clock.now, themes=[theme.slug])  # type: ignore[arg-type]
    await house.tick()
    assert "Sunflower" in await ana.says("/find sunflower")
    assert f"Georgia, {theme.name('en')}" in ana.last_heard
    assert "Sunflower" not in await ana.says("/find olga")
    with house.database.begin() as uow:
        uow.people.leave(olga.person_id, cast.network)  # type: ignore[arg-type]
    await house.tick()
    assert "Nothing here" in await ana.says("/find sunflower")


async def test_an_erased_person_leaves_the_index_with_the_same_commit(cast: Cast, house: House, ana: Chat) -> None:
    await log(cast, "Penguin parade")
    await house.tick()
    await ana.says("/forgetme")
    await ana.presses("Yes, erase everything")
    with house.database.begin(reads=True) as uow:
        kinds = {kind: uow.search.list_items(kind) for kind in ("activity", "person")}
        member = uow.people.membership(ana.person_id, cast.network)  # type: ignore[arg-type]
    assert member is None
    assert kinds["activity"] == []
    assert len(kinds["person"]) == len(cast.people) - 1


async def test_an_import_is_indexed_in_portions(cast: Cast, house: House, ana: Chat) -> None:
    """Many rows at once must neither be lost nor hold everybody up in one transaction."""
    from storage import NewActivity

    news = [
        NewActivity(f"k{number}", facts(cast, f"Imported walk {number}"), "verified", "mark", None)
        for number in range(130)
    ]
    with house.database.begin() as uow:
        uow.activities.add_many(cast.network, news, now=house.clock.now)
    await house.tick()
    with house.database.begin(reads=True) as uow:
        assert len(uow.search.list_items("activity")) == 130
        assert not uow.findables.is_any()
    assert "Activities (60 or more)" in await ana.says("/find imported walk")


async def test_all_that_can_be_found_is_listed_for_a_new_index(cast: Cast, house: House) -> None:
    """Page by page; what nobody may find does not end the list before its end."""
    titles = ["Penguin parade", "", "", "Giraffe parade"]
    made = [await log(cast, title) for title in titles]
    with house.database.begin(reads=True) as uow:
        lists = {kind: lister for feature in FEATURES for kind, lister in feature.listers.items()}
        first = lists["activity"](uow, 0, 1)
        rest = lists["activity"](uow, first[-1].item, 1)
        assert [one.item for one in (*first, *rest)] == [made[0].id, made[3].id]
        assert list(lists["activity"](uow, rest[-1].item, 1)) == []
        assert len(lists["person"](uow, 0, 100)) == len(cast.people)


async def test_what_a_moderator_holds_back_is_neither_found_nor_counted(cast: Cast, house: House, ana: Chat) -> None:
    held = await put(cast, title="Penguin practice")
    await put(cast, title="Penguin parade")
    made = await log(cast, "Penguin march", by="olga")
    with house.database.begin() as uow:
        for kind, item in (("practice", held.id), ("activity", made.id)):
            case = uow.reports.open(
                kind, item, cast.network, author_id=None, section_id=None, country=None, now=house.clock.now
            )
            uow.reports.hold(case.id)
    heard = await ana.says("/find penguin")
    assert "(1)" in heard
    assert "Penguin parade" in heard
    assert "Penguin practice" not in heard
    assert "Penguin march" not in heard
    assert "Penguin practice" not in await ana.says("/ask how do penguins practice?")


async def test_people_and_issues_are_read_all_at_once(cast: Cast, house: House, ana: Chat) -> None:
    """Not one after the other: what /find costs does not grow with what it lists."""
    counted: list[int] = []
    for names in (("levan",), ("marie", "olga", "claire")):
        with house.database.begin() as uow:
            for number, name in enumerate(names):
                uow.people.change(cast.people[name].person_id, name=f"Penguin {name} {number}")  # type: ignore[arg-type]
        await house.tick()
        statements: list[str] = []

        def note(*told: object, into: list[str] = statements) -> None:
            into.append(str(told[2]))

        event.listen(house.database.engine, "before_cursor_execute", note)
        assert "Penguin" in await ana.says("/find penguin")
        event.remove(house.database.engine, "before_cursor_execute", note)
        counted.append(sum("FROM person " in one and "person.id" in one for one in statements))
    assert 0 < counted[0] == counted[1]
    with house.database.begin() as uow:
        assert uow.issues.list_by_ids([IssueId(1)]) == []
