"""The coordinators' lines on Mondays (B35, B19): by scope, each with a button, nothing when all is zero."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from storage import Places
from tests.handlers.digests.world import chosen, digests_of, event, log

if TYPE_CHECKING:
    from tests.cast import Cast
    from tests.houses import Chat, House

MONDAY = "2030-03-18"


async def monday(house: House, zone: str = "Asia/Tbilisi", day: str = MONDAY) -> None:
    """Coordinators are known, and it is their Monday at nine."""
    await house.tick()
    house.clock.move_to(f"{day} 08:00", zone=zone)
    await house.tick()
    house.clock.move_to(f"{day} 09:00", zone=zone)
    await house.tick()


@pytest.mark.parametrize(
    ("who", "zone", "new"),
    (("nino", "Asia/Tbilisi", 2), ("tamar", "Asia/Tbilisi", 3), ("root", "Europe/Oslo", 4)),
)
async def test_each_scope_gets_its_own_figures(cast: Cast, house: House, who: str, zone: str, new: int) -> None:
    """A section's coordinator, a country's, the network's."""
    await house.tick()
    for author in ("ana", "levan", "tamar", "marie"):
        log(cast, author, f"Walk of {author}")
    log(cast, "levan", "A secret", visibility="private")
    event(cast, "Spring fair", days=6, places=Places(sections=(cast.sections["Tbilisi Youth"],)))
    await monday(house, zone)
    said = digests_of(cast.people[who])[-1]
    assert f"{new} new activities" in said
    assert f"{new} activities wait for review" in said
    assert "Coming up: Spring fair" in said
    assert said.count("•") <= 5
    assert ("Lille Entraide" in said) is (who == "root")
    assert ("Kutaisi Green" in said) is False, "it was active this week"


async def test_every_line_has_a_button_that_opens_it_beside_the_message(cast: Cast, nino: Chat, house: House) -> None:
    await house.tick()
    log(cast, "ana", "Walk")
    event(cast, "Spring fair", days=6, places=Places(sections=(cast.sections["Tbilisi Youth"],)))
    await monday(house)
    for label, opened in (("Review", "Walk"), ("Events", "Spring fair"), ("See the new ones", "Tbilisi Youth")):
        await nino.presses(label)
        said = nino.last_heard + " ".join(nino.buttons)
        assert opened in said, label
    assert len(digests_of(nino)) == 1, "the message itself stays"


async def test_nothing_is_sent_when_all_is_zero(cast: Cast, nino: Chat, house: House) -> None:
    old = log(cast, "ana", "Old but not silent")
    with house.database.begin() as uow:
        uow.activities.judge(old, "verified", person_id=chosen(cast, "nino"), now=house.clock.now)
    house.clock.pass_(days=20)
    await monday(house, day="2030-04-08")
    assert digests_of(nino) == []


async def test_a_silent_section_is_named(cast: Cast, tamar: Chat, house: House) -> None:
    """B19: eight weeks without an activity."""
    log(cast, "ana", "Walk")
    await monday(house, day="2030-05-06")
    assert "Silent for 8 weeks: Kutaisi Green" in digests_of(tamar)[-1]
    await monday(house, day="2030-05-13")
    assert "Silent for 8 weeks: Kutaisi Green and Tbilisi Youth" in digests_of(tamar)[-1]


async def test_a_milestone_and_a_figure_that_grew_are_told(cast: Cast, nino: Chat, house: House) -> None:
    await house.tick()
    for number in range(10):
        log(cast, "ana", f"Walk {number}", reached=5)
    await monday(house)
    assert "more than 10 activities" in digests_of(nino)[-1]
    house.clock.move_to("2030-04-12 12:00", zone="Asia/Tbilisi")
    log(cast, "ana", "Large one", reached=500)
    await monday(house, day="2030-04-15")
    assert "People reached in four weeks: 500, up from 50" in digests_of(nino)[-1]


async def test_the_own_digest_and_the_lines_are_one_message(cast: Cast, nino: Chat, house: House) -> None:
    await nino.says("/digest daily 9:00")
    await house.tick()
    log(cast, "ana", "Walk")
    await monday(house)
    said = digests_of(nino)
    assert len(said) == 1
    assert "Your day" in said[0]
    assert "1. Walk" in said[0]
    assert "1 activity waits for review" in said[0]


async def test_they_can_be_switched_off_and_end_with_the_role(
    cast: Cast, nino: Chat, tamar: Chat, house: House
) -> None:
    await house.tick()
    await nino.says("/digest")
    await nino.presses("Lines on Mondays: off")
    assert "are off" in nino.last_heard
    with house.database.begin() as uow:
        for role in uow.people.list_roles(chosen(cast, "tamar")):
            uow.people.revoke(role.id)
    log(cast, "ana", "Walk")
    log(cast, "tamar", "Other walk")
    await monday(house)
    assert digests_of(nino) == []
    assert digests_of(tamar) == []


async def test_a_member_without_a_role_hears_nothing_of_it(cast: Cast, ana: Chat, house: House) -> None:
    log(cast, "levan", "Walk")
    await monday(house)
    assert ana.heard == []
