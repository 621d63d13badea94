"""C15: a person found in both networks is asked to merge; nothing merges without consent; each activity counts once."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from storage import Facts
from tests.handlers.federation.conftest import person, press, unite

if TYPE_CHECKING:
    from storage import ActivityId, NetworkId, PersonId, SectionId
    from tests.cast import Cast
    from tests.handlers.federation.conftest import Other
    from tests.houses import Chat

DAY = date(2030, 1, 5)


def _log(
    cast: Cast, network: NetworkId, person: PersonId, section: SectionId, title: str, *, partners: bool = False
) -> ActivityId:
    with cast.house.database.begin() as uow:
        facts = Facts(title, DAY, DAY, (section,), volunteers=4)
        return uow.activities.add(network, facts, author_id=person, now=cast.house.clock.now, partners=partners).id


async def test_one_person_one_profile_one_count(cast: Cast, other: Other, root: Chat, ana: Chat, marie: Chat) -> None:
    house, now = cast.house, cast.house.clock.now
    with house.database.begin() as uow:
        for chat in (ana, marie):
            uow.people.join(person(chat), other.network, now=now, section_id=other.section, kinds=["researcher"])
        slugs = [one.slug for one in uow.networks.list_themes(cast.network)][:2]
        uow.people.join(person(ana), cast.network, now=now, themes=slugs)
    mine = _log(cast, cast.network, person(ana), cast.sections["Tbilisi Youth"], "Beach clean-up")
    twin = _log(cast, other.network, person(ana), other.section, "Beach clean-up")
    await house.tick()
    assert "which are united now" not in ana.last_heard
    await unite(root, other)
    await house.tick()
    assert "Do you want one profile in both?" in ana.last_heard
    assert "un seul profil" in marie.last_heard
    assert "which are united now" not in other.vera.last_heard

    page = await ana.presses("My two profiles")
    assert "volunteer" in page
    assert "researcher" in page
    with house.database.begin() as uow:
        assert uow.people.membership(person(ana), other.network).kinds == ["researcher"]  # type: ignore[union-attr]
    # As in her current network; one press chooses the other side for one field.
    await ana.presses("Roles: as in")
    assert "One activity looks the same" in await ana.presses("One profile")
    with house.database.begin() as uow:
        first, second = (uow.people.membership(person(ana), one) for one in (cast.network, other.network))
        assert first is not None
        assert second is not None
        assert (first.kinds, second.kinds) == (["researcher"], ["researcher"])
        assert first.themes == second.themes == slugs
        # A later change in one is made in the other.
        uow.people.join(person(ana), other.network, now=now, kinds=["student"])
        changed = uow.people.membership(person(ana), cast.network)
        assert changed is not None
        assert changed.kinds == ["student"]
        assert uow.federations.united(cast.network, other.network, 2030).total.activities == 2
    assert "counts once" in await ana.presses("Beach clean-up")
    with house.database.begin() as uow:
        both = uow.federations.united(cast.network, other.network, 2030)
        assert (both.total.activities, both.total.volunteers, both.authors) == (1, 4, 1)
        assert [one.activities for one in both.each] == [1, 1]
        assert uow.activities.get(mine).title == uow.activities.get(twin).title
    assert "both count" in await press(ana, "federation.untwin", mine, twin)
    with house.database.begin() as uow:
        assert uow.federations.united(cast.network, other.network, 2030).total.activities == 2

    # Whoever keeps two is not asked again, and whoever is in one network has nothing to merge.
    assert "restent comme ils sont" in await press(marie, "federation.apart", cast.network, other.network)
    assert "not yours to see" in await press(cast.people["nino"], "federation.merge", cast.network, other.network, "a")
    house.clock.pass_(days=2)
    heard = len(ana.heard), len(marie.heard)
    await house.tick()
    assert (len(ana.heard), len(marie.heard)) == heard


async def test_two_authors_agree_that_it_was_one(cast: Cast, other: Other, root: Chat, ana: Chat) -> None:
    """C15: an activity of both networks counts once in the united totals, after both authors said so."""
    house, pablo = cast.house, other.pablo
    await unite(root, other)
    theirs = _log(cast, cast.network, person(ana), cast.sections["Tbilisi Youth"], "Forest day", partners=True)
    own = _log(cast, other.network, person(pablo), other.section, "Jour de forêt")
    secret = _log(cast, cast.network, person(ana), cast.sections["Tbilisi Youth"], "Secret day")
    assert "pas à toi" in await press(pablo, "federation.twin", secret, own)
    await press(pablo, "activities.open", theirs)
    await pablo.presses("C’était aussi à nous")
    assert "Je demande" in await pablo.presses("Jour de forêt")
    with house.database.begin() as uow:
        assert uow.federations.united(cast.network, other.network, 2030).total.activities == 3
    assert "déjà décidé" in await press(pablo, "federation.twin_yes", own, theirs)
    await house.tick()
    assert "Jour de forêt" in ana.last_heard
    await ana.presses("It is the same")
    with house.database.begin() as uow:
        both = uow.federations.united(cast.network, other.network, 2030)
        assert (both.total.activities, both.authors) == (2, 2)
    # Too few people stand behind it for a page that everybody reads.
    with house.database.begin() as uow:
        number = uow.federations.list_live(cast.network)[0].id
    assert "three or more people" in await press(ana, "statistics.united", number)


async def test_the_page_of_both_is_shown_when_enough_people_stand_behind_it(
    cast: Cast, other: Other, root: Chat, ana: Chat
) -> None:
    house = cast.house
    await unite(root, other)
    people = [other.add(f"member{number}", "en") for number in range(4)]
    for chat in people:
        _log(cast, other.network, person(chat), other.section, f"Walk of {person(chat)}")
    for name in ("ana", "nino", "marie", "levan"):
        _log(cast, cast.network, person(cast.people[name]), cast.sections["Tbilisi Youth"], f"Walk of {name}")
    with house.database.begin() as uow:
        number = uow.federations.list_live(cast.network)[0].id
    page = await press(ana, "statistics.united", number)
    assert "Together: 8 activities" in page
    assert "Logged by 8 people" in page
    await press(root, "federation.left", number)
    assert "not there any more" in await press(ana, "statistics.united", number)
