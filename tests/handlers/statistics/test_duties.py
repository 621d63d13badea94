"""Duties of figures: buttons outlive a restart, groups learn nothing, an erased person leaves no name behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from handlers.kit.incoming import Written
from storage.statistics_tables import contributor_table
from tests.handlers.statistics.diary import did
from tests.houses import House

if TYPE_CHECKING:
    from tests.cast import Cast
    from tests.houses import Chat


async def test_buttons_outlive_a_restart(cast: Cast, nino: Chat) -> None:
    did(cast, "ana", "2029-05-05", volunteers=4)
    await nino.says("/stats")
    again = House(cast.house.database, cast.house.clock)
    again.platform = cast.house.platform
    nino.house = again
    nino.house.platforms[again.platform.name] = again.platform
    assert "Tbilisi Youth\n2029" in await nino.presses("Last year")
    assert "Volunteers: 4" in nino.last_heard


async def test_a_button_still_means_what_it_says_next_year(cast: Cast, nino: Chat) -> None:
    did(cast, "ana", "2030-02-05")
    await nino.says("/stats last year")
    cast.house.clock.move_to("2031-01-10 12:00", zone="Asia/Tbilisi")
    assert "2031 so far" in await nino.presses("This year")
    assert "Tbilisi Youth\n2030" in await nino.presses("Last year")


async def test_pages_of_a_long_list_are_turned(cast: Cast, root: Chat) -> None:
    names = [f"Group {number:02}" for number in range(25)]
    with cast.house.database.begin() as uow:
        for name in names:
            cast.sections[name] = uow.networks.add_section(cast.network, "NO", name).id
    for name in names:
        did(cast, "ana", "2030-01-05", name)
    said = await root.says("/stats Norway by section")
    assert "By section 1/5" in said
    assert "Together" not in said
    for _ in range(4):
        said = await root.presses("Next")
    assert "By section 5/5" in said
    assert "Together: 25" in said
    assert "Next" not in root.buttons
    await root.presses("Previous")
    assert all(name in root.last_heard for name in names[18:24])


@pytest.mark.parametrize("person", ("ana", "nino"))
async def test_figures_asked_for_in_a_group_are_told_in_private(cast: Cast, person: str) -> None:
    """A coordinator's exact figures are nothing for the group."""
    did(cast, "ana", "2030-01-05", volunteers=77)
    chat = cast.people[person]
    await chat.sends(Written("/stats", "own-group"), group="the-group")
    in_group = [heard.shown.plain for heard in cast.house.platform.messages if heard.to.chat == "the-group"]
    assert not any("77" in said for said in in_group)


async def test_an_erased_person_leaves_figures_and_no_name(cast: Cast, nino: Chat) -> None:
    """The sums stay, and the author's mark, a random word that led to the person through their account only."""
    did(cast, "ana", "2030-01-05", volunteers=7)
    before = await nino.says("/stats")
    ana = cast.people["ana"]
    assert ana.person_id is not None
    with cast.house.database.begin() as uow:
        uow.activities.forget(ana.person_id)
    assert await nino.says("/stats") == before
    with cast.house.database.begin() as uow:
        rows = uow._connection.execute(select(contributor_table)).all()
    assert [row.author for row in rows if "ana" in row.author.lower()] == []


async def test_a_button_that_nobody_gave_out_shows_nothing_it_should_not(cast: Cast, ana: Chat) -> None:
    """Button data can be forged: rights are looked at with every press."""
    from handlers.kit.incoming import Pressed

    did(cast, "ana", "2030-01-05", volunteers=77)
    did(cast, "levan", "2030-01-05", volunteers=88)
    await ana.says("/stats")
    message = ana.heard[-1].id
    for data in (
        "statistics.show~n~ty~p~999",
        "statistics.show~cGE~d2030-01-05_2030-01-05~-",
        "statistics.show~cXX~ty",
        "statistics.show~s99999~ty",
        "statistics.show~~ty",
        "statistics.show~n~nonsense~nonsense",
        "statistics.quiet~cGE~4",
        "statistics.quiet~me~4",
        "statistics.method~cXX~ty~-",
    ):
        said = await ana.sends(Pressed(data, message, press=data))
        assert "Something went wrong" not in said, data
        assert "88" not in said
        assert "165" not in said
